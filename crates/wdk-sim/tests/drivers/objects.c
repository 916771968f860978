/* Uses events by handle, names, callback objects, timers of the kernel's, identifiers and
   descriptors of security, files and sections, as their documentation says, and checks each answer.
   With the registry parameter "Leave" it keeps what it should give back. */

#include <ntifs.h>

/* The linker of these tests binds an imported variable to itself, not to the pointer to it that the
   headers declare. */
#define TYPE(variable) ((POBJECT_TYPE)(variable))

DRIVER_INITIALIZE DriverEntry;

typedef struct EX_TIMER_ *TIMER;
typedef VOID NTAPI TIMER_CALLBACK(TIMER timer, PVOID context);
typedef TIMER NTAPI ALLOCATE_TIMER(TIMER_CALLBACK *callback, PVOID context, ULONG attributes);
typedef BOOLEAN NTAPI SET_TIMER(TIMER timer, LONGLONG due, LONGLONG period, PVOID parameters);
typedef BOOLEAN NTAPI CANCEL_TIMER(TIMER timer, PVOID parameters);
typedef BOOLEAN NTAPI DELETE_TIMER(TIMER timer, BOOLEAN cancel, BOOLEAN wait, PVOID parameters);

static ULONG failed;

#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      DbgPrint("objects.c:%d: not so: %s\n", __LINE__, #condition);                                \
      failed++;                                                                                    \
    }                                                                                              \
  } while (0)

static void *find(PCWSTR name) {
  UNICODE_STRING wanted;
  RtlInitUnicodeString(&wanted, name);
  return MmGetSystemRoutineAddress(&wanted);
}

static void name_of(OBJECT_ATTRIBUTES *attributes, PUNICODE_STRING name, PCWSTR text) {
  RtlInitUnicodeString(name, text);
  InitializeObjectAttributes(attributes, name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL,
                             NULL);
}

static void events(void) {
  OBJECT_ATTRIBUTES attributes;
  UNICODE_STRING name;
  HANDLE event, again;
  PKEVENT object;
  LONG previous = 7;
  LARGE_INTEGER soon = {.QuadPart = -10000};

  name_of(&attributes, &name, L"\\BaseNamedObjects\\Objects");
  CHECK(NT_SUCCESS(
      ZwCreateEvent(&event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE)));
  CHECK(ZwCreateEvent(&again, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE) ==
        STATUS_OBJECT_NAME_COLLISION);
  CHECK(NT_SUCCESS(ZwOpenEvent(&again, EVENT_ALL_ACCESS, &attributes)));
  CHECK(ZwWaitForSingleObject(again, FALSE, &soon) == STATUS_TIMEOUT);
  CHECK(NT_SUCCESS(ZwSetEvent(event, &previous)) && previous == 0);
  CHECK(ZwWaitForSingleObject(again, FALSE, NULL) == STATUS_SUCCESS);
  CHECK(NT_SUCCESS(ObReferenceObjectByHandle(event, EVENT_ALL_ACCESS, TYPE(ExEventObjectType),
                                             KernelMode, (PVOID *)&object, NULL)));
  CHECK(KeReadStateEvent(object) == 1);
  CHECK(NT_SUCCESS(ZwClearEvent(event)));
  CHECK(KeReadStateEvent(object) == 0);
  ObDereferenceObject(object);
  CHECK(ObReferenceObjectByHandle(event, 0, TYPE(IoFileObjectType), KernelMode, (PVOID *)&object,
                                  NULL) == STATUS_OBJECT_TYPE_MISMATCH);
  CHECK(NT_SUCCESS(ZwClose(again)));
  CHECK(NT_SUCCESS(ZwClose(event)));
  CHECK(ZwOpenEvent(&again, EVENT_ALL_ACCESS, &attributes) == STATUS_OBJECT_NAME_NOT_FOUND);
}

static ULONG notified;

static VOID NTAPI notify(PVOID context, PVOID first, PVOID second) {
  CHECK(context == &notified && first == (PVOID)1 && second == (PVOID)2);
  notified++;
}

