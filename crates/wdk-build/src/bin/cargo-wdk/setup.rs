//! `cargo wdk setup`: makes the machine able to build drivers, and says what it does.
//!
//! The ways are tried in the order of what they cost: what is there, one `rustup target add`, Debian's packages, and at
//! last a sentence for the reader.

use std::{
    collections::BTreeSet,
    env,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{
    debian,
    toolchain::{self, Compiler, Toolchain},
};

/// How long rustup may take to fetch a target's library. It is 30 MB; a network that swallows packets must not cost more.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// What a machine can be made ready for, beside building drivers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Extra {
    /// Run drivers in the simulator, against QEMU's devices.
    Simulator,
    /// Lint drivers for their target.
    Lints,
}

/// A thing that is missing: what for, and which package brings it.
struct Missing {
    what: String,
    packages: Vec<String>,
    /// What to do on a system where these packages cannot be installed.
    otherwise: String,
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
                "the packages were installed, but {} is still missing: {}",
                still.what,
                still.otherwise
            );
        }
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
            what: format!("a Rust library for {target}, without which no driver compiles"),
            packages: debian::compiler_packages()
                .map(|names| names.map(str::to_owned).to_vec())
                .unwrap_or_default(),
            otherwise: format!("run `rustup target add {target}`"),
        });
    }
    // Debian's compilers bring no linker for Windows images.
    if !toolchain.map_or_else(toolchain::linker_is_on_path, Toolchain::has_linker) {
        missing.push(Missing {
            what: "a linker for Windows images".to_owned(),
            packages: debian::linker_package().into_iter().collect(),
            otherwise: "install LLVM's lld so that `lld-link` is on the path".to_owned(),
        });
    }
    if extras.contains(&Extra::Simulator) && !is_on_path("qemu-system-x86_64") {
        missing.push(Missing {
            what: "QEMU, whose device models the simulator drives".to_owned(),
            packages: vec!["qemu-system-x86".to_owned()],
            otherwise: "install QEMU so that `qemu-system-x86_64` is on the path".to_owned(),
        });
    }
    if extras.contains(&Extra::Lints) && !toolchain.is_some_and(has_lints) {
        missing.push(Missing {
            what: "Clippy for the compiler that builds drivers".to_owned(),
            packages: debian::lints_package().map(str::to_owned).into_iter().collect(),
            otherwise: "run `rustup component add clippy`".to_owned(),
        });
    }
    missing
}

fn has_lints(toolchain: &Toolchain) -> bool {
    if toolchain.compiler.is_rustups() {
        is_on_path("cargo-clippy")
    } else {
        toolchain.compiler.cargo.with_file_name("cargo-clippy").exists()
    }
}

fn is_on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).exists())
}

fn install(target: &str, toolchain: Option<&Toolchain>, extras: &[Extra]) -> Result<()> {
    let needed = missing(target, toolchain, extras);
    if !debian::is_here() {
        let [what, otherwise] = sentences(&needed);
        bail!("{what} missing: {otherwise}");
    }
    if !debian::may_install() {
        let packages: Vec<_> = needed.iter().flat_map(|missing| missing.packages.clone()).collect();
        let [what, otherwise] = sentences(&needed);
        if packages.is_empty() {
            bail!("{what} missing: {otherwise}");
        }
        bail!(
            "{what} missing: run `sudo apt-get install {}`, or {otherwise}",
            packages.join(" ")
        );
    }
    eprintln!("Fetching the lists of Debian's packages, to install what is missing");
    debian::update()?;
    // Now that the lists are there, the packages have names.
    let needed = missing(target, toolchain, extras);
    if let Some(unknown) = needed.iter().find(|missing| missing.packages.is_empty()) {
        bail!("Debian has no package for {}: {}", unknown.what, unknown.otherwise);
    }
    let mut packages = BTreeSet::new();
    for missing in needed {
        eprintln!("Installing {}: {}", missing.packages.join(", "), missing.what);
        packages.extend(missing.packages);
    }
    debian::install(&packages)
}

/// One list of what is missing and one of what to do.
fn sentences(needed: &[Missing]) -> [String; 2] {
    let join = |part: fn(&Missing) -> &str, with: &str| needed.iter().map(part).collect::<Vec<_>>().join(with);
    let verb = if needed.len() == 1 { "is" } else { "are" };
    [
        format!("{} {verb}", join(|missing| &missing.what, "; ")),
        join(|missing| &missing.otherwise, ", and "),
    ]
}

/// Asks rustup for the target's compiled library. Whether it worked.
fn add_target_with_rustup(target: &str) -> bool {
    let Some(compiler) = Compiler::in_use().filter(Compiler::is_rustups) else {
        return false;
    };
    if env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| matches!(value.as_str(), "0" | "false" | "no")) {
        eprintln!(
            "Not asking rustup for {target}, because RUSTUP_AUTO_INSTALL is off; `rustup target add {target}` would do it"
        );
        return false;
    }
    eprintln!(
        "Installing Rust's library for {target} with `rustup target add`, so that stable Rust alone builds drivers"
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
        let lines: Vec<_> = BufReader::new(stderr).lines().map_while(Result::ok).collect();
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

    fn lacking(what: &str, otherwise: &str) -> Missing {
        Missing {
            what: what.to_owned(),
            packages: Vec::new(),
            otherwise: otherwise.to_owned(),
        }
    }

    #[test]
    fn one_sentence_tells_what_to_install() {
        let one = [lacking("a linker", "install lld")];
        assert_eq!(sentences(&one), ["a linker is", "install lld"]);
        let two = [lacking("a linker", "install lld"), lacking("QEMU", "install QEMU")];
        assert_eq!(sentences(&two), ["a linker; QEMU are", "install lld, and install QEMU"]);
    }

    #[test]
    fn rustup_failure_is_a_value() {
        let error = run_rustup("no-such-target", Path::new("/toolchains/no-such-toolchain")).unwrap_err();
        assert!(!format!("{error:#}").is_empty());
    }
}
