//! What waits until no spin lock is held: [`Deferred`].

use core::ffi::c_void;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use wdk_sys::ntddk;

use super::owner::Taker;
use crate::irql;

/// Threads share these, told apart by their addresses. Who shares one waits for the other's locks
/// too, which are held for short.
const SLOTS: usize = 64;

/// How many spin locks of this image the threads of each slot hold.
static HELD: [AtomicUsize; SLOTS] = [const { AtomicUsize::new(0) }; SLOTS];

/// The last that was deferred; each names the one before it.
static LATEST: AtomicPtr<Deferred> = AtomicPtr::new(ptr::null_mut());

/// Something that must not be done with a spin lock held, such as completing a request: the driver
/// that is called then may call this one again, which may want the lock. It lies in memory that
/// nothing else uses until it is done.
#[repr(C)]
pub(crate) struct Deferred {
    earlier: *mut Deferred,
    work: unsafe fn(NonNull<Deferred>),
}

fn slot(thread: usize) -> &'static AtomicUsize {
    // Threads are aligned to more than their neighbours' slots.
    &HELD[(thread >> 7) % SLOTS]
}

/// Does this thread, which stands for the processor at `DISPATCH_LEVEL`, hold a spin lock of this
/// image's? True now and then for one that holds none, too.
#[inline]
pub(crate) fn is_spin_lock_held() -> bool {
    current().load(Ordering::SeqCst) != 0 && irql::current() >= irql::DISPATCH_LEVEL
}

fn current() -> &'static AtomicUsize {
    // SAFETY: always allowed.
    slot(
        unsafe { ntddk::KeGetCurrentThread() }
            .cast::<c_void>()
            .addr(),
    )
}

/// Has `work` called, with `place`, when the spin lock that is held is released.
///
/// # Safety
/// `place` is nobody else's, and stays, until `work` is called with it, on any thread at
/// `<= DISPATCH_LEVEL`.
#[cold]
pub(crate) unsafe fn when_released(place: NonNull<Deferred>, work: unsafe fn(NonNull<Deferred>)) {
    let mut earlier = LATEST.load(Ordering::Relaxed);
    loop {
        // SAFETY: the caller's promise.
        unsafe { place.write(Deferred { earlier, work }) };
        let pushed =
            LATEST.compare_exchange(earlier, place.as_ptr(), Ordering::SeqCst, Ordering::Relaxed);
        match pushed {
            Ok(_) => break,
            Err(now) => earlier = now,
        }
    }
    // Whoever shared the slot may have released its lock before it could see this.
    if current().load(Ordering::SeqCst) == 0 {
        work_off();
    }
}

/// Runs `work` as the holder of a spin lock. True when something waits for its release, which is to
/// be [done](work_off) then, before the IRQL is lowered: a thread that was suspended in between
/// would keep what waits from being done.
#[inline]
pub(super) fn as_spin_lock_holder<R>(taker: &Taker, work: impl FnOnce() -> R) -> (R, bool) {
    let slot = slot(taker.thread());
    slot.fetch_add(1, Ordering::SeqCst);
    let result = work();
    // This before the look, as whoever defers does the two the other way round: one of them sees
    // the other.
    let last = slot.fetch_sub(1, Ordering::SeqCst) == 1;
    (result, last && !LATEST.load(Ordering::SeqCst).is_null())
}

/// Does all that was deferred. No spin lock is held by this thread; the IRQL is
/// `<= DISPATCH_LEVEL`.
#[cold]
pub(super) fn work_off() {
    let mut next = LATEST.swap(ptr::null_mut(), Ordering::SeqCst);
    while let Some(place) = NonNull::new(next) {
        // SAFETY: what was deferred stays until its work is done, which happens here, once, since
        // the whole list was taken.
        unsafe {
            let Deferred { earlier, work } = place.read();
            next = earlier;
            work(place);
        }
    }
}
