/* Takes locks in a wrong way, or in one that only looks wrong: which one is the function of the
   control code. The comment of each case says what. */
#include <ntifs.h>

NTKERNELAPI VOID NTAPI ExAcquirePushLockExclusiveEx(PVOID lock, ULONG flags);
NTKERNELAPI VOID NTAPI ExAcquirePushLockSharedEx(PVOID lock, ULONG flags);
NTKERNELAPI VOID NTAPI ExReleasePushLockExclusiveEx(PVOID lock, ULONG flags);
NTKERNELAPI VOID NTAPI ExReleasePushLockSharedEx(PVOID lock, ULONG flags);
typedef VOID (NTAPI *PUSH_LOCK_ROUTINE)(PVOID, ULONG);

static KSPIN_LOCK spin_a, spin_b, spin_c;
static KMUTEX mutex_a, mutex_b;
static FAST_MUTEX fast_a, fast_b;
static KGUARDED_MUTEX guarded;
static ERESOURCE resource_a, resource_b;
static ULONG_PTR push_a, push_b;
static PUSH_LOCK_ROUTINE own_push, share_push, disown_push, unshare_push;
static KEVENT ready, leave;

static NTSTATUS complete(PIRP irp, NTSTATUS status)
{
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

#define APART __attribute__((noinline)) static void

/* Each of these takes its first argument, then its second, and gives both back. */
APART spin_spin(PKSPIN_LOCK first, PKSPIN_LOCK second)
{
    KIRQL old;
    KeAcquireSpinLock(first, &old);
    KeAcquireSpinLockAtDpcLevel(second);
    KeReleaseSpinLockFromDpcLevel(second);
    KeReleaseSpinLock(first, old);
}

APART queued_spin(PKSPIN_LOCK first, PKSPIN_LOCK second)
{
    KLOCK_QUEUE_HANDLE outer, inner;
    KeAcquireInStackQueuedSpinLock(first, &outer);
    KeAcquireInStackQueuedSpinLockAtDpcLevel(second, &inner);
    KeReleaseInStackQueuedSpinLockFromDpcLevel(&inner);
    KeReleaseInStackQueuedSpinLock(&outer);
}

static void wait(PVOID object)
{
    KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL);
}

APART mutex_mutex(PKMUTEX first, PKMUTEX second)
{
    wait(first);
    wait(second);
    KeReleaseMutex(second, FALSE);
    KeReleaseMutex(first, FALSE);
}

APART fast_fast(PFAST_MUTEX first, PFAST_MUTEX second)
{
    ExAcquireFastMutex(first);
    ExAcquireFastMutex(second);
    ExReleaseFastMutex(second);
    ExReleaseFastMutex(first);
}

APART resource_resource(PERESOURCE first, PERESOURCE second, BOOLEAN exclusive)
{
    KeEnterCriticalRegion();
    if (exclusive) {
        ExAcquireResourceExclusiveLite(first, TRUE);
        ExAcquireResourceExclusiveLite(second, TRUE);
    } else {
        ExAcquireResourceSharedLite(first, TRUE);
        ExAcquireResourceSharedLite(second, TRUE);
    }
    ExReleaseResourceLite(second);
    ExReleaseResourceLite(first);
    KeLeaveCriticalRegion();
}

APART push_push(PVOID first, PVOID second, BOOLEAN exclusive)
{
    KeEnterCriticalRegion();
    (exclusive ? own_push : share_push)(first, 0);
    (exclusive ? own_push : share_push)(second, 0);
    (exclusive ? disown_push : unshare_push)(second, 0);
    (exclusive ? disown_push : unshare_push)(first, 0);
    KeLeaveCriticalRegion();
}

static VOID __stdcall cancel(PDEVICE_OBJECT device, PIRP irp)
{
    KeAcquireSpinLockAtDpcLevel(&spin_a); /* with the cancel spin lock held */
    KeReleaseSpinLockFromDpcLevel(&spin_a);
    IoReleaseCancelSpinLock(irp->CancelIrql);
    complete(irp, STATUS_CANCELLED);
}

