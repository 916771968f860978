//! Interlocked lists and arithmetic: doubly and singly linked lists under a spin lock of the
//! driver's, and sequenced lists. They may be called at any IRQL, because the kernel runs them with
//! interrupts disabled.

use super::layout::{ListEntry, SingleListEntry};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::touch::load;

/// Holds `lock` for one operation.
struct Locked(u64);

impl Locked {
    fn new(lock: u64) -> Self {
        executive().acquire_spin_lock(lock, 0, None);
        Self(lock)
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        executive().release_spin_lock(self.0, 0, None);
    }
}

/// A bugcheck unless both neighbours of `entry` point back at it.
unsafe fn check(entry: *mut ListEntry) {
    /// `FAST_FAIL_CORRUPT_LIST_ENTRY`
    const CORRUPT_LIST_ENTRY: u64 = 3;
    // SAFETY: the driver passes a linked entry.
    let intact = unsafe {
        load(&raw const (*(*entry).flink).blink) == entry
            && load(&raw const (*(*entry).blink).flink) == entry
    };
    if !intact {
        stop(
            codes::KERNEL_SECURITY_CHECK_FAILURE,
            [CORRUPT_LIST_ENTRY, entry as u64, 0, 0],
            format!(
                "The list at {:#x} is corrupt: an entry was linked twice, or freed or overwritten \
                 while linked.",
                entry as u64
            ),
        );
    }
}

/// Links `entry` between `before` and what follows it.
unsafe fn link_after(before: *mut ListEntry, entry: *mut ListEntry) {
    // SAFETY: the driver passes an intact list and an entry for it.
    unsafe {
        let after = (*before).flink;
        (*entry).flink = after;
        (*entry).blink = before;
        (*after).blink = entry;
        (*before).flink = entry;
    }
}

/// Links an entry at the head of a list, under a spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedInsertHeadList(
    head: *mut ListEntry,
    entry: *mut ListEntry,
    #[at(u64)] lock: u64,
) -> *mut ListEntry {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes an initialised list and an entry for it.
    unsafe {
        check(head);
        let first = (*head).flink;
        link_after(head, entry);
        if first == head {
            std::ptr::null_mut()
        } else {
            first
        }
    }
}

/// Links an entry at the tail of a list, under a spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedInsertTailList(
    head: *mut ListEntry,
    entry: *mut ListEntry,
    #[at(u64)] lock: u64,
) -> *mut ListEntry {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes an initialised list and an entry for it.
    unsafe {
        check(head);
        let last = (*head).blink;
        link_after(last, entry);
        if last == head {
            std::ptr::null_mut()
        } else {
            last
        }
    }
}

/// Unlinks the first entry of a list, under a spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedRemoveHeadList(
    head: *mut ListEntry,
    #[at(u64)] lock: u64,
) -> *mut ListEntry {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes an initialised list.
    unsafe {
        check(head);
        let first = (*head).flink;
        if first == head {
            return std::ptr::null_mut();
        }
        check(first);
        let next = (*first).flink;
        (*head).flink = next;
        (*next).blink = head;
        first
    }
}

/// Pushes an entry on a singly linked list, under a spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedPushEntryList(
    head: *mut SingleListEntry,
    entry: *mut SingleListEntry,
    #[at(u64)] lock: u64,
) -> *mut SingleListEntry {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes a list and an entry for it.
    unsafe {
        let first = (*head).next;
        (*entry).next = first;
        (*head).next = entry;
        first
    }
}

/// Pops an entry from a singly linked list, under a spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedPopEntryList(
    head: *mut SingleListEntry,
    #[at(u64)] lock: u64,
) -> *mut SingleListEntry {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes a list.
    unsafe {
        let first = (*head).next;
        if !first.is_null() {
            (*head).next = (*first).next;
        }
        first
    }
}

/// Adds to a 32-bit number under a spin lock and returns the old value.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedAddUlong(
    addend: *mut u32,
    increment: u32,
    #[at(u64)] lock: u64,
) -> u32 {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes the number.
    unsafe {
        let old = *addend;
        *addend = old.wrapping_add(increment);
        old
    }
}

/// Adds to a 64-bit number under a spin lock and returns the old value.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInterlockedAddLargeInteger(
    addend: *mut i64,
    increment: i64,
    #[at(u64)] lock: u64,
) -> i64 {
    let _locked = Locked::new(lock);
    // SAFETY: the driver passes the number.
    unsafe {
        let old = *addend;
        *addend = old.wrapping_add(increment);
        old
    }
}

