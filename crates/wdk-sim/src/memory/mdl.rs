//! MDLs: their layout, allocation, and the tables from which misuse is told. The MDL's own fields
//! are the truth that drivers see and change through header macros; the tables only remember what
//! was done through which MDL. Partial MDLs are in [`super::describe`], locking in [`super::lock`],
//! mapping in [`super::mapping`].

use std::collections::{BTreeMap, BTreeSet};

use wdk_sys::{IRP, MDL};

use super::State;
use super::pool::Request;
use super::rules::{Outcome, answer, broken, codes};
use crate::memory::memory;
use crate::nt::{Profile, routine};
use crate::record::{FailPoint, Site, injection};
use crate::space::{
    Access, Contents, IMAGES, PAGE_SIZE, Run, Runs, SYSTEM_START, Use, is_system, page_floor,
    span_pages,
};

/// Bits of `MDL.MdlFlags`.
pub(super) mod flag {
    pub(in super::super) const MAPPED_TO_SYSTEM_VA: u16 = wdk_sys::MDL_MAPPED_TO_SYSTEM_VA as u16;
    pub(in super::super) const PAGES_LOCKED: u16 = wdk_sys::MDL_PAGES_LOCKED as u16;
    pub(in super::super) const SOURCE_IS_NONPAGED_POOL: u16 =
        wdk_sys::MDL_SOURCE_IS_NONPAGED_POOL as u16;
    pub(in super::super) const ALLOCATED_FIXED_SIZE: u16 = wdk_sys::MDL_ALLOCATED_FIXED_SIZE as u16;
    pub(in super::super) const PARTIAL: u16 = wdk_sys::MDL_PARTIAL as u16;
    pub(in super::super) const PARTIAL_HAS_BEEN_MAPPED: u16 =
        wdk_sys::MDL_PARTIAL_HAS_BEEN_MAPPED as u16;
    pub(in super::super) const IO_PAGE_READ: u16 = wdk_sys::MDL_IO_PAGE_READ as u16;
    pub(in super::super) const WRITE_OPERATION: u16 = wdk_sys::MDL_WRITE_OPERATION as u16;
    pub(in super::super) const FREE_EXTRA_PTES: u16 = wdk_sys::MDL_FREE_EXTRA_PTES as u16;
    pub(in super::super) const IO_SPACE: u16 = wdk_sys::MDL_IO_SPACE as u16;
}

/// `sizeof(MDL)`: the page frame numbers follow.
pub(super) const HEADER: u64 = size_of::<MDL>() as u64;
/// MDLs up to this many pages come from a lookaside list of a real kernel and say so in their
/// flags.
const FIXED_SIZE_PAGES: u64 = 17;
/// The tag of MDLs that are pool.
const TAG_MDL: u32 = u32::from_le_bytes(*b"Mdl ");
/// Where an IRP keeps its first MDL.
const IRP_MDL_ADDRESS: u64 = std::mem::offset_of!(IRP, MdlAddress) as u64;

/// An MDL of a driver's.
///
/// # Invariants
/// Points to a writable MDL header, followed by storage for the page frames it spans; both belong
/// to the driver, which does not run while this module works on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mdl(u64);

macro_rules! fields {
    ($($name:ident: $field:ident, $set:ident: $type:ty;)*) => {$(
        pub(super) fn $field(self) -> $type {
            // SAFETY: by the type's invariant.
            unsafe { (&raw const (*(self.0 as *const MDL)).$name).read() as $type }
        }
        pub(super) fn $set(self, value: $type) {
            // SAFETY: by the type's invariant.
            unsafe { (&raw mut (*(self.0 as *mut MDL)).$name).write(value as _) }
        }
    )*};
}

impl Mdl {
    fields! {
        Size: size, set_size: u16;
        MdlFlags: flags, set_flags: u16;
        Process: process, set_process: u64;
        MappedSystemVa: mapped_system_va, set_mapped_system_va: u64;
        StartVa: start_va, set_start_va: u64;
        ByteCount: byte_count, set_byte_count: u32;
        ByteOffset: byte_offset, set_byte_offset: u32;
    }

