/* The power manager's requests. The remove lock is held until a request is out of the driver's
   hands.

   A request for the system's power is passed down, the device's power is made to follow, and only
   then is it completed. A request for the device's power is worked on by a work item: before it is
   passed down when the power goes, after the bus driver is done when it comes back. */
#include "edu.h"

/* Kernels before Windows Vista wait for PoStartNextPowerIrp, and for PoCallDriver; later ones do
   without. A request that is marked pending must not be passed down at the same stack location, so
   each gets a new one. */
static NTSTATUS pass_power_down(EXTENSION *x, PIRP irp)
{
    NTSTATUS status;
    PoStartNextPowerIrp(irp);
    IoCopyCurrentIrpStackLocationToNext(irp);
    status = PoCallDriver(x->lower, irp);
    IoReleaseRemoveLock(&x->attached, irp);
    return status;
}

/* Passes a request down; `then` is called when the drivers below are done with it. */
static NTSTATUS pass_power_down_and_then(EXTENSION *x, PIRP irp, PIO_COMPLETION_ROUTINE then)
{
    IoMarkIrpPending(irp);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, then, x, TRUE, TRUE, TRUE);
    PoCallDriver(x->lower, irp);
    return STATUS_PENDING;
}

static VOID complete_power(EXTENSION *x, PIRP irp, NTSTATUS status)
{
    PoStartNextPowerIrp(irp);
    complete(irp, status, 0);
    IoReleaseRemoveLock(&x->attached, irp);
}

/* A completion routine lets a request go on to who sent it. */
static NTSTATUS go_on(EXTENSION *x, PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    PoStartNextPowerIrp(irp);
    IoReleaseRemoveLock(&x->attached, irp);
    return STATUS_CONTINUE_COMPLETION;
}

/* The device's power has followed the system's. */
static VOID NTAPI device_followed(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state,
    PVOID context,
    PIO_STATUS_BLOCK outcome)
{
    EXTENSION *x = context;
    complete_power(x, x->system_irp, outcome->Status);
}

/* The drivers below are done with a request for the system's power, of which there is one at a
   time. */
static NTSTATUS NTAPI system_power_set(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    SYSTEM_POWER_STATE system
        = IoGetCurrentIrpStackLocation(irp)->Parameters.Power.State.SystemState;
    NTSTATUS status = irp->IoStatus.Status;
    POWER_STATE state;
    if (NT_SUCCESS(status)) {
        state.DeviceState = system == PowerSystemWorking ? PowerDeviceD0 : PowerDeviceD3;
        x->system_irp = irp;
        status = PoRequestPowerIrp(x->physical, IRP_MN_SET_POWER, state, device_followed, x, NULL);
        if (NT_SUCCESS(status))
            return STATUS_MORE_PROCESSING_REQUIRED;
    }
    return go_on(x, irp, status);
}

static VOID NTAPI change_device_power(PDEVICE_OBJECT device, PVOID context)
{
    EXTENSION *x = device->DeviceExtension;
    PIRP irp = context;
    POWER_STATE state = IoGetCurrentIrpStackLocation(irp)->Parameters.Power.State;
    if (state.DeviceState == PowerDeviceD0) {
        if (!NT_SUCCESS(wake_queue(x))) {
            x->failed = TRUE;
            IoInvalidateDeviceState(x->physical);
        }
        PoSetPowerState(device, DevicePowerState, state);
        complete_power(x, irp, STATUS_SUCCESS);
    } else {
        put_queue_to_sleep(x);
        PoSetPowerState(device, DevicePowerState, state);
        pass_power_down(x, irp);
    }
}

static VOID queue_change(EXTENSION *x, PIRP irp)
{
    IoQueueWorkItem(x->work_item, change_device_power, DelayedWorkQueue, irp);
}

/* The bus driver has given the device its power back. */
static NTSTATUS NTAPI device_has_power(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    if (!NT_SUCCESS(irp->IoStatus.Status))
        return go_on(context, irp, irp->IoStatus.Status);
    queue_change(context, irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS NTAPI power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = IoAcquireRemoveLock(&x->attached, irp);
    if (!NT_SUCCESS(status)) {
        PoStartNextPowerIrp(irp);
        return complete(irp, status, 0);
    }
    if (stack->MinorFunction != IRP_MN_SET_POWER || !x->thread)
        return pass_power_down(x, irp);
    if (stack->Parameters.Power.Type == SystemPowerState)
        return pass_power_down_and_then(x, irp, system_power_set);
    if (stack->Parameters.Power.State.DeviceState == PowerDeviceD0)
        return pass_power_down_and_then(x, irp, device_has_power);
    IoMarkIrpPending(irp);
    queue_change(x, irp);
    return STATUS_PENDING;
}
