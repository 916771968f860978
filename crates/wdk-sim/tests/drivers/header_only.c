/* Imports a name that the headers for x64 have as an inline function only. */
#define KeGetCurrentIrql InlineKeGetCurrentIrql
#include <ntddk.h>
#undef KeGetCurrentIrql

__declspec(dllimport) KIRQL NTAPI KeGetCurrentIrql(VOID);

static VOID Unload(PDRIVER_OBJECT driver) {
    UNREFERENCED_PARAMETER(driver);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    driver->DriverUnload = Unload;
    return KeGetCurrentIrql() == PASSIVE_LEVEL ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