    /// # Safety
    /// The type's invariant holds of `address`.
    pub(super) unsafe fn at(address: u64) -> Self {
        Self(address)
    }

    pub(super) fn address(self) -> u64 {
        self.0
    }

    pub(super) fn has(self, flags: u16) -> bool {
        self.flags() & flags != 0
    }

    pub(super) fn add_flags(self, flags: u16) {
        self.set_flags(self.flags() | flags);
    }

    pub(super) fn clear_flags(self, flags: u16) {
        self.set_flags(self.flags() & !flags);
    }

    /// The MDL linked behind it, or 0.
    pub(super) fn next(self) -> u64 {
        // SAFETY: by the type's invariant.
        unsafe { (&raw const (*(self.0 as *const MDL)).Next).read() as u64 }
    }

    /// The address of the buffer it describes.
    pub(super) fn virtual_address(self) -> u64 {
        self.start_va().wrapping_add(u64::from(self.byte_offset()))
    }

    pub(super) fn bytes(self) -> u64 {
        u64::from(self.byte_count())
    }

    /// Pages it spans.
    pub(super) fn pages(self) -> u64 {
        span_pages(u64::from(self.byte_offset()), self.bytes())
    }

    /// The page frame numbers it holds.
    pub(super) fn frames<'a>(self) -> &'a [u64] {
        // SAFETY: by the type's invariant.
        unsafe {
            std::slice::from_raw_parts((self.0 + HEADER) as *const u64, self.pages() as usize)
        }
    }

    /// Fills in page frame numbers from page `at` on.
    pub(super) fn set_frames(self, at: u64, runs: impl Iterator<Item = Run>) {
        let mut to = (self.0 + HEADER + at * 8) as *mut u64;
        for run in runs {
            for pfn in run.pfn..run.pfn + run.count {
                // SAFETY: by the type's invariant; callers give no more frames than the MDL spans.
                unsafe {
                    to.write(pfn);
                    to = to.add(1);
                }
            }
        }
    }

    /// What `MmInitializeMdl` does.
    fn initialize(self, address: u64, bytes: u64) {
        // SAFETY: by the type's invariant; zero is a value of every field.
        unsafe { (self.0 as *mut MDL).write_bytes(0, 1) };
        self.set_size(size_of_mdl(address, bytes) as u16);
        self.set_start_va(page_floor(address));
        self.set_byte_offset((address % PAGE_SIZE) as u32);
        self.set_byte_count(bytes as u32);
    }
}

/// Bytes of an MDL for a buffer.
pub(super) fn size_of_mdl(address: u64, bytes: u64) -> u64 {
    HEADER + 8 * span_pages(address, bytes)
}

/// Can one MDL of this kernel describe the buffer?
fn describable(profile: Profile, address: u64, bytes: u64) -> bool {
    let facts = profile.facts();
    bytes <= facts.longest_mdl
        && (!facts.mdl_size_is_limited || size_of_mdl(address, bytes) <= u64::from(u16::MAX))
}

/// Pages locked through an MDL.
pub(super) struct Lock {
    pub(super) runs: Runs,
    pub(super) site: Site,
    pub(super) user: bool,
    /// What the pages are cached as; nothing where each mapping says so itself.
    pub(super) caching: Option<u32>,
}

/// Whose pages a partial MDL describes.
#[derive(Clone, Copy)]
struct Partial {
    /// The MDL through which the pages are locked.
    root: u64,
    /// The pages were given back since.
    stale: bool,
}

/// What was done through which MDL, by the MDL's address.
#[derive(Default)]
pub(super) struct MdlTable {
    pub(super) locked: BTreeMap<u64, Lock>,
    /// The region of the MDL's own system address.
    pub(super) mapped: BTreeMap<u64, u64>,
    /// How many user mappings were made of it.
    pub(super) user_mappings: BTreeMap<u64, u32>,
    /// MDLs from `MmAllocatePagesForMdl`.
    pub(super) pages: BTreeMap<u64, Lock>,
    partial: BTreeMap<u64, Partial>,
    /// (root, partial) of every partial MDL that is not stale.
    partials: BTreeSet<(u64, u64)>,
}

