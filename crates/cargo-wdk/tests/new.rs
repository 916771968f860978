//! `cargo wdk new`: what it makes is built, packaged, checked and run in the simulator as its
//! README says.
#![cfg(all(feature = "packaging", target_os = "linux"))]

mod common;

use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use common::{command, failed_saying, succeeded, target_folder};

const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The command, with the simulator of this checkout beside it, and somebody else's on the path.
fn wdk(folder: &Path, line: &str) -> Output {
    let words: Vec<_> = line.split_whitespace().collect();
    let mut command = command(folder, &words);
    build_simulator();
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [other_simulator()]
        .into_iter()
        .chain(env::split_paths(&path));
    command
        .env("PATH", env::join_paths(folders).unwrap())
        .env("WDK_CERTIFICATE_FOLDER", folder.join("certificates"));
    command.output().unwrap()
}

/// A folder with a program of the simulator's name that ends without a word.
fn other_simulator() -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let made = FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("others");
        fs::create_dir_all(&folder).unwrap();
        let program = folder.join("wdk-sim");
        fs::write(&program, "#!/bin/sh\nexit 77\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        folder
    });
    made.clone()
}

/// Builds the simulator into the folder of the command, unless the tests of the workspace have.
fn build_simulator() {
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--package",
            "wdk-sim",
            "--bin",
            "wdk-sim",
        ])
        .current_dir(CHECKOUT)
        .status()
        .unwrap();
    assert!(built.success());
}

/// Makes a workspace, and has it use the versions that this one is tested with.
fn new(parent: &Path, arguments: &str, name: &str) -> PathBuf {
    let said = succeeded(&wdk(parent, &format!("new {arguments} {name}")));
    assert!(
        said.contains(&format!("driver `{name}` in {name}")),
        "{said}"
    );
    let folder = parent.join(name);
    fs::copy(
        Path::new(CHECKOUT).join("Cargo.lock"),
        folder.join("Cargo.lock"),
    )
    .unwrap();
    folder
}

/// Goes through the commands of the README. Returns what the simulator said.
fn follow(folder: &Path, name: &str) -> String {
    let said = succeeded(&wdk(folder, "package --verify"));
    assert!(
        !said.contains("FAILED") && !said.contains("warning"),
        "{said}"
    );
    let package = target_folder()
        .join("x86_64-pc-windows-msvc/debug")
        .join(format!("{}_package", name.replace('-', "_")));
    assert!(package.is_dir(), "{said}");
    succeeded(&wdk(folder, &format!("program -p {name}-client")));
    // What is for Windows only says so elsewhere.
    let checked = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--workspace", "--", "-D", "warnings"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder())
        .output()
        .unwrap();
    succeeded(&checked);
    let formatted = Command::new(env!("CARGO"))
        .args(["fmt", "--check"])
        .current_dir(folder)
        .output()
        .unwrap();
    succeeded(&formatted);
    succeeded(&wdk(folder, "run"))
}

#[test]
fn control_driver_is_made_built_packaged_and_run() {
    let parent = tempfile::tempdir().unwrap();
    let folder = new(parent.path(), "--wdm", "new-adder");
    let said = follow(&folder, "new-adder");
    assert!(said.contains("new-adder: ready"), "{said}");
    assert!(
        said.contains("05 00 00 00") || said.contains("05000000"),
        "{said}"
    );
    // Behind the separator the simulator is told otherwise.
    let said = succeeded(&wdk(&folder, r"run -- --open \\.\NewAdder --kernel nt52"));
    assert!(!said.contains("05 00 00 00"), "{said}");
}

#[test]
fn pci_driver_is_made_built_packaged_and_run() {
    let parent = tempfile::tempdir().unwrap();
    let folder = new(parent.path(), "--template pci", "new-device");
    let said = follow(&folder, "new-device");
    assert!(
        said.contains("new-device: started, id 0x010000ed"),
        "{said}"
    );
    // 0x12345678 with its bits inverted.
    assert!(
        said.contains("87 a9 cb ed") || said.contains("87a9cbed"),
        "{said}"
    );
}

#[test]
fn filter_is_made_built_packaged_and_run_above_a_driver() {
    let parent = tempfile::tempdir().unwrap();
    let folder = new(parent.path(), "--template filter", "new-filter");
    let said = follow(&folder, "new-filter");
    assert!(said.contains("new-filter: attached"), "{said}");
    // Above a driver it counts that driver's two requests.
    let folder = new(parent.path(), "--template pci", "new-filtered");
    let interface = fs::read_to_string(folder.join("driver/Cargo.toml")).unwrap();
    let interface = interface.split("\"--interface\", \"").nth(1).unwrap();
    let interface = interface.split('"').next().unwrap();
    let filter = target_folder().join("x86_64-pc-windows-msvc/debug/new_filter.sys");
    let said = succeeded(&wdk(
        &folder,
        &format!(
            "run -- --device edu --upper-filter {} --interface {interface} \
             ioctl=0x80002000,out=4 ioctl=0x80002004,in=78563412,out=4 ioctl=0x80003c00,out=16",
            filter.display()
        ),
    ));
    assert!(said.contains("new-filter: attached"), "{said}");
    let counts = "02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";
    assert!(
        said.contains(counts) || said.contains(&counts.replace(' ', "")),
        "{said}"
    );
}

#[test]
fn nothing_is_overwritten_and_names_are_checked() {
    let parent = tempfile::tempdir().unwrap();
    let path = parent.path();
    fs::create_dir(path.join("taken")).unwrap();
    fs::write(path.join("taken/file"), "mine").unwrap();
    failed_saying(
        &wdk(path, "new taken"),
        "taken is there already, and nothing is overwritten",
    );
    assert_eq!(fs::read(path.join("taken/file")).unwrap(), b"mine");
    failed_saying(
        &wdk(path, "new ntfs"),
        "the name `ntfs` is that of a driver of Windows",
    );
    failed_saying(
        &wdk(path, "new --kmdf lamp"),
        "only WDM drivers are made and built here",
    );
    failed_saying(
        &wdk(path, "new --umdf lamp"),
        "only WDM drivers are made and built here",
    );
    failed_saying(
        &wdk(path, "new --template usb lamp"),
        "[possible values: control, pci, filter]",
    );
    failed_saying(
        &wdk(path, "new --wdk-path . lamp"),
        "name a checkout of this framework",
    );
    assert_eq!(
        fs::read_dir(path).unwrap().count(),
        1,
        "something was left behind"
    );

    // An empty folder is as good as none; a repository is named as it is given.
    fs::create_dir(path.join("empty")).unwrap();
    succeeded(&wdk(
        path,
        "new empty --name lamp --wdk-git https://example.org/wdk --wdk-rev abc",
    ));
    let manifest = fs::read_to_string(path.join("empty/Cargo.toml")).unwrap();
    let line = "wdk = { git = \"https://example.org/wdk\", rev = \"abc\" }";
    assert!(manifest.contains(line), "{manifest}");
}
