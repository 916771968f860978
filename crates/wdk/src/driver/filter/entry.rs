//! `DriverEntry` and `AddDevice` of a filter driver.

use wdk_sys::{
    DO_DEVICE_INITIALIZING, DRIVER_OBJECT, IRP_MJ_CLEANUP, IRP_MJ_PNP, IRP_MJ_POWER, NTSTATUS,
    PDEVICE_OBJECT, PDRIVER_OBJECT, STATUS_SUCCESS, UNICODE_STRING, ntddk,
};

use super::Filter;
use super::extension::Extension;
use super::{dispatch, pnp};
use crate::driver::entry::create_device;
use crate::driver::events;
use crate::driver::unload::report_memory_left;
use crate::scope::registry_path;
use crate::{Error, Result};

/// What [`filter_driver!`](crate::filter_driver!) calls from the image's entry point.
///
/// # Safety
/// Called once, by the kernel's call of `DriverEntry`, with what that passes. The filter type is
/// one for every lifetime.
pub unsafe fn filter_driver_entry<F: Filter<'static>>(
    driver: *mut DRIVER_OBJECT,
    path: *const UNICODE_STRING,
) -> NTSTATUS {
    crate::prepare();
    // SAFETY: the caller's promise: the object is ours to fill in.
    unsafe {
        if let Err(error) = registry_path::keep(driver, path) {
            return error.status();
        }
        (*driver).DriverUnload = Some(unload::<F>);
        (*(*driver).DriverExtension).AddDevice = Some(add_device::<F>);
        let functions = &mut (*driver).MajorFunction;
        functions.fill(Some(dispatch::any::<F>));
        functions[IRP_MJ_CLEANUP as usize] = Some(dispatch::clean_up::<F>);
        functions[IRP_MJ_POWER as usize] = Some(dispatch::power::<F>);
        functions[IRP_MJ_PNP as usize] = Some(pnp::dispatch::<F>);
        // Taken back by `unload`: nothing fails any more that would keep the driver from being
        // loaded.
        events::begin(F::etw_provider());
    }
    STATUS_SUCCESS
}

/// The filters are gone by now, and with them everything the driver had, but for its statics.
unsafe extern "C" fn unload<F: Filter<'static>>(_: PDRIVER_OBJECT) {
    F::unload();
    // SAFETY: nothing of the driver runs any more that writes events.
    unsafe { events::end() };
    report_memory_left();
}

unsafe extern "C" fn add_device<F: Filter<'static>>(
    driver: PDRIVER_OBJECT,
    physical: PDEVICE_OBJECT,
) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's object and the device that it is to filter.
    match unsafe { make_device::<F>(driver, physical) } {
        Ok(()) => STATUS_SUCCESS,
        Err(error) => error.status(),
    }
}

/// # Safety
/// As `AddDevice` is called.
unsafe fn make_device<F: Filter<'static>>(
    driver: PDRIVER_OBJECT,
    physical: PDEVICE_OBJECT,
) -> Result {
    // SAFETY: the caller's promise; on every way out what was made is undone in reverse.
    unsafe {
        let device = create_device::<Extension<F>>(driver)?;
        Extension::<F>::attach(device, physical)
            .inspect_err(|_: &Error| ntddk::IoDeleteDevice(device))?;
        (*device).Flags &= !DO_DEVICE_INITIALIZING;
    }
    Ok(())
}
