/* Spins, in as many ways as its control codes: on a real machine all but the last ones end. */
#define NAME L"Spins"
#include "control_device.h"

static volatile LONG flag;
static volatile LONG rounds;
static KTIMER timer;
static KDPC dpc;
static KEVENT event;

static void NTAPI fired(PKDPC k, PVOID x, PVOID y, PVOID z) {
    UNREFERENCED_PARAMETER(k);
    UNREFERENCED_PARAMETER(x);
    UNREFERENCED_PARAMETER(y);
    UNREFERENCED_PARAMETER(z);
    flag = 1;
    KeSetEvent(&event, IO_NO_INCREMENT, FALSE);
}

static void NTAPI other(PVOID context) {
    UNREFERENCED_PARAMETER(context);
    flag = 1;
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void soon(LONG milliseconds) {
    LARGE_INTEGER due;
    due.QuadPart = -10000LL * milliseconds;
    flag = 0;
    rounds = 0;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeInitializeTimer(&timer);
    KeInitializeDpc(&dpc, fired, NULL);
    KeSetTimer(&timer, due, &dpc);
}

__declspec(noinline) static void wait_for_flag(void) {
    while (!flag) YieldProcessor();
}

__declspec(noinline) static void count_until_flag(void) {
    while (!flag) rounds++;
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG which) {
    OBJECT_ATTRIBUTES attributes;
    HANDLE thread;
    KIRQL old;

    UNREFERENCED_PARAMETER(device);
    switch (which) {
    case 0: /* for a DPC */
        soon(1);
        wait_for_flag();
        break;
    case 1: /* for a DPC that comes in an hour */
        soon(3600 * 1000);
        wait_for_flag();
        break;
    case 2: /* and counts */
        soon(1);
        count_until_flag();
        break;
    case 3: /* by calling the kernel */
        soon(100);
        while (!KeReadStateEvent(&event)) YieldProcessor();
        break;
    case 4: /* for another thread */
        flag = 0;
        InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
        if (!NT_SUCCESS(PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, &attributes, NULL, NULL,
                                             other, NULL)))
            return STATUS_UNSUCCESSFUL;
        wait_for_flag();
        ZwClose(thread);
        break;
    case 5: /* for nothing */
        flag = 0;
        wait_for_flag();
        break;
    case 6: /* for a DPC that cannot run */
        soon(1);
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        wait_for_flag();
        KeLowerIrql(old);
        break;
    case 7: /* for nothing, and counts */
        flag = 0;
        count_until_flag();
        break;
    case 8: /* for nothing, by calling the kernel */
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        while (!KeReadStateEvent(&event)) YieldProcessor();
        break;
    default: return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
