//! The run-time library: `Rtl` routines that stand on nothing but memory, and the C library's.
//!
//! Strings of the ANSI code page are those of code page 1252.

mod bitmap;
mod calendar;
mod crt;
mod letters;
mod number;
mod string;
mod version;

use crate::executive::join;
use crate::memory::{ExAllocatePoolWithTag, ExFreePoolWithTag};
use crate::nt::Routine;

/// The routines of this module.
pub(crate) const ROUTINES: &[Routine] = &join::<COUNT>(LISTS);

const LISTS: &[&[Routine]] = &[
    string::ROUTINES,
    letters::ROUTINES,
    number::ROUTINES,
    bitmap::ROUTINES,
    calendar::ROUTINES,
    version::ROUTINES,
    crt::ROUTINES,
];

const COUNT: usize = {
    let mut count = 0;
    let mut list = 0;
    while list < LISTS.len() {
        count += LISTS[list].len();
        list += 1;
    }
    count
};

const STATUS_SUCCESS: i32 = 0;
const STATUS_INVALID_PARAMETER: i32 = 0xC000_000D_u32 as i32;
const STATUS_NO_MEMORY: i32 = 0xC000_0017_u32 as i32;
const STATUS_BUFFER_TOO_SMALL: i32 = 0xC000_0023_u32 as i32;
const STATUS_BUFFER_OVERFLOW: i32 = 0x8000_0005_u32 as i32;
const STATUS_NAME_TOO_LONG: i32 = 0xC000_0106_u32 as i32;
const STATUS_INVALID_PARAMETER_2: i32 = 0xC000_00F0_u32 as i32;

/// The tag of strings that the library allocates.
const TAG: u32 = u32::from_le_bytes(*b"RtlS");
/// `PagedPool`
const PAGED_POOL: u32 = 1;

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
