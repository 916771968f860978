//! The thread on which a device's power is changed, and what it is handed.

use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};

use wdk_sys::IRP;

use super::thread::SystemThread;
use crate::scope::Rundown;
use crate::sync::{RawEvent, Reset};
use crate::{Error, Result, check};

/// The thread, and what it is handed.
///
/// # Invariants
/// For each IRP, and while `lost` is not 0, the device's `entered` is held, which the thread ends.
/// The IRPs are this driver's, marked pending.
pub(super) struct PowerThread {
    thread: SystemThread,
    wake: RawEvent,
    ending: AtomicBool,
    /// The device's power is to change: on the way down when it goes, on the way back when it
    /// comes.
    pub(super) change: Inbox,
    /// The bus driver is done with a request for less power.
    pub(super) lowered: Inbox,
    /// A request for the system's power that waits for the device's power to follow.
    pub(super) awaited: AtomicPtr<IRP>,
    /// The same when it has followed, or has not, as the IRP's status says.
    pub(super) followed: Inbox,
    /// The same when the device's power could not be asked for.
    pub(super) alone: Inbox,
    /// Why the device's power does not come back; 0 otherwise.
    lost: AtomicI32,
}

impl PowerThread {
    pub(super) const fn uninitialised() -> Self {
        Self {
            thread: SystemThread::uninitialised(),
            wake: RawEvent::uninitialised(),
            ending: AtomicBool::new(false),
            change: Inbox::new(),
            lowered: Inbox::new(),
            awaited: AtomicPtr::new(ptr::null_mut()),
            followed: Inbox::new(),
            alone: Inbox::new(),
            lost: AtomicI32::new(0),
        }
    }

    /// Begins the thread, which runs `routine` on `context`. `PASSIVE_LEVEL`.
    ///
    /// # Safety
    /// This stays where it is until it has been dropped. `routine` may be called with `context`
    /// until then, calls [`is_me`](Self::is_me) first, and returns once
    /// [`wait`](Self::wait) answers false.
    pub(super) unsafe fn start(
        &self,
        routine: unsafe extern "C" fn(*mut c_void),
        context: *mut c_void,
    ) -> Result {
        // SAFETY: the caller's promise; the thread ends before this has been dropped.
        unsafe {
            self.thread.initialise();
            self.wake.initialise(Reset::Automatic);
            self.thread.start(routine, context)
        }
    }

    /// Called by the thread before anything else.
    pub(super) fn is_me(&self) {
        self.thread.is_me();
    }

    /// Called by the thread: waits until there may be something to do. False when the thread is to
    /// end.
    pub(super) fn wait(&self) -> bool {
        if self.ending.load(Ordering::Acquire) {
            return false;
        }
        // At PASSIVE_LEVEL the wait cannot fail.
        let _ = self.wake.wait();
        true
    }

    /// Called by the thread: why the device's power does not come back, if that was said since.
    pub(super) fn take_loss(&self) -> Option<Error> {
        check(self.lost.swap(0, Ordering::Acquire)).err()
    }

    /// Hands an IRP over.
    ///
    /// # Safety
    /// The driver owns `irp`, which is in no list, and gives it up to the thread.
    pub(super) unsafe fn put(&self, inbox: &Inbox, irp: *mut IRP) {
        // SAFETY: the caller's promise.
        unsafe { inbox.put(irp) };
        self.wake.set();
    }

    /// Says that the device's power does not come back.
    ///
    /// # Safety
    /// The caller has a use of `entered`, the device's, and gives it up: the thread ends it.
    pub(super) unsafe fn lose(&self, entered: &Rundown, why: Error) {
        if self.lost.swap(why.status(), Ordering::AcqRel) != 0 {
            // The thread has not seen the loss before, and ends one use for both. Until it does
            // there is that of this one.
            // SAFETY: the caller's promise.
            unsafe { entered.release() };
        }
        self.wake.set();
    }
}

/// IRPs for the power thread. There may be several: a return to S0 is completed before the device's
/// power is back, so that the next request can come meanwhile.
///
/// # Invariants
/// From the word on, each IRP names the one that was put before it, in its list entry, which is its
/// owner's.
pub(super) struct Inbox(AtomicPtr<IRP>);

impl Inbox {
    const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// # Safety
    /// As for [`PowerThread::put`].
    unsafe fn put(&self, irp: *mut IRP) {
        let mut latest = self.0.load(Ordering::Relaxed);
        loop {
            // SAFETY: the caller's promise.
            unsafe { Self::link(irp).write(latest) };
            match self
                .0
                .compare_exchange(latest, irp, Ordering::Release, Ordering::Relaxed)
            {
                Ok(_) => return,
                Err(now) => latest = now,
            }
        }
    }

    /// Takes all, and has each worked on, in the order in which they came.
    pub(super) fn empty(&self, mut work: impl FnMut(*mut IRP)) {
        let mut latest = self.0.swap(ptr::null_mut(), Ordering::Acquire);
        let mut first = ptr::null_mut();
        // SAFETY: by the type's invariant; the list is this thread's alone now, and what follows an
        // IRP is read before the IRP is given up.
        unsafe {
            while !latest.is_null() {
                let before = Self::link(latest).replace(first);
                first = latest;
                latest = before;
            }
            while !first.is_null() {
                let next = Self::link(first).read();
                work(first);
                first = next;
            }
        }
    }

    /// Where an IRP of an inbox names another.
    ///
    /// # Safety
    /// `irp` is an IRP.
    unsafe fn link(irp: *mut IRP) -> *mut *mut IRP {
        // SAFETY: the caller's promise; only the place is computed.
        unsafe { (&raw mut (*irp).Tail.Overlay.__bindgen_anon_2.ListEntry.Flink).cast() }
    }
}

impl Drop for PowerThread {
    fn drop(&mut self) {
        if self.thread.is_running() {
            self.ending.store(true, Ordering::Release);
            self.wake.set();
            self.thread.wait_for_end();
        }
    }
}
