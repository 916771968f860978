//! Files and the requests callers in user mode make on them: what `NtCreateFile`, `NtDeviceIoControlFile` and their kin do. Called by
//! [`crate::simulator`] on the caller's simulated thread.

use std::collections::BTreeMap;

use wdk_sys::{
    DEVICE_OBJECT, DO_DEVICE_INITIALIZING, DO_EXCLUSIVE, FILE_OBJECT, FO_CLEANUP_COMPLETE, FO_HANDLE_CREATED,
    FO_SYNCHRONOUS_IO, IO_SECURITY_CONTEXT, IO_TYPE_FILE, IRP, IRP_CLOSE_OPERATION, IRP_CREATE_OPERATION,
    IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL, IRP_MJ_FLUSH_BUFFERS, IRP_MJ_READ,
    IRP_MJ_WRITE, IRP_READ_OPERATION, IRP_SYNCHRONOUS_API, IRP_WRITE_OPERATION, LARGE_INTEGER, NTSTATUS,
    STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE, STATUS_NO_SUCH_DEVICE,
    STATUS_OBJECT_NAME_NOT_FOUND, STATUS_PENDING,
};

use super::Io;
use super::interruption::Interruption;
use super::irp::Purpose;
use super::layout::{list_init, object_string, stack_location};
use super::status::NtStatus;
use super::transfer::{self, Side};
use crate::executive::{ObjectKind, ObjectOperations, ThreadId};
use crate::machine::machine;
use crate::simulator::SimError;

const USER_MODE: i8 = 1;
const KERNEL_MODE: i8 = 0;
const FILE_READ_DATA: u32 = 1;
const FILE_WRITE_DATA: u32 = 2;
const SYNCHRONIZE: u32 = 0x0010_0000;
const FILE_SYNCHRONOUS_IO_NONALERT: u32 = 0x20;
const FILE_OPEN: u32 = 1;

/// Identifies an open file: the address of its file object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u64);

/// Identifies a request of a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(u64);

/// How a file is opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
    /// For reading.
    pub read: bool,
    /// For writing.
    pub write: bool,
    /// Requests complete one after the other in the order they are made, each before its call returns (no `FILE_FLAG_OVERLAPPED`).
    pub synchronous: bool,
}

impl Default for OpenOptions {
    /// For reading and writing, several requests at a time.
    fn default() -> Self {
        Self {
            read: true,
            write: true,
            synchronous: false,
        }
    }
}

/// When a request is cancelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CancelMoment {
    /// It is not.
    #[default]
    Never,
    /// Before the driver sees it.
    BeforeDispatch,
    /// After so many kernel calls of drivers since it was sent (1 is the first), as another thread would.
    AfterCalls(u64),
}

/// What is asked of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `NtReadFile`
    Read {
        /// The byte offset.
        offset: u64,
    },
    /// `NtWriteFile`
    Write {
        /// The byte offset.
        offset: u64,
    },
    /// `NtDeviceIoControlFile`
    Control {
        /// The control code.
        code: u32,
    },
    /// `NtFlushBuffersFile`
    Flush,
}

/// A request as a caller makes it.
#[derive(Clone, Copy, Debug)]
pub struct UserRequest {
    /// What is asked.
    pub operation: Operation,
    /// Address and length of what goes to the device.
    pub input: (u64, u32),
    /// Address and length of what comes from it.
    pub output: (u64, u32),
    /// When it is cancelled.
    pub cancel: CancelMoment,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its status.
    pub status: NtStatus,
    /// Its information.
    pub information: u64,
}

#[derive(Debug)]
struct FileRecord {
    device: u64,
    options: OpenOptions,
    /// A request is being made on this synchronous file.
    busy: bool,
    /// `IRP_MJ_CREATE` succeeded, so that it must be closed.
    created: bool,
    name_buffer: u64,
}

#[derive(Debug, Default)]
struct RequestRecord {
    file: Option<FileId>,
    irp: u64,
    thread: Option<ThreadId>,
    cancelled_early: bool,
    ended: Option<Outcome>,
}

/// Open files and requests under way.
#[derive(Debug, Default)]
pub(super) struct Requests {
    files: BTreeMap<u64, FileRecord>,
    requests: BTreeMap<RequestId, RequestRecord>,
    last: u64,
}

impl Io {
    /// Opens a device for a caller in user mode.
    pub(crate) fn open(&self, name: &str, options: OpenOptions) -> Result<FileId, SimError> {
        let resolved = self.names.borrow().resolve(name);
        let Some((device, rest)) = resolved else {
            return Err(SimError::NoSuchName {
                name: name.to_owned(),
                names: self.names.borrow().known(),
            });
        };
        self.open_device(device as *mut DEVICE_OBJECT, &rest, options, USER_MODE)
            .map_err(|status| SimError::refused(format!("Opening {name}"), status))
    }

