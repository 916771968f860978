/* A PnP driver for any PCI function. It maps what it is given, connects what interrupts there are
   and keeps a buffer that it shares with the device; what is done with the registers is told by
   control codes, so that a test for one model needs no driver of its own. */
#include <ntddk.h>

#define BUFFER (16 * PAGE_SIZE)
#define RANGES 6
#define MESSAGES 16

typedef struct {
    ULONG Type, Length;
    ULONGLONG Start;
} RANGE;

/* What the driver answers to the first control code. */
typedef struct {
    RANGE Range[RANGES];
    ULONG Ranges, Interrupts, ByMessage, Connected;
    ULONGLONG Buffer;
    ULONG Count[MESSAGES];
    ULONG Unclaimed;
} FACTS;

/* A register, and what is done with it. */
typedef struct {
    ULONG Range, Offset, Width, Count;
    ULONGLONG Value;
} ACCESS;

typedef struct {
    PDEVICE_OBJECT Self, Physical, Lower;
    PUCHAR Mapped[RANGES];
    FACTS Facts;
    /* Told of a line's interrupt by what this register reads as, under a mask. */
    ACCESS Cause;
    ULONG Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    PVOID Connection;
    ULONG Version;
    KDPC Dpc;
    KEVENT Event;
    PDMA_ADAPTER Adapter;
    PHYSICAL_ADDRESS Logical;
    PUCHAR Buffer;
    WCHAR Number;
    PUCHAR Pool;
    PMDL Mdl;
    PSCATTER_GATHER_LIST List;
    BOOLEAN Write;
} EXTENSION;

/* As Windows Vista and later have them; the headers are older. */
typedef struct {
    ULONG Version;
    PDEVICE_OBJECT Physical;
    PVOID Place, Routine, Context, SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
    PVOID FallBack;
} CONNECT;

typedef struct {
    ULONG Version;
    PVOID Context;
} DISCONNECT;

typedef NTSTATUS (NTAPI *CONNECT_EX)(CONNECT *);
typedef VOID (NTAPI *DISCONNECT_EX)(DISCONNECT *);

static PVOID Find(PCWSTR name) {
    UNICODE_STRING string;

    RtlInitUnicodeString(&string, name);
    return MmGetSystemRoutineAddress(&string);
}

static ULONGLONG Read(EXTENSION *x, ACCESS *a) {
    PUCHAR at = x->Mapped[a->Range] + a->Offset;

    if (x->Facts.Range[a->Range].Type == CmResourceTypePort) {
        switch (a->Width) {
        case 1: return READ_PORT_UCHAR(at);
        case 2: return READ_PORT_USHORT((PUSHORT)at);
        default: return READ_PORT_ULONG((PULONG)at);
        }
    }
    switch (a->Width) {
    case 1: return *(volatile UCHAR *)at;
    case 2: return *(volatile USHORT *)at;
    case 4: return *(volatile ULONG *)at;
    default: return *(volatile ULONGLONG *)at;
    }
}

static void Write(EXTENSION *x, ACCESS *a) {
    PUCHAR at = x->Mapped[a->Range] + a->Offset;

    if (x->Facts.Range[a->Range].Type == CmResourceTypePort) {
        switch (a->Width) {
        case 1: WRITE_PORT_UCHAR(at, (UCHAR)a->Value); break;
        case 2: WRITE_PORT_USHORT((PUSHORT)at, (USHORT)a->Value); break;
        default: WRITE_PORT_ULONG((PULONG)at, (ULONG)a->Value); break;
        }
        return;
    }
    switch (a->Width) {
    case 1: *(volatile UCHAR *)at = (UCHAR)a->Value; break;
    case 2: *(volatile USHORT *)at = (USHORT)a->Value; break;
    case 4: *(volatile ULONG *)at = (ULONG)a->Value; break;
    default: *(volatile ULONGLONG *)at = a->Value; break;
    }
}

