/* Routines whose last act lets the driver be unloaded: the control code says which, and whether
 * DriverUnload then waits for its end by the right means or by the event that it sets. */
#define NAME L"Overtaken"
#include "control_device.h"

enum { Nothing, Thread, OwnWork, DevicesWork, Dpc };

static volatile ULONG Which;
static BOOLEAN Rightly;
static KEVENT Done;
static PVOID ThreadObject;
static PIO_WORKITEM WorkItem;
static WORK_QUEUE_ITEM Plain;
static KDPC Deferred;

static void NTAPI SetLast(PVOID context) {
    KeSetEvent((PKEVENT)context, IO_NO_INCREMENT, FALSE);
    Which += 0; /* The call is not the last instruction. */
}

static void NTAPI ThreadSets(PVOID context) {
    SetLast(context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void NTAPI WorkSets(PDEVICE_OBJECT device, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    SetLast(context);
}

static void NTAPI DpcSets(PKDPC dpc, PVOID context, PVOID a, PVOID b) {
    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(a);
    UNREFERENCED_PARAMETER(b);
    SetLast(context);
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;
    KIRQL old;
    NTSTATUS status;

    Which = function & 0xF;
    Rightly = (function & 0x10) != 0;
    switch (Which) {
    case Thread:
        InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
        status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL,
                                      ThreadSets, &Done);
        if (!NT_SUCCESS(status)) return status;
        ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, &ThreadObject, NULL);
        ZwClose(handle);
        break;
    case OwnWork:
        ExInitializeWorkItem(&Plain, SetLast, &Done);
        ExQueueWorkItem(&Plain, DelayedWorkQueue);
        break;
    case DevicesWork:
        WorkItem = IoAllocateWorkItem(device);
        if (!WorkItem) return STATUS_INSUFFICIENT_RESOURCES;
        IoQueueWorkItem(WorkItem, WorkSets, DelayedWorkQueue, &Done);
        break;
    case Dpc:
        KeInitializeDpc(&Deferred, DpcSets, &Done);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        KeInsertQueueDpc(&Deferred, NULL, NULL);
        KeLowerIrql(old);
        break;
    }
    return STATUS_SUCCESS;
}

static VOID NTAPI WaitAndUnload(PDRIVER_OBJECT driver) {
    if (Which != Nothing)
        KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, NULL);
    if (Rightly && Which == Thread)
        KeWaitForSingleObject(ThreadObject, Executive, KernelMode, FALSE, NULL);
    if (Rightly && Which == Dpc)
        KeFlushQueuedDpcs();
    if (ThreadObject)
        ObDereferenceObject(ThreadObject);
    if (WorkItem)
        IoFreeWorkItem(WorkItem);
    Unload(driver);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    NTSTATUS status = MakeDevice(driver);

    UNREFERENCED_PARAMETER(path);
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    driver->DriverUnload = WaitAndUnload;
    return status;
}