impl MdlTable {
    fn partials_of(&self, root: u64) -> impl Iterator<Item = u64> + '_ {
        self.partials
            .range((root, 0)..=(root, u64::MAX))
            .map(|&(_, partial)| partial)
    }

    /// The MDL that holds the pages: the one itself, or the one it is a part of.
    pub(super) fn root_of(&self, mdl: Mdl) -> u64 {
        match self.partial.get(&mdl.address()) {
            Some(partial) if mdl.has(flag::PARTIAL) => partial.root,
            _ => mdl.address(),
        }
    }

    /// Are the pages of a partial MDL gone?
    pub(super) fn is_stale(&self, mdl: u64) -> bool {
        self.partial.get(&mdl).is_some_and(|partial| partial.stale)
    }

    /// `mdl` describes a part of what `source` does.
    pub(super) fn insert_partial(&mut self, source: Mdl, mdl: u64) {
        let root = self.root_of(source);
        self.drop_partial(mdl);
        self.partial.insert(mdl, Partial { root, stale: false });
        self.partials.insert((root, mdl));
    }

    fn drop_partial(&mut self, mdl: u64) {
        if let Some(partial) = self.partial.remove(&mdl) {
            self.partials.remove(&(partial.root, mdl));
        }
    }

    /// The pages that `root` holds are about to be given back: no partial MDL may be mapped, and
    /// none may be used any more.
    pub(super) fn end_partials(&mut self, root: u64, how: &str) -> Outcome<()> {
        let all: Vec<u64> = self.partials_of(root).collect();
        if let Some(mapped) = all.iter().find(|partial| self.mapped.contains_key(partial)) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x5, root, *mapped, 0],
                format!(
                    "The MDL at {root:#x} was {how} while a partial MDL of it, at {mapped:#x}, \
                     has a system address: call MmPrepareMdlForReuse or IoFreeMdl on the partial \
                     MDL first."
                ),
            );
        }
        for partial in all {
            self.partials.remove(&(root, partial));
            if let Some(entry) = self.partial.get_mut(&partial) {
                entry.stale = true;
            }
        }
        Ok(())
    }
}

