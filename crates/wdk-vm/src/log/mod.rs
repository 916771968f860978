//! Shows what a machine says: follows its serial line, answers for [`crate::kd`], writes what is
//! told to the terminal and to files. Called by the command line and by [`crate::vm`].

mod printer;
mod serial;

use std::{
    io::{ErrorKind, Read, Write},
    path::PathBuf,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Instant,
};

use anyhow::{Context, Result};
use clap::Args;

use crate::kd::{Decoder, Output};
pub use printer::Printer;

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

/// Shows a machine's log until its line ends.
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
    follow(line.input, output, std::io::sink(), printer)
}

/// Shows what comes from `input`, answers on `output` if there is one, and keeps the bytes as they
/// came in `record`.
pub fn follow(
    mut input: impl Read + Send + 'static,
    mut output: Option<impl Write>,
    mut record: impl Write,
    mut printer: Printer,
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
    loop {
        let Output { events, replies } = match receiver.recv_timeout(Decoder::PAUSE) {
            Ok(bytes) => {
                last = Instant::now();
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
                let output = decoder.quiet(silence);
                printer.show(&output.events)?;
                printer.pause()?;
                Output {
                    events: Vec::new(),
                    ..output
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        };
        printer.show(&events)?;
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
    printer.show(&decoder.quiet(Decoder::LOST).events)?;
    printer.finish()?;
    // The reader has ended: it dropped the sender.
    let _ = reader.join();
    Ok(())
}
