//! The PCI bus driver: the physical device objects below every function driver, as a driver object
//! whose dispatch routines are the simulator's own. Called by way of IRPs like any driver; calls
//! [`crate::hal`] for configuration space, resources and DMA.

use wdk_sys::{
    BUS_INTERFACE_STANDARD, DEVICE_CAPABILITIES, DEVICE_OBJECT, DEVICE_RELATIONS, GUID,
    IO_STACK_LOCATION, IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_PNP, IRP_MJ_POWER,
    IRP_MJ_SYSTEM_CONTROL, NTSTATUS, PNP_BUS_INFORMATION, STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

use super::Io;
use super::bus_interface;
use super::device_ids::Ids;
use super::device_node::Told;
use super::layout::{current_location, irp_status, set_irp_status, set_routine};
use super::power::{POWER_SET, POWER_STATE_DEVICE};
use crate::executive::executive;
use crate::hal::{PciFunction, hal};
use crate::io::io;
use crate::memory::memory;

/// Minor functions of `IRP_MJ_PNP`.
pub(super) mod minor {
    pub(in super::super) const START_DEVICE: u8 = wdk_sys::IRP_MN_START_DEVICE as u8;
    pub(in super::super) const QUERY_REMOVE_DEVICE: u8 = wdk_sys::IRP_MN_QUERY_REMOVE_DEVICE as u8;
    pub(in super::super) const REMOVE_DEVICE: u8 = wdk_sys::IRP_MN_REMOVE_DEVICE as u8;
    pub(in super::super) const CANCEL_REMOVE_DEVICE: u8 =
        wdk_sys::IRP_MN_CANCEL_REMOVE_DEVICE as u8;
    pub(in super::super) const STOP_DEVICE: u8 = wdk_sys::IRP_MN_STOP_DEVICE as u8;
    pub(in super::super) const QUERY_STOP_DEVICE: u8 = wdk_sys::IRP_MN_QUERY_STOP_DEVICE as u8;
    pub(in super::super) const CANCEL_STOP_DEVICE: u8 = wdk_sys::IRP_MN_CANCEL_STOP_DEVICE as u8;
    pub(in super::super) const QUERY_DEVICE_RELATIONS: u8 =
        wdk_sys::IRP_MN_QUERY_DEVICE_RELATIONS as u8;
    pub(in super::super) const QUERY_INTERFACE: u8 = wdk_sys::IRP_MN_QUERY_INTERFACE as u8;
    pub(in super::super) const QUERY_DEVICE_TEXT: u8 = wdk_sys::IRP_MN_QUERY_DEVICE_TEXT as u8;
    pub(in super::super) const QUERY_CAPABILITIES: u8 = wdk_sys::IRP_MN_QUERY_CAPABILITIES as u8;
    pub(in super::super) const QUERY_RESOURCES: u8 = wdk_sys::IRP_MN_QUERY_RESOURCES as u8;
    pub(in super::super) const QUERY_RESOURCE_REQUIREMENTS: u8 =
        wdk_sys::IRP_MN_QUERY_RESOURCE_REQUIREMENTS as u8;
    pub(in super::super) const FILTER_RESOURCE_REQUIREMENTS: u8 =
        wdk_sys::IRP_MN_FILTER_RESOURCE_REQUIREMENTS as u8;
    pub(in super::super) const READ_CONFIG: u8 = wdk_sys::IRP_MN_READ_CONFIG as u8;
    pub(in super::super) const WRITE_CONFIG: u8 = wdk_sys::IRP_MN_WRITE_CONFIG as u8;
    pub(in super::super) const QUERY_ID: u8 = wdk_sys::IRP_MN_QUERY_ID as u8;
    pub(in super::super) const QUERY_PNP_DEVICE_STATE: u8 =
        wdk_sys::IRP_MN_QUERY_PNP_DEVICE_STATE as u8;
    pub(in super::super) const QUERY_BUS_INFORMATION: u8 =
        wdk_sys::IRP_MN_QUERY_BUS_INFORMATION as u8;
    pub(in super::super) const SURPRISE_REMOVAL: u8 = wdk_sys::IRP_MN_SURPRISE_REMOVAL as u8;
    pub(in super::super) const DEVICE_USAGE_NOTIFICATION: u8 =
        wdk_sys::IRP_MN_DEVICE_USAGE_NOTIFICATION as u8;
}

/// `PCIBus`
const PCI_BUS: i32 = wdk_sys::_INTERFACE_TYPE::PCIBus;
/// The command register of configuration space, and its bits for decoding ports and memory, and
/// for bus mastering.
const COMMAND: u32 = 4;
const COMMAND_ENABLE: u16 = 0x7;
const TARGET_DEVICE_RELATION: i32 = wdk_sys::_DEVICE_RELATION_TYPE::TargetDeviceRelation;
pub(super) const WHICH_CONFIG: u32 = wdk_sys::PCI_WHICHSPACE_CONFIG;
/// Tag of what the bus driver hands out from pool.
const TAG: u32 = u32::from_le_bytes(*b"PciB");
/// `GUID_BUS_TYPE_PCI`
const GUID_BUS_TYPE_PCI: GUID = GUID {
    Data1: 0xc8eb_dfb0,
    Data2: 0xb510,
    Data3: 0x11d0,
    Data4: [0x80, 0xe5, 0x00, 0xa0, 0xc9, 0x25, 0x42, 0xe3],
};

impl Io {
    /// Makes the bus driver's driver object.
    pub(super) fn make_bus_driver(&self) {
        let driver = self.make_own_driver(
            "pci",
            dispatch_pnp as *const () as u64,
            dispatch_power as *const () as u64,
        );
        self.bus_driver.set(driver);
    }

    /// Makes a driver object of the simulator's own, which has physical device objects. Their files
    /// can be opened, and WMI requests end there.
    pub(super) fn make_own_driver(&self, name: &str, pnp: u64, power: u64) -> u64 {
        let routines = [
            (IRP_MJ_CREATE, succeed as *const () as u64),
            (IRP_MJ_CLEANUP, succeed as *const () as u64),
            (IRP_MJ_CLOSE, succeed as *const () as u64),
            (IRP_MJ_PNP, pnp),
            (IRP_MJ_POWER, power),
            (IRP_MJ_SYSTEM_CONTROL, leave_status as *const () as u64),
        ];
        let driver = self
            .make_driver(name, None)
            .expect("a machine that has just booted has RAM for a driver object");
        for (major, routine) in routines {
            // SAFETY: the driver object was just made.
            unsafe { set_routine(&raw mut (*driver).MajorFunction[major as usize], routine) };
        }
        driver as u64
    }

    /// Makes a physical device object for a device.
    pub(super) fn make_pci_device(
        &self,
        device: PciFunction,
    ) -> Result<*mut DEVICE_OBJECT, NTSTATUS> {
        let name = format!(r"\Device\NTPNP_PCI{:04}", device.0);
        self.make_physical_device(self.bus_driver.get(), name)
    }

    /// The identification of a device, as the bus driver answers `IRP_MN_QUERY_ID`.
    pub(super) fn pci_ids(&self, device: PciFunction) -> Ids {
        let mut header = [0_u8; 64];
        hal().config_read(device, 0, &mut header);
        Ids::from_header(&header, hal().location(device))
    }

    /// What the bus driver says of a device besides.
    pub(super) fn pci_told(&self, device: PciFunction) -> Told {
        let (bus, number, function) = hal().location(device);
        Told {
            bus: Some((GUID_BUS_TYPE_PCI, PCI_BUS, bus)),
            address: Some(number << 16 | function),
            ui_number: Some(number),
            description: Some("PCI device of the simulated machine".to_owned()),
            location: Some(format!(
                "PCI bus {bus}, device {number}, function {function}"
            )),
            raw_device_ok: false,
        }
    }

    /// Turns decoding and bus mastering on or off.
    fn enable(&self, device: PciFunction, on: bool) {
        let hal = hal();
        let mut bytes = [0; 2];
        hal.config_read(device, COMMAND, &mut bytes);
        let command = u16::from_le_bytes(bytes);
        let command = if on {
            command | COMMAND_ENABLE
        } else {
            command & !COMMAND_ENABLE
        };
        hal.config_write(device, COMMAND, &command.to_le_bytes());
        hal.set_in_use(device, on);
    }

    /// The bus driver's part of one PnP request.
    ///
    /// # Safety
    /// `stack` is the current location of `irp`, a PnP request for the device object `object` of
    /// `device`.
    unsafe fn bus_pnp(
        &self,
        device: PciFunction,
        object: *mut DEVICE_OBJECT,
        irp: *mut IRP,
        stack: *mut IO_STACK_LOCATION,
    ) -> (NTSTATUS, u64) {
        // SAFETY: promised by the caller; each member of the union is read for its own minor
        // function.
        unsafe {
            let unchanged = (irp_status(irp), (*irp).IoStatus.Information);
            let parameters = &mut (*stack).Parameters;
            match (*stack).MinorFunction {
                minor::START_DEVICE => {
                    self.enable(device, true);
                    self.bus_state(device, |state| *state = BusState::Started);
                    (STATUS_SUCCESS, 0)
                }
                minor::STOP_DEVICE | minor::SURPRISE_REMOVAL | minor::REMOVE_DEVICE => {
                    self.enable(device, false);
                    self.bus_state(device, |state| *state = BusState::Off);
                    (STATUS_SUCCESS, 0)
                }
                minor::QUERY_REMOVE_DEVICE
                | minor::CANCEL_REMOVE_DEVICE
                | minor::QUERY_STOP_DEVICE
                | minor::CANCEL_STOP_DEVICE
                | minor::DEVICE_USAGE_NOTIFICATION => (STATUS_SUCCESS, 0),
                minor::QUERY_PNP_DEVICE_STATE => (STATUS_SUCCESS, unchanged.1),
                minor::FILTER_RESOURCE_REQUIREMENTS => unchanged,
                minor::QUERY_CAPABILITIES => {
                    self.fill_capabilities(device, parameters.DeviceCapabilities.Capabilities);
                    (STATUS_SUCCESS, 0)
                }
                minor::QUERY_RESOURCES => match self.pool_resource_list(device) {
                    Some(list) => (STATUS_SUCCESS, list),
                    None => (STATUS_INSUFFICIENT_RESOURCES, 0),
                },
                minor::QUERY_RESOURCE_REQUIREMENTS => {
                    match self.resource_requirements(device, object as u64) {
                        Some(list) => (STATUS_SUCCESS, list as u64),
                        None => (STATUS_INSUFFICIENT_RESOURCES, 0),
                    }
                }
                minor::QUERY_DEVICE_RELATIONS => {
                    target_relation(object, parameters.QueryDeviceRelations.Type)
                        .unwrap_or(unchanged)
                }
                minor::QUERY_ID => self
                    .pci_ids(device)
                    .answer(parameters.QueryId.IdType)
                    .map_or(unchanged, |text| text_in_pool(&text)),
                minor::QUERY_BUS_INFORMATION => match pool(size_of::<PNP_BUS_INFORMATION>()) {
                    Some(memory) => {
                        memory
                            .cast::<PNP_BUS_INFORMATION>()
                            .write(PNP_BUS_INFORMATION {
                                BusTypeGuid: GUID_BUS_TYPE_PCI,
                                LegacyBusType: PCI_BUS,
                                BusNumber: hal().location(device).0,
                            });
                        (STATUS_SUCCESS, memory as u64)
                    }
                    None => (STATUS_INSUFFICIENT_RESOURCES, 0),
                },
                which @ (minor::READ_CONFIG | minor::WRITE_CONFIG) => {
                    let request = parameters.ReadWriteConfig;
                    if request.WhichSpace != WHICH_CONFIG {
                        return (STATUS_INVALID_PARAMETER, 0);
                    }
                    let moved = move_config(
                        device,
                        request.Buffer.cast(),
                        request.Offset,
                        request.Length,
                        which == minor::WRITE_CONFIG,
                    );
                    (STATUS_SUCCESS, u64::from(moved))
                }
                minor::QUERY_INTERFACE => {
                    let request = parameters.QueryInterface;
                    if !same(*request.InterfaceType, wdk_sys::GUID_BUS_INTERFACE_STANDARD) {
                        return unchanged;
                    }
                    if usize::from(request.Size) < size_of::<BUS_INTERFACE_STANDARD>() {
                        return (STATUS_INVALID_PARAMETER, 0);
                    }
                    bus_interface::fill(object, request.Interface.cast());
                    bus_interface::reference(object as u64);
                    (STATUS_SUCCESS, 0)
                }
                _ => unchanged,
            }
        }
    }

    /// # Safety
    /// `capabilities` is the structure of an `IRP_MN_QUERY_CAPABILITIES`.
    unsafe fn fill_capabilities(
        &self,
        device: PciFunction,
        capabilities: *mut DEVICE_CAPABILITIES,
    ) {
        let (_, number, function) = hal().location(device);
        // SAFETY: promised by the caller.
        unsafe {
            (*capabilities).Address = number << 16 | function;
            (*capabilities).UINumber = number;
            // D0 while the system works, D3 in every other state.
            (*capabilities).DeviceState = [0, 1, 4, 4, 4, 4, 4];
            (*capabilities).SystemWake = 0;
            (*capabilities).DeviceWake = 0;
            (*capabilities).D3Latency = 100;
        }
    }

    fn bus_state(&self, device: PciFunction, change: impl FnOnce(&mut BusState)) {
        change(self.bus_states.borrow().entry(device).or_default());
    }

    /// A device power state takes effect: below D0 the device decodes nothing.
    fn bus_power(&self, device: PciFunction, state: i32) {
        let next = if state == 1 {
            BusState::Started
        } else {
            BusState::Asleep
        };
        // A device that has its power already is left as its driver has set it up.
        let changes = {
            let mut states = self.bus_states.borrow();
            let current = states.entry(device).or_default();
            let changes = *current != BusState::Off && *current != next;
            if changes {
                *current = next;
            }
            changes
        };
        if changes && state == 1 {
            hal().power_restored(device);
        }
        if changes {
            self.enable(device, state == 1);
        }
        if changes && state != 1 {
            hal().power_lost(device);
        }
    }
}

/// What the bus driver has done with a device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum BusState {
    /// Decoding nothing.
    #[default]
    Off,
    /// Decoding memory, allowed to master the bus.
    Started,
    /// Started, but in a low-power state.
    Asleep,
}

