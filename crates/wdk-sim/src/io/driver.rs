//! Drivers: loading, `DriverEntry`, unloading, and what belongs to a driver object. Called by
//! [`crate::simulator`].

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use wdk_sys::{
    DRIVER_EXTENSION, DRIVER_OBJECT, IO_TYPE_DRIVER, NTSTATUS, PVOID,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_OBJECT_NAME_COLLISION, STATUS_SUCCESS, UNICODE_STRING,
};

use super::Io;
use super::dispatch::invalid_device_request;
use super::error::IoError;
use super::layout::{object_string, routine, set_routine};
use super::rules::{call_passive, iomanager};
use super::status::NtStatus;
use crate::cpu::{self, stop};
use crate::executive::{ObjectKind, ObjectOperations, executive};
use crate::hal::hal;
use crate::io::io;
use crate::loader::{Image, images};
use crate::memory::memory;
use crate::nt::{codes, played, routine};
use crate::record::{FailPoint, Leak, checks, injection};
use crate::space::space;

/// What a driver exports that is a library for others.
const DLL_INITIALIZE: &str = "DllInitialize";

/// Identifies a loaded driver: the address of its driver object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DriverId(pub(crate) u64);

pub(super) struct DriverRecord {
    /// `None` for a driver played by the simulator.
    pub image: Option<Arc<Image>>,
    pub name: String,
    /// Memory that goes with the driver object.
    pub memory: Vec<u64>,
    /// What `IoAllocateDriverObjectExtension` gave out, by identification address.
    pub extensions: BTreeMap<u64, u64>,
    /// Routines to call after `DriverEntry`, with their context.
    pub reinitialize: Vec<(u64, u64)>,
    pub entered: bool,
}

pub(super) type Drivers = BTreeMap<u64, DriverRecord>;

impl Io {
    /// Is it a driver object?
    pub(super) fn is_driver(&self, driver: u64) -> bool {
        self.drivers.borrow().contains_key(&driver)
    }

    /// The image of a driver that has one.
    pub(super) fn image_of(&self, driver: u64) -> Option<Arc<Image>> {
        self.drivers.borrow().get(&driver)?.image.clone()
    }

    /// The name of a driver, for reports.
    pub(super) fn driver_name(&self, driver: u64) -> String {
        self.drivers
            .borrow()
            .get(&driver)
            .map_or_else(|| format!("{driver:#x}"), |record| record.name.clone())
    }

    /// Makes a driver object whose every function is refused.
    pub(super) fn make_driver(
        &self,
        name: &str,
        image: Option<Arc<Image>>,
    ) -> Option<*mut DRIVER_OBJECT> {
        let driver = executive()
            .allocate_object(size_of::<DRIVER_OBJECT>() as u64, "driver object")?
            .cast::<DRIVER_OBJECT>();
        let extension = executive()
            .allocate_object(size_of::<DRIVER_EXTENSION>() as u64, "driver extension")?
            .cast::<DRIVER_EXTENSION>();
        let driver_name = object_string(&format!(r"\Driver\{name}"), "driver name")?;
        let service = object_string(name, "service name")?;
        let hardware = object_string(
            r"\REGISTRY\MACHINE\HARDWARE\DESCRIPTION\SYSTEM",
            "hardware database name",
        )?;
        let hardware_string = executive()
            .allocate_object(size_of::<UNICODE_STRING>() as u64, "hardware database name")?
            .cast::<UNICODE_STRING>();
        // SAFETY: all of it is new, zeroed and of the right size.
        unsafe {
            hardware_string.write(hardware);
            (*extension).DriverObject = driver;
            (*extension).ServiceKeyName = service;
            (*driver).Type = IO_TYPE_DRIVER as i16;
            (*driver).Size = size_of::<DRIVER_OBJECT>() as i16;
            (*driver).DriverExtension = extension;
            (*driver).DriverName = driver_name;
            (*driver).HardwareDatabase = hardware_string;
            if let Some(image) = &image {
                (*driver).DriverStart = image.base() as *mut _;
                (*driver).DriverSize = image.size() as u32;
                set_routine(&raw mut (*driver).DriverInit, image.entry());
            }
            for slot in &mut (*driver).MajorFunction {
                set_routine(slot, invalid_device_request as *const () as u64);
            }
        }
        let owned = vec![
            extension as u64,
            driver_name.Buffer as u64,
            service.Buffer as u64,
            hardware.Buffer as u64,
            hardware_string as u64,
        ];
        self.drivers.borrow().insert(
            driver as u64,
            DriverRecord {
                image,
                name: name.to_owned(),
                memory: owned,
                extensions: BTreeMap::new(),
                reinitialize: Vec::new(),
                entered: false,
            },
        );
        executive().register_object(
            driver as u64,
            ObjectKind::Driver,
            ObjectOperations {
                last_handle_closed: |_| {},
                deleted: |driver| executive().free_object(driver as *mut u8),
            },
        );
        Some(driver)
    }

