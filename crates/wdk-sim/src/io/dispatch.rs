//! How IRPs travel: down through `IofCallDriver`, up through `IofCompleteRequest`, and the rules of
//! both. Called by drivers and by every file of the module that sends requests; calls into drivers.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use wdk_sys::{
    DEVICE_OBJECT, IO_TYPE_DEVICE, IO_TYPE_IRP, IRP, IRP_MJ_PNP, IRP_MJ_POWER,
    IRP_MJ_SYSTEM_CONTROL, SL_INVOKE_ON_CANCEL, SL_INVOKE_ON_ERROR, SL_INVOKE_ON_SUCCESS,
    SL_PENDING_RETURNED, STATUS_INVALID_DEVICE_REQUEST, STATUS_MORE_PROCESSING_REQUIRED,
    STATUS_PENDING,
};

use super::Io;
use super::force_pending::Forced;
use super::irp::{IrpRecord, Purpose, Visit};
use super::layout::{
    current_location, irp_status, routine, set_current_location, set_irp_status, stack_location,
};
use super::rules::{self, explained, iomanager};
use super::status::NtStatus;
use crate::cpu::stop;
use crate::executive::{Return, Serving, executive};
use crate::io::io;
use crate::memory::memory;
use crate::nt::routine;
use crate::nt::{DISPATCH_LEVEL, codes, facts};
use crate::record::Site;

/// Passes an IRP to a driver.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IofCallDriver(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
) -> i32 {
    if !facts().power_irps_by_call_driver && is_power(irp) {
        iomanager(
            0,
            [irp as u64, device as u64, 0],
            "A power IRP was passed on with IoCallDriver: kernels before Windows Vista need \
             PoCallDriver.",
        );
    }
    io().call_driver(device, irp)
}

/// Is the next stack location of a valid IRP that of a power request?
fn is_power(irp: *mut IRP) -> bool {
    if io().irp_record(irp).is_none() {
        return false;
    }
    // SAFETY: the IRP is known, and has a location below the current one.
    unsafe {
        (*irp).CurrentLocation > 1
            && u32::from((*current_location(irp).sub(1)).MajorFunction) == IRP_MJ_POWER
    }
}

/// Passes an IRP to a driver.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, inline, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCallDriver(device: *mut DEVICE_OBJECT, irp: *mut IRP) -> i32 {
    // SAFETY: the same routine under its older name.
    unsafe { IofCallDriver(device, irp) }
}

/// Completes an IRP.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the priority boost is ignored")]
pub(crate) unsafe extern "win64" fn IofCompleteRequest(irp: *mut IRP, _boost: i8) {
    io().complete(irp);
}

/// Completes an IRP.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, inline, fidelity = "the priority boost is ignored")]
pub(crate) unsafe extern "win64" fn IoCompleteRequest(irp: *mut IRP, _boost: i8) {
    io().complete(irp);
}

/// The dispatch routine of every function a driver has none for.
pub(super) unsafe extern "win64" fn invalid_device_request(
    _device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
) -> i32 {
    // SAFETY: the I/O manager calls dispatch routines with a valid IRP.
    unsafe { set_irp_status(irp, STATUS_INVALID_DEVICE_REQUEST, 0) };
    io().complete(irp);
    STATUS_INVALID_DEVICE_REQUEST
}

/// A dispatch routine, in words for a report.
struct DispatchRoutine {
    major: u8,
    minor: u8,
}

impl fmt::Display for DispatchRoutine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let function = rules::function(self.major, self.minor);
        write!(f, "The dispatch routine for {function}")
    }
}

impl Io {
    /// Stops the machine unless the device object exists.
    pub(super) fn require_device(&self, device: *mut DEVICE_OBJECT, user: &str) {
        if !self.is_device(device) {
            iomanager(
                4,
                [device as u64, 0, 0],
                format!(
                    "{user} was given {device:p}, which is no device object{}.",
                    explained(device as u64)
                ),
            );
        }
    }

