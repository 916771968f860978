//! The power manager's requests.
//!
//! A request for the system's power is passed down; when the bus driver is done with it, the
//! device's power is made to follow (`PoRequestPowerIrp`). A sleep is completed only then; the
//! return to S0 at once, so that the machine does not wait for its devices one by one.
//!
//! A request for the device's power is worked on by a thread of the device's own, since the device
//! is asked at `PASSIVE_LEVEL`, and may take its time: before the request is passed down when the
//! power goes, and after the bus driver is done when it comes back. The system's worker threads are
//! few, and others wait for them.
//!
//! All requests are completed by that thread, whose end the device's removal waits for: no callback
//! of a request runs in the image when the driver could be unloaded.

use core::ffi::c_void;
use core::ptr::{self, NonNull};
use core::sync::atomic::Ordering;

use wdk_sys::{
    _DEVICE_POWER_STATE, _POWER_STATE_TYPE, _SYSTEM_POWER_STATE, IO_STATUS_BLOCK, IRP,
    IRP_MN_SET_POWER, NTSTATUS, PDEVICE_OBJECT, PIO_STATUS_BLOCK, POWER_STATE,
    STATUS_CONTINUE_COMPLETION, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING, STATUS_SUCCESS,
    UCHAR, ntddk,
};

use super::Device;
use super::dispatch::complete_now;
use super::extension::Extension;
use super::forward::{self, Completion};
use crate::print::Level;
use crate::{Error, check};

/// A completion routine's answer: the request goes on to who sent it.
const GO_ON: NTSTATUS = STATUS_CONTINUE_COMPLETION as NTSTATUS;

/// What the power thread runs.
///
/// # Safety
/// `context` is an extension that stays until this thread has ended.
pub(super) unsafe extern "C" fn run<D: Device<'static>>(context: *mut c_void) {
    // SAFETY: the caller's promise.
    let extension = unsafe { &*context.cast::<Extension<D>>() };
    let inbox = &extension.power;
    inbox.is_me();
    while inbox.wait() {
        // SAFETY: by the type's invariant: IRPs of this driver's, with `entered` held.
        unsafe {
            inbox
                .change
                .empty(|irp| change_device_power(extension, irp));
            inbox.lowered.empty(|irp| complete(extension, irp));
            inbox.alone.empty(|irp| {
                // The system goes on whatever its drivers say, so requests are kept from the
                // device without one.
                extension.runtime.power_down();
                (*irp).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
                complete(extension, irp);
            });
            inbox.followed.empty(|irp| complete(extension, irp));
            if let Some(error) = inbox.take_loss() {
                extension.runtime.lose(error);
                report_failure(extension, error);
                extension.runtime.entered.release();
            }
        }
    }
}

/// The dispatch routine for `IRP_MJ_POWER`.
pub(super) unsafe extern "C" fn dispatch<D: Device<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: the power manager passes this driver's device and an IRP that the driver owns from
    // here on.
    unsafe {
        let extension = Extension::<D>::of(device);
        let dispatched = extension.runtime.entered.with(|entered| {
            let location = &*ntddk::IoGetCurrentIrpStackLocation(irp);
            if u32::from(location.MinorFunction) != IRP_MN_SET_POWER
                || !extension.runtime.is_started()
            {
                return pass_down(extension, irp);
            }
            // Until the IRP is out of the driver's hands.
            entered.keep();
            ntddk::IoMarkIrpPending(irp);
            let state = location.Parameters.Power.State;
            if location.Parameters.Power.Type == _POWER_STATE_TYPE::SystemPowerState {
                pass_down_and_then(extension, irp, system_power_set::<D>);
            } else if state.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0 {
                pass_down_and_then(extension, irp, device_has_power::<D>);
            } else {
                extension.power.put(&extension.power.change, irp);
            }
            STATUS_PENDING
        });
        dispatched.unwrap_or_else(|| {
            ntddk::PoStartNextPowerIrp(irp);
            complete_now(NonNull::new_unchecked(irp), Err(Error::DEVICE_REMOVED))
        })
    }
}

/// Passes a request down; this driver will not see it again.
///
/// # Safety
/// The driver owns `irp`, at its stack location, and gives it up; `entered` is held.
unsafe fn pass_down<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the caller's promise. Kernels before Windows Vista wait for PoStartNextPowerIrp, and
    // for PoCallDriver; later ones have both do what is right.
    unsafe {
        ntddk::PoStartNextPowerIrp(irp);
        ntddk::IoSkipCurrentIrpStackLocation(irp);
        ntddk::PoCallDriver(extension.lower, irp)
    }
}

/// Passes a request that is marked pending down; `then` is called when the drivers below are done
/// with it.
///
/// # Safety
/// As for [`pass_down`]; `then` is called with the extension, and `entered` is held until then.
#[inline(never)]
unsafe fn pass_down_and_then<D: Device<'static>>(
    extension: &Extension<D>,
    irp: *mut IRP,
    then: Completion,
) {
    // SAFETY: the caller's promise; the extension stays while `entered` is held.
    unsafe {
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp);
        let context = ptr::from_ref(extension).cast_mut().cast();
        forward::set_completion(extension.itself, irp, then, context);
        ntddk::PoCallDriver(extension.lower, irp);
    }
}

