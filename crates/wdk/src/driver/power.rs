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
//! What this driver completes is completed by that thread, whose end the device's removal waits
//! for: no callback of a request runs in the image when the driver could be unloaded.
//!
//! Kernels before Windows Vista wait for `PoStartNextPowerIrp`, while the request is at this
//! driver's location, and for `PoCallDriver`; later ones have both do what is right.

use core::ffi::c_void;
use core::ptr::{self, NonNull};
use core::sync::atomic::Ordering;
use core::time::Duration;

use wdk_sys::{
    _DEVICE_POWER_STATE, _POWER_STATE_TYPE, _SYSTEM_POWER_STATE, IO_STACK_LOCATION, IRP,
    IRP_MN_SET_POWER, NTSTATUS, PDEVICE_OBJECT, PIO_STATUS_BLOCK, POWER_STATE,
    STATUS_CONTINUE_COMPLETION, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING, UCHAR, ntddk,
};

use super::Device;
use super::dispatch::complete_now;
use super::extension::Extension;
use super::forward;
use super::power_thread::Due;
use crate::print::report;
use crate::sync::sleep;
use crate::{Error, Result, check};

/// What the power thread runs.
///
/// # Safety
/// `context` is an extension that stays until this thread has ended.
pub(super) unsafe extern "C" fn run<D: Device<'static>>(context: *mut c_void) {
    // SAFETY: the caller's promise.
    let extension = unsafe { &*context.cast::<Extension<D>>() };
    extension.power.is_me();
    while let Some((irp, due)) = extension.power.take() {
        // SAFETY: by the thread's invariant.
        unsafe {
            match due {
                Due::Work => work_on(extension, irp),
                Due::Memory => send_late(extension, irp),
            }
        }
    }
}

/// # Safety
/// The driver owns `irp`, a power request that is marked pending, and gives it up; `entered` is
/// held, and released here. On the power thread.
unsafe fn work_on<D: Device<'static>>(extension: &Extension<D>, irp: NonNull<IRP>) {
    let runtime = &extension.runtime;
    // SAFETY: the caller's promise.
    unsafe {
        let (kind, state) = asked(irp.as_ptr());
        let status = (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status;
        let outcome = if kind == _POWER_STATE_TYPE::SystemPowerState {
            if state.SystemState == _SYSTEM_POWER_STATE::PowerSystemWorking {
                // The bus driver could not be asked for the device's power.
                Err(runtime.lose(Error::DEVICE_POWER_FAILURE))
            } else {
                // The device has followed, or could not be told to. The system sleeps either way,
                // so requests are kept from the device.
                runtime.power_down();
                Ok(())
            }
        } else if state.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0 {
            match check(status) {
                Ok(()) => {
                    let woken = runtime.power_up();
                    ntddk::PoSetPowerState(extension.itself, kind, state);
                    woken
                }
                Err(error) => Err(runtime.lose(error)),
            }
        } else {
            runtime.power_down();
            ntddk::PoSetPowerState(extension.itself, kind, state);
            pass_on(extension, irp);
            return;
        };
        if let Err(error) = outcome {
            report_failure(extension, error);
        }
        ntddk::PoStartNextPowerIrp(irp.as_ptr());
        crate::request::complete_irp(irp, status, 0);
        runtime.entered.release();
    }
}

/// Passes a power request down, which this driver will not see again.
///
/// # Safety
/// As for [`work_on`].
unsafe fn pass_on<D: Device<'static>>(extension: &Extension<D>, irp: NonNull<IRP>) {
    // SAFETY: the caller's promise.
    unsafe {
        ntddk::PoStartNextPowerIrp(irp.as_ptr());
        // A request that is marked pending must not be passed down at the same location.
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp.as_ptr());
        ntddk::PoCallDriver(extension.lower, irp.as_ptr());
        extension.runtime.entered.release();
    }
}

/// Passes a request down for which there was no memory when it came, as soon as there is. Where
/// there is none for a second it goes down without coming back: before a sleep the device is kept
/// from all, and one whose power was to come back is given up.
///
/// # Safety
/// As for [`work_on`], with a request that [`send_down`] is for.
#[cold]
unsafe fn send_late<D: Device<'static>>(extension: &Extension<D>, irp: NonNull<IRP>) {
    for _ in 0..MEMORY_TRIES {
        // SAFETY: the caller's promise.
        if unsafe { send_down(extension, irp.as_ptr()) }.is_ok() {
            return;
        }
        // At PASSIVE_LEVEL it cannot fail.
        let _ = sleep(MEMORY_PAUSE);
    }
    let runtime = &extension.runtime;
    // SAFETY: the caller's promise.
    unsafe {
        let (kind, state) = asked(irp.as_ptr());
        if sleeps(kind, state) {
            runtime.power_down();
        } else {
            report_failure(extension, runtime.lose(Error::INSUFFICIENT_RESOURCES));
        }
        pass_on(extension, irp);
    }
}

/// For how long a request waits for memory: so many times so long.
const MEMORY_TRIES: u32 = 100;
const MEMORY_PAUSE: Duration = Duration::from_millis(10);

/// Is it the system's power, for a sleep?
const fn sleeps(kind: i32, state: POWER_STATE) -> bool {
    // SAFETY: the kind says which of the two it is.
    kind == _POWER_STATE_TYPE::SystemPowerState
        && unsafe { state.SystemState } != _SYSTEM_POWER_STATE::PowerSystemWorking
}

/// Has the PnP manager ask for the device's state, and remove it.
#[inline(never)]
fn report_failure<D: Device<'static>>(extension: &Extension<D>, error: Error) {
    report(c"the device did not come back with its power", error);
    extension.failed.store(true, Ordering::Relaxed);
    // SAFETY: the physical device object stays for as long as the device is attached to it.
    unsafe { ntddk::IoInvalidateDeviceState(extension.physical) };
}

