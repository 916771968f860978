/* A function driver for a PCI device: PnP and power as the documentation asks for it, with knobs
   that make it refuse. It maps no memory and connects no interrupt; it looks at its resources and
   at the bus interface. */
#include <ntddk.h>
#include <initguid.h>

DEFINE_GUID(INTERFACE_CLASS, 0x11223344, 0x5566, 0x7788, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff,
    0x01);
DEFINE_GUID(BUS_INTERFACE, 0x496B8280, 0x6F25, 0x11D0, 0xBE, 0xAF, 0x08, 0x00, 0x2B, 0xE2, 0x09,
    0x2F);

#define IOCTL(function) CTL_CODE(FILE_DEVICE_UNKNOWN, function, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct {
    ULONG memory_length, raw_line, vector, level, shared, starts, stops, surprises;
    ULONG identification, command, device_power, system_power;
    ULONG queries, refuse;
} FACTS;

typedef struct {
    PDEVICE_OBJECT self, lower, physical;
    UNICODE_STRING link;
    IO_REMOVE_LOCK lock;
    FACTS facts;
    PIRP system_irp;
    PIRP held_irp;
    BOOLEAN hold;
} EXTENSION;

/* What the next device refuses: 1 AddDevice, 2 start, 4 query-stop, 8 query-remove, 16 query-power.
   Set in the service's key. */
static ULONG refuse;

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS __stdcall signal(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    if (irp->PendingReturned)
        KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS forward_and_wait(EXTENSION *x, PIRP irp)
{
    KEVENT event;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    if (refuse & 32) {
        status = IoSetCompletionRoutineEx(refuse & 64 ? x->lower : x->self, irp, signal, &event,
            TRUE, TRUE, TRUE);
        if (!NT_SUCCESS(status))
            return status;
    } else {
        IoSetCompletionRoutine(irp, signal, &event, TRUE, TRUE, TRUE);
    }
    status = IoCallDriver(x->lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    return status;
}

static NTSTATUS query_bus(EXTENSION *x)
{
    BUS_INTERFACE_STANDARD bus;
    KEVENT event;
    IO_STATUS_BLOCK block;
    NTSTATUS status;
    PIRP irp;
    PIO_STACK_LOCATION stack;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_PNP, x->lower, NULL, 0, NULL, &event, &block);
    if (!irp)
        return STATUS_INSUFFICIENT_RESOURCES;
    stack = IoGetNextIrpStackLocation(irp);
    stack->MinorFunction = IRP_MN_QUERY_INTERFACE;
    stack->Parameters.QueryInterface.InterfaceType = &BUS_INTERFACE;
    stack->Parameters.QueryInterface.Size = sizeof bus;
    stack->Parameters.QueryInterface.Version = 1;
    stack->Parameters.QueryInterface.Interface = (PINTERFACE)&bus;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    status = IoCallDriver(x->lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = block.Status;
    }
    if (!NT_SUCCESS(status))
        return status;
    bus.GetBusData(bus.Context, 0, &x->facts.identification, 0, 4);
    bus.GetBusData(bus.Context, 0, &x->facts.command, 4, 2);
    bus.InterfaceDereference(bus.Context);
    return STATUS_SUCCESS;
}

static VOID read_resources(EXTENSION *x, PIO_STACK_LOCATION stack)
{
    PCM_PARTIAL_RESOURCE_LIST raw, translated;
    ULONG i;
    raw = &stack->Parameters.StartDevice.AllocatedResources->List[0].PartialResourceList;
    translated = &stack->Parameters.StartDevice.AllocatedResourcesTranslated
        ->List[0].PartialResourceList;
    for (i = 0; i < translated->Count; i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR d = &translated->PartialDescriptors[i];
        if (d->Type == CmResourceTypeMemory) {
            x->facts.memory_length = d->u.Memory.Length;
        } else if (d->Type == CmResourceTypeInterrupt) {
            x->facts.raw_line = raw->PartialDescriptors[i].u.Interrupt.Level;
            x->facts.vector = d->u.Interrupt.Vector;
            x->facts.level = d->u.Interrupt.Level;
            x->facts.shared = d->ShareDisposition == CmResourceShareShared;
        }
    }
}

static NTSTATUS start(EXTENSION *x, PIRP irp)
{
    NTSTATUS status = forward_and_wait(x, irp);
    if (NT_SUCCESS(status)) {
        read_resources(x, IoGetCurrentIrpStackLocation(irp));
        status = query_bus(x);
    }
    if (NT_SUCCESS(status) && (refuse & 2))
        status = STATUS_DEVICE_CONFIGURATION_ERROR;
    if (NT_SUCCESS(status)) {
        status = IoSetDeviceInterfaceState(&x->link, TRUE);
        if (status == STATUS_OBJECT_NAME_EXISTS)
            status = STATUS_SUCCESS;
        x->facts.starts++;
    }
    return complete(irp, status, 0);
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = IoAcquireRemoveLock(&x->lock, irp);
    ULONG want = 0;

    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    x->facts.queries++;
    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = start(x, irp);
        IoReleaseRemoveLock(&x->lock, irp);
        return status;
    case IRP_MN_QUERY_STOP_DEVICE: want = 4; break;
    case IRP_MN_QUERY_REMOVE_DEVICE: want = 8; break;
    case IRP_MN_STOP_DEVICE: x->facts.stops++; break;
    case IRP_MN_SURPRISE_REMOVAL:
        x->facts.surprises++;
        IoSetDeviceInterfaceState(&x->link, FALSE);
        break;
    case IRP_MN_REMOVE_DEVICE:
        IoSetDeviceInterfaceState(&x->link, FALSE);
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(x->lower, irp);
        IoReleaseRemoveLockAndWait(&x->lock, irp);
        RtlFreeUnicodeString(&x->link);
        IoDetachDevice(x->lower);
        IoDeleteDevice(device);
        DbgPrint("removed\n");
        return status;
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        break;
    default: /* passed on as it is */
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(x->lower, irp);
        IoReleaseRemoveLock(&x->lock, irp);
        return status;
    }
    if (want & refuse) {
        status = complete(irp, STATUS_DEVICE_BUSY, 0);
    } else {
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(x->lower, irp);
    }
    IoReleaseRemoveLock(&x->lock, irp);
    return status;
}

