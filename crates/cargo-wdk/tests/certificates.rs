//! What packages are signed with: certificates that are given, and those that are made.
#![cfg(all(feature = "packaging", unix))]

mod common;

use std::fs;

use common::{
    failed_saying,
    packaged::{Packaged, accepted_by_others, files, openssl, path, run},
    succeeded,
};

#[test]
fn given_certificates_are_used() {
    let packaged = Packaged::new("given-driver");
    let scratch = tempfile::tempdir().unwrap();
    let file = |name: &str| scratch.path().join(name);
    let [key, certificate, pfx, old, both] = [
        "key.pem",
        "certificate.pem",
        "new.pfx",
        "old.pfx",
        "both.pem",
    ]
    .map(file);
    let openssl = |line: &str| openssl(scratch.path(), line);
    let make = |usage: &str| {
        let names = "-subj /O=Given,and-odd/CN=Given-\u{e9}+= -utf8";
        openssl(&format!(
            "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem {names} -days \
             30 -addext extendedKeyUsage={usage}"
        ));
    };
    make("codeSigning");
    let export = "pkcs12 -export -in certificate.pem -inkey key.pem -passout pass:let-me-in";
    openssl(&format!("{export} -out new.pfx"));
    openssl(&format!("{export} -legacy -out old.pfx"));
    let [text_key, text_certificate] =
        [&key, &certificate].map(|path| fs::read_to_string(path).unwrap());
    fs::write(&both, text_key + &text_certificate).unwrap();
    let wanted = openssl("x509 -in certificate.pem -outform der");

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
    used(&["--certificate", path(&pfx)], "let-me-in");
    used(
        &[
            "--certificate",
            path(&old),
            "--certificate-password",
            "let-me-in",
        ],
        "",
    );
    used(&["--certificate", path(&both)], "");
    used(
        &[
            "--certificate",
            path(&certificate),
            "--certificate-key",
            path(&key),
        ],
        "",
    );
    succeeded(&packaged.package(&["--certificate", path(&both), "--verify"]));
    accepted_by_others(&packaged);
    assert!(
        files(packaged.certificates.path()).is_empty(),
        "none was made"
    );

    let refused = |arguments: &[&str], sentence: &str| {
        failed_saying(
            &packaged.package(&[&["--certificate"], arguments].concat()),
            sentence,
        );
    };
    refused(
        &[path(&pfx)],
        "new.pfx cannot be opened: it is no PFX file, or its password is not the one",
    );
    refused(
        &[path(&certificate)],
        "certificate.pem holds no private key: name its file with --certificate-key",
    );
    refused(
        &[path(&key)],
        "key.pem holds no certificate for its private key",
    );
    refused(&[path(&file("none.pfx"))], "none.pfx cannot be read");
    make("serverAuth");
    refused(
        &[path(&certificate), "--certificate-key", path(&key)],
        "certificate.pem is not for signing programs: it lacks the extended key usage codeSigning",
    );
    let short = file("short.pem");
    openssl("req -x509 -newkey rsa:1024 -nodes -keyout key.pem -out short.pem -subj /CN=x");
    refused(
        &[path(&short), "--certificate-key", path(&key)],
        "has 1024 bits: Windows trusts none below 2048",
    );

    // Keys of other kinds are refused by their names, however they are written.
    let curve = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=x";
    openssl(&format!("req -x509 {curve} -keyout key.pem -out curve.pem"));
    openssl("ec -in key.pem -out sec1.pem");
    openssl("pkcs12 -export -in curve.pem -inkey key.pem -passout pass: -out curve.pfx");
    let [curve, sec_1, pfx] = ["curve.pem", "sec1.pem", "curve.pfx"].map(file);
    let told = "is one of an elliptic curve (EC), and this program signs with RSA";
    refused(&[path(&curve), "--certificate-key", path(&key)], told);
    refused(&[path(&curve), "--certificate-key", path(&sec_1)], told);
    refused(&[path(&pfx)], told);
    openssl("req -x509 -newkey ed25519 -nodes -subj /CN=x -keyout key.pem -out curve.pem");
    refused(
        &[path(&curve), "--certificate-key", path(&key)],
        "key.pem is one of Ed25519, and this program signs with RSA",
    );
}

#[test]
fn certificates_that_others_issued_come_with_their_issuers() {
    let packaged = Packaged::new("issued-driver");
    let scratch = tempfile::tempdir().unwrap();
    let openssl = |line: &str| openssl(scratch.path(), line);
    let new = "-newkey rsa:2048 -nodes";
    openssl(&format!(
        "req -x509 {new} -keyout root.key -out root.pem -subj /CN=Root"
    ));
    openssl(&format!(
        "req {new} -keyout key.pem -out request.pem -subj /CN=Leaf"
    ));
    fs::write(
        scratch.path().join("extensions"),
        "extendedKeyUsage=codeSigning\n",
    )
    .unwrap();
    openssl(
        "x509 -req -in request.pem -CA root.pem -CAkey root.key -CAcreateserial -days 30 -sha384 \
         -extfile extensions -out leaf.pem",
    );
    let all = scratch.path().join("all.pem");
    let parts = ["key.pem", "leaf.pem", "root.pem"]
        .map(|name| fs::read_to_string(scratch.path().join(name)).unwrap());
    fs::write(&all, parts.concat()).unwrap();
    let said = succeeded(&packaged.package(&["--certificate", path(&all), "--verify"]));
    assert!(
        said.contains("issued by others, 1 of which are along"),
        "{said}"
    );
    // The same from a PFX file, whatever order it has them in.
    openssl(
        "pkcs12 -export -inkey key.pem -in leaf.pem -certfile root.pem -passout pass: -out all.pfx",
    );
    let pfx = scratch.path().join("all.pfx");
    let said = succeeded(&packaged.package(&["--certificate", path(&pfx), "--verify"]));
    assert!(
        said.contains("issued by others, 1 of which are along"),
        "{said}"
    );
    for extension in ["sys", "cat"] {
        let name = format!("x.{extension}");
        fs::copy(packaged.file(extension), scratch.path().join(&name)).unwrap();
        let output = run(
            scratch.path(),
            "osslsigncode",
            &format!("verify -CAfile root.pem -in {name}"),
        );
        assert!(succeeded(&output).contains("Signature verification: ok"));
    }
}

#[test]
fn own_certificates_have_the_name_and_the_validity_asked_for() {
    let packaged = Packaged::new("named-driver");
    let name = r#"Ann's "test", O=none + é"#;
    succeeded(&packaged.package(&["--certificate-name", name, "--certificate-days", "90"]));
    let show = "x509 -inform der -in named_driver.cer -noout";
    let options = "-subject -nameopt multiline,utf8,-esc_msb";
    let subject =
        String::from_utf8(openssl(&packaged.folder(), &format!("{show} {options}"))).unwrap();
    assert!(
        subject.contains(&format!("commonName                = {name}")),
        "{subject}"
    );
    let ends = |days: u32| {
        let check = format!("{show} -checkend {}", days * 24 * 3600);
        run(&packaged.folder(), "openssl", &check).status.code()
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
