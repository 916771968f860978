//! What was done, and how it ended.

use std::collections::BTreeMap;
use std::fmt;

/// Counts over all machines.
#[derive(Default)]
pub struct Tally {
    /// Machines that have ended in order.
    pub machines: u64,
    /// Says on standard error what is counted, too.
    pub verbose: bool,
    requests: BTreeMap<(&'static str, String), u64>,
    events: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// A request of a kind has ended so.
    pub fn request(&mut self, kind: &'static str, outcome: String) {
        if self.verbose {
            eprintln!("{kind}: {outcome}");
        }
        *self.requests.entry((kind, outcome)).or_default() += 1;
    }

    /// Something has happened to the device or its callers.
    pub fn event(&mut self, what: &'static str, details: impl fmt::Debug) {
        if self.verbose {
            eprintln!("{what}: {details:?}");
        }
        *self.events.entry(what).or_default() += 1;
    }

    /// Requests that have ended.
    pub fn requests(&self) -> u64 {
        self.requests.values().sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} machines, {} requests",
            self.machines,
            self.requests()
        )?;
        for ((kind, outcome), number) in &self.requests {
            writeln!(f, "{number:>10}  {kind:<12}{outcome}")?;
        }
        for (what, number) in &self.events {
            writeln!(f, "{number:>10}  {what}")?;
        }
        Ok(())
    }
}
