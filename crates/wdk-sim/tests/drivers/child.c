/* A function driver for the children of bus.c. Its device is \\.\TestChild<n>, and a device control
   asks the bus for the child's number. It needs no hardware, so that a root-enumerated device does
   as well (\\.\TestChild0). The number Refuse in its service's key has it refuse one request: 1 its
   start, 2 being removed, 3 being stopped; with 4 it answers requests of WMI that are not for
   it. */
#include "named_device.h"

#define NUMBER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct {
    PDEVICE_OBJECT lower;
    WCHAR name[16];
} EXTENSION;

static ULONG refuse;

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS __stdcall pass(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);

    DbgPrint("driver of %ws power %x %x\n", x->name, stack->MinorFunction,
             stack->Parameters.Power.State.SystemState);
    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    DbgPrint("driver of %ws pnp %x\n", x->name, stack->MinorFunction);
    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        if (stack->Parameters.StartDevice.AllocatedResources)
            return complete(irp, STATUS_DEVICE_CONFIGURATION_ERROR);
        if (refuse == 1)
            return complete(irp, STATUS_DEVICE_NOT_READY);
        return pass(device, irp);
    case IRP_MN_QUERY_REMOVE_DEVICE:
        if (refuse == 2)
            return complete(irp, STATUS_DEVICE_BUSY);
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(device, irp);
    case IRP_MN_QUERY_STOP_DEVICE:
        if (refuse == 3)
            return complete(irp, STATUS_DEVICE_BUSY);
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(device, irp);
    case IRP_MN_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = pass(device, irp);
        IoDetachDevice(x->lower);
        delete_named_device(device, x->name);
        return status;
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(device, irp);
    default:
        return pass(device, irp);
    }
}

static NTSTATUS __stdcall system_control(PDEVICE_OBJECT device, PIRP irp)
{
    return refuse == 4 ? complete(irp, STATUS_WMI_GUID_NOT_FOUND) : pass(device, irp);
}

static NTSTATUS __stdcall open_or_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    IoGetCurrentIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    return pass(device, irp);
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    WCHAR name[] = L"TestChild0";
    ULONG address = 0, length;
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status;

    status = IoGetDeviceProperty(physical, DevicePropertyAddress, sizeof address, &address,
                                 &length);
    if (NT_SUCCESS(status))
        name[9] += address;
    status = make_named_device(driver, name, sizeof *x, &device);
    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    RtlCopyMemory(x->name, name, sizeof name);
    x->lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!x->lower) {
        delete_named_device(device, name);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    refuse = registry_number(path, L"Refuse");
    driver->DriverUnload = unload;
    driver->DriverExtension->AddDevice = add_device;
    driver->MajorFunction[IRP_MJ_CREATE] = open_or_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_or_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_or_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = system_control;
    return STATUS_SUCCESS;
}
