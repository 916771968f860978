//! `cargo wdk run`: builds a driver and runs it in the simulator.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::Package;
use clap::Args;

use crate::{
    build::{self, BuildArgs, artifacts},
    exit_of,
    setup::Extra,
    tell,
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
    let selection = &arguments.build.cargo.selection;
    let metadata = selection.metadata()?;
    let selected = build::select(&metadata, selection)?;
    let [package] = selected[..] else {
        let names: Vec<_> = selected.iter().map(|package| &**package.name).collect();
        bail!(
            "the simulator runs one driver at a time, and {} has these: {}; name one with --package",
            metadata.workspace_root,
            names.join(", ")
        );
    };
    let told = match &arguments.simulator[..] {
        [] => usual_arguments(package)?,
        told => told.to_vec(),
    };
    let extras: &[_] = if needs_qemu(&told) {
        &[Extra::Simulator]
    } else {
        &[]
    };
    let drivers = build::drivers(&arguments.build, extras, &[])?;
    let driver = drivers.first().context("the driver was not built")?;
    let target_folder = metadata.target_directory.as_std_path();
    let simulator = find(from_source, target_folder)?;
    let status = Command::new(&simulator)
        .arg(&driver.sys)
        .args(&told)
        .status()
        .with_context(|| format!("{} does not start", simulator.display()))?;
    Ok(exit_of(status))
}

/// Whether what the simulator is told names a device, and no other QEMU than the path's to run it.
fn needs_qemu(told: &[OsString]) -> bool {
    let names = |option: &str| {
        told.iter().any(|word| {
            let word = word.to_str().unwrap_or_default();
            word.strip_prefix(option)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
        })
    };
    names("--device") && !names("--qemu")
}

/// What the driver's manifest has the simulator told when its user says nothing.
fn usual_arguments(package: &Package) -> Result<Vec<OsString>> {
    let Some(arguments) = package.metadata.pointer("/wdk/run/arguments") else {
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
            package.manifest_path
        )
    })
}

/// The simulator that belongs to this command: one beside it, else one built of the source that
/// this program was built of, else one of the path that has the same version.
fn find(from_source: bool, target_folder: &Path) -> Result<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(PROGRAM);
    let has_source = source.join("Cargo.toml").is_file();
    if !from_source {
        let path = env::var_os("PATH").unwrap_or_default();
        let beside = env::current_exe().ok();
        let beside = beside.map(|this| this.with_file_name(PROGRAM));
        let path: Vec<_> = env::split_paths(&path)
            .map(|folder| folder.join(PROGRAM))
            .collect();
        let is_there = |program: &PathBuf| program.is_file();
        if let Some(program) = choose(
            beside.filter(is_there),
            has_source,
            path.into_iter().filter(is_there),
            version,
        )? {
            return Ok(program);
        }
    }
    let folder = match from_source || is_checkout(&source) {
        true => None,
        false => Some(target_folder.join(PROGRAM)),
    };
    build(&source, folder.as_deref())
}

/// Whether the source lies in somebody's checkout, whose own target folder keeps what is built of
/// it for all drivers. In what Cargo has fetched, nothing is to be written.
fn is_checkout(source: &Path) -> bool {
    let is_fetched = source.components().any(|part| {
        ["checkouts", "registry"]
            .iter()
            .any(|name| part.as_os_str() == *name)
    });
    let top = source.parent().and_then(Path::parent);
    let is_writable = |folder: &Path| {
        let target = folder.join("target");
        std::fs::create_dir_all(&target).is_ok() && tempfile::tempfile_in(&target).is_ok()
    };
    !is_fetched && top.is_some_and(is_writable)
}

