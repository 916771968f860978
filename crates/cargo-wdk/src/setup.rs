//! `cargo wdk setup`: makes the machine able to build drivers, and says what it does.
//!
//! The ways are tried in the order of what they cost: what is there, one `rustup target add`,
//! Debian's packages, and at last a sentence for the reader.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{
    debian, python,
    toolchain::{self, Compiler, Toolchain},
};

/// How long rustup may take to fetch a target's library. It is 30 MB; a network that swallows
/// packets must not cost more.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// What a machine can be made ready for, beside building drivers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Extra {
    /// Run drivers in the simulator, against QEMU's devices.
    Simulator,
    /// Lint drivers for their target.
    Lints,
    /// Build programs for Windows, to talk to drivers.
    Programs,
    /// Run drivers in a Windows virtual machine.
    Vm,
    /// Run this project's own tests, which compile drivers in C, read the headers of the DDK, and
    /// have other programs judge signatures.
    Tests,
}

/// A thing that is missing.
struct Missing {
    what: String,
    why: &'static str,
    /// The Debian packages that bring it. None where Debian has none, or where its lists were never
    /// fetched.
    packages: Vec<String>,
    /// What to do where these cannot be installed. `None` where that follows from what else is
    /// missing.
    otherwise: Option<String>,
}

/// Finds what is needed and installs what is missing.
pub fn run(target: &str, extras: &[Extra]) -> Result<()> {
    let mut toolchain = toolchain::find(target);
    if toolchain.is_none() && add_target_with_rustup(target) {
        toolchain = toolchain::find(target);
    }
    if !missing(target, toolchain.as_ref(), extras).is_empty() {
        install(target, toolchain.as_ref(), extras)?;
        toolchain = toolchain::find(target);
        if let Some(still) = missing(target, toolchain.as_ref(), extras).first() {
            bail!(
                "the packages were installed, but {} is still missing",
                still.what
            );
        }
    }
    if extras.contains(&Extra::Tests) {
        python::provide()?;
    }
    let toolchain = toolchain.context("the toolchain that was just found is gone")?;
    eprintln!("Drivers are built by {toolchain}");
    Ok(())
}

/// What is missing, with the packages Debian has for it.
fn missing(target: &str, toolchain: Option<&Toolchain>, extras: &[Extra]) -> Vec<Missing> {
    let mut missing = Vec::new();
    if toolchain.is_none() {
        missing.push(Missing {
            what: format!("a Rust library for {target}"),
            why: "a driver is compiled against it",
            packages: debian::compiler_packages()
                .map(|names| names.map(str::to_owned).to_vec())
                .unwrap_or_default(),
            otherwise: Some(format!("run `rustup target add {target}`")),
        });
    }
    // Without a toolchain it will be the distribution's, which brings no linker for Windows images;
    // rustup's does.
    let has_linker = toolchain.map_or_else(toolchain::linker_is_on_path, Toolchain::has_linker);
    if !has_linker {
        missing.push(Missing {
            what: "a linker for Windows images".to_owned(),
            why: "the system's own links for Linux only",
            packages: debian::linker_package().into_iter().collect(),
            otherwise: toolchain
                .map(|_| "install LLVM's lld so that `lld-link` is on the path".to_owned()),
        });
    }
    let runs_qemu = extras.contains(&Extra::Simulator) || extras.contains(&Extra::Vm);
    if runs_qemu && !is_on_path("qemu-system-x86_64") {
        missing.push(Missing {
            what: "QEMU".to_owned(),
            why: "the simulator runs drivers against its device models, and it runs virtual \
                machines",
            packages: vec!["qemu-system-x86".to_owned()],
            otherwise: Some("install QEMU so that `qemu-system-x86_64` is on the path".to_owned()),
        });
    }
    if extras.contains(&Extra::Programs) && !cfg!(windows) {
        missing.extend(missing_for_programs());
    }
    if extras.contains(&Extra::Vm) {
        missing.extend(missing_for_vm());
    }
    if extras.contains(&Extra::Tests) {
        missing.extend(missing_for_tests());
    }
    if extras.contains(&Extra::Lints) && !toolchain.is_some_and(has_lints) {
        missing.push(Missing {
            what: "Clippy".to_owned(),
            why: "lints come from the compiler that builds drivers",
            packages: debian::lints_package()
                .map(str::to_owned)
                .into_iter()
                .collect(),
            otherwise: Some(match toolchain {
                Some(other) if !other.compiler.is_rustups() => {
                    "install the distribution's Clippy".to_owned()
                }
                _ => "run `rustup component add clippy`".to_owned(),
            }),
        });
    }
    missing
}

