//! MDLs of pages that others hold: partial MDLs, and MDLs of nonpaged memory.

use super::State;
use super::mdl::{HEADER, Mdl, flag};
use super::rules::{Outcome, answer, broken, codes};
use crate::memory::memory;
use crate::space::{PAGE_SIZE, Runs, Use, page_floor, span_pages};

use crate::nt::routine;

impl State<'_> {
    /// How many pages the storage of an MDL has room for.
    fn capacity(&self, mdl: Mdl) -> u64 {
        match self.space.block(mdl.address()) {
            Some((Use::Mdl { bytes, .. }, _)) => (bytes - HEADER) / 8,
            // The size field is all that is known; it is cut to 16 bits, so beyond 32 MiB it says
            // nothing.
            Some((Use::Pool { bytes, .. }, _)) if bytes > u64::from(u16::MAX) => {
                (bytes - HEADER) / 8
            }
            _ => (u64::from(mdl.size()).saturating_sub(HEADER)) / 8,
        }
    }

    /// `IoBuildPartialMdl`
    pub(super) fn build_partial(
        &mut self,
        source: u64,
        target: u64,
        address: u64,
        bytes: u64,
    ) -> Outcome<()> {
        const ROUTINE: &str = "IoBuildPartialMdl";
        let verifier = codes::DRIVER_VERIFIER_DETECTED_VIOLATION;
        let from = self.mdl(source, ROUTINE)?;
        let to = self.mdl(target, ROUTINE)?;
        if to.has(flag::PARTIAL_HAS_BEEN_MAPPED) || self.tables.mdls.mapped.contains_key(&target) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x5, target, to.mapped_system_va(), 0],
                format!(
                    "The partial MDL at {target:#x} was built anew while it has a system address: \
                     call MmPrepareMdlForReuse first."
                ),
            );
        }
        if source == target
            || self.tables.mdls.locked.contains_key(&target)
            || self.tables.mdls.pages.contains_key(&target)
        {
            return broken(
                verifier,
                [0x16, target, 0, 0],
                format!(
                    "{ROUTINE} was given a target MDL, at {target:#x}, that holds locked pages of \
                     its own."
                ),
            );
        }
        let valid =
            flag::PAGES_LOCKED | flag::SOURCE_IS_NONPAGED_POOL | flag::PARTIAL | flag::IO_SPACE;
        if !from.has(valid) || self.tables.mdls.is_stale(source) {
            return broken(
                verifier,
                [0x16, source, u64::from(from.flags()), 0],
                format!(
                    "{ROUTINE} was given a source MDL, at {source:#x}, whose pages are not locked \
                     (any more): its page frames mean nothing."
                ),
            );
        }
        let start = from.virtual_address();
        let offset = address.wrapping_sub(start);
        let bytes = match bytes {
            0 => from.bytes().wrapping_sub(offset),
            given => given,
        };
        if offset > from.bytes() || bytes > from.bytes() - offset {
            return broken(
                verifier,
                [0x16, source, address, bytes],
                format!(
                    "{ROUTINE} was asked for {bytes:#x} bytes at {address:#x}, which are not \
                     within the source MDL's {:#x} bytes at {start:#x}",
                    from.bytes()
                ),
            );
        }
        let pages = span_pages(address, bytes);
        let capacity = self.capacity(to);
        if pages > capacity {
            return broken(
                codes::TARGET_MDL_TOO_SMALL,
                [target, pages, capacity, 0],
                format!(
                    "{ROUTINE} was given a target MDL, at {target:#x}, that has room for \
                     {capacity} pages, where {pages} are needed: allocate it for the longest \
                     part."
                ),
            );
        }
        let first = (page_floor(address) - page_floor(start)) / PAGE_SIZE;
        let frames = from.frames();
        to.set_start_va(page_floor(address));
        to.set_byte_offset((address % PAGE_SIZE) as u32);
        to.set_byte_count(bytes as u32);
        to.set_process(from.process());
        let inherited = flag::MAPPED_TO_SYSTEM_VA
            | flag::SOURCE_IS_NONPAGED_POOL
            | flag::IO_PAGE_READ
            | flag::IO_SPACE;
        to.set_flags(
            to.flags() & flag::ALLOCATED_FIXED_SIZE | from.flags() & inherited | flag::PARTIAL,
        );
        to.set_mapped_system_va(from.mapped_system_va().wrapping_add(offset));
        for (at, &pfn) in frames[first as usize..(first + pages) as usize]
            .iter()
            .enumerate()
        {
            // SAFETY: the target has room for that many frames, and is not the source: that one
            // holds pages, the target none.
            unsafe { ((target + HEADER) as *mut u64).add(at).write(pfn) };
        }
        self.tables.mdls.insert_partial(from, target);
        Ok(())
    }

    /// `MmBuildMdlForNonPagedPool`
    pub(super) fn build_nonpaged(&mut self, address: u64) -> Outcome<()> {
        const ROUTINE: &str = "MmBuildMdlForNonPagedPool";
        let mdl = self.mdl(address, ROUTINE)?;
        let bad = |why: String| {
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, address, u64::from(mdl.flags()), 0],
                format!("{ROUTINE}: {why}"),
            )
        };
        if mdl.has(flag::PAGES_LOCKED | flag::MAPPED_TO_SYSTEM_VA | flag::PARTIAL) {
            return bad(format!(
                "the MDL at {address:#x} already holds pages (flags {:#x})",
                mdl.flags()
            ));
        }
        let start = mdl.virtual_address();
        let mut runs = Runs::default();
        for page in 0..mdl.pages() {
            let at = mdl.start_va() + page * PAGE_SIZE;
            if self.is_pageable(at) {
                return bad(format!(
                    "the buffer at {start:#x} is pageable; lock it with MmProbeAndLockPages instead"
                ));
            }
            match self.pfn(at) {
                Some(pfn) => runs.push(pfn, 1),
                None => {
                    let what = self
                        .space
                        .system
                        .explain(at)
                        .unwrap_or_else(|| "nothing is there".to_owned());
                    return bad(format!(
                        "the buffer at {start:#x} is not valid memory at {at:#x}: {what}"
                    ));
                }
            }
        }
        mdl.set_frames(0, runs.iter());
        mdl.set_process(0);
        mdl.set_mapped_system_va(start);
        mdl.add_flags(flag::SOURCE_IS_NONPAGED_POOL);
        if runs.iter().any(|run| !self.space.physical.is_ram(run.pfn)) {
            mdl.add_flags(flag::IO_SPACE);
        }
        Ok(())
    }
}

/// Makes an MDL describe a part of another's buffer.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoBuildPartialMdl(
    source: u64,
    target: u64,
    address: u64,
    bytes: u32,
) {
    let outcome =
        memory()
            .borrow()
            .state()
            .build_partial(source, target, address, u64::from(bytes));
    answer(outcome, ());
}

/// Fills in the page frames of a nonpaged buffer.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmBuildMdlForNonPagedPool(mdl: u64) {
    let outcome = memory().borrow().state().build_nonpaged(mdl);
    answer(outcome, ());
}
