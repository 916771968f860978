//! Device objects: making, naming, attaching, deleting them. Called by drivers and by the bus
//! driver.

use std::collections::BTreeMap;

use wdk_sys::{
    DEVICE_OBJECT, DEVOBJ_EXTENSION, DO_DEVICE_HAS_NAME, DO_DEVICE_INITIALIZING, DO_EXCLUSIVE,
    DRIVER_OBJECT, IO_TYPE_DEVICE, IO_TYPE_DEVICE_OBJECT_EXTENSION, NTSTATUS,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_OBJECT_NAME_COLLISION,
};

use super::Io;
use super::layout::list_init;
use super::names::Entry;
use super::rules::{explained, iomanager};
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::io::io;
use crate::record::{Leak, Site};
use crate::space::space;
use crate::touch::load;

/// What the I/O manager knows of a device object beyond what drivers see.
#[derive(Debug)]
pub(super) struct DeviceRecord {
    pub driver: u64,
    pub name: Option<String>,
    pub site: Site,
    /// The device object it is attached to; 0 when it is the lowest.
    pub attached_to: u64,
    /// `IoDeleteDevice` was called; it goes when nobody uses it any more.
    pub deleted: bool,
    /// Where its `DEVOBJ_EXTENSION` is.
    pub extension: u64,
    /// Was made with IoSetStartIoAttributes' deferral?
    pub start_io: super::packet::StartIo,
    /// Who may open it; everybody for none.
    pub access: Option<super::security::AccessList>,
}

pub(super) type Devices = BTreeMap<u64, DeviceRecord>;

impl Io {
    /// Is it a device object?
    pub(super) fn is_device(&self, device: *mut DEVICE_OBJECT) -> bool {
        self.devices.borrow().contains_key(&(device as u64))
    }

