/* Trusts what it should not, in one way at a time: which one is the control code's function. */
#include <ntifs.h>

/* Missing in the headers at hand. */
#ifndef MdlMappingNoExecute
#define MdlMappingNoExecute 0x40000000
#endif

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static WCHAR path[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\security";

static NTSTATUS open_key(PHANDLE key, PUNICODE_STRING name, ULONG attributes)
{
    OBJECT_ATTRIBUTES with;
    InitializeObjectAttributes(&with, name, OBJ_CASE_INSENSITIVE | attributes, NULL, NULL);
    return ZwOpenKey(key, KEY_READ, &with);
}

static HANDLE left;
static KEVENT used;
static NTSTATUS from_elsewhere;

static VOID __stdcall use_elsewhere(PVOID context)
{
    ULONG length;
    UCHAR buffer[64];
    from_elsewhere = ZwQueryKey(left, KeyBasicInformation, buffer, sizeof buffer, &length);
    KeSetEvent(&used, IO_NO_INCREMENT, FALSE);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static volatile ULONG seen;

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG function = (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF) - 0x800;
    PVOID user = stack->Parameters.DeviceIoControl.Type3InputBuffer;
    UNICODE_STRING name;
    HANDLE key, thread;
    PVOID object;
    PMDL mdl;
    NTSTATUS status;
    ULONG length, limit;
    UCHAR buffer[256];
    PUNICODE_STRING theirs = user;

    RtlInitUnicodeString(&name, path);
    switch (function) {
    case 0: /* in order: the kernel's own memory and handles */
        status = open_key(&key, &name, OBJ_KERNEL_HANDLE);
        if (!NT_SUCCESS(status))
            return complete(irp, status);
        status = ObReferenceObjectByHandle(key, KEY_READ, NULL, KernelMode, &object, NULL);
        if (NT_SUCCESS(status))
            ObDereferenceObject(object);
        ZwClose(key);
        return complete(irp, status);
    case 1: /* user memory to fill */
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        ZwQueryKey(key, KeyBasicInformation, user, 64, &length);
        break;
    case 2: /* a string in user memory */
        open_key(&key, theirs, OBJ_KERNEL_HANDLE);
        break;
    case 3: /* a string of the kernel's whose characters are the user's */
        name.Buffer = user;
        name.Length = name.MaximumLength = 16;
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        break;
    case 4: /* an odd length */
        name.Length--;
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        break;
    case 5: /* longer than its buffer */
        name.MaximumLength = name.Length - 2;
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        break;
    case 6: /* an odd length, to another routine */
        name.Length--;
        IoDeleteSymbolicLink(&name);
        break;
    case 7: /* a handle of the process's, taken for one of the kernel's */
        open_key(&key, &name, 0);
        ObReferenceObjectByHandle(key, KEY_READ, NULL, KernelMode, &object, NULL);
        break;
    case 8: /* in order: a handle of the process's, as such */
        open_key(&key, &name, 0);
        status = ObReferenceObjectByHandle(key, KEY_READ, NULL, UserMode, &object, NULL);
        if (NT_SUCCESS(status))
            ObDereferenceObject(object);
        ZwClose(key);
        return complete(irp, status);
    case 9: /* the handle of a process is none elsewhere */
        open_key(&left, &name, 0);
        KeInitializeEvent(&used, NotificationEvent, FALSE);
        PsCreateSystemThread(&thread, 0, NULL, NULL, NULL, use_elsewhere, NULL);
        KeWaitForSingleObject(&used, Executive, KernelMode, FALSE, NULL);
        ZwClose(thread);
        ZwClose(left);
        return complete(irp, from_elsewhere);
    case 10: /* a handle of the kernel's is refused where the user's are expected */
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        status = ObReferenceObjectByHandle(key, KEY_READ, NULL, UserMode, &object, NULL);
        ZwClose(key);
        return complete(irp, status);
    case 11: /* pool that can be executed */
        object = ExAllocatePoolWithTag(NonPagedPool, 16, 'uceS');
        ExFreePool(object);
        break;
    case 12: /* in order */
        object = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'uceS');
        ExFreePool(object);
        break;
    case 13: /* looks at a length, and reads it again to use it */
        limit = *(volatile ULONG *)user;
        if (limit <= sizeof buffer)
            seen = *(volatile ULONG *)user;
        break;
    case 14: /* the same with a routine of the run-time library */
        limit = *(volatile ULONG *)user;
        if (limit <= sizeof buffer)
            RtlCopyMemory(buffer, user, limit);
        seen = buffer[8];
        break;
    case 15: /* in order: one copy, of which everything is read */
        RtlCopyMemory(buffer, user, stack->Parameters.DeviceIoControl.InputBufferLength);
        limit = *(volatile ULONG *)buffer;
        seen = *(volatile ULONG *)buffer + limit;
        break;
    case 16: /* leaves a key open */
        return complete(irp, open_key(&key, &name, OBJ_KERNEL_HANDLE));
    case 17: /* uses a key that it has closed */
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        ZwClose(key);
        return complete(irp,
            ZwQueryKey(key, KeyBasicInformation, buffer, sizeof buffer, &length));
    case 18: /* closes a key twice */
        open_key(&key, &name, OBJ_KERNEL_HANDLE);
        ZwClose(key);
        ZwClose(key);
        break;
    case 19: /* a mapping that can be executed */
    case 20: /* the same by the older routine */
    case 21: /* in order */
        object = ExAllocatePoolWithTag(NonPagedPoolNx, PAGE_SIZE, 'uceS');
        mdl = IoAllocateMdl(object, PAGE_SIZE, FALSE, FALSE, NULL);
        MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
        if (function == 20)
            MmMapLockedPages(mdl, KernelMode);
        else
            MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE,
                                         NormalPagePriority
                                             | (function == 21 ? MdlMappingNoExecute : 0));
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
        ExFreePool(object);
        break;
    default:
        return complete(irp, STATUS_INVALID_DEVICE_REQUEST);
    }
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS __stdcall open_close(PDEVICE_OBJECT device, PIRP irp)
{
    return complete(irp, STATUS_SUCCESS);
}

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry)
{
    UNICODE_STRING name;
    PDEVICE_OBJECT device;

    driver->DriverUnload = unload;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    RtlInitUnicodeString(&name, L"\\Device\\Security");
    return IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
