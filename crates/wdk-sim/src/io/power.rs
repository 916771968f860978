//! The power manager: system and device power requests. Called by drivers that own their device's
//! power policy, and by [`crate::simulator`].

use std::collections::{BTreeMap, VecDeque};

use wdk_sys::{
    DEVICE_OBJECT, DO_POWER_PAGABLE, IO_STATUS_BLOCK, IRP, IRP_MJ_POWER, IRP_MJ_SHUTDOWN, NTSTATUS,
    PVOID, STATUS_DEVICE_POWER_FAILURE, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER_2,
    STATUS_NO_SUCH_DEVICE, STATUS_NOT_SUPPORTED, STATUS_PENDING,
};

use super::Io;
use super::device_node::DeviceId;
use super::error::IoError;
use super::irp::Purpose;
use super::layout::{set_irp_status, stack_location};
use super::request::Outcome;
use super::rules;
use super::status::NtStatus;
use crate::cpu::stop;
use crate::executive::executive;
use crate::io::io;
use crate::nt::{PASSIVE_LEVEL, codes};

use crate::nt::routine;

pub(super) const POWER_WAIT_WAKE: u8 = wdk_sys::IRP_MN_WAIT_WAKE as u8;
pub(super) const POWER_SET: u8 = wdk_sys::IRP_MN_SET_POWER as u8;
pub(super) const POWER_QUERY: u8 = wdk_sys::IRP_MN_QUERY_POWER as u8;
const POWER_STATE_SYSTEM: i32 = wdk_sys::_POWER_STATE_TYPE::SystemPowerState;
pub(super) const POWER_STATE_DEVICE: i32 = wdk_sys::_POWER_STATE_TYPE::DevicePowerState;
/// `PowerActionNone`, `PowerActionSleep`, `PowerActionHibernate`, `PowerActionShutdown`
const ACTIONS: [i32; 7] = [0, 0, 2, 2, 2, 3, 4];
/// `PowerSystemWorking`
const WORKING: i32 = wdk_sys::_SYSTEM_POWER_STATE::PowerSystemWorking;
/// The file system's and others' shutdown requests come before power goes.
const SHUTDOWN: i32 = wdk_sys::_SYSTEM_POWER_STATE::PowerSystemShutdown;

/// A power state of the whole machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SystemPower {
    /// S0
    Working = 1,
    /// S1
    Sleeping1,
    /// S2
    Sleeping2,
    /// S3
    Sleeping3,
    /// S4
    Hibernate,
    /// S5
    Shutdown,
}

/// A power state of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DevicePower {
    /// Fully on.
    D0 = 1,
    /// The least saving.
    D1,
    /// More saving.
    D2,
    /// Off, or nearly so.
    D3,
}

/// A request made with `PoRequestPowerIrp`.
#[derive(Clone, Debug)]
pub(super) struct PowerRequest {
    device: u64,
    /// The highest device object of the stack, which is referenced until the callback has returned.
    top: u64,
    /// The lowest, which the stack's requests go by, and which is referenced for as long.
    base: u64,
    minor: u8,
    state: i32,
    /// The driver's callback, or 0.
    callback: u64,
    context: u64,
    /// For whoever in the simulator waits for it.
    ticket: Option<u64>,
}

/// Power states drivers have set, and requests under way.
#[derive(Debug, Default)]
pub(super) struct Power {
    states: BTreeMap<u64, i32>,
    idle_counters: BTreeMap<u64, u64>,
    registrations: u64,
    tickets: u64,
    /// The device object whose next request for D0 the bus driver fails.
    unpowered: Option<u64>,
    ended: BTreeMap<u64, i32>,
    /// By the lowest device object of a stack that has been sent a request for another state of the
    /// device: those that are sent one after the other when that is completed.
    waiting: BTreeMap<u64, VecDeque<(PowerRequest, u64)>>,
}

/// Fills in the stack location of a power request.
///
/// # Safety
/// `irp` is a new IRP with a stack location.
unsafe fn fill(irp: *mut IRP, minor: u8, kind: i32, state: i32, action: i32) {
    // SAFETY: promised by the caller.
    unsafe {
        set_irp_status(irp, STATUS_NOT_SUPPORTED, 0);
        let stack = stack_location(irp, (*irp).StackCount);
        (*stack).MajorFunction = IRP_MJ_POWER as u8;
        (*stack).MinorFunction = minor;
        if minor == POWER_WAIT_WAKE {
            (*stack).Parameters.WaitWake.PowerState = state;
        } else {
            let power = &raw mut (*stack).Parameters.Power;
            (*power).Type = kind;
            (*power).State.DeviceState = state;
            (*power).ShutdownType = action;
        }
    }
}

