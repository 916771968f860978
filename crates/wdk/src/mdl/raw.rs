//! The kernel's calls that make, lock and give back an MDL, as all who own one use them.

use core::ptr::{self, NonNull};

use wdk_sys::{
    _MODE, IRP, KPROCESSOR_MODE, MDL, MDL_MAPPED_TO_SYSTEM_VA, MDL_SOURCE_IS_NONPAGED_POOL,
    STATUS_SUCCESS, ntddk,
};

use super::caching::Caching;
use super::direction::Direction;
use crate::address::VirtualAddress;
use crate::{Error, Result, irql};

/// `IoAllocateMdl`; with an `irp`, the MDL is appended to the IRP's chain (as its first where there
/// is none).
///
/// `irp` is null or an IRP that this driver owns now. The range does not wrap, which no buffer
/// there is does.
#[inline]
pub(super) fn allocate(
    address: VirtualAddress,
    length: usize,
    irp: *mut IRP,
) -> Result<NonNull<MDL>> {
    let length = match u32::try_from(length) {
        Ok(length) if length > 0 => length,
        _ => return Err(Error::INVALID_PARAMETER),
    };
    // SAFETY: an IRP that is given is ours, so its chain may be read.
    let secondary = !irp.is_null() && !unsafe { (*irp).MdlAddress }.is_null();
    // SAFETY: the routine takes any range; see above for the IRP.
    let raw =
        unsafe { ntddk::IoAllocateMdl(address.as_ptr(), length, u8::from(secondary), 0, irp) };
    NonNull::new(raw).ok_or(Error::INSUFFICIENT_RESOURCES)
}

/// `MmProbeAndLockPages`, with what it raises as an error.
#[inline]
pub(super) fn lock(raw: NonNull<MDL>, mode: KPROCESSOR_MODE, direction: Direction) -> Result {
    irql::require_at_most(irql::APC_LEVEL)?;
    // SAFETY: callers pass an MDL of theirs that is not locked; the guarded form returns what the
    // routine raises.
    let status = unsafe {
        wdk_sys::seh::MmProbeAndLockPages(raw.as_ptr(), mode, direction.lock_operation())
    };
    if status == STATUS_SUCCESS {
        return Ok(());
    }
    // Whatever was raised is a failure, even if its code is not of an error's severity.
    Err(Error::new(status).unwrap_or(Error::UNSUCCESSFUL))
}

/// The system address of an MDL's pages, mapping them where they are not; null when there are no
/// addresses left. It is `MmGetSystemAddressForMdlSafe`, which asks for cached memory whatever the
/// pages are.
///
/// # Safety
/// The page frames are filled in, of pages that are cached so, and nobody else maps the MDL
/// meanwhile.
#[inline]
pub(super) unsafe fn system_address(
    raw: *mut MDL,
    caching: Caching,
    priority: u32,
) -> *mut core::ffi::c_void {
    // SAFETY: the caller's promise.
    unsafe {
        const HAS_ADDRESS: u32 = MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL;
        if u32::from((*raw).MdlFlags.cast_unsigned()) & HAS_ADDRESS != 0 {
            return (*raw).MappedSystemVa;
        }
        ntddk::MmMapLockedPagesSpecifyCache(
            raw,
            _MODE::KernelMode as KPROCESSOR_MODE,
            caching.kind(),
            ptr::null_mut(),
            0,
            priority,
        )
    }
}

/// Allocates an MDL in the chain of `irp` and locks its pages; on failure the chain is as it was.
pub(super) fn lock_for_irp(
    irp: NonNull<IRP>,
    address: VirtualAddress,
    length: usize,
    mode: KPROCESSOR_MODE,
    direction: Direction,
) -> Result<NonNull<MDL>> {
    let raw = allocate(address, length, irp.as_ptr())?;
    lock(raw, mode, direction).inspect_err(|_| {
        // SAFETY: the MDL was linked to this IRP just now, and is not locked.
        unsafe {
            unlink(raw, irp);
            ntddk::IoFreeMdl(raw.as_ptr());
        }
    })?;
    Ok(raw)
}

/// Unlocks and frees.
///
/// # Safety
/// `raw` is an MDL from `IoAllocateMdl` with its pages locked, in the chain of `irp` if there is
/// one; it is not used again.
pub(super) unsafe fn release(raw: NonNull<MDL>, irp: Option<NonNull<IRP>>) {
    // SAFETY: the caller's promise.
    unsafe {
        if let Some(irp) = irp {
            unlink(raw, irp);
        }
        ntddk::MmUnlockPages(raw.as_ptr());
        ntddk::IoFreeMdl(raw.as_ptr());
    }
}

/// Takes `raw` out of the chain of `irp`.
///
/// # Safety
/// The IRP is owned by this driver, on this thread, and `raw` is an MDL of its chain.
unsafe fn unlink(raw: NonNull<MDL>, irp: NonNull<IRP>) {
    // SAFETY: the caller's promise: the chain is ours to walk and to change.
    unsafe {
        let mut link = &raw mut (*irp.as_ptr()).MdlAddress;
        while !(*link).is_null() {
            if *link == raw.as_ptr() {
                *link = (*raw.as_ptr()).Next;
                (*raw.as_ptr()).Next = ptr::null_mut();
                return;
            }
            link = &raw mut (**link).Next;
        }
    }
}
