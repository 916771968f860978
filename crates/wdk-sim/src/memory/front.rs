//! What the other rooms call: the methods of [`Memory`].

use super::blocks::Contents;
use super::linux::Access;
use super::rules::answer;
use super::system_space::{Area, Region, Use, is_system};
use super::user_space::{Owner, Process};
use super::{
    Memory, MemoryError, PAGE_SIZE, Protection, State, USER_PROBE_ADDRESS, page_floor, span_pages,
};
use crate::executive::executive;
use crate::nt::Profile;
use crate::record::{KernelCell, Leak, Site};

impl Memory {
    /// Makes `ram` bytes of RAM and both address spaces.
    ///
    /// # Errors
    /// When the host refuses.
    pub fn new(ram: u64, profile: Profile, seed: u64) -> Result<Self, MemoryError> {
        Ok(Self {
            state: KernelCell::new(State::new(ram, profile, seed)?),
        })
    }

    /// What needs the whole machine to stand.
    pub fn after_boot(&self) {
        let values = super::probe::VALUES;
        let bytes = size_of_val(&values) as u64;
        let variables = self
            .allocate_object(bytes, "kernel's exported variables")
            .expect("a machine that has just been booted has RAM left");
        // SAFETY: room for the values, allocated just now and aligned to 16.
        unsafe { variables.cast::<[u64; 3]>().write(values) };
        let process = executive().process();
        let state = &mut *self.state.borrow();
        state.variables = variables as u64;
        state.process = process;
    }

    /// Unmaps everything; called when no thread of the machine runs any more.
    pub fn release(&self) {
        // SAFETY: no thread runs any more, so that a borrow that is left is nobody's.
        let state = unsafe { &mut *self.state.seize() };
        state.drop_all_windows();
        state.system.clear();
        state.user.clear();
    }

    /// The file that is the machine's RAM, for a device model to share (`/proc/self/fd/N`), and its
    /// size in bytes.
    pub fn ram(&self) -> (std::os::fd::RawFd, u64) {
        let state = self.state.borrow();
        let file = state.physical.file();
        (file.descriptor(), file.length())
    }

    /// The host's own view of `length` bytes of RAM at a physical address, if all of it is RAM.
    pub fn physical(&self, address: u64, length: u64) -> Option<*mut u8> {
        self.state.borrow().physical.view(address, length)
    }

    /// Physically contiguous pages wholly below `highest` (inclusive, a byte address), for DMA:
    /// their physical address.
    pub fn allocate_contiguous(&self, pages: u64, highest: u64) -> Option<u64> {
        // The last page counts only if its last byte may be used.
        let last = highest.saturating_add(1) / PAGE_SIZE;
        let pfn =
            self.state
                .borrow()
                .physical
                .allocate_contiguous(pages, 0, last.checked_sub(1)?, 0)?;
        Some(pfn * PAGE_SIZE)
    }

    /// Gives such pages back.
    pub fn free_contiguous(&self, address: u64, pages: u64) {
        let state = &mut *self.state.borrow();
        for pfn in address / PAGE_SIZE..address / PAGE_SIZE + pages {
            state.physical.release(pfn);
        }
    }

