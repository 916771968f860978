//! The tasks for cargo-make as a driver author extends them: from a workspace elsewhere, of drivers
//! and other crates.
#![cfg(all(feature = "packaging", unix))]

mod common;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

use common::{Crate, MANIFEST, TARGET, packaged::SAMPLE_INX, succeeded, target_folder};

const ABORT: &str = "\n[profile.dev]\npanic = \"abort\"\n";

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

/// A workspace that extends the tasks, and says nothing else to cargo-make.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        let makefile = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../wdk-build/rust-driver-makefile.toml"
        );
        workspace.write("Makefile.toml", &format!("extend = \"{makefile}\"\n"));
        workspace
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes a driver into a folder. Its manifest ends with `rest`.
    fn driver(&self, folder: &str, name: &str, rest: &str) {
        let own = "\n[profile.dev]\npanic = \"abort\"\n\n[workspace]\n";
        let driver = Crate::new(name, &MANIFEST.replace(own, rest));
        for file in ["Cargo.toml", "build.rs", "src/lib.rs"] {
            let text = fs::read_to_string(driver.path().join(file)).unwrap();
            self.write(&format!("{folder}/{file}"), &text);
        }
        let file = name.replace('-', "_");
        self.write(
            &format!("{folder}/{file}.inx"),
            &SAMPLE_INX.replace("sample_driver", &file),
        );
        fs::copy(
            driver.path().join("Cargo.lock"),
            self.path().join("Cargo.lock"),
        )
        .unwrap();
    }

    /// Writes a program that no kernel could run: it is not built for one.
    fn tool(&self, folder: &str) {
        self.write(&format!("{folder}/Cargo.toml"), TOOL);
        self.write(
            &format!("{folder}/src/main.rs"),
            "fn main() { println!(\"{:?}\", std::env::args()); }\n",
        );
    }
}

/// The tasks build, package and check the driver of that name.
#[track_caller]
fn tasks_work(workspace: &Workspace, name: &str) {
    let folder = target_folder().join(TARGET).join("debug");
    let sys = folder.join(format!("{name}.sys"));
    let _ = fs::remove_file(&sys);
    succeeded(&make(workspace.path(), "build"));
    assert!(sys.is_file(), "{} was not built", sys.display());

    succeeded(&make(workspace.path(), "package"));
    let package = folder.join(format!("{name}_package"));
    assert!(package.join(format!("{name}.cat")).is_file());
    let said = succeeded(&make(workspace.path(), "verify"));
    assert!(
        said.contains(&format!("{name}_package (unchanged)")),
        "{said}"
    );
    assert!(
        said.contains("ok     membership") && !said.contains("FAILED"),
        "{said}"
    );
}

#[test]
fn tasks_are_extended_by_a_crate_alone() {
    let workspace = Workspace::new();
    workspace.driver(".", "tasks-alone", ABORT);
    tasks_work(&workspace, "tasks_alone");
}

#[test]
fn tasks_are_extended_by_a_workspace_with_a_driver_at_its_root() {
    let workspace = Workspace::new();
    let rest = format!("{ABORT}\n[workspace]\nmembers = [\"tool\"]\n");
    workspace.driver(".", "tasks-root", &rest);
    workspace.tool("tool");
    tasks_work(&workspace, "tasks_root");
}

#[test]
fn tasks_are_extended_by_a_virtual_workspace() {
    let workspace = Workspace::new();
    workspace.driver("driver", "tasks-driver", "");
    workspace.tool("tool");
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"driver\", \"tool\"]\n";
    workspace.write("Cargo.toml", &format!("{members}{ABORT}"));
    tasks_work(&workspace, "tasks_driver");
}