/// Zeroed pool that the bus driver hands out.
pub(super) fn pool(bytes: usize) -> Option<*mut u8> {
    memory().allocate_for_driver(bytes as u64, TAG)
}

/// Text that the bus driver hands out: the answer to a request for it.
pub(super) fn text_in_pool(text: &[u16]) -> (NTSTATUS, u64) {
    match pool(text.len() * 2) {
        Some(memory) => {
            // SAFETY: the memory is new, aligned and as long.
            unsafe {
                memory
                    .cast::<u16>()
                    .copy_from_nonoverlapping(text.as_ptr(), text.len());
            }
            (STATUS_SUCCESS, memory as u64)
        }
        None => (STATUS_INSUFFICIENT_RESOURCES, 0),
    }
}

/// A bus driver's answer to the question which physical device object this is; none to other
/// questions for relations.
pub(super) fn target_relation(object: *mut DEVICE_OBJECT, kind: i32) -> Option<(NTSTATUS, u64)> {
    if kind != TARGET_DEVICE_RELATION {
        return None;
    }
    let Some(relations) = pool(size_of::<DEVICE_RELATIONS>()) else {
        return Some((STATUS_INSUFFICIENT_RESOURCES, 0));
    };
    let relations = relations.cast::<DEVICE_RELATIONS>();
    // SAFETY: the memory is new and of this size.
    unsafe {
        (*relations).Count = 1;
        (*relations).Objects[0] = object;
    }
    executive().reference_object_for_driver(object as u64);
    Some((STATUS_SUCCESS, relations as u64))
}