    /// Hands the IRP to the driver of `device`: `IofCallDriver`.
    pub(super) fn call_driver(&self, device: *mut DEVICE_OBJECT, irp: *mut IRP) -> i32 {
        let executive = executive();
        let irql = executive.irql();
        if irql > DISPATCH_LEVEL {
            iomanager(
                0x10,
                [u64::from(irql), 0, 0],
                format!(
                    "IoCallDriver was called at IRQL {irql}; it may be called up to DISPATCH_LEVEL."
                ),
            );
        }
        let Some(record) = self.irp_record(irp) else {
            iomanager(
                3,
                [irp as u64, 0, 0],
                format!(
                    "IoCallDriver was given {irp:p}, which is no IRP{}. A driver that has \
                     completed an IRP, or passed it on, must not touch it again.",
                    explained(irp as u64)
                ),
            );
        };
        // SAFETY: the IRP is known.
        if i64::from(unsafe { (*irp).Type }) != i64::from(IO_TYPE_IRP) {
            iomanager(
                3,
                [irp as u64, 0, 0],
                "IoCallDriver was given an IRP whose header was overwritten.",
            );
        }
        self.require_device(device, "IoCallDriver");
        // SAFETY: the IRP and the device object are known, and the location is checked before it is
        // used.
        let (location, entry, major, minor) = unsafe {
            if i64::from((*device).Type) != i64::from(IO_TYPE_DEVICE) {
                iomanager(
                    4,
                    [device as u64, 0, 0],
                    "IoCallDriver was given a device object whose header was overwritten.",
                );
            }
            let location = (*irp).CurrentLocation - 1;
            if location <= 0 {
                stop(
                    codes::NO_MORE_IRP_STACK_LOCATIONS,
                    [irp as u64, 0, 0, 0],
                    format!(
                        "An IRP with {} stack locations was passed to one driver more: allocate \
                         it with the StackSize of the device it is sent to, and do not pass it on \
                         to a device above.",
                        (*irp).StackCount
                    ),
                );
            }
            set_current_location(irp, location);
            let stack = current_location(irp);
            (*stack).DeviceObject = device;
            let major = (*stack).MajorFunction;
            let driver = (*device).DriverObject;
            let Some(slot) = (*driver).MajorFunction.get(usize::from(major)) else {
                iomanager(
                    0,
                    [irp as u64, u64::from(major), 0],
                    format!(
                        "An IRP was passed on with major function {major:#x}, which does not \
                         exist: set up the next stack location first."
                    ),
                );
            };
            (location, routine(slot), major, (*stack).MinorFunction)
        };
        rules::judge_forwarding(irql, major, minor);
        let reached = match u32::from(major) {
            IRP_MJ_PNP | IRP_MJ_POWER => self.device_of(device as u64).is_some(),
            // SAFETY: the location is that of a request of this kind.
            IRP_MJ_SYSTEM_CONTROL => unsafe {
                (*current_location(irp)).Parameters.WMI.ProviderId == device as u64
            },
            _ => false,
        };
        if reached {
            record.reached.set(true);
        }
        self.arm_pending(&record, location);
        record.sent.set(true);
        let visit = Rc::new(Visit {
            routine: entry,
            major,
            minor,
            completed: Cell::default(),
            returned: Cell::default(),
            deferred: Cell::default(),
        });
        record
            .visits
            .borrow_mut()
            .push((location, Rc::clone(&visit)));
        // SAFETY: the IRP is known and its current location is that of `device`.
        let task = unsafe { rules::task(current_location(irp)) };
        executive.begin_serving(Serving {
            device: device as u64,
            task,
        });
        // SAFETY: the driver registered its dispatch routine, which takes these arguments.
        let status = unsafe {
            executive.call_held_to(
                Return {
                    io_rule: Some((5, device as u64)),
                    ..Return::default()
                },
                DispatchRoutine { major, minor },
                entry,
                &[device as u64, irp as u64],
            )
        } as i32;
        executive.end_serving();
        visit.returned.set(Some(status));
        visit.judge();
        self.disarm_pending(&record, location);
        if visit.deferred.get() {
            STATUS_PENDING
        } else {
            status
        }
    }

