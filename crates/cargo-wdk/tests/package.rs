//! Packages as a driver author meets them: made from a driver crate outside this workspace, once,
//! and accepted by programs that others wrote.
#![cfg(all(feature = "packaging", unix))]

mod common;

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    time::{Duration, SystemTime},
};

use common::{
    SOURCE, TARGET, failed_saying,
    packaged::{Packaged, accepted_by_others, files, openssl, path, run},
    succeeded, target_folder, text,
};

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
    let store = packaged
        .certificates
        .path()
        .join("rust-driver-test-certificate.pfx");
    assert_eq!(
        fs::metadata(&store).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let scratch = tempfile::tempdir().unwrap();
    fs::copy(&store, scratch.path().join("x.pfx")).unwrap();
    openssl(
        scratch.path(),
        "pkcs12 -in x.pfx -passin pass: -nodes -nocerts -out key.pem",
    );
    let key = openssl(scratch.path(), "rsa -in key.pem -traditional -outform der");
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
    assert!(
        again.contains("packaged_driver_package (unchanged)"),
        "{again}"
    );
    assert_eq!(files(&packaged.folder()), made);
    for name in made.keys() {
        let changed = fs::metadata(packaged.folder().join(name))
            .unwrap()
            .modified()
            .unwrap();
        assert_eq!(changed, past, "{name}");
    }

    // From clean, the same comes out; what was damaged is mended, and what is whole stays.
    fs::write(packaged.file("inf"), "damaged").unwrap();
    assert!(succeeded(&packaged.package(&[])).contains("(written)"));
    assert_eq!(files(&packaged.folder()), made);
    assert_eq!(
        fs::metadata(packaged.file("sys"))
            .unwrap()
            .modified()
            .unwrap(),
        past
    );
    fs::remove_dir_all(packaged.folder()).unwrap();
    succeeded(&packaged.package(&[]));
    assert_eq!(files(&packaged.folder()), made);

    // Without a day that is asked for, the package has that of its last change.
    let undated = |packaged: &Packaged| {
        packaged
            .command(&[])
            .env_remove("SOURCE_DATE_EPOCH")
            .output()
            .unwrap()
    };
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
    write("Class       = EduDevices", "Class       =");
    let class = 1 + right
        .lines()
        .position(|line| line.starts_with("Class "))
        .unwrap();
    failed_saying(
        &packaged.package(&[]),
        &format!("wrong_driver.inx:{class}: error: [Version]: "),
    );
    write(
        "wrong_driver.sys = 1",
        "wrong_driver.sys = 1\nextra.bin = 1",
    );
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
        .replace(
            "wrong_driver.sys = 1",
            "wrong_driver.sys = 1\nextra.bin = 1",
        )
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
    assert!(
        said.contains("legacy_driver.sys\n  ok     machine"),
        "{said}"
    );
    assert!(!legacy.folder().exists());
    assert!(
        files(legacy.certificates.path()).is_empty(),
        "nothing was signed, so no certificate was made"
    );

    // Signed by itself it is as good.
    let sys = legacy.driver.path().join("signed.sys");
    fs::copy(
        target_folder().join(TARGET).join("debug/legacy_driver.sys"),
        &sys,
    )
    .unwrap();
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
    assert!(
        succeeded(&legacy.driver.wdk(&["verify", "signed.sys"]))
            .contains("ok     signature: RSA by")
    );

    // Or beside the image, which stays as it was built.
    let built = fs::read(target_folder().join(TARGET).join("debug/legacy_driver.sys")).unwrap();
    let unsigned = legacy.driver.path().join("unsigned.sys");
    fs::write(&unsigned, &built).unwrap();
    let copies = [
        "sign",
        "--into",
        "copies/deep",
        "--certificate-folder",
        path(legacy.certificates.path()),
        "unsigned.sys",
    ];
    succeeded(&legacy.driver.wdk(&copies));
    assert_eq!(fs::read(&unsigned).unwrap(), built);
    let copy = legacy.driver.path().join("copies/deep/unsigned.sys");
    assert_eq!(fs::read(copy).unwrap(), fs::read(&sys).unwrap());
    failed_saying(
        &legacy
            .driver
            .wdk(&[&copies[..], &["./unsigned.sys"]].concat()),
        "two of the files have the same name",
    );
}

