//! [`WritableKey`]: a key that is written.

use core::ops::Deref;
use core::ptr;

use wdk_sys::{
    PDEVICE_OBJECT, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD, REG_SZ,
    STATUS_OBJECT_NAME_NOT_FOUND, ntddk,
};

use super::handle::{Handle, WRITE, there};
use super::key::Key;
use super::name_of;
use crate::pool::PoolVec;
use crate::string::{MultiString, UnicodeStr};
use crate::{Error, Result, check, irql};

/// A key of the registry that is there, opened for reading and writing.
///
/// ```
/// use wdk::driver::Start;
///
/// /// Counts how often the device was started.
/// fn count(start: &Start<'_>) -> wdk::Result {
///     let key = start.hardware_key_to_write()?;
///     let starts = key.u32("Starts").or(0);
///     key.set_u32("Starts", starts.saturating_add(1))
/// }
/// # fn main() { let _ = count; }
/// ```
///
/// # IRQL
/// `PASSIVE_LEVEL`. Dropped above it, the key stays open.
pub struct WritableKey(Key);

impl WritableKey {
    fn of(handle: Option<Handle>) -> Result<Self> {
        Ok(Self(Key::of(Some(there(handle)?))))
    }

    /// Opens a key by its path (`ZwOpenKey`), which begins with `\Registry\`: for what is neither
    /// the driver's nor the device's.
    ///
    /// # Errors
    /// [`OBJECT_NAME_NOT_FOUND`](Error::OBJECT_NAME_NOT_FOUND) for a key that is not there; what
    /// the kernel answers; [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`.
    pub fn open(path: &UnicodeStr) -> Result<Self> {
        Self::of(Handle::open(None, path, WRITE)?)
    }

    /// Opens a device's key.
    ///
    /// # Safety
    /// `physical` is a physical device object that is there.
    pub(crate) unsafe fn open_device(physical: PDEVICE_OBJECT, kind: u32) -> Result<Self> {
        // SAFETY: the caller's promise.
        Self::of(unsafe { Handle::open_device(physical, kind, WRITE) }?)
    }

    /// The key's handle, with which it was made.
    fn handle(&self) -> Result<&Handle> {
        self.0.handle().ok_or(Error::OBJECT_NAME_NOT_FOUND)
    }

    /// Opens a key below this one, and makes it where there is none (`ZwCreateKey`).
    ///
    /// # Errors
    /// What the kernel answers; [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a name that is longer than
    /// [`LONGEST_NAME`](super::LONGEST_NAME).
    pub fn subkey_to_write(&self, name: &str) -> Result<Self> {
        Self::of(Handle::create(self.handle()?, &name_of(name)?)?)
    }

    /// Sets a number of 32 bits (`REG_DWORD`).
    ///
    /// # Errors
    /// As [`set_binary`](Self::set_binary).
    pub fn set_u32(&self, name: &str, value: u32) -> Result {
        self.set(name, REG_DWORD, &value.to_le_bytes())
    }

    /// Sets a number of 64 bits (`REG_QWORD`).
    ///
    /// # Errors
    /// As [`set_binary`](Self::set_binary).
    pub fn set_u64(&self, name: &str, value: u64) -> Result {
        self.set(name, REG_QWORD, &value.to_le_bytes())
    }

    /// Sets a string (`REG_SZ`), with the zero at its end that readers expect.
    ///
    /// # Errors
    /// As [`set_binary`](Self::set_binary), and
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a string with a zero in it, which would
    /// end there; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn set_string(&self, name: &str, value: &UnicodeStr) -> Result {
        if value.units().contains(&0) {
            return Err(Error::INVALID_PARAMETER);
        }
        self.set_units(name, REG_SZ, value.units())
    }

    /// Sets a list of strings (`REG_MULTI_SZ`).
    ///
    /// # Errors
    /// As [`set_binary`](Self::set_binary);
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn set_strings(&self, name: &str, value: &MultiString) -> Result {
        self.set_units(name, REG_MULTI_SZ, value.units())
    }

    /// Sets units, and a zero.
    fn set_units(&self, name: &str, kind: u32, units: &[u16]) -> Result {
        let mut bytes = PoolVec::with_capacity(size_of_val(units) + 2)?;
        let units = units.iter().chain(&[0]);
        units
            .copied()
            .map(u16::to_le_bytes)
            .try_for_each(|unit| bytes.extend_from_slice(&unit))?;
        self.set(name, kind, &bytes)
    }

    /// Sets bytes (`REG_BINARY`).
    ///
    /// # Errors
    /// What the kernel answers; [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a name that is longer than
    /// [`LONGEST_NAME`](super::LONGEST_NAME). The value is as it was.
    pub fn set_binary(&self, name: &str, value: &[u8]) -> Result {
        self.set(name, REG_BINARY, value)
    }

    fn set(&self, name: &str, kind: u32, bytes: &[u8]) -> Result {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let length = u32::try_from(bytes.len()).map_err(|_| Error::INVALID_PARAMETER)?;
        let name = name_of(name)?;
        let mut name = name.as_unicode_string();
        // The address of no bytes may be any, and looks like one of user memory then.
        let data = if bytes.is_empty() {
            ptr::null_mut()
        } else {
            bytes.as_ptr().cast_mut().cast()
        };
        // SAFETY: the key is open; the routine reads the name and the bytes.
        check(unsafe {
            ntddk::ZwSetValueKey(self.handle()?.get(), &raw mut name, 0, kind, data, length)
        })
    }

    /// Deletes a value (`ZwDeleteValueKey`); false where there was none.
    ///
    /// # Errors
    /// As [`set_binary`](Self::set_binary).
    pub fn delete_value(&self, name: &str) -> Result<bool> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let name = name_of(name)?;
        let mut name = name.as_unicode_string();
        // SAFETY: the key is open; the routine reads the name.
        match unsafe { ntddk::ZwDeleteValueKey(self.handle()?.get(), &raw mut name) } {
            STATUS_OBJECT_NAME_NOT_FOUND => Ok(false),
            status => check(status).map(|()| true),
        }
    }

    /// Deletes the key (`ZwDeleteKey`), which has no keys below it.
    ///
    /// # Errors
    /// What the kernel answers (`STATUS_CANNOT_DELETE` where there are keys below it);
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`.
    pub fn delete(self) -> Result {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        // SAFETY: the key is open, and closed next.
        check(unsafe { ntddk::ZwDeleteKey(self.handle()?.get()) })
    }
}

impl Deref for WritableKey {
    type Target = Key;
    fn deref(&self) -> &Key {
        &self.0
    }
}
