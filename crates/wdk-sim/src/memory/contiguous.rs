//! Memory given out by page: physically contiguous, noncached, and pages for an MDL.

use super::State;
use super::mdl::{Lock, flag};
use super::rules::{Outcome, answer, broken, codes};
use crate::executive::executive;
use crate::memory::memory;
use crate::nt::{Profile, played, routine};
use crate::record::Site;
use crate::space::{Access, Area, PAGE_SIZE, Region, Runs, Use};

/// Flags of `MmAllocatePagesForMdlEx`.
mod allocate {
    pub(super) const DONT_ZERO: u32 = wdk_sys::MM_DONT_ZERO_ALLOCATION;
    pub(super) const FULLY_REQUIRED: u32 = wdk_sys::MM_ALLOCATE_FULLY_REQUIRED;
    pub(super) const CONTIGUOUS_CHUNKS: u32 = 0x20;
    /// Those that came with Windows 7. Kernels before refuse what they do not know.
    pub(super) const NEWER: u32 = !DONT_ZERO;
}

/// Limits of physical addresses, as drivers give them: bytes, the highest inclusive, `boundary` 0
/// for none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) lowest: u64,
    pub(super) highest: u64,
    pub(super) boundary: u64,
}

impl Limits {
    /// The first and last page frame wholly within, and the boundary in pages; `None` when no page
    /// is within.
    fn frames(self) -> Option<(u64, u64, u64)> {
        let first = self.lowest.div_ceil(PAGE_SIZE);
        let last = (self.highest.saturating_add(1) / PAGE_SIZE).checked_sub(1)?;
        Some((first, last, self.boundary / PAGE_SIZE))
    }
}

