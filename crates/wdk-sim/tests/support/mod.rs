//! What whole-machine tests share: C drivers compiled on the spot, machines with and without a
//! device, and words for what a test expects of a broken rule.
#![allow(dead_code, reason = "each test binary uses the part it needs")]

pub mod bench;
pub mod cost;
pub mod messages;
pub mod pci_function;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{BugCheck, Completion, Leak, NtStatus, SimError, Simulator};

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
        .args(["-lntoskrnl", "-lhal", "-lwmilib"])
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

/// A driver of `drivers/control_device.h`, and the name its device is opened by.
pub struct Breaker {
    /// The source of the driver.
    pub driver: &'static str,
    /// The device's `NAME`.
    pub name: &'static str,
}

impl Breaker {
    /// What a control code comes to on a machine of its own.
    pub fn run(&self, function: u32) -> Result<Completion, SimError> {
        self.run_on(&machine().0, function)
    }

    /// What a control code comes to.
    pub fn run_on(&self, simulator: &Simulator, function: u32) -> Result<Completion, SimError> {
        let _driver = done(simulator.load(driver(self.driver)));
        let file = done(simulator.open(&format!(r"\\.\{}", self.name)));
        file.ioctl(code(0x800 + function, 0), &[], 0)
    }

    /// The report of the machine that a control code has stopped.
    #[track_caller]
    pub fn stopped(&self, function: u32) -> BugCheck {
        match self.run(function) {
            Ok(answer) => panic!("{function:#x} went unnoticed: {}", answer.status),
            Err(error) => error
                .bug_check()
                .unwrap_or_else(|| panic!("{error}"))
                .clone(),
        }
    }

    /// The control codes succeed, one after the other on one machine; what is left behind.
    #[track_caller]
    pub fn leaves(&self, functions: &[u32]) -> Vec<Leak> {
        let (simulator, _) = machine();
        let loaded = done(simulator.load(driver(self.driver)));
        let file = done(simulator.open(&format!(r"\\.\{}", self.name)));
        for function in functions {
            let answer = done(file.ioctl(code(0x800 + function, 0), &[], 0));
            assert_eq!(answer.status, NtStatus::SUCCESS, "{function:#x}");
        }
        drop(file);
        done(simulator.unload(loaded))
    }
}

/// A control code.
pub const fn code(function: u32, method: u32) -> u32 {
    0x22 << 16 | function << 2 | method
}

/// What came of something that does not stop the machine, and is not refused by it.
#[track_caller]
pub fn done<T>(outcome: Result<T, SimError>) -> T {
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
