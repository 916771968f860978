//! The command's own line carried out again, each time in a process of its own, so that a run that
//! ends badly leaves the others alone: what `--fail all` and `--explore=N` have in common.

use std::ffi::{OsStr, OsString};
use std::io::{IsTerminal, Write, stderr, stdout};
use std::process::{Command, Output};

use anyhow::{Context, Error};

use super::run::Outcome;

/// The command's own arguments without an option, whose value is the next word or after a `=`.
pub struct CommandLine(Vec<OsString>);

impl CommandLine {
    /// The command line as it was given.
    pub fn given() -> Self {
        Self(std::env::args_os().skip(1).collect())
    }

    /// Without the option `name` and its value, which is the word after it unless it has a `=`.
    pub fn without(self, name: &str) -> Self {
        self.filtered(name, true)
    }

    /// Without the option `name`, whose value is never a word of its own.
    pub fn without_word(self, name: &str) -> Self {
        self.filtered(name, false)
    }

    fn filtered(self, name: &str, takes_next: bool) -> Self {
        let with_value = format!("{name}=");
        let is_with_value =
            |word: &OsStr| word.as_encoded_bytes().starts_with(with_value.as_bytes());
        let mut kept = Vec::new();
        let mut words = self.0.into_iter();
        while let Some(word) = words.next() {
            if word == name {
                if takes_next {
                    words.next();
                }
            } else if !is_with_value(&word) {
                kept.push(word);
            }
        }
        Self(kept)
    }

    /// Runs it with `more` arguments before.
    pub fn run(&self, more: &[OsString]) -> Result<Output, Error> {
        let program = std::env::current_exe().context("the command's own program")?;
        Command::new(&program)
            .args(more)
            .args(&self.0)
            .output()
            .with_context(|| program.display().to_string())
    }

    /// The command line that does it, with `more` at its end, for a shell.
    pub fn shown(&self, more: &str) -> String {
        let mut line = "wdk-sim".to_owned();
        for word in &self.0 {
            line += " ";
            line += &quoted(&word.to_string_lossy());
        }
        format!("{line} {more}")
    }
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_=./,:@+".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// How a run ended.
pub fn outcome(output: &Output) -> Outcome {
    match output.status.code() {
        Some(0) => Outcome::Success,
        Some(3) => Outcome::BugCheck,
        _ => Outcome::Failure,
    }
}

/// What a run has printed, set in.
pub fn show(output: &Output) -> Result<(), Error> {
    let mut to = stdout().lock();
    for text in [&output.stdout, &output.stderr] {
        for line in String::from_utf8_lossy(text).lines() {
            writeln!(to, "    {line}")?;
        }
    }
    Ok(())
}

/// One line on a terminal that the next one replaces.
pub fn progress(line: &str) {
    const WIDTH: usize = 100;
    if stderr().is_terminal() {
        let line: String = line.chars().take(WIDTH).collect();
        eprint!("\r{line:WIDTH$}\r");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_where_a_shell_would_take_it_apart() {
        assert_eq!(quoted("driver.sys"), "driver.sys");
        assert_eq!(quoted(r"\\.\Board"), r"'\\.\Board'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn an_option_is_left_out_however_its_value_is_given() {
        let line = |text: &str| CommandLine(text.split(' ').map(OsString::from).collect());
        let shown = |line: CommandLine| line.shown("--end");
        assert_eq!(
            shown(line("a.sys --fail all read=1 --fail=all").without("--fail")),
            "wdk-sim a.sys read=1 --end"
        );
        assert_eq!(
            shown(line("--explore a.sys --explore=7 --seed 3").without_word("--explore")),
            "wdk-sim a.sys --seed 3 --end"
        );
    }
}
