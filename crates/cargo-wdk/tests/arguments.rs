//! The words of Cargo and of Microsoft's command, in a workspace of two drivers and a tool.
#![cfg(feature = "packaging")]

mod common;

use std::{fs, path::Path, process::Output};

use common::{Crate, MANIFEST, TARGET, command, failed_saying, succeeded, target_folder};
use tempfile::TempDir;

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"one\", \"two\", \"tool\"]\n\
    exclude = [\"apart\"]\n\n[profile.dev]\npanic = \"abort\"\n";
const OWN: &str = "\n[profile.dev]\npanic = \"abort\"\n\n[workspace]\n";

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Writes a driver into a folder. Its manifest is changed by `change`.
fn driver(folder: &Path, name: &str, change: impl Fn(String) -> String) {
    let driver = Crate::new(name, MANIFEST);
    for file in ["build.rs", "src/lib.rs"] {
        let text = fs::read_to_string(driver.path().join(file)).unwrap();
        write(&folder.join(file), &text);
    }
    let manifest = fs::read_to_string(driver.path().join("Cargo.toml")).unwrap();
    write(&folder.join("Cargo.toml"), &change(manifest));
    fs::copy(
        driver.path().join("Cargo.lock"),
        folder.parent().unwrap().join("Cargo.lock"),
    )
    .unwrap();
}

/// The workspace. The names in it begin with `prefix`: all tests share a target folder.
fn workspace(prefix: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for name in ["one", "two"] {
        driver(&path.join(name), &format!("{prefix}-{name}"), |manifest| {
            manifest.replace(OWN, "")
        });
    }
    write(
        &path.join("tool/Cargo.toml"),
        "[package]\nname = \"some-tool\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    write(&path.join("tool/src/main.rs"), "fn main() {}\n");
    write(&path.join("Cargo.toml"), WORKSPACE);
    folder
}

fn wdk(folder: &Path, line: &str) -> Output {
    let words: Vec<_> = line.split_whitespace().collect();
    command(folder, &words).output().unwrap()
}

fn sys(name: &str) -> std::path::PathBuf {
    target_folder().join(TARGET).join("debug").join(name)
}

#[test]
fn in_the_folder_of_a_member_that_member_is_meant() {
    let workspace = workspace("member");
    let folder = workspace.path();
    let (one, two) = (sys("member_one.sys"), sys("member_two.sys"));
    let said = succeeded(&wdk(&folder.join("one/src"), "build"));
    assert!(said.contains("member_one.sys"), "{said}");
    assert!(!said.contains("member_two.sys"), "{said}");
    failed_saying(
        &wdk(&folder.join("tool"), "build"),
        "package `some-tool` is no driver: ",
    );
    let said = succeeded(&wdk(&folder.join("tool"), "build --workspace"));
    assert!(said.contains("member_one.sys") && said.contains("member_two.sys"));

    // What is removed is what is meant, and nothing else.
    succeeded(&wdk(&folder.join("one"), "clean"));
    assert!(!one.exists() && two.exists());
    for elsewhere in ["../../one", "/tmp", ".."] {
        let clean = wdk(folder, &format!("clean --profile {elsewhere}"));
        failed_saying(&clean, "is no name of a profile");
    }
    assert!(two.exists() && folder.join("one/src").exists());
    let help = succeeded(&wdk(folder, "clean --help"));
    assert!(help.contains("--target-dir") && help.contains("--offline"));
    for without_effect in ["--features", "--jobs", "--verbose"] {
        assert!(!help.contains(without_effect), "{help}");
    }
    let quiet = wdk(folder, "build --quiet --locked --offline -j 1");
    assert_eq!(succeeded(&quiet), "");
    assert!(one.exists());
}

#[test]
fn what_follows_the_separator_goes_to_cargo() {
    let workspace = workspace("separator");
    let said = succeeded(&wdk(
        workspace.path(),
        "build -p separator-one -- --timings",
    ));
    assert!(said.contains("Timing report saved"), "{said}");
    failed_saying(
        &wdk(workspace.path(), "build -- --message-format=short --fancy"),
        "--message-format=short is given to Cargo by this command itself",
    );
    failed_saying(
        &wdk(workspace.path(), "build -- --no-such-option"),
        "--no-such-option",
    );
}

#[test]
fn two_drivers_that_would_write_one_file_are_refused() {
    let workspace = workspace("twin");
    let path = workspace.path().join("two/Cargo.toml");
    let manifest = fs::read_to_string(&path).unwrap();
    write(
        &path,
        &manifest.replace("[lib]", "[lib]\nname = \"twin_one\""),
    );
    failed_saying(
        &wdk(workspace.path(), "build"),
        "packages `twin-one` and `twin-two` would both write twin_one.sys: give one of them \
         another name in [lib] of ",
    );
    succeeded(&wdk(workspace.path(), "build -p twin-two"));
}

#[test]
fn crate_left_out_of_a_workspace_is_its_own() {
    let workspace = workspace("left");
    // Its own profile counts, not that of the workspace around it.
    let around = WORKSPACE.replace("\n[profile.dev]\npanic = \"abort\"\n", "");
    write(&workspace.path().join("Cargo.toml"), &around);
    let apart = workspace.path().join("apart");
    driver(&apart, "left-out", |manifest| {
        manifest.replace("\n[workspace]\n", "")
    });
    fs::rename(
        workspace.path().join("Cargo.lock"),
        apart.join("Cargo.lock"),
    )
    .unwrap();
    let said = succeeded(&wdk(&apart, "build"));
    assert!(said.contains("left_out.sys"), "{said}");
}

/// Where rustup has no toolchain as the one that is pinned, the distribution's takes its place.
#[cfg(target_os = "linux")]
#[test]
fn a_pinned_toolchain_that_is_not_installed_is_replaced_or_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let pinned = folder.path().join("pinned");
    driver(&pinned, "pinned-driver", |manifest| manifest);
    write(
        &pinned.join("rust-toolchain.toml"),
        "[toolchain]\nchannel = \"1.70\"\n",
    );
    // What rustup says, for whatever is asked of it.
    let rustup = folder.path().join("rustup.sh");
    let script = "#!/bin/sh\necho \"error: toolchain '1.70' is not installed\" >&2\nexit 1\n";
    write(&rustup, script);
    fs::set_permissions(&rustup, fs::Permissions::from_mode(0o755)).unwrap();
    let build = command(&pinned, &["build"])
        .env("CARGO", &rustup)
        .env("RUSTC", &rustup)
        .output()
        .unwrap();
    if Path::new("/usr/bin/cargo").exists() {
        let said = succeeded(&build);
        let warning = "rust-toolchain.toml pins a toolchain, which is not installed: Rust ";
        assert!(said.contains(warning), "{said}");
    } else {
        failed_saying(
            &build,
            "rust-toolchain.toml pins a toolchain that is not installed: run `rustup toolchain \
             install`",
        );
    }
}

#[test]
fn framework_drivers_are_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for model in ["KMDF", "UMDF"] {
        driver(&folder.path().join(model), "framework-model", |manifest| {
            manifest.replace("\"WDM\"", &format!("\"{model}\""))
        });
        failed_saying(
            &wdk(&folder.path().join(model), "build"),
            "only WDM drivers are built",
        );
    }
}
