//! Device nodes: the devices the PnP manager knows, who has reported each, and which is below
//! which. Used by [`super::pnp`] and whatever else is about devices.

use std::collections::BTreeMap;

use wdk_sys::{DEVICE_OBJECT, GUID};

use super::Io;
use super::device_ids::Ids;
use super::error::IoError;
use crate::hal::{PciFunction, hal};

/// Identifies a device as the PnP manager knows it: an instance of one, which keeps its identity
/// when it goes and comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(usize);

/// Who reports a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Enumerator {
    /// The simulator's PCI bus.
    Pci(PciFunction),
    /// The PnP manager itself: a device without hardware, with this hardware ID.
    Root(String),
    /// The drivers of another device, which is the bus; with its instance path.
    Bus(DeviceId, String),
}

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

/// What a bus driver has told of a device besides its identifications.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    /// The type of the bus, the number of its interface type, and which bus of the type it is.
    pub bus: Option<(GUID, i32, u32)>,
    /// Where the device is on it.
    pub address: Option<u32>,
    pub ui_number: Option<u32>,
    pub description: Option<String>,
    pub location: Option<String>,
    /// It may be started without a function driver.
    pub raw_device_ok: bool,
}

/// A device that was reported.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The physical device object.
    pub object: u64,
    pub state: NodeState,
    /// The state before a query, to go back to.
    pub before: NodeState,
    /// The drivers whose AddDevice was called.
    pub drivers: Vec<u64>,
    /// What QUERY_PNP_DEVICE_STATE answered last.
    pub flags: u64,
    pub ids: Ids,
    pub told: Told,
    /// A bus driver's child: was it in what that driver has answered last?
    pub in_relations: bool,
    /// A bus, which has reported a device that could not be taken yet.
    pub enumeration_put_off: bool,
}

impl Node {
    /// A device that was just reported.
    pub fn new(object: *mut DEVICE_OBJECT, ids: Ids, told: Told) -> Self {
        Self {
            object: object as u64,
            state: NodeState::Reported,
            before: NodeState::Reported,
            drivers: Vec::new(),
            flags: 0,
            ids,
            told,
            in_relations: true,
            enumeration_put_off: false,
        }
    }

    pub fn physical(&self) -> *mut DEVICE_OBJECT {
        self.object as *mut DEVICE_OBJECT
    }
}

/// Every device that ever was, and those that are reported.
#[derive(Debug, Default)]
pub(super) struct Nodes {
    /// By the device's number.
    enumerators: Vec<Enumerator>,
    reported: BTreeMap<DeviceId, Node>,
}

impl Nodes {
    /// The device that this enumerator means, whether it was there before or not.
    pub fn identify(&mut self, enumerator: Enumerator) -> DeviceId {
        let known = self.enumerators.iter().position(|one| *one == enumerator);
        DeviceId(known.unwrap_or_else(|| {
            self.enumerators.push(enumerator);
            self.enumerators.len() - 1
        }))
    }

    /// A new device that the PnP manager reports itself.
    pub fn new_root(&mut self, hardware: &str) -> DeviceId {
        self.enumerators.push(Enumerator::Root(hardware.to_owned()));
        DeviceId(self.enumerators.len() - 1)
    }

    pub fn enumerator(&self, device: DeviceId) -> &Enumerator {
        &self.enumerators[device.0]
    }

    pub fn get(&self, device: DeviceId) -> Option<&Node> {
        self.reported.get(&device)
    }

    pub fn get_mut(&mut self, device: DeviceId) -> Option<&mut Node> {
        self.reported.get_mut(&device)
    }

    pub fn insert(&mut self, device: DeviceId, node: Node) {
        self.reported.insert(device, node);
    }

    pub fn remove(&mut self, device: DeviceId) -> Option<Node> {
        self.reported.remove(&device)
    }

    /// The devices that are reported.
    pub fn iter(&self) -> impl Iterator<Item = (DeviceId, &Node)> {
        self.reported.iter().map(|(device, node)| (*device, node))
    }

    pub fn parent(&self, device: DeviceId) -> Option<DeviceId> {
        match self.enumerator(device) {
            Enumerator::Bus(parent, _) => Some(*parent),
            _ => None,
        }
    }

    /// The devices right below, in the order in which they were first reported.
    pub fn children(&self, device: DeviceId) -> Vec<DeviceId> {
        self.reported
            .keys()
            .copied()
            .filter(|child| self.parent(*child) == Some(device))
            .collect()
    }

    /// The device and all below it, each after those below it.
    pub fn bottom_up(&self, device: DeviceId) -> Vec<DeviceId> {
        let below = self.children(device).into_iter();
        let mut all: Vec<DeviceId> = below.flat_map(|child| self.bottom_up(child)).collect();
        all.push(device);
        all
    }

    /// How many devices are above it.
    pub fn depth(&self, device: DeviceId) -> usize {
        std::iter::successors(self.parent(device), |above| self.parent(*above)).count()
    }

    /// The device that a physical device object stands for.
    pub fn of_object(&self, object: u64) -> Option<DeviceId> {
        let mut nodes = self.iter();
        nodes
            .find(|(_, node)| node.object == object)
            .map(|(device, _)| device)
    }

    /// The number of a device among those the PnP manager reports with the same hardware ID.
    pub fn root_number(&self, device: DeviceId) -> usize {
        self.enumerators[..device.0]
            .iter()
            .filter(|one| *one == self.enumerator(device))
            .count()
    }
}