fn same(a: GUID, b: GUID) -> bool {
    (a.Data1, a.Data2, a.Data3, a.Data4) == (b.Data1, b.Data2, b.Data3, b.Data4)
}

/// Moves bytes between a buffer and configuration space; how many.
///
/// # Safety
/// `buffer` is valid for `length` bytes.
pub(super) unsafe fn move_config(
    device: PciFunction,
    buffer: *mut u8,
    offset: u32,
    length: u32,
    write: bool,
) -> u32 {
    // SAFETY: promised by the caller.
    let bytes = unsafe { std::slice::from_raw_parts_mut(buffer, length as usize) };
    if write {
        hal().config_write(device, offset, bytes);
    } else {
        hal().config_read(device, offset, bytes);
    }
    length
}

/// The device behind a physical device object that a driver named.
pub(super) fn device_of(object: u64) -> Option<PciFunction> {
    hal().device_of(object)
}

unsafe extern "win64" fn dispatch_pnp(object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    let io = io();
    // SAFETY: the I/O manager calls dispatch routines with a device object of the driver and an IRP
    // for it.
    unsafe {
        let stack = current_location(irp);
        let (status, information) = match device_of(object as u64) {
            Some(device) => io.bus_pnp(device, object, irp, stack),
            None => (irp_status(irp), (*irp).IoStatus.Information),
        };
        set_irp_status(irp, status, information);
        io.complete(irp);
        status
    }
}

