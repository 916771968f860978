/* Stops the processor, in one way for each control code. */
#define NAME L"Halts"
#include "control_device.h"

static ULONG word;

static __declspec(noinline) NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    switch (function) {
    case 0:
        __asm__ __volatile__("hlt");
        break;
    case 1:
        __asm__ __volatile__("monitor" : : "a"(&word), "c"(0), "d"(0));
        break;
    case 2:
        __asm__ __volatile__("mwait" : : "a"(0), "c"(0));
        break;
    }
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
