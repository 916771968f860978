//! Passing IRPs to the driver below, and asking it questions.

use core::ffi::c_void;
use core::ptr::{self, NonNull};

use wdk_sys::{
    IO_STACK_LOCATION, IRP, NTSTATUS, PDEVICE_OBJECT, STATUS_MORE_PROCESSING_REQUIRED,
    STATUS_NOT_SUPPORTED, STATUS_PENDING, ntddk,
};

use crate::sync::{RawEvent, Reset};
use crate::{Error, Result, check};

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

/// Passes `irp` down and waits until the drivers below are done with it; it belongs to this driver
/// again then.
///
/// # Safety
/// `irp` is at this driver's stack location; `lower` is the device below; the IRQL is
/// `PASSIVE_LEVEL`.
pub(super) unsafe fn forward_and_wait(lower: PDEVICE_OBJECT, irp: NonNull<IRP>) -> NTSTATUS {
    let done = RawEvent::uninitialised();
    // SAFETY: the caller's promise, and the event outlives the completion routine's use of it.
    unsafe {
        done.initialise(Reset::Manual);
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp.as_ptr());
        let context = done.as_ptr().cast::<c_void>();
        ntddk::IoSetCompletionRoutine(irp.as_ptr(), Some(take_back), context, 1, 1, 1);
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

/// Sends a PnP query of this driver's own to the top of the stack that `device` is in, and waits
/// for the answer. `fill` fills in the stack location.
pub(crate) fn query_stack(
    device: PDEVICE_OBJECT,
    fill: impl FnOnce(&mut IO_STACK_LOCATION),
) -> Result {
    let done = RawEvent::uninitialised();
    // SAFETY: zeroes are valid.
    let mut answer = unsafe { core::mem::zeroed::<wdk_sys::IO_STATUS_BLOCK>() };
    // SAFETY: event and status block stay until the wait is over; the I/O manager frees the IRP
    // when it completes.
    unsafe {
        done.initialise(Reset::Manual);
        let target = ntddk::IoGetAttachedDeviceReference(device);
        let irp = ntddk::IoBuildSynchronousFsdRequest(
            wdk_sys::IRP_MJ_PNP,
            target,
            ptr::null_mut(),
            0,
            ptr::null_mut(),
            done.as_ptr(),
            &raw mut answer,
        );
        let Some(irp) = NonNull::new(irp) else {
            ntddk::ObfDereferenceObject(target.cast());
            return Err(Error::INSUFFICIENT_RESOURCES);
        };
        // What nobody answers stays so.
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_NOT_SUPPORTED;
        fill(&mut *ntddk::IoGetNextIrpStackLocation(irp.as_ptr()));
        let mut status = ntddk::IofCallDriver(target, irp.as_ptr());
        if status == STATUS_PENDING {
            // At PASSIVE_LEVEL the wait cannot fail.
            let _ = done.wait();
            status = answer.__bindgen_anon_1.Status;
        }
        ntddk::ObfDereferenceObject(target.cast());
        check(status)
    }
}
