//! Device interfaces. Called by function drivers, and by callers who look a
//! device up by its class.

use uuid::Uuid;
use wdk_sys::{
    DEVICE_OBJECT, GUID, NTSTATUS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST,
    STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_EXISTS, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_SUCCESS, UNICODE_STRING,
};

use super::Io;
use super::device_node::Node;
use super::layout::{text, wide};
use super::names::Entry;
use super::rules::pnp;
use crate::io::io;
use crate::memory::memory;
use crate::nt::routine;
use crate::record::{FailPoint, Leak, Site, injection};

/// Tag of the strings handed to drivers.
const TAG: u32 = u32::from_le_bytes(*b"IoNm");
const DEVICE_INTERFACE_INCLUDE_NONACTIVE: u32 = wdk_sys::DEVICE_INTERFACE_INCLUDE_NONACTIVE;

/// A registered interface.
#[derive(Debug)]
pub(super) struct Interface {
    pub class: Uuid,
    /// The physical device object.
    pub object: u64,
    pub link: String,
    /// What follows the device's name.
    pub reference: String,
    pub enabled: Option<Site>,
}

/// The class as a GUID's fields have it.
pub(super) fn class_of(guid: &GUID) -> Uuid {
    Uuid::from_fields(guid.Data1, guid.Data2, guid.Data3, &guid.Data4)
}

/// Hands a string to the driver in pool, to be freed with `RtlFreeUnicodeString`.
///
/// # Safety
/// `place` can be written.
unsafe fn give_string(text: &str, place: *mut UNICODE_STRING) -> NTSTATUS {
    let units = wide(text);
    let Some(buffer) = memory().allocate_for_driver(units.len() as u64 * 2, TAG) else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    // SAFETY: the buffer is new and long enough; the place is the caller's promise.
    unsafe {
        buffer
            .cast::<u16>()
            .copy_from_nonoverlapping(units.as_ptr(), units.len());
        place.write_unaligned(UNICODE_STRING {
            Length: (units.len() as u16 - 1) * 2,
            MaximumLength: units.len() as u16 * 2,
            Buffer: buffer.cast(),
        });
    }
    STATUS_SUCCESS
}

impl Io {
    /// The symbolic links of the enabled interfaces of a class.
    pub(crate) fn enabled_interfaces(&self, class: Uuid) -> Vec<String> {
        self.interfaces
            .borrow()
            .iter()
            .filter(|interface| interface.class == class && interface.enabled.is_some())
            .map(|interface| interface.link.clone())
            .collect()
    }

    /// The class and device of an interface's symbolic link.
    pub(super) fn interface_at(&self, link: &str) -> Option<(Uuid, u64)> {
        self.interfaces
            .borrow()
            .iter()
            .find(|interface| interface.link.eq_ignore_ascii_case(link))
            .map(|interface| (interface.class, interface.object))
    }

    pub(super) fn interface_leaks(&self, leaks: &mut Vec<Leak>) {
        for interface in self.interfaces.borrow().iter() {
            if let Some(site) = interface.enabled {
                leaks.push(Leak {
                    kind: "device interface",
                    what: format!("{} is still enabled", interface.link),
                    taken_at: site.describe(),
                });
            }
        }
    }

    /// The device that a driver names by its physical device object.
    pub(super) fn require_physical(
        &self,
        object: *mut DEVICE_OBJECT,
        routine: &str,
    ) -> Option<Node> {
        let known = self.device_of(object as u64);
        if known.is_none() && self.is_device(object) {
            pnp(
                [object as u64, 0, 0],
                format!(
                    "{routine} was given {}, which is not a physical device object: pass the one \
                     that AddDevice received.",
                    self.describe_device(object as u64)
                ),
            );
        }
        self.node(known?).ok()
    }
}

