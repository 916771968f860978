//! `DriverEntry` and `AddDevice` of a driver for PnP devices.

use core::ptr;

use wdk_sys::{
    DO_DEVICE_INITIALIZING, DO_DIRECT_IO, DO_POWER_PAGABLE, DRIVER_OBJECT, FILE_DEVICE_SECURE_OPEN,
    FILE_DEVICE_UNKNOWN, IRP_MJ_PNP, IRP_MJ_POWER, IRP_MJ_SYSTEM_CONTROL, NTSTATUS, PDEVICE_OBJECT,
    PDRIVER_OBJECT, STATUS_SUCCESS, UNICODE_STRING, ntddk,
};

use super::dispatch::{self, HasRuntime};
use super::extension::Extension;
use super::runtime::Runtime;
use super::unload::report_memory_left;
use super::{Device, events, pnp, power};
use crate::scope::registry_path;
use crate::{Error, Result, check};

/// What [`driver!`](crate::driver!) calls from the image's entry point.
///
/// # Safety
/// Called once, by the kernel's call of `DriverEntry`, with what that passes. The device type is
/// one for every lifetime.
pub unsafe fn driver_entry<D: Device<'static>>(
    driver: *mut DRIVER_OBJECT,
    path: *const UNICODE_STRING,
) -> NTSTATUS {
    crate::prepare();
    // SAFETY: the caller's promise: the object is ours to fill in.
    unsafe {
        if let Err(error) = registry_path::keep(driver, path) {
            return error.status();
        }
        (*driver).DriverUnload = Some(unload::<D>);
        (*(*driver).DriverExtension).AddDevice = Some(add_device::<D>);
        dispatch::fill::<Extension<D>>(driver);
        let functions = &mut (*driver).MajorFunction;
        functions[IRP_MJ_PNP as usize] = Some(pnp::dispatch::<D>);
        functions[IRP_MJ_POWER as usize] = Some(power::dispatch::<D>);
        functions[IRP_MJ_SYSTEM_CONTROL as usize] = Some(pnp::system_control::<D>);
        // Taken back by `unload`: nothing fails any more that would keep the driver from being
        // loaded.
        events::begin(D::etw_provider());
    }
    STATUS_SUCCESS
}

impl<D: Device<'static>> HasRuntime for Extension<D> {
    type Device = D;

    unsafe fn runtime<'a>(device: PDEVICE_OBJECT) -> &'a Runtime<D> {
        // SAFETY: the caller's promise.
        unsafe { &Self::of(device).runtime }
    }
}

/// The devices are gone by now, and with them everything the driver had, but for its statics.
unsafe extern "C" fn unload<D: Device<'static>>(_: PDRIVER_OBJECT) {
    D::unload();
    // SAFETY: nothing of the driver runs any more that writes events.
    unsafe { events::end() };
    report_memory_left();
}

unsafe extern "C" fn add_device<D: Device<'static>>(
    driver: PDRIVER_OBJECT,
    physical: PDEVICE_OBJECT,
) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's object and a device that it is to drive.
    match unsafe { make_device::<D>(driver, physical) } {
        Ok(()) => STATUS_SUCCESS,
        Err(error) => error.status(),
    }
}

/// # Safety
/// As `AddDevice` is called.
unsafe fn make_device<D: Device<'static>>(
    driver: PDRIVER_OBJECT,
    physical: PDEVICE_OBJECT,
) -> Result {
    // SAFETY: the caller's promise; on every way out what was made is undone in reverse.
    unsafe {
        let device = create_device::<Extension<D>>(driver)?;
        let mut interface = core::mem::zeroed::<UNICODE_STRING>();
        if let Some(class) = D::INTERFACE {
            let status = ntddk::IoRegisterDeviceInterface(
                physical,
                &raw const class,
                ptr::null_mut(),
                &raw mut interface,
            );
            check(status).inspect_err(|_| ntddk::IoDeleteDevice(device))?;
        }
        (*device).Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
        Extension::<D>::attach(device, physical, interface, power::run::<D>).inspect_err(|_| {
            ntddk::RtlFreeUnicodeString(&raw mut interface);
            ntddk::IoDeleteDevice(device);
        })?;
        (*device).Flags &= !DO_DEVICE_INITIALIZING;
    }
    Ok(())
}

/// Creates an unnamed device object with room for an extension `X`.
///
/// # Safety
/// `driver` is the running driver's object.
pub(super) unsafe fn create_device<X>(driver: PDRIVER_OBJECT) -> Result<PDEVICE_OBJECT> {
    let extension = extension_size::<X>()?;
    let mut device = ptr::null_mut();
    // SAFETY: the caller's promise.
    check(unsafe {
        ntddk::IoCreateDevice(
            driver,
            extension,
            ptr::null_mut(),
            FILE_DEVICE_UNKNOWN,
            FILE_DEVICE_SECURE_OPEN,
            0,
            &raw mut device,
        )
    })?;
    Ok(device)
}

/// The length of an extension `X` in bytes.
pub(super) fn extension_size<X>() -> Result<u32> {
    const {
        assert!(
            align_of::<X>() <= 16,
            "a device extension is aligned to 16 bytes at most"
        );
    }
    u32::try_from(size_of::<X>()).map_err(|_| Error::INTEGER_OVERFLOW)
}
