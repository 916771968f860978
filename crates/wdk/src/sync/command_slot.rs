//! [`CommandSlot`]: one command to a device at a time, issued, and completed or failed.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;

use wdk_sys::ntddk;

use super::event::{Event, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// The command that a device works on, of a device that interrupts when it has done it: one thread
/// at a time [issues](Self::issue) one and waits for its completion, but not for ever.
///
/// The deferred routine calls [`complete`](Self::complete) with the causes of the interrupt. Of
/// those only the ones that the command waits for complete it, and only while it waits: what comes
/// before it, after it, or a second time belongs to no command.
///
/// A completion that comes too late must not be taken for that of the next command, whose memory
/// the device may still be using then. So after a command that times out every other fails, until
/// [`reset`](Self::reset), which lets in no completion from before.
///
/// Whatever makes a completion impossible, such as the device's removal, calls
/// [`fail`](Self::fail): the command that waits fails, and so does every later one until `reset`.
///
/// ```
/// use wdk::sync::CommandSlot;
///
/// /// The cause for which the device interrupts when a command is done.
/// const DONE: u32 = 1 << 0;
///
/// /// Has the device reset itself, and waits until it is done.
/// fn reset(slot: &CommandSlot, write_command: impl FnOnce()) -> wdk::Result {
///     slot.issue(DONE, write_command)
/// }
///
/// /// What the deferred routine does.
/// fn has_interrupted(slot: &CommandSlot, causes: u32) {
///     slot.complete(causes);
/// }
/// ```
pub struct CommandSlot {
    ended: Event,
    patience: Timeout,
    state: State,
}

impl CommandSlot {
    /// A slot for commands that may each take as long as `patience`, which is not zero.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for zero;
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn new(patience: Duration) -> Result<Self> {
        if patience.is_zero() {
            return Err(Error::INVALID_PARAMETER);
        }
        Ok(Self {
            ended: Event::new(Reset::Automatic)?,
            patience: Timeout::after(patience),
            state: State(AtomicU64::new(0)),
        })
    }

    /// Has `write` write the command to the device, and waits until the device interrupts for one
    /// of the causes in `awaited`.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// * [`IO_TIMEOUT`](Error::IO_TIMEOUT): no completion came. The command may still be running:
    ///   the caller halts the device, as it alone knows how to, before memory that the command uses
    ///   is given back. Later commands fail with the same, until
    ///   [`reset`](Self::reset).
    /// * What [`fail`](Self::fail) said. The command was not issued, or was running when that was
    ///   said.
    /// * [`DEVICE_BUSY`](Error::DEVICE_BUSY): another thread's command is running. What is called
    ///   from several threads goes through the device's queue, or a [`Mutex`](super::Mutex). The
    ///   command was not issued.
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when nothing is awaited, and
    ///   [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`; the command was not issued.
    #[inline]
    pub fn issue(&self, awaited: u32, write: impl FnOnce()) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        self.state.issue(awaited)?;
        write();
        // SAFETY: asked for above, and nothing that `write` can call leaves another level behind.
        match unsafe { self.ended.wait_unchecked(&self.patience) } {
            Wait::Signalled => self.state.end(awaited),
            Wait::TimedOut => self.give_up(awaited),
        }
    }

    /// No completion came in time.
    #[cold]
    fn give_up(&self, awaited: u32) -> Result {
        if self.state.time_out(awaited) {
            return Err(Error::IO_TIMEOUT);
        }
        // Somebody ends it at this moment: the completion came after all, or the device is being
        // halted by `fail`. The event is set in either case.
        self.ended.wait()?;
        self.state.end(awaited)
    }

    /// The device has interrupted for these causes.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    #[inline]
    pub fn complete(&self, causes: u32) {
        if self.state.complete(causes) {
            self.ended.set();
        }
    }

    /// Makes commands fail with `why` from now on, the one that is waiting included: that one fails
    /// once `halt` has returned, which sees to it that the device does nothing any more that the
    /// command told it to.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn fail(&self, why: Error, halt: impl FnOnce()) {
        let waits = self.state.fail(why);
        halt();
        if waits {
            self.ended.set();
        }
    }

    /// May commands be issued?
    ///
    /// # IRQL
    /// Any.
    ///
    /// # Errors
    /// Why not: what [`fail`](Self::fail) said last, or [`IO_TIMEOUT`](Error::IO_TIMEOUT).
    pub fn check(&self) -> Result {
        reason(self.state.0.load(Ordering::SeqCst))
    }

    /// Lets commands be issued again. The device has been halted, and what it was told before makes
    /// it interrupt no more; interrupts that it has made already are waited for
    /// ([`KeFlushQueuedDpcs`]), and complete nothing.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY) while a command has not returned, and
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`; nothing has changed.
    ///
    /// [`KeFlushQueuedDpcs`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keflushqueueddpcs
    pub fn reset(&self) -> Result {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        // SAFETY: the IRQL is PASSIVE_LEVEL.
        unsafe { ntddk::KeFlushQueuedDpcs() };
        self.state.reset()
    }
}

/// Where the command is, in one word, so that of a completion, a time-out and a failure that come
/// at the same moment each knows which came first.
///
/// The upper half holds the causes that a command waits for: from [`issue`](Self::issue) until it
/// has returned. The lower half holds 0, [`COMPLETED`], or why commands fail, which is negative.
///
/// # Invariants
/// The event is set once for each command that does not time out: by the code that moves the word
/// away from a command that waits. The command takes that before it returns, so the event need not
/// be cleared.
struct State(AtomicU64);

/// The command that was issued is completed.
const COMPLETED: u64 = 1;

const fn waiting_for(causes: u32) -> u64 {
    (causes as u64) << 32
}

const fn failing(why: Error) -> u64 {
    why.status().cast_unsigned() as u64
}

const fn reason(state: u64) -> Result {
    check((state as u32).cast_signed())
}

/// Does a command wait, and has nothing ended it?
const fn is_waiting(state: u64) -> bool {
    state as u32 == 0 && state != 0
}

impl State {
    /// A command is about to be written.
    #[inline]
    fn issue(&self, awaited: u32) -> Result {
        let issued = waiting_for(awaited);
        if issued == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        let begun = self
            .0
            .compare_exchange(0, issued, Ordering::SeqCst, Ordering::SeqCst);
        match begun {
            Ok(_) => Ok(()),
            Err(state) => reason(state).and(Err(Error::DEVICE_BUSY)),
        }
    }

    /// True when these causes complete a command that waits.
    #[inline]
    fn complete(&self, causes: u32) -> bool {
        let state = self.0.load(Ordering::SeqCst);
        // Once a command waits, the word changes only to what makes this completion none.
        state as u32 == 0
            && state & waiting_for(causes) != 0
            && self
                .0
                .compare_exchange(state, state | COMPLETED, Ordering::SeqCst, Ordering::SeqCst)
                .is_ok()
    }

    /// The command that was issued has been ended: how.
    #[inline]
    fn end(&self, awaited: u32) -> Result {
        let completed = waiting_for(awaited) | COMPLETED;
        let ended = self
            .0
            .compare_exchange(completed, 0, Ordering::SeqCst, Ordering::SeqCst);
        match ended {
            Ok(_) => Ok(()),
            // What has failed stays so while a command has not returned.
            Err(_) => reason(self.0.fetch_and(u32::MAX.into(), Ordering::SeqCst)),
        }
    }

    /// False when the command has been ended after all.
    fn time_out(&self, awaited: u32) -> bool {
        self.0
            .compare_exchange(
                waiting_for(awaited),
                failing(Error::IO_TIMEOUT),
                Ordering::SeqCst,
                Ordering::SeqCst,
            )
            .is_ok()
    }

    /// True when a command waits, which it is then the caller's to end.
    fn fail(&self, why: Error) -> bool {
        let mut state = self.0.load(Ordering::SeqCst);
        loop {
            let failed = state & waiting_for(u32::MAX) | failing(why);
            match self
                .0
                .compare_exchange(state, failed, Ordering::SeqCst, Ordering::SeqCst)
            {
                Ok(_) => return is_waiting(state),
                Err(now) => state = now,
            }
        }
    }

    fn reset(&self) -> Result {
        let mut state = self.0.load(Ordering::SeqCst);
        loop {
            if state >> 32 != 0 {
                return Err(Error::DEVICE_BUSY);
            }
            match self
                .0
                .compare_exchange(state, 0, Ordering::SeqCst, Ordering::SeqCst)
            {
                Ok(_) => return Ok(()),
                Err(now) => state = now,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DONE: u32 = 0x100;
    const OTHER: u32 = 1;

    fn state() -> State {
        State(AtomicU64::new(0))
    }

    #[test]
    fn a_completion_belongs_to_the_command_that_waits_for_it() {
        let state = state();
        assert!(!state.complete(DONE), "nothing was asked");
        state.issue(DONE).expect("no command runs");
        assert!(!state.complete(OTHER), "for something else");
        assert!(state.complete(DONE | OTHER));
        assert!(!state.complete(DONE), "a second time");
        assert_eq!(state.end(DONE), Ok(()));
        assert!(!state.complete(DONE), "after its end");
        assert_eq!(state.issue(0), Err(Error::INVALID_PARAMETER));
        state.issue(OTHER).expect("no command runs");
        assert_eq!(state.issue(DONE), Err(Error::DEVICE_BUSY));
    }

    #[test]
    fn a_completion_that_comes_too_late_is_not_the_next_commands() {
        let state = state();
        state.issue(DONE).expect("no command runs");
        assert!(state.time_out(DONE));
        assert!(!state.complete(DONE));
        assert_eq!(state.issue(DONE), Err(Error::IO_TIMEOUT));
        state.reset().expect("no command runs");
        assert!(!state.complete(DONE));
        state.issue(DONE).expect("no command runs");
        // In the moment between the wait and the look.
        assert!(state.complete(DONE));
        assert!(!state.time_out(DONE));
        assert_eq!(state.end(DONE), Ok(()));
    }

    #[test]
    fn failing_ends_the_command_that_waits_and_keeps_others_out() {
        let state = state();
        assert!(!state.fail(Error::CANCELLED), "nobody waits");
        assert_eq!(state.issue(DONE), Err(Error::CANCELLED));
        state.reset().expect("no command runs");
        state.issue(DONE).expect("no command runs");
        assert!(state.fail(Error::CANCELLED));
        assert!(!state.fail(Error::DEVICE_REMOVED), "ended once");
        assert!(!state.complete(DONE) && !state.time_out(DONE));
        assert_eq!(state.reset(), Err(Error::DEVICE_BUSY));
        assert_eq!(state.issue(DONE), Err(Error::DEVICE_REMOVED));
        assert_eq!(state.end(DONE), Err(Error::DEVICE_REMOVED));
        assert_eq!(state.issue(DONE), Err(Error::DEVICE_REMOVED));
        state.reset().expect("no command runs");
        // Failed when it is completed already: the one who completed it has ended it.
        state.issue(DONE).expect("no command runs");
        assert!(state.complete(DONE));
        assert!(!state.fail(Error::CANCELLED));
        assert_eq!(state.end(DONE), Err(Error::CANCELLED));
    }
}
