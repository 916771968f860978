//! Open files: what `NtCreateFile` and `NtClose` do, for callers in user mode and for drivers, and
//! requests the system itself makes. Called by [`crate::simulator`] on a simulated thread, and by
//! the rest of the module.

use wdk_sys::{
    DEVICE_OBJECT, DO_DEVICE_INITIALIZING, DO_EXCLUSIVE, FILE_DEVICE_SECURE_OPEN, FILE_OBJECT,
    FO_CLEANUP_COMPLETE, FO_HANDLE_CREATED, FO_SYNCHRONOUS_IO, IO_SECURITY_CONTEXT, IO_TYPE_FILE,
    IRP, IRP_CLOSE_OPERATION, IRP_CREATE_OPERATION, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE,
    IRP_SYNCHRONOUS_API, NTSTATUS, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_HANDLE, STATUS_NO_SUCH_DEVICE, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_PENDING,
};

use super::Io;
use super::error::IoError;
use super::irp::Purpose;
use super::layout::{list_init, object_string, stack_location};
use super::request::{FILE_READ_DATA, FILE_WRITE_DATA, Outcome, USER_MODE};
use super::security::Caller;
use super::status::NtStatus;
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;
use crate::memory::memory;

const KERNEL_MODE: i8 = 0;
const SYNCHRONIZE: u32 = wdk_sys::SYNCHRONIZE;
const FILE_SYNCHRONOUS_IO_NONALERT: u32 = wdk_sys::FILE_SYNCHRONOUS_IO_NONALERT;
const FILE_OPEN: u32 = wdk_sys::FILE_OPEN;
const FILE_SHARE_READ: u32 = wdk_sys::FILE_SHARE_READ;
const FILE_SHARE_WRITE: u32 = wdk_sys::FILE_SHARE_WRITE;
const GENERIC_READ: u32 = wdk_sys::GENERIC_READ;
const GENERIC_WRITE: u32 = wdk_sys::GENERIC_WRITE;

/// Identifies an open file: the address of its file object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u64);

/// How a file is opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
    /// For reading.
    pub read: bool,
    /// For writing.
    pub write: bool,
    /// Requests complete one after the other in the order they are made, each before its call
    /// returns (no `FILE_FLAG_OVERLAPPED`).
    pub synchronous: bool,
    /// What others may do meanwhile: `FILE_SHARE_READ` and its kin. Nobody but the driver looks at
    /// it.
    pub share: u16,
    /// What the driver is to do where there is such a file, and where there is none: `FILE_OPEN`
    /// and its kin.
    pub disposition: u32,
    /// By whom.
    pub caller: Caller,
}

impl Default for OpenOptions {
    /// What is there, for reading and writing, several requests at a time, by an administrator.
    fn default() -> Self {
        Self {
            read: true,
            write: true,
            synchronous: false,
            share: (FILE_SHARE_READ | FILE_SHARE_WRITE) as u16,
            disposition: FILE_OPEN,
            caller: Caller::default(),
        }
    }
}

/// What the I/O manager knows of a file beyond what drivers see.
#[derive(Debug)]
pub(super) struct FileRecord {
    pub device: u64,
    pub options: OpenOptions,
    /// A request is being made on this synchronous file.
    pub busy: bool,
    /// `IRP_MJ_CREATE` succeeded, so that it must be closed.
    created: bool,
    /// How many handles there are to it.
    handles: u32,
    /// The last handle is closed, or being closed: nothing is asked by it any more.
    pub closed: bool,
    name_buffer: u64,
}

impl Io {
    /// Opens a device for a caller in user mode.
    pub(crate) fn open(&self, name: &str, options: OpenOptions) -> Result<FileId, IoError> {
        let resolved = self.names.borrow().resolve(name);
        let Some((device, rest)) = resolved else {
            return Err(IoError::NoSuchName {
                name: name.to_owned(),
                names: self.names.borrow().known(),
            });
        };
        self.open_device(
            device as *mut DEVICE_OBJECT,
            None,
            &rest,
            options,
            USER_MODE,
        )
        .map_err(|status| IoError::refused(format!("Opening {name}"), status))
    }

