/* A PnP driver for edu and for the simulator's bystander device: connects interrupts in every way
   there is, and has the device do what a driver must not let it do. */
#include <ntddk.h>

#define COMMON 4096

typedef struct {
    PDEVICE_OBJECT Physical, Lower;
    volatile ULONG *Registers;
    ULONG Length;
    ULONG Vector;
    KIRQL Irql;
    KAFFINITY Affinity;
    KINTERRUPT_MODE Mode;
    BOOLEAN Edu, Claim, Named, Synchronises;
    PKINTERRUPT Interrupt;
    PVOID MessageTable;
    ULONG ConnectedAs;
    KDPC Dpc;
    KEVENT Event;
    volatile LONG Asked, Claimed, Dpcs, LastMessage;
    PDMA_ADAPTER Adapter;
    PHYSICAL_ADDRESS Logical;
    PVOID Buffer;
} EXTENSION;

/* As Windows Vista and later have them; the headers may be older. */
typedef struct {
    PDEVICE_OBJECT Physical;
    PVOID Place;
    PVOID Routine;
    PVOID Context;
    PVOID SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
    BOOLEAN ShareVector;
    ULONG Vector;
    KIRQL Irql;
    ULONG Mode;
    KAFFINITY Affinity;
    USHORT Group;
} FULLY;

typedef struct {
    PDEVICE_OBJECT Physical;
    PVOID Place;
    PVOID Routine;
    PVOID Context;
    PVOID SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
    PVOID FallBack;
} MESSAGES;

typedef struct {
    ULONG Version;
    union { FULLY Fully; MESSAGES Messages; } u;
} CONNECT;

typedef struct {
    ULONG Version;
    PVOID Context;
} DISCONNECT;

typedef NTSTATUS (NTAPI *CONNECT_EX)(CONNECT *);
typedef VOID (NTAPI *DISCONNECT_EX)(DISCONNECT *);

static BOOLEAN NTAPI Service(PKINTERRUPT Interrupt, PVOID Context) {
    EXTENSION *e = Context;
    ULONG status;
    UNREFERENCED_PARAMETER(Interrupt);
    InterlockedIncrement(&e->Asked);
    status = e->Edu ? e->Registers[0x24 / 4] : e->Registers[0];
    if (!e->Claim || status == 0 || status == 0xffffffff) return FALSE;
    if (e->Edu) e->Registers[0x64 / 4] = status;
    else e->Registers[0] = 0;
    InterlockedIncrement(&e->Claimed);
    KeInsertQueueDpc(&e->Dpc, NULL, NULL);
    return TRUE;
}

static BOOLEAN NTAPI ServiceMessage(PKINTERRUPT Interrupt, PVOID Context, ULONG Message) {
    EXTENSION *e = Context;
    e->LastMessage = 100 + Message;
    return Service(Interrupt, Context);
}

static BOOLEAN NTAPI Lowered(PVOID Context) {
    EXTENSION *e = Context;
    return e->Registers[0x24 / 4] == 0;
}

static VOID NTAPI Deferred(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
    EXTENSION *e = Context;
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    InterlockedIncrement(&e->Dpcs);
    /* Whether the object is there yet is not known. */
    if (e->Synchronises) KeSynchronizeExecution(e->Interrupt, Lowered, e);
    KeSetEvent(&e->Event, IO_NO_INCREMENT, FALSE);
}

static PVOID Find(PCWSTR text) {
    UNICODE_STRING name;
    RtlInitUnicodeString(&name, text);
    return MmGetSystemRoutineAddress(&name);
}

