//! Lookaside lists. Most of one is inline in drivers: they pop an entry, and call the list's own
//! allocate function when there is none. The lists made here have a depth of 0, as Driver Verifier
//! makes them: each entry goes back to pool at once, where touching it again is caught.

use super::State;
use super::rules::{Outcome, answer, broken, codes, status};
use crate::cpu;
use crate::executive::executive;
use crate::memory::memory;
use crate::nt::{played, routine};
use crate::record::{Leak, Site};
use crate::space::tag_text;

/// `PagedPool`
const PAGED_POOL: u32 = wdk_sys::_POOL_TYPE::PagedPool as u32;
/// What an entry needs to be linked into a free list.
const SMALLEST_ENTRY: u32 = 16;

/// The part of `GENERAL_LOOKASIDE` that is used.
#[repr(C)]
struct Lookaside {
    head: SListHead,
    depth: u16,
    maximum_depth: u16,
    total_allocates: u32,
    allocate_misses: u32,
    total_frees: u32,
    free_misses: u32,
    pool_type: u32,
    tag: u32,
    size: u32,
    allocate: u64,
    free: u64,
    list_entry: [u64; 2],
    last: [u32; 2],
    future: [u32; 2],
}

const _: () = {
    use std::mem::offset_of;
    use wdk_sys::GENERAL_LOOKASIDE;
    assert!(offset_of!(Lookaside, depth) == offset_of!(GENERAL_LOOKASIDE, Depth));
    assert!(offset_of!(Lookaside, pool_type) == offset_of!(GENERAL_LOOKASIDE, Type));
    assert!(offset_of!(Lookaside, size) == offset_of!(GENERAL_LOOKASIDE, Size));
    assert!(offset_of!(Lookaside, list_entry) == offset_of!(GENERAL_LOOKASIDE, ListEntry));
    // The type drivers see is padded to whole cache lines.
    assert!(size_of::<Lookaside>() <= size_of::<GENERAL_LOOKASIDE>());
};

/// `SLIST_HEADER` on x64: depth and sequence, then the first entry.
#[repr(C, align(16))]
struct SListHead {
    depth_and_sequence: u64,
    first: u64,
}

impl SListHead {
    fn depth(&self) -> u16 {
        self.depth_and_sequence as u16
    }

    fn set(&mut self, depth: u16, first: u64) {
        let sequence = (self.depth_and_sequence >> 16).wrapping_add(1);
        self.depth_and_sequence = sequence << 16 | u64::from(depth);
        self.first = first;
    }

    /// # Safety
    /// The list is well formed: each entry is at least 8 readable bytes that hold the address of
    /// the next, or 0.
    unsafe fn pop(&mut self) -> u64 {
        let entry = self.first;
        if entry != 0 {
            // SAFETY: an entry of the list.
            let next = unsafe { (entry as *const u64).read() };
            self.set(self.depth().wrapping_sub(1), next);
        }
        entry
    }

    /// # Safety
    /// `entry` has 8 writable bytes that nobody else uses while it is in the list.
    unsafe fn push(&mut self, entry: u64) {
        // SAFETY: by the caller's promise.
        unsafe { (entry as *mut u64).write(self.first) };
        self.set(self.depth().wrapping_add(1), entry);
    }
}

/// A lookaside list in use.
#[derive(Clone, Copy)]
pub(super) struct Active {
    tag: u32,
    size: u32,
    paged: bool,
    site: Site,
}

