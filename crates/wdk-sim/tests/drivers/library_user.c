/* Calls what library.sys exports. */

#include <ntddk.h>

__declspec(dllimport) ULONG NTAPI LibraryDouble(ULONG number);
__declspec(dllimport) extern ULONG LibraryCalls;

DRIVER_INITIALIZE DriverEntry;

static void unload(PDRIVER_OBJECT driver) {}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  driver->DriverUnload = unload;
  DbgPrint("user: %u\n", LibraryDouble(21));
  return LibraryCalls == 1 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