static NTSTATUS Connect(EXTENSION *e, ULONG how) {
    CONNECT parameters;
    NTSTATUS status;
    CONNECT_EX connect = (CONNECT_EX)Find(L"IoConnectInterruptEx");
    if (how == 0) {
        e->ConnectedAs = 0;
        return IoConnectInterrupt(&e->Interrupt, Service, e, NULL, e->Vector, e->Irql, e->Irql,
            e->Mode,
            e->Mode == LevelSensitive, e->Affinity, FALSE);
    }
    if (!connect) return STATUS_NOT_IMPLEMENTED;
    RtlZeroMemory(&parameters, sizeof parameters);
    parameters.Version = how;
    parameters.u.Messages.Physical = e->Physical;
    parameters.u.Messages.Context = e;
    if (how == 3) {
        parameters.u.Messages.Place = &e->MessageTable;
        parameters.u.Messages.Routine = ServiceMessage;
        parameters.u.Messages.FallBack = Service;
    } else {
        parameters.u.Messages.Place = &e->Interrupt;
        parameters.u.Messages.Routine = Service;
    }
    if (how == 1) {
        parameters.u.Fully.SynchronizeIrql = e->Irql;
        parameters.u.Fully.ShareVector = e->Mode == LevelSensitive;
        parameters.u.Fully.Vector = e->Vector;
        parameters.u.Fully.Irql = e->Irql;
        parameters.u.Fully.Mode = e->Mode;
        parameters.u.Fully.Affinity = e->Affinity;
    }
    status = connect(&parameters);
    e->ConnectedAs = parameters.Version;
    if (NT_SUCCESS(status) && how == 3 && parameters.Version != 3) e->Interrupt = e->MessageTable;
    return status;
}

static VOID Disconnect(EXTENSION *e) {
    DISCONNECT parameters;
    DISCONNECT_EX disconnect = (DISCONNECT_EX)Find(L"IoDisconnectInterruptEx");
    if (!e->Interrupt && !e->MessageTable) return;
    if (e->ConnectedAs == 0) {
        IoDisconnectInterrupt(e->Interrupt);
    } else {
        parameters.Version = e->ConnectedAs;
        parameters.Context = e->ConnectedAs == 3 ? e->MessageTable : (PVOID)e->Interrupt;
        disconnect(&parameters);
    }
    e->Interrupt = NULL;
    e->MessageTable = NULL;
}

static NTSTATUS Wait(EXTENSION *e) {
    LARGE_INTEGER second;
    second.QuadPart = -10000000;
    return KeWaitForSingleObject(&e->Event, Executive, KernelMode, FALSE, &second);
}

static VOID Transfer(EXTENSION *e, ULONGLONG address, ULONG count, ULONG command) {
    volatile ULONGLONG *wide = (volatile ULONGLONG *)e->Registers;
    wide[0x80 / 8] = command & 2 ? 0x40000 : address;
    wide[0x88 / 8] = command & 2 ? address : 0x40000;
    wide[0x90 / 8] = count;
    e->Registers[0x98 / 4] = command;
}

