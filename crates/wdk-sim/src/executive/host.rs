//! The host thread, which booted the machine: it lets the others run, until something it waits for.

use super::Executive;
use super::processor::{HOST, Wait, WaitFor};
use crate::nt::PASSIVE_LEVEL;
use crate::record::BugCheck;

impl Executive {
    /// On the host thread: runs simulated threads until `done()` (asked whenever a thread waits or
    /// ends, by that thread), or the machine crashes.
    ///
    /// # Errors
    /// The report of the crash, now and on every later call.
    pub fn run_until(&self, done: &mut (dyn FnMut() -> bool + Send)) -> Result<(), BugCheck> {
        if !self.processor.has_crashed() {
            self.require_host();
            if done() {
                return Ok(());
            }
            self.wait_for_answer("the host", false, None, done);
        }
        self.back_on_host()
    }

    /// As [`run_until`](Self::run_until), while at most `interval` (in 100 ns) of the machine's
    /// time passes.
    ///
    /// # Errors
    /// The report of the crash, now and on every later call.
    pub fn run_until_within(
        &self,
        interval: u64,
        done: &mut (dyn FnMut() -> bool + Send),
    ) -> Result<(), BugCheck> {
        if !self.processor.has_crashed() {
            self.require_host();
            if done() {
                return Ok(());
            }
            let deadline = self.now().saturating_add(interval);
            self.wait_for_answer("the host", false, Some(deadline), done);
        }
        self.back_on_host()
    }

    /// On the host thread: runs simulated threads, devices, DPCs and timers that are due until
    /// nothing can run without time passing.
    ///
    /// # Errors
    /// The report of the crash, now and on every later call.
    pub fn run_until_idle(&self) -> Result<(), BugCheck> {
        if !self.processor.has_crashed() {
            self.require_host();
            self.block(Wait {
                why: "everything to come to rest".into(),
                what: WaitFor::Quiet,
                deadline: None,
                service: false,
            });
        }
        self.back_on_host()
    }

    /// On the host thread: runs the machine while `interval` (in 100 ns) of its time passes.
    ///
    /// # Errors
    /// The report of the crash, now and on every later call.
    pub fn run_for(&self, interval: u64) -> Result<(), BugCheck> {
        if !self.processor.has_crashed() {
            self.require_host();
            self.block(Wait {
                why: "time to pass".into(),
                what: WaitFor::Nothing,
                deadline: Some(self.now().saturating_add(interval)),
                service: false,
            });
        }
        self.back_on_host()
    }

    fn require_host(&self) {
        assert_eq!(
            self.processor.current.get(),
            HOST,
            "only the host thread runs the others"
        );
    }

    /// The host has the processor again, handed over or taken from a thread that crashed in the
    /// middle of anything.
    fn back_on_host(&self) -> Result<(), BugCheck> {
        match self.processor.report() {
            Some(report) => {
                self.set_level(PASSIVE_LEVEL);
                Err(report)
            }
            None => Ok(()),
        }
    }
}
