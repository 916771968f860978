/* The power manager's requests. The remove lock is held until a request is out of the driver's
   hands.

   A request for the system's power is passed down, and the device's power is made to follow: before
   a sleep is completed, and after the return to work is. A request for the device's power is worked
   on by a thread of the device's own: before it is passed down when the power goes, after the bus
   driver is done when it comes back. What else takes its time goes to the thread too. */
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

static VOID complete_power(EXTENSION *x, PIRP irp, NTSTATUS status)
{
    PoStartNextPowerIrp(irp);
    complete(irp, status, 0);
    IoReleaseRemoveLock(&x->attached, irp);
}

/* --- the thread */

/* The thread takes one request for each count: when it has taken the last, all who have handed one
   over have done with the device. */
static NTSTATUS hand_to_thread(EXTENSION *x, PIRP irp)
{
    ExInterlockedInsertTailList(&x->power_irps, &irp->Tail.Overlay.ListEntry, &x->power_lock);
    KeReleaseSemaphore(&x->power_count, IO_NO_INCREMENT, 1, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* The PnP manager asks for the device's state then, and removes it. */
static VOID report_failure(EXTENSION *x, NTSTATUS why)
{
    DbgPrint("edu: it did not come back with its power: %#010x\n", why);
    IoInvalidateDeviceState(x->physical);
}

static VOID work_on(EXTENSION *x, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    POWER_STATE state = stack->Parameters.Power.State;
    NTSTATUS status = irp->IoStatus.Status, woken = STATUS_SUCCESS;

    if (stack->Parameters.Power.Type == SystemPowerState) {
        if (state.SystemState != PowerSystemWorking) {
            /* The device has followed, or could not be told to: the system sleeps all the same. */
            put_queue_to_sleep(x);
        } else {
            /* The bus driver could not be asked for the device's power. */
            woken = STATUS_DEVICE_POWER_FAILURE;
            lose_device(x, woken);
        }
    } else if (state.DeviceState != PowerDeviceD0) {
        put_queue_to_sleep(x);
        PoSetPowerState(x->self, DevicePowerState, state);
        pass_power_down(x, irp);
        return;
    } else if (NT_SUCCESS(status)) {
        woken = wake_queue(x);
        PoSetPowerState(x->self, DevicePowerState, state);
    } else {
        woken = status;
        lose_device(x, woken);
    }
    if (!NT_SUCCESS(woken))
        report_failure(x, woken);
    complete_power(x, irp, status);
}

static VOID NTAPI follow_power(PVOID context)
{
    EXTENSION *x = context;
    for (;;) {
        PLIST_ENTRY entry;
        KeWaitForSingleObject(&x->power_count, Executive, KernelMode, FALSE, NULL);
        entry = ExInterlockedRemoveHeadList(&x->power_irps, &x->power_lock);
        if (!entry)
            break;
        work_on(x, CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry));
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS start_power(EXTENSION *x)
{
    KeInitializeSpinLock(&x->power_lock);
    InitializeListHead(&x->power_irps);
    KeInitializeSemaphore(&x->power_count, 0, MAXLONG);
    return start_thread(x, follow_power, &x->power_thread);
}

/* A count without a request, after the last, ends the thread. */
VOID end_power(EXTENSION *x)
{
    KeReleaseSemaphore(&x->power_count, IO_NO_INCREMENT, 1, FALSE);
    end_thread(&x->power_thread);
}

/* --- what the drivers below and the power manager answer */

/* The device's power has followed the system's into a sleep. */
static VOID NTAPI device_followed(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state,
    PVOID context, PIO_STATUS_BLOCK outcome)
{
    EXTENSION *x = context;
    x->sleep_irp->IoStatus.Status = outcome->Status;
    hand_to_thread(x, x->sleep_irp);
}

/* The drivers below are done with a request for the system's power, of which there is one at a
   time. */
static NTSTATUS NTAPI system_power_set(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    BOOLEAN works = stack->Parameters.Power.State.SystemState == PowerSystemWorking;
    POWER_STATE state;

    if (NT_SUCCESS(irp->IoStatus.Status)) {
        state.DeviceState = works ? PowerDeviceD0 : PowerDeviceD3;
        x->sleep_irp = irp;
        if (!NT_SUCCESS(PoRequestPowerIrp(x->physical, IRP_MN_SET_POWER, state,
            works ? NULL : device_followed, x, NULL)))
            return hand_to_thread(x, irp);
        if (!works)
            return STATUS_MORE_PROCESSING_REQUIRED;
    }
    PoStartNextPowerIrp(irp);
    IoReleaseRemoveLock(&x->attached, irp);
    return STATUS_CONTINUE_COMPLETION;
}

/* The bus driver has given the device its power back, or has failed to. */
static NTSTATUS NTAPI device_power_set(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    return hand_to_thread(context, irp);
}

/* Passes a request down; `then` is called when the drivers below are done with it. */
static NTSTATUS pass_power_down_and_then(EXTENSION *x, PIRP irp, PIO_COMPLETION_ROUTINE then)
{
    IoCopyCurrentIrpStackLocationToNext(irp);
    set_completion(x, irp, then, x);
    PoCallDriver(x->lower, irp);
    return STATUS_PENDING;
}

NTSTATUS NTAPI power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = IoAcquireRemoveLock(&x->attached, irp);
    BOOLEAN system;
    if (!NT_SUCCESS(status)) {
        PoStartNextPowerIrp(irp);
        return complete(irp, status, 0);
    }
    system = stack->Parameters.Power.Type == SystemPowerState;
    /* The device's power is noted although it is not started: it may be in a moment. */
    if (stack->MinorFunction != IRP_MN_SET_POWER || (system && !x->starting && !x->thread))
        return pass_power_down(x, irp);
    IoMarkIrpPending(irp);
    if (system)
        return pass_power_down_and_then(x, irp, system_power_set);
    if (stack->Parameters.Power.State.DeviceState == PowerDeviceD0)
        return pass_power_down_and_then(x, irp, device_power_set);
    hand_to_thread(x, irp);
    return STATUS_PENDING;
}
