/* Breaks one rule of PnP or power at a time: which one is the number Break in the service's key.
   Everything around is in order. */
#include <ntddk.h>

static ULONG broken;
static PDEVICE_OBJECT lower;
static IO_REMOVE_LOCK removal;
static KEVENT passed;

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS pass(PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(lower, irp);
}

static NTSTATUS __stdcall signal_passed(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    KeSetEvent(&passed, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status;
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;

    switch (minor) {
    case IRP_MN_START_DEVICE:
        if (broken == 1)
            return complete(irp, STATUS_SUCCESS);
        if (broken == 19) { /* waits, where Static Driver Verifier would not have it */
            KeInitializeEvent(&passed, NotificationEvent, FALSE);
            IoCopyCurrentIrpStackLocationToNext(irp);
            IoSetCompletionRoutine(irp, signal_passed, NULL, TRUE, TRUE, TRUE);
            if (IoCallDriver(lower, irp) == STATUS_PENDING || TRUE)
                KeWaitForSingleObject(&passed, Executive, KernelMode, FALSE, NULL);
            return complete(irp, irp->IoStatus.Status);
        }
        return pass(irp);
    case IRP_MN_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        if (broken >= 21 && broken <= 24) {
            if (broken == 22)
                IoAcquireRemoveLock(&removal, lower); /* and never gives it back */
            status = pass(irp);
            IoAcquireRemoveLock(&removal, irp);
            IoReleaseRemoveLockAndWait(&removal, broken == 23 ? (PVOID)device : (PVOID)irp);
            if (broken == 24)
                IoReleaseRemoveLockAndWait(&removal, irp);
            IoDetachDevice(lower);
            IoDeleteDevice(device);
            return status;
        }
        if (broken == 2) {
            IoDetachDevice(lower);
            IoDeleteDevice(device);
            return complete(irp, STATUS_SUCCESS);
        }
        if (broken == 3)
            return pass(irp);
        status = pass(irp);
        IoDetachDevice(lower);
        if (broken != 4)
            IoDeleteDevice(device);
        return status;
    case IRP_MN_SURPRISE_REMOVAL:
        if (broken == 17)
            IoDetachDevice(lower);
        if (broken == 20) {
            IoAcquireRemoveLock(&removal, irp);
            IoReleaseRemoveLockAndWait(&removal, irp);
        }
        if (broken == 5)
            return complete(irp, STATUS_DEVICE_BUSY);
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(irp);
    case IRP_MN_QUERY_REMOVE_DEVICE:
        if (broken == 6)
            return complete(irp, STATUS_SUCCESS);
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(irp);
    default:
        if (broken == 7 && minor > 0x40)
            return complete(irp, STATUS_SUCCESS);
        return pass(irp);
    }
}

static NTSTATUS __stdcall power(PDEVICE_OBJECT device, PIRP irp)
{
    PoStartNextPowerIrp(irp);
    if (broken == 18)
        ExFreePool(ExAllocatePoolWithTag(NonPagedPool, 16, 'RpnP'));
    if (broken == 8 && IoGetCurrentIrpStackLocation(irp)->MinorFunction == IRP_MN_SET_POWER)
        return complete(irp, STATUS_UNSUCCESSFUL);
    if (broken == 9)
        return complete(irp, STATUS_SUCCESS);
    IoSkipCurrentIrpStackLocation(irp);
    if (broken == 10)
        return IoCallDriver(lower, irp);
    return PoCallDriver(lower, irp);
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    UNICODE_STRING link;
    static const GUID class = {1, 2, 3, {4}};
    NTSTATUS status = IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    lower = IoAttachDeviceToDeviceStack(device, physical);
    IoInitializeRemoveLock(&removal, 'RpnP', 0, 0);
    if (broken == 25)
        IoInitializeRemoveLock(&removal, 'RpnP', 0, 0);
    if (broken == 11)
        return STATUS_UNSUCCESSFUL;
    if (broken == 12)
        return STATUS_SUCCESS;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    if (broken == 13)
        return IoRegisterDeviceInterface(device, &class, NULL, &link);
    return STATUS_SUCCESS;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    PDEVICE_OBJECT device;

    RtlZeroMemory(table, sizeof table);
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_REQUIRED;
    table[0].Name = L"Break";
    table[0].EntryContext = &broken;
    if (!NT_SUCCESS(RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, table, NULL, NULL)))
        return STATUS_INVALID_PARAMETER;
    if (broken == 14) {
        IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
        return STATUS_UNSUCCESSFUL;
    }
    if (broken != 15)
        driver->DriverUnload = unload;
    if (broken != 16)
        driver->DriverExtension->AddDevice = add_device;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    return STATUS_SUCCESS;
}
