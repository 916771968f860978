//! Reserved system addresses, at which one MDL after the other is mapped.

use super::State;
use super::mdl::flag;
use super::rules::{Outcome, answer, broken, codes};
use crate::memory::memory;
use crate::nt::routine;
use crate::record::Site;
use crate::space::{Access, Area, PAGE_SIZE, Region, Runs, Use, linux, tag_text};

impl State<'_> {
    /// The region of reserved addresses at `base`, if it has that tag.
    fn reserved(&self, base: u64, tag: u32, routine: &str) -> Outcome<&Region> {
        match self.space.system.region(base) {
            Some(region) if matches!(region.purpose, Use::Reserved { tag: own, .. } if own == tag) => {
                Ok(region)
            }
            _ => broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x100, base, u64::from(tag), 0],
                format!(
                    "{routine} was given {base:#x} and tag '{}', with which no addresses were \
                     reserved.",
                    tag_text(tag)
                ),
            ),
        }
    }

    /// `MmMapLockedPagesWithReservedMapping`
    fn map_reserved(&mut self, base: u64, tag: u32, address: u64) -> Outcome<Option<u64>> {
        const ROUTINE: &str = "MmMapLockedPagesWithReservedMapping";
        let mdl = self.mdl(address, ROUTINE)?;
        self.mappable(mdl, ROUTINE)?;
        self.check_unmapped(mdl, ROUTINE)?;
        let region = self.reserved(base, tag, ROUTINE)?;
        if region.runs.pages() > 0 {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x104, base, u64::from(tag), 0],
                format!(
                    "{ROUTINE} was given the addresses at {base:#x}, which are in use: unmap them \
                     first."
                ),
            );
        }
        if mdl.pages() > region.pages {
            return Ok(None);
        }
        let runs = Runs::of_frames(mdl.frames());
        for run in runs.iter() {
            let Some(offset) = self.space.physical.offset_of(run.pfn * PAGE_SIZE) else {
                return Ok(None);
            };
            let at = base + run.page * PAGE_SIZE;
            let bytes = run.count * PAGE_SIZE;
            // SAFETY: the addresses were reserved for this driver by this module, without access.
            let mapped = unsafe {
                self.space
                    .physical
                    .file()
                    .replace(at, offset, bytes, Access::ReadWrite)
            };
            if mapped.is_err() {
                return Ok(None);
            }
        }
        if let Some(region) = self.space.system.region_mut(base) {
            region.runs = runs;
        }
        let at = base + u64::from(mdl.byte_offset());
        self.mark_mapped(mdl, base, at);
        Ok(Some(at))
    }

    /// `MmUnmapReservedMapping`
    fn unmap_reserved(&mut self, base: u64, tag: u32, address: u64) -> Outcome<()> {
        const ROUTINE: &str = "MmUnmapReservedMapping";
        let mdl = self.mdl(address, ROUTINE)?;
        let bytes = self.reserved(base, tag, ROUTINE)?.runs.pages() * PAGE_SIZE;
        if self.tables.mdls.mapped.get(&address) != Some(&base) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x109, base, address, 0],
                format!("{ROUTINE}: the MDL at {address:#x} is not mapped at {base:#x}"),
            );
        }
        // SAFETY: the mapping was made over addresses reserved by this module, and the driver gives
        // it back.
        unsafe { linux::unmap(base, bytes) };
        linux::reserve(base, bytes).expect("addresses that were just given up can be reserved");
        if let Some(region) = self.space.system.region_mut(base) {
            region.runs = Runs::default();
        }
        self.tables.mdls.mapped.remove(&address);
        mdl.clear_flags(flag::MAPPED_TO_SYSTEM_VA | flag::PARTIAL_HAS_BEEN_MAPPED);
        Ok(())
    }
}

/// Reserves system addresses, to map MDLs there.
#[routine(ntoskrnl, irql <= APC_LEVEL, fails = Mapping => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmAllocateMappingAddress(bytes: u64, tag: u32) -> u64 {
    if bytes == 0 {
        return 0;
    }
    let site = Site::here();
    let mut borrowed = memory().borrow();
    let state = &mut borrowed.state();
    let pages = bytes.div_ceil(PAGE_SIZE);
    let Some(base) = state.space.system.reserve(Area::Mappings, pages) else {
        return 0;
    };
    state.space.system.insert(
        base,
        Region {
            pages,
            runs: Runs::default(),
            access: Access::ReadWrite,
            purpose: Use::Reserved { tag, bytes },
            site,
        },
    );
    base
}

/// Frees reserved system addresses.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmFreeMappingAddress(base: u64, tag: u32) {
    let site = Site::here();
    let outcome = {
        let mut borrowed = memory().borrow();
        let state = &mut borrowed.state();
        match state.reserved(base, tag, "MmFreeMappingAddress") {
            Err(trouble) => Err(trouble),
            Ok(region) if region.runs.pages() > 0 => broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x102, base, u64::from(tag), 0],
                format!(
                    "MmFreeMappingAddress was given the addresses at {base:#x}, which still map \
                     an MDL: call MmUnmapReservedMapping first."
                ),
            ),
            Ok(_) => {
                state.space.system.remove(base, site);
                Ok(())
            }
        }
    };
    answer(outcome, ());
}

/// Maps an MDL's pages at reserved addresses.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the cache type changes nothing")]
pub(crate) unsafe extern "win64" fn MmMapLockedPagesWithReservedMapping(
    base: u64,
    tag: u32,
    mdl: u64,
    _cache_type: u32,
) -> u64 {
    let outcome = memory().borrow().state().map_reserved(base, tag, mdl);
    answer(outcome, None).unwrap_or(0)
}

/// Undoes a mapping at reserved addresses.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmUnmapReservedMapping(base: u64, tag: u32, mdl: u64) {
    let outcome = memory().borrow().state().unmap_reserved(base, tag, mdl);
    answer(outcome, ());
}
