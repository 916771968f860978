//! A driver crate that is packaged, and what other programs say of its package.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

use super::{Crate, MANIFEST, TARGET, command, succeeded, target_folder, text};

pub const SAMPLE_INX: &str = include_str!("../../../../sample-driver/sample_driver.inx");

/// Has signify say of each file whether the catalogue vouches for it.
const SIGNIFY: &str = r#"
import pathlib, sys
from signify.authenticode import AuthenticodeFile
from signify.x509 import Certificate, CertificateStore

certificate, catalogue, *files = map(pathlib.Path, sys.argv[1:])
trusted = CertificateStore([Certificate.from_der(certificate.read_bytes())], trusted=True)
for path in files:
    with path.open("rb") as stream, catalogue.open("rb") as list:
        file = AuthenticodeFile.from_stream(stream, file_name=path.name, allow_flat=True)
        file.add_catalog(list, check=True)
        result, error = file.explain_verify(trusted_certificate_store=trusted, signature_types="catalog")
        print(path.name, result.name, error or "")
"#;

/// A driver crate with an INF, and a folder for certificates.
pub struct Packaged {
    pub driver: Crate,
    pub certificates: TempDir,
    /// The name that its files have.
    pub name: String,
}

impl Packaged {
    pub fn new(name: &str) -> Self {
        let packaged = Self {
            driver: Crate::new(name, MANIFEST),
            certificates: tempfile::tempdir().unwrap(),
            name: name.replace('-', "_"),
        };
        fs::write(
            packaged.inx(),
            SAMPLE_INX.replace("sample_driver", &packaged.name),
        )
        .unwrap();
        packaged
    }

    pub fn inx(&self) -> PathBuf {
        self.driver.path().join(format!("{}.inx", self.name))
    }

    pub fn folder(&self) -> PathBuf {
        target_folder()
            .join(TARGET)
            .join("debug")
            .join(format!("{}_package", self.name))
    }

    /// `cargo wdk package`, on a day that does not change while the tests run.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(self.driver.path(), &[&["package"], arguments].concat());
        command
            .env("SOURCE_DATE_EPOCH", "1700000000")
            .env("WDK_CERTIFICATE_FOLDER", self.certificates.path());
        command
    }

    pub fn package(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub fn file(&self, extension: &str) -> PathBuf {
        self.folder().join(format!("{}.{extension}", self.name))
    }
}

/// The files of a folder by their names.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

/// Runs a program that `cargo make test` installs, with the words of `line`, which name files of
/// `folder`.
#[track_caller]
pub fn run(folder: &Path, program: impl AsRef<OsStr>, line: &str) -> Output {
    let program = program.as_ref();
    match Command::new(program)
        .args(line.split_whitespace())
        .current_dir(folder)
        .output()
    {
        Ok(output) => output,
        Err(error) => panic!(
            "{} does not start ({error}): run the tests with `cargo make test`",
            program.display()
        ),
    }
}

#[track_caller]
pub fn openssl(folder: &Path, line: &str) -> Vec<u8> {
    let output = run(folder, "openssl", line);
    assert!(
        output.status.success(),
        "openssl {line}:\n{}",
        text(&output)
    );
    output.stdout
}

pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What osslsigncode and signify say of a package, which both accept.
#[track_caller]
pub fn accepted_by_others(packaged: &Packaged) {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path();
    for (name, data) in files(&packaged.folder()) {
        fs::write(folder.join(name.replace(&packaged.name, "x")), data).unwrap();
    }
    openssl(folder, "x509 -inform der -in x.cer -out trusted.pem");
    for (arguments, sentence) in [
        ("-in x.sys", "Signature verification: ok"),
        ("-in x.cat", "Signature verification: ok"),
        ("-catalog x.cat -in x.sys", "File is signed in catalog"),
    ] {
        let output = run(
            folder,
            "osslsigncode",
            &format!("verify -CAfile trusted.pem {arguments}"),
        );
        let said = succeeded(&output);
        assert!(
            said.contains(sentence) && said.contains("Succeeded"),
            "{said}"
        );
    }

    let mut changed = fs::read(folder.join("x.inf")).unwrap();
    *changed.last_mut().unwrap() ^= 1;
    fs::write(folder.join("changed.inf"), changed).unwrap();
    fs::write(folder.join("judge.py"), SIGNIFY).unwrap();
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("python/bin/python");
    let judged = run(
        folder,
        python,
        "judge.py x.cer x.cat x.inf x.sys x.pdb changed.inf",
    );
    let said = succeeded(&judged);
    for line in ["x.inf OK", "x.sys OK", "x.pdb OK", "changed.inf NOT_SIGNED"] {
        assert!(said.contains(line), "{line:?} is not in:\n{said}");
    }
}