/// `SLIST_HEADER` as x64 kernels have it: depth and sequence in the first word, the first entry
/// (16-byte aligned) in the second.
#[repr(C, align(16))]
pub(crate) struct SListHeader {
    depth_and_sequence: u64,
    first: u64,
}

impl SListHeader {
    fn depth(&self) -> u16 {
        self.depth_and_sequence as u16
    }

    fn update(&mut self, first: u64, depth: u16) {
        let sequence = (self.depth_and_sequence >> 16).wrapping_add(1);
        self.depth_and_sequence = sequence << 16 | u64::from(depth);
        self.first = first;
    }

    /// The low four bits are the kernel's own.
    fn first(&self) -> u64 {
        self.first & !0xF
    }
}

fn require_aligned(what: &str, address: u64) {
    if !address.is_multiple_of(16) {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x1011, address, 0, 0],
            format!(
                "The {what} at {address:#x} is not aligned to 16 bytes, as x64 kernels require it."
            ),
        );
    }
}

/// Makes an empty sequenced list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn InitializeSListHead(head: *mut SListHeader) {
    require_aligned("SLIST_HEADER", head as u64);
    // SAFETY: the driver hands over storage for a header.
    unsafe {
        head.write(SListHeader {
            depth_and_sequence: 0,
            first: 0,
        });
    }
}

/// Pushes an entry on a sequenced list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExpInterlockedPushEntrySList(
    head: *mut SListHeader,
    entry: *mut u64,
) -> u64 {
    require_aligned("SLIST_HEADER", head as u64);
    require_aligned("SLIST_ENTRY", entry as u64);
    // SAFETY: the driver passes an initialised list and an entry for it.
    unsafe {
        let first = (*head).first();
        entry.write(first);
        let depth = (*head).depth().wrapping_add(1);
        (*head).update(entry as u64, depth);
        first
    }
}

/// Pops the newest entry of a sequenced list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExpInterlockedPopEntrySList(head: *mut SListHeader) -> u64 {
    require_aligned("SLIST_HEADER", head as u64);
    // SAFETY: the driver passes an initialised list.
    unsafe {
        let first = (*head).first();
        if first != 0 {
            let depth = (*head).depth().wrapping_sub(1);
            (*head).update((first as *const u64).read(), depth);
        }
        first
    }
}

/// Empties a sequenced list and returns its entries.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExpInterlockedFlushSList(head: *mut SListHeader) -> u64 {
    require_aligned("SLIST_HEADER", head as u64);
    // SAFETY: the driver passes an initialised list.
    unsafe {
        let first = (*head).first();
        (*head).update(0, 0);
        first
    }
}

/// Returns how many entries a sequenced list has.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExQueryDepthSList(head: *const SListHeader) -> u16 {
    // SAFETY: the driver passes an initialised list.
    unsafe { (*head).depth() }
}

/// Is `ExInterlockedInsertHeadList` under the name of a 32-bit fastcall export, which some import
/// libraries for x64 carry.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a name of 32-bit kernels",
    undeclared = "x64 headers do not have it",
    fidelity = "full"
)]
const ExfInterlockedInsertHeadList: unsafe extern "win64" fn(
    *mut ListEntry,
    *mut ListEntry,
    u64,
) -> *mut ListEntry = ExInterlockedInsertHeadList;

/// Is `ExInterlockedInsertTailList` under the name of a 32-bit fastcall export, which some import
/// libraries for x64 carry.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a name of 32-bit kernels",
    undeclared = "x64 headers do not have it",
    fidelity = "full"
)]
const ExfInterlockedInsertTailList: unsafe extern "win64" fn(
    *mut ListEntry,
    *mut ListEntry,
    u64,
) -> *mut ListEntry = ExInterlockedInsertTailList;

/// Is `ExInterlockedRemoveHeadList` under the name of a 32-bit fastcall export, which some import
/// libraries for x64 carry.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a name of 32-bit kernels",
    undeclared = "x64 headers do not have it",
    fidelity = "full"
)]
const ExfInterlockedRemoveHeadList: unsafe extern "win64" fn(
    *mut ListEntry,
    u64,
) -> *mut ListEntry = ExInterlockedRemoveHeadList;
