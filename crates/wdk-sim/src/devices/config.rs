//! PCI configuration space of a device modelled in this crate: a type 0 header with 32-bit memory
//! BARs and no capability.

/// A type 0 header.
#[derive(Clone, Debug)]
pub struct ConfigSpace {
    bytes: [u8; 256],
    /// Which bits of each byte a write can change.
    writable: [u8; 256],
}

impl ConfigSpace {
    /// The header of a device with interrupt pin A.
    #[must_use]
    pub fn new(vendor: u16, device: u16, class: u32) -> Self {
        let mut config = Self {
            bytes: [0; 256],
            writable: [0; 256],
        };
        config.bytes[0..2].copy_from_slice(&vendor.to_le_bytes());
        config.bytes[2..4].copy_from_slice(&device.to_le_bytes());
        config.bytes[9..12].copy_from_slice(&class.to_le_bytes()[..3]);
        config.bytes[0x3d] = 1;
        // Memory decoding, bus mastering, interrupt disable, interrupt line.
        config.writable[4] = 0b110;
        config.writable[5] = 0b100;
        config.writable[0x3c] = 0xff;
        config
    }

    /// With a memory BAR of `length` bytes, a power of two of at least 16.
    #[must_use]
    pub fn with_bar(mut self, index: u8, length: u32) -> Self {
        assert!(index < 6 && length.is_power_of_two() && length >= 16);
        let at = 0x10 + 4 * usize::from(index);
        self.writable[at..at + 4].copy_from_slice(&(!(length - 1)).to_le_bytes());
        self
    }

    /// Reads `width` bytes.
    #[must_use]
    pub fn read(&self, offset: u16, width: u8) -> u32 {
        (0..width).rev().fold(0, |value, byte| {
            let at = usize::from(offset) + usize::from(byte);
            value << 8 | u32::from(self.bytes.get(at).copied().unwrap_or(0xff))
        })
    }

    /// Writes `width` bytes.
    pub fn write(&mut self, offset: u16, width: u8, value: u32) {
        for (byte, new) in value.to_le_bytes()[..usize::from(width)].iter().enumerate() {
            let at = usize::from(offset) + byte;
            if let (Some(old), Some(mask)) = (self.bytes.get_mut(at), self.writable.get(at)) {
                *old = *old & !mask | new & mask;
            }
        }
    }

    /// May the device assert its interrupt line?
    #[must_use]
    pub fn interrupts_enabled(&self) -> bool {
        self.bytes[5] & 0b100 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_sized_by_writing_ones() {
        let mut config = ConfigSpace::new(0x1234, 1, 0xff_0000).with_bar(0, 0x1000);
        config.write(0x10, 4, !0);
        assert_eq!(config.read(0x10, 4), 0xffff_f000);
        config.write(0x14, 4, !0);
        assert_eq!(config.read(0x14, 4), 0);
        assert_eq!(config.read(0, 4), 0x0001_1234);
        assert_eq!(config.read(8, 4) >> 8, 0xff_0000);
        assert_eq!(config.read(0xfe, 4), 0xffff_0000);
    }
}
