//! Rules that are judged only when asked for, because a driver that breaks one can be right, and
//! conditions that are made only when asked for.

use std::cell::Cell;

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Pages that are mapped with another cache type than theirs, which the kernel maps with theirs
    /// all the same.
    CacheTypes,
    /// Memory that could be executed, which hypervisor-protected code integrity refuses: Driver
    /// Verifier's code integrity checks.
    CodeIntegrity,
    /// Memory of the calling process that a dispatch routine reads twice, when it can have changed
    /// in between. Driver code runs slowly.
    DoubleFetch,
    /// Requests that a driver sends are completed later than the dispatch routine below returns,
    /// which answers `STATUS_PENDING`: Driver Verifier's forced pending.
    ForcePending,
    /// Rules that Static Driver Verifier has and Driver Verifier has not.
    StaticRules,
}

/// What was asked for.
#[derive(Debug, Default)]
pub struct Checks {
    /// [`Check::CacheTypes`]
    pub cache_types: Cell<bool>,
    /// [`Check::CodeIntegrity`]
    pub code_integrity: Cell<bool>,
    /// [`Check::ForcePending`]
    pub force_pending: Cell<bool>,
    /// [`Check::StaticRules`]
    pub static_rules: Cell<bool>,
}

impl Checks {
    /// Judges it from now on, or no longer.
    pub fn set(&self, check: Check, on: bool) {
        let cell = match check {
            Check::CacheTypes => &self.cache_types,
            Check::CodeIntegrity => &self.code_integrity,
            // The processor's affair.
            Check::DoubleFetch => return,
            Check::ForcePending => &self.force_pending,
            Check::StaticRules => &self.static_rules,
        };
        cell.set(on);
    }
}
