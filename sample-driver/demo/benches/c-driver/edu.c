/* The sample driver's contract (see the crate edu-interface) and its way of working, in plain C, as a careful driver author writes it: the
   yardstick of the benchmark beside this folder. Built by the benchmark with mingw-w64's gcc.

   Each chunk is described by a partial MDL, mapped through the adapter, and moved by the device while the caller waits for its interrupt,
   first into the device and then out of it. */
#include <ntddk.h>
#include <initguid.h>

DEFINE_GUID(INTERFACE_CLASS, 0x0A6F2C4E, 0x93B1, 0x4D57, 0x8E, 0x1D, 0x5C, 0x7B, 0x20, 0xF4, 0xA9, 0xD3);
DEFINE_GUID(BUS_INTERFACE, 0x496B8280, 0x6F25, 0x11D0, 0xBE, 0xAF, 0x08, 0x00, 0x2B, 0xE2, 0x09, 0x2F);

#define IOCTL_IDENTIFY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_COPY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_FACTORIAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define CHUNK 4095
#define ADDRESS_BITS 28
#define MAXIMUM_COPY (1u << 30)
/* The longest buffer that one MDL describes on every NT kernel. */
#define MAXIMUM_MDL (8184 * PAGE_SIZE)
#define DEVICE_MEMORY 0x40000
#define PATIENCE (-5LL * 10 * 1000 * 1000)

enum { REG_ID = 0x00, REG_FACTORIAL = 0x08, REG_STATUS = 0x20, REG_CAUSE = 0x24, REG_ACKNOWLEDGE = 0x64,
       REG_DMA_SOURCE = 0x80, REG_DMA_DESTINATION = 0x88, REG_DMA_COUNT = 0x90, REG_DMA_COMMAND = 0x98, REG_END = 0x100000 };
enum { STATUS_COMPUTING = 0x01, STATUS_INTERRUPT = 0x80 };
enum { CAUSE_FACTORIAL = 0x001, CAUSE_DMA = 0x100 };
enum { DMA_START = 1, DMA_FROM_DEVICE = 2, DMA_INTERRUPT = 4 };

/* The headers know descriptions up to version 2. */
typedef struct {
    DEVICE_DESCRIPTION known;
    ULONG DmaAddressWidth, DmaControllerInstance, DmaRequestLine;
    PHYSICAL_ADDRESS DeviceAddress;
} DESCRIPTION3;

typedef struct {
    ULONG id, chunk, address_bits, dma_version;
    ULONGLONG maximum_copy;
} IDENTITY;

typedef struct {
    PDRIVER_OBJECT driver;
    PDEVICE_OBJECT self, physical, lower;
    UNICODE_STRING link;
    IO_REMOVE_LOCK attached;
    EX_RUNDOWN_REF started;
    BOOLEAN running;
    IDENTITY identity;
    BUS_INTERFACE_STANDARD bus;
    PUCHAR registers;
    PKINTERRUPT interrupt;
    KDPC dpc;
    KEVENT done, engine;
    LONG causes;
    volatile LONG halted;
    PDMA_ADAPTER adapter;
    ULONG map_registers;
    PVOID map_base;
    PMDL source, destination;
} EXTENSION;

/* A place in a chain of locked MDLs. */
typedef struct {
    PMDL mdl;
    ULONG offset;
} CURSOR;

/* Not in these headers. */
PEPROCESS NTAPI IoGetRequestorProcess(PIRP irp);

NTSTATUS guarded_MmProbeAndLockPages(PMDL mdl, KPROCESSOR_MODE mode, LOCK_OPERATION operation);

static ULONG read32(EXTENSION *x, ULONG at)
{
    return READ_REGISTER_ULONG((PULONG)(x->registers + at));
}

static void write32(EXTENSION *x, ULONG at, ULONG value)
{
    WRITE_REGISTER_ULONG((PULONG)(x->registers + at), value);
}

/* As WRITE_REGISTER_ULONG, with a barrier: the headers have none of this width. */
static void write64(EXTENSION *x, ULONG at, ULONGLONG value)
{
    LONG synch;
    *(volatile ULONGLONG *)(x->registers + at) = value;
    InterlockedOr(&synch, 1);
}

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

