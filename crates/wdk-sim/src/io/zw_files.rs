//! Files by handle, on the machine's disk ([`super::volume`]).

use wdk_sys::{
    FILE_OBJECT, IO_STATUS_BLOCK, IO_TYPE_FILE, NTSTATUS, OBJECT_ATTRIBUTES, STATUS_ACCESS_DENIED,
    STATUS_DELETE_PENDING, STATUS_END_OF_FILE, STATUS_FILE_IS_A_DIRECTORY,
    STATUS_INFO_LENGTH_MISMATCH, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE,
    STATUS_INVALID_INFO_CLASS, STATUS_INVALID_PARAMETER, STATUS_NOT_A_DIRECTORY,
    STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_PATH_NOT_FOUND,
    STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS,
};

use super::layout::text;
use super::volume::{OpenFile, Volume, path_on_disk};
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;
use crate::nt::routine;

/// `CreateDisposition`, with what each does to a file that is there and to one that is not.
const SUPERSEDE: u32 = wdk_sys::FILE_SUPERSEDE;
const OPEN: u32 = wdk_sys::FILE_OPEN;
const CREATE: u32 = wdk_sys::FILE_CREATE;
const OPEN_IF: u32 = wdk_sys::FILE_OPEN_IF;
const OVERWRITE: u32 = wdk_sys::FILE_OVERWRITE;
const OVERWRITE_IF: u32 = wdk_sys::FILE_OVERWRITE_IF;
/// What `Information` says of an open.
const SUPERSEDED: u64 = wdk_sys::FILE_SUPERSEDED as u64;
const OPENED: u64 = wdk_sys::FILE_OPENED as u64;
const CREATED: u64 = wdk_sys::FILE_CREATED as u64;
const OVERWRITTEN: u64 = wdk_sys::FILE_OVERWRITTEN as u64;
const SYNCHRONOUS: u32 = wdk_sys::FILE_SYNCHRONOUS_IO_ALERT | wdk_sys::FILE_SYNCHRONOUS_IO_NONALERT;
/// An offset that means the end of the file.
const TO_END: i64 = -1;
/// An offset that means the current position.
const CURRENT_POSITION: i64 = -2;
/// Classes of `FILE_INFORMATION_CLASS`.
const BASIC: u32 = 4;
const STANDARD: u32 = 5;
const DISPOSITION: u32 = 13;
const POSITION: u32 = 14;
const END_OF_FILE: u32 = 20;
/// The size of a cluster, of which files take whole ones.
const CLUSTER: u64 = 4096;
/// A file that is longer is not for this disk.
const LONGEST: u64 = 64 << 20;

/// How a file is to be opened.
struct Wish {
    path: String,
    access: u32,
    disposition: u32,
    options: u32,
}

impl Wish {
    fn may(&self, rights: u32) -> bool {
        self.access & (rights | wdk_sys::GENERIC_ALL) != 0
    }

    fn folder(&self) -> bool {
        self.options & wdk_sys::FILE_DIRECTORY_FILE != 0
    }
}

/// The path that object attributes name.
unsafe fn path_of(attributes: *const OBJECT_ATTRIBUTES) -> Result<(String, u32), NTSTATUS> {
    // SAFETY: the driver passes object attributes with a counted string.
    let (root, name, flags) = unsafe {
        (
            (*attributes).RootDirectory as u64,
            text((*attributes).ObjectName),
            (*attributes).Attributes,
        )
    };
    if root == 0 {
        let path = path_on_disk(&name).ok_or(STATUS_OBJECT_PATH_NOT_FOUND)?;
        return Ok((path, flags));
    }
    let body = file_of(root)?;
    let volume = io().volume.borrow();
    let folder = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
    Ok((format!(r"{}\{}", folder.path, name.to_uppercase()), flags))
}

/// The file object behind a handle, of a file on the disk.
pub(super) fn file_of(handle: u64) -> Result<u64, NTSTATUS> {
    let found = executive().object_of_handle(handle);
    let (body, _) = found.ok_or(STATUS_INVALID_HANDLE)?;
    match io().volume.borrow().open.contains_key(&body) {
        true => Ok(body),
        false => Err(STATUS_OBJECT_TYPE_MISMATCH),
    }
}