static VOID __stdcall holder(PVOID context)
{
    ExAcquireFastMutex(&fast_a);
    KeSetEvent(&ready, IO_NO_INCREMENT, FALSE);
    wait(&leave);
    ExReleaseFastMutex(&fast_a);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS __stdcall control(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG function = (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xFFF) - 0x800;
    KIRQL old, other_old;
    PKSPIN_LOCK lock;
    HANDLE thread;
    KLOCK_QUEUE_HANDLE handle;
    LARGE_INTEGER none = {.QuadPart = 0};
    int round;

    switch (function) {
    case 0: /* in order: always a before b, of each kind, and recursively where that is allowed */
        for (round = 0; round < 3; round++) {
            spin_spin(&spin_a, &spin_b);
            queued_spin(&spin_a, &spin_c);
            queued_spin(&spin_b, &spin_c);
            mutex_mutex(&mutex_a, &mutex_b);
            fast_fast(&fast_a, &fast_b);
            resource_resource(&resource_a, &resource_b, TRUE);
            push_push(&push_a, &push_b, TRUE);
        }
        wait(&mutex_a);
        wait(&mutex_b);
        wait(&mutex_a); /* has it */
        KeReleaseMutex(&mutex_a, FALSE);
        KeReleaseMutex(&mutex_b, FALSE);
        KeReleaseMutex(&mutex_a, FALSE);
        break;
    case 1:
        spin_spin(&spin_a, &spin_b);
        spin_spin(&spin_b, &spin_a);
        break;
    case 2:
        queued_spin(&spin_a, &spin_b);
        queued_spin(&spin_b, &spin_a);
        break;
    case 3:
        mutex_mutex(&mutex_a, &mutex_b);
        mutex_mutex(&mutex_b, &mutex_a);
        break;
    case 4:
        fast_fast(&fast_a, &fast_b);
        fast_fast(&fast_b, &fast_a);
        break;
    case 5:
        resource_resource(&resource_a, &resource_b, TRUE);
        resource_resource(&resource_b, &resource_a, FALSE);
        break;
    case 6:
        push_push(&push_a, &push_b, TRUE);
        push_push(&push_b, &push_a, TRUE);
        break;
    case 7: /* three locks, in a circle */
        spin_spin(&spin_a, &spin_b);
        spin_spin(&spin_b, &spin_c);
        spin_spin(&spin_c, &spin_a);
        break;
    case 8: /* two kinds of lock */
        KeAcquireGuardedMutex(&guarded);
        wait(&mutex_a);
        KeReleaseMutex(&mutex_a, FALSE);
        KeReleaseGuardedMutex(&guarded);
        wait(&mutex_a);
        KeAcquireGuardedMutex(&guarded);
        KeReleaseGuardedMutex(&guarded);
        KeReleaseMutex(&mutex_a, FALSE);
        break;
    case 9: /* in order: shared by all, nobody waits */
        resource_resource(&resource_a, &resource_b, FALSE);
        resource_resource(&resource_b, &resource_a, FALSE);
        push_push(&push_a, &push_b, FALSE);
        push_push(&push_b, &push_a, FALSE);
        break;
    case 10: /* in order: who only tries does not wait for ever */
        fast_fast(&fast_a, &fast_b);
        ExAcquireFastMutex(&fast_b);
        if (ExTryToAcquireFastMutex(&fast_a))
            ExReleaseFastMutex(&fast_a);
        ExReleaseFastMutex(&fast_b);
        mutex_mutex(&mutex_a, &mutex_b);
        wait(&mutex_b);
        if (!KeWaitForSingleObject(&mutex_a, Executive, KernelMode, FALSE, &none))
            KeReleaseMutex(&mutex_a, FALSE);
        KeReleaseMutex(&mutex_b, FALSE);
        break;
    case 11: /* in order: a lock that was freed, and another in its place */
        for (round = 0; round < 2; round++) {
            lock = ExAllocatePoolWithTag(NonPagedPool, sizeof *lock, 'kcoL');
            if (!lock)
                break;
            KeInitializeSpinLock(lock);
            if (round)
                spin_spin(&spin_a, lock);
            else
                spin_spin(lock, &spin_a);
            ExFreePoolWithTag(lock, 'kcoL');
        }
        break;
    case 12: /* in order: initialised anew between */
        mutex_mutex(&mutex_a, &mutex_b);
        KeInitializeMutex(&mutex_a, 0);
        mutex_mutex(&mutex_b, &mutex_a);
        resource_resource(&resource_a, &resource_b, TRUE);
        ExDeleteResourceLite(&resource_a);
        ExInitializeResourceLite(&resource_a);
        resource_resource(&resource_b, &resource_a, TRUE);
        break;
    case 13: /* the cancel spin lock under a lock that the cancel routine takes */
        KeAcquireSpinLock(&spin_a, &old);
        IoAcquireCancelSpinLock(&other_old);
        IoReleaseCancelSpinLock(other_old);
        KeReleaseSpinLock(&spin_a, old);
        IoMarkIrpPending(irp);
        IoSetCancelRoutine(irp, cancel);
        IoCancelIrp(irp);
        return STATUS_PENDING;
    case 14: /* in order: hand over hand, the first released first */
        KeAcquireSpinLock(&spin_a, &old);
        KeAcquireSpinLockAtDpcLevel(&spin_b);
        KeReleaseSpinLockFromDpcLevel(&spin_a);
        KeReleaseSpinLock(&spin_b, old);
        KeAcquireSpinLock(&spin_a, &old);
        KeAcquireSpinLock(&spin_b, &other_old);
        KeReleaseSpinLock(&spin_a, other_old);
        KeReleaseSpinLock(&spin_b, old);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeAcquireSpinLockAtDpcLevel(&spin_a);
        KeReleaseSpinLock(&spin_a, old);
        break;
    case 15: /* released to an IRQL that is not the one saved */
        KeAcquireSpinLock(&spin_a, &old);
        KeReleaseSpinLock(&spin_a, APC_LEVEL);
        break;
    case 16: /* the same, of a queued one */
        KeAcquireInStackQueuedSpinLock(&spin_a, &handle);
        handle.OldIrql = APC_LEVEL;
        KeReleaseInStackQueuedSpinLock(&handle);
        break;
    case 17: /* the same, of the cancel spin lock */
        IoAcquireCancelSpinLock(&old);
        IoReleaseCancelSpinLock(APC_LEVEL);
        break;
    case 18: /* taken twice */
        KeAcquireSpinLock(&spin_a, &old);
        KeAcquireSpinLockAtDpcLevel(&spin_a);
        break;
    case 19:
        ExAcquireFastMutex(&fast_a);
        ExAcquireFastMutex(&fast_a);
        break;
    case 20:
        KeEnterCriticalRegion();
        share_push(&push_a, 0);
        share_push(&push_a, 0);
        break;
    case 21: /* shared, then wanted alone */
        KeEnterCriticalRegion();
        ExAcquireResourceSharedLite(&resource_a, TRUE);
        ExAcquireResourceExclusiveLite(&resource_a, TRUE);
        break;
    case 22: /* released by another thread */
        KeInitializeEvent(&ready, NotificationEvent, FALSE);
        KeInitializeEvent(&leave, NotificationEvent, FALSE);
        PsCreateSystemThread(&thread, 0, NULL, NULL, NULL, holder, NULL);
        wait(&ready);
        KeRaiseIrql(APC_LEVEL, &old);
        ExReleaseFastMutex(&fast_a);
        break;
    case 23: /* released without being held */
        KeRaiseIrql(APC_LEVEL, &old);
        ExReleaseFastMutex(&fast_a);
        break;
    case 24: /* the first fast mutex released first */
        ExAcquireFastMutex(&fast_a);
        ExAcquireFastMutex(&fast_b);
        ExReleaseFastMutex(&fast_a);
        ExReleaseFastMutex(&fast_b);
        break;
    case 25: /* a pageable routine with a spin lock held */
        KeAcquireSpinLock(&spin_a, &old);
        ZwClose(NULL);
        break;
    case 26: /* completed with the cancel spin lock held */
        IoAcquireCancelSpinLock(&old);
        complete(irp, STATUS_SUCCESS);
        IoReleaseCancelSpinLock(old);
        return STATUS_SUCCESS;
    case 27: /* a push lock taken with APCs enabled */
        own_push(&push_a, 0);
        break;
    case 28: /* a push lock released in another way than it was taken */
        KeEnterCriticalRegion();
        share_push(&push_a, 0);
        disown_push(&push_a, 0);
        break;
    case 29: /* a mutex made anew while it is held */
        wait(&mutex_a);
        KeInitializeMutex(&mutex_a, 0);
        break;
    case 30: /* a resource deleted while it is held */
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(&resource_a, TRUE);
        ExDeleteResourceLite(&resource_a);
        break;
    case 31: /* one word as a plain and a queued spin lock */
        KeAcquireSpinLock(&spin_a, &old);
        handle.LockQueue.Lock = &spin_a;
        handle.OldIrql = old;
        KeReleaseInStackQueuedSpinLock(&handle);
        break;
    case 32: /* announces a wait where none is possible */
        KeInitializeEvent(&ready, NotificationEvent, FALSE);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeSetEvent(&ready, IO_NO_INCREMENT, TRUE);
        KeLowerIrql(old);
        break;
    case 33: /* in order: announces a wait, and waits */
        KeInitializeEvent(&ready, NotificationEvent, FALSE);
        KeInitializeEvent(&leave, NotificationEvent, TRUE);
        KeSetEvent(&ready, IO_NO_INCREMENT, TRUE);
        wait(&leave);
        break;
    case 34: /* enters a critical region and does not leave it */
        KeEnterCriticalRegion();
        break;
    case 35: /* leaves one that it has not entered */
        KeLeaveCriticalRegion();
        break;
    case 36: /* enters a guarded region and does not leave it */
        KeEnterGuardedRegion();
        break;
    case 37: /* a resource released without being held */
        KeEnterCriticalRegion();
        ExReleaseResourceLite(&resource_a);
        break;
    case 38: /* a resource taken with APCs enabled */
        ExAcquireResourceExclusiveLite(&resource_a, TRUE);
        break;
    case 39: /* waits with a spin lock held */
        KeAcquireSpinLock(&spin_a, &old);
        wait(&mutex_a);
        break;
    case 40: /* returns with a spin lock held */
        KeAcquireSpinLock(&spin_a, &old);
        return STATUS_SUCCESS;
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
    ExDeleteResourceLite(&resource_a);
    ExDeleteResourceLite(&resource_b);
    IoDeleteDevice(driver->DeviceObject);
}

static PVOID find(PCWSTR name)
{
    UNICODE_STRING string;
    RtlInitUnicodeString(&string, name);
    return MmGetSystemRoutineAddress(&string);
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNICODE_STRING name;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    driver->DriverUnload = unload;
    driver->MajorFunction[IRP_MJ_CREATE] = open_close;
    driver->MajorFunction[IRP_MJ_CLEANUP] = open_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = open_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    KeInitializeSpinLock(&spin_a);
    KeInitializeSpinLock(&spin_b);
    KeInitializeSpinLock(&spin_c);
    KeInitializeMutex(&mutex_a, 0);
    KeInitializeMutex(&mutex_b, 0);
    ExInitializeFastMutex(&fast_a);
    ExInitializeFastMutex(&fast_b);
    KeInitializeGuardedMutex(&guarded);
    own_push = (PUSH_LOCK_ROUTINE)find(L"ExAcquirePushLockExclusiveEx");
    share_push = (PUSH_LOCK_ROUTINE)find(L"ExAcquirePushLockSharedEx");
    disown_push = (PUSH_LOCK_ROUTINE)find(L"ExReleasePushLockExclusiveEx");
    unshare_push = (PUSH_LOCK_ROUTINE)find(L"ExReleasePushLockSharedEx");
    if (!own_push || !share_push || !disown_push || !unshare_push)
        return STATUS_NOT_SUPPORTED;
    ExInitializePushLock((PVOID)&push_a);
    ExInitializePushLock((PVOID)&push_b);
    RtlInitUnicodeString(&name, L"\\Device\\Locks");
    status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    ExInitializeResourceLite(&resource_a);
    ExInitializeResourceLite(&resource_b);
    return STATUS_SUCCESS;
}
