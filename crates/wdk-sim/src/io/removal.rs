//! The PnP manager: how a device goes, asked or unasked, and how it comes back.

use wdk_sys::DEVICE_OBJECT;

use super::Io;
use super::device_node::{DeviceId, Enumerator, NodeState};
use super::error::IoError;
use super::pci_bus::minor;
use super::rules::pnp;
use crate::executive::executive;
use crate::hal::hal;

const PNP_DEVICE_NOT_DISABLEABLE: u64 = wdk_sys::PNP_DEVICE_NOT_DISABLEABLE as u64;
/// The states of a device that has drivers to be asked.
const SERVED: [NodeState; 3] = [NodeState::Started, NodeState::Added, NodeState::Stopped];

impl Io {
    /// `IRP_MN_QUERY_REMOVE_DEVICE`, to what is below the device first.
    pub(crate) fn query_remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        self.query_remove(device)
    }

    fn query_remove(&self, device: DeviceId) -> Result<(), IoError> {
        let node = self.node(device)?;
        if !SERVED.contains(&node.state) {
            return Err(self.wrong_state(device, "asked to be removed", &node));
        }
        for gone in self.subtree_in(device, &[NodeState::SurpriseRemoved]) {
            let open = self.files_open_on(self.object_of(gone)?);
            if open != 0 {
                return Err(IoError::State(format!(
                    "{} cannot be removed: {open} files are open on {}, which is below it and gone",
                    self.device_name(device),
                    self.device_name(gone)
                )));
            }
        }
        for asked in self.subtree_in(device, &SERVED) {
            if let Err(refusal) = self.query_remove_one(asked) {
                self.cancel_remove(device)?;
                return Err(refusal);
            }
        }
        Ok(())
    }

    fn query_remove_one(&self, device: DeviceId) -> Result<(), IoError> {
        let node = self.node(device)?;
        if node.flags & PNP_DEVICE_NOT_DISABLEABLE != 0 {
            return Err(IoError::State(format!(
                "{} cannot be removed: its driver reported PNP_DEVICE_NOT_DISABLEABLE",
                self.device_name(device)
            )));
        }
        let object = node.physical();
        let outcome = self.send_pnp(object, minor::QUERY_REMOVE_DEVICE, |_, _| {});
        let open = self.files_open_on(object);
        if !outcome.status.is_success() || open != 0 {
            self.send_pnp(object, minor::CANCEL_REMOVE_DEVICE, |_, _| {});
            return Err(if outcome.status.is_success() {
                IoError::State(format!(
                    "{} cannot be removed: {open} files are open on it; close them first",
                    self.device_name(device)
                ))
            } else {
                IoError::refused(
                    format!("Asking {} to be removed", self.device_name(device)),
                    outcome.status,
                )
            });
        }
        self.set_state(device, NodeState::RemovePending);
        Ok(())
    }

    /// `IRP_MN_CANCEL_REMOVE_DEVICE`, to what is below the device last.
    pub(crate) fn cancel_remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::RemovePending {
            return Err(self.wrong_state(device, "told to go on", &node));
        }
        self.cancel_remove(device)
    }

    fn cancel_remove(&self, device: DeviceId) -> Result<(), IoError> {
        let asked = self.subtree_in(device, &[NodeState::RemovePending]);
        for asked in asked.into_iter().rev() {
            let node = self.node(asked)?;
            self.send_pnp(node.physical(), minor::CANCEL_REMOVE_DEVICE, |_, _| {});
            self.set_state(asked, node.before);
        }
        Ok(())
    }

    /// `IRP_MN_REMOVE_DEVICE`, after asking.
    pub(crate) fn remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        if self.node(device)?.state != NodeState::RemovePending {
            self.query_remove(device)?;
        }
        self.finish_removal(device)
    }

    /// Takes the device away and tells its drivers.
    pub(crate) fn surprise_remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let enumerator = self.nodes.borrow().enumerator(device).clone();
        match enumerator {
            Enumerator::Pci(function) => hal().detach(function),
            Enumerator::Root(hardware) => {
                return Err(IoError::State(format!(
                    "{hardware} cannot be unplugged: it has no hardware"
                )));
            }
            Enumerator::Bus(_, path) => {
                return Err(IoError::State(format!(
                    "{path} is unplugged by its bus driver: it leaves it out of its bus relations, \
                     and calls IoInvalidateDeviceRelations"
                )));
            }
        }
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state == NodeState::SurpriseRemoved {
            return Err(self.wrong_state(device, "unplugged", &node));
        }
        self.surprise(device)
    }

    /// Tells the drivers of a device that is gone, and of those below it, and removes them unless a
    /// file is open on one.
    pub(super) fn surprise(&self, device: DeviceId) -> Result<(), IoError> {
        let subtree = self.nodes.borrow().bottom_up(device);
        for gone in subtree {
            let node = self.node(gone)?;
            match node.state {
                NodeState::SurpriseRemoved => continue,
                NodeState::Reported | NodeState::Added => {}
                _ => {
                    self.send_pnp(node.physical(), minor::SURPRISE_REMOVAL, |_, _| {});
                }
            }
            self.set_state(gone, NodeState::SurpriseRemoved);
        }
        if self.may_be_finished(device) {
            self.finish_removal(device)?;
        }
        Ok(())
    }

    /// Is no file open on a device that is gone, or on one below it?
    fn may_be_finished(&self, device: DeviceId) -> bool {
        let subtree = self.nodes.borrow().bottom_up(device);
        subtree.into_iter().all(|gone| {
            self.object_of(gone)
                .is_ok_and(|object| self.files_open_on(object) == 0)
        })
    }

    /// Plugs an unplugged device in again.
    pub(crate) fn plug_in(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let known = self.nodes.borrow().get(device).cloned();
        if let Some(node) = known {
            return Err(self.wrong_state(device, "plugged in", &node));
        }
        let function = self.pci_function(device);
        if function.is_some_and(|function| hal().attach_again(function)) {
            Ok(())
        } else {
            Err(IoError::State(format!(
                "{} cannot be plugged in: it has not been unplugged",
                self.device_name(device)
            )))
        }
    }

    /// A file was closed: removals that waited for it go on.
    pub(super) fn after_close(&self) {
        let waiting: Vec<DeviceId> = {
            let nodes = self.nodes.borrow();
            let gone = |device: DeviceId| {
                nodes
                    .get(device)
                    .is_some_and(|node| node.state == NodeState::SurpriseRemoved)
            };
            let devices = nodes.iter().map(|(device, _)| device);
            devices
                .filter(|device| gone(*device) && !nodes.parent(*device).is_some_and(gone))
                .collect()
        };
        for device in waiting {
            let _turn = self.pnp_turn();
            let gone = self
                .node(device)
                .is_ok_and(|node| node.state == NodeState::SurpriseRemoved);
            if gone && self.may_be_finished(device) {
                // Nobody waits for this removal; what is wrong with it is a bugcheck.
                let _ = self.finish_removal(device);
            }
        }
    }

    /// `IRP_MN_REMOVE_DEVICE` and what must be true after it, of what is below the device first.
    pub(super) fn finish_removal(&self, device: DeviceId) -> Result<(), IoError> {
        let below = self.remove_children(device)?;
        let object = self.object_of(device)?;
        self.remove_stack(object);
        self.judge_children_deleted(device, &below);
        if self.is_present(device) {
            if let Some(node) = self.nodes.borrow().get_mut(device) {
                node.state = NodeState::Reported;
                node.drivers.clear();
                node.flags = 0;
            }
            return Ok(());
        }
        let parent = self.nodes.borrow().parent(device);
        self.forget(device, object);
        match parent {
            None => self.delete_device(object),
            Some(bus) => {
                self.judge_children_deleted(bus, &[object as u64]);
                self.enumerate_if_put_off(bus);
            }
        }
        Ok(())
    }

    /// Removes what is below the device, whose drivers know of its end. Their physical device
    /// objects, still referenced: it is the bus driver that deletes them.
    fn remove_children(&self, device: DeviceId) -> Result<Vec<u64>, IoError> {
        let mut objects = Vec::new();
        for child in self.children(device) {
            let below = self.remove_children(child)?;
            let object = self.object_of(child)?;
            self.remove_stack(object);
            self.judge_children_deleted(child, &below);
            self.forget(child, object);
            objects.push(object as u64);
        }
        Ok(objects)
    }

    fn forget(&self, device: DeviceId, object: *mut DEVICE_OBJECT) {
        self.nodes.borrow().remove(device);
        hal().unbind(object as u64);
    }

    /// Refuses the end of a physical device object that the PnP manager still works with.
    pub(super) fn judge_physical_deleted(&self, object: *mut DEVICE_OBJECT) {
        let Some(device) = self.device_of(object as u64) else {
            return;
        };
        let parent = self.nodes.borrow().parent(device);
        let bus_gone = parent.is_some_and(|bus| {
            self.node(bus)
                .is_ok_and(|node| node.state == NodeState::SurpriseRemoved)
        });
        let removed = self.removing.borrow().contains(&(object as u64));
        if removed && (bus_gone || !self.is_present(device)) {
            return;
        }
        let why = if removed {
            "its bus driver still reports it, so that it may be started again: delete it in the \
             IRP_MN_REMOVE_DEVICE that comes once it is left out of the bus relations, or when the \
             bus is removed"
        } else {
            "the PnP manager has not removed it: leave it out of the bus relations, call \
             IoInvalidateDeviceRelations, and delete it in the IRP_MN_REMOVE_DEVICE that comes"
        };
        pnp(
            [object as u64, 0, 0],
            format!(
                "IoDeleteDevice was given the physical device object of {}, and {why}.",
                self.device_name(device)
            ),
        );
    }

    /// The bus driver must have deleted these by now. The PnP manager gives its references back.
    fn judge_children_deleted(&self, bus: DeviceId, objects: &[u64]) {
        for &object in objects {
            let remains = self
                .devices
                .borrow()
                .get(&object)
                .is_some_and(|record| !record.deleted);
            if remains {
                pnp(
                    [object, 0, 0],
                    format!(
                        "{} was not deleted by the bus driver of {}: call IoDeleteDevice in \
                         IRP_MN_REMOVE_DEVICE of a child that is reported no more, and of the \
                         bus itself for those it still has.",
                        self.describe_device(object),
                        self.device_name(bus)
                    ),
                );
            }
            executive().dereference_object(object);
        }
    }

    /// Sends `IRP_MN_REMOVE_DEVICE` down one stack, which its function and filter drivers leave.
    fn remove_stack(&self, object: *mut DEVICE_OBJECT) {
        let mut stack = Vec::new();
        // SAFETY: attached devices exist.
        unsafe {
            let mut above = (*object).AttachedDevice;
            while !above.is_null() {
                stack.push(above as u64);
                above = (*above).AttachedDevice;
            }
        }
        for device in &stack {
            executive().reference_object(*device);
        }
        self.removing.borrow().push(object as u64);
        self.removing.borrow().extend(&stack);
        self.send_pnp(object, minor::REMOVE_DEVICE, |_, _| {});
        self.removing
            .borrow()
            .retain(|device| *device != object as u64 && !stack.contains(device));
        // SAFETY: the bus driver has not deleted its device object.
        let above = unsafe { (*object).AttachedDevice };
        if !above.is_null() {
            pnp(
                [object as u64, above as u64, 0],
                format!(
                    "{} is still attached after IRP_MN_REMOVE_DEVICE: pass the request on, then \
                     call IoDetachDevice and IoDeleteDevice.",
                    self.describe_device(above as u64)
                ),
            );
        }
        for left in stack.iter().copied() {
            let remains = self
                .devices
                .borrow()
                .get(&left)
                .is_some_and(|record| !record.deleted);
            if remains {
                pnp(
                    [object as u64, left, 0],
                    format!(
                        "{} was not deleted in IRP_MN_REMOVE_DEVICE: call IoDeleteDevice after \
                         IoDetachDevice.",
                        self.describe_device(left)
                    ),
                );
            }
        }
        for device in stack {
            executive().dereference_object(device);
        }
    }
}
