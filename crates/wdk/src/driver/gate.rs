//! Whose turn it is at a device: the thread that serves queued requests, or whoever keeps it from
//! going on.

use core::sync::atomic::{AtomicBool, AtomicI32, Ordering};

use crate::request::Request;
use crate::sync::{RawEvent, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// The right to serve a queued request. The device's thread has it while it serves one; a stop or a
/// change of power takes it.
pub(super) struct Gate {
    free: RawEvent,
    /// Somebody wants the turn: who serves a request gives it up when it can.
    wanted: AtomicBool,
    /// A request is being served, if only by a thread that has given up its turn at a checkpoint.
    serving: AtomicBool,
    /// Why requests that are being served should end; 0 while they should not.
    ending: AtomicI32,
}

impl Gate {
    pub(super) const fn uninitialised() -> Self {
        Self {
            free: RawEvent::uninitialised(),
            wanted: AtomicBool::new(false),
            serving: AtomicBool::new(false),
            ending: AtomicI32::new(0),
        }
    }

    /// Makes it a gate through which nobody goes yet.
    ///
    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(super) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.free.initialise(Reset::Automatic) };
    }

    /// Waits for the turn.
    pub(super) fn enter(&self) {
        // At PASSIVE_LEVEL, where this is called, a wait cannot fail.
        let _ = self.free.wait();
    }

    pub(super) fn leave(&self) {
        self.free.set();
    }

    /// Takes the turn for good, once the request that is being served has ended; false when that
    /// takes longer than `limit`.
    pub(super) fn close(&self, limit: Timeout) -> bool {
        self.free.wait_until(limit) == Ok(Wait::Signalled)
    }

    /// Takes the turn for good, once the request that is being served has ended or come to a
    /// checkpoint.
    pub(super) fn close_at_checkpoint(&self) {
        self.wanted.store(true, Ordering::SeqCst);
        self.enter();
    }

    /// Notes whether a request is being served.
    pub(super) fn set_serving(&self, serving: bool) {
        self.serving.store(serving, Ordering::SeqCst);
    }

    /// Is a request being served?
    pub(super) fn is_serving(&self) -> bool {
        self.serving.load(Ordering::SeqCst)
    }

    /// Gives it back.
    pub(super) fn open(&self) {
        self.wanted.store(false, Ordering::SeqCst);
        self.free.set();
    }

    /// Asks who serves a request to end it with `why`.
    pub(super) fn end_requests(&self, why: Error) {
        self.ending.store(why.status(), Ordering::SeqCst);
    }

    /// Takes that back.
    pub(super) fn let_requests_run(&self) {
        self.ending.store(0, Ordering::SeqCst);
    }

    /// Lets somebody else have the turn, and waits until it is back.
    #[cold]
    fn give_way(&self) -> Result {
        // Who cannot wait keeps it.
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        self.free.set();
        self.enter();
        Ok(())
    }
}

/// A request's turn at its device: nobody else serves a queued request of the device meanwhile.
pub struct Turn<'a> {
    pub(super) gate: &'a Gate,
}

impl Turn<'_> {
    /// Says that this is a good moment to be interrupted: the device has nothing to do. Who serves
    /// a request for long calls this now and then.
    ///
    /// While the device's power is down this waits until it is back; the device may have forgotten
    /// what it was told.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`CANCELLED`](Error::CANCELLED) when the request's caller wants it no more;
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device is gone. The request should be
    /// completed with it. [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    #[inline]
    pub fn checkpoint(&self, request: &Request<'_>) -> Result {
        if self.gate.wanted.load(Ordering::Relaxed) {
            self.gate.give_way()?;
        }
        check(self.gate.ending.load(Ordering::Relaxed))?;
        if request.is_cancelled() {
            return Err(Error::CANCELLED);
        }
        Ok(())
    }
}
