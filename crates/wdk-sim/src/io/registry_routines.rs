//! How drivers reach the registry by handles: `Zw` routines on keys, `Io` routines that open a
//! device's. By path it is [`super::registry_paths`].

use std::collections::BTreeMap;

use wdk_sys::{
    DEVICE_OBJECT, NTSTATUS, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, STATUS_BUFFER_OVERFLOW,
    STATUS_BUFFER_TOO_SMALL, STATUS_CANNOT_DELETE, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_NO_MORE_ENTRIES, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
    STATUS_SUCCESS, UNICODE_STRING,
};

use super::Io;
use super::layout::text;
use super::registry::{REG_BINARY, REG_DWORD, Value};
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;

use crate::nt::routine;

/// The path of each open key object.
pub(super) type Keys = BTreeMap<u64, String>;

const REG_CREATED_NEW_KEY: u32 = wdk_sys::REG_CREATED_NEW_KEY;
const REG_OPENED_EXISTING_KEY: u32 = wdk_sys::REG_OPENED_EXISTING_KEY;

impl Io {
    /// Sets a number, making its key where it is missing.
    pub(crate) fn set_registry_number(&self, key: &str, name: &str, value: u32) {
        self.set_registry_value(key, name, REG_DWORD, value.to_le_bytes().to_vec());
    }

    /// Sets bytes, making their key where it is missing.
    pub(crate) fn set_registry_bytes(&self, key: &str, name: &str, bytes: &[u8]) {
        self.set_registry_value(key, name, REG_BINARY, bytes.to_vec());
    }

    fn set_registry_value(&self, key: &str, name: &str, kind: u32, data: Vec<u8>) {
        let mut registry = self.registry.borrow();
        registry.create(key);
        registry.set(key, name, kind, data);
    }

    /// Opens a handle to the key at `path`.
    ///
    /// # Safety
    /// `handle` can be written.
    unsafe fn open_key(&self, path: &str, attributes: u32, handle: *mut u64) -> NTSTATUS {
        if self.registry.borrow().key(path).is_none() {
            return STATUS_OBJECT_NAME_NOT_FOUND;
        }
        let Some(body) = executive().allocate_object(16, "key object") else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        self.keys.borrow().insert(body as u64, path.to_owned());
        executive().register_object(
            body as u64,
            ObjectKind::Key,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |body| {
                    io().keys.borrow().remove(&body);
                    executive().free_object(body as *mut u8);
                },
            },
        );
        let opened = executive().open_only_handle(body as u64, attributes);
        // SAFETY: promised by the caller.
        unsafe { handle.write_unaligned(opened) };
        STATUS_SUCCESS
    }

    /// The path of the key behind a handle.
    pub(super) fn key_path(&self, handle: u64) -> Result<String, NTSTATUS> {
        let (body, kind) = executive()
            .object_of_handle(handle)
            .ok_or(STATUS_INVALID_HANDLE)?;
        if kind != ObjectKind::Key {
            return Err(STATUS_OBJECT_TYPE_MISMATCH);
        }
        self.keys
            .borrow()
            .get(&body)
            .cloned()
            .ok_or(STATUS_INVALID_HANDLE)
    }
}

/// The path that object attributes name.
unsafe fn path_of(attributes: *const OBJECT_ATTRIBUTES) -> Result<String, NTSTATUS> {
    // SAFETY: the caller passes object attributes with a counted string.
    let (root, name) = unsafe {
        (
            (*attributes).RootDirectory as u64,
            text((*attributes).ObjectName),
        )
    };
    if root == 0 {
        return Ok(name);
    }
    let root = io().key_path(root)?;
    Ok(if name.is_empty() {
        root
    } else {
        format!(r"{root}\{name}")
    })
}

/// Writes `bytes` to a caller's buffer as far as they fit; the status says whether they did.
///
/// # Safety
/// `buffer` can be written for `length` bytes, `needed` for its number.
unsafe fn answer(
    bytes: &[u8],
    fixed: usize,
    buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let length = length as usize;
    // SAFETY: promised by the caller.
    unsafe {
        if !needed.is_null() {
            needed.write_unaligned(bytes.len() as u32);
        }
        if length < fixed {
            return STATUS_BUFFER_TOO_SMALL;
        }
        let fits = length.min(bytes.len());
        buffer.copy_from_nonoverlapping(bytes.as_ptr(), fits);
        if fits < bytes.len() {
            STATUS_BUFFER_OVERFLOW
        } else {
            STATUS_SUCCESS
        }
    }
}

