//! What an administrator has put into the registry for the devices of a class.

use core::mem::offset_of;
use core::ptr;

use wdk_sys::{
    _KEY_VALUE_INFORMATION_CLASS::KeyValuePartialInformation, DACL_SECURITY_INFORMATION, GUID,
    HANDLE, KEY_READ, KEY_VALUE_PARTIAL_INFORMATION, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE,
    OBJECT_ATTRIBUTES, REG_BINARY, REG_DWORD, STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL,
    STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_PATH_NOT_FOUND, ntddk,
};

use super::counted;
use crate::pool::PoolBuffer;
use crate::{Error, Result, check, utf16};

const CLASSES: &[u16] = utf16!(r"\Registry\Machine\System\CurrentControlSet\Control\Class\");
const PROPERTIES: &[u16] = utf16!(r"\Properties");
/// A GUID between braces.
const GUID_UNITS: usize = 38;

/// Where a value's bytes are in what is told of it.
const DATA: usize = offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Data);
// A descriptor there is aligned as it has to be.
const _: () = assert!(DATA.is_multiple_of(4));

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
        let Some(key) = Key::open(&path(class))? else {
            return Ok(Self::default());
        };
        Ok(Self {
            device_type: key.number(utf16!("DeviceType"))?,
            characteristics: key.number(utf16!("DeviceCharacteristics"))?,
            exclusive: key.number(utf16!("Exclusive"))?,
            security: key.descriptor(utf16!("Security"))?,
        })
    }
}

/// A value that is a valid self-relative security descriptor with a list.
pub(super) struct Descriptor(PoolBuffer);

impl Descriptor {
    pub(super) fn as_ptr(&self) -> *const u8 {
        // SAFETY: the value's bytes come after its header, in the same block.
        unsafe { self.0.as_ptr().add(DATA) }
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

/// An open key.
///
/// # Invariants
/// The handle is open, and this value's.
struct Key(HANDLE);

impl Key {
    fn open(path: &[u16]) -> Result<Option<Self>> {
        let mut name = counted(path)?;
        // SAFETY: zeroes are valid.
        let mut attributes = unsafe { core::mem::zeroed::<OBJECT_ATTRIBUTES>() };
        attributes.Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        attributes.Attributes = OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE;
        attributes.ObjectName = &raw mut name;
        let mut handle = ptr::null_mut();
        // SAFETY: everything outlives the call, which writes the handle only.
        match unsafe { ntddk::ZwOpenKey(&raw mut handle, KEY_READ, &raw mut attributes) } {
            STATUS_OBJECT_NAME_NOT_FOUND | STATUS_OBJECT_PATH_NOT_FOUND => Ok(None),
            status => check(status).map(|()| Some(Self(handle))),
        }
    }

    /// Asks for a value; answers how many bytes there are to tell, or `None` if it does not exist.
    ///
    /// # Safety
    /// `place` has `length` bytes, aligned to 4.
    unsafe fn query(&self, name: &[u16], place: *mut u8, length: u32) -> Result<Option<u32>> {
        let mut name = counted(name)?;
        let mut told = 0;
        // SAFETY: the caller's promise, and by the type's invariant.
        let status = unsafe {
            ntddk::ZwQueryValueKey(
                self.0,
                &raw mut name,
                KeyValuePartialInformation,
                place.cast(),
                length,
                &raw mut told,
            )
        };
        match status {
            STATUS_OBJECT_NAME_NOT_FOUND => Ok(None),
            STATUS_BUFFER_OVERFLOW | STATUS_BUFFER_TOO_SMALL => Ok(Some(told)),
            status => check(status).map(|()| Some(told)),
        }
    }

    /// A value's type and bytes, in a block that begins with [`DATA`] other ones.
    fn value(&self, name: &[u16]) -> Result<Option<(u32, usize, PoolBuffer)>> {
        // SAFETY: no byte is written.
        let Some(length) = (unsafe { self.query(name, ptr::null_mut(), 0) })? else {
            return Ok(None);
        };
        let mut block = PoolBuffer::zeroed((length as usize).max(DATA), 8)?;
        // SAFETY: the block has so many bytes, and is aligned.
        let told = unsafe { self.query(name, block.as_mut_ptr(), length) }?;
        let number = |at: usize| {
            let bytes = block.get(at..at + 4).and_then(|bytes| bytes.first_chunk());
            u32::from_le_bytes(*bytes.unwrap_or(&[0; 4]))
        };
        let kind = number(offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Type));
        let data = number(offset_of!(KEY_VALUE_PARTIAL_INFORMATION, DataLength)) as usize;
        // Somebody may have made it longer meanwhile.
        if told.is_none_or(|told| told > length) || DATA + data > block.len() {
            return Err(Error::INFO_LENGTH_MISMATCH);
        }
        Ok(Some((kind, data, block)))
    }

    fn number(&self, name: &[u16]) -> Result<Option<u32>> {
        let Some((kind, length, block)) = self.value(name)? else {
            return Ok(None);
        };
        let bytes = block.get(DATA..).and_then(|bytes| bytes.first_chunk());
        match bytes {
            Some(bytes) if kind == REG_DWORD && length == 4 => Ok(Some(u32::from_le_bytes(*bytes))),
            _ => Err(Error::OBJECT_TYPE_MISMATCH),
        }
    }

    fn descriptor(&self, name: &[u16]) -> Result<Option<Descriptor>> {
        let Some((kind, length, block)) = self.value(name)? else {
            return Ok(None);
        };
        if kind != REG_BINARY {
            return Err(Error::OBJECT_TYPE_MISMATCH);
        }
        let descriptor = Descriptor(block);
        // SAFETY: the block has `length` bytes there, which the routine only reads.
        let valid = unsafe {
            ntddk::RtlValidRelativeSecurityDescriptor(
                descriptor.as_ptr().cast_mut().cast(),
                length as u32,
                DACL_SECURITY_INFORMATION,
            )
        };
        if valid == 0 {
            return Err(Error::INVALID_SECURITY_DESCRIPTOR);
        }
        Ok(Some(descriptor))
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; a handle that is open can be closed.
        unsafe {
            let _ = ntddk::ZwClose(self.0);
        }
    }
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
