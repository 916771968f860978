//! Timers: dispatcher objects that the clock signals, with a DPC where the driver gave one; and the
//! once-a-second timers of device objects. Driven by [`super::time`].

use std::collections::BTreeMap;
use std::ops::Range;

use super::dispatcher::STATUS_TIMEOUT;
use super::layout::{
    DispatcherHeader, Dpc, ListEntry, NOTIFICATION_TIMER, SYNCHRONIZATION_TIMER, TIMER_INSERTED,
    Timer,
};
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::routine;
use crate::nt::{DISPATCH_LEVEL, codes};
use crate::record::{Leak, Site};

const STATUS_UNSUCCESSFUL: i32 = wdk_sys::STATUS_UNSUCCESSFUL;
const TIMERS: &[u8] = &[NOTIFICATION_TIMER, SYNCHRONIZATION_TIMER];
/// 100 ns in a second.
const SECOND: u64 = 10_000_000;

/// When something is due: the time, then the order in which it was set.
type Due = (u64, u64);

struct SetTimer {
    due: Due,
    /// The KDPC it is to queue, or 0.
    dpc: u64,
    set_at: Site,
}

struct DeviceTimer {
    routine: u64,
    context: u64,
    next: Option<Due>,
    started_at: Site,
}

/// What the clock has to attend to.
#[derive(Default)]
pub(super) struct Timers {
    queue: BTreeMap<Due, u64>,
    set: BTreeMap<u64, SetTimer>,
    devices: BTreeMap<u64, DeviceTimer>,
    device_dpcs: Vec<u64>,
    order: u64,
}

impl Timers {
    fn due(&mut self, at: u64) -> Due {
        self.order += 1;
        (at, self.order)
    }
}

impl Executive {
    /// When the next timer is due.
    pub(super) fn next_timer(&self) -> Option<u64> {
        let timers = self.timers.borrow();
        let kernel = timers.queue.keys().next().copied();
        let device = timers.devices.values().filter_map(|timer| timer.next).min();
        let next = match (kernel, device) {
            (Some(kernel), Some(device)) => kernel.min(device),
            (one, other) => one.or(other)?,
        };
        Some(next.0)
    }

    /// Ends waits whose time is up and signals timers that are due; true when there were any. Runs
    /// no driver code by itself.
    pub(super) fn expire_timers(&self) -> bool {
        let now = self.now();
        let mut any = self.wake_timed_out(now, STATUS_TIMEOUT);
        loop {
            let due = {
                let mut timers = self.timers.borrow();
                match timers.queue.first_key_value() {
                    Some((&due, &timer)) if due.0 <= now => {
                        timers.queue.remove(&due);
                        timers.set.remove(&timer).map(|set| (timer, due, set))
                    }
                    _ => None,
                }
            };
            let Some((ktimer, due, set)) = due else { break };
            any = true;
            self.expire_one(ktimer, due, set);
        }
        any | self.expire_device_timers(now)
    }

    fn expire_one(&self, ktimer: u64, due: Due, set: SetTimer) {
        let timer = ktimer as *mut Timer;
        // SAFETY: a running timer is memory of the driver's (freeing it while it runs is caught).
        let (period, dpc) = unsafe {
            (*timer).header.inserted = 0;
            (*timer).header.signal_state = 1;
            ((*timer).period, (*timer).dpc)
        };
        if period != 0 {
            let next = due.0 + u64::from(period) * 10_000;
            self.insert_timer(timer, next, dpc, set.set_at);
        }
        self.wake_waiters(ktimer);
        if dpc != 0 {
            // The real kernel's arguments are the halves of the system time, and undocumented: null
            // here.
            self.queue_dpc_later(dpc);
        }
    }

    /// Queues a timer's DPC, to run when the clock's work is done.
    fn queue_dpc_later(&self, dpc: u64) {
        let irql = self.irql.get();
        self.set_level(irql.max(DISPATCH_LEVEL));
        self.queue_dpc(dpc, 0, 0);
        self.set_level(irql);
    }

    fn expire_device_timers(&self, now: u64) -> bool {
        let mut any = false;
        let mut timers = self.timers.borrow();
        let timers = &mut *timers;
        for (&device, timer) in &mut timers.devices {
            let Some((at, order)) = timer.next.filter(|next| next.0 <= now) else {
                continue;
            };
            timer.next = Some((at + SECOND, order));
            timers.device_dpcs.push(device);
            any = true;
        }
        any
    }

