/* Uses up its kernel stack, one way per control code, and uses it as it may be used (0x800). */
#define NAME L"StackRules"
#include "control_device.h"

NTKERNELAPI NTSTATUS NTAPI KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT, PVOID, SIZE_T);
NTKERNELAPI VOID NTAPI IoGetStackLimits(PULONG_PTR, PULONG_PTR);

#define TAG 'catS'
#define FRAME __attribute__((noinline, disable_tail_calls))

/* What the compiler calls for large frames: touches each page that a frame of rax bytes takes. */
__asm__(
    ".globl ___chkstk_ms\n___chkstk_ms:\n"
    "\tleaq 8(%rsp), %r10\n\tsubq %rax, %r10\n\tandq $-4096, %r10\n"
    "\tmovq %rsp, %r11\n\tandq $-4096, %r11\n"
    "1:\tcmpq %r10, %r11\n\tjbe 2f\n"
    "\tsubq $4096, %r11\n\ttestb $0, (%r11)\n\tjmp 1b\n"
    "2:\tret\n");

static volatile ULONG Sum;
static PDEVICE_OBJECT Device;
static ULONG_PTR Limits[2][2];
static volatile ULONG *Kept;

static FRAME void Fill(volatile UCHAR *bytes, ULONG length) {
    ULONG at;
    for (at = 0; at < length; at++) bytes[at] = (UCHAR)at;
    Sum += bytes[length / 2];
}

static FRAME void Recurses(ULONG depth) {
    volatile UCHAR local[1000];
    Fill(local, sizeof local);
    if (depth) Recurses(depth - 1);
    Sum += local[depth % sizeof local];
}

static FRAME void KeepsMuch(void) {
    volatile UCHAR local[20000];
    Fill(local, sizeof local);
}

static FRAME void KeepsTooMuch(void) {
    volatile UCHAR local[30000];
    Fill(local, sizeof local);
}

static FRAME void NTAPI Callout(PVOID parameter) {
    IoGetStackLimits(&Limits[0][0], &Limits[0][1]);
    Recurses((ULONG)(ULONG_PTR)parameter);
}

static FRAME void NTAPI GreedyDpc(PKDPC dpc, PVOID context, PVOID a, PVOID b) {
    (void)dpc; (void)a; (void)b;
    IoGetStackLimits(&Limits[1][0], &Limits[1][1]);
    Recurses((ULONG)(ULONG_PTR)context);
}

/* Its own stack takes as much as the thread's that it interrupts. */
static FRAME void QueuesDeep(PKDPC dpc) {
    volatile UCHAR local[12000];
    Fill(local, sizeof local);
    KeInsertQueueDpc(dpc, NULL, NULL);
    Sum += local[7];
}

