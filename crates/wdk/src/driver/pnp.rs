//! The PnP manager's requests.

use core::ptr::NonNull;

use wdk_sys::{
    IRP, IRP_MN_CANCEL_REMOVE_DEVICE, IRP_MN_CANCEL_STOP_DEVICE, IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_QUERY_STOP_DEVICE,
    IRP_MN_REMOVE_DEVICE, IRP_MN_START_DEVICE, IRP_MN_STOP_DEVICE, IRP_MN_SURPRISE_REMOVAL, NTSTATUS, PDEVICE_OBJECT,
    STATUS_SUCCESS, ntddk,
};

use super::dispatch::complete_now;
use super::extension::Extension;
use super::start::Start;
use super::{Device, forward};
use crate::resources::Resources;
use crate::{Error, Result, check};

/// The dispatch routine for `IRP_MJ_PNP`.
pub(super) unsafe extern "C" fn dispatch<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's device and an IRP that the driver owns from here on, at PASSIVE_LEVEL, one of those that
    // change the device's state at a time.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = NonNull::new_unchecked(irp);
        if !extension.attached.acquire() {
            return complete_now(irp, Err(Error::DEVICE_REMOVED));
        }
        let minor = u32::from((*ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr())).MinorFunction);
        if minor == IRP_MN_REMOVE_DEVICE {
            return remove(extension, irp);
        }
        let status = match minor {
            IRP_MN_START_DEVICE => start(extension, irp),
            IRP_MN_STOP_DEVICE => {
                extension.stop();
                pass_down_agreed(extension, irp)
            }
            IRP_MN_SURPRISE_REMOVAL => {
                set_interface(extension, false);
                extension.set_unplugged();
                extension.stop();
                pass_down_agreed(extension, irp)
            }
            IRP_MN_QUERY_STOP_DEVICE
            | IRP_MN_CANCEL_STOP_DEVICE
            | IRP_MN_QUERY_REMOVE_DEVICE
            | IRP_MN_CANCEL_REMOVE_DEVICE => pass_down_agreed(extension, irp),
            _ => forward::skip(extension.lower, irp),
        };
        extension.attached.release();
        status
    }
}

/// Says that this driver agrees, and asks the drivers below.
///
/// # Safety
/// The driver owns `irp` and gives it up.
unsafe fn pass_down_agreed<D: Device>(extension: &Extension<D>, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        forward::skip(extension.lower, irp)
    }
}

/// # Safety
/// As a dispatch routine is called, with a start request.
unsafe fn start<D: Device>(extension: &Extension<D>, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let below = forward::forward_and_wait(extension.lower, irp);
        complete_now(irp, check(below).and_then(|()| start_device(extension, irp)))
    }
}

/// # Safety
/// The driver owns `irp`, a start request that the drivers below have completed.
unsafe fn start_device<D: Device>(extension: &Extension<D>, irp: NonNull<IRP>) -> Result {
    // SAFETY: the caller's promise; the lists belong to the PnP manager and stay until the request is completed.
    unsafe {
        let location = ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr());
        let list = (*location).Parameters.StartDevice.AllocatedResourcesTranslated;
        let start = Start {
            driver: extension.driver,
            device: extension.itself,
            physical: extension.physical,
            resources: Resources::new(list),
        };
        // A start that follows a start with no stop between them finds the device as it would after one.
        extension.stop();
        let device = D::start(&start)?;
        extension.start(device);
    }
    set_interface(extension, true);
    Ok(())
}

/// Shows the device interface to applications, or hides it.
fn set_interface<D: Device>(extension: &Extension<D>, enabled: bool) {
    if D::INTERFACE.is_some() {
        // SAFETY: the name comes from the registration. Failure means that it is as it should be already, or that nobody finds the device:
        // neither keeps it from working.
        let status = unsafe { ntddk::IoSetDeviceInterfaceState(extension.interface.get(), u8::from(enabled)) };
        if let (Err(error), true) = (check(status), enabled) {
            crate::println!("wdk: the device interface cannot be enabled: {error}");
        }
    }
}

/// # Safety
/// As a dispatch routine is called, with a remove request, and `attached` acquired.
unsafe fn remove<D: Device>(extension: &Extension<D>, irp: NonNull<IRP>) -> NTSTATUS {
    set_interface(extension, false);
    // SAFETY: the caller's promise. Once nobody uses the device below any more the device object can go; the extension goes with it.
    unsafe {
        extension.stop();
        extension.attached.release();
        extension.attached.run_down();
        let (itself, lower) = (extension.itself, extension.lower);
        ntddk::RtlFreeUnicodeString(extension.interface.get());
        let status = pass_down_agreed(extension, irp);
        ntddk::IoDetachDevice(lower);
        ntddk::IoDeleteDevice(itself);
        status
    }
}
