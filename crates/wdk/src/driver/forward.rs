//! Passing IRPs to the driver below.

use core::ffi::c_void;
use core::ptr::NonNull;

use wdk_sys::{IRP, NTSTATUS, PDEVICE_OBJECT, STATUS_INVALID_DEVICE_REQUEST, ntddk};

use crate::{Result, check};

/// Passes `irp` down as it came; this driver will not see it again.
///
/// # Safety
/// `irp` is at this driver's stack location and is given up; `lower` is the device below.
pub(super) unsafe fn skip(lower: PDEVICE_OBJECT, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        ntddk::IoSkipCurrentIrpStackLocation(irp.as_ptr());
        ntddk::IofCallDriver(lower, irp.as_ptr())
    }
}

/// A completion routine.
pub(super) type Completion =
    unsafe extern "C" fn(PDEVICE_OBJECT, *mut IRP, *mut c_void) -> NTSTATUS;

/// Has `routine` called when the drivers below are done with `irp`, however they are
/// (`IoSetCompletionRoutineEx`).
///
/// The kernel refers to the device until the routine has returned, and so keeps the driver loaded:
/// what the routine wakes may have taken the device away by then. The plain form does not.
///
/// # Errors
/// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES): it takes memory.
///
/// # Safety
/// `device` is this driver's device, `irp` is at its stack location, and is passed down next;
/// `routine` may be called with `context` then.
pub(super) unsafe fn set_completion(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
    routine: Completion,
    context: *mut c_void,
) -> Result {
    // SAFETY: the caller's promise.
    check(unsafe { ntddk::IoSetCompletionRoutineEx(device, irp, Some(routine), context, 1, 1, 1) })
}

/// Passes `irp` down and waits until the drivers below are done with it; it belongs to this driver
/// again then (`IoForwardIrpSynchronously`).
///
/// The kernel's own completion routine wakes this thread: it takes no memory, and none of this
/// driver's code runs on the thread that completes the request.
///
/// # Safety
/// `irp` is at the stack location of this driver's device; `lower` is the device below; the IRQL is
/// `PASSIVE_LEVEL`.
pub(super) unsafe fn forward_and_wait(lower: PDEVICE_OBJECT, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        if ntddk::IoForwardIrpSynchronously(lower, irp.as_ptr()) == 0 {
            // There was no location for the driver below.
            return STATUS_INVALID_DEVICE_REQUEST;
        }
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status
    }
}
