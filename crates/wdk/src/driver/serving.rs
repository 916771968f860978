//! Who may use the device: the thread that serves queued requests, callers that are answered, or
//! nobody for now.

use core::sync::atomic::{AtomicBool, AtomicI32, AtomicU32, Ordering};

use crate::request::Request;
use crate::sync::{RawEvent, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// Users go through while it is open. Whoever closes it can wait for those inside, and give up
/// waiting, which `EX_RUNDOWN_REF` does not allow.
///
/// Users at an IRQL below `DISPATCH_LEVEL` are in a critical region, or threads that nobody
/// suspends; see [`Rundown`](crate::scope::Rundown).
pub(super) struct Passage {
    /// [`CLOSED`], and [`USER`] for each user.
    state: AtomicU32,
    /// The last user of a passage that is closed has left. It may be set though one is inside
    /// again, so who waits looks at the state.
    left: RawEvent,
}

const CLOSED: u32 = 1;
const USER: u32 = 2;

impl Passage {
    /// A closed one.
    pub(super) const fn uninitialised() -> Self {
        Self {
            state: AtomicU32::new(CLOSED),
            left: RawEvent::uninitialised(),
        }
    }

    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(super) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.left.initialise(Reset::Automatic) };
    }

    /// False while it is closed; otherwise the caller [leaves](Self::leave).
    #[inline(never)]
    pub(super) fn enter(&self) -> bool {
        let mut state = self.state.load(Ordering::SeqCst);
        while state & CLOSED == 0 {
            match self.state.compare_exchange_weak(
                state,
                state + USER,
                Ordering::SeqCst,
                Ordering::SeqCst,
            ) {
                Ok(_) => return true,
                Err(now) => state = now,
            }
        }
        false
    }

    #[inline(never)]
    pub(super) fn leave(&self) {
        if self.state.fetch_sub(USER, Ordering::SeqCst) == CLOSED | USER {
            self.left.set();
        }
    }

    /// Lets nobody in any more.
    pub(super) fn close(&self) {
        self.state.fetch_or(CLOSED, Ordering::SeqCst);
    }

    pub(super) fn open(&self) {
        self.state.fetch_and(!CLOSED, Ordering::SeqCst);
    }

    /// Waits until nobody is inside the closed passage; false when that takes longer than `limit`,
    /// or a little more. `PASSIVE_LEVEL`.
    #[inline(never)]
    pub(super) fn wait_until_left(&self, limit: Option<Timeout>) -> bool {
        while self.state.load(Ordering::SeqCst) != CLOSED {
            let waited = match limit {
                Some(limit) => self.left.wait_until(limit),
                None => self.left.wait().map(|()| Wait::Signalled),
            };
            if waited != Ok(Wait::Signalled) {
                return self.state.load(Ordering::SeqCst) == CLOSED;
            }
        }
        true
    }
}

/// The lock that the device's thread holds while it serves a queued request. While it is closed,
/// nobody acquires it, and the device is its closer's once it is free.
pub(super) struct ServingLock {
    passage: Passage,
    /// Signalled while the passage is open.
    open: RawEvent,
    /// Who serves a request gives way at its next checkpoint.
    wanted: AtomicBool,
    /// A request is being served, if only by a thread that waits at a checkpoint.
    serving: AtomicBool,
    /// Why requests end; 0 while they go on.
    ending: AtomicI32,
}

impl ServingLock {
    /// A closed one.
    pub(super) const fn uninitialised() -> Self {
        Self {
            passage: Passage::uninitialised(),
            open: RawEvent::uninitialised(),
            wanted: AtomicBool::new(false),
            serving: AtomicBool::new(false),
            ending: AtomicI32::new(0),
        }
    }

    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(super) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe {
            self.passage.initialise();
            self.open.initialise(Reset::Manual);
        }
    }

    /// Waits until the lock is open, and acquires it.
    #[inline(never)]
    pub(super) fn acquire(&self) {
        while !self.passage.enter() {
            // At PASSIVE_LEVEL, where this is called, a wait cannot fail.
            let _ = self.open.wait();
        }
    }

    pub(super) fn release(&self) {
        self.passage.leave();
    }

    /// Lets no other request be served.
    #[inline(never)]
    pub(super) fn close(&self) {
        // In this order: who finds the passage closed finds the event unsignalled.
        self.open.clear();
        self.passage.close();
    }

    /// As [`close`](Self::close), and has the request that is being served wait at its next
    /// checkpoint.
    pub(super) fn close_at_checkpoint(&self) {
        self.close();
        self.wanted.store(true, Ordering::SeqCst);
    }

    /// Waits until nobody holds the closed lock; see [`Passage::wait_until_left`].
    pub(super) fn wait_until_free(&self, limit: Option<Timeout>) -> bool {
        self.passage.wait_until_left(limit)
    }

    #[inline(never)]
    pub(super) fn open(&self) {
        self.wanted.store(false, Ordering::SeqCst);
        self.passage.open();
        self.open.set();
    }

    /// Notes whether a request is being served.
    pub(super) fn set_serving(&self, serving: bool) {
        self.serving.store(serving, Ordering::SeqCst);
    }

    /// Is a request being served?
    pub(super) fn is_serving(&self) -> bool {
        self.serving.load(Ordering::SeqCst)
    }

    /// Has requests end with `why`: the one that is being served at its next checkpoint, others
    /// before they are.
    pub(super) fn end_requests(&self, why: Error) {
        self.ending.store(why.status(), Ordering::SeqCst);
    }

    /// Takes that back.
    pub(super) fn let_requests_run(&self) {
        self.ending.store(0, Ordering::SeqCst);
    }

    /// Why requests are to end, if they are.
    #[inline]
    pub(super) fn check_running(&self) -> Result {
        check(self.ending.load(Ordering::Relaxed))
    }

    /// Gives the lock to who has closed it, and waits until it is open again.
    #[cold]
    fn give_way(&self) -> Result {
        // Who cannot wait goes on.
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        self.release();
        self.acquire();
        Ok(())
    }
}

/// The time in which a queued request is served: no other queued request of the device is.
///
/// ```
/// use wdk::driver::Serving;
/// use wdk::request::Request;
///
/// /// Works through many steps, which the device's sleep and removal may come between.
/// fn work(
///     serving: &Serving<'_>,
///     request: &Request<'_>,
///     steps: u32,
///     step: impl Fn(u32) -> wdk::Result,
/// ) -> wdk::Result {
///     for number in 0..steps {
///         serving.checkpoint(request)?;
///         step(number)?;
///     }
///     Ok(())
/// }
/// ```
pub struct Serving<'a> {
    pub(super) lock: &'a ServingLock,
}

impl Serving<'_> {
    /// Says that this is a good moment to be interrupted: the device has nothing to do. Who serves
    /// a request for long calls this now and then.
    ///
    /// While the device's power is down this waits until it is back; the device may have forgotten
    /// what it was told. No [`Mutex`](crate::sync::Mutex) is held across it that
    /// [`suspend`](super::Device::suspend) takes: the power could not go, and Windows stops a
    /// machine whose power does not (0x9F).
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`CANCELLED`](Error::CANCELLED) when the request's caller wants it no more;
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device is gone, and what its
    /// [`resume`](super::Device::resume) or the bus answered when its power did not come back. The
    /// request should be completed with it. [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    #[inline]
    pub fn checkpoint(&self, request: &Request<'_>) -> Result {
        if self.lock.wanted.load(Ordering::Relaxed) {
            self.lock.give_way()?;
        }
        self.lock.check_running()?;
        if request.is_cancelled() {
            return Err(Error::CANCELLED);
        }
        Ok(())
    }
}
