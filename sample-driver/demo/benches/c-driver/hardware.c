/* What a started device has: its registers, its interrupt, its way to memory. */
#include "edu.h"
#include <initguid.h>

DEFINE_GUID(BUS_INTERFACE, 0x496B8280, 0x6F25, 0x11D0, 0xBE, 0xAF, 0x08, 0x00, 0x2B, 0xE2, 0x09,
    0x2F);

/* The headers know descriptions up to version 2. */
typedef struct {
    DEVICE_DESCRIPTION known;
    ULONG DmaAddressWidth, DmaControllerInstance, DmaRequestLine;
    PHYSICAL_ADDRESS DeviceAddress;
} DESCRIPTION3;

/* What the oldest kernels do not have. */
static NTSTATUS(NTAPI *connect_interrupt)(PIO_CONNECT_INTERRUPT_PARAMETERS);
static VOID(NTAPI *disconnect_interrupt)(PIO_DISCONNECT_INTERRUPT_PARAMETERS);

static PVOID look_up(PCWSTR routine)
{
    UNICODE_STRING name;
    RtlInitUnicodeString(&name, routine);
    return MmGetSystemRoutineAddress(&name);
}

VOID look_up_routines(void)
{
    connect_interrupt = look_up(L"IoConnectInterruptEx");
    disconnect_interrupt = look_up(L"IoDisconnectInterruptEx");
}

/* Is it an edu that is doing nothing? */
static NTSTATUS check_idle(EXTENSION *x)
{
    ULONG id = read32(x, REG_ID);
    if ((id & 0xFF) != 0xED)
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    x->identity.id = id;
    if (*(volatile ULONGLONG *)(x->registers + REG_DMA_COMMAND) & DMA_START)
        return STATUS_DEVICE_NOT_READY;
    /* The interrupt at the end of an earlier transfer is no answer to what the device is told from
       here on. */
    write32(x, REG_ACKNOWLEDGE, ~0u);
    return STATUS_SUCCESS;
}

/* A device that is gone, for which this fails, accesses nothing either way. */
VOID let_access_memory(EXTENSION *x, BOOLEAN allowed)
{
    USHORT command;
    if (x->bus.GetBusData(x->bus.Context, PCI_WHICHSPACE_CONFIG, &command, 4, 2) == 2) {
        command &= ~PCI_ENABLE_BUS_MASTER;
        if (allowed)
            command |= PCI_ENABLE_BUS_MASTER;
        x->bus.SetBusData(x->bus.Context, PCI_WHICHSPACE_CONFIG, &command, 4, 2);
    }
}

/* --- interrupts */

#define RECONNECTION_PAUSE (-10LL * 1000 * 100)

static BOOLEAN NTAPI service(PKINTERRUPT interrupt, PVOID context)
{
    EXTENSION *x = context;
    ULONG causes = read32(x, REG_CAUSE);
    if (causes == 0 || causes == ~0u)
        return FALSE;
    write32(x, REG_ACKNOWLEDGE, causes);
    InterlockedOr(&x->causes, causes);
    /* One processor at a time runs this, and nobody else writes it. */
    x->interrupts++;
    KeInsertQueueDpc(&x->dpc, NULL, NULL);
    return TRUE;
}

static BOOLEAN NTAPI service_message(PKINTERRUPT interrupt, PVOID context, ULONG message)
{
    EXTENSION *x = context;
    if (!x->asleep)
        return service(interrupt, context);
    x->missed = TRUE;
    return TRUE;
}

static VOID NTAPI deferred(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    EXTENSION *x = context;
    if (InterlockedExchange(&x->causes, 0) & x->awaited)
        KeSetEvent(&x->done, IO_NO_INCREMENT, FALSE);
}

