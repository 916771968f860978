/* A legacy driver that uses DMA adapters as it should, and, told by the control code, breaks one
   rule on purpose. Needs no device: HalGetAdapter gives an adapter to any driver. */
#include <ntddk.h>

#define BYTES (2 * PAGE_SIZE + 100)

/* As the kernel exports them; newer headers hide them behind inline functions. */
NTHALAPI PDMA_ADAPTER HalGetAdapter(PDEVICE_DESCRIPTION Description, PULONG MapRegisters);
#define OPERATION(adapter, index) (((PVOID *)(adapter)->DmaOperations)[1 + (index)])

/* DEVICE_DESCRIPTION as version 3 has it. */
typedef struct {
    DEVICE_DESCRIPTION Base;
    ULONG DmaAddressWidth, DmaControllerInstance, DmaRequestLine, Pad;
    ULONGLONG DeviceAddress;
} WIDE_DESCRIPTION;

typedef struct {
    PDEVICE_OBJECT Device;
    PDMA_ADAPTER Adapter;
    ULONG Limit;
    PUCHAR Buffer;
    PMDL Mdl;
    PVOID Base;
    ULONG Count;
    ULONG Calls;
    IO_ALLOCATION_ACTION Answer;
} WORK;

static IO_ALLOCATION_ACTION Control(PDEVICE_OBJECT Device, PIRP Irp, PVOID Base, PVOID Context) {
    WORK *work = Context;
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    work->Base = Base;
    work->Calls++;
    return work->Answer;
}

