/* The driver's entry, and what callers ask for. */
#include "edu.h"
#include <initguid.h>

DEFINE_GUID(INTERFACE_CLASS, 0x0A6F2C4E, 0x93B1, 0x4D57, 0x8E, 0x1D, 0x5C, 0x7B, 0x20, 0xF4, 0xA9,
    0xD3);

/* The longest buffer that one MDL describes on every NT kernel. */
#define MAXIMUM_MDL (8184 * PAGE_SIZE)

/* Not in these headers. */
PEPROCESS NTAPI IoGetRequestorProcess(PIRP irp);

/* Begins a use of the device, which its removal waits for. Meanwhile the thread is not suspended,
   or whoever waits would wait for who suspended it. */
NTSTATUS enter(EXTENSION *x, PIRP irp)
{
    KeEnterCriticalRegion();
    if (NT_SUCCESS(IoAcquireRemoveLock(&x->attached, irp)))
        return STATUS_SUCCESS;
    KeLeaveCriticalRegion();
    return STATUS_DEVICE_REMOVED;
}

VOID leave(EXTENSION *x, PIRP irp)
{
    IoReleaseRemoveLock(&x->attached, irp);
    KeLeaveCriticalRegion();
}

NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

/* --- memory of callers */

static VOID unlock(PMDL chain)
{
    while (chain) {
        PMDL mdl = chain;
        chain = mdl->Next;
        mdl->Next = NULL;
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    }
}

/* Locks a buffer of the caller's with as many MDLs as it takes. */
static NTSTATUS lock(PVOID start, ULONG length, KPROCESSOR_MODE mode, LOCK_OPERATION operation,
    PMDL *chain)
{
    PMDL *next = chain;
    ULONG done = 0;
    *chain = NULL;
    if ((ULONG_PTR)start + length < (ULONG_PTR)start)
        return STATUS_INVALID_PARAMETER;
    while (done < length) {
        PUCHAR address = (PUCHAR)start + done;
        ULONG most = MAXIMUM_MDL - BYTE_OFFSET(address);
        ULONG piece = length - done < most ? length - done : most;
        NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
        PMDL mdl = IoAllocateMdl(address, piece, FALSE, FALSE, NULL);
        if (mdl)
            status = guarded_MmProbeAndLockPages(mdl, mode, operation);
        if (!NT_SUCCESS(status)) {
            if (mdl)
                IoFreeMdl(mdl);
            unlock(*chain);
            *chain = NULL;
            return status;
        }
        *next = mdl;
        next = &mdl->Next;
        done += piece;
    }
    return STATUS_SUCCESS;
}

/* Locks both buffers of a copy, which only this thread of the caller's can, and leaves them with
   the request. */
static NTSTATUS lock_buffers(PIRP irp, PIO_STACK_LOCATION stack)
{
    PVOID *held = irp->Tail.Overlay.DriverContext;
    ULONG in = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG out = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG length = in < out ? in : out;
    NTSTATUS status;

    if (length > MAXIMUM_COPY)
        return STATUS_INVALID_PARAMETER;
    if (IoGetRequestorProcess(irp) != IoGetCurrentProcess())
        return STATUS_ACCESS_DENIED;
    held[2] = (PVOID)(ULONG_PTR)length;
    status = lock(stack->Parameters.DeviceIoControl.Type3InputBuffer, length, irp->RequestorMode,
        IoReadAccess,
        (PMDL *)&held[0]);
    if (NT_SUCCESS(status))
        status = lock(irp->UserBuffer, length, irp->RequestorMode, IoWriteAccess,
            (PMDL *)&held[1]);
    return status;
}

/* Completes a request that may hold locked buffers. */
VOID finish(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    unlock(irp->Tail.Overlay.DriverContext[1]);
    unlock(irp->Tail.Overlay.DriverContext[0]);
    complete(irp, status, NT_SUCCESS(status) ? information : 0);
}

/* --- requests */

