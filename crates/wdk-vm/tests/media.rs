//! The medium as another program reads it, and what is refused.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// A file's path in a folder, and its content.
const PACKAGE: [(&str, &[u8]); 5] = [
    ("sample_driver.sys", b"MZ driver"),
    ("sample_driver.pdb", b"Microsoft C/C++ MSF 7.00"),
    (
        "sample_driver.inf",
        b"[Version]\r\nCatalogFile=sample_driver.cat\r\n",
    ),
    ("sample_driver.cat", b"\x30\x82catalogue"),
    ("Rust_driver_test.cer", b"\x30\x82certificate"),
];
const CLIENT: &[u8] = &[0x5a; 5000];
const TESTS: &[u8] = b"MZ tests";

struct Sources(TempDir);

impl Sources {
    fn new() -> Self {
        let sources = Self(TempDir::new().unwrap());
        fs::create_dir(sources.path("package")).unwrap();
        for (name, content) in PACKAGE {
            fs::write(sources.path("package").join(name), content).unwrap();
        }
        fs::write(sources.path("edu-client.exe"), CLIENT).unwrap();
        fs::write(sources.path("kernel_tests.sys"), TESTS).unwrap();
        sources
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_wdk-vm"))
            .current_dir(self.0.path())
            .args([
                "media",
                "--package",
                "package",
                "--output",
                "out/medium.iso",
            ])
            .args(more)
            .output()
            .unwrap()
    }

    fn refusal(&self, more: &[&str]) -> String {
        let output = self.write(more);
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    }
}

fn with(program: &str, arguments: &[&str], folder: &Path) -> Vec<u8> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    let output = output
        .unwrap_or_else(|error| panic!("{program}: {error}; run `cargo wdk setup --with tests`"));
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

#[test]
fn another_program_reads_what_was_put_on_the_medium() {
    let sources = Sources::new();
    let output = sources.write(&["--client", "edu-client.exe", "--test", "kernel_tests.sys"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let back = sources.path("back");
    fs::create_dir(&back).unwrap();
    let iso = sources.path("out/medium.iso");
    with("bsdtar", &["-xf", iso.to_str().unwrap()], &back);
    let mut expected: Vec<_> = PACKAGE
        .iter()
        .map(|(name, content)| (format!("package/{name}"), *content))
        .collect();
    expected.push(("client/edu-client.exe".to_owned(), CLIENT));
    expected.push(("tests/kernel_tests.sys".to_owned(), TESTS));
    for (name, content) in &expected {
        assert_eq!(
            fs::read(back.join(name)).ok().as_deref(),
            Some(*content),
            "{name}"
        );
    }
    let count = |folder: &str| fs::read_dir(back.join(folder)).unwrap().count();
    assert_eq!(
        (count(""), count("package"), count("client"), count("tests")),
        (5, 5, 1, 1),
        "and nothing else"
    );
    for (name, thumbprint) in [
        ("install.cmd", None),
        // `printf '0\202certificate' | sha1sum`
        (
            "uninstall.cmd",
            Some("7e3ea15099ed1c7d5479b0d3deba666f23111e8d"),
        ),
    ] {
        let script = fs::read_to_string(back.join(name)).unwrap();
        assert!(
            script.lines().count() > 20
                && script.matches("\r\n").count() == script.matches('\n').count()
        );
        assert!(!script.contains("{{"), "{script}");
        assert!(
            thumbprint.is_none_or(|thumbprint| script.contains(thumbprint)),
            "{script}"
        );
    }
    let install = fs::read_to_string(back.join("install.cmd")).unwrap();
    for setting in [
        "set \"INF=sample_driver.inf\"",
        "set \"CERTIFICATE=Rust_driver_test.cer\"",
        "set \"CLIENT=edu-client.exe\"",
        "set \"TESTS=kernel_tests.sys\"",
    ] {
        assert!(install.contains(setting), "{install}");
    }
    // Windows reads the Joliet names, and reads them only if they are marked so.
    let image = fs::read(&iso).unwrap();
    let supplementary = image[16 * 2048..]
        .chunks(2048)
        .find(|sector| sector[..6] == *b"\x02CD001")
        .unwrap();
    assert_eq!(&supplementary[88..91], b"%/E");
}

#[test]
fn the_same_content_makes_the_same_image() {
    let sources = Sources::new();
    assert!(sources.write(&[]).status.success());
    let first = fs::read(sources.path("out/medium.iso")).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(sources.write(&[]).status.success());
    assert!(fs::read(sources.path("out/medium.iso")).unwrap() == first);
}

#[test]
fn a_medium_without_client_and_tests_says_so_in_its_script() {
    let sources = Sources::new();
    assert!(sources.write(&[]).status.success());
    let iso = sources.path("out/medium.iso");
    let install = with(
        "bsdtar",
        &["-xOf", iso.to_str().unwrap(), "install.cmd"],
        sources.0.path(),
    );
    let install = String::from_utf8(install).unwrap();
    assert!(
        install.contains("set \"CLIENT=\"\r\n") && install.contains("set \"TESTS=\"\r\n"),
        "{install}"
    );
}

#[test]
fn what_is_missing_is_named_with_what_makes_it() {
    let sources = Sources::new();
    let error = sources.refusal(&["--client", "no-client.exe"]);
    assert!(
        error.contains("the client no-client.exe is not there"),
        "{error}"
    );
    let error = sources.refusal(&["--test", "no_tests.sys"]);
    assert!(
        error.contains("the test no_tests.sys is not there"),
        "{error}"
    );
    let error = sources.refusal(&["--xorriso", "no-such-xorriso"]);
    assert!(
        error.contains("no-such-xorriso is missing") && error.contains("cargo wdk setup --with vm"),
        "{error}"
    );
    let error = sources.refusal(&["--label", "far too long a label"]);
    assert!(error.contains("longer than 16"), "{error}");
    for (name, what) in [
        ("sample_driver.inf", "INF file"),
        ("sample_driver.cat", "catalogue"),
        ("Rust_driver_test.cer", "public certificate"),
        ("sample_driver.sys", "driver"),
    ] {
        let sources = Sources::new();
        fs::remove_file(sources.path("package").join(name)).unwrap();
        let error = sources.refusal(&[]);
        assert!(
            error.contains(&format!("has no {what}")) && error.contains("cargo make package"),
            "{error}"
        );
    }
    fs::remove_dir_all(sources.path("package")).unwrap();
    let error = sources.refusal(&[]);
    assert!(
        error.contains("there is no driver package at package")
            && error.contains("cargo make package"),
        "{error}"
    );
}

#[test]
fn private_keys_and_text_certificates_are_refused() {
    let sources = Sources::new();
    fs::write(sources.path("package/test.PFX"), "key").unwrap();
    let error = sources.refusal(&[]);
    assert!(error.contains("test.PFX may hold a private key"), "{error}");
    let sources = Sources::new();
    fs::write(
        sources.path("package/Rust_driver_test.cer"),
        "-----BEGIN CERTIFICATE-----",
    )
    .unwrap();
    let error = sources.refusal(&[]);
    assert!(error.contains("openssl x509 -outform der"), "{error}");
}