impl State<'_> {
    /// Checks that an address given to `routine` as an MDL is one that can be read.
    pub(super) fn mdl(&self, address: u64, routine: &str) -> Outcome<Mdl> {
        let bad = |why: String| {
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, address, 0, 0],
                format!("{routine} was given {address:#x} as an MDL: {why}"),
            )
        };
        if address < SYSTEM_START || !address.is_multiple_of(8) {
            return bad("that is no aligned system address".to_owned());
        }
        // SAFETY: only its address is used until the checks below are through.
        let mdl = unsafe { Mdl::at(address) };
        if !is_system(address) || IMAGES.contains(&address) {
            // A stack or an image's data: what is not there faults as the driver's own access
            // would.
            return Ok(mdl);
        }
        let Some((base, region)) = self.space.system.at(address) else {
            let what = self
                .space
                .system
                .explain(address)
                .unwrap_or_else(|| "nothing is there".to_owned());
            return bad(what);
        };
        let end = base + region.pages * PAGE_SIZE;
        if !region.access.writes()
            || address + HEADER > end
            || address + HEADER + 8 * mdl.pages() > end
        {
            return bad(format!(
                "an MDL of its size does not fit there, in {}",
                region.purpose.describe()
            ));
        }
        Ok(mdl)
    }

    fn allocate_mdl(&mut self, address: u64, bytes: u64, site: Site) -> Option<Mdl> {
        let size = size_of_mdl(address, bytes);
        let pointer = self.space.allocate_block(
            size,
            16,
            Contents::Stale,
            Access::ReadWrite,
            site,
            |pointer| Use::Mdl {
                pointer,
                bytes: size,
            },
        )?;
        // SAFETY: storage for an MDL of that buffer, allocated just now.
        let mdl = unsafe { Mdl::at(pointer) };
        mdl.initialize(address, bytes);
        if span_pages(address, bytes) <= FIXED_SIZE_PAGES {
            mdl.add_flags(flag::ALLOCATED_FIXED_SIZE);
        }
        Some(mdl)
    }

    /// `IoAllocateMdl`, without the IRP.
    pub(super) fn new_mdl(&mut self, address: u64, bytes: u64, site: Site) -> Option<Mdl> {
        if !describable(self.tables.profile, address, bytes) {
            return None;
        }
        self.allocate_mdl(address, bytes, site)
    }

    /// An MDL in pool: `MmCreateMdl`.
    pub(super) fn pool_mdl(&mut self, address: u64, bytes: u64, site: Site) -> Option<Mdl> {
        let pointer = self.allocate_pool(
            Request::NONPAGED,
            size_of_mdl(address, bytes),
            TAG_MDL,
            site,
        )?;
        // SAFETY: as in `allocate_mdl`.
        let mdl = unsafe { Mdl::at(pointer) };
        mdl.initialize(address, bytes);
        Some(mdl)
    }

    /// `IoFreeMdl`. A partial MDL's system address goes with it, as on a real kernel; any other
    /// must have been given back.
    pub(super) fn free_mdl(&mut self, address: u64, site: Site) -> Outcome<()> {
        match self.space.block(address) {
            Some((Use::Mdl { .. }, _)) => {}
            Some((purpose, _)) => {
                return broken(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0x16, address, 0, 0],
                    format!(
                        "IoFreeMdl was given {address:#x}, which is {}: it frees MDLs from \
                         IoAllocateMdl only (ExFreePool frees those from MmCreateMdl and \
                         MmAllocatePagesForMdl).",
                        purpose.describe()
                    ),
                );
            }
            None => {
                let what = self
                    .space
                    .system
                    .explain(address)
                    .unwrap_or_else(|| "nothing".to_owned());
                return broken(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0x14, address, 0, 0],
                    format!(
                        "IoFreeMdl was given {address:#x}, where no MDL from IoAllocateMdl is: it \
                         is {what}"
                    ),
                );
            }
        }
        let mdl = self.mdl(address, "IoFreeMdl")?;
        if mdl.has(flag::PARTIAL_HAS_BEEN_MAPPED) {
            self.unmap_system(mdl.mapped_system_va(), mdl, site)?;
        }
        self.check_mdl_idle(address, "freed")?;
        self.tables.mdls.drop_partial(address);
        Ok(self.space.free_block(address, site)?)
    }

    /// No pages may be locked or mapped through an MDL that goes away.
    fn check_mdl_idle(&mut self, address: u64, how: &str) -> Outcome<()> {
        if let Some(lock) = self.tables.mdls.locked.get(&address) {
            return broken(
                codes::DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS,
                [lock.site.address(), 0, address, lock.runs.pages()],
                format!(
                    "The MDL at {address:#x} was {how} while its {} pages, locked at {}, are \
                     still locked: call MmUnlockPages first.",
                    lock.runs.pages(),
                    lock.site.describe()
                ),
            );
        }
        if let Some(pages) = self.tables.mdls.pages.get(&address) {
            return broken(
                codes::DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS,
                [pages.site.address(), 0, address, pages.runs.pages()],
                format!(
                    "The MDL at {address:#x} was {how} while it holds the {} pages allocated for \
                     it at {}: call MmFreePagesFromMdl first.",
                    pages.runs.pages(),
                    pages.site.describe()
                ),
            );
        }
        if let Some(&base) = self.tables.mdls.mapped.get(&address) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x5, address, base, 0],
                format!(
                    "The MDL at {address:#x} was {how} while its pages have a system address, \
                     {base:#x}: call MmUnmapLockedPages first."
                ),
            );
        }
        if self.tables.mdls.user_mappings.contains_key(&address) {
            return broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x5, address, 0, 0],
                format!(
                    "The MDL at {address:#x} was {how} while its pages are mapped into the user \
                     process: call MmUnmapLockedPages first, in that process."
                ),
            );
        }
        self.tables.mdls.end_partials(address, how)
    }

    /// Pool that contains MDLs is being freed: they must be idle.
    pub(super) fn forget_mdls(&mut self, pointer: u64, bytes: u64) -> Outcome<()> {
        let range = pointer..pointer.saturating_add(bytes);
        let mut inside: BTreeSet<u64> = BTreeSet::new();
        inside.extend(
            self.tables
                .mdls
                .locked
                .range(range.clone())
                .map(|(&mdl, _)| mdl),
        );
        inside.extend(
            self.tables
                .mdls
                .pages
                .range(range.clone())
                .map(|(&mdl, _)| mdl),
        );
        inside.extend(
            self.tables
                .mdls
                .mapped
                .range(range.clone())
                .map(|(&mdl, _)| mdl),
        );
        inside.extend(
            self.tables
                .mdls
                .user_mappings
                .range(range.clone())
                .map(|(&mdl, _)| mdl),
        );
        inside.extend(self.tables.mdls.partial.range(range).map(|(&mdl, _)| mdl));
        for mdl in inside {
            self.check_mdl_idle(mdl, "freed")?;
            self.tables.mdls.drop_partial(mdl);
        }
        Ok(())
    }
}

