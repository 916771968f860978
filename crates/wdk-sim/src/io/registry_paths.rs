//! How drivers reach the registry by paths: the `Rtl` routines, with the query table of
//! `RtlQueryRegistryValues`. By handles it is [`super::registry_routines`].

use wdk_sys::{
    NTSTATUS, PVOID, RTL_QUERY_REGISTRY_TABLE, STATUS_BUFFER_TOO_SMALL,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_SUCCESS, UNICODE_STRING,
};

use super::layout::{routine, text_to_zero};
use super::registry::{REG_EXPAND_SZ, REG_MULTI_SZ, REG_SZ, Value, string_data};
use super::status::NtStatus;

use crate::executive::executive;
use crate::io::io;
use crate::memory::memory;
use crate::nt::routine;

/// The key that the `Rtl` routines' "relative to" and path mean.
unsafe fn relative_path(relative_to: u32, path: *const u16) -> Result<String, NTSTATUS> {
    const ROOTS: [&str; 6] = [
        "",
        r"\Registry\Machine\System\CurrentControlSet\Services",
        r"\Registry\Machine\System\CurrentControlSet\Control",
        r"\Registry\Machine\Software\Microsoft\Windows NT\CurrentVersion",
        r"\Registry\Machine\Hardware\DeviceMap",
        r"\Registry\User\.Default",
    ];
    if relative_to & wdk_sys::RTL_REGISTRY_HANDLE != 0 {
        return io().key_path(path as u64);
    }
    let root = ROOTS
        .get((relative_to & !wdk_sys::RTL_REGISTRY_OPTIONAL) as usize)
        .ok_or(STATUS_INVALID_PARAMETER)?;
    // SAFETY: the caller passes a zero-ended string or null.
    let path = unsafe { text_to_zero(path) };
    Ok(if root.is_empty() {
        path
    } else {
        format!(r"{root}\{path}")
    })
}

/// Memory of the machine that holds `data` while a driver's callback looks at it.
fn lend(data: &[u8]) -> Option<*mut u8> {
    let memory = executive().allocate_object(data.len().max(2) as u64, "registry data")?;
    // SAFETY: the memory is new and long enough.
    unsafe { memory.copy_from_nonoverlapping(data.as_ptr(), data.len()) };
    Some(memory)
}

/// Gives one value to an entry of a query table.
///
/// # Safety
/// `entry` is an entry of the driver's table.
unsafe fn deliver(
    entry: *const RTL_QUERY_REGISTRY_TABLE,
    value: &Value,
    context: PVOID,
) -> NTSTATUS {
    // SAFETY: promised by the caller.
    let (flags, callback, place) = unsafe {
        (
            (*entry).Flags,
            routine(&raw const (*entry).QueryRoutine),
            (*entry).EntryContext,
        )
    };
    if flags & wdk_sys::RTL_QUERY_REGISTRY_DIRECT != 0 {
        // SAFETY: with this flag the entry's context is the place for the value.
        return unsafe { store(value, place) };
    }
    // A list of strings is given string by string unless the driver wants it whole.
    let parts: Vec<(u32, Vec<u8>)> =
        if value.kind == REG_MULTI_SZ && flags & wdk_sys::RTL_QUERY_REGISTRY_NOEXPAND == 0 {
            let units: Vec<u16> = value
                .data
                .chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            units
                .split(|unit| *unit == 0)
                .filter(|part| !part.is_empty())
                .map(|part| (REG_SZ, string_data(&String::from_utf16_lossy(part))))
                .collect()
        } else {
            vec![(value.kind, value.data.clone())]
        };
    for (kind, data) in parts {
        let name: Vec<u8> = string_data(&value.name);
        let (Some(name), Some(lent)) = (lend(&name), lend(&data)) else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        // SAFETY: the driver's callback takes these arguments.
        let status = unsafe {
            executive().call_driver_routine(
                "The query routine of RtlQueryRegistryValues",
                callback,
                &[
                    name as u64,
                    u64::from(kind),
                    lent as u64,
                    data.len() as u64,
                    context as u64,
                    place as u64,
                ],
            )
        } as NTSTATUS;
        executive().free_object(name);
        executive().free_object(lent);
        if !NtStatus(status).is_success() {
            return status;
        }
    }
    STATUS_SUCCESS
}

