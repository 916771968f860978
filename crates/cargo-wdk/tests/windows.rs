//! The tool itself as a program for Windows, run in Wine: what it does there with files, given by
//! Windows' paths, and what this host then says of them.
#![cfg(all(feature = "packaging", target_os = "linux"))]

mod common;

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::OnceLock,
};

use common::{
    TARGET,
    packaged::{Packaged, accepted_by_others, path},
    succeeded, target_folder, wdk,
};
use tempfile::TempDir;

const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Plays Cargo and rustc, which Wine has not: it prints the file of answers that is named after its
/// first argument, in the folder of the variable ANSWERS.
const STAND_IN: &str = r#"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int count, char **words) {
    char name[1024];
    FILE *answer;
    int byte;
    snprintf(name, sizeof name, "%s\\%s.txt", getenv("ANSWERS"), count > 1 ? words[1] : "none");
    if (!(answer = fopen(name, "rb"))) { fprintf(stderr, "no answer %s\n", name); return 9; }
    while ((byte = fgetc(answer)) != EOF) putchar(byte);
    return 0;
}
"#;

/// The tool's programs, and what plays Cargo, in one folder.
fn programs() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let built = Command::new(env!("CARGO_BIN_EXE_cargo-wdk"))
            .args(["wdk", "program", "--package", "cargo-wdk"])
            .args(["--profile", "tools"])
            .current_dir(CHECKOUT)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .unwrap();
        succeeded(&built);
        let folder = target.join(TARGET).join("tools");
        let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stand_in.c");
        fs::write(&source, STAND_IN).unwrap();
        let compiled = Command::new("x86_64-w64-mingw32-gcc")
            .arg(&source)
            .arg("-o")
            .arg(folder.join("stand-in.exe"))
            .output()
            .unwrap();
        succeeded(&compiled);
        folder
    })
}

/// The path by which Windows' programs know a file of this host.
fn windows(path: &Path) -> String {
    format!("Z:{}", path.display()).replace('/', "\\")
}

struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        // The first start makes Wine's folder, and now and then starts nothing else.
        machine.run(&["inf", "rules"]);
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `cargo wdk <words>` in the folder. What it says goes to a file: the programs that Wine
    /// leaves running would hold a pipe open.
    fn run(&self, words: &[&str]) -> (ExitStatus, String) {
        let said = self.path("said.txt");
        let output = File::create(&said).unwrap();
        let stand_in = windows(&programs().join("stand-in.exe"));
        let status = Command::new("wine")
            .arg(programs().join("cargo-wdk.exe"))
            .arg("wdk")
            .args(words)
            .current_dir(&self.folder)
            .env(
                "WINEPREFIX",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("wine"),
            )
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
            .env("WINEDEBUG", "-all")
            .env("CARGO", &stand_in)
            .env("RUSTC", &stand_in)
            .env("ANSWERS", windows(&self.path("answers")))
            .env("SOURCE_DATE_EPOCH", "1700000000")
            .env(
                "WDK_CERTIFICATE_FOLDER",
                windows(&self.path("certificates")),
            )
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .status()
            .unwrap_or_else(|error| panic!("wine: {error}; run `cargo wdk setup --with tests`"));
        let said = String::from_utf8_lossy(&fs::read(said).unwrap()).into_owned();
        (status, said)
    }

    #[track_caller]
    fn succeeds(&self, words: &[&str]) -> String {
        let (status, said) = self.run(words);
        assert!(status.success(), "{words:?}: {status}\n{said}");
        said
    }

    /// What Cargo and rustc say of a driver that was built here, with Windows' paths.
    fn answer(&self, packaged: &Packaged) {
        let folder = packaged.driver.path().canonicalize().unwrap();
        let output = Command::new(env!("CARGO"))
            .args([
                "metadata",
                "--format-version",
                "1",
                "--no-deps",
                "--offline",
            ])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", self.path("target"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let metadata = String::from_utf8(output.stdout).unwrap();
        let id = metadata.split("\"id\":\"").nth(1).unwrap();
        let id = id.split('"').next().unwrap().to_owned();
        // The id keeps its URL; all else that has this host's folders gets Windows' paths.
        let json = |path: &Path| windows(path).replace('\\', r"\\");
        let mut answer = metadata.replace(&id, "THE-ID");
        for path in [folder.as_path(), self.folder.path()] {
            answer = answer.replace(
                &format!("\"{}", path.display()),
                &format!("\"{}", json(path)),
            );
        }
        let answer = answer.replace("THE-ID", &id);

        let image = self.path("target").join(TARGET).join("debug");
        fs::create_dir_all(&image).unwrap();
        let name = &packaged.name;
        for extension in ["dll", "pdb"] {
            let file = format!("{name}.{extension}");
            let built = target_folder().join(TARGET).join("debug").join(&file);
            fs::copy(built, image.join(&file)).unwrap();
        }
        let artifact = format!(
            concat!(
                r#"{{"reason":"compiler-artifact","package_id":"{id}","#,
                r#""manifest_path":"{manifest}","target":{{"kind":["cdylib"],"#,
                r#""crate_types":["cdylib"],"name":"{name}","src_path":"{source}","#,
                r#""edition":"2024","doc":true,"doctest":false,"test":true}},"#,
                r#""profile":{{"opt_level":"0","debuginfo":2,"debug_assertions":true,"#,
                r#""overflow_checks":true,"test":false}},"features":[],"#,
                r#""filenames":["{dll}"],"executable":null,"fresh":false}}"#,
                "\n"
            ),
            id = id,
            manifest = json(&folder.join("Cargo.toml")),
            name = name,
            source = json(&folder.join("src/lib.rs")),
            dll = json(&image.join(format!("{name}.dll"))),
        );
        let sysroot = self.path("sysroot");
        let library = sysroot.join("lib/rustlib").join(TARGET).join("lib");
        fs::create_dir_all(&library).unwrap();
        fs::write(library.join("libcore-0.rlib"), "").unwrap();
        let version = "rustc 1.90.0\nhost: x86_64-pc-windows-msvc\nrelease: 1.90.0\n";
        fs::create_dir(self.path("answers")).unwrap();
        for (name, text) in [
            ("metadata", answer.as_str()),
            ("build", &artifact),
            ("-vV", version),
            ("--print", &windows(&sysroot)),
        ] {
            fs::write(self.path("answers").join(format!("{name}.txt")), text).unwrap();
        }
    }
}