    /// Are device timers due whose routines were not called yet?
    pub(super) fn has_device_timers(&self) -> bool {
        !self.timers.borrow().device_dpcs.is_empty()
    }

    /// Calls the routines of device timers that are due. The IRQL is `DISPATCH_LEVEL`.
    pub(super) fn run_device_timers(&self) {
        loop {
            let due = {
                let mut timers = self.timers.borrow();
                let Some(device) = timers.device_dpcs.pop() else {
                    return;
                };
                // It may have been stopped or deleted since.
                timers
                    .devices
                    .get(&device)
                    .filter(|timer| timer.next.is_some())
                    .map(|timer| (device, timer.routine, timer.context))
            };
            let Some((device, routine, context)) = due else {
                continue;
            };
            // SAFETY: the driver gave this routine to IoInitializeTimer.
            unsafe {
                self.call_held_to(
                    self.as_dpc(),
                    "The IoTimer routine",
                    routine,
                    &[device, context],
                );
            }
        }
    }

    fn insert_timer(&self, timer: *mut Timer, at: u64, dpc: u64, set_at: Site) {
        let mut timers = self.timers.borrow();
        let due = timers.due(at);
        timers.queue.insert(due, timer as u64);
        timers
            .set
            .insert(timer as u64, SetTimer { due, dpc, set_at });
        // SAFETY: callers have checked the timer.
        unsafe {
            (*timer).due = at;
            (*timer).header.inserted = TIMER_INSERTED;
        }
    }

    /// Stops the timer; true when it was running.
    pub(super) fn remove_timer(&self, timer: *mut Timer) -> bool {
        let mut timers = self.timers.borrow();
        let Some(set) = timers.set.remove(&(timer as u64)) else {
            return false;
        };
        timers.queue.remove(&set.due);
        // SAFETY: a running timer is memory of the driver's.
        unsafe { (*timer).header.inserted = 0 };
        true
    }

    pub(super) fn set_timer(&self, timer: *mut Timer, due: i64, period: u32, dpc: u64) -> bool {
        self.check_object(timer as u64, TIMERS, "KTIMER");
        let was_set = self.remove_timer(timer);
        // SAFETY: the timer was checked.
        unsafe {
            (*timer).header.signal_state = 0;
            (*timer).dpc = dpc;
            (*timer).period = period;
        }
        let at = self.due(due);
        self.insert_timer(timer, at, dpc, Site::here());
        if at <= self.now() {
            self.expire_timers();
            self.run_dpcs();
        }
        was_set
    }

    pub(super) fn timer_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let timers = self.timers.borrow();
        if let Some((timer, set)) = timers.set.range(memory.clone()).next() {
            return Some(InUse {
                code: codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                parameters: [0x15, *timer, 0, memory.start],
                what: format!(
                    "the KTIMER at {timer:#x}{}, which runs since it was set at {}: cancel it \
                     first (KeCancelTimer)",
                    self.made_at(*timer),
                    set.set_at.describe()
                ),
            });
        }
        let (timer, set) = timers
            .set
            .iter()
            .find(|(_, set)| memory.contains(&set.dpc))?;
        Some(InUse {
            code: codes::TIMER_OR_DPC_INVALID,
            parameters: [1, set.dpc, memory.start, memory.end],
            what: format!(
                "the KDPC at {:#x}{}, which the KTIMER at {timer:#x}, set at {}, is to queue: \
                 cancel the timer first (KeCancelTimer)",
                set.dpc,
                self.made_at(set.dpc),
                set.set_at.describe()
            ),
        })
    }

    pub(super) fn timer_leaks(&self, leaks: &mut Vec<Leak>) {
        let timers = self.timers.borrow();
        for (timer, set) in &timers.set {
            leaks.push(Leak {
                kind: "running timer",
                what: format!("KTIMER at {timer:#x}"),
                taken_at: set.set_at.describe(),
            });
        }
        for (device, timer) in &timers.devices {
            if timer.next.is_some() {
                leaks.push(Leak {
                    kind: "running timer",
                    what: format!("IoTimer of the device object at {device:#x}"),
                    taken_at: timer.started_at.describe(),
                });
            }
        }
    }
}

