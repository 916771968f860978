//! The PnP manager: what happens to a device from its discovery to its removal, and the rules
//! function drivers are held to on the way. Called by [`crate::simulator`] on a system thread.

use wdk_sys::{DEVICE_OBJECT, DO_DEVICE_INITIALIZING, NTSTATUS, STATUS_NOT_SUPPORTED};

use super::Io;
use super::device_node::{DeviceId, NodeState};
use super::driver::DriverId;
use super::error::IoError;
use super::layout::{routine, set_irp_status};
use super::pci_bus::minor;
use super::pnp_request::UNKNOWN_MINOR;
use super::resources::messages_asked_for;
use super::rules::{call_passive, pnp};
use super::status::NtStatus;

use crate::executive::executive;
use crate::hal::hal;
use crate::io::io;
use crate::memory::memory;

const PNP_DEVICE_FAILED: u64 = wdk_sys::PNP_DEVICE_FAILED as u64;

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

    /// Notes what went wrong with PnP work that nobody waits for.
    pub(super) fn note_pnp<T>(&self, outcome: Result<T, IoError>) {
        if let Err(error) = outcome {
            self.pnp_errors.borrow().push(error.to_string());
        }
    }

    /// What went wrong with PnP work that nobody waited for, since this was last asked.
    pub(crate) fn pnp_errors(&self) -> Vec<String> {
        std::mem::take(&mut *self.pnp_errors.borrow())
    }

    /// Reports the device if that has not happened, and calls the driver's `AddDevice`.
    pub(crate) fn add_device(&self, driver: DriverId, device: DeviceId) -> Result<(), IoError> {
        self.in_turn(|| self.add_driver(driver, device))
    }

    /// As [`add_device`](Self::add_device), for who has the turn.
    pub(super) fn add_driver(&self, driver: DriverId, device: DeviceId) -> Result<(), IoError> {
        let object = self.report_device(device)?;
        let name = self.driver_name(driver.0);
        let node = self.node(device)?;
        if !matches!(node.state, NodeState::Reported | NodeState::Added) {
            return Err(self.wrong_state(device, "given another driver", &node));
        }
        if !self.is_driver(driver.0) {
            return Err(IoError::State(format!("{name} is not loaded")));
        }
        let entry = self.add_device_routine(driver);
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
        if let Some(node) = self.nodes.borrow().get_mut(device) {
            node.state = NodeState::Added;
            node.drivers.push(driver.0);
        }
        Ok(())
    }

    /// The `AddDevice` routine of a loaded driver; 0 for none.
    pub(super) fn add_device_routine(&self, driver: DriverId) -> u64 {
        let driver_object = driver.0 as *mut wdk_sys::DRIVER_OBJECT;
        // SAFETY: callers name a driver that is loaded.
        unsafe { routine(&raw const (*(*driver_object).DriverExtension).AddDevice) }
    }

    /// Assigns resources and starts the device; after a stop, those below it that were stopped too.
    pub(crate) fn start_device(&self, device: DeviceId) -> Result<(), IoError> {
        self.in_turn(|| self.start(device))
    }

    /// As [`start_device`](Self::start_device), for who has the turn.
    pub(super) fn start(&self, device: DeviceId) -> Result<(), IoError> {
        let node = self.node(device)?;
        let raw = node.state == NodeState::Reported && node.told.raw_device_ok;
        if !raw && !matches!(node.state, NodeState::Added | NodeState::Stopped) {
            return Err(self.wrong_state(device, "started", &node));
        }
        self.require_started_bus(device)?;
        let object = node.physical();
        if node.state == NodeState::Added {
            let messages = self.filter_requirements(object);
            if messages != 0
                && let Some(function) = self.pci_function(device)
            {
                hal().grant_messages(function, messages);
            }
        }
        let resources = self.assigned_resources(device, object)?;
        let outcome = self.send_pnp(object, minor::START_DEVICE, |_, stack| {
            // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
            unsafe {
                let start = &raw mut (*stack).Parameters.StartDevice;
                (*start).AllocatedResources = resources.raw;
                (*start).AllocatedResourcesTranslated = resources.translated;
            }
        });
        resources.free();
        if !outcome.status.is_success() {
            if node.state == NodeState::Stopped {
                // Files that were opened before the stop keep the device.
                self.surprise(device)?;
            } else {
                self.finish_removal(device)?;
            }
            return Err(IoError::refused(
                format!("Starting {}", self.device_name(device)),
                outcome.status,
            ));
        }
        self.set_state(device, NodeState::Started);
        self.after_start(device, object)?;
        for child in self.children(device) {
            if self.node(child)?.state == NodeState::Stopped {
                self.start(child)?;
            }
        }
        Ok(())
    }

    /// A device is of no use before its bus is.
    fn require_started_bus(&self, device: DeviceId) -> Result<(), IoError> {
        let parent = self.nodes.borrow().parent(device);
        match parent {
            Some(parent) if self.node(parent)?.state != NodeState::Started => {
                Err(IoError::State(format!(
                    "{} cannot be started before the bus it is on, {}",
                    self.device_name(device),
                    self.device_name(parent)
                )))
            }
            _ => Ok(()),
        }
    }

    /// Lets the drivers change what their device needs; how many messages they ask for.
    fn filter_requirements(&self, object: *mut DEVICE_OBJECT) -> u32 {
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
        // SAFETY: the bus driver's list, or what a driver has put in its place.
        let messages = unsafe { messages_asked_for(last) };
        if last != 0 {
            memory().free_for_driver(last);
        }
        messages
    }

    /// The questions that follow a successful start.
    fn after_start(&self, device: DeviceId, object: *mut DEVICE_OBJECT) -> Result<(), IoError> {
        self.query_capabilities(object);
        self.query_state(device, object)?;
        self.send_pnp(object, UNKNOWN_MINOR, |_, _| {});
        self.enumerate(device);
        Ok(())
    }

    fn query_state(&self, device: DeviceId, object: *mut DEVICE_OBJECT) -> Result<(), IoError> {
        let state = self.send_pnp(object, minor::QUERY_PNP_DEVICE_STATE, |_, _| {});
        if !state.status.is_success() {
            return Ok(());
        }
        if let Some(node) = self.nodes.borrow().get_mut(device) {
            node.flags = state.information;
        }
        if state.information & PNP_DEVICE_FAILED != 0 {
            self.surprise(device)?;
            return Err(IoError::State(format!(
                "the driver of {} reported PNP_DEVICE_FAILED, and the device was removed",
                self.device_name(device)
            )));
        }
        Ok(())
    }

    /// A driver said that its device's state has changed (`IoInvalidateDeviceState`): asks it.
    pub(super) fn requery_state(&self, object: u64) {
        let _turn = self.pnp_turn();
        if let Some(device) = self.device_of(object)
            && self.has_started(device)
        {
            // A device that failed is removed, which nobody waits for here.
            let _ = self.query_state(device, object as *mut DEVICE_OBJECT);
        }
    }

    pub(super) fn has_started(&self, device: DeviceId) -> bool {
        let nodes = self.nodes.borrow();
        let node = nodes.get(device);
        node.is_some_and(|node| node.state == NodeState::Started)
    }

    /// The device and what is below it, each after those below it, in one of these states.
    pub(super) fn subtree_in(&self, device: DeviceId, states: &[NodeState]) -> Vec<DeviceId> {
        let nodes = self.nodes.borrow();
        let mut subtree = nodes.bottom_up(device);
        subtree.retain(|one| {
            nodes
                .get(*one)
                .is_some_and(|node| states.contains(&node.state))
        });
        subtree
    }

    /// `IRP_MN_QUERY_STOP_DEVICE`, to what is below the device first.
    pub(crate) fn query_stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::Started {
            return Err(self.wrong_state(device, "asked to stop", &node));
        }
        for asked in self.subtree_in(device, &[NodeState::Started]) {
            let object = self.object_of(asked)?;
            let outcome = self.send_pnp(object, minor::QUERY_STOP_DEVICE, |_, _| {});
            if !outcome.status.is_success() {
                self.send_pnp(object, minor::CANCEL_STOP_DEVICE, |_, _| {});
                self.cancel_stop(device)?;
                return Err(IoError::refused(
                    format!("Asking {} to stop", self.device_name(asked)),
                    outcome.status,
                ));
            }
            self.set_state(asked, NodeState::StopPending);
        }
        Ok(())
    }

    /// `IRP_MN_CANCEL_STOP_DEVICE`, to what is below the device last.
    pub(crate) fn cancel_stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::StopPending {
            return Err(self.wrong_state(device, "told to go on", &node));
        }
        self.cancel_stop(device)
    }

    fn cancel_stop(&self, device: DeviceId) -> Result<(), IoError> {
        let asked = self.subtree_in(device, &[NodeState::StopPending]);
        for asked in asked.into_iter().rev() {
            let object = self.object_of(asked)?;
            self.send_pnp(object, minor::CANCEL_STOP_DEVICE, |_, _| {});
            self.set_state(asked, NodeState::Started);
        }
        Ok(())
    }

    /// `IRP_MN_STOP_DEVICE`, to what is below the device first.
    pub(crate) fn stop_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::StopPending {
            return Err(self.wrong_state(device, "stopped", &node));
        }
        for asked in self.subtree_in(device, &[NodeState::StopPending]) {
            let object = self.object_of(asked)?;
            self.send_pnp(object, minor::STOP_DEVICE, |_, _| {});
            self.set_state(asked, NodeState::Stopped);
        }
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
