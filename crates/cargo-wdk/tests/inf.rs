//! `cargo wdk inf` as a driver author meets it: an INF is made of the sample's source, found right,
//! and found wrong once damaged.
#![cfg(feature = "packaging")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const SAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../sample-driver/sample_driver.inx"
);

fn inf(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-wdk"))
        .args(["wdk", "inf"])
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1700000000")
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n")
}

#[track_caller]
fn ends(output: &Output, code: i32, sentence: &str) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    assert!(
        stderr.contains(sentence),
        "{sentence:?} is not in:\n{stderr}"
    );
}

#[test]
fn sample_is_stamped_once_and_found_right() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| inf(folder.path(), arguments);
    let version = concat!(env!("CARGO_PKG_VERSION"), ".0");
    let stamp = ["stamp", SAMPLE, "sample.inf"];
    ends(
        &run(&stamp),
        0,
        &format!("sample.inf (written): 11/14/2023,{version}"),
    );
    ends(&run(&stamp), 0, "sample.inf (unchanged)");
    let text = fs::read_to_string(folder.path().join("sample.inf")).unwrap();
    assert!(
        text.contains(&format!("DriverVer   = 11/14/2023,{version} ;")),
        "{text}"
    );
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());

    let right = run(&["check", "sample.inf"]);
    assert_eq!(stdout(&right), "");
    ends(
        &right,
        0,
        r"amd64 PCI\VEN_1234&DEV_11E8: sample_driver.sys sample_driver.cat",
    );
    ends(&right, 0, "1 file: 0 errors, 0 warnings");

    let given = [
        "--architecture=arm64",
        "--version=4.3.2.1",
        "--date=02/29/2024",
        "--catalogue=other.cat",
    ];
    ends(
        &run(&[&stamp[..], &given].concat()),
        0,
        "(written): 02/29/2024,4.3.2.1",
    );
    let text = fs::read_to_string(folder.path().join("sample.inf")).unwrap();
    assert!(
        text.contains("CatalogFile = other.cat\r\n") && text.contains("[Devices.NTarm64.6.1]\r\n"),
        "{text}"
    );
    ends(
        &run(&["check", "sample.inf", "--architecture=arm64"]),
        0,
        "0 errors",
    );
    ends(
        &run(&["check", "sample.inf", "--architecture=amd64"]),
        1,
        "1 error",
    );
    ends(
        &run(&["check", "sample.inf", "--package-folder=."]),
        1,
        "1 error",
    );
    fs::write(folder.path().join("Sample_Driver.sys"), "").unwrap();
    ends(
        &run(&["check", "sample.inf", "--package-folder=."]),
        0,
        "0 errors",
    );
}

#[test]
fn findings_are_lines_and_only_errors_fail() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| inf(folder.path(), arguments);
    ends(&run(&["stamp", SAMPLE, "right.inf"]), 0, "");
    let right = fs::read_to_string(folder.path().join("right.inf")).unwrap();
    let write = |name: &str, old: &str, new: &str| {
        assert!(right.contains(old), "{old}");
        fs::write(folder.path().join(name), right.replacen(old, new, 1)).unwrap();
    };
    write("warned.inf", "PnpLockdown = 1", "PnpLockdown = 0");
    let warned = run(&["check", "warned.inf"]);
    ends(&warned, 0, "0 errors, 1 warning");
    let line = |start: &str| {
        1 + right
            .lines()
            .position(|line| line.starts_with(start))
            .unwrap()
    };
    let told = "nothing keeps applications from changing the installed files: write PnpLockdown=1 \
        (pnp-lockdown, InfVerif 1324: \"INF Version Section\")";
    let locked = line("PnpLockdown");
    assert_eq!(
        stdout(&warned),
        format!("warned.inf:{locked}: warning: [Version]: {told}\n")
    );
    write("wrong.inf", "StartType     = 3", "StartType     = 2");
    let wrong = run(&["check", "warned.inf", "wrong.inf"]);
    ends(&wrong, 1, "2 files: 1 error, 1 warning");
    let start = line("StartType");
    assert!(stdout(&wrong).contains(&format!(
        "\nwrong.inf:{start}: error: [EduService]: 2 starts services"
    )));
}

