//! [`DeviceProperties`]: what the PnP manager and the bus know of a device.

use core::marker::PhantomData;

use wdk_sys::{
    DEVICE_REGISTRY_PROPERTY, DEVPROP_TYPE_STRING, DEVPROP_TYPE_UINT32, DEVPROPKEY, GUID,
    PDEVICE_OBJECT, STATUS_BUFFER_TOO_SMALL, STATUS_NOT_FOUND, STATUS_OBJECT_NAME_NOT_FOUND,
    dynamic, ntddk,
};

use crate::pool::PoolBuffer;
use crate::registry::read_growing;
use crate::string::{MultiString, UnicodeString};
use crate::{Error, Result, check, guid, irql};

/// What the bus does not say, where it has to say a number.
const UNKNOWN: u32 = u32::MAX;

/// The properties of a device ([`IoGetDeviceProperty`], [`IoGetDevicePropertyData`]), asked when
/// they are wanted. Each is `None` where the device has none.
///
/// ```
/// use wdk::driver::Start;
///
/// /// Says what was started, and where it is.
/// fn say(start: &Start<'_>) -> wdk::Result {
///     let properties = start.properties();
///     if let Some(ids) = properties.hardware_ids()? {
///         wdk::println!("started {:?}", ids.iter().next());
///     }
///     if let Some(bus) = properties.bus_number()? {
///         wdk::println!("on bus {bus}, at {:#x?}", properties.address()?);
///     }
///     Ok(())
/// }
/// # fn main() { let _ = say; }
/// ```
///
/// # IRQL
/// `PASSIVE_LEVEL`; above it everything is [`INVALID_LEVEL`](Error::INVALID_LEVEL).
///
/// # Errors
/// Of each: what the kernel answers; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES);
/// [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH) and
/// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for a property that is not as documented.
///
/// # Invariants
/// `physical` is a physical device object that is there for `'d`.
///
/// [`IoGetDeviceProperty`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdeviceproperty
/// [`IoGetDevicePropertyData`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdevicepropertydata
#[derive(Clone, Copy)]
pub struct DeviceProperties<'d> {
    physical: PDEVICE_OBJECT,
    _device: PhantomData<&'d ()>,
}

// SAFETY: the object is asked by its address, from any thread.
unsafe impl Send for DeviceProperties<'_> {}
// SAFETY: as above.
unsafe impl Sync for DeviceProperties<'_> {}

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident: $of:ident $type:ty = $property:ident;)*) => {$(
        $(#[$doc])*
        #[doc = concat!("(`", stringify!($property), "`)")]
        ///
        /// # Errors
        /// See the [type](Self).
        pub fn $name(&self) -> Result<Option<$type>> {
            self.$of(DEVICE_REGISTRY_PROPERTY::$property)
        }
    )*};
}