/// The bytes of a value in one of the forms `ZwQueryValueKey` has, and how many of them are the
/// fixed part.
fn value_information(value: &Value, class: i32) -> Option<(Vec<u8>, usize)> {
    let name: Vec<u8> = value
        .name
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut bytes = Vec::new();
    let mut number = |value: usize| bytes.extend((value as u32).to_le_bytes());
    number(0);
    number(value.kind as usize);
    Some(match class {
        0 => {
            number(name.len());
            bytes.extend(&name);
            (bytes, 12)
        }
        1 => {
            let offset = (20 + name.len()).next_multiple_of(8);
            number(offset);
            number(value.data.len());
            number(name.len());
            bytes.extend(&name);
            bytes.resize(offset, 0);
            bytes.extend(&value.data);
            (bytes, 20)
        }
        2 => {
            number(value.data.len());
            bytes.extend(&value.data);
            (bytes, 12)
        }
        _ => return None,
    })
}

/// Opens a key.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn ZwOpenKey(
    handle: *mut u64,
    _access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
) -> NTSTATUS {
    // SAFETY: the driver passes attributes and the place for the handle.
    unsafe {
        match path_of(attributes) {
            Ok(path) => io().open_key(&path, (*attributes).Attributes, handle),
            Err(status) => status,
        }
    }
}

/// Opens a key, made where there is none.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted; class and title are ignored; the registry \
                does not outlive the machine"
)]
pub(crate) unsafe extern "win64" fn ZwCreateKey(
    handle: *mut u64,
    _access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
    _title: u32,
    _class: *const UNICODE_STRING,
    _options: u32,
    #[optional] disposition: *mut u32,
) -> NTSTATUS {
    // SAFETY: the driver passes attributes and the places for handle and, if wanted, disposition.
    unsafe {
        let path = match path_of(attributes) {
            Ok(path) => path,
            Err(status) => return status,
        };
        let made = io().registry.borrow().create(&path);
        if !disposition.is_null() {
            disposition.write_unaligned(if made {
                REG_CREATED_NEW_KEY
            } else {
                REG_OPENED_EXISTING_KEY
            });
        }
        io().open_key(&path, (*attributes).Attributes, handle)
    }
}

/// Reads a value.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwQueryValueKey(
    handle: u64,
    name: *const UNICODE_STRING,
    class: i32,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    // SAFETY: the driver passes a counted string.
    let name = unsafe { text(name) };
    let Some(value) = io.registry.borrow().value(&path, &name).cloned() else {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    };
    let Some((bytes, fixed)) = value_information(&value, class) else {
        return STATUS_INVALID_PARAMETER;
    };
    // SAFETY: the driver passes a buffer of that length and the place for the length needed.
    unsafe { answer(&bytes, fixed, buffer, length, needed) }
}

/// Writes a value.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the registry does not outlive the machine")]
pub(crate) unsafe extern "win64" fn ZwSetValueKey(
    handle: u64,
    name: *const UNICODE_STRING,
    _title: u32,
    kind: u32,
    #[counted(length)] data: *const u8,
    length: u32,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    // SAFETY: the driver passes a counted string and data of that length.
    let (name, data) = unsafe {
        let mut bytes = vec![0; length as usize];
        if length != 0 {
            bytes
                .as_mut_ptr()
                .copy_from_nonoverlapping(data, length as usize);
        }
        (text(name), bytes)
    };
    if io.registry.borrow().set(&path, &name, kind, data) {
        STATUS_SUCCESS
    } else {
        STATUS_OBJECT_NAME_NOT_FOUND
    }
}

/// Deletes a value.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwDeleteValueKey(
    handle: u64,
    name: *const UNICODE_STRING,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    // SAFETY: the driver passes a counted string.
    let name = unsafe { text(name) };
    if io.registry.borrow().delete_value(&path, &name) {
        STATUS_SUCCESS
    } else {
        STATUS_OBJECT_NAME_NOT_FOUND
    }
}

/// Deletes a key.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwDeleteKey(handle: u64) -> NTSTATUS {
    let io = io();
    match io.key_path(handle) {
        Ok(path) if io.registry.borrow().delete(&path) => STATUS_SUCCESS,
        Ok(_) => STATUS_CANNOT_DELETE,
        Err(status) => status,
    }
}

/// Returns a subkey by its number.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the basic and the node form")]
pub(crate) unsafe extern "win64" fn ZwEnumerateKey(
    handle: u64,
    index: u32,
    class: i32,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    let names = io.registry.borrow().subkeys(&path);
    let Some(name) = names.get(index as usize) else {
        return STATUS_NO_MORE_ENTRIES;
    };
    // SAFETY: the driver passes a buffer of that length and the place for the length needed.
    unsafe { key_name_answer(name, class, buffer, length, needed) }
}

/// Answers with a key's name in the basic or the node form.
///
/// # Safety
/// As [`answer`].
unsafe fn key_name_answer(
    name: &str,
    class: i32,
    buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut bytes = vec![0; 12];
    if class == 1 {
        bytes.extend(u32::MAX.to_le_bytes());
        bytes.extend(0_u32.to_le_bytes());
    } else if class != 0 {
        return STATUS_INVALID_PARAMETER;
    }
    bytes.extend((name.len() as u32).to_le_bytes());
    let fixed = bytes.len();
    bytes.extend(name);
    // SAFETY: promised by the caller.
    unsafe { answer(&bytes, fixed, buffer, length, needed) }
}

