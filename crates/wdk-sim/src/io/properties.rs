//! Device properties: by number, as ever, and by key since Windows Vista. Called by function
//! drivers with the physical device object.

use uuid::Uuid;
use wdk_sys::{
    DEVICE_OBJECT, DEVPROP_TYPE_STRING, DEVPROP_TYPE_STRING_LIST, DEVPROP_TYPE_UINT32, DEVPROPKEY,
    NTSTATUS, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER_2,
    STATUS_OBJECT_NAME_NOT_FOUND, STATUS_SUCCESS,
};

use super::device_node::Node;
use super::interface::class_of;
use super::registry::string_data;
use crate::io::io;
use crate::nt::routine;

/// Values of `DEVICE_REGISTRY_PROPERTY`.
mod property {
    use wdk_sys::DEVICE_REGISTRY_PROPERTY as of;

    pub const DESCRIPTION: i32 = of::DevicePropertyDeviceDescription;
    pub const HARDWARE_ID: i32 = of::DevicePropertyHardwareID;
    pub const COMPATIBLE_IDS: i32 = of::DevicePropertyCompatibleIDs;
    pub const LOCATION: i32 = of::DevicePropertyLocationInformation;
    pub const ENUMERATOR_NAME: i32 = of::DevicePropertyEnumeratorName;
    pub const PHYSICAL_OBJECT_NAME: i32 = of::DevicePropertyPhysicalDeviceObjectName;
    pub const BUS_TYPE_GUID: i32 = of::DevicePropertyBusTypeGuid;
    pub const LEGACY_BUS_TYPE: i32 = of::DevicePropertyLegacyBusType;
    pub const BUS_NUMBER: i32 = of::DevicePropertyBusNumber;
    pub const ADDRESS: i32 = of::DevicePropertyAddress;
    pub const UI_NUMBER: i32 = of::DevicePropertyUINumber;
    pub const REMOVAL_POLICY: i32 = of::DevicePropertyRemovalPolicy;
    pub const INSTALL_STATE: i32 = of::DevicePropertyInstallState;
    /// How many there are.
    pub const COUNT: i32 = 24;
}

/// The keys' format of what has a number too (`DEVPKEY_Device_…`).
const BY_NUMBER: Uuid = Uuid::from_u128(0xA45C_254E_DF1C_4EFD_8020_67D1_46A8_50E0);
/// What of it there is: the key's number, the property's, and its type.
const KEYS: [(u32, i32, u32); 7] = [
    (2, property::DESCRIPTION, DEVPROP_TYPE_STRING),
    (3, property::HARDWARE_ID, DEVPROP_TYPE_STRING_LIST),
    (4, property::COMPATIBLE_IDS, DEVPROP_TYPE_STRING_LIST),
    (15, property::LOCATION, DEVPROP_TYPE_STRING),
    (23, property::BUS_NUMBER, DEVPROP_TYPE_UINT32),
    (24, property::ENUMERATOR_NAME, DEVPROP_TYPE_STRING),
    (30, property::ADDRESS, DEVPROP_TYPE_UINT32),
];
/// `DEVPKEY_Device_InstanceId`
const INSTANCE_ID: (Uuid, u32) = (
    Uuid::from_u128(0x78C3_4FC8_104A_4ACA_9EA4_524D_5299_6E57),
    256,
);

