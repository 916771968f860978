//! Taking from lookaside lists of nonpaged pool and giving back, which the headers have inline.

use core::sync::atomic::{AtomicU32, Ordering};

use crate::{GENERAL_LOOKASIDE, PNPAGED_LOOKASIDE_LIST, PVOID, ULONG, ntddk};

/// Counts as C does: two processors that count at once may count one.
///
/// # Safety
/// `counter` is one of a list that is in use.
unsafe fn count(counter: *mut ULONG) {
    // SAFETY: the caller's promise; the member is aligned, and others write it as this does.
    let counter = unsafe { AtomicU32::from_ptr(counter) };
    let counted = counter.load(Ordering::Relaxed).wrapping_add(1);
    counter.store(counted, Ordering::Relaxed);
}

/// Takes an entry from a list, or from pool where the list has none; null when there is no memory.
///
/// # Safety
/// `Lookaside` is a list that was initialised.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exallocatefromnpagedlookasidelist>
#[must_use]
#[inline]
pub unsafe fn ExAllocateFromNPagedLookasideList(Lookaside: PNPAGED_LOOKASIDE_LIST) -> PVOID {
    // SAFETY: the caller's promise: the members are those of an initialised list, which does not
    // change its routine, size, tag and type.
    unsafe {
        let list: *mut GENERAL_LOOKASIDE = &raw mut (*Lookaside).L;
        count(&raw mut (*list).TotalAllocates);
        let head = &raw mut (*list).__bindgen_anon_1.ListHead;
        let entry = ntddk::ExpInterlockedPopEntrySList(head).cast();
        if !PVOID::is_null(entry) {
            return entry;
        }
        count(&raw mut (*list).__bindgen_anon_2.AllocateMisses);
        match (*list).__bindgen_anon_4.Allocate {
            Some(allocate) => allocate((*list).Type, (*list).Size.into(), (*list).Tag),
            None => entry,
        }
    }
}

/// Gives an entry back to a list, or to pool where the list has enough.
///
/// # Safety
/// `Lookaside` is a list that was initialised, and `Entry` was taken from it and is not used again.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exfreetonpagedlookasidelist>
#[inline]
pub unsafe fn ExFreeToNPagedLookasideList(Lookaside: PNPAGED_LOOKASIDE_LIST, Entry: PVOID) {
    // SAFETY: as above; the entry has room for a link, as the list's entries have.
    unsafe {
        let list: *mut GENERAL_LOOKASIDE = &raw mut (*Lookaside).L;
        count(&raw mut (*list).TotalFrees);
        let head = &raw mut (*list).__bindgen_anon_1.ListHead;
        // The kernel changes the depth now and then.
        let depth = (&raw const (*list).Depth).read_volatile();
        if ntddk::ExQueryDepthSList(head) < depth {
            ntddk::ExpInterlockedPushEntrySList(head, Entry.cast());
            return;
        }
        count(&raw mut (*list).__bindgen_anon_3.FreeMisses);
        if let Some(free) = (*list).__bindgen_anon_5.Free {
            free(Entry);
        }
    }
}
