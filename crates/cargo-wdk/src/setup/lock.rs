//! One process at a time installs: the others wait, and find what it has installed.

use std::{
    env,
    fs::{self, File, TryLockError},
    io::ErrorKind,
    path::PathBuf,
};

use anyhow::{Context, Result};

use crate::tell;

/// Waits until no other process of this user installs. Until the file is closed, none does.
pub fn take() -> Result<File> {
    let folder = cargo_home().context(
        "neither CARGO_HOME nor a home folder is known, where a lock keeps two commands from \
         installing at once: set CARGO_HOME",
    )?;
    let path = folder.join(".wdk-setup-lock");
    let open = || {
        fs::create_dir_all(&folder)?;
        let mut options = File::options();
        options.create(true).truncate(false).write(true).open(&path)
    };
    let cannot = || format!("{} cannot be locked", path.display());
    let file = open().with_context(cannot)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            tell::status("Blocking", "until another `cargo wdk` has set up");
            file.lock().with_context(cannot)?;
        }
        // Some network file systems have no locks. Cargo does without them there, too.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(error).with_context(cannot),
    }
    Ok(file)
}

fn cargo_home() -> Option<PathBuf> {
    let named = env::var_os("CARGO_HOME").filter(|folder| !folder.is_empty());
    named
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}
