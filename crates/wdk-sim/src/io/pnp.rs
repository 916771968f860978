//! The PnP manager: what happens to a device from its discovery to its removal, and the rules
//! function drivers are held to on the way. Called by [`crate::simulator`] on a system thread.

use std::collections::BTreeMap;

use wdk_sys::{
    DEVICE_CAPABILITIES, DEVICE_OBJECT, DO_DEVICE_INITIALIZING, NTSTATUS,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_SUPPORTED,
};

use super::Io;
use super::driver::DriverId;
use super::error::IoError;
use super::layout::{routine, set_irp_status};
use super::pci_bus::{View, minor};
use super::pnp_request::UNKNOWN_MINOR;
use super::rules::{call_passive, pnp};
use super::status::NtStatus;

use crate::executive::executive;
use crate::hal::{DeviceId, hal};
use crate::io::io;
use crate::memory::memory;

const PNP_DEVICE_FAILED: u64 = wdk_sys::PNP_DEVICE_FAILED as u64;
const BUS_RELATIONS: i32 = wdk_sys::_DEVICE_RELATION_TYPE::BusRelations;

/// Where a device is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeState {
    /// The bus has reported it; no driver serves it.
    Reported,
    Added,
    Started,
    StopPending,
    Stopped,
    RemovePending,
    /// Gone; its drivers know, and wait for the last file to be closed.
    SurpriseRemoved,
}

/// A device as the PnP manager knows it.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub object: u64,
    pub state: NodeState,
    /// The state before a query, to go back to.
    pub before: NodeState,
    /// The driver whose AddDevice was called.
    pub drivers: Vec<u64>,
    /// What QUERY_PNP_DEVICE_STATE answered last.
    pub flags: u64,
}

pub(super) type Nodes = BTreeMap<DeviceId, Node>;

/// Keeps other PnP and power work out while it lives.
pub(super) struct Busy;

impl Drop for Busy {
    fn drop(&mut self) {
        io().pnp_busy.set(false);
    }
}

impl Io {
    /// PnP and power work is done one after the other.
    pub(super) fn pnp_turn(&self) -> Busy {
        executive()
            // The turn is taken by the answer: between it and what comes next, another thread may
            // run.
            .block_until("the PnP manager to finish what it is doing", &mut || {
                !io().pnp_busy.replace(true)
            });
        Busy
    }

    /// Runs `work` while no other PnP or power work is done.
    pub(super) fn in_turn<T>(&self, work: impl FnOnce() -> T) -> T {
        let _turn = self.pnp_turn();
        work()
    }

    /// The name of a device in reports.
    pub(super) fn device_name(&self, device: DeviceId) -> String {
        hal().device_name(device)
    }

    pub(super) fn node(&self, device: DeviceId) -> Result<Node, IoError> {
        self.nodes.borrow().get(&device).cloned().ok_or_else(|| {
            IoError::State(format!(
                "{} has no driver yet; add one with Simulator::add_device",
                self.device_name(device)
            ))
        })
    }

    pub(super) fn set_state(&self, device: DeviceId, state: NodeState) {
        if let Some(node) = self.nodes.borrow().get_mut(&device) {
            node.before = node.state;
            node.state = state;
        }
    }

    /// The name of a device that the driver serves, if there is one.
    pub(super) fn device_served_by(&self, driver: u64) -> Option<String> {
        self.nodes
            .borrow()
            .iter()
            .find(|(_, node)| node.drivers.contains(&driver))
            .map(|(device, _)| self.device_name(*device))
    }

    /// Devices whose drivers have started them, in order.
    pub(super) fn started_devices(&self) -> Vec<(DeviceId, *mut DEVICE_OBJECT)> {
        self.nodes
            .borrow()
            .iter()
            .filter(|(_, node)| matches!(node.state, NodeState::Started))
            .map(|(device, node)| (*device, node.object as *mut DEVICE_OBJECT))
            .collect()
    }

    /// The physical device object of a device that has a driver.
    pub(super) fn object_of(&self, device: DeviceId) -> Result<*mut DEVICE_OBJECT, IoError> {
        Ok(self.node(device)?.object as *mut DEVICE_OBJECT)
    }