static VOID __stdcall device_power_done(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state,
    PVOID context,
    PIO_STATUS_BLOCK block)
{
    EXTENSION *x = context;
    PIRP irp = x->system_irp;
    x->system_irp = NULL;
    PoStartNextPowerIrp(irp);
    complete(irp, block->Status, 0);
    IoReleaseRemoveLock(&x->lock, irp);
}

static NTSTATUS __stdcall system_power_down(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    POWER_STATE state;
    if (!NT_SUCCESS(irp->IoStatus.Status)) {
        PoStartNextPowerIrp(irp);
        IoReleaseRemoveLock(&x->lock, irp);
        return STATUS_SUCCESS;
    }
    x->system_irp = irp;
    state.DeviceState = x->facts.system_power == PowerSystemWorking ? PowerDeviceD0 : PowerDeviceD3;
    PoRequestPowerIrp(x->self, IRP_MN_SET_POWER, state, device_power_done, x, NULL);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS __stdcall device_power_up(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    POWER_STATE state = IoGetCurrentIrpStackLocation(irp)->Parameters.Power.State;
    if (irp->PendingReturned)
        IoMarkIrpPending(irp);
    PoSetPowerState(x->self, DevicePowerState, state);
    x->facts.device_power = state.DeviceState;
    PoStartNextPowerIrp(irp);
    IoReleaseRemoveLock(&x->lock, irp);
    return STATUS_SUCCESS;
}

/* The next D0 stays here until it is let go. */
static NTSTATUS __stdcall device_power_held(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    EXTENSION *x = context;
    x->held_irp = irp;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID let_go(EXTENSION *x)
{
    PIRP irp = x->held_irp;
    x->held_irp = NULL;
    x->facts.device_power = PowerDeviceD0;
    PoStartNextPowerIrp(irp);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    IoReleaseRemoveLock(&x->lock, irp);
}

static NTSTATUS __stdcall power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = IoAcquireRemoveLock(&x->lock, irp);

    if (!NT_SUCCESS(status)) {
        PoStartNextPowerIrp(irp);
        return complete(irp, status, 0);
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER
        && stack->Parameters.Power.Type == SystemPowerState) {
        x->facts.system_power = stack->Parameters.Power.State.SystemState;
        IoMarkIrpPending(irp);
        IoCopyCurrentIrpStackLocationToNext(irp);
        IoSetCompletionRoutine(irp, system_power_down, x, TRUE, TRUE, TRUE);
        PoCallDriver(x->lower, irp);
        return STATUS_PENDING;
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER
        && stack->Parameters.Power.State.DeviceState == PowerDeviceD0) {
        IoCopyCurrentIrpStackLocationToNext(irp);
        if (x->hold) {
            x->hold = FALSE;
            IoMarkIrpPending(irp);
            IoSetCompletionRoutine(irp, device_power_held, x, TRUE, TRUE, TRUE);
            PoCallDriver(x->lower, irp);
            return STATUS_PENDING;
        }
        IoSetCompletionRoutine(irp, device_power_up, x, TRUE, TRUE, TRUE);
        return PoCallDriver(x->lower, irp);
    }
    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        PoSetPowerState(x->self, DevicePowerState, stack->Parameters.Power.State);
        x->facts.device_power = stack->Parameters.Power.State.DeviceState;
    }
    PoStartNextPowerIrp(irp);
    if (stack->MinorFunction == IRP_MN_QUERY_POWER && (refuse & 16)) {
        status = complete(irp, STATUS_DEVICE_BUSY, 0);
    } else {
        IoSkipCurrentIrpStackLocation(irp);
        status = PoCallDriver(x->lower, irp);
    }
    IoReleaseRemoveLock(&x->lock, irp);
    return status;
}

