//! The run-time library: `Rtl` routines that stand on nothing but memory, and the C library's.
//!
//! Strings of the ANSI code page are those of code page 1252.

mod bitmap;
mod calendar;
mod crt;
mod descriptor;
mod letters;
mod number;
mod sid;
mod string;
mod version;

use crate::memory::{ExAllocatePoolWithTag, ExFreePoolWithTag};

const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
const STATUS_INVALID_PARAMETER: i32 = wdk_sys::STATUS_INVALID_PARAMETER;
const STATUS_NO_MEMORY: i32 = wdk_sys::STATUS_NO_MEMORY;
const STATUS_BUFFER_TOO_SMALL: i32 = wdk_sys::STATUS_BUFFER_TOO_SMALL;
const STATUS_BUFFER_OVERFLOW: i32 = wdk_sys::STATUS_BUFFER_OVERFLOW;
const STATUS_NAME_TOO_LONG: i32 = wdk_sys::STATUS_NAME_TOO_LONG;
const STATUS_INVALID_PARAMETER_2: i32 = wdk_sys::STATUS_INVALID_PARAMETER_2;

/// The tag of strings that the library allocates.
const TAG: u32 = u32::from_le_bytes(*b"RtlS");
/// `PagedPool`
const PAGED_POOL: u32 = wdk_sys::_POOL_TYPE::PagedPool as u32;

/// Pool for a string that the driver has to free; null when there is none.
fn allocate(bytes: u64) -> *mut u8 {
    // SAFETY: the routine may be called with any size.
    (unsafe { ExAllocatePoolWithTag(PAGED_POOL, bytes, TAG) }) as *mut u8
}

/// Frees what [`allocate`] returned.
///
/// # Safety
/// Nobody uses it any more.
unsafe fn free(pool: *mut u8) {
    // SAFETY: as the caller promises; what is no pool is reported by the routine.
    unsafe { ExFreePoolWithTag(pool as u64, 0) };
}
