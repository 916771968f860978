//! Packages as a driver author meets them: made from a driver crate outside this workspace, once, accepted by programs
//! that others wrote, and refused when a byte changed.
#![cfg(all(feature = "cli", unix))]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::{Duration, SystemTime},
};

use common::{Crate, MANIFEST, SOURCE, TARGET, command, failed_saying, succeeded, target_folder, text, wdk};
use tempfile::TempDir;

const SAMPLE_INX: &str = include_str!("../../../sample-driver/sample_driver.inx");

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
struct Packaged {
    driver: Crate,
    certificates: TempDir,
    /// The name that its files have.
    name: String,
}

impl Packaged {
    fn new(name: &str) -> Self {
        let packaged = Self {
            driver: Crate::new(name, MANIFEST),
            certificates: tempfile::tempdir().unwrap(),
            name: name.replace('-', "_"),
        };
        fs::write(packaged.inx(), SAMPLE_INX.replace("sample_driver", &packaged.name)).unwrap();
        packaged
    }

    fn inx(&self) -> PathBuf {
        self.driver.path().join(format!("{}.inx", self.name))
    }

    fn folder(&self) -> PathBuf {
        target_folder()
            .join(TARGET)
            .join("debug")
            .join(format!("{}_package", self.name))
    }

    /// `cargo wdk package`, on a day that does not change while the tests run.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(self.driver.path(), &[&["package"], arguments].concat());
        command
            .env("SOURCE_DATE_EPOCH", "1700000000")
            .env("WDK_CERTIFICATE_FOLDER", self.certificates.path());
        command
    }

    fn package(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.folder().join(format!("{}.{extension}", self.name))
    }
}

/// The files of a folder by their names.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
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