/* --- the device, one command at a time */

static BOOLEAN __stdcall service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *x = context;
    ULONG causes = read32(x, REG_CAUSE);
    if (causes == 0 || causes == ~0u)
        return FALSE;
    write32(x, REG_ACKNOWLEDGE, causes);
    InterlockedOr(&x->causes, causes);
    KeInsertQueueDpc(&x->dpc, NULL, NULL);
    return TRUE;
}

static VOID __stdcall deferred(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    EXTENSION *x = context;
    if (InterlockedExchange(&x->causes, 0) & (CAUSE_DMA | CAUSE_FACTORIAL))
        KeSetEvent(&x->done, IO_NO_INCREMENT, FALSE);
}

/* Keeps the device from memory and from further commands, and ends the wait of one that runs. */
static void halt(EXTENSION *x)
{
    USHORT command;
    InterlockedExchange(&x->halted, 1);
    if (x->bus.GetBusData(x->bus.Context, PCI_WHICHSPACE_CONFIG, &command, 4, 2) == 2) {
        command &= ~PCI_ENABLE_BUS_MASTER;
        x->bus.SetBusData(x->bus.Context, PCI_WHICHSPACE_CONFIG, &command, 4, 2);
    }
    KeSetEvent(&x->done, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS begin_command(EXTENSION *x)
{
    if (x->halted)
        return STATUS_DEVICE_NOT_READY;
    KeClearEvent(&x->done);
    return STATUS_SUCCESS;
}

/* Waits for the command that was given. If the device does not answer, it is kept from memory before this returns. */
static NTSTATUS end_command(EXTENSION *x)
{
    LARGE_INTEGER timeout;
    NTSTATUS status;
    timeout.QuadPart = PATIENCE;
    status = KeWaitForSingleObject(&x->done, Executive, KernelMode, FALSE, &timeout);
    if (status == STATUS_SUCCESS && !x->halted)
        return STATUS_SUCCESS;
    halt(x);
    return status == STATUS_TIMEOUT ? STATUS_IO_TIMEOUT : STATUS_DEVICE_REMOVED;
}

static NTSTATUS move(EXTENSION *x, ULONGLONG memory, ULONG offset, ULONG length, BOOLEAN to_device)
{
    ULONGLONG device = DEVICE_MEMORY + offset;
    NTSTATUS status = begin_command(x);
    if (!NT_SUCCESS(status))
        return status;
    write64(x, REG_DMA_SOURCE, to_device ? memory : device);
    write64(x, REG_DMA_DESTINATION, to_device ? device : memory);
    write64(x, REG_DMA_COUNT, length);
    write64(x, REG_DMA_COMMAND, DMA_START | DMA_INTERRUPT | (to_device ? 0 : DMA_FROM_DEVICE));
    return end_command(x);
}

static NTSTATUS factorial(EXTENSION *x, ULONG number, ULONG *result)
{
    NTSTATUS status = begin_command(x);
    if (!NT_SUCCESS(status))
        return status;
    write32(x, REG_STATUS, STATUS_INTERRUPT);
    write32(x, REG_FACTORIAL, number);
    status = end_command(x);
    if (!NT_SUCCESS(status))
        return status;
    if (read32(x, REG_STATUS) & STATUS_COMPUTING)
        return STATUS_DEVICE_PROTOCOL_ERROR;
    *result = read32(x, REG_FACTORIAL);
    return STATUS_SUCCESS;
}

/* --- requests */

static void unlock(PMDL chain)
{
    while (chain) {
        PMDL mdl = chain;
        chain = mdl->Next;
        mdl->Next = NULL;
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    }
}

/* Locks a buffer of the caller's with as many MDLs as it takes. */
static NTSTATUS lock(PVOID start, ULONG length, KPROCESSOR_MODE mode, LOCK_OPERATION operation, PMDL *chain)
{
    PMDL *next = chain;
    ULONG done = 0;
    *chain = NULL;
    while (done < length) {
        PUCHAR address = (PUCHAR)start + done;
        ULONG most = MAXIMUM_MDL - BYTE_OFFSET(address);
        ULONG piece = length - done < most ? length - done : most;
        NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
        PMDL mdl = IoAllocateMdl(address, piece, FALSE, FALSE, NULL);
        if (mdl)
            status = guarded_MmProbeAndLockPages(mdl, mode, operation);
        if (!NT_SUCCESS(status)) {
            if (mdl)
                IoFreeMdl(mdl);
            unlock(*chain);
            *chain = NULL;
            return status;
        }
        *next = mdl;
        next = &mdl->Next;
        done += piece;
    }
    return STATUS_SUCCESS;
}

/* What is left of the current MDL, or of the next where that is used up. */
static ULONG available(CURSOR *cursor)
{
    while (cursor->mdl && cursor->offset == MmGetMdlByteCount(cursor->mdl)) {
        cursor->mdl = cursor->mdl->Next;
        cursor->offset = 0;
    }
    return cursor->mdl ? MmGetMdlByteCount(cursor->mdl) - cursor->offset : 0;
}

/* Moves the next `length` bytes to or from the device, a piece at a time as the adapter maps them. */
static NTSTATUS transfer(EXTENSION *x, CURSOR *cursor, PMDL part, ULONG length, BOOLEAN to_device)
{
    PDMA_OPERATIONS operations = x->adapter->DmaOperations;
    PUCHAR start = (PUCHAR)MmGetMdlVirtualAddress(cursor->mdl) + cursor->offset;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG offset = 0;
    IoBuildPartialMdl(cursor->mdl, part, start, length);
    cursor->offset += length;
    while (offset < length && NT_SUCCESS(status)) {
        ULONG piece = length - offset;
        PHYSICAL_ADDRESS address =
            operations->MapTransfer(x->adapter, part, x->map_base, start + offset, &piece, to_device);
        if (piece == 0)
            status = STATUS_INSUFFICIENT_RESOURCES;
        else if ((ULONGLONG)address.QuadPart + piece > 1ull << ADDRESS_BITS)
            status = STATUS_INVALID_ADDRESS;
        else
            status = move(x, address.QuadPart, offset, piece, to_device);
        if (!operations->FlushAdapterBuffers(x->adapter, part, x->map_base, start + offset, piece, to_device)
            && NT_SUCCESS(status))
            status = STATUS_DEVICE_PROTOCOL_ERROR;
        offset += piece;
    }
    MmPrepareMdlForReuse(part);
    return status;
}

static void acquire_engine(EXTENSION *x)
{
    KeEnterCriticalRegion();
    KeWaitForSingleObject(&x->engine, Executive, KernelMode, FALSE, NULL);
}

static void release_engine(EXTENSION *x)
{
    KeSetEvent(&x->engine, IO_NO_INCREMENT, FALSE);
    KeLeaveCriticalRegion();
}

static NTSTATUS copy(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *copied)
{
    ULONG in = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG out = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG length = in < out ? in : out, done = 0;
    PMDL input, output;
    CURSOR from, to;
    NTSTATUS status;

    if (length > MAXIMUM_COPY)
        return STATUS_INVALID_PARAMETER;
    if (IoGetRequestorProcess(irp) != IoGetCurrentProcess())
        return STATUS_ACCESS_DENIED;
    status = lock(stack->Parameters.DeviceIoControl.Type3InputBuffer, length, irp->RequestorMode, IoReadAccess, &input);
    if (!NT_SUCCESS(status))
        return status;
    status = lock(irp->UserBuffer, length, irp->RequestorMode, IoWriteAccess, &output);
    if (!NT_SUCCESS(status)) {
        unlock(input);
        return status;
    }
    from.mdl = input;
    to.mdl = output;
    from.offset = to.offset = 0;
    acquire_engine(x);
    while (done < length) {
        ULONG a = available(&from), b = available(&to);
        ULONG chunk = a < b ? a : b;
        if (chunk > CHUNK)
            chunk = CHUNK;
        status = transfer(x, &from, x->source, chunk, TRUE);
        if (NT_SUCCESS(status))
            status = transfer(x, &to, x->destination, chunk, FALSE);
        if (!NT_SUCCESS(status))
            break;
        done += chunk;
    }
    release_engine(x);
    unlock(output);
    unlock(input);
    if (NT_SUCCESS(status))
        *copied = done;
    return status;
}

static NTSTATUS serve(EXTENSION *x, PIRP irp, ULONG_PTR *information)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG in = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG out = stack->Parameters.DeviceIoControl.OutputBufferLength;
    PVOID buffer = irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status;
    ULONG number;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_IDENTIFY:
        if (out < sizeof x->identity)
            return STATUS_BUFFER_TOO_SMALL;
        *(IDENTITY *)buffer = x->identity;
        *information = sizeof x->identity;
        return STATUS_SUCCESS;
    case IOCTL_FACTORIAL:
        if (in < sizeof number || out < sizeof number)
            return STATUS_BUFFER_TOO_SMALL;
        acquire_engine(x);
        status = factorial(x, *(ULONG *)buffer, &number);
        release_engine(x);
        if (NT_SUCCESS(status)) {
            *(ULONG *)buffer = number;
            *information = sizeof number;
        }
        return status;
    case IOCTL_COPY:
        return copy(x, irp, stack, information);
    }
    return STATUS_INVALID_DEVICE_REQUEST;
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    ULONG_PTR information = 0;
    NTSTATUS status;
    if (!ExAcquireRundownProtection(&x->started))
        return complete(irp, STATUS_DEVICE_NOT_READY, 0);
    status = serve(x, irp, &information);
    complete(irp, status, information);
    ExReleaseRundownProtection(&x->started);
    return status;
}

