//! `cargo wdk build`: Cargo builds the drivers, this makes a `.sys` file of each.
//! [`crate::package`] goes on from there.

use std::{
    io::BufReader,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::{CrateType, Message, Metadata, MetadataCommand, Package};

use clap::Args;

use crate::{DEFAULT_TARGET, image, toolchain};

/// What to build, and how.
#[derive(Args)]
pub struct BuildArgs {
    /// Only this driver: may be given several times.
    #[arg(long = "package", short)]
    pub packages: Vec<String>,
    /// Build the release profile.
    #[arg(long, short, conflicts_with = "profile")]
    pub release: bool,
    /// Build this profile.
    #[arg(long)]
    pub profile: Option<String>,
    /// The target triple.
    #[arg(long, default_value = DEFAULT_TARGET)]
    pub target: String,
    /// The workspace's Cargo.toml.
    #[arg(long)]
    pub manifest_path: Option<PathBuf>,
    /// Features of the drivers, as Cargo takes them.
    #[arg(long, short = 'F')]
    pub features: Vec<String>,
    /// Check what was made too, as `cargo wdk verify` does.
    #[arg(long)]
    pub verify: bool,
}

/// A driver that was built.
pub struct Driver {
    /// Its crate's name, which its files have.
    pub name: String,
    /// The path of its `Cargo.toml`.
    pub manifest: PathBuf,
    /// The version there.
    pub version: String,
    /// Its image; the debug information lies beside it.
    pub sys: PathBuf,
}

/// Builds the drivers that `arguments` names, or all of the workspace. Returns their images.
pub fn run(arguments: &BuildArgs) -> Result<Vec<PathBuf>> {
    let drivers = drivers(arguments)?.into_iter();
    Ok(drivers.map(|driver| driver.sys).collect())
}

/// Builds the drivers that `arguments` names, or all of the workspace.
pub fn drivers(arguments: &BuildArgs) -> Result<Vec<Driver>> {
    let toolchain = toolchain::require(&arguments.target)?;
    let metadata = read_metadata(arguments.manifest_path.as_deref())?;
    let drivers = select(&metadata, &arguments.packages)?;

    let mut cargo = toolchain.cargo("build")?;
    cargo.arg("--message-format=json-render-diagnostics");
    if let Some(path) = &arguments.manifest_path {
        cargo.arg("--manifest-path").arg(path);
    }
    let profile = if arguments.release {
        Some("release")
    } else {
        arguments.profile.as_deref()
    };
    if let Some(profile) = profile {
        cargo.args(["--profile", profile]);
    }
    for driver in &drivers {
        cargo.args(["--package", driver.name.as_str()]);
    }
    for features in &arguments.features {
        cargo.args(["--features", features]);
    }

    let images = images(&mut cargo, &drivers)?;
    for driver in &drivers {
        ensure!(
            images.iter().any(|image| image.package.id == driver.id),
            "package `{}` built no image: its Cargo.toml needs crate-type = [\"cdylib\"] in [lib]",
            driver.name
        );
    }
    images.iter().map(finish).collect()
}

/// Runs `cargo <arguments>` for `target`, and exits as it does.
pub fn pass_through(target: &str, arguments: &[String]) -> Result<ExitCode> {
    let toolchain = toolchain::require(target)?;
    let (subcommand, rest) = arguments
        .split_first()
        .context("no Cargo command is given")?;
    let status = toolchain
        .cargo(subcommand)?
        .args(rest)
        .status()
        .context("Cargo does not start")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What Cargo says of the workspace.
pub fn read_metadata(manifest_path: Option<&Path>) -> Result<Metadata> {
    let mut command = MetadataCommand::new();
    command.no_deps();
    if let Some(path) = manifest_path {
        command.manifest_path(path);
    }
    command.exec().context("the workspace cannot be read")
}

/// Whether a package says that it is a driver, or its workspace says so of every `cdylib` in it.
fn is_driver(package: &Package, metadata: &Metadata) -> bool {
    const MARK: &str = "/wdk/driver-model";
    package.metadata.pointer(MARK).is_some()
        || metadata.workspace_metadata.pointer(MARK).is_some()
            && package
                .targets
                .iter()
                .any(|target| target.crate_types.contains(&CrateType::CDyLib))
}

fn select<'a>(metadata: &'a Metadata, names: &[String]) -> Result<Vec<&'a Package>> {
    let packages = metadata.workspace_packages();
    if names.is_empty() {
        let drivers: Vec<_> = packages
            .into_iter()
            .filter(|package| is_driver(package, metadata))
            .collect();
        ensure!(
            !drivers.is_empty(),
            "no package of {} is a driver: a driver's Cargo.toml has a table \
             [package.metadata.wdk.driver-model] with driver-type = \"WDM\"",
            metadata.workspace_root
        );
        return Ok(drivers);
    }
    names
        .iter()
        .map(|name| {
            let Some(package) = packages.iter().find(|package| package.name == *name) else {
                bail!(
                    "there is no package `{name}` in {}",
                    metadata.workspace_root
                );
            };
            ensure!(
                is_driver(package, metadata),
                "package `{name}` is no driver: add a table [package.metadata.wdk.driver-model] \
                 with driver-type = \"WDM\" to {}",
                package.manifest_path
            );
            Ok(*package)
        })
        .collect()
}

/// What Cargo linked for one driver.
struct Linked<'a> {
    package: &'a Package,
    dll: PathBuf,
}

/// Runs Cargo and collects the images of `drivers`.
fn images<'a>(cargo: &mut Command, drivers: &[&'a Package]) -> Result<Vec<Linked<'a>>> {
    let mut child = cargo
        .stdout(Stdio::piped())
        .spawn()
        .context("Cargo does not start")?;
    let stdout = child.stdout.take().context("Cargo has no output")?;
    let mut images = Vec::new();
    for message in Message::parse_stream(BufReader::new(stdout)) {
        let Message::CompilerArtifact(artifact) =
            message.context("Cargo's messages cannot be read")?
        else {
            continue;
        };
        let Some(driver) = drivers
            .iter()
            .find(|driver| driver.id == artifact.package_id)
        else {
            continue;
        };
        let dll = artifact
            .filenames
            .into_iter()
            .find(|path| path.extension() == Some("dll"));
        images.extend(dll.map(|dll| Linked {
            package: driver,
            dll: dll.into(),
        }));
    }
    // Cargo has told its user why.
    ensure!(child.wait()?.success(), "the drivers were not built");
    Ok(images)
}

/// Writes the `.sys` file beside the linked image, unless it is there already.
fn finish(linked: &Linked<'_>) -> Result<Driver> {
    let sys = linked.dll.with_extension("sys");
    let written = image::write_driver(&linked.dll, &sys)?;
    let state = if written { "written" } else { "unchanged" };
    eprintln!("{:>12} {} ({state})", "Driver", sys.display());
    let pdb = linked.dll.with_extension("pdb");
    ensure!(
        pdb.exists(),
        "{} is missing: the linker wrote no debug information",
        pdb.display()
    );
    Ok(Driver {
        name: sys
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        manifest: linked.package.manifest_path.clone().into(),
        version: linked.package.version.to_string(),
        sys,
    })
}
