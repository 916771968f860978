//! Events and semaphores: dispatcher objects that one side signals and another waits for.

use super::Executive;
use super::layout::{
    DispatcherHeader, NOTIFICATION_EVENT, SEMAPHORE, SYNCHRONIZATION_EVENT, Semaphore,
};
use super::object::{ObjectKind, ObjectOperations};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::codes;

use crate::nt::routine;

const STATUS_SEMAPHORE_LIMIT_EXCEEDED: i32 = wdk_sys::STATUS_SEMAPHORE_LIMIT_EXCEEDED;
const EVENTS: &[u8] = &[NOTIFICATION_EVENT, SYNCHRONIZATION_EVENT];
const HEADER: usize = size_of::<DispatcherHeader>();

impl Executive {
    /// Makes the KEVENT in `event`: a notification event, which stays signalled, or a
    /// synchronization event, which lets one waiter pass.
    ///
    /// # Safety
    /// `event` is writable memory for a KEVENT.
    pub unsafe fn initialize_event(&self, event: u64, synchronization: bool, signaled: bool) {
        if let Some(waiting) = self.wait_for(event) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1005, event, 0, 0],
                format!("KeInitializeEvent was called for {waiting}."),
            );
        }
        let kind = if synchronization {
            SYNCHRONIZATION_EVENT
        } else {
            NOTIFICATION_EVENT
        };
        // SAFETY: as the caller promises.
        unsafe {
            DispatcherHeader::initialize(
                event as *mut DispatcherHeader,
                kind,
                HEADER,
                i32::from(signaled),
            );
        }
    }

    /// Sets a KEVENT the simulator made or a driver handed over.
    pub fn set_event(&self, kevent: u64) {
        self.check_object(kevent, EVENTS, "KEVENT");
        self.signal_event(kevent);
    }

    /// On a caller's thread: an event of its process, not signalled, with a handle of it; nothing
    /// when there is no memory. The event lives until the handle is closed and drivers have let go
    /// of it.
    pub fn make_user_event(&self, synchronization: bool) -> Option<(u64, u64)> {
        let event = self.allocate_object(HEADER as u64, "event of the process")? as u64;
        // SAFETY: the object was made for it.
        unsafe { self.initialize_event(event, synchronization, false) };
        self.register_object(event, ObjectKind::Event, ObjectOperations::MEMORY);
        Some((event, self.open_only_handle(event, 0)))
    }

    /// Takes the signal of a KEVENT back.
    pub fn clear_event(&self, kevent: u64) {
        self.check_object(kevent, EVENTS, "KEVENT");
        // SAFETY: the event was checked.
        unsafe { (*(kevent as *mut DispatcherHeader)).signal_state = 0 };
    }

    /// Is the KEVENT signalled?
    pub fn event_is_set(&self, kevent: u64) -> bool {
        self.check_object(kevent, EVENTS, "KEVENT");
        // SAFETY: the event was checked.
        unsafe { (*(kevent as *const DispatcherHeader)).signal_state > 0 }
    }

    /// Signals an object with a plain signal state; returns the old state.
    pub(super) fn signal_event(&self, event: u64) -> i32 {
        let header = event as *mut DispatcherHeader;
        // SAFETY: callers have checked the event.
        let old = unsafe { std::mem::replace(&mut (*header).signal_state, 1) };
        if old <= 0 {
            self.wake_waiters(event);
        }
        old
    }
}

/// Makes an event of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeEvent(
    #[at(DispatcherHeader)] event: u64,
    kind: u32,
    state: u8,
) {
    executive().object_made(event, "KEVENT");
    // SAFETY: the driver hands over storage for a KEVENT.
    unsafe {
        executive().initialize_event(event, kind == u32::from(SYNCHRONIZATION_EVENT), state != 0);
    }
}

/// Signals an event and returns its state before.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the priority increment is ignored")]
pub(crate) unsafe extern "win64" fn KeSetEvent(
    #[at(DispatcherHeader)] event: u64,
    _increment: i32,
    wait: u8,
) -> i32 {
    let executive = executive();
    executive.check_object(event, EVENTS, "KEVENT");
    if wait != 0 {
        executive.announce_wait();
    }
    executive.signal_event(event)
}

/// Takes an event's signal back and returns its state before.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeResetEvent(event: *mut DispatcherHeader) -> i32 {
    let executive = executive();
    executive.check_object(event as u64, EVENTS, "KEVENT");
    // SAFETY: the event was checked.
    unsafe { std::mem::replace(&mut (*event).signal_state, 0) }
}

