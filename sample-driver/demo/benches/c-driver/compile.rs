//! Builds the C driver of this folder, for the benchmark and for its own tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

const COMPILER: &str = "x86_64-w64-mingw32-gcc";
const RESOURCE_COMPILER: &str = "x86_64-w64-mingw32-windres";
const HEADERS: &str = "/usr/x86_64-w64-mingw32/include/ddk";

const SOURCES: [&str; 7] = [
    "edu.c",
    "queue.c",
    "transfer.c",
    "hardware.c",
    "pnp.c",
    "power.c",
    "guarded.S",
];

/// Builds the driver, in a file of this name.
pub fn compile(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/c-driver");
    let image = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    ensure!(
        Path::new(HEADERS).is_dir(),
        "the DDK headers of mingw-w64 are not in {HEADERS}: apt-get install gcc-mingw-w64-x86-64"
    );
    let resource = image.with_extension("res.o");
    run(Command::new(RESOURCE_COMPILER)
        .arg(folder.join("edu.rc"))
        .args(["-O", "coff", "-o"])
        .arg(&resource))?;
    run(Command::new(COMPILER)
        .args(["-O2", "-s", "-Wall", "-Werror", "-isystem", HEADERS])
        .args(SOURCES.map(|source| folder.join(source)))
        .arg(resource)
        .arg("-o")
        .arg(&image)
        .args([
            "-shared",
            "-nostdlib",
            "-Wl,--subsystem,native",
            "-Wl,--entry,DriverEntry",
            // What one file offers the others is nobody else's.
            "-Wl,--exclude-all-symbols",
        ])
        .args(["-lntoskrnl", "-lhal"]))?;
    Ok(image)
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| {
        format!("{name} could not be run: apt-get install gcc-mingw-w64-x86-64")
    })?;
    if !output.status.success() {
        bail!(
            "the C driver does not compile:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}
