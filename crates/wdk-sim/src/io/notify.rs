//! PnP notification: drivers that want to hear of device interfaces and of changes to a device.
//! Called by drivers and by [`super::interface`].

use uuid::Uuid;
use wdk_sys::{
    DEVICE_INTERFACE_CHANGE_NOTIFICATION, DEVICE_OBJECT, FILE_OBJECT, GUID,
    GUID_DEVICE_INTERFACE_ARRIVAL, GUID_DEVICE_INTERFACE_REMOVAL, NTSTATUS, PVOID,
    STATUS_INVALID_PARAMETER, STATUS_SUCCESS, TARGET_DEVICE_CUSTOM_NOTIFICATION, UNICODE_STRING,
};

use super::Io;
use super::interface::class_of;
use super::layout::object_string;
use super::rules::{call_passive, pnp};

use crate::executive::executive;
use crate::io::io;
use crate::record::{Leak, Site};

use crate::nt::routine;

const EVENT_HARDWARE_PROFILE_CHANGE: i32 =
    wdk_sys::_IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryHardwareProfileChange;
const EVENT_INTERFACE_CHANGE: i32 =
    wdk_sys::_IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryDeviceInterfaceChange;
const EVENT_TARGET_DEVICE_CHANGE: i32 =
    wdk_sys::_IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryTargetDeviceChange;
const INCLUDE_EXISTING: u32 = wdk_sys::PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES;

const BUS_RELATIONS: i32 = wdk_sys::_DEVICE_RELATION_TYPE::BusRelations;
const SINGLE_BUS_RELATIONS: i32 = wdk_sys::_DEVICE_RELATION_TYPE::SingleBusRelations;

/// What a driver wants to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Interfaces(Uuid),
    Device(u64),
    Profile,
}

/// A driver that wants to hear of something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listener {
    entry: u64,
    topic: Topic,
    callback: u64,
    context: u64,
    site: Site,
}

impl Io {
    fn listeners_for(&self, topic: Topic) -> Vec<Listener> {
        self.listeners
            .borrow()
            .iter()
            .filter(|listener| listener.topic == topic)
            .copied()
            .collect()
    }

    /// Tells listeners that an interface has come or gone.
    pub(super) fn notify_interface(&self, class: Uuid, link: &str, arrived: bool) {
        for listener in self.listeners_for(Topic::Interfaces(class)) {
            tell(&listener, class, link, arrived);
        }
    }

    pub(super) fn listener_leaks(&self, leaks: &mut Vec<Leak>) {
        for listener in self.listeners.borrow().iter() {
            leaks.push(Leak {
                kind: "PnP notification",
                what: Site::at(listener.callback).describe(),
                taken_at: listener.site.describe(),
            });
        }
    }
}

/// Calls one listener's callback.
fn tell(listener: &Listener, class: Uuid, link: &str, arrived: bool) {
    let size = size_of::<DEVICE_INTERFACE_CHANGE_NOTIFICATION>();
    let name_size = size_of::<UNICODE_STRING>();
    let Some(block) = executive().allocate_object((size + name_size) as u64, "PnP notification")
    else {
        return;
    };
    let Some(name) = object_string(link, "PnP notification's link") else {
        executive().free_object(block);
        return;
    };
    let (a, b, c, d) = class.as_fields();
    // SAFETY: the block is new and long enough for both; the driver registered this callback.
    unsafe {
        let place = block.add(size).cast::<UNICODE_STRING>();
        place.write_unaligned(name);
        let notification = block.cast::<DEVICE_INTERFACE_CHANGE_NOTIFICATION>();
        (*notification).Version = 1;
        (*notification).Size = size as u16;
        (*notification).Event = if arrived {
            GUID_DEVICE_INTERFACE_ARRIVAL
        } else {
            GUID_DEVICE_INTERFACE_REMOVAL
        };
        (*notification).InterfaceClassGuid = GUID {
            Data1: a,
            Data2: b,
            Data3: c,
            Data4: *d,
        };
        (*notification).SymbolicLinkName = place;
        call_passive(
            "The notification callback",
            listener.callback,
            &[block as u64, listener.context],
        );
    }
    executive().free_object(name.Buffer.cast());
    executive().free_object(block);
}