    /// Opens a device for a driver; the handle is closed at once, so that only the reference keeps the file.
    pub(super) fn open_for_driver(&self, name: &str, options: OpenOptions) -> Result<FileId, NTSTATUS> {
        let resolved = self.names.borrow().resolve(name);
        let (device, rest) = resolved.ok_or(STATUS_OBJECT_NAME_NOT_FOUND)?;
        let file = self.open_device(device as *mut DEVICE_OBJECT, &rest, options, KERNEL_MODE)?;
        machine().executive.reference_object_for_driver(file.0);
        self.close_handle(file);
        Ok(file)
    }

    fn open_device(
        &self,
        device: *mut DEVICE_OBJECT,
        rest: &str,
        options: OpenOptions,
        mode: i8,
    ) -> Result<FileId, NTSTATUS> {
        {
            let devices = self.devices.borrow();
            let gone = devices.get(&(device as u64)).is_none_or(|record| record.deleted);
            // SAFETY: a device in the table exists.
            if gone || unsafe { (*device).Flags } & DO_DEVICE_INITIALIZING != 0 {
                return Err(STATUS_NO_SUCH_DEVICE);
            }
        }
        // SAFETY: the device object exists.
        unsafe {
            if (*device).Flags & DO_EXCLUSIVE != 0 && (*device).ReferenceCount != 0 {
                return Err(STATUS_ACCESS_DENIED);
            }
        }
        let memory = &machine().memory;
        let file = memory
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
        machine().executive.reference_object(device as u64);
        machine().executive.register_object(
            file as u64,
            ObjectKind::File,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |file| machine().io.file_unreferenced(FileId(file)),
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
                name_buffer: name.Buffer as u64,
            },
        );
        let status = self.send_create(id, device, options, mode);
        if !NtStatus(status).is_success() {
            machine().executive.dereference_object(id.0);
            return Err(status);
        }
        if let Some(record) = self.requests.borrow().files.get_mut(&id.0) {
            record.created = true;
        }
        // SAFETY: the file object exists as long as it is referenced.
        unsafe { (*file).Flags |= FO_HANDLE_CREATED };
        Ok(id)
    }

    fn send_create(&self, file: FileId, device: *mut DEVICE_OBJECT, options: OpenOptions, mode: i8) -> NTSTATUS {
        let memory = &machine().memory;
        let Some(context) =
            memory.allocate_object(size_of::<IO_SECURITY_CONTEXT>() as u64, "security context of an open")
        else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        let context = context.cast::<IO_SECURITY_CONTEXT>();
        let access = SYNCHRONIZE
            | if options.read { FILE_READ_DATA } else { 0 }
            | if options.write { FILE_WRITE_DATA } else { 0 };
        // SAFETY: the context is new and zeroed.
        unsafe { (*context).DesiredAccess = access };
        let outcome = self.manager_request(self.top_of(device), "a driver to open the device", |irp, stack| {
            // SAFETY: `manager_request` hands over a new IRP and its first stack location.
            unsafe {
                (*irp).Flags |= IRP_CREATE_OPERATION | IRP_SYNCHRONOUS_API;
                (*irp).RequestorMode = mode;
                (*irp).Tail.Overlay.OriginalFileObject = file.0 as *mut _;
                (*stack).MajorFunction = IRP_MJ_CREATE as u8;
                (*stack).FileObject = file.0 as *mut _;
                (*stack).Parameters.Create.SecurityContext = context;
                (*stack).Parameters.Create.Options = (FILE_OPEN << 24)
                    | if options.synchronous {
                        FILE_SYNCHRONOUS_IO_NONALERT
                    } else {
                        0
                    };
                (*stack).Parameters.Create.ShareAccess = 3;
            }
        });
        memory.free_object(context.cast());
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
            (*irp).Tail.Overlay.Thread = machine().executive.current_kthread() as *mut _;
            fill(irp, stack_location(irp, stack_size));
        }
        let status = self.call_driver(device, irp);
        let address = irp as u64;
        let ended = || {
            machine()
                .io
                .irp_record(address as *mut IRP)
                .and_then(|record| record.ended.get())
        };
        if status == STATUS_PENDING {
            machine().executive.block_until(why, &mut || ended().is_some());
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

    /// The caller closes its handle.
    pub(crate) fn close(&self, file: FileId) {
        self.close_handle(file);
        self.after_close();
    }

    fn close_handle(&self, file: FileId) {
        let device = {
            let requests = self.requests.borrow();
            let Some(record) = requests.files.get(&file.0) else {
                return;
            };
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
        machine().executive.dereference_object(file.0);
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
        machine().memory.free_object(name_buffer as *mut u8);
        machine().memory.free_object(object.cast());
        machine().executive.dereference_object(device);
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

    /// Announces a request, so that it can be cancelled before it is made.
    pub(crate) fn new_request(&self) -> RequestId {
        let mut requests = self.requests.borrow();
        requests.last += 1;
        let id = RequestId(requests.last);
        requests.requests.insert(id, RequestRecord::default());
        id
    }

    /// On the caller's thread: makes a request and waits for its end.
    pub(crate) fn perform(&self, file: FileId, id: RequestId, request: &UserRequest) -> Outcome {
        let refused = |status: NTSTATUS| Outcome {
            status: NtStatus(status),
            information: 0,
        };
        let found = self
            .requests
            .borrow()
            .files
            .get(&file.0)
            .map(|record| (record.device, record.options));
        let Some((device, options)) = found else {
            return refused(STATUS_INVALID_HANDLE);
        };
        if !allowed(request.operation, options) {
            self.requests.borrow().requests.remove(&id);
            return refused(STATUS_ACCESS_DENIED);
        }
        machine().executive.reference_object(file.0);
        if options.synchronous {
            machine()
                .executive
                .block_until("another request on the same synchronous file", &mut || {
                    machine().io.take_file(file)
                });
        }
        let outcome = match self.send(device as *mut DEVICE_OBJECT, file, id, request) {
            Ok(outcome) => outcome,
            Err(status) => refused(status),
        };
        if options.synchronous
            && let Some(record) = self.requests.borrow().files.get_mut(&file.0)
        {
            record.busy = false;
        }
        self.requests.borrow().requests.remove(&id);
        machine().executive.dereference_object(file.0);
        self.after_close();
        outcome
    }

    fn take_file(&self, file: FileId) -> bool {
        self.requests
            .borrow()
            .files
            .get_mut(&file.0)
            .is_none_or(|record| !std::mem::replace(&mut record.busy, true))
    }

    /// Makes the IRP, gives it to the driver and waits.
    fn send(
        &self,
        device: *mut DEVICE_OBJECT,
        file: FileId,
        id: RequestId,
        request: &UserRequest,
    ) -> Result<Outcome, NTSTATUS> {
        let top = self.top_of(device);
        // SAFETY: the file's reference keeps its device object; attached devices exist.
        let (stack_size, flags) = unsafe { ((*top).StackSize, (*top).Flags) };
        let irp = self
            .make_irp(stack_size, Purpose::User(id))
            .ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
        // SAFETY: the IRP was just made with at least one stack location.
        let filled = unsafe { fill(irp, flags, file, request) };
        if let Err(status) = filled {
            // SAFETY: the IRP is not anybody else's yet.
            let mdl = unsafe { (*irp).MdlAddress };
            machine().memory.release_mdls(mdl as u64);
            self.discard_irp(irp);
            return Err(status);
        }
        self.queue_to_thread(irp);
        {
            let mut requests = self.requests.borrow();
            let record = requests.requests.entry(id).or_default();
            record.file = Some(file);
            record.irp = irp as u64;
            record.thread = Some(machine().executive.current());
            if record.cancelled_early || request.cancel == CancelMoment::BeforeDispatch {
                // SAFETY: the IRP is not anybody else's yet.
                unsafe { (*irp).Cancel = 1 };
            }
        }
        if let CancelMoment::AfterCalls(calls) = request.cancel {
            self.interrupt_after(calls, Interruption::CancelRequest(id));
        }
        let status = self.call_driver(top, irp);
        let ended = || {
            machine()
                .io
                .requests
                .borrow()
                .requests
                .get(&id)
                .and_then(|record| record.ended)
        };
        if status == STATUS_PENDING {
            machine()
                .executive
                .block_until("its request to be completed", &mut || ended().is_some());
        }
        Ok(ended().unwrap_or(Outcome {
            status: NtStatus(status),
            information: 0,
        }))
    }

    /// The IRP of a request is completed.
    pub(super) fn request_ended(&self, id: RequestId, status: NTSTATUS, information: u64) {
        if let Some(record) = self.requests.borrow().requests.get_mut(&id) {
            record.irp = 0;
            record.ended = Some(Outcome {
                status: NtStatus(status),
                information,
            });
        }
    }

    /// On a simulated thread: `CancelIoEx` for one request.
    pub(crate) fn cancel_request(&self, id: RequestId) -> bool {
        let irp = {
            let mut requests = self.requests.borrow();
            let Some(record) = requests.requests.get_mut(&id) else {
                return false;
            };
            if record.ended.is_some() {
                return false;
            }
            if record.irp == 0 {
                record.cancelled_early = true;
            }
            record.irp
        };
        if irp != 0 {
            self.cancel_irp(irp as *mut IRP);
        }
        true
    }

    /// On a simulated thread: cancels every request of a file.
    pub(crate) fn cancel_file(&self, file: FileId) {
        for id in self.requests_where(|record| record.file == Some(file)) {
            self.cancel_request(id);
        }
    }

    /// On a simulated thread: what happens to a thread's requests when it is terminated.
    pub(crate) fn cancel_thread(&self, thread: ThreadId) {
        for id in self.requests_where(|record| record.thread == Some(thread)) {
            self.cancel_request(id);
        }
    }

    /// On a simulated thread: cancels every request there is.
    pub(crate) fn cancel_all_requests(&self) {
        for id in self.requests_where(|_| true) {
            self.cancel_request(id);
        }
    }

    fn requests_where(&self, choose: impl Fn(&RequestRecord) -> bool) -> Vec<RequestId> {
        self.requests
            .borrow()
            .requests
            .iter()
            .filter(|(_, record)| choose(record))
            .map(|(id, _)| *id)
            .collect()
    }
}

/// Does the file's access allow the operation?
fn allowed(operation: Operation, options: OpenOptions) -> bool {
    match operation {
        Operation::Read { .. } => options.read,
        Operation::Write { .. } | Operation::Flush => options.write,
        Operation::Control { code } => {
            let required = code >> 14 & 3;
            (required & FILE_READ_DATA == 0 || options.read) && (required & FILE_WRITE_DATA == 0 || options.write)
        }
    }
}

/// Fills in the IRP of a caller's request.
///
/// # Safety
/// `irp` was just made and has a stack location.
unsafe fn fill(irp: *mut IRP, device_flags: u32, file: FileId, request: &UserRequest) -> Result<(), NTSTATUS> {
    // SAFETY: promised by the caller.
    unsafe {
        (*irp).RequestorMode = USER_MODE;
        (*irp).Tail.Overlay.Thread = machine().executive.current_kthread() as *mut _;
        (*irp).Tail.Overlay.OriginalFileObject = file.0 as *mut _;
        let stack = stack_location(irp, (*irp).StackCount);
        (*stack).FileObject = file.0 as *mut _;
        match request.operation {
            Operation::Read { offset } => {
                (*irp).Flags |= IRP_READ_OPERATION;
                (*stack).MajorFunction = IRP_MJ_READ as u8;
                (*stack).Parameters.Read.Length = request.output.1;
                (*stack).Parameters.Read.ByteOffset = LARGE_INTEGER {
                    QuadPart: offset as i64,
                };
                transfer::for_device(irp, Side::User, device_flags, request.output, true)
            }
            Operation::Write { offset } => {
                (*irp).Flags |= IRP_WRITE_OPERATION;
                (*stack).MajorFunction = IRP_MJ_WRITE as u8;
                (*stack).Parameters.Write.Length = request.input.1;
                (*stack).Parameters.Write.ByteOffset = LARGE_INTEGER {
                    QuadPart: offset as i64,
                };
                transfer::for_device(irp, Side::User, device_flags, request.input, false)
            }
            Operation::Control { code } => {
                (*stack).MajorFunction = IRP_MJ_DEVICE_CONTROL as u8;
                (*stack).Parameters.DeviceIoControl.IoControlCode = code;
                (*stack).Parameters.DeviceIoControl.InputBufferLength = request.input.1;
                (*stack).Parameters.DeviceIoControl.OutputBufferLength = request.output.1;
                match code & 3 {
                    0 => transfer::buffered_control(irp, Side::User, request.input, request.output),
                    method @ (1 | 2) => {
                        transfer::direct_control(irp, Side::User, request.input, request.output, method == 2)
                    }
                    _ => {
                        (*irp).UserBuffer = request.output.0 as *mut _;
                        (*stack).Parameters.DeviceIoControl.Type3InputBuffer = request.input.0 as *mut _;
                        Ok(())
                    }
                }
            }
            Operation::Flush => {
                (*stack).MajorFunction = IRP_MJ_FLUSH_BUFFERS as u8;
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_codes_say_which_access_they_need() {
        let read_only = OpenOptions {
            write: false,
            ..OpenOptions::default()
        };
        let code = |access: u32| Operation::Control {
            code: 0x0022_2000 | access << 14,
        };
        assert!(allowed(code(0), read_only));
        assert!(allowed(code(FILE_READ_DATA), read_only));
        assert!(!allowed(code(FILE_WRITE_DATA), read_only));
        assert!(!allowed(code(FILE_READ_DATA | FILE_WRITE_DATA), read_only));
        assert!(!allowed(Operation::Write { offset: 0 }, read_only));
    }
}
