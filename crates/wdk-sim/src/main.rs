//! The `wdk-sim` command: loads a Windows kernel driver's own `.sys`, gives it a device or none,
//! sends it requests, unloads it and reports what it did not give back. It uses
//! [`wdk_sim::simulator`] and none of the crate's other modules.

mod command;

use std::process::ExitCode;

use clap::Parser;

use command::arguments::Arguments;

fn main() -> ExitCode {
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