static void callbacks(BOOLEAN leave) {
  OBJECT_ATTRIBUTES attributes;
  UNICODE_STRING name;
  PCALLBACK_OBJECT callback, again;
  PVOID registration;

  name_of(&attributes, &name, L"\\Callback\\Objects");
  CHECK(ExCreateCallback(&callback, &attributes, FALSE, FALSE) == STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK(NT_SUCCESS(ExCreateCallback(&callback, &attributes, TRUE, FALSE)));
  CHECK(NT_SUCCESS(ExCreateCallback(&again, &attributes, FALSE, FALSE)) && again == callback);
  registration = ExRegisterCallback(callback, notify, &notified);
  CHECK(registration != NULL);
  CHECK(ExRegisterCallback(callback, notify, &notified) == NULL);
  ExNotifyCallback(callback, (PVOID)1, (PVOID)2);
  CHECK(notified == 1);
  if (!leave)
    ExUnregisterCallback(registration);
  ObDereferenceObject(again);
  ObDereferenceObject(callback);

  name_of(&attributes, &name, L"\\Callback\\PowerState");
  CHECK(NT_SUCCESS(ExCreateCallback(&callback, &attributes, FALSE, TRUE)));
  ObDereferenceObject(callback);
}

static volatile LONG ticks;

static VOID NTAPI tick(TIMER timer, PVOID context) {
  CHECK(KeGetCurrentIrql() == DISPATCH_LEVEL);
  CHECK(*(TIMER *)context == timer);
  InterlockedIncrement(&ticks);
}

static void timers(BOOLEAN leave) {
  static TIMER timer;
  ALLOCATE_TIMER *allocate = find(L"ExAllocateTimer");
  SET_TIMER *set = find(L"ExSetTimer");
  CANCEL_TIMER *cancel = find(L"ExCancelTimer");
  DELETE_TIMER *delete = find(L"ExDeleteTimer");
  LARGE_INTEGER while_three = {.QuadPart = -35 * 10000};

  CHECK(allocate && set && cancel && delete);
  if (!allocate)
    return;
  timer = allocate(tick, &timer, 0);
  CHECK(timer != NULL);
  CHECK(!set(timer, -10 * 10000, 10 * 10000, NULL));
  KeDelayExecutionThread(KernelMode, FALSE, &while_three);
  CHECK(ticks == 3);
  CHECK(set(timer, -10 * 10000, 0, NULL));
  CHECK(cancel(timer, NULL));
  CHECK(!cancel(timer, NULL));
  if (!leave)
    delete(timer, TRUE, TRUE, NULL);
}

static void security(void) {
  SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
  UCHAR memory[32], copy[32], list_memory[64];
  PSID users = memory;
  PACL list = (PACL)list_memory, found;
  SECURITY_DESCRIPTOR descriptor;
  SECURITY_SUBJECT_CONTEXT subject;
  GENERIC_MAPPING mapping = {1, 2, 4, 7};
  UNICODE_STRING text, expected = RTL_CONSTANT_STRING(L"S-1-5-32-545");
  BOOLEAN present, defaulted;
  ACCESS_MASK granted;
  NTSTATUS status;
  PVOID entry;

  CHECK(RtlLengthRequiredSid(2) == 16);
  CHECK(NT_SUCCESS(RtlInitializeSid(users, &authority, 2)));
  *RtlSubAuthoritySid(users, 0) = 32;
  *RtlSubAuthoritySid(users, 1) = 545;
  CHECK(RtlValidSid(users) && RtlLengthSid(users) == 16);
  CHECK(RtlCopySid(8, copy, users) == STATUS_BUFFER_TOO_SMALL);
  CHECK(NT_SUCCESS(RtlCopySid(sizeof copy, copy, users)) && RtlEqualSid(copy, users));
  CHECK(NT_SUCCESS(RtlConvertSidToUnicodeString(&text, users, TRUE)));
  CHECK(RtlEqualUnicodeString(&text, &expected, FALSE));
  RtlFreeUnicodeString(&text);

  CHECK(NT_SUCCESS(RtlCreateAcl(list, sizeof list_memory, ACL_REVISION)));
  CHECK(NT_SUCCESS(RtlAddAccessAllowedAce(list, ACL_REVISION, GENERIC_READ, users)));
  CHECK(NT_SUCCESS(RtlGetAce(list, 0, &entry)) && list->AceCount == 1);
  CHECK(RtlGetAce(list, 1, &entry) == STATUS_INVALID_PARAMETER);
  CHECK(NT_SUCCESS(RtlCreateSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION)));
  CHECK(NT_SUCCESS(RtlSetDaclSecurityDescriptor(&descriptor, TRUE, list, FALSE)));
  CHECK(NT_SUCCESS(RtlGetDaclSecurityDescriptor(&descriptor, &present, &found, &defaulted)));
  CHECK(present && found == list && !defaulted);
  CHECK(RtlValidSecurityDescriptor(&descriptor));
  CHECK(RtlLengthSecurityDescriptor(&descriptor) == sizeof descriptor + sizeof list_memory);

  SeCaptureSubjectContext(&subject);
  /* The system is none of the users. */
  CHECK(!SeAccessCheck(&descriptor, &subject, FALSE, 1, 0, NULL, &mapping, UserMode, &granted,
                       &status));
  CHECK(status == STATUS_ACCESS_DENIED && granted == 0);
  CHECK(SeAccessCheck(&descriptor, &subject, FALSE, GENERIC_ALL, 0, NULL, &mapping, KernelMode,
                      &granted, &status));
  CHECK(granted == 7);
  *RtlSubAuthoritySid((PSID)((PUCHAR)entry + 8), 1) = 544;
  CHECK(SeAccessCheck(&descriptor, &subject, FALSE, GENERIC_READ, 0, NULL, &mapping, UserMode,
                      &granted, &status));
  CHECK(status == STATUS_SUCCESS && granted == 1);
  CHECK(!SeAccessCheck(&descriptor, &subject, FALSE, 3, 0, NULL, &mapping, UserMode, &granted,
                       &status));
  CHECK(SeAccessCheck(&descriptor, &subject, FALSE, MAXIMUM_ALLOWED, 0, NULL, &mapping, UserMode,
                      &granted, &status));
  CHECK(granted == 1);
  SeReleaseSubjectContext(&subject);
}

