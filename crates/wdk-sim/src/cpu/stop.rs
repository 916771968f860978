//! The end of a run: because a driver broke a rule, or because the simulator failed.

use std::cell::Cell;
use std::sync::Once;

use super::codes;
use super::kernel::{kernel, kernel_of_this_thread};
use crate::record::BugCheck;
use crate::space::space;

/// Stops the simulated machine because the driver broke `rule`. The call stack is the current
/// one's.
///
/// The thread that calls this never runs again; the host thread receives the report from whatever
/// it was waiting for.
pub fn stop(code: u32, parameters: [u64; 4], rule: impl Into<String>) -> ! {
    // The stack is followed through pageable code too.
    space().paging().relax();
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

thread_local! {
    /// The thread makes a report of a panic already.
    static REPORTS: Cell<bool> = const { Cell::new(false) };
}

/// Makes a panic of a simulated thread an end of its machine, with a report that says which
/// driver's call it was in the middle of, rather than an end of the process. Elsewhere a panic is
/// what it always is.
pub(super) fn report_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if kernel_of_this_thread().is_none() || REPORTS.replace(true) {
                usual(panic);
                return;
            }
            stop(
                codes::SIMULATOR_DEFECT,
                [0; 4],
                format!(
                    "The simulator failed in what it did for the driver, through no fault of the \
                     driver's that it could tell. Please report this: {panic}."
                ),
            )
        }));
    });
}