/// Stores a value at the place a direct query names.
///
/// # Safety
/// `place` is what `RTL_QUERY_REGISTRY_DIRECT` asks for by the value's type.
unsafe fn store(value: &Value, place: PVOID) -> NTSTATUS {
    const TAG: u32 = u32::from_le_bytes(*b"qrvS");
    // SAFETY: promised by the caller.
    unsafe {
        if matches!(value.kind, REG_SZ | REG_EXPAND_SZ | REG_MULTI_SZ) {
            let string = place.cast::<UNICODE_STRING>();
            let bytes = value.data.len();
            if (*string).Buffer.is_null() {
                let Some(buffer) = memory().allocate_for_driver(bytes.max(2) as u64, TAG) else {
                    return STATUS_INSUFFICIENT_RESOURCES;
                };
                (*string).Buffer = buffer.cast();
                (*string).MaximumLength = bytes as u16;
            } else if usize::from((*string).MaximumLength) < bytes {
                return STATUS_BUFFER_TOO_SMALL;
            }
            (*string)
                .Buffer
                .cast::<u8>()
                .copy_from_nonoverlapping(value.data.as_ptr(), bytes);
            (*string).Length = bytes.saturating_sub(2) as u16;
        } else if value.data.len() <= 4 {
            place
                .cast::<u8>()
                .copy_from_nonoverlapping(value.data.as_ptr(), value.data.len());
        } else {
            let header = place.cast::<i32>();
            let room = header.read_unaligned();
            let to = if room < 0 {
                // A negative number says how long the buffer is, which takes the data only.
                if (room.unsigned_abs() as usize) < value.data.len() {
                    return STATUS_BUFFER_TOO_SMALL;
                }
                place.cast::<u8>()
            } else {
                if (room as usize) < value.data.len() + 8 {
                    return STATUS_BUFFER_TOO_SMALL;
                }
                header.write_unaligned(value.data.len() as i32);
                header.add(1).write_unaligned(value.kind as i32);
                place.cast::<u8>().add(8)
            };
            to.copy_from_nonoverlapping(value.data.as_ptr(), value.data.len());
        }
    }
    STATUS_SUCCESS
}

/// The default value of a table entry, if it has one.
///
/// # Safety
/// `entry` is an entry of the driver's table.
unsafe fn default_value(entry: *const RTL_QUERY_REGISTRY_TABLE) -> Option<Value> {
    // SAFETY: promised by the caller: the default data is as long as the entry says, or a
    // zero-ended string.
    unsafe {
        let kind = (*entry).DefaultType & 0xFF;
        if kind == 0 {
            return None;
        }
        let data = if (*entry).DefaultData.is_null() {
            Vec::new()
        } else if (*entry).DefaultLength == 0 && matches!(kind, REG_SZ | REG_EXPAND_SZ) {
            string_data(&text_to_zero((*entry).DefaultData.cast()))
        } else {
            std::slice::from_raw_parts(
                (*entry).DefaultData.cast::<u8>(),
                (*entry).DefaultLength as usize,
            )
            .to_vec()
        };
        Some(Value {
            name: text_to_zero((*entry).Name),
            kind,
            data,
        })
    }
}

