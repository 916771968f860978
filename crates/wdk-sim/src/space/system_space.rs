//! System space: which addresses are in use for what, what stands behind them, and what freed ones
//! were. Calls [`super::linux`] and [`super::physical`]; called by the rest of the module.
//!
//! Each region is followed by a page that belongs to nobody, and addresses are handed out in order,
//! so that those of freed memory come up again only when terabytes have gone by. Images have a
//! range of their own, which belongs to [`crate::loader`].

use std::collections::{BTreeMap, VecDeque};
use std::io;

use super::linux::{self, Access};
use super::physical::Physical;
use super::runs::Runs;
use super::{PAGE_SIZE, SYSTEM_END, SYSTEM_START};

use crate::record::{Site, refusals};

/// The range of the loaded images.
pub(crate) const IMAGES: std::ops::Range<u64> = 0x7700_0000_0000..0x7780_0000_0000;

/// How many freed regions are remembered for fault reports.
const REMEMBERED: usize = 8192;

/// A part of system space with a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Area {
    /// Pool and objects.
    Blocks,
    /// System addresses of MDLs.
    Mappings,
    /// I/O space, contiguous memory, the simulator's own views.
    Io,
}

impl Area {
    fn range(self) -> std::ops::Range<u64> {
        match self {
            Self::Blocks => SYSTEM_START + (1 << 20)..0x7300_0000_0000,
            Self::Mappings => 0x7300_0000_0000..0x7600_0000_0000,
            Self::Io => 0x7600_0000_0000..IMAGES.start,
        }
    }
}

/// What a region is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A driver's pool block.
    Pool {
        pointer: u64,
        bytes: u64,
        tag: u32,
        paged: bool,
    },
    /// An object of the simulator's.
    Object {
        pointer: u64,
        bytes: u64,
        what: &'static str,
    },
    /// The storage of an MDL from `IoAllocateMdl`.
    Mdl { pointer: u64, bytes: u64 },
    /// The system address of the MDL at `mdl`.
    Mapping { mdl: u64, address: u64, bytes: u64 },
    /// Addresses from `MmAllocateMappingAddress`.
    Reserved { tag: u32, bytes: u64 },
    /// `MmMapIoSpace`.
    IoSpace {
        address: u64,
        physical: u64,
        bytes: u64,
        window: bool,
    },
    /// `MmAllocateContiguousMemory`.
    Contiguous { bytes: u64 },
    /// `MmAllocateNonCachedMemory`.
    NonCached { bytes: u64 },
    /// The HAL's mapping of physical memory: a common buffer.
    View { address: u64, bytes: u64 },
}

impl Use {
    /// Address and length of what was asked for, in a region at `base`.
    pub(crate) fn extent(self, base: u64) -> (u64, u64) {
        match self {
            Self::Pool { pointer, bytes, .. }
            | Self::Object { pointer, bytes, .. }
            | Self::Mdl { pointer, bytes } => (pointer, bytes),
            Self::Mapping { address, bytes, .. }
            | Self::IoSpace { address, bytes, .. }
            | Self::View { address, bytes } => (address, bytes),
            Self::Reserved { bytes, .. }
            | Self::Contiguous { bytes }
            | Self::NonCached { bytes } => (base, bytes),
        }
    }

    /// In words: "64 bytes of nonpaged pool, tag 'Abcd'".
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Pool {
                bytes, tag, paged, ..
            } => format!(
                "{bytes} bytes of {} pool, tag '{}'",
                if paged { "paged" } else { "nonpaged" },
                tag_text(tag)
            ),
            Self::Object { what, .. } => format!("the {what}"),
            Self::Mdl { pointer, .. } => format!("the MDL at {pointer:#x}"),
            Self::Mapping { mdl, bytes, .. } => {
                format!("the system address of the {bytes} bytes described by the MDL at {mdl:#x}")
            }
            Self::Reserved { tag, bytes } => {
                format!(
                    "{bytes} bytes of mapping addresses, tag '{}'",
                    tag_text(tag)
                )
            }
            Self::IoSpace {
                physical, bytes, ..
            } => {
                format!("the mapping of {bytes:#x} bytes of I/O space at physical {physical:#x}")
            }
            Self::Contiguous { bytes } => format!("{bytes} bytes of contiguous memory"),
            Self::NonCached { bytes } => format!("{bytes} bytes of noncached memory"),
            Self::View { bytes, .. } => format!("{bytes} bytes of a common buffer"),
        }
    }
}

