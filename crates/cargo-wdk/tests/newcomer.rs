//! What somebody does wrong who meets the command for the first time: each is answered with what is
//! wrong and what to do, before anything is built.
#![cfg(feature = "packaging")]

mod common;

use std::{fs, path::Path};

use common::{command, succeeded, text};

/// Where it is done, what is written, and words of the answer: what is wrong, and what to do.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const MISTAKES: &[Mistake] = &[
    (".", "biuld", "unrecognized subcommand 'biuld'", "a similar subcommand exists: 'build'"),
    (".", "build", "there is no Cargo.toml in", "make a driver with `cargo wdk new`"),
    (".", "run", "there is no Cargo.toml in", "run this in a driver's folder"),
    (".", "new", "required arguments were not provided", "cargo wdk new <PATH>"),
    (".", "new --template usb bulb", "invalid value 'usb'", "possible values: control, pci, filter"),
    (".", "new --kmdf bulb", "only WDM drivers", "leave --kmdf or --umdf out"),
    (".", "new lamp", "lamp is there already", "name another folder, or remove it"),
    (".", "new my.lamp", "has other characters than", "give the driver another one with --name"),
    (".", "new --wdk-path none bulb", "is not there", "name a checkout of this framework"),
    (".", "setup --with everything", "invalid value 'everything'", "possible values: simulator"),
    (".", "setup --target i686-pc-windows-msvc", "cannot be built for i686", "build with --target"),
    (".", "cargo --target none check", "cannot be built for none", "build with --target"),
    ("lamp", "build -p bulb", "there is no package `bulb` in", "these: lamp, lamp-"),
    ("lamp", "build --manifest-path driver", "driver is a folder", "name the Cargo.toml in it"),
    ("lamp", "build --target-arch x86", "invalid value 'x86'", "possible values: amd64, arm64"),
    ("lamp", "build -- --message-format=json", "--message-format=json is given to Cargo", "write it before `--`"),
    ("lamp", "program", "which program is meant is not said", "--package"),
    ("lamp/driver", "program", "`lamp` has no program", "name one that has with --package"),
    ("lamp/client", "build", "package `lamp-client` is no driver", "name a driver with --package"),
    ("lamp/client", "run", "package `lamp-client` is no driver", "name a driver with --package"),
    ("lamp", "run --target-arch arm64", "for x64 only", "leave the target out"),
    ("lamp", "package --certificate my.pfx", "certificate my.pfx cannot be read", "leave it out"),
    ("lamp", "package --sign-mode off --verify", "signatures that are not made", "leave one out"),
    ("lamp", "verify", "required arguments were not provided", "cargo wdk verify <PATHS>..."),
    ("lamp", "verify lamp.sys", "there is no file lamp.sys", "name one that is there"),
    ("lamp", "verify driver", "driver is no driver package", "`cargo wdk package` makes one"),
    ("lamp", "verify Cargo.toml", "is not a 64-bit Windows image", "as a driver's .sys file is"),
    ("lamp", "sign lamp.sys", "there is no file lamp.sys", "`cargo wdk build` says where"),
    ("lamp", "sign Cargo.toml", "is not a 64-bit Windows image", "as a driver's .sys file is"),
    ("lamp", "inf check lamp.inf", "there is no file lamp.inf", "name one that is there"),
    ("lamp", "inf check driver", "driver is a folder", "name the file in it"),
    ("lamp", "inf check driver/lamp.inx", "stands for something", "`cargo wdk inf stamp`"),
    ("lamp", "clean -p bulb", "there is no package `bulb` in", "these: lamp, lamp-"),
];

#[test]
fn each_mistake_is_answered_with_what_is_wrong_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let wdk = |place: &Path, line: &str| {
        let words: Vec<_> = line.split(' ').collect();
        let mut command = command(place, &words);
        command.env("WDK_CERTIFICATE_FOLDER", folder.path().join("certificates"));
        command.output().unwrap()
    };
    succeeded(&wdk(folder.path(), "new lamp"));
    let mut wrong = Vec::new();
    for (place, line, what, remedy) in MISTAKES {
        let output = wdk(&folder.path().join(place), line);
        let said = text(&output);
        let is_answered = !output.status.success() && said.contains(what) && said.contains(remedy);
        if !is_answered || said.contains("Compiling") {
            wrong.push(format!("{place}$ cargo wdk {line}\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Nothing was made on the way.
    let entries = fs::read_dir(folder.path()).unwrap();
    let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["lamp"]);
}