    pub(super) fn wrong_state(&self, device: DeviceId, wanted: &str, node: &Node) -> IoError {
        IoError::State(format!(
            "{} cannot be {wanted} now: it is {}",
            self.device_name(device),
            match node.state {
                NodeState::Reported => "without a driver",
                NodeState::Added => "not started",
                NodeState::Started => "started",
                NodeState::StopPending => "asked to stop",
                NodeState::Stopped => "stopped",
                NodeState::RemovePending => "asked to be removed",
                NodeState::SurpriseRemoved => "gone",
            }
        ))
    }

    /// Reports the device if that has not happened, and calls the driver's `AddDevice`.
    pub(crate) fn add_device(&self, driver: DriverId, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let object = self.report_device(device)?;
        let name = self.driver_name(driver.0);
        {
            let nodes = self.nodes.borrow();
            if let Some(node) = nodes.get(&device)
                && !matches!(node.state, NodeState::Reported | NodeState::Added)
            {
                let error = self.wrong_state(device, "given another driver", node);
                return Err(error);
            }
        }
        if !self.is_driver(driver.0) {
            return Err(IoError::State(format!("{name} is not loaded")));
        }
        let driver_object = driver.0 as *mut wdk_sys::DRIVER_OBJECT;
        // SAFETY: the driver is loaded.
        let entry = unsafe { routine(&raw const (*(*driver_object).DriverExtension).AddDevice) };
        if entry == 0 {
            return Err(IoError::State(format!(
                "{name} has no AddDevice routine, so PnP cannot give it a device: set \
                 DriverObject->DriverExtension->AddDevice in DriverEntry"
            )));
        }
        let before = self.top_of(object);
        // SAFETY: the driver registered its AddDevice routine.
        let status =
            unsafe { call_passive("AddDevice", entry, &[driver.0, object as u64]) } as NTSTATUS;
        let top = self.top_of(object);
        if !NtStatus(status).is_success() {
            if top != before {
                pnp(
                    [driver.0, top as u64, status as u64],
                    format!(
                        "AddDevice of {name} failed with {} but left {} attached: detach and \
                         delete the device object on every way out.",
                        NtStatus(status),
                        self.describe_device(top as u64)
                    ),
                );
            }
            return Err(IoError::refused(format!("AddDevice of {name}"), status));
        }
        if top == before {
            return Err(IoError::State(format!(
                "AddDevice of {name} succeeded without attaching a device object to the stack of \
                 {}",
                self.device_name(device)
            )));
        }
        // SAFETY: the top of the stack exists.
        if unsafe { (*top).Flags } & DO_DEVICE_INITIALIZING != 0 {
            pnp(
                [driver.0, top as u64, 0],
                format!(
                    "AddDevice of {name} returned with DO_DEVICE_INITIALIZING set in its device \
                     object: clear the flag when the device object is attached and set up."
                ),
            );
        }
        if let Some(node) = self.nodes.borrow().get_mut(&device) {
            node.state = NodeState::Added;
            node.drivers.push(driver.0);
        }
        Ok(())
    }

    /// The physical device object; made when the bus has not reported the device yet.
    fn report_device(&self, device: DeviceId) -> Result<*mut DEVICE_OBJECT, IoError> {
        if let Some(node) = self.nodes.borrow().get(&device) {
            return Ok(node.object as *mut DEVICE_OBJECT);
        }
        if !hal().is_present(device) {
            return Err(IoError::State(
                "the device has been unplugged; plug it in again with Simulator::plug_in"
                    .to_owned(),
            ));
        }
        let object = self
            .make_physical_device(device)
            .map_err(|status| IoError::refused("Reporting a device", status))?;
        self.registry
            .borrow()
            .add_device(&self.device_ids(device), object as u64);
        self.nodes.borrow().insert(
            device,
            Node {
                object: object as u64,
                state: NodeState::Reported,
                before: NodeState::Reported,
                drivers: Vec::new(),
                flags: 0,
            },
        );
        Ok(object)
    }