impl DeviceProperties<'_> {
    /// # Safety
    /// The type's invariant holds.
    pub(super) const unsafe fn of(physical: PDEVICE_OBJECT) -> Self {
        Self {
            physical,
            _device: PhantomData,
        }
    }

    properties! {
        /// What the bus calls the device, the most special name first, as INF files match it
        hardware_ids: strings MultiString = DevicePropertyHardwareID;
        /// What INF files match otherwise
        compatible_ids: strings MultiString = DevicePropertyCompatibleIDs;
        /// The description, from the INF
        description: string UnicodeString = DevicePropertyDeviceDescription;
        /// The manufacturer, from the INF
        manufacturer: string UnicodeString = DevicePropertyManufacturer;
        /// A name that tells the device from others like it, for people
        friendly_name: string UnicodeString = DevicePropertyFriendlyName;
        /// Where the device is, for people
        location: string UnicodeString = DevicePropertyLocationInformation;
        /// The bus driver's prefix, such as `PCI`
        enumerator: string UnicodeString = DevicePropertyEnumeratorName;
        /// The setup class's name
        class_name: string UnicodeString = DevicePropertyClassName;
        /// The name of the physical device object
        object_name: string UnicodeString = DevicePropertyPhysicalDeviceObjectName;
        /// The number of the bus that the device is on
        bus_number: number u32 = DevicePropertyBusNumber;
        /// The device's address on its bus, as that counts: of PCI, the device's number in the
        /// upper 16 bits and the function's in the lower
        address: number u32 = DevicePropertyAddress;
        /// The number that is written at the slot
        slot_number: number u32 = DevicePropertyUINumber;
        /// The kind of bus that the device is on
        bus_type: guid GUID = DevicePropertyBusTypeGuid;
    }

    /// The NUMA node that the device is next to ([`IoGetDeviceNumaNode`]); `None` where that is not
    /// known, and on kernels before Windows 7.
    ///
    /// # Errors
    /// See the [type](Self).
    ///
    /// [`IoGetDeviceNumaNode`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdevicenumanode
    pub fn numa_node(&self) -> Result<Option<u16>> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let Some(get) = dynamic::IoGetDeviceNumaNode::get() else {
            return Ok(None);
        };
        let mut node = 0;
        // SAFETY: by the type's invariant; the routine writes the number.
        match unsafe { get(self.physical, &raw mut node) } {
            STATUS_NOT_FOUND => Ok(None),
            status => check(status).map(|()| Some(node)),
        }
    }

    /// The device's instance path, which tells it from every other one
    /// (`DEVPKEY_Device_InstanceId`).
    ///
    /// # Errors
    /// As [`string_by_key`](Self::string_by_key).
    pub fn instance_id(&self) -> Result<Option<UnicodeString>> {
        self.string_by_key(&DEVPROPKEY {
            fmtid: guid::from_u128(0x78C3_4FC8_104A_4ACA_9EA4_524D_5299_6E57),
            pid: 256,
        })
    }

    /// A property that has a key and is a string (`DEVPROP_TYPE_STRING`).
    ///
    /// # Errors
    /// See the [type](Self); [`NOT_SUPPORTED`](Error::NOT_SUPPORTED) on a kernel before Windows
    /// Vista, which has no properties with keys.
    pub fn string_by_key(&self, key: &DEVPROPKEY) -> Result<Option<UnicodeString>> {
        let Some((value, length)) = self.by_key(key, DEVPROP_TYPE_STRING)? else {
            return Ok(None);
        };
        UnicodeString::from_bytes(value.get(..length).unwrap_or_default()).map(Some)
    }

    /// A property that has a key and is a number of 32 bits (`DEVPROP_TYPE_UINT32`).
    ///
    /// # Errors
    /// As [`string_by_key`](Self::string_by_key).
    pub fn u32_by_key(&self, key: &DEVPROPKEY) -> Result<Option<u32>> {
        let value = self.by_key(key, DEVPROP_TYPE_UINT32)?;
        value
            .map(|(value, length)| number(&value, length))
            .transpose()
    }

    fn by_key(&self, key: &DEVPROPKEY, kind: u32) -> Result<Option<(PoolBuffer, usize)>> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let get = dynamic::IoGetDevicePropertyData::get().ok_or(Error::NOT_SUPPORTED)?;
        let mut found = kind;
        let value = read_growing(|block| {
            let mut length = 0;
            // SAFETY: by the type's invariant; the block has so many bytes, of which the routine
            // writes as many at most.
            let status = unsafe {
                get(
                    self.physical,
                    key,
                    0,
                    0,
                    block.len() as u32,
                    block.as_ptr().cast(),
                    &raw mut length,
                    &raw mut found,
                )
            };
            told(status, length, block.len())
        })?;
        if found != kind {
            return Err(Error::OBJECT_TYPE_MISMATCH);
        }
        Ok(value)
    }

    #[inline(never)]
    fn read(&self, property: i32) -> Result<Option<(PoolBuffer, usize)>> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        read_growing(|block| {
            let mut length = 0;
            // SAFETY: by the type's invariant; the block has so many bytes, of which the routine
            // writes as many at most.
            let status = unsafe {
                ntddk::IoGetDeviceProperty(
                    self.physical,
                    property,
                    block.len() as u32,
                    block.as_ptr().cast(),
                    &raw mut length,
                )
            };
            told(status, length, block.len())
        })
    }

    fn string(&self, property: i32) -> Result<Option<UnicodeString>> {
        let Some((value, length)) = self.read(property)? else {
            return Ok(None);
        };
        UnicodeString::from_bytes(value.get(..length).unwrap_or_default()).map(Some)
    }

    fn strings(&self, property: i32) -> Result<Option<MultiString>> {
        let Some((value, length)) = self.read(property)? else {
            return Ok(None);
        };
        MultiString::from_bytes(value.get(..length).unwrap_or_default()).map(Some)
    }

    fn number(&self, property: i32) -> Result<Option<u32>> {
        let value = self.read(property)?;
        let value = value
            .map(|(value, length)| number(&value, length))
            .transpose()?;
        Ok(value.filter(|&number| number != UNKNOWN))
    }

    fn guid(&self, property: i32) -> Result<Option<GUID>> {
        let Some((value, length)) = self.read(property)? else {
            return Ok(None);
        };
        let bytes: &[u8; 16] = value.first_chunk().ok_or(Error::OBJECT_TYPE_MISMATCH)?;
        if length != bytes.len() {
            return Err(Error::OBJECT_TYPE_MISMATCH);
        }
        let [a, b, c, d, e, f, g, h, rest @ ..] = *bytes;
        Ok(Some(GUID {
            Data1: u32::from_le_bytes([a, b, c, d]),
            Data2: u16::from_le_bytes([e, f]),
            Data3: u16::from_le_bytes([g, h]),
            Data4: rest,
        }))
    }
}

/// The number that a property holds.
fn number(value: &[u8], length: usize) -> Result<u32> {
    match value.first_chunk() {
        Some(bytes) if length == bytes.len() => Ok(u32::from_le_bytes(*bytes)),
        _ => Err(Error::OBJECT_TYPE_MISMATCH),
    }
}

/// What was told of a property, for [`read_growing`].
fn told(status: i32, length: u32, room: usize) -> Result<Option<usize>> {
    match status {
        STATUS_OBJECT_NAME_NOT_FOUND | STATUS_NOT_FOUND => Ok(None),
        STATUS_BUFFER_TOO_SMALL => Ok(Some((length as usize).max(room + 1))),
        status => check(status).map(|()| Some((length as usize).min(room))),
    }
}
