/* The requests that wait, and the thread that serves one at a time. */
#include "edu.h"

/* How long a stop waits for the request that is being served, and how long power does. */
#define STOP_PATIENCE (-10LL * 10 * 1000 * 1000)
#define POWER_PATIENCE (-3LL * 10 * 1000 * 1000)

NTSTATUS start_thread(EXTENSION *x, PKSTART_ROUTINE routine, PETHREAD *thread)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL, routine, x);
    if (!NT_SUCCESS(status))
        return status;
    /* A handle that was just made, and used in kernel mode, can be referenced. */
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, NULL, KernelMode, (PVOID *)thread, NULL);
    ZwClose(handle);
    return STATUS_SUCCESS;
}

/* Waits for the end of a thread that was told to. */
VOID end_thread(PETHREAD *thread)
{
    KeWaitForSingleObject(*thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(*thread);
    *thread = NULL;
}

static EXTENSION *owner(PIO_CSQ queue)
{
    return CONTAINING_RECORD(queue, EXTENSION, queue);
}

/* An application's request can be on its way here when another thread closes the file's last
   handle. */
static NTSTATUS NTAPI insert(PIO_CSQ queue, PIRP irp, PVOID context)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(irp)->FileObject;
    if (irp->RequestorMode == UserMode && file && file->FsContext2 == file)
        return STATUS_CANCELLED;
    InsertTailList(&owner(queue)->queued, &irp->Tail.Overlay.ListEntry);
    return STATUS_SUCCESS;
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
    IoCsqInitializeEx(&x->queue, insert, unlink, next, acquire, release, complete_cancelled);
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
    if (!NT_SUCCESS(IoCsqInsertIrpEx(&x->queue, irp, NULL, NULL))) {
        finish(irp, STATUS_CANCELLED, 0);
        return STATUS_PENDING;
    }
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
    if (file) {
        /* Before the queue's lock is taken, so that `insert` sees it. */
        file->FsContext2 = file;
        end_queued(x, file, STATUS_CANCELLED);
    }
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

/* The same, if it can be had in time. */
static BOOLEAN take_turn_in(EXTENSION *x, LONGLONG patience)
{
    LARGE_INTEGER timeout;
    timeout.QuadPart = patience;
    return KeWaitForSingleObject(&x->turn, Executive, KernelMode, FALSE, &timeout)
        == STATUS_SUCCESS;
}

static VOID give_turn(EXTENSION *x)
{
    KeSetEvent(&x->turn, IO_NO_INCREMENT, FALSE);
}

/* Waits until the power is back, or the device is stopped without it. */
NTSTATUS give_way(EXTENSION *x)
{
    give_turn(x);
    take_turn(x);
    return x->ending && x->pause ? STATUS_DEVICE_NOT_READY : STATUS_SUCCESS;
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

/* Before the drivers below are asked to start the device, which gives it its power. */
VOID expect_power(EXTENSION *x)
{
    lock_state(x);
    x->held &= ~HELD_ASLEEP;
    unlock_state(x);
}

/* Starts the device, and lets requests through to it. A change of its power that comes meanwhile
   waits for that. */
NTSTATUS start_device(EXTENSION *x, PIO_STACK_LOCATION stack)
{
    NTSTATUS status = STATUS_DEVICE_POWER_FAILURE;

    x->starting = TRUE;
    lock_state(x);
    /* Or it is gone again already. */
    if (!(x->held & HELD_ASLEEP)) {
        x->ending = FALSE;
        status = start_hardware(x, stack);
        if (NT_SUCCESS(status))
            status = start_thread(x, serve_requests, &x->thread);
        if (NT_SUCCESS(status)) {
            InterlockedExchange((volatile LONG *)&x->refusal, 0);
            x->failed = FALSE;
            release_turn(x, HELD_STOPPED | HELD_PAUSED);
        } else {
            stop_hardware(x);
        }
    }
    unlock_state(x);
    x->starting = FALSE;
    return status;
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
    BOOLEAN paused = TRUE;
    lock_state(x);
    if (!(x->held & HELD_STOPPED)) {
        /* One that is served although the turn is taken waits at a checkpoint for the power. */
        paused = x->held ? !x->serving : take_turn_in(x, STOP_PATIENCE);
        if (paused)
            x->held |= HELD_PAUSED;
    }
    unlock_state(x);
    return paused ? STATUS_SUCCESS : STATUS_DEVICE_BUSY;
}

/* Before the power goes: waits until the request that is being served has come to a checkpoint, and
   keeps it there. One that waits for the device for too long is ended. */
VOID put_queue_to_sleep(EXTENSION *x)
{
    lock_state(x);
    if (!(x->held & HELD_ASLEEP)) {
        if (!x->held) {
            x->pause = TRUE;
            if (!take_turn_in(x, POWER_PATIENCE)) {
                halt(x, STATUS_DEVICE_POWER_FAILURE);
                take_turn(x);
            }
        }
        if (!(x->held & HELD_STOPPED))
            put_hardware_to_sleep(x);
        x->held |= HELD_ASLEEP;
    }
    unlock_state(x);
}

/* With the state locked: requests end with `why`, the one that waits at a checkpoint too. */
static VOID lose(EXTENSION *x, NTSTATUS why)
{
    x->failed = TRUE;
    refuse_requests(x, why);
    release_turn(x, HELD_ASLEEP);
}

/* The power is back. If the device is not, it is lost. */
NTSTATUS wake_queue(EXTENSION *x)
{
    NTSTATUS status = STATUS_SUCCESS;
    lock_state(x);
    if (x->held & HELD_ASLEEP) {
        if (!(x->held & HELD_STOPPED))
            status = wake_hardware(x);
        if (NT_SUCCESS(status))
            release_turn(x, HELD_ASLEEP);
        else
            lose(x, status);
    }
    unlock_state(x);
    return status;
}

/* The power does not come back. */
VOID lose_device(EXTENSION *x, NTSTATUS why)
{
    lock_state(x);
    if (!(x->held & HELD_STOPPED))
        lose(x, why);
    unlock_state(x);
}

/* Ends the thread, after the request that it serves. Those that are queued stay so. */
VOID stop_queue(EXTENSION *x)
{
    x->ending = TRUE;
    KeSetEvent(&x->work, IO_NO_INCREMENT, FALSE);
    lock_state(x);
    if (x->held)
        give_turn(x);
    end_thread(&x->thread);
    take_turn(x);
    x->held = HELD_STOPPED | (x->held & HELD_ASLEEP);
    unlock_state(x);
}
