//! What the modules above call: the methods of [`Space`].

use super::blocks::{Contents, Damage};
use super::linux::Access;
use super::runs::Runs;
use super::system_space::{Area, Region, Use, is_system};
use super::user_space::{Owner, Process};
use super::{
    MemoryError, PAGE_SIZE, Protection, Space, USER_PROBE_ADDRESS, page_floor, span_pages,
};
use crate::record::Site;

impl Space {
    /// The file that is the machine's RAM, for a device model to share (`/proc/self/fd/N`), and its
    /// size in bytes.
    pub fn ram(&self) -> (std::os::fd::RawFd, u64) {
        let spaces = self.spaces.borrow();
        let file = spaces.physical.file();
        (file.descriptor(), file.length())
    }

    /// The host's own view of `length` bytes of RAM at a physical address, if all of it is RAM.
    pub fn physical(&self, address: u64, length: u64) -> Option<*mut u8> {
        self.spaces.borrow().physical.view(address, length)
    }

    /// Physically contiguous pages wholly below `highest` (inclusive, a byte address), for DMA:
    /// their physical address.
    pub fn allocate_contiguous(&self, pages: u64, highest: u64) -> Option<u64> {
        // The last page counts only if its last byte may be used.
        let last = highest.saturating_add(1) / PAGE_SIZE;
        let pfn =
            self.spaces
                .borrow()
                .physical
                .allocate_contiguous(pages, 0, last.checked_sub(1)?, 0)?;
        Some(pfn * PAGE_SIZE)
    }

    /// Gives such pages back.
    pub fn free_contiguous(&self, address: u64, pages: u64) {
        let spaces = &mut *self.spaces.borrow();
        for pfn in address / PAGE_SIZE..address / PAGE_SIZE + pages {
            spaces.physical.release(pfn);
        }
    }

    /// Zeroed nonpaged memory in system space for an object of the simulator's that drivers see
    /// (driver and device objects, IRPs, IRP buffers, adapters). Not counted as the driver's.
    /// 16-byte aligned, page-aligned from a page on.
    pub fn allocate_object(&self, bytes: u64, what: &'static str) -> Option<*mut u8> {
        let pointer = self.spaces.borrow().allocate_block(
            bytes,
            16,
            Contents::Zero,
            Access::ReadWrite,
            Site::default(),
            |pointer| Use::Object {
                pointer,
                bytes,
                what,
            },
        )?;
        Some(pointer as *mut u8)
    }

    /// Maps physical pages (RAM) into system space for the simulator's own use.
    pub fn map_physical(&self, address: u64, length: u64) -> Option<*mut u8> {
        let spaces = &mut *self.spaces.borrow();
        spaces.physical.view(address, length)?;
        let pages = span_pages(address, length);
        let runs = Runs::one(address / PAGE_SIZE, pages);
        let base = spaces
            .system
            .map(&spaces.physical, Area::Io, &runs, Access::ReadWrite)?;
        let start = base + address % PAGE_SIZE;
        spaces.system.insert(
            base,
            Region {
                pages,
                runs,
                access: Access::ReadWrite,
                purpose: Use::View {
                    address: start,
                    bytes: length,
                },
                site: Site::default(),
            },
        );
        Some(start as *mut u8)
    }

    /// Undoes [`map_physical`](Self::map_physical).
    pub fn unmap_physical(&self, base: *mut u8) {
        let removed = self
            .spaces
            .borrow()
            .system
            .remove(page_floor(base as u64), Site::default());
        assert!(
            removed.is_some(),
            "{base:?} is not a view of physical memory"
        );
    }

    /// Allocates `bytes` of user memory of the simulated process; returns its page-aligned address.
    /// Physical pages are scattered by seed.
    ///
    /// # Errors
    /// When RAM is used up.
    pub fn user_allocate(&self, bytes: u64, protection: Protection) -> Result<u64, MemoryError> {
        let spaces = &mut *self.spaces.borrow();
        let pages = bytes.max(1).div_ceil(PAGE_SIZE);
        let runs = spaces
            .physical
            .allocate(pages)
            .ok_or(MemoryError::Exhausted(bytes))?;
        spaces.physical.zero(&runs);
        let kept = runs.clone();
        spaces
            .user
            .map(
                &spaces.physical,
                runs,
                None,
                protection,
                Owner::Process,
                Process::Caller,
            )
            .inspect_err(|_| spaces.physical.release_all(&kept))
    }

    /// Changes access rights of whole pages of user memory.
    pub fn user_protect(&self, address: u64, bytes: u64, protection: Protection) {
        self.spaces
            .borrow()
            .user
            .protect(address, bytes, protection);
    }

