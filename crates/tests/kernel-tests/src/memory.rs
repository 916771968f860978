//! Memory of each kind that a driver meets: user, paged and nonpaged.

use core::ffi::c_void;
use core::ptr;

use wdk::mdl::{Direction, LockedMdl, PAGE_SIZE, Part, PartialMdl, ResidentPages, with_locked};
use wdk::sys::{
    _POOL_TYPE, MEM_COMMIT, MEM_RELEASE, MEM_RESERVE, PAGE_NOACCESS, PAGE_READONLY, PAGE_READWRITE,
    ntddk,
};
use wdk::{Error, Result, check};

use crate::harness::Outcome;

/// The current process, as a handle.
const CURRENT_PROCESS: *mut c_void = ptr::without_provenance_mut(usize::MAX);

/// What user memory allows.
#[derive(Clone, Copy)]
pub enum Protection {
    None,
    ReadOnly,
    ReadWrite,
}

/// User memory of the current process, committed and zero.
pub struct UserMemory {
    start: *mut c_void,
}

impl UserMemory {
    pub fn new(length: usize, protection: Protection) -> Result<Self> {
        let mut memory = Self {
            start: ptr::null_mut(),
        };
        let mut size = length as u64;
        let protect = match protection {
            Protection::None => PAGE_NOACCESS,
            Protection::ReadOnly => PAGE_READONLY,
            Protection::ReadWrite => PAGE_READWRITE,
        };
        // SAFETY: base and size are this function's own; nothing exists there before.
        check(unsafe {
            ntddk::ZwAllocateVirtualMemory(
                CURRENT_PROCESS,
                &raw mut memory.start,
                0,
                &raw mut size,
                MEM_COMMIT | MEM_RESERVE,
                protect,
            )
        })?;
        Ok(memory)
    }

    pub fn address(&self) -> usize {
        self.start.addr()
    }
}

impl Drop for UserMemory {
    fn drop(&mut self) {
        let mut size = 0;
        // SAFETY: allocated by `new`; no test keeps it locked or mapped beyond this.
        unsafe {
            ntddk::ZwFreeVirtualMemory(
                CURRENT_PROCESS,
                &raw mut self.start,
                &raw mut size,
                MEM_RELEASE,
            )
        };
    }
}

/// Paged pool, filled with the low bytes of the offsets.
pub struct PagedPool {
    start: *mut u8,
    length: usize,
}

const TAG: u32 = u32::from_le_bytes(*b"Test");

impl PagedPool {
    pub fn new(length: usize) -> Result<Self> {
        // SAFETY: at PASSIVE_LEVEL, where tests run.
        let start =
            unsafe { ntddk::ExAllocatePoolWithTag(_POOL_TYPE::PagedPool, length as u64, TAG) }
                .cast::<u8>();
        if start.is_null() {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        // SAFETY: the block has as many bytes.
        unsafe {
            for offset in 0..length {
                start.add(offset).write(pattern(offset));
            }
        }
        Ok(Self { start, length })
    }

    pub fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: the block is initialised and owned.
        unsafe { core::slice::from_raw_parts_mut(self.start, self.length) }
    }
}

impl Drop for PagedPool {
    fn drop(&mut self) {
        // SAFETY: allocated by `new` with this tag.
        unsafe { ntddk::ExFreePoolWithTag(self.start.cast(), TAG) };
    }
}

/// The byte that tests put at an offset: it differs between neighbouring pages too.
pub const fn pattern(offset: usize) -> u8 {
    (offset ^ (offset / PAGE_SIZE).wrapping_mul(31)) as u8
}

/// Runs a test on memory that is locked meanwhile.
pub fn locked(
    memory: &mut [u8],
    direction: Direction,
    test: impl FnOnce(&LockedMdl<'_>) -> Outcome,
) -> Outcome {
    with_locked(memory, direction, |locked| Ok(test(locked)))?
}

/// Runs a test on a part of what is resident.
pub fn part(
    partial: &mut PartialMdl,
    source: &impl ResidentPages,
    offset: usize,
    length: usize,
    test: impl FnOnce(&Part<'_>) -> Outcome,
) -> Outcome {
    partial.with_part(source, offset, length, |part| Ok(test(part)))?
}