/* --- PnP */

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
    IoSetCompletionRoutine(irp, signal, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(x->lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = irp->IoStatus.Status;
    }
    return status;
}

static NTSTATUS query_bus(EXTENSION *x)
{
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
    stack->Parameters.QueryInterface.Size = sizeof x->bus;
    stack->Parameters.QueryInterface.Version = 1;
    stack->Parameters.QueryInterface.Interface = (PINTERFACE)&x->bus;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    status = IoCallDriver(x->lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = block.Status;
    }
    return status;
}

static PDMA_ADAPTER get_adapter(EXTENSION *x, ULONG version)
{
    DESCRIPTION3 description;
    RtlZeroMemory(&description, sizeof description);
    description.known.Version = version;
    description.known.Master = TRUE;
    description.known.ScatterGather = TRUE;
    description.known.Dma32BitAddresses = TRUE;
    description.known.InterfaceType = PCIBus;
    description.known.MaximumLength = CHUNK;
    if (version >= 3)
        description.DmaAddressWidth = ADDRESS_BITS;
    return IoGetDmaAdapter(x->physical, &description.known, &x->map_registers);
}

typedef struct {
    PVOID base;
    KEVENT done;
} ALLOCATION;

static IO_ALLOCATION_ACTION __stdcall keep_registers(PDEVICE_OBJECT device, PIRP irp, PVOID base, PVOID context)
{
    ALLOCATION *allocation = context;
    allocation->base = base;
    KeSetEvent(&allocation->done, IO_NO_INCREMENT, FALSE);
    return DeallocateObjectKeepRegisters;
}

