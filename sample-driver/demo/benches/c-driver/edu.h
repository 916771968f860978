/* The sample driver's contract in plain C, as a careful driver author writes it: the yardstick of
   the benchmark beside this folder. Built by compile.rs with mingw-w64's gcc. It passes the tests
   of the sample driver, which make sure that the contract is the same:

   - What applications ask for is what the crate edu-interface says. Identity and statistics are
     answered at once, all else one at a time by a thread, in the order in which it came.
   - Buffers of a copy are locked in their caller's thread and process, with a handler around it.
   - A request that waits or runs is cancelled with its caller or its file, one that comes after its
     file's last handle was closed too. A thread is not suspended while others wait for it.
   - Only an interrupt for its own cause ends a command. A device that does not answer in five
     seconds is kept from memory before anything is unlocked, until it is started again.
   - Of what the kernel bounces, only what the device has moved reaches memory.
   - Requests wait while the device is stopped, about to be, or without power. They fail when it
     cannot be started, does not come back with its power, or is gone.
   - A stop waits ten seconds for the request that runs, and is refused after that.
   - Power waits for a request to come to a checkpoint, where it stays until the power is back.
     After three seconds the device is told to stop, and the request fails.
   - While the power is down nobody looks at the device: a line is disconnected, a message is noted.
     It may go at any time, during a start too.
   - The machine's return to work does not wait for the device's. The machine sleeps whatever fails.
   - What was agreed to is undone only when the drivers below have. Nobody opens a device whose
     removal was agreed to. It may be unplugged at any time.
   - Nothing of a request runs in the image any more when the driver can be unloaded.
   - Every kernel from NT 5.2 on loads and runs the same image.

   edu.c is the driver's entry and what callers ask for, queue.c the requests that wait and the
   thread that serves them, transfer.c what that thread does with the device, hardware.c what a
   started device has, pnp.c and power.c what the system's managers ask for. */
#pragma once
#include <ntddk.h>
#include <csq.h>

#define IOCTL_IDENTIFY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_COPY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_FACTORIAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STATISTICS CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define CHUNK 4095
#define BUFFER_LENGTH 4095
#define ADDRESS_BITS 28
#define MAXIMUM_COPY (1u << 30)
#define LARGEST_FACTORIAL 10000000u

enum { REG_ID = 0x00, REG_FACTORIAL = 0x08, REG_STATUS = 0x20, REG_CAUSE = 0x24, REG_ACKNOWLEDGE
    = 0x64, REG_DMA_SOURCE = 0x80,
       REG_DMA_DESTINATION = 0x88, REG_DMA_COUNT = 0x90, REG_DMA_COMMAND = 0x98, REG_END
           = 0x100000 };
enum { STATUS_COMPUTING = 0x01, STATUS_INTERRUPT = 0x80 };
enum { CAUSE_FACTORIAL = 0x001, CAUSE_DMA = 0x100 };
enum { DMA_START = 1, DMA_FROM_DEVICE = 2, DMA_INTERRUPT = 4 };

typedef struct {
    ULONG id, chunk, address_bits, dma_version;
    ULONGLONG maximum_copy;
} IDENTITY;

typedef struct {
    ULONGLONG requests, chunks, bytes_to_device, bytes_from_device, interrupts, bounced;
} STATISTICS;

/* Why the thread serves nothing. The power may be down whether there is a started device or not. */
enum { HELD_STOPPED = 1, HELD_PAUSED = 2, HELD_ASLEEP = 4 };

typedef struct {
    PDEVICE_OBJECT self, physical, lower;
    UNICODE_STRING link;
    IO_REMOVE_LOCK attached;

    /* Requests, and the thread that serves them. */
    IO_CSQ queue;
    KSPIN_LOCK queue_lock;
    LIST_ENTRY queued;
    /* Why requests are refused; those that are being served end with it too. */
    volatile NTSTATUS refusal;
    PETHREAD thread;
    /* There may be something in the queue, or the thread is to end. */
    KEVENT work;
    /* Whose turn it is: the thread's while it serves a request, or that of whoever holds it up. */
    KEVENT turn;
    volatile BOOLEAN ending, pause, serving;
    /* Guards `held`: while that is not zero, the turn is taken. */
    KMUTEX state;
    volatile ULONG held;

    /* Power requests, and the thread that works on them. */
    KSPIN_LOCK power_lock;
    LIST_ENTRY power_irps;
    KSEMAPHORE power_count;
    PETHREAD power_thread;
    /* The one for a sleep, while the device follows. */
    PIRP sleep_irp;
    /* The device is being started, and its power is to follow the system's in a moment. */
    volatile BOOLEAN starting;

    /* The device did not come back with its power. */
    volatile BOOLEAN failed;
    /* The driver has agreed to the device's removal. */
    volatile BOOLEAN leaving;

    /* The started device. */
    IDENTITY identity;
    STATISTICS statistics;
    BUS_INTERFACE_STANDARD bus;
    PUCHAR registers;
    CM_PARTIAL_RESOURCE_DESCRIPTOR line;
    /* An interrupt object, or the table of messages. */
    PVOID interrupt;
    /* How it was connected; 0 is by IoConnectInterrupt. */
    ULONG connection;
    /* The device has no power, and has sent a message; changed with the interrupt's lock held. */
    volatile BOOLEAN asleep, missed;
    volatile ULONG interrupts;
    KDPC dpc;
    volatile LONG causes;
    /* What the command that runs waits for. */
    KEVENT done;
    volatile LONG awaited;
    /* Why no command is given any more. */
    volatile NTSTATUS halted;
    PDMA_ADAPTER adapter;
    ULONG map_registers;
    PVOID map_base;
    PMDL part;
} EXTENSION;

