/* Touches pageable memory where no page fault is possible, one way per control code. Function 0x800
 * uses pageable memory as it may be used. */
#define NAME L"PagingRules"
#include "control_device.h"

#define TAG 'PgaP'
#define BYTES 100

#define PAGED_CODE_SECTION __attribute__((section("PAGE"), noinline))
#define PAGED_DATA __attribute__((section("PAGEDATA")))
#define INIT_CODE __attribute__((section("INIT"), noinline))

static volatile LONG PAGED_DATA PagedCount = 1;

static LONG INIT_CODE Initial(LONG start) {
    return start + 41;
}

static LONG PAGED_CODE_SECTION PagedAdd(LONG a, LONG b) {
    return a + b * 3;
}

/* Pageable code that raises the level itself: it cannot go on. */
static void PAGED_CODE_SECTION PagedRaises(void) {
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
}

static KDEFERRED_ROUTINE Dpc;
static void NTAPI Dpc(PKDPC dpc, PVOID context, PVOID a, PVOID b) {
    (void)dpc; (void)a; (void)b;
    ((volatile UCHAR *)context)[7] = 1;
}

static void Touch(volatile UCHAR *at) {
    *at = *at + 1;
}

static LONG Sum;
static volatile SIZE_T Length = BYTES;

static NTSTATUS Legal(PUCHAR paged) {
    KIRQL old;
    PMDL mdl;
    PUCHAR mapped;
    PVOID code, data;
    KEVENT event;

    Touch(paged);
    KeRaiseIrql(APC_LEVEL, &old);
    Touch(paged + BYTES - 1);
    KeLowerIrql(old);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    KeLowerIrql(old);
    Touch(paged + 1); /* comes back */
    Sum = PagedAdd(Sum, PagedCount++);
    KeInitializeEvent(&event, NotificationEvent, FALSE);

    /* Locked by an MDL, it may be used by the system address. */
    mdl = IoAllocateMdl(paged, BYTES, FALSE, FALSE, NULL);
    if (!mdl) return STATUS_INSUFFICIENT_RESOURCES;
    MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
    mapped = MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);
    paged[5] = 17;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    mapped[5]++;
    KeLowerIrql(old);
    if (paged[5] != 18) return STATUS_DATA_ERROR;
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);

    /* Sections that are locked may be used at any level. */
    code = MmLockPagableCodeSection(PagedAdd);
    data = MmLockPagableDataSection((PVOID)&PagedCount);
    MmLockPagableSectionByHandle(data);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    Sum = PagedAdd(Sum, PagedCount++);
    KeLowerIrql(old);
    MmUnlockPagableImageSection(data);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    PagedCount++;
    KeLowerIrql(old);
    MmUnlockPagableImageSection(data);
    MmUnlockPagableImageSection(code);

    /* The whole driver pageable but for what is locked, and as it was again. */
    code = MmLockPagableCodeSection(Legal);
    data = MmLockPagableDataSection(&Sum);
    if (MmPageEntireDriver(Legal) == NULL) return STATUS_DATA_ERROR;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    Sum++;
    KeLowerIrql(old);
    MmUnlockPagableImageSection(data);
    MmUnlockPagableImageSection(code);
    MmResetDriverPaging(Legal);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    Sum++;
    KeLowerIrql(old);
    return STATUS_SUCCESS;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG which) {
    PUCHAR paged = ExAllocatePoolWithTag(PagedPool, BYTES, TAG);
    PUCHAR nonpaged = ExAllocatePoolWithTag(NonPagedPool, BYTES, TAG);
    NTSTATUS status = STATUS_SUCCESS;
    KSPIN_LOCK lock;
    KIRQL old;
    KDPC dpc;
    PVOID handle;

    if (!paged || !nonpaged) return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeSpinLock(&lock);
    UNREFERENCED_PARAMETER(device);
    switch (which) {
    case 0:
        status = Legal(paged);
        break;
    case 1: /* a store */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        paged[3] = 1;
        KeLowerIrql(old);
        break;
    case 2: /* a load, with a spin lock held */
        KeAcquireSpinLock(&lock, &old);
        Touch(paged);
        KeReleaseSpinLock(&lock, old);
        break;
    case 3: /* in a DPC */
        KeInitializeDpc(&dpc, Dpc, paged);
        KeInsertQueueDpc(&dpc, NULL, NULL);
        break;
    case 4: /* by a routine of the kernel */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        RtlCopyMemory(nonpaged, paged, Length);
        KeLowerIrql(old);
        break;
    case 5: /* pageable code called */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        Sum = PagedAdd(Sum, 1);
        KeLowerIrql(old);
        break;
    case 6: /* pageable code that raises the level */
        PagedRaises();
        break;
    case 7: /* pageable data */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        PagedCount++;
        KeLowerIrql(old);
        break;
    case 8: /* unlocked too early */
        handle = MmLockPagableDataSection((PVOID)&PagedCount);
        MmUnlockPagableImageSection(handle);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        PagedCount++;
        KeLowerIrql(old);
        break;
    case 9: /* a dispatcher object in paged pool */
        KeInitializeEvent((PKEVENT)paged, NotificationEvent, FALSE);
        break;
    case 10:
        KeInitializeTimer((PKTIMER)paged);
        break;
    case 11: /* initialization code, which is gone */
        Sum = Initial(Sum);
        break;
    case 12: /* a spin lock in paged pool, which the header initialises */
        KeInitializeSpinLock((PKSPIN_LOCK)paged);
        KeAcquireSpinLock((PKSPIN_LOCK)paged, &old);
        KeReleaseSpinLock((PKSPIN_LOCK)paged, old);
        break;
    case 13: /* unlocked without having been locked */
        MmUnlockPagableImageSection((PVOID)&PagedCount);
        break;
    case 14: /* the whole driver pageable */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeLowerIrql(old);
        MmPageEntireDriver(Legal);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeLowerIrql(old);
        break;
    case 15: /* the original address of locked memory */
        MmProbeAndLockPages(IoAllocateMdl(paged, BYTES, FALSE, FALSE, NULL), KernelMode,
                            IoWriteAccess);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        Touch(paged);
        KeLowerIrql(old);
        break;
    case 16: /* printed */
        paged[0] = 'x';
        paged[1] = 0;
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        DbgPrint("%s\n", paged);
        KeLowerIrql(old);
        break;
    case 17:
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        Sum += (LONG)RtlCompareMemory(nonpaged, paged, Length);
        KeLowerIrql(old);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
    }
    ExFreePoolWithTag(paged, TAG);
    ExFreePoolWithTag(nonpaged, TAG);
    return status;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    Sum = Initial(1);
    return MakeDevice(driver);
}