static NTSTATUS start_dma(EXTENSION *x)
{
    ALLOCATION allocation;
    NTSTATUS status;
    KIRQL old;

    x->identity.address_bits = ADDRESS_BITS;
    x->adapter = get_adapter(x, 3);
    if (x->adapter && x->adapter->Version < 3) {
        x->adapter->DmaOperations->PutDmaAdapter(x->adapter);
        x->adapter = NULL;
    }
    if (!x->adapter) {
        x->identity.address_bits = 32;
        x->adapter = get_adapter(x, 2);
    }
    if (!x->adapter)
        return STATUS_INSUFFICIENT_RESOURCES;
    x->identity.dma_version = x->adapter->Version;
    if (x->map_registers > 2)
        x->map_registers = 2;
    KeInitializeEvent(&allocation.done, NotificationEvent, FALSE);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    status = x->adapter->DmaOperations->AllocateAdapterChannel(x->adapter, x->self, x->map_registers, keep_registers,
        &allocation);
    KeLowerIrql(old);
    if (!NT_SUCCESS(status)) {
        x->map_registers = 0;
        return status;
    }
    KeWaitForSingleObject(&allocation.done, Executive, KernelMode, FALSE, NULL);
    x->map_base = allocation.base;
    x->source = IoAllocateMdl((PVOID)(PAGE_SIZE - 1), CHUNK, FALSE, FALSE, NULL);
    x->destination = IoAllocateMdl((PVOID)(PAGE_SIZE - 1), CHUNK, FALSE, FALSE, NULL);
    return x->source && x->destination ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

/* Undoes what `start_hardware` got done. */
static void stop_hardware(EXTENSION *x)
{
    if (x->source)
        IoFreeMdl(x->source);
    if (x->destination)
        IoFreeMdl(x->destination);
    if (x->adapter) {
        if (x->map_registers) {
            KIRQL old;
            KeRaiseIrql(DISPATCH_LEVEL, &old);
            x->adapter->DmaOperations->FreeMapRegisters(x->adapter, x->map_base, x->map_registers);
            KeLowerIrql(old);
        }
        x->adapter->DmaOperations->PutDmaAdapter(x->adapter);
    }
    if (x->interrupt) {
        IoDisconnectInterrupt(x->interrupt);
        KeRemoveQueueDpc(&x->dpc);
        KeFlushQueuedDpcs();
    }
    if (x->registers)
        MmUnmapIoSpace(x->registers, REG_END);
    if (x->bus.InterfaceDereference)
        x->bus.InterfaceDereference(x->bus.Context);
    x->source = x->destination = NULL;
    x->adapter = NULL;
    x->interrupt = NULL;
    x->registers = NULL;
    x->map_registers = 0;
    x->bus.InterfaceDereference = NULL;
}

static NTSTATUS start_hardware(EXTENSION *x, PIO_STACK_LOCATION stack)
{
    PCM_PARTIAL_RESOURCE_LIST list = &stack->Parameters.StartDevice.AllocatedResourcesTranslated->List[0].PartialResourceList;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR interrupt = NULL;
    NTSTATUS status;
    ULONG i;

    x->halted = 0;
    x->causes = 0;
    for (i = 0; i < list->Count; i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR d = &list->PartialDescriptors[i];
        if (d->Type == CmResourceTypeMemory && !x->registers) {
            if (d->u.Memory.Length < REG_END)
                return STATUS_DEVICE_CONFIGURATION_ERROR;
            x->registers = MmMapIoSpace(d->u.Memory.Start, REG_END, MmNonCached);
            if (!x->registers)
                return STATUS_INSUFFICIENT_RESOURCES;
        } else if (d->Type == CmResourceTypeInterrupt) {
            interrupt = d;
        }
    }
    if (!x->registers || !interrupt)
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    x->identity.id = read32(x, REG_ID);
    x->identity.chunk = CHUNK;
    x->identity.maximum_copy = MAXIMUM_COPY;
    if ((x->identity.id & 0xFF) != 0xED)
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    if (*(volatile ULONGLONG *)(x->registers + REG_DMA_COMMAND) & DMA_START)
        return STATUS_DEVICE_NOT_READY;
    status = query_bus(x);
    if (!NT_SUCCESS(status))
        return status;
    status = IoConnectInterrupt(&x->interrupt, service, x, NULL, interrupt->u.Interrupt.Vector,
        (KIRQL)interrupt->u.Interrupt.Level, (KIRQL)interrupt->u.Interrupt.Level,
        interrupt->Flags & CM_RESOURCE_INTERRUPT_LATCHED ? Latched : LevelSensitive,
        interrupt->ShareDisposition == CmResourceShareShared, interrupt->u.Interrupt.Affinity, FALSE);
    if (!NT_SUCCESS(status)) {
        x->interrupt = NULL;
        return status;
    }
    status = start_dma(x);
    if (NT_SUCCESS(status))
        DbgPrint("edu: started, id %#010x\n", x->identity.id);
    return status;
}

static NTSTATUS start(EXTENSION *x, PIRP irp)
{
    NTSTATUS status = forward_and_wait(x, irp);
    if (NT_SUCCESS(status))
        status = start_hardware(x, IoGetCurrentIrpStackLocation(irp));
    if (NT_SUCCESS(status)) {
        x->running = TRUE;
        ExReInitializeRundownProtection(&x->started);
        IoSetDeviceInterfaceState(&x->link, TRUE);
    } else {
        stop_hardware(x);
    }
    return complete(irp, status, 0);
}

static void stop(EXTENSION *x)
{
    if (!x->running)
        return;
    halt(x);
    ExWaitForRundownProtectionRelease(&x->started);
    stop_hardware(x);
    x->running = FALSE;
}

static NTSTATUS pass_down(EXTENSION *x, PIRP irp)
{
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(x->lower, irp);
}

static NTSTATUS __stdcall pnp(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&x->attached, irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    switch (IoGetCurrentIrpStackLocation(irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = start(x, irp);
        break;
    case IRP_MN_REMOVE_DEVICE:
        IoSetDeviceInterfaceState(&x->link, FALSE);
        stop(x);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = pass_down(x, irp);
        IoReleaseRemoveLockAndWait(&x->attached, irp);
        RtlFreeUnicodeString(&x->link);
        IoDetachDevice(x->lower);
        IoDeleteDevice(device);
        return status;
    case IRP_MN_SURPRISE_REMOVAL:
        IoSetDeviceInterfaceState(&x->link, FALSE);
        /* and then as a stop */
    case IRP_MN_STOP_DEVICE:
        stop(x);
        /* and agreed */
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        /* and passed down */
    default:
        status = pass_down(x, irp);
    }
    IoReleaseRemoveLock(&x->attached, irp);
    return status;
}

static NTSTATUS __stdcall power(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&x->attached, irp);
    PoStartNextPowerIrp(irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    IoSkipCurrentIrpStackLocation(irp);
    status = PoCallDriver(x->lower, irp);
    IoReleaseRemoveLock(&x->attached, irp);
    return status;
}

static NTSTATUS __stdcall system_control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&x->attached, irp);
    if (!NT_SUCCESS(status))
        return complete(irp, status, 0);
    status = pass_down(x, irp);
    IoReleaseRemoveLock(&x->attached, irp);
    return status;
}