    /// Maps the image at `path` and makes its driver object.
    pub(crate) fn map_driver(&self, path: &Path) -> Result<(DriverId, String), IoError> {
        let profile = played();
        let image = images()
            .load(path, &|module, name| {
                cpu::gate::resolve(module, name, profile)
                    .or_else(|| images().export(module, name))
                    .or_else(|| {
                        let stub = || images().missing().bind(module, name);
                        self.stub_imports.get().then(stub).flatten()
                    })
            })
            .map_err(|source| IoError::Load {
                path: path.to_owned(),
                source,
            })?;
        let name = path.file_stem().map_or_else(
            || "driver".to_owned(),
            |stem| stem.to_string_lossy().into_owned(),
        );
        let taken = self
            .drivers
            .borrow()
            .values()
            .any(|driver| driver.name.eq_ignore_ascii_case(&name));
        if taken {
            images().unload(&image);
            return Err(IoError::State(format!(
                "a driver named {name} is loaded already; unload it first"
            )));
        }
        let Some(driver) = self.make_driver(&name, Some(Arc::clone(&image))) else {
            images().unload(&image);
            return Err(IoError::refused(
                format!("Loading {name}"),
                STATUS_INSUFFICIENT_RESOURCES,
            ));
        };
        memory().image_loaded(&image);
        self.registry.borrow().add_service(&name, path);
        Ok((DriverId(driver as u64), name))
    }

    /// Whether drivers are loaded though they import what nothing exports.
    pub(crate) fn stub_imports(&self, on: bool) {
        self.stub_imports.set(on);
    }

    /// The export of the driver's image of this name.
    fn export_of(&self, id: DriverId, name: &str) -> Option<u64> {
        let drivers = self.drivers.borrow();
        drivers.get(&id.0)?.image.as_ref()?.export(name)
    }

