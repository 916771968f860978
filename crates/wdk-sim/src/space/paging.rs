//! Memory that a kernel may page out, which code at `DISPATCH_LEVEL` or above must not touch:
//! whether it is there at that moment on a real machine is luck, and here it never is.
//!
//! Rights are changed as late as possible. Raising the level takes them from the ranges that were
//! used since the last time, lowering it gives nothing back: the first use after it faults, and the
//! signal handler lets the range in again ([`Paging::page_in`]). A driver pays for the pageable
//! memory that it uses, not for what it has.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::linux::{self, Access};
use crate::record::KernelCell;

/// A range of whole pages that may be paged out.
struct Range {
    length: u64,
    access: Access,
    /// The host lets it be used.
    resident: bool,
    /// How often it was locked, and not unlocked yet.
    locks: u32,
}

/// What may be paged out of one machine.
///
/// It is asked from the signal handler, whatever was interrupted: nothing here touches pageable
/// memory while it is borrowed.
pub(crate) struct Paging {
    ranges: KernelCell<BTreeMap<u64, Range>>,
    /// Ranges whose rights the next raising takes away.
    resident: KernelCell<Vec<u64>>,
    enforced: Cell<bool>,
    raised: Cell<bool>,
}

// SAFETY: the cells are touched only by the thread that holds the simulated processor.
unsafe impl Sync for Paging {}

/// What the signal handler learns about a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageIn {
    /// The address is in no pageable range, or the range is there and the fault has another cause.
    Unknown,
    /// The range is there now; the instruction is to be tried again.
    Done,
    /// The level is too high for a page fault.
    Refused,
}

impl Paging {
    /// Nothing is pageable; with `enforced` false, pageable memory is never taken away.
    pub(super) fn new(enforced: bool) -> Self {
        Self {
            ranges: KernelCell::default(),
            resident: KernelCell::default(),
            enforced: Cell::new(enforced),
            raised: Cell::new(false),
        }
    }

    /// The whole pages `base .. base + length`, usable now with `access`, may be paged out from
    /// now on. A range that already may be is left as it is: false.
    pub(crate) fn add(&self, base: u64, length: u64, access: Access) -> bool {
        let mut ranges = self.ranges.borrow();
        if length == 0 || ranges.contains_key(&base) {
            return false;
        }
        let mut range = Range {
            length,
            access,
            resident: true,
            locks: 0,
        };
        if self.enforced.get() {
            if self.raised.get() {
                range.hide(base);
            } else {
                self.resident.borrow().push(base);
            }
        }
        ranges.insert(base, range);
        true
    }

    /// The range at `base` is never paged out again, or is gone: `gone` leaves its rights alone.
    pub(crate) fn remove(&self, base: u64, gone: bool) {
        let Some(mut range) = self.ranges.borrow().remove(&base) else {
            return;
        };
        if !gone && !range.resident {
            range.show(base);
        }
        if range.resident {
            self.resident.borrow().retain(|&other| other != base);
        }
    }

    /// Every range within `base .. base + length` is gone.
    pub(crate) fn remove_all(&self, base: u64, length: u64) {
        let bases: Vec<u64> = self
            .ranges
            .borrow()
            .range(base..base + length)
            .map(|(&base, _)| base)
            .collect();
        for base in bases {
            self.remove(base, true);
        }
    }

    /// The processor's level rose to `DISPATCH_LEVEL` or above, or fell below it.
    pub(crate) fn set_raised(&self, raised: bool) {
        self.raised.set(raised);
        if !raised || !self.enforced.get() {
            return;
        }
        let mut resident = self.resident.borrow();
        if resident.is_empty() {
            return;
        }
        let mut ranges = self.ranges.borrow();
        for base in resident.drain(..) {
            if let Some(range) = ranges.get_mut(&base)
                && range.locks == 0
            {
                range.hide(base);
            }
        }
    }

    /// Brings the range of `address` in, if it may be paged out and the level allows it.
    pub(crate) fn page_in(&self, address: u64) -> PageIn {
        let mut ranges = self.ranges.borrow();
        let Some((&base, range)) = ranges.range_mut(..=address).next_back() else {
            return PageIn::Unknown;
        };
        if address - base >= range.length || range.resident {
            return PageIn::Unknown;
        }
        if self.raised.get() {
            return PageIn::Refused;
        }
        range.show(base);
        self.resident.borrow().push(base);
        PageIn::Done
    }

    /// May the page of `address` be paged out (and is not locked)?
    pub(crate) fn is_pageable(&self, address: u64) -> bool {
        self.ranges
            .borrow()
            .range(..=address)
            .next_back()
            .is_some_and(|(&base, range)| address - base < range.length && range.locks == 0)
    }

    /// Would touching `address` now be a page fault at a level that allows none?
    pub(crate) fn is_out(&self, address: u64) -> bool {
        self.enforced.get() && self.raised.get() && self.is_pageable(address)
    }

    /// Is `address` pageable, where that is enforced?
    pub(crate) fn forbids(&self, address: u64) -> bool {
        self.enforced.get() && self.is_pageable(address)
    }