    /// Assigns resources and starts the device.
    pub(crate) fn start_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if !matches!(node.state, NodeState::Added | NodeState::Stopped) {
            return Err(self.wrong_state(device, "started", &node));
        }
        let object = node.object as *mut DEVICE_OBJECT;
        if node.state == NodeState::Added {
            self.filter_requirements(object);
        }
        let raw = self.resource_list(device, View::Raw);
        let translated = self.resource_list(device, View::Translated);
        let (Some(raw), Some(translated)) = (raw, translated) else {
            return Err(IoError::refused(
                "Starting a device",
                STATUS_INSUFFICIENT_RESOURCES,
            ));
        };
        let outcome = self.send_pnp(object, minor::START_DEVICE, |_, stack| {
            // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
            unsafe {
                (*stack).Parameters.StartDevice.AllocatedResources = raw;
                (*stack).Parameters.StartDevice.AllocatedResourcesTranslated = translated;
            }
        });
        executive().free_object(raw.cast());
        executive().free_object(translated.cast());
        if !outcome.status.is_success() {
            if node.state == NodeState::Stopped {
                self.send_pnp(object, minor::SURPRISE_REMOVAL, |_, _| {});
                self.set_state(device, NodeState::SurpriseRemoved);
            }
            // Files that were opened before the stop keep the device.
            if node.state != NodeState::Stopped || self.files_open_on(object) == 0 {
                self.finish_removal(device)?;
            }
            return Err(IoError::refused(
                format!("Starting {}", self.device_name(device)),
                outcome.status,
            ));
        }
        self.set_state(device, NodeState::Started);
        self.after_start(device, object)
    }

    fn filter_requirements(&self, object: *mut DEVICE_OBJECT) {
        let needs = self.send_pnp(object, minor::QUERY_RESOURCE_REQUIREMENTS, |_, _| {});
        let list = if needs.status.is_success() {
            needs.information
        } else {
            0
        };
        let filtered = self.send_pnp(object, minor::FILTER_RESOURCE_REQUIREMENTS, |irp, stack| {
            // SAFETY: `send_pnp` hands over a new IRP and its first stack location.
            unsafe {
                set_irp_status(irp, STATUS_NOT_SUPPORTED, list);
                (*stack)
                    .Parameters
                    .FilterResourceRequirements
                    .IoResourceRequirementList = list as *mut _;
            }
        });
        // A driver that changes the list puts its own into Information and frees the one it was
        // given.
        let last = if filtered.status.is_success() {
            filtered.information
        } else {
            list
        };
        if last != 0 {
            memory().free_for_driver(last);
        }
    }

    /// The questions that follow a successful start.
    fn after_start(&self, device: DeviceId, object: *mut DEVICE_OBJECT) -> Result<(), IoError> {
        let bytes = size_of::<DEVICE_CAPABILITIES>();
        if let Some(block) = executive().allocate_object(bytes as u64, "device capabilities") {
            let capabilities = block.cast::<DEVICE_CAPABILITIES>();
            // SAFETY: the memory is new and of this size.
            unsafe {
                (*capabilities).Size = bytes as u16;
                (*capabilities).Version = 1;
                (*capabilities).Address = u32::MAX;
                (*capabilities).UINumber = u32::MAX;
            }
            self.send_pnp(object, minor::QUERY_CAPABILITIES, |_, stack| {
                // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
                unsafe { (*stack).Parameters.DeviceCapabilities.Capabilities = capabilities };
            });
            executive().free_object(block);
        }
        self.query_state(device, object)?;
        let relations = self.send_pnp(object, minor::QUERY_DEVICE_RELATIONS, |_, stack| {
            // SAFETY: as above.
            unsafe { (*stack).Parameters.QueryDeviceRelations.Type = BUS_RELATIONS };
        });
        if relations.status.is_success() && relations.information != 0 {
            memory().free_for_driver(relations.information);
        }
        self.send_pnp(object, UNKNOWN_MINOR, |_, _| {});
        Ok(())
    }

    fn query_state(&self, device: DeviceId, object: *mut DEVICE_OBJECT) -> Result<(), IoError> {
        let state = self.send_pnp(object, minor::QUERY_PNP_DEVICE_STATE, |_, _| {});
        if !state.status.is_success() {
            return Ok(());
        }
        if let Some(node) = self.nodes.borrow().get_mut(&device) {
            node.flags = state.information;
        }
        if state.information & PNP_DEVICE_FAILED != 0 {
            self.send_pnp(object, minor::SURPRISE_REMOVAL, |_, _| {});
            self.set_state(device, NodeState::SurpriseRemoved);
            if self.files_open_on(object) == 0 {
                self.finish_removal(device)?;
            }
            return Err(IoError::State(format!(
                "the driver of {} reported PNP_DEVICE_FAILED, and the device was removed",
                self.device_name(device)
            )));
        }
        Ok(())
    }

    /// A driver said that its device's state has changed (`IoInvalidateDeviceState`): asks it.
    pub(super) fn requery_state(&self, object: u64) {
        let Some(device) = hal().device_of(object) else {
            return;
        };
        let _turn = self.pnp_turn();
        let started = self
            .nodes
            .borrow()
            .get(&device)
            .is_some_and(|node| node.state == NodeState::Started);
        if started {
            // A device that failed is removed, which nobody waits for here.
            let _ = self.query_state(device, object as *mut DEVICE_OBJECT);
        }
    }

    /// `IRP_MN_QUERY_STOP_DEVICE`
    pub(crate) fn query_stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::Started {
            return Err(self.wrong_state(device, "asked to stop", &node));
        }
        let object = node.object as *mut DEVICE_OBJECT;
        let outcome = self.send_pnp(object, minor::QUERY_STOP_DEVICE, |_, _| {});
        if !outcome.status.is_success() {
            self.send_pnp(object, minor::CANCEL_STOP_DEVICE, |_, _| {});
            return Err(IoError::refused(
                format!("Asking {} to stop", self.device_name(device)),
                outcome.status,
            ));
        }
        self.set_state(device, NodeState::StopPending);
        Ok(())
    }

    /// `IRP_MN_CANCEL_STOP_DEVICE`
    pub(crate) fn cancel_stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::StopPending {
            return Err(self.wrong_state(device, "told to go on", &node));
        }
        self.send_pnp(
            node.object as *mut DEVICE_OBJECT,
            minor::CANCEL_STOP_DEVICE,
            |_, _| {},
        );
        self.set_state(device, NodeState::Started);
        Ok(())
    }

    /// `IRP_MN_STOP_DEVICE`
    pub(crate) fn stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::StopPending {
            return Err(self.wrong_state(device, "stopped", &node));
        }
        self.send_pnp(
            node.object as *mut DEVICE_OBJECT,
            minor::STOP_DEVICE,
            |_, _| {},
        );
        self.set_state(device, NodeState::Stopped);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

    use crate::executive::executive;
    use crate::io::io;
    use crate::machine::{Config, Machine};

    #[test]
    fn pnp_work_is_done_one_after_the_other_in_whatever_order() {
        for seed in 1..30 {
            let running = Machine::boot(Config {
                ram: 16 << 20,
                ..Config::default()
            })
            .expect("a small machine");
            running.executive.set_exploration(Some(seed));
            let inside = Arc::new(AtomicBool::new(false));
            let done = Arc::new(AtomicU32::new(0));
            for _ in 0..4 {
                let (inside, done) = (Arc::clone(&inside), Arc::clone(&done));
                let work = move || {
                    for _ in 0..5 {
                        io().in_turn(|| {
                            assert!(!inside.swap(true, Ordering::Relaxed), "two at once");
                            let mut asked = false;
                            executive()
                                .block_until("others", &mut || std::mem::replace(&mut asked, true));
                            inside.store(false, Ordering::Relaxed);
                        });
                    }
                    done.fetch_add(1, Ordering::Relaxed);
                };
                running
                    .executive
                    .spawn("PnP manager", false, Box::new(work));
            }
            let finished = Arc::clone(&done);
            running
                .executive
                .run_until(&mut || finished.load(Ordering::Relaxed) == 4)
                .expect("no rule is broken");
        }
    }
}