    /// Opens what has a name below that of a file that is open (`RootDirectory`), for a caller in
    /// user mode.
    pub(crate) fn open_relative(
        &self,
        root: FileId,
        name: &str,
        options: OpenOptions,
    ) -> Result<FileId, IoError> {
        let device = self
            .requests
            .borrow()
            .files
            .get(&root.0)
            .map(|file| file.device);
        let device = device.ok_or(STATUS_INVALID_HANDLE).and_then(|device| {
            let device = device as *mut DEVICE_OBJECT;
            self.open_device(device, Some(root), name, options, USER_MODE)
        });
        device.map_err(|status| IoError::refused(format!("Opening {name}"), status))
    }

    /// Makes another handle to an open file.
    pub(crate) fn duplicate(&self, file: FileId) {
        if let Some(record) = self.requests.borrow().files.get_mut(&file.0) {
            record.handles += 1;
        }
    }

    /// Opens a device for a driver; the handle is closed at once, so that only the reference keeps
    /// the file.
    pub(super) fn open_for_driver(
        &self,
        name: &str,
        options: OpenOptions,
    ) -> Result<FileId, NTSTATUS> {
        let resolved = self.names.borrow().resolve(name);
        let (device, rest) = resolved.ok_or(STATUS_OBJECT_NAME_NOT_FOUND)?;
        let device = device as *mut DEVICE_OBJECT;
        let file = self.open_device(device, None, &rest, options, KERNEL_MODE)?;
        executive().reference_object_for_driver(file.0);
        self.close_handle(file);
        Ok(file)
    }

