/* A library for other drivers: what it exports is theirs to call. Its DriverEntry is never run. */

#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;

__declspec(dllexport) ULONG LibraryCalls;

__declspec(dllexport) ULONG NTAPI LibraryDouble(ULONG number) {
  LibraryCalls++;
  return number * 2;
}

__declspec(dllexport) NTSTATUS NTAPI DllInitialize(PUNICODE_STRING path) {
  DbgPrint("library: initialized from %wZ\n", path);
  return STATUS_SUCCESS;
}

__declspec(dllexport) NTSTATUS NTAPI DllUnload(void) {
  DbgPrint("library: unloaded after %u calls\n", LibraryCalls);
  return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  return STATUS_UNSUCCESSFUL;
}