/* Answers a request for the identity or the statistics. */
NTSTATUS answer(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *information)
{
    BOOLEAN identify = stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_IDENTIFY;
    ULONG length = identify ? sizeof x->identity : sizeof x->statistics;
    STATISTICS *statistics = irp->AssociatedIrp.SystemBuffer;

    if (stack->Parameters.DeviceIoControl.OutputBufferLength < length)
        return STATUS_BUFFER_TOO_SMALL;
    *information = length;
    if (identify) {
        RtlCopyMemory(statistics, &x->identity, length);
    } else {
        RtlCopyMemory(statistics, &x->statistics, length);
        statistics->interrupts = x->interrupts;
    }
    return STATUS_SUCCESS;
}

static NTSTATUS begin(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack)
{
    ULONG_PTR information = 0;
    NTSTATUS status = x->refusal;

    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    irp->Tail.Overlay.DriverContext[0] = irp->Tail.Overlay.DriverContext[1] = NULL;
    if (stack->MajorFunction != IRP_MJ_DEVICE_CONTROL)
        return queue_request(x, irp);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_IDENTIFY:
    case IOCTL_STATISTICS:
        if (x->held)
            return queue_request(x, irp);
        status = answer(x, irp, stack, &information);
        return complete(irp, status, information);
    case IOCTL_COPY:
        status = lock_buffers(irp, stack);
        if (!NT_SUCCESS(status)) {
            finish(irp, status, 0);
            return status;
        }
        /* and queued */
    case IOCTL_FACTORIAL:
        return queue_request(x, irp);
    }
    return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
}

static NTSTATUS NTAPI request(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = enter(x, irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    status = begin(x, irp, IoGetCurrentIrpStackLocation(irp));
    leave(x, irp);
    return status;
}

/* A device that is gone, or about to be removed, cannot be opened any more. */
static NTSTATUS NTAPI create(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = x->leaving ? STATUS_NO_SUCH_DEVICE : STATUS_SUCCESS;
    if (x->refusal == STATUS_DEVICE_REMOVED)
        status = STATUS_DEVICE_REMOVED;
    return complete(irp, status, 0);
}

/* The last handle of a file was closed: nobody waits for its requests any more. */
static NTSTATUS NTAPI clean_up(PDEVICE_OBJECT device, PIRP irp)
{
    cancel_file(device->DeviceExtension, IoGetCurrentIrpStackLocation(irp)->FileObject);
    return complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS NTAPI close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS, 0);
}

/* --- the driver */

static NTSTATUS NTAPI system_control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = enter(x, irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    IoSkipCurrentIrpStackLocation(irp);
    status = IoCallDriver(x->lower, irp);
    leave(x, irp);
    return status;
}

static NTSTATUS NTAPI add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status;

    status = IoCreateDevice(driver, sizeof *x, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
        FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    RtlZeroMemory(x, sizeof *x);
    x->self = device;
    x->physical = physical;
    IoInitializeRemoveLock(&x->attached, 0x43756465, 0, 0);
    initialize_queue(x);
    KeInitializeEvent(&x->done, SynchronizationEvent, FALSE);
    device->Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
    status = IoRegisterDeviceInterface(physical, &INTERFACE_CLASS, NULL, &x->link);
    if (!NT_SUCCESS(status))
        goto no_link;
    status = start_power(x);
    if (!NT_SUCCESS(status))
        goto no_power;
    /* From then on it is sent requests, and must know to whom to pass them. */
    status = IoAttachDeviceToDeviceStackSafe(device, physical, &x->lower);
    if (NT_SUCCESS(status)) {
        device->Flags &= ~DO_DEVICE_INITIALIZING;
        return STATUS_SUCCESS;
    }
    end_power(x);
no_power:
    RtlFreeUnicodeString(&x->link);
no_link:
    IoDeleteDevice(device);
    return status;
}

static VOID NTAPI unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    look_up_routines();
    driver->DriverUnload = unload;
    driver->DriverExtension->AddDevice = add_device;
    driver->MajorFunction[IRP_MJ_CREATE] = create;
    driver->MajorFunction[IRP_MJ_CLEANUP] = clean_up;
    driver->MajorFunction[IRP_MJ_CLOSE] = close;
    driver->MajorFunction[IRP_MJ_READ] = request;
    driver->MajorFunction[IRP_MJ_WRITE] = request;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = request;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = system_control;
    return STATUS_SUCCESS;
}
