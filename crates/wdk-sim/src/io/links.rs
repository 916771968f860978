//! Symbolic links that drivers make, and devices they look up by name.

use wdk_sys::{
    DEVICE_OBJECT, FILE_OBJECT, FILE_READ_ATTRIBUTES, NTSTATUS, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_INVALID,
    STATUS_OBJECT_NAME_NOT_FOUND, STATUS_SUCCESS, UNICODE_STRING,
};

use super::layout::text;
use super::names::Entry;
use super::request::OpenOptions;
use crate::executive::executive;
use crate::io::io;
use crate::nt::{PASSIVE_LEVEL, Routine};
use crate::record::{FailPoint, Site, injection};
use crate::routines;

pub(super) const ROUTINES: &[Routine] = &routines![
    Ntoskrnl, Nt52:
    IoGetDeviceObjectPointer,
    IoCreateSymbolicLink,
    IoCreateUnprotectedSymbolicLink,
    IoDeleteSymbolicLink,
];

/// `NTSTATUS IoGetDeviceObjectPointer(...)`
pub(crate) unsafe extern "win64" fn IoGetDeviceObjectPointer(
    name: *const UNICODE_STRING,
    access: u32,
    file_object: *mut *mut FILE_OBJECT,
    device_object: *mut *mut DEVICE_OBJECT,
) -> NTSTATUS {
    executive().require_irql(PASSIVE_LEVEL);
    if injection().must_fail(FailPoint::Object) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
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
    executive().require_irql(PASSIVE_LEVEL);
    // SAFETY: the driver passes counted strings.
    let (name, target) = unsafe { (text(name), text(target)) };
    if injection().must_fail(FailPoint::Object) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
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

/// `NTSTATUS IoCreateSymbolicLink(...)`
pub(crate) unsafe extern "win64" fn IoCreateSymbolicLink(
    name: *const UNICODE_STRING,
    target: *const UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe { create_link(name, target) }
}

/// `NTSTATUS IoCreateUnprotectedSymbolicLink(...)`
pub(crate) unsafe extern "win64" fn IoCreateUnprotectedSymbolicLink(
    name: *const UNICODE_STRING,
    target: *const UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe { create_link(name, target) }
}

/// `NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING SymbolicLinkName)`
pub(crate) unsafe extern "win64" fn IoDeleteSymbolicLink(name: *const UNICODE_STRING) -> NTSTATUS {
    executive().require_irql(PASSIVE_LEVEL);
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
