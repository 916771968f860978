//! The tasks for cargo-make as a driver author extends them: from a workspace elsewhere, of drivers
//! and other crates.
#![cfg(all(feature = "packaging", unix))]

mod common;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use common::{Crate, MANIFEST, TARGET, packaged::SAMPLE_INX, succeeded, target_folder};

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"driver\", \
    \"tool\"]\n\n[profile.dev]\npanic = \"abort\"\n";

const TOOL: &str = "[package]\nname = \"tasks-tool\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// Runs a task as somebody would who has installed the command, and whom no other run of cargo-make
/// has told anything.
fn make(workspace: &Path, task: &str) -> Output {
    let tool = PathBuf::from(env!("CARGO_BIN_EXE_cargo-wdk"));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [tool.parent().unwrap().to_owned()]
        .into_iter()
        .chain(env::split_paths(&path));
    let mut command = Command::new("cargo-make");
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("WDK_") || name.starts_with("CARGO_MAKE") {
            command.env_remove(name);
        }
    }
    command
        .args(["make", task])
        .current_dir(workspace)
        .env("PATH", env::join_paths(folders).unwrap())
        .env("CARGO_TARGET_DIR", target_folder())
        .env("WDK_PROFILE", "dev")
        .env("WDK_CERTIFICATE_FOLDER", workspace.join("certificates"));
    match command.output() {
        Ok(output) => output,
        Err(error) => {
            panic!("cargo-make does not start ({error}): run the tests with `cargo make test`")
        }
    }
}

#[test]
fn tasks_are_extended_in_a_workspace_elsewhere() {
    let workspace = tempfile::tempdir().unwrap();
    let folder = workspace.path();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let driver = Crate::new(
        "tasks-driver",
        &MANIFEST.replace("\n[profile.dev]\npanic = \"abort\"\n\n[workspace]\n", ""),
    );
    for name in ["Cargo.toml", "build.rs", "src/lib.rs"] {
        write(
            &format!("driver/{name}"),
            &fs::read_to_string(driver.path().join(name)).unwrap(),
        );
    }
    write(
        "driver/tasks_driver.inx",
        &SAMPLE_INX.replace("sample_driver", "tasks_driver"),
    );
    write("tool/Cargo.toml", TOOL);
    // What does not build for a kernel is not built for one.
    write(
        "tool/src/main.rs",
        "fn main() { println!(\"{:?}\", std::env::args()); }\n",
    );
    write("Cargo.toml", WORKSPACE);
    fs::copy(driver.path().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let makefile = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../wdk-build/rust-driver-makefile.toml"
    );
    let more = "[config]\ndefault_to_workspace = false\nskip_core_tasks = true\n";
    write(
        "Makefile.toml",
        &format!("extend = \"{makefile}\"\n\n{more}"),
    );

    succeeded(&make(folder, "package"));
    let package = target_folder()
        .join(TARGET)
        .join("debug/tasks_driver_package");
    assert!(package.join("tasks_driver.cat").is_file());
    let said = succeeded(&make(folder, "verify"));
    assert!(said.contains("tasks_driver_package (unchanged)"), "{said}");
    assert!(
        said.contains("ok     membership") && !said.contains("FAILED"),
        "{said}"
    );
}
