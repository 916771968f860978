/* Calls any routine of the kernel with the arguments it is told, or one of the tables of routines
   that it is handed: see sweep.rs. */
#include <ntddk.h>
#include <initguid.h>

DEFINE_GUID(BUS_INTERFACE, 0x496B8280, 0x6F25, 0x11D0, 0xBE, 0xAF, 0x08, 0x00, 0x2B, 0xE2, 0x09,
    0x2F);

#define TAG 'llaC'
#define MOST 16

/* What an argument is: the kinds of sweep.rs. */
enum kind {
    Number,
    Block,
    Device,
    Driver,
    Request,
    Mdl,
    Event,
    Unicode,
    Ansi,
    Routine,
    Timer,
    Dpc,
    Mutex,
    Resource,
    RemoveLock,
    Thread,
    User,
    List,
    Attributes,
    Adapter,
    Context,
};

/* Where a routine is found. */
enum place {
    ByName,
    InDmaOperations,
    InBusInterface,
};

struct call {
    WCHAR name[64];
    ULONG place;
    /* In the table. */
    ULONG offset;
    ULONG level;
    ULONG count;
    ULONG kinds[MOST];
    ULONG64 values[MOST];
};

typedef ULONG64 (*ANYTHING)(ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64,
    ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64, ULONG64);

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\Device\\CallsAnything");
static UNICODE_STRING LinkName = RTL_CONSTANT_STRING(L"\\DosDevices\\CallsAnything");

static PDEVICE_OBJECT Physical, Lower;
static BUS_INTERFACE_STANDARD Bus;

static ULONG64 Nothing(void) {
    return 0;
}

/* An adapter with the newest operations. */
static PDMA_ADAPTER NewAdapter(void) {
    /* Version 3 has more at its end than the headers know. */
    union { DEVICE_DESCRIPTION description; UCHAR room[256]; } u;
    ULONG registers;

    RtlZeroMemory(&u, sizeof u);
    u.description.Version = 3;
    u.description.Master = TRUE;
    u.description.ScatterGather = TRUE;
    u.description.Dma32BitAddresses = TRUE;
    u.description.InterfaceType = PCIBus;
    u.description.MaximumLength = 16 * PAGE_SIZE;
    return IoGetDmaAdapter(Physical, &u.description, &registers);
}

static NTSTATUS QueryBus(void) {
    IO_STATUS_BLOCK status;
    PIO_STACK_LOCATION next;
    KEVENT event;
    PIRP irp;

    if (Bus.Context) return STATUS_SUCCESS;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_PNP, Lower, NULL, 0, NULL, &event, &status);
    if (!irp) return STATUS_INSUFFICIENT_RESOURCES;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    next = IoGetNextIrpStackLocation(irp);
    next->MinorFunction = IRP_MN_QUERY_INTERFACE;
    next->Parameters.QueryInterface.InterfaceType = &BUS_INTERFACE;
    next->Parameters.QueryInterface.Size = sizeof Bus;
    next->Parameters.QueryInterface.Version = 1;
    next->Parameters.QueryInterface.Interface = (PINTERFACE)&Bus;
    if (IoCallDriver(Lower, irp) == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return Bus.Context ? STATUS_SUCCESS : STATUS_NOINTERFACE;
}

static PVOID Zeroed(SIZE_T bytes) {
    PVOID block = ExAllocatePoolWithTag(NonPagedPool, bytes, TAG);
    if (block) RtlZeroMemory(block, bytes);
    return block;
}

