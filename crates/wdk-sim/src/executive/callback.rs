//! Callback objects: a name under which components notify each other.

use std::collections::BTreeMap;

use super::Executive;
use super::object::{ObjectKind, ObjectOperations};
use crate::cpu::stop;
use crate::executive::{executive, read_unicode};
use crate::nt::{codes, routine};
use crate::record::{Leak, Site};

const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
const STATUS_OBJECT_NAME_NOT_FOUND: i32 = wdk_sys::STATUS_OBJECT_NAME_NOT_FOUND;
const STATUS_OBJECT_TYPE_MISMATCH: i32 = wdk_sys::STATUS_OBJECT_TYPE_MISMATCH;
const STATUS_INSUFFICIENT_RESOURCES: i32 = wdk_sys::STATUS_INSUFFICIENT_RESOURCES;
/// The callbacks that the system itself has.
const SYSTEM: [&str; 3] = [
    r"\Callback\SetSystemTime",
    r"\Callback\PowerState",
    r"\Callback\ProcessorAdd",
];

struct Registration {
    callback: u64,
    routine: u64,
    context: u64,
    registered_at: Site,
}

/// Callback objects and who is registered with them.
#[derive(Default)]
pub(super) struct Callbacks {
    /// Whether several routines may be registered with an object.
    objects: BTreeMap<u64, bool>,
    registrations: BTreeMap<u64, Registration>,
    last: u64,
}

impl Executive {
    fn make_callback(&self, name: &str, several: bool) -> Option<u64> {
        let body = self.allocate_object(16, "callback object")? as u64;
        self.callbacks.borrow().objects.insert(body, several);
        self.register_object(
            body,
            ObjectKind::Callback,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |body| {
                    executive().callbacks.borrow().objects.remove(&body);
                    executive().free_object(body as *mut u8);
                },
            },
        );
        if !name.is_empty() {
            self.name_object(body, name);
        }
        Some(body)
    }

    fn require_callback(&self, what: &str, body: u64) {
        if !self.callbacks.borrow().objects.contains_key(&body) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1020, body, 0, 0],
                format!(
                    "{what} was given {body:#x}, which is no callback object: pass what \
                     ExCreateCallback returned, while it is referenced."
                ),
            );
        }
    }

    pub(super) fn callback_leaks(&self, leaks: &mut Vec<Leak>) {
        for registration in self.callbacks.borrow().registrations.values() {
            leaks.push(Leak {
                kind: "callback registration",
                what: Site::at(registration.routine).describe(),
                taken_at: registration.registered_at.describe(),
            });
        }
    }
}

/// Makes or opens a callback object.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the system's own callbacks are there, and nothing notifies them"
)]
pub(crate) unsafe extern "win64" fn ExCreateCallback(
    callback: *mut u64,
    attributes: *const wdk_sys::OBJECT_ATTRIBUTES,
    create: u8,
    several: u8,
) -> i32 {
    let executive = executive();
    // SAFETY: the driver passes object attributes.
    let name = unsafe { read_unicode((*attributes).ObjectName.cast()) };
    let known = (!name.is_empty())
        .then(|| executive.named_object(&name))
        .flatten();
    let body = match known {
        Some(body) if executive.object_kind(body) != Some(ObjectKind::Callback) => {
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
        Some(body) => body,
        None => {
            let system = SYSTEM.iter().any(|own| own.eq_ignore_ascii_case(&name));
            if create == 0 && !system {
                return STATUS_OBJECT_NAME_NOT_FOUND;
            }
            let Some(body) = executive.make_callback(&name, several != 0 || system) else {
                return STATUS_INSUFFICIENT_RESOURCES;
            };
            body
        }
    };
    executive.reference_object_for_driver(body);
    let permanent = SYSTEM.iter().any(|own| own.eq_ignore_ascii_case(&name));
    if known.is_none() && !permanent {
        // From here on it is the driver's reference that keeps the object.
        executive.dereference_object(body);
    }
    // SAFETY: the driver passes the place for the pointer.
    unsafe { callback.write_unaligned(body) };
    STATUS_SUCCESS
}

/// Registers a routine with a callback object; returns the registration.
#[routine(ntoskrnl, irql <= APC_LEVEL, fails = Object => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRegisterCallback(
    callback: u64,
    routine: u64,
    context: u64,
) -> u64 {
    let executive = executive();
    executive.require_callback("ExRegisterCallback", callback);
    let handle = {
        let mut callbacks = executive.callbacks.borrow();
        let several = callbacks.objects.get(&callback).copied().unwrap_or(false);
        let mut known = callbacks.registrations.values();
        if !several && known.any(|one| one.callback == callback) {
            return 0;
        }
        callbacks.last += 16;
        let handle = 0xFFFF_C000_0000_0000 | callbacks.last;
        callbacks.registrations.insert(
            handle,
            Registration {
                callback,
                routine,
                context,
                registered_at: Site::here(),
            },
        );
        handle
    };
    executive.reference_object(callback);
    handle
}

/// Undoes ExRegisterCallback.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExUnregisterCallback(registration: u64) {
    let executive = executive();
    let known = executive
        .callbacks
        .borrow()
        .registrations
        .remove(&registration);
    match known {
        Some(known) => {
            executive.dereference_object(known.callback);
        }
        None => stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x1021, registration, 0, 0],
            format!(
                "ExUnregisterCallback was given {registration:#x}, which is no registration: each \
                 that ExRegisterCallback returned is given back once."
            ),
        ),
    }
}

/// Calls the routines that are registered with a callback object.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExNotifyCallback(callback: u64, first: u64, second: u64) {
    let executive = executive();
    executive.require_callback("ExNotifyCallback", callback);
    let registered: Vec<(u64, u64)> = executive
        .callbacks
        .borrow()
        .registrations
        .values()
        .filter(|one| one.callback == callback)
        .map(|one| (one.routine, one.context))
        .collect();
    for (routine, context) in registered {
        // SAFETY: a driver registered this routine for these arguments.
        unsafe {
            executive.call_driver_routine(
                "The callback routine",
                routine,
                &[context, first, second],
            );
        }
    }
}
