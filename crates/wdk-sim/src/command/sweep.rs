//! `--fail all`: the command line is carried out once for each call stack of a call that can fail,
//! each time with another one failing, until none is left. Each run is a process of its own, so
//! that one that ends badly leaves the others alone.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Error};
use wdk_sim::simulator::Simulator;

use super::run::Outcome;

/// In a run of the sweep: chooses the first call whose stack is not in the file, and adds it there
/// before it fails.
pub fn arm(simulator: &Simulator, file: &Path) -> Result<(), Error> {
    let tried = read(file)?.into_iter().map(|line| line.stack).collect();
    let path = file.to_owned();
    simulator.injection().arm_next_stack(tried, move |failed| {
        let line = format!("{:x} {} {failed}\n", failed.stack, failed.number);
        let written = OpenOptions::new()
            .append(true)
            .open(&path)
            .and_then(|mut file| file.write_all(line.as_bytes()));
        if let Err(error) = written {
            // The sweep ends for want of a line.
            eprintln!("wdk-sim: {}: {error}", path.display());
        }
    });
    Ok(())
}

/// A call that was made to fail.
struct Line {
    stack: u64,
    number: u64,
    what: String,
}

fn read(file: &Path) -> Result<Vec<Line>, Error> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let line = |line: &str| {
        let (stack, rest) = line.split_once(' ')?;
        let (number, what) = rest.split_once(' ')?;
        Some(Line {
            stack: u64::from_str_radix(stack, 16).ok()?,
            number: number.parse().ok()?,
            what: what.to_owned(),
        })
    };
    Ok(text.lines().filter_map(line).collect())
}

/// The file of what was tried, gone when the sweep is over.
struct Tried(PathBuf);

impl Tried {
    fn new() -> Result<Self, Error> {
        let name = format!("wdk-sim-fail-all-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, "").with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }
}

impl Drop for Tried {
    fn drop(&mut self) {
        // It may be left where nobody may delete it.
        let _ = fs::remove_file(&self.0);
    }
}

/// The command's own arguments without `--fail all`.
fn arguments() -> Vec<OsString> {
    let mut kept = Vec::new();
    let mut given = std::env::args_os().skip(1);
    while let Some(argument) = given.next() {
        if argument == "--fail" {
            given.next();
        } else if argument != "--fail=all" {
            kept.push(argument);
        }
    }
    kept
}

fn run_with(more: &[OsString]) -> Result<Output, Error> {
    let program = std::env::current_exe().context("the command's own program")?;
    Command::new(&program)
        .args(more)
        .args(arguments())
        .output()
        .with_context(|| program.display().to_string())
}

/// The whole sweep.
pub fn run() -> Result<Outcome, Error> {
    let plain = run_with(&[])?;
    if !plain.status.success() {
        show(&plain)?;
        println!("the driver is not in order without any failure: --fail all comes after that");
        return Ok(outcome(&plain));
    }
    let tried = Tried::new()?;
    let next = [OsString::from("--fail-next"), tried.0.clone().into()];
    let mut worst = Outcome::Success;
    let (mut done, mut bad) = (0, 0);
    let mut stacks = BTreeSet::new();
    loop {
        let output = run_with(&next)?;
        let lines = read(&tried.0)?;
        let Some(failed) = lines.get(done) else {
            break;
        };
        done += 1;
        stacks.insert(failed.stack);
        progress(&format!("{done} tried, {bad} not handled: {}", failed.what));
        if !output.status.success() {
            bad += 1;
            progress("");
            worst = worse(worst, outcome(&output));
            println!("not handled: the failure of {}", failed.what);
            show(&output)?;
            println!("    {}\n", repeat(failed.number));
        }
    }
    progress("");
    println!(
        "{} of {done} call stacks handle the failure of their call{}",
        done - bad,
        match bad {
            0 => String::new(),
            bad => format!("; {bad} do not, which the lines above repeat one by one"),
        }
    );
    Ok(worst)
}

/// The command line that repeats one run.
fn repeat(number: u64) -> String {
    let mut line = "wdk-sim".to_owned();
    for argument in arguments() {
        line += " ";
        line += &quoted(&argument.to_string_lossy());
    }
    format!("{line} --fail {number}")
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_=./,:@+".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn outcome(output: &Output) -> Outcome {
    match output.status.code() {
        Some(0) => Outcome::Success,
        Some(3) => Outcome::BugCheck,
        _ => Outcome::Failure,
    }
}

fn worse(one: Outcome, other: Outcome) -> Outcome {
    if one == Outcome::BugCheck || other == Outcome::BugCheck {
        Outcome::BugCheck
    } else {
        other
    }
}

/// What a run has printed, set in.
fn show(output: &Output) -> Result<(), Error> {
    let mut to = stdout().lock();
    for text in [&output.stdout, &output.stderr] {
        for line in String::from_utf8_lossy(text).lines() {
            writeln!(to, "    {line}")?;
        }
    }
    Ok(())
}

/// One line on a terminal that the next one replaces.
fn progress(line: &str) {
    const WIDTH: usize = 100;
    if stderr().is_terminal() {
        let line: String = line.chars().take(WIDTH).collect();
        eprint!("\r{line:WIDTH$}\r");
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_is_quoted_where_a_shell_would_take_it_apart() {
        assert_eq!(quoted("driver.sys"), "driver.sys");
        assert_eq!(quoted(r"\\.\Board"), r"'\\.\Board'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
