//! Mutexes that the headers initialise themselves.

use crate::{_EVENT_TYPE, PFAST_MUTEX, ntddk};

/// Initialises a fast mutex, unlocked.
///
/// # Safety
/// `FastMutex` points to writable nonpaged storage that nobody uses as a mutex.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exinitializefastmutex>
#[inline]
pub unsafe fn ExInitializeFastMutex(FastMutex: PFAST_MUTEX) {
    // SAFETY: the caller's storage; the event is initialised where it lies.
    unsafe {
        (*FastMutex).Count = 1;
        (*FastMutex).Owner = core::ptr::null_mut();
        (*FastMutex).Contention = 0;
        ntddk::KeInitializeEvent(
            &raw mut (*FastMutex).Event,
            _EVENT_TYPE::SynchronizationEvent,
            0,
        );
    }
}
