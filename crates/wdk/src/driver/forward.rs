//! Passing IRPs to the driver below.

use core::ffi::c_void;
use core::ptr::NonNull;

use wdk_sys::{
    IRP, NTSTATUS, PDEVICE_OBJECT, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING, ntddk,
};

use crate::check;
use crate::sync::{RawEvent, Reset};

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

/// Has `routine` called when the drivers below are done with `irp`, however they are.
///
/// `IoSetCompletionRoutineEx` keeps the driver loaded until the routine has returned: what it wakes
/// may delete the device. It takes memory. Where there is none the plain form does, which every
/// routine here leaves soon after it has woken somebody, as the last thing it does.
///
/// # Safety
/// `device` is this driver's device, `irp` is at its stack location, and is passed down next;
/// `routine` may be called with `context` then.
pub(super) unsafe fn set_completion(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
    routine: Completion,
    context: *mut c_void,
) {
    // SAFETY: the caller's promise.
    unsafe {
        let set = ntddk::IoSetCompletionRoutineEx(device, irp, Some(routine), context, 1, 1, 1);
        if check(set).is_err() {
            ntddk::IoSetCompletionRoutine(irp, Some(routine), context, 1, 1, 1);
        }
    }
}

/// Passes `irp` down and waits until the drivers below are done with it; it belongs to this driver
/// again then.
///
/// # Safety
/// `irp` is at the stack location of `device`, which is this driver's; `lower` is the device below;
/// the IRQL is `PASSIVE_LEVEL`.
pub(super) unsafe fn forward_and_wait(
    device: PDEVICE_OBJECT,
    lower: PDEVICE_OBJECT,
    irp: NonNull<IRP>,
) -> NTSTATUS {
    let done = RawEvent::uninitialised();
    // SAFETY: the caller's promise, and the event outlives the completion routine's use of it.
    unsafe {
        done.initialise(Reset::Manual);
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp.as_ptr());
        let context = done.as_ptr().cast::<c_void>();
        set_completion(device, irp.as_ptr(), take_back, context);
        let mut status = ntddk::IofCallDriver(lower, irp.as_ptr());
        if status == STATUS_PENDING {
            // At PASSIVE_LEVEL the wait cannot fail.
            let _ = done.wait();
            status = (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status;
        }
        status
    }
}

/// Takes an IRP back from the drivers below, for the thread that waits.
unsafe extern "C" fn take_back(_: PDEVICE_OBJECT, irp: *mut IRP, context: *mut c_void) -> NTSTATUS {
    // SAFETY: the context is the event of the thread in `forward_and_wait`, which waits only when
    // the call answered pending; setting it otherwise would touch a frame that may be gone.
    unsafe {
        if (*irp).PendingReturned != 0 {
            ntddk::KeSetEvent(context.cast(), 0, 0);
        }
    }
    STATUS_MORE_PROCESSING_REQUIRED
}
