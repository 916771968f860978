//! Shows what a machine says: follows its serial line, answers for [`crate::kd`], writes what is
//! told to the terminal and to files. Called by the command line and by [`crate::vm`].

mod bugcheck;
mod printer;
mod serial;

use std::{
    io::{ErrorKind, Read, Write},
    path::PathBuf,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::kd::{Decoder, Event, Output};
use bugcheck::Watch;
pub use printer::Printer;

/// How long a machine may say nothing at all before its user is told why that may be.
const SILENT: Duration = Duration::from_secs(10);

/// What to show, and where.
#[derive(Args)]
pub struct LogArgs {
    /// Where the machine's serial port is: a Unix socket, a terminal device (/dev/ttyS0,
    /// /dev/pts/3), a recorded file, or - for standard input.
    #[arg(long, value_name = "PATH")]
    serial: PathBuf,
    /// The speed of a real serial port, as `bcdedit /dbgsettings` has it.
    #[arg(long, default_value_t = 115_200)]
    baud: u32,
    /// Stop the machine for a moment, so that it takes this for its debugger. Needed where it has
    /// given up finding one.
    #[arg(long)]
    break_in: bool,
    /// Write the log to this file too, plain output byte for byte.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Show modules as they are loaded too.
    #[arg(long)]
    modules: bool,
}

/// Shows a machine's log until its line ends, or its kernel does in a bugcheck, which is an error.
pub fn run(arguments: &LogArgs) -> Result<()> {
    let line = serial::open(&arguments.serial, arguments.baud)?;
    let printer = Printer::new(arguments.output.as_deref(), arguments.modules)?;
    let mut output = line.output;
    if let (true, Some(output)) = (arguments.break_in, &mut output) {
        output
            .write_all(&Decoder::break_in())
            .and_then(|()| output.flush())
            .with_context(|| format!("cannot write to {}", arguments.serial.display()))?;
    }
    // A machine that runs already and has given its debugger up says nothing.
    let hint = (!arguments.break_in && output.is_some()).then_some(
        "nothing has come from the machine yet; if it is running, it has given up finding a \
         debugger: end this log, and start it again with --break-in",
    );
    follow(line.input, output, std::io::sink(), printer, hint)
}

/// Shows what comes from `input`, answers on `output` if there is one, and keeps the bytes as they
/// came in `record`. Gives `hint` where nothing comes at all.
///
/// # Errors
///
/// A bugcheck of the machine, beside what cannot be read and written.
pub fn follow(
    mut input: impl Read + Send + 'static,
    mut output: Option<impl Write>,
    mut record: impl Write,
    printer: Printer,
    mut hint: Option<&str>,
) -> Result<()> {
    let (sender, receiver) = mpsc::sync_channel::<Vec<u8>>(64);
    // A read cannot be interrupted by a time-out everywhere, so a thread of its own waits in it.
    let reader = thread::spawn(move || {
        let mut buffer = vec![0; 16 << 10];
        loop {
            match input.read(&mut buffer) {
                // A terminal whose other side is gone answers with an error.
                Ok(0) | Err(_) => break,
                Ok(count) if sender.send(buffer[..count].to_vec()).is_err() => break,
                Ok(_) => {}
            }
        }
    });
    let mut decoder = Decoder::new();
    let mut last = Instant::now();
    let (start, mut heard) = (last, last);
    let mut show = Show {
        printer,
        watch: Watch::default(),
    };
    loop {
        let Output { events, replies } = match receiver.recv_timeout(Decoder::PAUSE) {
            Ok(bytes) => {
                last = Instant::now();
                heard = last;
                hint = None;
                record
                    .write_all(&bytes)
                    .context("cannot record what the machine sends")?;
                decoder.feed(&bytes)
            }
            Err(RecvTimeoutError::Timeout) => {
                let silence = last.elapsed();
                if silence >= Decoder::LOST {
                    last = Instant::now();
                }
                if start.elapsed() >= SILENT
                    && let Some(hint) = hint.take()
                {
                    eprintln!("{hint}");
                }
                let output = decoder.quiet(silence);
                show.events(&output.events)?;
                show.printer.pause()?;
                if let Some(end) = show.watch.quiet(heard.elapsed()) {
                    return show.fail(&end);
                }
                Output {
                    events: Vec::new(),
                    ..output
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        };
        show.events(&events)?;
        if let Some(output) = output.as_mut().filter(|_| !replies.is_empty()) {
            match output.write_all(&replies).and_then(|()| output.flush()) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    return Err(error).context("cannot answer the machine");
                }
                // A machine that is gone is noticed by the reader.
                _ => {}
            }
        }
    }
    show.events(&decoder.quiet(Decoder::LOST).events)?;
    if let Some(end) = show.watch.finish() {
        return show.fail(&end);
    }
    show.printer.finish()?;
    // The reader has ended: it dropped the sender.
    let _ = reader.join();
    Ok(())
}

/// Shows events, and ends with what the machine ends with.
struct Show {
    printer: Printer,
    watch: Watch,
}

impl Show {
    /// Shows what happened.
    ///
    /// # Errors
    ///
    /// The end of the machine, which is then left as it is: whoever comes after may still debug it.
    fn events(&mut self, events: &[Event]) -> Result<()> {
        for event in events {
            let verdict = self.watch.see(event);
            if !verdict.hide {
                self.printer.show(std::slice::from_ref(event))?;
            }
            if let Some(notice) = verdict.notice {
                self.printer.note(&notice)?;
            }
            if let Some(end) = verdict.end {
                return self.fail(&end);
            }
        }
        Ok(())
    }

    fn fail(&mut self, end: &str) -> Result<()> {
        self.printer.finish()?;
        bail!("{end}");
    }
}