impl State<'_> {
    /// Pool that contains a lookaside list in use must not be freed.
    pub(super) fn check_no_lookaside(&self, pointer: u64, bytes: u64) -> Outcome<()> {
        match self
            .tables
            .lookasides
            .range(pointer..pointer + bytes)
            .next()
        {
            None => Ok(()),
            Some((list, active)) => broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x17, *list, 0, pointer],
                format!(
                    "the lookaside list at {list:#x}, tag '{}', initialised at {}: delete it \
                     first (ExDeleteNPagedLookasideList, ExDeleteLookasideListEx)",
                    tag_text(active.tag),
                    active.site.describe()
                ),
            ),
        }
    }

    fn delete_lookaside(&mut self, list: u64) -> Outcome<()> {
        match self.tables.lookasides.remove(&list) {
            Some(_) => Ok(()),
            None => broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, list, 0, 0],
                format!("No lookaside list is initialised at {list:#x}."),
            ),
        }
    }

    /// Lookaside lists that were not deleted.
    pub(super) fn lookaside_leaks(&self) -> impl Iterator<Item = Leak> + '_ {
        self.tables.lookasides.iter().map(|(list, active)| Leak {
            kind: "lookaside list",
            what: format!(
                "{} list at {list:#x} of {}-byte entries, tag '{}'",
                if active.paged { "paged" } else { "nonpaged" },
                active.size,
                tag_text(active.tag)
            ),
            taken_at: active.site.describe(),
        })
    }
}

/// The address a driver's import of a pool routine is bound to.
fn pool_routine(name: &str) -> u64 {
    cpu::gate::resolve("ntoskrnl.exe", name, played()).expect("the pool routines are of the base")
}

/// # Safety
/// `list` has room for a `GENERAL_LOOKASIDE`.
unsafe fn initialize(list: u64, allocate: u64, free: u64, pool_type: u32, size: u32, tag: u32) {
    executive().object_made(list, "lookaside list");
    let site = Site::here();
    let or_default = |given: u64, name| {
        if given == 0 {
            pool_routine(name)
        } else {
            given
        }
    };
    let size = size.max(SMALLEST_ENTRY);
    // SAFETY: the caller promises the room.
    unsafe {
        (list as *mut Lookaside).write(Lookaside {
            head: SListHead {
                depth_and_sequence: 0,
                first: 0,
            },
            depth: 0,
            maximum_depth: 256,
            total_allocates: 0,
            allocate_misses: 0,
            total_frees: 0,
            free_misses: 0,
            pool_type,
            tag,
            size,
            allocate: or_default(allocate, "ExAllocatePoolWithTag"),
            free: or_default(free, "ExFreePool"),
            list_entry: [0; 2],
            last: [0; 2],
            future: [0; 2],
        });
    }
    let active = Active {
        tag,
        size,
        paged: pool_type & PAGED_POOL != 0,
        site,
    };
    memory()
        .borrow()
        .state()
        .tables
        .lookasides
        .insert(list, active);
}

/// # Safety
/// `list` was initialized.
unsafe fn delete(list: u64) {
    let outcome = memory().borrow().state().delete_lookaside(list);
    answer(outcome, ());
    loop {
        let lookaside = list as *mut Lookaside;
        // SAFETY: the list is initialized, by the check above; entries were linked by the driver's
        // own inline code.
        let (entry, free) = unsafe { ((*lookaside).head.pop(), (*lookaside).free) };
        if entry == 0 {
            return;
        }
        // SAFETY: the free function of the list takes an entry, and, for the newer kind, the list.
        unsafe {
            executive().call_driver_routine(
                "The free routine of a lookaside list",
                free,
                &[entry, list],
            )
        };
    }
}

/// Makes a lookaside list of nonpaged pool.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the depth never changes")]
pub(crate) unsafe extern "win64" fn ExInitializeNPagedLookasideList(
    list: u64,
    allocate: u64,
    free: u64,
    flags: u32,
    size: u64,
    tag: u32,
    _depth: u16,
) {
    // SAFETY: the driver hands over an `NPAGED_LOOKASIDE_LIST`.
    unsafe { initialize(list, allocate, free, flags, size as u32, tag) };
}

/// Makes a lookaside list of paged pool.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "the depth never changes")]
pub(crate) unsafe extern "win64" fn ExInitializePagedLookasideList(
    list: u64,
    allocate: u64,
    free: u64,
    flags: u32,
    size: u64,
    tag: u32,
    _depth: u16,
) {
    // SAFETY: the driver hands over a `PAGED_LOOKASIDE_LIST`.
    unsafe { initialize(list, allocate, free, flags | PAGED_POOL, size as u32, tag) };
}