static NTSTATUS Begin(WORK *work, PDEVICE_OBJECT device, ULONG version, BOOLEAN list, ULONG width) {
    WIDE_DESCRIPTION description;
    RtlZeroMemory(&description, sizeof description);
    RtlZeroMemory(work, sizeof *work);
    description.Base.Version = version;
    description.Base.Master = TRUE;
    description.Base.ScatterGather = list;
    description.Base.Dma32BitAddresses = width >= 32;
    description.Base.Dma64BitAddresses = width >= 64;
    description.Base.InterfaceType = PCIBus;
    description.Base.MaximumLength = 1 << 20;
    description.DmaAddressWidth = width;
    work->Device = device;
    work->Answer = DeallocateObjectKeepRegisters;
    work->Count = 3;
    work->Adapter = HalGetAdapter(&description.Base, &work->Limit);
    if (!work->Adapter) return STATUS_INSUFFICIENT_RESOURCES;
    work->Buffer = ExAllocatePoolWithTag(NonPagedPool, BYTES, 'amdT');
    if (!work->Buffer) return STATUS_INSUFFICIENT_RESOURCES;
    work->Mdl = IoAllocateMdl(work->Buffer, BYTES, FALSE, FALSE, NULL);
    if (!work->Mdl) {
        ExFreePoolWithTag(work->Buffer, 'amdT');
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    MmBuildMdlForNonPagedPool(work->Mdl);
    return STATUS_SUCCESS;
}

static void End(WORK *work) {
    IoFreeMdl(work->Mdl);
    ExFreePoolWithTag(work->Buffer, 'amdT');
}

static NTSTATUS Allocate(WORK *work) {
    KIRQL old;
    NTSTATUS status;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    status = work->Adapter->DmaOperations->AllocateAdapterChannel(
        work->Adapter, work->Device, work->Count, Control, work);
    KeLowerIrql(old);
    return status;
}

static ULONGLONG Map(WORK *work, ULONG offset, ULONG *length, BOOLEAN write) {
    return work->Adapter->DmaOperations->MapTransfer(work->Adapter, work->Mdl, work->Base,
        (PUCHAR)MmGetMdlVirtualAddress(work->Mdl) + offset, length, write).QuadPart;
}

static void Flush(WORK *work, ULONG offset, ULONG length, BOOLEAN write) {
    work->Adapter->DmaOperations->FlushAdapterBuffers(work->Adapter, work->Mdl, work->Base,
        (PUCHAR)MmGetMdlVirtualAddress(work->Mdl) + offset, length, write);
}

static void Free(WORK *work, ULONG count) {
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    work->Adapter->DmaOperations->FreeMapRegisters(work->Adapter, work->Base, count);
    KeLowerIrql(old);
}

/* Maps all of the buffer in as many pieces as it takes; how many that were. */
static ULONG MapAll(WORK *work, BOOLEAN write) {
    ULONG done = 0, pieces = 0;
    while (done < BYTES) {
        ULONG length = BYTES - done;
        Map(work, done, &length, write);
        done += length;
        pieces++;
    }
    return pieces;
}

/* Maps the buffer as MapAll does; where the last byte that the device is sent to lies. 0 when it is
   sent to all of the buffer itself. */
static ULONG Highest(WORK *work, BOOLEAN write) {
    ULONGLONG address, highest = 0;
    ULONG done = 0;
    BOOLEAN bounced = FALSE;
    while (done < BYTES) {
        ULONG length = BYTES - done;
        address = Map(work, done, &length, write);
        if (address + length - 1 > highest) highest = address + length - 1;
        if (address != (ULONGLONG)MmGetPhysicalAddress(work->Buffer + done).QuadPart)
            bounced = TRUE;
        done += length;
    }
    return bounced ? (ULONG)highest : 0;
}

static VOID List(PDEVICE_OBJECT Device, PIRP Irp, PSCATTER_GATHER_LIST Sgl, PVOID Context) {
    WORK *work = Context;
    ULONG index, total = 0;
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    for (index = 0; index < Sgl->NumberOfElements; index++) total += Sgl->Elements[index].Length;
    work->Base = Sgl;
    work->Calls = total;
}

/* The operations of version 3, in a table the old headers do not know. */
static NTSTATUS Version3(WORK *work) {
    typedef NTSTATUS (NTAPI *INITIALIZE)(PDMA_ADAPTER, PVOID);
    typedef NTSTATUS (NTAPI *ALLOCATE)(PDMA_ADAPTER, PDEVICE_OBJECT, PVOID, ULONG, ULONG, PVOID,
        PVOID, PVOID *);
    typedef NTSTATUS (NTAPI *MAP)(PDMA_ADAPTER, PMDL, PVOID, ULONGLONG, ULONG, PULONG, BOOLEAN,
        PVOID, ULONG, PVOID, PVOID);
    typedef NTSTATUS (NTAPI *FLUSH)(PDMA_ADAPTER, PMDL, PVOID, ULONGLONG, ULONG, BOOLEAN);
    typedef VOID (NTAPI *FREE_OBJECT)(PDMA_ADAPTER, IO_ALLOCATION_ACTION);
    ULONGLONG context[16];
    ULONGLONG list[2 + 3 * 3];
    ULONG length = BYTES;
    KIRQL old;
    NTSTATUS status = ((INITIALIZE)OPERATION(work->Adapter, 17))(work->Adapter, context);
    if (!NT_SUCCESS(status)) return status;
    status = ((ALLOCATE)OPERATION(work->Adapter, 19))(work->Adapter, work->Device, context, 3, 1,
        NULL, NULL, &work->Base);
    if (!NT_SUCCESS(status)) return status;
    status = ((MAP)OPERATION(work->Adapter, 22))(work->Adapter, work->Mdl, work->Base, 0, 0,
        &length, FALSE, list, sizeof list, NULL, NULL);
    if (!NT_SUCCESS(status)) return status;
    work->Calls = length;
    status = ((FLUSH)OPERATION(work->Adapter, 25))(work->Adapter, work->Mdl, work->Base, 0,
        length, FALSE);
    if (!NT_SUCCESS(status)) return status;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    ((FREE_OBJECT)OPERATION(work->Adapter, 26))(work->Adapter, DeallocateObject);
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG which, ULONG *answer) {
    WORK work, other, third;
    ULONG length = BYTES;
    KIRQL old;
    PHYSICAL_ADDRESS logical;
    PVOID common;
    NTSTATUS status;

    if (which == 100 || which == 101) {
        /* Only a look at what the kernel offers. */
        status = Begin(&work, device, which == 100 ? 3 : 2, TRUE, 28);
        if (!NT_SUCCESS(status)) return status;
        *answer = work.Adapter->Version << 16 | work.Adapter->DmaOperations->Size;
        End(&work);
        return STATUS_SUCCESS;
    }
    status = Begin(&work, device, which == 20 ? 3 : 2, which == 3 || which == 18 || which == 20
        || which == 24,
        which == 18 ? 64 : which == 24 ? 24 : 32);
    if (!NT_SUCCESS(status)) return status;

    if (which >= 14 && which <= 16) {
        /* Both adapters take from one pool of 256; a third that waits for one of theirs. */
        work.Count = 128;
        status = Begin(&other, device, 2, FALSE, 32);
        if (NT_SUCCESS(status)) status = Begin(&third, device, 2, FALSE, 32);
        if (!NT_SUCCESS(status)) return status;
        other.Count = 128;
        if (NT_SUCCESS(status)) status = Allocate(&work);
        if (NT_SUCCESS(status)) status = Allocate(&other);
        if (NT_SUCCESS(status)) status = Allocate(&third);
        if (!NT_SUCCESS(status)) return status;
        *answer = work.Calls << 8 | other.Calls << 4 | third.Calls;
        if (which == 15) Allocate(&third);
        if (which == 16) return STATUS_SUCCESS;
        Free(&work, 128);
        *answer = *answer << 4 | third.Calls;
        Free(&third, 3);
        Free(&other, 128);
        End(&third);
        End(&other);
        End(&work);
        return STATUS_SUCCESS;
    }
    if (which == 17) {
        work.Count = work.Limit + 1;
        status = Allocate(&work);
        *answer = work.Calls;
        End(&work);
        return status;
    }
    if (which == 18) {
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        status = work.Adapter->DmaOperations->GetScatterGatherList(work.Adapter, device, work.Mdl,
            (PUCHAR)MmGetMdlVirtualAddress(work.Mdl) + 1, BYTES - 1, List, &work, FALSE);
        if (NT_SUCCESS(status))
            work.Adapter->DmaOperations->PutScatterGatherList(work.Adapter, work.Base, FALSE);
        KeLowerIrql(old);
        *answer = work.Calls;
        End(&work);
        return status;
    }
    if (which == 20) {
        status = Version3(&work);
        *answer = work.Calls;
        End(&work);
        return status;
    }
    if (which >= 11 && which <= 13) {
        common = work.Adapter->DmaOperations->AllocateCommonBuffer(work.Adapter, 5000, &logical,
            TRUE);
        if (!common) return STATUS_INSUFFICIENT_RESOURCES;
        if (which == 12) return STATUS_SUCCESS;
        work.Adapter->DmaOperations->FreeCommonBuffer(work.Adapter, which == 11 ? 5000 : 4096,
            logical, common, TRUE);
        End(&work);
        return STATUS_SUCCESS;
    }
    if (which == 19) work.Answer = DeallocateObject;
    status = Allocate(&work);
    if (!NT_SUCCESS(status)) return status;
    switch (which) {
    case 0: /* as it should be, one piece, both directions */
        *answer = MapAll(&work, TRUE);
        Flush(&work, 0, BYTES, TRUE);
        *answer = *answer << 4 | MapAll(&work, FALSE);
        Flush(&work, 0, BYTES, FALSE);
        break;
    case 1: /* mapped twice through registers for one */
        MapAll(&work, TRUE);
        MapAll(&work, TRUE);
        break;
    case 2: /* freed without a flush */
        MapAll(&work, TRUE);
        break;
    case 3: /* as it should be, in pieces where pages are apart, flushed at once */
        *answer = MapAll(&work, FALSE);
        Flush(&work, 0, BYTES, FALSE);
        break;
    case 4: /* flushed twice */
        MapAll(&work, FALSE);
        Flush(&work, 0, BYTES, FALSE);
        Flush(&work, 0, BYTES, FALSE);
        break;
    case 5: /* flushed in the other direction */
        MapAll(&work, FALSE);
        Flush(&work, 0, BYTES, TRUE);
        break;
    case 6: /* beyond the MDL */
        Map(&work, BYTES - 1, &length, TRUE);
        break;
    case 7: { /* pages that are not locked */
        PMDL loose = IoAllocateMdl(work.Buffer, BYTES, FALSE, FALSE, NULL);
        work.Adapter->DmaOperations->MapTransfer(work.Adapter, loose, work.Base, work.Buffer,
            &length, TRUE);
        break;
    }
    case 8: /* too few freed */
        Free(&work, 2);
        break;
    case 9: /* at the wrong IRQL */
        work.Adapter->DmaOperations->FreeMapRegisters(work.Adapter, work.Base, 3);
        break;
    case 10: /* used after they were freed */
        Free(&work, 3);
        MapAll(&work, TRUE);
        break;
    case 19: /* the channel and registers were given back by the answer */
        *answer = work.Calls;
        End(&work);
        return STATUS_SUCCESS;
    case 21: /* freed twice */
        Free(&work, 3);
        break;
    case 22: /* put away while registers are held */
        work.Adapter->DmaOperations->PutDmaAdapter(work.Adapter);
        break;
    case 23: /* left behind */
        return STATUS_SUCCESS;
    case 24: /* a bus master of neither 32 nor 64 bits */
        *answer = Highest(&work, TRUE);
        Flush(&work, 0, BYTES, TRUE);
        break;
    default:
        Free(&work, 3);
        End(&work);
        return STATUS_INVALID_PARAMETER;
    }
    Free(&work, 3);
    End(&work);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT Device, PIRP Irp) {
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR information = 0;
    if (location->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
        ULONG answer = 0;
        ULONG which = (location->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xfff) - 0x800;
        status = Run(Device, which, &answer);
        if (NT_SUCCESS(status)
            && location->Parameters.DeviceIoControl.OutputBufferLength >= sizeof answer) {
            *(ULONG *)Irp->AssociatedIrp.SystemBuffer = answer;
            information = sizeof answer;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static VOID NTAPI Unload(PDRIVER_OBJECT Driver) {
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\DmaRules");
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\DmaRules");
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\DmaRules");
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    UNREFERENCED_PARAMETER(Path);
    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    Driver->MajorFunction[IRP_MJ_CREATE] = Dispatch;
    Driver->MajorFunction[IRP_MJ_CLOSE] = Dispatch;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    Driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
