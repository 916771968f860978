//! What `hal.dll` and the kernel export of this module's work by name: the forms of the DMA
//! operations from before there were operation tables, and access to the bus by number.

use super::channel::{Goal, Waiting};
use super::layout::status;
use super::operations::{self, offset_in};
use super::{Hal, PciFunction};
use crate::cpu::stop;
use crate::hal::hal;
use crate::nt::codes;
use crate::nt::routine;
use crate::record::Site;

/// `BUS_DATA_TYPE`: `PCIConfiguration`.
const PCI_CONFIGURATION: u32 = wdk_sys::_BUS_DATA_TYPE::PCIConfiguration as u32;

/// Sets up one transfer, by the NT 4 form.
///
/// # Safety
/// As [`operations::MapTransfer`].
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoMapTransfer(
    adapter: u64,
    mdl: u64,
    map_register_base: u64,
    current_va: u64,
    length: *mut u32,
    write_to_device: u8,
) -> u64 {
    // SAFETY: as the caller promises.
    unsafe {
        operations::MapTransfer(
            adapter,
            mdl,
            map_register_base,
            current_va,
            length,
            write_to_device,
        )
    }
}

/// Ends a transfer, by the NT 4 form.
///
/// # Safety
/// Called by a driver with an adapter, map registers and MDL of its own.
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFlushAdapterBuffers(
    adapter: u64,
    mdl: u64,
    map_register_base: u64,
    current_va: u64,
    length: u32,
    write_to_device: u8,
) -> u8 {
    let offset = offset_in(mdl, current_va);
    hal().flush(
        adapter,
        map_register_base,
        mdl,
        offset,
        u64::from(length),
        write_to_device != 0,
    );
    1
}

/// Frees map registers, by the NT 4 form.
///
/// # Safety
/// As [`operations::FreeMapRegisters`].
#[routine(hal, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeMapRegisters(adapter: u64, base: u64, count: u32) {
    // SAFETY: as the caller promises.
    unsafe { operations::FreeMapRegisters(adapter, base, count) };
}

/// Frees the adapter, by the NT 4 form.
///
/// # Safety
/// As [`operations::FreeAdapterChannel`].
#[routine(hal, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeAdapterChannel(adapter: u64) {
    // SAFETY: as the caller promises.
    unsafe { operations::FreeAdapterChannel(adapter) };
}

/// Calls a routine back once the adapter is free, by the NT 4 form.
///
/// # Safety
/// As [`operations::AllocateAdapterChannel`].
#[routine(
    ntoskrnl,
    irql == DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    inline,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn IoAllocateAdapterChannel(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    map_registers: u32,
    routine: u64,
    context: u64,
) -> i32 {
    let waiting = Waiting {
        adapter,
        device_object,
        count: map_registers,
        transfer_context: 0,
        what: Goal::Channel { routine, context },
        site: Site::here(),
    };
    match hal().allocate(waiting, false) {
        Ok(_) => status::SUCCESS,
        Err(status) => status,
    }
}

/// Allocates memory that processor and device share, by the NT 4 form.
///
/// # Safety
/// As [`operations::AllocateCommonBuffer`].
#[routine(
    hal,
    irql <= PASSIVE_LEVEL,
    fails = Dma => null,
    fidelity = "memory is coherent, cached or not"
)]
pub(crate) unsafe extern "win64" fn HalAllocateCommonBuffer(
    adapter: u64,
    length: u32,
    logical_address: u64,
    cache_enabled: u8,
) -> u64 {
    // SAFETY: as the caller promises.
    unsafe { operations::AllocateCommonBuffer(adapter, length, logical_address, cache_enabled) }
}

/// Frees a common buffer, by the NT 4 form.
///
/// # Safety
/// As [`operations::FreeCommonBuffer`]; here the device address is passed by value, too.
#[routine(hal, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn HalFreeCommonBuffer(
    adapter: u64,
    length: u32,
    logical_address: u64,
    virtual_address: u64,
    cache_enabled: u8,
) {
    // SAFETY: as the caller promises.
    unsafe {
        operations::FreeCommonBuffer(
            adapter,
            length,
            logical_address,
            virtual_address,
            cache_enabled,
        );
    }
}