    /// Refuses an image that could change its own code, where that is judged.
    fn judge_writable_code(&self, id: DriverId, name: &str) {
        let image = {
            let drivers = self.drivers.borrow();
            drivers.get(&id.0).and_then(|record| record.image.clone())
        };
        if checks().code_integrity.get()
            && let Some(section) = image.as_ref().and_then(|image| image.writable_code())
        {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x2003, 0, 0, 0],
                format!(
                    "The section {section} of {name}.sys can be both written and executed, which \
                     hypervisor-protected code integrity refuses: give it one of the two \
                     (/SECTION, or what merges sections of different rights, /MERGE)."
                ),
            );
        }
    }

    /// On a system thread: runs `DriverEntry`, or `DllInitialize` of a driver that is a library for
    /// others. A driver that fails is gone afterwards.
    pub(crate) fn enter_driver(&self, id: DriverId) -> Result<(), IoError> {
        let driver = id.0 as *mut DRIVER_OBJECT;
        let library = self.export_of(id, DLL_INITIALIZE);
        let name = self.driver_name(id.0);
        self.judge_writable_code(id, &name);
        let key = self.registry.borrow().service_path(&name);
        let path = object_string(&key, "registry path")
            .and_then(|string| {
                let memory = executive()
                    .allocate_object(size_of::<UNICODE_STRING>() as u64, "registry path")?
                    .cast::<UNICODE_STRING>();
                // SAFETY: new memory of this size.
                unsafe { memory.write(string) };
                Some((memory, string.Buffer))
            })
            .ok_or_else(|| {
                IoError::refused(format!("Loading {name}"), STATUS_INSUFFICIENT_RESOURCES)
            })?;
        self.tell_of_image(id, &name);
        let (what, status) = match library {
            // SAFETY: a library's initialisation takes its key in the registry.
            Some(entry) => (DLL_INITIALIZE, unsafe {
                call_passive(DLL_INITIALIZE, entry, &[path.0 as u64])
            }),
            None => {
                // SAFETY: the driver object was made by `map_driver`.
                let entry = unsafe { routine(&raw const (*driver).DriverInit) };
                // SAFETY: the entry point of a driver image takes these arguments.
                let status = unsafe { call_passive("DriverEntry", entry, &[id.0, path.0 as u64]) };
                ("DriverEntry", status)
            }
        };
        let status = status as NTSTATUS;
        executive().free_object(path.0.cast());
        executive().free_object(path.1.cast());
        if !NtStatus(status).is_success() {
            // SAFETY: the driver object exists.
            let device = unsafe { (*driver).DeviceObject };
            if !device.is_null() {
                iomanager(
                    0,
                    [id.0, device as u64, status as u64],
                    format!(
                        "DriverEntry of {name} failed with {} and left the device object {} \
                         behind: a driver whose DriverEntry fails is not unloaded, but thrown \
                         out; it must undo everything itself.",
                        NtStatus(status),
                        self.describe_device(device as u64)
                    ),
                );
            }
            self.discard_driver(id);
            return Err(IoError::refused(format!("{what} of {name}"), status));
        }
        if let Some(image) = self
            .drivers
            .borrow()
            .get(&id.0)
            .and_then(|record| record.image.clone())
        {
            image.discard_init();
        }
        self.devices_initialized(driver);
        let reinitialize = {
            let mut drivers = self.drivers.borrow();
            let Some(record) = drivers.get_mut(&id.0) else {
                return Ok(());
            };
            record.entered = true;
            std::mem::take(&mut record.reinitialize)
        };
        for (count, (routine, context)) in reinitialize.into_iter().enumerate() {
            // SAFETY: the driver registered this routine.
            unsafe {
                call_passive(
                    "The reinitialization routine",
                    routine,
                    &[id.0, context, count as u64 + 1],
                )
            };
            self.devices_initialized(driver);
        }
        Ok(())
    }

    /// On a system thread: runs the unload routine and takes the image away. The leaks are reported
    /// while its functions still have names.
    pub(crate) fn unload_driver(&self, id: DriverId) -> Result<Vec<Leak>, IoError> {
        let driver = id.0 as *mut DRIVER_OBJECT;
        let name = self.driver_name(id.0);
        if !self.is_driver(id.0) {
            return Err(IoError::State(format!("{name} is not loaded")));
        }
        if let Some(device) = self.device_served_by(id.0) {
            return Err(IoError::State(format!(
                "{name} still serves device {device}; remove the device before unloading the driver"
            )));
        }
        if self.has_open_file(id.0) {
            return Err(IoError::State(format!(
                "a file of {name} is still open, and no driver is unloaded before the last is \
                 closed; close it first"
            )));
        }
        let users = self.users_of(id);
        if !users.is_empty() {
            return Err(IoError::State(format!(
                "{name} has exports that {} imports; unload that first",
                users.join(" and ")
            )));
        }
        if self.export_of(id, DLL_INITIALIZE).is_some() {
            if let Some(unload) = self.export_of(id, "DllUnload") {
                // SAFETY: the library exports it to be called so.
                unsafe { call_passive("DllUnload", unload, &[]) };
            }
            let leaks = self.all_leaks();
            self.discard_driver(id);
            return Ok(leaks);
        }
        // SAFETY: the driver object exists.
        let unload = unsafe { routine(&raw const (*driver).DriverUnload) };
        if unload == 0 {
            return Err(IoError::StaysLoaded { name });
        }
        // SAFETY: the driver registered this routine.
        unsafe { call_passive("DriverUnload", unload, &[id.0]) };
        self.wait_for_devices_of(id);
        let leaks = self.all_leaks();
        self.discard_driver(id);
        Ok(leaks)
    }

    /// Waits until nobody refers to a deleted device of the driver's any more: each keeps the
    /// driver object, and that the image. A reference that was forgotten is reported as a leak.
    fn wait_for_devices_of(&self, id: DriverId) {
        const LIMIT: u64 = 10_000_000;
        let why = "who refers to a device of a driver that is to go";
        executive().block_until_within(why, LIMIT, &mut || {
            let devices = io().devices.borrow();
            let mut of_driver = devices.values().filter(|record| record.driver == id.0);
            of_driver.all(|record| !record.deleted)
        });
    }

    /// A bugcheck when a thread is still to return into the image.
    fn require_left(&self, image: &Image, name: &str) {
        let range = image.base()..image.base() + image.size();
        if let Some(thread) = executive().thread_within(&range) {
            stop(
                codes::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
                [image.base(), 0, 0, 0],
                format!(
                    "{name} was unloaded while a routine of it had not returned: see to it that \
                     each has, before the last device goes. A completion routine that wakes who \
                     takes the device away is set with IoSetCompletionRoutineEx; deferred routines \
                     are waited for with KeFlushQueuedDpcs, a thread by its object. It is on {thread}"
                ),
            );
        }
    }

    /// Tells drivers that want to know of the driver's image.
    fn tell_of_image(&self, id: DriverId, name: &str) {
        let image = {
            let drivers = self.drivers.borrow();
            drivers.get(&id.0).and_then(|record| record.image.clone())
        };
        if let Some(image) = image {
            let path = format!(r"\SystemRoot\System32\drivers\{name}.sys");
            executive().tell_of_driver_image(&path, image.base(), image.size());
        }
    }

    /// The names of the images that import from the driver.
    fn users_of(&self, id: DriverId) -> Vec<String> {
        let image = {
            let drivers = self.drivers.borrow();
            drivers.get(&id.0).and_then(|record| record.image.clone())
        };
        let importers = image.map(|image| images().importers(&image));
        let names = importers.iter().flatten();
        names.map(|image| image.name().to_owned()).collect()
    }

    /// Everything drivers hold, of all modules.
    pub(crate) fn all_leaks(&self) -> Vec<Leak> {
        let mut leaks = self.leaks();
        leaks.extend(memory().leaks());
        leaks.extend(executive().leaks());
        leaks.extend(hal().leaks());
        leaks
    }

    /// Forgets the driver and unmaps its image.
    fn discard_driver(&self, id: DriverId) {
        self.uninstall(id);
        let Some(record) = self.drivers.borrow().remove(&id.0) else {
            return;
        };
        for &extension in record.extensions.values() {
            let bytes = space().object_bytes(extension).unwrap_or_default();
            executive().memory_is_freed(extension, bytes, || {
                format!("The driver object extension at {extension:#x}")
            });
        }
        for object in record.memory.iter().chain(record.extensions.values()) {
            executive().free_object(*object as *mut u8);
        }
        executive().dereference_object(id.0);
        if let Some(image) = &record.image {
            self.require_left(image, &record.name);
            images().unload(image);
            memory().image_unloaded(image.base(), image.size());
        }
    }
}

