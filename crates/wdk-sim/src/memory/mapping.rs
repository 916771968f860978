//! Addresses for the pages an MDL describes: in system space, and in the user process.

use super::lock::USER_MODE;
use super::mdl::{Mdl, flag};
use super::rules::{Outcome, Trouble, answer, broken, codes, status};
use super::{State, current_process};
use crate::cpu::{self, stop};
use crate::executive::executive;
use crate::memory::memory;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, facts, routine};
use crate::record::{FailPoint, Site, checks, injection};
use crate::space::{
    Access, Area, Owner, PAGE_SIZE, Process, Protection, Region, Runs, USER_PROBE_ADDRESS, Use,
    linux, page_floor, space,
};

/// `MmMaximumCacheType` of the newest kernel: the first number that is no cache type.
pub(super) const CACHE_TYPES: u32 = 6;
/// In a page priority: map without write access.
const NO_WRITE: u32 = wdk_sys::MdlMappingNoWrite;
const NO_EXECUTE: u32 = wdk_sys::MdlMappingNoExecute;

/// A piece of device memory that a new mapping covers: virtual address, physical address, bytes.
pub(super) type Piece = (u64, u64, u64);

impl State<'_> {
    /// The parts of a mapping at `base` that are no RAM, to be trapped.
    pub(super) fn device_pieces(&self, base: u64, runs: &Runs) -> Vec<Piece> {
        runs.iter()
            .filter(|run| !self.space.physical.is_ram(run.pfn))
            .map(|run| {
                (
                    base + run.page * PAGE_SIZE,
                    run.pfn * PAGE_SIZE,
                    run.count * PAGE_SIZE,
                )
            })
            .collect()
    }

    /// Stops trapping the device parts of a mapping.
    pub(super) fn drop_device_pieces(&self, base: u64, runs: &Runs) {
        for (address, ..) in self.device_pieces(base, runs) {
            cpu::remove_window(address);
        }
    }

    /// Checks that an MDL has pages to map.
    pub(super) fn mappable(&self, mdl: Mdl, routine: &str) -> Outcome<()> {
        let address = mdl.address();
        let why = if self.tables.mdls.is_stale(address) && mdl.has(flag::PARTIAL) {
            "is a partial MDL whose source was unlocked or freed"
        } else if !mdl.has(flag::PAGES_LOCKED | flag::PARTIAL | flag::SOURCE_IS_NONPAGED_POOL) {
            "has no pages locked"
        } else {
            return Ok(());
        };
        broken(
            codes::PFN_LIST_CORRUPT,
            [0x8F, address, u64::from(mdl.flags()), 0],
            format!(
                "{routine} was given the MDL at {address:#x}, which {why}: its page frames mean \
                 nothing."
            ),
        )
    }

    /// A system address for an MDL's pages; `None` when none is left.
    pub(super) fn map_system(
        &mut self,
        address: u64,
        access: Access,
        site: Site,
    ) -> Outcome<Option<(u64, Vec<Piece>)>> {
        const ROUTINE: &str = "MmMapLockedPagesSpecifyCache";
        let mdl = self.mdl(address, ROUTINE)?;
        self.mappable(mdl, ROUTINE)?;
        self.check_unmapped(mdl, ROUTINE)?;
        let runs = Runs::of_frames(mdl.frames());
        let Some(base) = self
            .space
            .system
            .map(&self.space.physical, Area::Mappings, &runs, access)
        else {
            return Ok(None);
        };
        let pieces = self.device_pieces(base, &runs);
        let at = base + u64::from(mdl.byte_offset());
        self.space.system.insert(
            base,
            Region {
                pages: runs.pages(),
                runs,
                access,
                purpose: Use::Mapping {
                    mdl: address,
                    address: at,
                    bytes: mdl.bytes(),
                },
                site,
            },
        );
        self.mark_mapped(mdl, base, at);
        Ok(Some((at, pieces)))
    }

    pub(super) fn mark_mapped(&mut self, mdl: Mdl, base: u64, at: u64) {
        mdl.set_mapped_system_va(at);
        mdl.add_flags(flag::MAPPED_TO_SYSTEM_VA);
        if mdl.has(flag::PARTIAL) {
            mdl.add_flags(flag::PARTIAL_HAS_BEEN_MAPPED);
        }
        self.tables.mdls.mapped.insert(mdl.address(), base);
    }

    /// One MDL has one system address.
    pub(super) fn check_unmapped(&self, mdl: Mdl, routine: &str) -> Outcome<()> {
        let address = mdl.address();
        let own = self.tables.mdls.mapped.contains_key(&address);
        let pool = mdl.has(flag::SOURCE_IS_NONPAGED_POOL);
        if !own && !pool && (mdl.has(flag::PARTIAL) || !mdl.has(flag::MAPPED_TO_SYSTEM_VA)) {
            return Ok(());
        }
        broken(
            codes::SYSTEM_PTE_MISUSE,
            [0x1, address, mdl.mapped_system_va(), 0],
            format!(
                "{routine} was given the MDL at {address:#x}, which has a system address already, \
                 {:#x}: call MmGetSystemAddressForMdlSafe, which returns it.",
                mdl.mapped_system_va()
            ),
        )
    }

    /// `MmUnmapLockedPages` for a system address.
    pub(super) fn unmap_system(&mut self, at: u64, mdl: Mdl, site: Site) -> Outcome<()> {
        let address = mdl.address();
        let bad = |kind: u64, why: String| {
            broken(
                codes::SYSTEM_PTE_MISUSE,
                [kind, address, at, mdl.mapped_system_va()],
                format!("MmUnmapLockedPages: {why}"),
            )
        };
        let Some(&base) = self.tables.mdls.mapped.get(&address) else {
            let why = if mdl.has(flag::SOURCE_IS_NONPAGED_POOL) {
                "describes nonpaged pool, whose address is the pool's own and is never unmapped"
            } else if mdl.has(flag::PARTIAL) && mdl.has(flag::MAPPED_TO_SYSTEM_VA) {
                "is a partial MDL that shares its source's system address; only the source's \
                 mapping can be undone"
            } else {
                "has no system address: it was never mapped, or was unmapped before"
            };
            return bad(0x7, format!("the MDL at {address:#x} {why}"));
        };
        if at != mdl.mapped_system_va() {
            return bad(
                0x4,
                format!(
                    "{at:#x} is not the system address of the MDL at {address:#x}, which is {:#x}",
                    mdl.mapped_system_va()
                ),
            );
        }
        if let Some(Use::Reserved { .. }) =
            self.space.system.region(base).map(|region| region.purpose)
        {
            return bad(
                0x4,
                format!(
                    "the MDL at {address:#x} is mapped at reserved addresses; \
                     MmUnmapReservedMapping undoes that"
                ),
            );
        }
        self.tables.mdls.mapped.remove(&address);
        if let Some(region) = self.space.system.remove(base, site) {
            self.drop_device_pieces(base, &region.runs);
        }
        mdl.clear_flags(
            flag::MAPPED_TO_SYSTEM_VA | flag::PARTIAL_HAS_BEEN_MAPPED | flag::FREE_EXTRA_PTES,
        );
        Ok(())
    }

    /// A user address for an MDL's pages.
    pub(super) fn map_user(
        &mut self,
        address: u64,
        wanted: u64,
        protection: Protection,
        site: Site,
        process: Process,
    ) -> Outcome<(u64, Vec<Piece>)> {
        const ROUTINE: &str = "MmMapLockedPagesSpecifyCache";
        let mdl = self.mdl(address, ROUTINE)?;
        self.mappable(mdl, ROUTINE)?;
        let runs = Runs::of_frames(mdl.frames());
        let wanted = (wanted != 0).then_some(page_floor(wanted));
        let owner = Owner::Driver { mdl: address, site };
        let base = self
            .space
            .user
            .map(
                &self.space.physical,
                runs.clone(),
                wanted,
                protection,
                owner,
                process,
            )
            .map_err(|_| {
                Trouble::Raise(if wanted.is_some() {
                    status::CONFLICTING_ADDRESSES
                } else {
                    status::INSUFFICIENT_RESOURCES
                })
            })?;
        // The pages stay what they are as long as user mode can reach them.
        for run in runs.iter() {
            for pfn in run.pfn..run.pfn + run.count {
                self.space.physical.hold(pfn);
            }
        }
        *self.tables.mdls.user_mappings.entry(address).or_default() += 1;
        let pieces = self.device_pieces(base, &runs);
        Ok((base + u64::from(mdl.byte_offset()), pieces))
    }

    /// `MmUnmapLockedPages` for a user address.
    pub(super) fn unmap_user(&mut self, at: u64, mdl: Mdl, process: Process) -> Outcome<()> {
        let address = mdl.address();
        let base = page_floor(at);
        let made_by = self
            .space
            .user
            .at(at)
            .and_then(|(start, vad)| match vad.owner {
                Owner::Driver { mdl, .. } if start == base => Some(mdl),
                _ => None,
            });
        if made_by != Some(address) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x4, address, at, 0],
                format!(
                    "MmUnmapLockedPages: {at:#x} is no user address of the MDL at {address:#x}"
                ),
            );
        }
        if !self.space.user.belongs(at, process) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x3, address, at, 0],
                format!(
                    "MmUnmapLockedPages was given the user address {at:#x} outside the process it \
                     was mapped in: call it on a thread of the caller."
                ),
            );
        }
        if let Some(vad) = self.space.user.remove(base) {
            self.drop_device_pieces(base, &vad.runs);
            self.space.physical.release_all(&vad.runs);
        }
        if let Some(count) = self.tables.mdls.user_mappings.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                self.tables.mdls.user_mappings.remove(&address);
            }
        }
        Ok(())
    }

    /// `MmProtectMdlSystemAddress`
    pub(super) fn protect_mapping(&mut self, address: u64, protection: u32) -> Outcome<i32> {
        self.mdl(address, "MmProtectMdlSystemAddress")?;
        let access = match protection {
            0x01 => Access::None,
            0x02 => Access::Read,
            0x04 => Access::ReadWrite,
            0x10 | 0x20 => Access::ReadExecute,
            0x40 => Access::All,
            _ => return Ok(status::INVALID_PAGE_PROTECTION),
        };
        let Some(&base) = self.tables.mdls.mapped.get(&address) else {
            return Ok(status::NOT_MAPPED_VIEW);
        };
        let Some(region) = self.space.system.region_mut(base) else {
            return Ok(status::NOT_MAPPED_VIEW);
        };
        for run in region
            .runs
            .iter()
            .filter(|run| self.space.physical.is_ram(run.pfn))
        {
            let at = base + run.page * PAGE_SIZE;
            // SAFETY: the region is a mapping of this module's that belongs to the driver.
            if unsafe { linux::protect(at, run.count * PAGE_SIZE, access) }.is_err() {
                return Ok(status::INSUFFICIENT_RESOURCES);
            }
        }
        region.access = access;
        Ok(status::SUCCESS)
    }
}

