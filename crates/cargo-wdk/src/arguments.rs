//! The arguments that several commands share, in the words that Cargo's users know.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::{Metadata, MetadataCommand, Package};
use clap::{Args, ValueEnum};

use crate::{DEFAULT_TARGET, toolchain};

/// Which packages are meant, and where what is built of them lies.
#[derive(Args, Clone, Debug)]
pub struct Selection {
    /// Only this package: may be given several times.
    #[arg(long = "package", short, value_name = "NAME")]
    pub packages: Vec<String>,
    /// All of the workspace, from a member's folder too.
    #[arg(long, conflicts_with = "packages")]
    pub workspace: bool,
    /// The release profile.
    #[arg(long, short, conflicts_with = "profile")]
    pub release: bool,
    /// This profile.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// The workspace's Cargo.toml, or a member's.
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Where everything that is built goes.
    #[arg(long, value_name = "FOLDER")]
    pub target_dir: Option<PathBuf>,
    /// Fail if Cargo.lock would have to change.
    #[arg(long)]
    pub locked: bool,
    /// Use no network, and install nothing that is missing.
    #[arg(long)]
    pub offline: bool,
    /// As --locked and --offline.
    #[arg(long)]
    pub frozen: bool,
    /// Say nothing but what went wrong.
    #[arg(long, short)]
    pub quiet: bool,
}

/// What Cargo is to build, and how.
#[derive(Args, Clone, Debug)]
pub struct CargoArgs {
    /// Of which packages, and where it goes.
    #[command(flatten)]
    pub selection: Selection,
    /// Features, as Cargo takes them.
    #[arg(long, short = 'F')]
    pub features: Vec<String>,
    /// All features.
    #[arg(long)]
    pub all_features: bool,
    /// Without the default features.
    #[arg(long)]
    pub no_default_features: bool,
    /// How many jobs run at once.
    #[arg(long, short, value_name = "N")]
    pub jobs: Option<String>,
    /// Say more: -vv for all that Cargo says.
    #[arg(long, short, action = clap::ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,
}

/// For what a driver is built.
#[derive(Args, Clone, Debug)]
pub struct TargetArgs {
    /// The target triple [default: x86_64-pc-windows-msvc].
    #[arg(long, value_name = "TRIPLE", conflicts_with = "target_arch")]
    target: Option<String>,
    /// The architecture, instead of the target triple.
    #[arg(long, value_enum, ignore_case = true, value_name = "ARCHITECTURE")]
    target_arch: Option<TargetArchitecture>,
}

/// The architectures, as the WDK names them.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum TargetArchitecture {
    Amd64,
    Arm64,
}

impl TargetArgs {
    /// The target triple.
    pub fn triple(&self) -> &str {
        match (&self.target, self.target_arch) {
            (Some(target), _) => target,
            (None, Some(TargetArchitecture::Arm64)) => "aarch64-pc-windows-msvc",
            (None, Some(TargetArchitecture::Amd64) | None) => DEFAULT_TARGET,
        }
    }
}

impl CargoArgs {
    /// Hands the arguments on to Cargo, but for the packages, which each command chooses.
    pub fn apply(&self, cargo: &mut Command) {
        let selection = &self.selection;
        cargo.args(["--profile", selection.profile()]);
        for features in &self.features {
            cargo.args(["--features", features]);
        }
        for (name, value) in [
            ("--manifest-path", &selection.manifest_path),
            ("--target-dir", &selection.target_dir),
        ] {
            if let Some(value) = value {
                cargo.arg(name).arg(value);
            }
        }
        if let Some(jobs) = &self.jobs {
            cargo.args(["--jobs", jobs]);
        }
        for (name, is_on) in [
            ("--all-features", self.all_features),
            ("--no-default-features", self.no_default_features),
            ("--locked", selection.locked),
            ("--offline", selection.offline),
            ("--frozen", selection.frozen),
            ("--quiet", selection.quiet),
        ] {
            if is_on {
                cargo.arg(name);
            }
        }
        for _ in 0..self.verbose {
            cargo.arg("--verbose");
        }
    }
}

impl Selection {
    /// The profile's name.
    pub fn profile(&self) -> &str {
        if self.release {
            return "release";
        }
        let profile = self.profile.as_deref().unwrap_or("dev");
        // Microsoft's command takes these two in any case.
        ["dev", "release"]
            .into_iter()
            .find(|name| name.eq_ignore_ascii_case(profile))
            .unwrap_or(profile)
    }

    /// Whether nothing may be fetched.
    pub fn is_offline(&self) -> bool {
        self.offline || self.frozen
    }

