//! What a machine lacks, what brings it, and the sentence that says so.

use std::{env, fs, path::Path};

use super::{Builds, Extra, debian, python};
use crate::toolchain::{self, Toolchain};

/// A thing that is missing.
pub struct Missing {
    pub what: String,
    pub why: &'static str,
    /// The arguments by which rustup brings it, to a toolchain of its own.
    pub rustup: Option<Vec<String>>,
    /// The Debian packages that bring it. None where Debian has none, or where its lists were never
    /// fetched.
    pub packages: Vec<String>,
    /// What to do where none of these installs it. `None` where that follows from what else is
    /// missing.
    otherwise: Option<String>,
}

impl Missing {
    /// Something that Debian has in one package, and others may have under another name.
    fn in_debian(what: &str, why: &'static str, package: &str) -> Self {
        Self {
            what: what.to_owned(),
            why,
            rustup: None,
            packages: vec![package.to_owned()],
            otherwise: Some(format!("install what Debian has as {package}")),
        }
    }

    /// A part of Rust, which rustup and Debian have.
    fn of_rust(what: String, why: &'static str, rustup: &[&str], packages: Vec<String>) -> Self {
        Self {
            what,
            why,
            rustup: Some(rustup.iter().map(|word| (*word).to_owned()).collect()),
            packages,
            otherwise: Some(format!("run `rustup {}`", rustup.join(" "))),
        }
    }
}

/// What is missing, with the packages Debian has for it.
pub fn missing(
    builds: Builds<'_>,
    toolchain: Option<&Toolchain>,
    extras: &[Extra],
) -> Vec<Missing> {
    let mut missing = Vec::new();
    if let Builds::Drivers(target) = builds {
        missing.extend(missing_for_drivers(target, toolchain));
    }
    let runs_qemu = extras.contains(&Extra::Simulator) || extras.contains(&Extra::Vm);
    if runs_qemu && !is_on_path("qemu-system-x86_64") {
        missing.push(Missing {
            otherwise: Some("install QEMU so that `qemu-system-x86_64` is on the path".to_owned()),
            ..Missing::in_debian(
                "QEMU",
                "the simulator runs drivers against its device models, and it runs virtual \
                 machines",
                "qemu-system-x86",
            )
        });
    }
    let builds_programs = matches!(builds, Builds::Programs) || extras.contains(&Extra::Programs);
    if builds_programs && !cfg!(windows) {
        missing.extend(missing_for_programs());
    }
    if extras.contains(&Extra::Vm) {
        missing.extend(missing_for_vm());
    }
    if extras.contains(&Extra::Tests) {
        missing.extend(missing_for_tests());
    }
    if extras.contains(&Extra::Lints) && !toolchain.is_some_and(has_lints) {
        let packages = debian::lints_package().map(str::to_owned);
        let mut clippy = Missing::of_rust(
            "Clippy".to_owned(),
            "lints come from the compiler that builds drivers",
            &["component", "add", "clippy"],
            packages.into_iter().collect(),
        );
        if toolchain.is_some_and(|other| !other.compiler.is_rustups()) {
            clippy.rustup = None;
            clippy.otherwise = Some("install the distribution's Clippy".to_owned());
        }
        missing.push(clippy);
    }
    missing
}

/// What building drivers for a target needs.
fn missing_for_drivers(target: &str, toolchain: Option<&Toolchain>) -> Vec<Missing> {
    let mut missing = Vec::new();
    if toolchain.is_none() {
        missing.push(Missing::of_rust(
            format!("Rust's library for {target}"),
            "a driver is compiled against it",
            &["target", "add", target],
            compiler_packages(),
        ));
    }
    // Without a toolchain it will be the distribution's, which brings no linker for Windows images;
    // rustup's does.
    let has_linker = toolchain.map_or_else(toolchain::linker_is_on_path, Toolchain::has_linker);
    if !has_linker {
        missing.push(Missing {
            what: "a linker for Windows images".to_owned(),
            why: "the system's own links for Linux only",
            rustup: None,
            packages: debian::linker_package().into_iter().collect(),
            otherwise: toolchain
                .map(|_| "install LLVM's lld so that `lld-link` is on the path".to_owned()),
        });
    }
    missing
}

/// Debian's compiler with its library's sources.
fn compiler_packages() -> Vec<String> {
    let names = debian::compiler_packages();
    names.map_or_else(Vec::new, |names| names.map(str::to_owned).to_vec())
}

/// What building programs for Windows needs on another system.
fn missing_for_programs() -> impl Iterator<Item = Missing> {
    let library = toolchain::find_for_programs().is_none().then(|| {
        Missing::of_rust(
            "the sources of Rust's standard library".to_owned(),
            "programs that run on Windows 7 too are compiled with it",
            &["component", "add", "rust-src"],
            compiler_packages(),
        )
    });
    let linker = (!is_on_path(toolchain::PROGRAM_LINKER)).then(|| Missing {
        otherwise: Some(format!(
            "install mingw-w64 so that `{}` is on the path",
            toolchain::PROGRAM_LINKER
        )),
        ..Missing::in_debian(
            "mingw-w64's linker",
            "it links programs for Windows",
            "gcc-mingw-w64-x86-64",
        )
    });
    library.into_iter().chain(linker)
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
    .map(|(what, package, _, why)| Missing::in_debian(what, why, package))
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
    .map(|(package, _, why)| Missing::in_debian(package, why, package))
}

/// Whether a toolchain has Clippy. rustup puts a program of that name on the path whether or not.
fn has_lints(toolchain: &Toolchain) -> bool {
    let name = format!("cargo-clippy{}", env::consts::EXE_SUFFIX);
    toolchain.compiler.sysroot.join("bin").join(name).exists()
}

fn is_on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).exists())
}

/// What is missing, and what the reader can do, in one sentence.
pub fn advice(needed: &[Missing]) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn lacking(what: &str, packages: &[&str], otherwise: &str) -> Missing {
        Missing {
            what: what.to_owned(),
            why: "it is needed",
            rustup: None,
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
}
