//! What is plugged into the PCI bus: a device with its configuration space, BARs and interrupt.

use super::{Bar, InterruptLine};
use crate::devices::{DmaAccess, PciDevice};

pub(super) const COMMAND: u16 = 0x04;
pub(super) const COMMAND_MEMORY: u16 = 1 << 1;
pub(super) const COMMAND_BUS_MASTER: u16 = 1 << 2;
pub(super) const CAPABILITIES: u16 = 0x34;
pub(super) const INTERRUPT_LINE: u16 = 0x3c;
pub(super) const CAPABILITY_MSI: u32 = 0x05;

/// One attached device.
pub(super) struct Slot {
    /// Nothing once it was taken away.
    pub(super) device: Option<Box<dyn PciDevice>>,
    /// The device, once it was taken away: it may be plugged in again.
    pub(super) unplugged: Option<Box<dyn PciDevice>>,
    pub(super) name: String,
    /// Accesses to its registers that are left before it is taken away, where that is arranged.
    pub(super) accesses_left: Option<u64>,
    /// Its driver may use it, as far as the bus driver knows.
    pub(super) in_use: bool,
    pub(super) command: u16,
    pub(super) bars: Vec<Bar>,
    pub(super) interrupt: InterruptLine,
    pub(super) message: Option<MessageSetUp>,
    /// A message arrived and no service routine has run for it yet.
    pub(super) message_pending: bool,
    pub(super) in_flight: Option<DmaAccess>,
}

/// How a device's messages are made to arrive.
#[derive(Clone, Copy)]
pub(super) struct MessageSetUp {
    pub(super) capability: u16,
    /// The RAM that the device writes its message to.
    pub(super) mailbox: u64,
    pub(super) data: u32,
}

impl Slot {
    pub(super) fn detach(&mut self) {
        // What it was doing ends here, too.
        self.config_write(COMMAND, 2, 0);
        if let Some(device) = self.device.take() {
            self.unplugged = Some(device);
        }
        self.accesses_left = None;
        self.message_pending = false;
        self.in_flight = None;
    }

    pub(super) fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        match &mut self.device {
            Some(device) => device.config_read(offset, width),
            None => !0,
        }
    }

    pub(super) fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        if let Some(device) = &mut self.device {
            device.config_write(offset, width, value);
            if offset < COMMAND + 2 && COMMAND < offset + u16::from(width) {
                self.command = device.config_read(COMMAND, 2) as u16;
            }
            if (0x10..0x28).contains(&offset) {
                self.read_bars();
            }
        }
    }

    /// BARs follow what is written to them, as a bus driver may move them.
    pub(super) fn read_bars(&mut self) {
        let Some(device) = &mut self.device else {
            return;
        };
        for bar in &mut self.bars {
            let at = 0x10 + 4 * u16::from(bar.index);
            let low = device.config_read(at, 4);
            let high = if low & 0b110 == 0b100 {
                device.config_read(at + 4, 4)
            } else {
                0
            };
            bar.address = u64::from(high) << 32 | u64::from(low & !0xf);
        }
    }

    pub(super) fn place_bars(&mut self, next: &mut u64) {
        let Some(device) = &mut self.device else {
            return;
        };
        let mut index = 0;
        while index < 6 {
            let at = 0x10 + 4 * u16::from(index);
            device.config_write(at, 4, !0);
            let low = device.config_read(at, 4);
            let memory = low != 0 && low & 1 == 0;
            let wide = memory && low & 0b110 == 0b100;
            if !memory {
                // Absent, or ports, which a driver of this machine has no use for.
                device.config_write(at, 4, 0);
                index += 1;
                continue;
            }
            // A BAR wider than 4 GiB is none that a device here has.
            let length = u64::from(!(low & !0xf)) + 1;
            let address = next.next_multiple_of(length.max(0x1000));
            *next = address + length;
            device.config_write(at, 4, (address & 0xffff_ffff) as u32);
            if wide {
                device.config_write(at + 4, 4, (address >> 32) as u32);
            }
            self.bars.push(Bar {
                index,
                address,
                length,
            });
            index += if wide { 2 } else { 1 };
        }
    }

    pub(super) fn message_capability(&mut self) -> Option<u16> {
        let mut at = self.config_read(CAPABILITIES, 1) as u16;
        // The list has 48 entries at most, whatever its links say.
        for _ in 0..48 {
            if at == 0 {
                break;
            }
            if self.config_read(at, 1) == CAPABILITY_MSI {
                return Some(at);
            }
            at = self.config_read(at + 1, 1) as u16;
        }
        None
    }

    /// Writes the message's address and data, and leaves messages off until an interrupt is
    /// connected.
    pub(super) fn set_up_message(&mut self, set_up: MessageSetUp) {
        let at = set_up.capability;
        let control = self.config_read(at + 2, 2);
        self.config_write(at + 2, 2, control & !1);
        let wide = self.config_read(at + 2, 2) & 0x80 != 0;
        self.config_write(at + 4, 4, (set_up.mailbox & 0xffff_ffff) as u32);
        if wide {
            self.config_write(at + 8, 4, (set_up.mailbox >> 32) as u32);
        }
        self.config_write(at + if wide { 12 } else { 8 }, 2, set_up.data);
        self.message = Some(set_up);
    }
}