/// Allocates memory that belongs to a driver object.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = IoObject, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoAllocateDriverObjectExtension(
    driver: *mut DRIVER_OBJECT,
    identification: PVOID,
    size: u32,
    extension: *mut PVOID,
) -> NTSTATUS {
    // SAFETY: the driver passes the place for the pointer.
    unsafe { extension.write_unaligned(std::ptr::null_mut()) };
    if injection().must_fail(FailPoint::IoObject) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let io = io();
    let key = identification as u64;
    {
        let drivers = io.drivers.borrow();
        let Some(record) = drivers.get(&(driver as u64)) else {
            return wdk_sys::STATUS_INVALID_PARAMETER;
        };
        if record.extensions.contains_key(&key) {
            return STATUS_OBJECT_NAME_COLLISION;
        }
    }
    let Some(made) = executive().allocate_object(u64::from(size), "driver object extension") else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    if let Some(record) = io.drivers.borrow().get_mut(&(driver as u64)) {
        record.extensions.insert(key, made as u64);
    }
    // SAFETY: as above.
    unsafe { extension.write_unaligned(made.cast()) };
    STATUS_SUCCESS
}

/// Returns memory that belongs to a driver object.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetDriverObjectExtension(
    driver: *mut DRIVER_OBJECT,
    identification: PVOID,
) -> PVOID {
    io().drivers
        .borrow()
        .get(&(driver as u64))
        .and_then(|record| record.extensions.get(&(identification as u64)).copied())
        .unwrap_or_default() as PVOID
}

fn reinitialize(driver: *mut DRIVER_OBJECT, routine: u64, context: PVOID) {
    if let Some(record) = io().drivers.borrow().get_mut(&(driver as u64)) {
        record.reinitialize.push((routine, context as u64));
    }
}

/// Has a routine called after the driver's initialisation.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoRegisterDriverReinitialization(
    driver: *mut DRIVER_OBJECT,
    routine: u64,
    context: PVOID,
) {
    reinitialize(driver, routine, context);
}

/// Has a routine called after the boot drivers' initialisation.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "called as one of IoRegisterDriverReinitialization"
)]
pub(crate) unsafe extern "win64" fn IoRegisterBootDriverReinitialization(
    driver: *mut DRIVER_OBJECT,
    routine: u64,
    context: PVOID,
) {
    reinitialize(driver, routine, context);
}
