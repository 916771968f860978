//! [`Key`]: a key that is read.

use wdk_sys::{
    _KEY_VALUE_INFORMATION_CLASS::KeyValuePartialInformation, PDEVICE_OBJECT, REG_BINARY,
    STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL, STATUS_OBJECT_NAME_NOT_FOUND, ntddk,
};

use super::handle::{Handle, READ};
use super::name_of;
use super::setting::Setting;
use super::value::{Numeric, Value, read_growing};
use crate::pool::PoolVec;
use crate::string::{MultiString, UnicodeStr, UnicodeString};
use crate::{Error, Result, check, irql};

/// A key of the registry, opened for reading; or one that is not there, which reads as one without
/// values.
///
/// ```
/// use wdk::driver::Start;
/// use wdk::string::UnicodeString;
///
/// /// The firmware's name, if an administrator has given one.
/// fn firmware(start: &Start<'_>) -> wdk::Result<Option<UnicodeString>> {
///     start.software_key()?.string("Firmware")
/// }
/// # fn main() { let _ = firmware; }
/// ```
///
/// # IRQL
/// `PASSIVE_LEVEL`. Dropped above it, the key stays open.
pub struct Key {
    handle: Option<Handle>,
}

impl Key {
    pub(super) const fn of(handle: Option<Handle>) -> Self {
        Self { handle }
    }

    /// Opens a key by its path (`ZwOpenKey`), which begins with `\Registry\`: for what is neither
    /// the driver's nor the device's.
    ///
    /// # Errors
    /// What the kernel answers; [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`. A
    /// key that is not there is none.
    pub fn open(path: &UnicodeStr) -> Result<Self> {
        Handle::open(None, path, READ).map(Self::of)
    }

    /// Opens a device's key.
    ///
    /// # Safety
    /// `physical` is a physical device object that is there.
    pub(crate) unsafe fn open_device(physical: PDEVICE_OBJECT, kind: u32) -> Result<Self> {
        // SAFETY: the caller's promise.
        unsafe { Handle::open_device(physical, kind, READ) }.map(Self::of)
    }

    /// Is the key there?
    #[must_use]
    pub const fn exists(&self) -> bool {
        self.handle.is_some()
    }

    pub(super) const fn handle(&self) -> Option<&Handle> {
        self.handle.as_ref()
    }

    /// Opens a key below this one.
    ///
    /// # Errors
    /// As [`open`](Self::open), and [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a name that
    /// is longer than [`LONGEST_NAME`](super::LONGEST_NAME).
    pub fn subkey(&self, name: &str) -> Result<Self> {
        let name = name_of(name)?;
        match &self.handle {
            Some(handle) => Handle::open(Some(handle), &name, READ).map(Self::of),
            None => Ok(Self::of(None)),
        }
    }

    /// A number of 32 bits (`REG_DWORD`).
    pub fn u32<'n>(&self, name: &'n str) -> Setting<'n, u32> {
        // No number that is not wide has more bits.
        let number = self.number(name, false);
        Setting::new(
            name,
            number.map(|number| number.map(|number| number as u32)),
        )
    }

    /// A number of 64 bits (`REG_QWORD`), or of 32 (`REG_DWORD`), which most tools write.
    pub fn u64<'n>(&self, name: &'n str) -> Setting<'n, u64> {
        Setting::new(name, self.number(name, true))
    }

    /// A string (`REG_SZ`, or `REG_EXPAND_SZ`, in which nothing is expanded), up to its first zero,
    /// or to its end where it has none. `None` where there is no value.
    ///
    /// # Errors
    /// * [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH): the value is of another type, or
    ///   has an odd number of bytes.
    /// * [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW): it is longer than a string can be.
    /// * As [`binary`](Self::binary).
    pub fn string(&self, name: &str) -> Result<Option<UnicodeString>> {
        self.value(name)?.map(|value| value.string()).transpose()
    }

    /// A list of strings (`REG_MULTI_SZ`), up to the first that is empty, or to the value's end.
    /// `None` where there is no value.
    ///
    /// # Errors
    /// As [`string`](Self::string).
    pub fn strings(&self, name: &str) -> Result<Option<MultiString>> {
        self.value(name)?.map(|value| value.strings()).transpose()
    }

    /// Bytes (`REG_BINARY`). `None` where there is no value.
    ///
    /// # Errors
    /// * [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH): the value is of another type.
    /// * [`BUFFER_OVERFLOW`](Error::BUFFER_OVERFLOW): it is longer than
    ///   [`LARGEST_VALUE`](super::LARGEST_VALUE).
    /// * [`INFO_LENGTH_MISMATCH`](Error::INFO_LENGTH_MISMATCH): it grew each time that it was read.
    /// * [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES);
    ///   [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a name that is longer than
    ///   [`LONGEST_NAME`](super::LONGEST_NAME); [`INVALID_LEVEL`](Error::INVALID_LEVEL) above
    ///   `PASSIVE_LEVEL`; what the kernel answers.
    pub fn binary(&self, name: &str) -> Result<Option<PoolVec<u8>>> {
        let Some(value) = self.value(name)? else {
            return Ok(None);
        };
        if value.kind() != REG_BINARY {
            return Err(Error::OBJECT_TYPE_MISMATCH);
        }
        PoolVec::copied(value.bytes()).map(Some)
    }

    /// A value of any type.
    pub(crate) fn value(&self, name: &str) -> Result<Option<Value>> {
        let name = name_of(name)?;
        let read = read_growing(|block| self.query(&name, block))?;
        read.map(|(block, told)| Value::of(block, told)).transpose()
    }

    fn number(&self, name: &str, wide: bool) -> Result<Option<u64>> {
        let name = name_of(name)?;
        let mut numeric = Numeric::new();
        let told = self.query(&name, numeric.as_mut())?;
        told.map(|told| numeric.number(told, wide)).transpose()
    }

    /// Asks for a value; answers how many bytes there are to tell, or `None` if it does not exist.
    /// The block is aligned to 4.
    fn query(&self, name: &UnicodeStr, block: &mut [u8]) -> Result<Option<usize>> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let Some(handle) = &self.handle else {
            return Ok(None);
        };
        let room = u32::try_from(block.len()).map_err(|_| Error::INVALID_PARAMETER)?;
        let mut name = name.as_unicode_string();
        let mut told = 0;
        // SAFETY: the key is open; the block has so many bytes, and is aligned.
        let status = unsafe {
            ntddk::ZwQueryValueKey(
                handle.get(),
                &raw mut name,
                KeyValuePartialInformation,
                block.as_mut_ptr().cast(),
                room,
                &raw mut told,
            )
        };
        match status {
            STATUS_OBJECT_NAME_NOT_FOUND => Ok(None),
            // What has as many bytes as there is room for was not cut.
            STATUS_BUFFER_OVERFLOW | STATUS_BUFFER_TOO_SMALL => {
                Ok(Some((told as usize).max(block.len() + 1)))
            }
            status => check(status).map(|()| Some((told as usize).min(block.len()))),
        }
    }
}