/// Registers an interface of a device.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn IoRegisterDeviceInterface(
    object: *mut DEVICE_OBJECT,
    class: *const GUID,
    #[optional] reference: *const UNICODE_STRING,
    link: *mut UNICODE_STRING,
) -> NTSTATUS {
    let io = io();
    let Some(Node { ids, .. }) = io.require_physical(object, "IoRegisterDeviceInterface") else {
        return STATUS_INVALID_DEVICE_REQUEST;
    };
    // SAFETY: the driver passes a class and, if any, a counted string.
    let (class, reference) = unsafe { (class_of(&*class), text(reference)) };
    if reference.contains(['\\', '/']) {
        return STATUS_INVALID_PARAMETER;
    }
    let mut name = format!(
        r"\??\{}#{}#{{{class}}}",
        ids.device.replace('\\', "#"),
        ids.instance
    );
    if !reference.is_empty() {
        name.push('\\');
        name.push_str(&reference);
    }
    // SAFETY: the driver passes the place for the string.
    let status = unsafe { give_string(&name, link) };
    if status == STATUS_SUCCESS {
        let mut interfaces = io.interfaces.borrow();
        if let Some(known) = interfaces.iter_mut().find(|known| known.link == name) {
            // A device that was plugged in again has its names again.
            known.object = object as u64;
        } else {
            interfaces.push(Interface {
                class,
                object: object as u64,
                link: name,
                reference,
                enabled: None,
            });
        }
    }
    status
}

/// Enables or disables a device's interface.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Object, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoSetDeviceInterfaceState(
    link: *const UNICODE_STRING,
    enable: u8,
) -> NTSTATUS {
    let io = io();
    // SAFETY: the driver passes a counted string.
    let link = unsafe { text(link) };
    let enable = enable != 0;
    if enable && injection().must_fail(FailPoint::Object) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let (class, target) = {
        let mut interfaces = io.interfaces.borrow();
        let Some(interface) = interfaces
            .iter_mut()
            .find(|known| known.link.eq_ignore_ascii_case(&link))
        else {
            return STATUS_OBJECT_NAME_NOT_FOUND;
        };
        if interface.enabled.is_some() == enable {
            return if enable {
                STATUS_OBJECT_NAME_EXISTS
            } else {
                STATUS_OBJECT_NAME_NOT_FOUND
            };
        }
        interface.enabled = enable.then(Site::here);
        let device = io
            .devices
            .borrow()
            .get(&interface.object)
            .and_then(|record| record.name.clone());
        let target = device.map(|name| {
            if interface.reference.is_empty() {
                name
            } else {
                format!(r"{name}\{}", interface.reference)
            }
        });
        (interface.class, target)
    };
    if enable {
        let target = target.unwrap_or_default();
        io.names.borrow().insert(
            &link,
            Entry::Link {
                target,
                site: Site::default(),
                by_driver: false,
            },
        );
    } else {
        io.names.borrow().remove(&link);
    }
    io.notify_interface(class, &link, enable);
    STATUS_SUCCESS
}

/// Lists the interfaces of a class.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetDeviceInterfaces(
    class: *const GUID,
    #[optional] object: *mut DEVICE_OBJECT,
    flags: u32,
    list: *mut *mut u16,
) -> NTSTATUS {
    // SAFETY: the driver passes a class.
    let class = unsafe { class_of(&*class) };
    let mut units = Vec::new();
    for interface in io().interfaces.borrow().iter() {
        let wanted = interface.class == class
            && (object.is_null() || interface.object == object as u64)
            && (interface.enabled.is_some() || flags & DEVICE_INTERFACE_INCLUDE_NONACTIVE != 0);
        if wanted {
            units.extend(wide(&interface.link));
        }
    }
    units.push(0);
    let Some(memory) = memory().allocate_for_driver(units.len() as u64 * 2, TAG) else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    // SAFETY: the memory is new and long enough; the driver passes the place for the pointer.
    unsafe {
        memory
            .cast::<u16>()
            .copy_from_nonoverlapping(units.as_ptr(), units.len());
        list.write_unaligned(memory.cast());
    }
    STATUS_SUCCESS
}

/// Finds the interface of another class that names the same device.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetDeviceInterfaceAlias(
    link: *const UNICODE_STRING,
    class: *const GUID,
    alias: *mut UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: the driver passes a counted string and a class.
    let (link, class) = unsafe { (text(link), class_of(&*class)) };
    let found = {
        let interfaces = io().interfaces.borrow();
        let original = interfaces
            .iter()
            .find(|known| known.link.eq_ignore_ascii_case(&link));
        original.and_then(|original| {
            interfaces
                .iter()
                .find(|other| {
                    other.class == class
                        && other.object == original.object
                        && other.reference == original.reference
                })
                .map(|other| other.link.clone())
        })
    };
    match found {
        // SAFETY: the driver passes the place for the string.
        Some(found) => unsafe { give_string(&found, alias) },
        None => STATUS_OBJECT_NAME_NOT_FOUND,
    }
}