/// Returns what is left of a system DMA transfer, by the NT 4 form.
///
/// # Safety
/// As [`operations::ReadDmaCounter`].
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "bus masters only: always 0")]
pub(crate) unsafe extern "win64" fn HalReadDmaCounter(adapter: u64) -> u32 {
    // SAFETY: as the caller promises.
    unsafe { operations::ReadDmaCounter(adapter) }
}

/// Makes an adapter object, by the NT 4 form.
///
/// # Safety
/// Called by a driver with its device's description and a place for the number of map registers.
#[routine(hal, irql <= PASSIVE_LEVEL, fails = Dma => null, fidelity = "bus masters only")]
pub(crate) unsafe extern "win64" fn HalGetAdapter(
    #[at(u64)] description: u64,
    #[at(u32)] map_registers: u64,
) -> u64 {
    hal().make_adapter(None, description, map_registers)
}

/// Makes a DMA adapter for a device.
///
/// # Safety
/// Called by a driver with a device object, its device's description and a place for the number of
/// map registers.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Dma => null, fidelity = "bus masters only")]
pub(crate) unsafe extern "win64" fn IoGetDmaAdapter(
    physical_device_object: u64,
    #[at(u64)] description: u64,
    #[at(u32)] map_registers: u64,
) -> u64 {
    let hal = hal();
    if physical_device_object == 0 {
        return hal.make_adapter(None, description, map_registers);
    }
    match hal.bound_to(physical_device_object) {
        Some(Some(device)) => hal.dma_adapter(device, description, map_registers),
        Some(None) => hal.make_adapter(None, description, map_registers),
        None => stop(
            codes::PNP_DETECTED_FATAL_ERROR,
            [2, physical_device_object, 0, 0],
            format!(
                "IoGetDmaAdapter was given {physical_device_object:#x}, which is not a physical \
                 device object: pass the one that AddDevice was given, not the driver's own \
                 device object."
            ),
        ),
    }
}

/// Translates an address on a bus to a physical one.
///
/// # Safety
/// Called by a driver with places for the results.
#[routine(hal, irql = any, since = Nt52, fidelity = "PCI, where it is the identity")]
pub(crate) unsafe extern "win64" fn HalTranslateBusAddress(
    _interface: u32,
    bus: u32,
    bus_address: u64,
    address_space: *mut u32,
    translated: *mut u64,
) -> u8 {
    if bus != 0 {
        return 0;
    }
    // SAFETY: the driver's places. On a PC, a bus address is the physical address and ports stay
    // ports.
    unsafe {
        translated.write(bus_address);
        address_space.write(address_space.read());
    }
    1
}

/// Returns the vector and IRQL of a bus's interrupt.
///
/// # Safety
/// Called by a driver with places for the results.
#[routine(hal, irql <= PASSIVE_LEVEL, fidelity = "PCI")]
pub(crate) unsafe extern "win64" fn HalGetInterruptVector(
    _interface: u32,
    _bus: u32,
    level: u32,
    _vector: u32,
    irql: *mut u8,
    affinity: *mut u64,
) -> u32 {
    let Some(line) = hal().line_of_input(level) else {
        return 0;
    };
    // SAFETY: the driver's places.
    unsafe {
        irql.write(line.irql);
        affinity.write(1);
    }
    line.vector
}

/// What a slot number of the bus interfaces stands for.
enum Slot {
    /// No such bus, or not PCI.
    NoBus,
    /// Nothing in the slot.
    Empty,
    Device(PciFunction),
}

