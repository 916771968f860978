//! `cargo wdk`: builds and checks Windows kernel drivers on any host, without the WDK.
//!
//! One room per job: `toolchain` finds what compiles and links a driver, `setup` installs what is
//! missing with the help of `debian` and `python`, `build` makes `.sys` files and `program`
//! programs that talk to them, `image` reads and corrects them, `inf` makes and judges INF files,
//! `signing` has certificates and signatures, `catalogue` the signed list of a package's files,
//! `package` puts all that together, and `verify` judges it. Each command is one function that a
//! task runner or a driver author calls; nothing here is linked into a driver.

mod build;
mod catalogue;
mod debian;
mod image;
mod inf;
mod package;
mod program;
mod python;
mod setup;
mod signing;
mod toolchain;
mod verify;

use std::{env, ffi::OsString, path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

/// The target drivers are built for unless another is named.
const DEFAULT_TARGET: &str = "x86_64-pc-windows-msvc";

#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo")]
enum Cargo {
    /// Build and check Windows kernel drivers, on Linux too, without the WDK.
    #[command(version, arg_required_else_help = true)]
    Wdk {
        #[command(subcommand)]
        command: Command,
    },
}

#[derive(Subcommand)]
enum Command {
    /// Find what is needed to build drivers, and install what is missing.
    ///
    /// Looks for the target's standard library in the toolchain in use, then for library sources,
    /// then in Debian's packages. Says what it installs, and why, before it does. Does nothing when
    /// everything is there.
    Setup {
        /// The target triple.
        #[arg(long, default_value = DEFAULT_TARGET)]
        target: String,
        /// What else will be used, beside building: may be given several times.
        #[arg(long = "with", value_enum)]
        extras: Vec<setup::Extra>,
    },
    /// Build the workspace's drivers and write a .sys file for each.
    ///
    /// A driver is a package with [package.metadata.wdk.driver-model] in its Cargo.toml. The .sys
    /// file lies beside the .pdb in Cargo's folder for the target and profile; it is written only
    /// when its content changes.
    Build(BuildArgs),
    /// Build the drivers and make a signed package of each, ready to be installed.
    ///
    /// A driver is packaged if there is an .inx file beside its Cargo.toml, or a finished .inf
    /// file. Its package is the folder `<crate>_package` beside the .sys file: the signed image,
    /// its .pdb, the INF, the signed catalogue, and the certificate to trust. Nothing is made again
    /// when nothing changed. On Windows with the WDK its tools are used.
    Package(package::PackageArgs),
    /// Build console programs for Windows, on any host.
    ///
    /// The program lies beside the drivers, in Cargo's folder for x86_64-pc-windows-msvc and the
    /// profile. Built on Linux it runs on Windows 7 and later, if the standard library's sources
    /// are there, and needs no other file.
    Program(program::ProgramArgs),
    /// Check that driver packages and images are such as Windows installs and loads.
    ///
    /// Of an image: the subsystem, the checksum, section protection and alignment, that every
    /// import is in the list of names that all supported kernels export, and the signature if there
    /// is one. Of a package: all that of its images, the INF's rules, the catalogue's signature,
    /// and that it lists every file as it is.
    Verify {
        /// Folders of packages, .sys files, .cat files or .inf files.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Sign driver images that are in no package, with a test certificate or one of your own.
    Sign(signing::command::SignArgs),
    /// Make and check INF files, by which Windows installs drivers.
    #[command(subcommand)]
    Inf(inf::command::Command),
    /// Run any Cargo command for a driver target, with the toolchain that builds drivers.
    ///
    /// For example: cargo wdk cargo clippy -p my-driver -- -D warnings
    Cargo {
        /// The target triple.
        #[arg(long, default_value = DEFAULT_TARGET)]
        target: String,
        /// The Cargo command and its arguments.
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Print cargo-make tasks for driver crates, to be extended in a Makefile.toml.
    Makefile,
}

/// What to build, and how.
#[derive(Args)]
pub struct BuildArgs {
    /// Only this driver: may be given several times.
    #[arg(long = "package", short)]
    packages: Vec<String>,
    /// Build the release profile.
    #[arg(long, short, conflicts_with = "profile")]
    release: bool,
    /// Build this profile.
    #[arg(long)]
    profile: Option<String>,
    /// The target triple.
    #[arg(long, default_value = DEFAULT_TARGET)]
    target: String,
    /// The workspace's Cargo.toml.
    #[arg(long)]
    manifest_path: Option<PathBuf>,
    /// Features of the drivers, as Cargo takes them.
    #[arg(long, short = 'F')]
    features: Vec<String>,
    /// Check what was made too, as `cargo wdk verify` does.
    #[arg(long)]
    verify: bool,
}

fn main() -> ExitCode {
    let Cargo::Wdk { command } = Cargo::parse_from(without_separator(env::args_os().collect()));
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Takes away the `--` that task runners put before the arguments they hand on. Only the command
/// `cargo` has a use for it.
fn without_separator(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if !arguments.iter().skip(1).any(|argument| argument == "cargo")
        && let Some(separator) = arguments.iter().position(|argument| argument == "--")
    {
        arguments.remove(separator);
    }
    arguments
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Setup { target, extras } => setup::run(&target, &extras)?,
        Command::Build(arguments) => return build::run(&arguments),
        Command::Package(arguments) => return package::run(&arguments),
        Command::Program(arguments) => return program::run(&arguments),
        Command::Verify { paths } => return verify::run(&paths),
        Command::Sign(arguments) => return signing::command::run(&arguments),
        Command::Inf(command) => return inf::command::run(&command),
        Command::Cargo { target, arguments } => return build::pass_through(&target, &arguments),
        Command::Makefile => print!("{}", include_str!("../../../rust-driver-makefile.toml")),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::{Cargo, Command, without_separator};

    fn parse(line: &str) -> Command {
        let Cargo::Wdk { command } =
            Cargo::try_parse_from(without_separator(line.split(' ').map(Into::into).collect()))
                .unwrap();
        command
    }

    #[test]
    fn separator_of_a_task_runner_is_ignored() {
        for line in [
            "cargo-wdk wdk build -- --package driver",
            "cargo-wdk wdk build --package driver",
        ] {
            let Command::Build(arguments) = parse(line) else {
                panic!("{line} is no build")
            };
            assert_eq!(arguments.packages, ["driver"]);
        }
    }

    #[test]
    fn cargo_gets_its_arguments_unchanged() {
        let Command::Cargo { target, arguments } =
            parse("cargo-wdk wdk cargo clippy -p driver -- -D warnings")
        else {
            panic!("not passed through")
        };
        assert_eq!(target, super::DEFAULT_TARGET);
        assert_eq!(
            arguments,
            ["clippy", "-p", "driver", "--", "-D", "warnings"]
        );
    }

    #[test]
    fn command_line_is_consistent() {
        Cargo::command().debug_assert();
    }
}