/// Reads values by a table.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the registry does not outlive the machine")]
pub(crate) unsafe extern "win64" fn RtlQueryRegistryValues(
    relative_to: u32,
    #[optional] path: *const u16,
    table: *const RTL_QUERY_REGISTRY_TABLE,
    context: PVOID,
    _environment: PVOID,
) -> NTSTATUS {
    let io = io();
    // SAFETY: the driver passes a zero-ended path and a table that ends with an entry of zeroes.
    unsafe {
        let root = match relative_path(relative_to, path) {
            Ok(root) => root,
            Err(status) => return status,
        };
        if io.registry.borrow().key(&root).is_none()
            && relative_to & wdk_sys::RTL_REGISTRY_OPTIONAL == 0
        {
            return STATUS_OBJECT_NAME_NOT_FOUND;
        }
        let mut key = root.clone();
        let mut entry = table;
        loop {
            let flags = (*entry).Flags;
            let callback = routine(&raw const (*entry).QueryRoutine);
            let whole = wdk_sys::RTL_QUERY_REGISTRY_DIRECT | wdk_sys::RTL_QUERY_REGISTRY_SUBKEY;
            if callback == 0 && flags & whole == 0 {
                return STATUS_SUCCESS;
            }
            if flags & (wdk_sys::RTL_QUERY_REGISTRY_TOPKEY | wdk_sys::RTL_QUERY_REGISTRY_SUBKEY)
                != 0
            {
                key.clone_from(&root);
            }
            let name = text_to_zero((*entry).Name);
            if flags & wdk_sys::RTL_QUERY_REGISTRY_SUBKEY != 0 {
                key = format!(r"{root}\{name}");
                if io.registry.borrow().key(&key).is_none()
                    && flags & wdk_sys::RTL_QUERY_REGISTRY_REQUIRED != 0
                {
                    return STATUS_OBJECT_NAME_NOT_FOUND;
                }
                entry = entry.add(1);
                continue;
            }
            let found: Vec<Value> = {
                let registry = io.registry.borrow();
                if (*entry).Name.is_null() {
                    registry
                        .key(&key)
                        .map(|key| key.values.values().cloned().collect())
                        .unwrap_or_default()
                } else {
                    registry.value(&key, &name).cloned().into_iter().collect()
                }
            };
            let missing = found.is_empty();
            for value in &found {
                let status = deliver(entry, value, context);
                if !NtStatus(status).is_success() {
                    return status;
                }
                if flags & wdk_sys::RTL_QUERY_REGISTRY_DELETE != 0 {
                    io.registry.borrow().delete_value(&key, &value.name);
                }
            }
            if missing {
                if let Some(value) = default_value(entry) {
                    let status = deliver(entry, &value, context);
                    if !NtStatus(status).is_success() {
                        return status;
                    }
                } else if flags & wdk_sys::RTL_QUERY_REGISTRY_REQUIRED != 0 {
                    return STATUS_OBJECT_NAME_NOT_FOUND;
                }
            }
            entry = entry.add(1);
        }
    }
}

/// Writes a value.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the registry does not outlive the machine")]
pub(crate) unsafe extern "win64" fn RtlWriteRegistryValue(
    relative_to: u32,
    #[optional] path: *const u16,
    #[optional] name: *const u16,
    kind: u32,
    #[counted(length)] data: *const u8,
    length: u32,
) -> NTSTATUS {
    // SAFETY: the driver passes zero-ended strings and data of that length.
    unsafe {
        let path = match relative_path(relative_to, path) {
            Ok(path) => path,
            Err(status) => return status,
        };
        let mut bytes = vec![0; length as usize];
        if length != 0 {
            bytes
                .as_mut_ptr()
                .copy_from_nonoverlapping(data, length as usize);
        }
        let mut registry = io().registry.borrow();
        if registry.set(&path, &text_to_zero(name), kind, bytes) {
            STATUS_SUCCESS
        } else {
            STATUS_OBJECT_NAME_NOT_FOUND
        }
    }
}

/// Deletes a value.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the registry does not outlive the machine")]
pub(crate) unsafe extern "win64" fn RtlDeleteRegistryValue(
    relative_to: u32,
    #[optional] path: *const u16,
    #[optional] name: *const u16,
) -> NTSTATUS {
    // SAFETY: the driver passes zero-ended strings.
    unsafe {
        let path = match relative_path(relative_to, path) {
            Ok(path) => path,
            Err(status) => return status,
        };
        let name = text_to_zero(name);
        if io().registry.borrow().delete_value(&path, &name) {
            STATUS_SUCCESS
        } else {
            STATUS_OBJECT_NAME_NOT_FOUND
        }
    }
}

/// Tells whether a key exists.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCheckRegistryKey(
    relative_to: u32,
    #[optional] path: *const u16,
) -> NTSTATUS {
    // SAFETY: the driver passes a zero-ended string.
    match unsafe { relative_path(relative_to, path) } {
        Ok(path) if io().registry.borrow().key(&path).is_some() => STATUS_SUCCESS,
        Ok(_) => STATUS_OBJECT_NAME_NOT_FOUND,
        Err(status) => status,
    }
}

/// Makes a key.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the registry does not outlive the machine")]
pub(crate) unsafe extern "win64" fn RtlCreateRegistryKey(
    relative_to: u32,
    #[optional] path: *const u16,
) -> NTSTATUS {
    // SAFETY: the driver passes a zero-ended string.
    match unsafe { relative_path(relative_to, path) } {
        Ok(path) => {
            io().registry.borrow().create(&path);
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}
