//! `cargo wdk program`: builds console programs for Windows, on any host, and puts them beside the
//! drivers.
//!
//! On Windows that is what Cargo does by itself, and the program runs on Windows 10 and later, as
//! those of stable Rust do. Elsewhere the standard library is compiled along from its sources for a
//! target that goes back to Windows 7, and mingw-w64's linker links the program with nothing beside
//! it.

use std::{
    io::BufReader,
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::Message;
use clap::Args;

use crate::{
    DEFAULT_TARGET,
    build::read_metadata,
    image,
    toolchain::{self, Library, PROGRAM_TARGETS, Toolchain},
};

#[derive(Args)]
pub struct ProgramArgs {
    /// The package whose programs are built: may be given several times.
    #[arg(long = "package", short, required = true)]
    packages: Vec<String>,
    /// Build the release profile.
    #[arg(long, short, conflicts_with = "profile")]
    release: bool,
    /// Build this profile.
    #[arg(long)]
    profile: Option<String>,
    /// The workspace's Cargo.toml.
    #[arg(long)]
    manifest_path: Option<PathBuf>,
    /// Features of the programs, as Cargo takes them.
    #[arg(long, short = 'F')]
    features: Vec<String>,
}

/// Builds the programs that `arguments` names.
pub fn run(arguments: &ProgramArgs) -> Result<ExitCode> {
    let metadata = read_metadata(arguments.manifest_path.as_deref())?;
    let packages = metadata.workspace_packages();
    for name in &arguments.packages {
        let Some(package) = packages.iter().find(|package| package.name == *name) else {
            bail!(
                "there is no package `{name}` in {}",
                metadata.workspace_root
            );
        };
        ensure!(
            package.targets.iter().any(cargo_metadata::Target::is_bin),
            "package `{name}` has no program: {} needs a src/main.rs beside it",
            package.manifest_path
        );
    }
    let toolchain = if cfg!(windows) {
        toolchain::require(DEFAULT_TARGET)?
    } else {
        toolchain::require_for_programs()?
    };
    let profile = if arguments.release {
        "release"
    } else {
        arguments.profile.as_deref().unwrap_or("dev")
    };
    let programs = build(&toolchain, arguments, profile)?;
    let folder = metadata
        .target_directory
        .as_std_path()
        .join(DEFAULT_TARGET)
        .join(folder_of(profile));
    for program in &programs {
        let written = place(program, &folder)?;
        eprintln!("{:>12} {written}", "Program");
    }
    if toolchain.target == PROGRAM_TARGETS[1] {
        eprintln!(
            "{:>12} Windows 10 or later; with the library's sources (`rustup component add \
             rust-src`) it would run on Windows 7",
            "Needs"
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Where Cargo puts what it builds in a profile.
fn folder_of(profile: &str) -> &str {
    match profile {
        "dev" | "test" => "debug",
        "bench" => "release",
        other => other,
    }
}

/// Has Cargo build the programs, and returns where they are.
fn build(toolchain: &Toolchain, arguments: &ProgramArgs, profile: &str) -> Result<Vec<PathBuf>> {
    let mut cargo = toolchain.cargo("build")?;
    cargo.args([
        "--message-format=json-render-diagnostics",
        "--bins",
        "--profile",
        profile,
    ]);
    if toolchain.library == Library::Sources {
        // What is compiled of the library cannot unwind.
        cargo.args(["--config", &format!("profile.{profile}.panic=\"abort\"")]);
    }
    if let Some(path) = &arguments.manifest_path {
        cargo.arg("--manifest-path").arg(path);
    }
    for package in &arguments.packages {
        cargo.args(["--package", package]);
    }
    for features in &arguments.features {
        cargo.args(["--features", features]);
    }
    let mut child = cargo
        .stdout(Stdio::piped())
        .spawn()
        .context("Cargo does not start")?;
    let stdout = child.stdout.take().context("Cargo has no output")?;
    let mut programs = Vec::new();
    for message in Message::parse_stream(BufReader::new(stdout)) {
        if let Message::CompilerArtifact(artifact) =
            message.context("Cargo's messages cannot be read")?
        {
            programs.extend(artifact.executable.map(PathBuf::from));
        }
    }
    // Cargo has told its user why.
    ensure!(child.wait()?.success(), "the programs were not built");
    Ok(programs)
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
