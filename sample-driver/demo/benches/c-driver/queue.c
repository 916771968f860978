/* The requests that wait, and the thread that serves one at a time. */
#include "edu.h"

/* How long a stop waits for the request that is being served. */
#define STOP_PATIENCE (-10LL * 10 * 1000 * 1000)

static EXTENSION *owner(PIO_CSQ queue)
{
    return CONTAINING_RECORD(queue, EXTENSION, queue);
}

static VOID NTAPI insert(PIO_CSQ queue, PIRP irp)
{
    InsertTailList(&owner(queue)->queued, &irp->Tail.Overlay.ListEntry);
}

static VOID NTAPI unlink(PIO_CSQ queue, PIRP irp)
{
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

/* The request behind `irp`, or the first; if there is a file, of those made on it. */
static PIRP NTAPI next(PIO_CSQ queue, PIRP irp, PVOID file)
{
    PLIST_ENTRY head = &owner(queue)->queued;
    PLIST_ENTRY entry = irp ? irp->Tail.Overlay.ListEntry.Flink : head->Flink;
    for (; entry != head; entry = entry->Flink) {
        irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        if (!file || IoGetCurrentIrpStackLocation(irp)->FileObject == file)
            return irp;
    }
    return NULL;
}

static VOID NTAPI acquire(PIO_CSQ queue, PKIRQL irql)
{
    KeAcquireSpinLock(&owner(queue)->queue_lock, irql);
}

static VOID NTAPI release(PIO_CSQ queue, KIRQL irql)
{
    KeReleaseSpinLock(&owner(queue)->queue_lock, irql);
}

static VOID NTAPI complete_cancelled(PIO_CSQ queue, PIRP irp)
{
    finish(irp, STATUS_CANCELLED, 0);
}

VOID initialize_queue(EXTENSION *x)
{
    KeInitializeSpinLock(&x->queue_lock);
    InitializeListHead(&x->queued);
    IoCsqInitialize(&x->queue, insert, unlink, next, acquire, release, complete_cancelled);
    KeInitializeEvent(&x->work, SynchronizationEvent, FALSE);
    KeInitializeEvent(&x->turn, SynchronizationEvent, FALSE);
    KeInitializeMutex(&x->state, 0);
    x->held = HELD_STOPPED;
    x->refusal = STATUS_DEVICE_NOT_READY;
}

static VOID end_queued(EXTENSION *x, PFILE_OBJECT file, NTSTATUS status)
{
    PIRP irp;
    while ((irp = IoCsqRemoveNextIrp(&x->queue, file)))
        finish(irp, status, 0);
}

NTSTATUS queue_request(EXTENSION *x, PIRP irp)
{
    NTSTATUS refusal;
    IoMarkIrpPending(irp);
    IoCsqInsertIrp(&x->queue, irp, NULL);
    KeSetEvent(&x->work, IO_NO_INCREMENT, FALSE);
    /* Whoever refuses requests empties the queue afterwards. So either that finds this one, or it
       is seen here. */
    refusal = x->refusal;
    if (refusal)
        end_queued(x, NULL, refusal);
    return STATUS_PENDING;
}

VOID cancel_file(EXTENSION *x, PFILE_OBJECT file)
{
    if (file)
        end_queued(x, file, STATUS_CANCELLED);
}

VOID refuse_requests(EXTENSION *x, NTSTATUS why)
{
    InterlockedExchange((volatile LONG *)&x->refusal, why);
    end_queued(x, NULL, why);
}

static VOID take_turn(EXTENSION *x)
{
    KeWaitForSingleObject(&x->turn, Executive, KernelMode, FALSE, NULL);
}

static VOID give_turn(EXTENSION *x)
{
    KeSetEvent(&x->turn, IO_NO_INCREMENT, FALSE);
}

VOID give_way(EXTENSION *x)
{
    give_turn(x);
    take_turn(x);
}

static VOID NTAPI serve_requests(PVOID context)
{
    EXTENSION *x = context;
    for (;;) {
        PIRP irp = NULL;
        BOOLEAN ending;
        take_turn(x);
        ending = x->ending;
        if (!ending)
            irp = IoCsqRemoveNextIrp(&x->queue, NULL);
        if (irp) {
            x->serving = TRUE;
            serve(x, irp);
            x->serving = FALSE;
        }
        give_turn(x);
        if (ending)
            break;
        if (!irp)
            KeWaitForSingleObject(&x->work, Executive, KernelMode, FALSE, NULL);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID lock_state(EXTENSION *x)
{
    KeWaitForSingleObject(&x->state, Executive, KernelMode, FALSE, NULL);
}

static VOID unlock_state(EXTENSION *x)
{
    KeReleaseMutex(&x->state, FALSE);
}

/* Takes reasons away for which the thread serves nothing, and lets it go on if none is left. */
static VOID release_turn(EXTENSION *x, ULONG reasons)
{
    if (x->held && !(x->held & ~reasons)) {
        x->pause = FALSE;
        give_turn(x);
    }
    x->held &= ~reasons;
}

/* Lets requests through to a device that has been started. */
NTSTATUS start_queue(EXTENSION *x)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;
    NTSTATUS status;

    x->ending = FALSE;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL,
        serve_requests, x);
    if (!NT_SUCCESS(status))
        return status;
    /* A handle that was just made, and used in kernel mode, can be referenced. */
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, (PVOID *)&x->thread,
        NULL);
    ZwClose(handle);
    InterlockedExchange((volatile LONG *)&x->refusal, 0);
    lock_state(x);
    /* A device that is started has its power. */
    release_turn(x, HELD_STOPPED | HELD_PAUSED | HELD_ASLEEP);
    unlock_state(x);
    return STATUS_SUCCESS;
}