/// Runs a program that `cargo make test` installs.
#[track_caller]
fn run(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Output {
    let program = program.as_ref();
    match Command::new(program).args(arguments).output() {
        Ok(output) => output,
        Err(error) => panic!(
            "{} does not start ({error}): run the tests with `cargo make test`",
            program.display()
        ),
    }
}

#[track_caller]
fn openssl(arguments: &[&str]) -> Vec<u8> {
    let output = run("openssl", arguments);
    assert!(output.status.success(), "openssl {arguments:?}:\n{}", text(&output));
    output.stdout
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What osslsigncode and signify say of a package, which both accept.
#[track_caller]
fn accepted_by_others(packaged: &Packaged) {
    let scratch = tempfile::tempdir().unwrap();
    let [cer, cat, sys, inf, pdb] = ["cer", "cat", "sys", "inf", "pdb"].map(|extension| packaged.file(extension));
    let pem = scratch.path().join("trusted.pem");
    openssl(&["x509", "-inform", "der", "-in", path(&cer), "-out", path(&pem)]);
    for (arguments, sentence) in [
        (vec!["-in", path(&sys)], "Signature verification: ok"),
        (vec!["-in", path(&cat)], "Signature verification: ok"),
        (
            vec!["-catalog", path(&cat), "-in", path(&sys)],
            "File is signed in catalog",
        ),
    ] {
        let output = run(
            "osslsigncode",
            &[&["verify", "-CAfile", path(&pem)], &arguments[..]].concat(),
        );
        let said = succeeded(&output);
        assert!(said.contains(sentence) && said.contains("Succeeded"), "{said}");
    }

    let changed = scratch.path().join("changed.inf");
    let mut data = fs::read(&inf).unwrap();
    *data.last_mut().unwrap() ^= 1;
    fs::write(&changed, data).unwrap();
    let python = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .with_file_name("python")
        .join("bin/python");
    let judged = run(
        python,
        &[
            "-c",
            SIGNIFY,
            path(&cer),
            path(&cat),
            path(&inf),
            path(&sys),
            path(&pdb),
            path(&changed),
        ],
    );
    let said = succeeded(&judged);
    for line in [
        format!("{0}.inf OK", packaged.name),
        format!("{0}.sys OK", packaged.name),
        format!("{0}.pdb OK", packaged.name),
        "changed.inf NOT_SIGNED".to_owned(),
    ] {
        assert!(said.contains(&line), "{line:?} is not in:\n{said}");
    }
}

#[test]
fn package_is_made_once_and_accepted_by_others() {
    let packaged = Packaged::new("packaged-driver");
    let said = succeeded(&packaged.package(&["--verify"]));
    assert!(said.contains("Making a certificate and its key"), "{said}");
    assert!(!said.contains("FAILED"), "{said}");
    let made = files(&packaged.folder());
    let names: Vec<_> = ["cat", "cer", "inf", "pdb", "sys"]
        .map(|extension| format!("packaged_driver.{extension}"))
        .into();
    assert_eq!(made.keys().cloned().collect::<Vec<_>>(), names);
    let inf = String::from_utf8(made["packaged_driver.inf"].clone()).unwrap();
    assert!(
        inf.contains("DriverVer   = 11/14/2023,0.1.0.0") && inf.contains("NTamd64.6.1"),
        "{inf}"
    );
    accepted_by_others(&packaged);

    // The private key is its owner's alone, and no part of it is in the package.
    let store = packaged.certificates.path().join("rust-driver-test-certificate.pfx");
    assert_eq!(fs::metadata(&store).unwrap().permissions().mode() & 0o777, 0o600);
    let scratch = tempfile::tempdir().unwrap();
    let pem = scratch.path().join("key.pem");
    openssl(&[
        "pkcs12",
        "-in",
        path(&store),
        "-passin",
        "pass:",
        "-nodes",
        "-nocerts",
        "-out",
        path(&pem),
    ]);
    let key = openssl(&["rsa", "-in", path(&pem), "-traditional", "-outform", "der"]);
    let secrets = [key.len() / 2, key.len() * 3 / 4, key.len() - 64].map(|at| &key[at..at + 32]);
    for (name, data) in &made {
        for secret in secrets {
            assert!(
                !data.windows(32).any(|window| window == secret),
                "{name} holds a part of the private key"
            );
        }
        assert!(
            !data.windows(11).any(|window| window == b"PRIVATE KEY"),
            "{name} holds a key"
        );
    }

    // What did not change is not touched.
    let past = SystemTime::now() - Duration::from_secs(3600);
    for name in made.keys() {
        let file = fs::File::options()
            .write(true)
            .open(packaged.folder().join(name))
            .unwrap();
        file.set_modified(past).unwrap();
    }
    let again = succeeded(&packaged.package(&[]));
    assert!(again.contains("packaged_driver_package (unchanged)"), "{again}");
    assert_eq!(files(&packaged.folder()), made);
    for name in made.keys() {
        let changed = fs::metadata(packaged.folder().join(name)).unwrap().modified().unwrap();
        assert_eq!(changed, past, "{name}");
    }

    // From clean, the same comes out; what was damaged is mended, and what is whole stays.
    fs::write(packaged.file("inf"), "damaged").unwrap();
    assert!(succeeded(&packaged.package(&[])).contains("(written)"));
    assert_eq!(files(&packaged.folder()), made);
    assert_eq!(fs::metadata(packaged.file("sys")).unwrap().modified().unwrap(), past);
    fs::remove_dir_all(packaged.folder()).unwrap();
    succeeded(&packaged.package(&[]));
    assert_eq!(files(&packaged.folder()), made);

    // Without a day that is asked for, the package has that of its last change.
    let undated = |packaged: &Packaged| packaged.command(&[]).env_remove("SOURCE_DATE_EPOCH").output().unwrap();
    assert!(succeeded(&undated(&packaged)).contains("(written)"));
    let today = fs::read_to_string(packaged.file("inf")).unwrap();
    assert_ne!(today, inf);
    assert!(succeeded(&undated(&packaged)).contains("(unchanged)"));

    // A changed source changes image and catalogue, and leaves the INF.
    fs::write(
        packaged.driver.path().join("src/lib.rs"),
        SOURCE.replace("hello", "howdy"),
    )
    .unwrap();
    succeeded(&packaged.package(&["--verify"]));
    let changed = files(&packaged.folder());
    assert_eq!(changed["packaged_driver.inf"], made["packaged_driver.inf"]);
    for extension in ["sys", "cat"] {
        let name = format!("packaged_driver.{extension}");
        assert_ne!(changed[&name], made[&name]);
    }
}

/// Where in an image's header stands where its signature is: the fifth of the directories behind the optional header.
fn security_directory(image: &[u8]) -> usize {
    u32::from_le_bytes(*image[0x3c..].first_chunk().unwrap()) as usize + 24 + 112 + 4 * 8
}

/// Copies of a package, each with one file changed, all judged by one process.
struct Copies {
    folder: TempDir,
    package: PathBuf,
    count: usize,
}

impl Copies {
    fn of(package: &Path) -> Self {
        Self {
            // Links to the files that are not changed, so that the copies cost nothing.
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap(),
            package: package.to_owned(),
            count: 0,
        }
    }

    fn add(&mut self, changed: &str, data: &[u8]) {
        let copy = self.folder.path().join(format!("{:06}", self.count));
        fs::create_dir(&copy).unwrap();
        for entry in fs::read_dir(&self.package).unwrap().map(Result::unwrap) {
            let target = copy.join(entry.file_name());
            if entry.file_name() == changed {
                fs::write(target, data).unwrap();
            } else {
                fs::hard_link(entry.path(), target).unwrap();
            }
        }
        self.count += 1;
    }

    /// The numbers of those in which nothing wrong was found.
    fn accepted(&self) -> Vec<usize> {
        let names: Vec<_> = (0..self.count).map(|number| format!("{number:06}")).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let output = wdk(self.folder.path(), &[&["verify"], &names[..]].concat());
        let said = text(&output);
        assert!(
            said.contains("of the checks failed") || output.status.success(),
            "it did not end well:\n{said}"
        );
        let mut refused = vec![false; self.count];
        let mut number = 0;
        for line in said.lines() {
            if let Some((folder, _)) = line.split_once('/').filter(|_| !line.starts_with(' ')) {
                number = folder.parse().unwrap();
            }
            refused[number] |= line.trim_start().starts_with("FAILED");
        }
        (0..self.count).filter(|number| !refused[*number]).collect()
    }
}

#[test]
fn one_changed_byte_in_any_file_is_found() {
    let packaged = Packaged::new("changed-driver");
    succeeded(&packaged.package(&[]));
    let made = files(&packaged.folder());
    let mut whole = Copies::of(&packaged.folder());
    whole.add("none", &[]);
    assert_eq!(whole.accepted(), [0]);

    for (name, data) in &made {
        // Every so many bytes, and all where few of them have a meaning of their own: the image's header, the header of
        // its signature, and each file's end.
        let step = (data.len() / 700).max(1);
        let dense = if name.ends_with(".sys") {
            let signature = u32::from_le_bytes(*data[security_directory(data)..].first_chunk().unwrap()) as usize;
            [0..0x200, signature..signature + 0x40]
        } else {
            [0..0x10, 0..0]
        };
        let end = data.len() - 0x10..data.len();
        let places: Vec<_> = (0..data.len())
            .filter(|at| at % step == step / 2 || dense.iter().chain([&end]).any(|range| range.contains(at)))
            .collect();
        let mut copies = Copies::of(&packaged.folder());
        for (number, at) in places.iter().enumerate() {
            let mut changed = data.clone();
            changed[*at] ^= 1 << (number % 8);
            copies.add(name, &changed);
        }
        let missed: Vec<_> = copies.accepted().into_iter().map(|number| places[number]).collect();
        assert_eq!(missed, [0_usize; 0], "changes in {name} at these places were not found");
    }
}

#[test]
fn files_that_come_or_go_are_found() {
    let packaged = Packaged::new("incomplete-driver");
    succeeded(&packaged.package(&[]));
    let scratch = tempfile::tempdir().unwrap();
    let copy = |name: &str| {
        let folder = scratch.path().join(name);
        fs::create_dir(&folder).unwrap();
        for (file, data) in files(&packaged.folder()) {
            fs::write(folder.join(file), data).unwrap();
        }
        folder
    };
    let verify = |name: &str| wdk(scratch.path(), &["verify", name]);
    let more = copy("more");
    fs::write(more.join("readme.txt"), "hello").unwrap();
    failed_saying(&verify("more"), "FAILED membership: in no catalogue of the package");
    for (extension, sentence) in [
        ("sys", "FAILED files: incomplete_driver.sys listed, but not there"),
        ("cat", "FAILED catalogue for amd64: incomplete_driver.cat is not there"),
        ("inf", "is no driver package: there is no INF file in it"),
    ] {
        let fewer = copy(extension);
        fs::remove_file(fewer.join(format!("incomplete_driver.{extension}"))).unwrap();
        failed_saying(&verify(extension), sentence);
    }

    // An image that is whole, but not the one that was packaged.
    let other = copy("other");
    let sys = other.join("incomplete_driver.sys");
    fs::copy(target_folder().join(TARGET).join("debug/incomplete_driver.sys"), &sys).unwrap();
    failed_saying(&verify("other"), "FAILED signature: there is none");
    let certificates = tempfile::tempdir().unwrap();
    let other_certificate = ["sign", "--certificate-folder", path(certificates.path()), path(&sys)];
    succeeded(&wdk(scratch.path(), &other_certificate));
    failed_saying(&verify("other"), "FAILED certificate: is another than the one of");
}

#[test]
fn given_certificates_are_used() {
    let packaged = Packaged::new("given-driver");
    let scratch = tempfile::tempdir().unwrap();
    let file = |name: &str| scratch.path().join(name);
    let [key, certificate, pfx, old, both] = ["key.pem", "certificate.pem", "new.pfx", "old.pfx", "both.pem"].map(file);
    let make = |usage: &str, days: &str| {
        openssl(&[
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            path(&key),
            "-out",
            path(&certificate),
            "-subj",
            "/O=Given, and odd/CN=Given \u{e9}+=",
            "-utf8",
            "-days",
            days,
            "-addext",
            usage,
        ]);
    };
    make("extendedKeyUsage=codeSigning", "30");
    let export = [
        "pkcs12",
        "-export",
        "-in",
        path(&certificate),
        "-inkey",
        path(&key),
        "-passout",
        "pass:let me in",
    ];
    openssl(&[&export[..], &["-out", path(&pfx)]].concat());
    openssl(&[&export[..], &["-legacy", "-out", path(&old)]].concat());
    let [text_key, text_certificate] = [&key, &certificate].map(|path| fs::read_to_string(path).unwrap());
    fs::write(&both, text_key + &text_certificate).unwrap();
    let wanted = openssl(&["x509", "-in", path(&certificate), "-outform", "der"]);

    let used = |arguments: &[&str], password: &str| {
        let output = packaged
            .command(arguments)
            .env("WDK_CERTIFICATE_PASSWORD", password)
            .output()
            .unwrap();
        succeeded(&output);
        assert_eq!(fs::read(packaged.file("cer")).unwrap(), wanted);
        fs::remove_dir_all(packaged.folder()).unwrap();
    };
    used(&["--certificate", path(&pfx)], "let me in");
    used(
        &["--certificate", path(&old), "--certificate-password", "let me in"],
        "",
    );
    used(&["--certificate", path(&both)], "");
    used(
        &["--certificate", path(&certificate), "--certificate-key", path(&key)],
        "",
    );
    succeeded(&packaged.package(&["--certificate", path(&both), "--verify"]));
    accepted_by_others(&packaged);
    assert!(files(packaged.certificates.path()).is_empty(), "none was made");

    let refused = |arguments: &[&str], sentence: &str| {
        failed_saying(&packaged.package(&[&["--certificate"], arguments].concat()), sentence);
    };
    refused(
        &[path(&pfx)],
        "new.pfx cannot be opened: it is no PFX file, or its password is not the one",
    );
    refused(
        &[path(&certificate)],
        "certificate.pem holds no private key: name its file with --certificate-key",
    );
    refused(&[path(&key)], "key.pem holds no certificate for its private key");
    refused(&[path(&file("none.pfx"))], "none.pfx cannot be read");
    make("extendedKeyUsage=serverAuth", "30");
    refused(
        &[path(&certificate), "--certificate-key", path(&key)],
        "certificate.pem is not for signing programs: it lacks the extended key usage codeSigning",
    );
    let short = file("short.pem");
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "rsa:1024",
        "-nodes",
        "-keyout",
        path(&key),
        "-out",
        path(&short),
        "-subj",
        "/CN=x",
    ]);
    refused(
        &[path(&short), "--certificate-key", path(&key)],
        "has 1024 bits: Windows trusts none below 2048",
    );
}