/* The string forms of `in` and `out`, which ports alone have. */
static BOOLEAN String(EXTENSION *x, ACCESS *a, PVOID bytes, BOOLEAN write) {
    PUCHAR at = x->Mapped[a->Range] + a->Offset;

    if (x->Facts.Range[a->Range].Type != CmResourceTypePort) return FALSE;
    switch (a->Width) {
    case 1:
        if (write) WRITE_PORT_BUFFER_UCHAR(at, bytes, a->Count);
        else READ_PORT_BUFFER_UCHAR(at, bytes, a->Count);
        return TRUE;
    case 2:
        if (write) WRITE_PORT_BUFFER_USHORT((PUSHORT)at, bytes, a->Count);
        else READ_PORT_BUFFER_USHORT((PUSHORT)at, bytes, a->Count);
        return TRUE;
    default:
        if (write) WRITE_PORT_BUFFER_ULONG((PULONG)at, bytes, a->Count);
        else READ_PORT_BUFFER_ULONG((PULONG)at, bytes, a->Count);
        return TRUE;
    }
}

static BOOLEAN NTAPI Message(PKINTERRUPT interrupt, PVOID context, ULONG number) {
    EXTENSION *x = context;

    UNREFERENCED_PARAMETER(interrupt);
    x->Facts.Count[number % MESSAGES]++;
    KeInsertQueueDpc(&x->Dpc, NULL, NULL);
    return TRUE;
}

static BOOLEAN NTAPI Line(PKINTERRUPT interrupt, PVOID context) {
    EXTENSION *x = context;

    if (x->Cause.Width == 0 || (Read(x, &x->Cause) & x->Cause.Value) == 0) {
        x->Facts.Unclaimed++;
        return FALSE;
    }
    return Message(interrupt, context, 0);
}