    /// Makes a device object. The driver's list of devices starts with it.
    pub(super) fn make_device(
        &self,
        driver: *mut DRIVER_OBJECT,
        extension_size: u32,
        device_type: u32,
        characteristics: u32,
        exclusive: bool,
        name: Option<String>,
    ) -> Result<*mut DEVICE_OBJECT, NTSTATUS> {
        let header = size_of::<DEVICE_OBJECT>() as u64;
        let size = header + u64::from(extension_size);
        let device = executive()
            .allocate_object(size, "device object")
            .ok_or(STATUS_INSUFFICIENT_RESOURCES)?
            .cast::<DEVICE_OBJECT>();
        let Some(extension) = executive().allocate_object(
            size_of::<DEVOBJ_EXTENSION>() as u64,
            "device object extension",
        ) else {
            executive().free_object(device.cast());
            return Err(STATUS_INSUFFICIENT_RESOURCES);
        };
        if let Some(name) = &name {
            let entry = Entry::Device(device as u64);
            if !self.names.borrow().insert(name, entry) {
                executive().free_object(device.cast());
                executive().free_object(extension);
                return Err(STATUS_OBJECT_NAME_COLLISION);
            }
        }
        let extension = extension.cast::<DEVOBJ_EXTENSION>();
        // SAFETY: both objects are new and zeroed; the driver object outlives its devices.
        unsafe {
            (*extension).Type = IO_TYPE_DEVICE_OBJECT_EXTENSION as i16;
            (*extension).DeviceObject = device;
            (*device).Type = IO_TYPE_DEVICE as i16;
            (*device).Size = size.min(u64::from(u16::MAX)) as u16;
            (*device).DriverObject = driver;
            (*device).NextDevice = (*driver).DeviceObject;
            (*driver).DeviceObject = device;
            (*device).Flags = DO_DEVICE_INITIALIZING
                | if exclusive { DO_EXCLUSIVE } else { 0 }
                | if name.is_some() {
                    DO_DEVICE_HAS_NAME
                } else {
                    0
                };
            (*device).Characteristics = characteristics;
            (*device).DeviceType = device_type;
            (*device).StackSize = 1;
            if extension_size != 0 {
                (*device).DeviceExtension = device.add(1).cast();
            }
            (*device).DeviceObjectExtension = extension;
            super::packet::initialize_queue(&raw mut (*device).DeviceQueue);
            list_init(&raw mut (*device).DeviceLock.Header.WaitListHead);
            (*device)
                .DeviceLock
                .Header
                .__bindgen_anon_1
                .__bindgen_anon_1
                .Type = 1;
            (*device).DeviceLock.Header.SignalState = 1;
        }
        self.devices.borrow().insert(
            device as u64,
            DeviceRecord {
                driver: driver as u64,
                name,
                site: Site::here(),
                attached_to: 0,
                deleted: false,
                extension: extension as u64,
                start_io: super::packet::StartIo::default(),
                access: None,
            },
        );
        executive().register_object(
            device as u64,
            ObjectKind::Device,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |device| io().device_unreferenced(device),
            },
        );
        Ok(device)
    }

    /// The last reference to a deleted device object is gone.
    fn device_unreferenced(&self, device: u64) {
        if let Some(record) = self.devices.borrow().remove(&device) {
            let bytes = space().object_bytes(device).unwrap_or_default();
            executive().memory_is_freed(device, bytes, || {
                format!(
                    "The device object at {device:#x}, made at {}, with its extension",
                    record.site.describe()
                )
            });
            executive().free_object(record.extension as *mut u8);
            executive().free_object(device as *mut u8);
        }
    }

    /// What the device is called in reports.
    pub(super) fn describe_device(&self, device: u64) -> String {
        let devices = self.devices.borrow();
        match devices.get(&device) {
            Some(DeviceRecord {
                name: Some(name), ..
            }) => format!("{name} ({device:#x})"),
            Some(record) => {
                let driver = self.driver_name(record.driver);
                format!("an unnamed device of {driver} ({device:#x})")
            }
            None => format!("{device:#x}"),
        }
    }

    /// The highest device object of the stack.
    pub(super) fn top_of(&self, device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        let mut top = device;
        // SAFETY: callers pass a device object that exists; attached devices exist as long as they
        // are attached.
        unsafe {
            for _ in 0..=u8::MAX {
                let attached = load(&raw const (*top).AttachedDevice);
                if attached.is_null() {
                    return top;
                }
                top = attached;
            }
        }
        iomanager(
            0,
            [device as u64, top as u64, 2],
            format!(
                "The stack of {} has no top: a driver has written to an AttachedDevice, which is the \
                 I/O manager's.",
                self.describe_device(device as u64)
            ),
        )
    }

    /// The device below, or null.
    pub(super) fn below(&self, device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        self.devices
            .borrow()
            .get(&(device as u64))
            .map_or(0, |record| record.attached_to) as *mut _
    }

    /// `IoDeleteDevice`
    pub(super) fn delete_device(&self, device: *mut DEVICE_OBJECT) {
        let (attached_to, deleted, name) = {
            let mut devices = self.devices.borrow();
            let Some(record) = devices.get_mut(&(device as u64)) else {
                drop(devices);
                iomanager(
                    4,
                    [device as u64, 0, 0],
                    format!(
                        "IoDeleteDevice was given {device:p}, which is no device object{}.",
                        explained(device as u64)
                    ),
                );
            };
            let deleted = std::mem::replace(&mut record.deleted, true);
            (record.attached_to, deleted, record.name.take())
        };
        if deleted {
            iomanager(
                4,
                [device as u64, 0, 0],
                "IoDeleteDevice was called twice for the same device object.",
            );
        }
        if attached_to != 0 {
            iomanager(
                0,
                [device as u64, attached_to, 0],
                format!(
                    "A device object was deleted while it was still attached to {}: call \
                     IoDetachDevice first.",
                    self.describe_device(attached_to)
                ),
            );
        }
        // SAFETY: the device object exists.
        let above = unsafe { (*device).AttachedDevice };
        if !above.is_null() && !self.removing.borrow().contains(&(device as u64)) {
            iomanager(
                0,
                [device as u64, above as u64, 0],
                format!(
                    "A device object was deleted while {} was attached to it.",
                    self.describe_device(above as u64)
                ),
            );
        }
        if let Some(name) = name {
            self.names.borrow().remove(&name);
        }
        // SAFETY: the device object is in its driver's list.
        unsafe {
            let driver = (*device).DriverObject;
            let mut link = &raw mut (*driver).DeviceObject;
            while !(*link).is_null() && *link != device {
                link = &raw mut (**link).NextDevice;
            }
            if !(*link).is_null() {
                *link = (*device).NextDevice;
            }
            (*device).NextDevice = std::ptr::null_mut();
        }
        self.shutdown_notifications
            .borrow()
            .retain(|registered| *registered != device as u64);
        self.forget_device_power(device as u64);
        executive().dereference_object(device as u64);
    }

    /// Puts `source` on top of the stack of `target`; the device it is attached to now, or null
    /// when the stack cannot take it.
    pub(super) fn attach(
        &self,
        source: *mut DEVICE_OBJECT,
        target: *mut DEVICE_OBJECT,
    ) -> *mut DEVICE_OBJECT {
        self.require_device(source, "IoAttachDeviceToDeviceStack");
        self.require_device(target, "IoAttachDeviceToDeviceStack");
        let top = self.top_of(target);
        if self.top_of(source) == top {
            iomanager(
                0,
                [source as u64, target as u64, 1],
                format!(
                    "{} was attached to its own stack: a device object is attached above another \
                     device's.",
                    self.describe_device(source as u64)
                ),
            );
        }
        // SAFETY: all three exist.
        unsafe {
            if (*top).Flags & DO_DEVICE_INITIALIZING != 0
                || self
                    .devices
                    .borrow()
                    .get(&(top as u64))
                    .is_none_or(|record| record.deleted)
            {
                return std::ptr::null_mut();
            }
            let attached_to = self.below(source);
            if !attached_to.is_null() {
                iomanager(
                    0,
                    [source as u64, attached_to as u64, 0],
                    format!(
                        "A device object was attached that is attached to {} already.",
                        self.describe_device(attached_to as u64)
                    ),
                );
            }
            (*top).AttachedDevice = source;
            (*source).StackSize = (*top).StackSize + 1;
            (*source).AlignmentRequirement = (*top).AlignmentRequirement;
            (*source).SectorSize = (*top).SectorSize;
        }
        if let Some(record) = self.devices.borrow().get_mut(&(source as u64)) {
            record.attached_to = top as u64;
        }
        top
    }

    /// `IoDetachDevice`
    pub(super) fn detach(&self, lower: *mut DEVICE_OBJECT) {
        self.require_device(lower, "IoDetachDevice");
        // SAFETY: the device object exists.
        let above =
            unsafe { std::mem::replace(&mut (*lower).AttachedDevice, std::ptr::null_mut()) };
        if above.is_null() {
            iomanager(
                0,
                [lower as u64, 0, 0],
                "IoDetachDevice was given a device object that nothing is attached to: pass the \
                 one that IoAttachDeviceToDeviceStack returned, once.",
            );
        }
        if let Some(record) = self.devices.borrow().get_mut(&(above as u64)) {
            record.attached_to = 0;
        }
    }

    /// The I/O manager's part once `DriverEntry` has succeeded: its devices may be opened.
    pub(super) fn devices_initialized(&self, driver: *mut DRIVER_OBJECT) {
        // SAFETY: the driver object exists, and its list holds devices that exist.
        unsafe {
            let mut device = (*driver).DeviceObject;
            while !device.is_null() {
                (*device).Flags &= !DO_DEVICE_INITIALIZING;
                device = (*device).NextDevice;
            }
        }
    }

    pub(super) fn device_leaks(&self, leaks: &mut Vec<Leak>) {
        let devices = self.devices.borrow();
        for (address, record) in devices.iter() {
            if record.site == Site::default() {
                continue;
            }
            let what = match (&record.name, record.deleted) {
                (Some(name), _) => name.clone(),
                (None, false) => format!("{address:#x}, unnamed"),
                (None, true) => format!("{address:#x}, deleted but still referenced"),
            };
            leaks.push(Leak {
                kind: "device object",
                what,
                taken_at: record.site.describe(),
            });
            if record.attached_to != 0 {
                leaks.push(Leak {
                    kind: "attached device",
                    what: format!("{address:#x} on {:#x}", record.attached_to),
                    taken_at: record.site.describe(),
                });
            }
        }
        drop(devices);
        for (name, target, site) in self.names.borrow().links_of_drivers() {
            leaks.push(Leak {
                kind: "symbolic link",
                what: format!("{name} -> {target}"),
                taken_at: site.describe(),
            });
        }
    }
}
