//! Being told that a request is cancelled, while one waits.

use core::ffi::c_void;
use core::ptr::NonNull;

use wdk_sys::{IRP, KIRQL, PDEVICE_OBJECT, ntddk};

use super::Request;
use super::driver_context::queue_word;
use crate::sync::RawEvent;

impl Request<'_> {
    /// Runs `work`. From its beginning to its end `event` is set when the request is cancelled, or
    /// [`is_cancelled`](Self::is_cancelled) says from its beginning on that it was.
    pub(crate) fn with_cancel_event<R>(&self, event: &RawEvent, work: impl FnOnce() -> R) -> R {
        let irp = self.irp.as_ptr();
        // SAFETY: by the type's invariant; the word is a queue's, which has the request no more.
        // The routine is taken away again, or has run, before the event's borrow ends.
        unsafe {
            queue_word(self.irp).write(event.as_ptr().cast());
            ntddk::IoSetCancelRoutine(irp, Some(set_event));
        }
        let result = work();
        // SAFETY: by the type's invariant. Who cancels the request holds the lock from before it
        // takes the routine until that has set the event.
        unsafe {
            if ntddk::IoSetCancelRoutine(irp, None).is_none() {
                let mut irql: KIRQL = 0;
                ntddk::IoAcquireCancelSpinLock(&raw mut irql);
                ntddk::IoReleaseCancelSpinLock(irql);
            }
        }
        result
    }
}

/// The cancel routine. Once it has released the lock the request may be completed.
unsafe extern "C" fn set_event(_: PDEVICE_OBJECT, irp: *mut IRP) {
    // SAFETY: called with the lock held, for a request whose word holds the event of who waits,
    // which stays until the lock is released.
    unsafe {
        let irql = (*irp).CancelIrql;
        let event: *mut c_void = queue_word(NonNull::new_unchecked(irp)).read();
        ntddk::KeSetEvent(event.cast(), 0, 0);
        ntddk::IoReleaseCancelSpinLock(irql);
    }
}
