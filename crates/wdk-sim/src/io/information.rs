//! Routines that tell a driver about a request, a device or the machine, and small services around
//! them.

use std::collections::BTreeMap;

use wdk_sys::{
    CONFIGURATION_INFORMATION, DEVICE_OBJECT, IO_STACK_LOCATION, IRP, NTSTATUS, PVOID,
    SL_INVOKE_ON_CANCEL, SL_INVOKE_ON_ERROR, SL_INVOKE_ON_SUCCESS, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING, STATUS_SUCCESS,
};

use super::Io;
use super::layout::{current_location, set_routine};
use super::rules::{explained, iomanager};
use crate::cpu::debug_print;
use crate::executive::executive;
use crate::io::io;
use crate::nt::facts;
use crate::nt::routine;
use crate::record::{Leak, Site};

const ERROR_LOG_MAXIMUM: u8 = 0xF0;

/// What the routines of this file keep.
#[derive(Debug, Default)]
pub(super) struct Information {
    configuration: u64,
    error_log: BTreeMap<u64, Site>,
    top_level: BTreeMap<u64, u64>,
    /// Contexts of IoSetCompletionRoutineEx that were not called yet.
    completions: BTreeMap<u64, Site>,
}

impl Io {
    pub(super) fn information_leaks(&self, leaks: &mut Vec<Leak>) {
        let information = self.information.borrow();
        let mut add = |kind, entries: &BTreeMap<u64, Site>| {
            for (address, site) in entries {
                leaks.push(Leak {
                    kind,
                    what: format!("{address:#x}"),
                    taken_at: site.describe(),
                });
            }
        };
        add("error log entry", &information.error_log);
        add("completion routine", &information.completions);
    }

    /// A bugcheck unless the completion routine is in the image of the device's driver, which alone
    /// the device object keeps.
    fn require_routine_of(&self, device: *mut DEVICE_OBJECT, routine: u64) {
        let devices = self.devices.borrow();
        let driver = devices.get(&(device as u64)).map(|record| record.driver);
        drop(devices);
        let driver = driver.unwrap_or_default();
        if self
            .image_of(driver)
            .is_none_or(|image| !image.contains(routine))
        {
            iomanager(
                0,
                [device as u64, routine, 0],
                format!(
                    "IoSetCompletionRoutineEx was given {} and a routine that is not its \
                     driver's, {}: the device keeps its own driver loaded, and no other.",
                    self.describe_device(device as u64),
                    Site::at(routine).describe()
                ),
            );
        }
    }

    fn require_irp(&self, irp: *mut IRP, routine: &str) {
        if self.irp_record(irp).is_none() {
            iomanager(
                0,
                [irp as u64, 0, 0],
                format!(
                    "{routine} was given {irp:p}, which is no IRP{}.",
                    explained(irp as u64)
                ),
            );
        }
    }
}

/// Tells whether a 32-bit process made a request.
#[routine(ntoskrnl, irql = any, fidelity = "every process is a 64-bit one")]
pub(crate) unsafe extern "win64" fn IoIs32bitProcess(#[optional] irp: *mut IRP) -> u8 {
    if !irp.is_null() {
        io().require_irp(irp, "IoIs32bitProcess");
    }
    0
}

/// Returns the process that made a request.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn IoGetRequestorProcess(irp: *mut IRP) -> u64 {
    io().require_irp(irp, "IoGetRequestorProcess");
    executive().process()
}

/// Returns the identifier of the process that made a request.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn IoGetRequestorProcessId(irp: *mut IRP) -> u32 {
    io().require_irp(irp, "IoGetRequestorProcessId");
    executive().process_id() as u32
}

/// Returns the session that a request came from.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "there is one session, 1")]
pub(crate) unsafe extern "win64" fn IoGetRequestorSessionId(
    irp: *mut IRP,
    session: *mut u32,
) -> NTSTATUS {
    io().require_irp(irp, "IoGetRequestorSessionId");
    // SAFETY: the driver passes the place for the number.
    unsafe { session.write_unaligned(1) };
    STATUS_SUCCESS
}

/// Tells whether a request is synchronous.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoIsOperationSynchronous(irp: *mut IRP) -> u8 {
    io().require_irp(irp, "IoIsOperationSynchronous");
    // SAFETY: the IRP is known; a file object that it names exists.
    unsafe {
        if (*irp).Flags & wdk_sys::IRP_SYNCHRONOUS_API != 0 {
            return 1;
        }
        let file = (*current_location(irp)).FileObject;
        (!file.is_null() && (*file).Flags & wdk_sys::FO_SYNCHRONOUS_IO != 0).into()
    }
}

/// Tells whether the kernel has a version of WDM.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the version is that of the kernel played")]
pub(crate) unsafe extern "win64" fn IoIsWdmVersionAvailable(major: u8, minor: u8) -> u8 {
    ((major, minor) <= facts().wdm_version).into()
}

