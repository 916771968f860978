//! Locking the pages an MDL describes, and giving them back. Called by drivers, and by the I/O
//! manager for direct I/O.

use super::current_process;
use super::mdl::{Lock, Mdl, flag};
use super::rules::{Outcome, Trouble, answer, broken, codes, status};
use super::{Memory, State};
use crate::executive::executive;
use crate::memory::memory;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, routine};
use crate::record::{FailPoint, Site, injection};
use crate::space::{Owner, PAGE_SIZE, Process, Runs, USER_PROBE_ADDRESS, is_system, page_floor};

/// `KPROCESSOR_MODE`
pub(super) const USER_MODE: u8 = wdk_sys::_MODE::UserMode as u8;

/// How pages are to be locked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Access {
    /// Check as for a caller in user mode.
    pub(super) user_mode: bool,
    /// `IoWriteAccess` or `IoModifyAccess`.
    pub(super) write: bool,
    /// The process whose address it is.
    pub(super) process: Process,
}

impl State<'_> {
    /// `MmProbeAndLockPages`
    pub(super) fn probe_and_lock(&mut self, address: u64, how: Access, site: Site) -> Outcome<()> {
        const ROUTINE: &str = "MmProbeAndLockPages";
        let mdl = self.mdl(address, ROUTINE)?;
        let bad = |why: &str| {
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, address, u64::from(mdl.flags()), 0],
                format!("{ROUTINE}: the MDL at {address:#x} {why}"),
            )
        };
        if self.tables.mdls.locked.contains_key(&address) {
            return bad("has its pages locked already; unlock them first");
        }
        if mdl.has(flag::SOURCE_IS_NONPAGED_POOL) {
            return bad("was built by MmBuildMdlForNonPagedPool; its pages need no lock");
        }
        if mdl.has(flag::PARTIAL | flag::PAGES_LOCKED | flag::MAPPED_TO_SYSTEM_VA) {
            return bad("holds pages already");
        }
        if mdl.bytes() == 0 {
            return bad("describes 0 bytes; there is nothing to lock");
        }
        let start = mdl.virtual_address();
        let runs = self.lockable(start, mdl.bytes(), how)?;
        let user = start < USER_PROBE_ADDRESS;
        for run in runs.iter() {
            for pfn in run.pfn..run.pfn + run.count {
                self.space.physical.hold(pfn);
            }
        }
        mdl.set_frames(0, runs.iter());
        mdl.set_process(if user { self.tables.process } else { 0 });
        mdl.clear_flags(flag::WRITE_OPERATION);
        mdl.add_flags(flag::PAGES_LOCKED | if how.write { flag::WRITE_OPERATION } else { 0 });
        let caching = self.caching_of_memory(&runs);
        let lock = Lock {
            runs,
            site,
            user,
            caching,
        };
        self.tables.mdls.locked.insert(address, lock);
        Ok(())
    }

    /// The page frames of a buffer, if it may be locked like this.
    fn lockable(&mut self, start: u64, bytes: u64, how: Access) -> Outcome<Runs> {
        let violation = Err(Trouble::Raise(status::ACCESS_VIOLATION));
        let Some(last) = start.checked_add(bytes - 1) else {
            return violation;
        };
        if how.user_mode && last >= USER_PROBE_ADDRESS {
            return violation;
        }
        let first_page = page_floor(start);
        let pages = (page_floor(last) - first_page) / PAGE_SIZE + 1;
        if start < USER_PROBE_ADDRESS {
            if !self.space.user.belongs(start, how.process)
                || !self.space.user.allows(start, bytes, how.write)
            {
                return violation;
            }
            return Ok(self.space.user.frames(first_page, pages));
        }
        let mut runs = Runs::default();
        for page in 0..pages {
            let at = first_page + page * PAGE_SIZE;
            let writable = self
                .space
                .system
                .at(at)
                .is_none_or(|(_, region)| region.access.writes());
            match self.pfn(at) {
                Some(_) if how.write && !writable => return violation,
                Some(pfn) => runs.push(pfn, 1),
                None => {
                    let what = is_system(at)
                        .then(|| self.space.system.explain(at))
                        .flatten()
                        .unwrap_or_else(|| "nothing is there".to_owned());
                    return broken(
                        codes::PAGE_FAULT_IN_NONPAGED_AREA,
                        [at, u64::from(how.write), 0, 0],
                        format!(
                            "MmProbeAndLockPages was asked for a system address, {at:#x}, that is \
                             not valid: {what}"
                        ),
                    );
                }
            }
        }
        Ok(runs)
    }

    /// Would locking this buffer have to bring pages in, on a real kernel?
    pub(super) fn is_pageable(&self, address: u64) -> bool {
        address < USER_PROBE_ADDRESS || self.space.paging.is_pageable(address)
    }

    /// `MmUnlockPages`
    pub(super) fn unlock(&mut self, address: u64, site: Site) -> Outcome<()> {
        const ROUTINE: &str = "MmUnlockPages";
        let mdl = self.mdl(address, ROUTINE)?;
        if !self.tables.mdls.locked.contains_key(&address) {
            return self.unlock_of_nothing(mdl);
        }
        if self.tables.mdls.user_mappings.contains_key(&address) {
            return broken(
                codes::PFN_LIST_CORRUPT,
                [0x7, address, 0, 0],
                format!(
                    "The pages of the MDL at {address:#x} were unlocked while they are mapped \
                     into the user process: call MmUnmapLockedPages first, in that process."
                ),
            );
        }
        self.tables.mdls.end_partials(address, "unlocked")?;
        if self.tables.mdls.mapped.contains_key(&address) {
            self.unmap_system(mdl.mapped_system_va(), mdl, site)?;
        }
        if let Some(lock) = self.tables.mdls.locked.remove(&address) {
            self.space.physical.release_all(&lock.runs);
        }
        mdl.clear_flags(flag::PAGES_LOCKED | flag::WRITE_OPERATION);
        Ok(())
    }

    fn unlock_of_nothing(&self, mdl: Mdl) -> Outcome<()> {
        let address = mdl.address();
        let (kind, why) = if mdl.has(flag::SOURCE_IS_NONPAGED_POOL) && !mdl.has(flag::PARTIAL) {
            (0x7D, "describes nonpaged pool, which is never unlocked")
        } else if mdl.has(flag::PARTIAL) {
            (
                0x7C,
                "is a partial MDL: its pages belong to its source, which is to be unlocked instead",
            )
        } else if self.tables.mdls.pages.contains_key(&address) {
            (
                0x7C,
                "holds pages from MmAllocatePagesForMdl, which MmFreePagesFromMdl gives back",
            )
        } else {
            (
                0x7C,
                "has no pages locked: they were never locked, or were unlocked before",
            )
        };
        broken(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [kind, address, u64::from(mdl.flags()), 0],
            format!("MmUnlockPages: the MDL at {address:#x} {why}"),
        )
    }

    /// `MmAdvanceMdl`: the MDL then starts `bytes` later; pages left behind are unlocked.
    pub(super) fn advance(&mut self, address: u64, bytes: u32) -> Outcome<i32> {
        let mdl = self.mdl(address, "MmAdvanceMdl")?;
        if bytes > mdl.byte_count() {
            return Ok(status::INVALID_PARAMETER_2);
        }
        let valid = flag::PAGES_LOCKED | flag::SOURCE_IS_NONPAGED_POOL | flag::PARTIAL;
        if !mdl.has(valid) || self.tables.mdls.user_mappings.contains_key(&address) {
            return broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, address, u64::from(mdl.flags()), 0],
                format!(
                    "MmAdvanceMdl was given the MDL at {address:#x}, which has no pages, or whose \
                     pages are mapped into the user process."
                ),
            );
        }
        let offset = u64::from(mdl.byte_offset()) + u64::from(bytes);
        let skipped = (offset / PAGE_SIZE).min(mdl.pages());
        let left: Vec<u64> = mdl.frames()[skipped as usize..].to_vec();
        if let Some(lock) = self.tables.mdls.locked.get_mut(&address) {
            for run in lock.runs.part(0, skipped) {
                for pfn in run.pfn..run.pfn + run.count {
                    self.space.physical.release(pfn);
                }
            }
            lock.runs = Runs::of_frames(&left);
        }
        mdl.set_start_va(mdl.start_va() + skipped * PAGE_SIZE);
        mdl.set_byte_offset((offset - skipped * PAGE_SIZE) as u32);
        mdl.set_byte_count(mdl.byte_count() - bytes);
        mdl.set_frames(0, Runs::of_frames(&left).iter());
        if mdl.has(flag::MAPPED_TO_SYSTEM_VA | flag::SOURCE_IS_NONPAGED_POOL) {
            mdl.set_mapped_system_va(mdl.mapped_system_va() + u64::from(bytes));
            if mdl.has(flag::MAPPED_TO_SYSTEM_VA) && skipped > 0 {
                mdl.add_flags(flag::FREE_EXTRA_PTES);
            }
        }
        Ok(status::SUCCESS)
    }
}

