/* Is told of processes, threads and images. Its registry parameter "Leave" keeps it from undoing
   one of the registrations when it is unloaded. */

#include <ntddk.h>

/* The linker of these tests binds an imported variable to itself, not to the pointer to it that the
   headers declare. */
#define TYPE(variable) ((POBJECT_TYPE)(variable))

DRIVER_INITIALIZE DriverEntry;

NTSTATUS NTAPI PsLookupProcessByProcessId(HANDLE id, PEPROCESS *process);
NTSTATUS NTAPI PsLookupThreadByThreadId(HANDLE id, PETHREAD *thread);

typedef struct {
  SIZE_T Size;
  ULONG Flags;
  HANDLE ParentProcessId;
  CLIENT_ID CreatingThreadId;
  PFILE_OBJECT FileObject;
  PCUNICODE_STRING ImageFileName;
  PCUNICODE_STRING CommandLine;
  NTSTATUS CreationStatus;
} CREATE_INFO;

typedef VOID NTAPI PROCESS_EX(PEPROCESS process, HANDLE id, CREATE_INFO *info);
typedef NTSTATUS NTAPI SET_PROCESS_EX(PROCESS_EX *routine, BOOLEAN remove);

static SET_PROCESS_EX *set_process_ex;
static LONG threads;

static VOID NTAPI process(HANDLE parent, HANDLE id, BOOLEAN create) {
  PEPROCESS found;
  NTSTATUS status = PsLookupProcessByProcessId(id, &found);
  if (!NT_SUCCESS(status)) {
    DbgPrint("watcher: no process %p\n", id);
    return;
  }
  DbgPrint("watcher: process %s, parent %p, found %d\n", create ? "starts" : "ends", parent,
           PsGetProcessId(found) == id);
  ObDereferenceObject(found);
}

static VOID NTAPI process_ex(PEPROCESS process, HANDLE id, CREATE_INFO *info) {
  UNICODE_STRING forbidden = RTL_CONSTANT_STRING(L"\\??\\C:\\forbidden.exe");
  if (!info)
    return;
  DbgPrint("watcher: %wZ\n", info->ImageFileName);
  if (RtlEqualUnicodeString(info->ImageFileName, &forbidden, TRUE))
    info->CreationStatus = STATUS_ACCESS_DENIED;
}

static VOID NTAPI thread(HANDLE process, HANDLE id, BOOLEAN create) {
  PETHREAD found;
  if (NT_SUCCESS(PsLookupThreadByThreadId(id, &found))) {
    if (PsGetThreadId(found) == id)
      InterlockedIncrement(&threads);
    ObDereferenceObject(found);
  }
}

static VOID NTAPI image(PUNICODE_STRING name, HANDLE process, PIMAGE_INFO info) {
  DbgPrint("watcher: image %wZ for %s, %d\n", name, process ? "a process" : "the system",
           info->ImageSize != 0);
}

static VOID NTAPI run(PVOID context) { PsTerminateSystemThread(STATUS_SUCCESS); }

static void run_a_thread(void) {
  HANDLE handle;
  PVOID object;
  if (!NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, run, NULL)))
    return;
  if (NT_SUCCESS(ObReferenceObjectByHandle(handle, SYNCHRONIZE, TYPE(PsThreadType), KernelMode,
                                           &object, NULL))) {
    KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(object);
  }
  ZwClose(handle);
}

static BOOLEAN leaves_one;

static void unload(PDRIVER_OBJECT driver) {
  run_a_thread();
  DbgPrint("watcher: told of threads %d times\n", threads);
  PsSetCreateProcessNotifyRoutine(process, TRUE);
  set_process_ex(process_ex, TRUE);
  PsRemoveCreateThreadNotifyRoutine(thread);
  if (!leaves_one)
    PsRemoveLoadImageNotifyRoutine(image);
}

static void read_parameter(PUNICODE_STRING path) {
  ULONG value = 0, none = 0;
  RTL_QUERY_REGISTRY_TABLE query[2] = {0};
  query[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
  query[0].Name = L"Leave";
  query[0].EntryContext = &value;
  query[0].DefaultType = REG_DWORD;
  query[0].DefaultData = &none;
  query[0].DefaultLength = sizeof none;
  RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, query, NULL, NULL);
  leaves_one = value != 0;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"PsSetCreateProcessNotifyRoutineEx");
  PEPROCESS nobody;
  read_parameter(path);
  set_process_ex = (SET_PROCESS_EX *)MmGetSystemRoutineAddress(&name);
  if (!set_process_ex || PsLookupProcessByProcessId((HANDLE)7, &nobody) != STATUS_INVALID_CID)
    return STATUS_UNSUCCESSFUL;
  if (!NT_SUCCESS(PsSetCreateProcessNotifyRoutine(process, FALSE)) ||
      PsSetCreateProcessNotifyRoutine(process, FALSE) != STATUS_INVALID_PARAMETER ||
      !NT_SUCCESS(set_process_ex(process_ex, FALSE)) ||
      !NT_SUCCESS(PsSetCreateThreadNotifyRoutine(thread)) ||
      !NT_SUCCESS(PsSetLoadImageNotifyRoutine(image)))
    return STATUS_UNSUCCESSFUL;
  driver->DriverUnload = unload;
  return STATUS_SUCCESS;
}
