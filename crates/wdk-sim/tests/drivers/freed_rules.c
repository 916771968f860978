/* Gives memory back while the kernel still uses an object in it, one way per control code: 0x800
 * onwards in pool, 0x900 in the extension of a device object, 0xA00 on the stack of a thread.
 * Function 0 of each ends every object first. */
#define NAME L"FreedRules"
#include "control_device.h"

#define TAG 'derF'
/* A call that ends a function leaves its address on the stack, so that reports name it. */
#define NAMED __attribute__((noinline, disable_tail_calls))

/* Objects that a driver keeps in memory of its own. */
typedef struct {
    KTIMER Timer;
    KDPC Dpc;
    KEVENT Event;
    ERESOURCE Resource;
    NPAGED_LOOKASIDE_LIST Lookaside;
    IO_REMOVE_LOCK RemoveLock;
    FAST_MUTEX Mutex;
    WORK_QUEUE_ITEM Work;
    UCHAR Buffer[64];
    DECLSPEC_ALIGN(16) UCHAR Mdl[sizeof(MDL) + 2 * sizeof(PFN_NUMBER)];
    DECLSPEC_ALIGN(16) UCHAR Irp[1024];
} OBJECTS;

static PDRIVER_OBJECT Driver;
static KEVENT Woken;
static PIRP Kept;

static void NTAPI Nothing(PKDPC dpc, PVOID context, PVOID a, PVOID b) {
    (void)dpc; (void)context; (void)a; (void)b;
}

