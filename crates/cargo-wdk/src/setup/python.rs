//! The Python that this project's tests judge catalogues with: Debian's, with signify beside it.
//!
//! Called by [`crate::setup`] only. signify comes from PyPI into an environment of its own in the
//! target folder, where the tests look for it. What it needs of OpenSSL comes from Debian: the
//! version on PyPI does not know today's OpenSSL.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use cargo_metadata::MetadataCommand;

/// Debian's own, whatever else is first on the path.
const PYTHON: &str = "/usr/bin/python3";

/// What is installed, in the version that the tests were written with.
const SIGNIFY: &str = "signify==0.9.3";

/// Whether Debian's Python has this module.
pub fn has_module(name: &str) -> bool {
    imports(Path::new(PYTHON), name)
}

fn imports(python: &Path, module: &str) -> bool {
    Command::new(python)
        .args(["-c", &format!("import {module}")])
        .output()
        .is_ok_and(|output| output.status.success())
}

/// Makes the environment, unless it is there.
pub fn provide() -> Result<()> {
    let metadata = MetadataCommand::new()
        .no_deps()
        .exec()
        .context("the workspace cannot be read")?;
    let folder = PathBuf::from(metadata.target_directory).join("python");
    let python = folder.join("bin/python");
    if imports(&python, "signify.authenticode") {
        return Ok(());
    }
    eprintln!(
        "Installing {SIGNIFY} from PyPI into {}: tests judge catalogues with it",
        folder.display()
    );
    run(Command::new(PYTHON)
        .args(["-m", "venv", "--clear", "--system-site-packages"])
        .arg(&folder))?;
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        SIGNIFY,
    ]);
    run(&mut pip)
        .context("signify cannot be fetched: the tests need it, and this once a network")?;
    ensure!(
        imports(&python, "signify.authenticode"),
        "{SIGNIFY} was installed, but does not work"
    );
    Ok(())
}

fn run(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("{command:?} does not start"))?;
    ensure!(
        output.status.success(),
        "{command:?} failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}
