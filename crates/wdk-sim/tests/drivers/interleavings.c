/* Faults of interleaving: nothing goes wrong as long as nobody comes in between. */
#define NAME L"Interleavings"
#include "control_device.h"

#define TAG 'vaeL'

typedef struct {
    KEVENT done;
    volatile ULONG result;
} JOB;

static PVOID volatile shared;
static FAST_MUTEX guard;

/* Looks, and acts on what it saw: in between another request may have done the same. */
static __declspec(noinline) NTSTATUS TakeAndGive(void) {
    PVOID mine;

    if (!shared) shared = ExAllocatePoolWithTag(NonPagedPool, 64, TAG);
    if (!shared) return STATUS_INSUFFICIENT_RESOURCES;
    mine = shared;
    if (mine) {
        ExFreePoolWithTag(mine, TAG);
        shared = NULL;
    }
    return STATUS_SUCCESS;
}

/* The same, with the look and the act in one piece. */
static __declspec(noinline) NTSTATUS TakeAndGiveGuarded(void) {
    NTSTATUS status;

    ExAcquireFastMutex(&guard);
    status = TakeAndGive();
    ExReleaseFastMutex(&guard);
    return status;
}

/* Whoever waits for the event may free what it is in as soon as it is signalled. */
static __declspec(noinline) VOID Finish(JOB *job) {
    KeSetEvent(&job->done, IO_NO_INCREMENT, FALSE);
    job->result = KeQueryTimeIncrement();
}

/* The event is signalled when nothing of the job is used any more. */
static __declspec(noinline) VOID FinishInOrder(JOB *job) {
    job->result = KeQueryTimeIncrement();
    KeSetEvent(&job->done, IO_NO_INCREMENT, FALSE);
}

static VOID NTAPI Work(PDEVICE_OBJECT device, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    Finish(context);
}

static VOID NTAPI WorkInOrder(PDEVICE_OBJECT device, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    FinishInOrder(context);
}

static __declspec(noinline) NTSTATUS WaitForJob(PDEVICE_OBJECT device, PIO_WORKITEM_ROUTINE work) {
    PIO_WORKITEM item = IoAllocateWorkItem(device);
    JOB *job = ExAllocatePoolWithTag(NonPagedPool, sizeof *job, TAG);

    if (item && job) {
        KeInitializeEvent(&job->done, NotificationEvent, FALSE);
        IoQueueWorkItem(item, work, DelayedWorkQueue, job);
        KeWaitForSingleObject(&job->done, Executive, KernelMode, FALSE, NULL);
    }
    if (job) ExFreePoolWithTag(job, TAG);
    if (item) IoFreeWorkItem(item);
    return item && job ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    switch (function) {
    case 0: return TakeAndGive();
    case 1: return TakeAndGiveGuarded();
    case 2: return WaitForJob(device, Work);
    case 3: return WaitForJob(device, WorkInOrder);
    default: return STATUS_INVALID_PARAMETER;
    }
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    ExInitializeFastMutex(&guard);
    return MakeDevice(driver);
}
