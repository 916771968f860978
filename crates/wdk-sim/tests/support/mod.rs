//! Test drivers in C, built with mingw-w64 (Debian's package gcc-mingw-w64-x86-64).

use std::path::PathBuf;
use std::process::Command;

/// Builds `tests/drivers/<name>.c` and returns the path of the `.sys`. Each call builds its own file, so that tests can run at once.
pub fn build_driver(name: &str) -> PathBuf {
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/drivers/{name}.c"));
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!(
        "{name}-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    std::fs::create_dir_all(&directory).unwrap();
    let image = directory.join(format!("{name}.sys"));
    let compiler = "x86_64-w64-mingw32-gcc";
    let output = Command::new(compiler)
        .args(["-O2", "-Wall", "-Wno-multichar", "-nostdlib", "-shared"])
        .arg("-I/usr/x86_64-w64-mingw32/include/ddk")
        .args(["-Wl,--subsystem,native", "-Wl,--entry,DriverEntry", "-o"])
        .arg(&image)
        .arg(source)
        .args(["-lntoskrnl", "-lhal"])
        .output()
        .unwrap_or_else(|error| {
            panic!("{compiler}: {error}; install it (on Debian: apt-get install gcc-mingw-w64-x86-64)")
        });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    image
}
