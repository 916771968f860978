//! Puts the modules together: from what Cargo says of a build to the instructions Cargo gets back.
//!
//! Called by the crate root only.

use crate::{BuildEnvironment, ConfigError, DriverModel, link, metadata, panic};

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
    lines.push("cargo::rustc-cfg=driver_model__driver_type=\"WDM\"".to_owned());
    lines.extend(
        link::IMAGE_FLAGS
            .iter()
            .chain(machine_flags)
            .map(|flag| format!("cargo::rustc-cdylib-link-arg={flag}")),
    );
    Ok(lines)
}