    fn open_device(
        &self,
        device: *mut DEVICE_OBJECT,
        root: Option<FileId>,
        rest: &str,
        options: OpenOptions,
        mode: i8,
    ) -> Result<FileId, NTSTATUS> {
        {
            let devices = self.devices.borrow();
            let gone = devices
                .get(&(device as u64))
                .is_none_or(|record| record.deleted);
            // SAFETY: a device in the table exists.
            if gone || unsafe { (*device).Flags } & DO_DEVICE_INITIALIZING != 0 {
                return Err(STATUS_NO_SUCH_DEVICE);
            }
        }
        // SAFETY: the device object exists.
        unsafe {
            // What is opened below a file belongs to whoever has that open.
            if root.is_none()
                && (*device).Flags & DO_EXCLUSIVE != 0
                && (*device).ReferenceCount != 0
            {
                return Err(STATUS_ACCESS_DENIED);
            }
        }
        // SAFETY: as above.
        let secure = unsafe { (*device).Characteristics } & FILE_DEVICE_SECURE_OPEN != 0;
        let access = if options.read { GENERIC_READ } else { 0 }
            | if options.write { GENERIC_WRITE } else { 0 };
        // What has a name below the device's is the driver's to protect, unless it said otherwise.
        if mode == USER_MODE
            && (rest.is_empty() || secure)
            && !self.may_open(device as u64, options.caller, access)
        {
            return Err(STATUS_ACCESS_DENIED);
        }
        let file = executive()
            .allocate_object(size_of::<FILE_OBJECT>() as u64, "file object")
            .ok_or(STATUS_INSUFFICIENT_RESOURCES)?
            .cast::<FILE_OBJECT>();
        let name = object_string(rest, "file name").ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
        // SAFETY: the file object is new and zeroed; the device object exists.
        unsafe {
            (*file).Type = IO_TYPE_FILE as i16;
            (*file).Size = size_of::<FILE_OBJECT>() as i16;
            (*file).DeviceObject = device;
            (*file).FileName = name;
            (*file).RelatedFileObject = root.map_or(std::ptr::null_mut(), |root| root.0 as *mut _);
            (*file).ReadAccess = options.read.into();
            (*file).WriteAccess = options.write.into();
            if options.synchronous {
                (*file).Flags |= FO_SYNCHRONOUS_IO;
            }
            for event in [&raw mut (*file).Lock, &raw mut (*file).Event] {
                list_init(&raw mut (*event).Header.WaitListHead);
            }
            list_init(&raw mut (*file).IrpList);
            (*device).ReferenceCount += 1;
        }
        executive().reference_object(device as u64);
        executive().register_object(
            file as u64,
            ObjectKind::File,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |file| io().file_unreferenced(FileId(file)),
            },
        );
        let id = FileId(file as u64);
        self.requests.borrow().files.insert(
            id.0,
            FileRecord {
                device: device as u64,
                options,
                busy: false,
                created: false,
                handles: 1,
                closed: false,
                name_buffer: name.Buffer as u64,
            },
        );
        let status = self.send_create(id, device, options, mode);
        // Its driver looks at the other file while it opens this one only.
        // SAFETY: the file object exists as long as it is referenced.
        unsafe { (*file).RelatedFileObject = std::ptr::null_mut() };
        if !NtStatus(status).is_success() {
            executive().dereference_object(id.0);
            return Err(status);
        }
        if let Some(record) = self.requests.borrow().files.get_mut(&id.0) {
            record.created = true;
        }
        // SAFETY: the file object exists as long as it is referenced.
        unsafe { (*file).Flags |= FO_HANDLE_CREATED };
        Ok(id)
    }

    fn send_create(
        &self,
        file: FileId,
        device: *mut DEVICE_OBJECT,
        options: OpenOptions,
        mode: i8,
    ) -> NTSTATUS {
        let Some(context) = executive().allocate_object(
            size_of::<IO_SECURITY_CONTEXT>() as u64,
            "security context of an open",
        ) else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        let context = context.cast::<IO_SECURITY_CONTEXT>();
        let access = SYNCHRONIZE
            | if options.read { FILE_READ_DATA } else { 0 }
            | if options.write { FILE_WRITE_DATA } else { 0 };
        // SAFETY: the context is new and zeroed.
        unsafe { (*context).DesiredAccess = access };
        let outcome = self.manager_request(
            self.top_of(device),
            "a driver to open the device",
            |irp, stack| {
                // SAFETY: `manager_request` hands over a new IRP and its first stack location.
                unsafe {
                    (*irp).Flags |= IRP_CREATE_OPERATION | IRP_SYNCHRONOUS_API;
                    (*irp).RequestorMode = mode;
                    (*irp).Tail.Overlay.OriginalFileObject = file.0 as *mut _;
                    (*stack).MajorFunction = IRP_MJ_CREATE as u8;
                    (*stack).FileObject = file.0 as *mut _;
                    (*stack).Parameters.Create.SecurityContext = context;
                    (*stack).Parameters.Create.Options = (options.disposition << 24)
                        | if options.synchronous {
                            FILE_SYNCHRONOUS_IO_NONALERT
                        } else {
                            0
                        };
                    (*stack).Parameters.Create.ShareAccess = options.share;
                }
            },
        );
        executive().free_object(context.cast());
        outcome.status.0
    }

    /// Sends a request of the system's own down a device stack and waits for it.
    pub(super) fn manager_request(
        &self,
        device: *mut DEVICE_OBJECT,
        why: &str,
        fill: impl FnOnce(*mut IRP, *mut wdk_sys::IO_STACK_LOCATION),
    ) -> Outcome {
        self.manager_request_with(device, why, fill, |_, _| {})
    }

    /// As [`manager_request`](Self::manager_request); `look` sees the IRP before it is freed.
    pub(super) fn manager_request_with(
        &self,
        device: *mut DEVICE_OBJECT,
        why: &str,
        fill: impl FnOnce(*mut IRP, *mut wdk_sys::IO_STACK_LOCATION),
        look: impl FnOnce(&super::irp::IrpRecord, Outcome),
    ) -> Outcome {
        let failed = Outcome {
            status: NtStatus(STATUS_INSUFFICIENT_RESOURCES),
            information: 0,
        };
        // SAFETY: callers pass a device object that exists.
        let stack_size = unsafe { (*device).StackSize };
        let Some(irp) = self.make_irp(stack_size, Purpose::Manager) else {
            return failed;
        };
        // SAFETY: the IRP was just made with at least one stack location.
        unsafe {
            (*irp).Tail.Overlay.Thread = executive().current_kthread() as *mut _;
            fill(irp, stack_location(irp, stack_size));
        }
        let status = self.call_driver(device, irp);
        let address = irp as u64;
        let ended = || {
            io().irp_record(address as *mut IRP)
                .and_then(|record| record.ended.get())
        };
        if status == STATUS_PENDING {
            executive().block_until(why, &mut || ended().is_some());
        }
        let (status, information) = ended().unwrap_or((status, 0));
        let outcome = Outcome {
            status: NtStatus(status),
            information,
        };
        if let Some(record) = self.irp_record(irp) {
            look(&record, outcome);
        }
        self.discard_irp(irp);
        outcome
    }

    /// The caller closes one of its handles.
    pub(crate) fn close(&self, file: FileId) {
        self.close_handle(file);
        self.after_close();
    }

    /// The caller's process closes all its handles.
    pub(crate) fn close_all_files(&self) {
        let open: Vec<_> = {
            let requests = self.requests.borrow();
            let files = requests.files.iter().filter(|(_, file)| !file.closed);
            files.map(|(file, _)| FileId(*file)).collect()
        };
        for file in open {
            if let Some(record) = self.requests.borrow().files.get_mut(&file.0) {
                record.handles = 1;
            }
            self.close(file);
        }
    }

    /// The caller's process is gone, and its memory goes.
    pub(crate) fn end_process(&self) {
        self.judge_outstanding();
        memory().end_process();
    }

    /// Is there a handle to a file of one of the driver's devices?
    pub(super) fn has_open_file(&self, driver: u64) -> bool {
        let devices = self.devices.borrow();
        let is_drivers = |device| {
            devices
                .get(device)
                .is_some_and(|record| record.driver == driver)
        };
        let requests = self.requests.borrow();
        requests
            .files
            .values()
            .any(|record| !record.closed && is_drivers(&record.device))
    }

    fn close_handle(&self, file: FileId) {
        let device = {
            let mut requests = self.requests.borrow();
            let Some(record) = requests.files.get_mut(&file.0) else {
                return;
            };
            record.handles = record.handles.saturating_sub(1);
            if record.handles != 0 || std::mem::replace(&mut record.closed, true) {
                return;
            }
            record.device
        };
        let object = file.0 as *mut FILE_OBJECT;
        self.manager_request(
            self.top_of(device as *mut DEVICE_OBJECT),
            "a driver to finish IRP_MJ_CLEANUP",
            |irp, stack| {
                // SAFETY: `manager_request` hands over a new IRP and its first stack location.
                unsafe {
                    (*irp).Flags |= IRP_CLOSE_OPERATION | IRP_SYNCHRONOUS_API;
                    (*irp).Tail.Overlay.OriginalFileObject = object;
                    (*stack).MajorFunction = IRP_MJ_CLEANUP as u8;
                    (*stack).FileObject = object;
                }
            },
        );
        // SAFETY: the handle's reference keeps the file object.
        unsafe { (*object).Flags |= FO_CLEANUP_COMPLETE };
        executive().dereference_object(file.0);
    }

    /// The last reference to a file object is gone.
    fn file_unreferenced(&self, file: FileId) {
        let Some((device, created, name_buffer)) = self
            .requests
            .borrow()
            .files
            .get(&file.0)
            .map(|record| (record.device, record.created, record.name_buffer))
        else {
            return;
        };
        let object = file.0 as *mut FILE_OBJECT;
        let device_object = device as *mut DEVICE_OBJECT;
        if created {
            self.manager_request(
                self.top_of(device_object),
                "a driver to finish IRP_MJ_CLOSE",
                |irp, stack| {
                    // SAFETY: `manager_request` hands over a new IRP and its first stack location.
                    unsafe {
                        (*irp).Flags |= IRP_CLOSE_OPERATION | IRP_SYNCHRONOUS_API;
                        (*irp).Tail.Overlay.OriginalFileObject = object;
                        (*stack).MajorFunction = IRP_MJ_CLOSE as u8;
                        (*stack).FileObject = object;
                    }
                },
            );
        }
        self.requests.borrow().files.remove(&file.0);
        // SAFETY: the file's reference kept the device object.
        unsafe { (*device_object).ReferenceCount -= 1 };
        executive().free_object(name_buffer as *mut u8);
        executive().free_object(object.cast());
        executive().dereference_object(device);
    }

    /// Callers' open files on any device of the stack that starts at `lowest`.
    pub(super) fn files_open_on(&self, lowest: *mut DEVICE_OBJECT) -> usize {
        let mut stack = Vec::new();
        let mut device = lowest;
        while !device.is_null() {
            stack.push(device as u64);
            // SAFETY: attached devices exist.
            device = unsafe { (*device).AttachedDevice };
        }
        self.requests
            .borrow()
            .files
            .values()
            .filter(|file| stack.contains(&file.device))
            .count()
    }
}
