//! `cargo wdk run`: builds a driver and runs it in the simulator.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::Metadata;
use clap::Args;

use crate::{
    build::{self, BuildArgs, artifacts},
    exit_of, tell,
};

/// The simulator's program, and the package it is in.
const PROGRAM: &str = "wdk-sim";

/// Which driver to run, and how.
#[derive(Args)]
pub struct RunArgs {
    #[command(flatten)]
    build: BuildArgs,
    /// What the simulator is told: devices, requests, which kernel to play. Without any, what
    /// `arguments` in [package.metadata.wdk.run] of the driver's Cargo.toml says.
    #[arg(last = true, value_name = "SIMULATOR ARGUMENTS")]
    pub simulator: Vec<OsString>,
}

/// Builds the driver and runs it. Ends as the simulator does.
pub fn run(from_source: bool, arguments: &RunArgs) -> Result<ExitCode> {
    let target = arguments.build.target.triple();
    ensure!(
        target.starts_with("x86_64"),
        "the simulator runs drivers for x64 only, not for {target}: leave the target out"
    );
    ensure!(
        cfg!(all(target_os = "linux", target_arch = "x86_64")),
        "the simulator runs on x64 Linux only: run this command there, or the driver in a virtual \
         machine with wdk-vm"
    );
    let drivers = build::drivers(&arguments.build, &[])?;
    let [driver] = &drivers[..] else {
        let names: Vec<_> = drivers.iter().map(|driver| driver.name.as_str()).collect();
        bail!(
            "the simulator runs one driver at a time, and these were built: {}; name the package \
             of one with --package",
            names.join(", ")
        );
    };
    let metadata = arguments.build.cargo.metadata()?;
    let told = match &arguments.simulator[..] {
        [] => usual_arguments(&metadata, &driver.manifest)?,
        told => told.to_vec(),
    };
    let target_folder = metadata.target_directory.as_std_path();
    let simulator = find(from_source, target_folder)?;
    let status = Command::new(&simulator)
        .arg(&driver.sys)
        .args(&told)
        .status()
        .with_context(|| format!("{} does not start", simulator.display()))?;
    Ok(exit_of(status))
}

/// What the driver's manifest has the simulator told when its user says nothing.
fn usual_arguments(metadata: &Metadata, manifest: &Path) -> Result<Vec<OsString>> {
    let mut packages = metadata.packages.iter();
    let package = packages.find(|package| package.manifest_path.as_std_path() == manifest);
    let arguments = package.and_then(|package| package.metadata.pointer("/wdk/run/arguments"));
    let Some(arguments) = arguments else {
        return Ok(Vec::new());
    };
    let words = arguments.as_array().and_then(|words| {
        let words = words.iter().map(|word| word.as_str().map(OsString::from));
        words.collect::<Option<Vec<_>>>()
    });
    words.with_context(|| {
        format!(
            "arguments in [package.metadata.wdk.run] of {} is no list of strings: write \
             arguments = [\"--device\", \"edu\"], for example",
            manifest.display()
        )
    })
}

/// The simulator: that of the path, or one built of the source that this program was built of.
fn find(from_source: bool, target_folder: &Path) -> Result<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(PROGRAM);
    let path = env::var_os("PATH").unwrap_or_default();
    let installed = env::split_paths(&path)
        .map(|folder| folder.join(PROGRAM))
        .find(|program| program.is_file());
    match installed {
        Some(program) if !from_source => Ok(program),
        _ if source.join("Cargo.toml").is_file() => {
            let folder = (!from_source).then(|| target_folder.join(PROGRAM));
            build(&source, folder.as_deref())
        }
        _ => bail!(
            "the simulator is missing: install it with `cargo install --path` and the folder of \
             {PROGRAM} in a checkout of this project"
        ),
    }
}

/// Builds the simulator, in the source's own target folder unless another is given.
fn build(source: &Path, folder: Option<&Path>) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet", "--locked", "--profile", "tools"])
        .args(["--package", PROGRAM, "--bin", PROGRAM])
        .args(["--message-format", "json-render-diagnostics"])
        .arg("--manifest-path")
        .arg(source.join("Cargo.toml"));
    if let Some(folder) = folder {
        command.arg("--target-dir").arg(folder);
    }
    let mut told = false;
    let artifacts = artifacts(&mut command, |artifact| {
        if !artifact.fresh && !told {
            tell::status("Compiling", "the simulator, before its first use");
            told = true;
        }
    })?;
    let artifacts = artifacts.context("the simulator was not built")?;
    let program = artifacts
        .into_iter()
        .rev()
        .find_map(|artifact| artifact.executable);
    Ok(program
        .context("Cargo does not say where the simulator is")?
        .into())
}
