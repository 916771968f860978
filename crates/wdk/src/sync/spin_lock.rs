//! `KSPIN_LOCK`.

use core::cell::UnsafeCell;

use wdk_sys::{KSPIN_LOCK, ntddk};

use super::owner::Owner;
use super::released::{as_spin_lock_holder, work_off};
use crate::place::assert_movable;
use crate::{Result, irql};

/// A spin lock that owns its data (`KeAcquireSpinLockRaiseToDpc`): for data shared between threads
/// and DPCs.
///
/// The IRQL is `DISPATCH_LEVEL` while it is held: whatever waits answers
/// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL). An interrupt service routine must not take it.
///
/// No request is completed while it is held: what is above this driver may call it again. A request
/// that is completed or dropped inside `with` is completed when the lock has been released.
///
/// ```
/// use wdk::sync::SpinLock;
///
/// /// Takes the next number from a counter that threads and DPCs share.
/// fn next(counter: &SpinLock<u32>) -> wdk::Result<u32> {
///     counter.with(|next| {
///         *next += 1;
///         *next
///     })
/// }
/// # fn main() { let _ = next; }
/// ```
pub struct SpinLock<T> {
    lock: UnsafeCell<KSPIN_LOCK>,
    owner: Owner,
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
        assert_movable::<T>();
        Self {
            lock: UnsafeCell::new(0),
            owner: Owner::nobody(),
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
    ///
    /// # Errors
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same lock,
    /// which a second acquisition would wait for; `work` has not run.
    #[inline]
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        let taker = self.owner.refuse_holder()?;
        // SAFETY: the lock is initialised, and released below at the IRQL it was taken from.
        let irql = unsafe { ntddk::KeAcquireSpinLockRaiseToDpc(self.lock.get()) };
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
                ntddk::KeReleaseSpinLockFromDpcLevel(self.lock.get());
                work_off();
                ntddk::KeLowerIrql(irql);
            } else {
                ntddk::KeReleaseSpinLock(self.lock.get(), irql);
            }
        }
        Ok(result)
    }
}
