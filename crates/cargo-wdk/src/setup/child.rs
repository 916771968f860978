//! Runs a program that takes a while, and shows on a terminal how far it is.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::tell::Progress;

/// How often the time on the terminal changes, and the end of the program is looked for.
const TICK: Duration = Duration::from_millis(200);

/// What a program that ended has said.
pub struct Ended {
    pub status: ExitStatus,
    /// The lines of both its outputs, in the order in which they came.
    pub lines: Vec<String>,
}

/// Runs `command` to its end, or ends it after `limit`. `step` tells of a line of its output what
/// it is doing, if the line says so.
pub fn run(
    command: &mut Command,
    limit: Duration,
    step: fn(&str) -> Option<String>,
) -> Result<Ended> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name} does not start"))?;
    let (sender, receiver) = mpsc::channel();
    forward(child.stdout.take(), sender.clone());
    forward(child.stderr.take(), sender);

    let start = Instant::now();
    let mut lines = Vec::new();
    let mut doing = String::new();
    let mut progress = Progress::new();
    let status = loop {
        match receiver.recv_timeout(TICK) {
            Ok(line) => {
                doing = step(&line).unwrap_or(doing);
                lines.push(line);
            }
            // What the program itself has started may keep its outputs open.
            Err(RecvTimeoutError::Timeout) => {
                if let Some(status) = child.try_wait()? {
                    break status;
                }
            }
            Err(RecvTimeoutError::Disconnected) => break child.wait()?,
        }
        let elapsed = start.elapsed();
        progress.show(&format!("{} s {doing}", elapsed.as_secs()));
        if elapsed > limit {
            child.kill()?;
            child.wait()?;
            bail!("{name} was not done in {} seconds", limit.as_secs());
        }
    };
    Ok(Ended { status, lines })
}

/// Sends the lines of an output on, until it ends.
fn forward(output: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    thread::spawn(move || {
        let Some(output) = output else { return };
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output
            .read_until(b'\n', &mut line)
            .is_ok_and(|length| length > 0)
        {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            if lines.send(text).is_err() {
                return;
            }
            line.clear();
        }
    });
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_kept_and_the_status_too() {
        let script = "echo one; echo two >&2; exit 3";
        let mut command = Command::new("sh");
        let ended = run(
            command.args(["-c", script]),
            Duration::from_secs(60),
            |_| None,
        )
        .unwrap();
        assert_eq!(ended.status.code(), Some(3));
        let mut lines = ended.lines;
        lines.sort();
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn what_takes_too_long_is_ended() {
        let mut command = Command::new("sleep");
        let ended = run(command.arg("600"), Duration::from_millis(1), |_| None);
        let error = ended.err().expect("it was ended").to_string();
        assert_eq!(error, "sleep was not done in 0 seconds");
    }
}