unsafe fn initialize(timer: *mut Timer, kind: u8) {
    let executive = executive();
    let set_at = {
        let timers = executive.timers.borrow();
        timers.set.get(&(timer as u64)).map(|set| set.set_at)
    };
    if let Some(set_at) = set_at {
        stop(
            codes::TIMER_OR_DPC_INVALID,
            [0, timer as u64, 0, 0],
            format!(
                "KeInitializeTimer was called for the KTIMER at {:#x}, which runs since it was \
                 set at {}: cancel it first.",
                timer as u64,
                set_at.describe()
            ),
        );
    }
    executive.object_made(timer as u64, "KTIMER");
    // SAFETY: the driver hands over storage for a KTIMER.
    unsafe {
        let list = &raw mut (*timer).list_entry;
        timer.write(std::mem::zeroed());
        DispatcherHeader::initialize(&raw mut (*timer).header, kind, size_of::<Timer>(), 0);
        (*timer).list_entry = ListEntry {
            flink: list,
            blink: list,
        };
    }
}

/// Makes a notification timer of storage for one.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeTimer(timer: *mut Timer) {
    // SAFETY: the driver hands over storage for a KTIMER.
    unsafe { initialize(timer, NOTIFICATION_TIMER) };
}

/// Makes a notification or synchronization timer of storage for one.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeTimerEx(timer: *mut Timer, kind: u32) {
    let kind = if kind == 0 {
        NOTIFICATION_TIMER
    } else {
        SYNCHRONIZATION_TIMER
    };
    // SAFETY: the driver hands over storage for a KTIMER.
    unsafe { initialize(timer, kind) };
}

/// Sets a timer, and the DPC that follows it.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "virtual time: it expires exactly when it is due"
)]
pub(crate) unsafe extern "win64" fn KeSetTimer(
    timer: *mut Timer,
    due: i64,
    #[optional]
    #[at(Dpc)]
    dpc: u64,
) -> u8 {
    u8::from(executive().set_timer(timer, due, 0, dpc))
}

/// Sets a timer that may be periodic.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "virtual time: it expires exactly when it is due"
)]
pub(crate) unsafe extern "win64" fn KeSetTimerEx(
    timer: *mut Timer,
    due: i64,
    period: i32,
    #[optional]
    #[at(Dpc)]
    dpc: u64,
) -> u8 {
    let period = u32::try_from(period).unwrap_or(0);
    u8::from(executive().set_timer(timer, due, period, dpc))
}

/// Stops a timer; tells whether it was running.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeCancelTimer(timer: *mut Timer) -> u8 {
    let executive = executive();
    executive.check_object(timer as u64, TIMERS, "KTIMER");
    u8::from(executive.remove_timer(timer))
}

/// Tells whether a timer is signalled.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReadStateTimer(timer: *const Timer) -> u8 {
    let executive = executive();
    executive.check_object(timer as u64, TIMERS, "KTIMER");
    // SAFETY: the timer was checked.
    u8::from(unsafe { (*timer).header.signal_state } > 0)
}

/// Gives a device object the routine of its once-a-second timer.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoInitializeTimer(
    device: u64,
    routine: u64,
    context: u64,
) -> i32 {
    let executive = executive();
    let started_at = Site::here();
    let mut timers = executive.timers.borrow();
    let timer = DeviceTimer {
        routine,
        context,
        next: None,
        started_at,
    };
    match timers.devices.entry(device) {
        std::collections::btree_map::Entry::Vacant(entry) => {
            entry.insert(timer);
            0
        }
        std::collections::btree_map::Entry::Occupied(_) => STATUS_UNSUCCESSFUL,
    }
}

fn device_timer(device: u64, start: bool) {
    let executive = executive();
    let started_at = Site::here();
    let known = {
        let mut timers = executive.timers.borrow();
        let next = timers.due(executive.now() + SECOND);
        timers.devices.get_mut(&device).map(|timer| {
            timer.next = start.then_some(next);
            timer.started_at = started_at;
        })
    };
    if known.is_none() {
        stop(
            codes::TIMER_OR_DPC_INVALID,
            [0, device, 0, 0],
            format!("The device object at {device:#x} has no timer: call IoInitializeTimer first."),
        );
    }
}

/// Starts a device object's once-a-second timer.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoStartTimer(device: u64) {
    device_timer(device, true);
}

/// Stops a device object's once-a-second timer.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoStopTimer(device: u64) {
    device_timer(device, false);
}
