//! What happens at a chosen moment of a driver's run, as if other threads and processors had been
//! at work.

use super::{Interruption, Simulator};

impl Simulator {
    /// Arranges for something to happen from outside after `calls` more kernel calls of drivers (1
    /// is the next), as if another thread had come in between. Replaces what was arranged before.
    pub fn interrupt_after(&self, calls: u64, event: Interruption) {
        self.machine.io.interrupt_after(calls, event);
    }

    /// Lets a caller go on that [`Interruption::SuspendCaller`] or
    /// [`File::begin_suspended`](super::File::begin_suspended) has suspended; false when there is
    /// none.
    pub fn resume_caller(&self) -> bool {
        self.machine.io.resume_caller()
    }

    /// What went wrong with things arranged by [`interrupt_after`](Self::interrupt_after) since
    /// this was last asked.
    #[must_use]
    pub fn interruption_errors(&self) -> Vec<String> {
        self.machine.io.interruption_errors()
    }

    /// Explores other orders of events than the plain one, all following from `seed`: ready threads
    /// run in any order, a thread may lose the processor at any kernel call below
    /// `DISPATCH_LEVEL`, and interrupts arrive at any kernel call below theirs.
    pub fn explore(&self, seed: u64) {
        self.machine.executive.set_exploration(Some(seed));
    }

    /// Holds a thread back just after a kernel call, until no other thread can run without time
    /// passing: the `nth` call of `routine` (counting from 1) that a driver makes from now on. As
    /// if the thread had been preempted there, or the others ran on a second processor; so it is
    /// done at `DISPATCH_LEVEL` as well, but not with a spin lock held, nor in a service routine.
    /// Replaces what was asked for before; 0 asks for nothing.
    ///
    /// What the call has let go on (`KeSetEvent`, `KeReleaseSemaphore`, `IofCompleteRequest`)
    /// comes before whatever the driver does after it.
    pub fn hold_back(&self, routine: &str, nth: u64) {
        self.machine.executive.hold_back(routine, nth);
    }

    /// Is the call that [`hold_back`](Self::hold_back) named still to come?
    #[must_use]
    pub fn is_still_to_hold_back(&self) -> bool {
        self.machine.executive.is_still_to_hold_back()
    }
}