static NTSTATUS Adapter(EXTENSION *e) {
    DEVICE_DESCRIPTION description;
    ULONG count;
    RtlZeroMemory(&description, sizeof description);
    description.Version = DEVICE_DESCRIPTION_VERSION2;
    description.Master = TRUE;
    description.InterfaceType = PCIBus;
    description.MaximumLength = COMMON;
    e->Adapter = IoGetDmaAdapter(e->Physical, &description, &count);
    if (!e->Adapter) return STATUS_INSUFFICIENT_RESOURCES;
    e->Buffer = e->Adapter->DmaOperations->AllocateCommonBuffer(e->Adapter, COMMON, &e->Logical,
        TRUE);
    return e->Buffer ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

static VOID Release(EXTENSION *e) {
    if (e->Buffer)
        e->Adapter->DmaOperations->FreeCommonBuffer(e->Adapter, COMMON, e->Logical, e->Buffer,
            TRUE);
    if (e->Adapter) e->Adapter->DmaOperations->PutDmaAdapter(e->Adapter);
    e->Buffer = NULL;
    e->Adapter = NULL;
}

static BOOLEAN NTAPI Synchronised(PVOID Context) {
    EXTENSION *e = Context;
    /* With the interrupt held back, raising it must not run the service routine yet. */
    e->Registers[0x60 / 4] = 1;
    return e->Asked == 0;
}

static NTSTATUS Run(EXTENSION *e, ULONG which, ULONG *answer) {
    NTSTATUS status;
    ULONG index;
    *answer = 0;
    switch (which) {
    case 0: case 1: case 2: case 3: /* connect in one of four ways */
        e->Claim = TRUE;
        status = Connect(e, which);
        *answer = e->ConnectedAs;
        return status;
    case 4:
        Disconnect(e);
        return STATUS_SUCCESS;
    case 5: /* raise, wait, and say who was called */
        e->Registers[e->Edu ? 0x60 / 4 : 0] = 1;
        status = Wait(e);
        *answer = e->Asked << 16 | e->Claimed << 8 | e->Dpcs;
        return status;
    case 6: /* never claim */
        e->Claim = FALSE;
        e->Registers[0x60 / 4] = 1;
        return Wait(e);
    case 7: /* a transfer to and from memory that is the driver's */
        status = Adapter(e);
        if (!NT_SUCCESS(status)) return status;
        for (index = 0; index < 1000; index++) ((PUCHAR)e->Buffer)[index] = (UCHAR)index;
        Transfer(e, e->Logical.QuadPart, 1000, 5);
        status = Wait(e);
        if (status == STATUS_SUCCESS) {
            Transfer(e, e->Logical.QuadPart + 2000, 1000, 7);
            status = Wait(e);
            for (index = 0; index < 1000; index++)
                *answer += ((PUCHAR)e->Buffer)[2000 + index] == (UCHAR)index;
        }
        Release(e);
        return status;
    case 8: /* a transfer to memory that is not */
        Transfer(e, 0x200000, 16, 7);
        return Wait(e);
    case 9: /* memory given back under a transfer */
        status = Adapter(e);
        if (!NT_SUCCESS(status)) return status;
        Transfer(e, e->Logical.QuadPart, 1000, 5);
        Release(e);
        return STATUS_SUCCESS;
    case 10: /* a transfer out of the device's buffer */
        status = Adapter(e);
        if (!NT_SUCCESS(status)) return status;
        Transfer(e, e->Logical.QuadPart, 4096, 5);
        return STATUS_SUCCESS;
    case 11: /* beyond the device's address lines */
        status = Adapter(e);
        if (!NT_SUCCESS(status)) return status;
        Transfer(e, e->Logical.QuadPart | 1ull << 40, 16, 5);
        return Wait(e);
    case 12:
        *answer = KeSynchronizeExecution(e->Interrupt, Synchronised, e);
        status = Wait(e);
        *answer = *answer << 8 | e->Claimed;
        return status;
    case 13:
        *answer = e->LastMessage;
        return STATUS_SUCCESS;
    case 14: /* a transfer that nothing waits for until the clock says so */
        status = Adapter(e);
        if (!NT_SUCCESS(status)) return status;
        Transfer(e, e->Logical.QuadPart, 1000, 5);
        status = Wait(e);
        if (status == STATUS_TIMEOUT) {
            /* Without bus mastering the device does nothing to memory any more. */
            ULONG off = 2;
            HalSetBusDataByOffset(PCIConfiguration, 0, 4, &off, 4, 2);
        }
        Release(e);
        return status;
    case 15:
        *answer = e->Registers[0];
        return STATUS_SUCCESS;
    case 16: /* who was called since the last request */
        *answer = e->Asked << 16 | e->Claimed << 8 | e->Dpcs;
        return STATUS_SUCCESS;
    case 17: /* a thousand reads of a register */
        for (index = 0; index < 1000; index++) *answer += e->Registers[0x20 / 4] & 1;
        return STATUS_SUCCESS;
    case 18: /* from now on the DPC uses the interrupt's object */
        e->Synchronises = TRUE;
        return STATUS_SUCCESS;
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

static NTSTATUS Start(EXTENSION *e, PIO_STACK_LOCATION location) {
    PCM_RESOURCE_LIST resources = location->Parameters.StartDevice.AllocatedResourcesTranslated;
    PCM_PARTIAL_RESOURCE_LIST list = &resources->List[0].PartialResourceList;
    ULONG index;
    for (index = 0; index < list->Count; index++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR resource = &list->PartialDescriptors[index];
        if (resource->Type == CmResourceTypeMemory) {
            e->Length = resource->u.Memory.Length;
            e->Registers = MmMapIoSpace(resource->u.Memory.Start, e->Length, MmNonCached);
        } else if (resource->Type == CmResourceTypeInterrupt) {
            e->Vector = resource->u.Interrupt.Vector;
            e->Irql = (KIRQL)resource->u.Interrupt.Level;
            e->Affinity = resource->u.Interrupt.Affinity;
            e->Mode = resource->Flags & CM_RESOURCE_INTERRUPT_LATCHED ? Latched : LevelSensitive;
        }
    }
    if (!e->Registers) return STATUS_INSUFFICIENT_RESOURCES;
    e->Edu = e->Length > 0x10000;
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Complete(PDEVICE_OBJECT Device, PIRP Irp, PVOID Event) {
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT Device, PIRP Irp) {
    EXTENSION *e = Device->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    KEVENT event;
    NTSTATUS status;
    switch (location->MinorFunction) {
    case IRP_MN_START_DEVICE:
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, Complete, &event, TRUE, TRUE, TRUE);
        status = IoCallDriver(e->Lower, Irp);
        if (status == STATUS_PENDING) {
            KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            status = Irp->IoStatus.Status;
        }
        if (NT_SUCCESS(status)) status = Start(e, location);
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    case IRP_MN_REMOVE_DEVICE:
        Disconnect(e);
        Release(e);
        if (e->Registers) MmUnmapIoSpace((PVOID)e->Registers, e->Length);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(e->Lower, Irp);
        IoDetachDevice(e->Lower);
        if (e->Named) {
            UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\EduEvents");
            IoDeleteSymbolicLink(&link);
        } else {
            UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\EduOther");
            IoDeleteSymbolicLink(&link);
        }
        IoDeleteDevice(Device);
        return status;
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(e->Lower, Irp);
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT Device, PIRP Irp) {
    EXTENSION *e = Device->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR information = 0;
    if (location->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
        ULONG which = (location->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xfff) - 0x800;
        ULONG answer = 0;
        if (which != 16) e->Asked = e->Claimed = e->Dpcs = 0;
        KeClearEvent(&e->Event);
        status = Run(e, which, &answer);
        if (NT_SUCCESS(status)) {
            *(ULONG *)Irp->AssociatedIrp.SystemBuffer = answer;
            information = sizeof answer;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT Device, PIRP Irp) {
    EXTENSION *e = Device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(e->Lower, Irp);
}

static NTSTATUS NTAPI Power(PDEVICE_OBJECT Device, PIRP Irp) {
    EXTENSION *e = Device->DeviceExtension;
    PoStartNextPowerIrp(Irp);
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(e->Lower, Irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical) {
    UNICODE_STRING first = RTL_CONSTANT_STRING(L"\\Device\\EduEvents");
    UNICODE_STRING firstLink = RTL_CONSTANT_STRING(L"\\DosDevices\\EduEvents");
    UNICODE_STRING second = RTL_CONSTANT_STRING(L"\\Device\\EduOther");
    UNICODE_STRING secondLink = RTL_CONSTANT_STRING(L"\\DosDevices\\EduOther");
    PDEVICE_OBJECT device;
    EXTENSION *e;
    BOOLEAN named = Driver->DeviceObject == NULL;
    PUNICODE_STRING name = named ? &first : &second;
    NTSTATUS status = IoCreateDevice(Driver, sizeof *e, name, FILE_DEVICE_UNKNOWN, 0, FALSE,
        &device);
    if (!NT_SUCCESS(status)) return status;
    e = device->DeviceExtension;
    e->Physical = Physical;
    e->Named = named;
    KeInitializeEvent(&e->Event, SynchronizationEvent, FALSE);
    KeInitializeDpc(&e->Dpc, Deferred, e);
    e->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    if (!e->Lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    IoCreateSymbolicLink(named ? &firstLink : &secondLink, name);
    device->Flags = (device->Flags | DO_BUFFERED_IO | DO_POWER_PAGABLE) & ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID NTAPI Unload(PDRIVER_OBJECT Driver) {
    UNREFERENCED_PARAMETER(Driver);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverExtension->AddDevice = AddDevice;
    Driver->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    Driver->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    Driver->MajorFunction[IRP_MJ_POWER] = Power;
    Driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = Pass;
    Driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
