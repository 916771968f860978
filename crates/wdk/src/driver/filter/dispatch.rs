//! How a request passes a filter: down, and up again where it is watched.

use core::ffi::c_void;
use core::ptr::{self, NonNull};

use wdk_sys::{IRP, NTSTATUS, PDEVICE_OBJECT, STATUS_CONTINUE_COMPLETION, STATUS_PENDING, ntddk};

use super::extension::Extension;
use super::kinds::Functions;
use super::request::{CompletedRequest, FilteredRequest};
use super::{Decision, Filter};
use crate::driver::dispatch::complete_now;
use crate::driver::forward::{self, Completion};
use crate::request::Request;
use crate::scope::Protection;
use crate::{Error, Result};

/// The dispatch routine for every request that has none of its own.
pub(super) unsafe extern "C" fn any<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device and an IRP that the driver owns from here
    // on.
    unsafe { pass::<F>(device, NonNull::new_unchecked(irp), ntddk::IofCallDriver) }
}

/// The dispatch routine for `IRP_MJ_POWER`.
pub(super) unsafe extern "C" fn power<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: as above; power requests are passed on by this routine, see `driver::power`.
    unsafe { pass::<F>(device, NonNull::new_unchecked(irp), ntddk::PoCallDriver) }
}

/// The dispatch routine for `IRP_MJ_CLEANUP`: the last handle of a file was closed, and nobody
/// waits for its requests any more.
pub(super) unsafe extern "C" fn clean_up<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    // SAFETY: as above. What is kept is not given back while `entered` is held.
    unsafe {
        let extension = Extension::<F>::of(device);
        let file = (*ntddk::IoGetCurrentIrpStackLocation(irp)).FileObject;
        extension
            .entered
            .with(|_entered| extension.kept.clean_up(file));
        any::<F>(device, irp)
    }
}

/// Passes a request to the device below.
type Call = unsafe extern "C" fn(PDEVICE_OBJECT, *mut IRP) -> NTSTATUS;

/// # Safety
/// As a dispatch routine is called; `call` is the routine for such requests.
unsafe fn pass<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: NonNull<IRP>,
    call: Call,
) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let extension = Extension::<F>::of(device);
        let passed = extension.entered.with(|entered| {
            let decision = decide(extension, irp);
            act_on(extension, irp, decision, call, entered)
        });
        passed.unwrap_or_else(|| fail(irp, Error::DEVICE_REMOVED))
    }
}

/// What the filter decides of a request that has just come.
///
/// # Safety
/// The driver owns `irp`, and `entered` is held.
pub(super) unsafe fn decide<F: Filter<'static>>(
    extension: &Extension<F>,
    irp: NonNull<IRP>,
) -> Decision {
    // SAFETY: the caller's promise.
    unsafe {
        Request::show(irp, |request| {
            extension
                .filter()
                .filter(&mut FilteredRequest::new(request))
        })
    }
}

/// # Safety
/// The driver owns `irp`, which came for this device, and gives it up; `call` passes it on.
unsafe fn act_on<F: Filter<'static>>(
    extension: &Extension<F>,
    irp: NonNull<IRP>,
    decision: Decision,
    call: Call,
    entered: Protection<'_>,
) -> NTSTATUS {
    let lower = extension.lower;
    // SAFETY: the caller's promise.
    unsafe {
        let functions = Functions::of(irp);
        match decision {
            Decision::Watch(note) => {
                ntddk::IoCopyCurrentIrpStackLocationToNext(irp.as_ptr());
                let note = ptr::without_provenance_mut(note as usize);
                match set_completion(extension.itself, irp.as_ptr(), lower_is_done::<F>, note) {
                    Ok(()) => {
                        // Until the completion routine has run.
                        entered.keep();
                        call(lower, irp.as_ptr())
                    }
                    Err(error) if functions.may_fail() => fail(irp, error),
                    Err(_) => pass_on(lower, irp, functions, call),
                }
            }
            Decision::Fail(error) if functions.may_fail() => fail(irp, error),
            Decision::Answer if functions.may_be_answered() => match extension.refusal() {
                Ok(()) => answer(extension, irp),
                Err(error) => fail(irp, error),
            },
            _ => pass_on(lower, irp, functions, call),
        }
    }
}

