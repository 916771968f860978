//! What objects are called, and links and folders of the object manager by handle.

use std::collections::BTreeMap;

use wdk_sys::{
    FILE_OBJECT, NTSTATUS, OBJECT_ATTRIBUTES, OBJECT_NAME_INFORMATION, STATUS_BUFFER_TOO_SMALL,
    STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE,
    STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
    STATUS_SUCCESS, UNICODE_STRING,
};

use super::Io;
use super::layout::text;
use super::names::Entry;
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;
use crate::nt::routine;

/// What drivers have of the object manager's names.
#[derive(Debug, Default)]
pub(super) struct ObjectNames {
    /// The link that each link object stands for.
    links: BTreeMap<u64, String>,
}

impl Io {
    /// The name of an object; nothing where it has none.
    fn name_of(&self, body: u64) -> Option<String> {
        match executive().object_kind(body)? {
            ObjectKind::Device => self.name_of_device(body),
            ObjectKind::Driver => Some(format!(r"\Driver\{}", self.driver_name(body))),
            ObjectKind::Key => self.keys.borrow().get(&body).cloned(),
            ObjectKind::File => self.file_name(body),
            ObjectKind::SymbolicLink => self.object_names.borrow().links.get(&body).cloned(),
            _ => executive().object_name(body),
        }
    }

    fn name_of_device(&self, device: u64) -> Option<String> {
        self.devices.borrow().get(&device)?.name.clone()
    }

    /// The device's name and the file's on it.
    fn file_name(&self, body: u64) -> Option<String> {
        if let Some(open) = self.volume.borrow().open.get(&body) {
            let path = open.path.strip_prefix("C:").unwrap_or(&open.path);
            return Some(format!(r"\Device\HarddiskVolume1{path}"));
        }
        let file = body as *const FILE_OBJECT;
        // SAFETY: the object is a file object.
        let (device, name) = unsafe {
            (
                (*file).DeviceObject as u64,
                text(&raw const (*file).FileName),
            )
        };
        let device = self.name_of_device(device)?;
        Some(format!("{device}{name}"))
    }
}

/// The name that object attributes have, and their flags.
///
/// # Safety
/// `attributes` is null, or attributes with a counted string that can be read.
unsafe fn name_and_flags(attributes: *const OBJECT_ATTRIBUTES) -> (String, u32) {
    // SAFETY: promised by the caller.
    unsafe {
        attributes.as_ref().map_or((String::new(), 0), |given| {
            (text(given.ObjectName), given.Attributes)
        })
    }
}

/// Returns the name of an object.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "devices, drivers, files, keys, links, and objects that a driver has named"
)]
pub(crate) unsafe extern "win64" fn ObQueryNameString(
    object: u64,
    #[optional] information: *mut OBJECT_NAME_INFORMATION,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let units: Vec<u16> = io()
        .name_of(object)
        .map_or_else(Vec::new, |name| name.encode_utf16().chain([0]).collect());
    let header = size_of::<UNICODE_STRING>();
    let bytes = header + units.len() * 2;
    // SAFETY: the driver passes a buffer of that length, and the place for what is needed.
    unsafe {
        needed.write_unaligned(bytes as u32);
        if bytes > length as usize {
            return STATUS_INFO_LENGTH_MISMATCH;
        }
        let buffer = information.cast::<u8>().add(header).cast::<u16>();
        for (index, unit) in units.iter().enumerate() {
            buffer.add(index).write_unaligned(*unit);
        }
        (*information).Name = UNICODE_STRING {
            Length: (units.len().saturating_sub(1) * 2) as u16,
            MaximumLength: (units.len() * 2) as u16,
            Buffer: if units.is_empty() {
                std::ptr::null_mut()
            } else {
                buffer
            },
        };
    }
    STATUS_SUCCESS
}