/// A pool tag as its author wrote it.
pub(crate) fn tag_text(tag: u32) -> String {
    tag.to_le_bytes()
        .iter()
        .map(|&byte| {
            if (0x20..0x7F).contains(&byte) {
                char::from(byte)
            } else {
                '.'
            }
        })
        .collect()
}

/// A range of system space in use.
pub(crate) struct Region {
    pub(crate) pages: u64,
    /// What stands behind it; empty where nothing of RAM does.
    pub(crate) runs: Runs,
    pub(crate) access: Access,
    pub(crate) purpose: Use,
    pub(crate) site: Site,
}

/// A range that was in use.
pub(crate) struct Freed {
    pages: u64,
    pub(crate) purpose: Use,
    pub(crate) site: Site,
    pub(crate) freed_at: Site,
}

/// The system address space.
pub(crate) struct SystemSpace {
    regions: BTreeMap<u64, Region>,
    /// A number for each region, which no other has before or after it.
    lives: BTreeMap<u64, u64>,
    last_life: u64,
    freed: BTreeMap<u64, Freed>,
    freed_order: VecDeque<u64>,
    areas: [std::ops::Range<u64>; 3],
    next: [u64; 3],
}

/// After a mapping that failed: nothing where other addresses would fail too, of which the record
/// is told.
fn may_try_elsewhere(error: &io::Error) -> Option<()> {
    if error.raw_os_error() == Some(libc::EEXIST) {
        return Some(());
    }
    refusals().note();
    None
}

impl SystemSpace {
    pub(crate) fn new() -> Self {
        Self::within([Area::Blocks, Area::Mappings, Area::Io].map(Area::range))
    }

    fn within(areas: [std::ops::Range<u64>; 3]) -> Self {
        Self {
            regions: BTreeMap::new(),
            lives: BTreeMap::new(),
            last_life: 0,
            freed: BTreeMap::new(),
            freed_order: VecDeque::new(),
            next: areas.each_ref().map(|area| area.start),
            areas,
        }
    }

    /// For tests of this module alone: a space whose addresses no machine of the same process
    /// reaches.
    #[cfg(test)]
    pub(crate) fn apart() -> Self {
        Self::within([Area::Blocks, Area::Mappings, Area::Io].map(|area| {
            let range = area.range();
            let middle = range.start + (range.end - range.start) / 2;
            super::page_floor(middle)..range.end
        }))
    }

    /// Addresses for `pages` pages and a page after them that stays free.
    fn find(&mut self, area: Area, pages: u64) -> Option<u64> {
        let range = self.areas[area as usize].clone();
        let length = pages.checked_add(1)?.checked_mul(PAGE_SIZE)?;
        if length > range.end - range.start {
            return None;
        }
        let mut base = self.next[area as usize];
        let mut wrapped = false;
        loop {
            if base + length > range.end {
                if std::mem::replace(&mut wrapped, true) {
                    return None;
                }
                base = range.start;
            }
            let before = self.regions.range(..base + length).next_back();
            match before {
                Some((&other, region)) if other + (region.pages + 1) * PAGE_SIZE > base => {
                    base = other + (region.pages + 1) * PAGE_SIZE;
                }
                _ => break,
            }
        }
        self.next[area as usize] = base + length;
        // What was freed there is no longer the best explanation of an address.
        let stale: Vec<u64> = self
            .freed
            .range(base..base + length)
            .map(|(&at, _)| at)
            .collect();
        for at in stale {
            self.freed.remove(&at);
        }
        Some(base)
    }

    /// Takes `pages` addresses without access to them.
    pub(crate) fn reserve(&mut self, area: Area, pages: u64) -> Option<u64> {
        for _ in 0..16 {
            let base = self.find(area, pages)?;
            match linux::reserve(base, pages * PAGE_SIZE) {
                Ok(()) => return Some(base),
                Err(error) => may_try_elsewhere(&error)?,
            }
        }
        None
    }

