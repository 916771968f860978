/* Something that one request at a time may use, and requests that others wait for. What is done
   outside of a critical region can be held up by the suspension of a caller. */
#define NAME L"Gate"
#include "control_device.h"

static KEVENT gate;
static volatile LONG uses;

static __declspec(noinline) void Use(void) {
    KeQueryTimeIncrement();
    InterlockedIncrement(&uses);
    KeQueryTimeIncrement();
}

static __declspec(noinline) void Enter(void) {
    KeWaitForSingleObject(&gate, Executive, KernelMode, FALSE, NULL);
}

static __declspec(noinline) void Leave(void) {
    KeSetEvent(&gate, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    UNREFERENCED_PARAMETER(device);
    switch (function) {
    case 0: /* as it must be: nobody suspends the thread in between */
        KeEnterCriticalRegion();
        Enter();
        Use();
        Leave();
        KeLeaveCriticalRegion();
        break;
    case 1:
        Enter();
        Use();
        Leave();
        break;
    case 2: /* a caller that waits can be ended, with its process */
        if (KeWaitForSingleObject(&gate, UserRequest, UserMode, FALSE, NULL) == STATUS_SUCCESS) {
            Use();
            Leave();
        }
        break;
    }
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    KeInitializeEvent(&gate, SynchronizationEvent, TRUE);
    return MakeDevice(driver);
}
