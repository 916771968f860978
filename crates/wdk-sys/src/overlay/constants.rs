//! Constants that are newer than the headers or that they leave out; the values are those of
//! Microsoft's current wdm.h, as its documentation gives them.

/// Flags of [`ExAllocatePool2`](crate::dynamic::ExAllocatePool2).
pub type POOL_FLAGS = u64;

/// Charges the allocation to the process's quota.
pub const POOL_FLAG_USE_QUOTA: POOL_FLAGS = 0x1;
/// Leaves the memory as it is instead of zeroing it.
pub const POOL_FLAG_UNINITIALIZED: POOL_FLAGS = 0x2;
/// Allocates from the session's pool.
pub const POOL_FLAG_SESSION: POOL_FLAGS = 0x4;
/// Aligns to the processor's cache line.
pub const POOL_FLAG_CACHE_ALIGNED: POOL_FLAGS = 0x8;
/// Raises an exception instead of returning null.
pub const POOL_FLAG_RAISE_ON_FAILURE: POOL_FLAGS = 0x20;
/// Nonpaged and not executable.
pub const POOL_FLAG_NON_PAGED: POOL_FLAGS = 0x40;
/// Nonpaged and executable.
pub const POOL_FLAG_NON_PAGED_EXECUTE: POOL_FLAGS = 0x80;
/// Paged.
pub const POOL_FLAG_PAGED: POOL_FLAGS = 0x100;

/// For the priority of a mapping: the memory cannot be executed.
pub const MdlMappingNoExecute: u32 = 0x4000_0000;
/// For the priority of a mapping: the memory cannot be written.
pub const MdlMappingNoWrite: u32 = 0x8000_0000;

/// [`DEVICE_DESCRIPTION`](crate::DEVICE_DESCRIPTION) with the members for DMA version 3.
pub const DEVICE_DESCRIPTION_VERSION3: u32 = 3;

/// For `MmCopyMemory`: the source is a physical address.
pub const MM_COPY_MEMORY_PHYSICAL: u32 = 1;
/// For `MmCopyMemory`: the source is a virtual address.
pub const MM_COPY_MEMORY_VIRTUAL: u32 = 2;

/// Where `MmCopyMemory` copies from.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _MM_COPY_ADDRESS {
    /// With [`MM_COPY_MEMORY_VIRTUAL`].
    pub VirtualAddress: crate::PVOID,
    /// With [`MM_COPY_MEMORY_PHYSICAL`].
    pub PhysicalAddress: crate::PHYSICAL_ADDRESS,
}
/// Where `MmCopyMemory` copies from.
pub type MM_COPY_ADDRESS = _MM_COPY_ADDRESS;