    /// Maps the frames of `runs` at new addresses. Where they are not RAM the addresses are only
    /// reserved.
    pub(crate) fn map(
        &mut self,
        physical: &Physical,
        area: Area,
        runs: &Runs,
        access: Access,
    ) -> Option<u64> {
        self.map_above(physical, area, 0, runs, access)
    }

    /// As [`map`](Self::map), with so many pages below that stay free.
    pub(crate) fn map_above(
        &mut self,
        physical: &Physical,
        area: Area,
        free: u64,
        runs: &Runs,
        access: Access,
    ) -> Option<u64> {
        for _ in 0..16 {
            let base = self.find(area, free + runs.pages())? + free * PAGE_SIZE;
            match physical.map(base, runs, access) {
                Ok(()) => return Some(base),
                Err(error) => may_try_elsewhere(&error)?,
            }
        }
        None
    }

    /// Notes what the addresses at `base` are for.
    pub(crate) fn insert(&mut self, base: u64, region: Region) {
        let replaced = self.regions.insert(base, region);
        debug_assert!(replaced.is_none());
        self.begin_life(base);
    }

    /// What is in the region at `base` from now on is not what was there before.
    pub(crate) fn begin_life(&mut self, base: u64) {
        self.last_life += 1;
        self.lives.insert(base, self.last_life);
    }

    /// Tells what is at `address` now from what was there before, or will be; 0 where nothing is.
    pub(crate) fn life(&self, address: u64) -> u64 {
        self.at(address)
            .and_then(|(base, _)| self.lives.get(&base).copied())
            .unwrap_or(0)
    }

    /// The region that contains `address`, and its base.
    pub(crate) fn at(&self, address: u64) -> Option<(u64, &Region)> {
        let (&base, region) = self.regions.range(..=address).next_back()?;
        (address - base < region.pages * PAGE_SIZE).then_some((base, region))
    }

    /// The region at `base`.
    pub(crate) fn region(&self, base: u64) -> Option<&Region> {
        self.regions.get(&base)
    }

    /// The region at `base`, to change it.
    pub(crate) fn region_mut(&mut self, base: u64) -> Option<&mut Region> {
        self.regions.get_mut(&base)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &Region)> {
        self.regions.iter().map(|(&base, region)| (base, region))
    }

    /// Makes a region inaccessible and forgets it, but for what it was. Its frames are the caller's
    /// to release.
    pub(crate) fn remove(&mut self, base: u64, freed_at: Site) -> Option<Region> {
        let region = self.regions.remove(&base)?;
        self.lives.remove(&base);
        // SAFETY: the region is this module's; whoever was given its address has given it back.
        unsafe { linux::unmap(base, region.pages * PAGE_SIZE) };
        self.freed.insert(
            base,
            Freed {
                pages: region.pages,
                purpose: region.purpose,
                site: region.site,
                freed_at,
            },
        );
        self.freed_order.push_back(base);
        if self.freed_order.len() > REMEMBERED
            && let Some(oldest) = self.freed_order.pop_front()
        {
            self.freed.remove(&oldest);
        }
        Some(region)
    }

    /// What was at `address`, and its base, if it is remembered.
    pub(crate) fn freed(&self, address: u64) -> Option<(u64, &Freed)> {
        let (&base, freed) = self.freed.range(..=address).next_back()?;
        (address - base < freed.pages * PAGE_SIZE).then_some((base, freed))
    }

    /// Unmaps everything.
    pub(crate) fn clear(&mut self) {
        for (base, region) in std::mem::take(&mut self.regions) {
            // SAFETY: the machine has ended; nobody uses its addresses any more.
            unsafe { linux::unmap(base, region.pages * PAGE_SIZE) };
        }
        self.lives.clear();
        self.freed.clear();
        self.freed_order.clear();
    }

