//! Installs Debian packages: which exist, in which version, and `apt-get`.
//!
//! Called by [`crate::setup`] only. Works on Debian and on systems that are like it and have
//! `apt-get`.

use std::{collections::BTreeSet, fs, process::Command, time::Duration};

use anyhow::{Context, Result, ensure};

use super::child;
use crate::toolchain::{OLDEST_RUST, version_of};

/// Whether this system takes Debian's packages.
pub fn is_here() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| is_debian(&text))
        && Command::new("apt-get").arg("-v").output().is_ok()
}

fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| {
            line.strip_prefix("ID=")
                .or_else(|| line.strip_prefix("ID_LIKE="))
        })
        .flat_map(|ids| ids.trim_matches('"').split_whitespace())
        .any(|id| id == "debian")
}

/// Whether this process may install packages.
pub fn may_install() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        // The owner of a process's own entry is its effective user.
        fs::metadata("/proc/self").is_ok_and(|entry| entry.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}

/// Fetches the lists of packages, which a fresh system does not have.
pub fn update() -> Result<()> {
    apt(&["update", "-q"]).context("the lists of Debian's packages could not be fetched")
}

/// Installs packages and what they need, and nothing they only recommend.
pub fn install(packages: &BTreeSet<&str>) -> Result<()> {
    let mut arguments = vec!["install", "-q", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments).with_context(|| {
        let packages: Vec<_> = packages.iter().copied().collect();
        format!("the packages {} could not be installed", packages.join(" "))
    })
}

/// How long a run of apt-get may take.
const LIMIT: Duration = Duration::from_secs(1800);

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command
        .args(arguments)
        // How far it is goes to its output, and another run of it is waited for.
        .args(["-o", "APT::Status-Fd=1", "-o", "DPkg::Lock::Timeout=300"])
        .env("DEBIAN_FRONTEND", "noninteractive");
    let ended = child::run(&mut command, LIMIT, step)?;
    // Output is shown only when it is needed: it is long, and says nothing that was not said
    // before.
    let said = ended.lines.iter().filter(|line| step(line).is_none());
    let said: Vec<_> = said.map(String::as_str).collect();
    ensure!(
        ended.status.success(),
        "`apt-get {}` failed:\n{}",
        arguments.join(" "),
        said.join("\n")
    );
    Ok(())
}

/// What a line of apt-get's says of how far it is: `pmstatus:lld-19:45.0:Unpacking lld-19`.
fn step(line: &str) -> Option<String> {
    let mut kinds = ["dlstatus:", "pmstatus:"].into_iter();
    let line = kinds.find_map(|kind| line.strip_prefix(kind))?;
    let mut fields = line.splitn(3, ':').skip(1);
    let percent: f32 = fields.next()?.parse().ok()?;
    Some(format!("{percent:.0} % {}", fields.next()?))
}

/// The packages of a compiler that is recent enough together with its library's sources. Debian's
/// stable releases keep an old compiler as `rustc`, and a recent one, for web browsers, as
/// `rustc-web`.
pub fn compiler_packages() -> Option<[&'static str; 3]> {
    [
        ["rustc-web", "cargo-web", "rust-web-src"],
        ["rustc", "cargo", "rust-src"],
    ]
    .into_iter()
    .find(|[rustc, ..]| {
        candidate(rustc).is_some_and(|version| version_of(&version) >= Some(OLDEST_RUST))
    })
}

/// The package of LLVM's linker: the newest there is.
pub fn linker_package() -> Option<String> {
    let names = output("apt-cache", &["pkgnames", "lld-"])?;
    let newest = names
        .lines()
        .filter_map(|name| name.strip_prefix("lld-")?.parse::<u32>().ok())
        .max();
    newest
        .map(|version| format!("lld-{version}"))
        .or_else(|| candidate("lld").map(|_| "lld".to_owned()))
}

/// The package of Clippy for the compiler that `package` brings.
pub fn lints_package() -> Option<&'static str> {
    match compiler_packages()?[0] {
        "rustc-web" => Some("rust-web-clippy"),
        _ => Some("rust-clippy"),
    }
}

/// The version of `package` that would be installed.
fn candidate(package: &str) -> Option<String> {
    parse_candidate(&output("apt-cache", &["policy", package])?)
}

fn parse_candidate(policy: &str) -> Option<String> {
    let version = policy
        .lines()
        .find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (version != "(none)").then(|| version.to_owned())
}

fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derivatives_count_as_debian() {
        assert!(is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_debian(
            "ID=fedora\nID_LIKE=\"rhel\"\nNAME=\"not debian\"\n"
        ));
    }

    #[test]
    fn what_apt_is_doing_is_read() {
        let line = "pmstatus:lld-19:45.6:Unpacking lld-19 (amd64)";
        assert_eq!(step(line).as_deref(), Some("46 % Unpacking lld-19 (amd64)"));
        let line = "dlstatus:3:2.5:Retrieving file 3 of 9 (12s remaining)";
        let said = step(line);
        assert_eq!(
            said.as_deref(),
            Some("2 % Retrieving file 3 of 9 (12s remaining)")
        );
        assert_eq!(step("E: Unable to locate package lld-1"), None);
    }

    #[test]
    fn candidate_is_read_from_policy() {
        let policy = "rustc-web:\n  Installed: (none)\n  Candidate: 1.96.0+dfsg1-1~deb12u2\n  \
            Version table:\n";
        assert_eq!(
            parse_candidate(policy).as_deref(),
            Some("1.96.0+dfsg1-1~deb12u2")
        );
        assert_eq!(parse_candidate("x:\n  Candidate: (none)\n"), None);
        assert_eq!(parse_candidate(""), None);
    }
}
