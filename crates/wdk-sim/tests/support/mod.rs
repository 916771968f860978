//! What whole-machine tests share: C drivers compiled on the spot, machines with and without a
//! device, and words for what a test expects of a broken rule.
#![allow(dead_code, reason = "each test binary uses the part it needs")]

pub mod bench;
pub mod cost;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{Completion, SimError, Simulator};

/// The compiler the drivers are built with: the one that knows structured exceptions.
const COMPILER: &str = "clang-19";
const HEADERS: &str = "/usr/x86_64-w64-mingw32/include/ddk";

/// The image of `drivers/<name>.c`, compiled once in a process.
pub fn driver(name: &str) -> PathBuf {
    static COMPILED: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    compiled
        .entry(name.to_owned())
        .or_insert_with(|| compile(name))
        .clone()
}

/// Each process compiles into a folder of its own, so that tests in several processes do not meet.
fn compile(name: &str) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/drivers")
        .join(name)
        .with_extension("c");
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("drivers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the test's own folder can be made");
    let image = folder.join(name).with_extension("sys");
    assert!(
        Path::new(HEADERS).is_dir(),
        "these tests compile C drivers and need the DDK headers in {HEADERS}: apt-get install \
         gcc-mingw-w64-x86-64"
    );
    let imports = import_library(&source, &folder);
    let output = Command::new(COMPILER)
        .args(["--target=x86_64-w64-mingw32", "-fms-extensions"])
        .args(["-fuse-ld=lld-19", "-O1", "-g", "-gcodeview"])
        .args(["-Wall", "-Werror"])
        .args([
            "-Wno-#warnings",
            "-Wno-ignored-attributes",
            "-isystem",
            HEADERS,
        ])
        .arg(&source)
        .arg("-o")
        .arg(&image)
        .arg(format!(
            "-Wl,--pdb={}",
            image.with_extension("pdb").display()
        ))
        .args(["-shared", "-nostdlib", "-Wl,--subsystem,native"])
        .args(["-Wl,--entry,DriverEntry", "-L/usr/x86_64-w64-mingw32/lib"])
        .args(imports)
        .args(["-lntoskrnl", "-lhal"])
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) => panic!(
            "these tests compile C drivers with {COMPILER}, which could not be run ({error}): \
             apt-get install clang-19 lld-19"
        ),
    };
    assert!(
        output.status.success(),
        "{} does not compile:\n{}",
        source.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    image
}

/// The import library of what `drivers/<name>.def` lists, if there is one: exports that no library
/// of the compiler's has.
fn import_library(source: &Path, folder: &Path) -> Option<PathBuf> {
    let definition = source.with_extension("def");
    let library = folder
        .join(source.file_name()?)
        .with_extension("imports.lib");
    if !definition.is_file() {
        return None;
    }
    let status = Command::new("llvm-dlltool-19")
        .args(["-m", "i386:x86-64", "-d"])
        .arg(&definition)
        .arg("-l")
        .arg(&library)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "these tests make import libraries with llvm-dlltool-19: apt-get install llvm-19"
    );
    Some(library)
}

/// A machine without a device, and what drivers print on it.
pub fn machine() -> (Simulator, Arc<Mutex<String>>) {
    let printed = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&printed);
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .debug_output(move |text| {
            sink.lock()
                .expect("nobody panics while printing")
                .push_str(text)
        })
        .build()
        .expect("the machine boots");
    (simulator, printed)
}

/// A machine with QEMU's edu device.
pub fn machine_with_edu() -> Simulator {
    Simulator::builder()
        .ram(64 << 20)
        .edu(EduOptions::default())
        .debug_output(|_| {})
        .build()
        .expect("the machine boots, with qemu-system-x86_64 installed")
}

/// A control code.
pub const fn code(function: u32, method: u32) -> u32 {
    0x22 << 16 | function << 2 | method
}

/// The completion of a request that does not stop the machine.
pub fn done(outcome: Result<Completion, SimError>) -> Completion {
    outcome.unwrap_or_else(|error| panic!("{error}"))
}

/// The machine must have stopped with this bugcheck and a rule that says `words`.
pub fn assert_stopped<T>(outcome: Result<T, SimError>, bugcheck: u32, words: &str) {
    let Err(error) = outcome else {
        panic!("the broken rule ({words:?}) went unnoticed");
    };
    let Some(report) = error.bug_check() else {
        panic!("expected bugcheck {bugcheck:#x} ({words:?}), got: {error}");
    };
    assert!(
        report.code == bugcheck && report.rule.contains(words),
        "expected bugcheck {bugcheck:#x} with {words:?}, got:\n{report}"
    );
}
