/* The PnP manager's requests. */
#include "edu.h"

static NTSTATUS NTAPI signal(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    if (irp->PendingReturned)
        KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* The driver stays loaded until the routine has returned, if there is memory for that. */
VOID set_completion(EXTENSION *x, PIRP irp, PIO_COMPLETION_ROUTINE routine, PVOID context)
{
    NTSTATUS status = IoSetCompletionRoutineEx(x->self, irp, routine, context, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status))
        IoSetCompletionRoutine(irp, routine, context, TRUE, TRUE, TRUE);
}

static NTSTATUS forward_and_wait(EXTENSION *x, PIRP irp)
{
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    set_completion(x, irp, signal, &event);
    status = IoCallDriver(x->lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    return status;
}

/* Ends what uses the device, and gives back what it has. */
static VOID stop(EXTENSION *x)
{
    if (!x->thread)
        return;
    stop_queue(x);
    stop_hardware(x);
}

/* The device will not come back. */
static VOID give_up(EXTENSION *x)
{
    IoSetDeviceInterfaceState(&x->link, FALSE);
    refuse_requests(x, STATUS_DEVICE_REMOVED);
    if (x->thread)
        halt(x, STATUS_DEVICE_REMOVED);
    stop(x);
}

static NTSTATUS start(EXTENSION *x, PIRP irp)
{
    NTSTATUS status;
    /* A start that follows a start finds the device as it would after a stop. */
    stop(x);
    expect_power(x);
    status = forward_and_wait(x, irp);
    if (NT_SUCCESS(status))
        status = start_device(x, IoGetCurrentIrpStackLocation(irp));
    if (NT_SUCCESS(status)) {
        x->leaving = FALSE;
        IoSetDeviceInterfaceState(&x->link, TRUE);
        DbgPrint("edu: started, id %#010x\n", x->identity.id);
    } else {
        /* Those that waited for a device that was stopped. */
        refuse_requests(x, status);
    }
    return complete(irp, status, 0);
}

/* Adds to what is known below of the device's state that it has failed. */
static NTSTATUS report_failure(EXTENSION *x, PIRP irp)
{
    NTSTATUS below = forward_and_wait(x, irp);
    return complete(irp, STATUS_SUCCESS, (NT_SUCCESS(below) ? irp->IoStatus.Information : 0)
        | PNP_DEVICE_FAILED);
}

static NTSTATUS pass_down(EXTENSION *x, PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS pass_down_agreed(EXTENSION *x, PIRP irp)
{
    irp->IoStatus.Status = STATUS_SUCCESS;
    return pass_down(x, irp);
}

/* What was agreed to is undone when the drivers below have undone it. */
static NTSTATUS agree_after_lower(EXTENSION *x, PIRP irp)
{
    irp->IoStatus.Status = STATUS_SUCCESS;
    return forward_and_wait(x, irp);
}

/* The device may be unplugged without asking: its requests end, and nobody looks at it. */
static NTSTATUS add_capabilities(EXTENSION *x, PIRP irp)
{
    NTSTATUS status = forward_and_wait(x, irp);
    if (NT_SUCCESS(status))
        IoGetCurrentIrpStackLocation(irp)->Parameters.DeviceCapabilities.Capabilities
            ->SurpriseRemovalOK = TRUE;
    return complete(irp, status, irp->IoStatus.Information);
}

static NTSTATUS remove(EXTENSION *x, PIRP irp)
{
    NTSTATUS status;
    give_up(x);
    status = pass_down_agreed(x, irp);
    IoReleaseRemoveLockAndWait(&x->attached, irp);
    KeLeaveCriticalRegion();
    end_power(x);
    IoDetachDevice(x->lower);
    RtlFreeUnicodeString(&x->link);
    IoDeleteDevice(x->self);
    return status;
}

NTSTATUS NTAPI pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;
    NTSTATUS status = enter(x, irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    switch (minor) {
    case IRP_MN_REMOVE_DEVICE:
        return remove(x, irp);
    case IRP_MN_START_DEVICE:
        status = start(x, irp);
        break;
    case IRP_MN_QUERY_STOP_DEVICE:
        status = pause_queue(x);
        status = NT_SUCCESS(status) ? pass_down_agreed(x, irp) : complete(irp, status, 0);
        break;
    case IRP_MN_CANCEL_STOP_DEVICE:
        status = agree_after_lower(x, irp);
        resume_queue(x);
        complete(irp, status, 0);
        break;
    case IRP_MN_STOP_DEVICE:
        stop(x);
        status = pass_down_agreed(x, irp);
        break;
    case IRP_MN_SURPRISE_REMOVAL:
        give_up(x);
        status = pass_down_agreed(x, irp);
        break;
    case IRP_MN_QUERY_REMOVE_DEVICE:
        x->leaving = TRUE;
        status = pass_down_agreed(x, irp);
        break;
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        status = agree_after_lower(x, irp);
        x->leaving = FALSE;
        complete(irp, status, 0);
        break;
    case IRP_MN_QUERY_CAPABILITIES:
        status = add_capabilities(x, irp);
        break;
    case IRP_MN_QUERY_PNP_DEVICE_STATE:
        status = x->failed ? report_failure(x, irp) : pass_down(x, irp);
        break;
    default:
        status = pass_down(x, irp);
    }
    leave(x, irp);
    return status;
}
