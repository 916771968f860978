//! `cargo wdk`: builds and checks Windows kernel drivers on any host, without the WDK.
//!
//! It is two programs, so that building a driver compiles nothing that only packages need.
//!
//! `cargo-wdk` is the command ([`command`]): [`new`] makes a workspace, [`toolchain`] finds what
//! compiles and links a driver, [`setup`] installs what is missing, [`build`] makes `.sys` files,
//! [`program`] programs that talk to them, [`clean`] removes both, [`simulator`] runs a driver in
//! `wdk-sim`, [`image`] reads and corrects images, and [`second`] finds and runs the other program.
//!
//! `cargo-wdk-package` has the rest (`packaging`, with the feature of that name): `inf` makes and
//! judges INF files, `signing` has certificates and signatures, `catalogue` the signed list of a
//! package's files, `package` puts all that together, and `verify` judges it.
//!
//! Each command is one function that a task runner or a driver author calls; nothing here is linked
//! into a driver. This library is what the two programs share, and promises nothing to others.

pub mod arguments;
pub mod build;
#[cfg(feature = "packaging")]
mod catalogue;
mod clean;
mod command;
pub mod image;
#[cfg(feature = "packaging")]
mod inf;
mod new;
#[cfg(feature = "packaging")]
mod package;
#[cfg(feature = "packaging")]
mod packaging;
mod program;
mod second;
mod setup;
#[cfg(feature = "packaging")]
mod signing;
mod simulator;
mod tell;
mod toolchain;
#[cfg(feature = "packaging")]
mod verify;

use std::process::{ExitCode, ExitStatus};

pub use command::main;
#[cfg(feature = "packaging")]
pub use packaging::main as packaging_main;

/// The target drivers are built for unless another is named.
const DEFAULT_TARGET: &str = "x86_64-pc-windows-msvc";

/// Tells why a command failed, in one line, and how the program ends.
fn exit(result: anyhow::Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| {
        tell::error(format_args!("{error:#}"));
        ExitCode::FAILURE
    })
}

/// Ends as another program did.
fn exit_of(status: ExitStatus) -> ExitCode {
    match status.code() {
        Some(0) => ExitCode::SUCCESS,
        Some(code) => u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from),
        None => ExitCode::FAILURE,
    }
}
