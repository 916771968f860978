/* A driver that does nothing, for what a request costs by itself. */
#define NAME L"Speed"
#include "control_device.h"

static NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(function);
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
