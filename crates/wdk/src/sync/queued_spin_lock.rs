//! The in-stack queued form of `KSPIN_LOCK`.

use core::cell::UnsafeCell;

use wdk_sys::{KLOCK_QUEUE_HANDLE, KSPIN_LOCK, ntddk};

use super::owner::Owner;
use super::released::{as_spin_lock_holder, work_off};
use crate::place::assert_movable;
use crate::{Result, irql};

/// A spin lock that owns its data and serves processors in the order in which they asked, each of
/// them spinning on a place of its own (`KeAcquireInStackQueuedSpinLock`): for data that many
/// processors want at once. Otherwise as [`SpinLock`](super::SpinLock).
///
/// ```
/// use wdk::sync::QueuedSpinLock;
///
/// static RECEIVED: QueuedSpinLock<u64> = QueuedSpinLock::new(0);
///
/// /// Counts what any processor's deferred routine has received.
/// fn received(bytes: u64) -> wdk::Result {
///     RECEIVED.with(|all| *all += bytes)
/// }
/// ```
pub struct QueuedSpinLock<T> {
    lock: UnsafeCell<KSPIN_LOCK>,
    owner: Owner,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the processor that takes the lock.
unsafe impl<T: Send> Send for QueuedSpinLock<T> {}
// SAFETY: one processor reaches the data at a time.
unsafe impl<T: Send> Sync for QueuedSpinLock<T> {}

impl<T> QueuedSpinLock<T> {
    /// An unlocked lock. It holds no address of its own while it is free, so it may be moved then.
    pub const fn new(data: T) -> Self {
        assert_movable::<T>();
        Self {
            lock: UnsafeCell::new(0),
            owner: Owner::nobody(),
            data: UnsafeCell::new(data),
        }
    }

    /// Waits for its turn, and runs `work` on the data at `DISPATCH_LEVEL`.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same lock;
    /// `work` has not run.
    #[inline]
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        let taker = self.owner.refuse_holder()?;
        // SAFETY: zeroes are valid; the kernel fills the handle in.
        let mut handle = unsafe { core::mem::zeroed::<KLOCK_QUEUE_HANDLE>() };
        // SAFETY: the lock is initialised, and released below with the same handle, which stays
        // where it is.
        unsafe { ntddk::KeAcquireInStackQueuedSpinLock(self.lock.get(), &raw mut handle) };
        let (result, waiting) = as_spin_lock_holder(&taker, || {
            self.owner.hold(&taker, || {
                // SAFETY: the lock is held, by its owner for the first time, so nothing else
                // reaches the data.
                work(unsafe { &mut *self.data.get() })
            })
        });
        // SAFETY: this processor took the lock above, and is at DISPATCH_LEVEL since.
        unsafe {
            if waiting {
                ntddk::KeReleaseInStackQueuedSpinLockFromDpcLevel(&raw mut handle);
                work_off();
                ntddk::KeLowerIrql(handle.OldIrql);
            } else {
                ntddk::KeReleaseInStackQueuedSpinLock(&raw mut handle);
            }
        }
        Ok(result)
    }
}
