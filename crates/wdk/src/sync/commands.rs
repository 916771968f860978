//! [`Commands`]: telling a device to do something, and waiting until it says that it has.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;

use wdk_sys::ntddk;

use super::event::{Event, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// Commands to a device that answers each with an interrupt: one thread at a time gives one and
/// waits for the answer, but not for ever.
///
/// The deferred routine calls [`answered`](Self::answered) with the causes of the interrupt. Of
/// those only the ones that the command waits for end it, and only while it waits: what comes
/// before it, after it, or a second time belongs to no command.
///
/// An answer that comes too late must not be taken for that of the next command, whose memory the
/// device may still be using then. So a command that times out closes the commands, and
/// [`open`](Self::open) lets in no answer from before.
///
/// Whatever makes an answer impossible, such as the device's removal, calls
/// [`close`](Self::close): the command that waits fails, and so does every later one until `open`.
pub struct Commands {
    answer: Event,
    patience: Timeout,
    state: State,
}

impl Commands {
    /// Commands of which each may take as long as `patience`, which is not zero.
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
            answer: Event::new(Reset::Automatic)?,
            patience: Timeout::after(patience),
            state: State(AtomicU64::new(0)),
        })
    }

    /// Has `give` write the command to the device, and waits until the device interrupts for one of
    /// the causes in `awaited`.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// * [`IO_TIMEOUT`](Error::IO_TIMEOUT): no answer came. The command may still be running:
    ///   whoever called this knows how to halt the device, and does so before memory that the
    ///   command uses is given back. Later commands fail with the same, until [`open`](Self::open).
    /// * What [`close`](Self::close) said. The command was not given, or was running when that was
    ///   said.
    /// * [`DEVICE_BUSY`](Error::DEVICE_BUSY): another thread's command is running. What is called
    ///   from several threads goes through the device's queue, or a [`Mutex`](super::Mutex). The
    ///   command was not given.
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when nothing is awaited, and
    ///   [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`; the command was not given.
    #[inline]
    pub fn run(&self, awaited: u32, give: impl FnOnce()) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        self.state.begin(awaited)?;
        give();
        // SAFETY: asked for above, and nothing that `give` can call leaves another level behind.
        match unsafe { self.answer.wait_unchecked(&self.patience) } {
            Wait::Signalled => self.state.end(awaited),
            Wait::TimedOut => self.give_up(awaited),
        }
    }

    /// No answer came in time.
    #[cold]
    fn give_up(&self, awaited: u32) -> Result {
        if self.state.time_out(awaited) {
            return Err(Error::IO_TIMEOUT);
        }
        // Somebody ends it at this moment: the answer came after all, or the device is being halted
        // by `close`. The event is set in either case.
        self.answer.wait()?;
        self.state.end(awaited)
    }

    /// The device has interrupted for these causes.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    #[inline]
    pub fn answered(&self, causes: u32) {
        if self.state.answer(causes) {
            self.answer.set();
        }
    }

    /// Makes commands fail with `why` from now on, the one that is waiting included: that one fails
    /// once `halt` has returned, which sees to it that the device does nothing any more that the
    /// command told it to.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn close(&self, why: Error, halt: impl FnOnce()) {
        let waits = self.state.close(why);
        halt();
        if waits {
            self.answer.set();
        }
    }

    /// May commands be given?
    ///
    /// # IRQL
    /// Any.
    ///
    /// # Errors
    /// Why not: what [`close`](Self::close) said last, or [`IO_TIMEOUT`](Error::IO_TIMEOUT).
    pub fn check_open(&self) -> Result {
        reason(self.state.0.load(Ordering::SeqCst))
    }

    /// Lets commands be given again. The device has been halted, and what it was told before makes
    /// it interrupt no more; interrupts that it has made already are waited for
    /// ([`KeFlushQueuedDpcs`]), and answer nothing.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY) while a command has not returned, and
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`; nothing has changed.
    ///
    /// [`KeFlushQueuedDpcs`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keflushqueueddpcs
    pub fn open(&self) -> Result {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        // SAFETY: the IRQL is PASSIVE_LEVEL.
        unsafe { ntddk::KeFlushQueuedDpcs() };
        self.state.open()
    }
}

/// Where the commands are, in one word, so that of an answer, a time-out and a closing that come at
/// the same moment each knows which came first.
///
/// The upper half holds the causes that a command waits for: from [`begin`](Self::begin) until it
/// has returned. The lower half holds 0, [`ANSWERED`], or why commands fail, which is negative.
///
/// # Invariants
/// The event is set once for each command that does not time out: by whoever moves the word away
/// from a command that waits. The command takes that before it returns, so the event need not be
/// cleared.
struct State(AtomicU64);

/// The command has its answer.
const ANSWERED: u64 = 1;

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
    /// A command is about to be given.
    #[inline]
    fn begin(&self, awaited: u32) -> Result {
        let given = waiting_for(awaited);
        if given == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        let begun = self
            .0
            .compare_exchange(0, given, Ordering::SeqCst, Ordering::SeqCst);
        match begun {
            Ok(_) => Ok(()),
            Err(state) => reason(state).and(Err(Error::DEVICE_BUSY)),
        }
    }

    /// True when a command that waits has its answer with these causes.
    #[inline]
    fn answer(&self, causes: u32) -> bool {
        let state = self.0.load(Ordering::SeqCst);
        // Once a command waits, the word changes only to what makes this answer none.
        state as u32 == 0
            && state & waiting_for(causes) != 0
            && self
                .0
                .compare_exchange(state, state | ANSWERED, Ordering::SeqCst, Ordering::SeqCst)
                .is_ok()
    }

    /// The command that was given has been ended: how.
    #[inline]
    fn end(&self, awaited: u32) -> Result {
        let answered = waiting_for(awaited) | ANSWERED;
        let ended = self
            .0
            .compare_exchange(answered, 0, Ordering::SeqCst, Ordering::SeqCst);
        match ended {
            Ok(_) => Ok(()),
            // What is closed stays closed while a command has not returned.
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

    /// True when a command waits, which nobody else ends any more.
    fn close(&self, why: Error) -> bool {
        let mut state = self.0.load(Ordering::SeqCst);
        loop {
            let closed = state & waiting_for(u32::MAX) | failing(why);
            match self
                .0
                .compare_exchange(state, closed, Ordering::SeqCst, Ordering::SeqCst)
            {
                Ok(_) => return is_waiting(state),
                Err(now) => state = now,
            }
        }
    }

    fn open(&self) -> Result {
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
    fn an_answer_belongs_to_the_command_that_waits_for_it() {
        let state = state();
        assert!(!state.answer(DONE), "nothing was asked");
        state.begin(DONE).expect("open");
        assert!(!state.answer(OTHER), "for something else");
        assert!(state.answer(DONE | OTHER));
        assert!(!state.answer(DONE), "a second time");
        assert_eq!(state.end(DONE), Ok(()));
        assert!(!state.answer(DONE), "after its end");
        assert_eq!(state.begin(0), Err(Error::INVALID_PARAMETER));
        state.begin(OTHER).expect("open");
        assert_eq!(state.begin(DONE), Err(Error::DEVICE_BUSY));
    }

    #[test]
    fn an_answer_that_comes_too_late_is_not_the_next_commands() {
        let state = state();
        state.begin(DONE).expect("open");
        assert!(state.time_out(DONE));
        assert!(!state.answer(DONE));
        assert_eq!(state.begin(DONE), Err(Error::IO_TIMEOUT));
        state.open().expect("no command runs");
        assert!(!state.answer(DONE));
        state.begin(DONE).expect("open");
        // In the moment between the wait and the look.
        assert!(state.answer(DONE));
        assert!(!state.time_out(DONE));
        assert_eq!(state.end(DONE), Ok(()));
    }

    #[test]
    fn closing_ends_the_command_that_waits_and_keeps_others_out() {
        let state = state();
        assert!(!state.close(Error::CANCELLED), "nobody waits");
        assert_eq!(state.begin(DONE), Err(Error::CANCELLED));
        state.open().expect("no command runs");
        state.begin(DONE).expect("open");
        assert!(state.close(Error::CANCELLED));
        assert!(!state.close(Error::DEVICE_REMOVED), "ended once");
        assert!(!state.answer(DONE) && !state.time_out(DONE));
        assert_eq!(state.open(), Err(Error::DEVICE_BUSY));
        assert_eq!(state.begin(DONE), Err(Error::DEVICE_REMOVED));
        assert_eq!(state.end(DONE), Err(Error::DEVICE_REMOVED));
        assert_eq!(state.begin(DONE), Err(Error::DEVICE_REMOVED));
        state.open().expect("no command runs");
        // Closed with the answer there already: the one who answered has ended it.
        state.begin(DONE).expect("open");
        assert!(state.answer(DONE));
        assert!(!state.close(Error::CANCELLED));
        assert_eq!(state.end(DONE), Err(Error::CANCELLED));
    }
}
