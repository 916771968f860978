//! Makes the machine able to build and run drivers, and says what it does: `cargo wdk setup`, and
//! before they begin, the commands that lack something ([`require`]).
//!
//! The ways are tried in the order of what they cost: what is there, rustup, Debian's packages, and
//! at last a sentence for the reader. Nothing is installed by two processes at once, nor by the
//! second what the first has brought ([`lock`]).

mod child;
mod debian;
mod lock;
mod missing;
mod python;
mod rustup;

use std::{collections::BTreeSet, env};

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;

use crate::{
    build::require_driver_target,
    tell,
    toolchain::{self, Toolchain},
};
use missing::{Missing, advice};

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

/// What is to be built, by which follows what the machine must have.
#[derive(Clone, Copy, Debug)]
pub enum Builds<'a> {
    /// Drivers, for this target.
    Drivers(&'a str),
    /// Programs for Windows, on another system.
    Programs,
}

impl<'a> Builds<'a> {
    /// What is built for a target.
    pub fn of_target(target: &'a str) -> Self {
        if toolchain::is_of_programs(target) {
            Self::Programs
        } else {
            Self::Drivers(target)
        }
    }

    /// What builds it, if all of that is there.
    fn toolchain(self) -> Option<Toolchain> {
        match self {
            Self::Drivers(target) => toolchain::find(target),
            Self::Programs => toolchain::find_for_programs(),
        }
    }

    fn look(self, extras: &[Extra]) -> (Option<Toolchain>, Vec<Missing>) {
        let toolchain = self.toolchain();
        let missing = missing::missing(self, toolchain.as_ref(), extras);
        (toolchain, missing)
    }
}

/// `cargo wdk setup`: finds what is needed and installs what is missing.
pub fn run(target: &str, extras: &[Extra]) -> Result<()> {
    require_driver_target(target)?;
    let toolchain = provide(Builds::Drivers(target), extras, is_offline(false))?;
    if extras.contains(&Extra::Tests) {
        let _lock = lock::take()?;
        python::provide()?;
    }
    eprintln!("Drivers are built by {toolchain}");
    Ok(())
}

/// What builds drivers or programs. What it lacks, and what the extras do, is installed.
pub fn require(builds: Builds<'_>, extras: &[Extra], offline: bool) -> Result<Toolchain> {
    let toolchain = provide(builds, extras, is_offline(offline))?;
    toolchain.announce();
    Ok(toolchain)
}

/// Whether nothing may be fetched: as the command was told, or by Cargo's variable.
fn is_offline(told: bool) -> bool {
    told || env::var("CARGO_NET_OFFLINE").is_ok_and(|value| value == "true")
}

fn provide(builds: Builds<'_>, extras: &[Extra], offline: bool) -> Result<Toolchain> {
    let (mut toolchain, mut lacking) = builds.look(extras);
    if !lacking.is_empty() {
        ensure!(
            !offline,
            "{}; nothing was fetched, because this command is told to be offline",
            advice(&lacking)
        );
        let _lock = lock::take()?;
        // What another process has installed meanwhile is there.
        (toolchain, lacking) = builds.look(extras);
        if install_with_rustup(&lacking) {
            (toolchain, lacking) = builds.look(extras);
        }
        if !lacking.is_empty() {
            install_with_debian(&lacking, || builds.look(extras).1)?;
            (toolchain, lacking) = builds.look(extras);
        }
        ensure!(
            lacking.is_empty(),
            "the packages were installed, and yet {}",
            advice(&lacking)
        );
    }
    toolchain.context("the toolchain that was just found is gone: run the command again")
}

/// Has rustup install what it has. Whether there may be less missing now.
fn install_with_rustup(lacking: &[Missing]) -> bool {
    let wanted = lacking.iter().filter(|missing| missing.rustup.is_some());
    let wanted: Vec<_> = wanted.collect();
    let Some(compiler) = rustup::compiler().filter(|_| !wanted.is_empty()) else {
        return false;
    };
    let mut any = false;
    for missing in wanted {
        let arguments: Vec<_> = missing
            .rustup
            .iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let line = format!("`rustup {}`", arguments.join(" "));
        let (what, why) = (&missing.what, missing.why);
        if !rustup::may_install() {
            let reason = "because RUSTUP_AUTO_INSTALL is off; looking further";
            tell::status("Skipping", format_args!("{line}, for {what}, {reason}"));
            continue;
        }
        let folder = compiler.sysroot.display();
        tell::status(
            "Installing",
            format_args!("{what} by {line} into {folder}: {why}"),
        );
        match rustup::run(&arguments, &compiler.sysroot) {
            Ok(()) => any = true,
            Err(error) => tell::warning(format_args!(
                "rustup could not install it ({error:#}): looking further"
            )),
        }
    }
    any
}

/// Has Debian install what is missing. `look` tells what that is, once Debian's lists are there.
fn install_with_debian(lacking: &[Missing], look: impl Fn() -> Vec<Missing>) -> Result<()> {
    if !debian::is_here() || !debian::may_install() {
        bail!("{}", advice(lacking));
    }
    tell::status(
        "Fetching",
        "the lists of Debian's packages, to install what is missing",
    );
    debian::update()?;
    let lacking = look();
    if lacking.iter().any(|missing| missing.packages.is_empty()) {
        bail!("Debian has no package for all of it. {}", advice(&lacking));
    }
    let mut packages = BTreeSet::new();
    for missing in &lacking {
        let Missing { what, why, .. } = missing;
        let names = missing.packages.join(", ");
        tell::status(
            "Installing",
            format_args!("Debian's {names} for {what}: {why}"),
        );
        packages.extend(missing.packages.iter().map(String::as_str));
    }
    debian::install(&packages)
}
