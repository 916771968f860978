//! Run-down protection (`EX_RUNDOWN_REF`).

use core::cell::UnsafeCell;

use wdk_sys::{EX_RUNDOWN_REF, ntddk};

/// Users come and go until it is run down, which waits for the last.
pub(crate) struct Rundown(UnsafeCell<EX_RUNDOWN_REF>);

// SAFETY: the kernel's routines synchronise on the object themselves.
unsafe impl Sync for Rundown {}
// SAFETY: as above.
unsafe impl Send for Rundown {}

impl Rundown {
    /// One that lets users in. (`ExInitializeRundownProtection` writes zero; the object holds no
    /// address of its own, so it may be moved while it has no users.)
    pub(crate) const fn new() -> Self {
        // SAFETY: zeroes are valid.
        Self(UnsafeCell::new(unsafe { core::mem::zeroed() }))
    }

    /// False once it is run down.
    pub(crate) fn acquire(&self) -> bool {
        // SAFETY: initialised where it lies.
        unsafe { ntddk::ExAcquireRundownProtection(self.0.get()) != 0 }
    }

    /// # Safety
    /// Undoes one [`acquire`](Self::acquire) that answered true.
    pub(crate) unsafe fn release(&self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExReleaseRundownProtection(self.0.get()) };
    }

    /// Runs `work` if it is not run down.
    pub(crate) fn with<R>(&self, work: impl FnOnce() -> R) -> Option<R> {
        if !self.acquire() {
            return None;
        }
        let result = work();
        // SAFETY: acquired above.
        unsafe { self.release() };
        Some(result)
    }

    /// Waits for the last user; from then on there are none. At once when it is run down already.
    /// `PASSIVE_LEVEL`.
    pub(crate) fn run_down(&self) {
        // SAFETY: initialised where it lies.
        unsafe { ntddk::ExWaitForRundownProtectionRelease(self.0.get()) };
    }

    /// Lets users in again.
    ///
    /// # Safety
    /// It is run down.
    pub(crate) unsafe fn renew(&self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExReInitializeRundownProtection(self.0.get()) };
    }
}