impl State<'_> {
    /// `MmAllocateContiguousMemorySpecifyCache`
    pub(super) fn allocate_contiguous(
        &mut self,
        bytes: u64,
        limits: Limits,
        site: Site,
    ) -> Option<u64> {
        let pages = bytes.div_ceil(PAGE_SIZE);
        let (first, last, boundary) = limits.frames()?;
        let pfn = self
            .space
            .physical
            .allocate_contiguous(pages, first, last, boundary)?;
        self.give_pages(Runs::one(pfn, pages), Use::Contiguous { bytes }, site)
    }

    fn allocate_noncached(&mut self, bytes: u64, site: Site) -> Option<u64> {
        let runs = self.space.physical.allocate(bytes.div_ceil(PAGE_SIZE))?;
        self.give_pages(runs, Use::NonCached { bytes }, site)
    }

    fn give_pages(&mut self, runs: Runs, purpose: Use, site: Site) -> Option<u64> {
        let Some(base) =
            self.space
                .system
                .map(&self.space.physical, Area::Io, &runs, Access::ReadWrite)
        else {
            self.space.physical.release_all(&runs);
            return None;
        };
        self.space.system.insert(
            base,
            Region {
                pages: runs.pages(),
                runs,
                access: Access::ReadWrite,
                purpose,
                site,
            },
        );
        Some(base)
    }

    /// The pages at `base`: their bytes, and what they are in words.
    fn page_block(&self, base: u64) -> Option<(u64, impl FnOnce() -> String + use<>)> {
        let region = self.space.system.region(base)?;
        let (purpose, site) = (region.purpose, region.site);
        let describe = move || format!("{}, taken at {},", purpose.describe(), site.describe());
        Some((region.pages * PAGE_SIZE, describe))
    }

    /// Frees what `fits` says is the right thing.
    fn take_pages(
        &mut self,
        base: u64,
        routine: &str,
        site: Site,
        fits: impl FnOnce(Use) -> bool,
    ) -> Outcome<()> {
        match self.space.system.region(base).map(|region| region.purpose) {
            Some(purpose) if fits(purpose) => {
                if let Some(region) = self.space.system.remove(base, site) {
                    self.space.physical.release_all(&region.runs);
                }
                Ok(())
            }
            other => {
                let what = other
                    .map(Use::describe)
                    .or_else(|| self.space.system.explain(base))
                    .unwrap_or_else(|| "nothing".to_owned());
                broken(
                    codes::BAD_POOL_CALLER,
                    [0x60, base, 0, 0],
                    format!(
                        "{routine} was given {base:#x}, which is {what}: give back what was \
                         allocated, with its size where asked."
                    ),
                )
            }
        }
    }

    /// `MmAllocatePagesForMdlEx`: an MDL in pool with pages of its own.
    pub(super) fn allocate_pages_mdl(
        &mut self,
        limits: Limits,
        skip: u64,
        bytes: u64,
        (caching, flags): (Option<u32>, u32),
        site: Site,
    ) -> Option<u64> {
        let wanted = bytes.div_ceil(PAGE_SIZE);
        // The byte count of an MDL has 32 bits.
        if wanted == 0 || wanted > u64::from(u32::MAX) / PAGE_SIZE {
            return None;
        }
        let runs = if flags & allocate::CONTIGUOUS_CHUNKS != 0 {
            self.chunks(limits, skip, wanted)
        } else {
            self.pages_within(limits, skip, wanted)
        };
        let pages = runs.pages();
        let short = pages < wanted && flags & allocate::FULLY_REQUIRED != 0;
        let mdl = if pages == 0 || short {
            None
        } else {
            self.pool_mdl(0, pages * PAGE_SIZE, site)
        };
        let Some(mdl) = mdl else {
            self.space.physical.release_all(&runs);
            return None;
        };
        if flags & allocate::DONT_ZERO == 0 {
            self.space.physical.zero(&runs);
        }
        mdl.set_frames(0, runs.iter());
        mdl.add_flags(flag::PAGES_LOCKED);
        let held = Lock {
            runs,
            site,
            user: false,
            caching,
        };
        self.tables.mdls.pages.insert(mdl.address(), held);
        Some(mdl.address())
    }

    /// Up to `wanted` single pages from a physical range, and from the ranges `skip` bytes on.
    fn pages_within(&mut self, limits: Limits, skip: u64, wanted: u64) -> Runs {
        if limits.lowest == 0 && limits.highest >= self.highest_address() {
            let pages = wanted.min(self.space.physical.scattered_pages());
            return self.space.physical.allocate(pages).unwrap_or_default();
        }
        let mut runs = Runs::default();
        let mut range = limits;
        while let Some((first, last, _)) = range.frames() {
            while runs.pages() < wanted
                && let Some(pfn) = self.space.physical.allocate_contiguous(1, first, last, 0)
            {
                runs.push(pfn, 1);
            }
            let step = (
                range.lowest.checked_add(skip),
                range.highest.checked_add(skip),
            );
            match step {
                (Some(lowest), Some(highest))
                    if skip != 0 && runs.pages() < wanted && lowest < self.highest_address() =>
                {
                    range = Limits {
                        lowest,
                        highest,
                        boundary: 0,
                    };
                }
                _ => break,
            }
        }
        runs
    }

    /// Contiguous chunks of `chunk` bytes each (0: one chunk of all).
    fn chunks(&mut self, limits: Limits, chunk: u64, wanted: u64) -> Runs {
        let pages = if chunk == 0 {
            wanted
        } else {
            chunk.div_ceil(PAGE_SIZE)
        };
        let mut runs = Runs::default();
        let Some((first, last, _)) = limits.frames() else {
            return runs;
        };
        while runs.pages() + pages <= wanted
            && let Some(pfn) = self
                .space
                .physical
                .allocate_contiguous(pages, first, last, 0)
        {
            runs.push(pfn, pages);
        }
        runs
    }

    fn highest_address(&self) -> u64 {
        self.space
            .physical
            .ranges()
            .last()
            .map_or(0, |(start, bytes)| start + bytes - 1)
    }

    /// `MmFreePagesFromMdl`
    pub(super) fn free_pages_mdl(&mut self, address: u64) -> Outcome<()> {
        const ROUTINE: &str = "MmFreePagesFromMdl";
        let mdl = self.mdl(address, ROUTINE)?;
        if !self.tables.mdls.pages.contains_key(&address) {
            return broken(
                codes::PFN_LIST_CORRUPT,
                [0x7, address, u64::from(mdl.flags()), 0],
                format!(
                    "{ROUTINE} was given the MDL at {address:#x}, which holds no pages from \
                     MmAllocatePagesForMdl (any more)."
                ),
            );
        }
        if self.tables.mdls.mapped.contains_key(&address)
            || self.tables.mdls.user_mappings.contains_key(&address)
        {
            return broken(
                codes::PFN_LIST_CORRUPT,
                [0x7, address, u64::from(mdl.flags()), 1],
                format!(
                    "{ROUTINE} was given the MDL at {address:#x}, whose pages are still mapped: \
                     call MmUnmapLockedPages first."
                ),
            );
        }
        self.tables.mdls.end_partials(address, "freed")?;
        if let Some(held) = self.tables.mdls.pages.remove(&address) {
            self.space.physical.release_all(&held.runs);
        }
        mdl.clear_flags(flag::PAGES_LOCKED);
        Ok(())
    }
}