/// Has a routine called for Plug and Play events.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn IoRegisterPlugPlayNotification(
    category: i32,
    flags: u32,
    data: PVOID,
    _driver: u64,
    callback: u64,
    context: PVOID,
    entry: *mut u64,
) -> NTSTATUS {
    let io = io();
    let topic = match category {
        EVENT_HARDWARE_PROFILE_CHANGE => Topic::Profile,
        // SAFETY: for this category the driver passes a class.
        EVENT_INTERFACE_CHANGE => Topic::Interfaces(class_of(unsafe { &*data.cast::<GUID>() })),
        EVENT_TARGET_DEVICE_CHANGE => {
            // SAFETY: for this category the driver passes a file object.
            Topic::Device(unsafe { (*data.cast::<FILE_OBJECT>()).DeviceObject } as u64)
        }
        _ => return STATUS_INVALID_PARAMETER,
    };
    let handle = {
        let mut next = io.next_listener.get();
        next += 0x10;
        io.next_listener.set(next);
        next
    };
    let listener = Listener {
        entry: handle,
        topic,
        callback,
        context: context as u64,
        site: Site::here(),
    };
    io.listeners.borrow().push(listener);
    // SAFETY: the driver passes the place for the entry.
    unsafe { entry.write_unaligned(handle) };
    if let Topic::Interfaces(class) = topic
        && flags & INCLUDE_EXISTING != 0
    {
        for link in io.enabled_interfaces(class) {
            tell(&listener, class, &link, true);
        }
    }
    STATUS_SUCCESS
}

/// Ends such calls.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoUnregisterPlugPlayNotification(entry: u64) -> NTSTATUS {
    let removed = {
        let mut listeners = io().listeners.borrow();
        let before = listeners.len();
        listeners.retain(|listener| listener.entry != entry);
        before != listeners.len()
    };
    if !removed {
        pnp(
            [entry, 0, 0],
            "IoUnregisterPlugPlayNotification was given an entry that is not registered: each is \
             unregistered once.",
        );
    }
    STATUS_SUCCESS
}

/// Has a device's state asked for again.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoInvalidateDeviceState(object: *mut DEVICE_OBJECT) {
    io().require_physical_object(object, "IoInvalidateDeviceState");
    let object = object as u64;
    executive().spawn(
        "PnP manager",
        false,
        Box::new(move || io().requery_state(object)),
    );
}

/// Has a device's relations asked for again.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "bus relations only: nothing depends on the other kinds"
)]
pub(crate) unsafe extern "win64" fn IoInvalidateDeviceRelations(
    object: *mut DEVICE_OBJECT,
    kind: i32,
) {
    io().require_physical_object(object, "IoInvalidateDeviceRelations");
    if !matches!(kind, BUS_RELATIONS | SINGLE_BUS_RELATIONS) {
        return;
    }
    let object = object as u64;
    executive().spawn(
        "PnP manager",
        false,
        Box::new(move || io().requery_bus_relations(object)),
    );
}

fn report(object: *mut DEVICE_OBJECT, notification: PVOID) {
    for listener in io().listeners_for(Topic::Device(object as u64)) {
        // SAFETY: the driver registered this callback; the notification is the reporting driver's.
        unsafe {
            call_passive(
                "The notification callback",
                listener.callback,
                &[notification as u64, listener.context],
            )
        };
    }
}

/// Tells who listens of a custom event.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReportTargetDeviceChange(
    object: *mut DEVICE_OBJECT,
    notification: PVOID,
) -> NTSTATUS {
    io().require_device(object, "IoReportTargetDeviceChange");
    report(object, notification);
    STATUS_SUCCESS
}

/// Tells who listens of a custom event, later.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReportTargetDeviceChangeAsynchronous(
    object: *mut DEVICE_OBJECT,
    notification: PVOID,
    callback: u64,
    context: PVOID,
) -> NTSTATUS {
    io().require_device(object, "IoReportTargetDeviceChangeAsynchronous");
    // SAFETY: the driver passes a notification, whose size its header says; it need not stay after
    // the call.
    let bytes = unsafe {
        let size = (*notification.cast::<TARGET_DEVICE_CUSTOM_NOTIFICATION>()).Size;
        std::slice::from_raw_parts(notification.cast::<u8>(), usize::from(size)).to_vec()
    };
    let (object, context) = (object as u64, context as u64);
    executive().spawn(
        "PnP manager",
        false,
        Box::new(move || {
            if let Some(copy) = executive().allocate_object(bytes.len() as u64, "PnP notification")
            {
                // SAFETY: the copy is new and as long.
                unsafe { copy.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
                report(object as *mut _, copy.cast());
                executive().free_object(copy);
            }
            if callback != 0 {
                // SAFETY: the driver passed this callback.
                unsafe {
                    call_passive(
                        "The callback of IoReportTargetDeviceChangeAsynchronous",
                        callback,
                        &[context],
                    )
                };
            }
        }),
    );
    wdk_sys::STATUS_PENDING
}

/// Asks for a device to be ejected.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "does nothing: no device can be ejected")]
pub(crate) unsafe extern "win64" fn IoRequestDeviceEject(object: *mut DEVICE_OBJECT) {
    io().require_device(object, "IoRequestDeviceEject");
}
