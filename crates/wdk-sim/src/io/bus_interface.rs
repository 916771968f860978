//! `BUS_INTERFACE_STANDARD`: the routines that the bus driver hands out by
//! `IRP_MN_QUERY_INTERFACE`. Called by drivers through the structure; calls [`crate::hal`].

use wdk_sys::{BUS_INTERFACE_STANDARD, DEVICE_OBJECT};

use super::layout::set_routine;
use super::pci_bus::{WHICH_CONFIG, device_of, move_config};
use super::rules::pnp;
use crate::cpu;
use crate::hal::hal;
use crate::io::io;
use crate::nt::{Module, routine};
use crate::record::Site;

/// Fills in the interface to the device behind a physical device object.
///
/// # Safety
/// `interface` is storage for the structure.
pub(super) unsafe fn fill(object: *mut DEVICE_OBJECT, interface: *mut BUS_INTERFACE_STANDARD) {
    // SAFETY: promised by the caller.
    unsafe {
        (*interface).Size = size_of::<BUS_INTERFACE_STANDARD>() as u16;
        (*interface).Version = 1;
        (*interface).Context = object.cast();
        let gate = |name| cpu::gate::member(Module::BusInterface, name);
        set_routine(
            &raw mut (*interface).InterfaceReference,
            gate("InterfaceReference"),
        );
        set_routine(
            &raw mut (*interface).InterfaceDereference,
            gate("InterfaceDereference"),
        );
        set_routine(
            &raw mut (*interface).TranslateBusAddress,
            gate("TranslateBusAddress"),
        );
        set_routine(&raw mut (*interface).GetDmaAdapter, gate("GetDmaAdapter"));
        set_routine(&raw mut (*interface).SetBusData, gate("SetBusData"));
        set_routine(&raw mut (*interface).GetBusData, gate("GetBusData"));
    }
}

/// Notes that a driver holds the interface once more.
pub(super) fn reference(object: u64) {
    let mut references = io().bus_interfaces.borrow();
    let entry = references.entry(object).or_default();
    entry.0 += 1;
    entry.1 = Site::here();
}

/// Notes that the driver holds the bus interface once more.
#[routine(bus, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn InterfaceReference(context: u64) {
    reference(context);
}

/// Gives the bus interface back.
#[routine(bus, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn InterfaceDereference(context: u64) {
    let left = {
        let mut references = io().bus_interfaces.borrow();
        let entry = references.entry(context).or_default();
        entry.0 -= 1;
        let left = entry.0;
        if left == 0 {
            references.remove(&context);
        }
        left
    };
    if left < 0 {
        pnp(
            [context, 0, 0],
            "The bus interface was dereferenced more often than it was referenced: \
             IRP_MN_QUERY_INTERFACE references it once.",
        );
    }
}

/// Translates an address of the bus, which is the processor's too.
#[routine(bus, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn TranslateBusAddress(
    _context: u64,
    address: i64,
    _length: u32,
    space: *mut u32,
    translated: *mut i64,
) -> u8 {
    // SAFETY: the driver passes the places; bus and system addresses are the same on a PC.
    unsafe {
        space.write_unaligned(0);
        translated.write_unaligned(address);
    }
    1
}

/// Makes a DMA adapter for the device.
#[routine(bus, irql <= PASSIVE_LEVEL, fails = Dma => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn GetDmaAdapter(
    context: u64,
    #[at(u64)] description: u64,
    #[at(u32)] registers: u64,
) -> u64 {
    device_of(context).map_or(0, |device| {
        hal().dma_adapter(device, description, registers)
    })
}

/// Writes to the device's configuration space.
#[routine(bus, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn SetBusData(
    context: u64,
    kind: u32,
    buffer: *mut u8,
    offset: u32,
    length: u32,
) -> u32 {
    match device_of(context) {
        // SAFETY: the driver passes a buffer of that length.
        Some(device) if kind == WHICH_CONFIG => unsafe {
            move_config(device, buffer, offset, length, true)
        },
        _ => 0,
    }
}

/// Reads the device's configuration space.
#[routine(bus, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn GetBusData(
    context: u64,
    kind: u32,
    buffer: *mut u8,
    offset: u32,
    length: u32,
) -> u32 {
    match device_of(context) {
        // SAFETY: the driver passes a buffer of that length.
        Some(device) if kind == WHICH_CONFIG => unsafe {
            move_config(device, buffer, offset, length, false)
        },
        _ => 0,
    }
}