fn allocate_contiguous(bytes: u64, limits: Limits) -> u64 {
    let site = Site::here();
    let made = memory()
        .borrow()
        .state()
        .allocate_contiguous(bytes, limits, site);
    made.unwrap_or(0)
}

/// Allocates physically contiguous memory below an address.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = Pages => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmAllocateContiguousMemory(bytes: u64, highest: u64) -> u64 {
    let limits = Limits {
        lowest: 0,
        highest,
        boundary: 0,
    };
    allocate_contiguous(bytes, limits)
}

/// Allocates physically contiguous memory within bounds.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pages => null,
    fidelity = "the cache type changes nothing"
)]
pub(crate) unsafe extern "win64" fn MmAllocateContiguousMemorySpecifyCache(
    bytes: u64,
    lowest: u64,
    highest: u64,
    boundary: u64,
    _cache_type: u32,
) -> u64 {
    let limits = Limits {
        lowest,
        highest,
        boundary,
    };
    allocate_contiguous(bytes, limits)
}

/// Allocates physically contiguous memory within bounds, on a node.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= DISPATCH_LEVEL,
    fails = Pages => null,
    fidelity = "the cache type changes nothing; there is one node"
)]
pub(crate) unsafe extern "win64" fn MmAllocateContiguousMemorySpecifyCacheNode(
    bytes: u64,
    lowest: u64,
    highest: u64,
    boundary: u64,
    _cache_type: u32,
    _node: u32,
) -> u64 {
    let limits = Limits {
        lowest,
        highest,
        boundary,
    };
    allocate_contiguous(bytes, limits)
}

fn free(base: u64, routine: &str, fits: impl FnOnce(Use) -> bool) {
    let region = memory().borrow().state().page_block(base);
    if let Some((bytes, describe)) = region {
        executive().memory_is_freed(base, bytes, describe);
    }
    let site = Site::here();
    let outcome = memory()
        .borrow()
        .state()
        .take_pages(base, routine, site, fits);
    answer(outcome, ());
}

/// Frees contiguous memory.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmFreeContiguousMemory(base: u64) {
    free(base, "MmFreeContiguousMemory", |purpose| {
        matches!(purpose, Use::Contiguous { .. })
    });
}

/// Frees contiguous memory, with its length.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmFreeContiguousMemorySpecifyCache(
    base: u64,
    bytes: u64,
    _cache_type: u32,
) {
    free(base, "MmFreeContiguousMemorySpecifyCache", |purpose| {
        purpose == Use::Contiguous { bytes }
    });
}

/// Allocates memory that is not cached.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fails = Pages => null,
    fidelity = "the memory is cached as any other"
)]
pub(crate) unsafe extern "win64" fn MmAllocateNonCachedMemory(bytes: u64) -> u64 {
    if bytes == 0 {
        return 0;
    }
    let site = Site::here();
    let made = memory().borrow().state().allocate_noncached(bytes, site);
    made.unwrap_or(0)
}

/// Frees memory that is not cached.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmFreeNonCachedMemory(base: u64, bytes: u64) {
    free(base, "MmFreeNonCachedMemory", |purpose| {
        purpose == Use::NonCached { bytes }
    });
}

/// Allocates physical pages within bounds, and an MDL that names them.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = Pages => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmAllocatePagesForMdl(
    lowest: u64,
    highest: u64,
    skip: u64,
    bytes: u64,
) -> u64 {
    allocate_pages(lowest, highest, skip, bytes, (None, 0))
}

/// Allocates physical pages within bounds, and an MDL that names them.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pages => null,
    fidelity = "the cache type is remembered, and changes nothing"
)]
pub(crate) unsafe extern "win64" fn MmAllocatePagesForMdlEx(
    lowest: u64,
    highest: u64,
    skip: u64,
    bytes: u64,
    cache_type: u32,
    flags: u32,
) -> u64 {
    if played() < Profile::Windows7 && flags & allocate::NEWER != 0 {
        return 0;
    }
    allocate_pages(lowest, highest, skip, bytes, (Some(cache_type), flags))
}

fn allocate_pages(
    lowest: u64,
    highest: u64,
    skip: u64,
    bytes: u64,
    how: (Option<u32>, u32),
) -> u64 {
    let limits = Limits {
        lowest,
        highest,
        boundary: 0,
    };
    let site = Site::here();
    let made = memory()
        .borrow()
        .state()
        .allocate_pages_mdl(limits, skip, bytes, how, site);
    made.unwrap_or(0)
}

/// Frees the pages that such an MDL names.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmFreePagesFromMdl(mdl: u64) {
    let outcome = memory().borrow().state().free_pages_mdl(mdl);
    answer(outcome, ());
}
