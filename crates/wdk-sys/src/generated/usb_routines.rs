// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! What drivers of Windows export for it.

use crate::*;

#[cfg_attr(
    windows,
    link(name = "usbd.sys", kind = "raw-dylib", modifiers = "+verbatim")
)]
unsafe extern "C" {
    /// Exported by usbd.sys.
    pub fn USBD_GetUSBDIVersion(VersionInformation: PUSBD_VERSION_INFORMATION);
    /// Exported by usbd.sys.
    pub fn USBD_ParseConfigurationDescriptor(
        ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
        InterfaceNumber: UCHAR,
        AlternateSetting: UCHAR,
    ) -> PUSB_INTERFACE_DESCRIPTOR;
    /// Exported by usbd.sys.
    pub fn USBD_CreateConfigurationRequest(
        ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
        Siz: PUSHORT,
    ) -> PURB;
    /// Exported by usbd.sys.
    pub fn USBD_ParseDescriptors(
        DescriptorBuffer: PVOID,
        TotalLength: ULONG,
        StartPosition: PVOID,
        DescriptorType: LONG,
    ) -> PUSB_COMMON_DESCRIPTOR;
    /// Exported by usbd.sys.
    pub fn USBD_ParseConfigurationDescriptorEx(
        ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
        StartPosition: PVOID,
        InterfaceNumber: LONG,
        AlternateSetting: LONG,
        InterfaceClass: LONG,
        InterfaceSubClass: LONG,
        InterfaceProtocol: LONG,
    ) -> PUSB_INTERFACE_DESCRIPTOR;
    /// Exported by usbd.sys.
    pub fn USBD_CreateConfigurationRequestEx(
        ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
        InterfaceList: PUSBD_INTERFACE_LIST_ENTRY,
    ) -> PURB;
    /// Exported by usbd.sys.
    pub fn USBD_GetInterfaceLength(
        InterfaceDescriptor: PUSB_INTERFACE_DESCRIPTOR,
        BufferEnd: PUCHAR,
    ) -> ULONG;
    /// Exported by usbd.sys.
    pub fn USBD_RegisterHcFilter(
        DeviceObject: PDEVICE_OBJECT,
        FilterDeviceObject: PDEVICE_OBJECT,
    );
    /// Exported by usbd.sys.
    pub fn USBD_GetPdoRegistryParameter(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Parameter: PVOID,
        ParameterLength: ULONG,
        KeyName: PWSTR,
        KeyNameLength: ULONG,
    ) -> NTSTATUS;
    /// Exported by usbd.sys.
    pub fn USBD_QueryBusTime(
        RootHubPdo: PDEVICE_OBJECT,
        CurrentFrame: PULONG,
    ) -> NTSTATUS;
    /// Exported by usbd.sys.
    pub fn USBD_CalculateUsbBandwidth(
        MaxPacketSize: ULONG,
        EndpointType: UCHAR,
        LowSpeed: BOOLEAN,
    ) -> ULONG;
}
