//! HID minidrivers: hidport.h, which the headers lack, and control codes that they have wrong.
//! <https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/>
#![allow(missing_docs, reason = "the documentation is Microsoft's")]

/// Types and control codes.
pub mod types {
    use crate::{
        BOOLEAN, CTL_CODE, FILE_ANY_ACCESS, FILE_DEVICE_KEYBOARD, METHOD_NEITHER, PDEVICE_OBJECT,
        PDRIVER_OBJECT, PUNICODE_STRING, PVOID, UCHAR, ULONG, USHORT,
    };

    const fn code(function: u32) -> u32 {
        CTL_CODE(
            FILE_DEVICE_KEYBOARD,
            function,
            METHOD_NEITHER,
            FILE_ANY_ACCESS,
        )
    }

    pub const IOCTL_HID_GET_DEVICE_DESCRIPTOR: u32 = code(0);
    pub const IOCTL_HID_GET_REPORT_DESCRIPTOR: u32 = code(1);
    pub const IOCTL_HID_READ_REPORT: u32 = code(2);
    pub const IOCTL_HID_WRITE_REPORT: u32 = code(3);
    pub const IOCTL_HID_GET_STRING: u32 = code(4);
    pub const IOCTL_HID_ACTIVATE_DEVICE: u32 = code(7);
    pub const IOCTL_HID_DEACTIVATE_DEVICE: u32 = code(8);
    pub const IOCTL_HID_GET_DEVICE_ATTRIBUTES: u32 = code(9);
    pub const IOCTL_HID_SEND_IDLE_NOTIFICATION_REQUEST: u32 = code(10);

    #[repr(C)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct _HID_MINIDRIVER_REGISTRATION {
        pub Revision: ULONG,
        pub DriverObject: PDRIVER_OBJECT,
        pub RegistryPath: PUNICODE_STRING,
        pub DeviceExtensionSize: ULONG,
        pub DevicesArePolled: BOOLEAN,
        pub Reserved: [UCHAR; 3],
    }
    pub type HID_MINIDRIVER_REGISTRATION = _HID_MINIDRIVER_REGISTRATION;
    pub type PHID_MINIDRIVER_REGISTRATION = *mut _HID_MINIDRIVER_REGISTRATION;

    #[repr(C)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct _HID_DEVICE_EXTENSION {
        pub PhysicalDeviceObject: PDEVICE_OBJECT,
        pub NextDeviceObject: PDEVICE_OBJECT,
        pub MiniDeviceExtension: PVOID,
    }
    pub type HID_DEVICE_EXTENSION = _HID_DEVICE_EXTENSION;
    pub type PHID_DEVICE_EXTENSION = *mut _HID_DEVICE_EXTENSION;

    #[repr(C)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct _HID_DEVICE_ATTRIBUTES {
        pub Size: ULONG,
        pub VendorID: USHORT,
        pub ProductID: USHORT,
        pub VersionNumber: USHORT,
        pub Reserved: [USHORT; 11],
    }
    pub type HID_DEVICE_ATTRIBUTES = _HID_DEVICE_ATTRIBUTES;
    pub type PHID_DEVICE_ATTRIBUTES = *mut _HID_DEVICE_ATTRIBUTES;

    crate::zeroed::zeroed_default! {
        _HID_MINIDRIVER_REGISTRATION,
        _HID_DEVICE_EXTENSION,
        _HID_DEVICE_ATTRIBUTES,
    }

    // As C lays them out on 64 bits.
    const _: () = assert!(
        size_of::<HID_MINIDRIVER_REGISTRATION>() == 32
            && size_of::<HID_DEVICE_EXTENSION>() == 24
            && size_of::<HID_DEVICE_ATTRIBUTES>() == 32
    );
}

/// Routines of hidclass.sys.
pub mod routines {
    use crate::{NTSTATUS, PHID_MINIDRIVER_REGISTRATION};

    #[cfg_attr(
        windows,
        link(name = "hidclass.sys", kind = "raw-dylib", modifiers = "+verbatim")
    )]
    unsafe extern "C" {
        /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/hidport/nf-hidport-hidregisterminidriver>
        pub fn HidRegisterMinidriver(
            MinidriverRegistration: PHID_MINIDRIVER_REGISTRATION,
        ) -> NTSTATUS;
    }
}
