//! A device modelled here that sends messages by MSI-X, and does nothing else.

use wdk_sim::devices::PciDevice;
use wdk_sim::devices::config::ConfigSpace;

/// Its messages: more than a kernel has vectors for at one IRQL.
pub const MESSAGES: usize = 17;

/// Where its only capability is.
const CAPABILITY: u16 = 0x40;
/// The capability: its kind, the table's size, and where the table and the pending bits are.
const MSI_X: [u8; 12] = [0x11, 0, MESSAGES as u8 - 1, 0, 0, 0x10, 0, 0, 0, 0x18, 0, 0];
const TABLE: usize = 0x1000;
const PENDING: usize = 0x1800;

const CAUSES: usize = 0x00;
const ACKNOWLEDGE: usize = 0x04;
const SEND: usize = 0x08;

/// The device. BAR 0 has the registers: causes, a bit for each message sent and not acknowledged;
/// one that takes causes away; and one that sends messages.
pub struct Sender {
    config: ConfigSpace,
    enabled: bool,
    causes: u32,
    pending: u32,
    /// Address, its upper half, data, mask.
    table: [[u32; 4]; MESSAGES],
}

impl Default for Sender {
    fn default() -> Self {
        Self {
            config: ConfigSpace::new(0x1234, 0x5e9d, 0xff_0000).with_bar(0, 0x2000),
            enabled: false,
            causes: 0,
            pending: 0,
            table: [[0, 0, 0, 1]; MESSAGES],
        }
    }
}

impl Sender {
    fn config_byte(&self, offset: u16) -> u8 {
        let byte = self.config.read(offset, 1) as u8;
        match offset {
            // The status says that there are capabilities.
            0x06 => byte | 0x10,
            0x34 => CAPABILITY as u8,
            // Its control: enabled, or not.
            0x43 => u8::from(self.enabled) << 7,
            0x40..0x4c => MSI_X[usize::from(offset - CAPABILITY)],
            _ => byte,
        }
    }

    fn entry(offset: usize) -> Option<(usize, usize)> {
        let at = offset.checked_sub(TABLE)?;
        (at < 16 * MESSAGES).then_some((at / 16, at % 16 / 4))
    }
}

impl PciDevice for Sender {
    fn name(&self) -> &str {
        "sender"
    }

    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        let bytes = (0..u16::from(width)).rev();
        bytes.fold(0, |value, byte| {
            value << 8 | u32::from(self.config_byte(offset + byte))
        })
    }

    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        if (offset, width) == (CAPABILITY + 2, 2) {
            self.enabled = value & 0x8000 != 0;
        }
        self.config.write(offset, width, value);
    }

    fn read(&mut self, _bar: u8, offset: u64, _width: u8) -> u64 {
        let offset = offset as usize;
        u64::from(match (offset, Self::entry(offset)) {
            (_, Some((number, word))) => self.table[number][word],
            (CAUSES, _) => self.causes,
            (PENDING, _) => self.pending,
            _ => 0,
        })
    }

    fn write(&mut self, _bar: u8, offset: u64, _width: u8, value: u64) {
        let (offset, value) = (offset as usize, value as u32);
        match (offset, Self::entry(offset)) {
            (_, Some((number, word))) => self.table[number][word] = value,
            (ACKNOWLEDGE, _) => self.causes &= !value,
            (SEND, _) => {
                self.causes |= value;
                self.pending |= value;
            }
            _ => (),
        }
    }

    fn interrupt_asserted(&mut self) -> bool {
        false
    }

    fn busy(&mut self) -> bool {
        false
    }

    fn settle(&mut self) -> bool {
        true
    }

    fn messages(&mut self) -> Vec<(u64, u32)> {
        let mut sent = Vec::new();
        if !self.enabled {
            return sent;
        }
        for (number, [low, high, data, mask]) in self.table.into_iter().enumerate() {
            if self.pending & 1 << number != 0 && mask & 1 == 0 {
                self.pending &= !(1 << number);
                sent.push((u64::from(high) << 32 | u64::from(low), data));
            }
        }
        sent
    }
}
