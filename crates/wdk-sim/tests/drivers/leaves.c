/* Routines of every kind that do not come back as they were called: the control code says which
   one does what. */
#include <ntddk.h>

static PDEVICE_OBJECT device;
static PIO_WORKITEM work_item;
static KMUTEX mutex;
static ERESOURCE resource;
static KEVENT never;
static BOOLEAN unload_enters;

static NTSTATUS complete(PIRP irp)
{
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static VOID NTAPI work_enters_a_region(PDEVICE_OBJECT object, PVOID context)
{
    KeEnterCriticalRegion();
}

static NTSTATUS NTAPI completion_enters_a_region(PDEVICE_OBJECT object, PIRP irp, PVOID context)
{
    KeEnterCriticalRegion();
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID NTAPI thread_keeps_the_mutex(PVOID context)
{
    KeWaitForSingleObject(&mutex, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS NTAPI query_enters_a_region(PWSTR name, ULONG type, PVOID data, ULONG length,
                                            PVOID context, PVOID entry)
{
    KeEnterCriticalRegion();
    return STATUS_SUCCESS;
}

static VOID NTAPI dispatch_level(PKDPC dpc, PVOID context, PVOID a, PVOID b)
{
    KeLowerIrql(PASSIVE_LEVEL);
}

static VOID complete_to_a_routine(void)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    IoSetNextIrpStackLocation(irp);
    IoSetCompletionRoutine(irp, completion_enters_a_region, NULL, TRUE, TRUE, TRUE);
    IoSetNextIrpStackLocation(irp);
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

static VOID query_the_registry(void)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    RtlZeroMemory(table, sizeof(table));
    table[0].QueryRoutine = query_enters_a_region;
    table[0].Name = L"Missing";
    table[0].DefaultType = REG_DWORD;
    table[0].DefaultData = &unload_enters;
    table[0].DefaultLength = sizeof(ULONG);
    RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"", table, NULL, NULL);
}

static NTSTATUS NTAPI no_other(PDEVICE_OBJECT object, PIRP irp)
{
    return complete(irp);
}

static NTSTATUS NTAPI control(PDEVICE_OBJECT object, PIRP irp)
{
    static KDPC dpc;
    HANDLE thread;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(irp);

    switch (stack->Parameters.DeviceIoControl.IoControlCode >> 2 & 0x7ff) {
    case 1:
        KeEnterCriticalRegion();
        break;
    case 2:
        IoQueueWorkItem(work_item, work_enters_a_region, DelayedWorkQueue, NULL);
        break;
    case 3:
        KeWaitForSingleObject(&mutex, Executive, KernelMode, FALSE, NULL);
        break;
    case 4:
        complete_to_a_routine();
        break;
    case 5:
        PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, thread_keeps_the_mutex,
                             NULL);
        ZwClose(thread);
        break;
    case 6:
        KeEnterCriticalRegion();
        ExReleaseResourceLite(&resource);
        break;
    case 7:
        KeWaitForSingleObject(&never, Executive, KernelMode, FALSE, NULL);
        break;
    case 8:
        unload_enters = TRUE;
        break;
    case 9:
        query_the_registry();
        break;
    case 10:
        KeInitializeDpc(&dpc, dispatch_level, NULL);
        KeInsertQueueDpc(&dpc, NULL, NULL);
        break;
    case 11:
        KeEnterCriticalRegion();
        KeLeaveCriticalRegion();
        break;
    }
    return complete(irp);
}

static VOID NTAPI unload(PDRIVER_OBJECT driver)
{
    if (unload_enters)
        KeEnterCriticalRegion();
    ExDeleteResourceLite(&resource);
    IoFreeWorkItem(work_item);
    IoDeleteDevice(device);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Leaves");
    NTSTATUS status =
        IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    work_item = IoAllocateWorkItem(device);
    KeInitializeMutex(&mutex, 0);
    KeInitializeEvent(&never, NotificationEvent, FALSE);
    ExInitializeResourceLite(&resource);
    driver->MajorFunction[IRP_MJ_CREATE] = no_other;
    driver->MajorFunction[IRP_MJ_CLEANUP] = no_other;
    driver->MajorFunction[IRP_MJ_CLOSE] = no_other;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
    driver->DriverUnload = unload;
    return STATUS_SUCCESS;
}
