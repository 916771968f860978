/* A control device without hardware: every transfer method, requests that wait and can be
   cancelled. */
#include <ntddk.h>

#define IOCTL(function, method) CTL_CODE(FILE_DEVICE_UNKNOWN, function, method, FILE_ANY_ACCESS)

typedef struct {
    IO_CSQ queue;
    LIST_ENTRY waiting;
    KSPIN_LOCK lock;
    KTIMER timer;
    KDPC dpc;
    LONG creates, cleanups, closes;
    LONGLONG last_offset;
    ULONG sum;
} EXTENSION;

static VOID insert(PIO_CSQ csq, PIRP irp)
{
    EXTENSION *x = CONTAINING_RECORD(csq, EXTENSION, queue);
    InsertTailList(&x->waiting, &irp->Tail.Overlay.ListEntry);
}

static VOID take(PIO_CSQ csq, PIRP irp)
{
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

static PIRP peek(PIO_CSQ csq, PIRP irp, PVOID context)
{
    EXTENSION *x = CONTAINING_RECORD(csq, EXTENSION, queue);
    PLIST_ENTRY next = irp ? irp->Tail.Overlay.ListEntry.Flink : x->waiting.Flink;
    return next == &x->waiting ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

static VOID acquire(PIO_CSQ csq, PKIRQL irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(csq, EXTENSION, queue)->lock, irql);
}

static VOID release(PIO_CSQ csq, KIRQL irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(csq, EXTENSION, queue)->lock, irql);
}

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static VOID complete_cancelled(PIO_CSQ csq, PIRP irp)
{
    complete(irp, STATUS_CANCELLED, 0);
}

static VOID __stdcall timer(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    EXTENSION *x = context;
    PIRP irp = IoCsqRemoveNextIrp(&x->queue, NULL);
    if (irp)
        complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS __stdcall open_close(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    switch (IoGetCurrentIrpStackLocation(irp)->MajorFunction) {
    case IRP_MJ_CREATE: x->creates++; break;
    case IRP_MJ_CLEANUP: x->cleanups++; break;
    default: x->closes++; break;
    }
    return complete(irp, STATUS_SUCCESS, 0);
}

static PUCHAR buffer_of(PDEVICE_OBJECT device, PIRP irp)
{
    if (device->Flags & DO_BUFFERED_IO)
        return irp->AssociatedIrp.SystemBuffer;
    return irp->MdlAddress ? MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority)
        : NULL;
}

static NTSTATUS __stdcall read(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG length = stack->Parameters.Read.Length, i;
    LONGLONG offset = stack->Parameters.Read.ByteOffset.QuadPart;
    PUCHAR to = buffer_of(device, irp);
    if (length && !to)
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    if (offset >= 4096)
        return complete(irp, STATUS_END_OF_FILE, 0);
    if (length > 4096 - offset)
        length = (ULONG)(4096 - offset);
    for (i = 0; i < length; i++)
        to[i] = (UCHAR)(offset + i);
    return complete(irp, STATUS_SUCCESS, length);
}

static NTSTATUS __stdcall write(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG length = stack->Parameters.Write.Length, i;
    PUCHAR from = buffer_of(device, irp);
    if (length && !from)
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    x->last_offset = stack->Parameters.Write.ByteOffset.QuadPart;
    x->sum = 0;
    for (i = 0; i < length; i++)
        x->sum += from[i];
    return complete(irp, STATUS_SUCCESS, length);
}

/* Calls are what the compiler guards; it must not know what this one does. */
static VOID copy(volatile UCHAR *to, volatile UCHAR *from, ULONG length)
{
    while (length--)
        *to++ = *from++;
}
static VOID (*volatile guarded_copy)(volatile UCHAR *, volatile UCHAR *, ULONG) = copy;