static NTSTATUS __stdcall pass_on(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall open_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = IoAcquireRemoveLock(&x->lock, irp);
    POWER_STATE state;
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL(0x800):
        memcpy(irp->AssociatedIrp.SystemBuffer, &x->facts, sizeof x->facts);
        status = complete(irp, STATUS_SUCCESS, sizeof x->facts);
        break;
    case IOCTL(0x801):
        refuse = *(PULONG)irp->AssociatedIrp.SystemBuffer;
        status = complete(irp, STATUS_SUCCESS, 0);
        break;
    case IOCTL(0x802): /* D0, which is held, and before it is let go the state asked for */
        x->hold = TRUE;
        state.DeviceState = PowerDeviceD0;
        PoRequestPowerIrp(x->physical, IRP_MN_SET_POWER, state, NULL, NULL, NULL);
        state.DeviceState = *(PULONG)irp->AssociatedIrp.SystemBuffer;
        PoRequestPowerIrp(x->self, IRP_MN_SET_POWER, state, NULL, NULL, NULL);
        status = complete(irp, STATUS_SUCCESS, 0);
        break;
    case IOCTL(0x803):
        let_go(x);
        status = complete(irp, STATUS_SUCCESS, 0);
        break;
    default:
        status = complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    IoReleaseRemoveLock(&x->lock, irp);
    return status;
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status;

    if (refuse & 1)
        return STATUS_NO_SUCH_DEVICE;
    status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN,
        FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    x->self = device;
    x->physical = physical;
    x->facts.device_power = PowerDeviceD0;
    IoInitializeRemoveLock(&x->lock, 'tseT', 0, 0);
    status = IoRegisterDeviceInterface(physical, &INTERFACE_CLASS, NULL, &x->link);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    x->lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!x->lower) {
        RtlFreeUnicodeString(&x->link);
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags |= DO_BUFFERED_IO | (x->lower->Flags & DO_POWER_PAGABLE);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    ULONG none = 0;
    NTSTATUS status;

    RtlZeroMemory(table, sizeof table);
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    table[0].Name = L"Refuse";
    table[0].EntryContext = &refuse;
    table[0].DefaultType = REG_DWORD;
    table[0].DefaultData = &none;
    table[0].DefaultLength = sizeof none;
    status = RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, table, NULL, NULL);
    if (!NT_SUCCESS(status))
        return status;
    driver->DriverUnload = unload;
    driver->DriverExtension->AddDevice = add_device;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = pass_on;
    return STATUS_SUCCESS;
}
