//! The command line of `cargo wdk`.

use std::{env, ffi::OsString, process::ExitCode};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::{
    DEFAULT_TARGET,
    build::{self, BuildArgs},
    exit, program, second, setup,
};

#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo")]
enum Cargo {
    /// Build and check Windows kernel drivers, on Linux too, without the WDK.
    #[command(version, arg_required_else_help = true)]
    Wdk {
        /// Have Cargo make the second program of the source that this one was made of: for the
        /// alias of a checkout.
        #[arg(long, hide = true)]
        from_source: bool,
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
    Package(Rest),
    /// Build console programs for Windows, on any host.
    ///
    /// The program lies beside the drivers, in Cargo's folder for x86_64-pc-windows-msvc and the
    /// profile. Built on Linux it runs on Windows 7 and later, if the standard library's sources
    /// are there, and needs no other file.
    Program(program::ProgramArgs),
    /// Check that driver packages and images are such as Windows installs and loads.
    Verify(Rest),
    /// Sign driver images that are in no package, with a test certificate or one of your own.
    Sign(Rest),
    /// Make and check INF files, by which Windows installs drivers.
    Inf(Rest),
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

/// The arguments of a command that the second program runs, which tells about them.
#[derive(Args)]
#[command(disable_help_flag = true)]
struct Rest {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    arguments: Vec<OsString>,
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let Cargo::Wdk {
        from_source,
        command,
    } = Cargo::parse_from(without_separator(env::args_os()));
    exit(run(from_source, command))
}

/// Takes away the `--` that task runners put before the arguments they hand on. Only the command
/// `cargo` has a use for it.
pub fn without_separator(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<_> = arguments.collect();
    if !arguments.iter().skip(1).any(|argument| argument == "cargo")
        && let Some(separator) = arguments.iter().position(|argument| argument == "--")
    {
        arguments.remove(separator);
    }
    arguments
}

fn run(from_source: bool, command: Command) -> Result<ExitCode> {
    let second = |command: &str, rest: Rest| second::run(from_source, command, rest.arguments);
    match command {
        Command::Setup { target, extras } => setup::run(&target, &extras)?,
        Command::Build(arguments) => {
            let images = build::run(&arguments)?;
            if arguments.verify {
                // What the drivers' manifests say of the checks.
                let manifest = arguments.manifest_path.into_iter();
                let manifest = manifest.flat_map(|path| ["--manifest-path".into(), path]);
                return second::run(from_source, "verify", manifest.chain(images));
            }
        }
        Command::Package(rest) => return second("package", rest),
        Command::Program(arguments) => return program::run(&arguments),
        Command::Verify(rest) => return second("verify", rest),
        Command::Sign(rest) => return second("sign", rest),
        Command::Inf(rest) => return second("inf", rest),
        Command::Cargo { target, arguments } => return build::pass_through(&target, &arguments),
        Command::Makefile => print!("{}", wdk_build::MAKEFILE),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::{Cargo, Command, DEFAULT_TARGET, without_separator};

    fn parse(line: &str) -> Command {
        let Cargo::Wdk { command, .. } =
            Cargo::try_parse_from(without_separator(line.split(' ').map(Into::into))).unwrap();
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
        assert_eq!(target, DEFAULT_TARGET);
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
