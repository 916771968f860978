//! The run-time library: `Rtl` routines that stand on nothing but memory. Called by drivers, and by
//! this room for strings and versions.
//!
//! Strings of the ANSI code page are those of code page 1252.

mod bitmap;
mod calendar;
mod letters;
mod number;
mod string;
mod version;

pub(super) use letters::{from_ansi, to_ansi};
pub(super) use string::{read_unicode, terminated_bytes, terminated_units};
pub(super) use version::version;

use crate::nt::{Entity, Routine};

pub(super) const ROUTINES: &[Routine] = &super::join::<COUNT>(LISTS);

const LISTS: &[&[Routine]] = &[
    string::ROUTINES,
    letters::ROUTINES,
    number::ROUTINES,
    bitmap::ROUTINES,
    calendar::ROUTINES,
    version::ROUTINES,
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

/// The implementation of one of the memory room's routines.
fn memory_routine(name: &str) -> *const () {
    let found = crate::memory::ROUTINES
        .iter()
        .find(|routine| routine.name == name)
        .map(|routine| routine.entity);
    match found {
        Some(Entity::Function(implementation) | Entity::Bare(implementation)) => implementation,
        _ => panic!("the memory room has {name}"),
    }
}

/// Pool for a string that the driver has to free; null when there is none.
fn allocate(bytes: u64) -> *mut u8 {
    let routine = memory_routine("ExAllocatePoolWithTag");
    // SAFETY: this is the signature of ExAllocatePoolWithTag.
    let allocate: unsafe extern "win64" fn(u32, u64, u32) -> u64 =
        unsafe { std::mem::transmute(routine) };
    // SAFETY: the routine may be called with any size.
    (unsafe { allocate(PAGED_POOL, bytes, TAG) }) as *mut u8
}

/// Frees what [`allocate`] returned.
///
/// # Safety
/// Nobody uses it any more.
unsafe fn free(pool: *mut u8) {
    let routine = memory_routine("ExFreePoolWithTag");
    // SAFETY: this is the signature of ExFreePoolWithTag.
    let free: unsafe extern "win64" fn(u64, u32) = unsafe { std::mem::transmute(routine) };
    // SAFETY: as the caller promises; what is no pool is reported by the routine.
    unsafe { free(pool as u64, 0) };
}