/* After a pause, when there is no stop after all. */
VOID resume_queue(EXTENSION *x)
{
    lock_state(x);
    release_turn(x, HELD_PAUSED);
    unlock_state(x);
}

/* Before a stop: waits for the request that is being served, and keeps the thread from the next
   one. */
NTSTATUS pause_queue(EXTENSION *x)
{
    NTSTATUS status = STATUS_SUCCESS;
    LARGE_INTEGER timeout;

    timeout.QuadPart = STOP_PATIENCE;
    lock_state(x);
    if (!(x->held & HELD_STOPPED)) {
        if (!x->held)
            status = KeWaitForSingleObject(&x->turn, Executive, KernelMode, FALSE, &timeout);
        else if (x->serving)
            /* It waits at a checkpoint for the power to come back. */
            status = STATUS_TIMEOUT;
        if (status == STATUS_SUCCESS)
            x->held |= HELD_PAUSED;
    }
    unlock_state(x);
    return status == STATUS_SUCCESS ? STATUS_SUCCESS : STATUS_DEVICE_BUSY;
}

/* Before the power goes: waits until the request that is being served has come to a checkpoint, and
   keeps it there. */
VOID put_queue_to_sleep(EXTENSION *x)
{
    lock_state(x);
    if (!(x->held & HELD_STOPPED)) {
        if (!x->held) {
            x->pause = TRUE;
            take_turn(x);
        }
        x->held |= HELD_ASLEEP;
    }
    unlock_state(x);
}

/* The power is back. If the device is not, requests are refused. */
NTSTATUS wake_queue(EXTENSION *x)
{
    NTSTATUS status = STATUS_SUCCESS;
    lock_state(x);
    if (x->held & HELD_ASLEEP) {
        status = check_identity(x);
        if (!NT_SUCCESS(status))
            refuse_requests(x, status);
        release_turn(x, HELD_ASLEEP);
    }
    unlock_state(x);
    return status;
}

/* Ends the thread, after the request that it serves. Those that are queued stay so. */
VOID stop_queue(EXTENSION *x)
{
    x->ending = TRUE;
    KeSetEvent(&x->work, IO_NO_INCREMENT, FALSE);
    lock_state(x);
    if (x->held)
        give_turn(x);
    KeWaitForSingleObject(x->thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(x->thread);
    x->thread = NULL;
    take_turn(x);
    x->held = HELD_STOPPED;
    unlock_state(x);
}