/// Does to the disk what opening does; what `Information` says of it.
fn open_on(volume: &mut Volume, wish: &Wish) -> Result<u64, NTSTATUS> {
    let path = &wish.path;
    if volume.folders.contains(path) {
        let refuses = wish.options & wdk_sys::FILE_NON_DIRECTORY_FILE != 0;
        return match wish.disposition {
            OPEN | OPEN_IF if !refuses => Ok(OPENED),
            CREATE => Err(STATUS_OBJECT_NAME_COLLISION),
            _ => Err(STATUS_FILE_IS_A_DIRECTORY),
        };
    }
    if !volume.has_folder_of(path) {
        return Err(STATUS_OBJECT_PATH_NOT_FOUND);
    }
    let being_deleted = |open: &OpenFile| open.path == *path && open.deletes;
    if volume.open.values().any(being_deleted) {
        return Err(STATUS_DELETE_PENDING);
    }
    let known = volume.files.contains_key(path);
    if known && wish.folder() {
        return Err(STATUS_NOT_A_DIRECTORY);
    }
    let (empties, information) = match (wish.disposition, known) {
        (OPEN | OPEN_IF, true) => return Ok(OPENED),
        (CREATE, true) => return Err(STATUS_OBJECT_NAME_COLLISION),
        (OPEN | OVERWRITE, false) => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
        (SUPERSEDE, true) => (true, SUPERSEDED),
        (OVERWRITE | OVERWRITE_IF, true) => (true, OVERWRITTEN),
        (CREATE | SUPERSEDE | OPEN_IF | OVERWRITE_IF, false) => (!wish.folder(), CREATED),
        _ => return Err(STATUS_INVALID_PARAMETER),
    };
    if empties {
        volume.files.insert(path.clone(), Vec::new());
    } else {
        volume.folders.insert(path.clone());
    }
    Ok(information)
}

/// Opens a file; its handle, and what `Information` says.
fn open(wish: Wish, flags: u32) -> Result<(u64, u64), NTSTATUS> {
    let synchronous = wish.options & SYNCHRONOUS != 0;
    if synchronous
        && !wish.may(wdk_sys::SYNCHRONIZE | wdk_sys::GENERIC_READ | wdk_sys::GENERIC_WRITE)
    {
        return Err(STATUS_INVALID_PARAMETER);
    }
    let executive = executive();
    let information = open_on(&mut io().volume.borrow(), &wish)?;
    let bytes = size_of::<FILE_OBJECT>() as u64;
    let file = executive
        .allocate_object(bytes, "file object")
        .ok_or(STATUS_INSUFFICIENT_RESOURCES)?
        .cast::<FILE_OBJECT>();
    // SAFETY: the memory was made for a file object.
    unsafe {
        (*file).Type = IO_TYPE_FILE as i16;
        (*file).Size = bytes as i16;
        (*file).ReadAccess = u8::from(wish.may(wdk_sys::FILE_READ_DATA | wdk_sys::GENERIC_READ));
    }
    let writes = wdk_sys::FILE_WRITE_DATA | wdk_sys::FILE_APPEND_DATA | wdk_sys::GENERIC_WRITE;
    let open = OpenFile {
        folder: io().volume.borrow().folders.contains(&wish.path),
        reads: wish.may(wdk_sys::FILE_READ_DATA | wdk_sys::GENERIC_READ),
        writes: wish.may(writes),
        synchronous,
        position: 0,
        deletes: wish.options & wdk_sys::FILE_DELETE_ON_CLOSE != 0,
        path: wish.path,
    };
    io().volume.borrow().open.insert(file as u64, open);
    executive.register_object(
        file as u64,
        ObjectKind::File,
        ObjectOperations {
            last_handle_closed: |_| {},
            deleted: |body| {
                io().forget_open_file(body);
                crate::executive::executive().free_object(body as *mut u8);
            },
        },
    );
    Ok((executive.open_only_handle(file as u64, flags), information))
}

/// Writes a status block, and passes the status on.
///
/// # Safety
/// `block` can be written.
unsafe fn finish(block: *mut IO_STATUS_BLOCK, status: NTSTATUS, information: u64) -> NTSTATUS {
    // SAFETY: promised by the caller.
    unsafe {
        (*block).__bindgen_anon_1.Status = status;
        (*block).Information = information;
    }
    status
}

/// Makes or opens a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "files of \\??\\C: and \\SystemRoot, in memory; no device is opened, sharing is not \
                checked, attributes are not kept"
)]
pub(crate) unsafe extern "win64" fn ZwCreateFile(
    handle: *mut u64,
    access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
    block: *mut IO_STATUS_BLOCK,
    _allocation: *const i64,
    _file_attributes: u32,
    _share: u32,
    disposition: u32,
    options: u32,
    _extended: u64,
    _extended_length: u32,
) -> NTSTATUS {
    // SAFETY: the driver passes object attributes, and the places for handle and status.
    unsafe {
        let opened = path_of(attributes).and_then(|(path, flags)| {
            let wish = Wish {
                path,
                access,
                disposition,
                options,
            };
            open(wish, flags)
        });
        match opened {
            Ok((opened, information)) => {
                handle.write_unaligned(opened);
                finish(block, STATUS_SUCCESS, information)
            }
            Err(status) => finish(block, status, 0),
        }
    }
}

