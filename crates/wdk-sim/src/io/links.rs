//! Symbolic links that drivers make, and devices they look up by name.

use wdk_sys::{
    DEVICE_OBJECT, FILE_OBJECT, FILE_READ_ATTRIBUTES, NTSTATUS, STATUS_INVALID_PARAMETER,
    STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_SUCCESS, UNICODE_STRING,
};

use super::layout::text;
use super::names::Entry;
use super::request::OpenOptions;
use crate::io::io;
use crate::nt::routine;
use crate::record::Site;

/// Opens a device by its name.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn IoGetDeviceObjectPointer(
    name: *const UNICODE_STRING,
    access: u32,
    file_object: *mut *mut FILE_OBJECT,
    device_object: *mut *mut DEVICE_OBJECT,
) -> NTSTATUS {
    let io = io();
    // SAFETY: the driver passes a counted string.
    let name = unsafe { text(name) };
    let options = OpenOptions {
        read: access & !FILE_READ_ATTRIBUTES != 0,
        write: access & wdk_sys::FILE_WRITE_DATA != 0,
        ..OpenOptions::default()
    };
    match io.open_for_driver(&name, options) {
        Ok(file) => {
            let object = file.0 as *mut FILE_OBJECT;
            // SAFETY: the driver passes the places for both pointers; the file object was just
            // opened.
            unsafe {
                file_object.write_unaligned(object);
                device_object.write_unaligned(io.top_of((*object).DeviceObject));
            }
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

unsafe fn create_link(name: *const UNICODE_STRING, target: *const UNICODE_STRING) -> NTSTATUS {
    // SAFETY: the driver passes counted strings.
    let (name, target) = unsafe { (text(name), text(target)) };
    if !name.starts_with('\\') {
        return STATUS_OBJECT_NAME_INVALID;
    }
    let entry = Entry::Link {
        target,
        site: Site::here(),
        by_driver: true,
    };
    if io().names.borrow().insert(&name, entry) {
        STATUS_SUCCESS
    } else {
        STATUS_OBJECT_NAME_COLLISION
    }
}

/// Makes a symbolic link to a device.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn IoCreateSymbolicLink(
    name: *const UNICODE_STRING,
    target: *const UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe { create_link(name, target) }
}

/// Makes a symbolic link that anybody may change.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "security descriptors are not kept"
)]
pub(crate) unsafe extern "win64" fn IoCreateUnprotectedSymbolicLink(
    name: *const UNICODE_STRING,
    target: *const UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe { create_link(name, target) }
}

/// Deletes a symbolic link.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoDeleteSymbolicLink(name: *const UNICODE_STRING) -> NTSTATUS {
    // SAFETY: the driver passes a counted string.
    let name = unsafe { text(name) };
    let mut names = io().names.borrow();
    match names.get(&name) {
        Some(Entry::Link { .. }) => {
            names.remove(&name);
            STATUS_SUCCESS
        }
        Some(Entry::Device(_)) => STATUS_INVALID_PARAMETER,
        None => STATUS_OBJECT_NAME_NOT_FOUND,
    }
}
