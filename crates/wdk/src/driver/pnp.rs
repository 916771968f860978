//! The PnP manager's requests, and WMI's, which are passed down.

use core::ptr::NonNull;
use core::sync::atomic::Ordering;

use wdk_sys::{
    IRP, IRP_MN_CANCEL_REMOVE_DEVICE, IRP_MN_CANCEL_STOP_DEVICE,
    IRP_MN_FILTER_RESOURCE_REQUIREMENTS, IRP_MN_QUERY_CAPABILITIES, IRP_MN_QUERY_PNP_DEVICE_STATE,
    IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_QUERY_STOP_DEVICE, IRP_MN_REMOVE_DEVICE,
    IRP_MN_START_DEVICE, IRP_MN_STOP_DEVICE, IRP_MN_SURPRISE_REMOVAL, NTSTATUS, PDEVICE_OBJECT,
    PNP_DEVICE_FAILED, STATUS_SUCCESS, ntddk,
};

use super::dispatch::{complete_as_it_is, complete_now};
use super::extension::Extension;
use super::start::Start;
use super::{Device, forward};
use crate::print::report;
use crate::resources::{Requirements, Resources};
use crate::{Error, Result, check};

/// The dispatch routine for `IRP_MJ_PNP`.
pub(super) unsafe extern "C" fn dispatch<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: the PnP manager passes this driver's device and an IRP that the driver owns from here
    // on, at PASSIVE_LEVEL, one of those that change the device's state at a time.
    unsafe {
        let irp = NonNull::new_unchecked(irp);
        let minor = u32::from((*ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr())).MinorFunction);
        let entered = &raw const (*Extension::<D>::place(device)).runtime.entered;
        let dispatched = (*entered).with(|entered| {
            if minor == IRP_MN_REMOVE_DEVICE {
                entered.keep();
                remove::<D>(device, irp)
            } else {
                handle(Extension::<D>::of(device), irp, minor)
            }
        });
        dispatched.unwrap_or_else(|| complete_now(irp, Err(Error::DEVICE_REMOVED)))
    }
}

/// # Safety
/// As a dispatch routine is called, with a request of another kind than remove, and `entered` held.
unsafe fn handle<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
    minor: u32,
) -> NTSTATUS {
    let runtime = &extension.runtime;
    // SAFETY: the caller's promise.
    unsafe {
        match minor {
            IRP_MN_START_DEVICE => start(extension, irp),
            IRP_MN_QUERY_STOP_DEVICE => match runtime.pause() {
                Ok(()) => pass_down_agreed(extension, irp),
                Err(error) => complete_now(irp, Err(error)),
            },
            IRP_MN_CANCEL_STOP_DEVICE => {
                let status = agree_after_lower(extension, irp);
                runtime.resume();
                complete_now(irp, status)
            }
            IRP_MN_STOP_DEVICE => {
                runtime.stop();
                pass_down_agreed(extension, irp)
            }
            IRP_MN_SURPRISE_REMOVAL => {
                give_up(extension);
                pass_down_agreed(extension, irp)
            }
            IRP_MN_QUERY_REMOVE_DEVICE => {
                runtime.set_leaving(true);
                pass_down_agreed(extension, irp)
            }
            IRP_MN_CANCEL_REMOVE_DEVICE => {
                let status = agree_after_lower(extension, irp);
                runtime.set_leaving(false);
                complete_now(irp, status)
            }
            IRP_MN_QUERY_PNP_DEVICE_STATE if extension.failed.load(Ordering::Relaxed) => {
                report_failure(extension, irp)
            }
            IRP_MN_FILTER_RESOURCE_REQUIREMENTS if D::FILTERS_RESOURCES => {
                filter_resources(extension, irp)
            }
            IRP_MN_QUERY_CAPABILITIES => add_capabilities(extension, irp),
            _ => forward::skip(extension.lower, irp),
        }
    }
}

/// The dispatch routine for `IRP_MJ_SYSTEM_CONTROL`.
pub(super) unsafe extern "C" fn system_control<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: called as a dispatch routine.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = NonNull::new_unchecked(irp);
        let passed = extension
            .runtime
            .entered
            .with(|_entered| forward::skip(extension.lower, irp));
        passed.unwrap_or_else(|| complete_now(irp, Err(Error::DEVICE_REMOVED)))
    }
}

/// Says that this driver agrees, and asks the drivers below.
///
/// # Safety
/// The driver owns `irp` and gives it up.
#[inline(never)]
unsafe fn pass_down_agreed<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        forward::skip(extension.lower, irp)
    }
}

/// Has the drivers below handle a request first that undoes what was agreed to.
///
/// # Safety
/// As a dispatch routine is called.
#[inline(never)]
unsafe fn agree_after_lower<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
) -> Result {
    // SAFETY: the caller's promise.
    unsafe {
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        check(forward::forward_and_wait(extension.lower, irp))
    }
}

/// # Safety
/// As a dispatch routine is called, with a start request.
unsafe fn start<D: Device<'static>>(extension: &Extension<D>, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        extension.runtime.expect_power();
        let below = forward::forward_and_wait(extension.lower, irp);
        let started = check(below).and_then(|()| start_device(extension, irp));
        if let Err(error) = started {
            // Those that waited for a device that was stopped.
            extension.runtime.refuse(error);
        }
        complete_now(irp, started)
    }
}

