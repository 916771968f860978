//! Wraps a device and makes it fail in one of the ways a driver must survive.

use super::{DeviceFault, DmaAccess, PciDevice};

/// How a device fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Whatever it is told to do, it never finishes.
    NeverCompletes,
    /// Once its interrupt line is asserted, nothing lowers it.
    LineStaysAsserted,
    /// Once the bus has stopped decoding its registers, which it does when the power goes, they are gone for good.
    NeverWakes,
}

/// The command register, and its bit for decoding memory.
const COMMAND: u16 = 4;
const MEMORY_SPACE: u32 = 2;

/// A device that fails.
pub struct Misbehaving<D> {
    device: D,
    fault: Fault,
    asserted: bool,
    decoded: bool,
    gone: bool,
}

impl<D: PciDevice> Misbehaving<D> {
    /// Makes `device` fail.
    pub fn new(mut device: D, fault: Fault) -> Self {
        if fault == Fault::NeverCompletes {
            device.set_frozen(true);
        }
        Self {
            device,
            fault,
            asserted: false,
            decoded: false,
            gone: false,
        }
    }
}

impl<D: PciDevice> PciDevice for Misbehaving<D> {
    fn name(&self) -> &str {
        self.device.name()
    }
    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        self.device.config_read(offset, width)
    }
    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        if offset == COMMAND {
            let decoded = value & MEMORY_SPACE != 0;
            self.gone |= self.fault == Fault::NeverWakes && self.decoded && !decoded;
            self.decoded = decoded;
        }
        self.device.config_write(offset, width, value);
    }
    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64 {
        if self.gone {
            return u64::MAX >> (64 - 8 * u32::from(width));
        }
        self.device.read(bar, offset, width)
    }
    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64) {
        if !self.gone {
            self.device.write(bar, offset, width, value);
        }
    }
    fn interrupt_asserted(&mut self) -> bool {
        let asserted = self.device.interrupt_asserted();
        if self.fault == Fault::LineStaysAsserted {
            self.asserted |= asserted;
            return self.asserted;
        }
        asserted
    }
    fn busy(&mut self) -> bool {
        self.device.busy()
    }
    fn settle(&mut self) -> bool {
        self.device.settle()
    }
    fn messages(&mut self) -> Vec<(u64, u32)> {
        self.device.messages()
    }
    fn dma_begun_by(&mut self, bar: u8, offset: u64, width: u8, value: u64) -> Option<DmaAccess> {
        self.device.dma_begun_by(bar, offset, width, value)
    }
    fn fault(&mut self) -> Option<DeviceFault> {
        self.device.fault()
    }
    fn wants_messages(&self) -> bool {
        self.device.wants_messages()
    }
    fn set_frozen(&mut self, frozen: bool) {
        if self.fault != Fault::NeverCompletes {
            self.device.set_frozen(frozen);
        }
    }
}
