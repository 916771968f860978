//! Routines that not every supported kernel exports, looked up at run time.
//!
//! A driver with one unresolved import is not loaded, so whatever is newer than the common base of
//! kernels is asked for by name, once, and may be absent:
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
//! The lookup is `MmGetSystemRoutineAddress`, which may only be called at `PASSIVE_LEVEL` and
//! searches the kernel and the HAL. It allocates nothing. On x64 a first call at a raised IRQL is
//! answered with "absent" and not remembered, so that a forgotten `resolve` costs a fallback and
//! not the machine; on ARM64, where the IRQL cannot be read without such a lookup, it is the
//! caller's duty. The answer is kept for as long as the driver is loaded, which is sound because
//! neither image is ever unloaded.
//!
//! Called by `wdk` and drivers; calls nothing but that one routine. On a host that is not Windows
//! every routine is absent.

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
/// `found` is null before the lookup, `ABSENT` after one that found nothing, else the routine's
/// address.
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
    /// `PASSIVE_LEVEL` for the first call, any later; see the [module](self) for a first call at
    /// another.
    #[inline]
    pub fn get(&self) -> Option<NonNull<c_void>> {
        // Relaxed is enough: the address is all there is to read, the code behind it was there
        // before us.
        let found = self.found.load(Ordering::Relaxed);
        let found = if found.is_null() { self.ask() } else { found };
        if found == ABSENT {
            None
        } else {
            NonNull::new(found)
        }
    }

    #[cold]
    fn ask(&self) -> *mut c_void {
        if !lookup_is_allowed() {
            // Not an answer to keep: a later call may ask.
            return ABSENT;
        }
        let found = system_routine_address(self.name);
        let found = if found.is_null() { ABSENT } else { found };
        // Two processors may ask at the same time; both get the same answer.
        self.found.store(found, Ordering::Relaxed);
        found
    }
}

/// Whether the IRQL lets the kernel be asked. On ARM64 the IRQL itself is asked for by a lookup, so
/// that there the caller alone answers for it.
fn lookup_is_allowed() -> bool {
    if cfg!(all(windows, target_arch = "x86_64")) {
        u32::from(crate::ntddk::KeGetCurrentIrql()) == crate::PASSIVE_LEVEL
    } else {
        true
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
    assert!(
        bytes.len() == N,
        "the length of the name is not that of the array"
    );
    let mut wide = [0; N];
    let mut index = 0;
    while index < N {
        assert!(
            bytes[index].is_ascii(),
            "the name of a kernel routine is ASCII"
        );
        wide[index] = bytes[index] as u16;
        index += 1;
    }
    wide
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_utf16() {
        assert_eq!(utf16::<5>("IoRun"), [0x49, 0x6F, 0x52, 0x75, 0x6E]);
    }

    #[test]
    fn an_answer_is_kept() {
        let routine = 0_u8;
        let at = NonNull::from(&routine).cast::<c_void>();
        let address = Address::new(&[]);
        assert_eq!(address.get(), None);
        // What is kept is not asked for again: the host has no kernel that could have given this
        // answer.
        address.found.store(at.as_ptr(), Ordering::Relaxed);
        assert_eq!(address.get(), Some(at));
    }
}
