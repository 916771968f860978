//! Routines that not every supported kernel exports, looked up at run time.
//!
//! A driver with one unresolved import is not loaded, so whatever is newer than the common base of kernels is
//! asked for by name, once, and may be absent:
//!
//! ```no_run
//! use wdk_sys::dynamic::MmMapIoSpaceEx;
//!
//! // In DriverEntry, at PASSIVE_LEVEL:
//! MmMapIoSpaceEx::resolve();
//!
//! // Anywhere, at any IRQL:
//! if let Some(map) = MmMapIoSpaceEx::get() {
//!     // SAFETY: ...
//!     // unsafe { map(address, length, protection) }
//!     # let _ = map;
//! }
//! ```
//!
//! The lookup is `MmGetSystemRoutineAddress`, which may only be called at `PASSIVE_LEVEL` and searches the
//! kernel and the HAL. It allocates nothing. The answer is kept for as long as the driver is loaded, which is
//! sound because neither image is ever unloaded.
//!
//! Called by `wdk` and drivers; calls nothing but that one routine. On a host that is not Windows every
//! routine is absent.

use core::{
    ffi::c_void,
    ptr::{self, NonNull},
    sync::atomic::{AtomicPtr, Ordering},
};

pub use crate::{generated::newer::*, overlay::newer::*};

/// A routine that is looked up, with the type of function it is.
pub trait Lookup {
    /// The function pointer that `get` returns.
    type Routine: Copy;
}

/// Where the answer to one lookup is kept.
///
/// # Invariants
/// `found` is null before the lookup, [`ABSENT`] after one that found nothing, else the routine's address.
#[derive(Debug)]
pub struct Address {
    name: &'static [u16],
    found: AtomicPtr<c_void>,
}

/// Stands for "looked up, not there": an address no routine can have.
const ABSENT: *mut c_void = ptr::without_provenance_mut(1);

impl Address {
    /// A lookup of `name` (UTF-16, no terminator) that was not made yet.
    #[must_use]
    pub const fn new(name: &'static [u16]) -> Self {
        Self {
            name,
            found: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// The address, looked up by the first call.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL` for the first call, any later.
    #[inline]
    pub fn get(&self) -> Option<NonNull<c_void>> {
        // Relaxed is enough: the address is all there is to read, the code behind it was there before us.
        let found = self.found.load(Ordering::Relaxed);
        let found = if found.is_null() { self.ask() } else { found };
        if found == ABSENT { None } else { NonNull::new(found) }
    }

    #[cold]
    fn ask(&self) -> *mut c_void {
        let found = system_routine_address(self.name);
        let found = if found.is_null() { ABSENT } else { found };
        // Two processors may ask at the same time; both get the same answer.
        self.found.store(found, Ordering::Relaxed);
        found
    }
}

#[cfg(windows)]
fn system_routine_address(name: &'static [u16]) -> *mut c_void {
    let bytes = (name.len() * 2) as u16;
    let mut name = crate::UNICODE_STRING {
        Length: bytes,
        MaximumLength: bytes,
        Buffer: name.as_ptr().cast_mut(),
    };
    // SAFETY: the string describes a static slice, which the kernel only reads.
    unsafe { crate::ntddk::MmGetSystemRoutineAddress(&raw mut name) }
}

#[cfg(not(windows))]
fn system_routine_address(_name: &'static [u16]) -> *mut c_void {
    ptr::null_mut()
}

/// An ASCII name in UTF-16, at compile time.
///
/// # Panics
/// When `name` is not ASCII or not `N` bytes long; in a constant this is a compile error.
#[must_use]
pub const fn utf16<const N: usize>(name: &str) -> [u16; N] {
    let bytes = name.as_bytes();
    assert!(bytes.len() == N, "the length of the name is not that of the array");
    let mut wide = [0; N];
    let mut index = 0;
    while index < N {
        assert!(bytes[index].is_ascii(), "the name of a kernel routine is ASCII");
        wide[index] = bytes[index] as u16;
        index += 1;
    }
    wide
}