#[test]
fn certificates_that_others_issued_come_with_their_issuers() {
    let packaged = Packaged::new("issued-driver");
    let scratch = tempfile::tempdir().unwrap();
    let file = |name: &str| scratch.path().join(name);
    let [root_key, root, key, request, leaf, extensions, all] = [
        "root.key",
        "root.pem",
        "key.pem",
        "request.pem",
        "leaf.pem",
        "extensions",
        "all.pem",
    ]
    .map(file);
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        path(&root_key),
        "-out",
        path(&root),
        "-subj",
        "/CN=Root",
    ]);
    openssl(&[
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        path(&key),
        "-out",
        path(&request),
        "-subj",
        "/CN=Leaf",
    ]);
    fs::write(&extensions, "extendedKeyUsage=codeSigning\n").unwrap();
    openssl(&[
        "x509",
        "-req",
        "-in",
        path(&request),
        "-CA",
        path(&root),
        "-CAkey",
        path(&root_key),
        "-CAcreateserial",
        "-days",
        "30",
        "-sha384",
        "-extfile",
        path(&extensions),
        "-out",
        path(&leaf),
    ]);
    let parts = [&key, &leaf, &root].map(|path| fs::read_to_string(path).unwrap());
    fs::write(&all, parts.concat()).unwrap();
    let said = succeeded(&packaged.package(&["--certificate", path(&all), "--verify"]));
    assert!(said.contains("issued by others, 1 of which are along"), "{said}");
    for extension in ["sys", "cat"] {
        let output = run(
            "osslsigncode",
            &["verify", "-CAfile", path(&root), "-in", path(&packaged.file(extension))],
        );
        assert!(succeeded(&output).contains("Signature verification: ok"));
    }
}

