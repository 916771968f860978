//! What the parser and the checks say about an INF, one [`Diagnostic`] a finding.

use std::fmt::{self, Display, Formatter};

use super::rules;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Windows or Microsoft's signing service refuses the package, or it installs something else
    /// than was meant.
    Error,
    /// Allowed, but seldom meant.
    Warning,
}

/// One finding: where it is, which rule it breaks, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub file: String,
    /// Counted from 1: the line where the entry begins, or where the section does when something is
    /// missing in it.
    pub line: usize,
    pub severity: Severity,
    /// The section concerned, as it is written in the file.
    pub section: Option<String>,
    /// The name of the rule in [`rules::RULES`].
    pub rule: &'static str,
    pub message: String,
}

impl Display for Diagnostic {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            message,
            ..
        } = self;
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{file}:{line}: {severity}: ")?;
        if let Some(section) = &self.section {
            write!(f, "[{section}]: ")?;
        }
        write!(f, "{message} ({})", rules::rule(self.rule))
    }
}
