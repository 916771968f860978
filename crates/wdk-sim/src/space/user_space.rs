//! User space of the simulated process: its allocations, their access rights, and the mappings
//! drivers make in it. Calls [`super::linux`] and [`super::physical`]; called by the rest of the
//! module.

use std::collections::BTreeMap;

use super::linux::{self, Access};
use super::physical::Physical;
use super::runs::Runs;
use super::{MemoryError, PAGE_SIZE, Protection, page_ceiling, page_floor};
use crate::record::Site;

/// Where allocations are placed.
const RANGE: std::ops::Range<u64> = 0x0140_0000_0000..0x4000_0000_0000;
/// Allocations start at multiples of it, and at least as much stays free between them.
const GRANULARITY: u64 = 64 << 10;

impl Protection {
    pub(crate) fn access(self) -> Access {
        match self {
            Self::NoAccess => Access::None,
            Self::ReadOnly => Access::Read,
            Self::ReadWrite => Access::ReadWrite,
        }
    }

    fn allows(self, write: bool) -> bool {
        match self {
            Self::NoAccess => false,
            Self::ReadOnly => !write,
            Self::ReadWrite => true,
        }
    }
}

/// The processes there are. They share one range of addresses, each allocation of which means
/// something in one of them only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Process {
    /// The one that callers in user mode run in.
    Caller,
    /// The one that system threads run in, `DriverEntry` among them.
    System,
}

/// Whose a range of user space is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The process's own allocation; the frames go with it.
    Process,
    /// A mapping a driver made of the MDL at this address.
    Driver { mdl: u64, site: Site },
}

/// One allocation.
pub(crate) struct Vad {
    pub(crate) runs: Runs,
    pub(crate) owner: Owner,
    pub(crate) process: Process,
    /// Of each page.
    protection: Vec<Protection>,
}

impl Vad {
    pub(crate) fn pages(&self) -> u64 {
        self.protection.len() as u64
    }
}

/// The user address space.
pub(crate) struct UserSpace {
    vads: BTreeMap<u64, Vad>,
    next: u64,
}

impl UserSpace {
    pub(crate) fn new() -> Self {
        Self {
            vads: BTreeMap::new(),
            next: RANGE.start,
        }
    }

    /// For tests of this module alone: a space whose addresses no machine of the same process
    /// reaches.
    #[cfg(test)]
    pub(crate) fn apart() -> Self {
        Self {
            vads: BTreeMap::new(),
            next: RANGE.start + (RANGE.end - RANGE.start) / 2 / GRANULARITY * GRANULARITY,
        }
    }

    /// Is nothing within `length` bytes from `base`?
    fn is_clear(&self, base: u64, length: u64) -> bool {
        self.vads
            .range(..base + length)
            .next_back()
            .is_none_or(|(&other, vad)| other + vad.pages() * PAGE_SIZE <= base)
    }

    fn find(&mut self, pages: u64) -> Option<u64> {
        let length = pages.checked_mul(PAGE_SIZE)?;
        let step = length.checked_next_multiple_of(GRANULARITY)? + GRANULARITY;
        if step > RANGE.end - RANGE.start {
            return None;
        }
        let mut tries = self.vads.len() + 2;
        loop {
            if self.next + step > RANGE.end {
                self.next = RANGE.start;
            }
            let base = self.next;
            self.next += step;
            if self.is_clear(base, step) {
                return Some(base);
            }
            tries = tries.checked_sub(1)?;
        }
    }

    /// Maps the frames of `runs` at `wanted` or at an address of its choice.
    ///
    /// # Errors
    /// When the host refuses, or the wanted addresses are not free.
    pub(crate) fn map(
        &mut self,
        physical: &Physical,
        runs: Runs,
        wanted: Option<u64>,
        protection: Protection,
        owner: Owner,
        process: Process,
    ) -> Result<u64, MemoryError> {
        let pages = runs.pages();
        let exhausted = || MemoryError::Exhausted(pages.saturating_mul(PAGE_SIZE));
        let base = match wanted {
            Some(base) => {
                let end = base.checked_add(pages * PAGE_SIZE).ok_or_else(exhausted)?;
                let allowed = base >= GRANULARITY && end <= super::USER_PROBE_ADDRESS;
                if !allowed || !self.is_clear(base, pages * PAGE_SIZE) {
                    return Err(exhausted());
                }
                base
            }
            None => self.find(pages).ok_or_else(exhausted)?,
        };
        physical
            .map(base, &runs, protection.access())
            .map_err(|source| MemoryError::Host {
                what: "map user memory of the simulated process",
                source,
            })?;
        let vad = Vad {
            protection: vec![protection; pages as usize],
            runs,
            owner,
            process,
        };
        self.vads.insert(base, vad);
        Ok(base)
    }

    /// The allocation that contains `address`, and its base.
    pub(crate) fn at(&self, address: u64) -> Option<(u64, &Vad)> {
        let (&base, vad) = self.vads.range(..=address).next_back()?;
        (address - base < vad.pages() * PAGE_SIZE).then_some((base, vad))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &Vad)> {
        self.vads.iter().map(|(&base, vad)| (base, vad))
    }

    /// Does `address` mean something in `process`?
    pub(crate) fn belongs(&self, address: u64, process: Process) -> bool {
        self.at(address)
            .is_some_and(|(_, vad)| vad.process == process)
    }

