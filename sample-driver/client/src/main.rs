//! The program: [`edu_client`] on Windows.

use std::process::ExitCode;

use clap::Parser;
use edu_client::arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("edu-client: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

#[cfg(windows)]
fn run(arguments: &Arguments) -> Result<(), edu_client::Failure> {
    edu_client::commands::run(
        arguments,
        &edu_client::windows::Windows,
        &mut std::io::stdout(),
    )
}

#[cfg(not(windows))]
fn run(_: &Arguments) -> Result<(), edu_client::Failure> {
    Err(edu_client::Failure::NoDevice(
        "this program talks to a Windows driver: build it for Windows with `cargo make client`; \
         here, `cargo make demo` runs the driver in the simulator"
            .to_owned(),
    ))
}
