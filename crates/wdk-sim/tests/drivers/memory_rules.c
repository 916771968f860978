/* Breaks the memory manager's rules, one per control code. Function 0x800 breaks none. */
#define NAME L"MemoryRules"
#include "control_device.h"

#define TAG 'MluR'
#define BYTES (3 * PAGE_SIZE)

/* An MDL over paged pool with its pages locked. */
static PMDL Locked(PUCHAR pool) {
    PMDL mdl = IoAllocateMdl(pool, BYTES, FALSE, FALSE, NULL);
    MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
    return mdl;
}

static PVOID Map(PMDL mdl) {
    return MmMapLockedPagesSpecifyCache(mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
}

static void Touch(volatile UCHAR *at) {
    *at = *at + 1;
}

/* Maps pages as cached in one way; those that were allocated as cached in another where `mdl` is
   of such. */
static NTSTATUS MapAs(PMDL mdl, MEMORY_CACHING_TYPE mapped) {
    PUCHAR at;

    if (!mdl) return STATUS_INSUFFICIENT_RESOURCES;
    at = MmMapLockedPagesSpecifyCache(mdl, KernelMode, mapped, NULL, FALSE, NormalPagePriority);
    if (!at) return STATUS_INSUFFICIENT_RESOURCES;
    Touch(at);
    MmUnmapLockedPages(at, mdl);
    return STATUS_SUCCESS;
}

static NTSTATUS MapOwn(PMDL mdl, MEMORY_CACHING_TYPE mapped) {
    NTSTATUS status = MapAs(mdl, mapped);

    if (mdl) {
        MmFreePagesFromMdl(mdl);
        ExFreePool(mdl);
    }
    return status;
}

static PMDL PagesAs(MEMORY_CACHING_TYPE caching) {
    PHYSICAL_ADDRESS low = {.QuadPart = 0}, high = {.QuadPart = -1};

    return MmAllocatePagesForMdlEx(low, high, low, BYTES, caching, 0);
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG which) {
    PUCHAR pool = ExAllocatePoolWithTag(PagedPool, BYTES, TAG);
    PUCHAR small = ExAllocatePoolWithTag(NonPagedPool, 100, TAG);
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    PMDL mdl, part, own;
    PUCHAR at;
    KIRQL old;

    if (!pool || !small) return STATUS_INSUFFICIENT_RESOURCES;
    mdl = Locked(pool);
    part = IoAllocateMdl(pool, BYTES, FALSE, FALSE, NULL);
    if (!part) return STATUS_INSUFFICIENT_RESOURCES;
    UNREFERENCED_PARAMETER(device);
    switch (which) {
    case 0: /* as it should be */
        Touch(Map(mdl));
        IoBuildPartialMdl(mdl, part, pool + 10, 100);
        MmPrepareMdlForReuse(part);
        IoBuildPartialMdl(mdl, part, pool + 5000, 100);
        MmUnmapLockedPages(mdl->MappedSystemVa, mdl);
        Touch(Map(part));
        Touch(small + 99);
        break;
    case 1: /* an MDL freed while its pages are locked */
        IoFreeMdl(mdl);
        break;
    case 2: /* an MDL over pool freed while it is mapped, by pages of its own address */
        IoFreeMdl(part);
        part = MmAllocatePagesForMdl((PHYSICAL_ADDRESS){.QuadPart = 0},
            (PHYSICAL_ADDRESS){.QuadPart = -1},
            (PHYSICAL_ADDRESS){.QuadPart = 0}, BYTES);
        Map(part);
        MmFreePagesFromMdl(part);
        break;
    case 3: /* unlocked twice */
        MmUnlockPages(mdl);
        MmUnlockPages(mdl);
        break;
    case 4: /* locked twice */
        MmProbeAndLockPages(mdl, KernelMode, IoWriteAccess);
        break;
    case 5: /* a partial MDL rebuilt while it is mapped */
        IoBuildPartialMdl(mdl, part, pool, 100);
        Map(part);
        IoBuildPartialMdl(mdl, part, pool + PAGE_SIZE, 100);
        break;
    case 6: /* a partial MDL beyond its source */
        IoBuildPartialMdl(mdl, part, pool + BYTES - 1, 2);
        break;
    case 7: /* pages unlocked while a partial MDL maps them */
        IoBuildPartialMdl(mdl, part, pool, 100);
        Map(part);
        MmUnlockPages(mdl);
        break;
    case 8: /* unmapped without having been mapped */
        MmUnmapLockedPages(pool, mdl);
        break;
    case 9: /* unmapped twice */
        at = Map(mdl);
        MmUnmapLockedPages(at, mdl);
        MmUnmapLockedPages(at, mdl);
        break;
    case 10: /* mapped without having been locked */
        Map(part);
        break;
    case 11: /* mapped twice */
        Map(mdl);
        Map(mdl);
        break;
    case 12: /* the mapping touched after the pages were unlocked */
        at = Map(mdl);
        MmUnlockPages(mdl);
        Touch(at);
        break;
    case 13: /* pool freed twice */
        ExFreePoolWithTag(small, TAG);
        ExFreePoolWithTag(small, TAG);
        break;
    case 14: /* pool freed with another tag */
        ExFreePoolWithTag(small, 'MluS');
        break;
    case 15: /* pool freed from its middle */
        ExFreePoolWithTag(small + 16, TAG);
        break;
    case 16: /* written right behind pool: found when it is freed */
        Touch(small + 100);
        ExFreePoolWithTag(small, TAG);
        break;
    case 17: /* written far behind pool */
        Touch(small + 100 + 16);
        break;
    case 18: /* freed pool touched */
        ExFreePoolWithTag(small, TAG);
        Touch(small);
        break;
    case 19: /* paged pool allocated too high */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        ExAllocatePoolWithTag(PagedPool, 100, TAG);
        break;
    case 20: /* an MDL made far too high */
        KeRaiseIrql(DISPATCH_LEVEL + 1, &old);
        IoAllocateMdl(small, 100, FALSE, FALSE, NULL);
        break;
    case 21: /* I/O space touched beyond its mapping */
        at = MmMapIoSpace(MmGetPhysicalAddress(pool), PAGE_SIZE, MmCached);
        Touch(at + PAGE_SIZE - 1);
        Touch(at + PAGE_SIZE);
        break;
    case 22: /* I/O space unmapped with another length */
        at = MmMapIoSpace(MmGetPhysicalAddress(pool), PAGE_SIZE, MmCached);
        MmUnmapIoSpace(at, 2 * PAGE_SIZE);
        break;
    case 23: /* I/O space touched after it was unmapped */
        at = MmMapIoSpace(MmGetPhysicalAddress(pool), PAGE_SIZE, MmCached);
        MmUnmapIoSpace(at, PAGE_SIZE);
        Touch(at);
        break;
    case 24: /* an MDL freed twice */
        IoFreeMdl(part);
        IoFreeMdl(part);
        break;
    case 25: /* a freed MDL looked at */
        IoFreeMdl(part);
        Touch((PUCHAR)&part->ByteCount);
        break;
    case 26: /* an exception from a probe that nobody catches */
        IoFreeMdl(part);
        part = IoAllocateMdl((PVOID)0x1000, 16, FALSE, FALSE, NULL);
        MmProbeAndLockPages(part, UserMode, IoReadAccess);
        break;
    case 27: /* pool with a mapped MDL over it unlocked: nonpaged pool has no lock */
        IoFreeMdl(part);
        part = IoAllocateMdl(small, 100, FALSE, FALSE, NULL);
        MmBuildMdlForNonPagedPool(part);
        MmUnlockPages(part);
        break;
    case 28: /* everything left behind */
        return STATUS_SUCCESS;
    case 29: /* more blocks than a host may map; not all need be given */
        at = NULL;
        for (ULONG count = 0; count < 100000; count++) {
            PUCHAR block = ExAllocatePoolWithTag(NonPagedPool, sizeof(PVOID), TAG);
            if (!block) break;
            *(PUCHAR *)block = at;
            at = block;
        }
        while (at) {
            PUCHAR next = *(PUCHAR *)at;
            ExFreePoolWithTag(at, TAG);
            at = next;
        }
        break;
    case 30: /* cached as asked for */
        status = MapOwn(PagesAs(MmCached), MmCached);
        status |= MapOwn(PagesAs(MmNonCached), MmNonCached);
        status |= MapOwn(PagesAs(MmWriteCombined), MmWriteCombined);
        status |= MapAs(mdl, MmCached);
        /* Pages that are cached as they are mapped. */
        status |= MapOwn(MmAllocatePagesForMdl((PHYSICAL_ADDRESS){.QuadPart = 0},
                                               (PHYSICAL_ADDRESS){.QuadPart = -1},
                                               (PHYSICAL_ADDRESS){.QuadPart = 0}, BYTES),
                         MmNonCached);
        break;
    case 31: /* cached, of pages that are not */
        status = MapOwn(PagesAs(MmNonCached), MmCached);
        break;
    case 32: /* not cached, of memory that is */
        status = MapAs(mdl, MmNonCached);
        break;
    case 33: /* cached, of a part of pages whose writes are collected */
        own = PagesAs(MmWriteCombined);
        if (!own) return STATUS_INSUFFICIENT_RESOURCES;
        IoBuildPartialMdl(own, part, (PUCHAR)MmGetMdlVirtualAddress(own) + PAGE_SIZE, 100);
        status = Map(part) ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
        MmPrepareMdlForReuse(part);
        MapOwn(own, MmWriteCombined);
        break;
    default:
        break;
    }
    MmPrepareMdlForReuse(part);
    IoFreeMdl(part);
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    ExFreePoolWithTag(small, TAG);
    ExFreePoolWithTag(pool, TAG);
    return which == 0 || which == 29 ? STATUS_SUCCESS : status;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