/* edu.c */
NTSTATUS enter(EXTENSION *x, PIRP irp);
VOID leave(EXTENSION *x, PIRP irp);
NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information);
VOID finish(PIRP irp, NTSTATUS status, ULONG_PTR information);
NTSTATUS answer(EXTENSION *x, PIRP irp, PIO_STACK_LOCATION stack, ULONG_PTR *information);

/* queue.c */
NTSTATUS start_thread(EXTENSION *x, PKSTART_ROUTINE routine, PETHREAD *thread);
VOID end_thread(PETHREAD *thread);
VOID initialize_queue(EXTENSION *x);
NTSTATUS queue_request(EXTENSION *x, PIRP irp);
VOID cancel_file(EXTENSION *x, PFILE_OBJECT file);
VOID refuse_requests(EXTENSION *x, NTSTATUS why);
VOID expect_power(EXTENSION *x);
NTSTATUS start_device(EXTENSION *x, PIO_STACK_LOCATION stack);
VOID stop_queue(EXTENSION *x);
NTSTATUS pause_queue(EXTENSION *x);
VOID put_queue_to_sleep(EXTENSION *x);
NTSTATUS wake_queue(EXTENSION *x);
VOID lose_device(EXTENSION *x, NTSTATUS why);
VOID resume_queue(EXTENSION *x);
NTSTATUS give_way(EXTENSION *x);

/* transfer.c */
VOID halt(EXTENSION *x, NTSTATUS why);
VOID serve(EXTENSION *x, PIRP irp);

/* hardware.c */
VOID look_up_routines(void);
NTSTATUS start_hardware(EXTENSION *x, PIO_STACK_LOCATION stack);
VOID stop_hardware(EXTENSION *x);
VOID put_hardware_to_sleep(EXTENSION *x);
NTSTATUS wake_hardware(EXTENSION *x);
VOID let_access_memory(EXTENSION *x, BOOLEAN allowed);

/* pnp.c */
NTSTATUS NTAPI pnp(PDEVICE_OBJECT device, PIRP irp);
VOID set_completion(EXTENSION *x, PIRP irp, PIO_COMPLETION_ROUTINE routine, PVOID context);

/* power.c */
NTSTATUS start_power(EXTENSION *x);
VOID end_power(EXTENSION *x);
NTSTATUS NTAPI power(PDEVICE_OBJECT device, PIRP irp);

/* guarded.S */
NTSTATUS guarded_MmProbeAndLockPages(PMDL mdl, KPROCESSOR_MODE mode, LOCK_OPERATION operation);

static inline ULONG read32(EXTENSION *x, ULONG at)
{
    return READ_REGISTER_ULONG((PULONG)(x->registers + at));
}

static inline void write32(EXTENSION *x, ULONG at, ULONG value)
{
    WRITE_REGISTER_ULONG((PULONG)(x->registers + at), value);
}

/* As WRITE_REGISTER_ULONG, with a barrier: the headers have none of this width. */
static inline void write64(EXTENSION *x, ULONG at, ULONGLONG value)
{
    LONG synch;
    *(volatile ULONGLONG *)(x->registers + at) = value;
    InterlockedOr(&synch, 1);
}

/* A moment at which the device has nothing to do: is the request to go on? */
static inline NTSTATUS checkpoint(EXTENSION *x, PIRP irp)
{
    NTSTATUS status = x->pause ? give_way(x) : STATUS_SUCCESS;
    if (x->refusal)
        return x->refusal;
    return irp->Cancel ? STATUS_CANCELLED : status;
}
