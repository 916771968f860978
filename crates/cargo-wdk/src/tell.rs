//! What a command says while it works: a verb and its object, in Cargo's columns, on standard
//! error. Colours appear on a terminal only, and `--quiet` silences it.

use std::{
    fmt::Display,
    sync::atomic::{AtomicBool, Ordering},
};

use anstyle::{AnsiColor, Style};

static QUIET: AtomicBool = AtomicBool::new(false);

/// Whether to keep silent from now on.
pub fn set_quiet(quiet: bool) {
    QUIET.store(quiet, Ordering::Relaxed);
}

/// Says what was done, or is being done.
pub fn status(verb: &str, object: impl Display) {
    if !QUIET.load(Ordering::Relaxed) {
        let style = Style::new().fg_color(Some(AnsiColor::Green.into())).bold();
        anstream::eprintln!("{style}{verb:>12}{style:#} {object}");
    }
}

/// Says what its reader should know, though nothing failed.
pub fn warning(text: impl Display) {
    if !QUIET.load(Ordering::Relaxed) {
        let style = Style::new().fg_color(Some(AnsiColor::Yellow.into())).bold();
        anstream::eprintln!("{style}warning{style:#}: {text}");
    }
}

/// Says why the command failed.
pub fn error(text: impl Display) {
    let style = Style::new().fg_color(Some(AnsiColor::Red.into())).bold();
    anstream::eprintln!("{style}error{style:#}: {text}");
}
