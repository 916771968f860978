/* Sets no DriverUnload routine, as drivers do that are needed until the machine is shut down, and
   keeps a block of pool. */
#include <ntddk.h>

NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(driver);
    UNREFERENCED_PARAMETER(path);
    return ExAllocatePoolWithTag(NonPagedPoolNx, 100, 'yatS') ? STATUS_SUCCESS
                                                             : STATUS_INSUFFICIENT_RESOURCES;
}
