//! `cargo run -p wdk-sys-generator` rewrites `wdk-sys`' generated files; with `--check` it only
//! says whether they are what the headers and the overlay make of them.

use std::{fs, process::ExitCode};

use anyhow::Context;
use clap::Parser;
use wdk_sys_generator::{Layout, generate};

/// Regenerates wdk-sys' declarations from the mingw-w64 DDK headers.
#[derive(Debug, Parser)]
struct Arguments {
    /// Write nothing; exit with 1 when a checked-in file differs
    #[arg(long)]
    check: bool,
}

fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let layout = Layout::of_this_checkout();
    let mut stale = 0_usize;
    for (name, text) in generate(&layout)? {
        let path = layout.root().join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale += 1;
        if arguments.check {
            eprintln!("{} is not what the headers say", path.display());
        } else {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    if arguments.check && stale != 0 {
        eprintln!("run `cargo run -p wdk-sys-generator` and commit what it writes");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
