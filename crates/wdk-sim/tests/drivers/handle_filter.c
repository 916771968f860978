/* Is asked before handles of processes and threads are opened, and opens some. The function of the
   control code says what is wrong, if anything. */
#define NAME L"HandleFilter"
#include <ntifs.h>
#include "control_device.h"

/* The headers at hand declare the variables as imported pointers to the types. */
#define TYPE(variable) ((POBJECT_TYPE)variable)
#define VARIABLE(variable) ((POBJECT_TYPE *)&variable)
#define ACCESS 0x1F0FFF

static PVOID registrations[2];
static ULONG broken;
static HANDLE system_thread;

static OB_PREOP_CALLBACK_STATUS NTAPI before(PVOID context, POB_PRE_OPERATION_INFORMATION what) {
    POB_PRE_CREATE_HANDLE_INFORMATION asked = &what->Parameters->CreateHandleInformation;

    DbgPrint("before %s: %s, kernel %u, %x of %x\n", (char *)context,
             what->ObjectType == TYPE(PsProcessType) ? "process" : "thread", what->KernelHandle,
             asked->DesiredAccess, asked->OriginalDesiredAccess);
    asked->DesiredAccess &= ~1;
    if (broken == 1) asked->DesiredAccess |= 0x80000000;
    what->CallContext = context;
    return OB_PREOP_SUCCESS;
}

static VOID NTAPI after(PVOID context, POB_POST_OPERATION_INFORMATION what) {
    DbgPrint("after %s: %s, granted %x\n", (char *)what->CallContext,
             what->Object == PsGetCurrentProcess() ? "this process" : "another object",
             what->Parameters->CreateHandleInformation.GrantedAccess);
}

static NTSTATUS watch(ULONG number, PCWSTR altitude, char *name, POBJECT_TYPE *type) {
    OB_OPERATION_REGISTRATION operation = {type, OB_OPERATION_HANDLE_CREATE, before, after};
    OB_CALLBACK_REGISTRATION registration = {OB_FLT_REGISTRATION_VERSION, 1, {0}, name, &operation};

    RtlInitUnicodeString(&registration.Altitude, altitude);
    return ObRegisterCallbacks(&registration, &registrations[number]);
}

static VOID NTAPI thread(PVOID context) {
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS open_process(void) {
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID id = {PsGetCurrentProcessId(), NULL};
    HANDLE handle;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenProcess(&handle, ACCESS, &attributes, &id);
    return NT_SUCCESS(status) ? ZwClose(handle) : status;
}

static __declspec(noinline) NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID id = {NULL, (HANDLE)(ULONG_PTR)0x7FFFFFFC};
    HANDLE handle;
    NTSTATUS status;

    broken = function;
    status = watch(0, L"320100.5", "low", VARIABLE(PsProcessType));
    if (!NT_SUCCESS(status)) return status;
    status = watch(1, L"320101", "high", VARIABLE(PsProcessType));
    if (!NT_SUCCESS(status)) return status;
    status = watch(1, L"320101", "again", VARIABLE(PsThreadType));
    if (status != STATUS_FLT_INSTANCE_ALTITUDE_COLLISION) return STATUS_UNSUCCESSFUL;
    status = open_process();
    if (!NT_SUCCESS(status)) return status;
    status = ObOpenObjectByPointer(PsGetCurrentProcess(), OBJ_KERNEL_HANDLE, NULL, 0x400,
                                   TYPE(PsProcessType), KernelMode, &handle);
    if (!NT_SUCCESS(status)) return status;
    ZwClose(handle);
    ObUnRegisterCallbacks(registrations[1]);
    status = watch(1, L"320102", "threads", VARIABLE(PsThreadType));
    if (!NT_SUCCESS(status)) return status;
    status = PsCreateSystemThread(&system_thread, 0x1FFFFF, NULL, NULL, NULL, thread, NULL);
    if (!NT_SUCCESS(status)) return status;
    ZwWaitForSingleObject(system_thread, FALSE, NULL);
    ZwClose(system_thread);
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    if (ZwOpenThread(&handle, 1, &attributes, &id) != STATUS_INVALID_CID)
        return STATUS_UNSUCCESSFUL;
    ObUnRegisterCallbacks(registrations[1]);
    if (broken != 2) ObUnRegisterCallbacks(registrations[0]);
    if (broken == 3) ObUnRegisterCallbacks(registrations[0]);
    return open_process(); /* unseen, unless one is left */
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
