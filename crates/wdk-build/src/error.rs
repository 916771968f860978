//! What can be wrong with a driver's configuration, each as a sentence that names the file and the
//! change.

use std::{error::Error, fmt, io, path::PathBuf};

/// Why a driver's build was not configured.
///
/// A build script returns it from `main`, and the standard library prints that with `Debug`: so
/// `Debug` is the same sentence as `Display`. Written by hand, because a derive macro would cost
/// every driver build more time than the rest of this library.
#[non_exhaustive]
pub enum ConfigError {
    /// A variable that Cargo sets for build scripts is missing.
    NotABuildScript {
        /// The variable's name.
        variable: &'static str,
    },
    /// A manifest could not be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A manifest is not TOML.
    Malformed {
        /// The file.
        path: PathBuf,
        /// What the parser said, with line and column.
        source: Box<toml::de::Error>,
    },
    /// A file of the build could not be written.
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// `[package.metadata.wdk.version-info]` has a key that is not known, or whose value is no
    /// text.
    MalformedVersionInfo {
        /// The driver's manifest.
        path: PathBuf,
        /// The key.
        key: String,
    },
    /// A number of the package's version does not fit into an image's version.
    VersionTooLarge {
        /// The version.
        version: String,
    },
    /// Neither the package nor its workspace says what kind of driver this is.
    MissingMetadata {
        /// The driver's manifest.
        path: PathBuf,
    },
    /// `driver-type` is not text.
    MalformedDriverType {
        /// The manifest that holds it.
        path: PathBuf,
    },
    /// The driver type is none that can be built.
    UnsupportedDriverType {
        /// The manifest that holds it.
        path: PathBuf,
        /// What it says.
        driver_type: String,
    },
    /// The target is Windows, but none a driver can be built for.
    UnsupportedTarget {
        /// The target triple.
        target: String,
    },
    /// The profile unwinds on panic.
    PanicUnwinds {
        /// The manifest where the profile belongs.
        path: PathBuf,
        /// The profile's name.
        profile: String,
    },
    /// Flags or the environment ask for unwinding on panic.
    PanicOverridden {
        /// The strategy they ask for.
        strategy: String,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABuildScript { variable } => {
                write!(
                    f,
                    "{variable} is not set: call configure_wdk_binary_build from a build script \
                     (build.rs) that Cargo runs"
                )
            }
            Self::Unreadable { path, source } => {
                write!(
                    f,
                    "{} cannot be read ({source}): check that it exists and that you may read it",
                    path.display()
                )
            }
            Self::Malformed { path, source } => {
                write!(f, "{} is not valid TOML: {source}", path.display())
            }
            Self::Unwritable { path, source } => {
                write!(f, "{} cannot be written: {source}", path.display())
            }
            Self::MalformedVersionInfo { path, key } => write!(
                f,
                "{key} in [package.metadata.wdk.version-info] of {} is not known, or not a string: \
                 company-name, file-description, legal-copyright, product-name and comments are \
                 strings there",
                path.display()
            ),
            Self::VersionTooLarge { version } => write!(
                f,
                "the version {version} does not fit into an image: its numbers are at most 65535 \
                 there"
            ),
            Self::MissingMetadata { path } => write!(
                f,
                "{} does not say what kind of driver this is: add a table \
                 [package.metadata.wdk.driver-model] with driver-type = \"WDM\"",
                path.display()
            ),
            Self::MalformedDriverType { path } => {
                write!(
                    f,
                    "driver-type in {} is not a string: write driver-type = \"WDM\"",
                    path.display()
                )
            }
            Self::UnsupportedDriverType { path, driver_type } => write!(
                f,
                "driver-type = \"{driver_type}\" in {} is not supported: only WDM drivers are \
                 built, \
                 without the WDF frameworks; write driver-type = \"WDM\"",
                path.display()
            ),
            Self::UnsupportedTarget { target } => write!(
                f,
                "a driver cannot be built for {target}: build with --target \
                 x86_64-pc-windows-msvc or --target aarch64-pc-windows-msvc"
            ),
            Self::PanicUnwinds { path, profile } => write!(
                f,
                "profile `{profile}` unwinds on panic, which a kernel cannot do: add panic = \
                 \"abort\" to [profile.{profile}] in {}",
                path.display()
            ),
            Self::PanicOverridden { strategy } => write!(
                f,
                "flags or the environment set the panic strategy to `{strategy}`, but a driver \
                 needs `abort`: remove `-C panic={strategy}` from RUSTFLAGS and unset \
                 CARGO_PROFILE_*_PANIC"
            ),
        }
    }
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable { source, .. } | Self::Unwritable { source, .. } => Some(source),
            Self::Malformed { source, .. } => Some(source),
            _ => None,
        }
    }
}
