//! The PnP manager's requests to a filter.

use core::ptr::NonNull;

use wdk_sys::{
    DO_POWER_PAGABLE, IRP, IRP_MN_DEVICE_USAGE_NOTIFICATION, IRP_MN_REMOVE_DEVICE,
    IRP_MN_START_DEVICE, IRP_MN_SURPRISE_REMOVAL, NTSTATUS, PDEVICE_OBJECT, STATUS_SUCCESS, ntddk,
};

use super::dispatch::{any, decide, fail, show_completed};
use super::extension::{Extension, inherit_media};
use super::kinds::Functions;
use super::{Decision, Filter};
use crate::Error;
use crate::driver::dispatch::complete_as_it_is;
use crate::driver::forward;

/// The dispatch routine for `IRP_MJ_PNP`.
pub(super) unsafe extern "C" fn dispatch<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's device and an IRP that the driver owns from here
    // on, at PASSIVE_LEVEL, one of those that change the device's state at a time.
    unsafe {
        let request = NonNull::new_unchecked(irp);
        let extension = Extension::<F>::of(device);
        let dispatched = match Functions::of(request).minor {
            IRP_MN_REMOVE_DEVICE => extension.entered.with(|entered| {
                entered.keep();
                remove::<F>(device, request)
            }),
            IRP_MN_START_DEVICE => extension.entered.with(|_entered| start(extension, request)),
            IRP_MN_DEVICE_USAGE_NOTIFICATION => extension
                .entered
                .with(|_entered| note_usage(extension, request)),
            IRP_MN_SURPRISE_REMOVAL => {
                extension
                    .entered
                    .with(|_entered| extension.device_is_gone());
                (*irp).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
                return any::<F>(device, irp);
            }
            _ => return any::<F>(device, irp),
        };
        dispatched.unwrap_or_else(|| fail(request, Error::DEVICE_REMOVED))
    }
}

/// The drivers below start first.
///
/// # Safety
/// As a dispatch routine is called, with a start request; `entered` is held.
unsafe fn start<F: Filter<'static>>(extension: &Extension<F>, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let decision = decide(extension, irp);
        if let Decision::Fail(error) = decision {
            return fail(irp, error);
        }
        forward::forward_and_wait(extension.lower, irp);
        inherit_media(extension.itself, extension.lower);
        show_if_watched(extension, irp, decision);
        complete_as_it_is(irp)
    }
}

/// The device comes to hold, or ceases to hold, a file that the system needs to page or to sleep.
/// Whether its power may be switched by pageable code changes from above when it may, and from
/// below when it may not: a filter follows its neighbours.
///
/// # Safety
/// As a dispatch routine is called, with such a notification; `entered` is held.
unsafe fn note_usage<F: Filter<'static>>(extension: &Extension<F>, irp: NonNull<IRP>) -> NTSTATUS {
    let Extension { itself, lower, .. } = *extension;
    // SAFETY: the caller's promise; the PnP manager changes neither the stack nor the flags of its
    // devices while it sends this.
    unsafe {
        let decision = decide(extension, irp);
        let above = (*itself).AttachedDevice;
        if above.is_null() || (*above).Flags & DO_POWER_PAGABLE != 0 {
            (*itself).Flags |= DO_POWER_PAGABLE;
        }
        forward::forward_and_wait(lower, irp);
        if (*lower).Flags & DO_POWER_PAGABLE == 0 {
            (*itself).Flags &= !DO_POWER_PAGABLE;
        }
        show_if_watched(extension, irp, decision);
        complete_as_it_is(irp)
    }
}

/// # Safety
/// As for [`show_completed`].
unsafe fn show_if_watched<F: Filter<'static>>(
    extension: &Extension<F>,
    irp: NonNull<IRP>,
    decision: Decision,
) {
    if let Decision::Watch(note) = decision {
        // SAFETY: the caller's promise.
        unsafe { show_completed(extension, irp, note) };
    }
}

/// The removal is passed down first: what the drivers below end only then may be watched here.
///
/// # Safety
/// As a dispatch routine is called, with a remove request; `entered` is held, and released here.
unsafe fn remove<F: Filter<'static>>(device: PDEVICE_OBJECT, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise. Once nobody is in the filter any more it can go, and the device
    // object with it; no reference to the extension lasts until then.
    unsafe {
        let place = Extension::<F>::place(device);
        // It is told, and has nothing to decide.
        let _ = decide(&*place, irp);
        (*place).device_is_gone();
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        let lower = (*place).lower;
        let status = forward::skip(lower, irp);
        (*place).entered.release();
        (*place).entered.run_down();
        Extension::<F>::end(place);
        ntddk::IoDetachDevice(lower);
        ntddk::IoDeleteDevice(device);
        status
    }
}