/// Lets accesses to the device parts of a new mapping reach their devices.
pub(super) fn trap(pieces: Vec<Piece>) {
    for (address, physical, bytes) in pieces {
        if let Some((window, offset)) = space().window_at(physical, bytes) {
            cpu::add_window(address, bytes, offset, window);
        }
    }
}

/// A mapping whose memory can be executed as well as written, where that is judged.
fn judge_executable_mapping(mdl: u64) {
    if checks().code_integrity.get() && facts().no_execute_pool {
        let violation = broken(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x2002, Site::here().address(), mdl, 0],
            "The pages of an MDL were mapped so that they can be executed: with \
             hypervisor-protected code integrity no memory can be both written and executed. Map \
             them with MdlMappingNoExecute in the priority (from Windows 8 on).",
        );
        answer::<()>(violation, ());
    }
}

/// Maps an MDL's pages; for user mode it raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Mapping,
    fidelity = "the cache type changes nothing; a mapping for user mode needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn MmMapLockedPagesSpecifyCache(
    mdl: u64,
    mode: u8,
    cache_type: u32,
    wanted: u64,
    bugcheck_on_failure: u32,
    priority: u32,
) -> u64 {
    let user = mode == USER_MODE;
    executive().require_irql(if user { APC_LEVEL } else { DISPATCH_LEVEL });
    if !user && priority & NO_EXECUTE == 0 {
        judge_executable_mapping(mdl);
    }
    super::caching::judge(mdl, cache_type);
    let fails = injection().must_fail(FailPoint::Mapping) || cache_type >= CACHE_TYPES;
    let read_only = priority & NO_WRITE != 0 && facts().read_only_mappings;
    if user {
        return map_for_user(mdl, wanted, read_only, fails);
    }
    let access = if read_only {
        Access::Read
    } else {
        Access::ReadWrite
    };
    let site = Site::here();
    let outcome = if fails {
        Ok(None)
    } else {
        memory().borrow().state().map_system(mdl, access, site)
    };
    match answer(outcome, None) {
        Some((at, pieces)) => {
            trap(pieces);
            at
        }
        None if bugcheck_on_failure != 0 => no_addresses_left(mdl),
        None => 0,
    }
}

