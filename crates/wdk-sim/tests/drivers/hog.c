/* Takes all map registers below 2^n bytes, for the control code of function 0x800 + n, and gives
 * them back a little later, on a thread of its own at DISPATCH_LEVEL: where the kernel then calls
 * whoever waits for some. */
#define NAME L"Hog"
#include "control_device.h"

#define ALL 2
#define EACH 128

NTHALAPI PDMA_ADAPTER HalGetAdapter(PDEVICE_DESCRIPTION Description, PULONG MapRegisters);

/* DEVICE_DESCRIPTION as version 3 has it. */
typedef struct {
    DEVICE_DESCRIPTION Base;
    ULONG DmaAddressWidth, DmaControllerInstance, DmaRequestLine, Pad;
    ULONGLONG DeviceAddress;
} WIDE_DESCRIPTION;

static PDMA_ADAPTER Adapter;
static PVOID Bases[ALL];
static PVOID ThreadObject;

static IO_ALLOCATION_ACTION NTAPI Keep(PDEVICE_OBJECT device, PIRP irp, PVOID base, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
    *(PVOID *)context = base;
    return DeallocateObjectKeepRegisters;
}

static void NTAPI GiveBack(PVOID context) {
    LARGE_INTEGER later = {.QuadPart = -500000};
    KIRQL old;

    UNREFERENCED_PARAMETER(context);
    KeDelayExecutionThread(KernelMode, FALSE, &later);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    for (int i = 0; i < ALL; i++)
        Adapter->DmaOperations->FreeMapRegisters(Adapter, Bases[i], EACH);
    KeLowerIrql(old);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG width) {
    WIDE_DESCRIPTION description;
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;
    KIRQL old;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG limit;

    RtlZeroMemory(&description, sizeof description);
    description.Base.Version = width > 24 ? DEVICE_DESCRIPTION_VERSION2 + 1 : 2;
    description.Base.Master = TRUE;
    description.Base.ScatterGather = TRUE;
    description.Base.Dma32BitAddresses = width > 24;
    description.Base.InterfaceType = PCIBus;
    description.Base.MaximumLength = 1 << 20;
    description.DmaAddressWidth = width;
    Adapter = HalGetAdapter(&description.Base, &limit);
    if (!Adapter) return STATUS_INSUFFICIENT_RESOURCES;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    for (int i = 0; i < ALL && NT_SUCCESS(status); i++)
        status = Adapter->DmaOperations->AllocateAdapterChannel(Adapter, device, EACH, Keep,
                                                                &Bases[i]);
    KeLowerIrql(old);
    if (!NT_SUCCESS(status)) return status;
    if (!Bases[ALL - 1]) return STATUS_UNSUCCESSFUL;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL, GiveBack,
                                  NULL);
    if (!NT_SUCCESS(status)) return status;
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, &ThreadObject, NULL);
    ZwClose(handle);
    return STATUS_SUCCESS;
}

static VOID NTAPI WaitAndUnload(PDRIVER_OBJECT driver) {
    if (ThreadObject) {
        KeWaitForSingleObject(ThreadObject, Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(ThreadObject);
    }
    Unload(driver);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    NTSTATUS status = MakeDevice(driver);

    UNREFERENCED_PARAMETER(path);
    driver->DriverUnload = WaitAndUnload;
    return status;
}
