//! The power manager's requests.
//!
//! A request for the system's power is passed down; when the bus driver is done with it, the
//! device's power is made to follow (`PoRequestPowerIrp`), and only then is it completed. A request
//! for the device's power is worked on by a work item, since the device has to be asked at
//! `PASSIVE_LEVEL`: before the request is passed down when the power goes, and after the bus driver
//! is done when it comes back.

use core::ffi::c_void;
use core::ptr::{self, NonNull};
use core::sync::atomic::Ordering;

use wdk_sys::{
    _DEVICE_POWER_STATE, _POWER_STATE_TYPE, _SYSTEM_POWER_STATE, _WORK_QUEUE_TYPE, IO_STATUS_BLOCK,
    IRP, IRP_MN_SET_POWER, NTSTATUS, PDEVICE_OBJECT, PIO_STATUS_BLOCK, POWER_STATE,
    STATUS_CONTINUE_COMPLETION, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING, STATUS_SUCCESS,
    UCHAR, ntddk,
};

use super::Device;
use super::dispatch::complete_now;
use super::extension::Extension;
use crate::print::Level;
use crate::{Error, check};

/// A completion routine's answer: the request goes on to who sent it.
const GO_ON: NTSTATUS = STATUS_CONTINUE_COMPLETION as NTSTATUS;

/// The dispatch routine for `IRP_MJ_POWER`.
pub(super) unsafe extern "C" fn dispatch<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: the power manager passes this driver's device and an IRP that the driver owns from
    // here on. `entered` is held until the IRP is out of the driver's hands.
    unsafe {
        let extension = Extension::<D>::of(device);
        if !extension.station.entered.acquire() {
            ntddk::PoStartNextPowerIrp(irp);
            return complete_now(NonNull::new_unchecked(irp), Err(Error::DEVICE_REMOVED));
        }
        let location = &*ntddk::IoGetCurrentIrpStackLocation(irp);
        if u32::from(location.MinorFunction) != IRP_MN_SET_POWER || !extension.station.is_started()
        {
            return pass_down(extension, irp);
        }
        if location.Parameters.Power.Type == _POWER_STATE_TYPE::SystemPowerState {
            pass_down_and_then(extension, irp, system_power_set::<D>);
        } else if location.Parameters.Power.State.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0
        {
            pass_down_and_then(extension, irp, device_has_power::<D>);
        } else {
            ntddk::IoMarkIrpPending(irp);
            queue(extension, irp);
        }
        STATUS_PENDING
    }
}

/// Passes a request down; this driver will not see it again.
///
/// # Safety
/// The driver owns `irp`, at its stack location, and gives it up; `entered` is acquired, and
/// released here.
unsafe fn pass_down<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the caller's promise. Kernels before Windows Vista wait for PoStartNextPowerIrp, and
    // for PoCallDriver; later ones have both do what is right.
    unsafe {
        ntddk::PoStartNextPowerIrp(irp);
        ntddk::IoSkipCurrentIrpStackLocation(irp);
        let status = ntddk::PoCallDriver(extension.lower, irp);
        extension.station.entered.release();
        status
    }
}

type Completion = unsafe extern "C" fn(PDEVICE_OBJECT, *mut IRP, *mut c_void) -> NTSTATUS;

/// Marks a request pending and passes it down; `then` is called when the drivers below are done
/// with it.
///
/// # Safety
/// As for [`pass_down`], but `then` releases `entered`.
unsafe fn pass_down_and_then<D: Device<'static>>(
    extension: &Extension<D>,
    irp: *mut IRP,
    then: Completion,
) {
    // SAFETY: the caller's promise; the extension stays while `entered` is held.
    unsafe {
        ntddk::IoMarkIrpPending(irp);
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp);
        let context = ptr::from_ref(extension).cast_mut().cast();
        ntddk::IoSetCompletionRoutine(irp, Some(then), context, 1, 1, 1);
        ntddk::PoCallDriver(extension.lower, irp);
    }
}

/// Completes a power request.
///
/// # Safety
/// The driver owns `irp`, which is marked pending, and gives it up; `entered` is acquired, and
/// released here.
unsafe fn complete<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP, status: NTSTATUS) {
    // SAFETY: the caller's promise.
    unsafe {
        ntddk::PoStartNextPowerIrp(irp);
        crate::request::complete_irp(NonNull::new_unchecked(irp), status, 0);
        extension.station.entered.release();
    }
}

