//! Mutual exclusion between threads.

use core::cell::UnsafeCell;

use wdk_sys::ntddk;

use super::event::{Event, Reset};
use crate::Result;
use crate::irql;

/// A lock that owns its data, for threads that may wait while they hold it.
///
/// It stands on a synchronisation event rather than on `FAST_MUTEX`, which would raise the IRQL to `APC_LEVEL` for as long as it is held and so
/// keep I/O that completes by APC from being waited for. While it is held, normal kernel APCs are disabled
/// (`KeEnterCriticalRegion`), so that the holder cannot be suspended.
///
/// It is not recursive: a thread that locks it twice waits for itself.
pub struct Mutex<T> {
    free: Event,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the thread that takes the lock.
unsafe impl<T: Send> Send for Mutex<T> {}
// SAFETY: one thread reaches the data at a time.
unsafe impl<T: Send> Sync for Mutex<T> {}

impl<T> Mutex<T> {
    /// An unlocked mutex.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn new(data: T) -> Result<Self> {
        let free = Event::new(Reset::Automatic)?;
        free.set();
        Ok(Self {
            free,
            data: UnsafeCell::new(data),
        })
    }

    /// Waits for the lock and runs `work` on the data.
    ///
    /// There is no guard to hold: a guard that was forgotten, or dropped by another thread, would leave this thread in its critical
    /// region, which is a bugcheck when it returns to user mode.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`; `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        irql::require_at_most(irql::APC_LEVEL)?;
        // SAFETY: left again below, by the same thread.
        unsafe { ntddk::KeEnterCriticalRegion() };
        let result = self.free.wait().map(|()| {
            // SAFETY: the event lets one thread pass until it is set again.
            let result = work(unsafe { &mut *self.data.get() });
            self.free.set();
            result
        });
        // SAFETY: entered above.
        unsafe { ntddk::KeLeaveCriticalRegion() };
        result
    }
}
