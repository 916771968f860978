//! What an administrator has put into the registry for the devices of a class.

use wdk_sys::{DACL_SECURITY_INFORMATION, GUID, REG_BINARY, ntddk};

use crate::registry::{Key, Value};
use crate::string::UnicodeStr;
use crate::{Error, Result, utf16};

const CLASSES: &[u16] = utf16!(r"\Registry\Machine\System\CurrentControlSet\Control\Class\");
const PROPERTIES: &[u16] = utf16!(r"\Properties");
/// A GUID between braces.
const GUID_UNITS: usize = 38;

/// The values that are there.
#[derive(Default)]
pub(super) struct Overrides {
    pub(super) device_type: Option<u32>,
    pub(super) characteristics: Option<u32>,
    pub(super) exclusive: Option<u32>,
    pub(super) security: Option<Descriptor>,
}

impl Overrides {
    /// Those of a class; none where it has no properties. `PASSIVE_LEVEL`.
    pub(super) fn read(class: &GUID) -> Result<Self> {
        let path = path(class);
        let key = Key::open(UnicodeStr::new(&path)?)?;
        Ok(Self {
            device_type: key.u32("DeviceType").get()?,
            characteristics: key.u32("DeviceCharacteristics").get()?,
            exclusive: key.u32("Exclusive").get()?,
            security: descriptor(&key, "Security")?,
        })
    }
}

/// A value that is a valid self-relative security descriptor with a list.
pub(super) struct Descriptor(Value);

impl Descriptor {
    pub(super) fn as_ptr(&self) -> *const u8 {
        self.0.bytes().as_ptr()
    }
}

/// The key of a class's properties.
fn path(class: &GUID) -> [u16; CLASSES.len() + GUID_UNITS + PROPERTIES.len()] {
    let mut path = [0; CLASSES.len() + GUID_UNITS + PROPERTIES.len()];
    let (classes, rest) = path.split_at_mut(CLASSES.len());
    let (guid, properties) = rest.split_at_mut(GUID_UNITS);
    classes.copy_from_slice(CLASSES);
    guid.copy_from_slice(&braced(class));
    properties.copy_from_slice(PROPERTIES);
    path
}

/// `{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}`.
fn braced(guid: &GUID) -> [u16; GUID_UNITS] {
    let [a, b, rest @ ..] = guid.Data4;
    let mut tail = [0; 8];
    tail[2..].copy_from_slice(&rest);
    let groups = [
        (u64::from(guid.Data1), 8),
        (u64::from(guid.Data2), 4),
        (u64::from(guid.Data3), 4),
        (u64::from(u16::from_be_bytes([a, b])), 4),
        (u64::from_be_bytes(tail), 12),
    ];
    let mut text = [u16::from(b'-'); GUID_UNITS];
    let mut places = text.iter_mut();
    let mut between = b'{';
    for (value, digits) in groups {
        if let Some(place) = places.next() {
            *place = u16::from(between);
        }
        between = b'-';
        for (place, digit) in places.by_ref().take(digits).zip((0..digits).rev()) {
            let digit = (value >> (4 * digit)) as u8 & 0xF;
            *place = u16::from(if digit < 10 {
                b'0' + digit
            } else {
                b'A' + digit - 10
            });
        }
    }
    if let Some(place) = places.next() {
        *place = u16::from(b'}');
    }
    text
}

/// A value that is to be a descriptor.
fn descriptor(key: &Key, name: &str) -> Result<Option<Descriptor>> {
    let Some(value) = key.value(name)? else {
        return Ok(None);
    };
    if value.kind() != REG_BINARY {
        return Err(Error::OBJECT_TYPE_MISMATCH);
    }
    // SAFETY: the routine only reads the value's bytes, which are aligned as a descriptor is.
    let valid = unsafe {
        ntddk::RtlValidRelativeSecurityDescriptor(
            value.bytes().as_ptr().cast_mut().cast(),
            value.bytes().len() as u32,
            DACL_SECURITY_INFORMATION,
        )
    };
    if valid == 0 {
        return Err(Error::INVALID_SECURITY_DESCRIPTOR);
    }
    Ok(Some(Descriptor(value)))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    #[test]
    fn a_class_has_its_properties_below_its_identifier() {
        let class = crate::guid::from_u128(0x0123_4567_89AB_CDEF_0011_2233_4455_66FF);
        assert_eq!(
            std::string::String::from_utf16_lossy(&path(&class)),
            concat!(
                r"\Registry\Machine\System\CurrentControlSet\Control\Class\",
                r"{01234567-89AB-CDEF-0011-2233445566FF}\Properties"
            )
        );
    }
}
