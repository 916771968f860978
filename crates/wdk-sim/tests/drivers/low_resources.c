/* Allocates in several places. Function 0x800 provides for each failure, 0x801 leaves something
   behind after one, 0x802 uses what it did not get. */
#include <ntddk.h>

#define TAG 'seRL'

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static PULONG take(void)
{
    return ExAllocatePoolWithTag(NonPagedPool, sizeof(ULONG), TAG);
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG function = (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF) - 0x800;
    PULONG first, second;
    PMDL mdl;
    int round;

    if (function > 2)
        return complete(irp, STATUS_INVALID_DEVICE_REQUEST);
    first = take();
    if (!first)
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    second = take();
    if (!second && function != 2) {
        if (function == 0)
            ExFreePoolWithTag(first, TAG);
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    }
    *second = 1;
    /* One place, however often it comes by. */
    for (round = 0; round < 3; round++) {
        mdl = IoAllocateMdl(second, sizeof *second, FALSE, FALSE, NULL);
        if (!mdl)
            break;
        IoFreeMdl(mdl);
    }
    ExFreePoolWithTag(second, TAG);
    ExFreePoolWithTag(first, TAG);
    return complete(irp, round < 3 ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS);
}

static NTSTATUS __stdcall open_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS);
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
    UNICODE_STRING link;
    RtlInitUnicodeString(&link, L"\\DosDevices\\LowResources");
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNICODE_STRING name, link;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    driver->DriverUnload = unload;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    RtlInitUnicodeString(&name, L"\\Device\\LowResources");
    RtlInitUnicodeString(&link, L"\\DosDevices\\LowResources");
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}
