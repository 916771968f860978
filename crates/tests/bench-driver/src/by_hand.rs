//! The work by hand: the routines themselves, called with the care that a driver for sale takes.
//! Called through the driver's table.

use core::ptr;

use wdk::sys::{
    _LOCK_OPERATION, _MM_PAGE_PRIORITY, _MODE, KPROCESSOR_MODE, MDL, MdlMappingNoExecute,
    MdlMappingNoWrite, STATUS_SUCCESS, ntddk, seh,
};
use wdk::{Error, Result};

use crate::PART;

const PRIORITY: u32 =
    _MM_PAGE_PRIORITY::NormalPagePriority as u32 | MdlMappingNoExecute | MdlMappingNoWrite;

/// As [`safe::walk`](crate::safe::walk).
#[inline(never)]
pub fn walk(memory: &mut [u8]) -> Result<u32> {
    // An MDL's length has 32 bits.
    let length = match u32::try_from(memory.len()) {
        Ok(length) if length > 0 => length,
        _ => return Err(Error::INVALID_PARAMETER),
    };
    // SAFETY: each routine is given what the one before made, the parts are inside the whole and no
    // longer than the MDL for them has room for, and whatever was made is undone in reverse on
    // every way out.
    unsafe {
        let start = memory.as_mut_ptr();
        let whole = ntddk::IoAllocateMdl(start.cast(), length, 0, 0, ptr::null_mut());
        if whole.is_null() {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        let status = seh::MmProbeAndLockPages(
            whole,
            _MODE::KernelMode as KPROCESSOR_MODE,
            _LOCK_OPERATION::IoReadAccess,
        );
        if status != STATUS_SUCCESS {
            ntddk::IoFreeMdl(whole);
            return Err(Error::new(status).unwrap_or(Error::UNSUCCESSFUL));
        }
        // A part that begins with a page's last byte touches the most pages.
        let worst = ptr::without_provenance_mut(0xFFF);
        let part = ntddk::IoAllocateMdl(worst, PART as u32, 0, 0, ptr::null_mut());
        if part.is_null() {
            ntddk::MmUnlockPages(whole);
            ntddk::IoFreeMdl(whole);
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        let result = read_parts(whole, part, start, length);
        ntddk::IoFreeMdl(part);
        ntddk::MmUnlockPages(whole);
        ntddk::IoFreeMdl(whole);
        result
    }
}

/// # Safety
/// `whole` describes the `length` bytes from `start` on, which are locked; `part` has room for any
/// part of it.
unsafe fn read_parts(whole: *mut MDL, part: *mut MDL, start: *mut u8, length: u32) -> Result<u32> {
    let (mut sum, mut offset) = (0, 0);
    while offset < length {
        let step = (PART as u32).min(length - offset);
        // SAFETY: the caller's promise; the part is inside the whole, and nothing is mapped
        // through `part` when it is built anew.
        unsafe {
            ntddk::IoBuildPartialMdl(whole, part, start.add(offset as usize).cast(), step);
            let mapped = ntddk::MmGetSystemAddressForMdlSafe(part, PRIORITY).cast::<u8>();
            if mapped.is_null() {
                return Err(Error::INSUFFICIENT_RESOURCES);
            }
            sum += u32::from(mapped.read_volatile());
            ntddk::MmPrepareMdlForReuse(part);
        }
        offset += step;
    }
    Ok(sum)
}