impl Memory {
    /// For the I/O manager, on the thread of a caller in user mode: an MDL of the caller's buffer
    /// (not empty) with its pages locked, for direct I/O.
    ///
    /// # Errors
    /// The status to complete the request with.
    pub fn lock_user_buffer(&self, address: u64, bytes: u32, write: bool) -> Result<u64, i32> {
        self.lock_buffer(address, bytes, write, true)
    }

    /// The same for a buffer in system space, of a request that a driver has built. One that is not
    /// there is a bugcheck.
    ///
    /// # Errors
    /// The status to complete the request with.
    pub fn lock_kernel_buffer(&self, address: u64, bytes: u32, write: bool) -> Result<u64, i32> {
        self.lock_buffer(address, bytes, write, false)
    }

    fn lock_buffer(
        &self,
        address: u64,
        bytes: u32,
        write: bool,
        user_mode: bool,
    ) -> Result<u64, i32> {
        if bytes == 0 {
            return Err(status::INVALID_PARAMETER);
        }
        let how = Access {
            user_mode,
            write,
            process: Process::Caller,
        };
        let (mdl, outcome) = {
            let mut borrowed = self.borrow();
            let state = &mut borrowed.state();
            let mdl = state
                .new_mdl(address, u64::from(bytes), Site::default())
                .ok_or(status::INSUFFICIENT_RESOURCES)?
                .address();
            let outcome = state.probe_and_lock(mdl, how, Site::default());
            if outcome.is_err() {
                state
                    .free_mdl(mdl, Site::default())
                    .expect("an MDL that holds nothing can be freed");
            }
            (mdl, outcome)
        };
        match outcome {
            Err(Trouble::Raise(status)) => Err(status),
            other => {
                answer(other, ());
                Ok(mdl)
            }
        }
    }

