//! Whether the driver is compiled with `panic = "abort"`. Called by [`crate::configure`] only.
//!
//! `CARGO_CFG_PANIC` would be the obvious source, but Cargo fills it from the target alone: it says
//! `unwind` whatever the profile says. So the profile is read where Cargo reads it.

use std::fs;

use toml::Table;

use crate::{
    BuildEnvironment, ConfigError,
    environment::panic_variable,
    metadata::{Manifests, lookup},
};

/// Fails unless the profile, or what overrides it, aborts on panic.
pub(crate) fn require_abort(
    environment: &BuildEnvironment,
    manifests: &Manifests,
) -> Result<(), ConfigError> {
    if let Some(strategy) = &environment.panic_override {
        return match strategy.as_str() {
            "abort" => Ok(()),
            _ => Err(ConfigError::PanicOverridden {
                strategy: strategy.clone(),
            }),
        };
    }
    // Without a known profile the compiler decides: it refuses an unwinding `no_std` library.
    let Some(profile) = &environment.profile else {
        return Ok(());
    };
    let configured = configured_strategy(environment, profile);
    match configured
        .as_deref()
        .or_else(|| strategy(manifests, profile))
    {
        Some("abort") => Ok(()),
        _ => Err(ConfigError::PanicUnwinds {
            path: manifests.profile_path().to_owned(),
            profile: profile.clone(),
        }),
    }
}

/// The variables that change the answer.
pub(crate) fn variables(environment: &BuildEnvironment) -> impl Iterator<Item = String> {
    environment
        .profile
        .as_deref()
        .map(panic_variable)
        .into_iter()
}

/// The panic strategy of `profile` or of the nearest profile it inherits from that has one.
fn strategy<'a>(manifests: &'a Manifests, profile: &'a str) -> Option<&'a str> {
    let mut profile = profile;
    // Cargo refuses a circle before it runs any build script; the bound is for manifests it has not
    // seen.
    for _ in 0..16 {
        if let Some(strategy) = manifests.profile_value(profile, "panic") {
            return Some(strategy);
        }
        profile = manifests.profile_value(profile, "inherits")?;
    }
    None
}

/// The panic strategy that a `.cargo/config.toml` above the package gives to `profile`. Where there
/// is a `.cargo/config` too, without the extension, Cargo reads that instead.
fn configured_strategy(environment: &BuildEnvironment, profile: &str) -> Option<String> {
    environment.manifest_dir.ancestors().find_map(|folder| {
        let folder = folder.join(".cargo");
        let text = fs::read_to_string(folder.join("config"))
            .or_else(|_| fs::read_to_string(folder.join("config.toml")))
            .ok()?;
        let table: Table = text.parse().ok()?;
        Some(
            lookup(&table, &["profile", profile, "panic"])?
                .as_str()?
                .to_owned(),
        )
    })
}
