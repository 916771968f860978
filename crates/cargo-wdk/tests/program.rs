//! Console programs from a crate outside this workspace.
#![cfg(target_os = "linux")]

mod common;

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, Output, Stdio},
};

use common::{failed_saying, succeeded};
use tempfile::TempDir;

const MANIFEST: &str = "[package]\nname = \"outside-program\"\nversion = \"0.1.0\"\nedition = \
    \"2024\"\n\n[workspace]\n";
const SOURCE: &str = r#"fn main() {
    println!("hello from {}", std::env::args().nth(1).unwrap_or_default());
    std::process::exit(7);
}
"#;

/// This workspace's folder of built things, where the standard library has been compiled in its
/// profile for programs already.
fn target_folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// Runs the command on the crate in a folder.
fn wdk(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-wdk"))
        .arg("wdk")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder())
        .output()
        .unwrap()
}

/// The table of the workspace's profile for programs.
fn profile() -> String {
    let manifest =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml")).unwrap();
    let from = manifest.find("[profile.program]").unwrap();
    let rest = &manifest[from..];
    rest[..rest.find("\n\n").unwrap()].to_owned() + "\n"
}

#[test]
fn program_outside_the_workspace_is_built_once_and_runs() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    // As the workspace's: the release profile is a driver's.
    write(
        "Cargo.toml",
        &format!(
            "{MANIFEST}\n[profile.release]\npanic = \"abort\"\n\n{}",
            profile()
        ),
    );
    write("src/main.rs", SOURCE);
    let build = [
        "program",
        "--package",
        "outside-program",
        "--profile",
        "program",
    ];
    assert!(succeeded(&wdk(&folder, &build)).contains("outside-program.exe (written)"));
    assert!(succeeded(&wdk(&folder, &build)).contains("outside-program.exe (unchanged)"));

    let program = target_folder().join("x86_64-pc-windows-msvc/program/outside-program.exe");
    // It says which Windows it needs: in the optional header, at 40 and at 48.
    let image = fs::read(&program).unwrap();
    let half = |at: usize| u16::from_le_bytes([image[at], image[at + 1]]);
    let optional = usize::from(half(0x3c)) + 24;
    let versions = [40, 42, 48, 50].map(|at| half(optional + at));
    assert!(
        [[6, 1, 6, 1], [10, 0, 10, 0]].contains(&versions),
        "{versions:?}"
    );

    let said = folder.path().join("said.txt");
    let run = || {
        Command::new("wine")
            .arg(&program)
            .arg("Windows")
            .env(
                "WINEPREFIX",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("wine"),
            )
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
            .env("WINEDEBUG", "-all")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(File::create(&said).unwrap())
            .stderr(Stdio::null())
            .status()
            .unwrap_or_else(|error| panic!("wine: {error}; run `cargo wdk setup --with tests`"))
    };
    // The first start makes Wine's folder, and now and then starts nothing else.
    run();
    assert_eq!(run().code(), Some(7));
    assert_eq!(fs::read_to_string(&said).unwrap(), "hello from Windows\n");

    failed_saying(
        &wdk(&folder, &["program", "-p", "other"]),
        "there is no package `other` in ",
    );
    write("src/main.rs", "fn main() { 1 }");
    failed_saying(&wdk(&folder, &build), "the programs were not built");
    fs::remove_file(folder.path().join("src/main.rs")).unwrap();
    write("src/lib.rs", "");
    failed_saying(
        &wdk(&folder, &build),
        "package `outside-program` has no program: ",
    );
}