    /// For the I/O manager, when it finishes a request: unlocks and frees the MDLs chained from
    /// `first`, as hang from an IRP.
    pub fn release_mdls(&self, first: u64) {
        let mut next = first;
        while next != 0 {
            let outcome = {
                let mut borrowed = self.borrow();
                let state = &mut borrowed.state();
                state.mdl(next, "IoCompleteRequest").and_then(|mdl| {
                    let address = std::mem::replace(&mut next, mdl.next());
                    if mdl.has(flag::PAGES_LOCKED) {
                        state.unlock(address, Site::default())?;
                    }
                    state.free_mdl(address, Site::default())
                })
            };
            answer(outcome, ());
        }
    }

    /// For the I/O manager, when the user process ends: a bugcheck when a driver has left pages of
    /// it locked, or mappings in it.
    pub fn end_process(&self) {
        let outcome = self.borrow().state().check_process_end();
        answer(outcome, ());
    }
}

impl State<'_> {
    fn check_process_end(&self) -> Outcome<()> {
        if let Some((mdl, lock)) = self.tables.mdls.locked.iter().find(|(_, lock)| lock.user) {
            return broken(
                codes::PROCESS_HAS_LOCKED_PAGES,
                [0, self.tables.process, lock.runs.pages(), 0],
                format!(
                    "The process ended with {} of its pages locked by the MDL at {mdl:#x}, at {}: \
                     unlock them before the request is completed.",
                    lock.runs.pages(),
                    lock.site.describe()
                ),
            );
        }
        let mapping = self
            .space
            .user
            .iter()
            .find_map(|(base, vad)| match vad.owner {
                Owner::Driver { mdl, site } => Some((base, mdl, site)),
                Owner::Process => None,
            });
        match mapping {
            None => Ok(()),
            Some((base, mdl, site)) => broken(
                codes::PROCESS_HAS_LOCKED_PAGES,
                [1, self.tables.process, base, 0],
                format!(
                    "The process ended with a mapping of the MDL at {mdl:#x} in it, at {base:#x}, \
                     made at {}: unmap it in the process before that, at IRP_MJ_CLEANUP.",
                    site.describe()
                ),
            ),
        }
    }
}

