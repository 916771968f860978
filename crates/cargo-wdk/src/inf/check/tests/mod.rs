//! The checks, against INFs damaged in one place each.

mod contents;
mod examples;
mod package;
mod parts;
mod whole;

use std::fmt::Write;

use time::{Date, Month};

use super::{Context, check};
use crate::inf::{Diagnostic, Inf, Severity};

/// A right INF with all kinds of sections.
const GOOD: &str = include_str!("good.inf");

fn context() -> Context {
    Context {
        today: Date::from_calendar_date(2025, Month::March, 5).unwrap(),
        ..Context::new("widget.inf")
    }
}

/// What is said of [`GOOD`] with `old`, which it holds once, changed to `new`.
fn changed(old: &str, new: &str, context: &Context) -> Vec<Diagnostic> {
    let text = GOOD.replace("\r\n", "\n");
    assert_eq!(
        text.matches(old).count(),
        1,
        "{old:?} is not in good.inf once"
    );
    check(&Inf::parse(&text.replacen(old, new, 1)), context)
}

/// A text, what takes its place, and how all that is found then begins: line, severity, rule and
/// message.
type Damage<'a> = (&'a str, &'a str, &'a [&'a str]);

/// Checks that each damage is found, and nothing else.
#[track_caller]
fn judge(damages: &[Damage<'_>]) {
    let mut wrong = String::new();
    for (old, new, expected) in damages {
        let told: Vec<_> = changed(old, new, &context()).iter().map(line).collect();
        // What to do follows what is wrong.
        let right = |(told, expected): (&String, &&str)| {
            told.strip_prefix(*expected)
                .is_some_and(|rest| rest.contains(": "))
        };
        if told.is_empty() || told.len() != expected.len() || !told.iter().zip(*expected).all(right)
        {
            writeln!(
                wrong,
                "{old:?} to {new:?}: expected {expected:#?}, found {told:#?}"
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A finding as the tests write it: line, severity, rule and message.
fn line(finding: &Diagnostic) -> String {
    let Diagnostic {
        line,
        severity,
        rule,
        message,
        ..
    } = finding;
    let severity = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    format!("{line} {severity} {rule}: {message}")
}