/// What a power request asks for: whose power, and which.
///
/// # Safety
/// `irp` is a power request at this driver's stack location.
unsafe fn asked(irp: *mut IRP) -> (i32, POWER_STATE) {
    // SAFETY: the caller's promise.
    unsafe {
        let location: *mut IO_STACK_LOCATION = ntddk::IoGetCurrentIrpStackLocation(irp);
        let power = &(*location).Parameters.Power;
        (power.Type, power.State)
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
            let location = ntddk::IoGetCurrentIrpStackLocation(irp);
            let (kind, state) = asked(irp);
            let is_system = kind == _POWER_STATE_TYPE::SystemPowerState;
            // Without a device there is none whose power would follow the system's. Its own is
            // noted all the same, since there may be one in a moment.
            if u32::from((*location).MinorFunction) != IRP_MN_SET_POWER
                || is_system && !extension.runtime.follows_power()
            {
                ntddk::PoStartNextPowerIrp(irp);
                ntddk::IoSkipCurrentIrpStackLocation(irp);
                return ntddk::PoCallDriver(extension.lower, irp);
            }
            // Until the IRP is out of the driver's hands.
            entered.keep();
            ntddk::IoMarkIrpPending(irp);
            if is_system || state.DeviceState == _DEVICE_POWER_STATE::PowerDeviceD0 {
                // Kept while the drivers below have it, and so is the extension.
                if send_down(extension, irp).is_err() {
                    extension.power.put(irp, Due::Memory);
                }
            } else {
                extension.power.put(irp, Due::Work);
            }
            STATUS_PENDING
        });
        dispatched.unwrap_or_else(|| {
            ntddk::PoStartNextPowerIrp(irp);
            complete_now(NonNull::new_unchecked(irp), Err(Error::DEVICE_REMOVED))
        })
    }
}

/// Passes a request down for the system's power, or for the device's to come back; it comes back to
/// [`lower_is_done`].
///
/// # Errors
/// When there is no memory for that; the driver still owns `irp`.
///
/// # Safety
/// The driver owns `irp`, which is marked pending, and gives it up; `entered` is held until it has
/// come back.
unsafe fn send_down<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP) -> Result {
    // SAFETY: the caller's promise.
    unsafe {
        ntddk::IoCopyCurrentIrpStackLocationToNext(irp);
        let context = ptr::from_ref(extension).cast_mut().cast();
        forward::set_completion(extension.itself, irp, lower_is_done::<D>, context)?;
        ntddk::PoCallDriver(extension.lower, irp);
    }
    Ok(())
}

/// The drivers below are done with a request for the system's power, or for the device's to come
/// back. The one is followed by the device's power, the other by the thread.
unsafe extern "C" fn lower_is_done<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: the context is the extension, which stays while `entered` is held; the IRP is the
    // driver's again.
    unsafe {
        let extension = &*context.cast::<Extension<D>>();
        let (kind, state) = asked(irp);
        if kind == _POWER_STATE_TYPE::SystemPowerState {
            let works = state.SystemState == _SYSTEM_POWER_STATE::PowerSystemWorking;
            let reached = check((*irp).IoStatus.__bindgen_anon_1.Status).is_ok();
            let followed = reached && follow(extension, irp, works);
            if followed && !works {
                return STATUS_MORE_PROCESSING_REQUIRED;
            }
            if followed || !reached {
                ntddk::PoStartNextPowerIrp(irp);
                extension.runtime.entered.release();
                // The request goes on to who sent it.
                return STATUS_CONTINUE_COMPLETION as NTSTATUS;
            }
        }
        extension.power.put(irp, Due::Work);
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

/// Asks for the device's power to follow the system's, which works or is about to sleep. False when
/// it cannot be asked for.
///
/// # Safety
/// As [`lower_is_done`] is called, with a request for the system's power. If true is answered for a
/// sleep, `irp` is given up.
unsafe fn follow<D: Device<'static>>(extension: &Extension<D>, irp: *mut IRP, works: bool) -> bool {
    let (device, done) = if works {
        (_DEVICE_POWER_STATE::PowerDeviceD0, None)
    } else {
        let done = device_followed::<D> as unsafe extern "C" fn(_, _, _, _, _);
        (_DEVICE_POWER_STATE::PowerDeviceD3, Some(done))
    };
    // SAFETY: the caller's promise: the extension stays until the sleep is completed, which
    // `device_followed` comes before.
    let asked = unsafe {
        ntddk::PoRequestPowerIrp(
            extension.physical,
            IRP_MN_SET_POWER as UCHAR,
            POWER_STATE {
                DeviceState: device,
            },
            done,
            irp.cast(),
            ptr::null_mut(),
        )
    };
    // Pending, or why there will be no request.
    check(asked).is_ok()
}

/// The device's power has followed the system's into a sleep, or has not.
unsafe extern "C" fn device_followed<D: Device<'static>>(
    _: PDEVICE_OBJECT,
    _: UCHAR,
    _: POWER_STATE,
    context: *mut c_void,
    outcome: PIO_STATUS_BLOCK,
) {
    // SAFETY: the context is the request for the sleep, which this driver has taken back; so it is
    // at the driver's location, which names its device. The extension stays while `entered` is held
    // for it.
    unsafe {
        let irp = context.cast::<IRP>();
        let location = ntddk::IoGetCurrentIrpStackLocation(irp);
        (*irp).IoStatus.__bindgen_anon_1.Status = (*outcome).__bindgen_anon_1.Status;
        let extension = Extension::<D>::of((*location).DeviceObject);
        extension.power.put(irp, Due::Work);
    }
}