/// Makes a folder of the object manager.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "names are not looked up in it: an object's full name is what counts"
)]
pub(crate) unsafe extern "win64" fn ZwCreateDirectoryObject(
    handle: *mut u64,
    _access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
) -> NTSTATUS {
    let executive = executive();
    // SAFETY: the driver passes object attributes.
    let (name, flags) = unsafe { name_and_flags(attributes) };
    let known = (!name.is_empty())
        .then(|| executive.named_object(&name))
        .flatten();
    let opened = match known {
        Some(_) if flags & wdk_sys::OBJ_OPENIF == 0 => return STATUS_OBJECT_NAME_COLLISION,
        Some(body) if executive.object_kind(body) != Some(ObjectKind::Directory) => {
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
        Some(body) => executive.open_handle_with(body, flags),
        None => {
            let Some(body) = executive.allocate_object(16, "directory object") else {
                return STATUS_INSUFFICIENT_RESOURCES;
            };
            let body = body as u64;
            executive.register_object(body, ObjectKind::Directory, ObjectOperations::MEMORY);
            executive.name_object(body, &name);
            executive.open_only_handle(body, flags)
        }
    };
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    STATUS_SUCCESS
}

/// Opens a symbolic link.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted; a root directory is ignored"
)]
pub(crate) unsafe extern "win64" fn ZwOpenSymbolicLinkObject(
    handle: *mut u64,
    _access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
) -> NTSTATUS {
    let executive = executive();
    // SAFETY: the driver passes object attributes.
    let (name, flags) = unsafe { name_and_flags(attributes) };
    match io().names.borrow().get(&name) {
        Some(Entry::Link { .. }) => {}
        Some(_) => return STATUS_OBJECT_TYPE_MISMATCH,
        None => return STATUS_OBJECT_NAME_NOT_FOUND,
    }
    let Some(body) = executive.allocate_object(16, "symbolic link object") else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let body = body as u64;
    io().object_names.borrow().links.insert(body, name);
    executive.register_object(
        body,
        ObjectKind::SymbolicLink,
        ObjectOperations {
            last_handle_closed: |_| {},
            deleted: |body| {
                io().object_names.borrow().links.remove(&body);
                crate::executive::executive().free_object(body as *mut u8);
            },
        },
    );
    let opened = executive.open_only_handle(body, flags);
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    STATUS_SUCCESS
}

/// Returns what a symbolic link points to.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwQuerySymbolicLinkObject(
    handle: u64,
    target: *mut UNICODE_STRING,
    #[optional] needed: *mut u32,
) -> NTSTATUS {
    let body = match executive().object_of_handle(handle) {
        Some((body, ObjectKind::SymbolicLink)) => body,
        Some(_) => return STATUS_OBJECT_TYPE_MISMATCH,
        None => return STATUS_INVALID_HANDLE,
    };
    let io = io();
    let name = io.object_names.borrow().links.get(&body).cloned();
    let names = io.names.borrow();
    let Some(Entry::Link { target: to, .. }) = name.and_then(|name| names.get(&name)) else {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    };
    let units: Vec<u16> = to.encode_utf16().collect();
    // SAFETY: the driver passes a string with a buffer, and null or the place for what is needed.
    unsafe {
        if !needed.is_null() {
            needed.write_unaligned(units.len() as u32 * 2);
        }
        if units.len() * 2 > usize::from((*target).MaximumLength) {
            return STATUS_BUFFER_TOO_SMALL;
        }
        for (index, unit) in units.iter().enumerate() {
            (*target).Buffer.add(index).write_unaligned(*unit);
        }
        (*target).Length = (units.len() * 2) as u16;
    }
    STATUS_SUCCESS
}

/// Lets an object go with its last handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "no object is permanent")]
pub(crate) unsafe extern "win64" fn ZwMakeTemporaryObject(handle: u64) -> NTSTATUS {
    match executive().object_of_handle(handle) {
        Some(_) => STATUS_SUCCESS,
        None => STATUS_INVALID_HANDLE,
    }
}