/// Which of the simulators that are installed is run, or none: then it is built of its source.
fn choose(
    beside: Option<PathBuf>,
    has_source: bool,
    path: impl Iterator<Item = PathBuf>,
    version: impl Fn(&Path) -> Option<String>,
) -> Result<Option<PathBuf>> {
    let own = env!("CARGO_PKG_VERSION");
    let mut passed_over = Vec::new();
    // What is built of the source goes before what anybody put on the path.
    let path = path.take_while(|_| !has_source);
    for program in beside.into_iter().chain(path) {
        match version(&program) {
            Some(version) if version == own => return Ok(Some(program)),
            Some(version) => passed_over.push(format!("{} is {version}", program.display())),
            None => passed_over.push(format!("{} does not tell its version", program.display())),
        }
    }
    if has_source {
        return Ok(None);
    }
    let found = match &passed_over[..] {
        [] => "the simulator is missing".to_owned(),
        found => format!(
            "there is no simulator of this command's version, {own}: {}",
            found.join(", ")
        ),
    };
    bail!(
        "{found}; install it with `cargo install --locked --profile tools --path` and the folder of \
         {PROGRAM} in a checkout of this project"
    )
}

/// What a simulator says of itself: its name, and this.
fn version(program: &Path) -> Option<String> {
    let said = Command::new(program).arg("--version").output().ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    Some(said.strip_prefix(PROGRAM)?.trim().to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = env!("CARGO_PKG_VERSION");

    /// What is chosen of these, each a path with its version.
    fn chosen(
        beside: Option<(&str, &str)>,
        has_source: bool,
        path: &[(&str, &str)],
    ) -> Result<Option<PathBuf>> {
        let known: Vec<_> = beside.iter().chain(path).copied().collect();
        let version = |program: &Path| {
            let (_, version) = known.iter().find(|(name, _)| Path::new(name) == program)?;
            (!version.is_empty()).then(|| (*version).to_owned())
        };
        choose(
            beside.map(|(name, _)| name.into()),
            has_source,
            path.iter().map(|(name, _)| name.into()),
            version,
        )
    }

    #[test]
    fn the_simulator_of_the_same_installation_is_run() {
        let some = |name: &str| Some(PathBuf::from(name));
        let path = [("/usr/bin/wdk-sim", "0.0.1"), ("/opt/wdk-sim", OWN)];
        let beside = Some(("/here/wdk-sim", OWN));
        assert_eq!(chosen(beside, true, &path).unwrap(), some("/here/wdk-sim"));
        assert_eq!(chosen(None, true, &path).unwrap(), None, "built of source");
        assert_eq!(chosen(None, false, &path).unwrap(), some("/opt/wdk-sim"));
        let old = Some(("/here/wdk-sim", "0.0.1"));
        assert_eq!(chosen(old, true, &path).unwrap(), None);
        assert_eq!(chosen(old, false, &path).unwrap(), some("/opt/wdk-sim"));
    }

    #[test]
    fn what_cargo_has_fetched_is_no_checkout() {
        let folder = tempfile::tempdir().unwrap();
        let source = |name: &str| folder.path().join(name).join("crates").join(PROGRAM);
        assert!(is_checkout(&source("mine")));
        assert!(folder.path().join("mine/target").is_dir());
        assert!(!is_checkout(&source("git/checkouts/wdk-12ab/34cd")));
        assert!(!folder.path().join("git").exists(), "nothing was written");
    }

    #[test]
    fn qemu_is_needed_for_devices() {
        let needs = |line: &str| {
            let words: Vec<_> = line.split(' ').map(OsString::from).collect();
            needs_qemu(&words)
        };
        assert!(needs("--device edu --trace"));
        assert!(needs("--device=edu"));
        assert!(!needs("--open \\\\.\\Lamp --devices"));
        assert!(!needs("--device edu --qemu /opt/qemu"));
    }

    #[test]
    fn a_simulator_of_another_version_is_named_and_not_run() {
        let path = [("/usr/bin/wdk-sim", "0.0.1"), ("/opt/wdk-sim", "")];
        let error = chosen(None, false, &path).unwrap_err().to_string();
        let words = format!(
            "there is no simulator of this command's version, {OWN}: /usr/bin/wdk-sim is 0.0.1, \
             /opt/wdk-sim does not tell its version; install it with"
        );
        assert!(error.starts_with(&words), "{error}");
        let error = chosen(None, false, &[]).unwrap_err().to_string();
        assert!(error.starts_with("the simulator is missing; "), "{error}");
    }
}
