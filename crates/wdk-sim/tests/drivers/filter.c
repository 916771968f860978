/* A filter in the stack of somebody else's device. Added before the device's driver it is below it,
   and holds back what undoes a query, for a second, in which it asks whether the device can be
   opened; added afterwards it is above it, and closes the file of the second request that passes
   as soon as the first is completed. */
#include <ntddk.h>
#include <initguid.h>

DEFINE_GUID(CLASS, 0x6d0c3f0e, 0x2f4b, 0x4b0f, 0x9a, 0x4e, 0x5f, 0x1c, 0x7d, 0x92, 0x83, 0xa1);

typedef struct {
    PDEVICE_OBJECT self, lower, physical;
    PFILE_OBJECT files[2];
    ULONG seen, closed;
} EXTENSION;

static NTSTATUS __stdcall pass_on(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(x->lower, irp);
}

/* Is there a device of the class that can be opened? */
static VOID try_to_open(EXTENSION *x)
{
    PWSTR names;
    UNICODE_STRING name;
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status = IoGetDeviceInterfaces(&CLASS, NULL, 0, &names);
    if (!NT_SUCCESS(status))
        return;
    RtlInitUnicodeString(&name, names);
    status = IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &device);
    DbgPrint("filter: opening answers %08x\n", status);
    if (NT_SUCCESS(status))
        ObDereferenceObject(file);
    ExFreePool(names);
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    LARGE_INTEGER second = { .QuadPart = -10000000 };
    PDEVICE_OBJECT lower = x->lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;
    NTSTATUS status;

    switch (minor) {
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        DbgPrint("filter: holds\n");
        if (minor == IRP_MN_CANCEL_REMOVE_DEVICE)
            try_to_open(x);
        KeDelayExecutionThread(KernelMode, FALSE, &second);
        DbgPrint("filter: lets go\n");
        break;
    case IRP_MN_REMOVE_DEVICE:
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(lower, irp);
        IoDetachDevice(lower);
        IoDeleteDevice(device);
        return status;
    }
    return pass_on(device, irp);
}

static NTSTATUS __stdcall closed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    IoFreeIrp(irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS __stdcall completed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    PIRP other;
    PIO_STACK_LOCATION stack;

    if (irp->PendingReturned)
        IoMarkIrpPending(irp);
    if (x->seen < 2 || x->closed++)
        return STATUS_SUCCESS;
    /* As the last handle of that file would, if this driver had it. */
    other = IoAllocateIrp(x->lower->StackSize, FALSE);
    if (other) {
        stack = IoGetNextIrpStackLocation(other);
        stack->MajorFunction = IRP_MJ_CLEANUP;
        stack->FileObject = x->files[1];
        IoSetCompletionRoutine(other, closed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(x->lower, other);
        DbgPrint("filter: closed another file\n");
    }
    return STATUS_SUCCESS;
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    if (x->seen < 2)
        x->files[x->seen++] = IoGetCurrentIrpStackLocation(irp)->FileObject;
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, completed, x, TRUE, TRUE, TRUE);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN,
        FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    x->self = device;
    x->physical = physical;
    x->lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!x->lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= x->lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    ULONG i;
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        driver->MajorFunction[i] = pass_on;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->DriverExtension->AddDevice = add_device;
    driver->DriverUnload = unload;
    return STATUS_SUCCESS;
}
