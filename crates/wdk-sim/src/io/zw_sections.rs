//! Sections: memory, or a file of the machine's disk, that can be mapped.

use wdk_sys::{
    NTSTATUS, OBJECT_ATTRIBUTES, STATUS_ACCESS_DENIED, STATUS_CONFLICTING_ADDRESSES,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_VIEW_SIZE, STATUS_MAPPED_ALIGNMENT, STATUS_MAPPED_FILE_SIZE_ZERO,
    STATUS_NOT_MAPPED_VIEW, STATUS_OBJECT_TYPE_MISMATCH, STATUS_SECTION_TOO_BIG, STATUS_SUCCESS,
};

use super::volume::Section;
use super::zw_files::file_of;
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;
use crate::nt::routine;
use crate::space::{Protection, space};

const CURRENT_PROCESS: u64 = u64::MAX;
const PAGE: u64 = 4096;
/// What views begin at multiples of.
const GRANULARITY: u64 = 0x1_0000;
/// A section that is longer is not for this machine.
const LONGEST: u64 = 64 << 20;
/// Protections that let a view be written.
const WRITABLE: u32 = wdk_sys::PAGE_READWRITE | wdk_sys::PAGE_EXECUTE_READWRITE;

/// What a section of these attributes is of.
unsafe fn describe(maximum: *const i64, protection: u32, file: u64) -> Result<Section, NTSTATUS> {
    // SAFETY: the driver passes null or a size.
    let wanted = unsafe { maximum.as_ref() }.copied().unwrap_or(0);
    let wanted = u64::try_from(wanted).map_err(|_| STATUS_INVALID_PARAMETER)?;
    let writable = protection & WRITABLE != 0;
    if wanted > LONGEST {
        return Err(STATUS_SECTION_TOO_BIG);
    }
    if file == 0 {
        if wanted == 0 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        return Ok(Section {
            path: None,
            bytes: Vec::new(),
            size: wanted,
            writable,
        });
    }
    let body = file_of(file)?;
    let volume = &mut *io().volume.borrow();
    let open = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
    if writable && !open.writes {
        return Err(STATUS_ACCESS_DENIED);
    }
    let content = volume
        .files
        .get_mut(&open.path)
        .ok_or(wdk_sys::STATUS_INVALID_FILE_FOR_SECTION)?;
    let size = if wanted == 0 {
        content.len() as u64
    } else {
        wanted
    };
    if size == 0 {
        return Err(STATUS_MAPPED_FILE_SIZE_ZERO);
    }
    if size > content.len() as u64 {
        // A section that can be written makes its file as long as itself.
        if !writable {
            return Err(STATUS_SECTION_TOO_BIG);
        }
        content.resize(size as usize, 0);
    }
    Ok(Section {
        path: Some(open.path.clone()),
        bytes: Vec::new(),
        size,
        writable,
    })
}

/// Makes a section of memory or of a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "it has no name, and at most 64 MiB; an image is mapped as data"
)]
pub(crate) unsafe extern "win64" fn ZwCreateSection(
    handle: *mut u64,
    _access: u32,
    #[optional] attributes: *const OBJECT_ATTRIBUTES,
    #[optional] maximum: *const i64,
    protection: u32,
    _allocation: u32,
    file: u64,
) -> NTSTATUS {
    // SAFETY: the driver passes null or a size.
    let section = match unsafe { describe(maximum, protection, file) } {
        Ok(section) => section,
        Err(status) => return status,
    };
    let executive = executive();
    let Some(body) = executive.allocate_object(16, "section object") else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let body = body as u64;
    io().volume.borrow().sections.insert(body, section);
    executive.register_object(
        body,
        ObjectKind::Section,
        ObjectOperations {
            last_handle_closed: |_| {},
            deleted: |body| {
                io().volume.borrow().sections.remove(&body);
                crate::executive::executive().free_object(body as *mut u8);
            },
        },
    );
    // SAFETY: the driver passes null or object attributes.
    let flags = unsafe { attributes.as_ref() }.map_or(0, |given| given.Attributes);
    let opened = executive.open_only_handle(body, flags);
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    STATUS_SUCCESS
}

/// Maps a section, or a part of it, into the process.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Mapping => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "each view is a copy, and goes back to the section when it is unmapped; at an \
                address of the simulator's choice"
)]
pub(crate) unsafe extern "win64" fn ZwMapViewOfSection(
    section: u64,
    process: u64,
    base: *mut u64,
    _zero_bits: u64,
    _commit: u64,
    #[optional] offset: *mut i64,
    size: *mut u64,
    _inherit: u32,
    _allocation: u32,
    protection: u32,
) -> NTSTATUS {
    let executive = executive();
    let body = match executive.object_of_handle(section) {
        Some((body, ObjectKind::Section)) => body,
        Some(_) => return STATUS_OBJECT_TYPE_MISMATCH,
        None => return STATUS_INVALID_HANDLE,
    };
    if process != CURRENT_PROCESS {
        return STATUS_INVALID_HANDLE;
    }
    // SAFETY: the driver passes a base, a size, and null or an offset.
    let (wanted, length, start) = unsafe {
        (
            base.read_unaligned(),
            size.read_unaligned(),
            offset.as_ref().copied().unwrap_or(0),
        )
    };
    if wanted != 0 {
        return STATUS_CONFLICTING_ADDRESSES;
    }
    let Ok(start) = u64::try_from(start) else {
        return STATUS_INVALID_PARAMETER;
    };
    if !start.is_multiple_of(GRANULARITY) {
        return STATUS_MAPPED_ALIGNMENT;
    }
    let (bytes, writable) = {
        let volume = io().volume.borrow();
        let Some(known) = volume.sections.get(&body) else {
            return STATUS_INVALID_HANDLE;
        };
        let writable = protection & WRITABLE != 0;
        if writable && !known.writable {
            return wdk_sys::STATUS_SECTION_PROTECTION;
        }
        let length = match length {
            0 => known.size.saturating_sub(start),
            length => length,
        };
        let within = start
            .checked_add(length)
            .is_some_and(|end| length != 0 && end <= known.size.next_multiple_of(PAGE));
        if !within {
            return STATUS_INVALID_VIEW_SIZE;
        }
        let mut bytes = volume.contents(known);
        bytes.resize((start + length) as usize, 0);
        (bytes.split_off(start as usize), writable)
    };
    let mapped = (bytes.len() as u64).next_multiple_of(PAGE);
    let rights = if writable {
        Protection::ReadWrite
    } else {
        Protection::ReadOnly
    };
    let Ok(address) = space().user_allocate(mapped, rights) else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    space().user_write(address, &bytes);
    executive.reference_object(body);
    io().note_view(address, body, (start, bytes.len() as u64), writable);
    // SAFETY: as above.
    unsafe {
        base.write_unaligned(address);
        size.write_unaligned(mapped);
    }
    STATUS_SUCCESS
}

/// Takes a view of a section away.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwUnmapViewOfSection(process: u64, base: u64) -> NTSTATUS {
    if process != CURRENT_PROCESS {
        return STATUS_INVALID_HANDLE;
    }
    if io().unmap_view(base) {
        STATUS_SUCCESS
    } else {
        STATUS_NOT_MAPPED_VIEW
    }
}