/// # Safety
/// The driver owns `irp`, a start request that the drivers below have completed.
unsafe fn start_device<D: Device<'static>>(extension: &Extension<D>, irp: NonNull<IRP>) -> Result {
    let runtime = &extension.runtime;
    // SAFETY: the caller's promise; the lists belong to the PnP manager and stay until the request
    // is completed. What the device is lent is lent for as long as it is started, which it cannot
    // tell from `'static`.
    unsafe {
        let location = ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr());
        let list = (*location)
            .Parameters
            .StartDevice
            .AllocatedResourcesTranslated;
        let start = Start::new(
            extension.itself,
            extension.physical,
            extension.lower,
            runtime.kept(),
            runtime.dma_queue(),
            Resources::new(list),
        );
        // A start that follows a start with no stop between them finds the device as it would after
        // one.
        runtime.stop();
        // Called by its address, so that it is not inlined: its frame is the driver's own.
        let make: fn(&Start<'static>) -> _ = core::hint::black_box(D::start);
        runtime.start(|| make(&start))?;
    }
    // Whatever it failed at before, it has been set up anew.
    extension.failed.store(false, Ordering::Relaxed);
    runtime.set_leaving(false);
    set_interface(extension, true);
    Ok(())
}

/// Shows the device interface to applications, or hides it.
#[inline(never)]
fn set_interface<D: Device<'static>>(extension: &Extension<D>, enabled: bool) {
    if D::INTERFACE.is_some() {
        // SAFETY: the name comes from the registration. Failure means that it is as it should be
        // already, or that nobody finds the device: neither keeps it from working.
        let status = unsafe {
            ntddk::IoSetDeviceInterfaceState(extension.interface.get(), u8::from(enabled))
        };
        if let (Err(error), true) = (check(status), enabled) {
            report(c"the device interface cannot be enabled", error);
        }
    }
}

/// The device will not come back.
///
/// # Safety
/// Called by the thread that serves the current PnP request.
#[inline(never)]
unsafe fn give_up<D: Device<'static>>(extension: &Extension<D>) {
    set_interface(extension, false);
    // SAFETY: the caller's promise.
    unsafe {
        extension.runtime.device_is_gone();
        extension.runtime.stop();
    }
}

/// Adds to what the drivers below say of the device's state that it has failed.
///
/// # Safety
/// As a dispatch routine is called.
unsafe fn report_failure<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
) -> NTSTATUS {
    // SAFETY: the caller's promise. What is not answered below has no flags yet.
    unsafe {
        let below = forward::forward_and_wait(extension.lower, irp);
        let flags = if check(below).is_ok() {
            (*irp.as_ptr()).IoStatus.Information
        } else {
            0
        };
        crate::request::complete_irp(
            irp,
            STATUS_SUCCESS,
            (flags | u64::from(PNP_DEVICE_FAILED)) as usize,
        );
    }
    STATUS_SUCCESS
}

/// Says that the device may be unplugged without asking: its requests end, and nothing is touched
/// afterwards.
///
/// # Safety
/// As a dispatch routine is called, with a request for the device's capabilities.
unsafe fn add_capabilities<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let below = forward::forward_and_wait(extension.lower, irp);
        let location = ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr());
        if let (Ok(()), Some(capabilities)) = (
            check(below),
            (*location)
                .Parameters
                .DeviceCapabilities
                .Capabilities
                .as_mut(),
        ) {
            capabilities.set_SurpriseRemovalOK(1);
        }
        complete_as_it_is(irp)
    }
}

/// Has the device's type look at what it asks for.
///
/// # Safety
/// As a dispatch routine is called, with a filter request.
unsafe fn filter_resources<D: Device<'static>>(
    extension: &Extension<D>,
    irp: NonNull<IRP>,
) -> NTSTATUS {
    // SAFETY: the caller's promise. A driver below that made a list of its own has put it into the
    // information; otherwise the list is the one that came.
    unsafe {
        let below = forward::forward_and_wait(extension.lower, irp);
        let location = ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr());
        let came = (*location)
            .Parameters
            .FilterResourceRequirements
            .IoResourceRequirementList;
        let list = match (check(below), (*irp.as_ptr()).IoStatus.Information) {
            (Ok(()), made) if made != 0 => core::ptr::with_exposed_provenance_mut(made as usize),
            _ => came,
        };
        if let Some(list) = NonNull::new(list) {
            D::filter_resources(&mut Requirements::new(list));
            (*irp.as_ptr()).IoStatus.Information = list.as_ptr().expose_provenance() as u64;
            (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        }
        complete_as_it_is(irp)
    }
}

/// # Safety
/// As a dispatch routine is called, with a remove request; `entered` is held, and released here.
unsafe fn remove<D: Device<'static>>(device: PDEVICE_OBJECT, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise. Once nobody uses the extension any more it can go, and the
    // device object with it; no reference to it lasts until then.
    unsafe {
        let place = Extension::<D>::place(device);
        give_up(&*place);
        (*place).runtime.entered.release();
        (*place).runtime.entered.run_down();
        let lower = (*place).lower;
        ntddk::RtlFreeUnicodeString((*place).interface.get());
        let status = pass_down_agreed(&*place, irp);
        ntddk::IoDetachDevice(lower);
        Extension::<D>::delete(device);
        status
    }
}
