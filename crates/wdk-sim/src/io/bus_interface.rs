//! `BUS_INTERFACE_STANDARD`: the routines that the bus driver hands out by
//! `IRP_MN_QUERY_INTERFACE`. Called by drivers directly, at any IRQL; calls [`crate::hal`].

use crate::record::{FailPoint, injection};
use wdk_sys::{BUS_INTERFACE_STANDARD, DEVICE_OBJECT};

use super::layout::set_routine;
use super::pci_bus::{WHICH_CONFIG, device_of, move_config};
use super::rules::pnp;
use crate::hal::hal;
use crate::io::io;
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
        set_routine(
            &raw mut (*interface).InterfaceReference,
            interface_reference as *const () as u64,
        );
        set_routine(
            &raw mut (*interface).InterfaceDereference,
            interface_dereference as *const () as u64,
        );
        set_routine(
            &raw mut (*interface).TranslateBusAddress,
            translate_bus_address as *const () as u64,
        );
        set_routine(
            &raw mut (*interface).GetDmaAdapter,
            get_dma_adapter as *const () as u64,
        );
        set_routine(
            &raw mut (*interface).SetBusData,
            set_bus_data as *const () as u64,
        );
        set_routine(
            &raw mut (*interface).GetBusData,
            get_bus_data as *const () as u64,
        );
    }
}

/// Notes that a driver holds the interface once more.
pub(super) fn reference(object: u64) {
    let mut references = io().bus_interfaces.borrow();
    let entry = references.entry(object).or_default();
    entry.0 += 1;
    entry.1 = Site::here();
}

unsafe extern "win64" fn interface_reference(context: u64) {
    reference(context);
}

unsafe extern "win64" fn interface_dereference(context: u64) {
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

unsafe extern "win64" fn translate_bus_address(
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

unsafe extern "win64" fn get_dma_adapter(context: u64, description: u64, registers: u64) -> u64 {
    device_of(context).map_or(0, |device| {
        if injection().must_fail(FailPoint::Dma) {
            return 0;
        }
        hal().dma_adapter(device, description, registers)
    })
}

unsafe extern "win64" fn set_bus_data(
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

unsafe extern "win64" fn get_bus_data(
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
