//! Run-down protection (`EX_RUNDOWN_REF`).

use core::cell::UnsafeCell;

use wdk_sys::{EX_RUNDOWN_REF, ntddk};

use crate::irql;

/// Users come and go until it is run down, which waits for the last.
///
/// A thread that is suspended while it is a user would keep that waiting for as long as whoever
/// suspended it likes, so a user is in a critical region ([`KeEnterCriticalRegion`]): it is
/// suspended when it is no user any more.
///
/// [`KeEnterCriticalRegion`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-keentercriticalregion
pub(crate) struct Rundown(UnsafeCell<EX_RUNDOWN_REF>);

// SAFETY: the kernel's routines synchronise on the object themselves.
unsafe impl Sync for Rundown {}
// SAFETY: as above.
unsafe impl Send for Rundown {}

/// One use, which ends when this is dropped.
///
/// # Invariants
/// Run-down protection was acquired for it.
pub(crate) struct Protection<'a>(&'a Rundown);

impl Protection<'_> {
    /// Has the use go on after the thread has left: whoever ends it calls
    /// [`release`](Rundown::release).
    pub(crate) const fn keep(self) {
        core::mem::forget(self);
    }
}

impl Drop for Protection<'_> {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant.
        unsafe { self.0.release() };
    }
}

/// A stretch of a thread in which it is not suspended. At `DISPATCH_LEVEL` no thread is.
struct CriticalRegion {
    entered: bool,
}

impl CriticalRegion {
    fn enter() -> Self {
        let entered = irql::current() < irql::DISPATCH_LEVEL;
        if entered {
            // SAFETY: the IRQL is APC_LEVEL at most; left by the same thread.
            unsafe { ntddk::KeEnterCriticalRegion() };
        }
        Self { entered }
    }
}

impl Drop for CriticalRegion {
    fn drop(&mut self) {
        if self.entered {
            // SAFETY: entered by this thread, which has not left the function that did so.
            unsafe { ntddk::KeLeaveCriticalRegion() };
        }
    }
}

impl Rundown {
    /// One that lets users in. (`ExInitializeRundownProtection` writes zero; the object holds no
    /// address of its own, so it may be moved while it has no users.)
    pub(crate) const fn new() -> Self {
        // SAFETY: zeroes are valid.
        Self(UnsafeCell::new(unsafe { core::mem::zeroed() }))
    }

    /// Runs `work` as a user; `None` once it is run down. Nothing here is touched any more after
    /// the use has ended, in `work` or with it.
    pub(crate) fn with<R>(&self, work: impl FnOnce(Protection<'_>) -> R) -> Option<R> {
        let _region = self.enter()?;
        Some(work(Protection(self)))
    }

    /// Begins a use, in a region that its thread is in until it has ended.
    #[inline(never)]
    fn enter(&self) -> Option<CriticalRegion> {
        let region = CriticalRegion::enter();
        // SAFETY: initialised where it lies.
        let acquired = unsafe { ntddk::ExAcquireRundownProtection(self.0.get()) } != 0;
        acquired.then_some(region)
    }

    /// # Safety
    /// Ends one use whose protection was [kept](Protection::keep).
    pub(crate) unsafe fn release(&self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExReleaseRundownProtection(self.0.get()) };
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