    /// The driver that has the IRP is done with it: `IofCompleteRequest`.
    pub(super) fn complete(&self, irp: *mut IRP) {
        let record = self.require_completable(irp);
        self.judge_completed_early(irp, &record);
        self.go_on_completing(irp, &record);
    }

    /// Passes the stack locations of an IRP upwards, from its current one.
    pub(super) fn go_on_completing(&self, irp: *mut IRP, record: &Rc<IrpRecord>) {
        // SAFETY: the IRP is known, so its stack locations are there; it stays until the last one
        // was passed, or until a completion routine takes it away and ends the loop.
        unsafe {
            while (*irp).CurrentLocation <= (*irp).StackCount {
                let location = (*irp).CurrentLocation;
                let stack = current_location(irp);
                let control = u32::from((*stack).Control);
                let status = irp_status(irp);
                let mut pending = control & SL_PENDING_RETURNED != 0;
                match self.force_pending(irp, record, location, (pending, status)) {
                    Forced::No => {}
                    Forced::Later => return,
                    Forced::Now => pending = true,
                }
                (*irp).PendingReturned = pending.into();
                pass(record, location, pending, status);

                let entry = routine(&raw const (*stack).CompletionRoutine);
                let context = (*stack).Context as u64;
                set_current_location(irp, location + 1);
                let invoked = entry != 0
                    && (NtStatus(status).is_success() && control & SL_INVOKE_ON_SUCCESS != 0
                        || !NtStatus(status).is_success() && control & SL_INVOKE_ON_ERROR != 0
                        || (*irp).Cancel != 0 && control & SL_INVOKE_ON_CANCEL != 0);
                // The next driver up must not find what was meant for the one below.
                (*stack).MinorFunction = 0;
                (*stack).Flags = 0;
                (*stack).Control = 0;
                (*stack).Parameters.Others = std::mem::zeroed();
                (*stack).FileObject = std::ptr::null_mut();
                (*stack).CompletionRoutine = None;
                (*stack).Context = std::ptr::null_mut();
                if invoked {
                    if self.call_completion_routine(irp, entry, context) {
                        return;
                    }
                } else if pending && location < (*irp).StackCount {
                    (*stack_location(irp, location + 1)).Control |= SL_PENDING_RETURNED as u8;
                }
            }
        }
        self.finish(irp, record);
    }

    /// The checks of `IoCompleteRequest`.
    fn require_completable(&self, irp: *mut IRP) -> Rc<IrpRecord> {
        let irql = executive().irql();
        if irql > DISPATCH_LEVEL {
            iomanager(
                0xE,
                [u64::from(irql), irp as u64, 0],
                format!(
                    "IoCompleteRequest was called at IRQL {irql}; it may be called up to \
                     DISPATCH_LEVEL: complete the request in a DPC."
                ),
            );
        }
        if let Some(held) = executive().held_spin_lock() {
            iomanager(
                0,
                [irp as u64, 0, 0],
                format!(
                    "IoCompleteRequest was called with {held}, still held: drivers above are \
                     called, and may wait for the lock or call this driver again. Release it first."
                ),
            );
        }
        let twice = |why: String| -> ! {
            stop(
                codes::MULTIPLE_IRP_COMPLETE_REQUESTS,
                [irp as u64, 0, 0, 0],
                why,
            )
        };
        let Some(record) = self.irp_record(irp) else {
            twice(format!(
                "IoCompleteRequest was given {irp:p}, which is no IRP{}. An IRP is completed \
                 once, and belongs to the driver no more after that or after it was passed on.",
                explained(irp as u64)
            ));
        };
        // SAFETY: the IRP is known.
        unsafe {
            if (*irp).CurrentLocation > (*irp).StackCount + 1
                || i64::from((*irp).Type) != i64::from(IO_TYPE_IRP)
            {
                twice(format!("The IRP at {irp:p} was completed a second time."));
            }
            let cancel = routine(&raw const (*irp).CancelRoutine);
            if cancel != 0 {
                iomanager(
                    7,
                    [cancel, irp as u64, 0],
                    format!(
                        "IoCompleteRequest was called while the IRP's cancel routine, {}, was \
                         still set: take it away with IoSetCancelRoutine first, and leave the IRP \
                         to it if it is gone.",
                        Site::at(cancel).describe()
                    ),
                );
            }
            let status = irp_status(irp);
            if status == STATUS_PENDING || status == -1 {
                iomanager(
                    6,
                    [status as u64, irp as u64, 0],
                    format!(
                        "IoCompleteRequest was called with {} in IoStatus.Status: set how the \
                         request ended.",
                        NtStatus(status)
                    ),
                );
            }
        }
        record
    }

