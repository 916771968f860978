//! Mutual exclusion between threads.

use core::cell::UnsafeCell;

use wdk_sys::ntddk;

use super::event::{RawEvent, Reset};
use super::owner::{Owner, Taker};
use crate::Result;
use crate::irql;
use crate::place::assert_movable;
use crate::pool::PoolBox;

/// A lock that owns its data, for threads that may wait while they hold it.
///
/// It stands on a synchronisation event rather than on `FAST_MUTEX`, which would raise the IRQL to
/// `APC_LEVEL` for as long as it is held and so keep I/O that completes by APC from being waited
/// for. While it is held, normal kernel APCs are disabled (`KeEnterCriticalRegion`), so that the
/// holder cannot be suspended. Nor does it stand on `KMUTEX`, which lets its holder in a second
/// time, to the same data.
///
/// ```
/// use wdk::sync::Mutex;
///
/// /// Counts who has come.
/// fn count(visitors: &Mutex<u32>) -> wdk::Result<u32> {
///     visitors.with(|visitors| {
///         *visitors += 1;
///         *visitors
///     })
/// }
/// ```
pub struct Mutex<T> {
    mutex: PoolBox<RawMutex<T>>,
}

impl<T> Mutex<T> {
    /// An unlocked mutex.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn new(data: T) -> Result<Self> {
        assert_movable::<T>();
        let mutex = PoolBox::new(RawMutex::uninitialised(data))?;
        // SAFETY: the object lies in nonpaged pool, and nothing else knows of it.
        unsafe { mutex.initialise() };
        Ok(Self { mutex })
    }

    /// Waits for the lock and runs `work` on the data.
    ///
    /// There is no guard to hold: a guard that was forgotten, or dropped by another thread, would
    /// leave this thread in its critical region, which is a bugcheck when it returns to user mode.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`;
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same mutex.
    /// `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        self.mutex.with(work)
    }
}

/// The lock and its data where they lie; see [`RawEvent`].
pub(crate) struct RawMutex<T> {
    lock: Lock,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the thread that takes the lock.
unsafe impl<T: Send> Send for RawMutex<T> {}
// SAFETY: one thread reaches the data at a time.
unsafe impl<T: Send> Sync for RawMutex<T> {}

impl<T> RawMutex<T> {
    pub(crate) const fn uninitialised(data: T) -> Self {
        Self {
            lock: Lock {
                free: RawEvent::uninitialised(),
                owner: Owner::nobody(),
            },
            data: UnsafeCell::new(data),
        }
    }

    /// Makes it an unlocked mutex.
    ///
    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(crate) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.lock.free.initialise(Reset::Automatic) };
        self.lock.free.set();
    }

    pub(crate) fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        let taker = self.lock.take()?;
        let result = self.lock.owner.hold(&taker, || {
            // SAFETY: the lock lets one thread in until it is given back, and not its holder.
            work(unsafe { &mut *self.data.get() })
        });
        // SAFETY: taken above, by this thread.
        unsafe { self.lock.give_back() };
        Ok(result)
    }
}

/// The lock without its data: one copy of the code for mutexes of every type.
struct Lock {
    free: RawEvent,
    owner: Owner,
}

impl Lock {
    /// Waits for the lock; the thread is in a critical region from then on.
    #[inline(never)]
    fn take(&self) -> Result<Taker> {
        irql::require_at_most(irql::APC_LEVEL)?;
        let taker = self.owner.refuse_holder()?;
        // SAFETY: left again by `give_back`, or below.
        unsafe { ntddk::KeEnterCriticalRegion() };
        if let Err(error) = self.free.wait() {
            // SAFETY: entered above.
            unsafe { ntddk::KeLeaveCriticalRegion() };
            return Err(error);
        }
        Ok(taker)
    }

    /// # Safety
    /// This thread has taken the lock, and gives it back once.
    #[inline(never)]
    unsafe fn give_back(&self) {
        self.free.set();
        // SAFETY: entered when the lock was taken.
        unsafe { ntddk::KeLeaveCriticalRegion() };
    }
}
