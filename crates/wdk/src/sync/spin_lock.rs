//! `KSPIN_LOCK`.

use core::cell::UnsafeCell;

use wdk_sys::{KSPIN_LOCK, ntddk};

use crate::irql;

/// A spin lock that owns its data (`KeAcquireSpinLockRaiseToDpc`): for data shared between threads
/// and DPCs.
///
/// The IRQL is `DISPATCH_LEVEL` while it is held: whatever waits answers
/// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL). It is not recursive: a processor that takes it
/// twice spins for ever. An interrupt service routine must not take it.
pub struct SpinLock<T> {
    lock: UnsafeCell<KSPIN_LOCK>,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the processor that takes the lock.
unsafe impl<T: Send> Send for SpinLock<T> {}
// SAFETY: one processor reaches the data at a time.
unsafe impl<T: Send> Sync for SpinLock<T> {}

impl<T> SpinLock<T> {
    /// An unlocked lock. (A `KSPIN_LOCK` is initialised by zero, and holds no address of its own,
    /// so it may be moved while it is free.)
    pub const fn new(data: T) -> Self {
        Self {
            lock: UnsafeCell::new(0),
            data: UnsafeCell::new(data),
        }
    }

    /// Spins until the lock is free, and runs `work` on the data at `DISPATCH_LEVEL`.
    ///
    /// There is no guard to hold: guards of two locks dropped out of turn would lower the IRQL
    /// while one of the locks is still held.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: the lock is initialised, and released below at the IRQL it was taken from.
        let irql = unsafe { ntddk::KeAcquireSpinLockRaiseToDpc(self.lock.get()) };
        // SAFETY: the lock is held, so nothing else reaches the data.
        let result = work(unsafe { &mut *self.data.get() });
        // SAFETY: this processor took the lock above.
        unsafe { ntddk::KeReleaseSpinLock(self.lock.get(), irql) };
        result
    }
}
