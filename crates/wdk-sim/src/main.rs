//! The `wdk-sim` command: loads a Windows kernel driver's own `.sys`, gives it a device or none,
//! sends it requests, unloads it and reports what it did not give back. It uses
//! [`wdk_sim::simulator`] and none of the crate's other modules.

mod command;

use std::process::ExitCode;

use clap::Parser;

use command::arguments::Arguments;

fn main() -> ExitCode {
    // Whoever reads the output may have seen enough: the command ends then as others do. Sockets,
    // such as those to device models, report it as an error instead.
    // SAFETY: restores the default action before any other thread is there.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
    let arguments = Arguments::parse();
    if let Some(error) = arguments.contradiction() {
        error.exit();
    }
    match command::run::run(&arguments) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            command::run::tell(&error);
            command::run::Outcome::of_error(&error).into()
        }
    }
}
