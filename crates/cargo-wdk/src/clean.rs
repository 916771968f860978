//! `cargo wdk clean`: removes what was built and packaged for drivers' targets.

use std::{fs, io::ErrorKind, path::Path};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{
    arguments::{Selection, folder_of},
    build::{library, select},
    tell,
};

/// The targets that drivers, and programs for Windows, are built for.
const TARGETS: [&str; 4] = [
    "x86_64-pc-windows-msvc",
    "aarch64-pc-windows-msvc",
    "x86_64-win7-windows-gnu",
    "x86_64-pc-windows-gnu",
];

/// What to remove.
#[derive(Args)]
pub struct CleanArgs {
    #[command(flatten)]
    selection: Selection,
}

/// Removes what `arguments` mean.
pub fn run(arguments: &CleanArgs) -> Result<()> {
    let selection = &arguments.selection;
    tell::set_quiet(selection.quiet);
    let profile = selection.profile();
    // It becomes a folder's name, and what is in the folder is removed.
    ensure!(
        is_profile(profile),
        "`{profile}` is no name of a profile, which has letters, digits, - and _ only: give \
         --profile one that Cargo.toml has"
    );
    let metadata = selection.metadata()?;
    let one_profile = selection.release || selection.profile.is_some();
    let drivers = match selection.selected(&metadata)? {
        Some(_) => Some(select(&metadata, selection)?),
        None => None,
    };
    for target in TARGETS {
        let target = metadata.target_directory.as_std_path().join(target);
        if drivers.is_none() && !one_profile {
            remove(&target)?;
            continue;
        }
        let profiles = match one_profile {
            true => vec![target.join(folder_of(profile))],
            false => folders_in(&target)?,
        };
        for profile in profiles {
            let Some(drivers) = &drivers else {
                remove(&profile)?;
                continue;
            };
            for name in drivers.iter().filter_map(|driver| library(driver)) {
                for extension in ["sys", "dll", "dll.lib", "dll.exp", "pdb", "d"] {
                    remove(&profile.join(format!("{name}.{extension}")))?;
                }
                remove(&profile.join(format!("{name}_package")))?;
                remove(&profile.join(format!("{name}_package.record")))?;
            }
        }
    }
    Ok(())
}

/// Could Cargo have a profile of this name?
fn is_profile(name: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(allowed)
}

fn folders_in(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", folder.display())),
    }
}

/// Removes a file or folder, and says so. Nothing happens if there is none.
fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    match removed {
        Ok(()) => tell::status("Removed", path.display()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be removed", path.display()));
        }
    }
    Ok(())
}
