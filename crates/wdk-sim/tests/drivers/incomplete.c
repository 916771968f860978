/* Imports a routine and a variable that no kernel has, and uses what its registry parameter says:
   1 the routine, 2 the variable, nothing otherwise. */

#include <ntddk.h>

__declspec(dllimport) NTSTATUS NTAPI ExNobodyHasThis(ULONG number);
__declspec(dllimport) extern ULONG NobodyHasThat;

DRIVER_INITIALIZE DriverEntry;

static void unload(PDRIVER_OBJECT driver) {}

static ULONG parameter(PUNICODE_STRING path) {
  ULONG value = 0, none = 0;
  RTL_QUERY_REGISTRY_TABLE query[2] = {0};
  query[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
  query[0].Name = L"Use";
  query[0].EntryContext = &value;
  query[0].DefaultType = REG_DWORD;
  query[0].DefaultData = &none;
  query[0].DefaultLength = sizeof none;
  RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, query, NULL, NULL);
  return value;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  driver->DriverUnload = unload;
  switch (parameter(path)) {
  case 1:
    return ExNobodyHasThis(5);
  case 2:
    return NobodyHasThat ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
  default:
    return STATUS_SUCCESS;
  }
}
