//! The checks, against INFs damaged in one place each.

mod contents;
mod package;
mod parts;
mod whole;

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
fn judge(damages: &[Damage<'_>]) {
    for (old, new, expected) in damages {
        let told = changed(old, new, &context()).into_iter().map(|finding| {
            let severity = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            format!(
                "{} {severity} {}: {}",
                finding.line, finding.rule, finding.message
            )
        });
        let told: Vec<_> = told.collect();
        // What to do follows what is wrong.
        let right = |(told, expected): (&String, &&str)| {
            told.strip_prefix(*expected)
                .is_some_and(|rest| rest.contains(": "))
        };
        assert!(
            told.len() == expected.len()
                && told.iter().zip(*expected).all(right)
                && !told.is_empty(),
            "{old:?} changed to {new:?}: expected {expected:#?}, found {told:#?}"
        );
    }
}
