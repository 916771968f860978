//! What the commands lack they install, before they begin: with a package manager that stands in
//! for the system's, and a path on which QEMU is missing.
#![cfg(target_os = "linux")]

mod common;

use std::{
    collections::BTreeSet,
    env, fs,
    os::unix::fs::{MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use common::{Crate, MANIFEST, command, failed_saying, succeeded, text};
use tempfile::TempDir;

const QEMU: &str = "qemu-system-x86_64";

/// Notes what it is told, and installs a QEMU.
const APT_GET: &str = r#"#!/bin/sh
[ "$1" = -v ] && exit 0
echo "$1" >> "FOLDER/log"
[ -e "FOLDER/broken" ] && { echo "E: no network"; exit 100; }
sleep 1
echo "pmstatus:qemu-system-x86:50.0:Unpacking"
[ "$1" = install ] && ln -s /bin/true "FOLDER/bin/qemu-system-x86_64"
exit 0
"#;

/// A folder whose `bin` has all that is on the path, but for QEMU and the package manager.
struct Machine(TempDir);

impl Machine {
    fn new() -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        let bin = machine.bin();
        fs::create_dir(&bin).unwrap();
        let mut names: BTreeSet<_> = [QEMU.into(), "apt-get".into()].into();
        for folder in env::split_paths(&env::var_os("PATH").unwrap()) {
            let Ok(entries) = fs::read_dir(folder) else {
                continue;
            };
            for entry in entries.map(Result::unwrap) {
                if names.insert(entry.file_name()) {
                    symlink(entry.path(), bin.join(entry.file_name())).unwrap();
                }
            }
        }
        let script = APT_GET.replace("FOLDER", machine.0.path().to_str().unwrap());
        let apt_get = bin.join("apt-get");
        fs::write(&apt_get, script).unwrap();
        fs::set_permissions(&apt_get, fs::Permissions::from_mode(0o755)).unwrap();
        machine
    }

    fn bin(&self) -> PathBuf {
        self.0.path().join("bin")
    }

    /// How often the package manager was told to do something.
    fn count(&self, what: &str) -> usize {
        let log = fs::read_to_string(self.0.path().join("log")).unwrap_or_default();
        log.lines().filter(|line| *line == what).count()
    }

    fn wdk(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = command(folder, arguments);
        command
            .env("PATH", self.bin())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Sets up for the simulator, in as many processes at once.
    fn set_up(&self, times: usize) -> Vec<Output> {
        let children: Vec<_> = (0..times)
            .map(|_| {
                let mut command = self.wdk(self.0.path(), &["setup", "--with", "simulator"]);
                command.env("CARGO_HOME", self.0.path().join("cargo"));
                command.spawn().unwrap()
            })
            .collect();
        let ended = children.into_iter().map(|child| child.wait_with_output());
        ended.map(Result::unwrap).collect()
    }
}

/// Whether packages can be installed here: by the administrator of a Debian.
fn may_install() -> bool {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_debian = system
        .lines()
        .any(|line| line.starts_with("ID") && line.contains("debian"));
    is_debian && fs::metadata("/proc/self").unwrap().uid() == 0
}

#[test]
fn what_is_missing_is_installed_once_or_said_to_be_missing() {
    let machine = Machine::new();

    // Nothing is fetched that must not be, and nothing is built in vain.
    let driver = Crate::new("run-without-qemu", MANIFEST);
    let run = ["run", "--offline", "--", "--device", "edu"];
    let offline = machine.wdk(driver.path(), &run).output().unwrap();
    failed_saying(&offline, "missing: QEMU; ");
    failed_saying(&offline, "told to be offline");
    assert!(!text(&offline).contains("Compiling"), "{}", text(&offline));
    assert_eq!(machine.count("update"), 0);

    let broken = machine.0.path().join("broken");
    fs::write(&broken, "").unwrap();
    let refused = machine.set_up(1).remove(0);
    if !may_install() {
        failed_saying(&refused, "missing: QEMU; run `sudo apt-get install ");
        return;
    }
    failed_saying(
        &refused,
        "the lists of Debian's packages could not be fetched: `apt-get update -q` failed:\nE: no \
         network",
    );
    assert_eq!(machine.count("update"), 1);

    // The second finds what the first has installed.
    fs::remove_file(&broken).unwrap();
    let said: Vec<_> = machine.set_up(2).iter().map(succeeded).collect();
    let announced = "Installing Debian's qemu-system-x86 for QEMU: the simulator runs drivers";
    let announcing = said.iter().filter(|said| said.contains(announced));
    assert_eq!(announcing.count(), 1, "{said:?}");
    assert!(
        said.iter().all(|said| !said.contains("pmstatus")),
        "{said:?}"
    );
    assert_eq!((machine.count("update"), machine.count("install")), (2, 1));
}
