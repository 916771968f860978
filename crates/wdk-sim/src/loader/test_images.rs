//! Builds images for tests from C, with clang and lld.

use std::path::{Path, PathBuf};
use std::process::Command;

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| {
        panic!(
            "cannot run {command:?}: {error}; these tests need the packages clang-19, lld-19 \
            and llvm-19"
        )
    });
    assert!(
        output.status.success(),
        "{command:?} failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Where test images go: beside the test program.
pub(crate) fn directory(name: &str) -> PathBuf {
    let program = std::env::current_exe().expect("the test program's path");
    let directory = program.with_file_name("test-images").join(name);
    std::fs::create_dir_all(&directory).expect("a directory for test images");
    directory
}

/// Builds `name`.sys from one C source and the exports of the kernel it imports, and returns its
/// path.
pub(crate) fn build(name: &str, source: &Path, definition: &Path, flags: &[&str]) -> PathBuf {
    let directory = directory(name);
    let object = directory.join("object.obj");
    let library = directory.join("kernel.lib");
    let image = directory.join(format!("{name}.sys"));
    run(Command::new("clang-19")
        .args(["--target=x86_64-pc-windows-msvc", "-c", "-g", "-gcodeview"])
        .args([
            "-ffreestanding",
            "-fno-stack-protector",
            "-fasynchronous-unwind-tables",
        ])
        .args(["-mno-stack-arg-probe", "-Wall", "-Werror"])
        .args(flags)
        .arg(source)
        .arg("-o")
        .arg(&object));
    run(Command::new("llvm-dlltool-19")
        .args(["-m", "i386:x86-64", "-d"])
        .arg(definition)
        .arg("-l")
        .arg(&library));
    run(Command::new("lld-link-19")
        .args([
            "/dll",
            "/driver",
            "/subsystem:native",
            "/entry:DriverEntry",
            "/nodefaultlib",
            "/debug",
        ])
        .arg(format!("/out:{}", image.display()))
        .arg(&object)
        .arg(&library));
    image
}