    /// Keeps the range at `base`, if there is one, from being paged out until
    /// [`unlock`](Self::unlock).
    pub(crate) fn lock(&self, base: u64) {
        if let Some(range) = self.ranges.borrow().get_mut(&base) {
            range.locks += 1;
            if !range.resident {
                range.show(base);
            }
        }
    }

    /// Undoes one [`lock`](Self::lock).
    pub(crate) fn unlock(&self, base: u64) {
        let mut ranges = self.ranges.borrow();
        let Some(range) = ranges.get_mut(&base) else {
            return;
        };
        range.locks = range.locks.saturating_sub(1);
        if range.locks > 0 || !self.enforced.get() {
            return;
        }
        if self.raised.get() {
            range.hide(base);
        } else {
            let mut resident = self.resident.borrow();
            if !resident.contains(&base) {
                resident.push(base);
            }
        }
    }

    /// The machine has stopped: whatever a report looks at may be looked at.
    pub(crate) fn relax(&self) {
        self.raised.set(false);
    }
}

impl Range {
    fn hide(&mut self, base: u64) {
        self.protect(base, Access::None);
        self.resident = false;
    }

    fn show(&mut self, base: u64) {
        self.protect(base, self.access);
        self.resident = true;
    }

    fn protect(&self, base: u64, access: Access) {
        // SAFETY: the range is a driver's pool or image, which is mapped as long as it is listed
        // here; references of the simulator into it are used below `DISPATCH_LEVEL` only, and a
        // fault brings the range back then.
        if let Err(error) = unsafe { linux::protect(base, self.length, access) } {
            panic!("the host does not change the rights of pageable memory: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::{PAGE_SIZE, turn};

    /// Two pages of the host's at an address that no machine uses.
    struct Pages(u64);

    impl Pages {
        fn take() -> Self {
            let base = crate::space::SYSTEM_END - 16 * PAGE_SIZE;
            linux::reserve(base, 2 * PAGE_SIZE).unwrap();
            // SAFETY: reserved just now.
            unsafe { linux::protect(base, 2 * PAGE_SIZE, Access::ReadWrite) }.unwrap();
            Self(base)
        }

        fn access(&self) -> Access {
            linux::access_of(self.0).unwrap()
        }
    }

    impl Drop for Pages {
        fn drop(&mut self) {
            // SAFETY: this test's own.
            unsafe { linux::unmap(self.0, 2 * PAGE_SIZE) };
        }
    }

    #[test]
    fn what_was_used_is_taken_away_when_the_level_rises_and_comes_back_when_used() {
        let _turn = turn();
        let pages = Pages::take();
        let paging = Paging::new(true);
        paging.add(pages.0, 2 * PAGE_SIZE, Access::ReadWrite);
        assert_eq!(pages.access(), Access::ReadWrite);
        paging.set_raised(true);
        assert_eq!(pages.access(), Access::None);
        assert_eq!(paging.page_in(pages.0 + 5000), PageIn::Refused);
        assert!(paging.is_out(pages.0 + 5000));
        paging.set_raised(false);
        assert_eq!(pages.access(), Access::None);
        assert_eq!(paging.page_in(pages.0 + 5000), PageIn::Done);
        assert_eq!(pages.access(), Access::ReadWrite);
        assert_eq!(paging.page_in(pages.0 + 5000), PageIn::Unknown);
        assert_eq!(paging.page_in(pages.0 + 2 * PAGE_SIZE), PageIn::Unknown);
        assert_eq!(paging.page_in(pages.0 - 1), PageIn::Unknown);
        paging.set_raised(true);
        paging.relax();
        assert_eq!(paging.page_in(pages.0), PageIn::Done);
    }

    #[test]
    fn a_locked_range_stays() {
        let _turn = turn();
        let pages = Pages::take();
        let paging = Paging::new(true);
        paging.add(pages.0, 2 * PAGE_SIZE, Access::Read);
        paging.set_raised(true);
        paging.set_raised(false);
        paging.lock(pages.0);
        paging.lock(pages.0);
        assert_eq!(pages.access(), Access::Read);
        paging.set_raised(true);
        assert_eq!(pages.access(), Access::Read);
        assert!(!paging.is_pageable(pages.0));
        paging.unlock(pages.0);
        assert_eq!(pages.access(), Access::Read);
        paging.unlock(pages.0);
        assert_eq!(pages.access(), Access::None);
        paging.remove(pages.0, false);
        assert_eq!(pages.access(), Access::Read);
        assert!(!paging.is_pageable(pages.0));
    }

    #[test]
    fn where_nothing_is_enforced_nothing_is_taken_away() {
        let _turn = turn();
        let pages = Pages::take();
        let paging = Paging::new(false);
        paging.add(pages.0, 2 * PAGE_SIZE, Access::ReadWrite);
        paging.set_raised(true);
        assert_eq!(pages.access(), Access::ReadWrite);
        assert!(paging.is_pageable(pages.0));
        assert!(!paging.is_out(pages.0));
    }
}