/// Passes a request on that this driver will not see again.
///
/// # Safety
/// As for [`act_on`].
unsafe fn pass_on(
    lower: PDEVICE_OBJECT,
    irp: NonNull<IRP>,
    functions: Functions,
    call: Call,
) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        if functions.is_power() {
            ntddk::PoStartNextPowerIrp(irp.as_ptr());
        }
        ntddk::IoSkipCurrentIrpStackLocation(irp.as_ptr());
        call(lower, irp.as_ptr())
    }
}

/// Has the filter answer a request itself.
///
/// # Safety
/// The driver owns `irp`, and gives it up; `entered` is held.
unsafe fn answer<F: Filter<'static>>(extension: &Extension<F>, irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise, and pending is what is returned.
    unsafe {
        Request::begin_in_filter(irp);
        Request::lend(irp, |request| extension.filter().answer(request));
    }
    extension.empty_if_gone();
    STATUS_PENDING
}

/// Completes a request that the drivers below have not seen.
///
/// # Safety
/// The driver owns `irp`, which is not marked pending, and gives it up.
pub(super) unsafe fn fail(irp: NonNull<IRP>, error: Error) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        if Functions::of(irp).is_power() {
            ntddk::PoStartNextPowerIrp(irp.as_ptr());
        }
        complete_now(irp, Err(error))
    }
}

/// As [`forward::set_completion`], without taking memory where there is no need to.
///
/// A request that the I/O manager made for a file keeps the file until it is completed, which is
/// after all completion routines have returned; and the file keeps the device from being removed,
/// and so the driver from being unloaded.
///
/// # Errors
/// As for [`forward::set_completion`].
///
/// # Safety
/// As for [`forward::set_completion`].
unsafe fn set_completion(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
    routine: Completion,
    context: *mut c_void,
) -> Result {
    // SAFETY: the caller's promise.
    unsafe {
        if (*irp).Tail.Overlay.OriginalFileObject.is_null() {
            forward::set_completion(device, irp, routine, context)?;
        } else {
            ntddk::IoSetCompletionRoutine(irp, Some(routine), context, 1, 1, 1);
        }
    }
    Ok(())
}

/// The drivers below are done with a request that is watched.
unsafe extern "C" fn lower_is_done<F: Filter<'static>>(
    device: PDEVICE_OBJECT,
    irp: *mut IRP,
    note: *mut c_void,
) -> NTSTATUS {
    // SAFETY: the device is the one whose stack location the IRP is at, which is the filter's; it
    // stays while `entered` is held for this. The IRP is the driver's until this returns.
    unsafe {
        let extension = Extension::<F>::of(device);
        if (*irp).PendingReturned != 0 {
            ntddk::IoMarkIrpPending(irp);
        }
        let irp = NonNull::new_unchecked(irp);
        show_completed(extension, irp, note.addr() as u64);
        if Functions::of(irp).is_power() {
            ntddk::PoStartNextPowerIrp(irp.as_ptr());
        }
        extension.entered.release();
    }
    STATUS_CONTINUE_COMPLETION as NTSTATUS
}

/// # Safety
/// `irp` is back from the drivers below and the driver's; `entered` is held.
pub(super) unsafe fn show_completed<F: Filter<'static>>(
    extension: &Extension<F>,
    irp: NonNull<IRP>,
    note: u64,
) {
    // SAFETY: the caller's promise.
    unsafe {
        Request::show(irp, |request| {
            let completed = &mut CompletedRequest::new(request);
            extension.filter().completed(completed, note);
        });
    }
}