fn no_addresses_left(mdl: u64) -> ! {
    stop(
        codes::NO_MORE_SYSTEM_PTES,
        [0, mdl, 0, 0],
        "No system address is left for an MDL, and the driver asked for a bugcheck then: call \
         MmMapLockedPagesSpecifyCache with BugCheckOnFailure FALSE.",
    )
}

fn map_for_user(mdl: u64, wanted: u64, read_only: bool, fails: bool) -> u64 {
    let site = Site::here();
    let protection = if read_only {
        Protection::ReadOnly
    } else {
        Protection::ReadWrite
    };
    let outcome = if fails {
        Err(Trouble::Raise(status::INSUFFICIENT_RESOURCES))
    } else {
        let process = current_process();
        memory()
            .borrow()
            .state()
            .map_user(mdl, wanted, protection, site, process)
    };
    let (at, pieces) = answer(outcome, (0, Vec::new()));
    trap(pieces);
    at
}

/// Maps an MDL's pages; stops the machine (or raises) where it cannot.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Mapping,
    fidelity = "a mapping for user mode needs `APC_LEVEL` at most, and only that is made to fail"
)]
pub(crate) unsafe extern "win64" fn MmMapLockedPages(mdl: u64, mode: u8) -> u64 {
    if mode == USER_MODE {
        executive().require_irql(APC_LEVEL);
        let fails = injection().must_fail(FailPoint::Mapping);
        return map_for_user(mdl, 0, false, fails);
    }
    judge_executable_mapping(mdl);
    let site = Site::here();
    // No failure is injected: this routine has no way to tell of one.
    let outcome = memory()
        .borrow()
        .state()
        .map_system(mdl, Access::ReadWrite, site);
    match answer(outcome, None) {
        Some((at, pieces)) => {
            trap(pieces);
            at
        }
        None => no_addresses_left(mdl),
    }
}

/// Undoes the mapping of an MDL.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "a mapping for user mode needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn MmUnmapLockedPages(at: u64, mdl: u64) {
    let user = at < USER_PROBE_ADDRESS;
    executive().require_irql(if user { APC_LEVEL } else { DISPATCH_LEVEL });
    let process = current_process();
    let site = Site::here();
    let outcome = {
        let mut borrowed = memory().borrow();
        let state = &mut borrowed.state();
        state.mdl(mdl, "MmUnmapLockedPages").and_then(|mdl| {
            if user {
                state.unmap_user(at, mdl, process)
            } else {
                state.unmap_system(at, mdl, site)
            }
        })
    };
    answer(outcome, ());
}

/// Changes the protection of an MDL's system mapping.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmProtectMdlSystemAddress(mdl: u64, protection: u32) -> i32 {
    let outcome = memory().borrow().state().protect_mapping(mdl, protection);
    answer(outcome, 0)
}
