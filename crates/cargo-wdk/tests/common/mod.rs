//! A driver crate outside this workspace, and the command run on it: for the tests that do so.
#![allow(dead_code, reason = "each test takes what it needs")]

#[cfg(unix)]
pub mod packaged;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// The crate that configures drivers.
pub const WDK_BUILD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../wdk-build");

pub const TARGET: &str = "x86_64-pc-windows-msvc";

/// The smallest driver: it loads, says so and stays.
pub const SOURCE: &str = r#"#![no_std]
use core::ffi::{c_char, c_void};

#[link(name = "ntoskrnl.exe", kind = "raw-dylib", modifiers = "+verbatim")]
unsafe extern "C" {
    fn DbgPrint(format: *const c_char, ...) -> u32;
}

#[cfg(all(windows, not(driver_model__driver_type = "WDM")))]
compile_error!("the build script did not configure the driver");

#[cfg(windows)]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

// SAFETY: No other symbol of this image is called so.
#[unsafe(no_mangle)]
pub extern "system" fn DriverEntry(_driver: *mut c_void, _path: *mut c_void) -> i32 {
    // SAFETY: The format is a C string that asks for nothing more.
    unsafe { DbgPrint(c"hello\n".as_ptr()) };
    0
}
"#;

pub const MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.1.0"
edition = "2024"

[lib]
crate-type = ["cdylib"]

[package.metadata.wdk.driver-model]
driver-type = "WDM"

[build-dependencies]
wdk-build = { path = "WDK_BUILD" }

[profile.dev]
panic = "abort"

[workspace]
"#;

/// Shared by all runs, so that Rust's own library is compiled once.
pub fn target_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("drivers")
}

pub struct Crate(TempDir);

impl Crate {
    /// Crates have names of their own: Cargo takes two of one name, each alone in a workspace, for
    /// the same.
    pub fn new(name: &str, manifest: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        let manifest = manifest
            .replace("NAME", name)
            .replace("WDK_BUILD", WDK_BUILD);
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.path().join("src/lib.rs"), SOURCE).unwrap();
        let script = "fn main() -> Result<(), wdk_build::ConfigError> {\n    \
            wdk_build::configure_wdk_binary_build()\n}\n";
        fs::write(folder.path().join("build.rs"), script).unwrap();
        // The versions this workspace was tested with, which are there already.
        fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock"),
            folder.path().join("Cargo.lock"),
        )
        .unwrap();
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn wdk(&self, arguments: &[&str]) -> Output {
        wdk(self.path(), arguments)
    }
}

pub fn wdk(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// The command, untouched by what its user has set for packages of their own.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-wdk"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WDK_") {
            command.env_remove(name);
        }
    }
    command
        .arg("wdk")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder());
    command
}

pub fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[track_caller]
pub fn succeeded(output: &Output) -> String {
    let text = text(output);
    assert!(
        output.status.success(),
        "failed. If no toolchain was found, run the tests with `cargo make test`:\n{text}"
    );
    text
}

#[track_caller]
pub fn failed_saying(output: &Output, sentence: &str) {
    let text = text(output);
    assert!(!output.status.success(), "succeeded:\n{text}");
    assert!(text.contains(sentence), "{sentence:?} is not in:\n{text}");
}
