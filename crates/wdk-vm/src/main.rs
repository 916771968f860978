//! `wdk-vm`: from a finished driver package to a Windows machine that runs it, and its debug output
//! on the host.
//!
//! Three commands, each a module: `media` writes the medium that carries the driver into the
//! machine, `vm` starts the machine, and `log` shows what it says. `kd` beneath them understands
//! the kernel debugger's serial protocol and does no input or output itself; `log` uses it, `vm`
//! uses `log`, and `media` uses neither. In this project the tasks `vm-media` and `vm` of
//! cargo-make call them; for other drivers the commands take folders and files.
//!
//! What could not be tried where this was written is Windows itself. The scripts on the medium, the
//! machine under Windows and the protocol with a Windows kernel follow documentation and public
//! sources. What is tested is the medium's content as other programs read it; the scripts in Wine's
//! `cmd`, with programs that stand in for those of Windows; the machine up to the code that its
//! firmware starts from the given disk; and the protocol against a machine's side that was written
//! from other sources than the debugger's.
#![forbid(unsafe_code)]

mod kd;
mod log;
mod media;
mod vm;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Runs drivers in a Windows virtual machine: the medium that installs them, the machine, and its
/// debug output.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a CD image with a driver package, its client, tests, and scripts that install and
    /// uninstall them in Windows.
    Media(media::MediaArgs),
    /// Start a virtual machine with a Windows disk, the edu device and a serial port, and show its
    /// log.
    ///
    /// The disk is not written to, Secure Boot is off, and the machine ends with this program.
    Vm(Box<vm::VmArgs>),
    /// Show a machine's debug output from its serial port: DbgPrint without a debugger.
    ///
    /// Speaks the kernel debugger's protocol (KDCOM) to a Windows with `bcdedit /debug on` and
    /// keeps it running: it is told to go on at every exception and breakpoint. What is no packet
    /// is shown as it comes.
    Log(log::LogArgs),
    #[command(name = vm::START_COMMAND, hide = true)]
    StartQemu(vm::StartArgs),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Media(arguments) => media::run(&arguments),
        Command::Vm(arguments) => vm::run(&arguments),
        Command::Log(arguments) => log::run(&arguments),
        Command::StartQemu(arguments) => vm::become_qemu(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn command_line_is_consistent() {
        super::Arguments::command().debug_assert();
    }
}
