//! Has rustup add to the toolchain in use what it has: a target's library, sources, tools.
//!
//! Called by [`crate::setup`] only.

use std::{env, path::Path, process::Command, time::Duration};

use anyhow::{Context, Result, bail};

use super::child;
use crate::toolchain::Compiler;

/// How long rustup may take for one thing. A library is 30 MB; a network that swallows packets must
/// not cost more.
const LIMIT: Duration = Duration::from_secs(180);

/// The compiler in use, if rustup brought it and can bring more.
pub fn compiler() -> Option<Compiler> {
    Compiler::in_use().filter(Compiler::is_rustups)
}

/// Whether its user lets rustup install by itself.
pub fn may_install() -> bool {
    !env::var("RUSTUP_AUTO_INSTALL")
        .is_ok_and(|value| matches!(value.as_str(), "0" | "false" | "no"))
}

/// `rustup <arguments>` for the toolchain in a folder.
pub fn run(arguments: &[&str], sysroot: &Path) -> Result<()> {
    run_program(&mut Command::new("rustup"), arguments, sysroot)
}

fn run_program(rustup: &mut Command, arguments: &[&str], sysroot: &Path) -> Result<()> {
    let toolchain = sysroot.file_name().context("the toolchain has no name")?;
    rustup
        .args(arguments)
        .arg("--toolchain")
        .arg(toolchain)
        .env("RUSTUP_MAX_RETRIES", "1");
    let ended = child::run(rustup, LIMIT, step)?;
    if ended.status.success() {
        return Ok(());
    }
    let mut lines = ended.lines.iter().rev();
    let reason = lines.find_map(|line| line.strip_prefix("error: "));
    bail!(
        "{}",
        reason.map_or_else(|| ended.status.to_string(), str::to_owned)
    )
}

/// What rustup says it is doing.
fn step(line: &str) -> Option<String> {
    Some(line.strip_prefix("info: ")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_a_value() {
        let sysroot = Path::new("/toolchains/no-such-toolchain");
        let error = run(&["target", "add", "no-such-target"], sysroot).unwrap_err();
        assert!(!format!("{error:#}").is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn rustup_is_told_which_toolchain_is_meant_and_says_what_failed() {
        let script = "echo \"info: $*\" >&2; echo \"error: no $3\" >&2; [ \"$5\" = mine ]";
        let add = |sysroot: &str| {
            let mut rustup = Command::new("sh");
            rustup.args(["-c", script, "rustup"]);
            run_program(&mut rustup, &["target", "add", "x"], Path::new(sysroot))
        };
        add("/toolchains/mine").unwrap();
        assert_eq!(add("/toolchains/other").unwrap_err().to_string(), "no x");
        assert_eq!(
            step("info: downloading x").as_deref(),
            Some("downloading x")
        );
        assert_eq!(step("error: no x"), None);
    }
}
