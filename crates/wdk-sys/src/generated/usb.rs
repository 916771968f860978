// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Beyond WDM: usb.h, usb100.h, usb200.h, usbspec.h, usbiodef.h, usbioctl.h, usbdi.h, usbdlib.h, usbbusif.h.

use crate::*;

pub mod _USB_DEVICE_SPEED {
    pub type Type = i32;
    pub const UsbLowSpeed: Type = 0;
    pub const UsbFullSpeed: Type = 1;
    pub const UsbHighSpeed: Type = 2;
    pub const UsbSuperSpeed: Type = 3;
}
pub use self::_USB_DEVICE_SPEED::Type as USB_DEVICE_SPEED;
pub mod _USB_DEVICE_TYPE {
    pub type Type = i32;
    pub const Usb11Device: Type = 0;
    pub const Usb20Device: Type = 1;
}
pub use self::_USB_DEVICE_TYPE::Type as USB_DEVICE_TYPE;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _BM_REQUEST_TYPE {
    pub B: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _BM_REQUEST_TYPE__BM {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _BM_REQUEST_TYPE__BM {
    #[inline]
    pub fn Recipient(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Recipient(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Dir(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Dir(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Recipient: UCHAR,
        Reserved: UCHAR,
        Type: UCHAR,
        Dir: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let Recipient: u8 = unsafe { ::core::mem::transmute(Recipient) };
                    Recipient as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                2u8,
                {
                    let Type: u8 = unsafe { ::core::mem::transmute(Type) };
                    Type as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Dir: u8 = unsafe { ::core::mem::transmute(Dir) };
                    Dir as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type BM_REQUEST_TYPE = _BM_REQUEST_TYPE;
pub type PBM_REQUEST_TYPE = *mut _BM_REQUEST_TYPE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEFAULT_PIPE_SETUP_PACKET {
    pub bmRequestType: BM_REQUEST_TYPE,
    pub bRequest: UCHAR,
    pub wValue: _USB_DEFAULT_PIPE_SETUP_PACKET__wValue,
    pub wIndex: _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex,
    pub wLength: USHORT,
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEFAULT_PIPE_SETUP_PACKET__wValue {
    pub __bindgen_anon_1: _USB_DEFAULT_PIPE_SETUP_PACKET__wValue__bindgen_ty_1,
    pub W: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEFAULT_PIPE_SETUP_PACKET__wValue__bindgen_ty_1 {
    pub LowByte: UCHAR,
    pub HiByte: UCHAR,
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex {
    pub __bindgen_anon_1: _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex__bindgen_ty_1,
    pub W: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex__bindgen_ty_1 {
    pub LowByte: UCHAR,
    pub HiByte: UCHAR,
}
pub type USB_DEFAULT_PIPE_SETUP_PACKET = _USB_DEFAULT_PIPE_SETUP_PACKET;
pub type PUSB_DEFAULT_PIPE_SETUP_PACKET = *mut _USB_DEFAULT_PIPE_SETUP_PACKET;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_DEVICE_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_DEVICE_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn SelfPowered(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SelfPowered(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RemoteWakeup(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_RemoteWakeup(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn U1Enable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_U1Enable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn U2Enable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_U2Enable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LtmEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LtmEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SelfPowered: USHORT,
        RemoteWakeup: USHORT,
        U1Enable: USHORT,
        U2Enable: USHORT,
        LtmEnable: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SelfPowered: u16 = unsafe {
                        ::core::mem::transmute(SelfPowered)
                    };
                    SelfPowered as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let RemoteWakeup: u16 = unsafe {
                        ::core::mem::transmute(RemoteWakeup)
                    };
                    RemoteWakeup as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let U1Enable: u16 = unsafe { ::core::mem::transmute(U1Enable) };
                    U1Enable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let U2Enable: u16 = unsafe { ::core::mem::transmute(U2Enable) };
                    U2Enable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let LtmEnable: u16 = unsafe { ::core::mem::transmute(LtmEnable) };
                    LtmEnable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                11u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_STATUS = _USB_DEVICE_STATUS;
pub type PUSB_DEVICE_STATUS = *mut _USB_DEVICE_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_INTERFACE_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_INTERFACE_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_INTERFACE_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_INTERFACE_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn RemoteWakeupCapable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_RemoteWakeupCapable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RemoteWakeupEnabled(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_RemoteWakeupEnabled(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 14u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 14u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RemoteWakeupCapable: USHORT,
        RemoteWakeupEnabled: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RemoteWakeupCapable: u16 = unsafe {
                        ::core::mem::transmute(RemoteWakeupCapable)
                    };
                    RemoteWakeupCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let RemoteWakeupEnabled: u16 = unsafe {
                        ::core::mem::transmute(RemoteWakeupEnabled)
                    };
                    RemoteWakeupEnabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                14u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_INTERFACE_STATUS = _USB_INTERFACE_STATUS;
pub type PUSB_INTERFACE_STATUS = *mut _USB_INTERFACE_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_ENDPOINT_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_ENDPOINT_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_ENDPOINT_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_ENDPOINT_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn Halt(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Halt(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 15u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 15u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Halt: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Halt: u16 = unsafe { ::core::mem::transmute(Halt) };
                    Halt as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                15u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_ENDPOINT_STATUS = _USB_ENDPOINT_STATUS;
pub type PUSB_ENDPOINT_STATUS = *mut _USB_ENDPOINT_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_COMMON_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
}
pub type USB_COMMON_DESCRIPTOR = _USB_COMMON_DESCRIPTOR;
pub type PUSB_COMMON_DESCRIPTOR = *mut _USB_COMMON_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bcdUSB: USHORT,
    pub bDeviceClass: UCHAR,
    pub bDeviceSubClass: UCHAR,
    pub bDeviceProtocol: UCHAR,
    pub bMaxPacketSize0: UCHAR,
    pub idVendor: USHORT,
    pub idProduct: USHORT,
    pub bcdDevice: USHORT,
    pub iManufacturer: UCHAR,
    pub iProduct: UCHAR,
    pub iSerialNumber: UCHAR,
    pub bNumConfigurations: UCHAR,
}
pub type USB_DEVICE_DESCRIPTOR = _USB_DEVICE_DESCRIPTOR;
pub type PUSB_DEVICE_DESCRIPTOR = *mut _USB_DEVICE_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_QUALIFIER_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bcdUSB: USHORT,
    pub bDeviceClass: UCHAR,
    pub bDeviceSubClass: UCHAR,
    pub bDeviceProtocol: UCHAR,
    pub bMaxPacketSize0: UCHAR,
    pub bNumConfigurations: UCHAR,
    pub bReserved: UCHAR,
}
pub type USB_DEVICE_QUALIFIER_DESCRIPTOR = _USB_DEVICE_QUALIFIER_DESCRIPTOR;
pub type PUSB_DEVICE_QUALIFIER_DESCRIPTOR = *mut _USB_DEVICE_QUALIFIER_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_BOS_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub wTotalLength: USHORT,
    pub bNumDeviceCaps: UCHAR,
}
pub type USB_BOS_DESCRIPTOR = _USB_BOS_DESCRIPTOR;
pub type PUSB_BOS_DESCRIPTOR = *mut _USB_BOS_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bmAttributes: _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1,
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1 {
    pub AsUlong: ULONG,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LPMCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LPMCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BESLAndAlternateHIRDSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BESLAndAlternateHIRDSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BaselineBESLValid(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BaselineBESLValid(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeepBESLValid(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeepBESLValid(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn BaselineBESL(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_BaselineBESL(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn DeepBESL(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_DeepBESL(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 16u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved: ULONG,
        LPMCapable: ULONG,
        BESLAndAlternateHIRDSupported: ULONG,
        BaselineBESLValid: ULONG,
        DeepBESLValid: ULONG,
        Reserved1: ULONG,
        BaselineBESL: ULONG,
        DeepBESL: ULONG,
        Reserved2: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let LPMCapable: u32 = unsafe { ::core::mem::transmute(LPMCapable) };
                    LPMCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let BESLAndAlternateHIRDSupported: u32 = unsafe {
                        ::core::mem::transmute(BESLAndAlternateHIRDSupported)
                    };
                    BESLAndAlternateHIRDSupported as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let BaselineBESLValid: u32 = unsafe {
                        ::core::mem::transmute(BaselineBESLValid)
                    };
                    BaselineBESLValid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DeepBESLValid: u32 = unsafe {
                        ::core::mem::transmute(DeepBESLValid)
                    };
                    DeepBESLValid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let BaselineBESL: u32 = unsafe {
                        ::core::mem::transmute(BaselineBESL)
                    };
                    BaselineBESL as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let DeepBESL: u32 = unsafe { ::core::mem::transmute(DeepBESL) };
                    DeepBESL as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                16u8,
                {
                    let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR = _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bReserved: UCHAR,
    pub bmAttributes: _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1,
    pub bmProviderPorts: USHORT,
    pub bmConsumerPorts: USHORT,
    pub bcdBCVersion: USHORT,
    pub bcdPDVersion: USHORT,
    pub bcdUSBTypeCVersion: USHORT,
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1 {
    pub AsUlong: ULONG,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BatteryCharging(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BatteryCharging(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn USBPowerDelivery(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_USBPowerDelivery(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Provider(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Provider(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Consumer(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Consumer(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ChargingPolicy(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ChargingPolicy(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TypeCCurrent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_TypeCCurrent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ACSupply(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ACSupply(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Battery(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Battery(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Other(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Other(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NumBatteries(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_NumBatteries(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn UsesVbus(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UsesVbus(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 17u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 17u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: ULONG,
        BatteryCharging: ULONG,
        USBPowerDelivery: ULONG,
        Provider: ULONG,
        Consumer: ULONG,
        ChargingPolicy: ULONG,
        TypeCCurrent: ULONG,
        Reserved2: ULONG,
        ACSupply: ULONG,
        Battery: ULONG,
        Other: ULONG,
        NumBatteries: ULONG,
        UsesVbus: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let BatteryCharging: u32 = unsafe {
                        ::core::mem::transmute(BatteryCharging)
                    };
                    BatteryCharging as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let USBPowerDelivery: u32 = unsafe {
                        ::core::mem::transmute(USBPowerDelivery)
                    };
                    USBPowerDelivery as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Provider: u32 = unsafe { ::core::mem::transmute(Provider) };
                    Provider as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Consumer: u32 = unsafe { ::core::mem::transmute(Consumer) };
                    Consumer as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let ChargingPolicy: u32 = unsafe {
                        ::core::mem::transmute(ChargingPolicy)
                    };
                    ChargingPolicy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let TypeCCurrent: u32 = unsafe {
                        ::core::mem::transmute(TypeCCurrent)
                    };
                    TypeCCurrent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let ACSupply: u32 = unsafe { ::core::mem::transmute(ACSupply) };
                    ACSupply as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let Battery: u32 = unsafe { ::core::mem::transmute(Battery) };
                    Battery as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let Other: u32 = unsafe { ::core::mem::transmute(Other) };
                    Other as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                3u8,
                {
                    let NumBatteries: u32 = unsafe {
                        ::core::mem::transmute(NumBatteries)
                    };
                    NumBatteries as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let UsesVbus: u32 = unsafe { ::core::mem::transmute(UsesVbus) };
                    UsesVbus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                17u8,
                {
                    let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR = _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bReserved: UCHAR,
    pub bmCapabilities: _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1,
    pub wMinVoltage: USHORT,
    pub wMaxVoltage: USHORT,
    pub wReserved: USHORT,
    pub dwMaxOperatingPower: ULONG,
    pub dwMaxPeakPower: ULONG,
    pub dwMaxPeakPowerTime: ULONG,
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1 {
    pub AsUshort: USHORT,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn BatteryCharging(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_BatteryCharging(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn USBPowerDelivery(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_USBPowerDelivery(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn USBTypeCCurrent(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_USBTypeCCurrent(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 13u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 13u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        BatteryCharging: USHORT,
        USBPowerDelivery: USHORT,
        USBTypeCCurrent: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let BatteryCharging: u16 = unsafe {
                        ::core::mem::transmute(BatteryCharging)
                    };
                    BatteryCharging as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let USBPowerDelivery: u16 = unsafe {
                        ::core::mem::transmute(USBPowerDelivery)
                    };
                    USBPowerDelivery as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let USBTypeCCurrent: u16 = unsafe {
                        ::core::mem::transmute(USBTypeCCurrent)
                    };
                    USBTypeCCurrent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                13u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR = _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bmAttributes: UCHAR,
    pub wSpeedsSupported: USHORT,
    pub bFunctionalitySupport: UCHAR,
    pub bU1DevExitLat: UCHAR,
    pub wU2DevExitLat: USHORT,
}
pub type USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR = _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED {
    pub AsUlong32: ULONG,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED__bindgen_ty_1 {
    #[inline]
    pub fn SublinkSpeedAttrID(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_SublinkSpeedAttrID(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn LaneSpeedExponent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_LaneSpeedExponent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn SublinkTypeMode(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SublinkTypeMode(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SublinkTypeDir(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SublinkTypeDir(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkProtocol(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_LinkProtocol(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LaneSpeedMantissa(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 16u8) as u32) }
    }
    #[inline]
    pub fn set_LaneSpeedMantissa(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SublinkSpeedAttrID: ULONG,
        LaneSpeedExponent: ULONG,
        SublinkTypeMode: ULONG,
        SublinkTypeDir: ULONG,
        Reserved: ULONG,
        LinkProtocol: ULONG,
        LaneSpeedMantissa: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let SublinkSpeedAttrID: u32 = unsafe {
                        ::core::mem::transmute(SublinkSpeedAttrID)
                    };
                    SublinkSpeedAttrID as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                2u8,
                {
                    let LaneSpeedExponent: u32 = unsafe {
                        ::core::mem::transmute(LaneSpeedExponent)
                    };
                    LaneSpeedExponent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let SublinkTypeMode: u32 = unsafe {
                        ::core::mem::transmute(SublinkTypeMode)
                    };
                    SublinkTypeMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let SublinkTypeDir: u32 = unsafe {
                        ::core::mem::transmute(SublinkTypeDir)
                    };
                    SublinkTypeDir as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let LinkProtocol: u32 = unsafe {
                        ::core::mem::transmute(LinkProtocol)
                    };
                    LinkProtocol as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                16u8,
                {
                    let LaneSpeedMantissa: u32 = unsafe {
                        ::core::mem::transmute(LaneSpeedMantissa)
                    };
                    LaneSpeedMantissa as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED = _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED;
pub type PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED = *mut _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bReserved: UCHAR,
    pub bmAttributes: _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1,
    pub wFunctionalitySupport: _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2,
    pub wReserved: USHORT,
    pub bmSublinkSpeedAttr: [USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED; 1usize],
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1 {
    pub AsUlong: ULONG,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn SublinkSpeedAttrCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_SublinkSpeedAttrCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn SublinkSpeedIDCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_SublinkSpeedIDCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 23u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 23u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SublinkSpeedAttrCount: ULONG,
        SublinkSpeedIDCount: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let SublinkSpeedAttrCount: u32 = unsafe {
                        ::core::mem::transmute(SublinkSpeedAttrCount)
                    };
                    SublinkSpeedAttrCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                4u8,
                {
                    let SublinkSpeedIDCount: u32 = unsafe {
                        ::core::mem::transmute(SublinkSpeedIDCount)
                    };
                    SublinkSpeedIDCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                23u8,
                {
                    let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2 {
    pub AsUshort: USHORT,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2__bindgen_ty_1 {
    #[inline]
    pub fn SublinkSpeedAttrID(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_SublinkSpeedAttrID(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MinRxLaneCount(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_MinRxLaneCount(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MinTxLaneCount(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_MinTxLaneCount(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SublinkSpeedAttrID: USHORT,
        Reserved: USHORT,
        MinRxLaneCount: USHORT,
        MinTxLaneCount: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let SublinkSpeedAttrID: u16 = unsafe {
                        ::core::mem::transmute(SublinkSpeedAttrID)
                    };
                    SublinkSpeedAttrID as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let MinRxLaneCount: u16 = unsafe {
                        ::core::mem::transmute(MinRxLaneCount)
                    };
                    MinRxLaneCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let MinTxLaneCount: u16 = unsafe {
                        ::core::mem::transmute(MinTxLaneCount)
                    };
                    MinTxLaneCount as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR = _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bReserved: UCHAR,
    pub ContainerID: [UCHAR; 16usize],
}
pub type USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR = _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub bReserved: UCHAR,
    pub PlatformCapabilityUuid: GUID,
    pub CapabililityData: [UCHAR; 1usize],
}
pub type USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR = _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
    pub iAddtionalInfoURL: UCHAR,
    pub bNumberOfAlternateModes: UCHAR,
    pub bPreferredAlternateMode: UCHAR,
    pub VconnPower: _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1,
    pub bmConfigured: [UCHAR; 32usize],
    pub bReserved: ULONG,
    pub AlternateMode: [_USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_2; 1usize],
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1 {
    pub AsUshort: USHORT,
    pub __bindgen_anon_1: _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn VConnPowerNeededForFullFunctionality(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_VConnPowerNeededForFullFunctionality(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 12u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 12u8, val as u64)
        }
    }
    #[inline]
    pub fn NoVconnPowerRequired(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_NoVconnPowerRequired(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VConnPowerNeededForFullFunctionality: USHORT,
        Reserved: USHORT,
        NoVconnPowerRequired: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let VConnPowerNeededForFullFunctionality: u16 = unsafe {
                        ::core::mem::transmute(VConnPowerNeededForFullFunctionality)
                    };
                    VConnPowerNeededForFullFunctionality as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                12u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let NoVconnPowerRequired: u16 = unsafe {
                        ::core::mem::transmute(NoVconnPowerRequired)
                    };
                    NoVconnPowerRequired as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_2 {
    pub wSVID: USHORT,
    pub bAlternateMode: UCHAR,
    pub iAlternateModeSetting: UCHAR,
}
pub type USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR = _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_CAPABILITY_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bDevCapabilityType: UCHAR,
}
pub type USB_DEVICE_CAPABILITY_DESCRIPTOR = _USB_DEVICE_CAPABILITY_DESCRIPTOR;
pub type PUSB_DEVICE_CAPABILITY_DESCRIPTOR = *mut _USB_DEVICE_CAPABILITY_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_CONFIGURATION_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub wTotalLength: USHORT,
    pub bNumInterfaces: UCHAR,
    pub bConfigurationValue: UCHAR,
    pub iConfiguration: UCHAR,
    pub bmAttributes: UCHAR,
    pub MaxPower: UCHAR,
}
pub type USB_CONFIGURATION_DESCRIPTOR = _USB_CONFIGURATION_DESCRIPTOR;
pub type PUSB_CONFIGURATION_DESCRIPTOR = *mut _USB_CONFIGURATION_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_INTERFACE_ASSOCIATION_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bFirstInterface: UCHAR,
    pub bInterfaceCount: UCHAR,
    pub bFunctionClass: UCHAR,
    pub bFunctionSubClass: UCHAR,
    pub bFunctionProtocol: UCHAR,
    pub iFunction: UCHAR,
}
pub type USB_INTERFACE_ASSOCIATION_DESCRIPTOR = _USB_INTERFACE_ASSOCIATION_DESCRIPTOR;
pub type PUSB_INTERFACE_ASSOCIATION_DESCRIPTOR = *mut _USB_INTERFACE_ASSOCIATION_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_INTERFACE_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bInterfaceNumber: UCHAR,
    pub bAlternateSetting: UCHAR,
    pub bNumEndpoints: UCHAR,
    pub bInterfaceClass: UCHAR,
    pub bInterfaceSubClass: UCHAR,
    pub bInterfaceProtocol: UCHAR,
    pub iInterface: UCHAR,
}
pub type USB_INTERFACE_DESCRIPTOR = _USB_INTERFACE_DESCRIPTOR;
pub type PUSB_INTERFACE_DESCRIPTOR = *mut _USB_INTERFACE_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_ENDPOINT_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bEndpointAddress: UCHAR,
    pub bmAttributes: UCHAR,
    pub wMaxPacketSize: USHORT,
    pub bInterval: UCHAR,
}
pub type USB_ENDPOINT_DESCRIPTOR = _USB_ENDPOINT_DESCRIPTOR;
pub type PUSB_ENDPOINT_DESCRIPTOR = *mut _USB_ENDPOINT_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_HIGH_SPEED_MAXPACKET {
    pub us: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HIGH_SPEED_MAXPACKET__MP {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_HIGH_SPEED_MAXPACKET__MP {
    #[inline]
    pub fn MaxPacket(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_MaxPacket(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn HSmux(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_HSmux(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MaxPacket: USHORT,
        HSmux: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                11u8,
                {
                    let MaxPacket: u16 = unsafe { ::core::mem::transmute(MaxPacket) };
                    MaxPacket as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                2u8,
                {
                    let HSmux: u16 = unsafe { ::core::mem::transmute(HSmux) };
                    HSmux as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                3u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HIGH_SPEED_MAXPACKET = _USB_HIGH_SPEED_MAXPACKET;
pub type PUSB_HIGH_SPEED_MAXPACKET = *mut _USB_HIGH_SPEED_MAXPACKET;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_STRING_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bString: [WCHAR; 1usize],
}
pub type USB_STRING_DESCRIPTOR = _USB_STRING_DESCRIPTOR;
pub type PUSB_STRING_DESCRIPTOR = *mut _USB_STRING_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bMaxBurst: UCHAR,
    pub bmAttributes: _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1,
    pub wBytesPerInterval: USHORT,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1 {
    pub AsUchar: UCHAR,
    pub Bulk: _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    pub Isochronous: _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn MaxStreams(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_MaxStreams(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MaxStreams: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let MaxStreams: u8 = unsafe { ::core::mem::transmute(MaxStreams) };
                    MaxStreams as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2 {
    #[inline]
    pub fn Mult(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Mult(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn SspCompanion(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SspCompanion(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Mult: UCHAR,
        Reserved2: UCHAR,
        SspCompanion: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let Mult: u8 = unsafe { ::core::mem::transmute(Mult) };
                    Mult as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                5u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let SspCompanion: u8 = unsafe {
                        ::core::mem::transmute(SspCompanion)
                    };
                    SspCompanion as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR = _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR;
pub type PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR = *mut _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub wReserved: USHORT,
    pub dwBytesPerInterval: ULONG,
}
pub type USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR = _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR;
pub type PUSB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR = *mut _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_DESCRIPTOR {
    pub bDescriptorLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bNumberOfPorts: UCHAR,
    pub wHubCharacteristics: USHORT,
    pub bPowerOnToPowerGood: UCHAR,
    pub bHubControlCurrent: UCHAR,
    pub bRemoveAndPowerMask: [UCHAR; 64usize],
}
pub type USB_HUB_DESCRIPTOR = _USB_HUB_DESCRIPTOR;
pub type PUSB_HUB_DESCRIPTOR = *mut _USB_HUB_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_30_HUB_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bNumberOfPorts: UCHAR,
    pub wHubCharacteristics: USHORT,
    pub bPowerOnToPowerGood: UCHAR,
    pub bHubControlCurrent: UCHAR,
    pub bHubHdrDecLat: UCHAR,
    pub wHubDelay: USHORT,
    pub DeviceRemovable: USHORT,
}
pub type USB_30_HUB_DESCRIPTOR = _USB_30_HUB_DESCRIPTOR;
pub type PUSB_30_HUB_DESCRIPTOR = *mut _USB_30_HUB_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_HUB_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_HUB_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_HUB_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn LocalPowerLost(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LocalPowerLost(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrent(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrent(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 14u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 14u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LocalPowerLost: USHORT,
        OverCurrent: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let LocalPowerLost: u16 = unsafe {
                        ::core::mem::transmute(LocalPowerLost)
                    };
                    LocalPowerLost as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let OverCurrent: u16 = unsafe {
                        ::core::mem::transmute(OverCurrent)
                    };
                    OverCurrent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                14u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HUB_STATUS = _USB_HUB_STATUS;
pub type PUSB_HUB_STATUS = *mut _USB_HUB_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_HUB_CHANGE {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_HUB_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_CHANGE__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_HUB_CHANGE__bindgen_ty_1 {
    #[inline]
    pub fn LocalPowerChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LocalPowerChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrentChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrentChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 14u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 14u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LocalPowerChange: USHORT,
        OverCurrentChange: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let LocalPowerChange: u16 = unsafe {
                        ::core::mem::transmute(LocalPowerChange)
                    };
                    LocalPowerChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let OverCurrentChange: u16 = unsafe {
                        ::core::mem::transmute(OverCurrentChange)
                    };
                    OverCurrentChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                14u8,
                {
                    let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HUB_CHANGE = _USB_HUB_CHANGE;
pub type PUSB_HUB_CHANGE = *mut _USB_HUB_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_HUB_STATUS_AND_CHANGE {
    pub AsUlong32: ULONG,
    pub __bindgen_anon_1: _USB_HUB_STATUS_AND_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USB_HUB_STATUS_AND_CHANGE__bindgen_ty_1 {
    pub HubStatus: USB_HUB_STATUS,
    pub HubChange: USB_HUB_CHANGE,
}
pub type USB_HUB_STATUS_AND_CHANGE = _USB_HUB_STATUS_AND_CHANGE;
pub type PUSB_HUB_STATUS_AND_CHANGE = *mut _USB_HUB_STATUS_AND_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_20_PORT_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_20_PORT_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_20_PORT_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_20_PORT_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn CurrentConnectStatus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CurrentConnectStatus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortEnabledDisabled(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortEnabledDisabled(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Suspend(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Suspend(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrent(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrent(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reset(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Reset(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PortPower(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortPower(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LowSpeedDeviceAttached(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LowSpeedDeviceAttached(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HighSpeedDeviceAttached(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_HighSpeedDeviceAttached(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortTestMode(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortTestMode(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortIndicatorControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortIndicatorControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CurrentConnectStatus: USHORT,
        PortEnabledDisabled: USHORT,
        Suspend: USHORT,
        OverCurrent: USHORT,
        Reset: USHORT,
        Reserved0: USHORT,
        PortPower: USHORT,
        LowSpeedDeviceAttached: USHORT,
        HighSpeedDeviceAttached: USHORT,
        PortTestMode: USHORT,
        PortIndicatorControl: USHORT,
        Reserved1: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let CurrentConnectStatus: u16 = unsafe {
                        ::core::mem::transmute(CurrentConnectStatus)
                    };
                    CurrentConnectStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PortEnabledDisabled: u16 = unsafe {
                        ::core::mem::transmute(PortEnabledDisabled)
                    };
                    PortEnabledDisabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Suspend: u16 = unsafe { ::core::mem::transmute(Suspend) };
                    Suspend as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let OverCurrent: u16 = unsafe {
                        ::core::mem::transmute(OverCurrent)
                    };
                    OverCurrent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Reset: u16 = unsafe { ::core::mem::transmute(Reset) };
                    Reset as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved0: u16 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let PortPower: u16 = unsafe { ::core::mem::transmute(PortPower) };
                    PortPower as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let LowSpeedDeviceAttached: u16 = unsafe {
                        ::core::mem::transmute(LowSpeedDeviceAttached)
                    };
                    LowSpeedDeviceAttached as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let HighSpeedDeviceAttached: u16 = unsafe {
                        ::core::mem::transmute(HighSpeedDeviceAttached)
                    };
                    HighSpeedDeviceAttached as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                1u8,
                {
                    let PortTestMode: u16 = unsafe {
                        ::core::mem::transmute(PortTestMode)
                    };
                    PortTestMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let PortIndicatorControl: u16 = unsafe {
                        ::core::mem::transmute(PortIndicatorControl)
                    };
                    PortIndicatorControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                3u8,
                {
                    let Reserved1: u16 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_20_PORT_STATUS = _USB_20_PORT_STATUS;
pub type PUSB_20_PORT_STATUS = *mut _USB_20_PORT_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_20_PORT_CHANGE {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_20_PORT_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_20_PORT_CHANGE__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_20_PORT_CHANGE__bindgen_ty_1 {
    #[inline]
    pub fn ConnectStatusChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ConnectStatusChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortEnableDisableChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortEnableDisableChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SuspendChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SuspendChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrentIndicatorChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrentIndicatorChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ResetChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ResetChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ConnectStatusChange: USHORT,
        PortEnableDisableChange: USHORT,
        SuspendChange: USHORT,
        OverCurrentIndicatorChange: USHORT,
        ResetChange: USHORT,
        Reserved2: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let ConnectStatusChange: u16 = unsafe {
                        ::core::mem::transmute(ConnectStatusChange)
                    };
                    ConnectStatusChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PortEnableDisableChange: u16 = unsafe {
                        ::core::mem::transmute(PortEnableDisableChange)
                    };
                    PortEnableDisableChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let SuspendChange: u16 = unsafe {
                        ::core::mem::transmute(SuspendChange)
                    };
                    SuspendChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let OverCurrentIndicatorChange: u16 = unsafe {
                        ::core::mem::transmute(OverCurrentIndicatorChange)
                    };
                    OverCurrentIndicatorChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let ResetChange: u16 = unsafe {
                        ::core::mem::transmute(ResetChange)
                    };
                    ResetChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                11u8,
                {
                    let Reserved2: u16 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_20_PORT_CHANGE = _USB_20_PORT_CHANGE;
pub type PUSB_20_PORT_CHANGE = *mut _USB_20_PORT_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_30_PORT_STATUS {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_30_PORT_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_30_PORT_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_30_PORT_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn CurrentConnectStatus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CurrentConnectStatus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortEnabledDisabled(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortEnabledDisabled(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrent(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrent(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reset(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Reset(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortLinkState(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_PortLinkState(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn PortPower(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortPower(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NegotiatedDeviceSpeed(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_NegotiatedDeviceSpeed(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CurrentConnectStatus: USHORT,
        PortEnabledDisabled: USHORT,
        Reserved0: USHORT,
        OverCurrent: USHORT,
        Reset: USHORT,
        PortLinkState: USHORT,
        PortPower: USHORT,
        NegotiatedDeviceSpeed: USHORT,
        Reserved1: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let CurrentConnectStatus: u16 = unsafe {
                        ::core::mem::transmute(CurrentConnectStatus)
                    };
                    CurrentConnectStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PortEnabledDisabled: u16 = unsafe {
                        ::core::mem::transmute(PortEnabledDisabled)
                    };
                    PortEnabledDisabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Reserved0: u16 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let OverCurrent: u16 = unsafe {
                        ::core::mem::transmute(OverCurrent)
                    };
                    OverCurrent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Reset: u16 = unsafe { ::core::mem::transmute(Reset) };
                    Reset as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                4u8,
                {
                    let PortLinkState: u16 = unsafe {
                        ::core::mem::transmute(PortLinkState)
                    };
                    PortLinkState as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let PortPower: u16 = unsafe { ::core::mem::transmute(PortPower) };
                    PortPower as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                3u8,
                {
                    let NegotiatedDeviceSpeed: u16 = unsafe {
                        ::core::mem::transmute(NegotiatedDeviceSpeed)
                    };
                    NegotiatedDeviceSpeed as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                3u8,
                {
                    let Reserved1: u16 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_30_PORT_STATUS = _USB_30_PORT_STATUS;
pub type PUSB_30_PORT_STATUS = *mut _USB_30_PORT_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_30_PORT_CHANGE {
    pub AsUshort16: USHORT,
    pub __bindgen_anon_1: _USB_30_PORT_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_30_PORT_CHANGE__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _USB_30_PORT_CHANGE__bindgen_ty_1 {
    #[inline]
    pub fn ConnectStatusChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ConnectStatusChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrentIndicatorChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_OverCurrentIndicatorChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ResetChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ResetChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BHResetChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_BHResetChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortLinkStateChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortLinkStateChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortConfigErrorChange(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PortConfigErrorChange(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ConnectStatusChange: USHORT,
        Reserved2: USHORT,
        OverCurrentIndicatorChange: USHORT,
        ResetChange: USHORT,
        BHResetChange: USHORT,
        PortLinkStateChange: USHORT,
        PortConfigErrorChange: USHORT,
        Reserved3: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let ConnectStatusChange: u16 = unsafe {
                        ::core::mem::transmute(ConnectStatusChange)
                    };
                    ConnectStatusChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let Reserved2: u16 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let OverCurrentIndicatorChange: u16 = unsafe {
                        ::core::mem::transmute(OverCurrentIndicatorChange)
                    };
                    OverCurrentIndicatorChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let ResetChange: u16 = unsafe {
                        ::core::mem::transmute(ResetChange)
                    };
                    ResetChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let BHResetChange: u16 = unsafe {
                        ::core::mem::transmute(BHResetChange)
                    };
                    BHResetChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let PortLinkStateChange: u16 = unsafe {
                        ::core::mem::transmute(PortLinkStateChange)
                    };
                    PortLinkStateChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PortConfigErrorChange: u16 = unsafe {
                        ::core::mem::transmute(PortConfigErrorChange)
                    };
                    PortConfigErrorChange as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                8u8,
                {
                    let Reserved3: u16 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_30_PORT_CHANGE = _USB_30_PORT_CHANGE;
pub type PUSB_30_PORT_CHANGE = *mut _USB_30_PORT_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_STATUS {
    pub AsUshort16: USHORT,
    pub Usb20PortStatus: USB_20_PORT_STATUS,
    pub Usb30PortStatus: USB_30_PORT_STATUS,
}
pub type USB_PORT_STATUS = _USB_PORT_STATUS;
pub type PUSB_PORT_STATUS = *mut _USB_PORT_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_CHANGE {
    pub AsUshort16: USHORT,
    pub Usb20PortChange: USB_20_PORT_CHANGE,
    pub Usb30PortChange: USB_30_PORT_CHANGE,
}
pub type USB_PORT_CHANGE = _USB_PORT_CHANGE;
pub type PUSB_PORT_CHANGE = *mut _USB_PORT_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_EXT_STATUS {
    pub AsUlong32: ULONG,
    pub __bindgen_anon_1: _USB_PORT_EXT_STATUS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_PORT_EXT_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_PORT_EXT_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn RxSublinkSpeedID(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_RxSublinkSpeedID(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn TxSublinkSpeedID(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_TxSublinkSpeedID(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn RxLaneCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_RxLaneCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn TxLaneCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_TxLaneCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 16u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RxSublinkSpeedID: ULONG,
        TxSublinkSpeedID: ULONG,
        RxLaneCount: ULONG,
        TxLaneCount: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let RxSublinkSpeedID: u32 = unsafe {
                        ::core::mem::transmute(RxSublinkSpeedID)
                    };
                    RxSublinkSpeedID as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let TxSublinkSpeedID: u32 = unsafe {
                        ::core::mem::transmute(TxSublinkSpeedID)
                    };
                    TxSublinkSpeedID as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let RxLaneCount: u32 = unsafe {
                        ::core::mem::transmute(RxLaneCount)
                    };
                    RxLaneCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let TxLaneCount: u32 = unsafe {
                        ::core::mem::transmute(TxLaneCount)
                    };
                    TxLaneCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                16u8,
                {
                    let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_PORT_EXT_STATUS = _USB_PORT_EXT_STATUS;
pub type PUSB_PORT_EXT_STATUS = *mut _USB_PORT_EXT_STATUS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_STATUS_AND_CHANGE {
    pub AsUlong32: ULONG,
    pub __bindgen_anon_1: _USB_PORT_STATUS_AND_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USB_PORT_STATUS_AND_CHANGE__bindgen_ty_1 {
    pub PortStatus: USB_PORT_STATUS,
    pub PortChange: USB_PORT_CHANGE,
}
pub type USB_PORT_STATUS_AND_CHANGE = _USB_PORT_STATUS_AND_CHANGE;
pub type PUSB_PORT_STATUS_AND_CHANGE = *mut _USB_PORT_STATUS_AND_CHANGE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_EXT_STATUS_AND_CHANGE {
    pub AsUlong64: ULONG64,
    pub __bindgen_anon_1: _USB_PORT_EXT_STATUS_AND_CHANGE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USB_PORT_EXT_STATUS_AND_CHANGE__bindgen_ty_1 {
    pub PortStatusChange: USB_PORT_STATUS_AND_CHANGE,
    pub PortExtStatus: USB_PORT_EXT_STATUS,
}
pub type USB_PORT_EXT_STATUS_AND_CHANGE = _USB_PORT_EXT_STATUS_AND_CHANGE;
pub type PUSB_PORT_EXT_STATUS_AND_CHANGE = *mut _USB_PORT_EXT_STATUS_AND_CHANGE;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_HUB_30_PORT_REMOTE_WAKE_MASK {
    pub AsUchar8: UCHAR,
    pub __bindgen_anon_1: _USB_HUB_30_PORT_REMOTE_WAKE_MASK__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_30_PORT_REMOTE_WAKE_MASK__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _USB_HUB_30_PORT_REMOTE_WAKE_MASK__bindgen_ty_1 {
    #[inline]
    pub fn ConnectRemoteWakeEnable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ConnectRemoteWakeEnable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisconnectRemoteWakeEnable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisconnectRemoteWakeEnable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OverCurrentRemoteWakeEnable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_OverCurrentRemoteWakeEnable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ConnectRemoteWakeEnable: UCHAR,
        DisconnectRemoteWakeEnable: UCHAR,
        OverCurrentRemoteWakeEnable: UCHAR,
        Reserved0: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let ConnectRemoteWakeEnable: u8 = unsafe {
                        ::core::mem::transmute(ConnectRemoteWakeEnable)
                    };
                    ConnectRemoteWakeEnable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DisconnectRemoteWakeEnable: u8 = unsafe {
                        ::core::mem::transmute(DisconnectRemoteWakeEnable)
                    };
                    DisconnectRemoteWakeEnable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let OverCurrentRemoteWakeEnable: u8 = unsafe {
                        ::core::mem::transmute(OverCurrentRemoteWakeEnable)
                    };
                    OverCurrentRemoteWakeEnable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                5u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HUB_30_PORT_REMOTE_WAKE_MASK = _USB_HUB_30_PORT_REMOTE_WAKE_MASK;
pub type PUSB_HUB_30_PORT_REMOTE_WAKE_MASK = *mut _USB_HUB_30_PORT_REMOTE_WAKE_MASK;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_FUNCTION_SUSPEND_OPTIONS {
    pub AsUchar: UCHAR,
    pub __bindgen_anon_1: _USB_FUNCTION_SUSPEND_OPTIONS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_FUNCTION_SUSPEND_OPTIONS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _USB_FUNCTION_SUSPEND_OPTIONS__bindgen_ty_1 {
    #[inline]
    pub fn PowerState(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PowerState(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RemoteWakeEnabled(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RemoteWakeEnabled(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PowerState: UCHAR,
        RemoteWakeEnabled: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let PowerState: u8 = unsafe { ::core::mem::transmute(PowerState) };
                    PowerState as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let RemoteWakeEnabled: u8 = unsafe {
                        ::core::mem::transmute(RemoteWakeEnabled)
                    };
                    RemoteWakeEnabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_FUNCTION_SUSPEND_OPTIONS = _USB_FUNCTION_SUSPEND_OPTIONS;
pub type PUSB_FUNCTION_SUSPEND_OPTIONS = *mut _USB_FUNCTION_SUSPEND_OPTIONS;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_CONFIGURATION_POWER_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub SelfPowerConsumedD0: [UCHAR; 3usize],
    pub bPowerSummaryId: UCHAR,
    pub bBusPowerSavingD1: UCHAR,
    pub bSelfPowerSavingD1: UCHAR,
    pub bBusPowerSavingD2: UCHAR,
    pub bSelfPowerSavingD2: UCHAR,
    pub bBusPowerSavingD3: UCHAR,
    pub bSelfPowerSavingD3: UCHAR,
    pub TransitionTimeFromD1: USHORT,
    pub TransitionTimeFromD2: USHORT,
    pub TransitionTimeFromD3: USHORT,
}
pub type USB_CONFIGURATION_POWER_DESCRIPTOR = _USB_CONFIGURATION_POWER_DESCRIPTOR;
pub type PUSB_CONFIGURATION_POWER_DESCRIPTOR = *mut _USB_CONFIGURATION_POWER_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_INTERFACE_POWER_DESCRIPTOR {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub bmCapabilitiesFlags: UCHAR,
    pub bBusPowerSavingD1: UCHAR,
    pub bSelfPowerSavingD1: UCHAR,
    pub bBusPowerSavingD2: UCHAR,
    pub bSelfPowerSavingD2: UCHAR,
    pub bBusPowerSavingD3: UCHAR,
    pub bSelfPowerSavingD3: UCHAR,
    pub TransitionTimeFromD1: USHORT,
    pub TransitionTimeFromD2: USHORT,
    pub TransitionTimeFromD3: USHORT,
}
pub type USB_INTERFACE_POWER_DESCRIPTOR = _USB_INTERFACE_POWER_DESCRIPTOR;
pub type PUSB_INTERFACE_POWER_DESCRIPTOR = *mut _USB_INTERFACE_POWER_DESCRIPTOR;
pub mod _USB_CONTROLLER_FLAVOR {
    pub type Type = i32;
    pub const USB_HcGeneric: Type = 0;
    pub const OHCI_Generic: Type = 100;
    pub const OHCI_Hydra: Type = 101;
    pub const OHCI_NEC: Type = 102;
    pub const UHCI_Generic: Type = 200;
    pub const UHCI_Piix4: Type = 201;
    pub const UHCI_Piix3: Type = 202;
    pub const UHCI_Ich2: Type = 203;
    pub const UHCI_Reserved204: Type = 204;
    pub const UHCI_Ich1: Type = 205;
    pub const UHCI_Ich3m: Type = 206;
    pub const UHCI_Ich4: Type = 207;
    pub const UHCI_Ich5: Type = 208;
    pub const UHCI_Ich6: Type = 209;
    pub const UHCI_Intel: Type = 249;
    pub const UHCI_VIA: Type = 250;
    pub const UHCI_VIA_x01: Type = 251;
    pub const UHCI_VIA_x02: Type = 252;
    pub const UHCI_VIA_x03: Type = 253;
    pub const UHCI_VIA_x04: Type = 254;
    pub const UHCI_VIA_x0E_FIFO: Type = 264;
    pub const EHCI_Generic: Type = 1000;
    pub const EHCI_NEC: Type = 2000;
    pub const EHCI_Lucent: Type = 3000;
    pub const EHCI_NVIDIA_Tegra2: Type = 4000;
    pub const EHCI_NVIDIA_Tegra3: Type = 4001;
    pub const EHCI_Intel_Medfield: Type = 5001;
}
pub use self::_USB_CONTROLLER_FLAVOR::Type as USB_CONTROLLER_FLAVOR;
pub type USBD_STATUS = LONG;
pub type USBD_PIPE_HANDLE = PVOID;
pub type USBD_CONFIGURATION_HANDLE = PVOID;
pub type USBD_INTERFACE_HANDLE = PVOID;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_VERSION_INFORMATION {
    pub USBDI_Version: ULONG,
    pub Supported_USB_Version: ULONG,
}
pub type USBD_VERSION_INFORMATION = _USBD_VERSION_INFORMATION;
pub type PUSBD_VERSION_INFORMATION = *mut _USBD_VERSION_INFORMATION;
pub mod _USBD_PIPE_TYPE {
    pub type Type = i32;
    pub const UsbdPipeTypeControl: Type = 0;
    pub const UsbdPipeTypeIsochronous: Type = 1;
    pub const UsbdPipeTypeBulk: Type = 2;
    pub const UsbdPipeTypeInterrupt: Type = 3;
}
pub use self::_USBD_PIPE_TYPE::Type as USBD_PIPE_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_DEVICE_INFORMATION {
    pub OffsetNext: ULONG,
    pub UsbdDeviceHandle: PVOID,
    pub DeviceDescriptor: USB_DEVICE_DESCRIPTOR,
}
pub type USBD_DEVICE_INFORMATION = _USBD_DEVICE_INFORMATION;
pub type PUSBD_DEVICE_INFORMATION = *mut _USBD_DEVICE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_PIPE_INFORMATION {
    pub MaximumPacketSize: USHORT,
    pub EndpointAddress: UCHAR,
    pub Interval: UCHAR,
    pub PipeType: USBD_PIPE_TYPE,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub MaximumTransferSize: ULONG,
    pub PipeFlags: ULONG,
}
pub type USBD_PIPE_INFORMATION = _USBD_PIPE_INFORMATION;
pub type PUSBD_PIPE_INFORMATION = *mut _USBD_PIPE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_INTERFACE_INFORMATION {
    pub Length: USHORT,
    pub InterfaceNumber: UCHAR,
    pub AlternateSetting: UCHAR,
    pub Class: UCHAR,
    pub SubClass: UCHAR,
    pub Protocol: UCHAR,
    pub Reserved: UCHAR,
    pub InterfaceHandle: USBD_INTERFACE_HANDLE,
    pub NumberOfPipes: ULONG,
    pub Pipes: [USBD_PIPE_INFORMATION; 1usize],
}
pub type USBD_INTERFACE_INFORMATION = _USBD_INTERFACE_INFORMATION;
pub type PUSBD_INTERFACE_INFORMATION = *mut _USBD_INTERFACE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_HCD_AREA {
    pub Reserved8: [PVOID; 8usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_HEADER {
    pub Length: USHORT,
    pub Function: USHORT,
    pub Status: USBD_STATUS,
    pub UsbdDeviceHandle: PVOID,
    pub UsbdFlags: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_SELECT_INTERFACE {
    pub Hdr: _URB_HEADER,
    pub ConfigurationHandle: USBD_CONFIGURATION_HANDLE,
    pub Interface: USBD_INTERFACE_INFORMATION,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_SELECT_CONFIGURATION {
    pub Hdr: _URB_HEADER,
    pub ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
    pub ConfigurationHandle: USBD_CONFIGURATION_HANDLE,
    pub Interface: USBD_INTERFACE_INFORMATION,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_PIPE_REQUEST {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub Reserved: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_FRAME_LENGTH_CONTROL {
    pub Hdr: _URB_HEADER,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_GET_FRAME_LENGTH {
    pub Hdr: _URB_HEADER,
    pub FrameLength: ULONG,
    pub FrameNumber: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_SET_FRAME_LENGTH {
    pub Hdr: _URB_HEADER,
    pub FrameLengthDelta: LONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_GET_CURRENT_FRAME_NUMBER {
    pub Hdr: _URB_HEADER,
    pub FrameNumber: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_DESCRIPTOR_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved0: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub Reserved1: USHORT,
    pub Index: UCHAR,
    pub DescriptorType: UCHAR,
    pub LanguageId: USHORT,
    pub Reserved2: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_GET_STATUS_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved0: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub Reserved1: [UCHAR; 4usize],
    pub Index: USHORT,
    pub Reserved2: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_FEATURE_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved2: ULONG,
    pub Reserved3: ULONG,
    pub Reserved4: PVOID,
    pub Reserved5: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub Reserved0: USHORT,
    pub FeatureSelector: USHORT,
    pub Index: USHORT,
    pub Reserved1: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_VENDOR_OR_CLASS_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub TransferFlags: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub RequestTypeReservedBits: UCHAR,
    pub Request: UCHAR,
    pub Value: USHORT,
    pub Index: USHORT,
    pub Reserved1: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_GET_INTERFACE_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved0: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub Reserved1: [UCHAR; 4usize],
    pub Interface: USHORT,
    pub Reserved2: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_GET_CONFIGURATION_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved0: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub Reserved1: [UCHAR; 8usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _OS_STRING {
    pub bLength: UCHAR,
    pub bDescriptorType: UCHAR,
    pub MicrosoftString: [WCHAR; 7usize],
    pub bVendorCode: UCHAR,
    pub __bindgen_anon_1: _OS_STRING__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OS_STRING__bindgen_ty_1 {
    pub bPad: UCHAR,
    pub bFlags: UCHAR,
}
pub type OS_STRING = _OS_STRING;
pub type POS_STRING = *mut _OS_STRING;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_OS_FEATURE_DESCRIPTOR_REQUEST {
    pub Hdr: _URB_HEADER,
    pub Reserved: PVOID,
    pub Reserved0: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub InterfaceNumber: UCHAR,
    pub MS_PageIndex: UCHAR,
    pub MS_FeatureDescriptorIndex: USHORT,
    pub Reserved3: USHORT,
}
impl _URB_OS_FEATURE_DESCRIPTOR_REQUEST {
    #[inline]
    pub fn Recipient(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Recipient(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Recipient: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Recipient: u8 = unsafe { ::core::mem::transmute(Recipient) };
                    Recipient as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_TRANSFER {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub TransferFlags: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub SetupPacket: [UCHAR; 8usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_CONTROL_TRANSFER_EX {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub TransferFlags: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub Timeout: ULONG,
    pub Pad: ULONG,
    pub hca: _URB_HCD_AREA,
    pub SetupPacket: [UCHAR; 8usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_BULK_OR_INTERRUPT_TRANSFER {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub TransferFlags: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_ISO_PACKET_DESCRIPTOR {
    pub Offset: ULONG,
    pub Length: ULONG,
    pub Status: USBD_STATUS,
}
pub type USBD_ISO_PACKET_DESCRIPTOR = _USBD_ISO_PACKET_DESCRIPTOR;
pub type PUSBD_ISO_PACKET_DESCRIPTOR = *mut _USBD_ISO_PACKET_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_ISOCH_TRANSFER {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub TransferFlags: ULONG,
    pub TransferBufferLength: ULONG,
    pub TransferBuffer: PVOID,
    pub TransferBufferMDL: PMDL,
    pub UrbLink: *mut _URB,
    pub hca: _URB_HCD_AREA,
    pub StartFrame: ULONG,
    pub NumberOfPackets: ULONG,
    pub ErrorCount: ULONG,
    pub IsoPacket: [USBD_ISO_PACKET_DESCRIPTOR; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_STREAM_INFORMATION {
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub StreamID: ULONG,
    pub MaximumTransferSize: ULONG,
    pub PipeFlags: ULONG,
}
pub type USBD_STREAM_INFORMATION = _USBD_STREAM_INFORMATION;
pub type PUSBD_STREAM_INFORMATION = *mut _USBD_STREAM_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _URB_OPEN_STATIC_STREAMS {
    pub Hdr: _URB_HEADER,
    pub PipeHandle: USBD_PIPE_HANDLE,
    pub NumberOfStreams: ULONG,
    pub StreamInfoVersion: USHORT,
    pub StreamInfoSize: USHORT,
    pub Streams: PUSBD_STREAM_INFORMATION,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _URB {
    pub __bindgen_anon_1: _URB__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _URB__bindgen_ty_1 {
    pub UrbHeader: _URB_HEADER,
    pub UrbSelectInterface: _URB_SELECT_INTERFACE,
    pub UrbSelectConfiguration: _URB_SELECT_CONFIGURATION,
    pub UrbPipeRequest: _URB_PIPE_REQUEST,
    pub UrbFrameLengthControl: _URB_FRAME_LENGTH_CONTROL,
    pub UrbGetFrameLength: _URB_GET_FRAME_LENGTH,
    pub UrbSetFrameLength: _URB_SET_FRAME_LENGTH,
    pub UrbGetCurrentFrameNumber: _URB_GET_CURRENT_FRAME_NUMBER,
    pub UrbControlTransfer: _URB_CONTROL_TRANSFER,
    pub UrbControlTransferEx: _URB_CONTROL_TRANSFER_EX,
    pub UrbBulkOrInterruptTransfer: _URB_BULK_OR_INTERRUPT_TRANSFER,
    pub UrbIsochronousTransfer: _URB_ISOCH_TRANSFER,
    pub UrbControlDescriptorRequest: _URB_CONTROL_DESCRIPTOR_REQUEST,
    pub UrbControlGetStatusRequest: _URB_CONTROL_GET_STATUS_REQUEST,
    pub UrbControlFeatureRequest: _URB_CONTROL_FEATURE_REQUEST,
    pub UrbControlVendorClassRequest: _URB_CONTROL_VENDOR_OR_CLASS_REQUEST,
    pub UrbControlGetInterfaceRequest: _URB_CONTROL_GET_INTERFACE_REQUEST,
    pub UrbControlGetConfigurationRequest: _URB_CONTROL_GET_CONFIGURATION_REQUEST,
    pub UrbOSFeatureDescriptorRequest: _URB_OS_FEATURE_DESCRIPTOR_REQUEST,
    pub UrbOpenStaticStreams: _URB_OPEN_STATIC_STREAMS,
}
pub type URB = _URB;
pub type PURB = *mut _URB;
pub type USB_IDLE_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USB_IDLE_CALLBACK_INFO {
    pub IdleCallback: USB_IDLE_CALLBACK,
    pub IdleContext: PVOID,
}
pub type USB_IDLE_CALLBACK_INFO = _USB_IDLE_CALLBACK_INFO;
pub type PUSB_IDLE_CALLBACK_INFO = *mut _USB_IDLE_CALLBACK_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_TOPOLOGY_ADDRESS {
    pub PciBusNumber: ULONG,
    pub PciDeviceNumber: ULONG,
    pub PciFunctionNumber: ULONG,
    pub Reserved: ULONG,
    pub RootHubPortNumber: USHORT,
    pub HubPortNumber: [USHORT; 5usize],
    pub Reserved2: USHORT,
}
pub type USB_TOPOLOGY_ADDRESS = _USB_TOPOLOGY_ADDRESS;
pub type PUSB_TOPOLOGY_ADDRESS = *mut _USB_TOPOLOGY_ADDRESS;
pub mod _USB_HUB_NODE {
    pub type Type = i32;
    pub const UsbHub: Type = 0;
    pub const UsbMIParent: Type = 1;
}
pub use self::_USB_HUB_NODE::Type as USB_HUB_NODE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_INFORMATION {
    pub HubDescriptor: USB_HUB_DESCRIPTOR,
    pub HubIsBusPowered: BOOLEAN,
}
pub type USB_HUB_INFORMATION = _USB_HUB_INFORMATION;
pub type PUSB_HUB_INFORMATION = *mut _USB_HUB_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_MI_PARENT_INFORMATION {
    pub NumberOfInterfaces: ULONG,
}
pub type USB_MI_PARENT_INFORMATION = _USB_MI_PARENT_INFORMATION;
pub type PUSB_MI_PARENT_INFORMATION = *mut _USB_MI_PARENT_INFORMATION;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_NODE_INFORMATION {
    pub NodeType: USB_HUB_NODE,
    pub u: _USB_NODE_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_NODE_INFORMATION__bindgen_ty_1 {
    pub HubInformation: USB_HUB_INFORMATION,
    pub MiParentInformation: USB_MI_PARENT_INFORMATION,
}
pub type USB_NODE_INFORMATION = _USB_NODE_INFORMATION;
pub type PUSB_NODE_INFORMATION = *mut _USB_NODE_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_PIPE_INFO {
    pub EndpointDescriptor: USB_ENDPOINT_DESCRIPTOR,
    pub ScheduleOffset: ULONG,
}
pub type USB_PIPE_INFO = _USB_PIPE_INFO;
pub type PUSB_PIPE_INFO = *mut _USB_PIPE_INFO;
pub mod _USB_CONNECTION_STATUS {
    pub type Type = i32;
    pub const NoDeviceConnected: Type = 0;
    pub const DeviceConnected: Type = 1;
    pub const DeviceFailedEnumeration: Type = 2;
    pub const DeviceGeneralFailure: Type = 3;
    pub const DeviceCausedOvercurrent: Type = 4;
    pub const DeviceNotEnoughPower: Type = 5;
    pub const DeviceNotEnoughBandwidth: Type = 6;
    pub const DeviceHubNestedTooDeeply: Type = 7;
    pub const DeviceInLegacyHub: Type = 8;
    pub const DeviceEnumerating: Type = 9;
    pub const DeviceReset: Type = 10;
}
pub use self::_USB_CONNECTION_STATUS::Type as USB_CONNECTION_STATUS;
pub type PUSB_CONNECTION_STATUS = *mut _USB_CONNECTION_STATUS::Type;
#[repr(C, packed)]
pub struct _USB_NODE_CONNECTION_INFORMATION {
    pub ConnectionIndex: ULONG,
    pub DeviceDescriptor: USB_DEVICE_DESCRIPTOR,
    pub CurrentConfigurationValue: UCHAR,
    pub LowSpeed: BOOLEAN,
    pub DeviceIsHub: BOOLEAN,
    pub DeviceAddress: USHORT,
    pub NumberOfOpenPipes: ULONG,
    pub ConnectionStatus: USB_CONNECTION_STATUS,
    pub PipeList: __IncompleteArrayField<USB_PIPE_INFO>,
}
pub type USB_NODE_CONNECTION_INFORMATION = _USB_NODE_CONNECTION_INFORMATION;
pub type PUSB_NODE_CONNECTION_INFORMATION = *mut _USB_NODE_CONNECTION_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_NODE_CONNECTION_DRIVERKEY_NAME {
    pub ConnectionIndex: ULONG,
    pub ActualLength: ULONG,
    pub DriverKeyName: [WCHAR; 1usize],
}
pub type USB_NODE_CONNECTION_DRIVERKEY_NAME = _USB_NODE_CONNECTION_DRIVERKEY_NAME;
pub type PUSB_NODE_CONNECTION_DRIVERKEY_NAME = *mut _USB_NODE_CONNECTION_DRIVERKEY_NAME;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_NODE_CONNECTION_NAME {
    pub ConnectionIndex: ULONG,
    pub ActualLength: ULONG,
    pub NodeName: [WCHAR; 1usize],
}
pub type USB_NODE_CONNECTION_NAME = _USB_NODE_CONNECTION_NAME;
pub type PUSB_NODE_CONNECTION_NAME = *mut _USB_NODE_CONNECTION_NAME;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_NAME {
    pub ActualLength: ULONG,
    pub HubName: [WCHAR; 1usize],
}
pub type USB_HUB_NAME = _USB_HUB_NAME;
pub type PUSB_HUB_NAME = *mut _USB_HUB_NAME;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_ROOT_HUB_NAME {
    pub ActualLength: ULONG,
    pub RootHubName: [WCHAR; 1usize],
}
pub type USB_ROOT_HUB_NAME = _USB_ROOT_HUB_NAME;
pub type PUSB_ROOT_HUB_NAME = *mut _USB_ROOT_HUB_NAME;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HCD_DRIVERKEY_NAME {
    pub ActualLength: ULONG,
    pub DriverKeyName: [WCHAR; 1usize],
}
pub type USB_HCD_DRIVERKEY_NAME = _USB_HCD_DRIVERKEY_NAME;
pub type PUSB_HCD_DRIVERKEY_NAME = *mut _USB_HCD_DRIVERKEY_NAME;
#[repr(C, packed)]
pub struct _USB_DESCRIPTOR_REQUEST {
    pub ConnectionIndex: ULONG,
    pub SetupPacket: _USB_DESCRIPTOR_REQUEST__bindgen_ty_1,
    pub Data: __IncompleteArrayField<UCHAR>,
}
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DESCRIPTOR_REQUEST__bindgen_ty_1 {
    pub bmRequest: UCHAR,
    pub bRequest: UCHAR,
    pub wValue: USHORT,
    pub wIndex: USHORT,
    pub wLength: USHORT,
}
pub type USB_DESCRIPTOR_REQUEST = _USB_DESCRIPTOR_REQUEST;
pub type PUSB_DESCRIPTOR_REQUEST = *mut _USB_DESCRIPTOR_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_CAPABILITIES {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
impl _USB_HUB_CAPABILITIES {
    #[inline]
    pub fn HubIs2xCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIs2xCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(HubIs2xCapable: ULONG) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let HubIs2xCapable: u32 = unsafe {
                        ::core::mem::transmute(HubIs2xCapable)
                    };
                    HubIs2xCapable as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HUB_CAPABILITIES = _USB_HUB_CAPABILITIES;
pub type PUSB_HUB_CAPABILITIES = *mut _USB_HUB_CAPABILITIES;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_NODE_CONNECTION_ATTRIBUTES {
    pub ConnectionIndex: ULONG,
    pub ConnectionStatus: USB_CONNECTION_STATUS,
    pub PortAttributes: ULONG,
}
pub type USB_NODE_CONNECTION_ATTRIBUTES = _USB_NODE_CONNECTION_ATTRIBUTES;
pub type PUSB_NODE_CONNECTION_ATTRIBUTES = *mut _USB_NODE_CONNECTION_ATTRIBUTES;
#[repr(C, packed)]
pub struct _USB_NODE_CONNECTION_INFORMATION_EX {
    pub ConnectionIndex: ULONG,
    pub DeviceDescriptor: USB_DEVICE_DESCRIPTOR,
    pub CurrentConfigurationValue: UCHAR,
    pub Speed: UCHAR,
    pub DeviceIsHub: BOOLEAN,
    pub DeviceAddress: USHORT,
    pub NumberOfOpenPipes: ULONG,
    pub ConnectionStatus: USB_CONNECTION_STATUS,
    pub PipeList: __IncompleteArrayField<USB_PIPE_INFO>,
}
pub type USB_NODE_CONNECTION_INFORMATION_EX = _USB_NODE_CONNECTION_INFORMATION_EX;
pub type PUSB_NODE_CONNECTION_INFORMATION_EX = *mut _USB_NODE_CONNECTION_INFORMATION_EX;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_HUB_CAP_FLAGS {
    pub ul: ULONG,
    pub __bindgen_anon_1: _USB_HUB_CAP_FLAGS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_CAP_FLAGS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_HUB_CAP_FLAGS__bindgen_ty_1 {
    #[inline]
    pub fn HubIsHighSpeedCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsHighSpeedCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsHighSpeed(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsHighSpeed(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsMultiTtCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsMultiTtCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsMultiTt(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsMultiTt(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsRoot(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsRoot(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsArmedWakeOnConnect(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsArmedWakeOnConnect(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HubIsBusPowered(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HubIsBusPowered(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedMBZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 25u8) as u32) }
    }
    #[inline]
    pub fn set_ReservedMBZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 25u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        HubIsHighSpeedCapable: ULONG,
        HubIsHighSpeed: ULONG,
        HubIsMultiTtCapable: ULONG,
        HubIsMultiTt: ULONG,
        HubIsRoot: ULONG,
        HubIsArmedWakeOnConnect: ULONG,
        HubIsBusPowered: ULONG,
        ReservedMBZ: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let HubIsHighSpeedCapable: u32 = unsafe {
                        ::core::mem::transmute(HubIsHighSpeedCapable)
                    };
                    HubIsHighSpeedCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let HubIsHighSpeed: u32 = unsafe {
                        ::core::mem::transmute(HubIsHighSpeed)
                    };
                    HubIsHighSpeed as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let HubIsMultiTtCapable: u32 = unsafe {
                        ::core::mem::transmute(HubIsMultiTtCapable)
                    };
                    HubIsMultiTtCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let HubIsMultiTt: u32 = unsafe {
                        ::core::mem::transmute(HubIsMultiTt)
                    };
                    HubIsMultiTt as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let HubIsRoot: u32 = unsafe { ::core::mem::transmute(HubIsRoot) };
                    HubIsRoot as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let HubIsArmedWakeOnConnect: u32 = unsafe {
                        ::core::mem::transmute(HubIsArmedWakeOnConnect)
                    };
                    HubIsArmedWakeOnConnect as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let HubIsBusPowered: u32 = unsafe {
                        ::core::mem::transmute(HubIsBusPowered)
                    };
                    HubIsBusPowered as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                25u8,
                {
                    let ReservedMBZ: u32 = unsafe {
                        ::core::mem::transmute(ReservedMBZ)
                    };
                    ReservedMBZ as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_HUB_CAP_FLAGS = _USB_HUB_CAP_FLAGS;
pub type PUSB_HUB_CAP_FLAGS = *mut _USB_HUB_CAP_FLAGS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USB_HUB_CAPABILITIES_EX {
    pub CapabilityFlags: USB_HUB_CAP_FLAGS,
}
pub type USB_HUB_CAPABILITIES_EX = _USB_HUB_CAPABILITIES_EX;
pub type PUSB_HUB_CAPABILITIES_EX = *mut _USB_HUB_CAPABILITIES_EX;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_CYCLE_PORT_PARAMS {
    pub ConnectionIndex: ULONG,
    pub StatusReturned: ULONG,
}
pub type USB_CYCLE_PORT_PARAMS = _USB_CYCLE_PORT_PARAMS;
pub type PUSB_CYCLE_PORT_PARAMS = *mut _USB_CYCLE_PORT_PARAMS;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_ID_STRING {
    pub LanguageId: USHORT,
    pub Pad: USHORT,
    pub LengthInBytes: ULONG,
    pub Buffer: PWCHAR,
}
pub type USB_ID_STRING = _USB_ID_STRING;
pub type PUSB_ID_STRING = *mut _USB_ID_STRING;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_DEVICE_UXD_SETTINGS {
    pub Version: ULONG,
    pub PnpGuid: GUID,
    pub OwnerGuid: GUID,
    pub DeleteOnShutdown: ULONG,
    pub DeleteOnReload: ULONG,
    pub DeleteOnDisconnect: ULONG,
    pub Reserved: [ULONG; 5usize],
}
pub type USB_HUB_DEVICE_UXD_SETTINGS = _USB_HUB_DEVICE_UXD_SETTINGS;
pub type PUSB_HUB_DEVICE_UXD_SETTINGS = *mut _USB_HUB_DEVICE_UXD_SETTINGS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _HUB_DEVICE_CONFIG_INFO_V1 {
    pub Version: ULONG,
    pub Length: ULONG,
    pub HubFlags: USB_HUB_CAP_FLAGS,
    pub HardwareIds: USB_ID_STRING,
    pub CompatibleIds: USB_ID_STRING,
    pub DeviceDescription: USB_ID_STRING,
    pub Reserved: [ULONG; 19usize],
    pub UxdSettings: USB_HUB_DEVICE_UXD_SETTINGS,
}
pub type HUB_DEVICE_CONFIG_INFO = _HUB_DEVICE_CONFIG_INFO_V1;
pub type PHUB_DEVICE_CONFIG_INFO = *mut _HUB_DEVICE_CONFIG_INFO_V1;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HCD_STAT_COUNTERS {
    pub BytesTransferred: ULONG,
    pub IsoMissedCount: USHORT,
    pub DataOverrunErrorCount: USHORT,
    pub CrcErrorCount: USHORT,
    pub ScheduleOverrunCount: USHORT,
    pub TimeoutErrorCount: USHORT,
    pub InternalHcErrorCount: USHORT,
    pub BufferOverrunErrorCount: USHORT,
    pub SWErrorCount: USHORT,
    pub StallPidCount: USHORT,
    pub PortDisableCount: USHORT,
}
pub type HCD_STAT_COUNTERS = _HCD_STAT_COUNTERS;
pub type PHCD_STAT_COUNTERS = *mut _HCD_STAT_COUNTERS;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HCD_ISO_STAT_COUNTERS {
    pub LateUrbs: USHORT,
    pub DoubleBufferedPackets: USHORT,
    pub TransfersCF_5ms: USHORT,
    pub TransfersCF_2ms: USHORT,
    pub TransfersCF_1ms: USHORT,
    pub MaxInterruptLatency: USHORT,
    pub BadStartFrame: USHORT,
    pub StaleUrbs: USHORT,
    pub IsoPacketNotAccesed: USHORT,
    pub IsoPacketHWError: USHORT,
    pub SmallestUrbPacketCount: USHORT,
    pub LargestUrbPacketCount: USHORT,
    pub IsoCRC_Error: USHORT,
    pub IsoOVERRUN_Error: USHORT,
    pub IsoINTERNAL_Error: USHORT,
    pub IsoUNKNOWN_Error: USHORT,
    pub IsoBytesTransferred: ULONG,
    pub LateMissedCount: USHORT,
    pub HWIsoMissedCount: USHORT,
    pub Reserved7: [ULONG; 8usize],
}
pub type HCD_ISO_STAT_COUNTERS = _HCD_ISO_STAT_COUNTERS;
pub type PHCD_ISO_STAT_COUNTERS = *mut _HCD_ISO_STAT_COUNTERS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _HCD_STAT_INFORMATION_1 {
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
    pub ResetCounters: ULONG,
    pub TimeRead: LARGE_INTEGER,
    pub Counters: HCD_STAT_COUNTERS,
}
pub type HCD_STAT_INFORMATION_1 = _HCD_STAT_INFORMATION_1;
pub type PHCD_STAT_INFORMATION_1 = *mut _HCD_STAT_INFORMATION_1;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _HCD_STAT_INFORMATION_2 {
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
    pub ResetCounters: ULONG,
    pub TimeRead: LARGE_INTEGER,
    pub LockedMemoryUsed: LONG,
    pub Counters: HCD_STAT_COUNTERS,
    pub IsoCounters: HCD_ISO_STAT_COUNTERS,
}
pub type HCD_STAT_INFORMATION_2 = _HCD_STAT_INFORMATION_2;
pub type PHCD_STAT_INFORMATION_2 = *mut _HCD_STAT_INFORMATION_2;
pub mod _USB_NOTIFICATION_TYPE {
    pub type Type = i32;
    pub const EnumerationFailure: Type = 0;
    pub const InsufficentBandwidth: Type = 1;
    pub const InsufficentPower: Type = 2;
    pub const OverCurrent: Type = 3;
    pub const ResetOvercurrent: Type = 4;
    pub const AcquireBusInfo: Type = 5;
    pub const AcquireHubName: Type = 6;
    pub const AcquireControllerName: Type = 7;
    pub const HubOvercurrent: Type = 8;
    pub const HubPowerChange: Type = 9;
    pub const HubNestedTooDeeply: Type = 10;
    pub const ModernDeviceInLegacyHub: Type = 11;
}
pub use self::_USB_NOTIFICATION_TYPE::Type as USB_NOTIFICATION_TYPE;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_NOTIFICATION {
    pub NotificationType: USB_NOTIFICATION_TYPE,
}
pub type USB_NOTIFICATION = _USB_NOTIFICATION;
pub type PUSB_NOTIFICATION = *mut _USB_NOTIFICATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_CONNECTION_NOTIFICATION {
    pub NotificationType: USB_NOTIFICATION_TYPE,
    pub ConnectionNumber: ULONG,
    pub RequestedBandwidth: ULONG,
    pub EnumerationFailReason: ULONG,
    pub PowerRequested: ULONG,
    pub HubNameLength: ULONG,
}
pub type USB_CONNECTION_NOTIFICATION = _USB_CONNECTION_NOTIFICATION;
pub type PUSB_CONNECTION_NOTIFICATION = *mut _USB_CONNECTION_NOTIFICATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_BUS_NOTIFICATION {
    pub NotificationType: USB_NOTIFICATION_TYPE,
    pub TotalBandwidth: ULONG,
    pub ConsumedBandwidth: ULONG,
    pub ControllerNameLength: ULONG,
}
pub type USB_BUS_NOTIFICATION = _USB_BUS_NOTIFICATION;
pub type PUSB_BUS_NOTIFICATION = *mut _USB_BUS_NOTIFICATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_ACQUIRE_INFO {
    pub NotificationType: USB_NOTIFICATION_TYPE,
    pub TotalSize: ULONG,
    pub Buffer: [WCHAR; 1usize],
}
pub type USB_ACQUIRE_INFO = _USB_ACQUIRE_INFO;
pub type PUSB_ACQUIRE_INFO = *mut _USB_ACQUIRE_INFO;
pub mod _USB_WMI_DEVICE_NODE_TYPE {
    pub type Type = i32;
    pub const UsbDevice: Type = 0;
    pub const HubDevice: Type = 1;
    pub const CompositeDevice: Type = 2;
    pub const UsbController: Type = 3;
}
pub use self::_USB_WMI_DEVICE_NODE_TYPE::Type as USB_WMI_DEVICE_NODE_TYPE;
pub type PUSB_WMI_DEVICE_NODE_TYPE = *mut _USB_WMI_DEVICE_NODE_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_STATE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
impl _USB_DEVICE_STATE {
    #[inline]
    pub fn DeviceConnected(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceConnected(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceStarted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceStarted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceConnected: ULONG,
        DeviceStarted: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DeviceConnected: u32 = unsafe {
                        ::core::mem::transmute(DeviceConnected)
                    };
                    DeviceConnected as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DeviceStarted: u32 = unsafe {
                        ::core::mem::transmute(DeviceStarted)
                    };
                    DeviceStarted as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_DEVICE_STATE = _USB_DEVICE_STATE;
pub type PUSB_DEVICE_STATE = *mut _USB_DEVICE_STATE;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_PORT_INFORMATION {
    pub DeviceState: USB_DEVICE_STATE,
    pub PortNumber: USHORT,
    pub DeviceAddress: USHORT,
    pub ConnectionIndex: ULONG,
    pub ConnectionStatus: USB_CONNECTION_STATUS,
}
pub type USB_HUB_PORT_INFORMATION = _USB_HUB_PORT_INFORMATION;
pub type PUSB_HUB_PORT_INFORMATION = *mut _USB_HUB_PORT_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_HUB_DEVICE_INFO {
    pub HubDescriptor: USB_HUB_DESCRIPTOR,
    pub HubNumber: ULONG,
    pub DeviceAddress: USHORT,
    pub HubIsSelfPowered: BOOLEAN,
    pub HubIsRootHub: BOOLEAN,
    pub HubCapabilities: USB_HUB_CAPABILITIES,
    pub NumberOfHubPorts: ULONG,
    pub PortInfo: [USB_HUB_PORT_INFORMATION; 1usize],
}
pub type USB_HUB_DEVICE_INFO = _USB_HUB_DEVICE_INFO;
pub type PUSB_HUB_DEVICE_INFO = *mut _USB_HUB_DEVICE_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_COMPOSITE_FUNCTION_INFO {
    pub FunctionNumber: UCHAR,
    pub BaseInterfaceNumber: UCHAR,
    pub NumberOfInterfaces: UCHAR,
    pub FunctionIsIdle: BOOLEAN,
}
pub type USB_COMPOSITE_FUNCTION_INFO = _USB_COMPOSITE_FUNCTION_INFO;
pub type PUSB_COMPOSITE_FUNCTION_INFO = *mut _USB_COMPOSITE_FUNCTION_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_COMPOSITE_DEVICE_INFO {
    pub DeviceDescriptor: USB_DEVICE_DESCRIPTOR,
    pub CurrentConfigDescriptor: USB_CONFIGURATION_DESCRIPTOR,
    pub CurrentConfigurationValue: UCHAR,
    pub NumberOfFunctions: UCHAR,
    pub FunctionInfo: [USB_COMPOSITE_FUNCTION_INFO; 1usize],
}
pub type USB_COMPOSITE_DEVICE_INFO = _USB_COMPOSITE_DEVICE_INFO;
pub type PUSB_COMPOSITE_DEVICE_INFO = *mut _USB_COMPOSITE_DEVICE_INFO;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_CONTROLLER_DEVICE_INFO {
    pub PciVendorId: ULONG,
    pub PciDeviceId: ULONG,
    pub PciRevision: ULONG,
    pub NumberOfRootPorts: ULONG,
    pub HcFeatureFlags: ULONG,
}
pub type USB_CONTROLLER_DEVICE_INFO = _USB_CONTROLLER_DEVICE_INFO;
pub type PUSB_CONTROLLER_DEVICE_INFO = *mut _USB_CONTROLLER_DEVICE_INFO;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_INFO {
    pub DeviceState: USB_DEVICE_STATE,
    pub PortNumber: USHORT,
    pub DeviceDescriptor: USB_DEVICE_DESCRIPTOR,
    pub CurrentConfigurationValue: UCHAR,
    pub Speed: USB_DEVICE_SPEED,
    pub DeviceAddress: USHORT,
    pub ConnectionIndex: ULONG,
    pub ConnectionStatus: USB_CONNECTION_STATUS,
    pub PnpHardwareId: [WCHAR; 128usize],
    pub PnpCompatibleId: [WCHAR; 128usize],
    pub SerialNumberId: [WCHAR; 128usize],
    pub PnpDeviceDescription: [WCHAR; 128usize],
    pub NumberOfOpenPipes: ULONG,
    pub PipeList: [USB_PIPE_INFO; 1usize],
}
pub type USB_DEVICE_INFO = _USB_DEVICE_INFO;
pub type PUSB_DEVICE_INFO = *mut _USB_DEVICE_INFO;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_DEVICE_NODE_INFO {
    pub Sig: ULONG,
    pub LengthInBytes: ULONG,
    pub DeviceDescription: [WCHAR; 40usize],
    pub NodeType: USB_WMI_DEVICE_NODE_TYPE,
    pub BusAddress: USB_TOPOLOGY_ADDRESS,
    pub __bindgen_anon_1: _USB_DEVICE_NODE_INFO__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_DEVICE_NODE_INFO__bindgen_ty_1 {
    pub UsbDeviceInfo: USB_DEVICE_INFO,
    pub HubDeviceInfo: USB_HUB_DEVICE_INFO,
    pub CompositeDeviceInfo: USB_COMPOSITE_DEVICE_INFO,
    pub ControllerDeviceInfo: USB_CONTROLLER_DEVICE_INFO,
    pub DeviceInformation: [UCHAR; 4usize],
}
pub type USB_DEVICE_NODE_INFO = _USB_DEVICE_NODE_INFO;
pub type PUSB_DEVICE_NODE_INFO = *mut _USB_DEVICE_NODE_INFO;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_DEVICE_PERFORMANCE_INFO {
    pub BulkBytes: ULONG,
    pub ControlDataBytes: ULONG,
    pub IsoBytes: ULONG,
    pub InterruptBytes: ULONG,
    pub BulkUrbCount: ULONG,
    pub ControlUrbCount: ULONG,
    pub IsoUrbCount: ULONG,
    pub InterruptUrbCount: ULONG,
    pub AllocedInterrupt: [ULONG; 6usize],
    pub AllocedIso: ULONG,
    pub Total32secBandwidth: ULONG,
    pub TotalTtBandwidth: ULONG,
    pub DeviceDescription: [WCHAR; 60usize],
    pub DeviceSpeed: USB_DEVICE_SPEED,
    pub TotalIsoLatency: ULONG,
    pub DroppedIsoPackets: ULONG,
    pub TransferErrors: ULONG,
    pub PciInterruptCount: ULONG,
    pub HcIdleState: ULONG,
    pub HcAsyncIdleState: ULONG,
    pub HcAsyncCacheFlushCount: ULONG,
    pub HcPeriodicIdleState: ULONG,
    pub HcPeriodicCacheFlushCount: ULONG,
}
pub type USB_DEVICE_PERFORMANCE_INFO = _USB_DEVICE_PERFORMANCE_INFO;
pub type PUSB_DEVICE_PERFORMANCE_INFO = *mut _USB_DEVICE_PERFORMANCE_INFO;
pub mod _USB_HUB_TYPE {
    pub type Type = i32;
    pub const UsbRootHub: Type = 1;
    pub const Usb20Hub: Type = 2;
    pub const Usb30Hub: Type = 3;
}
pub use self::_USB_HUB_TYPE::Type as USB_HUB_TYPE;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_HUB_INFORMATION_EX {
    pub HubType: USB_HUB_TYPE,
    pub HighestPortNumber: USHORT,
    pub u: _USB_HUB_INFORMATION_EX__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _USB_HUB_INFORMATION_EX__bindgen_ty_1 {
    pub UsbHubDescriptor: USB_HUB_DESCRIPTOR,
    pub Usb30HubDescriptor: USB_30_HUB_DESCRIPTOR,
}
pub type USB_HUB_INFORMATION_EX = _USB_HUB_INFORMATION_EX;
pub type PUSB_HUB_INFORMATION_EX = *mut _USB_HUB_INFORMATION_EX;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PORT_PROPERTIES {
    pub ul: ULONG,
    pub __bindgen_anon_1: _USB_PORT_PROPERTIES__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_PORT_PROPERTIES__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_PORT_PROPERTIES__bindgen_ty_1 {
    #[inline]
    pub fn PortIsUserConnectable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PortIsUserConnectable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PortIsDebugCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PortIsDebugCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedMBZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 30u8) as u32) }
    }
    #[inline]
    pub fn set_ReservedMBZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 30u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PortIsUserConnectable: ULONG,
        PortIsDebugCapable: ULONG,
        ReservedMBZ: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let PortIsUserConnectable: u32 = unsafe {
                        ::core::mem::transmute(PortIsUserConnectable)
                    };
                    PortIsUserConnectable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PortIsDebugCapable: u32 = unsafe {
                        ::core::mem::transmute(PortIsDebugCapable)
                    };
                    PortIsDebugCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                30u8,
                {
                    let ReservedMBZ: u32 = unsafe {
                        ::core::mem::transmute(ReservedMBZ)
                    };
                    ReservedMBZ as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_PORT_PROPERTIES = _USB_PORT_PROPERTIES;
pub type PUSB_PORT_PROPERTIES = *mut _USB_PORT_PROPERTIES;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_PORT_CONNECTOR_PROPERTIES {
    pub ConnectionIndex: ULONG,
    pub ActualLength: ULONG,
    pub UsbPortProperties: USB_PORT_PROPERTIES,
    pub CompanionIndex: USHORT,
    pub CompanionPortNumber: USHORT,
    pub CompanionHubSymbolicLinkName: [WCHAR; 1usize],
}
pub type USB_PORT_CONNECTOR_PROPERTIES = _USB_PORT_CONNECTOR_PROPERTIES;
pub type PUSB_PORT_CONNECTOR_PROPERTIES = *mut _USB_PORT_CONNECTOR_PROPERTIES;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_PROTOCOLS {
    pub ul: ULONG,
    pub __bindgen_anon_1: _USB_PROTOCOLS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_PROTOCOLS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_PROTOCOLS__bindgen_ty_1 {
    #[inline]
    pub fn Usb110(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Usb110(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Usb200(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Usb200(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Usb300(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Usb300(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedMBZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 29u8) as u32) }
    }
    #[inline]
    pub fn set_ReservedMBZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 29u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Usb110: ULONG,
        Usb200: ULONG,
        Usb300: ULONG,
        ReservedMBZ: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Usb110: u32 = unsafe { ::core::mem::transmute(Usb110) };
                    Usb110 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Usb200: u32 = unsafe { ::core::mem::transmute(Usb200) };
                    Usb200 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Usb300: u32 = unsafe { ::core::mem::transmute(Usb300) };
                    Usb300 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                29u8,
                {
                    let ReservedMBZ: u32 = unsafe {
                        ::core::mem::transmute(ReservedMBZ)
                    };
                    ReservedMBZ as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_PROTOCOLS = _USB_PROTOCOLS;
pub type PUSB_PROTOCOLS = *mut _USB_PROTOCOLS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS {
    pub ul: ULONG,
    pub __bindgen_anon_1: _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS__bindgen_ty_1 {
    #[inline]
    pub fn DeviceIsOperatingAtSuperSpeedOrHigher(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceIsOperatingAtSuperSpeedOrHigher(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceIsSuperSpeedCapableOrHigher(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceIsSuperSpeedCapableOrHigher(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceIsOperatingAtSuperSpeedPlusOrHigher(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceIsOperatingAtSuperSpeedPlusOrHigher(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceIsSuperSpeedPlusCapableOrHigher(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceIsSuperSpeedPlusCapableOrHigher(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedMBZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 28u8) as u32) }
    }
    #[inline]
    pub fn set_ReservedMBZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 28u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceIsOperatingAtSuperSpeedOrHigher: ULONG,
        DeviceIsSuperSpeedCapableOrHigher: ULONG,
        DeviceIsOperatingAtSuperSpeedPlusOrHigher: ULONG,
        DeviceIsSuperSpeedPlusCapableOrHigher: ULONG,
        ReservedMBZ: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DeviceIsOperatingAtSuperSpeedOrHigher: u32 = unsafe {
                        ::core::mem::transmute(DeviceIsOperatingAtSuperSpeedOrHigher)
                    };
                    DeviceIsOperatingAtSuperSpeedOrHigher as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DeviceIsSuperSpeedCapableOrHigher: u32 = unsafe {
                        ::core::mem::transmute(DeviceIsSuperSpeedCapableOrHigher)
                    };
                    DeviceIsSuperSpeedCapableOrHigher as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let DeviceIsOperatingAtSuperSpeedPlusOrHigher: u32 = unsafe {
                        ::core::mem::transmute(DeviceIsOperatingAtSuperSpeedPlusOrHigher)
                    };
                    DeviceIsOperatingAtSuperSpeedPlusOrHigher as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let DeviceIsSuperSpeedPlusCapableOrHigher: u32 = unsafe {
                        ::core::mem::transmute(DeviceIsSuperSpeedPlusCapableOrHigher)
                    };
                    DeviceIsSuperSpeedPlusCapableOrHigher as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                28u8,
                {
                    let ReservedMBZ: u32 = unsafe {
                        ::core::mem::transmute(ReservedMBZ)
                    };
                    ReservedMBZ as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS = _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS;
pub type PUSB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS = *mut _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS;
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct _USB_NODE_CONNECTION_INFORMATION_EX_V2 {
    pub ConnectionIndex: ULONG,
    pub Length: ULONG,
    pub SupportedUsbProtocols: USB_PROTOCOLS,
    pub Flags: USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS,
}
pub type USB_NODE_CONNECTION_INFORMATION_EX_V2 = _USB_NODE_CONNECTION_INFORMATION_EX_V2;
pub type PUSB_NODE_CONNECTION_INFORMATION_EX_V2 = *mut _USB_NODE_CONNECTION_INFORMATION_EX_V2;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBD_INTERFACE_LIST_ENTRY {
    pub InterfaceDescriptor: PUSB_INTERFACE_DESCRIPTOR,
    pub Interface: PUSBD_INTERFACE_INFORMATION,
}
pub type USBD_INTERFACE_LIST_ENTRY = _USBD_INTERFACE_LIST_ENTRY;
pub type PUSBD_INTERFACE_LIST_ENTRY = *mut _USBD_INTERFACE_LIST_ENTRY;
pub type PUSB_DEVICE_HANDLE = PVOID;
pub type PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB = ::core::option::Option<
    unsafe extern "C" fn(arg1: PVOID, arg2: PURB) -> NTSTATUS,
>;
pub type PUSB_BUSIFFN_GETUSBDI_VERSION = ::core::option::Option<
    unsafe extern "C" fn(arg1: PVOID, arg2: PUSBD_VERSION_INFORMATION, arg3: PULONG),
>;
pub type PUSB_BUSIFFN_QUERY_BUS_TIME = ::core::option::Option<
    unsafe extern "C" fn(arg1: PVOID, arg2: PULONG) -> NTSTATUS,
>;
pub type PUSB_BUSIFFN_ENUM_LOG_ENTRY = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: PVOID,
        arg2: ULONG,
        arg3: ULONG,
        arg4: ULONG,
        arg5: ULONG,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_BUS_INFORMATION_LEVEL_0 {
    pub TotalBandwidth: ULONG,
    pub ConsumedBandwidth: ULONG,
}
pub type USB_BUS_INFORMATION_LEVEL_0 = _USB_BUS_INFORMATION_LEVEL_0;
pub type PUSB_BUS_INFORMATION_LEVEL_0 = *mut _USB_BUS_INFORMATION_LEVEL_0;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USB_BUS_INFORMATION_LEVEL_1 {
    pub TotalBandwidth: ULONG,
    pub ConsumedBandwidth: ULONG,
    pub ControllerNameLength: ULONG,
    pub ControllerNameUnicodeString: [WCHAR; 1usize],
}
pub type USB_BUS_INFORMATION_LEVEL_1 = _USB_BUS_INFORMATION_LEVEL_1;
pub type PUSB_BUS_INFORMATION_LEVEL_1 = *mut _USB_BUS_INFORMATION_LEVEL_1;
pub type PUSB_BUSIFFN_QUERY_BUS_INFORMATION = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: PVOID,
        arg2: ULONG,
        arg3: PVOID,
        arg4: PULONG,
        arg5: PULONG,
    ) -> NTSTATUS,
>;
pub type PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED = ::core::option::Option<
    unsafe extern "C" fn(arg1: PVOID) -> BOOLEAN,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USB_BUS_INTERFACE_USBDI_V0 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub BusContext: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetUSBDIVersion: PUSB_BUSIFFN_GETUSBDI_VERSION,
    pub QueryBusTime: PUSB_BUSIFFN_QUERY_BUS_TIME,
    pub SubmitIsoOutUrb: PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB,
    pub QueryBusInformation: PUSB_BUSIFFN_QUERY_BUS_INFORMATION,
}
pub type USB_BUS_INTERFACE_USBDI_V0 = _USB_BUS_INTERFACE_USBDI_V0;
pub type PUSB_BUS_INTERFACE_USBDI_V0 = *mut _USB_BUS_INTERFACE_USBDI_V0;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USB_BUS_INTERFACE_USBDI_V1 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub BusContext: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetUSBDIVersion: PUSB_BUSIFFN_GETUSBDI_VERSION,
    pub QueryBusTime: PUSB_BUSIFFN_QUERY_BUS_TIME,
    pub SubmitIsoOutUrb: PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB,
    pub QueryBusInformation: PUSB_BUSIFFN_QUERY_BUS_INFORMATION,
    pub IsDeviceHighSpeed: PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED,
}
pub type USB_BUS_INTERFACE_USBDI_V1 = _USB_BUS_INTERFACE_USBDI_V1;
pub type PUSB_BUS_INTERFACE_USBDI_V1 = *mut _USB_BUS_INTERFACE_USBDI_V1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USB_BUS_INTERFACE_USBDI_V2 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub BusContext: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetUSBDIVersion: PUSB_BUSIFFN_GETUSBDI_VERSION,
    pub QueryBusTime: PUSB_BUSIFFN_QUERY_BUS_TIME,
    pub SubmitIsoOutUrb: PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB,
    pub QueryBusInformation: PUSB_BUSIFFN_QUERY_BUS_INFORMATION,
    pub IsDeviceHighSpeed: PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED,
    pub EnumLogEntry: PUSB_BUSIFFN_ENUM_LOG_ENTRY,
}
pub type USB_BUS_INTERFACE_USBDI_V2 = _USB_BUS_INTERFACE_USBDI_V2;
pub type PUSB_BUS_INTERFACE_USBDI_V2 = *mut _USB_BUS_INTERFACE_USBDI_V2;
pub type PUSB_BUSIFFN_QUERY_BUS_TIME_EX = ::core::option::Option<
    unsafe extern "C" fn(arg1: PVOID, arg2: PULONG) -> NTSTATUS,
>;
pub type PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: PVOID,
        arg2: PULONG,
        arg3: PUSHORT,
        arg4: PUSHORT,
        arg5: PUCHAR,
        arg6: PUCHAR,
        arg7: PUCHAR,
        arg8: PUCHAR,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USB_BUS_INTERFACE_USBDI_V3 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub BusContext: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetUSBDIVersion: PUSB_BUSIFFN_GETUSBDI_VERSION,
    pub QueryBusTime: PUSB_BUSIFFN_QUERY_BUS_TIME,
    pub SubmitIsoOutUrb: PUSB_BUSIFFN_SUBMIT_ISO_OUT_URB,
    pub QueryBusInformation: PUSB_BUSIFFN_QUERY_BUS_INFORMATION,
    pub IsDeviceHighSpeed: PUSB_BUSIFFN_IS_DEVICE_HIGH_SPEED,
    pub EnumLogEntry: PUSB_BUSIFFN_ENUM_LOG_ENTRY,
    pub QueryBusTimeEx: PUSB_BUSIFFN_QUERY_BUS_TIME_EX,
    pub QueryControllerType: PUSB_BUSIFFN_QUERY_CONTROLLER_TYPE,
}
pub type USB_BUS_INTERFACE_USBDI_V3 = _USB_BUS_INTERFACE_USBDI_V3;
pub type PUSB_BUS_INTERFACE_USBDI_V3 = *mut _USB_BUS_INTERFACE_USBDI_V3;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USBC_FUNCTION_DESCRIPTOR {
    pub FunctionNumber: UCHAR,
    pub NumberOfInterfaces: UCHAR,
    pub InterfaceDescriptorList: *mut PUSB_INTERFACE_DESCRIPTOR,
    pub HardwareId: UNICODE_STRING,
    pub CompatibleId: UNICODE_STRING,
    pub FunctionDescription: UNICODE_STRING,
    pub FunctionFlags: ULONG,
    pub Reserved: PVOID,
}
pub type USBC_FUNCTION_DESCRIPTOR = _USBC_FUNCTION_DESCRIPTOR;
pub type PUSBC_FUNCTION_DESCRIPTOR = *mut _USBC_FUNCTION_DESCRIPTOR;
pub type USBC_START_DEVICE_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceDescriptor: PUSB_DEVICE_DESCRIPTOR,
        ConfigurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
        FunctionDescriptorBuffer: *mut PUSBC_FUNCTION_DESCRIPTOR,
        FunctionDescriptorBufferLength: PULONG,
        FdoDeviceObject: PDEVICE_OBJECT,
        PdoDeviceObject: PDEVICE_OBJECT,
    ) -> NTSTATUS,
>;
pub type USBC_PDO_ENABLE_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        FirstInterfaceNumber: USHORT,
        NumberOfInterfaces: USHORT,
        FunctionClass: UCHAR,
        FunctionSubClass: UCHAR,
        FunctionProtocol: UCHAR,
    ) -> BOOLEAN,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USBC_DEVICE_CONFIGURATION_INTERFACE_V1 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub StartDeviceCallback: USBC_START_DEVICE_CALLBACK,
    pub PdoEnableCallback: USBC_PDO_ENABLE_CALLBACK,
    pub Reserved: [PVOID; 7usize],
}
pub type USBC_DEVICE_CONFIGURATION_INTERFACE_V1 = _USBC_DEVICE_CONFIGURATION_INTERFACE_V1;
pub type PUSBC_DEVICE_CONFIGURATION_INTERFACE_V1 = *mut _USBC_DEVICE_CONFIGURATION_INTERFACE_V1;
pub const BMREQUEST_CLASS: u32 = 1;
pub const BMREQUEST_DEVICE_TO_HOST: u32 = 1;
pub const BMREQUEST_HOST_TO_DEVICE: u32 = 0;
pub const BMREQUEST_STANDARD: u32 = 0;
pub const BMREQUEST_TO_DEVICE: u32 = 0;
pub const BMREQUEST_TO_ENDPOINT: u32 = 2;
pub const BMREQUEST_TO_INTERFACE: u32 = 1;
pub const BMREQUEST_TO_OTHER: u32 = 3;
pub const BMREQUEST_VENDOR: u32 = 2;
pub const FILE_DEVICE_USB: u32 = 34;
pub const HCD_DIAGNOSTIC_MODE_OFF: u32 = 257;
pub const HCD_DIAGNOSTIC_MODE_ON: u32 = 256;
pub const HCD_DISABLE_PORT: u32 = 268;
pub const HCD_ENABLE_PORT: u32 = 269;
pub const HCD_GET_DRIVERKEY_NAME: u32 = 265;
pub const HCD_GET_ROOT_HUB_NAME: u32 = 258;
pub const HCD_GET_STATS_1: u32 = 255;
pub const HCD_GET_STATS_2: u32 = 266;
pub const HCD_TRACE_READ_REQUEST: u32 = 275;
pub const HCD_USER_REQUEST: u32 = 270;
pub const IOCTL_GET_HCD_DRIVERKEY_NAME: u32 = 2229284;
pub const IOCTL_INTERNAL_USB_CYCLE_PORT: u32 = 2228255;
pub const IOCTL_INTERNAL_USB_ENABLE_PORT: u32 = 2228247;
pub const IOCTL_INTERNAL_USB_GET_BUSGUID_INFO: u32 = 2229288;
pub const IOCTL_INTERNAL_USB_GET_BUS_INFO: u32 = 2229280;
pub const IOCTL_INTERNAL_USB_GET_CONTROLLER_NAME: u32 = 2229284;
pub const IOCTL_INTERNAL_USB_GET_DEVICE_CONFIG_INFO: u32 = 2229327;
pub const IOCTL_INTERNAL_USB_GET_DEVICE_HANDLE: u32 = 2229299;
pub const IOCTL_INTERNAL_USB_GET_DEVICE_HANDLE_EX: u32 = 2229303;
pub const IOCTL_INTERNAL_USB_GET_HUB_COUNT: u32 = 2228251;
pub const IOCTL_INTERNAL_USB_GET_HUB_NAME: u32 = 2228256;
pub const IOCTL_INTERNAL_USB_GET_PARENT_HUB_INFO: u32 = 2229292;
pub const IOCTL_INTERNAL_USB_GET_PORT_STATUS: u32 = 2228243;
pub const IOCTL_INTERNAL_USB_GET_ROOTHUB_PDO: u32 = 2228239;
pub const IOCTL_INTERNAL_USB_GET_TOPOLOGY_ADDRESS: u32 = 2229311;
pub const IOCTL_INTERNAL_USB_GET_TT_DEVICE_HANDLE: u32 = 2229307;
pub const IOCTL_INTERNAL_USB_NOTIFY_IDLE_READY: u32 = 2229315;
pub const IOCTL_INTERNAL_USB_RECORD_FAILURE: u32 = 2228267;
pub const IOCTL_INTERNAL_USB_REQ_GLOBAL_RESUME: u32 = 2229323;
pub const IOCTL_INTERNAL_USB_REQ_GLOBAL_SUSPEND: u32 = 2229319;
pub const IOCTL_INTERNAL_USB_RESET_PORT: u32 = 2228231;
pub const IOCTL_INTERNAL_USB_SUBMIT_IDLE_NOTIFICATION: u32 = 2228263;
pub const IOCTL_INTERNAL_USB_SUBMIT_URB: u32 = 2228227;
pub const IOCTL_USB_DIAGNOSTIC_MODE_OFF: u32 = 2229252;
pub const IOCTL_USB_DIAGNOSTIC_MODE_ON: u32 = 2229248;
pub const IOCTL_USB_DIAG_IGNORE_HUBS_OFF: u32 = 2229276;
pub const IOCTL_USB_DIAG_IGNORE_HUBS_ON: u32 = 2229272;
pub const IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION: u32 = 2229264;
pub const IOCTL_USB_GET_HUB_CAPABILITIES: u32 = 2229308;
pub const IOCTL_USB_GET_HUB_CAPABILITIES_EX: u32 = 2229328;
pub const IOCTL_USB_GET_HUB_INFORMATION_EX: u32 = 2229332;
pub const IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES: u32 = 2229312;
pub const IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME: u32 = 2229280;
pub const IOCTL_USB_GET_NODE_CONNECTION_INFORMATION: u32 = 2229260;
pub const IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX: u32 = 2229320;
pub const IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2: u32 = 2229340;
pub const IOCTL_USB_GET_NODE_CONNECTION_NAME: u32 = 2229268;
pub const IOCTL_USB_GET_NODE_INFORMATION: u32 = 2229256;
pub const IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES: u32 = 2229336;
pub const IOCTL_USB_GET_ROOT_HUB_NAME: u32 = 2229256;
pub const IOCTL_USB_HCD_DISABLE_PORT: u32 = 2229296;
pub const IOCTL_USB_HCD_ENABLE_PORT: u32 = 2229300;
pub const IOCTL_USB_HCD_GET_STATS_1: u32 = 2229244;
pub const IOCTL_USB_HCD_GET_STATS_2: u32 = 2229288;
pub const IOCTL_USB_HUB_CYCLE_PORT: u32 = 2229316;
pub const IOCTL_USB_RESET_HUB: u32 = 2229324;
pub const MAXIMUM_USB_STRING_LENGTH: u32 = 255;
pub const MS_GENRE_DESCRIPTOR_INDEX: u32 = 1;
pub const MS_OS_FLAGS_CONTAINERID: u32 = 2;
pub const MS_OS_STRING_SIGNATURE: &[u8; 8] = b"MSFT100\0";
pub const MS_POWER_DESCRIPTOR_INDEX: u32 = 2;
pub const OS_STRING_DESCRIPTOR_INDEX: u32 = 238;
pub const PORT_LINK_STATE_COMPLIANCE_MODE: u32 = 10;
pub const PORT_LINK_STATE_DISABLED: u32 = 4;
pub const PORT_LINK_STATE_HOT_RESET: u32 = 9;
pub const PORT_LINK_STATE_INACTIVE: u32 = 6;
pub const PORT_LINK_STATE_LOOPBACK: u32 = 11;
pub const PORT_LINK_STATE_POLLING: u32 = 7;
pub const PORT_LINK_STATE_RECOVERY: u32 = 8;
pub const PORT_LINK_STATE_RX_DETECT: u32 = 5;
pub const PORT_LINK_STATE_TEST_MODE: u32 = 11;
pub const PORT_LINK_STATE_U0: u32 = 0;
pub const PORT_LINK_STATE_U1: u32 = 1;
pub const PORT_LINK_STATE_U2: u32 = 2;
pub const PORT_LINK_STATE_U3: u32 = 3;
pub const URB_FUNCTION_ABORT_PIPE: u32 = 2;
pub const URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER: u32 = 9;
pub const URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER_USING_CHAINED_MDL: u32 = 55;
pub const URB_FUNCTION_CLASS_DEVICE: u32 = 26;
pub const URB_FUNCTION_CLASS_ENDPOINT: u32 = 28;
pub const URB_FUNCTION_CLASS_INTERFACE: u32 = 27;
pub const URB_FUNCTION_CLASS_OTHER: u32 = 31;
pub const URB_FUNCTION_CLEAR_FEATURE_TO_DEVICE: u32 = 16;
pub const URB_FUNCTION_CLEAR_FEATURE_TO_ENDPOINT: u32 = 18;
pub const URB_FUNCTION_CLEAR_FEATURE_TO_INTERFACE: u32 = 17;
pub const URB_FUNCTION_CLEAR_FEATURE_TO_OTHER: u32 = 34;
pub const URB_FUNCTION_CLOSE_STATIC_STREAMS: u32 = 54;
pub const URB_FUNCTION_CONTROL_TRANSFER: u32 = 8;
pub const URB_FUNCTION_CONTROL_TRANSFER_EX: u32 = 50;
pub const URB_FUNCTION_GET_CONFIGURATION: u32 = 38;
pub const URB_FUNCTION_GET_CURRENT_FRAME_NUMBER: u32 = 7;
pub const URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE: u32 = 11;
pub const URB_FUNCTION_GET_DESCRIPTOR_FROM_ENDPOINT: u32 = 36;
pub const URB_FUNCTION_GET_DESCRIPTOR_FROM_INTERFACE: u32 = 40;
pub const URB_FUNCTION_GET_FRAME_LENGTH: u32 = 5;
pub const URB_FUNCTION_GET_INTERFACE: u32 = 39;
pub const URB_FUNCTION_GET_MS_FEATURE_DESCRIPTOR: u32 = 42;
pub const URB_FUNCTION_GET_STATUS_FROM_DEVICE: u32 = 19;
pub const URB_FUNCTION_GET_STATUS_FROM_ENDPOINT: u32 = 21;
pub const URB_FUNCTION_GET_STATUS_FROM_INTERFACE: u32 = 20;
pub const URB_FUNCTION_GET_STATUS_FROM_OTHER: u32 = 33;
pub const URB_FUNCTION_ISOCH_TRANSFER: u32 = 10;
pub const URB_FUNCTION_ISOCH_TRANSFER_USING_CHAINED_MDL: u32 = 56;
pub const URB_FUNCTION_LAST: u32 = 41;
pub const URB_FUNCTION_OPEN_STATIC_STREAMS: u32 = 53;
pub const URB_FUNCTION_RELEASE_FRAME_LENGTH_CONTROL: u32 = 4;
pub const URB_FUNCTION_RESERVED: u32 = 29;
pub const URB_FUNCTION_RESERVED0: u32 = 22;
pub const URB_FUNCTION_RESERVED_0X0016: u32 = 22;
pub const URB_FUNCTION_RESERVE_0X001D: u32 = 29;
pub const URB_FUNCTION_RESERVE_0X002B: u32 = 43;
pub const URB_FUNCTION_RESERVE_0X002C: u32 = 44;
pub const URB_FUNCTION_RESERVE_0X002D: u32 = 45;
pub const URB_FUNCTION_RESERVE_0X002E: u32 = 46;
pub const URB_FUNCTION_RESERVE_0X002F: u32 = 47;
pub const URB_FUNCTION_RESERVE_0X0033: u32 = 51;
pub const URB_FUNCTION_RESERVE_0X0034: u32 = 52;
pub const URB_FUNCTION_RESET_PIPE: u32 = 30;
pub const URB_FUNCTION_SELECT_CONFIGURATION: u32 = 0;
pub const URB_FUNCTION_SELECT_INTERFACE: u32 = 1;
pub const URB_FUNCTION_SET_DESCRIPTOR_TO_DEVICE: u32 = 12;
pub const URB_FUNCTION_SET_DESCRIPTOR_TO_ENDPOINT: u32 = 37;
pub const URB_FUNCTION_SET_DESCRIPTOR_TO_INTERFACE: u32 = 41;
pub const URB_FUNCTION_SET_FEATURE_TO_DEVICE: u32 = 13;
pub const URB_FUNCTION_SET_FEATURE_TO_ENDPOINT: u32 = 15;
pub const URB_FUNCTION_SET_FEATURE_TO_INTERFACE: u32 = 14;
pub const URB_FUNCTION_SET_FEATURE_TO_OTHER: u32 = 35;
pub const URB_FUNCTION_SET_FRAME_LENGTH: u32 = 6;
pub const URB_FUNCTION_SYNC_CLEAR_STALL: u32 = 49;
pub const URB_FUNCTION_SYNC_RESET_PIPE: u32 = 48;
pub const URB_FUNCTION_SYNC_RESET_PIPE_AND_CLEAR_STALL: u32 = 30;
pub const URB_FUNCTION_TAKE_FRAME_LENGTH_CONTROL: u32 = 3;
pub const URB_FUNCTION_VENDOR_DEVICE: u32 = 23;
pub const URB_FUNCTION_VENDOR_ENDPOINT: u32 = 25;
pub const URB_FUNCTION_VENDOR_INTERFACE: u32 = 24;
pub const URB_FUNCTION_VENDOR_OTHER: u32 = 32;
pub const URB_OPEN_STATIC_STREAMS_VERSION_100: u32 = 256;
pub const USBC_DEVICE_CONFIGURATION_INTERFACE_VERSION_1: u32 = 1;
pub const USBC_FUNCTION_FLAG_APPEND_ID: u32 = 1;
pub const USBDI_VERSION: u32 = 1536;
pub const USBD_DEFAULT_MAXIMUM_TRANSFER_SIZE: u32 = 4294967295;
pub const USBD_DEFAULT_PIPE_TRANSFER: u32 = 8;
pub const USBD_ISO_START_FRAME_RANGE: u32 = 1024;
pub const USBD_PF_CHANGE_MAX_PACKET: u32 = 1;
pub const USBD_PF_DOUBLE_BUFFER: u32 = 2;
pub const USBD_PF_ENABLE_RT_THREAD_ACCESS: u32 = 4;
pub const USBD_PF_MAP_ADD_TRANSFERS: u32 = 8;
pub const USBD_PF_SHORT_PACKET_OPT: u32 = 2;
pub const USBD_PF_VALID_MASK: u32 = 15;
pub const USBD_PORT_CONNECTED: u32 = 2;
pub const USBD_PORT_ENABLED: u32 = 1;
pub const USBD_SHORT_TRANSFER_OK: u32 = 2;
pub const USBD_SHORT_TRANSFER_OK_BIT: u32 = 1;
pub const USBD_START_ISO_TRANSFER_ASAP: u32 = 4;
pub const USBD_START_ISO_TRANSFER_ASAP_BIT: u32 = 2;
pub const USBD_STATUS_BABBLE_DETECTED: USBD_STATUS = -1073741806;
pub const USBD_STATUS_BAD_CONFIG_DESC_LENGTH: USBD_STATUS = -1072693242;
pub const USBD_STATUS_BAD_DESCRIPTOR: USBD_STATUS = -1072693248;
pub const USBD_STATUS_BAD_DESCRIPTOR_BLEN: USBD_STATUS = -1072693247;
pub const USBD_STATUS_BAD_DESCRIPTOR_TYPE: USBD_STATUS = -1072693246;
pub const USBD_STATUS_BAD_ENDPOINT_ADDRESS: USBD_STATUS = -1072693239;
pub const USBD_STATUS_BAD_ENDPOINT_DESCRIPTOR: USBD_STATUS = -1072693244;
pub const USBD_STATUS_BAD_INTERFACE_ASSOC_DESCRIPTOR: USBD_STATUS = -1072693243;
pub const USBD_STATUS_BAD_INTERFACE_DESCRIPTOR: USBD_STATUS = -1072693245;
pub const USBD_STATUS_BAD_NUMBER_OF_ENDPOINTS: USBD_STATUS = -1072693240;
pub const USBD_STATUS_BAD_NUMBER_OF_INTERFACES: USBD_STATUS = -1072693241;
pub const USBD_STATUS_BAD_START_FRAME: USBD_STATUS = -1073739264;
pub const USBD_STATUS_BTSTUFF: USBD_STATUS = -1073741822;
pub const USBD_STATUS_BUFFER_OVERRUN: USBD_STATUS = -1073741812;
pub const USBD_STATUS_BUFFER_TOO_SMALL: USBD_STATUS = -1073729536;
pub const USBD_STATUS_BUFFER_UNDERRUN: USBD_STATUS = -1073741811;
pub const USBD_STATUS_CANCELED: USBD_STATUS = -1073676288;
pub const USBD_STATUS_CANCELING: USBD_STATUS = 131072;
pub const USBD_STATUS_CANCELLING: USBD_STATUS = 131072;
pub const USBD_STATUS_CRC: USBD_STATUS = -1073741823;
pub const USBD_STATUS_DATA_BUFFER_ERROR: USBD_STATUS = -1073741805;
pub const USBD_STATUS_DATA_OVERRUN: USBD_STATUS = -1073741816;
pub const USBD_STATUS_DATA_TOGGLE_MISMATCH: USBD_STATUS = -1073741821;
pub const USBD_STATUS_DATA_UNDERRUN: USBD_STATUS = -1073741815;
pub const USBD_STATUS_DEVICE_GONE: USBD_STATUS = -1073713152;
pub const USBD_STATUS_DEV_NOT_RESPONDING: USBD_STATUS = -1073741819;
pub const USBD_STATUS_ENDPOINT_HALTED: USBD_STATUS = -1073741776;
pub const USBD_STATUS_ERROR: USBD_STATUS = -2147483648;
pub const USBD_STATUS_ERROR_BUSY: USBD_STATUS = -2147482624;
pub const USBD_STATUS_ERROR_SHORT_TRANSFER: USBD_STATUS = -2147481344;
pub const USBD_STATUS_FIFO: USBD_STATUS = -1073741808;
pub const USBD_STATUS_FRAME_CONTROL_NOT_OWNED: USBD_STATUS = -1073738496;
pub const USBD_STATUS_FRAME_CONTROL_OWNED: USBD_STATUS = -1073738752;
pub const USBD_STATUS_HALTED: USBD_STATUS = -1073741824;
pub const USBD_STATUS_HUB_INTERNAL_ERROR: USBD_STATUS = -1073704960;
pub const USBD_STATUS_INAVLID_CONFIGURATION_DESCRIPTOR: USBD_STATUS = -1073737984;
pub const USBD_STATUS_INAVLID_PIPE_FLAGS: USBD_STATUS = -1073721344;
pub const USBD_STATUS_INSUFFICIENT_RESOURCES: USBD_STATUS = -1073737728;
pub const USBD_STATUS_INTERFACE_NOT_FOUND: USBD_STATUS = -1073725440;
pub const USBD_STATUS_INTERNAL_HC_ERROR: USBD_STATUS = -2147481600;
pub const USBD_STATUS_INVALID_PARAMETER: USBD_STATUS = -2147482880;
pub const USBD_STATUS_INVALID_PIPE_HANDLE: USBD_STATUS = -2147482112;
pub const USBD_STATUS_INVALID_STREAM_ID: USBD_STATUS = -1073741802;
pub const USBD_STATUS_INVALID_STREAM_TYPE: USBD_STATUS = -1073741803;
pub const USBD_STATUS_INVALID_URB_FUNCTION: USBD_STATUS = -2147483136;
pub const USBD_STATUS_ISOCH_REQUEST_FAILED: USBD_STATUS = -1073739008;
pub const USBD_STATUS_ISO_NA_LATE_USBPORT: USBD_STATUS = -1073479680;
pub const USBD_STATUS_ISO_NOT_ACCESSED_BY_HW: USBD_STATUS = -1073610752;
pub const USBD_STATUS_ISO_NOT_ACCESSED_LATE: USBD_STATUS = -1073414144;
pub const USBD_STATUS_ISO_TD_ERROR: USBD_STATUS = -1073545216;
pub const USBD_STATUS_NOT_ACCESSED: USBD_STATUS = -1073741809;
pub const USBD_STATUS_NOT_SUPPORTED: USBD_STATUS = -1073738240;
pub const USBD_STATUS_NO_BANDWIDTH: USBD_STATUS = -2147481856;
pub const USBD_STATUS_NO_MEMORY: USBD_STATUS = -2147483392;
pub const USBD_STATUS_NO_PING_RESPONSE: USBD_STATUS = -1073741804;
pub const USBD_STATUS_PENDING: USBD_STATUS = 1073741824;
pub const USBD_STATUS_PID_CHECK_FAILURE: USBD_STATUS = -1073741818;
pub const USBD_STATUS_REQUEST_FAILED: USBD_STATUS = -2147482368;
pub const USBD_STATUS_RESERVED1: USBD_STATUS = -1073741814;
pub const USBD_STATUS_RESERVED2: USBD_STATUS = -1073741813;
pub const USBD_STATUS_SET_CONFIG_FAILED: USBD_STATUS = -1073733632;
pub const USBD_STATUS_STALL_PID: USBD_STATUS = -1073741820;
pub const USBD_STATUS_STATUS_NOT_MAPPED: USBD_STATUS = -1073709056;
pub const USBD_STATUS_SUCCESS: USBD_STATUS = 0;
pub const USBD_STATUS_TIMEOUT: USBD_STATUS = -1073717248;
pub const USBD_STATUS_UNEXPECTED_PID: USBD_STATUS = -1073741817;
pub const USBD_STATUS_XACT_ERROR: USBD_STATUS = -1073741807;
pub const USBD_TRANSFER_DIRECTION: u32 = 1;
pub const USBD_TRANSFER_DIRECTION_BIT: u32 = 0;
pub const USBD_TRANSFER_DIRECTION_IN: u32 = 1;
pub const USBD_TRANSFER_DIRECTION_OUT: u32 = 0;
pub const USB_20_ENDPOINT_TYPE_INTERRUPT_RESERVED_MASK: u32 = 252;
pub const USB_20_HUB_DESCRIPTOR_TYPE: u32 = 41;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_RESERVED_MASK: u32 = 204;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_MASK: u32 = 48;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_NOTIFICATION: u32 = 16;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_PERIODIC: u32 = 0;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_RESERVED10: u32 = 32;
pub const USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_RESERVED11: u32 = 48;
pub const USB_30_HUB_DESCRIPTOR_TYPE: u32 = 42;
pub const USB_BOS_DESCRIPTOR_TYPE: u32 = 15;
pub const USB_BUSIF_USBDI_VERSION_0: u32 = 0;
pub const USB_BUSIF_USBDI_VERSION_1: u32 = 1;
pub const USB_BUSIF_USBDI_VERSION_2: u32 = 2;
pub const USB_BUSIF_USBDI_VERSION_3: u32 = 3;
pub const USB_CHARGING_POLICY_DEFAULT: u32 = 0;
pub const USB_CHARGING_POLICY_ICCHPF: u32 = 1;
pub const USB_CHARGING_POLICY_ICCLPF: u32 = 2;
pub const USB_CHARGING_POLICY_NO_POWER: u32 = 3;
pub const USB_CONFIGURATION_DESCRIPTOR_TYPE: u32 = 2;
pub const USB_CONFIG_BUS_POWERED: u32 = 128;
pub const USB_CONFIG_POWERED_MASK: u32 = 192;
pub const USB_CONFIG_POWER_DESCRIPTOR_TYPE: u32 = 7;
pub const USB_CONFIG_REMOTE_WAKEUP: u32 = 32;
pub const USB_CONFIG_RESERVED: u32 = 31;
pub const USB_CONFIG_SELF_POWERED: u32 = 64;
pub const USB_CYCLE_PORT: u32 = 7;
pub const USB_DEBUG_DESCRIPTOR_TYPE: u32 = 10;
pub const USB_DEFAULT_DEVICE_ADDRESS: u32 = 0;
pub const USB_DEFAULT_ENDPOINT_ADDRESS: u32 = 0;
pub const USB_DEFAULT_MAX_PACKET: u32 = 64;
pub const USB_DEVICE_CAPABILITY_BATTERY_INFO: u32 = 7;
pub const USB_DEVICE_CAPABILITY_BILLBOARD: u32 = 13;
pub const USB_DEVICE_CAPABILITY_CONTAINER_ID: u32 = 4;
pub const USB_DEVICE_CAPABILITY_DESCRIPTOR_TYPE: u32 = 16;
pub const USB_DEVICE_CAPABILITY_MAX_U1_LATENCY: u32 = 10;
pub const USB_DEVICE_CAPABILITY_MAX_U2_LATENCY: u32 = 2047;
pub const USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT: u32 = 8;
pub const USB_DEVICE_CAPABILITY_PD_PROVIDER_PORT: u32 = 9;
pub const USB_DEVICE_CAPABILITY_PLATFORM: u32 = 5;
pub const USB_DEVICE_CAPABILITY_POWER_DELIVERY: u32 = 6;
pub const USB_DEVICE_CAPABILITY_PRECISION_TIME_MEASUREMENT: u32 = 11;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_DIR_RX: u32 = 0;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_DIR_TX: u32 = 1;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_LSE_BPS: u32 = 0;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_LSE_GBPS: u32 = 3;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_LSE_KBPS: u32 = 1;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_LSE_MBPS: u32 = 2;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_MODE_ASYMMETRIC: u32 = 1;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_MODE_SYMMETRIC: u32 = 0;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_PROTOCOL_SS: u32 = 0;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED_PROTOCOL_SSP: u32 = 1;
pub const USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB: u32 = 10;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_BMATTRIBUTES_LTM_CAPABLE: u32 = 2;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_BMATTRIBUTES_RESERVED_MASK: u32 = 253;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_SPEEDS_SUPPORTED_FULL: u32 = 2;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_SPEEDS_SUPPORTED_HIGH: u32 = 4;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_SPEEDS_SUPPORTED_LOW: u32 = 1;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_SPEEDS_SUPPORTED_RESERVED_MASK: u32 = 65520;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_SPEEDS_SUPPORTED_SUPER: u32 = 8;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_U1_DEVICE_EXIT_MAX_VALUE: u32 = 10;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_U2_DEVICE_EXIT_MAX_VALUE: u32 = 2047;
pub const USB_DEVICE_CAPABILITY_SUPERSPEED_USB: u32 = 3;
pub const USB_DEVICE_CAPABILITY_USB20_EXTENSION: u32 = 2;
pub const USB_DEVICE_CAPABILITY_USB20_EXTENSION_BMATTRIBUTES_RESERVED_MASK: u32 = 4294901985;
pub const USB_DEVICE_CAPABILITY_WIRELESS_USB: u32 = 1;
pub const USB_DEVICE_CLASS_APPLICATION_SPECIFIC: u32 = 254;
pub const USB_DEVICE_CLASS_AUDIO: u32 = 1;
pub const USB_DEVICE_CLASS_AUDIO_VIDEO: u32 = 16;
pub const USB_DEVICE_CLASS_BILLBOARD: u32 = 17;
pub const USB_DEVICE_CLASS_CDC_DATA: u32 = 10;
pub const USB_DEVICE_CLASS_COMMUNICATIONS: u32 = 2;
pub const USB_DEVICE_CLASS_CONTENT_SECURITY: u32 = 13;
pub const USB_DEVICE_CLASS_DIAGNOSTIC_DEVICE: u32 = 220;
pub const USB_DEVICE_CLASS_HUB: u32 = 9;
pub const USB_DEVICE_CLASS_HUMAN_INTERFACE: u32 = 3;
pub const USB_DEVICE_CLASS_IMAGE: u32 = 6;
pub const USB_DEVICE_CLASS_MISCELLANEOUS: u32 = 239;
pub const USB_DEVICE_CLASS_MONITOR: u32 = 4;
pub const USB_DEVICE_CLASS_PERSONAL_HEALTHCARE: u32 = 15;
pub const USB_DEVICE_CLASS_PHYSICAL_INTERFACE: u32 = 5;
pub const USB_DEVICE_CLASS_POWER: u32 = 6;
pub const USB_DEVICE_CLASS_PRINTER: u32 = 7;
pub const USB_DEVICE_CLASS_RESERVED: u32 = 0;
pub const USB_DEVICE_CLASS_SMART_CARD: u32 = 11;
pub const USB_DEVICE_CLASS_STORAGE: u32 = 8;
pub const USB_DEVICE_CLASS_VENDOR_SPECIFIC: u32 = 255;
pub const USB_DEVICE_CLASS_VIDEO: u32 = 14;
pub const USB_DEVICE_CLASS_WIRELESS_CONTROLLER: u32 = 224;
pub const USB_DEVICE_DESCRIPTOR_TYPE: u32 = 1;
pub const USB_DEVICE_QUALIFIER_DESCRIPTOR_TYPE: u32 = 6;
pub const USB_DIAG_IGNORE_HUBS_OFF: u32 = 263;
pub const USB_DIAG_IGNORE_HUBS_ON: u32 = 262;
pub const USB_ENABLE_PORT: u32 = 5;
pub const USB_ENDPOINT_ADDRESS_MASK: u32 = 15;
pub const USB_ENDPOINT_DESCRIPTOR_TYPE: u32 = 5;
pub const USB_ENDPOINT_DIRECTION_MASK: u32 = 128;
pub const USB_ENDPOINT_SUPERSPEED_BULK_MAX_PACKET_SIZE: u32 = 1024;
pub const USB_ENDPOINT_SUPERSPEED_CONTROL_MAX_PACKET_SIZE: u32 = 512;
pub const USB_ENDPOINT_SUPERSPEED_INTERRUPT_MAX_PACKET_SIZE: u32 = 1024;
pub const USB_ENDPOINT_SUPERSPEED_ISO_MAX_PACKET_SIZE: u32 = 1024;
pub const USB_ENDPOINT_TYPE_BULK: u32 = 2;
pub const USB_ENDPOINT_TYPE_BULK_RESERVED_MASK: u32 = 252;
pub const USB_ENDPOINT_TYPE_CONTROL: u32 = 0;
pub const USB_ENDPOINT_TYPE_CONTROL_RESERVED_MASK: u32 = 252;
pub const USB_ENDPOINT_TYPE_INTERRUPT: u32 = 3;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS: u32 = 1;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_RESERVED_MASK: u32 = 192;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_ADAPTIVE: u32 = 8;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_ASYNCHRONOUS: u32 = 4;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_MASK: u32 = 12;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_NO_SYNCHRONIZATION: u32 = 0;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_SYNCHRONOUS: u32 = 12;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_DATA_ENDOINT: u32 = 0;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_FEEDBACK_ENDPOINT: u32 = 16;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_IMPLICIT_FEEDBACK_DATA_ENDPOINT: u32 = 32;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_MASK: u32 = 48;
pub const USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_RESERVED: u32 = 48;
pub const USB_ENDPOINT_TYPE_MASK: u32 = 3;
pub const USB_FEATURE_BATTERY_WAKE_MASK: u32 = 40;
pub const USB_FEATURE_CHARGING_POLICY: u32 = 54;
pub const USB_FEATURE_ENDPOINT_STALL: u32 = 0;
pub const USB_FEATURE_FUNCTION_SUSPEND: u32 = 0;
pub const USB_FEATURE_INTERFACE_POWER_D0: u32 = 2;
pub const USB_FEATURE_INTERFACE_POWER_D1: u32 = 3;
pub const USB_FEATURE_INTERFACE_POWER_D2: u32 = 4;
pub const USB_FEATURE_INTERFACE_POWER_D3: u32 = 5;
pub const USB_FEATURE_LDM_ENABLE: u32 = 53;
pub const USB_FEATURE_LTM_ENABLE: u32 = 50;
pub const USB_FEATURE_OS_IS_PD_AWARE: u32 = 41;
pub const USB_FEATURE_POLICY_MODE: u32 = 42;
pub const USB_FEATURE_REMOTE_WAKEUP: u32 = 1;
pub const USB_FEATURE_TEST_MODE: u32 = 2;
pub const USB_FEATURE_U1_ENABLE: u32 = 48;
pub const USB_FEATURE_U2_ENABLE: u32 = 49;
pub const USB_GETSTATUS_LTM_ENABLE: u32 = 16;
pub const USB_GETSTATUS_REMOTE_WAKEUP_ENABLED: u32 = 2;
pub const USB_GETSTATUS_SELF_POWERED: u32 = 1;
pub const USB_GETSTATUS_U1_ENABLE: u32 = 4;
pub const USB_GETSTATUS_U2_ENABLE: u32 = 8;
pub const USB_GET_BUSGUID_INFO: u32 = 266;
pub const USB_GET_BUS_INFO: u32 = 264;
pub const USB_GET_CONTROLLER_NAME: u32 = 265;
pub const USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION: u32 = 260;
pub const USB_GET_DEVICE_HANDLE: u32 = 268;
pub const USB_GET_DEVICE_HANDLE_EX: u32 = 269;
pub const USB_GET_HUB_CAPABILITIES: u32 = 271;
pub const USB_GET_HUB_CAPABILITIES_EX: u32 = 276;
pub const USB_GET_HUB_CONFIG_INFO: u32 = 275;
pub const USB_GET_HUB_COUNT: u32 = 6;
pub const USB_GET_HUB_INFORMATION_EX: u32 = 277;
pub const USB_GET_HUB_NAME: u32 = 8;
pub const USB_GET_NODE_CONNECTION_ATTRIBUTES: u32 = 272;
pub const USB_GET_NODE_CONNECTION_DRIVERKEY_NAME: u32 = 264;
pub const USB_GET_NODE_CONNECTION_INFORMATION: u32 = 259;
pub const USB_GET_NODE_CONNECTION_INFORMATION_EX: u32 = 274;
pub const USB_GET_NODE_CONNECTION_INFORMATION_EX_V2: u32 = 279;
pub const USB_GET_NODE_CONNECTION_NAME: u32 = 261;
pub const USB_GET_NODE_INFORMATION: u32 = 258;
pub const USB_GET_PARENT_HUB_INFO: u32 = 267;
pub const USB_GET_PORT_CONNECTOR_PROPERTIES: u32 = 278;
pub const USB_GET_PORT_STATUS: u32 = 4;
pub const USB_GET_ROOTHUB_PDO: u32 = 3;
pub const USB_GET_TOPOLOGY_ADDRESS: u32 = 271;
pub const USB_GET_TT_DEVICE_HANDLE: u32 = 270;
pub const USB_HCD_CAPS_SUPPORTS_RT_THREADS: u32 = 1;
pub const USB_HUB_CYCLE_PORT: u32 = 273;
pub const USB_IDLE_NOTIFICATION: u32 = 9;
pub const USB_IDLE_NOTIFICATION_EX: u32 = 272;
pub const USB_INTERFACE_ASSOCIATION_DESCRIPTOR_TYPE: u32 = 11;
pub const USB_INTERFACE_DESCRIPTOR_TYPE: u32 = 4;
pub const USB_INTERFACE_POWER_DESCRIPTOR_TYPE: u32 = 8;
pub const USB_NODE_INFO_SIG: u32 = 1431519822;
pub const USB_OTG_DESCRIPTOR_TYPE: u32 = 9;
pub const USB_OTHER_SPEED_CONFIGURATION_DESCRIPTOR_TYPE: u32 = 7;
pub const USB_PORTATTR_MINI_CONNECTOR: u32 = 4;
pub const USB_PORTATTR_NO_CONNECTOR: u32 = 1;
pub const USB_PORTATTR_NO_OVERCURRENT_UI: u32 = 33554432;
pub const USB_PORTATTR_OEM_CONNECTOR: u32 = 8;
pub const USB_PORTATTR_OWNED_BY_CC: u32 = 16777216;
pub const USB_PORTATTR_SHARED_USB2: u32 = 2;
pub const USB_PORT_STATUS_CONNECT: u32 = 1;
pub const USB_PORT_STATUS_ENABLE: u32 = 2;
pub const USB_PORT_STATUS_HIGH_SPEED: u32 = 1024;
pub const USB_PORT_STATUS_LOW_SPEED: u32 = 512;
pub const USB_PORT_STATUS_OVER_CURRENT: u32 = 8;
pub const USB_PORT_STATUS_POWER: u32 = 256;
pub const USB_PORT_STATUS_RESET: u32 = 16;
pub const USB_PORT_STATUS_SUSPEND: u32 = 4;
pub const USB_RECORD_FAILURE: u32 = 10;
pub const USB_REGISTER_COMPOSITE_DEVICE: u32 = 0;
pub const USB_REQUEST_CLEAR_FEATURE: u32 = 1;
pub const USB_REQUEST_CLEAR_TT_BUFFER: u32 = 8;
pub const USB_REQUEST_GET_CONFIGURATION: u32 = 8;
pub const USB_REQUEST_GET_DESCRIPTOR: u32 = 6;
pub const USB_REQUEST_GET_INTERFACE: u32 = 10;
pub const USB_REQUEST_GET_PORT_ERR_COUNT: u32 = 13;
pub const USB_REQUEST_GET_STATE: u32 = 2;
pub const USB_REQUEST_GET_STATUS: u32 = 0;
pub const USB_REQUEST_GET_TT_STATE: u32 = 10;
pub const USB_REQUEST_ISOCH_DELAY: u32 = 49;
pub const USB_REQUEST_REMOTE_WAKE_NOTIFICATION: u32 = 2;
pub const USB_REQUEST_RESET_TT: u32 = 9;
pub const USB_REQUEST_SET_ADDRESS: u32 = 5;
pub const USB_REQUEST_SET_CONFIGURATION: u32 = 9;
pub const USB_REQUEST_SET_DESCRIPTOR: u32 = 7;
pub const USB_REQUEST_SET_FEATURE: u32 = 3;
pub const USB_REQUEST_SET_HUB_DEPTH: u32 = 12;
pub const USB_REQUEST_SET_INTERFACE: u32 = 11;
pub const USB_REQUEST_SET_SEL: u32 = 48;
pub const USB_REQUEST_STOP_TT: u32 = 11;
pub const USB_REQUEST_SYNC_FRAME: u32 = 12;
pub const USB_REQ_GLOBAL_RESUME: u32 = 274;
pub const USB_REQ_GLOBAL_SUSPEND: u32 = 273;
pub const USB_RESERVED_DESCRIPTOR_TYPE: u32 = 6;
pub const USB_RESET_HUB: u32 = 275;
pub const USB_RESET_PORT: u32 = 1;
pub const USB_STATUS_EXT_PORT_STATUS: u32 = 2;
pub const USB_STATUS_PD_STATUS: u32 = 1;
pub const USB_STATUS_PORT_STATUS: u32 = 0;
pub const USB_STRING_DESCRIPTOR_TYPE: u32 = 3;
pub const USB_SUBMIT_URB: u32 = 0;
pub const USB_SUPERSPEEDPLUS_ISOCHRONOUS_MAX_BYTESPERINTERVAL: u32 = 16777215;
pub const USB_SUPERSPEEDPLUS_ISOCHRONOUS_MIN_BYTESPERINTERVAL: u32 = 49153;
pub const USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR_TYPE: u32 = 49;
pub const USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR_TYPE: u32 = 48;
pub const USB_SUPERSPEED_ISOCHRONOUS_MAX_MULTIPLIER: u32 = 2;
pub const USB_SUPPORT_D0_COMMAND: u32 = 1;
pub const USB_SUPPORT_D1_COMMAND: u32 = 2;
pub const USB_SUPPORT_D1_WAKEUP: u32 = 16;
pub const USB_SUPPORT_D2_COMMAND: u32 = 4;
pub const USB_SUPPORT_D2_WAKEUP: u32 = 32;
pub const USB_SUPPORT_D3_COMMAND: u32 = 8;
pub const USB_UNREGISTER_COMPOSITE_DEVICE: u32 = 1;
pub const VALID_TRANSFER_FLAGS_MASK: u32 = 15;
pub const WMI_USB_DEVICE_NODE_INFORMATION: u32 = 2;
pub const WMI_USB_DRIVER_INFORMATION: u32 = 0;
pub const WMI_USB_DRIVER_NOTIFICATION: u32 = 1;
pub const WMI_USB_HUB_NODE_INFORMATION: u32 = 4;
pub const WMI_USB_PERFORMANCE_INFORMATION: u32 = 1;
pub const WMI_USB_POWER_DEVICE_ENABLE: u32 = 2;
pub const GUID_DEVINTERFACE_USB_DEVICE: GUID = GUID {
    Data1: 0xa5dcbf10,
    Data2: 0x6530,
    Data3: 0x11d2,
    Data4: [0x90, 0x1f, 0x00, 0xc0, 0x4f, 0xb9, 0x51, 0xed],
};
pub const GUID_DEVINTERFACE_USB_HOST_CONTROLLER: GUID = GUID {
    Data1: 0x3abf6f2d,
    Data2: 0x71c4,
    Data3: 0x462a,
    Data4: [0x8a, 0x92, 0x1e, 0x68, 0x61, 0xe6, 0xaf, 0x27],
};
pub const GUID_DEVINTERFACE_USB_HUB: GUID = GUID {
    Data1: 0xf18a0e88,
    Data2: 0xc30c,
    Data3: 0x11d0,
    Data4: [0x88, 0x15, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0xd8],
};
pub const GUID_USB_PERFORMANCE_TRACING: GUID = GUID {
    Data1: 0xd5de77a6,
    Data2: 0x6ae9,
    Data3: 0x425c,
    Data4: [0xb1, 0xe2, 0xf5, 0x61, 0x5f, 0xd3, 0x48, 0xa9],
};
pub const GUID_USB_TRANSFER_TRACING: GUID = GUID {
    Data1: 0x681eb8aa,
    Data2: 0x403d,
    Data3: 0x452c,
    Data4: [0x9f, 0x8a, 0xf0, 0x61, 0x6f, 0xac, 0x95, 0x40],
};
pub const GUID_USB_WMI_DEVICE_PERF_INFO: GUID = GUID {
    Data1: 0x66c1aa3c,
    Data2: 0x499f,
    Data3: 0x49a0,
    Data4: [0xa9, 0xa5, 0x61, 0xe2, 0x35, 0x9f, 0x64, 0x07],
};
pub const GUID_USB_WMI_NODE_INFO: GUID = GUID {
    Data1: 0x9c179357,
    Data2: 0xdc7a,
    Data3: 0x4f41,
    Data4: [0xb6, 0x6b, 0x32, 0x3b, 0x9d, 0xdc, 0xb5, 0xb1],
};
pub const GUID_USB_WMI_STD_DATA: GUID = GUID {
    Data1: 0x4e623b20,
    Data2: 0xcb14,
    Data3: 0x11d1,
    Data4: [0xb3, 0x31, 0x00, 0xa0, 0xc9, 0x59, 0xbb, 0xd2],
};
pub const GUID_USB_WMI_STD_NOTIFICATION: GUID = GUID {
    Data1: 0x4e623b20,
    Data2: 0xcb14,
    Data3: 0x11d1,
    Data4: [0xb3, 0x31, 0x00, 0xa0, 0xc9, 0x59, 0xbb, 0xd2],
};
pub const GUID_USB_WMI_SURPRISE_REMOVAL_NOTIFICATION: GUID = GUID {
    Data1: 0x9bbbf831,
    Data2: 0xa2f2,
    Data3: 0x43b4,
    Data4: [0x96, 0xd1, 0x86, 0x94, 0x4b, 0x59, 0x14, 0xb3],
};
pub const GUID_USB_WMI_TRACING: GUID = GUID {
    Data1: 0x3a61881b,
    Data2: 0xb4e6,
    Data3: 0x4bf9,
    Data4: [0xae, 0x0f, 0x3c, 0xd8, 0xf3, 0x94, 0xe5, 0x2f],
};
pub const USB_BUS_INTERFACE_USBC_CONFIGURATION_GUID: GUID = GUID {
    Data1: 0x893b6a96,
    Data2: 0x0b7f,
    Data3: 0x4d4d,
    Data4: [0xbd, 0xb4, 0xbb, 0xd4, 0xce, 0xeb, 0xb3, 0x1c],
};
pub const USB_BUS_INTERFACE_USBDI_GUID: GUID = GUID {
    Data1: 0xb1a96a13,
    Data2: 0x3de0,
    Data3: 0x4574,
    Data4: [0x9b, 0x01, 0xc0, 0x8f, 0xea, 0xb3, 0x18, 0xd6],
};

crate::zeroed::zeroed_default! {
    _BM_REQUEST_TYPE,
    _BM_REQUEST_TYPE__BM,
    _USB_DEFAULT_PIPE_SETUP_PACKET,
    _USB_DEFAULT_PIPE_SETUP_PACKET__wValue,
    _USB_DEFAULT_PIPE_SETUP_PACKET__wValue__bindgen_ty_1,
    _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex,
    _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex__bindgen_ty_1,
    _USB_DEVICE_STATUS,
    _USB_DEVICE_STATUS__bindgen_ty_1,
    _USB_INTERFACE_STATUS,
    _USB_INTERFACE_STATUS__bindgen_ty_1,
    _USB_ENDPOINT_STATUS,
    _USB_ENDPOINT_STATUS__bindgen_ty_1,
    _USB_COMMON_DESCRIPTOR,
    _USB_DEVICE_DESCRIPTOR,
    _USB_DEVICE_QUALIFIER_DESCRIPTOR,
    _USB_BOS_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2,
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR,
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_2,
    _USB_DEVICE_CAPABILITY_DESCRIPTOR,
    _USB_CONFIGURATION_DESCRIPTOR,
    _USB_INTERFACE_ASSOCIATION_DESCRIPTOR,
    _USB_INTERFACE_DESCRIPTOR,
    _USB_ENDPOINT_DESCRIPTOR,
    _USB_HIGH_SPEED_MAXPACKET,
    _USB_HIGH_SPEED_MAXPACKET__MP,
    _USB_STRING_DESCRIPTOR,
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR,
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1,
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
    _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR,
    _USB_HUB_DESCRIPTOR,
    _USB_30_HUB_DESCRIPTOR,
    _USB_HUB_STATUS,
    _USB_HUB_STATUS__bindgen_ty_1,
    _USB_HUB_CHANGE,
    _USB_HUB_CHANGE__bindgen_ty_1,
    _USB_HUB_STATUS_AND_CHANGE,
    _USB_HUB_STATUS_AND_CHANGE__bindgen_ty_1,
    _USB_20_PORT_STATUS,
    _USB_20_PORT_STATUS__bindgen_ty_1,
    _USB_20_PORT_CHANGE,
    _USB_20_PORT_CHANGE__bindgen_ty_1,
    _USB_30_PORT_STATUS,
    _USB_30_PORT_STATUS__bindgen_ty_1,
    _USB_30_PORT_CHANGE,
    _USB_30_PORT_CHANGE__bindgen_ty_1,
    _USB_PORT_STATUS,
    _USB_PORT_CHANGE,
    _USB_PORT_EXT_STATUS,
    _USB_PORT_EXT_STATUS__bindgen_ty_1,
    _USB_PORT_STATUS_AND_CHANGE,
    _USB_PORT_STATUS_AND_CHANGE__bindgen_ty_1,
    _USB_PORT_EXT_STATUS_AND_CHANGE,
    _USB_PORT_EXT_STATUS_AND_CHANGE__bindgen_ty_1,
    _USB_HUB_30_PORT_REMOTE_WAKE_MASK,
    _USB_HUB_30_PORT_REMOTE_WAKE_MASK__bindgen_ty_1,
    _USB_FUNCTION_SUSPEND_OPTIONS,
    _USB_FUNCTION_SUSPEND_OPTIONS__bindgen_ty_1,
    _USB_CONFIGURATION_POWER_DESCRIPTOR,
    _USB_INTERFACE_POWER_DESCRIPTOR,
    _USBD_VERSION_INFORMATION,
    _USBD_DEVICE_INFORMATION,
    _USBD_PIPE_INFORMATION,
    _USBD_INTERFACE_INFORMATION,
    _URB_HCD_AREA,
    _URB_HEADER,
    _URB_SELECT_INTERFACE,
    _URB_SELECT_CONFIGURATION,
    _URB_PIPE_REQUEST,
    _URB_FRAME_LENGTH_CONTROL,
    _URB_GET_FRAME_LENGTH,
    _URB_SET_FRAME_LENGTH,
    _URB_GET_CURRENT_FRAME_NUMBER,
    _URB_CONTROL_DESCRIPTOR_REQUEST,
    _URB_CONTROL_GET_STATUS_REQUEST,
    _URB_CONTROL_FEATURE_REQUEST,
    _URB_CONTROL_VENDOR_OR_CLASS_REQUEST,
    _URB_CONTROL_GET_INTERFACE_REQUEST,
    _URB_CONTROL_GET_CONFIGURATION_REQUEST,
    _OS_STRING,
    _OS_STRING__bindgen_ty_1,
    _URB_OS_FEATURE_DESCRIPTOR_REQUEST,
    _URB_CONTROL_TRANSFER,
    _URB_CONTROL_TRANSFER_EX,
    _URB_BULK_OR_INTERRUPT_TRANSFER,
    _USBD_ISO_PACKET_DESCRIPTOR,
    _URB_ISOCH_TRANSFER,
    _USBD_STREAM_INFORMATION,
    _URB_OPEN_STATIC_STREAMS,
    _URB,
    _URB__bindgen_ty_1,
    _USB_IDLE_CALLBACK_INFO,
    _USB_TOPOLOGY_ADDRESS,
    _USB_HUB_INFORMATION,
    _USB_MI_PARENT_INFORMATION,
    _USB_NODE_INFORMATION,
    _USB_NODE_INFORMATION__bindgen_ty_1,
    _USB_PIPE_INFO,
    _USB_NODE_CONNECTION_INFORMATION,
    _USB_NODE_CONNECTION_DRIVERKEY_NAME,
    _USB_NODE_CONNECTION_NAME,
    _USB_HUB_NAME,
    _USB_ROOT_HUB_NAME,
    _USB_HCD_DRIVERKEY_NAME,
    _USB_DESCRIPTOR_REQUEST,
    _USB_DESCRIPTOR_REQUEST__bindgen_ty_1,
    _USB_HUB_CAPABILITIES,
    _USB_NODE_CONNECTION_ATTRIBUTES,
    _USB_NODE_CONNECTION_INFORMATION_EX,
    _USB_HUB_CAP_FLAGS,
    _USB_HUB_CAP_FLAGS__bindgen_ty_1,
    _USB_HUB_CAPABILITIES_EX,
    _USB_CYCLE_PORT_PARAMS,
    _USB_ID_STRING,
    _USB_HUB_DEVICE_UXD_SETTINGS,
    _HUB_DEVICE_CONFIG_INFO_V1,
    _HCD_STAT_COUNTERS,
    _HCD_ISO_STAT_COUNTERS,
    _HCD_STAT_INFORMATION_1,
    _HCD_STAT_INFORMATION_2,
    _USB_NOTIFICATION,
    _USB_CONNECTION_NOTIFICATION,
    _USB_BUS_NOTIFICATION,
    _USB_ACQUIRE_INFO,
    _USB_DEVICE_STATE,
    _USB_HUB_PORT_INFORMATION,
    _USB_HUB_DEVICE_INFO,
    _USB_COMPOSITE_FUNCTION_INFO,
    _USB_COMPOSITE_DEVICE_INFO,
    _USB_CONTROLLER_DEVICE_INFO,
    _USB_DEVICE_INFO,
    _USB_DEVICE_NODE_INFO,
    _USB_DEVICE_NODE_INFO__bindgen_ty_1,
    _USB_DEVICE_PERFORMANCE_INFO,
    _USB_HUB_INFORMATION_EX,
    _USB_HUB_INFORMATION_EX__bindgen_ty_1,
    _USB_PORT_PROPERTIES,
    _USB_PORT_PROPERTIES__bindgen_ty_1,
    _USB_PORT_CONNECTOR_PROPERTIES,
    _USB_PROTOCOLS,
    _USB_PROTOCOLS__bindgen_ty_1,
    _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS,
    _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS__bindgen_ty_1,
    _USB_NODE_CONNECTION_INFORMATION_EX_V2,
    _USBD_INTERFACE_LIST_ENTRY,
    _USB_BUS_INFORMATION_LEVEL_0,
    _USB_BUS_INFORMATION_LEVEL_1,
    _USB_BUS_INTERFACE_USBDI_V0,
    _USB_BUS_INTERFACE_USBDI_V1,
    _USB_BUS_INTERFACE_USBDI_V2,
    _USB_BUS_INTERFACE_USBDI_V3,
    _USBC_FUNCTION_DESCRIPTOR,
    _USBC_DEVICE_CONFIGURATION_INTERFACE_V1,
}

crate::layout::assert_layout! {
    _BM_REQUEST_TYPE: 0x1, 1 { B 0x0 }
    _BM_REQUEST_TYPE__BM: 0x1, 1 { }
    _HCD_ISO_STAT_COUNTERS: 0x48, 1 { LateUrbs 0x0, DoubleBufferedPackets 0x2, TransfersCF_5ms 0x4, TransfersCF_2ms 0x6, TransfersCF_1ms 0x8, MaxInterruptLatency 0xa, BadStartFrame 0xc, StaleUrbs 0xe, IsoPacketNotAccesed 0x10, IsoPacketHWError 0x12, SmallestUrbPacketCount 0x14, LargestUrbPacketCount 0x16, IsoCRC_Error 0x18, IsoOVERRUN_Error 0x1a, IsoINTERNAL_Error 0x1c, IsoUNKNOWN_Error 0x1e, IsoBytesTransferred 0x20, LateMissedCount 0x24, HWIsoMissedCount 0x26, Reserved7 0x28 }
    _HCD_STAT_COUNTERS: 0x18, 1 { BytesTransferred 0x0, IsoMissedCount 0x4, DataOverrunErrorCount 0x6, CrcErrorCount 0x8, ScheduleOverrunCount 0xa, TimeoutErrorCount 0xc, InternalHcErrorCount 0xe, BufferOverrunErrorCount 0x10, SWErrorCount 0x12, StallPidCount 0x14, PortDisableCount 0x16 }
    _HCD_STAT_INFORMATION_1: 0x2c, 1 { Reserved1 0x0, Reserved2 0x4, ResetCounters 0x8, TimeRead 0xc, Counters 0x14 }
    _HCD_STAT_INFORMATION_2: 0x78, 1 { Reserved1 0x0, Reserved2 0x4, ResetCounters 0x8, TimeRead 0xc, LockedMemoryUsed 0x14, Counters 0x18, IsoCounters 0x30 }
    _HUB_DEVICE_CONFIG_INFO_V1: 0xcc, 1 { Version 0x0, Length 0x4, HubFlags 0x8, HardwareIds 0xc, CompatibleIds 0x1c, DeviceDescription 0x2c, Reserved 0x3c, UxdSettings 0x88 }
    _OS_STRING: 0x12, 2 { bLength 0x0, bDescriptorType 0x1, MicrosoftString 0x2, bVendorCode 0x10 }
    _OS_STRING__bindgen_ty_1: 0x1, 1 { bPad 0x0, bFlags 0x0 }
    _URB: 0x98, 8 { }
    _URB_BULK_OR_INTERRUPT_TRANSFER: 0x80, 8 { Hdr 0x0, PipeHandle 0x18, TransferFlags 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40 }
    _URB_CONTROL_DESCRIPTOR_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved0 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, Reserved1 0x80, Index 0x82, DescriptorType 0x83, LanguageId 0x84, Reserved2 0x86 }
    _URB_CONTROL_FEATURE_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved2 0x20, Reserved3 0x24, Reserved4 0x28, Reserved5 0x30, UrbLink 0x38, hca 0x40, Reserved0 0x80, FeatureSelector 0x82, Index 0x84, Reserved1 0x86 }
    _URB_CONTROL_GET_CONFIGURATION_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved0 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, Reserved1 0x80 }
    _URB_CONTROL_GET_INTERFACE_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved0 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, Reserved1 0x80, Interface 0x84, Reserved2 0x86 }
    _URB_CONTROL_GET_STATUS_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved0 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, Reserved1 0x80, Index 0x84, Reserved2 0x86 }
    _URB_CONTROL_TRANSFER: 0x88, 8 { Hdr 0x0, PipeHandle 0x18, TransferFlags 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, SetupPacket 0x80 }
    _URB_CONTROL_TRANSFER_EX: 0x88, 8 { Hdr 0x0, PipeHandle 0x18, TransferFlags 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, Timeout 0x38, Pad 0x3c, hca 0x40, SetupPacket 0x80 }
    _URB_CONTROL_VENDOR_OR_CLASS_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, TransferFlags 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, RequestTypeReservedBits 0x80, Request 0x81, Value 0x82, Index 0x84, Reserved1 0x86 }
    _URB_FRAME_LENGTH_CONTROL: 0x18, 8 { Hdr 0x0 }
    _URB_GET_CURRENT_FRAME_NUMBER: 0x20, 8 { Hdr 0x0, FrameNumber 0x18 }
    _URB_GET_FRAME_LENGTH: 0x20, 8 { Hdr 0x0, FrameLength 0x18, FrameNumber 0x1c }
    _URB_HCD_AREA: 0x40, 8 { Reserved8 0x0 }
    _URB_HEADER: 0x18, 8 { Length 0x0, Function 0x2, Status 0x4, UsbdDeviceHandle 0x8, UsbdFlags 0x10 }
    _URB_ISOCH_TRANSFER: 0x98, 8 { Hdr 0x0, PipeHandle 0x18, TransferFlags 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, StartFrame 0x80, NumberOfPackets 0x84, ErrorCount 0x88, IsoPacket 0x8c }
    _URB_OPEN_STATIC_STREAMS: 0x30, 8 { Hdr 0x0, PipeHandle 0x18, NumberOfStreams 0x20, StreamInfoVersion 0x24, StreamInfoSize 0x26, Streams 0x28 }
    _URB_OS_FEATURE_DESCRIPTOR_REQUEST: 0x88, 8 { Hdr 0x0, Reserved 0x18, Reserved0 0x20, TransferBufferLength 0x24, TransferBuffer 0x28, TransferBufferMDL 0x30, UrbLink 0x38, hca 0x40, Reserved2 0x81, InterfaceNumber 0x82, MS_PageIndex 0x83, MS_FeatureDescriptorIndex 0x84, Reserved3 0x86 }
    _URB_PIPE_REQUEST: 0x28, 8 { Hdr 0x0, PipeHandle 0x18, Reserved 0x20 }
    _URB_SELECT_CONFIGURATION: 0x58, 8 { Hdr 0x0, ConfigurationDescriptor 0x18, ConfigurationHandle 0x20, Interface 0x28 }
    _URB_SELECT_INTERFACE: 0x50, 8 { Hdr 0x0, ConfigurationHandle 0x18, Interface 0x20 }
    _URB_SET_FRAME_LENGTH: 0x20, 8 { Hdr 0x0, FrameLengthDelta 0x18 }
    _URB__bindgen_ty_1: 0x98, 8 { UrbHeader 0x0, UrbSelectInterface 0x0, UrbSelectConfiguration 0x0, UrbPipeRequest 0x0, UrbFrameLengthControl 0x0, UrbGetFrameLength 0x0, UrbSetFrameLength 0x0, UrbGetCurrentFrameNumber 0x0, UrbControlTransfer 0x0, UrbControlTransferEx 0x0, UrbBulkOrInterruptTransfer 0x0, UrbIsochronousTransfer 0x0, UrbControlDescriptorRequest 0x0, UrbControlGetStatusRequest 0x0, UrbControlFeatureRequest 0x0, UrbControlVendorClassRequest 0x0, UrbControlGetInterfaceRequest 0x0, UrbControlGetConfigurationRequest 0x0, UrbOSFeatureDescriptorRequest 0x0, UrbOpenStaticStreams 0x0 }
    _USBC_DEVICE_CONFIGURATION_INTERFACE_V1: 0x68, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, StartDeviceCallback 0x20, PdoEnableCallback 0x28, Reserved 0x30 }
    _USBC_FUNCTION_DESCRIPTOR: 0x50, 8 { FunctionNumber 0x0, NumberOfInterfaces 0x1, InterfaceDescriptorList 0x8, HardwareId 0x10, CompatibleId 0x20, FunctionDescription 0x30, FunctionFlags 0x40, Reserved 0x48 }
    _USBD_DEVICE_INFORMATION: 0x28, 8 { OffsetNext 0x0, UsbdDeviceHandle 0x8, DeviceDescriptor 0x10 }
    _USBD_INTERFACE_INFORMATION: 0x30, 8 { Length 0x0, InterfaceNumber 0x2, AlternateSetting 0x3, Class 0x4, SubClass 0x5, Protocol 0x6, Reserved 0x7, InterfaceHandle 0x8, NumberOfPipes 0x10, Pipes 0x18 }
    _USBD_INTERFACE_LIST_ENTRY: 0x10, 8 { InterfaceDescriptor 0x0, Interface 0x8 }
    _USBD_ISO_PACKET_DESCRIPTOR: 0xc, 4 { Offset 0x0, Length 0x4, Status 0x8 }
    _USBD_PIPE_INFORMATION: 0x18, 8 { MaximumPacketSize 0x0, EndpointAddress 0x2, Interval 0x3, PipeType 0x4, PipeHandle 0x8, MaximumTransferSize 0x10, PipeFlags 0x14 }
    _USBD_STREAM_INFORMATION: 0x18, 8 { PipeHandle 0x0, StreamID 0x8, MaximumTransferSize 0xc, PipeFlags 0x10 }
    _USBD_VERSION_INFORMATION: 0x8, 4 { USBDI_Version 0x0, Supported_USB_Version 0x4 }
    _USB_20_PORT_CHANGE: 0x2, 1 { AsUshort16 0x0 }
    _USB_20_PORT_CHANGE__bindgen_ty_1: 0x2, 1 { }
    _USB_20_PORT_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_20_PORT_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_30_HUB_DESCRIPTOR: 0xc, 1 { bLength 0x0, bDescriptorType 0x1, bNumberOfPorts 0x2, wHubCharacteristics 0x3, bPowerOnToPowerGood 0x5, bHubControlCurrent 0x6, bHubHdrDecLat 0x7, wHubDelay 0x8, DeviceRemovable 0xa }
    _USB_30_PORT_CHANGE: 0x2, 1 { AsUshort16 0x0 }
    _USB_30_PORT_CHANGE__bindgen_ty_1: 0x2, 1 { }
    _USB_30_PORT_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_30_PORT_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_ACQUIRE_INFO: 0xa, 1 { NotificationType 0x0, TotalSize 0x4, Buffer 0x8 }
    _USB_BOS_DESCRIPTOR: 0x5, 1 { bLength 0x0, bDescriptorType 0x1, wTotalLength 0x2, bNumDeviceCaps 0x4 }
    _USB_BUS_INFORMATION_LEVEL_0: 0x8, 4 { TotalBandwidth 0x0, ConsumedBandwidth 0x4 }
    _USB_BUS_INFORMATION_LEVEL_1: 0x10, 4 { TotalBandwidth 0x0, ConsumedBandwidth 0x4, ControllerNameLength 0x8, ControllerNameUnicodeString 0xc }
    _USB_BUS_INTERFACE_USBDI_V0: 0x40, 8 { Size 0x0, Version 0x2, BusContext 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetUSBDIVersion 0x20, QueryBusTime 0x28, SubmitIsoOutUrb 0x30, QueryBusInformation 0x38 }
    _USB_BUS_INTERFACE_USBDI_V1: 0x48, 8 { Size 0x0, Version 0x2, BusContext 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetUSBDIVersion 0x20, QueryBusTime 0x28, SubmitIsoOutUrb 0x30, QueryBusInformation 0x38, IsDeviceHighSpeed 0x40 }
    _USB_BUS_INTERFACE_USBDI_V2: 0x50, 8 { Size 0x0, Version 0x2, BusContext 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetUSBDIVersion 0x20, QueryBusTime 0x28, SubmitIsoOutUrb 0x30, QueryBusInformation 0x38, IsDeviceHighSpeed 0x40, EnumLogEntry 0x48 }
    _USB_BUS_INTERFACE_USBDI_V3: 0x60, 8 { Size 0x0, Version 0x2, BusContext 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetUSBDIVersion 0x20, QueryBusTime 0x28, SubmitIsoOutUrb 0x30, QueryBusInformation 0x38, IsDeviceHighSpeed 0x40, EnumLogEntry 0x48, QueryBusTimeEx 0x50, QueryControllerType 0x58 }
    _USB_BUS_NOTIFICATION: 0x10, 1 { NotificationType 0x0, TotalBandwidth 0x4, ConsumedBandwidth 0x8, ControllerNameLength 0xc }
    _USB_COMMON_DESCRIPTOR: 0x2, 1 { bLength 0x0, bDescriptorType 0x1 }
    _USB_COMPOSITE_DEVICE_INFO: 0x21, 1 { DeviceDescriptor 0x0, CurrentConfigDescriptor 0x12, CurrentConfigurationValue 0x1b, NumberOfFunctions 0x1c, FunctionInfo 0x1d }
    _USB_COMPOSITE_FUNCTION_INFO: 0x4, 1 { FunctionNumber 0x0, BaseInterfaceNumber 0x1, NumberOfInterfaces 0x2, FunctionIsIdle 0x3 }
    _USB_CONFIGURATION_DESCRIPTOR: 0x9, 1 { bLength 0x0, bDescriptorType 0x1, wTotalLength 0x2, bNumInterfaces 0x4, bConfigurationValue 0x5, iConfiguration 0x6, bmAttributes 0x7, MaxPower 0x8 }
    _USB_CONFIGURATION_POWER_DESCRIPTOR: 0x12, 1 { bLength 0x0, bDescriptorType 0x1, SelfPowerConsumedD0 0x2, bPowerSummaryId 0x5, bBusPowerSavingD1 0x6, bSelfPowerSavingD1 0x7, bBusPowerSavingD2 0x8, bSelfPowerSavingD2 0x9, bBusPowerSavingD3 0xa, bSelfPowerSavingD3 0xb, TransitionTimeFromD1 0xc, TransitionTimeFromD2 0xe, TransitionTimeFromD3 0x10 }
    _USB_CONNECTION_NOTIFICATION: 0x18, 1 { NotificationType 0x0, ConnectionNumber 0x4, RequestedBandwidth 0x8, EnumerationFailReason 0xc, PowerRequested 0x10, HubNameLength 0x14 }
    _USB_CONTROLLER_DEVICE_INFO: 0x14, 1 { PciVendorId 0x0, PciDeviceId 0x4, PciRevision 0x8, NumberOfRootPorts 0xc, HcFeatureFlags 0x10 }
    _USB_CYCLE_PORT_PARAMS: 0x8, 1 { ConnectionIndex 0x0, StatusReturned 0x4 }
    _USB_DEFAULT_PIPE_SETUP_PACKET: 0x8, 1 { bmRequestType 0x0, bRequest 0x1, wValue 0x2, wIndex 0x4, wLength 0x6 }
    _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex: 0x2, 1 { W 0x0 }
    _USB_DEFAULT_PIPE_SETUP_PACKET__wIndex__bindgen_ty_1: 0x2, 1 { LowByte 0x0, HiByte 0x1 }
    _USB_DEFAULT_PIPE_SETUP_PACKET__wValue: 0x2, 1 { W 0x0 }
    _USB_DEFAULT_PIPE_SETUP_PACKET__wValue__bindgen_ty_1: 0x2, 1 { LowByte 0x0, HiByte 0x1 }
    _USB_DESCRIPTOR_REQUEST: 0xc, 1 { ConnectionIndex 0x0, SetupPacket 0x4, Data 0xc }
    _USB_DESCRIPTOR_REQUEST__bindgen_ty_1: 0x8, 1 { bmRequest 0x0, bRequest 0x1, wValue 0x2, wIndex 0x4, wLength 0x6 }
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR: 0x30, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, iAddtionalInfoURL 0x3, bNumberOfAlternateModes 0x4, bPreferredAlternateMode 0x5, VconnPower 0x6, bmConfigured 0x8, bReserved 0x28, AlternateMode 0x2c }
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1: 0x2, 1 { AsUshort 0x0 }
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x2, 1 { }
    _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR__bindgen_ty_2: 0x4, 1 { wSVID 0x0, bAlternateMode 0x2, iAlternateModeSetting 0x3 }
    _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR: 0x14, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bReserved 0x3, ContainerID 0x4 }
    _USB_DEVICE_CAPABILITY_DESCRIPTOR: 0x3, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2 }
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR: 0x18, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bReserved 0x3, bmCapabilities 0x4, wMinVoltage 0x6, wMaxVoltage 0x8, wReserved 0xa, dwMaxOperatingPower 0xc, dwMaxPeakPower 0x10, dwMaxPeakPowerTime 0x14 }
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1: 0x2, 1 { AsUshort 0x0 }
    _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x2, 1 { }
    _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR: 0x15, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bReserved 0x3, PlatformCapabilityUuid 0x4, CapabililityData 0x14 }
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR: 0x12, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bReserved 0x3, bmAttributes 0x4, bmProviderPorts 0x8, bmConsumerPorts 0xa, bcdBCVersion 0xc, bcdPDVersion 0xe, bcdUSBTypeCVersion 0x10 }
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1: 0x4, 1 { AsUlong 0x0 }
    _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x4, 1 { }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED: 0x4, 1 { AsUlong32 0x0 }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED__bindgen_ty_1: 0x4, 1 { }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR: 0x10, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bReserved 0x3, bmAttributes 0x4, wFunctionalitySupport 0x8, wReserved 0xa, bmSublinkSpeedAttr 0xc }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1: 0x4, 1 { AsUlong 0x0 }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x4, 1 { }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2: 0x2, 1 { AsUshort 0x0 }
    _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR__bindgen_ty_2__bindgen_ty_1: 0x2, 1 { }
    _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR: 0xa, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bmAttributes 0x3, wSpeedsSupported 0x4, bFunctionalitySupport 0x6, bU1DevExitLat 0x7, wU2DevExitLat 0x8 }
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR: 0x7, 1 { bLength 0x0, bDescriptorType 0x1, bDevCapabilityType 0x2, bmAttributes 0x3 }
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1: 0x4, 1 { AsUlong 0x0 }
    _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x4, 1 { }
    _USB_DEVICE_DESCRIPTOR: 0x12, 1 { bLength 0x0, bDescriptorType 0x1, bcdUSB 0x2, bDeviceClass 0x4, bDeviceSubClass 0x5, bDeviceProtocol 0x6, bMaxPacketSize0 0x7, idVendor 0x8, idProduct 0xa, bcdDevice 0xc, iManufacturer 0xe, iProduct 0xf, iSerialNumber 0x10, bNumConfigurations 0x11 }
    _USB_DEVICE_INFO: 0x436, 1 { DeviceState 0x0, PortNumber 0x4, DeviceDescriptor 0x6, CurrentConfigurationValue 0x18, Speed 0x19, DeviceAddress 0x1d, ConnectionIndex 0x1f, ConnectionStatus 0x23, PnpHardwareId 0x27, PnpCompatibleId 0x127, SerialNumberId 0x227, PnpDeviceDescription 0x327, NumberOfOpenPipes 0x427, PipeList 0x42b }
    _USB_DEVICE_NODE_INFO: 0x4b2, 1 { Sig 0x0, LengthInBytes 0x4, DeviceDescription 0x8, NodeType 0x58, BusAddress 0x5c }
    _USB_DEVICE_NODE_INFO__bindgen_ty_1: 0x436, 1 { UsbDeviceInfo 0x0, HubDeviceInfo 0x0, CompositeDeviceInfo 0x0, ControllerDeviceInfo 0x0, DeviceInformation 0x0 }
    _USB_DEVICE_PERFORMANCE_INFO: 0xe4, 1 { BulkBytes 0x0, ControlDataBytes 0x4, IsoBytes 0x8, InterruptBytes 0xc, BulkUrbCount 0x10, ControlUrbCount 0x14, IsoUrbCount 0x18, InterruptUrbCount 0x1c, AllocedInterrupt 0x20, AllocedIso 0x38, Total32secBandwidth 0x3c, TotalTtBandwidth 0x40, DeviceDescription 0x44, DeviceSpeed 0xbc, TotalIsoLatency 0xc0, DroppedIsoPackets 0xc4, TransferErrors 0xc8, PciInterruptCount 0xcc, HcIdleState 0xd0, HcAsyncIdleState 0xd4, HcAsyncCacheFlushCount 0xd8, HcPeriodicIdleState 0xdc, HcPeriodicCacheFlushCount 0xe0 }
    _USB_DEVICE_QUALIFIER_DESCRIPTOR: 0xa, 1 { bLength 0x0, bDescriptorType 0x1, bcdUSB 0x2, bDeviceClass 0x4, bDeviceSubClass 0x5, bDeviceProtocol 0x6, bMaxPacketSize0 0x7, bNumConfigurations 0x8, bReserved 0x9 }
    _USB_DEVICE_STATE: 0x4, 1 { }
    _USB_DEVICE_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_DEVICE_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_ENDPOINT_DESCRIPTOR: 0x7, 1 { bLength 0x0, bDescriptorType 0x1, bEndpointAddress 0x2, bmAttributes 0x3, wMaxPacketSize 0x4, bInterval 0x6 }
    _USB_ENDPOINT_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_ENDPOINT_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_FUNCTION_SUSPEND_OPTIONS: 0x1, 1 { AsUchar 0x0 }
    _USB_FUNCTION_SUSPEND_OPTIONS__bindgen_ty_1: 0x1, 1 { }
    _USB_HCD_DRIVERKEY_NAME: 0x6, 1 { ActualLength 0x0, DriverKeyName 0x4 }
    _USB_HIGH_SPEED_MAXPACKET: 0x2, 1 { us 0x0 }
    _USB_HIGH_SPEED_MAXPACKET__MP: 0x2, 1 { }
    _USB_HUB_30_PORT_REMOTE_WAKE_MASK: 0x1, 1 { AsUchar8 0x0 }
    _USB_HUB_30_PORT_REMOTE_WAKE_MASK__bindgen_ty_1: 0x1, 1 { }
    _USB_HUB_CAPABILITIES: 0x4, 1 { }
    _USB_HUB_CAPABILITIES_EX: 0x4, 1 { CapabilityFlags 0x0 }
    _USB_HUB_CAP_FLAGS: 0x4, 1 { ul 0x0 }
    _USB_HUB_CAP_FLAGS__bindgen_ty_1: 0x4, 1 { }
    _USB_HUB_CHANGE: 0x2, 1 { AsUshort16 0x0 }
    _USB_HUB_CHANGE__bindgen_ty_1: 0x2, 1 { }
    _USB_HUB_DESCRIPTOR: 0x47, 1 { bDescriptorLength 0x0, bDescriptorType 0x1, bNumberOfPorts 0x2, wHubCharacteristics 0x3, bPowerOnToPowerGood 0x5, bHubControlCurrent 0x6, bRemoveAndPowerMask 0x7 }
    _USB_HUB_DEVICE_INFO: 0x67, 1 { HubDescriptor 0x0, HubNumber 0x47, DeviceAddress 0x4b, HubIsSelfPowered 0x4d, HubIsRootHub 0x4e, HubCapabilities 0x4f, NumberOfHubPorts 0x53, PortInfo 0x57 }
    _USB_HUB_DEVICE_UXD_SETTINGS: 0x44, 1 { Version 0x0, PnpGuid 0x4, OwnerGuid 0x14, DeleteOnShutdown 0x24, DeleteOnReload 0x28, DeleteOnDisconnect 0x2c, Reserved 0x30 }
    _USB_HUB_INFORMATION: 0x48, 1 { HubDescriptor 0x0, HubIsBusPowered 0x47 }
    _USB_HUB_INFORMATION_EX: 0x4d, 1 { HubType 0x0, HighestPortNumber 0x4, u 0x6 }
    _USB_HUB_INFORMATION_EX__bindgen_ty_1: 0x47, 1 { UsbHubDescriptor 0x0, Usb30HubDescriptor 0x0 }
    _USB_HUB_NAME: 0x6, 1 { ActualLength 0x0, HubName 0x4 }
    _USB_HUB_PORT_INFORMATION: 0x10, 1 { DeviceState 0x0, PortNumber 0x4, DeviceAddress 0x6, ConnectionIndex 0x8, ConnectionStatus 0xc }
    _USB_HUB_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_HUB_STATUS_AND_CHANGE: 0x4, 1 { AsUlong32 0x0 }
    _USB_HUB_STATUS_AND_CHANGE__bindgen_ty_1: 0x4, 1 { HubStatus 0x0, HubChange 0x2 }
    _USB_HUB_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_IDLE_CALLBACK_INFO: 0x10, 8 { IdleCallback 0x0, IdleContext 0x8 }
    _USB_ID_STRING: 0x10, 1 { LanguageId 0x0, Pad 0x2, LengthInBytes 0x4, Buffer 0x8 }
    _USB_INTERFACE_ASSOCIATION_DESCRIPTOR: 0x8, 1 { bLength 0x0, bDescriptorType 0x1, bFirstInterface 0x2, bInterfaceCount 0x3, bFunctionClass 0x4, bFunctionSubClass 0x5, bFunctionProtocol 0x6, iFunction 0x7 }
    _USB_INTERFACE_DESCRIPTOR: 0x9, 1 { bLength 0x0, bDescriptorType 0x1, bInterfaceNumber 0x2, bAlternateSetting 0x3, bNumEndpoints 0x4, bInterfaceClass 0x5, bInterfaceSubClass 0x6, bInterfaceProtocol 0x7, iInterface 0x8 }
    _USB_INTERFACE_POWER_DESCRIPTOR: 0xf, 1 { bLength 0x0, bDescriptorType 0x1, bmCapabilitiesFlags 0x2, bBusPowerSavingD1 0x3, bSelfPowerSavingD1 0x4, bBusPowerSavingD2 0x5, bSelfPowerSavingD2 0x6, bBusPowerSavingD3 0x7, bSelfPowerSavingD3 0x8, TransitionTimeFromD1 0x9, TransitionTimeFromD2 0xb, TransitionTimeFromD3 0xd }
    _USB_INTERFACE_STATUS: 0x2, 1 { AsUshort16 0x0 }
    _USB_INTERFACE_STATUS__bindgen_ty_1: 0x2, 1 { }
    _USB_MI_PARENT_INFORMATION: 0x4, 1 { NumberOfInterfaces 0x0 }
    _USB_NODE_CONNECTION_ATTRIBUTES: 0xc, 1 { ConnectionIndex 0x0, ConnectionStatus 0x4, PortAttributes 0x8 }
    _USB_NODE_CONNECTION_DRIVERKEY_NAME: 0xa, 1 { ConnectionIndex 0x0, ActualLength 0x4, DriverKeyName 0x8 }
    _USB_NODE_CONNECTION_INFORMATION: 0x23, 1 { ConnectionIndex 0x0, DeviceDescriptor 0x4, CurrentConfigurationValue 0x16, LowSpeed 0x17, DeviceIsHub 0x18, DeviceAddress 0x19, NumberOfOpenPipes 0x1b, ConnectionStatus 0x1f, PipeList 0x23 }
    _USB_NODE_CONNECTION_INFORMATION_EX: 0x23, 1 { ConnectionIndex 0x0, DeviceDescriptor 0x4, CurrentConfigurationValue 0x16, Speed 0x17, DeviceIsHub 0x18, DeviceAddress 0x19, NumberOfOpenPipes 0x1b, ConnectionStatus 0x1f, PipeList 0x23 }
    _USB_NODE_CONNECTION_INFORMATION_EX_V2: 0x10, 1 { ConnectionIndex 0x0, Length 0x4, SupportedUsbProtocols 0x8, Flags 0xc }
    _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS: 0x4, 1 { ul 0x0 }
    _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS__bindgen_ty_1: 0x4, 1 { }
    _USB_NODE_CONNECTION_NAME: 0xa, 1 { ConnectionIndex 0x0, ActualLength 0x4, NodeName 0x8 }
    _USB_NODE_INFORMATION: 0x4c, 1 { NodeType 0x0, u 0x4 }
    _USB_NODE_INFORMATION__bindgen_ty_1: 0x48, 1 { HubInformation 0x0, MiParentInformation 0x0 }
    _USB_NOTIFICATION: 0x4, 1 { NotificationType 0x0 }
    _USB_PIPE_INFO: 0xb, 1 { EndpointDescriptor 0x0, ScheduleOffset 0x7 }
    _USB_PORT_CHANGE: 0x2, 1 { AsUshort16 0x0, Usb20PortChange 0x0, Usb30PortChange 0x0 }
    _USB_PORT_CONNECTOR_PROPERTIES: 0x12, 1 { ConnectionIndex 0x0, ActualLength 0x4, UsbPortProperties 0x8, CompanionIndex 0xc, CompanionPortNumber 0xe, CompanionHubSymbolicLinkName 0x10 }
    _USB_PORT_EXT_STATUS: 0x4, 1 { AsUlong32 0x0 }
    _USB_PORT_EXT_STATUS_AND_CHANGE: 0x8, 1 { AsUlong64 0x0 }
    _USB_PORT_EXT_STATUS_AND_CHANGE__bindgen_ty_1: 0x8, 1 { PortStatusChange 0x0, PortExtStatus 0x4 }
    _USB_PORT_EXT_STATUS__bindgen_ty_1: 0x4, 1 { }
    _USB_PORT_PROPERTIES: 0x4, 1 { ul 0x0 }
    _USB_PORT_PROPERTIES__bindgen_ty_1: 0x4, 1 { }
    _USB_PORT_STATUS: 0x2, 1 { AsUshort16 0x0, Usb20PortStatus 0x0, Usb30PortStatus 0x0 }
    _USB_PORT_STATUS_AND_CHANGE: 0x4, 1 { AsUlong32 0x0 }
    _USB_PORT_STATUS_AND_CHANGE__bindgen_ty_1: 0x4, 1 { PortStatus 0x0, PortChange 0x2 }
    _USB_PROTOCOLS: 0x4, 1 { ul 0x0 }
    _USB_PROTOCOLS__bindgen_ty_1: 0x4, 1 { }
    _USB_ROOT_HUB_NAME: 0x6, 1 { ActualLength 0x0, RootHubName 0x4 }
    _USB_STRING_DESCRIPTOR: 0x4, 1 { bLength 0x0, bDescriptorType 0x1, bString 0x2 }
    _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR: 0x8, 1 { bLength 0x0, bDescriptorType 0x1, wReserved 0x2, dwBytesPerInterval 0x4 }
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR: 0x6, 1 { bLength 0x0, bDescriptorType 0x1, bMaxBurst 0x2, bmAttributes 0x3, wBytesPerInterval 0x4 }
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1: 0x1, 1 { AsUchar 0x0, Bulk 0x0, Isochronous 0x0 }
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2: 0x1, 1 { }
    _USB_TOPOLOGY_ADDRESS: 0x20, 4 { PciBusNumber 0x0, PciDeviceNumber 0x4, PciFunctionNumber 0x8, Reserved 0xc, RootHubPortNumber 0x10, HubPortNumber 0x12, Reserved2 0x1c }
}
