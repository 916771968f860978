/* What the device's thread does with the device: commands, transfers, and the requests made of
   them. */
#include "edu.h"

#define DEVICE_MEMORY 0x40000
#define COMMAND_PATIENCE (-5LL * 10 * 1000 * 1000)

/* A place in a chain of locked MDLs. */
typedef struct {
    PMDL mdl;
    ULONG offset;
} CURSOR;

/* Keeps the device from memory and from further commands, and ends the wait of one that runs. */
VOID halt(EXTENSION *x, NTSTATUS why)
{
    InterlockedExchange((volatile LONG *)&x->halted, why);
    let_access_memory(x, FALSE);
    KeSetEvent(&x->done, IO_NO_INCREMENT, FALSE);
}

/* In this order, so that a halt that comes in between ends the wait. Clearing the event may be a
   plain store, after which the exchange is the barrier. */
static NTSTATUS begin_command(EXTENSION *x, LONG awaited)
{
    KeClearEvent(&x->done);
    InterlockedExchange(&x->awaited, awaited);
    return x->halted;
}

/* Waits for the command that was given. If the device does not answer, it is kept from memory
   before this returns. */
static NTSTATUS end_command(EXTENSION *x)
{
    LARGE_INTEGER timeout;
    timeout.QuadPart = COMMAND_PATIENCE;
    if (KeWaitForSingleObject(&x->done, Executive, KernelMode, FALSE, &timeout) == STATUS_SUCCESS)
        return x->halted;
    halt(x, STATUS_DEVICE_NOT_READY);
    return STATUS_IO_TIMEOUT;
}

static NTSTATUS move(EXTENSION *x, ULONGLONG memory, ULONG offset, ULONG length, BOOLEAN to_device)
{
    ULONGLONG device = DEVICE_MEMORY + offset;
    NTSTATUS status = begin_command(x, CAUSE_DMA);
    if (!NT_SUCCESS(status))
        return status;
    write64(x, REG_DMA_SOURCE, to_device ? memory : device);
    write64(x, REG_DMA_DESTINATION, to_device ? device : memory);
    write64(x, REG_DMA_COUNT, length);
    write64(x, REG_DMA_COMMAND, DMA_START | DMA_INTERRUPT | (to_device ? 0 : DMA_FROM_DEVICE));
    return end_command(x);
}

/* What is left of the current MDL, or of the next where that is used up. */
static ULONG available(CURSOR *cursor)
{
    while (cursor->mdl && cursor->offset == MmGetMdlByteCount(cursor->mdl)) {
        cursor->mdl = cursor->mdl->Next;
        cursor->offset = 0;
    }
    return cursor->mdl ? MmGetMdlByteCount(cursor->mdl) - cursor->offset : 0;
}

static VOID count(EXTENSION *x, ULONG length, BOOLEAN to_device, BOOLEAN bounced)
{
    x->statistics.chunks++;
    if (to_device)
        x->statistics.bytes_to_device += length;
    else
        x->statistics.bytes_from_device += length;
    if (bounced)
        x->statistics.bounced += length;
}

/* Moves the next `length` bytes, which are available and a chunk at most, to or from the device's
   memory at `offset`: a piece at a time, as the adapter maps them. */
static NTSTATUS transfer(EXTENSION *x, CURSOR *cursor, ULONG length, ULONG offset,
    BOOLEAN to_device)
{
    PDMA_OPERATIONS operations = x->adapter->DmaOperations;
    PUCHAR start = (PUCHAR)MmGetMdlVirtualAddress(cursor->mdl) + cursor->offset;
    NTSTATUS status = STATUS_SUCCESS;
    ULONG done = 0;
    IoBuildPartialMdl(cursor->mdl, x->part, start, length);
    cursor->offset += length;
    while (done < length && NT_SUCCESS(status)) {
        ULONG piece = length - done;
        PHYSICAL_ADDRESS address =
            operations->MapTransfer(x->adapter, x->part, x->map_base, start + done, &piece,
                to_device);
        if (piece == 0) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        if ((ULONGLONG)address.QuadPart + piece > 1ull << ADDRESS_BITS)
            status = STATUS_INVALID_ADDRESS;
        else
            status = move(x, address.QuadPart, offset + done, piece, to_device);
        if (NT_SUCCESS(status)) {
            PFN_NUMBER page = MmGetMdlPfnArray(x->part)[(BYTE_OFFSET(start) + done) >> PAGE_SHIFT];
            count(x, piece, to_device, (ULONGLONG)address.QuadPart >> PAGE_SHIFT != page);
        }
        /* What the device has not moved is somebody else's in a bounce buffer. */
        if (!operations->FlushAdapterBuffers(x->adapter, x->part, x->map_base, start + done,
            NT_SUCCESS(status) ? piece : 0, to_device)
            && NT_SUCCESS(status))
            status = STATUS_DEVICE_PROTOCOL_ERROR;
        done += piece;
    }
    MmPrepareMdlForReuse(x->part);
    return status;
}

