//! [`Outstanding`]: the requests that a device has been handed and has not given back.

use core::ptr::{self, NonNull};

use wdk_sys::{IRP, LIST_ENTRY};

use crate::sync::SpinLock;

/// The requests of one device that are its driver's: not in a queue, and not completed.
///
/// It is what makes a forgotten request end: when the device is stopped, everything the driver had
/// is gone, and what is still on this list nobody will complete.
///
/// # Invariants
/// From the head on, each entry is the `Tail.Overlay.ListEntry` of an IRP that a
/// [`Request`](super::Request) of this device stands for, or stood for when it was forgotten. The
/// member is the driver's while it owns the IRP and has it in no queue. The first entry's `Blink`
/// and the last one's `Flink` are null.
pub(crate) struct Outstanding(SpinLock<Head>);

struct Head(*mut LIST_ENTRY);

// SAFETY: the IRPs may be completed by any thread, and their entries are touched with the lock
// held.
unsafe impl Send for Head {}

impl Outstanding {
    pub(crate) const fn new() -> Self {
        Self(SpinLock::new(Head(ptr::null_mut())))
    }

    /// Notes that the driver is handed `irp`. `<= DISPATCH_LEVEL`.
    ///
    /// # Safety
    /// The driver owns `irp`, which is in no list, and [`remove`](Self::remove)s it before it gives
    /// it away.
    pub(super) unsafe fn insert(&self, irp: NonNull<IRP>) {
        let entry = entry(irp);
        // Not refused: what runs under the lock takes none.
        let _ = self.0.with(|head| {
            // SAFETY: the caller's promise, and by the type's invariant.
            unsafe {
                (*entry).Flink = head.0;
                (*entry).Blink = ptr::null_mut();
                if let Some(next) = head.0.as_mut() {
                    next.Blink = entry;
                }
            }
            head.0 = entry;
        });
    }

    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Safety
    /// `irp` is on this list.
    pub(super) unsafe fn remove(&self, irp: NonNull<IRP>) {
        let entry = entry(irp);
        // Not refused: what runs under the lock takes none.
        let _ = self.0.with(|head| {
            // SAFETY: the caller's promise, and by the type's invariant.
            unsafe {
                let (next, before) = ((*entry).Flink, (*entry).Blink);
                match before.as_mut() {
                    Some(before) => before.Flink = next,
                    None => head.0 = next,
                }
                if let Some(next) = next.as_mut() {
                    next.Blink = before;
                }
            }
        });
    }

    /// The IRP that was inserted last, which stays on the list.
    pub(super) fn latest(&self) -> Option<NonNull<IRP>> {
        let entry = self.0.with(|head| head.0).ok().and_then(NonNull::new)?;
        // SAFETY: by the type's invariant.
        Some(unsafe { irp_of(entry) })
    }
}

/// The IRP of a list entry.
///
/// # Safety
/// `entry` is that member of an IRP.
pub(super) const unsafe fn irp_of(entry: NonNull<LIST_ENTRY>) -> NonNull<IRP> {
    // SAFETY: the caller's promise.
    unsafe {
        entry
            .byte_sub(core::mem::offset_of!(
                IRP,
                Tail.Overlay.__bindgen_anon_2.ListEntry
            ))
            .cast()
    }
}

/// The list entry of an IRP, of which only the place is computed.
pub(crate) const fn entry(irp: NonNull<IRP>) -> *mut LIST_ENTRY {
    // SAFETY: an IRP is as long as its type, so the place is inside it.
    unsafe { &raw mut (*irp.as_ptr()).Tail.Overlay.__bindgen_anon_2.ListEntry }
}
