//! Physical pages, user and system address space, pool, MDLs and mappings, with the rules a real kernel or Driver Verifier would
//! hold a driver to. Called by [`crate::io`], [`crate::hal`] and [`crate::executive`] for memory that drivers see.

use crate::leak::Leak;
use crate::profile::Profile;
use crate::routine::Routine;

/// The routines of this room.
pub(crate) const ROUTINES: &[Routine] = &[];

/// The first address of system space.
pub const SYSTEM_START: u64 = 0x7000_0000_0000;
/// The first address after system space.
pub const SYSTEM_END: u64 = 0x7800_0000_0000;
/// What `MmUserProbeAddress` holds.
pub const USER_PROBE_ADDRESS: u64 = 0x6FFF_FFFF_0000;
/// Bytes in a page.
pub const PAGE_SIZE: u64 = 4096;

/// Why memory could not be had.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// The host refused.
    #[error("the host could not {what}: {source}")]
    Host {
        /// What was asked of it.
        what: &'static str,
        /// What it answered.
        source: std::io::Error,
    },
    /// No RAM of the machine is left.
    #[error(
        "the simulated machine has no {0} bytes of RAM left; give it more with a larger RAM size"
    )]
    Exhausted(u64),
}

/// Access rights of simulated user pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// None.
    NoAccess,
    /// Read only.
    ReadOnly,
    /// Read and write.
    ReadWrite,
}

/// The memory of one machine.
pub struct Memory {}

impl Memory {
    /// Makes `ram` bytes of RAM and both address spaces.
    ///
    /// # Errors
    /// When the host refuses.
    pub fn new(_ram: u64, _profile: Profile, _seed: u64) -> Result<Self, MemoryError> {
        unimplemented!()
    }
    /// What needs the whole machine to stand.
    pub fn after_boot(&self) {}
    /// Unmaps everything; called when no thread of the machine runs any more.
    pub fn release(&self) {
        unimplemented!()
    }

    /// The file that is the machine's RAM, for a device model to share (`/proc/self/fd/N`), and its size in bytes.
    pub fn ram(&self) -> (std::os::fd::RawFd, u64) {
        unimplemented!()
    }
    /// The host's own view of `length` bytes of RAM at a physical address, if all of it is RAM.
    pub fn physical(&self, _address: u64, _length: u64) -> Option<*mut u8> {
        unimplemented!()
    }
    /// Physically contiguous pages wholly below `highest` (inclusive, a byte address), for DMA: their physical address.
    pub fn allocate_contiguous(&self, _pages: u64, _highest: u64) -> Option<u64> {
        unimplemented!()
    }
    /// Gives such pages back.
    pub fn free_contiguous(&self, _address: u64, _pages: u64) {
        unimplemented!()
    }

    /// Zeroed nonpaged memory in system space for an object of the simulator's that drivers see (driver and device objects, IRPs, IRP
    /// buffers, adapters). Not counted as the driver's. 16-byte aligned, page-aligned from a page on.
    pub fn allocate_object(&self, _bytes: u64, _what: &'static str) -> Option<*mut u8> {
        unimplemented!()
    }
    /// Frees it; the driver's later accesses to it are reported as touching a freed `what`.
    pub fn free_object(&self, _object: *mut u8) {
        unimplemented!()
    }
    /// Maps physical pages (RAM) into system space for the simulator's own use.
    pub fn map_physical(&self, _address: u64, _length: u64) -> Option<*mut u8> {
        unimplemented!()
    }
    /// Undoes [`map_physical`](Self::map_physical).
    pub fn unmap_physical(&self, _base: *mut u8) {
        unimplemented!()
    }

    /// Allocates `bytes` of user memory of the simulated process; returns its page-aligned address. Physical pages are scattered by seed.
    ///
    /// # Errors
    /// When RAM is used up.
    pub fn user_allocate(&self, _bytes: u64, _protection: Protection) -> Result<u64, MemoryError> {
        unimplemented!()
    }
    /// Changes access rights of whole pages of user memory.
    pub fn user_protect(&self, _address: u64, _bytes: u64, _protection: Protection) {
        unimplemented!()
    }
    /// Frees user memory (the whole allocation at `address`). Pages still locked by a driver stay until they are unlocked.
    pub fn user_free(&self, _address: u64) {
        unimplemented!()
    }
    /// Is the whole range user memory that allows the access?
    pub fn user_allows(&self, _address: u64, _bytes: u64, _write: bool) -> bool {
        unimplemented!()
    }
    /// Copies into user memory through the host's own view, whatever its protection. Panics if it is not user memory.
    pub fn user_write(&self, _address: u64, _bytes: &[u8]) {
        unimplemented!()
    }
    /// Copies out of user memory likewise.
    pub fn user_read(&self, _address: u64, _bytes: &mut [u8]) {
        unimplemented!()
    }

    /// The physical address behind a valid virtual address of either space.
    pub fn translate(&self, _address: u64) -> Option<u64> {
        unimplemented!()
    }
    /// What an address is or was, for fault reports: "freed pool, tag 'Abcd', 64 bytes, freed at f+0x10".
    pub fn explain(&self, _address: u64) -> Option<String> {
        unimplemented!()
    }
    /// What drivers still hold.
    pub fn leaks(&self) -> Vec<Leak> {
        unimplemented!()
    }
}
