//! What uses the device: the thread that serves queued requests, callers that are answered, or
//! nothing for now.

use core::sync::atomic::{AtomicBool, AtomicI32, AtomicU8, AtomicU32, Ordering};
use core::time::Duration;

use crate::queue::RawQueue;
use crate::request::Request;
use crate::sync::{Deadline, Event, RawEvent, Reset, Timeout, Wait};
use crate::{Error, Result, check, irql};

/// Users go through while it is open. The code that closes it can wait for those inside, and give
/// up waiting, which `EX_RUNDOWN_REF` does not allow.
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

    fn is_open(&self) -> bool {
        self.state.load(Ordering::SeqCst) & CLOSED == 0
    }

    /// Turns users away from now on.
    pub(super) fn close(&self) {
        self.state.fetch_or(CLOSED, Ordering::SeqCst);
    }

    pub(super) fn open(&self) {
        self.state.fetch_and(!CLOSED, Ordering::SeqCst);
    }

    /// Waits until no user is inside the closed passage; false when that takes longer than `limit`,
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
/// it is not acquired, and once it is free the device belongs to the code that closed it.
pub(super) struct ServingLock {
    passage: Passage,
    /// Signalled while the passage is open.
    open: RawEvent,
    /// What there is to do at the next checkpoint: [`GIVE_WAY`], [`LOOK_AT_FILE`].
    wanted: AtomicU8,
    /// A request is being served, if only by a thread that waits at a checkpoint.
    serving: AtomicBool,
    /// There is something to do at a checkpoint: whoever waits for something else goes there.
    attention: RawEvent,
    /// Why requests end; 0 while they go on.
    ending: AtomicI32,
}

impl ServingLock {
    /// A closed one.
    pub(super) const fn uninitialised() -> Self {
        Self {
            passage: Passage::uninitialised(),
            open: RawEvent::uninitialised(),
            wanted: AtomicU8::new(0),
            serving: AtomicBool::new(false),
            attention: RawEvent::uninitialised(),
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
            self.attention.initialise(Reset::Automatic);
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
        self.want(GIVE_WAY);
    }

    #[inline(never)]
    fn want(&self, what: u8) {
        self.wanted.fetch_or(what, Ordering::SeqCst);
        self.attention.set();
    }

    /// Waits until the closed lock is free; see [`Passage::wait_until_left`].
    pub(super) fn wait_until_free(&self, limit: Option<Timeout>) -> bool {
        self.passage.wait_until_left(limit)
    }

    #[inline(never)]
    pub(super) fn open(&self) {
        self.wanted.fetch_and(!GIVE_WAY, Ordering::SeqCst);
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

    /// The last handle of some file was closed, which was noted: a request of it ends at its next
    /// checkpoint.
    pub(super) fn note_closed(&self) {
        self.want(LOOK_AT_FILE);
    }

    /// Has requests end with `why`: the one that is being served at its next checkpoint, others
    /// before they are.
    #[inline(never)]
    pub(super) fn end_requests(&self, why: Error) {
        self.ending.store(why.status(), Ordering::SeqCst);
        self.attention.set();
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

    /// Does what is wanted at a checkpoint: gives the lock to the code that has closed it, and
    /// waits until it is open again; finds out whether the request's file was closed.
    #[cold]
    fn attend(&self, request: &Request<'_>) -> Result {
        // Who cannot wait goes on.
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        if self.wanted.fetch_and(!LOOK_AT_FILE, Ordering::SeqCst) & GIVE_WAY != 0 {
            self.release();
            self.acquire();
        }
        // Who closes a file notes that first, and has this looked at afterwards.
        if request.is_abandoned() {
            self.wanted.fetch_or(LOOK_AT_FILE, Ordering::SeqCst);
            return Err(Error::CANCELLED);
        }
        Ok(())
    }

    /// Serves the requests of `queue` by `serve`, one after the other, until `work` is to end.
    /// `SHARED` says that other threads do so too, with locks of their own.
    pub(super) fn serve_from<const SHARED: bool>(
        &self,
        queue: &RawQueue,
        work: &Work,
        mut serve: impl FnMut(&Serving<'_>, Request<'_>),
    ) {
        loop {
            let _ = work.event.wait();
            if SHARED && !self.passage.is_open() {
                // Another one may be let in before, or is to end.
                work.set();
            }
            loop {
                self.acquire();
                if work.ending.load(Ordering::SeqCst) {
                    self.release();
                    if SHARED {
                        work.set();
                    }
                    return;
                }
                let Some(irp) = queue.take() else {
                    self.release();
                    break;
                };
                if SHARED && queue.len() > 0 {
                    work.set();
                }
                // SAFETY: the queue has just given it up.
                unsafe {
                    self.set_serving(true);
                    match self.check_running() {
                        Ok(()) => {
                            Request::lend(irp, |request| serve(&Serving { lock: self }, request))
                        }
                        Err(error) => Request::end(irp, Err(error)),
                    }
                }
                self.set_serving(false);
                self.release();
            }
        }
    }
}

/// The device is wanted by who has closed the lock.
const GIVE_WAY: u8 = 1;
/// The last handle of the request's file may have been closed.
const LOOK_AT_FILE: u8 = 2;

/// How threads that serve a queue know that there is something for them.
pub(super) struct Work {
    /// There may be something in the queue, or the threads are to end.
    event: RawEvent,
    ending: AtomicBool,
}

impl Work {
    pub(super) const fn uninitialised() -> Self {
        Self {
            event: RawEvent::uninitialised(),
            ending: AtomicBool::new(false),
        }
    }

    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(super) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.event.initialise(Reset::Automatic) };
    }

    /// There may be something in the queue.
    pub(super) fn set(&self) {
        self.event.set();
    }

    /// Has the threads end.
    pub(super) fn end(&self) {
        self.ending.store(true, Ordering::SeqCst);
        self.set();
    }

    /// Takes that back, when they have ended.
    pub(super) fn begin(&self) {
        self.ending.store(false, Ordering::SeqCst);
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
    /// * [`CANCELLED`](Error::CANCELLED) when the request's caller wants it no more, or has closed
    ///   the last handle of its file.
    /// * [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device is gone, and what its
    ///   [`resume`](super::Device::resume) or the bus answered when its power did not come back.
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    ///
    /// The request should be completed with it.
    #[inline]
    pub fn checkpoint(&self, request: &Request<'_>) -> Result {
        if self.lock.wanted.load(Ordering::Relaxed) != 0 {
            self.lock.attend(request)?;
        }
        self.lock.check_running()?;
        if request.is_cancelled() {
            return Err(Error::CANCELLED);
        }
        Ok(())
    }

    /// Waits until `event` is signalled, `timeout` at most, unless the request or the device ends
    /// before: no loop has to ask for that now and then.
    ///
    /// It is a [checkpoint](Self::checkpoint) all the time: when the device's power goes this waits
    /// until it is back, and then for what is left of the time.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// As [`checkpoint`](Self::checkpoint), at once when that becomes so.
    pub fn wait_for(
        &self,
        request: &Request<'_>,
        event: &Event,
        timeout: Duration,
    ) -> Result<Wait> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let deadline = Deadline::after(timeout);
        let attention = &self.lock.attention;
        request.with_cancel_event(attention, || {
            loop {
                // Whoever wants attention sets its event afterwards.
                self.checkpoint(request)?;
                if let Some(waited) = event.raw().wait_or(attention, deadline.left())? {
                    return Ok(waited);
                }
            }
        })
    }
}
