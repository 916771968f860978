//! What a command says while it works: a verb and its object, in Cargo's columns, on standard
//! error. Colours appear on a terminal only, and `--quiet` silences it.

use std::{
    fmt::Display,
    io::{IsTerminal, stderr},
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

/// A line about something that takes a while, written over and over. It is there on a terminal
/// only, and until this is dropped.
pub struct Progress {
    is_on: bool,
    shown: String,
}

impl Progress {
    /// A line that is empty yet.
    pub fn new() -> Self {
        Self {
            is_on: !QUIET.load(Ordering::Relaxed) && stderr().is_terminal(),
            shown: String::new(),
        }
    }

    /// Writes the line, in place of what it said.
    pub fn show(&mut self, text: &str) {
        if self.is_on && self.shown != text {
            text.clone_into(&mut self.shown);
            // A line that is wrapped would not be written over.
            let text: String = text.chars().take(60).collect();
            anstream::eprint!("\r{:>12} {text}\x1b[K", "");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if !self.shown.is_empty() {
            anstream::eprint!("\r\x1b[K");
        }
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
