//! Requests and their stack locations. As in C, all of these take the request by pointer and touch
//! only the members named.

use core::{mem, ptr};

use crate::{
    BOOLEAN, CCHAR, IO_STACK_LOCATION, NTSTATUS, PDEVICE_OBJECT, PDRIVER_CANCEL,
    PIO_COMPLETION_ROUTINE, PIO_DPC_ROUTINE, PIO_STACK_LOCATION, PIRP, PVOID, SL_INVOKE_ON_CANCEL,
    SL_INVOKE_ON_ERROR, SL_INVOKE_ON_SUCCESS, SL_PENDING_RETURNED, UCHAR, ntddk,
};

/// The place of a request's `CurrentStackLocation`.
///
/// # Safety
/// `Irp` points to a request.
#[inline]
unsafe fn current(Irp: PIRP) -> *mut PIO_STACK_LOCATION {
    // SAFETY: only the place is computed, within the caller's request.
    unsafe {
        &raw mut (*Irp)
            .Tail
            .Overlay
            .__bindgen_anon_2
            .__bindgen_anon_1
            .CurrentStackLocation
    }
}

/// The stack location of the driver that is called.
///
/// # Safety
/// `Irp` points to a request that the caller owns and that was sent to it.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetcurrentirpstacklocation>
#[must_use]
#[inline]
pub unsafe fn IoGetCurrentIrpStackLocation(Irp: PIRP) -> PIO_STACK_LOCATION {
    // SAFETY: the caller owns the request.
    unsafe { *current(Irp) }
}

/// The stack location of the next lower driver.
///
/// # Safety
/// `Irp` points to a request that the caller owns and that has a location left.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetnextirpstacklocation>
#[must_use]
#[inline]
pub unsafe fn IoGetNextIrpStackLocation(Irp: PIRP) -> PIO_STACK_LOCATION {
    // SAFETY: the caller owns the request, whose next location lies before the current one.
    unsafe { (*current(Irp)).sub(1) }
}

/// Makes the next lower driver's location the current one.
///
/// # Safety
/// `Irp` points to a request that the caller owns and that has a location left.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetnextirpstacklocation>
#[inline]
pub unsafe fn IoSetNextIrpStackLocation(Irp: PIRP) {
    // SAFETY: the caller owns the request and says that there is a next location.
    unsafe {
        (*Irp).CurrentLocation -= 1;
        *current(Irp) = (*current(Irp)).sub(1);
    }
}

/// Lets the next lower driver have this driver's stack location.
///
/// # Safety
/// `Irp` points to a request that the caller owns and sends down next, with no completion routine.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioskipcurrentirpstacklocation>
#[inline]
pub unsafe fn IoSkipCurrentIrpStackLocation(Irp: PIRP) {
    // SAFETY: the caller owns the request; the call down takes the location back again.
    unsafe {
        (*Irp).CurrentLocation += 1;
        *current(Irp) = (*current(Irp)).add(1);
    }
}

/// Copies this driver's parameters to the next lower driver's stack location; the completion
/// routine is not copied.
///
/// # Safety
/// `Irp` points to a request that the caller owns and that has a location left.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocopycurrentirpstacklocationtonext>
#[inline]
pub unsafe fn IoCopyCurrentIrpStackLocationToNext(Irp: PIRP) {
    // SAFETY: the caller owns the request; the two locations are neighbours, and what is copied
    // ends before the completion routine.
    unsafe {
        let from = IoGetCurrentIrpStackLocation(Irp);
        let to = IoGetNextIrpStackLocation(Irp);
        let length = mem::offset_of!(IO_STACK_LOCATION, CompletionRoutine);
        ptr::copy_nonoverlapping(from.cast::<u8>(), to.cast::<u8>(), length);
        (*to).Control = 0;
    }
}

/// Sets what is called when the next lower driver has completed the request.
///
/// # Safety
/// `Irp` points to a request that the caller owns and that has a location left; `Context` suits the
/// routine.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetcompletionroutine>
#[inline]
pub unsafe fn IoSetCompletionRoutine(
    Irp: PIRP,
    CompletionRoutine: PIO_COMPLETION_ROUTINE,
    Context: PVOID,
    InvokeOnSuccess: BOOLEAN,
    InvokeOnError: BOOLEAN,
    InvokeOnCancel: BOOLEAN,
) {
    let flag = |wanted: BOOLEAN, flag: u32| if wanted == 0 { 0 } else { flag as UCHAR };
    // SAFETY: the caller owns the request and says that there is a next location.
    unsafe {
        let next = IoGetNextIrpStackLocation(Irp);
        (*next).CompletionRoutine = CompletionRoutine;
        (*next).Context = Context;
        (*next).Control = flag(InvokeOnSuccess, SL_INVOKE_ON_SUCCESS)
            | flag(InvokeOnError, SL_INVOKE_ON_ERROR)
            | flag(InvokeOnCancel, SL_INVOKE_ON_CANCEL);
    }
}

/// Notes that the request is completed later; the dispatch routine then returns `STATUS_PENDING`.
///
/// # Safety
/// `Irp` points to a request that the caller owns.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iomarkirppending>
#[inline]
pub unsafe fn IoMarkIrpPending(Irp: PIRP) {
    // SAFETY: the caller owns the request.
    unsafe { (*IoGetCurrentIrpStackLocation(Irp)).Control |= SL_PENDING_RETURNED as UCHAR }
}

