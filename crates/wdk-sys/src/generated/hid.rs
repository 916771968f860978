// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Beyond WDM: hidclass.h, hidpi.h, hidusage.h, kbdmou.h, ntddkbd.h, ntddmou.h, ntdd8042.h.

use crate::*;

pub type USAGE = USHORT;
pub type PUSAGE = *mut USHORT;
pub type PHIDP_REPORT_DESCRIPTOR = PUCHAR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HIDP_PREPARSED_DATA {
    _unused: [u8; 0],
}
pub type PHIDP_PREPARSED_DATA = *mut _HIDP_PREPARSED_DATA;
pub mod _HIDP_REPORT_TYPE {
    pub type Type = i32;
    pub const HidP_Input: Type = 0;
    pub const HidP_Output: Type = 1;
    pub const HidP_Feature: Type = 2;
}
pub use self::_HIDP_REPORT_TYPE::Type as HIDP_REPORT_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _USAGE_AND_PAGE {
    pub Usage: USAGE,
    pub UsagePage: USAGE,
}
pub type USAGE_AND_PAGE = _USAGE_AND_PAGE;
pub type PUSAGE_AND_PAGE = *mut _USAGE_AND_PAGE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _HIDP_BUTTON_CAPS {
    pub UsagePage: USAGE,
    pub ReportID: UCHAR,
    pub IsAlias: BOOLEAN,
    pub BitField: USHORT,
    pub LinkCollection: USHORT,
    pub LinkUsage: USAGE,
    pub LinkUsagePage: USAGE,
    pub IsRange: BOOLEAN,
    pub IsStringRange: BOOLEAN,
    pub IsDesignatorRange: BOOLEAN,
    pub IsAbsolute: BOOLEAN,
    pub Reserved: [ULONG; 10usize],
    pub __bindgen_anon_1: _HIDP_BUTTON_CAPS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _HIDP_BUTTON_CAPS__bindgen_ty_1 {
    pub Range: _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_1,
    pub NotRange: _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_1 {
    pub UsageMin: USAGE,
    pub UsageMax: USAGE,
    pub StringMin: USHORT,
    pub StringMax: USHORT,
    pub DesignatorMin: USHORT,
    pub DesignatorMax: USHORT,
    pub DataIndexMin: USHORT,
    pub DataIndexMax: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_2 {
    pub Usage: USAGE,
    pub Reserved1: USAGE,
    pub StringIndex: USHORT,
    pub Reserved2: USHORT,
    pub DesignatorIndex: USHORT,
    pub Reserved3: USHORT,
    pub DataIndex: USHORT,
    pub Reserved4: USHORT,
}
pub type HIDP_BUTTON_CAPS = _HIDP_BUTTON_CAPS;
pub type PHIDP_BUTTON_CAPS = *mut _HIDP_BUTTON_CAPS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _HIDP_VALUE_CAPS {
    pub UsagePage: USAGE,
    pub ReportID: UCHAR,
    pub IsAlias: BOOLEAN,
    pub BitField: USHORT,
    pub LinkCollection: USHORT,
    pub LinkUsage: USAGE,
    pub LinkUsagePage: USAGE,
    pub IsRange: BOOLEAN,
    pub IsStringRange: BOOLEAN,
    pub IsDesignatorRange: BOOLEAN,
    pub IsAbsolute: BOOLEAN,
    pub HasNull: BOOLEAN,
    pub Reserved: UCHAR,
    pub BitSize: USHORT,
    pub ReportCount: USHORT,
    pub Reserved2: [USHORT; 5usize],
    pub UnitsExp: ULONG,
    pub Units: ULONG,
    pub LogicalMin: LONG,
    pub LogicalMax: LONG,
    pub PhysicalMin: LONG,
    pub PhysicalMax: LONG,
    pub __bindgen_anon_1: _HIDP_VALUE_CAPS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _HIDP_VALUE_CAPS__bindgen_ty_1 {
    pub Range: _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_1,
    pub NotRange: _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_1 {
    pub UsageMin: USAGE,
    pub UsageMax: USAGE,
    pub StringMin: USHORT,
    pub StringMax: USHORT,
    pub DesignatorMin: USHORT,
    pub DesignatorMax: USHORT,
    pub DataIndexMin: USHORT,
    pub DataIndexMax: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_2 {
    pub Usage: USAGE,
    pub Reserved1: USAGE,
    pub StringIndex: USHORT,
    pub Reserved2: USHORT,
    pub DesignatorIndex: USHORT,
    pub Reserved3: USHORT,
    pub DataIndex: USHORT,
    pub Reserved4: USHORT,
}
pub type HIDP_VALUE_CAPS = _HIDP_VALUE_CAPS;
pub type PHIDP_VALUE_CAPS = *mut _HIDP_VALUE_CAPS;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_LINK_COLLECTION_NODE {
    pub LinkUsage: USAGE,
    pub LinkUsagePage: USAGE,
    pub Parent: USHORT,
    pub NumberOfChildren: USHORT,
    pub NextSibling: USHORT,
    pub FirstChild: USHORT,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub UserContext: PVOID,
}
impl _HIDP_LINK_COLLECTION_NODE {
    #[inline]
    pub fn CollectionType(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_CollectionType(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn IsAlias(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IsAlias(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
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
        CollectionType: ULONG,
        IsAlias: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                8u8,
                {
                    let CollectionType: u32 = unsafe {
                        ::core::mem::transmute(CollectionType)
                    };
                    CollectionType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let IsAlias: u32 = unsafe { ::core::mem::transmute(IsAlias) };
                    IsAlias as u64
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
pub type HIDP_LINK_COLLECTION_NODE = _HIDP_LINK_COLLECTION_NODE;
pub type PHIDP_LINK_COLLECTION_NODE = *mut _HIDP_LINK_COLLECTION_NODE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_CAPS {
    pub Usage: USAGE,
    pub UsagePage: USAGE,
    pub InputReportByteLength: USHORT,
    pub OutputReportByteLength: USHORT,
    pub FeatureReportByteLength: USHORT,
    pub Reserved: [USHORT; 17usize],
    pub NumberLinkCollectionNodes: USHORT,
    pub NumberInputButtonCaps: USHORT,
    pub NumberInputValueCaps: USHORT,
    pub NumberInputDataIndices: USHORT,
    pub NumberOutputButtonCaps: USHORT,
    pub NumberOutputValueCaps: USHORT,
    pub NumberOutputDataIndices: USHORT,
    pub NumberFeatureButtonCaps: USHORT,
    pub NumberFeatureValueCaps: USHORT,
    pub NumberFeatureDataIndices: USHORT,
}
pub type HIDP_CAPS = _HIDP_CAPS;
pub type PHIDP_CAPS = *mut _HIDP_CAPS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _HIDP_DATA {
    pub DataIndex: USHORT,
    pub Reserved: USHORT,
    pub __bindgen_anon_1: _HIDP_DATA__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _HIDP_DATA__bindgen_ty_1 {
    pub RawValue: ULONG,
    pub On: BOOLEAN,
}
pub type HIDP_DATA = _HIDP_DATA;
pub type PHIDP_DATA = *mut _HIDP_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_UNKNOWN_TOKEN {
    pub Token: UCHAR,
    pub Reserved: [UCHAR; 3usize],
    pub BitField: ULONG,
}
pub type HIDP_UNKNOWN_TOKEN = _HIDP_UNKNOWN_TOKEN;
pub type PHIDP_UNKNOWN_TOKEN = *mut _HIDP_UNKNOWN_TOKEN;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_EXTENDED_ATTRIBUTES {
    pub NumGlobalUnknowns: UCHAR,
    pub Reserved: [UCHAR; 3usize],
    pub GlobalUnknowns: PHIDP_UNKNOWN_TOKEN,
    pub Data: [ULONG; 1usize],
}
pub type HIDP_EXTENDED_ATTRIBUTES = _HIDP_EXTENDED_ATTRIBUTES;
pub type PHIDP_EXTENDED_ATTRIBUTES = *mut _HIDP_EXTENDED_ATTRIBUTES;
pub mod _HIDP_KEYBOARD_DIRECTION {
    pub type Type = i32;
    pub const HidP_Keyboard_Break: Type = 0;
    pub const HidP_Keyboard_Make: Type = 1;
}
pub use self::_HIDP_KEYBOARD_DIRECTION::Type as HIDP_KEYBOARD_DIRECTION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _HIDP_KEYBOARD_MODIFIER_STATE {
    pub __bindgen_anon_1: _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1 {
    pub __bindgen_anon_1: _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1__bindgen_ty_1,
    pub ul: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn LeftControl(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LeftControl(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LeftShift(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LeftShift(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LeftAlt(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LeftAlt(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LeftGUI(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LeftGUI(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RightControl(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RightControl(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RightShift(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RightShift(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RightAlt(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RightAlt(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RigthGUI(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RigthGUI(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CapsLock(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CapsLock(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ScollLock(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ScollLock(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NumLock(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NumLock(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 21u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 21u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LeftControl: ULONG,
        LeftShift: ULONG,
        LeftAlt: ULONG,
        LeftGUI: ULONG,
        RightControl: ULONG,
        RightShift: ULONG,
        RightAlt: ULONG,
        RigthGUI: ULONG,
        CapsLock: ULONG,
        ScollLock: ULONG,
        NumLock: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let LeftControl: u32 = unsafe {
                        ::core::mem::transmute(LeftControl)
                    };
                    LeftControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let LeftShift: u32 = unsafe { ::core::mem::transmute(LeftShift) };
                    LeftShift as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let LeftAlt: u32 = unsafe { ::core::mem::transmute(LeftAlt) };
                    LeftAlt as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let LeftGUI: u32 = unsafe { ::core::mem::transmute(LeftGUI) };
                    LeftGUI as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let RightControl: u32 = unsafe {
                        ::core::mem::transmute(RightControl)
                    };
                    RightControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let RightShift: u32 = unsafe { ::core::mem::transmute(RightShift) };
                    RightShift as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let RightAlt: u32 = unsafe { ::core::mem::transmute(RightAlt) };
                    RightAlt as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let RigthGUI: u32 = unsafe { ::core::mem::transmute(RigthGUI) };
                    RigthGUI as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let CapsLock: u32 = unsafe { ::core::mem::transmute(CapsLock) };
                    CapsLock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let ScollLock: u32 = unsafe { ::core::mem::transmute(ScollLock) };
                    ScollLock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let NumLock: u32 = unsafe { ::core::mem::transmute(NumLock) };
                    NumLock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                21u8,
                {
                    let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type HIDP_KEYBOARD_MODIFIER_STATE = _HIDP_KEYBOARD_MODIFIER_STATE;
pub type PHIDP_KEYBOARD_MODIFIER_STATE = *mut _HIDP_KEYBOARD_MODIFIER_STATE;
pub type PHIDP_INSERT_SCANCODES = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, NewScanCodes: PCHAR, Length: ULONG) -> BOOLEAN,
>;
pub mod _HID_STRING_TYPE {
    pub type Type = i32;
    pub const HID_STRING_INDEXED: Type = 0;
    pub const HID_STRING_ID_IMANUFACTURER: Type = 1;
    pub const HID_STRING_ID_IPRODUCT: Type = 2;
    pub const HID_STRING_ID_ISERIALNUMBER: Type = 3;
    pub const HID_STRING_MAX: Type = 4;
}
pub use self::_HID_STRING_TYPE::Type as HID_STRING_TYPE;
pub mod DeviceObjectState {
    pub type Type = i32;
    pub const DeviceObjectStarted: Type = 0;
    pub const DeviceObjectStopped: Type = 1;
    pub const DeviceObjectRemoved: Type = 2;
}
pub type PHID_STATUS_CHANGE = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, State: DeviceObjectState::Type),
>;
pub type PHIDP_GETCAPS = ::core::option::Option<
    unsafe extern "C" fn(
        PreparsedData: PHIDP_PREPARSED_DATA,
        Capabilities: PHIDP_CAPS,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HID_COLLECTION_INFORMATION {
    pub DescriptorSize: ULONG,
    pub Polled: BOOLEAN,
    pub Reserved1: [UCHAR; 1usize],
    pub VendorID: USHORT,
    pub ProductID: USHORT,
    pub VersionNumber: USHORT,
}
pub type HID_COLLECTION_INFORMATION = _HID_COLLECTION_INFORMATION;
pub type PHID_COLLECTION_INFORMATION = *mut _HID_COLLECTION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HID_DRIVER_CONFIG {
    pub Size: ULONG,
    pub RingBufferSize: ULONG,
}
pub type HID_DRIVER_CONFIG = _HID_DRIVER_CONFIG;
pub type PHID_DRIVER_CONFIG = *mut _HID_DRIVER_CONFIG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HID_INTERFACE_HIDPARSE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub HidpGetCaps: PHIDP_GETCAPS,
}
pub type HID_INTERFACE_HIDPARSE = _HID_INTERFACE_HIDPARSE;
pub type PHID_INTERFACE_HIDPARSE = *mut _HID_INTERFACE_HIDPARSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HID_INTERFACE_NOTIFY_PNP {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub StatusChangeFn: PHID_STATUS_CHANGE,
    pub CallbackContext: PVOID,
}
pub type HID_INTERFACE_NOTIFY_PNP = _HID_INTERFACE_NOTIFY_PNP;
pub type PHID_INTERFACE_NOTIFY_PNP = *mut _HID_INTERFACE_NOTIFY_PNP;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _HID_XFER_PACKET {
    pub reportBuffer: PUCHAR,
    pub reportBufferLen: ULONG,
    pub reportId: UCHAR,
}
pub type HID_XFER_PACKET = _HID_XFER_PACKET;
pub type PHID_XFER_PACKET = *mut _HID_XFER_PACKET;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_INPUT_DATA {
    pub UnitId: USHORT,
    pub MakeCode: USHORT,
    pub Flags: USHORT,
    pub Reserved: USHORT,
    pub ExtraInformation: ULONG,
}
pub type KEYBOARD_INPUT_DATA = _KEYBOARD_INPUT_DATA;
pub type PKEYBOARD_INPUT_DATA = *mut _KEYBOARD_INPUT_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_TYPEMATIC_PARAMETERS {
    pub UnitId: USHORT,
    pub Rate: USHORT,
    pub Delay: USHORT,
}
pub type KEYBOARD_TYPEMATIC_PARAMETERS = _KEYBOARD_TYPEMATIC_PARAMETERS;
pub type PKEYBOARD_TYPEMATIC_PARAMETERS = *mut _KEYBOARD_TYPEMATIC_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_ID {
    pub Type: UCHAR,
    pub Subtype: UCHAR,
}
pub type KEYBOARD_ID = _KEYBOARD_ID;
pub type PKEYBOARD_ID = *mut _KEYBOARD_ID;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_INDICATOR_PARAMETERS {
    pub UnitId: USHORT,
    pub LedFlags: USHORT,
}
pub type KEYBOARD_INDICATOR_PARAMETERS = _KEYBOARD_INDICATOR_PARAMETERS;
pub type PKEYBOARD_INDICATOR_PARAMETERS = *mut _KEYBOARD_INDICATOR_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _INDICATOR_LIST {
    pub MakeCode: USHORT,
    pub IndicatorFlags: USHORT,
}
pub type INDICATOR_LIST = _INDICATOR_LIST;
pub type PINDICATOR_LIST = *mut _INDICATOR_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_INDICATOR_TRANSLATION {
    pub NumberOfIndicatorKeys: USHORT,
    pub IndicatorList: [INDICATOR_LIST; 1usize],
}
pub type KEYBOARD_INDICATOR_TRANSLATION = _KEYBOARD_INDICATOR_TRANSLATION;
pub type PKEYBOARD_INDICATOR_TRANSLATION = *mut _KEYBOARD_INDICATOR_TRANSLATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_ATTRIBUTES {
    pub KeyboardIdentifier: KEYBOARD_ID,
    pub KeyboardMode: USHORT,
    pub NumberOfFunctionKeys: USHORT,
    pub NumberOfIndicators: USHORT,
    pub NumberOfKeysTotal: USHORT,
    pub InputDataQueueLength: ULONG,
    pub KeyRepeatMinimum: KEYBOARD_TYPEMATIC_PARAMETERS,
    pub KeyRepeatMaximum: KEYBOARD_TYPEMATIC_PARAMETERS,
}
pub type KEYBOARD_ATTRIBUTES = _KEYBOARD_ATTRIBUTES;
pub type PKEYBOARD_ATTRIBUTES = *mut _KEYBOARD_ATTRIBUTES;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_UNIT_ID_PARAMETER {
    pub UnitId: USHORT,
}
pub type KEYBOARD_UNIT_ID_PARAMETER = _KEYBOARD_UNIT_ID_PARAMETER;
pub type PKEYBOARD_UNIT_ID_PARAMETER = *mut _KEYBOARD_UNIT_ID_PARAMETER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _KEYBOARD_IME_STATUS {
    pub UnitId: USHORT,
    pub ImeOpen: ULONG,
    pub ImeConvMode: ULONG,
}
pub type KEYBOARD_IME_STATUS = _KEYBOARD_IME_STATUS;
pub type PKEYBOARD_IME_STATUS = *mut _KEYBOARD_IME_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MOUSE_INPUT_DATA {
    pub UnitId: USHORT,
    pub Flags: USHORT,
    pub __bindgen_anon_1: _MOUSE_INPUT_DATA__bindgen_ty_1,
    pub RawButtons: ULONG,
    pub LastX: LONG,
    pub LastY: LONG,
    pub ExtraInformation: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MOUSE_INPUT_DATA__bindgen_ty_1 {
    pub Buttons: ULONG,
    pub __bindgen_anon_1: _MOUSE_INPUT_DATA__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MOUSE_INPUT_DATA__bindgen_ty_1__bindgen_ty_1 {
    pub ButtonFlags: USHORT,
    pub ButtonData: USHORT,
}
pub type MOUSE_INPUT_DATA = _MOUSE_INPUT_DATA;
pub type PMOUSE_INPUT_DATA = *mut _MOUSE_INPUT_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MOUSE_UNIT_ID_PARAMETER {
    pub UnitId: USHORT,
}
pub type MOUSE_UNIT_ID_PARAMETER = _MOUSE_UNIT_ID_PARAMETER;
pub type PMOUSE_UNIT_ID_PARAMETER = *mut _MOUSE_UNIT_ID_PARAMETER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MOUSE_ATTRIBUTES {
    pub MouseIdentifier: USHORT,
    pub NumberOfButtons: USHORT,
    pub SampleRate: USHORT,
    pub InputDataQueueLength: ULONG,
}
pub type MOUSE_ATTRIBUTES = _MOUSE_ATTRIBUTES;
pub type PMOUSE_ATTRIBUTES = *mut _MOUSE_ATTRIBUTES;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CONNECT_DATA {
    pub ClassDeviceObject: PDEVICE_OBJECT,
    pub ClassService: PVOID,
}
pub type CONNECT_DATA = _CONNECT_DATA;
pub type PCONNECT_DATA = *mut _CONNECT_DATA;
pub type PSERVICE_CALLBACK_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        NormalContext: PVOID,
        SystemArgument1: PVOID,
        SystemArgument2: PVOID,
        SystemArgument3: PVOID,
    ),
>;
pub mod _TRANSMIT_STATE {
    pub type Type = i32;
    pub const Idle: Type = 0;
    pub const SendingBytes: Type = 1;
}
pub use self::_TRANSMIT_STATE::Type as TRANSMIT_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _OUTPUT_PACKET {
    pub Bytes: PUCHAR,
    pub CurrentByte: ULONG,
    pub ByteCount: ULONG,
    pub State: TRANSMIT_STATE,
}
pub type OUTPUT_PACKET = _OUTPUT_PACKET;
pub type POUTPUT_PACKET = *mut _OUTPUT_PACKET;
pub mod _KEYBOARD_SCAN_STATE {
    pub type Type = i32;
    pub const Normal: Type = 0;
    pub const GotE0: Type = 1;
    pub const GotE1: Type = 2;
}
pub use self::_KEYBOARD_SCAN_STATE::Type as KEYBOARD_SCAN_STATE;
pub type PKEYBOARD_SCAN_STATE = *mut _KEYBOARD_SCAN_STATE::Type;
pub mod _MOUSE_STATE {
    pub type Type = i32;
    pub const MouseIdle: Type = 0;
    pub const XMovement: Type = 1;
    pub const YMovement: Type = 2;
    pub const ZMovement: Type = 3;
    pub const MouseExpectingACK: Type = 4;
    pub const MouseResetting: Type = 5;
}
pub use self::_MOUSE_STATE::Type as MOUSE_STATE;
pub type PMOUSE_STATE = *mut _MOUSE_STATE::Type;
pub mod _MOUSE_RESET_SUBSTATE {
    pub type Type = i32;
    pub const ExpectingReset: Type = 0;
    pub const ExpectingResetId: Type = 1;
    pub const ExpectingGetDeviceIdACK: Type = 2;
    pub const ExpectingGetDeviceIdValue: Type = 3;
    pub const ExpectingSetResolutionDefaultACK: Type = 4;
    pub const ExpectingSetResolutionDefaultValueACK: Type = 5;
    pub const ExpectingSetResolutionACK: Type = 6;
    pub const ExpectingSetResolutionValueACK: Type = 7;
    pub const ExpectingSetScaling1to1ACK: Type = 8;
    pub const ExpectingSetScaling1to1ACK2: Type = 9;
    pub const ExpectingSetScaling1to1ACK3: Type = 10;
    pub const ExpectingReadMouseStatusACK: Type = 11;
    pub const ExpectingReadMouseStatusByte1: Type = 12;
    pub const ExpectingReadMouseStatusByte2: Type = 13;
    pub const ExpectingReadMouseStatusByte3: Type = 14;
    pub const StartPnPIdDetection: Type = 15;
    pub const ExpectingLoopSetSamplingRateACK: Type = 16;
    pub const ExpectingLoopSetSamplingRateValueACK: Type = 17;
    pub const ExpectingPnpIdByte1: Type = 18;
    pub const ExpectingPnpIdByte2: Type = 19;
    pub const ExpectingPnpIdByte3: Type = 20;
    pub const ExpectingPnpIdByte4: Type = 21;
    pub const ExpectingPnpIdByte5: Type = 22;
    pub const ExpectingPnpIdByte6: Type = 23;
    pub const ExpectingPnpIdByte7: Type = 24;
    pub const EnableWheel: Type = 25;
    pub const Enable5Buttons: Type = 26;
    pub const ExpectingGetDeviceId2ACK: Type = 27;
    pub const ExpectingGetDeviceId2Value: Type = 28;
    pub const ExpectingSetSamplingRateACK: Type = 29;
    pub const ExpectingSetSamplingRateValueACK: Type = 30;
    pub const ExpectingEnableACK: Type = 31;
    pub const ExpectingFinalResolutionACK: Type = 32;
    pub const ExpectingFinalResolutionValueACK: Type = 33;
    pub const ExpectingGetDeviceIdDetectACK: Type = 34;
    pub const ExpectingGetDeviceIdDetectValue: Type = 35;
    pub const CustomHookStateMinimum: Type = 100;
    pub const CustomHookStateMaximum: Type = 999;
    pub const I8042ReservedMinimum: Type = 1000;
}
pub use self::_MOUSE_RESET_SUBSTATE::Type as MOUSE_RESET_SUBSTATE;
pub type PMOUSE_RESET_SUBSTATE = *mut _MOUSE_RESET_SUBSTATE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _INTERNAL_I8042_START_INFORMATION {
    pub Size: ULONG,
    pub InterruptObject: PKINTERRUPT,
    pub Reserved: [ULONG; 8usize],
}
pub type INTERNAL_I8042_START_INFORMATION = _INTERNAL_I8042_START_INFORMATION;
pub type PINTERNAL_I8042_START_INFORMATION = *mut _INTERNAL_I8042_START_INFORMATION;
pub type PI8042_ISR_WRITE_PORT = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Value: UCHAR),
>;
pub type PI8042_QUEUE_PACKET = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID),
>;
pub type PI8042_SYNCH_READ_PORT = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Value: PUCHAR, WaitForACK: BOOLEAN) -> NTSTATUS,
>;
pub type PI8042_SYNCH_WRITE_PORT = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Value: UCHAR, WaitForACK: BOOLEAN) -> NTSTATUS,
>;
pub type PI8042_KEYBOARD_INITIALIZATION_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        InitializationContext: PVOID,
        SynchFuncContext: PVOID,
        ReadPort: PI8042_SYNCH_READ_PORT,
        WritePort: PI8042_SYNCH_WRITE_PORT,
        TurnTranslationOn: PBOOLEAN,
    ) -> NTSTATUS,
>;
pub type PI8042_KEYBOARD_ISR = ::core::option::Option<
    unsafe extern "C" fn(
        IsrContext: PVOID,
        CurrentInput: PKEYBOARD_INPUT_DATA,
        CurrentOutput: POUTPUT_PACKET,
        StatusByte: UCHAR,
        Byte: PUCHAR,
        ContinueProcessing: PBOOLEAN,
        ScanState: PKEYBOARD_SCAN_STATE,
    ) -> BOOLEAN,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _INTERNAL_I8042_HOOK_KEYBOARD {
    pub Context: PVOID,
    pub InitializationRoutine: PI8042_KEYBOARD_INITIALIZATION_ROUTINE,
    pub IsrRoutine: PI8042_KEYBOARD_ISR,
    pub IsrWritePort: PI8042_ISR_WRITE_PORT,
    pub QueueKeyboardPacket: PI8042_QUEUE_PACKET,
    pub CallContext: PVOID,
}
pub type INTERNAL_I8042_HOOK_KEYBOARD = _INTERNAL_I8042_HOOK_KEYBOARD;
pub type PINTERNAL_I8042_HOOK_KEYBOARD = *mut _INTERNAL_I8042_HOOK_KEYBOARD;
pub type PI8042_MOUSE_ISR = ::core::option::Option<
    unsafe extern "C" fn(
        IsrContext: PVOID,
        CurrentInput: PMOUSE_INPUT_DATA,
        CurrentOutput: POUTPUT_PACKET,
        StatusByte: UCHAR,
        Byte: PUCHAR,
        ContinueProcessing: PBOOLEAN,
        MouseState: PMOUSE_STATE,
        ResetSubState: PMOUSE_RESET_SUBSTATE,
    ) -> BOOLEAN,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _INTERNAL_I8042_HOOK_MOUSE {
    pub Context: PVOID,
    pub IsrRoutine: PI8042_MOUSE_ISR,
    pub IsrWritePort: PI8042_ISR_WRITE_PORT,
    pub QueueMousePacket: PI8042_QUEUE_PACKET,
    pub CallContext: PVOID,
}
pub type INTERNAL_I8042_HOOK_MOUSE = _INTERNAL_I8042_HOOK_MOUSE;
pub type PINTERNAL_I8042_HOOK_MOUSE = *mut _INTERNAL_I8042_HOOK_MOUSE;
pub const BALLPOINT_I8042_HARDWARE: u32 = 8;
pub const BALLPOINT_SERIAL_HARDWARE: u32 = 16;
pub const DD_KEYBOARD_CLASS_BASE_NAME_U: &[u8; 14] = b"KeyboardClass\0";
pub const DD_KEYBOARD_DEVICE_NAME: &[u8; 22] = b"\\Device\\KeyboardClass\0";
pub const DD_KEYBOARD_DEVICE_NAME_U: &[u8; 22] = b"\\Device\\KeyboardClass\0";
pub const DD_KEYBOARD_MOUSE_COMBO_RESOURCE_CLASS_NAME_U: &[u8; 17] = b"Keyboard/Pointer\0";
pub const DD_KEYBOARD_PORT_BASE_NAME_U: &[u8; 13] = b"KeyboardPort\0";
pub const DD_KEYBOARD_PORT_DEVICE_NAME: &[u8; 21] = b"\\Device\\KeyboardPort\0";
pub const DD_KEYBOARD_PORT_DEVICE_NAME_U: &[u8; 21] = b"\\Device\\KeyboardPort\0";
pub const DD_KEYBOARD_RESOURCE_CLASS_NAME_U: &[u8; 9] = b"Keyboard\0";
pub const DD_MOUSE_DEVICE_NAME: &[u8; 21] = b"\\Device\\PointerClass\0";
pub const DD_MOUSE_DEVICE_NAME_U: &[u8; 21] = b"\\Device\\PointerClass\0";
pub const DD_POINTER_CLASS_BASE_NAME_U: &[u8; 13] = b"PointerClass\0";
pub const DD_POINTER_PORT_BASE_NAME_U: &[u8; 12] = b"PointerPort\0";
pub const DD_POINTER_PORT_DEVICE_NAME: &[u8; 20] = b"\\Device\\PointerPort\0";
pub const DD_POINTER_PORT_DEVICE_NAME_U: &[u8; 20] = b"\\Device\\PointerPort\0";
pub const DD_POINTER_RESOURCE_CLASS_NAME_U: &[u8; 8] = b"Pointer\0";
pub const GUID_CLASS_INPUT_STR: &[u8; 37] = b"4D1E55B2-F16F-11CF-88CB-001111000030\0";
pub const HIDP_LINK_COLLECTION_ROOT: u32 = 65535;
pub const HIDP_LINK_COLLECTION_UNSPECIFIED: u32 = 0;
pub const HIDP_STATUS_BAD_LOG_PHY_VALUES: NTSTATUS = -1072627706;
pub const HIDP_STATUS_BUFFER_TOO_SMALL: NTSTATUS = -1072627705;
pub const HIDP_STATUS_BUTTON_NOT_PRESSED: NTSTATUS = -1072627697;
pub const HIDP_STATUS_DATA_INDEX_NOT_FOUND: NTSTATUS = -1072627699;
pub const HIDP_STATUS_DATA_INDEX_OUT_OF_RANGE: NTSTATUS = -1072627698;
pub const HIDP_STATUS_I8042_TRANS_UNKNOWN: NTSTATUS = -1072627703;
pub const HIDP_STATUS_I8242_TRANS_UNKNOWN: NTSTATUS = -1072627703;
pub const HIDP_STATUS_INCOMPATIBLE_REPORT_ID: NTSTATUS = -1072627702;
pub const HIDP_STATUS_INTERNAL_ERROR: NTSTATUS = -1072627704;
pub const HIDP_STATUS_INVALID_PREPARSED_DATA: NTSTATUS = -1072627711;
pub const HIDP_STATUS_INVALID_REPORT_LENGTH: NTSTATUS = -1072627709;
pub const HIDP_STATUS_INVALID_REPORT_TYPE: NTSTATUS = -1072627710;
pub const HIDP_STATUS_IS_VALUE_ARRAY: NTSTATUS = -1072627700;
pub const HIDP_STATUS_NOT_IMPLEMENTED: NTSTATUS = -1072627680;
pub const HIDP_STATUS_NOT_VALUE_ARRAY: NTSTATUS = -1072627701;
pub const HIDP_STATUS_NULL: NTSTATUS = -2146369535;
pub const HIDP_STATUS_REPORT_DOES_NOT_EXIST: NTSTATUS = -1072627696;
pub const HIDP_STATUS_SUCCESS: NTSTATUS = 1114112;
pub const HIDP_STATUS_USAGE_NOT_FOUND: NTSTATUS = -1072627708;
pub const HIDP_STATUS_VALUE_OUT_OF_RANGE: NTSTATUS = -1072627707;
pub const HID_REVISION: u32 = 1;
pub const HID_USAGE_CONSUMERCTRL: u32 = 1;
pub const HID_USAGE_DIGITIZER_BARREL_SWITCH: u32 = 68;
pub const HID_USAGE_DIGITIZER_IN_RANGE: u32 = 50;
pub const HID_USAGE_DIGITIZER_PEN: u32 = 2;
pub const HID_USAGE_DIGITIZER_TIP_SWITCH: u32 = 66;
pub const HID_USAGE_GENERIC_BYTE_COUNT: u32 = 59;
pub const HID_USAGE_GENERIC_COUNTED_BUFFER: u32 = 58;
pub const HID_USAGE_GENERIC_DIAL: u32 = 55;
pub const HID_USAGE_GENERIC_GAMEPAD: u32 = 5;
pub const HID_USAGE_GENERIC_HATSWITCH: u32 = 57;
pub const HID_USAGE_GENERIC_JOYSTICK: u32 = 4;
pub const HID_USAGE_GENERIC_KEYBOARD: u32 = 6;
pub const HID_USAGE_GENERIC_KEYPAD: u32 = 7;
pub const HID_USAGE_GENERIC_MOTION_WAKEUP: u32 = 60;
pub const HID_USAGE_GENERIC_MOUSE: u32 = 2;
pub const HID_USAGE_GENERIC_POINTER: u32 = 1;
pub const HID_USAGE_GENERIC_RX: u32 = 51;
pub const HID_USAGE_GENERIC_RY: u32 = 52;
pub const HID_USAGE_GENERIC_RZ: u32 = 53;
pub const HID_USAGE_GENERIC_SLIDER: u32 = 54;
pub const HID_USAGE_GENERIC_SYSCTL_APP_MENU: u32 = 134;
pub const HID_USAGE_GENERIC_SYSCTL_CONTEXT_MENU: u32 = 132;
pub const HID_USAGE_GENERIC_SYSCTL_HELP_MENU: u32 = 135;
pub const HID_USAGE_GENERIC_SYSCTL_MAIN_MENU: u32 = 133;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_DOWN: u32 = 141;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_EXIT: u32 = 136;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_LEFT: u32 = 139;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_RIGHT: u32 = 138;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_SELECT: u32 = 137;
pub const HID_USAGE_GENERIC_SYSCTL_MENU_UP: u32 = 140;
pub const HID_USAGE_GENERIC_SYSCTL_POWER: u32 = 129;
pub const HID_USAGE_GENERIC_SYSCTL_SLEEP: u32 = 130;
pub const HID_USAGE_GENERIC_SYSCTL_WAKE: u32 = 131;
pub const HID_USAGE_GENERIC_SYSTEM_CTL: u32 = 128;
pub const HID_USAGE_GENERIC_VBRX: u32 = 67;
pub const HID_USAGE_GENERIC_VBRY: u32 = 68;
pub const HID_USAGE_GENERIC_VBRZ: u32 = 69;
pub const HID_USAGE_GENERIC_VNO: u32 = 70;
pub const HID_USAGE_GENERIC_VX: u32 = 64;
pub const HID_USAGE_GENERIC_VY: u32 = 65;
pub const HID_USAGE_GENERIC_VZ: u32 = 66;
pub const HID_USAGE_GENERIC_WHEEL: u32 = 56;
pub const HID_USAGE_GENERIC_X: u32 = 48;
pub const HID_USAGE_GENERIC_Y: u32 = 49;
pub const HID_USAGE_GENERIC_Z: u32 = 50;
pub const HID_USAGE_KEYBOARD_CAPS_LOCK: u32 = 57;
pub const HID_USAGE_KEYBOARD_DELETE: u32 = 42;
pub const HID_USAGE_KEYBOARD_ESCAPE: u32 = 41;
pub const HID_USAGE_KEYBOARD_F1: u32 = 58;
pub const HID_USAGE_KEYBOARD_F12: u32 = 69;
pub const HID_USAGE_KEYBOARD_LALT: u32 = 226;
pub const HID_USAGE_KEYBOARD_LCTRL: u32 = 224;
pub const HID_USAGE_KEYBOARD_LGUI: u32 = 227;
pub const HID_USAGE_KEYBOARD_LSHFT: u32 = 225;
pub const HID_USAGE_KEYBOARD_NOEVENT: u32 = 0;
pub const HID_USAGE_KEYBOARD_NUM_LOCK: u32 = 83;
pub const HID_USAGE_KEYBOARD_ONE: u32 = 30;
pub const HID_USAGE_KEYBOARD_POSTFAIL: u32 = 2;
pub const HID_USAGE_KEYBOARD_PRINT_SCREEN: u32 = 70;
pub const HID_USAGE_KEYBOARD_RALT: u32 = 230;
pub const HID_USAGE_KEYBOARD_RCTRL: u32 = 228;
pub const HID_USAGE_KEYBOARD_RETURN: u32 = 40;
pub const HID_USAGE_KEYBOARD_RGUI: u32 = 231;
pub const HID_USAGE_KEYBOARD_ROLLOVER: u32 = 1;
pub const HID_USAGE_KEYBOARD_RSHFT: u32 = 229;
pub const HID_USAGE_KEYBOARD_SCROLL_LOCK: u32 = 71;
pub const HID_USAGE_KEYBOARD_UNDEFINED: u32 = 3;
pub const HID_USAGE_KEYBOARD_ZERO: u32 = 39;
pub const HID_USAGE_KEYBOARD_aA: u32 = 4;
pub const HID_USAGE_KEYBOARD_zZ: u32 = 29;
pub const HID_USAGE_LED_AMBER: u32 = 74;
pub const HID_USAGE_LED_BATTERY_LOW: u32 = 29;
pub const HID_USAGE_LED_BATTERY_OK: u32 = 28;
pub const HID_USAGE_LED_BATTERY_OPERATION: u32 = 27;
pub const HID_USAGE_LED_BUSY: u32 = 44;
pub const HID_USAGE_LED_CALL_PICKUP: u32 = 37;
pub const HID_USAGE_LED_CAMERA_OFF: u32 = 41;
pub const HID_USAGE_LED_CAMERA_ON: u32 = 40;
pub const HID_USAGE_LED_CAPS_LOCK: u32 = 2;
pub const HID_USAGE_LED_CAV: u32 = 20;
pub const HID_USAGE_LED_CLV: u32 = 21;
pub const HID_USAGE_LED_COMPOSE: u32 = 4;
pub const HID_USAGE_LED_CONFERENCE: u32 = 38;
pub const HID_USAGE_LED_COVERAGE: u32 = 34;
pub const HID_USAGE_LED_DATA_MODE: u32 = 26;
pub const HID_USAGE_LED_DO_NOT_DISTURB: u32 = 8;
pub const HID_USAGE_LED_EQUALIZER_ENABLE: u32 = 13;
pub const HID_USAGE_LED_ERROR: u32 = 57;
pub const HID_USAGE_LED_FAST_BLINK_OFF_TIME: u32 = 70;
pub const HID_USAGE_LED_FAST_BLINK_ON_TIME: u32 = 69;
pub const HID_USAGE_LED_FAST_FORWARD: u32 = 53;
pub const HID_USAGE_LED_FLASH_ON_TIME: u32 = 66;
pub const HID_USAGE_LED_FORWARD: u32 = 49;
pub const HID_USAGE_LED_GENERIC_INDICATOR: u32 = 75;
pub const HID_USAGE_LED_GREEN: u32 = 73;
pub const HID_USAGE_LED_HEAD_SET: u32 = 31;
pub const HID_USAGE_LED_HIGH_CUT_FILTER: u32 = 11;
pub const HID_USAGE_LED_HOLD: u32 = 32;
pub const HID_USAGE_LED_INDICATOR_COLOR: u32 = 71;
pub const HID_USAGE_LED_INDICATOR_FAST_BLINK: u32 = 64;
pub const HID_USAGE_LED_INDICATOR_FLASH: u32 = 62;
pub const HID_USAGE_LED_INDICATOR_OFF: u32 = 65;
pub const HID_USAGE_LED_INDICATOR_ON: u32 = 61;
pub const HID_USAGE_LED_INDICATOR_SLOW_BLINK: u32 = 63;
pub const HID_USAGE_LED_IN_USE_INDICATOR: u32 = 59;
pub const HID_USAGE_LED_KANA: u32 = 5;
pub const HID_USAGE_LED_LOW_CUT_FILTER: u32 = 12;
pub const HID_USAGE_LED_MESSAGE_WAITING: u32 = 25;
pub const HID_USAGE_LED_MICROPHONE: u32 = 33;
pub const HID_USAGE_LED_MULTI_MODE_INDICATOR: u32 = 60;
pub const HID_USAGE_LED_MUTE: u32 = 9;
pub const HID_USAGE_LED_NIGHT_MODE: u32 = 35;
pub const HID_USAGE_LED_NUM_LOCK: u32 = 1;
pub const HID_USAGE_LED_OFF_HOOK: u32 = 23;
pub const HID_USAGE_LED_OFF_LINE: u32 = 43;
pub const HID_USAGE_LED_ON_LINE: u32 = 42;
pub const HID_USAGE_LED_PAPER_JAM: u32 = 47;
pub const HID_USAGE_LED_PAPER_OUT: u32 = 46;
pub const HID_USAGE_LED_PAUSE: u32 = 55;
pub const HID_USAGE_LED_PLAY: u32 = 54;
pub const HID_USAGE_LED_POWER: u32 = 6;
pub const HID_USAGE_LED_READY: u32 = 45;
pub const HID_USAGE_LED_RECORD: u32 = 56;
pub const HID_USAGE_LED_RECORDING_FORMAT_DET: u32 = 22;
pub const HID_USAGE_LED_RED: u32 = 72;
pub const HID_USAGE_LED_REMOTE: u32 = 48;
pub const HID_USAGE_LED_REPEAT: u32 = 16;
pub const HID_USAGE_LED_REVERSE: u32 = 50;
pub const HID_USAGE_LED_REWIND: u32 = 52;
pub const HID_USAGE_LED_RING: u32 = 24;
pub const HID_USAGE_LED_SAMPLING_RATE_DETECT: u32 = 18;
pub const HID_USAGE_LED_SCROLL_LOCK: u32 = 3;
pub const HID_USAGE_LED_SELECTED_INDICATOR: u32 = 58;
pub const HID_USAGE_LED_SEND_CALLS: u32 = 36;
pub const HID_USAGE_LED_SHIFT: u32 = 7;
pub const HID_USAGE_LED_SLOW_BLINK_OFF_TIME: u32 = 68;
pub const HID_USAGE_LED_SLOW_BLINK_ON_TIME: u32 = 67;
pub const HID_USAGE_LED_SOUND_FIELD_ON: u32 = 14;
pub const HID_USAGE_LED_SPEAKER: u32 = 30;
pub const HID_USAGE_LED_SPINNING: u32 = 19;
pub const HID_USAGE_LED_STAND_BY: u32 = 39;
pub const HID_USAGE_LED_STEREO: u32 = 17;
pub const HID_USAGE_LED_STOP: u32 = 51;
pub const HID_USAGE_LED_SURROUND_FIELD_ON: u32 = 15;
pub const HID_USAGE_LED_TONE_ENABLE: u32 = 10;
pub const HID_USAGE_MS_BTH_HF_DIALMEMORY: u32 = 34;
pub const HID_USAGE_MS_BTH_HF_DIALNUMBER: u32 = 33;
pub const HID_USAGE_PAGE_ALPHANUMERIC: u32 = 20;
pub const HID_USAGE_PAGE_BUTTON: u32 = 9;
pub const HID_USAGE_PAGE_CONSUMER: u32 = 12;
pub const HID_USAGE_PAGE_DIGITIZER: u32 = 13;
pub const HID_USAGE_PAGE_GAME: u32 = 5;
pub const HID_USAGE_PAGE_GENERIC: u32 = 1;
pub const HID_USAGE_PAGE_KEYBOARD: u32 = 7;
pub const HID_USAGE_PAGE_LED: u32 = 8;
pub const HID_USAGE_PAGE_MICROSOFT_BLUETOOTH_HANDSFREE: u32 = 65523;
pub const HID_USAGE_PAGE_ORDINAL: u32 = 10;
pub const HID_USAGE_PAGE_SIMULATION: u32 = 2;
pub const HID_USAGE_PAGE_SPORT: u32 = 4;
pub const HID_USAGE_PAGE_TELEPHONY: u32 = 11;
pub const HID_USAGE_PAGE_UNDEFINED: u32 = 0;
pub const HID_USAGE_PAGE_UNICODE: u32 = 16;
pub const HID_USAGE_PAGE_VR: u32 = 3;
pub const HID_USAGE_SIMULATION_RUDDER: u32 = 186;
pub const HID_USAGE_SIMULATION_THROTTLE: u32 = 187;
pub const HID_USAGE_TELEPHONY_ANSWERING_MACHINE: u32 = 2;
pub const HID_USAGE_TELEPHONY_DROP: u32 = 38;
pub const HID_USAGE_TELEPHONY_HANDSET: u32 = 4;
pub const HID_USAGE_TELEPHONY_HEADSET: u32 = 5;
pub const HID_USAGE_TELEPHONY_HOST_AVAILABLE: u32 = 241;
pub const HID_USAGE_TELEPHONY_KEYPAD: u32 = 6;
pub const HID_USAGE_TELEPHONY_KEYPAD_0: u32 = 176;
pub const HID_USAGE_TELEPHONY_KEYPAD_D: u32 = 191;
pub const HID_USAGE_TELEPHONY_LINE: u32 = 42;
pub const HID_USAGE_TELEPHONY_MESSAGE_CONTROLS: u32 = 3;
pub const HID_USAGE_TELEPHONY_PHONE: u32 = 1;
pub const HID_USAGE_TELEPHONY_PROGRAMMABLE_BUTTON: u32 = 7;
pub const HID_USAGE_TELEPHONY_REDIAL: u32 = 36;
pub const HID_USAGE_TELEPHONY_RING_ENABLE: u32 = 45;
pub const HID_USAGE_TELEPHONY_SEND: u32 = 49;
pub const HID_USAGE_TELEPHONY_TRANSFER: u32 = 37;
pub const HORIZONTAL_WHEEL_PRESENT: u32 = 32768;
pub const I8042_ERROR_VALUE_BASE: u32 = 1000;
pub const I8042_POWER_SYS_BUTTON: u32 = 1;
pub const I8042_SLEEP_SYS_BUTTON: u32 = 2;
pub const I8042_SYS_BUTTONS: u32 = 7;
pub const I8042_WAKE_SYS_BUTTON: u32 = 4;
pub const INPORT_ERROR_VALUE_BASE: u32 = 2000;
pub const IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS: u32 = 721312;
pub const IOCTL_GET_PHYSICAL_DESCRIPTOR: u32 = 721306;
pub const IOCTL_HID_FLUSH_QUEUE: u32 = 721303;
pub const IOCTL_HID_GET_COLLECTION_DESCRIPTOR: u32 = 721299;
pub const IOCTL_HID_GET_COLLECTION_INFORMATION: u32 = 721320;
pub const IOCTL_HID_GET_DRIVER_CONFIG: u32 = 721296;
pub const IOCTL_HID_GET_FEATURE: u32 = 721298;
pub const IOCTL_HID_GET_HARDWARE_ID: u32 = 721310;
pub const IOCTL_HID_GET_INDEXED_STRING: u32 = 721378;
pub const IOCTL_HID_GET_INPUT_REPORT: u32 = 721314;
pub const IOCTL_HID_GET_MANUFACTURER_STRING: u32 = 721338;
pub const IOCTL_HID_GET_MS_GENRE_DESCRIPTOR: u32 = 721382;
pub const IOCTL_HID_GET_POLL_FREQUENCY_MSEC: u32 = 721304;
pub const IOCTL_HID_GET_PRODUCT_STRING: u32 = 721342;
pub const IOCTL_HID_GET_SERIALNUMBER_STRING: u32 = 721346;
pub const IOCTL_HID_SET_DRIVER_CONFIG: u32 = 721300;
pub const IOCTL_HID_SET_FEATURE: u32 = 721297;
pub const IOCTL_HID_SET_OUTPUT_REPORT: u32 = 721301;
pub const IOCTL_HID_SET_POLL_FREQUENCY_MSEC: u32 = 721308;
pub const IOCTL_INTERNAL_I8042_CONTROLLER_WRITE_BUFFER: u32 = 737227;
pub const IOCTL_INTERNAL_I8042_HOOK_KEYBOARD: u32 = 737219;
pub const IOCTL_INTERNAL_I8042_HOOK_MOUSE: u32 = 999363;
pub const IOCTL_INTERNAL_I8042_KEYBOARD_START_INFORMATION: u32 = 737231;
pub const IOCTL_INTERNAL_I8042_KEYBOARD_WRITE_BUFFER: u32 = 737223;
pub const IOCTL_INTERNAL_I8042_MOUSE_START_INFORMATION: u32 = 999375;
pub const IOCTL_INTERNAL_I8042_MOUSE_WRITE_BUFFER: u32 = 999367;
pub const IOCTL_INTERNAL_KEYBOARD_CONNECT: u32 = 721411;
pub const IOCTL_INTERNAL_KEYBOARD_DISABLE: u32 = 724995;
pub const IOCTL_INTERNAL_KEYBOARD_DISCONNECT: u32 = 721923;
pub const IOCTL_INTERNAL_KEYBOARD_ENABLE: u32 = 722947;
pub const IOCTL_INTERNAL_MOUSE_CONNECT: u32 = 983555;
pub const IOCTL_INTERNAL_MOUSE_DISABLE: u32 = 987139;
pub const IOCTL_INTERNAL_MOUSE_DISCONNECT: u32 = 984067;
pub const IOCTL_INTERNAL_MOUSE_ENABLE: u32 = 985091;
pub const IOCTL_KEYBOARD_INSERT_DATA: u32 = 721152;
pub const IOCTL_KEYBOARD_QUERY_ATTRIBUTES: u32 = 720896;
pub const IOCTL_KEYBOARD_QUERY_IME_STATUS: u32 = 724992;
pub const IOCTL_KEYBOARD_QUERY_INDICATORS: u32 = 720960;
pub const IOCTL_KEYBOARD_QUERY_INDICATOR_TRANSLATION: u32 = 721024;
pub const IOCTL_KEYBOARD_QUERY_TYPEMATIC: u32 = 720928;
pub const IOCTL_KEYBOARD_SET_IME_STATUS: u32 = 724996;
pub const IOCTL_KEYBOARD_SET_INDICATORS: u32 = 720904;
pub const IOCTL_KEYBOARD_SET_TYPEMATIC: u32 = 720900;
pub const IOCTL_MOUSE_INSERT_DATA: u32 = 983044;
pub const IOCTL_MOUSE_QUERY_ATTRIBUTES: u32 = 983040;
pub const IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS: u32 = 721316;
pub const KBDMOU_COULD_NOT_SEND_COMMAND: u32 = 0;
pub const KBDMOU_COULD_NOT_SEND_PARAM: u32 = 1;
pub const KBDMOU_INCORRECT_RESPONSE: u32 = 4;
pub const KBDMOU_NO_RESPONSE: u32 = 2;
pub const KEYBOARD_CAPS_LOCK_ON: u32 = 4;
pub const KEYBOARD_ERROR_VALUE_BASE: u32 = 10000;
pub const KEYBOARD_KANA_LOCK_ON: u32 = 8;
pub const KEYBOARD_LED_INJECTED: u32 = 32768;
pub const KEYBOARD_NUM_LOCK_ON: u32 = 2;
pub const KEYBOARD_OVERRUN_MAKE_CODE: u32 = 255;
pub const KEYBOARD_PORTS_MAXIMUM: u32 = 8;
pub const KEYBOARD_SCROLL_LOCK_ON: u32 = 1;
pub const KEYBOARD_SHADOW: u32 = 16384;
pub const KEY_BREAK: u32 = 1;
pub const KEY_E0: u32 = 2;
pub const KEY_E1: u32 = 4;
pub const KEY_MAKE: u32 = 0;
pub const KEY_TERMSRV_SET_LED: u32 = 8;
pub const KEY_TERMSRV_SHADOW: u32 = 16;
pub const KEY_TERMSRV_VKPACKET: u32 = 32;
pub const MOUSE_ATTRIBUTES_CHANGED: u32 = 4;
pub const MOUSE_BUTTON_1_DOWN: u32 = 1;
pub const MOUSE_BUTTON_1_UP: u32 = 2;
pub const MOUSE_BUTTON_2_DOWN: u32 = 4;
pub const MOUSE_BUTTON_2_UP: u32 = 8;
pub const MOUSE_BUTTON_3_DOWN: u32 = 16;
pub const MOUSE_BUTTON_3_UP: u32 = 32;
pub const MOUSE_BUTTON_4_DOWN: u32 = 64;
pub const MOUSE_BUTTON_4_UP: u32 = 128;
pub const MOUSE_BUTTON_5_DOWN: u32 = 256;
pub const MOUSE_BUTTON_5_UP: u32 = 512;
pub const MOUSE_ERROR_VALUE_BASE: u32 = 20000;
pub const MOUSE_HID_HARDWARE: u32 = 128;
pub const MOUSE_HWHEEL: u32 = 2048;
pub const MOUSE_I8042_HARDWARE: u32 = 2;
pub const MOUSE_INPORT_HARDWARE: u32 = 1;
pub const MOUSE_LEFT_BUTTON_DOWN: u32 = 1;
pub const MOUSE_LEFT_BUTTON_UP: u32 = 2;
pub const MOUSE_MIDDLE_BUTTON_DOWN: u32 = 16;
pub const MOUSE_MIDDLE_BUTTON_UP: u32 = 32;
pub const MOUSE_MOVE_ABSOLUTE: u32 = 1;
pub const MOUSE_MOVE_NOCOALESCE: u32 = 8;
pub const MOUSE_MOVE_RELATIVE: u32 = 0;
pub const MOUSE_RIGHT_BUTTON_DOWN: u32 = 4;
pub const MOUSE_RIGHT_BUTTON_UP: u32 = 8;
pub const MOUSE_SERIAL_HARDWARE: u32 = 4;
pub const MOUSE_TERMSRV_SRC_SHADOW: u32 = 256;
pub const MOUSE_VIRTUAL_DESKTOP: u32 = 2;
pub const MOUSE_WHEEL: u32 = 1024;
pub const POINTER_PORTS_MAXIMUM: u32 = 8;
pub const SERIAL_MOUSE_ERROR_VALUE_BASE: u32 = 3000;
pub const WHEELMOUSE_HID_HARDWARE: u32 = 256;
pub const WHEELMOUSE_I8042_HARDWARE: u32 = 32;
pub const WHEELMOUSE_SERIAL_HARDWARE: u32 = 64;

crate::zeroed::zeroed_default! {
    _HIDP_PREPARSED_DATA,
    _USAGE_AND_PAGE,
    _HIDP_BUTTON_CAPS,
    _HIDP_BUTTON_CAPS__bindgen_ty_1,
    _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_1,
    _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_2,
    _HIDP_VALUE_CAPS,
    _HIDP_VALUE_CAPS__bindgen_ty_1,
    _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_1,
    _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_2,
    _HIDP_LINK_COLLECTION_NODE,
    _HIDP_CAPS,
    _HIDP_DATA,
    _HIDP_DATA__bindgen_ty_1,
    _HIDP_UNKNOWN_TOKEN,
    _HIDP_EXTENDED_ATTRIBUTES,
    _HIDP_KEYBOARD_MODIFIER_STATE,
    _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1,
    _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1__bindgen_ty_1,
    _HID_COLLECTION_INFORMATION,
    _HID_DRIVER_CONFIG,
    _HID_INTERFACE_HIDPARSE,
    _HID_INTERFACE_NOTIFY_PNP,
    _HID_XFER_PACKET,
    _KEYBOARD_INPUT_DATA,
    _KEYBOARD_TYPEMATIC_PARAMETERS,
    _KEYBOARD_ID,
    _KEYBOARD_INDICATOR_PARAMETERS,
    _INDICATOR_LIST,
    _KEYBOARD_INDICATOR_TRANSLATION,
    _KEYBOARD_ATTRIBUTES,
    _KEYBOARD_UNIT_ID_PARAMETER,
    _KEYBOARD_IME_STATUS,
    _MOUSE_INPUT_DATA,
    _MOUSE_INPUT_DATA__bindgen_ty_1,
    _MOUSE_INPUT_DATA__bindgen_ty_1__bindgen_ty_1,
    _MOUSE_UNIT_ID_PARAMETER,
    _MOUSE_ATTRIBUTES,
    _CONNECT_DATA,
    _OUTPUT_PACKET,
    _INTERNAL_I8042_START_INFORMATION,
    _INTERNAL_I8042_HOOK_KEYBOARD,
    _INTERNAL_I8042_HOOK_MOUSE,
}

crate::layout::assert_layout! {
    _CONNECT_DATA: 0x10, 8 { ClassDeviceObject 0x0, ClassService 0x8 }
    _HIDP_BUTTON_CAPS: 0x48, 4 { UsagePage 0x0, ReportID 0x2, IsAlias 0x3, BitField 0x4, LinkCollection 0x6, LinkUsage 0x8, LinkUsagePage 0xa, IsRange 0xc, IsStringRange 0xd, IsDesignatorRange 0xe, IsAbsolute 0xf, Reserved 0x10 }
    _HIDP_BUTTON_CAPS__bindgen_ty_1: 0x10, 2 { Range 0x0, NotRange 0x0 }
    _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_1: 0x10, 2 { UsageMin 0x0, UsageMax 0x2, StringMin 0x4, StringMax 0x6, DesignatorMin 0x8, DesignatorMax 0xa, DataIndexMin 0xc, DataIndexMax 0xe }
    _HIDP_BUTTON_CAPS__bindgen_ty_1__bindgen_ty_2: 0x10, 2 { Usage 0x0, Reserved1 0x2, StringIndex 0x4, Reserved2 0x6, DesignatorIndex 0x8, Reserved3 0xa, DataIndex 0xc, Reserved4 0xe }
    _HIDP_CAPS: 0x40, 2 { Usage 0x0, UsagePage 0x2, InputReportByteLength 0x4, OutputReportByteLength 0x6, FeatureReportByteLength 0x8, Reserved 0xa, NumberLinkCollectionNodes 0x2c, NumberInputButtonCaps 0x2e, NumberInputValueCaps 0x30, NumberInputDataIndices 0x32, NumberOutputButtonCaps 0x34, NumberOutputValueCaps 0x36, NumberOutputDataIndices 0x38, NumberFeatureButtonCaps 0x3a, NumberFeatureValueCaps 0x3c, NumberFeatureDataIndices 0x3e }
    _HIDP_DATA: 0x8, 4 { DataIndex 0x0, Reserved 0x2 }
    _HIDP_DATA__bindgen_ty_1: 0x4, 4 { RawValue 0x0, On 0x0 }
    _HIDP_EXTENDED_ATTRIBUTES: 0x10, 4 { NumGlobalUnknowns 0x0, Reserved 0x1, GlobalUnknowns 0x4, Data 0xc }
    _HIDP_KEYBOARD_MODIFIER_STATE: 0x4, 4 { }
    _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1: 0x4, 4 { ul 0x0 }
    _HIDP_KEYBOARD_MODIFIER_STATE__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _HIDP_LINK_COLLECTION_NODE: 0x18, 4 { LinkUsage 0x0, LinkUsagePage 0x2, Parent 0x4, NumberOfChildren 0x6, NextSibling 0x8, FirstChild 0xa, UserContext 0x10 }
    _HIDP_UNKNOWN_TOKEN: 0x8, 4 { Token 0x0, Reserved 0x1, BitField 0x4 }
    _HIDP_VALUE_CAPS: 0x48, 4 { UsagePage 0x0, ReportID 0x2, IsAlias 0x3, BitField 0x4, LinkCollection 0x6, LinkUsage 0x8, LinkUsagePage 0xa, IsRange 0xc, IsStringRange 0xd, IsDesignatorRange 0xe, IsAbsolute 0xf, HasNull 0x10, Reserved 0x11, BitSize 0x12, ReportCount 0x14, Reserved2 0x16, UnitsExp 0x20, Units 0x24, LogicalMin 0x28, LogicalMax 0x2c, PhysicalMin 0x30, PhysicalMax 0x34 }
    _HIDP_VALUE_CAPS__bindgen_ty_1: 0x10, 2 { Range 0x0, NotRange 0x0 }
    _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_1: 0x10, 2 { UsageMin 0x0, UsageMax 0x2, StringMin 0x4, StringMax 0x6, DesignatorMin 0x8, DesignatorMax 0xa, DataIndexMin 0xc, DataIndexMax 0xe }
    _HIDP_VALUE_CAPS__bindgen_ty_1__bindgen_ty_2: 0x10, 2 { Usage 0x0, Reserved1 0x2, StringIndex 0x4, Reserved2 0x6, DesignatorIndex 0x8, Reserved3 0xa, DataIndex 0xc, Reserved4 0xe }
    _HID_COLLECTION_INFORMATION: 0xc, 4 { DescriptorSize 0x0, Polled 0x4, Reserved1 0x5, VendorID 0x6, ProductID 0x8, VersionNumber 0xa }
    _HID_DRIVER_CONFIG: 0x8, 4 { Size 0x0, RingBufferSize 0x4 }
    _HID_INTERFACE_HIDPARSE: 0x28, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, HidpGetCaps 0x20 }
    _HID_INTERFACE_NOTIFY_PNP: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, StatusChangeFn 0x20, CallbackContext 0x28 }
    _HID_XFER_PACKET: 0x10, 8 { reportBuffer 0x0, reportBufferLen 0x8, reportId 0xc }
    _INDICATOR_LIST: 0x4, 2 { MakeCode 0x0, IndicatorFlags 0x2 }
    _INTERNAL_I8042_HOOK_KEYBOARD: 0x30, 8 { Context 0x0, InitializationRoutine 0x8, IsrRoutine 0x10, IsrWritePort 0x18, QueueKeyboardPacket 0x20, CallContext 0x28 }
    _INTERNAL_I8042_HOOK_MOUSE: 0x28, 8 { Context 0x0, IsrRoutine 0x8, IsrWritePort 0x10, QueueMousePacket 0x18, CallContext 0x20 }
    _INTERNAL_I8042_START_INFORMATION: 0x30, 8 { Size 0x0, InterruptObject 0x8, Reserved 0x10 }
    _KEYBOARD_ATTRIBUTES: 0x1c, 4 { KeyboardIdentifier 0x0, KeyboardMode 0x2, NumberOfFunctionKeys 0x4, NumberOfIndicators 0x6, NumberOfKeysTotal 0x8, InputDataQueueLength 0xc, KeyRepeatMinimum 0x10, KeyRepeatMaximum 0x16 }
    _KEYBOARD_ID: 0x2, 1 { Type 0x0, Subtype 0x1 }
    _KEYBOARD_IME_STATUS: 0xc, 4 { UnitId 0x0, ImeOpen 0x4, ImeConvMode 0x8 }
    _KEYBOARD_INDICATOR_PARAMETERS: 0x4, 2 { UnitId 0x0, LedFlags 0x2 }
    _KEYBOARD_INDICATOR_TRANSLATION: 0x6, 2 { NumberOfIndicatorKeys 0x0, IndicatorList 0x2 }
    _KEYBOARD_INPUT_DATA: 0xc, 4 { UnitId 0x0, MakeCode 0x2, Flags 0x4, Reserved 0x6, ExtraInformation 0x8 }
    _KEYBOARD_TYPEMATIC_PARAMETERS: 0x6, 2 { UnitId 0x0, Rate 0x2, Delay 0x4 }
    _KEYBOARD_UNIT_ID_PARAMETER: 0x2, 2 { UnitId 0x0 }
    _MOUSE_ATTRIBUTES: 0xc, 4 { MouseIdentifier 0x0, NumberOfButtons 0x2, SampleRate 0x4, InputDataQueueLength 0x8 }
    _MOUSE_INPUT_DATA: 0x18, 4 { UnitId 0x0, Flags 0x2, RawButtons 0x8, LastX 0xc, LastY 0x10, ExtraInformation 0x14 }
    _MOUSE_INPUT_DATA__bindgen_ty_1: 0x4, 4 { Buttons 0x0 }
    _MOUSE_INPUT_DATA__bindgen_ty_1__bindgen_ty_1: 0x4, 2 { ButtonFlags 0x0, ButtonData 0x2 }
    _MOUSE_UNIT_ID_PARAMETER: 0x2, 2 { UnitId 0x0 }
    _OUTPUT_PACKET: 0x18, 8 { Bytes 0x0, CurrentByte 0x8, ByteCount 0xc, State 0x10 }
    _USAGE_AND_PAGE: 0x4, 2 { Usage 0x0, UsagePage 0x2 }
}
