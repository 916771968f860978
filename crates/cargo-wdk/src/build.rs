//! `cargo wdk build`: Cargo builds the drivers, this makes a `.sys` file of each.
//! [`crate::package`] goes on from there.

use std::{
    io::BufReader,
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::{Artifact, CrateType, Message, Metadata, Package};
use clap::Args;
use wdk_build::ConfigError;

use crate::{
    arguments::{CargoArgs, Selection, TargetArgs, refuse_selection, refuse_twins},
    exit_of, image,
    setup::{self, Builds, Extra},
    tell,
    toolchain::is_of_programs,
};

/// What to build, and how.
#[derive(Args)]
pub struct BuildArgs {
    /// What Cargo is told.
    #[command(flatten)]
    pub cargo: CargoArgs,
    /// For what it is built.
    #[command(flatten)]
    pub target: TargetArgs,
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

/// Builds the drivers that `arguments` mean, after the machine was made ready for that and for
/// `extras`. Arguments in `more` go to Cargo as they are.
pub fn drivers(arguments: &BuildArgs, extras: &[Extra], more: &[String]) -> Result<Vec<Driver>> {
    refuse_selection(more)?;
    let selection = &arguments.cargo.selection;
    tell::set_quiet(selection.quiet);
    let metadata = selection.metadata()?;
    let drivers = select(&metadata, selection)?;
    require_driver_target(arguments.target.triple())?;
    let files = drivers
        .iter()
        .filter_map(|driver| Some((format!("{}.sys", library(driver)?), *driver)));
    refuse_twins(&files.collect::<Vec<_>>())?;
    let builds = Builds::Drivers(arguments.target.triple());
    let toolchain = setup::require(builds, extras, selection.is_offline())?;

    let mut cargo = toolchain.cargo("build")?;
    cargo.arg("--message-format=json-render-diagnostics");
    arguments.cargo.apply(&mut cargo);
    for driver in &drivers {
        cargo.args(["--package", driver.name.as_str()]);
    }
    cargo.args(more);

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
    if !is_of_programs(target) {
        require_driver_target(target)?;
    }
    let (subcommand, rest) = arguments
        .split_first()
        .context("no Cargo command is given")?;
    let extras: &[_] = match subcommand.as_str() {
        "clippy" => &[Extra::Lints],
        _ => &[],
    };
    let of_cargo = rest.iter().take_while(|argument| *argument != "--");
    let offline = of_cargo
        .into_iter()
        .any(|argument| ["--offline", "--frozen"].contains(&argument.as_str()));
    let toolchain = setup::require(Builds::of_target(target), extras, offline)?;
    let status = toolchain
        .cargo(subcommand)?
        .args(rest)
        .status()
        .context("Cargo does not start")?;
    Ok(exit_of(status))
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

/// The name of a package's driver library, which its files have.
pub fn library(package: &Package) -> Option<String> {
    let mut targets = package.targets.iter();
    let library = targets.find(|target| target.crate_types.contains(&CrateType::CDyLib))?;
    Some(library.name.replace('-', "_"))
}

/// The drivers that are meant: those named, that of the member's folder, or all.
pub fn select<'a>(metadata: &'a Metadata, selection: &Selection) -> Result<Vec<&'a Package>> {
    if let Some(packages) = selection.selected(metadata)? {
        for package in &packages {
            ensure!(
                is_driver(package, metadata),
                "package `{}` is no driver: add a table [package.metadata.wdk.driver-model] with \
                 driver-type = \"WDM\" to {}, or name a driver with --package",
                package.name,
                package.manifest_path
            );
            require_wdm(package, metadata)?;
        }
        return Ok(packages);
    }
    let mut drivers = metadata.workspace_packages();
    drivers.retain(|package| is_driver(package, metadata));
    ensure!(
        !drivers.is_empty(),
        "no package of {} is a driver: a driver's Cargo.toml has a table \
         [package.metadata.wdk.driver-model] with driver-type = \"WDM\"",
        metadata.workspace_root
    );
    for package in &drivers {
        require_wdm(package, metadata)?;
    }
    Ok(drivers)
}

/// Refuses drivers of other models. Their build scripts do so too, but only after `core` was
/// compiled for the target.
fn require_wdm(package: &Package, metadata: &Metadata) -> Result<()> {
    const KEY: &str = "/wdk/driver-model/driver-type";
    let of_package = package.metadata.pointer(KEY);
    let (path, driver_type) = match (of_package, metadata.workspace_metadata.pointer(KEY)) {
        (Some(own), _) => (package.manifest_path.as_std_path().to_owned(), own),
        (None, Some(all)) => (metadata.workspace_root.join("Cargo.toml").into(), all),
        (None, None) => bail!(ConfigError::MissingMetadata {
            path: package.manifest_path.clone().into(),
        }),
    };
    match driver_type.as_str() {
        Some("WDM") => Ok(()),
        Some(other) => bail!(ConfigError::UnsupportedDriverType {
            path,
            driver_type: other.to_owned(),
        }),
        None => bail!(ConfigError::MalformedDriverType { path }),
    }
}

/// Refuses targets that no driver can be built for, in the words of their build scripts.
pub fn require_driver_target(triple: &str) -> Result<()> {
    let architecture = triple.split('-').next().unwrap_or_default();
    let is_known = ["x86_64", "aarch64"].contains(&architecture);
    if is_known && triple.ends_with("-windows-msvc") {
        return Ok(());
    }
    bail!(ConfigError::UnsupportedTarget {
        target: triple.to_owned(),
    })
}

/// What Cargo linked for one driver.
struct Linked<'a> {
    package: &'a Package,
    dll: PathBuf,
}

/// Runs Cargo and collects the images of `drivers`.
fn images<'a>(cargo: &mut Command, drivers: &[&'a Package]) -> Result<Vec<Linked<'a>>> {
    let artifacts = artifacts(cargo, |_| ())?.context("the drivers were not built")?;
    let images = artifacts.into_iter().filter_map(|artifact| {
        let driver = drivers
            .iter()
            .find(|driver| driver.id == artifact.package_id)?;
        let mut files = artifact.filenames.into_iter();
        let dll = files.find(|path| path.extension() == Some("dll"))?;
        Some(Linked {
            package: driver,
            dll: dll.into(),
        })
    });
    Ok(images.collect())
}

/// Runs Cargo, which was told to write messages, and returns what it made, telling of each at once.
/// `None` if it failed, of which it has told its user why.
pub fn artifacts(
    cargo: &mut Command,
    mut made: impl FnMut(&Artifact),
) -> Result<Option<Vec<Artifact>>> {
    let mut child = cargo
        .stdout(Stdio::piped())
        .spawn()
        .context("Cargo does not start")?;
    let stdout = child.stdout.take().context("Cargo has no output")?;
    let mut artifacts = Vec::new();
    for message in Message::parse_stream(BufReader::new(stdout)) {
        match message.context("Cargo's messages cannot be read")? {
            Message::CompilerArtifact(artifact) => {
                made(&artifact);
                artifacts.push(artifact);
            }
            // What build scripts and tests print is their user's to see.
            Message::TextLine(line) => println!("{line}"),
            _ => {}
        }
    }
    Ok(child.wait()?.success().then_some(artifacts))
}

/// Writes the `.sys` file beside the linked image, unless it is there already.
fn finish(linked: &Linked<'_>) -> Result<Driver> {
    let sys = linked.dll.with_extension("sys");
    let written = image::write_driver(&linked.dll, &sys)?;
    let state = if written { "written" } else { "unchanged" };
    tell::status("Driver", format_args!("{} ({state})", sys.display()));
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
