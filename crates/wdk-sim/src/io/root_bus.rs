//! The PnP manager's own driver object, which has the physical device objects of devices without
//! hardware. Called by way of IRPs like any driver.

use wdk_sys::{
    DEVICE_OBJECT, GUID, IO_STACK_LOCATION, IRP, NTSTATUS, PNP_BUS_INFORMATION,
    STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

use super::Io;
use super::device_node::Told;
use super::layout::{current_location, irp_status, set_irp_status};
use super::pci_bus::{minor, pool, target_relation, text_in_pool};
use super::power::{POWER_QUERY, POWER_SET};
use crate::io::io;

/// `PNPBus`
const PNP_BUS: i32 = wdk_sys::_INTERFACE_TYPE::PNPBus;
/// `GUID_BUS_TYPE_INTERNAL`
const GUID_BUS_TYPE_INTERNAL: GUID = GUID {
    Data1: 0x1530_ea73,
    Data2: 0x086b,
    Data3: 0x11d1,
    Data4: [0xa0, 0x9f, 0x00, 0xc0, 0x4f, 0xc3, 0x40, 0xb1],
};

impl Io {
    /// Makes the PnP manager's driver object.
    pub(super) fn make_root_driver(&self) {
        let driver = self.make_own_driver(
            "PnpManager",
            dispatch_pnp as *const () as u64,
            dispatch_power as *const () as u64,
        );
        self.root_driver.set(driver);
    }

    /// Makes a physical device object for a device without hardware.
    pub(super) fn make_root_device(&self) -> Result<*mut DEVICE_OBJECT, NTSTATUS> {
        let name = self.names.borrow().make_up();
        self.make_physical_device(self.root_driver.get(), name)
    }

    /// What the PnP manager says of a device without hardware.
    pub(super) fn root_told(&self) -> Told {
        Told {
            bus: Some((GUID_BUS_TYPE_INTERNAL, PNP_BUS, 0)),
            description: Some("Device without hardware".to_owned()),
            ..Told::default()
        }
    }

    /// The PnP manager's part of one PnP request.
    ///
    /// # Safety
    /// `stack` is the current location of `irp`, a PnP request for `object`.
    unsafe fn root_pnp(
        &self,
        object: *mut DEVICE_OBJECT,
        irp: *mut IRP,
        stack: *mut IO_STACK_LOCATION,
    ) -> (NTSTATUS, u64) {
        // SAFETY: promised by the caller; each member of the union is read for its own minor
        // function.
        unsafe {
            let unchanged = (irp_status(irp), (*irp).IoStatus.Information);
            let parameters = &(*stack).Parameters;
            match (*stack).MinorFunction {
                minor::START_DEVICE
                | minor::STOP_DEVICE
                | minor::SURPRISE_REMOVAL
                | minor::REMOVE_DEVICE
                | minor::QUERY_REMOVE_DEVICE
                | minor::CANCEL_REMOVE_DEVICE
                | minor::QUERY_STOP_DEVICE
                | minor::CANCEL_STOP_DEVICE
                | minor::DEVICE_USAGE_NOTIFICATION => (STATUS_SUCCESS, 0),
                minor::QUERY_PNP_DEVICE_STATE => (STATUS_SUCCESS, unchanged.1),
                minor::QUERY_CAPABILITIES => {
                    let capabilities = parameters.DeviceCapabilities.Capabilities;
                    // D0 while the system works, D3 in every other state.
                    (*capabilities).DeviceState = [0, 1, 4, 4, 4, 4, 4];
                    (STATUS_SUCCESS, 0)
                }
                minor::QUERY_DEVICE_RELATIONS => {
                    target_relation(object, parameters.QueryDeviceRelations.Type)
                        .unwrap_or(unchanged)
                }
                minor::QUERY_ID => {
                    let ids = self.device_of(object as u64).and_then(|device| {
                        let nodes = self.nodes.borrow();
                        nodes.get(device).map(|node| node.ids.clone())
                    });
                    ids.and_then(|ids| ids.answer(parameters.QueryId.IdType))
                        .map_or(unchanged, |text| text_in_pool(&text))
                }
                minor::QUERY_BUS_INFORMATION => match pool(size_of::<PNP_BUS_INFORMATION>()) {
                    Some(memory) => {
                        memory
                            .cast::<PNP_BUS_INFORMATION>()
                            .write(PNP_BUS_INFORMATION {
                                BusTypeGuid: GUID_BUS_TYPE_INTERNAL,
                                LegacyBusType: PNP_BUS,
                                BusNumber: 0,
                            });
                        (STATUS_SUCCESS, memory as u64)
                    }
                    None => (STATUS_INSUFFICIENT_RESOURCES, 0),
                },
                _ => unchanged,
            }
        }
    }
}

unsafe extern "win64" fn dispatch_pnp(object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    let io = io();
    // SAFETY: the I/O manager calls dispatch routines with a device object of the driver and an IRP
    // for it.
    unsafe {
        let stack = current_location(irp);
        let (status, information) = io.root_pnp(object, irp, stack);
        set_irp_status(irp, status, information);
        io.complete(irp);
        status
    }
}

unsafe extern "win64" fn dispatch_power(_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: as above.
    unsafe {
        let status = match (*current_location(irp)).MinorFunction {
            POWER_SET | POWER_QUERY => STATUS_SUCCESS,
            // The device cannot wake the machine.
            _ => STATUS_NOT_SUPPORTED,
        };
        set_irp_status(irp, status, 0);
        io().complete(irp);
        status
    }
}