/// Takes an event's signal back.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeClearEvent(event: *mut DispatcherHeader) {
    // SAFETY: the same, with nothing returned.
    unsafe { KeResetEvent(event) };
}

/// Wakes who waits for an event, and leaves it not signalled.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the priority increment is ignored")]
pub(crate) unsafe extern "win64" fn KePulseEvent(
    event: *mut DispatcherHeader,
    _increment: i32,
    wait: u8,
) -> i32 {
    let executive = executive();
    executive.check_object(event as u64, EVENTS, "KEVENT");
    let old = executive.signal_event(event as u64);
    // SAFETY: the event was checked.
    unsafe { (*event).signal_state = 0 };
    if wait != 0 {
        executive.announce_wait();
    }
    old
}

/// Tells whether an event is signalled.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReadStateEvent(event: *const DispatcherHeader) -> i32 {
    executive().check_object(event as u64, EVENTS, "KEVENT");
    // SAFETY: the event was checked.
    unsafe { (*event).signal_state }
}

/// Makes a semaphore of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeSemaphore(
    semaphore: *mut Semaphore,
    count: i32,
    limit: i32,
) {
    executive().object_made(semaphore as u64, "KSEMAPHORE");
    if count < 0 || limit < 1 || count > limit {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, semaphore as u64, count as u64, limit as u64],
            format!(
                "KeInitializeSemaphore was given count {count} and limit {limit}: the count lies \
                 between 0 and the limit, which is at least 1."
            ),
        );
    }
    // SAFETY: the driver hands over storage for a KSEMAPHORE.
    unsafe {
        DispatcherHeader::initialize(&raw mut (*semaphore).header, SEMAPHORE, 0x20, count);
        (*semaphore).limit = limit;
    }
}

/// Adds to a semaphore's count, and wakes who waits for it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the priority increment is ignored")]
pub(crate) unsafe extern "win64" fn KeReleaseSemaphore(
    semaphore: *mut Semaphore,
    _increment: i32,
    adjustment: i32,
    wait: u8,
) -> i32 {
    let executive = executive();
    executive.check_object(semaphore as u64, &[SEMAPHORE], "KSEMAPHORE");
    // SAFETY: the semaphore was checked.
    let (old, limit) = unsafe { ((*semaphore).header.signal_state, (*semaphore).limit) };
    match old.checked_add(adjustment) {
        Some(new) if new <= limit && adjustment > 0 => {
            // SAFETY: the semaphore was checked.
            unsafe { (*semaphore).header.signal_state = new };
            executive.wake_waiters(semaphore as u64);
            if wait != 0 {
                executive.announce_wait();
            }
        }
        _ => crate::cpu::raise(STATUS_SEMAPHORE_LIMIT_EXCEEDED),
    }
    old
}

/// Returns a semaphore's count.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReadStateSemaphore(semaphore: *const Semaphore) -> i32 {
    executive().check_object(semaphore as u64, &[SEMAPHORE], "KSEMAPHORE");
    // SAFETY: the semaphore was checked.
    unsafe { (*semaphore).header.signal_state }
}

fn create_named_event(name: u64, handle: *mut u64, synchronization: bool) -> u64 {
    let executive = executive();
    // SAFETY: the driver passes the event's name.
    let name = unsafe { super::read_unicode(name as *const super::UnicodeString) };
    let known = executive.named_object(&name);
    let object = match known {
        Some(object) => object,
        None => {
            let Some(object) = executive.allocate_object(HEADER as u64, "named event") else {
                return 0;
            };
            let object = object as u64;
            // SAFETY: the object was made for it. Such events begin signalled.
            unsafe { executive.initialize_event(object, synchronization, true) };
            executive.register_object(object, ObjectKind::Event, ObjectOperations::MEMORY);
            executive.name_object(object, &name);
            object
        }
    };
    let opened = executive.open_handle(object);
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    if known.is_none() {
        // From here on it is the handle that keeps the event.
        executive.dereference_object(object);
    }
    object
}

/// Makes or opens a named notification event, with a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCreateNotificationEvent(
    #[at(wdk_sys::UNICODE_STRING)] name: u64,
    handle: *mut u64,
) -> u64 {
    create_named_event(name, handle, false)
}

/// Makes or opens a named synchronization event, with a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCreateSynchronizationEvent(
    #[at(wdk_sys::UNICODE_STRING)] name: u64,
    handle: *mut u64,
) -> u64 {
    create_named_event(name, handle, true)
}