#[test]
fn own_certificates_have_the_name_and_the_validity_asked_for() {
    let packaged = Packaged::new("named-driver");
    let name = r#"Ann's "test", O=none + é"#;
    succeeded(&packaged.package(&["--certificate-name", name, "--certificate-days", "90"]));
    let subject = openssl(&[
        "x509",
        "-inform",
        "der",
        "-in",
        path(&packaged.file("cer")),
        "-noout",
        "-subject",
        "-nameopt",
        "multiline,utf8,-esc_msb",
    ]);
    let subject = String::from_utf8(subject).unwrap();
    assert!(
        subject.contains(&format!("commonName                = {name}")),
        "{subject}"
    );
    let ends = |days: u32| {
        let seconds = (days * 24 * 3600).to_string();
        run(
            "openssl",
            &[
                "x509",
                "-inform",
                "der",
                "-in",
                path(&packaged.file("cer")),
                "-noout",
                "-checkend",
                &seconds,
            ],
        )
        .status
        .code()
    };
    assert_eq!((ends(89), ends(91)), (Some(0), Some(1)));

    // Each name has its own, and keeps it.
    let first = fs::read(packaged.file("cer")).unwrap();
    succeeded(&packaged.package(&[]));
    assert_ne!(fs::read(packaged.file("cer")).unwrap(), first);
    succeeded(&packaged.package(&["--certificate-name", name]));
    assert_eq!(fs::read(packaged.file("cer")).unwrap(), first);
    assert_eq!(files(packaged.certificates.path()).len(), 2);
    failed_saying(
        &packaged.package(&["--certificate-name", " "]),
        "a certificate's name has 1 to 64 characters",
    );
    let similar = packaged.package(&["--certificate-name", "ANN'S TEST o none é"]);
    failed_saying(&similar, "give it another name with --certificate-name");
}