/// Completes a power request with what its status block says.
///
/// # Safety
/// The driver owns `irp`, which is marked pending, and gives it up; `entered` is held, and released
/// here. On the power thread.
#[inline(never)]
unsafe fn complete<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) {
    // SAFETY: the caller's promise.
    unsafe {
        let status = (*irp).IoStatus.__bindgen_anon_1.Status;
        ntddk::PoStartNextPowerIrp(irp);
        crate::request::complete_irp(NonNull::new_unchecked(irp), status, 0);
        extension.runtime.entered.release();
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
        if check((*irp).IoStatus.__bindgen_anon_1.Status).is_err() {
            ntddk::PoStartNextPowerIrp(irp);
            extension.runtime.entered.release();
            return GO_ON;
        }
        let system = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .Power
            .State
            .SystemState;
        let works = system == _SYSTEM_POWER_STATE::PowerSystemWorking;
        let (state, done) = if works {
            (_DEVICE_POWER_STATE::PowerDeviceD0, None)
        } else {
            extension.power.awaited.store(irp, Ordering::Release);
            let done = device_followed::<D> as unsafe extern "C" fn(_, _, _, _, _);
            (_DEVICE_POWER_STATE::PowerDeviceD3, Some(done))
        };
        // Pending, or why there will be no request.
        let requested = check(ntddk::PoRequestPowerIrp(
            extension.physical,
            IRP_MN_SET_POWER as UCHAR,
            POWER_STATE { DeviceState: state },
            done,
            context,
            ptr::null_mut(),
        ));
        match (works, requested) {
            (true, Ok(())) => {
                ntddk::PoStartNextPowerIrp(irp);
                extension.runtime.entered.release();
                GO_ON
            }
            (true, Err(_)) => {
                // The bus driver has not been asked for the device's power, so the device is not
                // touched. The thread ends what this request has of `entered`.
                ntddk::PoStartNextPowerIrp(irp);
                extension
                    .power
                    .lose(&extension.runtime.entered, Error::DEVICE_POWER_FAILURE);
                GO_ON
            }
            (false, Ok(())) => STATUS_MORE_PROCESSING_REQUIRED,
            (false, Err(_)) => {
                extension.power.put(&extension.power.alone, irp);
                STATUS_MORE_PROCESSING_REQUIRED
            }
        }
    }
}

/// Has the PnP manager ask for the device's state, and remove it.
#[inline(never)]
fn report_failure<D: Device<'static>>(extension: &Extension<D>, error: Error) {
    crate::log!(
        Level::Error,
        "wdk: the device did not come back with its power: {error}"
    );
    extension.failed.store(true, Ordering::Relaxed);
    // SAFETY: the physical device object stays for as long as the device is attached to it.
    unsafe { ntddk::IoInvalidateDeviceState(extension.physical) };
}

/// The device's power has followed the system's into a sleep.
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
            .power
            .awaited
            .swap(ptr::null_mut(), Ordering::Acquire);
        let outcome: &IO_STATUS_BLOCK = &*outcome;
        (*irp).IoStatus.__bindgen_anon_1.Status = outcome.__bindgen_anon_1.Status;
        extension.power.put(&extension.power.followed, irp);
    }
}

/// The bus driver has given the device its power back, or has failed to.
unsafe extern "C" fn device_has_power<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: as in `system_power_set`.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        match check((*irp).IoStatus.__bindgen_anon_1.Status) {
            Ok(()) => {
                extension.power.put(&extension.power.change, irp);
                STATUS_MORE_PROCESSING_REQUIRED
            }
            Err(error) => {
                ntddk::PoStartNextPowerIrp(irp);
                // The thread ends what this request has of `entered`.
                extension.power.lose(&extension.runtime.entered, error);
                GO_ON
            }
        }
    }
}

/// The drivers below have taken the device's power away.
unsafe extern "C" fn device_lowered<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: as in `system_power_set`.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        extension.power.put(&extension.power.lowered, irp);
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

/// # Safety
/// The driver owns `irp`, a request for the device's power that is marked pending, and gives it up;
/// `entered` is held. On the power thread.
unsafe fn change_device_power<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) {
    // SAFETY: the caller's promise.
    unsafe {
        let state = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .Power
            .State;
        let device = _POWER_STATE_TYPE::DevicePowerState;
        if state.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0 {
            if let Err(error) = extension.runtime.power_up() {
                report_failure(extension, error);
            }
            ntddk::PoSetPowerState(extension.itself, device, state);
            (*irp).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
            complete(extension, irp);
        } else {
            extension.runtime.power_down();
            ntddk::PoSetPowerState(extension.itself, device, state);
            pass_down_and_then(extension, irp, device_lowered::<D>);
        }
    }
}
