/* A driver with data blocks of WMI, by way of WMILIB: a device without hardware is enough. With the
   number Break in its service's key it breaks one rule, or answers in another way:
   2 uses more than the buffer has,
   3 fires an event that is not in pool, 4 deregisters never, 5 completes a request twice,
   6 an event without its flag, 7 has a PDO for names that was not referenced,
   8 answers a query with an instance that lies outside. */
#include "named_device.h"
#include <wmistr.h>
#include <wmilib.h>

#define NAME L"TestWmi"
#define FIRE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* 11223344-5566-7788-99aa-bbccddeeff01, and so on: data, an expensive block, events. */
#define BLOCK(last) {0x11223344, 0x5566, 0x7788, {0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, last}}
static const GUID data_guid = BLOCK(1), costly_guid = BLOCK(2), event_guid = BLOCK(3);

typedef struct {
    PDEVICE_OBJECT self, physical, lower;
    ULONG values[2];
    UCHAR large[3000];
    BOOLEAN events, collecting;
} EXTENSION;

static ULONG broken;
static WCHAR service_path[128];
static UNICODE_STRING service = {0, sizeof service_path, service_path};

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
    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall query_reg_info(PDEVICE_OBJECT device, PULONG flags, PUNICODE_STRING name,
                                         PUNICODE_STRING *path, PUNICODE_STRING mof,
                                         PDEVICE_OBJECT *physical)
{
    EXTENSION *x = device->DeviceExtension;
    *flags = WMIREG_FLAG_INSTANCE_PDO;
    *physical = x->physical;
    *path = &service;
    return STATUS_SUCCESS;
}

static NTSTATUS __stdcall query_data_block(PDEVICE_OBJECT device, PIRP irp, ULONG guid,
                                           ULONG instance, ULONG count, PULONG lengths,
                                           ULONG room, PUCHAR buffer)
{
    EXTENSION *x = device->DeviceExtension;
    ULONG at, used = 0;

    if (guid == 1) {
        if (!x->collecting)
            return WmiCompleteRequest(device, irp, STATUS_UNSUCCESSFUL, 0, IO_NO_INCREMENT);
        if (room < sizeof x->large)
            return WmiCompleteRequest(device, irp, STATUS_BUFFER_TOO_SMALL, sizeof x->large,
                                      IO_NO_INCREMENT);
        RtlCopyMemory(buffer, x->large, sizeof x->large);
        lengths[0] = sizeof x->large;
        return WmiCompleteRequest(device, irp, STATUS_SUCCESS, sizeof x->large, IO_NO_INCREMENT);
    }
    for (at = 0; at < count; at++) {
        used = at * 8 + sizeof(ULONG);
        if (used > room)
            continue;
        *(ULONG *)(buffer + at * 8) = x->values[instance + at];
        lengths[at] = broken == 8 ? 100000 : sizeof(ULONG);
    }
    if (broken == 2)
        used = 100000;
    at = used > room && broken != 2 ? STATUS_BUFFER_TOO_SMALL : STATUS_SUCCESS;
    at = WmiCompleteRequest(device, irp, at, used, IO_NO_INCREMENT);
    if (broken == 5)
        WmiCompleteRequest(device, irp, STATUS_SUCCESS, used, IO_NO_INCREMENT);
    return at;
}

static NTSTATUS __stdcall set_data_block(PDEVICE_OBJECT device, PIRP irp, ULONG guid,
                                         ULONG instance, ULONG bytes, PUCHAR buffer)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    if (guid != 0)
        status = STATUS_WMI_READ_ONLY;
    else if (bytes != sizeof(ULONG))
        status = STATUS_WMI_SET_FAILURE;
    else
        x->values[instance] = *(ULONG *)buffer;
    return WmiCompleteRequest(device, irp, status, 0, IO_NO_INCREMENT);
}

/* Items are the bytes of a value. */
static NTSTATUS __stdcall set_data_item(PDEVICE_OBJECT device, PIRP irp, ULONG guid,
                                        ULONG instance, ULONG item, ULONG bytes, PUCHAR buffer)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = STATUS_WMI_ITEMID_NOT_FOUND;

    if (guid == 0 && item < sizeof(ULONG) && bytes == 1) {
        ((PUCHAR)&x->values[instance])[item] = *buffer;
        status = STATUS_SUCCESS;
    }
    return WmiCompleteRequest(device, irp, status, 0, IO_NO_INCREMENT);
}

/* Method 1 adds its argument to the value and answers with the sum. */
static NTSTATUS __stdcall execute_method(PDEVICE_OBJECT device, PIRP irp, ULONG guid,
                                         ULONG instance, ULONG method, ULONG in, ULONG out,
                                         PUCHAR buffer)
{
    EXTENSION *x = device->DeviceExtension;

    if (method != 1)
        return WmiCompleteRequest(device, irp, STATUS_WMI_ITEMID_NOT_FOUND, 0, IO_NO_INCREMENT);
    if (in < sizeof(ULONG))
        return WmiCompleteRequest(device, irp, STATUS_INVALID_PARAMETER, 0, IO_NO_INCREMENT);
    if (out < sizeof(ULONG))
        return WmiCompleteRequest(device, irp, STATUS_BUFFER_TOO_SMALL, sizeof(ULONG),
                                  IO_NO_INCREMENT);
    *(ULONG *)buffer += x->values[instance];
    return WmiCompleteRequest(device, irp, STATUS_SUCCESS, sizeof(ULONG), IO_NO_INCREMENT);
}

