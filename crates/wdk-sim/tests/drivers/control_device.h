/* What the drivers share that do one thing for each control code: a device named NAME, which a
   driver defines before, and whose control codes are carried out by Run, which it defines after. */
#include <ntddk.h>

/* Does what the control code of function 0x800 + `function` stands for. */
static __declspec(noinline) NTSTATUS Run(PDEVICE_OBJECT device, ULONG function);

static NTSTATUS Complete(PIRP irp, NTSTATUS status) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS NTAPI Succeed(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    return Complete(irp, STATUS_SUCCESS);
}

static NTSTATUS NTAPI Control(PDEVICE_OBJECT device, PIRP irp) {
    PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(irp);
    ULONG function = at->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF;

    return Complete(irp, Run(device, function - 0x800));
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver) {
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\" NAME);

    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(driver->DeviceObject);
}

/* For DriverEntry: makes the device and its link, and says which routine is for what. */
static NTSTATUS MakeDevice(PDRIVER_OBJECT driver) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\" NAME);
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\" NAME);
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
                                     FALSE, &device);

    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    driver->MajorFunction[IRP_MJ_CREATE] = Succeed;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Succeed;
    driver->MajorFunction[IRP_MJ_CLOSE] = Succeed;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