/// Returns the counts of certain devices, which drivers keep.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the counts begin at zero")]
pub(crate) unsafe extern "win64" fn IoGetConfigurationInformation() -> *mut CONFIGURATION_INFORMATION
{
    let size = size_of::<CONFIGURATION_INFORMATION>();
    let mut information = io().information.borrow();
    if information.configuration == 0 {
        let memory = executive()
            .allocate_object(size as u64, "configuration information")
            .expect("a running machine has RAM for a few bytes");
        // SAFETY: the memory is new, zeroed and of this size.
        unsafe { (*memory.cast::<CONFIGURATION_INFORMATION>()).Version = size as u32 };
        information.configuration = memory as u64;
    }
    information.configuration as *mut _
}

/// Returns the thread's top-level IRP.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetTopLevelIrp() -> u64 {
    let thread = executive().current_kthread();
    io().information
        .borrow()
        .top_level
        .get(&thread)
        .copied()
        .unwrap_or_default()
}

/// Sets the thread's top-level IRP.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoSetTopLevelIrp(irp: u64) {
    let thread = executive().current_kthread();
    let mut information = io().information.borrow();
    if irp == 0 {
        information.top_level.remove(&thread);
    } else {
        information.top_level.insert(thread, irp);
    }
}

/// A completion routine with its context, as `IoSetCompletionRoutineEx` keeps them, and the device
/// object whose driver it is of, which is referenced.
#[repr(C)]
struct Completion {
    routine: u64,
    context: u64,
    device: u64,
}

/// Stands in for a routine set with `IoSetCompletionRoutineEx`.
unsafe extern "win64" fn call_completion(
    device: u64,
    irp: u64,
    completion: *mut Completion,
) -> i32 {
    // SAFETY: IoSetCompletionRoutineEx made the block; it is used once.
    let (routine, context, kept) = unsafe {
        let Completion {
            routine,
            context,
            device,
        } = completion.read();
        (routine, context, device)
    };
    io().information
        .borrow()
        .completions
        .remove(&(completion as u64));
    executive().free_object(completion.cast());
    let arguments = &[device, irp, context];
    // SAFETY: the driver passed this routine.
    let answer = unsafe {
        executive().call_driver_routine("The completion routine", routine, arguments) as i32
    };
    // Only now may the device object go, and the driver with it.
    executive().dereference_object(kept);
    answer
}

/// Sets a completion routine that keeps its driver loaded.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = IoObject => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn IoSetCompletionRoutineEx(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
    routine: u64,
    context: PVOID,
    on_success: u8,
    on_error: u8,
    on_cancel: u8,
) -> NTSTATUS {
    io().require_irp(irp, "IoSetCompletionRoutineEx");
    io().require_device(device, "IoSetCompletionRoutineEx");
    io().require_routine_of(device, routine);
    let Some(block) =
        executive().allocate_object(size_of::<Completion>() as u64, "completion routine")
    else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let completion = block.cast::<Completion>();
    // SAFETY: the block is new; the IRP is known, and the driver owns it and so has a next stack
    // location.
    unsafe {
        completion.write(Completion {
            routine,
            context: context as u64,
            device: device as u64,
        });
        let next: *mut IO_STACK_LOCATION = current_location(irp).sub(1);
        set_routine(
            &raw mut (*next).CompletionRoutine,
            call_completion as *const () as u64,
        );
        (*next).Context = completion.cast();
        (*next).Control = (if on_success != 0 {
            SL_INVOKE_ON_SUCCESS
        } else {
            0
        } | if on_error != 0 { SL_INVOKE_ON_ERROR } else { 0 }
            | if on_cancel != 0 {
                SL_INVOKE_ON_CANCEL
            } else {
                0
            }) as u8;
    }
    io().information
        .borrow()
        .completions
        .insert(completion as u64, Site::here());
    executive().reference_object(device as u64);
    STATUS_SUCCESS
}

/// The completion routine of [`IoForwardIrpSynchronously`]: wakes the thread that waits.
unsafe extern "win64" fn caught(_device: u64, irp: *mut IRP, flag: *mut u64) -> i32 {
    // SAFETY: whose flag it is waits until it was set.
    unsafe {
        flag.write(1 + u64::from((*irp).PendingReturned));
    }
    STATUS_MORE_PROCESSING_REQUIRED
}

/// Passes an IRP down and waits for it.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoForwardIrpSynchronously(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
) -> u8 {
    let io = io();
    io.require_irp(irp, "IoForwardIrpSynchronously");
    let mut flag = 0_u64;
    let place = &raw mut flag as u64;
    // SAFETY: the IRP is known and the driver owns it.
    unsafe {
        if (*irp).CurrentLocation <= 1 {
            return 0;
        }
        let current = current_location(irp);
        let next = current.sub(1);
        (*next).MajorFunction = (*current).MajorFunction;
        (*next).MinorFunction = (*current).MinorFunction;
        (*next).Flags = (*current).Flags;
        (*next).Parameters = (*current).Parameters;
        (*next).FileObject = (*current).FileObject;
        set_routine(
            &raw mut (*next).CompletionRoutine,
            caught as *const () as u64,
        );
        (*next).Context = place as PVOID;
        (*next).Control = (SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL) as u8;
    }
    let status = io.call_driver(device, irp);
    if status == STATUS_PENDING {
        executive().block_until("a lower driver to finish a forwarded request", &mut || {
            // SAFETY: the flag stays until this thread returns, which waits here.
            unsafe { (place as *const u64).read() != 0 }
        });
    }
    1
}

