//! The part of `cargo wdk` that packages, signs and checks: `cargo wdk` runs it.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_wdk::packaging_main()
}
