//! The port space: the two ports through which software reaches PCI configuration space, and those
//! of devices.

use super::{Hal, PciFunction};

/// `CONFIG_ADDRESS`
const ADDRESS: u16 = 0xCF8;
/// `CONFIG_DATA`, of four bytes
const DATA: u16 = 0xCFC;

/// What was last written to [`ADDRESS`], taken apart.
struct Target {
    enabled: bool,
    bus: u32,
    device: u32,
    function: u32,
    register: u32,
}

impl Target {
    fn of(address: u32) -> Self {
        Self {
            enabled: address >> 31 != 0,
            bus: address >> 16 & 0xFF,
            device: address >> 11 & 0x1F,
            function: address >> 8 & 7,
            register: address & 0xFC,
        }
    }
}

impl Hal {
    /// The device whose port this is, with its base address register and the offset in it.
    fn device_port(&self, port: u16, width: u8) -> Option<(PciFunction, u8, u64)> {
        let bus = self.bus.borrow();
        bus.slots.iter().enumerate().find_map(|(index, slot)| {
            let mut ports = slot.bars.iter().filter(|bar| bar.is_ports());
            ports.find_map(|bar| {
                let offset = bar.offset_of(u64::from(port), u64::from(width))?;
                Some((PciFunction(index), bar.index, offset))
            })
        })
    }

    fn targeted(&self, target: &Target) -> Option<PciFunction> {
        let there = target.enabled && target.bus == 0;
        there
            .then(|| self.device_at(target.device, target.function))
            .flatten()
    }

    /// Reads `width` (1, 2 or 4) bytes from a port; nothing where no device has it.
    pub fn port_read(&self, port: u16, width: u8) -> Option<u32> {
        let mask = u32::MAX >> (32 - 8 * u32::from(width));
        if port == ADDRESS && width == 4 {
            return Some(*self.config_address.borrow());
        }
        if let Some((device, bar, offset)) = self.device_port(port, width) {
            let value = self.register_read(device, bar, offset, width);
            return Some(value as u32 & mask);
        }
        let offset = port
            .checked_sub(DATA)
            .filter(|offset| offset + u16::from(width) <= 4)?;
        let target = Target::of(*self.config_address.borrow());
        let mut bytes = [0xFF; 4];
        if let Some(device) = self.targeted(&target) {
            let register = target.register + u32::from(offset);
            self.config_read(device, register, &mut bytes[..usize::from(width)]);
        }
        Some(u32::from_le_bytes(bytes) & mask)
    }

    /// Writes to a port; false where no device has it.
    pub fn port_write(&self, port: u16, width: u8, value: u32) -> bool {
        if port == ADDRESS && width == 4 {
            *self.config_address.borrow() = value;
            return true;
        }
        if let Some((device, bar, offset)) = self.device_port(port, width) {
            self.register_write(device, bar, offset, width, u64::from(value));
            return true;
        }
        let offset = port
            .checked_sub(DATA)
            .filter(|offset| offset + u16::from(width) <= 4);
        let Some(offset) = offset else {
            return false;
        };
        let target = Target::of(*self.config_address.borrow());
        if let Some(device) = self.targeted(&target) {
            let register = target.register + u32::from(offset);
            self.config_write(device, register, &value.to_le_bytes()[..usize::from(width)]);
        }
        true
    }
}