/// Sets the routine that cancels the request, and returns the one before.
///
/// # Safety
/// `Irp` points to a request. The cancel routine may run at once, on another processor.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetcancelroutine>
#[inline]
pub unsafe fn IoSetCancelRoutine(Irp: PIRP, CancelRoutine: PDRIVER_CANCEL) -> PDRIVER_CANCEL {
    // SAFETY: an optional function has the size and representation of a pointer, null for none. The
    // place is the caller's request's and is only ever exchanged atomically.
    unsafe {
        let place = (&raw mut (*Irp).CancelRoutine).cast::<PVOID>();
        let new = mem::transmute::<PDRIVER_CANCEL, PVOID>(CancelRoutine);
        let old = ntddk::InterlockedExchangePointer(place, new);
        mem::transmute::<PVOID, PDRIVER_CANCEL>(old)
    }
}

/// Sends a request to a driver.
///
/// # Safety
/// As documented: the caller owns the request and, with this call, no longer.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocalldriver>
#[inline]
pub unsafe fn IoCallDriver(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS {
    // SAFETY: the caller's promise is the routine's.
    unsafe { ntddk::IofCallDriver(DeviceObject, Irp) }
}

/// Completes a request.
///
/// # Safety
/// As documented: the caller owns the request and, with this call, no longer.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocompleterequest>
#[inline]
pub unsafe fn IoCompleteRequest(Irp: PIRP, PriorityBoost: CCHAR) {
    // SAFETY: the caller's promise is the routine's.
    unsafe { ntddk::IofCompleteRequest(Irp, PriorityBoost) }
}

/// Sets the routine that [`IoRequestDpc`] queues.
///
/// # Safety
/// `DeviceObject` points to the driver's device object, whose DPC is not queued.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioinitializedpcrequest>
#[inline]
pub unsafe fn IoInitializeDpcRequest(DeviceObject: PDEVICE_OBJECT, DpcRoutine: PIO_DPC_ROUTINE) {
    // SAFETY: the two kinds of DPC routine differ only in the types their pointers point to; the
    // kernel calls this one with the device object as context, as set here.
    unsafe {
        let routine = mem::transmute::<PIO_DPC_ROUTINE, crate::PKDEFERRED_ROUTINE>(DpcRoutine);
        ntddk::KeInitializeDpc(&raw mut (*DeviceObject).Dpc, routine, DeviceObject.cast());
    }
}

/// Queues the device's DPC.
///
/// # Safety
/// `DeviceObject` points to the driver's device object, whose DPC was initialised; `Context` suits
/// it.
///
/// # IRQL
/// Any; called from an interrupt service routine.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iorequestdpc>
#[inline]
pub unsafe fn IoRequestDpc(DeviceObject: PDEVICE_OBJECT, Irp: PIRP, Context: PVOID) {
    // SAFETY: the caller's device object has a DPC.
    unsafe {
        ntddk::KeInsertQueueDpc(&raw mut (*DeviceObject).Dpc, Irp.cast(), Context);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::IRP;

    unsafe extern "C" fn completed(_: PDEVICE_OBJECT, _: PIRP, _: PVOID) -> NTSTATUS {
        0
    }
    unsafe extern "C" fn cancelled(_: PDEVICE_OBJECT, _: PIRP) {}

    #[test]
    fn stack_locations_are_walked_downwards() {
        let mut locations: [IO_STACK_LOCATION; 3] = Default::default();
        let base = locations.as_mut_ptr();
        let mut request = IRP::default();
        let irp: PIRP = &raw mut request;
        // SAFETY: the request's current location is one of three, with one below and one above.
        unsafe {
            (*irp).CurrentLocation = 2;
            *current(irp) = base.add(1);
            assert_eq!(IoGetCurrentIrpStackLocation(irp), base.add(1));
            assert_eq!(IoGetNextIrpStackLocation(irp), base);

            (*base.add(1)).MajorFunction = 14;
            (*base.add(1)).Parameters.DeviceIoControl.IoControlCode = 0x1234;
            (*base.add(1)).CompletionRoutine = Some(completed);
            (*base).Control = 0xFF;
            IoCopyCurrentIrpStackLocationToNext(irp);
            assert_eq!((*base).MajorFunction, 14);
            assert_eq!((*base).Parameters.DeviceIoControl.IoControlCode, 0x1234);
            assert_eq!((*base).Control, 0);
            assert!((*base).CompletionRoutine.is_none());

            IoSetCompletionRoutine(irp, Some(completed), base.cast(), 1, 0, 1);
            assert_eq!((*base).Control, 0x40 | 0x20);
            assert!((*base).CompletionRoutine.is_some());

            IoMarkIrpPending(irp);
            assert_eq!((*base.add(1)).Control, 1);

            IoSkipCurrentIrpStackLocation(irp);
            assert_eq!(
                (IoGetCurrentIrpStackLocation(irp), (*irp).CurrentLocation),
                (base.add(2), 3)
            );
            IoSetNextIrpStackLocation(irp);
            assert_eq!(
                (IoGetCurrentIrpStackLocation(irp), (*irp).CurrentLocation),
                (base.add(1), 2)
            );

            assert!(IoSetCancelRoutine(irp, Some(cancelled)).is_none());
            assert!(IoSetCancelRoutine(irp, None).is_some());
            assert!((*irp).CancelRoutine.is_none());
        }
    }
}
