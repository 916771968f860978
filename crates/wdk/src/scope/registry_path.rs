//! The name of the driver's service key, which the kernel passes to `DriverEntry` and takes back
//! when that returns: kept with the driver object, and gone with it.

use core::ptr;

use wdk_sys::{DRIVER_OBJECT, UNICODE_STRING, ntddk};

use crate::{Result, check};

/// Its address names the copy among what is kept with a driver object.
static NAME: u8 = 0;

/// The copy: how many units follow, and the units.
#[repr(C)]
struct Copy {
    length: usize,
    units: [u16; 0],
}

/// Keeps a copy. `PASSIVE_LEVEL`.
///
/// # Safety
/// Both are what `DriverEntry` was called with; called once.
pub(crate) unsafe fn keep(driver: *mut DRIVER_OBJECT, path: *const UNICODE_STRING) -> Result {
    // SAFETY: the caller's promise. The copy has room for what is written, and is aligned as pool
    // is.
    unsafe {
        let length = usize::from((*path).Length / 2);
        let mut copy = ptr::null_mut();
        check(ntddk::IoAllocateDriverObjectExtension(
            driver,
            ptr::from_ref(&NAME).cast_mut().cast(),
            (size_of::<Copy>() + 2 * length) as u32,
            &raw mut copy,
        ))?;
        let copy = copy.cast::<Copy>();
        (*copy).length = length;
        ptr::copy_nonoverlapping((*path).Buffer, (&raw mut (*copy).units).cast(), length);
    }
    Ok(())
}

/// The copy, in UTF-16 without a zero. `<= DISPATCH_LEVEL`.
///
/// # Safety
/// `driver` is the driver's object, which stays for `'a`, and [`keep`] has succeeded.
pub(super) unsafe fn get<'a>(driver: *mut DRIVER_OBJECT) -> &'a [u16] {
    // SAFETY: the caller's promise: the copy is there, and not written any more.
    unsafe {
        let name = ptr::from_ref(&NAME).cast_mut().cast();
        let copy = ntddk::IoGetDriverObjectExtension(driver, name).cast::<Copy>();
        if copy.is_null() {
            return &[];
        }
        core::slice::from_raw_parts((&raw const (*copy).units).cast(), (*copy).length)
    }
}