    /// Calls one completion routine; true when it takes the IRP away.
    ///
    /// # Safety
    /// `irp` is a known IRP whose current location is the one above the routine's.
    unsafe fn call_completion_routine(&self, irp: *mut IRP, entry: u64, context: u64) -> bool {
        // SAFETY: promised by the caller; above the last location there is no device object.
        let device = unsafe {
            if (*irp).CurrentLocation > (*irp).StackCount {
                std::ptr::null_mut()
            } else {
                (*current_location(irp)).DeviceObject
            }
        };
        // SAFETY: the driver set this routine with IoSetCompletionRoutine.
        let answer = unsafe {
            executive().call_held_to(
                Return {
                    io_rule: Some((5, device as u64)),
                    ..Return::default()
                },
                "The completion routine",
                entry,
                &[device as u64, irp as u64, context],
            )
        } as i32;
        if answer == STATUS_MORE_PROCESSING_REQUIRED {
            return true;
        }
        if self.irp_record(irp).is_none() {
            iomanager(
                0,
                [irp as u64, entry, 0],
                format!(
                    "The completion routine {} gave the IRP back and returned {}: having freed or \
                     completed it, it must return STATUS_MORE_PROCESSING_REQUIRED.",
                    Site::at(entry).describe(),
                    NtStatus(answer)
                ),
            );
        }
        false
    }

    /// Every driver is done with the IRP.
    fn finish(&self, irp: *mut IRP, record: &Rc<IrpRecord>) {
        // SAFETY: the IRP is known.
        let (status, information) = unsafe { (irp_status(irp), (*irp).IoStatus.Information) };
        match &record.purpose {
            Purpose::Driver | Purpose::Storage => iomanager(
                0,
                [irp as u64, 0, 0],
                format!(
                    "The IRP that a driver made at {} was completed up to its maker, whose \
                     completion routine did not stop it: set one with IoSetCompletionRoutine, \
                     take the IRP back there and return STATUS_MORE_PROCESSING_REQUIRED.",
                    record.site.describe()
                ),
            ),
            Purpose::Associated(master) => {
                let master = *master as *mut IRP;
                self.discard_irp(irp);
                // SAFETY: a master waits for its associated IRPs.
                let left = unsafe {
                    (*master).AssociatedIrp.IrpCount -= 1;
                    (*master).AssociatedIrp.IrpCount
                };
                if left == 0 {
                    self.complete(master);
                }
            }
            Purpose::Threaded => self.finish_threaded(irp, record, status, information),
            Purpose::Manager => {
                record.ended.set(Some((status, information)));
            }
            Purpose::User(request) => {
                self.finish_buffers(irp, record, status, information);
                let request = *request;
                self.discard_irp(irp);
                self.request_ended(request, status, information);
            }
            Purpose::Power(request) => {
                let request = request.clone();
                self.discard_irp(irp);
                self.power_request_ended(&request, record.reached.get(), status);
            }
        }
    }

