//! `DriverEntry`, `AddDevice` and the dispatch table.

use core::ptr::{self, NonNull};

use wdk_sys::{
    DO_DEVICE_INITIALIZING, DO_DIRECT_IO, DO_POWER_PAGABLE, DRIVER_OBJECT, FILE_DEVICE_SECURE_OPEN,
    FILE_DEVICE_UNKNOWN, IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL, IRP_MJ_PNP,
    IRP_MJ_POWER, IRP_MJ_READ, IRP_MJ_SYSTEM_CONTROL, IRP_MJ_WRITE, NTSTATUS, PDEVICE_OBJECT, PDRIVER_OBJECT,
    STATUS_PENDING, STATUS_SUCCESS, UNICODE_STRING, ntddk,
};

use super::extension::Extension;
use super::{Device, forward, pnp};
use crate::request::{Request, complete_irp};
use crate::{Error, Result, check};

/// What [`driver!`](crate::driver!) calls from the image's entry point.
///
/// # Safety
/// Called once, by the kernel's call of `DriverEntry`, with its driver object.
pub unsafe fn driver_entry<D: Device>(driver: *mut DRIVER_OBJECT) -> NTSTATUS {
    crate::prepare();
    // SAFETY: the caller's promise: the object is ours to fill in.
    unsafe {
        (*driver).DriverUnload = Some(unload);
        (*(*driver).DriverExtension).AddDevice = Some(add_device::<D>);
        let functions = &mut (*driver).MajorFunction;
        for function in [IRP_MJ_CREATE, IRP_MJ_CLEANUP, IRP_MJ_CLOSE] {
            functions[function as usize] = Some(open_or_close);
        }
        functions[IRP_MJ_READ as usize] = Some(read::<D>);
        functions[IRP_MJ_WRITE as usize] = Some(write::<D>);
        functions[IRP_MJ_DEVICE_CONTROL as usize] = Some(device_control::<D>);
        functions[IRP_MJ_PNP as usize] = Some(pnp::dispatch::<D>);
        functions[IRP_MJ_POWER as usize] = Some(power::<D>);
        functions[IRP_MJ_SYSTEM_CONTROL as usize] = Some(system_control::<D>);
    }
    STATUS_SUCCESS
}

/// The devices are gone by now, and with them everything the driver had.
unsafe extern "C" fn unload(_: PDRIVER_OBJECT) {}

unsafe extern "C" fn add_device<D: Device>(driver: PDRIVER_OBJECT, physical: PDEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's object and a device that it is to drive.
    match unsafe { make_device::<D>(driver, physical) } {
        Ok(()) => STATUS_SUCCESS,
        Err(error) => error.status(),
    }
}

/// # Safety
/// As `AddDevice` is called.
unsafe fn make_device<D: Device>(driver: PDRIVER_OBJECT, physical: PDEVICE_OBJECT) -> Result {
    let mut device = ptr::null_mut();
    let extension = u32::try_from(size_of::<Extension<D>>()).map_err(|_| Error::INTEGER_OVERFLOW)?;
    const {
        assert!(
            align_of::<Extension<D>>() <= 16,
            "a device extension is aligned to 16 bytes at most"
        );
    }
    // SAFETY: the caller's promise; on every way out what was made is undone in reverse.
    unsafe {
        let status = ntddk::IoCreateDevice(
            driver,
            extension,
            ptr::null_mut(),
            FILE_DEVICE_UNKNOWN,
            FILE_DEVICE_SECURE_OPEN,
            0,
            &raw mut device,
        );
        check(status)?;
        let mut interface = core::mem::zeroed::<UNICODE_STRING>();
        if let Some(class) = D::INTERFACE {
            let status =
                ntddk::IoRegisterDeviceInterface(physical, &raw const class, ptr::null_mut(), &raw mut interface);
            check(status).inspect_err(|_| ntddk::IoDeleteDevice(device))?;
        }
        (*device).Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
        Extension::<D>::attach(driver, device, physical, interface).inspect_err(|_| {
            ntddk::RtlFreeUnicodeString(&raw mut interface);
            ntddk::IoDeleteDevice(device);
        })?;
        (*device).Flags &= !DO_DEVICE_INITIALIZING;
    }
    Ok(())
}

/// Completes `irp` without having marked it pending.
///
/// # Safety
/// The driver owns `irp`, which is not marked pending, and gives it up.
pub(super) unsafe fn complete_now(irp: NonNull<IRP>, result: Result) -> NTSTATUS {
    let status = result.map_or_else(Error::status, |()| STATUS_SUCCESS);
    // SAFETY: the caller's promise.
    unsafe { complete_irp(irp, status, 0) };
    status
}

unsafe extern "C" fn open_or_close(_: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes an IRP, which the driver owns until it completes it.
    unsafe { complete_now(NonNull::new_unchecked(irp), Ok(())) }
}

/// Hands a request to the device, if it is there.
///
/// # Safety
/// As a dispatch routine is called.
unsafe fn serve<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP, serve: fn(&D, Request)) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device and an IRP that the driver owns from here on.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = NonNull::new_unchecked(irp);
        let served = extension.with_device(|device| {
            ntddk::IoMarkIrpPending(irp.as_ptr());
            serve(device, Request::from_raw(irp));
        });
        match served {
            Some(()) => STATUS_PENDING,
            None => complete_now(irp, Err(extension.absence())),
        }
    }
}

unsafe extern "C" fn read<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: called as a dispatch routine.
    unsafe { serve(device, irp, D::read) }
}

unsafe extern "C" fn write<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: called as a dispatch routine.
    unsafe { serve(device, irp, D::write) }
}

unsafe extern "C" fn device_control<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: called as a dispatch routine.
    unsafe { serve(device, irp, D::device_control) }
}

unsafe extern "C" fn power<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: called as a dispatch routine. Kernels before Windows Vista wait for PoStartNextPowerIrp, and for PoCallDriver; later ones have
    // both do what is right.
    unsafe {
        let extension = Extension::<D>::of(device);
        ntddk::PoStartNextPowerIrp(irp);
        let passed = extension.attached.with(|| {
            ntddk::IoSkipCurrentIrpStackLocation(irp);
            ntddk::PoCallDriver(extension.lower, irp)
        });
        passed.unwrap_or_else(|| complete_now(NonNull::new_unchecked(irp), Err(Error::DEVICE_REMOVED)))
    }
}

unsafe extern "C" fn system_control<D: Device>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: called as a dispatch routine.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = NonNull::new_unchecked(irp);
        let passed = extension.attached.with(|| forward::skip(extension.lower, irp));
        passed.unwrap_or_else(|| complete_now(irp, Err(Error::DEVICE_REMOVED)))
    }
}