    /// Takes the allocation at `base` away; its frames are the caller's to release.
    pub(crate) fn remove(&mut self, base: u64) -> Option<Vad> {
        let vad = self.vads.remove(&base)?;
        // SAFETY: the range is this module's, and whoever was given it has given it back.
        unsafe { linux::unmap(base, vad.pages() * PAGE_SIZE) };
        Some(vad)
    }

    /// Changes the rights of the pages that `bytes` from `address` touch. Panics if they are not
    /// all of one allocation.
    pub(crate) fn protect(&mut self, address: u64, bytes: u64, protection: Protection) {
        let (base, pages) = {
            let (base, vad) = self
                .at(address)
                .unwrap_or_else(|| panic!("{address:#x} is not user memory"));
            (base, vad.pages())
        };
        let first = page_floor(address);
        let length = page_ceiling(address + bytes) - first;
        assert!(
            first + length <= base + pages * PAGE_SIZE,
            "{bytes} bytes at {address:#x} reach beyond their allocation"
        );
        // SAFETY: the range lies in an allocation of this module's; the simulator holds no
        // references into user memory.
        unsafe { linux::protect(first, length, protection.access()) }
            .unwrap_or_else(|error| panic!("the host does not change user page rights: {error}"));
        let vad = self.vads.get_mut(&base).expect("found above");
        let from = ((first - base) / PAGE_SIZE) as usize;
        vad.protection[from..from + (length / PAGE_SIZE) as usize].fill(protection);
    }

    /// Is every page of the range there, and does it allow the access?
    pub(crate) fn allows(&self, address: u64, bytes: u64, write: bool) -> bool {
        let Some(end) = address.checked_add(bytes) else {
            return false;
        };
        let mut at = address;
        while at < end {
            let Some((base, vad)) = self.at(at) else {
                return false;
            };
            let until = end.min(base + vad.pages() * PAGE_SIZE);
            let first = ((at - base) / PAGE_SIZE) as usize;
            let last = ((until - 1 - base) / PAGE_SIZE) as usize;
            if !vad.protection[first..=last]
                .iter()
                .all(|protection| protection.allows(write))
            {
                return false;
            }
            at = until;
        }
        true
    }

    /// The page frame behind an address, if it can be accessed at all.
    pub(crate) fn pfn(&self, address: u64) -> Option<u64> {
        let (base, vad) = self.at(address)?;
        let page = (address - base) / PAGE_SIZE;
        vad.protection[page as usize]
            .allows(false)
            .then(|| vad.runs.pfn(page))?
    }

    /// The page frames behind `pages` pages from `first`, all of which are there.
    pub(crate) fn frames(&self, first: u64, pages: u64) -> Runs {
        let mut runs = Runs::default();
        while runs.pages() < pages {
            let at = first + runs.pages() * PAGE_SIZE;
            let (base, vad) = self.at(at).expect("the caller has checked the range");
            let left = pages - runs.pages();
            for run in vad.runs.part((at - base) / PAGE_SIZE, left) {
                runs.push(run.pfn, run.count);
            }
        }
        runs
    }

    /// Calls `each` with the host's view of the pieces of a range, in order. Panics if it is not
    /// all user memory.
    pub(crate) fn for_each_piece(
        &self,
        physical: &Physical,
        address: u64,
        bytes: u64,
        mut each: impl FnMut(*mut u8, usize),
    ) {
        let mut at = address;
        let end = address + bytes;
        while at < end {
            let (base, vad) = self
                .at(at)
                .unwrap_or_else(|| panic!("{at:#x} is not user memory"));
            let page = (at - base) / PAGE_SIZE;
            let pfn = vad
                .runs
                .pfn(page)
                .expect("every page of an allocation has a frame");
            let offset = at % PAGE_SIZE;
            let length = (PAGE_SIZE - offset).min(end - at);
            // SAFETY: offset lies in the page.
            each(
                unsafe { physical.page(pfn).add(offset as usize) },
                length as usize,
            );
            at += length;
        }
    }

    /// Unmaps everything.
    pub(crate) fn clear(&mut self) {
        for (base, vad) in std::mem::take(&mut self.vads) {
            // SAFETY: the machine has ended; nobody uses its addresses any more.
            unsafe { linux::unmap(base, vad.pages() * PAGE_SIZE) };
        }
    }

    /// What a user address is.
    pub(crate) fn explain(&self, address: u64) -> Option<String> {
        if let Some((base, vad)) = self.at(address) {
            let rights = match vad.protection[((address - base) / PAGE_SIZE) as usize] {
                Protection::NoAccess => "without access rights",
                Protection::ReadOnly => "read-only",
                Protection::ReadWrite => "readable and writable",
            };
            let whose = match vad.owner {
                Owner::Process => "user memory".to_owned(),
                Owner::Driver { mdl, .. } => format!("a user mapping of the MDL at {mdl:#x}"),
            };
            return Some(format!(
                "{:#x} bytes into {whose} at {base:#x}, {rights}",
                address - base
            ));
        }
        let (base, vad) = self.iter().take_while(|&(base, _)| base < address).last()?;
        let end = base + vad.pages() * PAGE_SIZE;
        (address - end < GRANULARITY).then(|| {
            format!(
                "{} bytes beyond the end of the user memory at {base:#x}",
                address - end
            )
        })
    }
}