static ULONG64 Make(PDEVICE_OBJECT device, ULONG kind, ULONG64 value, PVOID user) {
    PUCHAR block;
    PIRP irp;
    PMDL mdl;

    switch (kind) {
    case Number: return value;
    case Device: return (ULONG64)device;
    case Driver: return (ULONG64)device->DriverObject;
    case Routine: return (ULONG64)Nothing;
    case Thread: return (ULONG64)KeGetCurrentThread();
    case User: return (ULONG64)user + value;
    case Adapter: return (ULONG64)NewAdapter();
    case Context: return (ULONG64)Bus.Context;
    case Request:
        irp = IoAllocateIrp(2, FALSE);
        if (irp) {
            IoSetNextIrpStackLocation(irp);
            IoGetCurrentIrpStackLocation(irp)->DeviceObject = device;
        }
        return (ULONG64)irp;
    }
    block = Zeroed(PAGE_SIZE);
    if (!block) return 0;
    switch (kind) {
    case Mdl:
        mdl = IoAllocateMdl(block, PAGE_SIZE, FALSE, FALSE, NULL);
        if (mdl) MmBuildMdlForNonPagedPool(mdl);
        return (ULONG64)mdl;
    case Event: KeInitializeEvent((PKEVENT)block, NotificationEvent, TRUE); break;
    case Unicode: RtlInitUnicodeString((PUNICODE_STRING)block, L"\\Device\\Some"); break;
    case Ansi: RtlInitAnsiString((PANSI_STRING)block, "1234"); break;
    case Timer: KeInitializeTimer((PKTIMER)block); break;
    case Dpc: KeInitializeDpc((PKDPC)block, (PKDEFERRED_ROUTINE)Nothing, NULL); break;
    case Mutex: KeInitializeMutex((PKMUTEX)block, 0); break;
    case Resource: ExInitializeResourceLite((PERESOURCE)block); break;
    case RemoveLock: IoInitializeRemoveLock((PIO_REMOVE_LOCK)block, TAG, 0, 0); break;
    case List: InitializeListHead((PLIST_ENTRY)block); break;
    case Attributes:
        RtlInitUnicodeString((PUNICODE_STRING)(block + 1024), L"\\Registry\\Machine\\Software");
        InitializeObjectAttributes((POBJECT_ATTRIBUTES)block, (PUNICODE_STRING)(block + 1024),
            OBJ_KERNEL_HANDLE, NULL, NULL);
        break;
    }
    return (ULONG64)block + value;
}

static ANYTHING Find(struct call *call) {
    UNICODE_STRING name;
    PDMA_ADAPTER adapter;

    switch (call->place) {
    case ByName:
        RtlInitUnicodeString(&name, call->name);
        return (ANYTHING)MmGetSystemRoutineAddress(&name);
    case InDmaOperations:
        adapter = NewAdapter();
        return adapter ? *(ANYTHING *)((PUCHAR)adapter->DmaOperations + call->offset) : NULL;
    default:
        return NT_SUCCESS(QueryBus()) ? *(ANYTHING *)((PUCHAR)&Bus + call->offset) : NULL;
    }
}

static NTSTATUS NTAPI Control(PDEVICE_OBJECT device, PIRP irp) {
    PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(irp);
    struct call *call = at->Parameters.DeviceIoControl.Type3InputBuffer;
    ULONG64 a[MOST];
    ANYTHING routine = Find(call);
    KIRQL old;
    ULONG index;

    for (index = 0; index < MOST; index++)
        a[index] = Make(device, call->kinds[index], call->values[index], call + 1);
    irp->IoStatus.Status = routine ? STATUS_SUCCESS : STATUS_PROCEDURE_NOT_FOUND;
    irp->IoStatus.Information = 0;
    if (routine) {
        old = KeGetCurrentIrql();
        if (call->level > old) KeRaiseIrql((KIRQL)call->level, &old);
        routine(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12],
            a[13], a[14], a[15]);
        DbgPrint("came back\n");
        if (KeGetCurrentIrql() > old) KeLowerIrql(old);
    }
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Create(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Pass(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(Lower, irp);
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical) {
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);

    if (!NT_SUCCESS(status)) return status;
    Physical = physical;
    Lower = IoAttachDeviceToDeviceStack(device, physical);
    if (!Lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    device->Flags = (device->Flags | DO_POWER_PAGABLE) & ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(path);
    driver->MajorFunction[IRP_MJ_CREATE] = Create;
    driver->MajorFunction[IRP_MJ_CLOSE] = Create;
    driver->MajorFunction[IRP_MJ_CLEANUP] = Create;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    driver->MajorFunction[IRP_MJ_PNP] = Pass;
    driver->DriverExtension->AddDevice = AddDevice;
    status = IoCreateDevice(driver, 256, &DeviceName, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return IoCreateSymbolicLink(&LinkName, &DeviceName);
}
