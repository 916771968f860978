//! The command line of `cargo-wdk-package`: that of `cargo wdk`, as far as packages go.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{command::parse, exit, inf, package, signing, verify};

#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo")]
enum Cargo {
    /// Package, sign and check Windows kernel drivers, on Linux too, without the WDK.
    #[command(version, arg_required_else_help = true)]
    Wdk {
        #[command(subcommand)]
        command: Command,
    },
}

#[derive(Subcommand)]
enum Command {
    /// Build the drivers and make a signed package of each, ready to be installed.
    ///
    /// A driver is packaged if there is an .inx file beside its Cargo.toml, or a finished .inf
    /// file. Its package is the folder `<crate>_package` beside the .sys file: the signed image,
    /// its .pdb, the INF, the signed catalogue, and the certificate to trust. Nothing is made again
    /// when nothing changed. On Windows with the WDK its tools are used.
    Package(package::PackageArgs),
    /// Check that driver packages and images are such as Windows installs and loads.
    ///
    /// Of an image: the subsystem, the checksum, section protection and alignment, that the oldest
    /// Windows the driver is for exports every import (--oldest), how much of the stack its
    /// functions take, and the signature if there is one. Of a package: all that of its images, the
    /// INF's rules, the catalogue's signature, and that it lists every file as it is.
    Verify(verify::VerifyArgs),
    /// Sign driver images that are in no package, with a test certificate or one of your own.
    Sign(signing::command::SignArgs),
    /// Make and check INF files, by which Windows installs drivers.
    #[command(subcommand)]
    Inf(inf::command::Command),
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let Cargo::Wdk { command } = parse(&arguments);
    exit(run(command))
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Package(arguments) => package::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Sign(arguments) => signing::command::run(&arguments),
        Command::Inf(command) => inf::command::run(&command),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cargo;

    #[test]
    fn command_line_is_consistent() {
        Cargo::command().debug_assert();
    }
}
