//! Configures the build of a Windows kernel driver from its build script.
//!
//! A driver crate is a `cdylib` that says in its manifest what kind of driver it is:
//!
//! ```toml
//! [lib]
//! crate-type = ["cdylib"]
//!
//! [package.metadata.wdk.driver-model]
//! driver-type = "WDM"
//!
//! [build-dependencies]
//! wdk-build = { path = "…" }
//! ```
//!
//! and has this `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), wdk_build::ConfigError> {
//!     wdk_build::configure_wdk_binary_build()
//! }
//! ```
//!
//! For a Windows target that makes the linker write a native-subsystem driver image with a version
//! resource, and sets `cfg(driver_model__driver_type = "WDM")`. For every other target it does
//! nothing, so that a driver crate can be checked, linted and unit-tested on the machine where it
//! is written.
//!
//! The version resource says what Cargo knows of the package: its name, version, description and
//! authors. More, or something else, can be said in the manifest:
//!
//! ```toml
//! [package.metadata.wdk.version-info]
//! company-name = "Example Corporation"
//! file-description = "Example device driver"
//! legal-copyright = "Copyright Example Corporation"
//! product-name = "Example device"
//! comments = "…"
//! ```
//!
//! This library is compiled for every driver build: it depends on a TOML parser and nothing else.
//! The command behind the build tasks, `cargo wdk`, is the package `cargo-wdk`.

mod configure;
mod environment;
mod error;
mod link;
mod metadata;
mod panic;
#[cfg(test)]
mod tests;
mod version;

pub use environment::{BuildEnvironment, PackageInfo};
pub use error::ConfigError;
pub use metadata::DriverModel;

/// Tasks for cargo-make that build, package and check drivers: what `rust-driver-makefile.toml`
/// beside this crate's `Cargo.toml` holds.
pub const MAKEFILE: &str = include_str!("../rust-driver-makefile.toml");

/// Configures the build of the driver whose build script calls this.
///
/// Reads the driver type from `[package.metadata.wdk.driver-model]` of the driver's `Cargo.toml`,
/// or from `[workspace.metadata.wdk.driver-model]` of its workspace, and prints Cargo's
/// instructions on standard output.
///
/// # Errors
///
/// A sentence naming the file and what to change: see [`ConfigError`]. Nothing has been printed
/// then. When the target is not Windows there is nothing to configure and so nothing to fail.
pub fn configure_wdk_binary_build() -> Result<(), ConfigError> {
    let environment = BuildEnvironment::from_env()?;
    let instructions = instructions(&environment)?;
    configure::write_resource(&environment)?;
    for instruction in instructions {
        println!("{instruction}");
    }
    Ok(())
}

/// The lines [`configure_wdk_binary_build`] prints, for a build described by `environment`.
///
/// # Errors
///
/// As [`configure_wdk_binary_build`].
pub fn instructions(environment: &BuildEnvironment) -> Result<Vec<String>, ConfigError> {
    configure::instructions(environment)
}