/* Connects to the device's messages, or to its line where it, or the kernel, has none. */
static NTSTATUS connect(EXTENSION *x)
{
    PCM_PARTIAL_RESOURCE_DESCRIPTOR d = &x->line;
    IO_CONNECT_INTERRUPT_PARAMETERS parameters;
    NTSTATUS status;

    x->connection = 0;
    if (connect_interrupt && disconnect_interrupt) {
        RtlZeroMemory(&parameters, sizeof parameters);
        parameters.Version = CONNECT_MESSAGE_BASED;
        parameters.MessageBased.PhysicalDeviceObject = x->physical;
        parameters.MessageBased.ConnectionContext.Generic = &x->interrupt;
        parameters.MessageBased.MessageServiceRoutine = service_message;
        parameters.MessageBased.ServiceContext = x;
        parameters.MessageBased.FallBackServiceRoutine = service;
        status = connect_interrupt(&parameters);
        x->connection = parameters.Version;
    } else {
        status = IoConnectInterrupt((PKINTERRUPT *)&x->interrupt, service, x, NULL,
            d->u.Interrupt.Vector, (KIRQL)d->u.Interrupt.Level, (KIRQL)d->u.Interrupt.Level,
            d->Flags & CM_RESOURCE_INTERRUPT_LATCHED ? Latched : LevelSensitive,
            d->ShareDisposition == CmResourceShareShared, d->u.Interrupt.Affinity, FALSE);
    }
    if (!NT_SUCCESS(status))
        x->interrupt = NULL;
    return status;
}

static VOID disconnect(EXTENSION *x)
{
    IO_DISCONNECT_INTERRUPT_PARAMETERS parameters;
    if (x->connection) {
        RtlZeroMemory(&parameters, sizeof parameters);
        parameters.Version = x->connection;
        parameters.ConnectionContext.Generic = x->interrupt;
        disconnect_interrupt(&parameters);
    } else {
        IoDisconnectInterrupt(x->interrupt);
    }
    x->interrupt = NULL;
}

/* The device's power goes now: nobody looks at it any more. A line that somebody asserts is masked
   once it is disconnected; a message would be lost, so it stays connected. */
VOID put_hardware_to_sleep(EXTENSION *x)
{
    if (x->connection == CONNECT_MESSAGE_BASED) {
        PIO_INTERRUPT_MESSAGE_INFO messages = x->interrupt;
        PKINTERRUPT first = messages->MessageInfo[0].InterruptObject;
        KIRQL old = KeAcquireInterruptSpinLock(first);
        x->asleep = TRUE;
        KeReleaseInterruptSpinLock(first, old);
    } else if (x->interrupt) {
        disconnect(x);
    }
    KeFlushQueuedDpcs();
}

static NTSTATUS wake_interrupt(EXTENSION *x)
{
    LARGE_INTEGER pause;
    NTSTATUS status;
    int tries = 10;

    if (x->connection == CONNECT_MESSAGE_BASED) {
        PIO_INTERRUPT_MESSAGE_INFO messages = x->interrupt;
        PKINTERRUPT first = messages->MessageInfo[0].InterruptObject;
        KIRQL old = KeAcquireInterruptSpinLock(first);
        x->asleep = FALSE;
        if (x->missed)
            service(first, x);
        x->missed = FALSE;
        KeReleaseInterruptSpinLock(first, old);
        return STATUS_SUCCESS;
    }
    /* Memory that is short now can be had a little later. */
    pause.QuadPart = RECONNECTION_PAUSE;
    while ((status = connect(x)) == STATUS_INSUFFICIENT_RESOURCES && --tries)
        KeDelayExecutionThread(KernelMode, FALSE, &pause);
    return status;
}

/* The power is back. */
NTSTATUS wake_hardware(EXTENSION *x)
{
    NTSTATUS status = wake_interrupt(x);
    if (NT_SUCCESS(status))
        status = check_idle(x);
    if (NT_SUCCESS(status) && x->halted == STATUS_DEVICE_POWER_FAILURE) {
        /* It was halted only for the power to go. No answer is left of what it was told before. */
        KeFlushQueuedDpcs();
        x->halted = STATUS_SUCCESS;
        let_access_memory(x, TRUE);
    }
    return status;
}

/* --- the way to memory */