impl Io {
    /// The device of a function of the simulator's PCI bus.
    pub(crate) fn pci_device(&self, function: PciFunction) -> DeviceId {
        self.nodes.borrow().identify(Enumerator::Pci(function))
    }

    /// The function behind a device on the simulator's PCI bus.
    pub(crate) fn pci_function(&self, device: DeviceId) -> Option<PciFunction> {
        match self.nodes.borrow().enumerator(device) {
            Enumerator::Pci(function) => Some(*function),
            _ => None,
        }
    }

    /// Makes a device node without hardware, which the PnP manager reports itself.
    pub(crate) fn root_device(&self, hardware: &str) -> DeviceId {
        self.nodes.borrow().new_root(hardware)
    }

    /// Is the device there, as far as its bus can tell?
    pub(crate) fn is_present(&self, device: DeviceId) -> bool {
        let function = match self.nodes.borrow().enumerator(device) {
            Enumerator::Pci(function) => Some(*function),
            Enumerator::Root(_) => return true,
            Enumerator::Bus(..) => None,
        };
        match function {
            Some(function) => hal().is_present(function),
            None => self
                .nodes
                .borrow()
                .get(device)
                .is_some_and(|node| node.in_relations),
        }
    }

    /// The name of a device in reports.
    pub(crate) fn device_name(&self, device: DeviceId) -> String {
        let enumerator = self.nodes.borrow().enumerator(device).clone();
        match enumerator {
            Enumerator::Pci(function) => hal().device_name(function),
            Enumerator::Root(hardware) => hardware,
            Enumerator::Bus(_, path) => path,
        }
    }

    pub(super) fn node(&self, device: DeviceId) -> Result<Node, IoError> {
        let node = self.nodes.borrow().get(device).cloned();
        node.ok_or_else(|| {
            let name = self.device_name(device);
            IoError::State(match self.nodes.borrow().parent(device) {
                Some(_) => format!("{name} is gone: its bus driver does not report it any more"),
                None => {
                    format!("{name} has no driver yet; add one with Simulator::add_device")
                }
            })
        })
    }

    pub(super) fn set_state(&self, device: DeviceId, state: NodeState) {
        if let Some(node) = self.nodes.borrow().get_mut(device) {
            node.before = node.state;
            node.state = state;
        }
    }

    /// The device that a physical device object stands for.
    pub(super) fn device_of(&self, object: u64) -> Option<DeviceId> {
        self.nodes.borrow().of_object(object)
    }

    /// The physical device object of a device that was reported.
    pub(super) fn object_of(&self, device: DeviceId) -> Result<*mut DEVICE_OBJECT, IoError> {
        Ok(self.node(device)?.physical())
    }

    /// The devices right below, as the drivers of this one have reported them.
    pub(crate) fn children(&self, device: DeviceId) -> Vec<DeviceId> {
        self.nodes.borrow().children(device)
    }

    /// The instance path of a device that was reported.
    pub(crate) fn instance_path(&self, device: DeviceId) -> Option<String> {
        Some(self.nodes.borrow().get(device)?.ids.path())
    }

    /// The name of a device that the driver serves, if there is one.
    pub(super) fn device_served_by(&self, driver: u64) -> Option<String> {
        let device = {
            let nodes = self.nodes.borrow();
            let mut served = nodes.iter();
            served
                .find(|(_, node)| node.drivers.contains(&driver))
                .map(|(device, _)| device)
        };
        device.map(|device| self.device_name(device))
    }

    /// Devices whose drivers have started them, each after those below it.
    pub(super) fn started_devices(&self) -> Vec<(DeviceId, *mut DEVICE_OBJECT)> {
        let nodes = self.nodes.borrow();
        let mut started: Vec<_> = nodes
            .iter()
            .filter(|(_, node)| node.state == NodeState::Started)
            .map(|(device, node)| (device, node.physical()))
            .collect();
        started.sort_by_key(|(device, _)| std::cmp::Reverse(nodes.depth(*device)));
        started
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_keep_their_identity_and_are_told_apart() {
        let mut nodes = Nodes::default();
        let bus = nodes.identify(Enumerator::Pci(PciFunction(0)));
        let first = nodes.new_root(r"ROOT\X");
        let second = nodes.new_root(r"ROOT\X");
        let path = r"BUS\Child\1".to_owned();
        let child = nodes.identify(Enumerator::Bus(bus, path.clone()));
        assert_eq!(nodes.identify(Enumerator::Pci(PciFunction(0))), bus);
        assert_eq!(nodes.identify(Enumerator::Bus(bus, path)), child);
        assert_eq!(nodes.root_number(first), 0);
        assert_eq!(nodes.root_number(second), 1);
        assert_eq!((nodes.depth(bus), nodes.depth(child)), (0, 1));
    }

    #[test]
    fn what_is_below_comes_before_what_is_above() {
        let mut nodes = Nodes::default();
        let bus = nodes.new_root("bus");
        let mut below = |parent, path: &str| {
            let device = nodes.identify(Enumerator::Bus(parent, path.to_owned()));
            let node = Node::new(std::ptr::null_mut(), Ids::default(), Told::default());
            nodes.insert(device, node);
            device
        };
        let hub = below(bus, "hub");
        let other = below(bus, "other");
        let leaf = below(hub, "leaf");
        assert_eq!(nodes.bottom_up(bus), [leaf, hub, other, bus]);
        assert_eq!(nodes.children(bus), [hub, other]);
        nodes.remove(hub);
        assert_eq!(nodes.children(bus), [other]);
    }
}
