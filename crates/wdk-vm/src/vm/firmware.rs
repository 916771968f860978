//! Finds UEFI firmware without Secure Boot. Called by [`super::command_line`].
//!
//! Distributions describe the firmware they bring for QEMU in JSON files of a common form (QEMU's
//! `docs/interop/firmware.json`).

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Where the descriptions are, by precedence.
const FOLDERS: [&str; 4] = [
    "/etc/qemu/firmware",
    "/usr/local/share/qemu/firmware",
    "/usr/share/qemu/firmware",
    "/opt/homebrew/share/qemu/firmware",
];

/// Features that a firmware for test-signed drivers must not have: it would refuse them, or need
/// what the machine has not.
const UNWANTED: [&str; 3] = ["enrolled-keys", "requires-smm", "secure-boot"];

/// A firmware for the machine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Firmware {
    /// The code, which is only read.
    pub code: PathBuf,
    /// The variables a new machine starts with: each machine has its own copy.
    pub variables: PathBuf,
}

/// Finds a firmware in the described folders, or in `folder` alone.
pub fn find(folder: Option<&Path>) -> Result<Firmware> {
    let folders = folder.map_or_else(
        || FOLDERS.map(PathBuf::from).to_vec(),
        |folder| vec![folder.to_owned()],
    );
    for folder in &folders {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        let mut descriptions: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        descriptions.sort();
        for path in descriptions
            .iter()
            .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        {
            let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
            // A description that is none is another package's matter.
            let Some(firmware) = serde_json::from_slice(&text)
                .ok()
                .and_then(|value| suitable(&value))
            else {
                continue;
            };
            if firmware.code.is_file() && firmware.variables.is_file() {
                return Ok(firmware);
            }
        }
    }
    let folders: Vec<_> = folders
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    bail!(
        "no UEFI firmware without Secure Boot is described in {}; run `cargo wdk setup --with \
         vm`, install what Debian has as ovmf, \
         name one by --firmware and --variables, or start a disk that was installed without UEFI by --bios",
        folders.join(", ")
    )
}

fn suitable(description: &Value) -> Option<Firmware> {
    let strings = |value: &Value| -> Vec<String> {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect()
    };
    let is_for_machine = |target: &Value| {
        target["architecture"] == "x86_64"
            && strings(&target["machines"])
                .iter()
                .any(|machine| machine.starts_with("pc-q35-") || machine == "q35")
    };
    let targets = description["targets"].as_array()?;
    let mapping = &description["mapping"];
    let file = |part: &str| Some(PathBuf::from(mapping[part]["filename"].as_str()?));
    let fits = strings(&description["interface-types"])
        .iter()
        .any(|kind| kind == "uefi")
        && mapping["device"] == "flash"
        && mapping["executable"]["format"] == "raw"
        && targets.iter().any(is_for_machine)
        && !strings(&description["features"])
            .iter()
            .any(|feature| UNWANTED.contains(&feature.as_str()));
    if !fits {
        return None;
    }
    Some(Firmware {
        code: file("executable")?,
        variables: file("nvram-template")?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn description(features: &[&str], code: &Path, variables: &Path) -> Value {
        json!({
            "interface-types": ["uefi"],
            "mapping": {
                "device": "flash",
                "executable": { "filename": code, "format": "raw" },
                "nvram-template": { "filename": variables, "format": "raw" },
            },
            "targets": [{ "architecture": "x86_64", "machines": ["pc-i440fx-*", "pc-q35-*"] }],
            "features": features,
        })
    }

    #[test]
    fn firmware_with_secure_boot_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let (code, variables) = (folder.path().join("code.fd"), folder.path().join("vars.fd"));
        fs::write(&code, "code").unwrap();
        fs::write(&variables, "vars").unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("10-broken.json", "{");
        write("20-nothing.json", "{}");
        write(
            "40-secure.json",
            &description(&["enrolled-keys"], &code, &variables).to_string(),
        );
        write(
            "50-smm.json",
            &description(&["secure-boot", "requires-smm"], &code, &variables).to_string(),
        );
        write(
            "55-missing.json",
            &description(&[], Path::new("/no/code.fd"), &variables).to_string(),
        );
        let mut arm = description(&[], &code, &variables);
        arm["targets"][0]["architecture"] = json!("aarch64");
        write("56-arm.json", &arm.to_string());
        let error = format!("{:#}", find(Some(folder.path())).unwrap_err());
        assert!(
            error.contains("ovmf") && error.contains("--bios"),
            "{error}"
        );
        write(
            "60-plain.json",
            &description(&["acpi-s3", "amd-sev"], &code, &variables).to_string(),
        );
        assert_eq!(
            find(Some(folder.path())).unwrap(),
            Firmware { code, variables }
        );
    }
}
