//! Failure injection: the n-th allocation-like call of a run fails.

use std::cell::Cell;

use super::FailPoint;

/// Counts the calls that could fail, and fails the chosen one.
#[derive(Debug, Default)]
pub struct Injection {
    armed: Cell<Option<u64>>,
    seen: Cell<u64>,
    hit: Cell<Option<FailPoint>>,
}

impl Injection {
    /// Restarts counting; the `nth` call from now (1 is the first) will fail, or none.
    pub fn arm(&self, nth: Option<u64>) {
        self.armed.set(nth);
        self.seen.set(0);
        self.hit.set(None);
    }

    /// Asked by every allocation-like routine before it does its work: must this call fail?
    pub fn must_fail(&self, point: FailPoint) -> bool {
        self.seen.set(self.seen.get() + 1);
        let fails = self.armed.get() == Some(self.seen.get());
        if fails {
            self.hit.set(Some(point));
        }
        fails
    }

    /// How many calls could have failed since the last [`arm`](Self::arm).
    #[must_use]
    pub fn seen(&self) -> u64 {
        self.seen.get()
    }

    /// The call that was made to fail, if the run got that far.
    #[must_use]
    pub fn hit(&self) -> Option<FailPoint> {
        self.hit.get()
    }
}
