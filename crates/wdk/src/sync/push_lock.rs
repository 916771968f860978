//! `EX_PUSH_LOCK`.

use core::cell::UnsafeCell;

use wdk_sys::ntddk;

use super::owner::{Owner, Sharers, Taker};
use crate::place::assert_movable;
use crate::{Result, irql};

/// A lock that owns its data, which threads share to read and have alone to write: a word, for what
/// is read often and written now and then.
///
/// It stands on the kernel's push lock (`ExfAcquirePushLockExclusive`, `ExfAcquirePushLockShared`,
/// `ExfReleasePushLock`, which every kernel exports). While it is held, normal kernel APCs are
/// disabled (`KeEnterCriticalRegion`), so that the holder cannot be suspended. Up to eight threads
/// share it at once; one more has it alone while it reads.
///
/// ```
/// use wdk::sync::PushLock;
///
/// /// The rules that all look into, and few change.
/// static RULES: PushLock<[u32; 4]> = PushLock::new([0; 4]);
///
/// fn allows(number: u32) -> wdk::Result<bool> {
///     RULES.with_shared(|rules| rules.contains(&number))
/// }
///
/// fn allow(place: usize, number: u32) -> wdk::Result {
///     RULES.with(|rules| rules[place % 4] = number)
/// }
/// # fn main() { let _ = (allows, allow); }
/// ```
pub struct PushLock<T> {
    lock: Lock,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the thread that takes the lock.
unsafe impl<T: Send> Send for PushLock<T> {}
// SAFETY: one thread reaches the data at a time, or several share it.
unsafe impl<T: Send + Sync> Sync for PushLock<T> {}

impl<T> PushLock<T> {
    /// A lock that is free. (It is a zero then, and holds no address of its own, so it may be
    /// moved.)
    pub const fn new(data: T) -> Self {
        assert_movable::<T>();
        Self {
            lock: Lock {
                word: UnsafeCell::new(0),
                owner: Owner::nobody(),
                sharers: Sharers::nobody(),
            },
            data: UnsafeCell::new(data),
        }
    }

    /// Waits for the lock, and runs `work` on the data alone.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`;
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same lock,
    /// shared or not. `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        let taker = self.lock.take()?;
        let result = self.lock.owner.hold(&taker, || {
            // SAFETY: the lock is held alone, by its owner for the first time.
            work(unsafe { &mut *self.data.get() })
        });
        // SAFETY: taken above, by this thread.
        unsafe { self.lock.give_back() };
        Ok(result)
    }

    /// Waits until nobody has the lock alone, and runs `work` on the data, which others may read
    /// meanwhile.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// As [`with`](Self::with).
    pub fn with_shared<R>(&self, work: impl FnOnce(&T) -> R) -> Result<R> {
        let taker = self.lock.taker()?;
        let Some(sharing) = self.lock.sharers.enter(&taker) else {
            return self.with(|data| work(data));
        };
        // SAFETY: given back below, by this thread, which holds it in neither way.
        unsafe {
            ntddk::KeEnterCriticalRegion();
            ntddk::ExfAcquirePushLockShared(self.lock.word.get());
        }
        // SAFETY: the lock is shared, so that nobody has it alone.
        let result = work(unsafe { &*self.data.get() });
        // SAFETY: taken above, by this thread.
        unsafe { self.lock.give_back() };
        sharing.leave();
        Ok(result)
    }
}

/// The lock without its data: one copy of the code for locks of every type.
struct Lock {
    word: UnsafeCell<u64>,
    owner: Owner,
    sharers: Sharers,
}

impl Lock {
    /// The thread, if it may take the lock.
    fn taker(&self) -> Result<Taker> {
        irql::require_at_most(irql::APC_LEVEL)?;
        let taker = self.owner.refuse_holder()?;
        self.sharers.refuse(&taker)?;
        Ok(taker)
    }

    /// Waits for the lock; the thread is in a critical region from then on.
    #[inline(never)]
    fn take(&self) -> Result<Taker> {
        let taker = self.taker()?;
        // SAFETY: given back by `give_back`; the thread holds the lock in neither way.
        unsafe {
            ntddk::KeEnterCriticalRegion();
            ntddk::ExfAcquirePushLockExclusive(self.word.get());
        }
        Ok(taker)
    }

    /// # Safety
    /// This thread has taken the lock, in either way, and gives it back once.
    #[inline(never)]
    unsafe fn give_back(&self) {
        // SAFETY: the caller's promise.
        unsafe {
            ntddk::ExfReleasePushLock(self.word.get());
            ntddk::KeLeaveCriticalRegion();
        }
    }
}
