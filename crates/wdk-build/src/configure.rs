//! Puts the modules together: from what Cargo says of a build to the instructions Cargo gets back.
//!
//! Called by the crate root only.

use std::{fs, path::PathBuf};

use crate::{BuildEnvironment, ConfigError, DriverModel, link, metadata, panic, version};

/// See [`crate::instructions`].
pub(crate) fn instructions(environment: &BuildEnvironment) -> Result<Vec<String>, ConfigError> {
    // Declared for every target: a driver that asks for its own driver type compiles without a
    // warning everywhere.
    let mut lines = vec![
        "cargo::rustc-check-cfg=cfg(driver_model__driver_type, values(\"WDM\", \"KMDF\", \
            \"UMDF\"))"
            .to_owned(),
    ];
    if !environment.is_windows() {
        return Ok(lines);
    }
    let manifests = metadata::Manifests::read(&environment.manifest_dir)?;
    let DriverModel::Wdm = manifests.driver_model()?;
    let machine_flags = link::machine_flags(environment)?;
    panic::require_abort(environment, &manifests)?;

    lines.extend(
        manifests
            .paths()
            .map(|path| format!("cargo::rerun-if-changed={}", path.display())),
    );
    lines.extend(
        panic::variables(environment).map(|name| format!("cargo::rerun-if-env-changed={name}")),
    );
    if let Some((path, _)) = resource(environment, &manifests)? {
        lines.push(format!("cargo::rustc-cdylib-link-arg={}", path.display()));
    }
    lines.push("cargo::rustc-cfg=driver_model__driver_type=\"WDM\"".to_owned());
    lines.extend(
        link::IMAGE_FLAGS
            .iter()
            .chain(machine_flags)
            .map(|flag| format!("cargo::rustc-cdylib-link-arg={flag}")),
    );
    Ok(lines)
}

/// Writes the version resource that the instructions give to the linker.
pub(crate) fn write_resource(environment: &BuildEnvironment) -> Result<(), ConfigError> {
    if !environment.is_windows() {
        return Ok(());
    }
    let manifests = metadata::Manifests::read(&environment.manifest_dir)?;
    match resource(environment, &manifests)? {
        Some((path, bytes)) => {
            fs::write(&path, bytes).map_err(|source| ConfigError::Unwritable { path, source })
        }
        None => Ok(()),
    }
}

/// The file of the version resource, and what is in it. None outside of Cargo, where there is no
/// place for it.
fn resource(
    environment: &BuildEnvironment,
    manifests: &metadata::Manifests,
) -> Result<Option<(PathBuf, Vec<u8>)>, ConfigError> {
    let Some(folder) = &environment.out_dir else {
        return Ok(None);
    };
    let bytes = version::resource(&environment.package, manifests)?;
    Ok(Some((folder.join("version.res"), bytes)))
}
