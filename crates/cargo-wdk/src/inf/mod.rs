//! INF files: what tells Windows which devices a driver package is for and what to install for
//! them.
//!
//! [`text`] turns bytes into text and back, [`parse`] reads the text into sections and entries,
//! [`target`] knows what Windows takes a section's decoration for, [`query`] answers what a package
//! holds, [`check`](mod@check) judges an INF by the [`rules`] of Microsoft's documentation, and
//! [`stamp`](mod@stamp) makes an INF of its source, the INX. [`command`] is `cargo wdk inf`.
//! Packaging calls these from outside this module; nothing here knows about catalogues or
//! signatures.

mod check;
pub mod command;
mod diagnostic;
mod parse;
mod query;
#[cfg(test)]
mod robustness;
pub mod rules;
mod stamp;
mod target;
mod text;
mod version;

pub use check::{Context, check_file};
pub use diagnostic::Severity;
pub use parse::Inf;
pub use stamp::{Stamp, stamp};
pub use target::Architecture;
pub use text::{decode, decode_source, encode};
pub use version::{DriverVersion, format_date, today};
#[cfg(test)]
use {check::check, diagnostic::Diagnostic};