/// Opens a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "as ZwCreateFile"
)]
pub(crate) unsafe extern "win64" fn ZwOpenFile(
    handle: *mut u64,
    access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
    block: *mut IO_STATUS_BLOCK,
    share: u32,
    options: u32,
) -> NTSTATUS {
    // SAFETY: as the other routine's.
    unsafe {
        ZwCreateFile(
            handle,
            access,
            attributes,
            block,
            std::ptr::null(),
            0,
            share,
            OPEN,
            options,
            0,
            0,
        )
    }
}

/// The file behind a handle and the offset that is meant.
///
/// # Safety
/// `offset` is null or can be read.
unsafe fn place(handle: u64, offset: *const i64, writing: bool) -> Result<(u64, u64), NTSTATUS> {
    let body = file_of(handle)?;
    let volume = io().volume.borrow();
    let open = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
    if !(if writing { open.writes } else { open.reads }) {
        return Err(STATUS_ACCESS_DENIED);
    }
    if open.folder {
        return Err(wdk_sys::STATUS_INVALID_DEVICE_REQUEST);
    }
    // SAFETY: promised by the caller.
    let given = unsafe { offset.as_ref() }.copied();
    let at = match given {
        None | Some(CURRENT_POSITION) if open.synchronous => open.position,
        Some(TO_END) if writing => volume.files.get(&open.path).map_or(0, Vec::len) as u64,
        Some(at) => u64::try_from(at).map_err(|_| STATUS_INVALID_PARAMETER)?,
        // Only a synchronous file has a position of its own.
        None => return Err(STATUS_INVALID_PARAMETER),
    };
    Ok((body, at))
}

/// What a read or a write ends with: the position moves, an event is signalled.
fn transferred(body: u64, event: u64, to: u64) -> Result<(), NTSTATUS> {
    if let Some(open) = io().volume.borrow().open.get_mut(&body)
        && open.synchronous
    {
        open.position = to;
    }
    if event != 0 {
        match executive().object_of_handle(event) {
            Some((event, ObjectKind::Event)) => executive().set_event(event),
            _ => return Err(STATUS_INVALID_HANDLE),
        }
    }
    Ok(())
}

/// Reads from a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "it is done when it returns, whether the file is synchronous or not; no APC is \
                queued"
)]
pub(crate) unsafe extern "win64" fn ZwReadFile(
    handle: u64,
    event: u64,
    _apc: u64,
    _apc_context: u64,
    block: *mut IO_STATUS_BLOCK,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    #[optional] offset: *const i64,
    _key: u64,
) -> NTSTATUS {
    // SAFETY: the driver passes null or an offset.
    let read = unsafe { place(handle, offset, false) }.and_then(|(body, at)| {
        let bytes = {
            let volume = io().volume.borrow();
            let open = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
            let content = volume.files.get(&open.path).map_or(&[][..], Vec::as_slice);
            let rest = usize::try_from(at).ok().and_then(|at| content.get(at..));
            match rest {
                Some([]) | None if length != 0 => return Err(STATUS_END_OF_FILE),
                rest => {
                    let rest = rest.unwrap_or_default();
                    rest[..rest.len().min(length as usize)].to_vec()
                }
            }
        };
        // SAFETY: the driver passes a buffer of that length.
        unsafe { buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        transferred(body, event, at + bytes.len() as u64)?;
        Ok(bytes.len() as u64)
    });
    // SAFETY: the driver passes the place for the status.
    unsafe {
        match read {
            Ok(count) => finish(block, STATUS_SUCCESS, count),
            Err(status) => finish(block, status, 0),
        }
    }
}

/// Writes to a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "it is done when it returns, whether the file is synchronous or not; no APC is \
                queued; a file has at most 64 MiB"
)]
pub(crate) unsafe extern "win64" fn ZwWriteFile(
    handle: u64,
    event: u64,
    _apc: u64,
    _apc_context: u64,
    block: *mut IO_STATUS_BLOCK,
    #[counted(length)] buffer: *const u8,
    length: u32,
    #[optional] offset: *const i64,
    _key: u64,
) -> NTSTATUS {
    // SAFETY: the driver passes null or an offset.
    let written = unsafe { place(handle, offset, true) }.and_then(|(body, at)| {
        let end = at
            .checked_add(u64::from(length))
            .filter(|&end| end <= LONGEST)
            .ok_or(wdk_sys::STATUS_DISK_FULL)?;
        // SAFETY: the driver passes a buffer of that length.
        let bytes = unsafe { std::slice::from_raw_parts(buffer, length as usize) }.to_vec();
        {
            let volume = &mut *io().volume.borrow();
            let open = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
            let content = volume.files.entry(open.path.clone()).or_default();
            if (content.len() as u64) < end {
                content.resize(end as usize, 0);
            }
            content[at as usize..end as usize].copy_from_slice(&bytes);
        }
        transferred(body, event, end)?;
        Ok(u64::from(length))
    });
    // SAFETY: the driver passes the place for the status.
    unsafe {
        match written {
            Ok(count) => finish(block, STATUS_SUCCESS, count),
            Err(status) => finish(block, status, 0),
        }
    }
}

