/* Gives the kernel pointers it cannot use, and gives back what it does not have, one per control
   code. Function 0x800 does nothing wrong. */
#define NAME L"BadPointers"
#include "control_device.h"

#define TAG 'doPB'

static PVOID Block(SIZE_T bytes) {
    PVOID block = ExAllocatePoolWithTag(NonPagedPool, bytes, TAG);
    if (block) RtlZeroMemory(block, bytes);
    return block;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG which) {
    LARGE_INTEGER soon = {.QuadPart = -10000};
    UNICODE_STRING name;
    PIRP irp;
    PMDL mdl;
    PUCHAR block;
    PKTIMER timer;
    PKDPC dpc;
    PLIST_ENTRY list;

    switch (which) {
    case 0:
        ObReferenceObject(KeGetCurrentThread());
        ObDereferenceObject(KeGetCurrentThread());
        break;
    case 1: KeWaitForSingleObject(NULL, Executive, KernelMode, FALSE, &soon); break;
    case 2:
        KeWaitForSingleObject((PVOID)0x712345678000, Executive, KernelMode, FALSE, &soon);
        break;
    case 3: /* an event where none may lie */
        block = Block(sizeof(KEVENT) + 8);
        KeInitializeEvent((PKEVENT)(block + 2), NotificationEvent, TRUE);
        break;
    case 4: /* the text is not there */
        name.Length = name.MaximumLength = 20;
        name.Buffer = (PWSTR)0x712345678000;
        IoDeleteSymbolicLink(&name);
        break;
    case 5: /* a list whose head was never initialised */
        list = Block(sizeof(LIST_ENTRY));
        ExInterlockedRemoveHeadList(list, Block(sizeof(KSPIN_LOCK)));
        break;
    case 6: ObDereferenceObject(KeGetCurrentThread()); break;
    case 7: ObfDereferenceObject(device); break;
    case 8: ObDereferenceObject(PsGetCurrentProcess()); break;
    case 9:
        irp = IoAllocateIrp(1, FALSE);
        IoFreeIrp(irp);
        IoFreeIrp(irp);
        break;
    case 10:
        mdl = IoAllocateMdl(Block(64), 64, FALSE, FALSE, NULL);
        IoFreeMdl(mdl);
        IoFreeMdl(mdl);
        break;
    case 11: ExFreePoolWithTag((PUCHAR)Block(64) + 16, TAG); break;
    case 12: /* the kernel has a DPC there, whose timer expires */
        block = Block(2 * PAGE_SIZE);
        timer = (PKTIMER)block;
        dpc = (PKDPC)(block + PAGE_SIZE);
        KeInitializeTimer(timer);
        KeInitializeDpc(dpc, (PKDEFERRED_ROUTINE)0x1234567890abcdef, NULL);
        KeSetTimer(timer, soon, dpc);
        soon.QuadPart = -100000;
        KeDelayExecutionThread(KernelMode, FALSE, &soon);
        break;
    case 13: IoAttachDeviceToDeviceStack(device, device); break;
    case 14: /* what real drivers do about an address they do not trust */
        __try {
            ExSystemTimeToLocalTime(&soon, (PLARGE_INTEGER)8);
            return STATUS_UNSUCCESSFUL;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            return GetExceptionCode() == STATUS_ACCESS_VIOLATION ? STATUS_SUCCESS
                                                                 : STATUS_UNSUCCESSFUL;
        }
    default: return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
