//! `cargo wdk program`: builds console programs for Windows, on any host, and puts them beside the
//! drivers.
//!
//! On Windows that is what Cargo does by itself, and the program runs on Windows 10 and later, as
//! those of stable Rust do. Elsewhere the standard library is compiled along from its sources for a
//! target that goes back to Windows 7, and mingw-w64's linker links the program with nothing beside
//! it.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, ensure};
use cargo_metadata::Package;
use clap::Args;

use crate::{
    DEFAULT_TARGET,
    arguments::{CargoArgs, folder_of, refuse_selection},
    build::artifacts,
    image,
    setup::{self, Builds},
    tell,
    toolchain::{self, Library, PROGRAM_TARGETS, Toolchain},
};

#[derive(Args)]
pub struct ProgramArgs {
    #[command(flatten)]
    cargo: CargoArgs,
    /// What goes to Cargo as it is.
    #[arg(last = true, value_name = "CARGO ARGUMENTS")]
    more: Vec<String>,
}

/// Builds the programs that `arguments` names.
pub fn run(arguments: &ProgramArgs) -> Result<ExitCode> {
    refuse_selection(&arguments.more)?;
    tell::set_quiet(arguments.cargo.selection.quiet);
    let metadata = arguments.cargo.selection.metadata()?;
    let packages = arguments.cargo.selection.selected(&metadata)?;
    let packages = packages.context(
        "which program is meant is not said: name its package with --package, or run the command \
         in its folder",
    )?;
    for package in &packages {
        ensure!(
            package.targets.iter().any(cargo_metadata::Target::is_bin),
            "package `{}` has no program: name one that has with --package, or write a \
             src/main.rs beside {}",
            package.name,
            package.manifest_path
        );
    }
    let builds = if cfg!(windows) {
        Builds::Drivers(DEFAULT_TARGET)
    } else {
        Builds::Programs
    };
    let toolchain = setup::require(builds, &[], arguments.cargo.selection.is_offline())?;
    let profile = arguments.cargo.selection.profile();
    let programs = build(&toolchain, arguments, &packages)?;
    let folder = metadata
        .target_directory
        .as_std_path()
        .join(DEFAULT_TARGET)
        .join(folder_of(profile));
    for program in &programs {
        let written = place(program, &folder)?;
        tell::status("Program", written);
    }
    if toolchain.target == PROGRAM_TARGETS[1] {
        tell::status(
            "Needs",
            "Windows 10 or later; with the library's sources (`rustup component add \
             rust-src`) it would run on Windows 7",
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// What makes the linker write into a program which Windows it needs, so that an older one refuses
/// it with a sentence: Cargo's setting for the target.
fn oldest_windows(target: &str) -> String {
    let (major, minor) = if target == PROGRAM_TARGETS[0] {
        (6, 1)
    } else {
        (10, 0)
    };
    let flags = ["subsystem", "os"].map(|of| {
        format!(
            "\"-C\", \"link-arg=-Wl,--major-{of}-version={major},--minor-{of}-version={minor}\""
        )
    });
    format!("target.{target}.rustflags=[{}]", flags.join(", "))
}

/// Has Cargo build the programs, and returns where they are.
fn build(
    toolchain: &Toolchain,
    arguments: &ProgramArgs,
    packages: &[&Package],
) -> Result<Vec<PathBuf>> {
    let mut cargo = toolchain.cargo("build")?;
    cargo.args(["--message-format=json-render-diagnostics", "--bins"]);
    if toolchain.library == Library::Sources {
        // What is compiled of the library cannot unwind.
        let profile = arguments.cargo.selection.profile();
        cargo.args(["--config", &format!("profile.{profile}.panic=\"abort\"")]);
    }
    if toolchain::is_of_programs(&toolchain.target) {
        cargo.arg("--config").arg(oldest_windows(&toolchain.target));
    }
    arguments.cargo.apply(&mut cargo);
    for package in packages {
        cargo.args(["--package", package.name.as_str()]);
    }
    cargo.args(&arguments.more);
    let artifacts = artifacts(&mut cargo, |_| ())?.context("the programs were not built")?;
    let programs = artifacts
        .into_iter()
        .filter_map(|artifact| artifact.executable);
    Ok(programs.map(PathBuf::from).collect())
}

/// Puts a program into the drivers' folder, unless it is there. Says where it is.
fn place(program: &Path, folder: &Path) -> Result<String> {
    let target = folder.join(program.file_name().context("the program has no name")?);
    if target == program {
        return Ok(target.display().to_string());
    }
    std::fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    let state = if image::update(&target, &image::read(program)?)? {
        "written"
    } else {
        "unchanged"
    };
    Ok(format!("{} ({state})", target.display()))
}