#[test]
fn what_cannot_be_done_is_told_with_the_file_and_the_fix() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| inf(folder.path(), arguments);
    ends(&run(&["check", "none.inf"]), 1, "there is no file none.inf");
    ends(
        &run(&["stamp", SAMPLE, "out.inf", "--version=1.2.3.4.5"]),
        2,
        "more than four parts",
    );
    ends(
        &run(&["stamp", SAMPLE, "out.inf", "--date=2024-02-29"]),
        2,
        "not a day written as mm/dd/yyyy",
    );
    ends(
        &run(&["stamp", SAMPLE, "no/folder/out.inf"]),
        1,
        "no/folder/out.inf cannot be written",
    );
    fs::write(
        folder.path().join("lonely.inx"),
        "[Version]\n[X]\nKmdfLibraryVersion = $KMDFVERSION$\n",
    )
    .unwrap();
    ends(
        &run(&["stamp", "lonely.inx", "out.inf"]),
        1,
        "lonely.inx lies in no crate",
    );
    let framework = run(&["stamp", "lonely.inx", "out.inf", "--version=1.0.0.0"]);
    ends(
        &framework,
        1,
        "lonely.inx: line 3: $KMDFVERSION$ is a version of KMDF or UMDF",
    );
    fs::write(folder.path().join("lonely.inx"), b"[Version]\n\xFF").unwrap();
    ends(
        &run(&["stamp", "lonely.inx", "out.inf", "--version=1.0.0.0"]),
        1,
        "lonely.inx: line 2 is not UTF-8",
    );
    fs::write(folder.path().join("lonely.inx"), b"\xFE\xFF\0[").unwrap();
    ends(
        &run(&["check", "lonely.inx"]),
        1,
        "lonely.inx is no INF: UTF-16 with the high byte first",
    );
}

#[test]
fn what_is_no_inf_is_said_to_be_none_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    write(
        "notes.inf",
        b"Dear driver author,\nthis is a letter.\nYours\n",
    );
    write("late.inf", b"one\ntwo\nthree\n[Version]\n");
    write("program.inf", b"MZ\x90\0\x03\0\0\0");
    let check = |name: &str| inf(folder.path(), &["check", name]);
    let said = stdout(&check("notes.inf"));
    assert_eq!(
        said,
        "notes.inf:1: error: there is no section in this file, so it is no INF: an INF begins with \
         [Version] (version, InfVerif 1001: \"INF Version Section\")\n"
    );
    let said = stdout(&check("late.inf"));
    assert_eq!(said.matches("is in no section").count(), 1, "{said}");
    ends(&check("program.inf"), 1, "program.inf is no INF: no text");
    let said = stdout(&check(SAMPLE));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("$ARCH$ stands for something"), "{said}");
}

/// InfVerif's numbers are what an author looks for, in a finding and in the table of all rules.
#[test]
fn findings_have_the_numbers_of_infverif() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| inf(folder.path(), arguments);
    let right = include_str!("../src/inf/check/tests/device.inf").replace("\r\n", "\n");
    let changed = |old: &str, new: &str| {
        assert!(right.contains(old), "{old}");
        fs::write(folder.path().join("x.inf"), right.replacen(old, new, 1)).unwrap();
        run(&["check", "x.inf"])
    };
    ends(&changed("x", "x"), 0, "0 errors, 0 warnings");
    let sample = changed(
        "Class = System\nClassGuid = {4D36E97D-E325-11CE-BFC1-08002BE10318}",
        "Class = Sample\nClassGuid = {78A1C341-4539-11D3-B88D-00C04FAD5171}",
    );
    ends(&sample, 1, "1 error");
    assert!(
        stdout(&sample).contains("InfVerif 1284"),
        "{}",
        stdout(&sample)
    );
    ends(&run(&["check", "--samples", "x.inf"]), 0, "1 warning");
    for (old, new, number) in [
        ("HKR,,Security", "HKLM,Software\\Gadget", "1221"),
        ("HKR,,Security", "HKR,,CoInstallers32", "1303"),
        ("gadget.sys = 1", "gadget.sys = 1,x64", "1100"),
        ("gadget.sys = 1", "gizmo.sys = 1", "1230"),
        ("Gadget.Settings\n", "Gadget.Sittings\n", "1203"),
    ] {
        let said = changed(old, new);
        ends(&said, 1, "error");
        let number = format!("InfVerif {number}:");
        assert!(
            stdout(&said).contains(&number),
            "{number}: {}",
            stdout(&said)
        );
    }
    let rules = stdout(&run(&["rules"]));
    assert!(rules.contains("| 1204 | `provider` |"), "{rules}");
}