impl Io {
    /// Sends a system power request to one device and waits for it.
    fn send_system_power(&self, object: *mut DEVICE_OBJECT, minor: u8, state: i32) -> Outcome {
        let mut reached = false;
        let outcome = self.manager_request_with(
            self.top_of(object),
            "drivers to finish a power request",
            |irp, _| {
                // SAFETY: `manager_request_with` hands over a new IRP.
                unsafe {
                    fill(
                        irp,
                        minor,
                        POWER_STATE_SYSTEM,
                        state,
                        ACTIONS[state as usize],
                    );
                }
            },
            |record, _| reached = record.reached.get(),
        );
        judge(object as u64, minor, outcome.status, reached);
        outcome
    }

    /// Asks every started device, then tells it.
    pub(crate) fn set_system_power(&self, state: SystemPower) -> Result<(), IoError> {
        self.in_turn(|| {
            let state = state as i32;
            let mut devices = self.started_devices();
            if state == WORKING {
                // A bus wakes before what is on it, and falls asleep after that.
                devices.reverse();
            }
            if state == SHUTDOWN {
                self.notify_shutdown();
            }
            if state != WORKING {
                for (at, (device, object)) in devices.iter().enumerate() {
                    let outcome = self.send_system_power(*object, POWER_QUERY, state);
                    if !outcome.status.is_success() {
                        for (_, asked) in devices[..=at].iter().rev() {
                            self.send_system_power(*asked, POWER_SET, WORKING);
                        }
                        return Err(IoError::refused(
                            format!("Asking {} to sleep", self.device_name(*device)),
                            outcome.status,
                        ));
                    }
                }
            }
            for (device, object) in devices {
                let outcome = self.send_system_power(object, POWER_SET, state);
                if !outcome.status.is_success() {
                    return Err(IoError::refused(
                        format!("Changing the power state of {}", self.device_name(device)),
                        outcome.status,
                    ));
                }
            }
            Ok(())
        })
    }

    /// `IRP_MJ_SHUTDOWN` for those that registered.
    fn notify_shutdown(&self) {
        let registered = self.shutdown_notifications.borrow().clone();
        for device in registered {
            self.manager_request(
                self.top_of(device as *mut DEVICE_OBJECT),
                "a driver to finish IRP_MJ_SHUTDOWN",
                |_, stack| {
                    // SAFETY: `manager_request` hands over the first stack location of a new IRP.
                    unsafe { (*stack).MajorFunction = IRP_MJ_SHUTDOWN as u8 };
                },
            );
        }
    }

    /// A device power request, as the device's power policy owner makes it.
    pub(crate) fn set_device_power(
        &self,
        device: DeviceId,
        state: DevicePower,
    ) -> Result<(), IoError> {
        self.in_turn(|| self.change_device_power(device, state))
    }

    /// As [`set_device_power`](Self::set_device_power), as a driver of the stack may do it,
    /// whatever the PnP manager is at.
    pub(super) fn change_device_power(
        &self,
        device: DeviceId,
        state: DevicePower,
    ) -> Result<(), IoError> {
        let object = self.object_of(device)?;
        let ticket = {
            let mut power = self.power.borrow();
            power.tickets += 1;
            power.tickets
        };
        let request = PowerRequest {
            device: object as u64,
            top: self.top_of(object) as u64,
            base: self.base_of(object),
            minor: POWER_SET,
            state: state as i32,
            callback: 0,
            context: 0,
            ticket: Some(ticket),
        };
        let irp = self
            .make_power_irp(&request)
            .ok_or_else(|| IoError::refused("A power request", STATUS_INSUFFICIENT_RESOURCES))?;
        self.send_in_turn(request, irp);
        executive().block_until("drivers to finish a device power request", &mut || {
            io().power.borrow().ended.contains_key(&ticket)
        });
        let status = self
            .power
            .borrow()
            .ended
            .remove(&ticket)
            .unwrap_or_default();
        if NtStatus(status).is_success() {
            Ok(())
        } else {
            Err(IoError::refused(
                format!("Changing the power state of {}", self.device_name(device)),
                status,
            ))
        }
    }

    /// Has the bus driver fail the next request for the device's D0.
    pub(crate) fn fail_power_up(&self, device: DeviceId) -> Result<(), IoError> {
        let object = self.object_of(device)?;
        self.power.borrow().unpowered = Some(object as u64);
        Ok(())
    }

    /// Asked by the bus driver: does it fail this request for D0?
    pub(super) fn fails_power_up(&self, object: *mut DEVICE_OBJECT) -> bool {
        self.power
            .borrow()
            .unpowered
            .take_if(|device| *device == object as u64)
            .is_some()
    }

