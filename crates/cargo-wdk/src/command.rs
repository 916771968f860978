//! The command line of `cargo wdk`.

use std::{env, ffi::OsString, process::ExitCode};

use anyhow::Result;
use clap::{Args, Parser, Subcommand, error::ErrorKind};

use crate::{
    DEFAULT_TARGET,
    build::{self, BuildArgs},
    clean, exit, new, program, second, setup, simulator,
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
    /// Make a workspace of a driver, its interface and a client for Windows.
    ///
    /// For example: cargo wdk new --template pci my-driver
    New(new::NewArgs),
    /// Install what building drivers needs, if it is missing.
    ///
    /// The other commands do that themselves before they begin; this does it beforehand, as for an
    /// image of a build machine. Looks for the target's standard library in the toolchain in use,
    /// then for library sources, then asks rustup, then Debian's packages. Says what it installs,
    /// why and where, before it does.
    Setup {
        /// The target triple.
        #[arg(long, default_value = DEFAULT_TARGET)]
        target: String,
        /// What else will be used, beside building: may be given several times.
        #[arg(long = "with", value_enum, value_name = "WHAT")]
        extras: Vec<setup::Extra>,
    },
    /// Build the workspace's drivers and write a .sys file for each.
    ///
    /// A driver is a package with [package.metadata.wdk.driver-model] in its Cargo.toml. The .sys
    /// file lies beside the .pdb in Cargo's folder for the target and profile; it is written only
    /// when its content changes.
    Build {
        #[command(flatten)]
        build: BuildArgs,
        /// Check what was built too, as `cargo wdk verify` does.
        #[arg(long, visible_alias = "verify-signature")]
        verify: bool,
        /// Make signed or unsigned packages too, as `cargo wdk package --sign-mode` does.
        #[arg(long, value_name = "MODE", ignore_case = true, value_parser = ["off", "test"])]
        sign_mode: Option<String>,
        /// What goes to Cargo as it is.
        #[arg(last = true, value_name = "CARGO ARGUMENTS")]
        more: Vec<String>,
    },
    /// Build the drivers and make a signed package of each, ready to be installed.
    Package(Rest),
    /// Build a driver and run it in the simulator.
    ///
    /// What follows `--` is for the simulator: `cargo wdk run -- --help` tells what it takes. The
    /// simulator is the `wdk-sim` installed with this command; where there is none it is built of
    /// the source that this command was built of, or one of the same version on the path is taken.
    ///
    /// For example: cargo wdk run -p sample-driver -- --device edu
    Run(simulator::RunArgs),
    /// Remove what was built and packaged for drivers' targets.
    ///
    /// With --package, only what was made of that driver; with --profile or --release, only what
    /// was made in that profile.
    Clean(clean::CleanArgs),
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
    _arguments: Vec<OsString>,
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().collect();
    let Cargo::Wdk {
        from_source,
        command,
    } = parse(&arguments);
    exit(run(from_source, command, &arguments))
}

/// Reads a command line, or tells what is wrong with it and ends.
///
/// Task runners put a `--` before the arguments they hand on. So it is taken away, if what follows
/// are arguments known here, which mean what they mean to Cargo; else it stays, and what follows
/// goes to Cargo. The commands `cargo` and `run` have a use of their own for it.
pub fn parse<P: Parser>(arguments: &[OsString]) -> P {
    try_parse(arguments).unwrap_or_else(|error| error.exit())
}

fn try_parse<P: Parser>(arguments: &[OsString]) -> Result<P, clap::Error> {
    let keeps_it = |argument: &OsString| argument == "cargo" || argument == "run";
    let separator = arguments.iter().position(|argument| argument == "--");
    if let Some(separator) = separator
        && !arguments[..separator].iter().skip(1).any(keeps_it)
    {
        let without = [&arguments[..separator], &arguments[separator + 1..]].concat();
        match P::try_parse_from(without) {
            Err(error) if error.kind() == ErrorKind::UnknownArgument => {}
            known => return known,
        }
    }
    P::try_parse_from(arguments)
}

/// What follows the name of a command, as it was written.
fn after<'a>(arguments: &'a [OsString], command: &str) -> &'a [OsString] {
    let name = arguments.iter().position(|argument| argument == command);
    name.map_or(&[], |name| &arguments[name + 1..])
}

