//! Who holds a lock, and who share one.

use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk_sys::ntddk;

use crate::{Error, Result};

/// The thread that holds a lock: one that takes the lock a second time would wait for itself for
/// ever, or reach the data twice.
///
/// A DPC runs in the name of the thread that it interrupted. That thread cannot hold a spin lock
/// then, nor go on elsewhere, so the thread stands for the processor too.
///
/// # Invariants
/// The word is written with the lock held, and is null when the lock is given back. So a thread
/// reads itself there exactly while it holds the lock.
pub(super) struct Owner(AtomicPtr<c_void>);

/// The thread that is about to take a lock, and does not hold it.
pub(super) struct Taker(*mut c_void);

impl Taker {
    /// Its address, by which threads are told apart.
    pub(super) fn thread(&self) -> usize {
        self.0.addr()
    }
}

/// How many threads share a lock at once. One more than these takes it alone.
const SHARERS: usize = 8;

/// The threads that share a lock, or wait to share it: one that took the lock a second time would
/// wait for itself as soon as another thread waits to have it alone.
///
/// # Invariants
/// A slot holds a thread from before that shares the lock until after, and is null otherwise. Only
/// the thread itself writes it there and takes it out, so that whoever finds its own thread shares
/// the lock.
pub(super) struct Sharers([AtomicPtr<c_void>; SHARERS]);

impl Sharers {
    pub(super) const fn nobody() -> Self {
        Self([const { AtomicPtr::new(ptr::null_mut()) }; SHARERS])
    }

    /// Asked before the lock is taken.
    ///
    /// # Errors
    /// [`POSSIBLE_DEADLOCK`](Error::POSSIBLE_DEADLOCK) for a thread that shares the lock.
    #[inline]
    pub(super) fn refuse(&self, taker: &Taker) -> Result {
        let is_takers = |slot: &AtomicPtr<c_void>| slot.load(Ordering::Relaxed) == taker.0;
        if self.0.iter().any(is_takers) {
            return Err(Error::POSSIBLE_DEADLOCK);
        }
        Ok(())
    }

    /// A slot for the thread, which is about to share the lock and shares it not yet; `None` while
    /// others have them all.
    #[inline]
    pub(super) fn enter(&self, taker: &Taker) -> Option<Sharing<'_>> {
        let free = |slot: &&AtomicPtr<c_void>| {
            slot.load(Ordering::Relaxed).is_null()
                && slot
                    .compare_exchange(
                        ptr::null_mut(),
                        taker.0,
                        Ordering::Relaxed,
                        Ordering::Relaxed,
                    )
                    .is_ok()
        };
        self.0.iter().find(free).map(Sharing)
    }
}

/// A thread's slot.
pub(super) struct Sharing<'a>(&'a AtomicPtr<c_void>);

impl Sharing<'_> {
    /// The thread shares the lock no more.
    #[inline]
    pub(super) fn leave(self) {
        self.0.store(ptr::null_mut(), Ordering::Relaxed);
    }
}

impl Owner {
    pub(super) const fn nobody() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// Asked before the lock is taken.
    ///
    /// # Errors
    /// [`POSSIBLE_DEADLOCK`](Error::POSSIBLE_DEADLOCK) for the thread that holds the lock.
    #[inline]
    pub(super) fn refuse_holder(&self) -> Result<Taker> {
        // SAFETY: always allowed.
        let thread = unsafe { ntddk::KeGetCurrentThread() }.cast::<c_void>();
        if self.0.load(Ordering::Relaxed) == thread {
            return Err(Error::POSSIBLE_DEADLOCK);
        }
        Ok(Taker(thread))
    }

    /// Runs `work` as the holder, which took the lock just now and gives it back afterwards.
    #[inline]
    pub(super) fn hold<R>(&self, taker: &Taker, work: impl FnOnce() -> R) -> R {
        self.0.store(taker.0, Ordering::Relaxed);
        let result = work();
        self.0.store(ptr::null_mut(), Ordering::Relaxed);
        result
    }
}