    /// Frees user memory (the whole allocation at `address`). Pages still locked by a driver stay
    /// until they are unlocked.
    pub fn user_free(&self, address: u64) {
        let spaces = &mut *self.spaces.borrow();
        let own = spaces
            .user
            .at(address)
            .is_some_and(|(base, vad)| base == address && vad.owner == Owner::Process);
        assert!(own, "no user memory was allocated at {address:#x}");
        if let Some(vad) = spaces.user.remove(address) {
            spaces.physical.release_all(&vad.runs);
        }
    }

    /// Is the whole range user memory that allows the access?
    pub fn user_allows(&self, address: u64, bytes: u64, write: bool) -> bool {
        self.spaces.borrow().user.allows(address, bytes, write)
    }

    /// Copies into user memory through the host's own view, whatever its protection. Panics if it
    /// is not user memory.
    pub fn user_write(&self, address: u64, bytes: &[u8]) {
        let spaces = &*self.spaces.borrow();
        let mut left = bytes;
        spaces.user.for_each_piece(
            &spaces.physical,
            address,
            bytes.len() as u64,
            |to, length| {
                let (now, later) = left.split_at(length);
                // SAFETY: `to` is the host's view of `length` bytes of RAM, which no Rust reference
                // covers.
                unsafe { to.copy_from_nonoverlapping(now.as_ptr(), length) };
                left = later;
            },
        );
    }

    /// Copies out of user memory likewise.
    pub fn user_read(&self, address: u64, bytes: &mut [u8]) {
        let spaces = &*self.spaces.borrow();
        let mut done = 0;
        let total = bytes.len() as u64;
        spaces
            .user
            .for_each_piece(&spaces.physical, address, total, |from, length| {
                // SAFETY: `from` is the host's view of `length` bytes of RAM, and the pieces add up
                // to the slice.
                unsafe { from.copy_to_nonoverlapping(bytes[done..].as_mut_ptr(), length) };
                done += length;
            });
    }

    /// Was there something of the kernel's or a driver's at `address`, which is freed now?
    pub fn is_freed(&self, address: u64) -> bool {
        let spaces = self.spaces.try_borrow();
        spaces.is_some_and(|spaces| spaces.system.freed(address).is_some())
    }

    /// What an address is or was, for fault reports: "freed pool, tag 'Abcd', 64 bytes, freed at
    /// f+0x10".
    pub fn explain(&self, address: u64) -> Option<String> {
        let spaces = self.spaces.try_borrow()?;
        if address < PAGE_SIZE {
            return Some("a null pointer".to_owned());
        }
        if is_system(address) {
            return spaces.system.explain(address);
        }
        if address < USER_PROBE_ADDRESS {
            return spaces.user.explain(address);
        }
        None
    }

    /// A kernel stack of `bytes`, whole pages, with nothing mapped below it: its lowest address.
    /// What it contains is not promised.
    pub(crate) fn allocate_stack(&self, bytes: u64) -> Option<u64> {
        self.spaces.borrow().allocate_stack(bytes)
    }

    /// The stack that begins at `low` is out of use until [`reuse_stack`](Self::reuse_stack):
    /// whoever still knows an address in it faults there.
    pub(crate) fn seal_stack(&self, low: u64) {
        self.spaces.borrow().seal_stack(low);
    }

    /// The sealed stack that begins at `low` is a new one, and contains nothing of the old.
    pub(crate) fn reuse_stack(&self, low: u64) {
        self.spaces.borrow().reuse_stack(low);
    }

    /// The bytes of an object.
    pub(crate) fn object_bytes(&self, object: u64) -> Option<u64> {
        let (purpose, _) = self.spaces.borrow().block(object)?;
        Some(purpose.extent(page_floor(object)).1)
    }

    /// A number that tells the memory at a system address from what was at the same address before
    /// it was freed and allocated again; 0 where no memory of this module's is.
    pub fn life(&self, address: u64) -> u64 {
        self.spaces.borrow().system.life(address)
    }

    /// Frees an object; the driver's later accesses to it are reported as touching a freed one.
    ///
    /// # Errors
    /// When something was written beside it, or it is none.
    pub(crate) fn free_object(&self, object: *mut u8) -> Result<(), Damage> {
        self.spaces
            .borrow()
            .free_block(object as u64, Site::default())
    }

    /// Unmaps everything; called when no thread of the machine runs any more.
    pub fn release(&self) {
        // SAFETY: no thread runs any more, so that a borrow that is left is nobody's.
        let spaces = unsafe { &mut *self.spaces.seize() };
        spaces.system.clear();
        spaces.user.clear();
    }
}