/// The bytes of a property that has a number.
fn by_number(object: *mut DEVICE_OBJECT, node: &Node, which: i32) -> Result<Vec<u8>, NTSTATUS> {
    let Node { ids, told, .. } = node;
    let several = |ids: &[String]| {
        let mut data: Vec<u8> = ids.iter().flat_map(|id| string_data(id)).collect();
        data.extend([0, 0]);
        data
    };
    let number_of = |value: u32| value.to_le_bytes().to_vec();
    let value = match which {
        property::DESCRIPTION => told.description.as_deref().map(string_data),
        property::LOCATION => told.location.as_deref().map(string_data),
        property::HARDWARE_ID => Some(several(&ids.hardware)),
        property::COMPATIBLE_IDS => Some(several(&ids.compatible)),
        property::ENUMERATOR_NAME => Some(string_data(ids.enumerator())),
        property::PHYSICAL_OBJECT_NAME => {
            let devices = io().devices.borrow();
            let record = devices.get(&(object as u64));
            record.and_then(|record| record.name.as_deref().map(string_data))
        }
        property::BUS_TYPE_GUID => told
            .bus
            .map(|(kind, ..)| class_of(&kind).to_bytes_le().to_vec()),
        property::LEGACY_BUS_TYPE => told.bus.map(|(_, kind, _)| number_of(kind.cast_unsigned())),
        property::BUS_NUMBER => told.bus.map(|(_, _, number)| number_of(number)),
        property::ADDRESS => told.address.map(number_of),
        property::UI_NUMBER => told.ui_number.map(number_of),
        property::REMOVAL_POLICY => Some(number_of(3)),
        property::INSTALL_STATE => Some(number_of(0)),
        // Properties that exist, but not of this device.
        known if (0..property::COUNT).contains(&known) => None,
        _ => return Err(STATUS_INVALID_PARAMETER_2),
    };
    value.ok_or(STATUS_OBJECT_NAME_NOT_FOUND)
}

/// Answers with a property's bytes, all of them or none.
///
/// # Safety
/// `needed` can be written, and `buffer` for `length` bytes.
unsafe fn answer(value: &[u8], buffer: *mut u8, length: u32, needed: *mut u32) -> NTSTATUS {
    // SAFETY: promised by the caller.
    unsafe {
        needed.write_unaligned(value.len() as u32);
        if (length as usize) < value.len() {
            return STATUS_BUFFER_TOO_SMALL;
        }
        buffer.copy_from_nonoverlapping(value.as_ptr(), value.len());
    }
    STATUS_SUCCESS
}

/// Returns a property of a device.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetDeviceProperty(
    object: *mut DEVICE_OBJECT,
    which: i32,
    length: u32,
    #[counted(length)] buffer: *mut u8,
    needed: *mut u32,
) -> NTSTATUS {
    let Some(node) = io().require_physical(object, "IoGetDeviceProperty") else {
        return STATUS_INVALID_DEVICE_REQUEST;
    };
    match by_number(object, &node, which) {
        // SAFETY: the driver passes the place for the length, and a buffer of the length it says.
        Ok(value) => unsafe { answer(&value, buffer, length, needed) },
        Err(status) => status,
    }
}

/// Returns a property of a device, by its key.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= PASSIVE_LEVEL,
    fidelity = "the instance path, and the keys of properties that have numbers too; no languages"
)]
pub(crate) unsafe extern "win64" fn IoGetDevicePropertyData(
    object: *mut DEVICE_OBJECT,
    key: *const DEVPROPKEY,
    _language: u32,
    _flags: u32,
    length: u32,
    #[counted(length)] buffer: *mut u8,
    needed: *mut u32,
    kind: *mut u32,
) -> NTSTATUS {
    let io = io();
    let Some(node) = io.require_physical(object, "IoGetDevicePropertyData") else {
        return STATUS_INVALID_DEVICE_REQUEST;
    };
    // SAFETY: the driver passes a key.
    let key = unsafe { key.read_unaligned() };
    let format = class_of(&key.fmtid);
    let found = if (format, key.pid) == INSTANCE_ID {
        let path = io.registry.borrow().device_path(object as u64);
        let instance = path.as_deref().and_then(|path| path.split_once(r"\Enum\"));
        instance
            .map(|(_, instance)| (string_data(instance), DEVPROP_TYPE_STRING))
            .ok_or(STATUS_OBJECT_NAME_NOT_FOUND)
    } else {
        let known = KEYS
            .iter()
            .find(|known| format == BY_NUMBER && known.0 == key.pid);
        known
            .ok_or(STATUS_OBJECT_NAME_NOT_FOUND)
            .and_then(|&(_, which, kind)| Ok((by_number(object, &node, which)?, kind)))
    };
    match found {
        // SAFETY: the driver passes the places for type and length, and a buffer of the length it
        // says.
        Ok((value, of)) => unsafe {
            kind.write_unaligned(of);
            answer(&value, buffer, length, needed)
        },
        Err(status) => status,
    }
}