    /// What `address` is, was, or lies next to.
    pub(crate) fn explain(&self, address: u64) -> Option<String> {
        if let Some((base, region)) = self.at(address) {
            let (start, bytes) = region.purpose.extent(base);
            let what = region.purpose.describe();
            let place = if address >= start + bytes {
                format!("{} bytes beyond the end of {what}", address - start - bytes)
            } else if address < start {
                format!("{} bytes before {what}", start - address)
            } else {
                format!("{} bytes into {what}", address - start)
            };
            let access = match region.access {
                Access::Read => ", which is mapped read-only",
                _ => "",
            };
            let taken = if region.site == Site::default() {
                String::new()
            } else {
                format!(", taken at {}", region.site.describe())
            };
            return Some(format!("{place}{access}{taken}"));
        }
        if let Some((base, freed)) = self.freed(address) {
            let (start, _) = freed.purpose.extent(base);
            return Some(format!(
                "{} bytes into freed memory: {}, taken at {}, freed at {}",
                address.saturating_sub(start),
                freed.purpose.describe(),
                freed.site.describe(),
                freed.freed_at.describe()
            ));
        }
        // The page after a region is left free to catch what runs over its end.
        let (base, region) = self.at(address.checked_sub(PAGE_SIZE)?)?;
        let (start, bytes) = region.purpose.extent(base);
        Some(format!(
            "{} bytes beyond the end of {}, taken at {}",
            address - (start + bytes),
            region.purpose.describe(),
            region.site.describe()
        ))
    }
}

/// Is it an address that drivers take for the system's?
pub(crate) fn is_system(address: u64) -> bool {
    (SYSTEM_START..SYSTEM_END).contains(&address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::turn;

    fn region(pages: u64, runs: Runs) -> Region {
        Region {
            pages,
            runs,
            access: Access::ReadWrite,
            purpose: Use::Contiguous {
                bytes: pages * PAGE_SIZE - 5,
            },
            site: Site::default(),
        }
    }

    #[test]
    fn regions_follow_each_other_with_a_page_between_and_are_not_reused() {
        let _turn = turn();
        let mut physical = Physical::new(8 << 20, 1).unwrap();
        let mut space = SystemSpace::apart();
        let runs = physical.allocate(3).unwrap();
        let first = space
            .map(&physical, Area::Io, &runs, Access::ReadWrite)
            .unwrap();
        space.insert(first, region(3, runs.clone()));
        let second = space
            .map(&physical, Area::Io, &runs, Access::ReadWrite)
            .unwrap();
        assert_eq!(second, first + 4 * PAGE_SIZE);
        space.insert(second, region(3, runs.clone()));
        // SAFETY: both are mappings of the same three pages, made above.
        unsafe {
            (first as *mut u8).add(5000).write(7);
            assert_eq!((second as *mut u8).add(5000).read(), 7);
        }
        space.remove(first, Site::default()).unwrap();
        assert_eq!(linux::access_of(first), None);
        let third = space
            .map(&physical, Area::Io, &runs, Access::ReadWrite)
            .unwrap();
        assert!(third > second);
        space.insert(third, region(3, runs));
        space.clear();
        assert_eq!(linux::access_of(second), None);
    }

    #[test]
    fn a_full_area_goes_round_and_avoids_what_is_in_use() {
        let _turn = turn();
        let mut space = SystemSpace::apart();
        let all = space.areas[Area::Io as usize].clone();
        let large = (all.end - all.start) / PAGE_SIZE / 4;
        let first = space.reserve(Area::Io, large).unwrap();
        space.insert(first, region(large, Runs::default()));
        let second = space.reserve(Area::Io, large).unwrap();
        space.insert(second, region(large, Runs::default()));
        let third = space.reserve(Area::Io, large).unwrap();
        space.insert(third, region(large, Runs::default()));
        space.remove(second, Site::default());
        assert_eq!(space.reserve(Area::Io, large), Some(second));
        space.insert(second, region(large, Runs::default()));
        assert_eq!(space.reserve(Area::Io, large), None);
        space.clear();
    }

    #[test]
    fn addresses_are_explained() {
        let _turn = turn();
        let mut space = SystemSpace::apart();
        let base = space.reserve(Area::Io, 2).unwrap();
        space.insert(base, region(2, Runs::default()));
        let explain = |space: &SystemSpace, address| space.explain(address).unwrap_or_default();
        assert!(explain(&space, base + 3).starts_with("3 bytes into 8187 bytes of contiguous"));
        assert!(explain(&space, base + 8190).starts_with("3 bytes beyond the end of"));
        assert!(explain(&space, base + 8192).starts_with("5 bytes beyond the end of"));
        space.remove(base, Site::default());
        assert!(explain(&space, base + 5000).starts_with("5000 bytes into freed memory"));
        assert!(space.explain(base + (1 << 30)).is_none());
    }
}
