//! The PnP manager: how a device goes, asked or unasked, and how it comes back.

use wdk_sys::DEVICE_OBJECT;

use super::Io;
use super::error::IoError;
use super::pci_bus::minor;
use super::pnp::NodeState;
use super::rules::pnp;
use crate::executive::executive;
use crate::hal::{DeviceId, hal};

const PNP_DEVICE_NOT_DISABLEABLE: u64 = wdk_sys::PNP_DEVICE_NOT_DISABLEABLE as u64;

impl Io {
    /// `IRP_MN_QUERY_REMOVE_DEVICE`
    pub(crate) fn query_remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        self.query_remove(device)
    }

    fn query_remove(&self, device: DeviceId) -> Result<(), IoError> {
        let node = self.node(device)?;
        if !matches!(
            node.state,
            NodeState::Started | NodeState::Added | NodeState::Stopped
        ) {
            return Err(self.wrong_state(device, "asked to be removed", &node));
        }
        if node.flags & PNP_DEVICE_NOT_DISABLEABLE != 0 {
            return Err(IoError::State(format!(
                "{} cannot be removed: its driver reported PNP_DEVICE_NOT_DISABLEABLE",
                self.device_name(device)
            )));
        }
        let object = node.object as *mut DEVICE_OBJECT;
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

    /// `IRP_MN_CANCEL_REMOVE_DEVICE`
    pub(crate) fn cancel_remove_device(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        if node.state != NodeState::RemovePending {
            return Err(self.wrong_state(device, "told to go on", &node));
        }
        self.send_pnp(
            node.object as *mut DEVICE_OBJECT,
            minor::CANCEL_REMOVE_DEVICE,
            |_, _| {},
        );
        self.set_state(device, node.before);
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
        hal().detach(device);
        let _turn = self.pnp_turn();
        let node = self.node(device)?;
        let object = node.object as *mut DEVICE_OBJECT;
        match node.state {
            NodeState::SurpriseRemoved => return Err(self.wrong_state(device, "unplugged", &node)),
            NodeState::Reported | NodeState::Added => {}
            _ => {
                self.send_pnp(object, minor::SURPRISE_REMOVAL, |_, _| {});
            }
        }
        self.set_state(device, NodeState::SurpriseRemoved);
        if self.files_open_on(object) == 0 {
            self.finish_removal(device)?;
        }
        Ok(())
    }

    /// Plugs an unplugged device in again.
    pub(crate) fn plug_in(&self, device: DeviceId) -> Result<(), IoError> {
        let _turn = self.pnp_turn();
        let known = self.nodes.borrow().get(&device).cloned();
        if let Some(node) = known {
            return Err(self.wrong_state(device, "plugged in", &node));
        }
        if hal().attach_again(device) {
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
            self.nodes
                .borrow()
                .iter()
                .filter(|(_, node)| node.state == NodeState::SurpriseRemoved)
                .map(|(device, _)| *device)
                .collect()
        };
        for device in waiting {
            let _turn = self.pnp_turn();
            let Ok(node) = self.node(device) else {
                continue;
            };
            if node.state == NodeState::SurpriseRemoved
                && self.files_open_on(node.object as *mut DEVICE_OBJECT) == 0
            {
                // Nobody waits for this removal; what is wrong with it is a bugcheck.
                let _ = self.finish_removal(device);
            }
        }
    }

    /// `IRP_MN_REMOVE_DEVICE` and what must be true after it.
    pub(super) fn finish_removal(&self, device: DeviceId) -> Result<(), IoError> {
        let node = self.node(device)?;
        let object = node.object as *mut DEVICE_OBJECT;
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
        self.removing.borrow().extend(&stack);
        self.send_pnp(object, minor::REMOVE_DEVICE, |_, _| {});
        self.removing
            .borrow()
            .retain(|device| !stack.contains(device));
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
        if hal().is_present(device) {
            if let Some(node) = self.nodes.borrow().get_mut(&device) {
                node.state = NodeState::Reported;
                node.drivers.clear();
                node.flags = 0;
            }
        } else {
            self.nodes.borrow().remove(&device);
            hal().unbind(object as u64);
            self.delete_device(object);
        }
        Ok(())
    }
}
