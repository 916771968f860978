/* Keeps reads until a write answers the oldest, or their callers cancel them; signals an event of
   its caller's; adds the two buffers of a direct control up. For the command's steps. */

#include <ntddk.h>

/* The linker of these tests binds an imported variable to itself, not to the pointer to it that the
   headers declare. */
#define TYPE(variable) ((POBJECT_TYPE)(variable))

#define KEEPER_SIGNAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define KEEPER_SUM CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
/* A fault on purpose: the request is never completed. */
#define KEEPER_LOSE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)

static LIST_ENTRY reads;
static KSPIN_LOCK lock;

DRIVER_INITIALIZE DriverEntry;

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information) {
  irp->IoStatus.Status = status;
  irp->IoStatus.Information = information;
  IoCompleteRequest(irp, IO_NO_INCREMENT);
  return status;
}

static void cancel(PDEVICE_OBJECT device, PIRP irp) {
  KIRQL irql;
  IoReleaseCancelSpinLock(irp->CancelIrql);
  KeAcquireSpinLock(&lock, &irql);
  RemoveEntryList(&irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&lock, irql);
  complete(irp, STATUS_CANCELLED, 0);
}

static NTSTATUS keep(PDEVICE_OBJECT device, PIRP irp) {
  KIRQL irql;
  KeAcquireSpinLock(&lock, &irql);
  IoSetCancelRoutine(irp, cancel);
  if (irp->Cancel && IoSetCancelRoutine(irp, NULL)) {
    KeReleaseSpinLock(&lock, irql);
    return complete(irp, STATUS_CANCELLED, 0);
  }
  IoMarkIrpPending(irp);
  InsertTailList(&reads, &irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&lock, irql);
  return STATUS_PENDING;
}

static PIRP oldest(void) {
  PIRP found = NULL;
  KIRQL irql;
  KeAcquireSpinLock(&lock, &irql);
  for (PLIST_ENTRY entry = reads.Flink; entry != &reads && !found; entry = entry->Flink) {
    PIRP irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
    if (IoSetCancelRoutine(irp, NULL)) {
      RemoveEntryList(entry);
      found = irp;
    }
  }
  KeReleaseSpinLock(&lock, irql);
  return found;
}

static NTSTATUS write(PDEVICE_OBJECT device, PIRP irp) {
  PIO_STACK_LOCATION mine = IoGetCurrentIrpStackLocation(irp);
  ULONG length = mine->Parameters.Write.Length;
  PIRP read = oldest();
  if (!read)
    return complete(irp, STATUS_NO_SUCH_DEVICE, 0);
  ULONG room = IoGetCurrentIrpStackLocation(read)->Parameters.Read.Length;
  if (length > room)
    length = room;
  RtlCopyMemory(read->AssociatedIrp.SystemBuffer, irp->AssociatedIrp.SystemBuffer, length);
  complete(read, STATUS_SUCCESS, length);
  return complete(irp, STATUS_SUCCESS, length);
}

static NTSTATUS signal(PIRP irp, ULONG length) {
  PKEVENT event;
  NTSTATUS status;
  if (length != sizeof(HANDLE))
    return complete(irp, STATUS_INVALID_PARAMETER, 0);
  status = ObReferenceObjectByHandle(*(HANDLE *)irp->AssociatedIrp.SystemBuffer,
                                     EVENT_MODIFY_STATE, TYPE(ExEventObjectType),
                                     irp->RequestorMode, (PVOID *)&event, NULL);
  if (NT_SUCCESS(status)) {
    KeSetEvent(event, IO_NO_INCREMENT, FALSE);
    ObDereferenceObject(event);
  }
  return complete(irp, status, 0);
}

static NTSTATUS sum(PIRP irp, ULONG input, ULONG buffer) {
  UCHAR total = 0;
  PUCHAR bytes = irp->AssociatedIrp.SystemBuffer;
  for (ULONG i = 0; i < input; i++)
    total += bytes[i];
  if (!irp->MdlAddress)
    return complete(irp, STATUS_INVALID_PARAMETER, 0);
  bytes = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
  if (!bytes)
    return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
  for (ULONG i = 0; i < buffer; i++)
    total += bytes[i];
  bytes[0] = total;
  return complete(irp, STATUS_SUCCESS, 1);
}

static NTSTATUS control(PDEVICE_OBJECT device, PIRP irp) {
  PIO_STACK_LOCATION mine = IoGetCurrentIrpStackLocation(irp);
  ULONG input = mine->Parameters.DeviceIoControl.InputBufferLength;
  switch (mine->Parameters.DeviceIoControl.IoControlCode) {
  case KEEPER_SIGNAL:
    return signal(irp, input);
  case KEEPER_SUM:
    return sum(irp, input, mine->Parameters.DeviceIoControl.OutputBufferLength);
  case KEEPER_LOSE:
    IoMarkIrpPending(irp);
    return STATUS_PENDING;
  default:
    return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
  }
}

static NTSTATUS succeed(PDEVICE_OBJECT device, PIRP irp) {
  return complete(irp, STATUS_SUCCESS, 0);
}

static void unload(PDRIVER_OBJECT driver) {
  UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Keeper");
  IoDeleteSymbolicLink(&link);
  IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Keeper");
  UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Keeper");
  PDEVICE_OBJECT device;
  NTSTATUS status;

  InitializeListHead(&reads);
  KeInitializeSpinLock(&lock);
  driver->DriverUnload = unload;
  driver->MajorFunction[IRP_MJ_CREATE] = succeed;
  driver->MajorFunction[IRP_MJ_CLOSE] = succeed;
  driver->MajorFunction[IRP_MJ_READ] = keep;
  driver->MajorFunction[IRP_MJ_WRITE] = write;
  driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = control;
  status = IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  if (!NT_SUCCESS(status))
    return status;
  device->Flags |= DO_BUFFERED_IO;
  status = IoCreateSymbolicLink(&link, &name);
  if (!NT_SUCCESS(status))
    IoDeleteDevice(device);
  return status;
}