static VOID NTAPI Deferred(PKDPC dpc, PVOID context, PVOID one, PVOID two) {
    EXTENSION *x = context;

    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(one);
    UNREFERENCED_PARAMETER(two);
    KeSetEvent(&x->Event, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS ConnectInterrupt(EXTENSION *x) {
    CONNECT_EX connect = (CONNECT_EX)Find(L"IoConnectInterruptEx");
    CONNECT parameters;
    NTSTATUS status;

    if (x->Facts.Interrupts == 0) return STATUS_SUCCESS;
    if (!connect) {
        x->Version = 0;
        return IoConnectInterrupt((PKINTERRUPT *)&x->Connection, Line, x, NULL, x->Vector, x->Irql,
            x->Irql, x->Mode, x->Mode == LevelSensitive, 1, FALSE);
    }
    RtlZeroMemory(&parameters, sizeof parameters);
    parameters.Version = 3;
    parameters.Physical = x->Physical;
    parameters.Place = &x->Connection;
    parameters.Routine = Message;
    parameters.Context = x;
    parameters.FallBack = Line;
    status = connect(&parameters);
    x->Version = parameters.Version;
    return status;
}

static void DisconnectInterrupt(EXTENSION *x) {
    DISCONNECT parameters;

    if (!x->Connection) return;
    if (x->Version == 0) {
        IoDisconnectInterrupt(x->Connection);
    } else {
        parameters.Version = x->Version;
        parameters.Context = x->Connection;
        ((DISCONNECT_EX)Find(L"IoDisconnectInterruptEx"))(&parameters);
    }
    x->Connection = NULL;
}

static void GiveBuffer(EXTENSION *x) {
    if (!x->Buffer) return;
    x->Adapter->DmaOperations->FreeCommonBuffer(x->Adapter, BUFFER, x->Logical, x->Buffer, FALSE);
    x->Buffer = NULL;
}

static VOID NTAPI Listed(PDEVICE_OBJECT device, PIRP irp, PSCATTER_GATHER_LIST list,
    PVOID context) {
    EXTENSION *x = context;

    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
    x->List = list;
}

static void Unmap(EXTENSION *x) {
    KIRQL old;

    if (x->List) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        x->Adapter->DmaOperations->PutScatterGatherList(x->Adapter, x->List, x->Write);
        KeLowerIrql(old);
    }
    if (x->Mdl) IoFreeMdl(x->Mdl);
    if (x->Pool) ExFreePoolWithTag(x->Pool, 'icPT');
    x->List = NULL;
    x->Mdl = NULL;
    x->Pool = NULL;
}

/* Maps a page of pool for the device to read from or to write to; where it has it. */
static ULONGLONG Map(EXTENSION *x, BOOLEAN write) {
    KIRQL old;

    x->Pool = ExAllocatePoolWithTag(NonPagedPool, PAGE_SIZE, 'icPT');
    if (!x->Pool) return 0;
    x->Mdl = IoAllocateMdl(x->Pool, PAGE_SIZE, FALSE, FALSE, NULL);
    if (!x->Mdl) return 0;
    MmBuildMdlForNonPagedPool(x->Mdl);
    x->Write = write;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    x->Adapter->DmaOperations->GetScatterGatherList(x->Adapter, x->Self, x->Mdl, x->Pool, PAGE_SIZE,
        Listed, x, write);
    KeLowerIrql(old);
    return x->List ? x->List->Elements[0].Address.QuadPart : 0;
}

static void Release(EXTENSION *x) {
    ULONG i;

    DisconnectInterrupt(x);
    KeFlushQueuedDpcs();
    Unmap(x);
    GiveBuffer(x);
    if (x->Adapter) x->Adapter->DmaOperations->PutDmaAdapter(x->Adapter);
    x->Adapter = NULL;
    for (i = 0; i < x->Facts.Ranges; i++)
        if (x->Facts.Range[i].Type != CmResourceTypePort && x->Mapped[i])
            MmUnmapIoSpace(x->Mapped[i], x->Facts.Range[i].Length);
    RtlZeroMemory(&x->Facts, sizeof x->Facts);
}

static NTSTATUS Start(EXTENSION *x, PIO_STACK_LOCATION stack) {
    PCM_PARTIAL_RESOURCE_LIST list = &stack->Parameters.StartDevice.AllocatedResourcesTranslated
        ->List[0].PartialResourceList;
    DEVICE_DESCRIPTION description;
    ULONG i, registers;

    for (i = 0; i < list->Count; i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR d = &list->PartialDescriptors[i];
        ULONG at = x->Facts.Ranges;

        switch (d->Type) {
        case CmResourceTypePort:
        case CmResourceTypeMemory:
            x->Facts.Range[at].Type = d->Type;
            x->Facts.Range[at].Length = d->u.Memory.Length;
            x->Facts.Range[at].Start = d->u.Memory.Start.QuadPart;
            if (d->Type == CmResourceTypePort)
                x->Mapped[at] = (PUCHAR)(ULONG_PTR)d->u.Port.Start.QuadPart;
            else
                x->Mapped[at] = MmMapIoSpace(d->u.Memory.Start, d->u.Memory.Length, MmNonCached);
            x->Facts.Ranges++;
            if (!x->Mapped[at]) return STATUS_INSUFFICIENT_RESOURCES;
            break;
        case CmResourceTypeInterrupt:
            x->Facts.Interrupts++;
            x->Facts.ByMessage = (d->Flags & 2) != 0;
            x->Vector = d->u.Interrupt.Vector;
            x->Irql = (KIRQL)d->u.Interrupt.Level;
            x->Mode = d->Flags & 1 ? Latched : LevelSensitive;
            break;
        }
    }
    RtlZeroMemory(&description, sizeof description);
    description.Version = DEVICE_DESCRIPTION_VERSION;
    description.Master = description.ScatterGather = TRUE;
    description.Dma32BitAddresses = TRUE;
    description.InterfaceType = PCIBus;
    description.MaximumLength = BUFFER;
    x->Adapter = IoGetDmaAdapter(x->Physical, &description, &registers);
    if (!x->Adapter) return STATUS_INSUFFICIENT_RESOURCES;
    x->Buffer = x->Adapter->DmaOperations->AllocateCommonBuffer(x->Adapter, BUFFER, &x->Logical,
        FALSE);
    if (!x->Buffer) return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(x->Buffer, BUFFER);
    x->Facts.Buffer = x->Logical.QuadPart;
    x->Facts.Connected = ConnectInterrupt(x);
    return x->Facts.Connected;
}

static NTSTATUS NTAPI Signal(PDEVICE_OBJECT device, PIRP irp, PVOID event) {
    UNREFERENCED_PARAMETER(device);
    if (irp->PendingReturned) KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS ForwardAndWait(EXTENSION *x, PIRP irp) {
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, Signal, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(x->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    return status;
}

static void Link(EXTENSION *x, BOOLEAN make) {
    WCHAR link[] = L"\\DosDevices\\Pci0", name[] = L"\\Device\\Pci0";
    UNICODE_STRING linked, named;

    link[15] = name[11] = x->Number;
    RtlInitUnicodeString(&linked, link);
    RtlInitUnicodeString(&named, name);
    if (make) IoCreateSymbolicLink(&linked, &named);
    else IoDeleteSymbolicLink(&linked);
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT device, PIRP irp) {
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = ForwardAndWait(x, irp);
        if (NT_SUCCESS(status)) {
            status = Start(x, stack);
            if (!NT_SUCCESS(status)) Release(x);
        }
        irp->IoStatus.Status = status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return status;
    case IRP_MN_STOP_DEVICE:
        Release(x);
        irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    case IRP_MN_REMOVE_DEVICE:
        Release(x);
        irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(irp);
        status = IoCallDriver(x->Lower, irp);
        IoDetachDevice(x->Lower);
        Link(x, FALSE);
        IoDeleteDevice(device);
        return status;
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
        irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->Lower, irp);
}

static NTSTATUS NTAPI Control(PDEVICE_OBJECT device, PIRP irp) {
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG what = (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF) - 0x800;
    ULONG given = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG_PTR information = 0;
    NTSTATUS status = STATUS_SUCCESS;
    PUCHAR bytes = irp->AssociatedIrp.SystemBuffer;
    ACCESS a = {0};
    LARGE_INTEGER limit = { .QuadPart = -10000000 };

    if (given >= sizeof a) a = *(ACCESS *)bytes;
    if (a.Range >= RANGES) what = ~0u;
    switch (what) {
    case 0: /* what there is */
        *(FACTS *)bytes = x->Facts;
        information = sizeof x->Facts;
        break;
    case 1: /* a register is read */
        *(ULONGLONG *)bytes = Read(x, &a);
        information = sizeof(ULONGLONG);
        break;
    case 2: /* or written */
        Write(x, &a);
        break;
    case 3: /* ports are read in a row */
        information = (ULONG_PTR)a.Count * a.Width;
        if (!String(x, &a, bytes, FALSE)) status = STATUS_INVALID_PARAMETER;
        break;
    case 4: /* or written */
        if (!String(x, &a, bytes + sizeof a, TRUE)) status = STATUS_INVALID_PARAMETER;
        break;
    case 5: /* the register that tells whether the line is the device's */
        x->Cause = a;
        break;
    case 6: /* the buffer is written */
        RtlCopyMemory(x->Buffer + a.Offset, bytes + sizeof a, given - sizeof a);
        break;
    case 7: /* or read */
        RtlCopyMemory(bytes, x->Buffer + a.Offset, a.Count);
        information = a.Count;
        break;
    case 8: /* an interrupt is waited for */
        status = KeWaitForSingleObject(&x->Event, Executive, KernelMode, FALSE, &limit);
        break;
    case 9: /* the buffer is given back */
        GiveBuffer(x);
        break;
    case 10: /* a page is mapped for the device, to write to it unless there is a value */
        *(ULONGLONG *)bytes = Map(x, a.Value != 0);
        information = sizeof(ULONGLONG);
        break;
    case 11: /* and unmapped */
        Unmap(x);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
    }
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = NT_SUCCESS(status) ? information : 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS NTAPI Succeed(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT device, PIRP irp) {
    EXTENSION *x = device->DeviceExtension;

    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->Lower, irp);
}

static NTSTATUS NTAPI Power(PDEVICE_OBJECT device, PIRP irp) {
    EXTENSION *x = device->DeviceExtension;

    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(x->Lower, irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical) {
    WCHAR name[] = L"\\Device\\Pci0";
    UNICODE_STRING named;
    PDEVICE_OBJECT device, other;
    EXTENSION *x;
    NTSTATUS status;

    for (other = driver->DeviceObject; other; other = other->NextDevice) name[11]++;
    RtlInitUnicodeString(&named, name);
    status = IoCreateDevice(driver, sizeof *x, &named, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
        FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    x = device->DeviceExtension;
    x->Self = device;
    x->Physical = physical;
    x->Number = name[11];
    KeInitializeEvent(&x->Event, SynchronizationEvent, FALSE);
    KeInitializeDpc(&x->Dpc, Deferred, x);
    x->Lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!x->Lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    Link(x, TRUE);
    device->Flags = (device->Flags | DO_BUFFERED_IO | DO_POWER_PAGABLE) & ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static VOID NTAPI Unload(PDRIVER_OBJECT driver) {
    UNREFERENCED_PARAMETER(driver);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    driver->DriverExtension->AddDevice = AddDevice;
    driver->MajorFunction[IRP_MJ_CREATE] = Succeed;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Succeed;
    driver->MajorFunction[IRP_MJ_CLOSE] = Succeed;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    driver->MajorFunction[IRP_MJ_POWER] = Power;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = Pass;
    driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