    fn finish_buffers(&self, irp: *mut IRP, record: &Rc<IrpRecord>, status: i32, information: u64) {
        if let Some(buffers) = record.buffers.borrow().as_ref() {
            buffers.copy_back(irp, status, information);
        }
        // SAFETY: the IRP is known; its MDLs belong to the request.
        let mdl = unsafe { std::mem::replace(&mut (*irp).MdlAddress, std::ptr::null_mut()) };
        memory().release_mdls(mdl as u64);
    }

    /// The end of an IRP that a driver had built and the I/O manager owns.
    fn finish_threaded(
        &self,
        irp: *mut IRP,
        record: &Rc<IrpRecord>,
        status: i32,
        information: u64,
    ) {
        self.finish_buffers(irp, record, status, information);
        // SAFETY: the driver keeps its status block and event until the request is completed.
        let event = unsafe {
            let block = (*irp).UserIosb;
            if !block.is_null() {
                (*block).__bindgen_anon_1.Status = status;
                (*block).Information = information;
            }
            (*irp).UserEvent
        };
        self.discard_irp(irp);
        if !event.is_null() {
            executive().set_event(event as u64);
        }
    }
}

/// Notes that completion passes the stack location `location`, and judges the visits that used it.
fn pass(record: &IrpRecord, location: i8, pending: bool, status: i32) {
    let mut passed = Vec::new();
    record.visits.borrow_mut().retain(|(used, visit)| {
        if *used == location {
            passed.push(Rc::clone(visit));
        }
        *used != location
    });
    for visit in passed {
        visit.complete(pending, status);
    }
}

impl Visit {
    /// Completion passes the driver's stack location.
    pub(super) fn complete(&self, pending: bool, status: i32) {
        self.completed.set(Some((pending, status)));
        self.judge_if_returned();
    }

    /// Once the dispatch routine has returned: is what it returned consistent with what became of
    /// the IRP?
    fn judge(&self) {
        let Some(returned) = self.returned.get() else {
            return;
        };
        let who = || Site::at(self.routine).describe();
        let what = || rules::function(self.major, self.minor);
        let Some((pending, status)) = self.completed.get() else {
            if returned != STATUS_PENDING {
                iomanager(
                    0,
                    [self.routine, returned as u64, 0],
                    format!(
                        "{} returned {} for {}, which it has neither completed nor passed on: \
                         complete the IRP, or mark it pending and return STATUS_PENDING.",
                        who(),
                        NtStatus(returned),
                        what()
                    ),
                );
            }
            return;
        };
        if returned == STATUS_PENDING && !pending {
            iomanager(
                0,
                [self.routine, returned as u64, status as u64],
                format!(
                    "{} returned STATUS_PENDING for {} but the IRP was not marked: call \
                     IoMarkIrpPending before the IRP can be completed; a completion routine does \
                     so if Irp->PendingReturned is set.",
                    who(),
                    what()
                ),
            );
        }
        if returned != STATUS_PENDING && pending {
            iomanager(
                0,
                [self.routine, returned as u64, status as u64],
                format!(
                    "{} marked {} pending but returned {}: having called IoMarkIrpPending, a \
                     dispatch routine returns STATUS_PENDING, whatever became of the IRP.",
                    who(),
                    what(),
                    NtStatus(returned)
                ),
            );
        }
        if returned != STATUS_PENDING && returned != status {
            iomanager(
                0,
                [self.routine, returned as u64, status as u64],
                format!(
                    "{} returned {} for {}, which was completed with {}: return what \
                     IoStatus.Status held, read before the IRP was completed.",
                    who(),
                    NtStatus(returned),
                    what(),
                    NtStatus(status)
                ),
            );
        }
    }

    fn judge_if_returned(&self) {
        if self.returned.get().is_some() {
            self.judge();
        }
    }
}
