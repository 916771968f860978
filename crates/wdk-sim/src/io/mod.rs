//! Driver and device objects, IRPs, files, PnP and power: the I/O manager, the PnP manager and the
//! PCI bus driver.
//!
//! * [`driver`], [`device`], [`names`], [`links`]: driver objects, device objects and what they are
//!   called.
//! * [`irp`], [`dispatch`], [`cancel`], [`packet`]: requests, how they travel, end and wait, and
//!   the rules of it.
//! * [`error`]: why something asked of the module was not done.
//! * [`file`], [`request`], [`transfer`]: open files, requests of callers in user mode and their
//!   buffers.
//! * [`device_node`], [`enumeration`], [`device_queries`], [`device_ids`]: which devices there are,
//!   and how that is known.
//! * [`pnp`], [`pnp_request`], [`removal`], [`power`], [`notify`], [`interface`]: devices that come
//!   and go.
//! * [`pci_bus`], [`bus_interface`], [`resources`], [`root_bus`]: what they are on, unless it is a
//!   driver's bus, and what it gives them.
//! * [`registry`], [`registry_routines`], [`registry_paths`], [`information`]: the registry, and
//!   routines that only tell.
//! * [`wmi`]: data blocks that drivers register, and `wmilib.sys`.
//! * [`security`]: who may open a device.
//! * [`interruption`]: things that happen from outside at a chosen moment.
//!
//! A rule that a driver breaks is a bugcheck in the words of [`rules`].

mod access_check;
mod bus_interface;
mod cancel;
mod device;
mod device_ids;
pub mod device_node;
mod device_queries;
mod device_routines;
mod dispatch;
pub mod driver;
mod enumeration;
pub mod error;
mod file;
mod force_pending;
mod information;
mod interface;
pub mod interruption;
mod irp;
mod layout;
mod links;
mod names;
mod notify;
mod object_names;
mod packet;
mod pci_bus;
mod pnp;
mod pnp_request;
pub mod power;
mod properties;
mod registry;
mod registry_paths;
mod registry_routines;
mod removal;
pub mod request;
mod resources;
mod root_bus;
mod rules;
pub mod security;
pub mod status;
mod transfer;
mod volume;
pub mod wmi;
mod zw_files;
mod zw_sections;

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::hal::PciFunction;
use crate::record::{KernelCell, Leak, Site, Slot};

/// The I/O state of one machine.
#[derive(Default)]
pub struct Io {
    drivers: KernelCell<driver::Drivers>,
    stub_imports: Cell<bool>,
    volume: KernelCell<volume::Volume>,
    subjects: KernelCell<access_check::Subjects>,
    object_names: KernelCell<object_names::ObjectNames>,
    devices: KernelCell<device::Devices>,
    names: KernelCell<names::Names>,
    irps: KernelCell<irp::Irps>,
    requests: KernelCell<request::Requests>,
    interfaces: KernelCell<Vec<interface::Interface>>,
    listeners: KernelCell<Vec<notify::Listener>>,
    next_listener: Cell<u64>,
    nodes: KernelCell<device_node::Nodes>,
    installed: KernelCell<Vec<enumeration::Installed>>,
    pnp_busy: Cell<bool>,
    pnp_errors: KernelCell<Vec<String>>,
    /// Device objects of a stack that is being removed: a lower one is deleted while an upper one,
    /// whose driver passed the request on, is still attached to it, and goes with that.
    removing: KernelCell<Vec<u64>>,
    power: KernelCell<power::Power>,
    registry: KernelCell<registry::Registry>,
    keys: KernelCell<registry_routines::Keys>,
    shutdown_notifications: KernelCell<Vec<u64>>,
    bus_driver: Cell<u64>,
    root_driver: Cell<u64>,
    bus_states: KernelCell<BTreeMap<PciFunction, pci_bus::BusState>>,
    bus_interfaces: KernelCell<BTreeMap<u64, (i64, Site)>>,
    cancel_lock: Cell<Option<Site>>,
    arranged: interruption::Arranged,
    interruption_errors: interruption::Errors,
    information: KernelCell<information::Information>,
    wmi: KernelCell<wmi::Wmi>,
}

// SAFETY: what is not `Sync` by itself (`Cell`s) is touched only by the thread that holds the
// simulated processor, and handing the processor over synchronises.
unsafe impl Sync for Io {}

pub(crate) static SLOT: Slot<Io> = Slot::new();

/// The I/O manager of the running machine.
pub fn io() -> &'static Io {
    SLOT.get()
}

impl Io {
    /// With no driver.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What needs the whole machine to stand.
    pub fn after_boot(&self) {
        self.make_bus_driver();
        self.make_root_driver();
    }

    /// What drivers still hold: device objects, symbolic links, interfaces, IRPs, keys and so on.
    #[must_use]
    pub fn leaks(&self) -> Vec<Leak> {
        let mut leaks = Vec::new();
        self.device_leaks(&mut leaks);
        self.irp_leaks(&mut leaks);
        self.interface_leaks(&mut leaks);
        self.listener_leaks(&mut leaks);
        self.information_leaks(&mut leaks);
        self.wmi_leaks(&mut leaks);
        self.subject_leaks(&mut leaks);
        self.view_leaks(&mut leaks);
        for (object, (count, site)) in self.bus_interfaces.borrow().iter() {
            leaks.push(Leak {
                kind: "bus interface",
                what: format!("{count} references on the interface of {object:#x}"),
                taken_at: site.describe(),
            });
        }
        leaks
    }
}