/// Passes an IRP down and waits for it: the older name of IoForwardIrpSynchronously.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoForwardAndCatchIrp(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
) -> u8 {
    // SAFETY: handed on.
    unsafe { IoForwardIrpSynchronously(device, irp) }
}

/// Allocates an entry of the error log.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoAllocateErrorLogEntry(_object: u64, size: u8) -> *mut u8 {
    if size > ERROR_LOG_MAXIMUM {
        return std::ptr::null_mut();
    }
    let entry = executive().allocate_object(u64::from(size).max(1), "error log entry");
    if let Some(entry) = entry {
        io().information
            .borrow()
            .error_log
            .insert(entry as u64, Site::here());
    }
    entry.unwrap_or(std::ptr::null_mut())
}

fn end_error_log_entry(entry: *mut u8, routine: &str) {
    let known = io()
        .information
        .borrow()
        .error_log
        .remove(&(entry as u64))
        .is_some();
    if !known {
        iomanager(
            0,
            [entry as u64, 0, 0],
            format!(
                "{routine} was given {entry:p}, which is no error log entry{}.",
                explained(entry as u64)
            ),
        );
    }
    executive().free_object(entry);
}

/// Writes an entry of the error log.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the log is part of the debug output")]
pub(crate) unsafe extern "win64" fn IoWriteErrorLogEntry(entry: *mut u8) {
    const ERROR_CODE: usize = 12;
    let known = io()
        .information
        .borrow()
        .error_log
        .contains_key(&(entry as u64));
    if known {
        // SAFETY: an error log entry is at least as long as its header, up to the error code.
        let code = unsafe { entry.add(ERROR_CODE).cast::<u32>().read_unaligned() };
        debug_print(&format!("(error log) {code:#010x}\n"));
    }
    end_error_log_entry(entry, "IoWriteErrorLogEntry");
}

/// Frees an entry of the error log that was not written.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeErrorLogEntry(entry: *mut u8) {
    end_error_log_entry(entry, "IoFreeErrorLogEntry");
}

/// Tells whether the handle of a control request has the access needed.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoValidateDeviceIoControlAccess(
    irp: *mut IRP,
    required: u32,
) -> NTSTATUS {
    io().require_irp(irp, "IoValidateDeviceIoControlAccess");
    // SAFETY: the IRP is known; a file object that it names exists.
    unsafe {
        let file = (*current_location(irp)).FileObject;
        if file.is_null() {
            return STATUS_SUCCESS;
        }
        let lacks_read = required & 1 != 0 && (*file).ReadAccess == 0;
        let lacks_write = required & 2 != 0 && (*file).WriteAccess == 0;
        if lacks_read || lacks_write {
            wdk_sys::STATUS_ACCESS_DENIED
        } else {
            STATUS_SUCCESS
        }
    }
}

/// Claims resources to look for a device.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "nothing else claims resources")]
pub(crate) unsafe extern "win64" fn IoReportResourceForDetection(
    _driver: u64,
    _driver_list: u64,
    _driver_list_size: u32,
    _device: u64,
    _device_list: u64,
    _device_list_size: u32,
    conflict: *mut u8,
) -> NTSTATUS {
    // SAFETY: the driver passes the place for the answer.
    unsafe { conflict.write(0) };
    STATUS_SUCCESS
}

/// Claims resources.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "nothing else claims resources")]
pub(crate) unsafe extern "win64" fn IoReportResourceUsage(
    _class: u64,
    _driver: u64,
    _driver_list: u64,
    _driver_list_size: u32,
    _device: u64,
    _device_list: u64,
    _device_list_size: u32,
    _override_conflict: u8,
    conflict: *mut u8,
) -> NTSTATUS {
    // SAFETY: the driver passes the place for the answer.
    unsafe { conflict.write(0) };
    STATUS_SUCCESS
}

/// Returns a device's node.
#[routine(ntoskrnl, since = Windows7, irql <= PASSIVE_LEVEL, fidelity = "there is one node")]
pub(crate) unsafe extern "win64" fn IoGetDeviceNumaNode(_object: u64, node: *mut u16) -> NTSTATUS {
    // SAFETY: the driver passes the place for the number.
    unsafe { node.write_unaligned(0) };
    STATUS_SUCCESS
}

/// Returns the extra parameters of a create request.
#[routine(ntoskrnl, since = Windows7, irql <= APC_LEVEL, fidelity = "callers pass none")]
pub(crate) unsafe extern "win64" fn IoGetIrpExtraCreateParameter(
    irp: *mut IRP,
    list: *mut u64,
) -> NTSTATUS {
    io().require_irp(irp, "IoGetIrpExtraCreateParameter");
    // SAFETY: the driver passes the place for the pointer.
    unsafe { list.write_unaligned(0) };
    STATUS_SUCCESS
}