    /// Zeroed nonpaged memory in system space for an object of the simulator's that drivers see
    /// (driver and device objects, IRPs, IRP buffers, adapters). Not counted as the driver's.
    /// 16-byte aligned, page-aligned from a page on.
    pub fn allocate_object(&self, bytes: u64, what: &'static str) -> Option<*mut u8> {
        let pointer = self.state.borrow().allocate_block(
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

    /// Frees it; the driver's later accesses to it are reported as touching a freed `what`.
    pub fn free_object(&self, object: *mut u8) {
        let outcome = self
            .state
            .borrow()
            .free_block(object as u64, Site::default());
        answer(outcome, ());
    }

    /// Maps physical pages (RAM) into system space for the simulator's own use.
    pub fn map_physical(&self, address: u64, length: u64) -> Option<*mut u8> {
        let state = &mut *self.state.borrow();
        state.physical.view(address, length)?;
        let pages = span_pages(address, length);
        let runs = super::runs::Runs::one(address / PAGE_SIZE, pages);
        let base = state
            .system
            .map(&state.physical, Area::Io, &runs, Access::ReadWrite)?;
        let start = base + address % PAGE_SIZE;
        state.system.insert(
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
            .state
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
        let state = &mut *self.state.borrow();
        let pages = bytes.max(1).div_ceil(PAGE_SIZE);
        let runs = state
            .physical
            .allocate(pages)
            .ok_or(MemoryError::Exhausted(bytes))?;
        state.physical.zero(&runs);
        let kept = runs.clone();
        state
            .user
            .map(
                &state.physical,
                runs,
                None,
                protection,
                Owner::Process,
                Process::Caller,
            )
            .inspect_err(|_| state.physical.release_all(&kept))
    }

    /// Changes access rights of whole pages of user memory.
    pub fn user_protect(&self, address: u64, bytes: u64, protection: Protection) {
        self.state.borrow().user.protect(address, bytes, protection);
    }

    /// Frees user memory (the whole allocation at `address`). Pages still locked by a driver stay
    /// until they are unlocked.
    pub fn user_free(&self, address: u64) {
        let state = &mut *self.state.borrow();
        let own = state
            .user
            .at(address)
            .is_some_and(|(base, vad)| base == address && vad.owner == Owner::Process);
        assert!(own, "no user memory was allocated at {address:#x}");
        if let Some(vad) = state.user.remove(address) {
            state.physical.release_all(&vad.runs);
        }
    }

    /// Is the whole range user memory that allows the access?
    pub fn user_allows(&self, address: u64, bytes: u64, write: bool) -> bool {
        self.state.borrow().user.allows(address, bytes, write)
    }

    /// Copies into user memory through the host's own view, whatever its protection. Panics if it
    /// is not user memory.
    pub fn user_write(&self, address: u64, bytes: &[u8]) {
        let state = &*self.state.borrow();
        let mut left = bytes;
        state.user.for_each_piece(
            &state.physical,
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
        let state = &*self.state.borrow();
        let mut done = 0;
        let total = bytes.len() as u64;
        state
            .user
            .for_each_piece(&state.physical, address, total, |from, length| {
                // SAFETY: `from` is the host's view of `length` bytes of RAM, and the pieces add up
                // to the slice.
                unsafe { from.copy_to_nonoverlapping(bytes[done..].as_mut_ptr(), length) };
                done += length;
            });
    }

    /// The physical address behind a valid virtual address of either space.
    pub fn translate(&self, address: u64) -> Option<u64> {
        let pfn = self.state.borrow().pfn(address)?;
        Some(pfn * PAGE_SIZE + address % PAGE_SIZE)
    }

    /// What an address is or was, for fault reports: "freed pool, tag 'Abcd', 64 bytes, freed at
    /// f+0x10".
    pub fn explain(&self, address: u64) -> Option<String> {
        let state = self.state.borrow();
        if address < PAGE_SIZE {
            return Some("a null pointer".to_owned());
        }
        if is_system(address) {
            return state.system.explain(address);
        }
        if address < USER_PROBE_ADDRESS {
            return state.user.explain(address);
        }
        None
    }

    /// The loader has unmapped an image: what this room knows of its pages is forgotten.
    pub fn image_unloaded(&self, base: u64, bytes: u64) {
        let state = &mut *self.state.borrow();
        let pages: Vec<u64> = state
            .adopted
            .range(base..base + bytes)
            .map(|(&page, _)| page)
            .collect();
        for page in pages {
            if let Some(pfn) = state.adopted.remove(&page) {
                state.physical.release(pfn);
            }
        }
        state.locked_sections.remove(&base);
    }

    /// What drivers still hold.
    pub fn leaks(&self) -> Vec<Leak> {
        self.state.borrow().leaks()
    }
}
