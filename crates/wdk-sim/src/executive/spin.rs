//! What happens while a driver keeps the processor to itself: interrupts, DPCs and other threads
//! come as on a real machine, and virtual time passes.
//!
//! A driver that calls the kernel again and again without waiting sees time pass by the number of
//! its calls, so that a run stays repeatable; one that calls nothing is found out by the processor
//! ([`crate::cpu`]).

use super::{Executive, processor};
use crate::cpu::{self, stop};
use crate::nt::{DISPATCH_LEVEL, codes};

/// So many calls of a thread that never waits are one look at the clock.
const CALLS: u64 = 1_000;
/// What they take, in 100 ns.
const TIME: u64 = 1_000;
/// After so many calls it is taken for a driver that polls, and each look is a tick of the clock.
const POLLS: u64 = 100_000;

impl Executive {
    /// A driver calls the kernel.
    pub(super) fn count_call(&self) {
        let calls = self.calls_without_wait.get() + 1;
        self.calls_without_wait.set(calls);
        if calls.is_multiple_of(CALLS) {
            self.calls_go_on(calls);
        }
    }

    #[cold]
    fn calls_go_on(&self, calls: u64) {
        if let Some(busy) = cpu::overdue() {
            stop(
                codes::DRIVER_SPINS,
                [calls, u64::from(self.irql()), 0, 0],
                format!(
                    "The driver has called the kernel {calls} times in {} s without waiting for \
                     anything: it polls for what does not come.",
                    busy.as_secs()
                ),
            );
        }
        let polls = calls >= POLLS;
        self.advance(if polls { self.time_increment() } else { TIME });
        self.settle_devices();
        if polls {
            self.end_of_quantum();
        }
    }

    /// Driver code goes round without a call; see [`cpu::Kernel::spins`].
    pub fn while_spinning(&self, idle: bool) -> bool {
        let happened = self.make_progress() || self.end_of_quantum();
        if happened {
            return true;
        }
        if idle {
            let happened = self.advance_to_next_event();
            self.run_dpcs();
            return happened;
        }
        // Time that nobody waits for need not pass.
        if self.next_event().is_none() {
            return false;
        }
        self.advance(self.time_increment());
        true
    }

    /// Lets another thread run, where the level allows it; true when there was one.
    fn end_of_quantum(&self) -> bool {
        self.irql() < DISPATCH_LEVEL
            && self.current().0 != processor::HOST
            && self.yield_processor()
    }
}
