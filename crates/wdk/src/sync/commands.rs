//! [`Commands`]: telling a device to do something, and waiting until it says that it has.

use core::sync::atomic::{AtomicI32, Ordering};
use core::time::Duration;

use super::event::{Event, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// Commands to a device that answers each with an interrupt: one thread at a time gives one and
/// waits for the answer, but not for ever.
///
/// The deferred routine calls [`answered`](Self::answered). Whatever makes an answer impossible,
/// such as the device's removal, calls [`close`](Self::close): the command that waits fails, and so
/// does every later one until [`open`](Self::open).
pub struct Commands {
    answer: Event,
    patience: Timeout,
    /// Why commands fail; 0 while they do not.
    closed: AtomicI32,
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
            closed: AtomicI32::new(0),
        })
    }

    /// Has `give` write the command to the device, and waits for the answer.
    ///
    /// Two threads that give commands at once take each other's answers: what is called from
    /// several threads goes through the device's queue, or a [`Mutex`](super::Mutex).
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// * [`IO_TIMEOUT`](Error::IO_TIMEOUT): no answer came. The command may still be running:
    ///   whoever called this knows how to halt the device, and does so before memory that the
    ///   command uses is given back.
    /// * What [`close`](Self::close) said. The command was not given, or was running when that was
    ///   said.
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`; the command was not given.
    #[inline]
    pub fn run(&self, give: impl FnOnce()) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        // In this order, so that a `close` that comes in between ends the wait below.
        self.answer.clear();
        self.check_open()?;
        give();
        // SAFETY: asked for above, and nothing that `give` can call leaves another level behind.
        match unsafe { self.answer.wait_unchecked(&self.patience) } {
            Wait::Signalled => self.check_open(),
            Wait::TimedOut => Err(Error::IO_TIMEOUT),
        }
    }

    #[inline]
    fn check_open(&self) -> Result {
        check(self.closed.load(Ordering::Acquire))
    }

    /// The device has answered.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    #[inline]
    pub fn answered(&self) {
        self.answer.set();
    }

    /// Makes commands fail with `why` from now on, the one that is waiting included: that one fails
    /// once `halt` has returned, which sees to it that the device does nothing any more that the
    /// command told it to.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn close(&self, why: Error, halt: impl FnOnce()) {
        self.closed.store(why.status(), Ordering::SeqCst);
        halt();
        self.answer.set();
    }

    /// Lets commands be given again.
    ///
    /// # IRQL
    /// Any.
    pub fn open(&self) {
        self.closed.store(0, Ordering::Release);
    }
}