/// Runs a test, and again on a new machine should it fail: on a busy host Wine now and then does
/// not start a program. What is wrong with the tool is wrong both times.
fn on_a_machine(test: fn(&Machine)) {
    if std::panic::catch_unwind(|| test(&Machine::new())).is_err() {
        eprintln!("once more, on a new machine");
        test(&Machine::new());
    }
}

#[test]
fn images_and_infs_are_judged_and_images_signed() {
    let packaged = Packaged::new("wine-judged");
    succeeded(&packaged.driver.wdk(&["build"]));
    on_a_machine(|machine| {
        let built = target_folder().join(TARGET).join("debug/wine_judged.sys");
        let image = machine.path("driver.sys");
        fs::copy(built, &image).unwrap();
        let said = machine.succeeds(&["verify", &windows(&image)]);
        for line in [
            &*windows(&image),
            "ok     machine: x64",
            "ok     signature: there is none",
        ] {
            assert!(said.contains(line), "{line:?} is not in:\n{said}");
        }

        let good = include_str!("../src/inf/check/tests/device.inf");
        fs::create_dir(machine.path("infs")).unwrap();
        fs::write(machine.path("infs/good.inf"), good).unwrap();
        let bad = good.replace("StartType = 3", "StartType = 2");
        fs::write(machine.path("infs/bad.inf"), bad).unwrap();
        let said = machine.succeeds(&["inf", "check", r"infs\good.inf"]);
        assert!(said.contains("1 file: 0 errors, 0 warnings"), "{said}");
        let (status, said) = machine.run(&["inf", "check", r"infs\bad.inf"]);
        assert_eq!(status.code(), Some(1), "{said}");
        assert!(said.contains(r"infs\bad.inf:"), "{said}");

        let said = machine.succeeds(&["sign", "--into", "signed", &windows(&image)]);
        assert!(said.contains("Certificate"), "{said}");
        let signed = machine.path("signed/driver.sys");
        let said = succeeded(&wdk(machine.folder.path(), &["verify", path(&signed)]));
        assert!(said.contains("ok     signature: RSA by"), "{said}");
        fs::write(&signed, "no image").unwrap();
        let (status, said) = machine.run(&["verify", r"signed\driver.sys"]);
        assert_eq!(status.code(), Some(1), "{said}");
        assert!(said.contains("is not a 64-bit Windows image"), "{said}");
    });
}

#[test]
fn a_package_made_there_is_accepted_here() {
    let packaged = Packaged::new("wine-packaged");
    succeeded(&packaged.driver.wdk(&["build"]));
    let driver = &packaged;
    let test = |machine: &Machine| {
        machine.answer(driver);
        let manifest = windows(&driver.driver.path().join("Cargo.toml"));
        let package = [
            "package",
            "--builtin",
            "--verify",
            "--manifest-path",
            &manifest,
        ];
        let said = machine.succeeds(&package);
        assert!(!said.contains("FAILED"), "{said}");
        let made = machine
            .path("target")
            .join(TARGET)
            .join("debug/wine_packaged_package");
        succeeded(&wdk(machine.folder.path(), &["verify", path(&made)]));
        // Nothing is made again.
        let said = machine.succeeds(&package);
        assert!(said.contains("unchanged"), "{said}");
        // Other programs judge it where they look for packages.
        let place = driver.folder();
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).unwrap();
        for (name, data) in common::packaged::files(&made) {
            fs::write(place.join(name), data).unwrap();
        }
        accepted_by_others(driver);
    };
    let attempt = std::panic::AssertUnwindSafe(|| test(&Machine::new()));
    if std::panic::catch_unwind(attempt).is_err() {
        eprintln!("once more, on a new machine");
        test(&Machine::new());
    }
}
