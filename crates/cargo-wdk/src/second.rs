//! Runs `cargo-wdk-package`, the program that packages, signs and checks.
//!
//! It lies beside this one, where `cargo install` puts both. In a checkout, whose alias says
//! `--from-source`, Cargo builds it when it is first needed, and again when its source changed.

use std::{
    env,
    ffi::{OsStr, OsString},
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, ensure};

use crate::{build::artifacts, exit_of, tell};

/// The name of the program, and of the feature that it is compiled with.
const PROGRAM: &str = "cargo-wdk-package";
const FEATURE: &str = "packaging";

/// Runs `cargo wdk <command> <arguments>` in the second program, and ends as it does.
pub fn run<A: AsRef<OsStr>>(
    from_source: bool,
    command: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Result<ExitCode> {
    let mut program = if from_source {
        of_source()?
    } else {
        installed()?
    };
    let status = program
        .args(["wdk", command])
        .args(arguments)
        .status()
        .with_context(|| format!("{PROGRAM} does not start"))?;
    Ok(exit_of(status))
}

/// Has Cargo make the program of the source that this one was made of.
fn of_source() -> Result<Command> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut told = false;
    let artifacts = artifacts(
        Command::new(cargo)
            .args(["build", "--quiet", "--message-format"])
            .arg("json-render-diagnostics")
            .arg("--manifest-path")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .args(["--profile", "tools", "--no-default-features"])
            .args(["--features", FEATURE, "--bin", PROGRAM]),
        |artifact| {
            if !artifact.fresh && !told {
                tell::status(
                    "Compiling",
                    "what packages, signs and checks, before its first use",
                );
                told = true;
            }
        },
    )?;
    let artifacts = artifacts.with_context(|| format!("{PROGRAM} was not built"))?;
    let program = artifacts
        .into_iter()
        .rev()
        .find_map(|artifact| artifact.executable);
    let program = program.context("Cargo does not say where the program is")?;
    Ok(Command::new(program))
}

/// The program beside this one.
fn installed() -> Result<Command> {
    let this = env::current_exe().context("this program's own file is not known")?;
    let path = this.with_file_name(format!("{PROGRAM}{}", env::consts::EXE_SUFFIX));
    ensure!(
        path.exists(),
        "{} is missing: cargo-wdk was installed without its feature `{FEATURE}`, which packages, \
         signs and checks; install it again with its default features",
        path.display()
    );
    Ok(Command::new(path))
}
