//! Newer routines of the I/O and power managers.

use crate::{
    BOOLEAN, CCHAR, COUNTED_REASON_CONTEXT, DEVPROPKEY, DEVPROPTYPE, FILE_INFORMATION_CLASS, GUID,
    HANDLE, IO_DRIVER_CREATE_CONTEXT, NTSTATUS, PCLIENT_ID, PCUNICODE_STRING, PDEVICE_OBJECT,
    PDRIVER_OBJECT, PEPROCESS, PFILE_OBJECT, PHANDLE, PIO_STATUS_BLOCK, PIO_WORKITEM,
    PIO_WORKITEM_ROUTINE_EX, PIRP, PKSTART_ROUTINE, POBJECT_ATTRIBUTES, PULONG, PUNICODE_STRING,
    PVOID, UCHAR, ULONG, USHORT, WORK_QUEUE_TYPE,
};

dynamic_routines! {
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioallocateirpex>
    fn IoAllocateIrpEx(DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR, ChargeQuota: BOOLEAN) -> PIRP;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocleanupirp>
    fn IoCleanupIrp(Irp: PIRP);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioclearactivityidthread>
    fn IoClearActivityIdThread(OriginalId: *const GUID);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-iocreatesystemthread>
    fn IoCreateSystemThread(
        IoObject: PVOID,
        ThreadHandle: PHANDLE,
        DesiredAccess: ULONG,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ProcessHandle: HANDLE,
        ClientId: PCLIENT_ID,
        StartRoutine: PKSTART_ROUTINE,
        StartContext: PVOID,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetactivityidirp>
    fn IoGetActivityIdIrp(Irp: PIRP, Guid: *mut GUID) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetactivityidthread>
    fn IoGetActivityIdThread() -> *mut GUID;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdevicedirectory>
    fn IoGetDeviceDirectory(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        DirectoryType: ULONG,
        Flags: ULONG,
        Reserved: PVOID,
        DeviceDirectoryHandle: PHANDLE,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdeviceinterfacepropertydata>
    fn IoGetDeviceInterfacePropertyData(
        SymbolicLinkName: PCUNICODE_STRING,
        PropertyKey: *const DEVPROPKEY,
        Lcid: ULONG,
        Flags: ULONG,
        Size: ULONG,
        Data: PVOID,
        RequiredSize: PULONG,
        Type: *mut DEVPROPTYPE,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdriverdirectory>
    fn IoGetDriverDirectory(
        DriverObject: PDRIVER_OBJECT,
        DirectoryType: ULONG,
        Flags: ULONG,
        DriverDirectoryHandle: PHANDLE,
    ) -> NTSTATUS;
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-iogetinitiatorprocess>
    fn IoGetInitiatorProcess(FileObject: PFILE_OBJECT) -> PEPROCESS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioinitializeirpex>
    fn IoInitializeIrpEx(Irp: PIRP, DeviceObject: PDEVICE_OBJECT, PacketSize: USHORT, StackSize: CCHAR);
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ioisinitiator32bitprocess>
    fn IoIsInitiator32bitProcess(Irp: PIRP) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iomakeassociatedirpex>
    fn IoMakeAssociatedIrpEx(Irp: PIRP, DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR) -> PIRP;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioopendriverregistrykey>
    fn IoOpenDriverRegistryKey(
        DriverObject: PDRIVER_OBJECT,
        RegKeyType: ULONG,
        DesiredAccess: ULONG,
        Flags: ULONG,
        DriverRegKey: PHANDLE,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iopropagateactivityidtothread>
    fn IoPropagateActivityIdToThread(Irp: PIRP, PropagatedId: *mut GUID, OriginalId: *mut *mut GUID) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-ioqueryfulldriverpath>
    fn IoQueryFullDriverPath(DriverObject: PDRIVER_OBJECT, FullPath: PUNICODE_STRING) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ioqueryinformationbyname>
    fn IoQueryInformationByName(
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
        Options: ULONG,
        DriverContext: *mut IO_DRIVER_CREATE_CONTEXT,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-ioregisterbootdrivercallback>
    fn IoRegisterBootDriverCallback(CallbackFunction: PVOID, CallbackContext: PVOID) -> PVOID;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioreportrootdevice>
    fn IoReportRootDevice(DriverObject: PDRIVER_OBJECT) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iorequestdeviceremovalforreset>
    fn IoRequestDeviceRemovalForReset(PhysicalDeviceObject: PDEVICE_OBJECT, Flags: ULONG) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetactivityidirp>
    fn IoSetActivityIdIrp(Irp: PIRP, Guid: *const GUID) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetactivityidthread>
    fn IoSetActivityIdThread(ActivityId: *const GUID) -> *mut GUID;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetdeviceinterfacepropertydata>
    fn IoSetDeviceInterfacePropertyData(
        SymbolicLinkName: PCUNICODE_STRING,
        PropertyKey: *const DEVPROPKEY,
        Lcid: ULONG,
        Flags: ULONG,
        Type: ULONG,
        Size: ULONG,
        Data: PVOID,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosetmasterirpstatus>
    fn IoSetMasterIrpStatus(MasterIrp: PIRP, Status: NTSTATUS);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosizeofirpex>
    fn IoSizeOfIrpEx(DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR) -> USHORT;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iosynchronouscalldriver>
    fn IoSynchronousCallDriver(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iotransferactivityid>
    fn IoTransferActivityId(ActivityId: *const GUID, RelatedActivityId: *const GUID);
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iotryqueueworkitem>
    fn IoTryQueueWorkItem(
        IoWorkItem: PIO_WORKITEM,
        WorkerRoutine: PIO_WORKITEM_ROUTINE_EX,
        QueueType: WORK_QUEUE_TYPE,
        Context: PVOID,
    ) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-iounregisterbootdrivercallback>
    fn IoUnregisterBootDriverCallback(CallbackHandle: PVOID);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pocreatethermalrequest>
    fn PoCreateThermalRequest(
        ThermalRequest: *mut PVOID,
        TargetDeviceObject: PDEVICE_OBJECT,
        PolicyDeviceObject: PDEVICE_OBJECT,
        Context: *mut COUNTED_REASON_CONTEXT,
        Flags: ULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-podeletethermalrequest>
    fn PoDeleteThermalRequest(ThermalRequest: PVOID);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pogetthermalrequestsupport>
    fn PoGetThermalRequestSupport(ThermalRequest: PVOID, Type: ULONG) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-posetsystemwakedevice>
    fn PoSetSystemWakeDevice(DeviceObject: PDEVICE_OBJECT);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-posetthermalactivecooling>
    fn PoSetThermalActiveCooling(ThermalRequest: PVOID, Engaged: BOOLEAN) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-posetthermalpassivecooling>
    fn PoSetThermalPassiveCooling(ThermalRequest: PVOID, Throttle: UCHAR) -> NTSTATUS;
}