/// The drivers below are done with a request for the system's power: the device's power is to
/// follow.
unsafe extern "C" fn system_power_set<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: the context is the extension, which stays while `entered` is held; the IRP is the
    // driver's again.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        let status = (*irp).IoStatus.__bindgen_anon_1.Status;
        let system = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .Power
            .State
            .SystemState;
        let state = POWER_STATE {
            DeviceState: if system == _SYSTEM_POWER_STATE::PowerSystemWorking {
                _DEVICE_POWER_STATE::PowerDeviceD0
            } else {
                _DEVICE_POWER_STATE::PowerDeviceD3
            },
        };
        if check(status).is_err() {
            ntddk::PoStartNextPowerIrp(irp);
            extension.station.entered.release();
            return GO_ON;
        }
        extension.system_power.store(irp, Ordering::Release);
        let minor = IRP_MN_SET_POWER as UCHAR;
        let done = Some(device_followed::<D> as unsafe extern "C" fn(_, _, _, _, _));
        // Pending, or why there will be no request.
        let requested = ntddk::PoRequestPowerIrp(
            extension.physical,
            minor,
            state,
            done,
            context,
            ptr::null_mut(),
        );
        if check(requested).is_err() {
            // The system goes on whatever its drivers say, so requests are kept from the device, or
            // let through to it, without one.
            ntddk::IoQueueWorkItem(
                extension.system_work,
                Some(follow_system_power::<D>),
                _WORK_QUEUE_TYPE::DelayedWorkQueue,
                irp.cast(),
            );
        }
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

unsafe extern "C" fn follow_system_power<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut c_void,
) {
    // SAFETY: queued with an IRP of the driver's, of which there is one at a time, and `entered`
    // held.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = irp.cast::<IRP>();
        let state = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .Power
            .State;
        if state.SystemState == _SYSTEM_POWER_STATE::PowerSystemWorking {
            // The bus driver has not been asked for the device's power, so the device is not
            // touched.
            extension.station.refuse(Error::DEVICE_POWER_FAILURE);
            report_failure(extension, Error::DEVICE_POWER_FAILURE);
        } else {
            extension.station.power_down();
        }
        complete(extension, irp, STATUS_SUCCESS);
    }
}

/// Has the PnP manager ask for the device's state, and remove it.
fn report_failure<D: Device<'static>>(extension: &Extension<D>, error: Error) {
    crate::log!(
        Level::Error,
        "wdk: the device did not come back with its power: {error}"
    );
    extension.failed.store(true, Ordering::Relaxed);
    // SAFETY: the physical device object stays for as long as the device is attached to it.
    unsafe { ntddk::IoInvalidateDeviceState(extension.physical) };
}

/// The device's power has followed the system's.
unsafe extern "C" fn device_followed<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    _: UCHAR,
    _: POWER_STATE,
    context: *mut c_void,
    outcome: PIO_STATUS_BLOCK,
) {
    // SAFETY: the context is the extension, which stays while `entered` is held for the system's
    // request, of which there is one at a time.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        let irp = extension
            .system_power
            .swap(ptr::null_mut(), Ordering::Acquire);
        let outcome: &IO_STATUS_BLOCK = &*outcome;
        complete(extension, irp, outcome.__bindgen_anon_1.Status);
    }
}

/// The bus driver has given the device its power back.
unsafe extern "C" fn device_has_power<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: as in `system_power_set`.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        if check((*irp).IoStatus.__bindgen_anon_1.Status).is_err() {
            ntddk::PoStartNextPowerIrp(irp);
            extension.station.entered.release();
            return GO_ON;
        }
        queue(extension, irp);
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

/// Goes on at `PASSIVE_LEVEL`, where the device can be asked.
///
/// # Safety
/// The driver owns `irp`, a request for the device's power, of which there is one at a time;
/// `entered` is acquired.
unsafe fn queue<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) {
    // SAFETY: the caller's promise; the work item is not queued already, since there is one such
    // request at a time.
    unsafe {
        ntddk::IoQueueWorkItem(
            extension.work,
            Some(change_device_power::<D>),
            _WORK_QUEUE_TYPE::DelayedWorkQueue,
            irp.cast(),
        );
    }
}

unsafe extern "C" fn change_device_power<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut c_void,
) {
    // SAFETY: queued with an IRP of the driver's, and `entered` held.
    unsafe {
        let extension = Extension::<D>::of(device);
        let irp = irp.cast::<IRP>();
        let state = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .Power
            .State;
        if state.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0 {
            if let Err(error) = extension.station.power_up() {
                report_failure(extension, error);
            }
            ntddk::PoSetPowerState(device, _POWER_STATE_TYPE::DevicePowerState, state);
            complete(extension, irp, STATUS_SUCCESS);
        } else {
            extension.station.power_down();
            ntddk::PoSetPowerState(device, _POWER_STATE_TYPE::DevicePowerState, state);
            ntddk::PoStartNextPowerIrp(irp);
            // This driver's stack location says that it pended the request, which must not be taken
            // for what the driver below did.
            ntddk::IoCopyCurrentIrpStackLocationToNext(irp);
            ntddk::PoCallDriver(extension.lower, irp);
            extension.station.entered.release();
        }
    }
}
