//! The requests callers in user mode make: what `NtReadFile`, `NtDeviceIoControlFile` and their kin
//! do. Called by [`crate::simulator`] on the caller's simulated thread; the files they are made on
//! are [`super::file`]'s.

use std::collections::BTreeMap;

use wdk_sys::{
    DEVICE_OBJECT, IRP, IRP_MJ_DEVICE_CONTROL, IRP_MJ_FLUSH_BUFFERS, IRP_MJ_READ, IRP_MJ_WRITE,
    IRP_READ_OPERATION, IRP_WRITE_OPERATION, LARGE_INTEGER, NTSTATUS, STATUS_ACCESS_DENIED,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_HANDLE, STATUS_PENDING,
};

use super::Io;
pub use super::file::{FileId, OpenOptions};

use super::file::FileRecord;
use super::interruption::Interruption;
use super::irp::Purpose;
use super::layout::stack_location;
use super::rules;
use super::status::NtStatus;
use super::transfer::{self, Side};
use crate::executive::{ThreadId, executive};
use crate::io::io;
use crate::memory::memory;
use crate::record::Site;

pub(super) const USER_MODE: i8 = 1;
pub(super) const FILE_READ_DATA: u32 = wdk_sys::FILE_READ_DATA;
pub(super) const FILE_WRITE_DATA: u32 = wdk_sys::FILE_WRITE_DATA;

/// Identifies a request of a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(u64);

/// When a request is cancelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CancelMoment {
    /// It is not.
    #[default]
    Never,
    /// Before the driver sees it.
    BeforeDispatch,
    /// After so many kernel calls of drivers since it was sent (1 is the first), as another thread
    /// would.
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
    /// After so many kernel calls of drivers since it was sent (1 is the first) its caller's thread
    /// is suspended, or as soon as it may be.
    pub suspend: Option<u64>,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its status.
    pub status: NtStatus,
    /// Its information.
    pub information: u64,
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
    pub files: BTreeMap<u64, FileRecord>,
    requests: BTreeMap<RequestId, RequestRecord>,
    last: u64,
}

impl Io {
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
            .filter(|record| !record.closed)
            .map(|record| (record.device, record.options));
        let Some((device, options)) = found else {
            self.requests.borrow().requests.remove(&id);
            return refused(STATUS_INVALID_HANDLE);
        };
        if !allowed(request.operation, options) {
            self.requests.borrow().requests.remove(&id);
            return refused(STATUS_ACCESS_DENIED);
        }
        executive().reference_object(file.0);
        if options.synchronous {
            executive().block_until("another request on the same synchronous file", &mut || {
                io().take_file(file)
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
        self.forget_suspension_of(id);
        executive().dereference_object(file.0);
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
            memory().release_mdls(mdl as u64);
            self.discard_irp(irp);
            return Err(status);
        }
        self.queue_to_thread(irp);
        {
            let mut requests = self.requests.borrow();
            let record = requests.requests.entry(id).or_default();
            record.file = Some(file);
            record.irp = irp as u64;
            record.thread = Some(executive().current());
            if record.cancelled_early || request.cancel == CancelMoment::BeforeDispatch {
                // SAFETY: the IRP is not anybody else's yet.
                unsafe { (*irp).Cancel = 1 };
            }
        }
        if let CancelMoment::AfterCalls(calls) = request.cancel {
            self.interrupt_after(calls, Interruption::CancelRequest(id));
        }
        if let Some(calls) = request.suspend {
            self.interrupt_after(calls, Interruption::SuspendCallerOf(id));
        }
        let status = self.call_driver(top, irp);
        let ended = || {
            io().requests
                .borrow()
                .requests
                .get(&id)
                .and_then(|record| record.ended)
        };
        if status == STATUS_PENDING {
            executive().block_until("its request to be completed", &mut || ended().is_some());
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

    /// Is the running thread the one that makes this request?
    pub(super) fn is_made_here(&self, id: RequestId) -> bool {
        let requests = self.requests.borrow();
        let record = requests.requests.get(&id);
        record.is_some_and(|record| record.thread == Some(executive().current()))
    }

    /// The process is gone, and drivers have had their time: a bugcheck when one of them has not
    /// completed a request that was cancelled.
    pub(super) fn judge_outstanding(&self) {
        let irp = {
            let requests = self.requests.borrow();
            let mut outstanding = requests.requests.values().filter(|record| record.irp != 0);
            outstanding.next().map(|record| record.irp)
        };
        let Some(irp) = irp else {
            return;
        };
        let holder = self
            .irp_record(irp as *mut IRP)
            .and_then(|record| {
                let visits = record.visits.borrow();
                let (_, visit) = visits.last()?;
                Some(format!(
                    "{} that {} has kept",
                    rules::function(visit.major, visit.minor),
                    Site::at(visit.routine).describe()
                ))
            })
            .unwrap_or_else(|| "a request that a driver has kept".to_owned());
        rules::iomanager(
            0,
            [irp, 0, 0],
            format!(
                "The process ended, and {holder} is not completed five minutes after it was \
                 cancelled: its thread cannot end, nor its process, and what the request has \
                 locked stays locked. Set a cancel routine for a request that is kept, and \
                 complete it there; or complete what a file has left in IRP_MJ_CLEANUP."
            ),
        );
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
            (required & FILE_READ_DATA == 0 || options.read)
                && (required & FILE_WRITE_DATA == 0 || options.write)
        }
    }
}

/// Fills in the IRP of a caller's request.
///
/// # Safety
/// `irp` was just made and has a stack location.
unsafe fn fill(
    irp: *mut IRP,
    device_flags: u32,
    file: FileId,
    request: &UserRequest,
) -> Result<(), NTSTATUS> {
    // SAFETY: promised by the caller.
    unsafe {
        (*irp).RequestorMode = USER_MODE;
        (*irp).Tail.Overlay.Thread = executive().current_kthread() as *mut _;
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
                    method @ (1 | 2) => transfer::direct_control(
                        irp,
                        Side::User,
                        request.input,
                        request.output,
                        method == 2,
                    ),
                    _ => {
                        (*irp).UserBuffer = request.output.0 as *mut _;
                        (*stack).Parameters.DeviceIoControl.Type3InputBuffer =
                            request.input.0 as *mut _;
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