/* --- requests */

static NTSTATUS factorial(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack)
{
    ULONG *number = irp->AssociatedIrp.SystemBuffer;
    ULONG factorial, state;
    NTSTATUS status;
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof *number
        || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof *number)
        return STATUS_BUFFER_TOO_SMALL;
    if (*number > LARGEST_FACTORIAL)
        return STATUS_INVALID_PARAMETER;
    status = begin_command(x, CAUSE_FACTORIAL);
    if (!NT_SUCCESS(status))
        return status;
    write32(x, REG_STATUS, STATUS_INTERRUPT);
    write32(x, REG_FACTORIAL, *number);
    status = end_command(x);
    if (!NT_SUCCESS(status))
        return status;
    factorial = read32(x, REG_FACTORIAL);
    state = read32(x, REG_STATUS);
    /* A device that is gone reads as ones. */
    if (state == ~0u)
        return STATUS_DEVICE_REMOVED;
    if (state & STATUS_COMPUTING)
        return STATUS_DEVICE_PROTOCOL_ERROR;
    *number = factorial;
    return STATUS_SUCCESS;
}

/* Copies the input buffer into the output buffer, which are locked, through the device's memory, a
   chunk at a time. */
static NTSTATUS copy(EXTENSION *x, PIRP irp, ULONG length)
{
    CURSOR from = { irp->Tail.Overlay.DriverContext[0], 0 };
    CURSOR to = { irp->Tail.Overlay.DriverContext[1], 0 };
    ULONG done = 0;
    while (done < length) {
        NTSTATUS status = checkpoint(x, irp);
        ULONG a = available(&from), b = available(&to);
        ULONG chunk = a < b ? a : b;
        if (chunk > CHUNK)
            chunk = CHUNK;
        if (NT_SUCCESS(status))
            status = transfer(x, &from, chunk, 0, TRUE);
        if (NT_SUCCESS(status))
            status = transfer(x, &to, chunk, 0, FALSE);
        if (!NT_SUCCESS(status))
            return status;
        done += chunk;
    }
    return STATUS_SUCCESS;
}

/* Moves what the I/O manager has locked for a read or write. */
static NTSTATUS move_direct(EXTENSION *x, PIRP irp, ULONG length, ULONG offset, BOOLEAN to_device)
{
    CURSOR cursor = { irp->MdlAddress, 0 };
    if (length == 0)
        return STATUS_SUCCESS;
    return transfer(x, &cursor, length, offset, to_device);
}

/* Reads the device's memory, up to its end. */
static NTSTATUS read(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *information)
{
    LONGLONG offset = stack->Parameters.Read.ByteOffset.QuadPart;
    ULONG length = stack->Parameters.Read.Length;
    if (offset < 0)
        return STATUS_INVALID_PARAMETER;
    if (offset >= BUFFER_LENGTH)
        return STATUS_END_OF_FILE;
    if (length > BUFFER_LENGTH - offset)
        length = (ULONG)(BUFFER_LENGTH - offset);
    *information = length;
    return move_direct(x, irp, length, (ULONG)offset, FALSE);
}

/* Writes the device's memory, if all of it fits. */
static NTSTATUS write(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *information)
{
    LONGLONG offset = stack->Parameters.Write.ByteOffset.QuadPart;
    ULONG length = stack->Parameters.Write.Length;
    if (offset < 0 || offset > BUFFER_LENGTH || length > BUFFER_LENGTH - offset)
        return STATUS_INVALID_PARAMETER;
    *information = length;
    return move_direct(x, irp, length, (ULONG)offset, TRUE);
}

static NTSTATUS serve_now(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *information)
{
    if (stack->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
        switch (stack->Parameters.DeviceIoControl.IoControlCode) {
        case IOCTL_IDENTIFY:
        case IOCTL_STATISTICS:
            return answer(x, irp, stack, information);
        }
    }
    x->statistics.requests++;
    switch (stack->MajorFunction) {
    case IRP_MJ_READ:
        return read(x, irp, stack, information);
    case IRP_MJ_WRITE:
        return write(x, irp, stack, information);
    }
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_FACTORIAL) {
        *information = sizeof(ULONG);
        return factorial(x, irp, stack);
    }
    *information = (ULONG_PTR)irp->Tail.Overlay.DriverContext[2];
    return copy(x, irp, (ULONG)*information);
}

/* Serves a request from the queue. */
VOID serve(EXTENSION *x, PIRP irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);
    ULONG_PTR information = 0;
    /* It may have come in while it was decided to refuse requests. */
    NTSTATUS status = x->refusal;

    if (NT_SUCCESS(status))
        status = serve_now(x, irp, stack, &information);
    finish(irp, status, information);
}