    /// What Cargo says of the workspace.
    pub fn metadata(&self) -> Result<Metadata> {
        let flags = [
            ("--locked", self.locked),
            ("--offline", self.offline),
            ("--frozen", self.frozen),
        ];
        let flags = flags.into_iter().filter(|(_, is_on)| *is_on);
        let flags = flags.map(|(name, _)| name.to_owned()).collect();
        let mut metadata = read_metadata(self.manifest_path.as_deref(), flags)?;
        if let Some(folder) = &self.target_dir {
            let folder = env::current_dir()?.join(folder);
            metadata.target_directory = folder
                .try_into()
                .context("--target-dir has a name that is not in Unicode")?;
        }
        Ok(metadata)
    }

    /// The packages that are meant: those named, else the member in whose folder the command runs,
    /// else none in particular.
    pub fn selected<'a>(&self, metadata: &'a Metadata) -> Result<Option<Vec<&'a Package>>> {
        let packages = metadata.workspace_packages();
        if !self.packages.is_empty() {
            let named = self.packages.iter().map(|name| {
                let package = packages.iter().find(|package| package.name == *name);
                package.copied().with_context(|| {
                    let names: Vec<_> = packages.iter().map(|package| &**package.name).collect();
                    format!(
                        "there is no package `{name}` in {}: name one of these: {}",
                        metadata.workspace_root,
                        names.join(", ")
                    )
                })
            });
            return Ok(Some(named.collect::<Result<_>>()?));
        }
        if self.workspace {
            return Ok(None);
        }
        let manifest = match &self.manifest_path {
            Some(path) => Some(path.canonicalize().unwrap_or_else(|_| path.clone())),
            None => nearest_manifest(&env::current_dir()?.canonicalize()?),
        };
        let is_here = |package: &&Package| {
            let path = package.manifest_path.as_std_path();
            let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
            Some(path) == manifest
        };
        let root = metadata.workspace_root.join("Cargo.toml");
        let member = packages.into_iter().find(is_here);
        Ok(member
            .filter(|package| package.manifest_path != root)
            .map(|package| vec![package]))
    }
}

/// What Cargo says of the workspace of a manifest, or of the folder it is run in.
pub fn read_metadata(manifest: Option<&Path>, options: Vec<String>) -> Result<Metadata> {
    let mut command = MetadataCommand::new();
    command.no_deps().other_options(options);
    if let Some(path) = manifest {
        command.manifest_path(path);
    }
    match manifest {
        Some(path) if path.is_dir() => bail!(
            "{} is a folder: name the Cargo.toml in it with --manifest-path",
            path.display()
        ),
        Some(path) => ensure!(
            path.is_file(),
            "there is no file {}: name a Cargo.toml with --manifest-path",
            path.display()
        ),
        None => {
            let folder = env::current_dir()?;
            ensure!(
                nearest_manifest(&folder).is_some(),
                "there is no Cargo.toml in {} or a folder around it: run this in a driver's \
                 folder, name its manifest with --manifest-path, or make a driver with `cargo wdk \
                 new`",
                folder.display()
            );
        }
    }
    let mut read = command.exec();
    if read.is_err()
        && let Some(cargo) = toolchain::cargo_instead()?
    {
        read = command.cargo_path(cargo).exec();
    }
    match read {
        Ok(metadata) => Ok(metadata),
        // Cargo's own sentence says what is wrong with the manifest, and where.
        Err(cargo_metadata::Error::CargoMetadata { stderr }) => {
            let said = stderr.trim();
            bail!(
                "the workspace cannot be read: {}",
                said.strip_prefix("error: ").unwrap_or(said)
            )
        }
        Err(error) => Err(error).context("the workspace cannot be read"),
    }
}

fn nearest_manifest(folder: &Path) -> Option<PathBuf> {
    let mut manifests = folder.ancestors().map(|folder| folder.join("Cargo.toml"));
    manifests.find(|manifest| manifest.is_file())
}

/// Fails if two of the packages would write the same file.
pub fn refuse_twins(files: &[(String, &Package)]) -> Result<()> {
    for (index, (file, package)) in files.iter().enumerate() {
        if let Some((_, other)) = files[..index].iter().find(|(name, _)| name == file) {
            bail!(
                "packages `{}` and `{}` would both write {file}: give one of them another name \
                 in [lib] of {}",
                other.name,
                package.name,
                package.manifest_path
            );
        }
    }
    Ok(())
}

/// Refuses what only Cargo's users of other commands would write.
pub fn refuse_selection(arguments: &[String]) -> Result<()> {
    let of_selection = arguments.iter().find(|argument| {
        [
            "--target",
            "--target-dir",
            "--manifest-path",
            "--message-format",
        ]
        .iter()
        .any(|name| argument.split('=').next() == Some(name))
    });
    ensure!(
        of_selection.is_none(),
        "{} is given to Cargo by this command itself: write it before `--`",
        of_selection.map_or("", String::as_str)
    );
    Ok(())
}

/// Where Cargo puts what it builds in a profile.
pub fn folder_of(profile: &str) -> &str {
    match profile {
        "dev" | "test" => "debug",
        "bench" => "release",
        other => other,
    }
}
