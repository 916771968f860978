//! Interrupts and DMA adapters, between the driver and the device models. Called by [`crate::executive`] (delivery) and
//! [`crate::io`] (resources of a device); calls [`crate::devices`].

use std::sync::Arc;

use crate::cpu::Window;
use crate::devices::PciDevice;
use crate::leak::Leak;
use crate::routine::Routine;

/// The routines of this room.
pub(crate) const ROUTINES: &[Routine] = &[];

/// Identifies an attached device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(pub usize);

/// One decoded memory window of a device.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    /// Which base address register.
    pub index: u8,
    /// Its physical address.
    pub address: u64,
    /// Its length in bytes.
    pub length: u64,
}

/// How a device interrupts.
#[derive(Clone, Copy, Debug)]
pub struct InterruptLine {
    /// The vector a driver connects (as in the translated resource).
    pub vector: u32,
    /// The IRQL of its service routine.
    pub irql: u8,
    /// The line before translation.
    pub line: u32,
    /// Message-signalled rather than a (shared, level) line.
    pub message: bool,
}

/// Interrupts, DMA and attached devices of one machine.
pub struct Hal {}

impl Hal {
    /// With no device.
    pub fn new() -> Self {
        unimplemented!()
    }
    /// Attaches a device: sizes and places its BARs, chooses its interrupt, leaves decoding and bus mastering off.
    pub fn attach(&self, _device: Box<dyn PciDevice>) -> DeviceId {
        unimplemented!()
    }
    /// Takes a device away, as surprise removal does: reads return all ones from now on, interrupts cease.
    pub fn detach(&self, _device: DeviceId) {
        unimplemented!()
    }
    /// The device's memory windows.
    pub fn bars(&self, _device: DeviceId) -> Vec<Bar> {
        unimplemented!()
    }
    /// How it interrupts.
    pub fn interrupt(&self, _device: DeviceId) -> InterruptLine {
        unimplemented!()
    }
    /// Reads the device's PCI configuration space.
    pub fn config_read(&self, _device: DeviceId, _offset: u32, _bytes: &mut [u8]) {
        unimplemented!()
    }
    /// Writes it.
    pub fn config_write(&self, _device: DeviceId, _offset: u32, _bytes: &[u8]) {
        unimplemented!()
    }
    /// The device window that contains the physical range, and the offset of the range in it.
    pub fn window_at(&self, _address: u64, _length: u64) -> Option<(Arc<dyn Window>, u64)> {
        unimplemented!()
    }
    /// Makes a DMA adapter for the device from the driver's DEVICE_DESCRIPTION; 0 when it cannot be had. The number of map registers is
    /// stored at `map_registers`.
    pub fn dma_adapter(&self, _device: DeviceId, _description: u64, _map_registers: u64) -> u64 {
        unimplemented!()
    }

    /// Runs the service routines of asserted interrupts whose IRQL is above the processor's; true when any ran.
    pub fn deliver(&self) -> bool {
        unimplemented!()
    }
    /// Called by the idle loop: lets devices finish what they have begun (waiting for them in real time), then delivers. True when
    /// an interrupt was delivered.
    pub fn settle(&self) -> bool {
        unimplemented!()
    }
    /// What drivers still hold: adapters, map registers, common buffers, connected interrupts.
    pub fn leaks(&self) -> Vec<Leak> {
        unimplemented!()
    }
}