static NTSTATUS __stdcall function_control(PDEVICE_OBJECT device, PIRP irp, ULONG guid,
                                           WMIENABLEDISABLECONTROL function, BOOLEAN enable)
{
    EXTENSION *x = device->DeviceExtension;

    if (function == WmiEventControl)
        x->events = enable;
    else
        x->collecting = enable;
    return WmiCompleteRequest(device, irp, STATUS_SUCCESS, 0, IO_NO_INCREMENT);
}

static WMIGUIDREGINFO guids[] = {
    {&data_guid, 2, 0},
    {&costly_guid, 1, WMIREG_FLAG_EXPENSIVE},
    {&event_guid, 1, WMIREG_FLAG_EVENT_ONLY_GUID},
};
static WMILIB_CONTEXT context = {
    3,
    guids,
    query_reg_info,
    query_data_block,
    set_data_block,
    set_data_item,
    execute_method,
    function_control,
};

static NTSTATUS __stdcall system_control(PDEVICE_OBJECT device, PIRP irp)
{
    SYSCTL_IRP_DISPOSITION disposition;
    NTSTATUS status;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);

    if (broken == 7 && stack->MinorFunction == IRP_MN_REGINFO_EX) {
        WMIREGINFOW *info = stack->Parameters.WMI.Buffer;
        EXTENSION *x = device->DeviceExtension;
        RtlZeroMemory(info, sizeof *info + sizeof(WMIREGGUIDW));
        info->BufferSize = sizeof *info + sizeof(WMIREGGUIDW);
        info->GuidCount = 1;
        info->WmiRegGuid[0].Guid = data_guid;
        info->WmiRegGuid[0].Flags = WMIREG_FLAG_INSTANCE_PDO;
        info->WmiRegGuid[0].InstanceCount = 1;
        info->WmiRegGuid[0].Pdo = (ULONG_PTR)x->physical;
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = info->BufferSize;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    status = WmiSystemControl(&context, device, irp, &disposition);
    switch (disposition) {
    case IrpProcessed:
        return status;
    case IrpNotCompleted:
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return status;
    default:
        return pass(device, irp);
    }
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status;

    switch (IoGetCurrentIrpStackLocation(irp)->MinorFunction) {
    case IRP_MN_REMOVE_DEVICE:
        if (broken != 4)
            IoWMIRegistrationControl(device, WMIREG_ACTION_DEREGISTER);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = pass(device, irp);
        IoDetachDevice(x->lower);
        delete_named_device(device, NAME);
        return status;
    case IRP_MN_START_DEVICE:
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        irp->IoStatus.Status = STATUS_SUCCESS;
        return pass(device, irp);
    default:
        return pass(device, irp);
    }
}

static NTSTATUS __stdcall open_or_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS);
}

/* Fires an event about instance 0 with the value in it, if anybody wants it. */
static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    static WNODE_HEADER not_pool;
    EXTENSION *x = device->DeviceExtension;
    WNODE_HEADER *header;
    PVOID data;

    if (broken == 3) {
        not_pool.Flags = WNODE_FLAG_EVENT_ITEM;
        not_pool.BufferSize = sizeof not_pool;
        return complete(irp, IoWMIWriteEvent(&not_pool));
    }
    if (broken == 6) {
        header = ExAllocatePoolWithTag(NonPagedPool, sizeof *header, 'imwT');
        if (!header)
            return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
        RtlZeroMemory(header, sizeof *header);
        header->BufferSize = sizeof *header;
        return complete(irp, IoWMIWriteEvent(header));
    }
    if (!x->events)
        return complete(irp, STATUS_NOT_FOUND);
    data = ExAllocatePoolWithTag(NonPagedPool, sizeof(ULONG), 'imwT');
    if (!data)
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    *(ULONG *)data = x->values[0];
    return complete(irp, WmiFireEvent(device, &event_guid, 0, sizeof(ULONG), data));
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status = make_named_device(driver, NAME, sizeof *x, &device);

    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    x->self = device;
    x->physical = physical;
    x->values[0] = 0x11;
    x->values[1] = 0x22;
    x->large[2999] = 0x33;
    x->lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!x->lower) {
        delete_named_device(device, NAME);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    status = IoWMIRegistrationControl(device, WMIREG_ACTION_REGISTER);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(x->lower);
        delete_named_device(device, NAME);
    }
    return status;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    RtlCopyUnicodeString(&service, path);
    broken = registry_number(path, L"Break");
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