/// Returns a value by its number.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwEnumerateValueKey(
    handle: u64,
    index: u32,
    class: i32,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    let value = io
        .registry
        .borrow()
        .key(&path)
        .and_then(|key| key.values.values().nth(index as usize).cloned());
    let Some(value) = value else {
        return STATUS_NO_MORE_ENTRIES;
    };
    let Some((bytes, fixed)) = value_information(&value, class) else {
        return STATUS_INVALID_PARAMETER;
    };
    // SAFETY: the driver passes a buffer of that length and the place for the length needed.
    unsafe { answer(&bytes, fixed, buffer, length, needed) }
}

/// Tells of a key.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the basic, node and full forms")]
pub(crate) unsafe extern "win64" fn ZwQueryKey(
    handle: u64,
    class: i32,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let io = io();
    let path = match io.key_path(handle) {
        Ok(path) => path,
        Err(status) => return status,
    };
    if class != 2 {
        let name = path.rsplit('\\').next().unwrap_or_default();
        // SAFETY: the driver passes a buffer of that length and the place for the length needed.
        return unsafe { key_name_answer(name, class, buffer, length, needed) };
    }
    let registry = io.registry.borrow();
    let longest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0) as u32;
    let subkeys = registry.subkeys(&path);
    let values: Vec<Value> = registry
        .key(&path)
        .map(|key| key.values.values().cloned().collect())
        .unwrap_or_default();
    drop(registry);
    let mut bytes = vec![0; 12];
    for number in [
        u32::MAX,
        0,
        subkeys.len() as u32,
        longest(&mut subkeys.iter().map(|name| name.encode_utf16().count() * 2)),
        0,
        values.len() as u32,
        longest(
            &mut values
                .iter()
                .map(|value| value.name.encode_utf16().count() * 2),
        ),
        longest(&mut values.iter().map(|value| value.data.len())),
    ] {
        bytes.extend(number.to_le_bytes());
    }
    // SAFETY: as above.
    unsafe { answer(&bytes, bytes.len(), buffer, length, needed) }
}

/// Writes a key to disk.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "does nothing: the registry does not outlive the machine"
)]
pub(crate) unsafe extern "win64" fn ZwFlushKey(handle: u64) -> NTSTATUS {
    io().key_path(handle).err().unwrap_or(STATUS_SUCCESS)
}

/// Opens a device's or driver's key.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn IoOpenDeviceRegistryKey(
    object: *mut DEVICE_OBJECT,
    kind: u32,
    _access: u32,
    handle: *mut u64,
) -> NTSTATUS {
    let io = io();
    let Some(instance) = io.registry.borrow().device_path(object as u64) else {
        return STATUS_INVALID_DEVICE_REQUEST;
    };
    let path = match kind & 3 {
        wdk_sys::PLUGPLAY_REGKEY_DEVICE => format!(r"{instance}\Device Parameters"),
        wdk_sys::PLUGPLAY_REGKEY_DRIVER => {
            let path = format!(r"{instance}\Driver");
            io.registry.borrow().create(&path);
            path
        }
        _ => return STATUS_INVALID_PARAMETER,
    };
    // SAFETY: the driver passes the place for the handle.
    unsafe { io.open_key(&path, OBJ_KERNEL_HANDLE, handle) }
}

/// Opens an interface's key.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn IoOpenDeviceInterfaceRegistryKey(
    link: *const UNICODE_STRING,
    _access: u32,
    handle: *mut u64,
) -> NTSTATUS {
    let io = io();
    // SAFETY: the driver passes a counted string.
    let link = unsafe { text(link) };
    let Some((class, _)) = io.interface_at(&link) else {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    };
    let name = link.replace('\\', "#");
    let path = format!(
        r"\Registry\Machine\System\CurrentControlSet\Control\DeviceClasses\{{{class}}}\{name}\#\Device Parameters"
    );
    io.registry.borrow().create(&path);
    // SAFETY: the driver passes the place for the handle.
    unsafe { io.open_key(&path, OBJ_KERNEL_HANDLE, handle) }
}

#[cfg(test)]
mod tests {
    use super::super::registry::{REG_SZ, string_data};
    use super::*;

    #[test]
    fn a_value_has_three_forms() {
        let value = Value {
            name: "ab".into(),
            kind: REG_SZ,
            data: string_data("x"),
        };
        let (basic, fixed) = value_information(&value, 0).expect("the form exists");
        assert_eq!((basic.len(), fixed), (12 + 4, 12));
        let (full, fixed) = value_information(&value, 1).expect("the form exists");
        assert_eq!(fixed, 20);
        assert_eq!(&full[8..12], &24_u32.to_le_bytes());
        assert_eq!(&full[24..], &[b'x', 0, 0, 0]);
        let (partial, _) = value_information(&value, 2).expect("the form exists");
        assert_eq!(&partial[8..12], &4_u32.to_le_bytes());
        assert!(value_information(&value, 9).is_none());
    }
}