unsafe extern "win64" fn dispatch_power(object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    let io = io();
    // SAFETY: as above.
    unsafe {
        let stack = current_location(irp);
        let power = (*stack).Parameters.Power;
        let status = match (*stack).MinorFunction {
            POWER_SET
                if power.Type == POWER_STATE_DEVICE
                    && power.State.DeviceState == 1
                    && io.fails_power_up(object) =>
            {
                super::power::BUS_FAILURE
            }
            POWER_SET => {
                if power.Type == POWER_STATE_DEVICE
                    && let Some(device) = device_of(object as u64)
                {
                    io.bus_power(device, power.State.DeviceState);
                }
                STATUS_SUCCESS
            }
            super::power::POWER_QUERY => STATUS_SUCCESS,
            // The device cannot wake the machine.
            _ => STATUS_NOT_SUPPORTED,
        };
        set_irp_status(irp, status, 0);
        io.complete(irp);
        status
    }
}

unsafe extern "win64" fn succeed(_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: as above.
    unsafe { set_irp_status(irp, STATUS_SUCCESS, 0) };
    io().complete(irp);
    STATUS_SUCCESS
}

unsafe extern "win64" fn leave_status(_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: as above.
    let status = unsafe { irp_status(irp) };
    io().complete(irp);
    status
}