#[test]
fn what_is_wrong_with_an_inf_stops_the_package_and_leaves_the_last_one() {
    let packaged = Packaged::new("wrong-driver");
    succeeded(&packaged.package(&[]));
    let made = files(&packaged.folder());
    let right = fs::read_to_string(packaged.inx()).unwrap();
    let write = |old: &str, new: &str| {
        assert!(right.contains(old), "{old}");
        fs::write(packaged.inx(), right.replace(old, new)).unwrap();
    };
    write("Class       = Sample", "Class       =");
    let class = 1 + right.lines().position(|line| line.starts_with("Class ")).unwrap();
    failed_saying(
        &packaged.package(&[]),
        &format!("wrong_driver.inx:{class}: error: [Version]: "),
    );
    write("wrong_driver.sys = 1", "wrong_driver.sys = 1\nextra.bin = 1");
    failed_saying(
        &packaged.package(&[]),
        "it installs extra.bin, which is neither a driver that was built now nor there as",
    );
    write("wrong_driver.sys", "other.sys");
    fs::write(packaged.driver.path().join("other.sys"), "").unwrap();
    failed_saying(
        &packaged.package(&[]),
        "wrong_driver.inx does not install wrong_driver.sys",
    );
    write("[Version]", "[Vision]");
    failed_saying(
        &packaged.package(&[]),
        "wrong_driver.inx: there is no section [Version]",
    );
    assert_eq!(files(&packaged.folder()), made);

    // Another file that is installed too, and a catalogue that the INX leaves to packaging.
    let copied = "CopyFiles = @wrong_driver.sys";
    let more = right
        .replace("wrong_driver.sys = 1", "wrong_driver.sys = 1\nextra.bin = 1")
        .replace(copied, "CopyFiles = @wrong_driver.sys, @extra.bin")
        .replace("CatalogFile = wrong_driver.cat\n", "");
    fs::write(packaged.inx(), more).unwrap();
    fs::write(packaged.driver.path().join("extra.bin"), "extra").unwrap();
    let said = succeeded(&packaged.package(&["--verify"]));
    assert!(said.contains("extra.bin\n  ok     membership"), "{said}");
    // What the package no longer holds is gone from it, and what is not of it stays.
    fs::write(packaged.inx(), &right).unwrap();
    fs::write(packaged.folder().join("notes.txt"), "mine").unwrap();
    succeeded(&packaged.package(&[]));
    let names: Vec<_> = files(&packaged.folder()).into_keys().collect();
    assert!(
        names.contains(&"notes.txt".to_owned()) && !names.contains(&"extra.bin".to_owned()),
        "{names:?}"
    );
    fs::remove_file(packaged.folder().join("notes.txt")).unwrap();
}