/// What a class of information says of a file.
fn information(volume: &Volume, body: u64, class: u32) -> Result<Vec<u8>, NTSTATUS> {
    let open = volume.open.get(&body).ok_or(STATUS_INVALID_HANDLE)?;
    let size = volume.files.get(&open.path).map_or(0, Vec::len) as u64;
    let attributes = if open.folder {
        wdk_sys::FILE_ATTRIBUTE_DIRECTORY
    } else {
        wdk_sys::FILE_ATTRIBUTE_NORMAL
    };
    Ok(match class {
        // Four times, which are those of the boot, and the attributes.
        BASIC => {
            let mut bytes = executive().boot_time().to_le_bytes().repeat(4);
            bytes.extend(attributes.to_le_bytes());
            bytes.extend([0; 4]);
            bytes
        }
        // Allocation, end, links, whether it is to be deleted, whether it is a folder.
        STANDARD => {
            let mut bytes = size.next_multiple_of(CLUSTER).to_le_bytes().to_vec();
            bytes.extend(size.to_le_bytes());
            bytes.extend(1_u32.to_le_bytes());
            bytes.extend([u8::from(open.deletes), u8::from(open.folder), 0, 0]);
            bytes
        }
        POSITION => open.position.to_le_bytes().to_vec(),
        _ => return Err(STATUS_INVALID_INFO_CLASS),
    })
}

/// Returns what is known of a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "FileBasicInformation, FileStandardInformation and FilePositionInformation"
)]
pub(crate) unsafe extern "win64" fn ZwQueryInformationFile(
    handle: u64,
    block: *mut IO_STATUS_BLOCK,
    #[counted(length)] buffer: *mut u8,
    length: u32,
    class: u32,
) -> NTSTATUS {
    let found = file_of(handle).and_then(|body| information(&io().volume.borrow(), body, class));
    // SAFETY: the driver passes a buffer of that length and the place for the status.
    unsafe {
        match found {
            Ok(bytes) if bytes.len() > length as usize => {
                finish(block, STATUS_INFO_LENGTH_MISMATCH, 0)
            }
            Ok(bytes) => {
                buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
                finish(block, STATUS_SUCCESS, bytes.len() as u64)
            }
            Err(status) => finish(block, status, 0),
        }
    }
}

fn change(volume: &mut Volume, body: u64, class: u32, bytes: &[u8]) -> Result<(), NTSTATUS> {
    let open = volume.open.get_mut(&body).ok_or(STATUS_INVALID_HANDLE)?;
    let number = || {
        let first = bytes.first_chunk().ok_or(STATUS_INFO_LENGTH_MISMATCH)?;
        u64::try_from(i64::from_le_bytes(*first)).map_err(|_| STATUS_INVALID_PARAMETER)
    };
    match class {
        // Times and attributes are not kept.
        BASIC => {}
        DISPOSITION => {
            open.deletes = *bytes.first().ok_or(STATUS_INFO_LENGTH_MISMATCH)? != 0;
        }
        POSITION => open.position = number()?,
        END_OF_FILE => {
            let end = number()?;
            if !open.writes {
                return Err(STATUS_ACCESS_DENIED);
            }
            if end > LONGEST {
                return Err(wdk_sys::STATUS_DISK_FULL);
            }
            let content = volume.files.entry(open.path.clone()).or_default();
            content.resize(end as usize, 0);
        }
        _ => return Err(STATUS_INVALID_INFO_CLASS),
    }
    Ok(())
}

/// Changes what is known of a file.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "FileDispositionInformation, FilePositionInformation and FileEndOfFileInformation; \
                FileBasicInformation is accepted and not kept"
)]
pub(crate) unsafe extern "win64" fn ZwSetInformationFile(
    handle: u64,
    block: *mut IO_STATUS_BLOCK,
    #[counted(length)] buffer: *const u8,
    length: u32,
    class: u32,
) -> NTSTATUS {
    // SAFETY: the driver passes a buffer of that length and the place for the status.
    unsafe {
        let bytes = std::slice::from_raw_parts(buffer, length as usize).to_vec();
        let changed =
            file_of(handle).and_then(|body| change(&mut io().volume.borrow(), body, class, &bytes));
        finish(block, changed.err().unwrap_or(STATUS_SUCCESS), 0)
    }
}
