//! `cargo wdk`: builds Windows kernel drivers on any host, without the WDK.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_wdk::main()
}