#[test]
fn driver_without_an_inf_is_left_out_with_a_note() {
    let legacy = Packaged::new("legacy-driver");
    fs::remove_file(legacy.inx()).unwrap();
    let said = succeeded(&legacy.package(&["--verify"]));
    assert!(
        said.contains("No package legacy_driver: there is no legacy_driver.inx beside "),
        "{said}"
    );
    assert!(said.contains("legacy_driver.sys\n  ok     machine"), "{said}");
    assert!(!legacy.folder().exists());
    assert!(
        files(legacy.certificates.path()).is_empty(),
        "nothing was signed, so no certificate was made"
    );

    // Signed by itself it is as good.
    let sys = legacy.driver.path().join("signed.sys");
    fs::copy(target_folder().join(TARGET).join("debug/legacy_driver.sys"), &sys).unwrap();
    let arguments = [
        "sign",
        "signed.sys",
        "--cer",
        "signed.cer",
        "--certificate-folder",
        path(legacy.certificates.path()),
    ];
    assert!(succeeded(&legacy.driver.wdk(&arguments)).contains("signed.sys (written)"));
    assert!(succeeded(&legacy.driver.wdk(&arguments)).contains("signed.sys (unchanged)"));
    assert!(succeeded(&legacy.driver.wdk(&["verify", "signed.sys"])).contains("ok     signature: RSA by"));
}