static void NTAPI Worked(PVOID context) {
    KeSetEvent((PKEVENT)context, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS NTAPI Completed(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    (void)device; (void)irp; (void)context;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static void NAMED NTAPI Waits(PVOID context) {
    KeSetEvent(&Woken, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(context, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void StartThread(PKSTART_ROUTINE routine, PVOID context, PVOID *thread) {
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;

    *thread = NULL;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    if (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL,
                                         routine, context)))
        return;
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, thread, NULL);
    ZwClose(handle);
}

/* Sends an IRP that lies in `objects` to `device`, which keeps it. */
static void NAMED Send(OBJECTS *objects, PDEVICE_OBJECT device) {
    PIRP irp = (PIRP)objects->Irp;

    IoInitializeIrp(irp, IoSizeOfIrp(device->StackSize), device->StackSize);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, Completed, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(device, irp);
}

static void NAMED Use(OBJECTS *objects, ULONG which) {
    LARGE_INTEGER second = {.QuadPart = -10000000};
    PVOID thread;
    KIRQL old;
    PMDL mdl = (PMDL)objects->Mdl;

    switch (which) {
    case 0: /* everything ended */
        KeInitializeTimer(&objects->Timer);
        KeInitializeDpc(&objects->Dpc, Nothing, NULL);
        KeSetTimer(&objects->Timer, second, &objects->Dpc);
        KeCancelTimer(&objects->Timer);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeInsertQueueDpc(&objects->Dpc, NULL, NULL);
        KeLowerIrql(old);
        ExInitializeResourceLite(&objects->Resource);
        ExDeleteResourceLite(&objects->Resource);
        ExInitializeNPagedLookasideList(&objects->Lookaside, NULL, NULL, 0, 64, TAG, 0);
        ExDeleteNPagedLookasideList(&objects->Lookaside);
        IoInitializeRemoveLock(&objects->RemoveLock, TAG, 0, 0);
        IoAcquireRemoveLock(&objects->RemoveLock, NULL);
        IoReleaseRemoveLockAndWait(&objects->RemoveLock, NULL);
        ExInitializeFastMutex(&objects->Mutex);
        ExAcquireFastMutex(&objects->Mutex);
        ExReleaseFastMutex(&objects->Mutex);
        KeInitializeEvent(&objects->Event, NotificationEvent, FALSE);
        StartThread(Waits, &objects->Event, &thread);
        KeWaitForSingleObject(&Woken, Executive, KernelMode, FALSE, NULL);
        KeSetEvent(&objects->Event, IO_NO_INCREMENT, FALSE);
        KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(thread);
        KeClearEvent(&objects->Event);
        ExInitializeWorkItem(&objects->Work, Worked, &objects->Event);
        ExQueueWorkItem(&objects->Work, DelayedWorkQueue);
        KeWaitForSingleObject(&objects->Event, Executive, KernelMode, FALSE, NULL);
        MmInitializeMdl(mdl, objects->Buffer, sizeof objects->Buffer);
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
        MmUnlockPages(mdl);
        break;
    case 1:
        KeInitializeTimer(&objects->Timer);
        KeSetTimer(&objects->Timer, second, NULL);
        break;
    case 2:
        KeInitializeDpc(&objects->Dpc, Nothing, NULL);
        KeInsertQueueDpc(&objects->Dpc, NULL, NULL);
        break;
    case 3:
        ExInitializeResourceLite(&objects->Resource);
        break;
    case 4:
        ExInitializeNPagedLookasideList(&objects->Lookaside, NULL, NULL, 0, 64, TAG, 0);
        break;
    case 5:
        IoInitializeRemoveLock(&objects->RemoveLock, TAG, 0, 0);
        IoAcquireRemoveLock(&objects->RemoveLock, objects);
        break;
    case 6:
        ExInitializeFastMutex(&objects->Mutex);
        ExAcquireFastMutex(&objects->Mutex);
        break;
    case 7:
        KeInitializeEvent(&objects->Event, NotificationEvent, FALSE);
        StartThread(Waits, &objects->Event, &thread);
        KeWaitForSingleObject(&Woken, Executive, KernelMode, FALSE, NULL);
        break;
    case 8:
        ExInitializeWorkItem(&objects->Work, Worked, &objects->Event);
        ExQueueWorkItem(&objects->Work, DelayedWorkQueue);
        break;
    case 9:
        MmInitializeMdl(mdl, objects->Buffer, sizeof objects->Buffer);
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
        break;
    case 10:
        Send(objects, Driver->DeviceObject);
        break;
    }
}

/* A timer elsewhere whose DPC lies in the memory. */
static KTIMER Elsewhere;

static NTSTATUS NAMED InPool(ULONG which) {
    OBJECTS *objects = ExAllocatePoolWithTag(NonPagedPool, sizeof *objects, TAG);
    KIRQL old = PASSIVE_LEVEL;

    if (!objects) return STATUS_INSUFFICIENT_RESOURCES;
    if (which == 2) KeRaiseIrql(DISPATCH_LEVEL, &old); /* so that the DPC stays queued */
    if (which == 11) {
        LARGE_INTEGER second = {.QuadPart = -10000000};
        KeInitializeTimer(&Elsewhere);
        KeInitializeDpc(&objects->Dpc, Nothing, NULL);
        KeSetTimer(&Elsewhere, second, &objects->Dpc);
    }
    Use(objects, which);
    ExFreePoolWithTag(objects, TAG);
    if (which == 2) KeLowerIrql(old);
    return STATUS_SUCCESS;
}

static NTSTATUS NAMED InExtension(ULONG which) {
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(OBJECTS), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE,
                                     &device);

    if (!NT_SUCCESS(status)) return status;
    Use(device->DeviceExtension, which);
    IoDeleteDevice(device);
    return STATUS_SUCCESS;
}

static void NTAPI OnItsStack(PVOID context) {
    OBJECTS objects;
    Use(&objects, (ULONG)(ULONG_PTR)context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS OnStack(ULONG which) {
    PVOID thread;

    StartThread(OnItsStack, (PVOID)(ULONG_PTR)which, &thread);
    if (!thread) return STATUS_INSUFFICIENT_RESOURCES;
    KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(thread);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Keep(PDEVICE_OBJECT device, PIRP irp) {
    (void)device;
    IoMarkIrpPending(irp);
    Kept = irp;
    return STATUS_PENDING;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    UNREFERENCED_PARAMETER(device);
    switch (function & 0xF00) {
    case 0x000: return InPool(function & 0xFF);
    case 0x100: return InExtension(function & 0xFF);
    default: return OnStack(function & 0xFF);
    }
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    Driver = driver;
    KeInitializeEvent(&Woken, SynchronizationEvent, FALSE);
    driver->MajorFunction[IRP_MJ_FLUSH_BUFFERS] = Keep;
    return MakeDevice(driver);
}