static NTSTATUS neither(PIRP irp, PIO_STACK_LOCATION stack)
{
    ULONG in = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG out = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG length = in < out ? in : out;
    __try {
        ProbeForRead(stack->Parameters.DeviceIoControl.Type3InputBuffer, in, 1);
        ProbeForWrite(irp->UserBuffer, out, 1);
        guarded_copy(irp->UserBuffer, stack->Parameters.DeviceIoControl.Type3InputBuffer, length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return complete(irp, GetExceptionCode(), 0);
    }
    return complete(irp, STATUS_SUCCESS, length);
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    EXTENSION *x = device->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG in = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG out = stack->Parameters.DeviceIoControl.OutputBufferLength;
    PUCHAR buffer = irp->AssociatedIrp.SystemBuffer, direct;
    ULONG i, n;
    UCHAR c;
    PIRP other;
    LARGE_INTEGER due;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL(0x800, METHOD_BUFFERED): /* reverses */
        if (out < in)
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        for (i = 0; i < in / 2; i++) {
            c = buffer[i];
            buffer[i] = buffer[in - 1 - i];
            buffer[in - 1 - i] = c;
        }
        return complete(irp, STATUS_SUCCESS, in);
    /* adds up the direct buffer, starting with the input byte */
    case IOCTL(0x801, METHOD_IN_DIRECT):
        n = in ? buffer[0] : 0;
        if (irp->MdlAddress) {
            direct = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
            if (!direct)
                return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
            for (i = 0; i < out; i++)
                n += direct[i];
        }
        return complete(irp, STATUS_SUCCESS, n);
    case IOCTL(0x802, METHOD_OUT_DIRECT): /* fills the direct buffer with the input byte */
        if (!in || !irp->MdlAddress)
            return complete(irp, STATUS_INVALID_PARAMETER, 0);
        direct = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
        if (!direct)
            return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
        memset(direct, buffer[0], out);
        return complete(irp, STATUS_SUCCESS, out);
    case IOCTL(0x803, METHOD_NEITHER): /* copies */
        return neither(irp, stack);
    case IOCTL(0x804, METHOD_BUFFERED): /* waits */
        IoCsqInsertIrp(&x->queue, irp, NULL);
        return STATUS_PENDING;
    /* completes the one that has waited longest with the input */
    case IOCTL(0x805, METHOD_BUFFERED):
        other = IoCsqRemoveNextIrp(&x->queue, NULL);
        if (!other)
            return complete(irp, STATUS_NOT_FOUND, 0);
        n = IoGetCurrentIrpStackLocation(other)->Parameters.DeviceIoControl.OutputBufferLength;
        if (n > in)
            n = in;
        memcpy(other->AssociatedIrp.SystemBuffer, buffer, n);
        complete(other, STATUS_SUCCESS, n);
        return complete(irp, STATUS_SUCCESS, 0);
    case IOCTL(0x806, METHOD_BUFFERED): /* waits, for one millisecond */
        IoCsqInsertIrp(&x->queue, irp, NULL);
        due.QuadPart = -10000;
        KeSetTimer(&x->timer, due, &x->dpc);
        return STATUS_PENDING;
    case IOCTL(0x807, METHOD_BUFFERED): { /* what has been counted */
        ULONG counts[5] = {x->creates, x->cleanups, x->closes, x->sum, (ULONG)x->last_offset};
        if (out < sizeof counts)
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        memcpy(buffer, counts, sizeof counts);
        return complete(irp, STATUS_SUCCESS, sizeof counts);
    }
    case IOCTL(0x808, METHOD_BUFFERED): /* a warning, with data */
        if (out < 4)
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        memcpy(buffer, "part", 4);
        return complete(irp, STATUS_BUFFER_OVERFLOW, 4);
    default:
        return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
    UNICODE_STRING link;
    PDEVICE_OBJECT device = driver->DeviceObject;
    RtlInitUnicodeString(&link, L"\\DosDevices\\Control");
    IoDeleteSymbolicLink(&link);
    while (device) {
        PDEVICE_OBJECT next = device->NextDevice;
        KeCancelTimer(&((EXTENSION *)device->DeviceExtension)->timer);
        IoDeleteDevice(device);
        device = next;
    }
    DbgPrint("unloaded\n");
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNICODE_STRING name, link;
    PDEVICE_OBJECT device;
    NTSTATUS status;
    int which;

    DbgPrint("path %wZ\n", path);
    driver->DriverUnload = unload;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_READ] = read;
    driver->MajorFunction[IRP_MJ_WRITE] = write;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    for (which = 0; which < 2; which++) {
        EXTENSION *x;
        RtlInitUnicodeString(&name, which ? L"\\Device\\Buffered" : L"\\Device\\Control");
        status = IoCreateDevice(driver, sizeof(EXTENSION), &name, FILE_DEVICE_UNKNOWN, 0, FALSE,
            &device);
        if (!NT_SUCCESS(status)) {
            if (which)
                IoDeleteDevice(driver->DeviceObject);
            return status;
        }
        device->Flags |= which ? DO_BUFFERED_IO : DO_DIRECT_IO;
        x = device->DeviceExtension;
        InitializeListHead(&x->waiting);
        KeInitializeSpinLock(&x->lock);
        KeInitializeTimer(&x->timer);
        KeInitializeDpc(&x->dpc, timer, x);
        IoCsqInitialize(&x->queue, insert, take, peek, acquire, release, complete_cancelled);
    }
    RtlInitUnicodeString(&name, L"\\Device\\Control");
    RtlInitUnicodeString(&link, L"\\DosDevices\\Control");
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        while (driver->DeviceObject)
            IoDeleteDevice(driver->DeviceObject);
        return status;
    }
    return STATUS_SUCCESS;
}
