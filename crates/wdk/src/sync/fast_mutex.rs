//! `FAST_MUTEX`.

use core::cell::UnsafeCell;

use wdk_sys::{FAST_MUTEX, ntddk};

use super::owner::Owner;
use crate::place::assert_movable;
use crate::pool::PoolBox;
use crate::{Result, irql};

/// A lock that owns its data, for threads that hold it shortly (`FAST_MUTEX`).
///
/// The IRQL is `APC_LEVEL` while it is held, so that nothing can be waited for that is completed by
/// an APC, such as a file's I/O. It is quicker to take than a [`Mutex`](super::Mutex), and can be
/// taken from `APC_LEVEL`.
///
/// ```
/// use wdk::sync::FastMutex;
///
/// /// What stands in a table that many threads look into for a moment.
/// fn look_up(table: &FastMutex<[u16; 8]>, index: usize) -> wdk::Result<Option<u16>> {
///     table.with(|table| table.get(index).copied())
/// }
/// ```
///
/// # Invariants
/// The `FAST_MUTEX` was initialised where it lies and is reached through the kernel's routines
/// only.
pub struct FastMutex<T> {
    mutex: PoolBox<UnsafeCell<FAST_MUTEX>>,
    owner: Owner,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the thread that takes the lock.
unsafe impl<T: Send> Send for FastMutex<T> {}
// SAFETY: one thread reaches the data at a time.
unsafe impl<T: Send> Sync for FastMutex<T> {}

impl<T> FastMutex<T> {
    /// An unlocked mutex.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn new(data: T) -> Result<Self> {
        assert_movable::<T>();
        // SAFETY: a FAST_MUTEX is plain data for which zeroes are valid; it is initialised next.
        let mutex = unsafe { PoolBox::<UnsafeCell<FAST_MUTEX>>::zeroed() }?;
        // SAFETY: the object lies in nonpaged pool, and nothing else knows of it.
        unsafe { ntddk::ExInitializeFastMutex(mutex.get()) };
        Ok(Self {
            mutex,
            owner: Owner::nobody(),
            data: UnsafeCell::new(data),
        })
    }

    /// Waits for the lock and runs `work` on the data (`ExAcquireFastMutex`, `ExReleaseFastMutex`).
    /// There is no guard to hold, for the reason that [`Mutex::with`](super::Mutex::with) gives.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`; `work` runs at `APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`;
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same mutex.
    /// `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        irql::require_at_most(irql::APC_LEVEL)?;
        let taker = self.owner.refuse_holder()?;
        // SAFETY: by the type's invariant; released below by the same thread.
        unsafe { ntddk::ExAcquireFastMutex(self.mutex.get()) };
        let result = self.owner.hold(&taker, || {
            // SAFETY: the lock is held, by its owner for the first time, so nothing else reaches
            // the data.
            work(unsafe { &mut *self.data.get() })
        });
        // SAFETY: acquired above.
        unsafe { ntddk::ExReleaseFastMutex(self.mutex.get()) };
        Ok(result)
    }
}
