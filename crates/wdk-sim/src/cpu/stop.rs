//! The end of a run because a driver broke a rule.

use super::kernel::kernel;
use crate::record::BugCheck;

/// Stops the simulated machine because the driver broke `rule`. The call stack is the current
/// one's.
///
/// The thread that calls this never runs again; the host thread receives the report from whatever
/// it was waiting for.
pub fn stop(code: u32, parameters: [u64; 4], rule: impl Into<String>) -> ! {
    stop_with(BugCheck {
        code,
        parameters,
        rule: rule.into(),
        stack: super::call_stack(),
        registers: None,
    })
}

/// Stops the simulated machine with a report that is already complete.
pub fn stop_with(report: BugCheck) -> ! {
    kernel().stop(report)
}
