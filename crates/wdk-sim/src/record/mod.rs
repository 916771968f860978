//! What is remembered of a run, and where a running machine keeps its parts: counts of calls, what
//! drivers have not given back, which call is to fail, where in a driver something was done, how a
//! machine ended.

mod bugcheck;
mod cell;
mod checks;
mod host;
mod injection;
mod leak;
mod ports;
mod site;
mod slot;
mod trace;

pub use crate::nt::FailPoint;
pub use bugcheck::BugCheck;
pub(crate) use cell::is_any_borrowed;
pub use cell::{CellRef, KernelCell};
pub use checks::{Check, Checks};
pub use host::Refusals;
pub use injection::{Failed, Injection};
pub use leak::Leak;
pub use ports::Ports;
pub(crate) use site::{Site, Witness, set_witness};
pub(crate) use slot::Slot;
pub use trace::Trace;

/// What is recorded of one machine.
#[derive(Debug, Default)]
pub struct Record {
    /// Counts of kernel calls.
    pub trace: Trace,
    /// Which call is to fail.
    pub injection: Injection,
    chains: site::Chains,
    /// Ports that drivers used and no device has.
    pub ports: Ports,
    /// What the host refused.
    pub refusals: Refusals,
    /// What is judged besides what always is.
    pub checks: Checks,
}

impl Record {
    /// What is worth knowing and no fault.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = self.ports.notes();
        notes.extend(self.refusals.notes());
        notes
    }
}

// SAFETY: what is not `Sync` by itself (`Cell`s) is touched only by the thread that holds the
// simulated processor, and handing the processor over synchronises.
unsafe impl Sync for Record {}

pub(crate) static SLOT: Slot<Record> = Slot::new();

/// Counts of kernel calls of the running machine.
pub fn trace() -> &'static Trace {
    &SLOT.get().trace
}

fn chains() -> &'static site::Chains {
    &SLOT.get().chains
}

/// What is judged in the running machine besides what always is.
pub fn checks() -> &'static Checks {
    &SLOT.get().checks
}

/// What the host refused to the running machine.
pub(crate) fn refusals() -> &'static Refusals {
    &SLOT.get().refusals
}

/// Ports that drivers of the running machine used and no device has.
pub(crate) fn ports() -> &'static Ports {
    &SLOT.get().ports
}

/// Which call of the running machine is to fail.
pub fn injection() -> &'static Injection {
    &SLOT.get().injection
}
