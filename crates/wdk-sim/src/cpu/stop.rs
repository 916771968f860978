//! The end of a run: because a driver broke a rule, or because the simulator failed.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr;
use std::sync::Once;

use super::codes;
use super::kernel::{kernel, kernel_of_this_thread};
use super::thread::{self, Frame};
use crate::record::BugCheck;
use crate::space::space;

/// Stops the simulated machine because the driver broke `rule`. The call stack is the current
/// one's.
///
/// The thread that calls this never runs again; the host thread receives the report from whatever
/// it was waiting for.
pub fn stop(code: u32, parameters: [u64; 4], rule: impl Into<String>) -> ! {
    stop_with(report(code, parameters, rule.into()))
}

fn report(code: u32, parameters: [u64; 4], rule: String) -> BugCheck {
    // The stack is followed through pageable code too.
    space().paging().relax();
    BugCheck {
        code,
        parameters,
        rule,
        stack: super::call_stack(),
        registers: None,
    }
}

/// Stops the simulated machine with a report that is already complete.
pub fn stop_with(report: BugCheck) -> ! {
    kernel().stop(report)
}

thread_local! {
    /// The thread makes a report of a panic already.
    static REPORTS: Cell<bool> = const { Cell::new(false) };
    /// The calls out of drivers that there were where [`contained`] was called last.
    static CONTAINED: Cell<*const Frame> = const { Cell::new(ptr::null()) };
    /// What a panic is reported as, once it has come to [`contained`].
    static REPORT: RefCell<Option<BugCheck>> = const { RefCell::new(None) };
}

/// The end of the thread's record of calls out of drivers, and of trapped instructions.
fn innermost() -> *const Frame {
    thread::current().map_or(ptr::null(), |processor| processor.top.get().cast_const())
}

/// A simulated thread begins on this Linux thread. The one before may have left the middle of
/// [`contained`] by ending itself.
pub(super) fn enter() {
    CONTAINED.set(ptr::null());
    REPORTS.set(false);
    REPORT.set(None);
}

/// Runs what the simulator does on a simulated thread. A panic in it is an end of the machine, for
/// which the panic's hook is left first: a thread that stays in there keeps everybody in the
/// process from setting another, as the harness of Rust's tests does before it exits.
pub fn contained<R>(body: impl FnOnce() -> R) -> R {
    let outer = CONTAINED.replace(innermost());
    let result = catch_unwind(AssertUnwindSafe(body));
    CONTAINED.set(outer);
    match result {
        Ok(result) => result,
        Err(panic) => match REPORT.take() {
            Some(report) => stop_with(report),
            None => resume_unwind(panic),
        },
    }
}

/// Does a panic come to [`contained`] before it meets code that it cannot pass, a driver's or that
/// of a signal handler?
fn is_contained() -> bool {
    let there = CONTAINED.get();
    !there.is_null() && there == innermost()
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
            let report = report(
                codes::SIMULATOR_DEFECT,
                [0; 4],
                format!(
                    "The simulator failed in what it did for the driver, through no fault of the \
                     driver's that it could tell. Please report this: {panic}."
                ),
            );
            if !is_contained() {
                stop_with(report);
            }
            REPORT.set(Some(report));
        }));
    });
}