/// Checks access to a buffer and locks its pages; raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Lock,
    fidelity = "every user page is resident, so locking never reads one in; pageable memory \
                needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn MmProbeAndLockPages(mdl: u64, mode: u8, operation: u32) {
    let pageable = {
        let mut borrowed = memory().borrow();
        let state = &mut borrowed.state();
        let described = state.mdl(mdl, "MmProbeAndLockPages");
        described.map(|mdl| state.is_pageable(mdl.virtual_address()))
    };
    let highest = if answer(pageable, false) {
        APC_LEVEL
    } else {
        DISPATCH_LEVEL
    };
    executive().require_irql(highest);
    if injection().must_fail(FailPoint::Lock) {
        answer(Err(Trouble::Raise(status::WORKING_SET_QUOTA)), ());
        return;
    }
    let how = Access {
        user_mode: mode == USER_MODE,
        write: operation != 0,
        process: current_process(),
    };
    let site = Site::here();
    let outcome = memory().borrow().state().probe_and_lock(mdl, how, site);
    answer(outcome, ());
}

/// Locks the pages of a buffer in a process; raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fails = Lock => raise STATUS_WORKING_SET_QUOTA,
    fidelity = "every user page is resident"
)]
pub(crate) unsafe extern "win64" fn MmProbeAndLockProcessPages(
    mdl: u64,
    process: u64,
    mode: u8,
    operation: u32,
) {
    let site = Site::here();
    let outcome = {
        let mut borrowed = memory().borrow();
        let state = &mut borrowed.state();
        let how = Access {
            user_mode: mode == USER_MODE,
            write: operation != 0,
            process: if process == state.tables.process {
                Process::Caller
            } else {
                Process::System
            },
        };
        state.probe_and_lock(mdl, how, site)
    };
    answer(outcome, ());
}

/// Locks pages given one by one; raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fails = Lock => raise STATUS_WORKING_SET_QUOTA,
    undeclared = "nobody documents it",
    fidelity = "every user page is resident"
)]
pub(crate) unsafe extern "win64" fn MmProbeAndLockSelectedPages(
    mdl: u64,
    segments: u64,
    mode: u8,
    operation: u32,
) {
    let how = Access {
        user_mode: mode == USER_MODE,
        write: operation != 0,
        process: current_process(),
    };
    let site = Site::here();
    let outcome = memory()
        .borrow()
        .state()
        .lock_selected(mdl, segments, how, site);
    answer(outcome, ());
}

impl State<'_> {
    /// `MmProbeAndLockSelectedPages`: each page of the MDL is the one at its
    /// `FILE_SEGMENT_ELEMENT`.
    fn lock_selected(
        &mut self,
        address: u64,
        segments: u64,
        how: Access,
        site: Site,
    ) -> Outcome<()> {
        let mdl = self.mdl(address, "MmProbeAndLockSelectedPages")?;
        let held = flag::PAGES_LOCKED
            | flag::SOURCE_IS_NONPAGED_POOL
            | flag::PARTIAL
            | flag::MAPPED_TO_SYSTEM_VA;
        if mdl.has(held) || self.tables.mdls.locked.contains_key(&address) {
            return broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, address, u64::from(mdl.flags()), 0],
                format!(
                    "MmProbeAndLockSelectedPages was given the MDL at {address:#x}, which holds \
                     pages already: call MmUnlockPages first."
                ),
            );
        }
        let mut runs = Runs::default();
        for page in 0..mdl.pages() {
            if !self.is_valid(segments + 8 * page, Process::System) {
                return broken(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0x16, address, segments, page],
                    "MmProbeAndLockSelectedPages needs a segment for each page of the MDL, in \
                     system memory.",
                );
            }
            // SAFETY: readable, and the driver promises a segment for each page of the MDL.
            let segment = unsafe { (segments as *const u64).add(page as usize).read() };
            let one = self.lockable(page_floor(segment), PAGE_SIZE, how)?;
            for run in one.iter() {
                runs.push(run.pfn, run.count);
            }
        }
        for run in runs.iter() {
            for pfn in run.pfn..run.pfn + run.count {
                self.space.physical.hold(pfn);
            }
        }
        mdl.set_frames(0, runs.iter());
        mdl.set_process(self.tables.process);
        mdl.add_flags(flag::PAGES_LOCKED | if how.write { flag::WRITE_OPERATION } else { 0 });
        let lock = Lock {
            caching: self.caching_of_memory(&runs),
            runs,
            site,
            user: true,
        };
        self.tables.mdls.locked.insert(address, lock);
        Ok(())
    }
}

/// Unlocks an MDL's pages, and drops its system mapping.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmUnlockPages(mdl: u64) {
    let site = Site::here();
    let outcome = memory().borrow().state().unlock(mdl, site);
    answer(outcome, ());
}

/// Unlocks the pages at the front of an MDL.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmAdvanceMdl(mdl: u64, bytes: u32) -> i32 {
    let outcome = memory().borrow().state().advance(mdl, bytes);
    answer(outcome, 0)
}
