//! What the driver's service key asks for.

use core::ffi::c_void;
use core::mem::offset_of;
use core::ptr;

use wdk::sys::{
    _KEY_VALUE_INFORMATION_CLASS, KEY_QUERY_VALUE, KEY_VALUE_PARTIAL_INFORMATION,
    OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, REG_DWORD, STATUS_BUFFER_OVERFLOW,
    STATUS_OBJECT_NAME_NOT_FOUND, UNICODE_STRING, ntddk,
};
use wdk::{Error, Result, check};

/// The number of the one test to be run: the key's value `Test`. `None` where there is no such
/// value, which asks for all.
///
/// # Errors
/// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): the value is no `REG_DWORD`.
/// * Why the key cannot be read.
///
/// # Safety
/// `path` is the registry path that the kernel passed to `DriverEntry`, which still runs.
pub unsafe fn chosen_test(path: *const UNICODE_STRING) -> Result<Option<u32>> {
    let mut attributes = OBJECT_ATTRIBUTES {
        Length: size_of::<OBJECT_ATTRIBUTES>() as u32,
        RootDirectory: ptr::null_mut(),
        ObjectName: path.cast_mut(),
        Attributes: OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE,
        SecurityDescriptor: ptr::null_mut(),
        SecurityQualityOfService: ptr::null_mut(),
    };
    let mut key = ptr::null_mut();
    // SAFETY: tests run at PASSIVE_LEVEL; the caller vouches for the path, and the rest is this
    // function's own.
    check(unsafe { ntddk::ZwOpenKey(&raw mut key, KEY_QUERY_VALUE, &raw mut attributes) })?;
    let number = number(key, &mut b"Test".map(u16::from));
    // SAFETY: opened above and used no more.
    unsafe { ntddk::ZwClose(key) };
    number
}

/// The number stored under a name.
fn number(key: *mut c_void, name: &mut [u16]) -> Result<Option<u32>> {
    let bytes = size_of_val(name) as u16;
    let mut name = UNICODE_STRING {
        Length: bytes,
        MaximumLength: bytes,
        Buffer: name.as_mut_ptr(),
    };
    // The fixed part of the information, and the number behind it.
    const FIXED: usize = offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Data) / size_of::<u32>();
    let mut information = [0_u32; FIXED + 1];
    let mut needed = 0;
    // SAFETY: the key is open, and all memory is this function's own.
    let status = unsafe {
        ntddk::ZwQueryValueKey(
            key,
            &raw mut name,
            _KEY_VALUE_INFORMATION_CLASS::KeyValuePartialInformation,
            (&raw mut information).cast(),
            size_of_val(&information) as u32,
            &raw mut needed,
        )
    };
    match status {
        STATUS_OBJECT_NAME_NOT_FOUND => return Ok(None),
        STATUS_BUFFER_OVERFLOW => return Err(Error::INVALID_PARAMETER),
        status => check(status)?,
    }
    let [_, kind, length, number] = information;
    if kind == REG_DWORD && length as usize == size_of::<u32>() {
        Ok(Some(number))
    } else {
        Err(Error::INVALID_PARAMETER)
    }
}