    /// The lowest device object of the stack.
    fn base_of(&self, device: *mut DEVICE_OBJECT) -> u64 {
        let mut base = device;
        loop {
            let below = self.below(base);
            if below.is_null() {
                return base as u64;
            }
            base = below;
        }
    }

    fn make_power_irp(&self, request: &PowerRequest) -> Option<*mut IRP> {
        let top = request.top as *mut DEVICE_OBJECT;
        // SAFETY: the top of a device's stack exists.
        let size = unsafe { (*top).StackSize };
        let irp = self.make_irp(size, Purpose::Power(request.clone()))?;
        // SAFETY: the IRP was just made.
        unsafe { fill(irp, request.minor, POWER_STATE_DEVICE, request.state, 0) };
        executive().reference_object(request.top);
        executive().reference_object(request.base);
        Some(irp)
    }

    /// Sends a request to its stack; one for another state of the device only when the stack has
    /// completed the one before, as the power manager does.
    fn send_in_turn(&self, request: PowerRequest, irp: *mut IRP) {
        if request.minor == POWER_SET {
            let mut power = self.power.borrow();
            if let Some(waiting) = power.waiting.get_mut(&request.base) {
                waiting.push_back((request, irp as u64));
                return;
            }
            power.waiting.insert(request.base, VecDeque::new());
        }
        let top = request.top as *mut DEVICE_OBJECT;
        // SAFETY: the request keeps the top of its stack, and is not yet completed.
        let pageable = unsafe { (*top).Flags } & DO_POWER_PAGABLE != 0;
        if pageable && executive().irql() != PASSIVE_LEVEL {
            self.send_from_thread(request, irp as u64);
        } else {
            executive().reference_object(request.top);
            self.call_driver(top, irp);
            executive().dereference_object(request.top);
        }
    }

    /// Sends a request from a thread of the power manager's: whoever is here may hold locks, or be
    /// at a raised IRQL. One whose stack has been taken apart meanwhile ends without its drivers.
    fn send_from_thread(&self, request: PowerRequest, irp: u64) {
        executive().spawn(
            "power",
            false,
            Box::new(move || {
                let io = io();
                let (top, irp) = (request.top as *mut DEVICE_OBJECT, irp as *mut IRP);
                if io.base_of(top) == request.base && io.has_not_deleted(request.base) {
                    executive().reference_object(request.top);
                    io.call_driver(top, irp);
                    executive().dereference_object(request.top);
                } else {
                    io.discard_irp(irp);
                    io.end_power_request(&request, STATUS_NO_SUCH_DEVICE);
                }
            }),
        );
    }

    fn has_not_deleted(&self, device: u64) -> bool {
        let devices = self.devices.borrow();
        devices.get(&device).is_some_and(|record| !record.deleted)
    }

    /// The stack is ready for its next request.
    fn send_next(&self, base: u64) {
        let next = {
            let mut power = self.power.borrow();
            let next = power.waiting.get_mut(&base).and_then(VecDeque::pop_front);
            if next.is_none() {
                power.waiting.remove(&base);
            }
            next
        };
        if let Some((request, irp)) = next {
            self.send_from_thread(request, irp);
        }
    }

    /// A power request that a driver or the simulator asked for is completed.
    pub(super) fn power_request_ended(
        &self,
        request: &PowerRequest,
        reached_bus: bool,
        status: NTSTATUS,
    ) {
        judge(request.device, request.minor, NtStatus(status), reached_bus);
        self.end_power_request(request, status);
    }

    fn end_power_request(&self, request: &PowerRequest, status: NTSTATUS) {
        if let Some(ticket) = request.ticket {
            self.power.borrow().ended.insert(ticket, status);
        }
        if request.callback != 0 {
            // SAFETY: all bits zero is a valid status block.
            let mut block: IO_STATUS_BLOCK = unsafe { std::mem::zeroed() };
            block.__bindgen_anon_1.Status = status;
            // SAFETY: the driver gave this callback to PoRequestPowerIrp.
            unsafe {
                executive().call_driver_routine(
                    "The completion routine of PoRequestPowerIrp",
                    request.callback,
                    &[
                        request.device,
                        u64::from(request.minor),
                        request.state as u64,
                        request.context,
                        (&raw mut block) as u64,
                    ],
                );
            }
        }
        if request.minor == POWER_SET {
            self.send_next(request.base);
        }
        executive().dereference_object(request.top);
        executive().dereference_object(request.base);
    }

    pub(super) fn forget_device_power(&self, device: u64) {
        let counter = {
            let mut power = self.power.borrow();
            power.states.remove(&device);
            power.idle_counters.remove(&device)
        };
        if let Some(counter) = counter {
            executive().free_object(counter as *mut u8);
        }
    }
}

/// What a bus driver fails a request for D0 with.
pub(super) const BUS_FAILURE: NTSTATUS = STATUS_DEVICE_POWER_FAILURE;