/// Is there a description of firmware for PCs? Distributions put them in these folders, under names
/// of their own.
fn firmware_is_described() -> bool {
    [
        "/etc/qemu/firmware",
        "/usr/local/share/qemu/firmware",
        "/usr/share/qemu/firmware",
        "/opt/homebrew/share/qemu/firmware",
    ]
    .into_iter()
    .filter_map(|folder| fs::read_dir(folder).ok())
    .flatten()
    .flatten()
    .any(|entry| fs::read_to_string(entry.path()).is_ok_and(|text| text.contains("pc-q35")))
}

/// What building programs for Windows needs on another system.
fn missing_for_programs() -> impl Iterator<Item = Missing> {
    let library = toolchain::find_for_programs().is_none().then(|| Missing {
        what: "the sources of Rust's standard library".to_owned(),
        why: "programs that run on Windows 7 too are compiled with it",
        packages: debian::compiler_packages()
            .map(|names| names.map(str::to_owned).to_vec())
            .unwrap_or_default(),
        otherwise: Some("run `rustup component add rust-src`".to_owned()),
    });
    let linker = (!is_on_path(toolchain::PROGRAM_LINKER)).then(|| Missing {
        what: "mingw-w64's linker".to_owned(),
        why: "it links programs for Windows",
        packages: vec!["gcc-mingw-w64-x86-64".to_owned()],
        otherwise: Some(format!(
            "install mingw-w64 so that `{}` is on the path",
            toolchain::PROGRAM_LINKER
        )),
    });
    library.into_iter().chain(linker)
}

/// What a virtual machine needs beside QEMU.
fn missing_for_vm() -> impl Iterator<Item = Missing> {
    [
        (
            "UEFI firmware for QEMU",
            "ovmf",
            firmware_is_described(),
            "Windows starts from UEFI",
        ),
        (
            "xorriso",
            "xorriso",
            is_on_path("xorriso"),
            "it writes the medium that carries the driver into the machine",
        ),
    ]
    .into_iter()
    .filter(|(_, _, there, _)| !there)
    .map(|(what, package, _, why)| Missing {
        what: what.to_owned(),
        why,
        packages: vec![package.to_owned()],
        otherwise: Some(format!("install what Debian has as {package}")),
    })
}

/// The project's tests name these programs by version, so that they compile the same everywhere.
fn missing_for_tests() -> impl Iterator<Item = Missing> {
    let headers = Path::new("/usr/x86_64-w64-mingw32/include/ddk/wdm.h").exists();
    [
        (
            "clang-19",
            is_on_path("clang-19"),
            "tests compile drivers in C with structured exceptions",
        ),
        (
            "lld-19",
            is_on_path("lld-link-19"),
            "tests link drivers written in C",
        ),
        (
            "llvm-19",
            is_on_path("llvm-dlltool-19"),
            "tests make import libraries for them",
        ),
        (
            "gcc-mingw-w64-x86-64",
            is_on_path("x86_64-w64-mingw32-gcc"),
            "tests ask a C compiler for the layouts of types",
        ),
        (
            "mingw-w64-x86-64-dev",
            headers,
            "tests regenerate the declarations from its headers",
        ),
        (
            "libarchive-tools",
            is_on_path("bsdtar"),
            "tests read the medium for the virtual machine back",
        ),
        (
            "wine",
            is_on_path("wine"),
            "tests run the medium's scripts, with programs that stand in for those of Windows",
        ),
        (
            "osslsigncode",
            is_on_path("osslsigncode"),
            "tests judge signatures and catalogues with it",
        ),
        (
            "openssl",
            is_on_path("openssl"),
            "tests make certificates with it, and read those made here",
        ),
        (
            "python3-venv",
            python::has_module("ensurepip"),
            "tests judge catalogues with signify, which PyPI has",
        ),
        (
            "python3-oscrypto",
            python::has_module("oscrypto"),
            "signify needs it",
        ),
    ]
    .into_iter()
    .filter(|(_, there, _)| !there)
    .map(|(package, _, why)| Missing {
        what: package.to_owned(),
        why,
        packages: vec![package.to_owned()],
        otherwise: Some(format!("install what Debian has as {package}")),
    })
}

fn has_lints(toolchain: &Toolchain) -> bool {
    if toolchain.compiler.is_rustups() {
        is_on_path("cargo-clippy")
    } else {
        toolchain
            .compiler
            .cargo
            .with_file_name("cargo-clippy")
            .exists()
    }
}

fn is_on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).exists())
}