#[test]
fn unsigned_package_is_left_for_others_to_sign() {
    let packaged = Packaged::new("unsigned-driver");
    let said = succeeded(&packaged.package(&["--sign-mode", "OFF"]));
    assert!(!said.contains("Certificate"), "{said}");
    assert!(!packaged.file("cer").exists());
    assert!(
        packaged
            .certificates
            .path()
            .read_dir()
            .unwrap()
            .next()
            .is_none()
    );
    let folder = packaged.folder();
    let image = run(&folder, "osslsigncode", "verify -in unsigned_driver.sys");
    assert!(
        text(&image).contains("No signature found"),
        "{}",
        text(&image)
    );

    // Who signs it afterwards signs a list that is whole.
    let keys = tempfile::tempdir().unwrap();
    openssl(
        keys.path(),
        "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=Other -days 9 \
         -addext extendedKeyUsage=codeSigning",
    );
    let catalogue = packaged.file("cat");
    let line = format!(
        "sign -certs cert.pem -key key.pem -in {} -out signed.cat",
        path(&catalogue)
    );
    succeeded(&run(keys.path(), "osslsigncode", &line));
    let line = format!(
        "verify -CAfile cert.pem -catalog signed.cat -in {}",
        path(&packaged.file("sys"))
    );
    let said = succeeded(&run(keys.path(), "osslsigncode", &line));
    assert!(said.contains("File is signed in catalog"), "{said}");

    // Microsoft's command packages when it builds; this one does so too when it is asked in its
    // words.
    let mut build = common::command(packaged.driver.path(), &["build", "--sign-mode", "test"]);
    build.env("WDK_CERTIFICATE_FOLDER", packaged.certificates.path());
    let said = succeeded(&build.output().unwrap());
    assert!(said.contains("unsigned_driver_package (written)"), "{said}");
    assert!(packaged.file("cer").exists());
    failed_saying(
        &packaged.package(&["--sign-mode", "off", "--verify"]),
        "would check signatures that are not made",
    );
}

/// The sample's INF with another device, or for a driver without one.
fn primitive(name: &str) -> String {
    include_str!("../src/inf/check/tests/primitive.inf")
        .replace("\r\n", "\n")
        .replace("watcher.cat", &format!("{name}.cat"))
        .replace("Driver = \"watcher\"", &format!("Driver = \"{name}\""))
        .replace("NTamd64", "NT$ARCH$")
}

#[test]
fn driver_without_hardware_is_packaged() {
    let packaged = Packaged::new("watching-driver");
    fs::write(packaged.inx(), primitive(&packaged.name)).unwrap();
    let said = succeeded(&packaged.package(&["--verify"]));
    assert!(
        said.contains("watching_driver.cat is for all devices and files of the INF"),
        "{said}"
    );
    assert!(said.contains("and no devices"), "{said}");
    accepted_by_others(&packaged);
}

#[test]
fn several_infs_are_one_package() {
    let packaged = Packaged::new("several-driver");
    let driver = fs::read_to_string(packaged.inx()).unwrap();
    // Another one for a device that needs no driver, with a catalogue of its own, and one that
    // extends the device by settings, in the catalogue of the first.
    let none = include_str!("../src/inf/check/tests/device.inf")
        .replace("\r\n", "\n")
        .replace("gadget.cat", "none.cat")
        .replace(
            "[SourceDisksFiles]\ngadget.sys = 1\n",
            "[SourceDisksFiles]\n",
        )
        .replace(
            "CopyFiles = Gadget.Files\n\n[Gadget.Files]\ngadget.sys\n",
            "",
        )
        .replace(
            "AddService = gadget,2,Gadget.Service\n",
            "AddService = ,2\n",
        );
    let service = none.find("[Gadget.Service]").unwrap();
    let strings = none.find("[Strings]").unwrap();
    let none = [&none[..service], &none[strings..]].concat();
    let extension = none
        .replace("none.cat", "several_driver.cat")
        .replace("Class = System", "Class = Extension")
        .replace(
            "4D36E97D-E325-11CE-BFC1-08002BE10318",
            "E2F84CE7-8EFA-411C-AA69-97454CA4CB57",
        )
        .replace("[Gadget.NT.Services]\nAddService = ,2\n", "");
    fs::write(packaged.driver.path().join("none.inx"), &none).unwrap();
    fs::write(packaged.driver.path().join("extension.inx"), extension).unwrap();
    let said = succeeded(&packaged.package(&["--verify"]));
    let names: Vec<_> = files(&packaged.folder()).into_keys().collect();
    let wanted = [
        "extension.inf",
        "none.cat",
        "none.inf",
        "several_driver.cat",
        "several_driver.cer",
        "several_driver.inf",
        "several_driver.pdb",
        "several_driver.sys",
    ];
    assert_eq!(names, wanted);
    assert!(!said.contains("FAILED"), "{said}");
    let errors = "wrong in one INF of several stops the package";
    fs::write(
        packaged.driver.path().join("extension.inx"),
        driver.replace("several_driver", "other"),
    )
    .unwrap();
    let told = packaged.package(&[]);
    assert!(!told.status.success(), "{errors}");

    // And one without any driver, which is no mistake where no INF names an image.
    fs::remove_file(packaged.driver.path().join("extension.inx")).unwrap();
    fs::remove_file(packaged.inx()).unwrap();
    let said = succeeded(&packaged.package(&["--verify"]));
    assert!(
        said.contains("without a driver: no INF of several_driver installs one"),
        "{said}"
    );
    let names: Vec<_> = files(&packaged.folder()).into_keys().collect();
    assert_eq!(names, ["none.cat", "none.inf", "several_driver.cer"]);
}