static NTSTATUS __stdcall open_or_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS __stdcall add_device(PDRIVER_OBJECT driver, PDEVICE_OBJECT physical)
{
    PDEVICE_OBJECT device;
    EXTENSION *x;
    NTSTATUS status;

    status = IoCreateDevice(driver, sizeof *x, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    x = device->DeviceExtension;
    RtlZeroMemory(x, sizeof *x);
    x->driver = driver;
    x->self = device;
    x->physical = physical;
    IoInitializeRemoveLock(&x->attached, 0x43756465, 0, 0);
    ExInitializeRundownProtection(&x->started);
    /* Not started yet. */
    ExWaitForRundownProtectionRelease(&x->started);
    KeInitializeEvent(&x->done, SynchronizationEvent, FALSE);
    KeInitializeEvent(&x->engine, SynchronizationEvent, TRUE);
    KeInitializeDpc(&x->dpc, deferred, x);
    status = IoRegisterDeviceInterface(physical, &INTERFACE_CLASS, NULL, &x->link);
    if (NT_SUCCESS(status)) {
        x->lower = IoAttachDeviceToDeviceStack(device, physical);
        if (x->lower) {
            device->Flags |= DO_DIRECT_IO | DO_POWER_PAGABLE;
            device->Flags &= ~DO_DEVICE_INITIALIZING;
            return STATUS_SUCCESS;
        }
        RtlFreeUnicodeString(&x->link);
        status = STATUS_DEVICE_REMOVED;
    }
    IoDeleteDevice(device);
    return status;
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = unload;
    driver->DriverExtension->AddDevice = add_device;
    driver->MajorFunction[IRP_MJ_CREATE] = open_or_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_or_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_or_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->MajorFunction[IRP_MJ_PNP] = pnp;
    driver->MajorFunction[IRP_MJ_POWER] = power;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = system_control;
    return STATUS_SUCCESS;
}
