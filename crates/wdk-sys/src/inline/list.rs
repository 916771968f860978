//! Doubly and singly linked lists. The caller holds whatever lock guards the list.

use crate::{BOOLEAN, LIST_ENTRY, PLIST_ENTRY, PSINGLE_LIST_ENTRY};

/// Makes an empty list.
///
/// # Safety
/// `ListHead` points to writable memory that stays where it is while the list is used.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-initializelisthead>
#[inline]
pub unsafe fn InitializeListHead(ListHead: PLIST_ENTRY) {
    // SAFETY: the caller's memory is writable.
    unsafe {
        ListHead.write(LIST_ENTRY {
            Flink: ListHead,
            Blink: ListHead,
        })
    }
}

/// Whether a list has no entries.
///
/// # Safety
/// `ListHead` points to an initialised list.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-islistempty>
#[must_use]
#[inline]
pub unsafe fn IsListEmpty(ListHead: *const LIST_ENTRY) -> BOOLEAN {
    // SAFETY: the caller's list is initialised.
    unsafe { BOOLEAN::from((*ListHead).Flink.cast_const() == ListHead) }
}

/// # Safety
/// `before` and `after` are neighbours in a list, `entry` is in none.
#[inline]
unsafe fn link(before: PLIST_ENTRY, entry: PLIST_ENTRY, after: PLIST_ENTRY) {
    // SAFETY: the caller's entries are all valid.
    unsafe {
        (*entry).Flink = after;
        (*entry).Blink = before;
        (*before).Flink = entry;
        (*after).Blink = entry;
    }
}

/// Inserts an entry at the list's start.
///
/// # Safety
/// `ListHead` points to an initialised list, `Entry` to an entry that is in none.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-insertheadlist>
#[inline]
pub unsafe fn InsertHeadList(ListHead: PLIST_ENTRY, Entry: PLIST_ENTRY) {
    // SAFETY: the head and its successor are neighbours.
    unsafe { link(ListHead, Entry, (*ListHead).Flink) }
}

/// Inserts an entry at the list's end.
///
/// # Safety
/// `ListHead` points to an initialised list, `Entry` to an entry that is in none.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-inserttaillist>
#[inline]
pub unsafe fn InsertTailList(ListHead: PLIST_ENTRY, Entry: PLIST_ENTRY) {
    // SAFETY: the head and its predecessor are neighbours.
    unsafe { link((*ListHead).Blink, Entry, ListHead) }
}

/// Takes an entry out of its list; `TRUE` when the list is empty then.
///
/// # Safety
/// `Entry` points to an entry of a list.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-removeentrylist>
#[inline]
pub unsafe fn RemoveEntryList(Entry: PLIST_ENTRY) -> BOOLEAN {
    // SAFETY: the caller's entry has two neighbours.
    unsafe {
        let (next, previous) = ((*Entry).Flink, (*Entry).Blink);
        (*previous).Flink = next;
        (*next).Blink = previous;
        BOOLEAN::from(next == previous)
    }
}

/// Takes the first entry out. Of an empty list it returns the head.
///
/// # Safety
/// `ListHead` points to an initialised list.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-removeheadlist>
#[inline]
pub unsafe fn RemoveHeadList(ListHead: PLIST_ENTRY) -> PLIST_ENTRY {
    // SAFETY: the head's successor is an entry or the head.
    unsafe {
        let entry = (*ListHead).Flink;
        RemoveEntryList(entry);
        entry
    }
}

/// Takes the last entry out. Of an empty list it returns the head.
///
/// # Safety
/// `ListHead` points to an initialised list.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-removetaillist>
#[inline]
pub unsafe fn RemoveTailList(ListHead: PLIST_ENTRY) -> PLIST_ENTRY {
    // SAFETY: the head's predecessor is an entry or the head.
    unsafe {
        let entry = (*ListHead).Blink;
        RemoveEntryList(entry);
        entry
    }
}

/// Appends a list without a head to another: `ListToAppend` is its first entry.
///
/// # Safety
/// `ListHead` points to an initialised list, `ListToAppend` to a ring of entries that is no part of
/// it.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-appendtaillist>
#[inline]
pub unsafe fn AppendTailList(ListHead: PLIST_ENTRY, ListToAppend: PLIST_ENTRY) {
    // SAFETY: the ends of both rings are entries.
    unsafe {
        let end = (*ListHead).Blink;
        (*(*ListHead).Blink).Flink = ListToAppend;
        (*ListHead).Blink = (*ListToAppend).Blink;
        (*(*ListToAppend).Blink).Flink = ListHead;
        (*ListToAppend).Blink = end;
    }
}

/// Inserts an entry at a singly linked list's start.
///
/// # Safety
/// `ListHead` points to a list, `Entry` to an entry that is in none.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pushentrylist>
#[inline]
pub unsafe fn PushEntryList(ListHead: PSINGLE_LIST_ENTRY, Entry: PSINGLE_LIST_ENTRY) {
    // SAFETY: the caller's entries are valid.
    unsafe {
        (*Entry).Next = (*ListHead).Next;
        (*ListHead).Next = Entry;
    }
}

/// Takes the first entry out of a singly linked list; null when it is empty.
///
/// # Safety
/// `ListHead` points to a list.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-popentrylist>
#[inline]
pub unsafe fn PopEntryList(ListHead: PSINGLE_LIST_ENTRY) -> PSINGLE_LIST_ENTRY {
    // SAFETY: the caller's list is valid.
    unsafe {
        let first = (*ListHead).Next;
        if !first.is_null() {
            (*ListHead).Next = (*first).Next;
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SINGLE_LIST_ENTRY;

    #[test]
    fn entries_come_out_in_the_order_they_were_put() {
        let mut places = [LIST_ENTRY::default(); 5];
        let p = places.as_mut_ptr();
        // SAFETY: all places are distinct and outlive the lists.
        unsafe {
            let (head, other) = (p, p.add(4));
            InitializeListHead(head);
            assert_eq!(IsListEmpty(head), 1);
            assert_eq!(RemoveHeadList(head), head);
            InsertTailList(head, p.add(1));
            InsertTailList(head, p.add(2));
            InsertHeadList(head, p.add(3));
            assert_eq!(IsListEmpty(head), 0);
            InitializeListHead(other);
            AppendTailList(head, other);
            assert_eq!(RemoveTailList(head), other);
            assert_eq!(RemoveHeadList(head), p.add(3));
            assert_eq!(RemoveEntryList(p.add(1)), 0);
            assert_eq!(RemoveEntryList(p.add(2)), 1);
            assert_eq!(IsListEmpty(head), 1);
        }
    }

    #[test]
    fn a_single_list_is_a_stack() {
        let mut places = [SINGLE_LIST_ENTRY::default(); 3];
        let p = places.as_mut_ptr();
        // SAFETY: all places are distinct and outlive the list.
        unsafe {
            PushEntryList(p, p.add(1));
            PushEntryList(p, p.add(2));
            assert_eq!(PopEntryList(p), p.add(2));
            assert_eq!(PopEntryList(p), p.add(1));
            assert!(PopEntryList(p).is_null());
        }
    }
}