fn run(from_source: bool, command: Command, arguments: &[OsString]) -> Result<ExitCode> {
    let second = |command: &str| second::run(from_source, command, after(arguments, command));
    match command {
        Command::New(arguments) => new::run(&arguments)?,
        Command::Setup { target, extras } => setup::run(&target, &extras)?,
        Command::Build {
            sign_mode: Some(_), ..
        } => return second::run(from_source, "package", after(arguments, "build")),
        Command::Build {
            build,
            verify,
            more,
            ..
        } => {
            let drivers = build::drivers(&build, &[], &more)?.into_iter();
            if verify {
                let mut arguments: Vec<OsString> = Vec::new();
                if let Some(path) = build.cargo.selection.manifest_path {
                    arguments.extend(["--manifest-path".into(), path.into()]);
                }
                arguments.extend(drivers.map(|driver| driver.sys.into()));
                return second::run(from_source, "verify", arguments);
            }
        }
        Command::Package(_) => return second("package"),
        Command::Run(arguments) => return simulator::run(from_source, &arguments),
        Command::Clean(arguments) => clean::run(&arguments)?,
        Command::Program(arguments) => return program::run(&arguments),
        Command::Verify(_) => return second("verify"),
        Command::Sign(_) => return second("sign"),
        Command::Inf(_) => return second("inf"),
        Command::Cargo { target, arguments } => return build::pass_through(&target, &arguments),
        Command::Makefile => print!("{}", wdk_build::MAKEFILE),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn read(line: &str) -> Command {
        let arguments: Vec<OsString> = line.split(' ').map(Into::into).collect();
        let Cargo::Wdk { command, .. } = try_parse(&arguments).unwrap();
        command
    }

    #[test]
    fn separator_of_a_task_runner_is_ignored() {
        for line in [
            "cargo-wdk wdk build -- --package driver",
            "cargo-wdk wdk build --package driver",
        ] {
            let Command::Build { build, more, .. } = read(line) else {
                panic!("{line} is no build")
            };
            assert_eq!(build.cargo.selection.packages, ["driver"]);
            assert!(more.is_empty(), "{more:?}");
        }
    }

    #[test]
    fn what_only_cargo_knows_goes_there() {
        let Command::Build { build, more, .. } =
            read("cargo-wdk wdk build -p driver -- --timings -Z fancy")
        else {
            panic!("no build")
        };
        assert_eq!(build.cargo.selection.packages, ["driver"]);
        assert_eq!(more, ["--timings", "-Z", "fancy"]);
    }

    #[test]
    fn microsofts_spellings_are_understood() {
        for (line, target, profile) in [
            ("", "x86_64-pc-windows-msvc", "dev"),
            (
                "--target-arch amd64 -r",
                "x86_64-pc-windows-msvc",
                "release",
            ),
            (
                "--target-arch ARM64 --profile Release",
                "aarch64-pc-windows-msvc",
                "release",
            ),
            ("--profile fast", "x86_64-pc-windows-msvc", "fast"),
        ] {
            let line = format!("cargo-wdk wdk build {line}");
            let Command::Build { build, .. } = read(line.trim()) else {
                panic!("{line} is no build")
            };
            assert_eq!(build.target.triple(), target, "{line}");
            assert_eq!(build.cargo.selection.profile(), profile, "{line}");
        }
        let all = "cargo-wdk wdk build --sign-mode off --locked --offline -vv -j 2 --all-features \
                   --no-default-features --target-dir out --verify-signature -F a,b";
        let Command::Build {
            build,
            verify,
            sign_mode,
            ..
        } = read(all)
        else {
            panic!("no build")
        };
        assert_eq!(sign_mode.as_deref(), Some("off"));
        let selection = &build.cargo.selection;
        assert!(verify && selection.locked && selection.offline);
        assert_eq!(build.cargo.verbose, 2);
    }

    #[test]
    fn cargo_gets_its_arguments_unchanged() {
        let Command::Cargo { target, arguments } =
            read("cargo-wdk wdk cargo clippy -p driver -- -D warnings")
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
    fn simulator_gets_its_arguments_unchanged() {
        let Command::Run(arguments) = read("cargo-wdk wdk run -p driver -- --device edu --trace")
        else {
            panic!("no run")
        };
        assert_eq!(arguments.simulator, ["--device", "edu", "--trace"]);
    }

    #[test]
    fn command_line_is_consistent() {
        Cargo::command().debug_assert();
    }
}