static PDMA_ADAPTER get_adapter(EXTENSION *x, ULONG version)
{
    DESCRIPTION3 description;
    RtlZeroMemory(&description, sizeof description);
    description.known.Version = version;
    description.known.Master = TRUE;
    description.known.ScatterGather = TRUE;
    /* A bus master of neither width is one of the first: 24 bits. The kernel bounces what lies
       beyond. */
    description.known.Dma32BitAddresses = version >= 3;
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

static IO_ALLOCATION_ACTION NTAPI keep_registers(PDEVICE_OBJECT device, PIRP irp, PVOID base,
    PVOID context)
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
    ULONG registers;
    KIRQL old;

    x->identity.address_bits = ADDRESS_BITS;
    x->adapter = get_adapter(x, 3);
    if (x->adapter && x->adapter->Version < 3) {
        x->adapter->DmaOperations->PutDmaAdapter(x->adapter);
        x->adapter = NULL;
    }
    if (!x->adapter) {
        x->identity.address_bits = 24;
        x->adapter = get_adapter(x, 2);
    }
    if (!x->adapter)
        return STATUS_INSUFFICIENT_RESOURCES;
    x->identity.dma_version = x->adapter->Version;
    /* A chunk touches two pages at most. */
    registers = x->map_registers;
    x->map_registers = 0;
    if (registers < 2)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(&allocation.done, NotificationEvent, FALSE);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    status = x->adapter->DmaOperations->AllocateAdapterChannel(x->adapter, x->self, 2,
        keep_registers, &allocation);
    KeLowerIrql(old);
    if (!NT_SUCCESS(status))
        return status;
    KeWaitForSingleObject(&allocation.done, Executive, KernelMode, FALSE, NULL);
    /* The routine has returned on every processor, and the image could go. */
    KeFlushQueuedDpcs();
    x->map_base = allocation.base;
    x->map_registers = 2;
    x->part = IoAllocateMdl((PVOID)(PAGE_SIZE - 1), CHUNK, FALSE, FALSE, NULL);
    return x->part ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

/* --- all of it */

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

/* Undoes what `start_hardware` got done. */
VOID stop_hardware(EXTENSION *x)
{
    if (x->part)
        IoFreeMdl(x->part);
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
        disconnect(x);
        KeFlushQueuedDpcs();
    }
    if (x->registers)
        MmUnmapIoSpace(x->registers, REG_END);
    if (x->bus.InterfaceDereference)
        x->bus.InterfaceDereference(x->bus.Context);
    x->part = NULL;
    x->adapter = NULL;
    x->registers = NULL;
    x->map_registers = 0;
    x->bus.InterfaceDereference = NULL;
}

NTSTATUS start_hardware(EXTENSION *x, PIO_STACK_LOCATION stack)
{
    PCM_RESOURCE_LIST resources = stack->Parameters.StartDevice.AllocatedResourcesTranslated;
    PCM_PARTIAL_RESOURCE_LIST list = &resources->List[0].PartialResourceList;
    NTSTATUS status;
    ULONG i;

    RtlZeroMemory(&x->statistics, sizeof x->statistics);
    x->interrupts = 0;
    x->causes = 0;
    x->asleep = x->missed = FALSE;
    x->halted = STATUS_SUCCESS;
    x->line.Type = CmResourceTypeNull;
    for (i = 0; i < list->Count; i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR d = &list->PartialDescriptors[i];
        if (d->Type == CmResourceTypeMemory && !x->registers) {
            if (d->u.Memory.Length < REG_END)
                return STATUS_DEVICE_CONFIGURATION_ERROR;
            x->registers = MmMapIoSpace(d->u.Memory.Start, REG_END, MmNonCached);
            if (!x->registers)
                return STATUS_INSUFFICIENT_RESOURCES;
        } else if (d->Type == CmResourceTypeInterrupt) {
            x->line = *d;
        }
    }
    if (!x->registers || x->line.Type != CmResourceTypeInterrupt)
        return STATUS_DEVICE_CONFIGURATION_ERROR;
    x->identity.chunk = CHUNK;
    x->identity.maximum_copy = MAXIMUM_COPY;
    status = check_idle(x);
    if (!NT_SUCCESS(status))
        return status;
    status = query_bus(x);
    if (!NT_SUCCESS(status))
        return status;
    KeInitializeDpc(&x->dpc, deferred, x);
    status = connect(x);
    if (!NT_SUCCESS(status))
        return status;
    return start_dma(x);
}