static void files(BOOLEAN leave) {
  OBJECT_ATTRIBUTES attributes;
  UNICODE_STRING name;
  IO_STATUS_BLOCK block;
  HANDLE file, section;
  CHAR bytes[8] = {0};
  FILE_STANDARD_INFORMATION standard;
  FILE_POSITION_INFORMATION position;
  FILE_DISPOSITION_INFORMATION disposition = {TRUE};
  LARGE_INTEGER offset = {.QuadPart = 2};
  PVOID view = NULL;
  SIZE_T size = 0;

  name_of(&attributes, &name, L"\\SystemRoot\\Temp\\objects.dat");
  CHECK(ZwOpenFile(&file, GENERIC_READ, &attributes, &block, 0, 0) ==
        STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK(NT_SUCCESS(ZwCreateFile(&file, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, &attributes,
                                &block, NULL, FILE_ATTRIBUTE_NORMAL, 0, FILE_CREATE,
                                FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0)));
  CHECK(block.Information == FILE_CREATED);
  CHECK(NT_SUCCESS(ZwWriteFile(file, NULL, NULL, NULL, &block, "abcdef", 6, NULL, NULL)));
  CHECK(block.Information == 6);
  CHECK(ZwReadFile(file, NULL, NULL, NULL, &block, bytes, 1, NULL, NULL) == STATUS_END_OF_FILE);
  CHECK(NT_SUCCESS(ZwReadFile(file, NULL, NULL, NULL, &block, bytes, 8, &offset, NULL)));
  CHECK(block.Information == 4 && RtlCompareMemory(bytes, "cdef", 4) == 4);
  CHECK(NT_SUCCESS(ZwQueryInformationFile(file, &block, &standard, sizeof standard,
                                          FileStandardInformation)));
  CHECK(standard.EndOfFile.QuadPart == 6 && !standard.Directory && !standard.DeletePending);
  position.CurrentByteOffset.QuadPart = 1;
  CHECK(NT_SUCCESS(ZwSetInformationFile(file, &block, &position, sizeof position,
                                        FilePositionInformation)));
  CHECK(NT_SUCCESS(ZwReadFile(file, NULL, NULL, NULL, &block, bytes, 1, NULL, NULL)));
  CHECK(bytes[0] == 'b');

  CHECK(NT_SUCCESS(
      ZwCreateSection(&section, SECTION_ALL_ACCESS, NULL, NULL, PAGE_READWRITE, SEC_COMMIT, file)));
  CHECK(NT_SUCCESS(ZwMapViewOfSection(section, NtCurrentProcess(), &view, 0, 0, NULL, &size,
                                      ViewUnmap, 0, PAGE_READWRITE)));
  CHECK(size == PAGE_SIZE && ((PCHAR)view)[5] == 'f');
  ((PCHAR)view)[0] = 'A';
  CHECK(NT_SUCCESS(ZwUnmapViewOfSection(NtCurrentProcess(), view)));
  CHECK(ZwUnmapViewOfSection(NtCurrentProcess(), view) == STATUS_NOT_MAPPED_VIEW);
  offset.QuadPart = 0;
  CHECK(NT_SUCCESS(ZwReadFile(file, NULL, NULL, NULL, &block, bytes, 8, &offset, NULL)));
  CHECK(block.Information == 6 && bytes[0] == 'A');
  CHECK(NT_SUCCESS(ZwClose(section)));
  if (leave)
    return;
  CHECK(NT_SUCCESS(ZwSetInformationFile(file, &block, &disposition, sizeof disposition,
                                        FileDispositionInformation)));
  CHECK(NT_SUCCESS(ZwClose(file)));
  CHECK(ZwOpenFile(&file, GENERIC_READ, &attributes, &block, 0, 0) ==
        STATUS_OBJECT_NAME_NOT_FOUND);

  name_of(&attributes, &name, L"\\??\\C:\\Given.txt");
  if (NT_SUCCESS(ZwOpenFile(&file, GENERIC_READ, &attributes, &block, 0, 0))) {
    CHECK(NT_SUCCESS(ZwReadFile(file, NULL, NULL, NULL, &block, bytes, 8, &offset, NULL)));
    DbgPrint("objects: given %.*s\n", (int)block.Information, bytes);
    CHECK(NT_SUCCESS(ZwClose(file)));
  }
  name_of(&attributes, &name, L"\\??\\C:\\Nowhere\\a.txt");
  CHECK(ZwOpenFile(&file, GENERIC_READ, &attributes, &block, 0, 0) ==
        STATUS_OBJECT_PATH_NOT_FOUND);
}

static BOOLEAN is_named(PVOID object, PCWSTR wanted) {
  struct {
    OBJECT_NAME_INFORMATION information;
    WCHAR text[64];
  } name;
  UNICODE_STRING expected;
  ULONG needed;
  RtlInitUnicodeString(&expected, wanted);
  return ObQueryNameString(object, &name.information, sizeof name, &needed) == STATUS_SUCCESS &&
         RtlEqualUnicodeString(&name.information.Name, &expected, TRUE);
}

static void names(PDRIVER_OBJECT driver) {
  OBJECT_ATTRIBUTES attributes;
  UNICODE_STRING device_name = RTL_CONSTANT_STRING(L"\\Device\\Objects"), name, target;
  UNICODE_STRING link_name = RTL_CONSTANT_STRING(L"\\DosDevices\\Objects");
  PDEVICE_OBJECT device;
  HANDLE folder, again, link;
  WCHAR room[32];
  ULONG needed;

  CHECK(NT_SUCCESS(
      IoCreateDevice(driver, 0, &device_name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device)));
  CHECK(is_named(device, L"\\Device\\Objects"));
  CHECK(is_named(driver, L"\\Driver\\objects"));
  CHECK(ObQueryNameString(device, NULL, 0, &needed) == STATUS_INFO_LENGTH_MISMATCH);

  CHECK(NT_SUCCESS(IoCreateSymbolicLink(&link_name, &device_name)));
  name_of(&attributes, &name, L"\\DosDevices\\Objects");
  CHECK(NT_SUCCESS(ZwOpenSymbolicLinkObject(&link, GENERIC_READ, &attributes)));
  target.Buffer = room;
  target.MaximumLength = 4;
  CHECK(ZwQuerySymbolicLinkObject(link, &target, &needed) == STATUS_BUFFER_TOO_SMALL);
  target.MaximumLength = sizeof room;
  CHECK(NT_SUCCESS(ZwQuerySymbolicLinkObject(link, &target, NULL)));
  CHECK(RtlEqualUnicodeString(&target, &device_name, FALSE));
  CHECK(NT_SUCCESS(ZwClose(link)));
  IoDeleteSymbolicLink(&link_name);
  CHECK(ZwOpenSymbolicLinkObject(&link, GENERIC_READ, &attributes) ==
        STATUS_OBJECT_NAME_NOT_FOUND);
  IoDeleteDevice(device);

  name_of(&attributes, &name, L"\\ObjectsFolder");
  CHECK(NT_SUCCESS(ZwCreateDirectoryObject(&folder, DIRECTORY_ALL_ACCESS, &attributes)));
  CHECK(ZwCreateDirectoryObject(&again, DIRECTORY_ALL_ACCESS, &attributes) ==
        STATUS_OBJECT_NAME_COLLISION);
  CHECK(NT_SUCCESS(ZwMakeTemporaryObject(folder)));
  CHECK(NT_SUCCESS(ZwClose(folder)));
}

static ULONG parameter(PUNICODE_STRING path) {
  ULONG value = 0, none = 0;
  RTL_QUERY_REGISTRY_TABLE query[2] = {0};
  query[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
  query[0].Name = L"Leave";
  query[0].EntryContext = &value;
  query[0].DefaultType = REG_DWORD;
  query[0].DefaultData = &none;
  query[0].DefaultLength = sizeof none;
  RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, query, NULL, NULL);
  return value;
}

static void unload(PDRIVER_OBJECT driver) {}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  BOOLEAN leave = parameter(path) != 0;
  driver->DriverUnload = unload;
  events();
  callbacks(leave);
  timers(leave);
  security();
  files(leave);
  names(driver);
  return failed ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}