/// Makes a lookaside list with the driver's own allocation routines.
#[routine(ntoskrnl, since = Windows7, irql <= DISPATCH_LEVEL, fidelity = "the depth never changes")]
pub(crate) unsafe extern "win64" fn ExInitializeLookasideListEx(
    list: u64,
    allocate: u64,
    free: u64,
    pool_type: u32,
    flags: u32,
    size: u64,
    tag: u32,
    _depth: u16,
) -> i32 {
    /// `EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL`
    const RAISE_ON_FAIL: u32 = 1;
    /// `EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE`
    const FAIL_NO_RAISE: u32 = 2;
    if flags & !(RAISE_ON_FAIL | FAIL_NO_RAISE) != 0 || flags == RAISE_ON_FAIL | FAIL_NO_RAISE {
        return status::INVALID_PARAMETER;
    }
    let raise = if flags & RAISE_ON_FAIL != 0 { 16 } else { 0 };
    // SAFETY: the driver hands over a `LOOKASIDE_LIST_EX`.
    unsafe { initialize(list, allocate, free, pool_type | raise, size as u32, tag) };
    status::SUCCESS
}

/// Frees what a lookaside list holds, and ends it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExDeleteNPagedLookasideList(list: u64) {
    // SAFETY: checked there.
    unsafe { delete(list) };
}

/// Frees what a lookaside list holds, and ends it.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExDeletePagedLookasideList(list: u64) {
    // SAFETY: checked there.
    unsafe { delete(list) };
}

/// Frees what a lookaside list holds, and ends it.
#[routine(ntoskrnl, since = Windows7, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExDeleteLookasideListEx(list: u64) {
    // SAFETY: checked there.
    unsafe { delete(list) };
}

/// Takes an entry from a paged lookaside list.
#[routine(ntoskrnl, irql <= APC_LEVEL, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAllocateFromPagedLookasideList(
    #[at(Lookaside)] list: u64,
) -> u64 {
    let list = list as *mut Lookaside;
    // SAFETY: the driver hands over an initialized list; its allocate function takes these
    // arguments.
    unsafe {
        (*list).total_allocates += 1;
        match (*list).head.pop() {
            0 => {
                (*list).allocate_misses += 1;
                let arguments = [(*list).pool_type, (*list).size, (*list).tag].map(u64::from);
                executive().call_driver_routine(
                    "The allocate routine of a lookaside list",
                    (*list).allocate,
                    &arguments,
                )
            }
            entry => entry,
        }
    }
}

/// Gives an entry to a paged lookaside list.
#[routine(ntoskrnl, irql <= APC_LEVEL, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExFreeToPagedLookasideList(
    #[at(Lookaside)] list: u64,
    entry: u64,
) {
    let list = list as *mut Lookaside;
    // SAFETY: the driver hands over an initialized list and an entry of it; its free function takes
    // the entry.
    unsafe {
        (*list).total_frees += 1;
        if (*list).head.depth() >= (*list).depth {
            (*list).free_misses += 1;
            executive().call_driver_routine(
                "The free routine of a lookaside list",
                (*list).free,
                &[entry],
            );
        } else {
            (*list).head.push(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_last_in_first_out_and_counted() {
        let mut head = SListHead {
            depth_and_sequence: 0,
            first: 0,
        };
        let mut entries = [[0_u64; 2]; 3];
        let addresses = entries.each_mut().map(|entry| entry.as_mut_ptr() as u64);
        // SAFETY: entries of the test's own, which outlive the list.
        unsafe {
            assert_eq!(head.pop(), 0);
            for &entry in &addresses {
                head.push(entry);
            }
            assert_eq!(head.depth(), 3);
            for &entry in addresses.iter().rev() {
                assert_eq!(head.pop(), entry);
            }
            assert_eq!((head.depth(), head.pop()), (0, 0));
        }
        assert_eq!(head.depth_and_sequence >> 16, 6, "each change is counted");
    }
}
