/* Keeps requests whose buffers it has locked by itself, and does with them, when they are cancelled
   because their process ends, one of three things: all that it must, all but unlocking, nothing. */
#include <ntddk.h>

#define IOCTL(function) CTL_CODE(FILE_DEVICE_UNKNOWN, function, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IN_ORDER IOCTL(0x800)
#define STAYS_LOCKED IOCTL(0x801)
#define STAYS IOCTL(0x802)

static NTSTATUS complete(PIRP irp, NTSTATUS status) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static void unlock(PIRP irp) {
    PMDL mdl = irp->Tail.Overlay.DriverContext[0];

    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
}

static void NTAPI cancel(PDEVICE_OBJECT device, PIRP irp) {
    ULONG code = IoGetCurrentIrpStackLocation(irp)->Parameters.DeviceIoControl.IoControlCode;

    UNREFERENCED_PARAMETER(device);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    if (code == IN_ORDER) unlock(irp);
    if (code != STAYS) complete(irp, STATUS_CANCELLED);
}

static __declspec(noinline) PMDL lock(PVOID address, ULONG length) {
    PMDL mdl = IoAllocateMdl(address, length, FALSE, FALSE, NULL);

    if (!mdl) return NULL;
    __try {
        MmProbeAndLockPages(mdl, UserMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return NULL;
    }
    return mdl;
}

static NTSTATUS NTAPI control(PDEVICE_OBJECT device, PIRP irp) {
    PIO_STACK_LOCATION mine = IoGetCurrentIrpStackLocation(irp);
    PMDL mdl = lock(irp->UserBuffer, mine->Parameters.DeviceIoControl.OutputBufferLength);

    UNREFERENCED_PARAMETER(device);
    if (!mdl) return complete(irp, STATUS_INVALID_USER_BUFFER);
    irp->Tail.Overlay.DriverContext[0] = mdl;
    IoMarkIrpPending(irp);
    IoSetCancelRoutine(irp, cancel);
    if (irp->Cancel && IoSetCancelRoutine(irp, NULL)) {
        unlock(irp);
        complete(irp, STATUS_CANCELLED);
    }
    return STATUS_PENDING;
}

static NTSTATUS NTAPI succeed(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    return complete(irp, STATUS_SUCCESS);
}

static VOID NTAPI unload(PDRIVER_OBJECT driver) {
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\ProcessEnds");

    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\ProcessEnds");
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\ProcessEnds");
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(path);
    driver->MajorFunction[IRP_MJ_CREATE] = succeed;
    driver->MajorFunction[IRP_MJ_CLOSE] = succeed;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->DriverUnload = unload;
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) IoDeleteDevice(device);
    return status;
}