impl Hal {
    fn slot(&self, data_type: u32, bus: u32, slot: u32) -> Slot {
        if data_type != PCI_CONFIGURATION || bus != 0 {
            return Slot::NoBus;
        }
        // PCI_SLOT_NUMBER: five bits of device, then three of function.
        match self.device_at(slot & 0x1f, slot >> 5 & 7) {
            Some(device) => Slot::Device(device),
            None => Slot::Empty,
        }
    }

    fn read_slot(
        &self,
        data_type: u32,
        bus: u32,
        slot: u32,
        offset: u32,
        buffer: *mut u8,
        length: u32,
    ) -> u32 {
        let length = length.min(0x1000_u32.saturating_sub(offset));
        match self.slot(data_type, bus, slot) {
            Slot::NoBus => 0,
            Slot::Empty => {
                // An empty slot answers with a vendor that does not exist.
                let shown = length.min(2);
                // SAFETY: the driver's buffer of `length` bytes.
                unsafe { buffer.write_bytes(0xff, shown as usize) };
                shown
            }
            Slot::Device(device) => {
                let mut bytes = vec![0; length as usize];
                self.config_read(device, offset, &mut bytes);
                // SAFETY: the driver's buffer of `length` bytes.
                unsafe { buffer.copy_from(bytes.as_ptr(), bytes.len()) };
                length
            }
        }
    }

    fn write_slot(
        &self,
        data_type: u32,
        bus: u32,
        slot: u32,
        offset: u32,
        buffer: *const u8,
        length: u32,
    ) -> u32 {
        let length = length.min(0x1000_u32.saturating_sub(offset));
        let Slot::Device(device) = self.slot(data_type, bus, slot) else {
            return 0;
        };
        let mut bytes = vec![0; length as usize];
        // SAFETY: the driver's buffer of `length` bytes.
        unsafe { bytes.as_mut_ptr().copy_from(buffer, bytes.len()) };
        self.config_write(device, offset, &bytes);
        length
    }
}

/// Reads a device's configuration space.
///
/// # Safety
/// Called by a driver with a buffer of `length` bytes.
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "PCI configuration space")]
pub(crate) unsafe extern "win64" fn HalGetBusData(
    data_type: u32,
    bus: u32,
    slot: u32,
    #[counted(length)] buffer: *mut u8,
    length: u32,
) -> u32 {
    hal().read_slot(data_type, bus, slot, 0, buffer, length)
}

/// Reads a device's configuration space from an offset on.
///
/// # Safety
/// Called by a driver with a buffer of `length` bytes.
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "PCI configuration space")]
pub(crate) unsafe extern "win64" fn HalGetBusDataByOffset(
    data_type: u32,
    bus: u32,
    slot: u32,
    #[counted(length)] buffer: *mut u8,
    offset: u32,
    length: u32,
) -> u32 {
    hal().read_slot(data_type, bus, slot, offset, buffer, length)
}

/// Writes a device's configuration space.
///
/// # Safety
/// Called by a driver with a buffer of `length` bytes.
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "PCI configuration space")]
pub(crate) unsafe extern "win64" fn HalSetBusData(
    data_type: u32,
    bus: u32,
    slot: u32,
    #[counted(length)] buffer: *const u8,
    length: u32,
) -> u32 {
    hal().write_slot(data_type, bus, slot, 0, buffer, length)
}

/// Writes a device's configuration space from an offset on.
///
/// # Safety
/// Called by a driver with a buffer of `length` bytes.
#[routine(hal, irql <= DISPATCH_LEVEL, fidelity = "PCI configuration space")]
pub(crate) unsafe extern "win64" fn HalSetBusDataByOffset(
    data_type: u32,
    bus: u32,
    slot: u32,
    #[counted(length)] buffer: *const u8,
    offset: u32,
    length: u32,
) -> u32 {
    hal().write_slot(data_type, bus, slot, offset, buffer, length)
}

/// Orders writes; here they are performed in order.
///
/// # Safety
/// None: writes to devices are performed in order here.
#[routine(hal, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeFlushWriteBuffer() {}