/// Hangs `mdl` into an IRP: as its first MDL, or behind its last.
///
/// # Safety
/// `irp` is an IRP, whose MDL chain is well formed.
unsafe fn attach(irp: u64, mdl: u64, secondary: bool) {
    let mut link = irp.wrapping_add(IRP_MDL_ADDRESS) as *mut u64;
    // SAFETY: the caller promises a chain of MDLs that ends with 0; `Next` is an MDL's first field.
    unsafe {
        if secondary {
            while link.read() != 0 {
                link = link.read() as *mut u64;
            }
        }
        link.write(mdl);
    }
}

/// Allocates an MDL for a buffer, and may attach it to an IRP.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = Mdl => null, fidelity = "no quota is charged")]
pub(crate) unsafe extern "win64" fn IoAllocateMdl(
    address: u64,
    bytes: u32,
    secondary: u8,
    _charge_quota: u8,
    #[optional]
    #[at(IRP)]
    irp: u64,
) -> u64 {
    let site = Site::here();
    let made = memory()
        .borrow()
        .state()
        .new_mdl(address, u64::from(bytes), site);
    let Some(mdl) = made else { return 0 };
    if irp != 0 {
        // SAFETY: the driver hands over an IRP.
        unsafe { attach(irp, mdl.address(), secondary != 0) };
    }
    mdl.address()
}

/// Frees an MDL whose pages are not locked or mapped.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeMdl(mdl: u64) {
    let site = Site::here();
    let outcome = memory().borrow().state().free_mdl(mdl, site);
    answer(outcome, ());
}

/// Returns the bytes that an MDL for a buffer needs.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmSizeOfMdl(address: u64, bytes: u64) -> u64 {
    size_of_mdl(address, bytes)
}

/// Makes an MDL of storage for one, or of pool.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = Mdl, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmCreateMdl(
    #[optional]
    #[at(MDL)]
    storage: u64,
    address: u64,
    bytes: u64,
) -> u64 {
    if storage != 0 {
        // SAFETY: the driver hands over storage for an MDL of this buffer.
        unsafe { Mdl::at(storage) }.initialize(address, bytes);
        return storage;
    }
    if injection().must_fail(FailPoint::Mdl) || bytes > u64::from(u32::MAX) {
        return 0;
    }
    let site = Site::here();
    let made = memory().borrow().state().pool_mdl(address, bytes, site);
    made.map_or(0, Mdl::address)
}
