//! The medium that `cargo make vm-media` makes of this project: what is on it is what was built,
//! and other programs accept its signatures.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// A path that `cargo make test` gives.
fn given(variable: &str) -> PathBuf {
    env::var_os(variable).map_or_else(
        || {
            panic!(
                "{variable} is not set: run this by `cargo make test`, which makes the medium first"
            )
        },
        PathBuf::from,
    )
}

/// The medium's files.
fn medium() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let iso = given("WDK_VM_FOLDER").join("medium.iso");
    let output = run(folder.path(), "bsdtar", &["-xf", iso.to_str().unwrap()]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    folder
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    output.unwrap_or_else(|error| panic!("{program}: {error}; run `cargo wdk setup --with tests`"))
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn package_client_and_tests_are_on_it_as_they_were_built() {
    let medium = medium();
    let on_medium = |path: &str| {
        fs::read(medium.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let package = given("WDK_DRIVERS_DIR").join("sample_driver_package");
    let names = names_in(&package);
    let expected =
        ["cat", "cer", "inf", "pdb", "sys"].map(|extension| format!("sample_driver.{extension}"));
    assert_eq!(names, expected);
    assert_eq!(names_in(&medium.path().join("package")), names);
    for name in &names {
        let (built, found) = (
            fs::read(package.join(name)).unwrap(),
            on_medium(&format!("package/{name}")),
        );
        assert!(built == found, "{name}");
    }
    assert_eq!(names_in(&medium.path().join("client")), ["edu-client.exe"]);
    assert!(on_medium("client/edu-client.exe") == fs::read(given("EDU_CLIENT")).unwrap());
    assert_eq!(names_in(&medium.path().join("tests")), ["kernel_tests.sys"]);
    let install = String::from_utf8(on_medium("install.cmd")).unwrap();
    for line in [
        "set \"CLIENT=edu-client.exe\"",
        "set \"TESTS=kernel_tests.sys\"",
        "set \"INF=sample_driver.inf\"",
    ] {
        assert!(install.contains(line), "{line}");
    }
}

#[test]
fn whoever_trusts_its_certificate_accepts_what_is_on_it() {
    let medium = medium();
    let folder = medium.path();
    let certificate = [
        "x509",
        "-inform",
        "der",
        "-in",
        "package/sample_driver.cer",
        "-out",
        "trusted.pem",
    ];
    assert!(run(folder, "openssl", &certificate).status.success());
    let accepts = |arguments: &[&str]| {
        let output = run(
            folder,
            "osslsigncode",
            &[&["verify", "-CAfile", "trusted.pem"], arguments].concat(),
        );
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success() && said.contains("Signature verification: ok"),
            "{arguments:?}: {said}"
        );
    };
    accepts(&["-in", "package/sample_driver.sys"]);
    accepts(&["-in", "package/sample_driver.cat"]);
    accepts(&[
        "-catalog",
        "package/sample_driver.cat",
        "-in",
        "package/sample_driver.sys",
    ]);
    accepts(&["-in", "tests/kernel_tests.sys"]);
}
