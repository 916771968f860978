/* Breaks one rule of the I/O manager at a time: which one is the function of the control code.
   Everything around is in order. */
#include <ntddk.h>

static PDEVICE_OBJECT upper, lower, other_device;
static PIRP kept;
static KDPC dpc;
static KTIMER timer;

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static VOID __stdcall cancel(PDEVICE_OBJECT device, PIRP irp)
{
    IoReleaseCancelSpinLock(irp->CancelIrql);
    complete(irp, STATUS_CANCELLED);
}

static VOID __stdcall cancel_without_release(PDEVICE_OBJECT device, PIRP irp)
{
}

static NTSTATUS __stdcall careless(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    return STATUS_SUCCESS; /* without passing "pending" on */
}

static NTSTATUS __stdcall raises(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    return STATUS_SUCCESS;
}

static NTSTATUS __stdcall frees(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    IoFreeIrp(irp);
    return STATUS_SUCCESS; /* instead of STATUS_MORE_PROCESSING_REQUIRED */
}

static NTSTATUS __stdcall signals(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    if (irp->PendingReturned)
        KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS __stdcall keeps(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID __stdcall later(PKDPC d, PVOID context, PVOID a, PVOID b)
{
    complete(kept, STATUS_SUCCESS);
}

static VOID complete_later(PIRP irp)
{
    LARGE_INTEGER due;
    due.QuadPart = -10000;
    kept = irp;
    KeSetTimer(&timer, due, &dpc);
}

/* The lower device: answers at once, or later when the function says so. */
static NTSTATUS below(PIRP irp, ULONG function)
{
    if (function == 5 || function == 6) {
        IoMarkIrpPending(irp);
        complete_later(irp);
        return STATUS_PENDING;
    }
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS pass_with(PIRP irp, PIO_COMPLETION_ROUTINE routine)
{
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, routine, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(lower, irp);
}

static PIRP own_irp(PDEVICE_OBJECT target)
{
    PIRP irp = IoAllocateIrp(target->StackSize, FALSE);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode
        = CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8FE, METHOD_NEITHER, 0);
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    return irp;
}

static KSPIN_LOCK lock;

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG function = (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF) - 0x800;
    PIRP other;
    KIRQL old;
    UNICODE_STRING name;
    PDEVICE_OBJECT made;
    PFILE_OBJECT file;
    KEVENT done;
    NTSTATUS answer;

    if (device != upper)
        return below(irp, function);
    switch (function) {
    case 1: /* completes twice */
        complete(irp, STATUS_SUCCESS);
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    case 2: /* forgets to mark */
        complete_later(irp);
        return STATUS_PENDING;
    case 3: /* marks and returns something else */
        IoMarkIrpPending(irp);
        return complete(irp, STATUS_SUCCESS);
    case 4: /* returns what it did not complete with */
        complete(irp, STATUS_UNSUCCESSFUL);
        return STATUS_SUCCESS;
    case 5: /* a completion routine that does not pass "pending" on */
        return pass_with(irp, careless);
    case 6: /* in order: skips, and the lower driver pends */
        IoSkipCurrentIrpStackLocation(irp);
        return IoCallDriver(lower, irp);
    case 7: /* neither completes nor passes on */
        return STATUS_SUCCESS;
    case 8: /* completes with a cancel routine set */
        IoSetCancelRoutine(irp, cancel);
        return complete(irp, STATUS_SUCCESS);
    case 9: /* completes with STATUS_PENDING */
        return complete(irp, STATUS_PENDING);
    case 10: /* more bytes than there is room for */
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = stack->Parameters.DeviceIoControl.OutputBufferLength + 1;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    case 11: /* returns at another IRQL */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        return complete(irp, STATUS_SUCCESS);
    case 12: /* a completion routine that returns at another IRQL */
        return pass_with(irp, raises);
    case 13: /* passes an IRP on that has no stack location left */
        other = IoAllocateIrp(0, FALSE);
        return IoCallDriver(lower, other);
    case 14: /* frees an IRP twice */
        other = IoAllocateIrp(1, FALSE);
        IoFreeIrp(other);
        IoFreeIrp(other);
        break;
    case 15: /* frees an IRP that is not its own */
        IoFreeIrp(irp);
        break;
    case 16: /* its own IRP completes with nobody to take it */
        IoCallDriver(lower, own_irp(lower));
        break;
    case 17: /* frees its IRP in a completion routine and lets completion go on */
        other = own_irp(lower);
        IoSetCompletionRoutine(other, frees, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(lower, other);
        break;
    case 18: /* touches an IRP it has completed */
        complete(irp, STATUS_SUCCESS);
        return irp->IoStatus.Status;
    case 19: /* sends to a device object that is deleted */
        IoCreateDevice(device->DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &made);
        other = own_irp(made);
        IoDeleteDevice(made);
        return IoCallDriver(made, other);
    case 20: /* deletes a device object that is attached */
        IoDeleteDevice(upper);
        break;
    case 21: /* deletes a device object below another */
        IoDeleteDevice(lower);
        break;
    case 22: /* deletes a device object twice */
        IoCreateDevice(device->DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &made);
        ObReferenceObject(made);
        IoDeleteDevice(made);
        IoDeleteDevice(made);
        break;
    case 23: /* takes the cancel spin lock twice */
        IoAcquireCancelSpinLock(&old);
        IoAcquireCancelSpinLock(&old);
        break;
    case 24: /* a cancel routine that keeps the cancel spin lock */
        IoSetCancelRoutine(irp, cancel_without_release);
        IoMarkIrpPending(irp);
        return STATUS_PENDING;
    case 25: /* never completes */
        IoMarkIrpPending(irp);
        return STATUS_PENDING;
    case 26: /* creates a device at too high an IRQL */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        IoCreateDevice(device->DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &made);
        break;
    case 27: /* leaves things behind: a device, a link, a file object, an IRP */
        RtlInitUnicodeString(&name, L"\\Device\\Forgotten");
        IoCreateDevice(device->DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &made);
        made->Flags &= ~DO_DEVICE_INITIALIZING;
        RtlInitUnicodeString(&name, L"\\??\\ForgottenLink");
        IoCreateSymbolicLink(&name, &name);
        RtlInitUnicodeString(&name, L"\\Device\\Other");
        IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &made);
        IoAllocateIrp(1, FALSE);
        break;
    case 28: /* in order: opens and closes another device, sends it a request */
        RtlInitUnicodeString(&name, L"\\Device\\Other");
        if (NT_SUCCESS(IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &made))) {
            KEVENT event;
            IO_STATUS_BLOCK block;
            NTSTATUS status;
            KeInitializeEvent(&event, NotificationEvent, FALSE);
            other = IoBuildDeviceIoControlRequest(stack->Parameters.DeviceIoControl.IoControlCode,
                made, NULL, 0, NULL, 0,
                FALSE, &event, &block);
            IoGetNextIrpStackLocation(other)->FileObject = file;
            status = IoCallDriver(made, other);
            if (status == STATUS_PENDING)
                KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(file);
            return complete(irp, block.Status);
        }
        break;
    case 29: /* in order: its own IRP, taken back and used again */
        other = own_irp(lower);
        IoSetCompletionRoutine(other, keeps, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(lower, other);
        IoReuseIrp(other, STATUS_NOT_SUPPORTED);
        IoGetNextIrpStackLocation(other)->MajorFunction = IRP_MJ_DEVICE_CONTROL;
        IoSetCompletionRoutine(other, keeps, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(lower, other);
        IoFreeIrp(other);
        break;
    case 30: /* cancels an IRP it has freed */
        other = own_irp(lower);
        IoFreeIrp(other);
        IoCancelIrp(other);
        break;
    case 31: /* completes with a spin lock held */
        KeInitializeSpinLock(&lock);
        KeAcquireSpinLock(&lock, &old);
        complete(irp, STATUS_SUCCESS);
        KeReleaseSpinLock(&lock, old);
        return STATUS_SUCCESS;
    case 32: /* passes a request on that may not come at DISPATCH_LEVEL */
        other = own_irp(lower);
        IoGetNextIrpStackLocation(other)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoSetCompletionRoutine(other, keeps, NULL, TRUE, TRUE, TRUE);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        IoCallDriver(lower, other);
        KeLowerIrql(old);
        IoFreeIrp(other);
        break;
    case 33: /* goes on with a request as if the lower driver had completed it */
        pass_with(irp, keeps);
        return complete(irp, STATUS_SUCCESS);
    case 34: /* in order: waits for it, if the lower driver pends */
        KeInitializeEvent(&done, NotificationEvent, FALSE);
        IoCopyCurrentIrpStackLocationToNext(irp);
        IoSetCompletionRoutine(irp, signals, &done, TRUE, TRUE, TRUE);
        answer = IoCallDriver(lower, irp);
        if (answer == STATUS_PENDING) {
            KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
            answer = irp->IoStatus.Status;
        }
        return complete(irp, answer);
    case 35: /* in order: skips, and returns what the lower driver returned */
        IoSkipCurrentIrpStackLocation(irp);
        return IoCallDriver(lower, irp);
    case 36: /* frees an IRP as pool */
        ExFreePool(own_irp(lower));
        break;
    case 37: /* attaches to what is no device object */
        IoCreateDevice(device->DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &made);
        IoAttachDeviceToDeviceStack(made, (PDEVICE_OBJECT)device->DriverObject);
        break;
    case 38: /* completes an IRP that it made itself */
        IoCompleteRequest(own_irp(lower), IO_NO_INCREMENT);
        break;
    case 39: /* frees an IRP that the I/O manager frees */
        KeInitializeEvent(&done, NotificationEvent, FALSE);
        other = IoBuildDeviceIoControlRequest(stack->Parameters.DeviceIoControl.IoControlCode,
            lower, NULL, 0, NULL, 0, FALSE, &done, &irp->IoStatus);
        IoGetNextIrpStackLocation(other)->Parameters.DeviceIoControl.IoControlCode
            = CTL_CODE(FILE_DEVICE_UNKNOWN, 0x805, METHOD_BUFFERED, 0);
        IoCallDriver(lower, other);
        IoFreeIrp(other);
        break;
    case 41: /* a completion routine that does not pass "pending" on, if there is any */
        return pass_with(irp, careless);
    case 40: /* uses an IRP again that it did not allocate */
        IoReuseIrp(irp, STATUS_SUCCESS);
        break;
    }
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS __stdcall open_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS);
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
    IoDetachDevice(lower);
    IoDeleteDevice(upper);
    IoDeleteDevice(lower);
    IoDeleteDevice(other_device);
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNICODE_STRING name;
    NTSTATUS status;

    driver->DriverUnload = unload;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    KeInitializeTimer(&timer);
    KeInitializeDpc(&dpc, later, NULL);
    RtlInitUnicodeString(&name, L"\\Device\\Lower");
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &lower);
    if (!NT_SUCCESS(status))
        return status;
    lower->Flags &= ~DO_DEVICE_INITIALIZING;
    RtlInitUnicodeString(&name, L"\\Device\\Upper");
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &upper);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(lower);
        return status;
    }
    if (!IoAttachDeviceToDeviceStack(upper, lower)) {
        IoDeleteDevice(upper);
        IoDeleteDevice(lower);
        return STATUS_UNSUCCESSFUL;
    }
    RtlInitUnicodeString(&name, L"\\Device\\Other");
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &other_device);
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(lower);
        IoDeleteDevice(upper);
        IoDeleteDevice(lower);
    }
    return status;
}