static NTSTATUS NTAPI Completed(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    (void)device; (void)context;
    IoFreeIrp(irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static FRAME NTSTATUS CallsItself(ULONG depth) {
    PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);
    NTSTATUS status;

    if (!irp) return STATUS_INSUFFICIENT_RESOURCES;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoGetNextIrpStackLocation(irp)->Parameters.Others.Argument1 = (PVOID)(ULONG_PTR)depth;
    IoSetCompletionRoutine(irp, Completed, NULL, TRUE, TRUE, TRUE);
    status = IoCallDriver(Device, irp);
    return status;
}

static NTSTATUS Legal(void) {
    ULONG_PTR low, high, local = (ULONG_PTR)&low;
    ULONG_PTR own[2];
    volatile UCHAR bytes[256];
    PUCHAR mapped;
    PMDL mdl;
    KDPC dpc;
    PHYSICAL_ADDRESS physical;

    IoGetStackLimits(&low, &high);
    own[0] = low;
    own[1] = high;
    if (high - low != 24 * 1024 || local <= low || local >= high) return STATUS_DATA_ERROR;
    if ((ULONG_PTR)IoGetInitialStack() != high) return STATUS_DATA_ERROR;
    if (low < (ULONG_PTR)MmSystemRangeStart) return STATUS_DATA_ERROR;
    Recurses(15);
    KeepsMuch();

    /* A local has page frames. */
    bytes[5] = 1;
    physical = MmGetPhysicalAddress((PVOID)bytes);
    if (!physical.QuadPart) return STATUS_DATA_ERROR;
    mdl = IoAllocateMdl((PVOID)bytes, sizeof bytes, FALSE, FALSE, NULL);
    if (!mdl) return STATUS_INSUFFICIENT_RESOURCES;
    MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
    mapped = MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority);
    mapped[5] = 77;
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    if (bytes[5] != 77) return STATUS_DATA_ERROR;

    /* More of it on request, as much as is needed. */
    if (!NT_SUCCESS(KeExpandKernelStackAndCallout(Callout, (PVOID)(ULONG_PTR)40, 64 * 1024)))
        return STATUS_DATA_ERROR;
    if (Limits[0][1] - Limits[0][0] < 64 * 1024 || Limits[0][0] == own[0]) return STATUS_DATA_ERROR;
    if (KeExpandKernelStackAndCallout(Callout, NULL, 80 * 1024) != STATUS_INVALID_PARAMETER_3)
        return STATUS_DATA_ERROR;
    if (!NT_SUCCESS(KeExpandKernelStackAndCallout(Callout, NULL, 4 * 1024)))
        return STATUS_DATA_ERROR;
    if (Limits[0][0] != own[0]) return STATUS_DATA_ERROR;

    /* DPCs have a stack of the processor's. */
    KeInitializeDpc(&dpc, GreedyDpc, (PVOID)(ULONG_PTR)15);
    QueuesDeep(&dpc);
    IoGetStackLimits(&low, &high);
    if (low != own[0] || high != own[1] || Limits[1][0] == low) return STATUS_DATA_ERROR;
    return CallsItself(4);
}

static FRAME void KeepsAddress(void) {
    volatile ULONG local = 5;
    Kept = &local;
    Sum += local;
}

static FRAME void NTAPI WritesKept(PKDPC dpc, PVOID context, PVOID a, PVOID b) {
    (void)dpc; (void)context; (void)a; (void)b;
    *Kept = 6;
}

static NTSTATUS FRAME Run(PDEVICE_OBJECT device, ULONG which) {
    KDPC dpc;

    UNREFERENCED_PARAMETER(device);
    switch (which) {
    case 0:
        return Legal();
    case 1: /* recursion */
        Recurses(1000);
        break;
    case 2: /* one frame too large */
        KeepsTooMuch();
        break;
    case 3: /* a DPC */
        KeInitializeDpc(&dpc, GreedyDpc, (PVOID)(ULONG_PTR)100);
        KeInsertQueueDpc(&dpc, NULL, NULL);
        break;
    case 4: /* on a stack that was asked for */
        KeExpandKernelStackAndCallout(Callout, (PVOID)(ULONG_PTR)100, 64 * 1024);
        break;
    case 5: /* by way of the kernel */
        CallsItself(1000);
        break;
    case 6: /* the address of a local is kept ... */
        KeepsAddress();
        break;
    case 7: /* ... and read by a later request */
        Sum += *Kept;
        break;
    case 8: /* ... or written by a DPC */
        KeInitializeDpc(&dpc, WritesKept, NULL);
        KeInsertQueueDpc(&dpc, NULL, NULL);
        break;
    }
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Flush(PDEVICE_OBJECT device, PIRP irp) {
    ULONG depth = (ULONG)(ULONG_PTR)IoGetCurrentIrpStackLocation(irp)->Parameters.Others.Argument1;

    (void)device;
    if (depth) CallsItself(depth - 1);
    return Complete(irp, STATUS_SUCCESS);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    NTSTATUS status;

    UNREFERENCED_PARAMETER(path);
    driver->MajorFunction[IRP_MJ_FLUSH_BUFFERS] = Flush;
    status = MakeDevice(driver);
    Device = driver->DeviceObject;
    return status;
}
