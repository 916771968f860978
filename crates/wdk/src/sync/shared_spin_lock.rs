//! `EX_SPIN_LOCK`.

use core::cell::UnsafeCell;

use wdk_sys::dynamic::{
    ExAcquireSpinLockExclusiveAtDpcLevel, ExAcquireSpinLockSharedAtDpcLevel,
    ExReleaseSpinLockExclusiveFromDpcLevel, ExReleaseSpinLockSharedFromDpcLevel, Lookup,
};
use wdk_sys::{KSPIN_LOCK, ntddk};

use super::owner::{Owner, Sharers, Taker};
use super::released::{as_spin_lock_holder, work_off};
use crate::place::assert_movable;
use crate::{Result, irql};

/// A spin lock that owns its data, which threads and DPCs share to read and have alone to write
/// (`EX_SPIN_LOCK`).
///
/// The IRQL is `DISPATCH_LEVEL` while it is held, as with a [`SpinLock`](super::SpinLock), and what
/// is said there of requests is so here. Up to eight processors share it at once; one more has it
/// alone while it reads. Kernels before Windows 8 have no such lock: there everybody has it alone,
/// as also where the lock is made above `PASSIVE_LEVEL` before any other.
///
/// ```
/// use wdk::sync::SharedSpinLock;
///
/// /// Where a handle leads to, looked up by each deferred routine.
/// fn look_up(routes: &SharedSpinLock<[u16; 64]>, handle: u8) -> wdk::Result<Option<u16>> {
///     routes.with_shared(|routes| routes.get(usize::from(handle)).copied())
/// }
/// # fn main() { let _ = look_up; }
/// ```
///
/// # Invariants
/// `routines` does not change, so that the word is always used by the routines of one kind.
pub struct SharedSpinLock<T> {
    /// An `EX_SPIN_LOCK` in its lower half, or a `KSPIN_LOCK`.
    word: UnsafeCell<KSPIN_LOCK>,
    routines: Option<Routines>,
    owner: Owner,
    sharers: Sharers,
    data: UnsafeCell<T>,
}

/// The kernel's routines, of kernels that have them.
#[derive(Clone, Copy)]
struct Routines {
    acquire_exclusive: <ExAcquireSpinLockExclusiveAtDpcLevel as Lookup>::Routine,
    release_exclusive: <ExReleaseSpinLockExclusiveFromDpcLevel as Lookup>::Routine,
    acquire_shared: <ExAcquireSpinLockSharedAtDpcLevel as Lookup>::Routine,
    release_shared: <ExReleaseSpinLockSharedFromDpcLevel as Lookup>::Routine,
}

impl Routines {
    fn get() -> Option<Self> {
        Some(Self {
            acquire_exclusive: ExAcquireSpinLockExclusiveAtDpcLevel::get()?,
            release_exclusive: ExReleaseSpinLockExclusiveFromDpcLevel::get()?,
            acquire_shared: ExAcquireSpinLockSharedAtDpcLevel::get()?,
            release_shared: ExReleaseSpinLockSharedFromDpcLevel::get()?,
        })
    }
}

// SAFETY: the data moves to the processor that takes the lock.
unsafe impl<T: Send> Send for SharedSpinLock<T> {}
// SAFETY: one processor reaches the data at a time, or several share it.
unsafe impl<T: Send + Sync> Sync for SharedSpinLock<T> {}

impl<T> SharedSpinLock<T> {
    /// A lock that is free. (It is a zero then, and holds no address of its own, so it may be
    /// moved.)
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn new(data: T) -> Self {
        assert_movable::<T>();
        Self {
            word: UnsafeCell::new(0),
            routines: Routines::get(),
            owner: Owner::nobody(),
            sharers: Sharers::nobody(),
            data: UnsafeCell::new(data),
        }
    }

    /// The processor, by its thread, if it may take the lock.
    fn taker(&self) -> Result<Taker> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        let taker = self.owner.refuse_holder()?;
        self.sharers.refuse(&taker)?;
        Ok(taker)
    }

    /// Spins until nobody has the lock, and runs `work` on the data alone at `DISPATCH_LEVEL`.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK) inside the `work` of the same lock,
    /// shared or not; `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        let taker = self.taker()?;
        let word = self.word.get();
        // SAFETY: lowered below.
        let irql = unsafe { ntddk::KeRaiseIrqlToDpcLevel() };
        // SAFETY: at that level; released below by the routine of the same kind.
        unsafe {
            match self.routines {
                Some(routines) => (routines.acquire_exclusive)(word.cast()),
                None => ntddk::KeAcquireSpinLockAtDpcLevel(word),
            }
        }
        let (result, waiting) = as_spin_lock_holder(&taker, || {
            self.owner.hold(&taker, || {
                // SAFETY: the lock is held alone, by its owner for the first time.
                work(unsafe { &mut *self.data.get() })
            })
        });
        // SAFETY: this processor took the lock above, and is at DISPATCH_LEVEL since.
        unsafe {
            match self.routines {
                Some(routines) => (routines.release_exclusive)(word.cast()),
                None => ntddk::KeReleaseSpinLockFromDpcLevel(word),
            }
            if waiting {
                work_off();
            }
            ntddk::KeLowerIrql(irql);
        }
        Ok(result)
    }

    /// Spins until nobody has the lock alone, and runs `work` on the data at `DISPATCH_LEVEL`,
    /// which others may read meanwhile.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// As [`with`](Self::with).
    pub fn with_shared<R>(&self, work: impl FnOnce(&T) -> R) -> Result<R> {
        let taker = self.taker()?;
        let Some(routines) = self.routines else {
            return self.with(|data| work(data));
        };
        let word = self.word.get();
        // The level first: a thread that lost its processor here would keep its slot.
        // SAFETY: lowered below.
        let irql = unsafe { ntddk::KeRaiseIrqlToDpcLevel() };
        let Some(sharing) = self.sharers.enter(&taker) else {
            // SAFETY: raised above.
            unsafe { ntddk::KeLowerIrql(irql) };
            return self.with(|data| work(data));
        };
        // SAFETY: at that level; released below.
        unsafe { (routines.acquire_shared)(word.cast()) };
        let (result, waiting) = as_spin_lock_holder(&taker, || {
            // SAFETY: the lock is shared, so that nobody has it alone.
            work(unsafe { &*self.data.get() })
        });
        // SAFETY: this processor took the lock above, and is at DISPATCH_LEVEL since.
        unsafe {
            (routines.release_shared)(word.cast());
            sharing.leave();
            if waiting {
                work_off();
            }
            ntddk::KeLowerIrql(irql);
        }
        Ok(result)
    }
}