fn judge(device: u64, minor: u8, status: NtStatus, reached: bool) {
    if minor == POWER_SET && status.0 == BUS_FAILURE && reached {
        // The bus driver's own, which the drivers above have passed on.
        return;
    }
    let what = rules::function(IRP_MJ_POWER as u8, minor);
    let rule = if minor == POWER_SET && !status.is_success() {
        format!("{what} failed with {status}; a driver must not fail it.")
    } else if !reached && (minor == POWER_SET || minor == POWER_QUERY && status.is_success()) {
        format!(
            "{what} was completed with {status} without having reached the bus driver: pass every \
             power request on to the device below."
        )
    } else {
        return;
    };
    stop(
        codes::DRIVER_POWER_STATE_FAILURE,
        [0, device, u64::from(minor), status.0 as u64],
        rule,
    );
}

/// Passes a power IRP to a driver.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PoCallDriver(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
) -> NTSTATUS {
    io().call_driver(device, irp)
}

/// Lets the next power IRP come.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "the next power IRP comes when the one before is completed"
)]
pub(crate) unsafe extern "win64" fn PoStartNextPowerIrp(irp: *mut IRP) {
    if io().irp_record(irp).is_none() {
        rules::iomanager(
            0,
            [irp as u64, 0, 0],
            format!(
                "PoStartNextPowerIrp was given {irp:p}, which is no IRP{}: call it before the IRP \
                 is completed or passed on.",
                rules::explained(irp as u64)
            ),
        );
    }
}

/// Sends a power IRP to a device's stack.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = IoObject => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "no device draws an inrush of current that others would wait for"
)]
pub(crate) unsafe extern "win64" fn PoRequestPowerIrp(
    device: *mut DEVICE_OBJECT,
    minor: u8,
    state: i32,
    callback: u64,
    context: PVOID,
    #[optional] irp_place: *mut *mut IRP,
) -> NTSTATUS {
    let io = io();
    io.require_device(device, "PoRequestPowerIrp");
    if !matches!(minor, POWER_SET | POWER_QUERY | POWER_WAIT_WAKE) {
        return STATUS_INVALID_PARAMETER_2;
    }
    let request = PowerRequest {
        device: device as u64,
        top: io.top_of(device) as u64,
        base: io.base_of(device),
        minor,
        state,
        callback,
        context: context as u64,
        ticket: None,
    };
    let Some(irp) = io.make_power_irp(&request) else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    if !irp_place.is_null() {
        // SAFETY: the driver passes the place for the pointer.
        unsafe { irp_place.write_unaligned(irp) };
    }
    io.send_in_turn(request, irp);
    STATUS_PENDING
}

/// Notes a device's power state and returns the one before.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PoSetPowerState(
    device: *mut DEVICE_OBJECT,
    _kind: i32,
    state: i32,
) -> i32 {
    io().power
        .borrow()
        .states
        .insert(device as u64, state)
        .unwrap_or(DevicePower::D0 as i32)
}

/// Has a device watched for idleness.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "no device is ever found idle")]
pub(crate) unsafe extern "win64" fn PoRegisterDeviceForIdleDetection(
    device: *mut DEVICE_OBJECT,
    conservation: u32,
    performance: u32,
    _state: i32,
) -> *mut u32 {
    let io = io();
    io.require_device(device, "PoRegisterDeviceForIdleDetection");
    let known = io
        .power
        .borrow()
        .idle_counters
        .get(&(device as u64))
        .copied();
    if conservation == 0 && performance == 0 {
        if let Some(counter) = known {
            io.power.borrow().idle_counters.remove(&(device as u64));
            executive().free_object(counter as *mut u8);
        }
        return std::ptr::null_mut();
    }
    if let Some(counter) = known {
        return counter as *mut u32;
    }
    let Some(counter) = executive().allocate_object(4, "idle counter") else {
        return std::ptr::null_mut();
    };
    io.power
        .borrow()
        .idle_counters
        .insert(device as u64, counter as u64);
    counter.cast()
}

/// Tells the system that it is used.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the machine never falls asleep by itself")]
pub(crate) unsafe extern "win64" fn PoSetSystemState(_flags: u32) {}

/// Tells the system that it is used until further notice.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the machine never falls asleep by itself")]
pub(crate) unsafe extern "win64" fn PoRegisterSystemState(handle: u64, _flags: u32) -> u64 {
    if handle != 0 {
        return handle;
    }
    let mut power = io().power.borrow();
    power.registrations += 1;
    power.registrations << 4
}

/// Takes that notice back.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the machine never falls asleep by itself")]
pub(crate) unsafe extern "win64" fn PoUnregisterSystemState(_handle: u64) {}
