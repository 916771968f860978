//! What Cargo tells a build script, as a value: the rest of the library never looks at the process.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::ConfigError;

/// What a package's manifest says of it, and its workspace's where that is inherited.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PackageInfo {
    /// Its name (`CARGO_PKG_NAME`).
    pub name: String,
    /// Its version (`CARGO_PKG_VERSION`).
    pub version: String,
    /// What it is, empty if it does not say (`CARGO_PKG_DESCRIPTION`).
    pub description: String,
    /// Who wrote it, separated by colons; empty if it does not say (`CARGO_PKG_AUTHORS`).
    pub authors: String,
}

/// One run of a driver's build script: where the driver is and what it is compiled for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BuildEnvironment {
    /// The folder of the driver's `Cargo.toml` (`CARGO_MANIFEST_DIR`).
    pub manifest_dir: PathBuf,
    /// The target triple (`TARGET`).
    pub target: String,
    /// The target's operating system (`CARGO_CFG_TARGET_OS`).
    pub target_os: String,
    /// The target's processor (`CARGO_CFG_TARGET_ARCH`).
    pub target_arch: String,
    /// The target's ABI family (`CARGO_CFG_TARGET_ENV`).
    pub target_env: String,
    /// What Cargo says of the package.
    pub package: PackageInfo,
    /// Where a build script's files go (`OUT_DIR`). `None` outside of Cargo.
    pub out_dir: Option<PathBuf>,
    /// The profile's name: `dev`, `release` or one of the workspace's own. `None` where it cannot
    /// be told.
    pub profile: Option<String>,
    /// The panic strategy given by flags or environment, which wins over the manifest. `None` where
    /// none is given.
    pub panic_override: Option<String>,
}

impl BuildEnvironment {
    /// Reads the environment Cargo gives to a build script.
    ///
    /// # Errors
    ///
    /// [`ConfigError::NotABuildScript`] when a variable is missing.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| env::var(name).ok())
    }

    /// Reads the environment through `lookup`, which answers with a variable's value.
    ///
    /// # Errors
    ///
    /// [`ConfigError::NotABuildScript`] when a variable that Cargo always sets is missing.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let required = |variable: &'static str| {
            lookup(variable).ok_or(ConfigError::NotABuildScript { variable })
        };
        let optional = |variable: &str| lookup(variable).unwrap_or_default();
        let out_dir = lookup("OUT_DIR").map(PathBuf::from);
        let profile = out_dir.as_deref().and_then(profile_of);
        let from_flags = lookup("CARGO_ENCODED_RUSTFLAGS").and_then(|flags| panic_flag(&flags));
        let panic_override = from_flags.or_else(|| {
            profile
                .as_deref()
                .and_then(|profile| lookup(&panic_variable(profile)))
        });
        Ok(Self {
            manifest_dir: required("CARGO_MANIFEST_DIR")?.into(),
            target: required("TARGET")?,
            target_os: required("CARGO_CFG_TARGET_OS")?,
            target_arch: required("CARGO_CFG_TARGET_ARCH")?,
            // Cargo leaves it out, or empty, for targets without one.
            target_env: optional("CARGO_CFG_TARGET_ENV"),
            package: PackageInfo {
                name: optional("CARGO_PKG_NAME"),
                version: optional("CARGO_PKG_VERSION"),
                description: optional("CARGO_PKG_DESCRIPTION"),
                authors: optional("CARGO_PKG_AUTHORS"),
            },
            out_dir,
            profile,
            panic_override,
        })
    }

    /// Whether the driver is compiled for Windows at all, and not for a host where it is only
    /// checked or tested.
    #[must_use]
    pub fn is_windows(&self) -> bool {
        self.target_os == "windows"
    }
}

/// The variable by which Cargo takes a profile's panic strategy from the environment.
pub(crate) fn panic_variable(profile: &str) -> String {
    format!(
        "CARGO_PROFILE_{}_PANIC",
        profile.to_uppercase().replace('-', "_")
    )
}

/// The profile's name from the path of `OUT_DIR`,
/// `<target folder>/<profile>/build/<package>-<hash>/out`.
///
/// `PROFILE` cannot be used: it says `debug` or `release` for every custom profile as well.
fn profile_of(out_dir: &Path) -> Option<String> {
    let build = out_dir.parent()?.parent()?;
    if build.file_name()? != "build" {
        return None;
    }
    let folder = build.parent()?.file_name()?.to_str()?;
    Some(if folder == "debug" { "dev" } else { folder }.to_owned())
}

/// The last `-C panic=…` in `flags`, which Cargo separates by U+001F.
fn panic_flag(flags: &str) -> Option<String> {
    let mut strategy = None;
    let mut after_codegen = false;
    for flag in flags.split('\u{1f}') {
        let option = if after_codegen {
            Some(flag)
        } else {
            flag.strip_prefix("-C")
                .or_else(|| flag.strip_prefix("--codegen="))
                .map(str::trim_start)
        };
        after_codegen = matches!(flag, "-C" | "--codegen");
        if let Some(value) = option.and_then(|option| option.strip_prefix("panic=")) {
            strategy = Some(value.to_owned());
        }
    }
    strategy
}