fn install(target: &str, toolchain: Option<&Toolchain>, extras: &[Extra]) -> Result<()> {
    let needed = missing(target, toolchain, extras);
    if !debian::is_here() || !debian::may_install() {
        bail!("{}", advice(&needed));
    }
    eprintln!("Fetching the lists of Debian's packages, to install what is missing");
    debian::update()?;
    // Now that the lists are there, the packages have names.
    let needed = missing(target, toolchain, extras);
    if needed.iter().any(|missing| missing.packages.is_empty()) {
        bail!("Debian has no package for all of it. {}", advice(&needed));
    }
    let mut packages = BTreeSet::new();
    for Missing {
        what,
        why,
        packages: names,
        ..
    } in needed
    {
        eprintln!("Installing {} for {what}: {why}", names.join(", "));
        packages.extend(names);
    }
    debian::install(&packages)
}

/// What is missing, and what the reader can do, in one sentence.
fn advice(needed: &[Missing]) -> String {
    let what: Vec<_> = needed.iter().map(|missing| missing.what.as_str()).collect();
    let otherwise: Vec<_> = needed
        .iter()
        .filter_map(|missing| missing.otherwise.as_deref())
        .collect();
    let mut sentence = format!("missing: {}; ", what.join(", "));
    if needed.iter().all(|missing| !missing.packages.is_empty()) {
        let packages: Vec<_> = needed
            .iter()
            .flat_map(|missing| &missing.packages)
            .map(String::as_str)
            .collect();
        sentence += &format!("run `sudo apt-get install {}`, or ", packages.join(" "));
    }
    sentence + &otherwise.join(", and ")
}

/// Asks rustup for the target's compiled library. Whether it worked.
fn add_target_with_rustup(target: &str) -> bool {
    let Some(compiler) = Compiler::in_use().filter(Compiler::is_rustups) else {
        return false;
    };
    if env::var("RUSTUP_AUTO_INSTALL")
        .is_ok_and(|value| matches!(value.as_str(), "0" | "false" | "no"))
    {
        eprintln!(
            "Not asking rustup for {target}, because RUSTUP_AUTO_INSTALL is off; `rustup target \
             add {target}` would do it"
        );
        return false;
    }
    eprintln!(
        "Installing Rust's library for {target} with `rustup target add`, so that stable Rust \
         alone builds drivers"
    );
    match run_rustup(target, &compiler.sysroot) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("rustup could not install it ({error:#}); looking further");
            false
        }
    }
}

fn run_rustup(target: &str, sysroot: &Path) -> Result<()> {
    let toolchain = sysroot.file_name().context("the toolchain has no name")?;
    let mut rustup = Command::new("rustup")
        .args(["target", "add", target, "--toolchain"])
        .arg(toolchain)
        .env("RUSTUP_MAX_RETRIES", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustup does not start")?;
    let stderr = rustup.stderr.take().context("rustup has no error output")?;
    let reader = thread::spawn(move || {
        let lines: Vec<_> = BufReader::new(stderr)
            .lines()
            .map_while(Result::ok)
            .collect();
        lines
            .into_iter()
            .rev()
            .find_map(|line| Some(line.strip_prefix("error: ")?.to_owned()))
    });
    let start = Instant::now();
    let status = loop {
        if let Some(status) = rustup.try_wait()? {
            break status;
        }
        if start.elapsed() > RUSTUP_LIMIT {
            rustup.kill()?;
            rustup.wait()?;
            bail!("no answer in {} seconds", RUSTUP_LIMIT.as_secs());
        }
        thread::sleep(Duration::from_millis(50));
    };
    if status.success() {
        return Ok(());
    }
    let reason = reader.join().ok().flatten();
    bail!("{}", reason.unwrap_or_else(|| status.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lacking(what: &str, packages: &[&str], otherwise: &str) -> Missing {
        Missing {
            what: what.to_owned(),
            why: "it is needed",
            packages: packages.iter().map(|name| (*name).to_owned()).collect(),
            otherwise: (!otherwise.is_empty()).then(|| otherwise.to_owned()),
        }
    }

    #[test]
    fn one_sentence_tells_what_to_install() {
        let library = || {
            lacking(
                "a library",
                &["rustc-web", "rust-web-src"],
                "run `rustup target add x`",
            )
        };
        let linker = || lacking("a linker", &["lld-22"], "");
        assert_eq!(
            advice(&[library(), linker()]),
            "missing: a library, a linker; run `sudo apt-get install rustc-web rust-web-src \
             lld-22`, or run `rustup target add x`"
        );
        let unknown = lacking("QEMU", &[], "install QEMU");
        assert_eq!(
            advice(&[library(), unknown]),
            "missing: a library, QEMU; run `rustup target add x`, and install QEMU"
        );
    }

    #[test]
    fn rustup_failure_is_a_value() {
        let error =
            run_rustup("no-such-target", Path::new("/toolchains/no-such-toolchain")).unwrap_err();
        assert!(!format!("{error:#}").is_empty());
    }
}
