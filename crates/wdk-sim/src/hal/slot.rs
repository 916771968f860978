//! What is plugged into the PCI bus: one function with its configuration space, base address
//! registers and interrupts.

use super::messages::Messages;
use super::{Bar, BarKind, InterruptLine};
use crate::devices::{DmaAccess, PciDevice};

pub(super) const COMMAND: u16 = 0x04;
pub(super) const COMMAND_PORTS: u16 = 1 << 0;
pub(super) const COMMAND_MEMORY: u16 = 1 << 1;
pub(super) const COMMAND_BUS_MASTER: u16 = 1 << 2;
pub(super) const INTERRUPT_LINE: u16 = 0x3c;
pub(super) const INTERRUPT_PIN: u16 = 0x3d;
const FIRST_BAR: u16 = 0x10;
const CAPABILITIES: u16 = 0x34;
const CAPABILITY_EXPRESS: u32 = 0x10;
const CAPABILITY_ADVANCED_FEATURES: u32 = 0x13;
/// In the device control register of the Express capability, and in that of the other.
const EXPRESS_RESET: u32 = 1 << 15;
const ADVANCED_RESET: u32 = 1;

/// Where the next base address registers go. Each slot begins at a boundary of its own, because a
/// bridge forwards nothing smaller than 1 MiB of memory or 4 KiB of ports.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    /// Below 4 GiB: above any RAM there, below the chipset's own devices.
    memory: u64,
    /// Above 4 GiB, and above any RAM.
    wide: u64,
    ports: u64,
}

const MEMORY_END: u64 = 0xfe00_0000;
const PORTS_END: u64 = 0x1_0000;

impl Default for Places {
    fn default() -> Self {
        Self {
            memory: 0xe000_0000,
            wide: 0x80_0000_0000,
            ports: 0x1000,
        }
    }
}

impl Places {
    pub(super) fn next_slot(&mut self) {
        self.memory = self.memory.next_multiple_of(0x10_0000);
        self.wide = self.wide.next_multiple_of(0x10_0000);
        self.ports = self.ports.next_multiple_of(0x1000);
    }

    /// The place of a register of this kind; nothing when there is no room left.
    fn take(&mut self, kind: BarKind, length: u64) -> Option<u64> {
        let (place, align, end) = match kind {
            BarKind::Ports => (&mut self.ports, length, PORTS_END),
            BarKind::Memory { wide: true, .. } => (&mut self.wide, length.max(0x1000), 1 << 46),
            BarKind::Memory { wide: false, .. } => {
                (&mut self.memory, length.max(0x1000), MEMORY_END)
            }
        };
        let address = place.checked_next_multiple_of(align)?;
        let after = address.checked_add(length)?;
        if after > end {
            return None;
        }
        *place = after;
        Some(address)
    }
}

/// One attached function.
pub(super) struct Slot {
    /// Nothing once it was taken away.
    pub(super) device: Option<Box<dyn PciDevice>>,
    /// The device, once it was taken away: it may be plugged in again.
    pub(super) unplugged: Option<Box<dyn PciDevice>>,
    pub(super) name: String,
    /// Device and function number on the bus.
    pub(super) number: u32,
    pub(super) function: u32,
    /// Accesses to its registers that are left before it is taken away, where that is arranged.
    pub(super) accesses_left: Option<u64>,
    /// Its driver may use it, as far as the bus driver knows.
    pub(super) in_use: bool,
    pub(super) command: u16,
    pub(super) bars: Vec<Bar>,
    /// The line its pin is wired to, if it has a pin.
    pub(super) line: Option<InterruptLine>,
    /// The messages it was granted, which it signals instead of its line.
    pub(super) messages: Option<Messages>,
    pub(super) in_flight: Option<DmaAccess>,
}

impl Slot {
    pub(super) fn detach(&mut self) {
        // What it was doing ends here, too.
        self.config_write(COMMAND, 2, 0);
        if let Some(device) = self.device.take() {
            self.unplugged = Some(device);
        }
        self.accesses_left = None;
        if let Some(messages) = &mut self.messages {
            messages.forget_pending();
        }
        self.in_flight = None;
    }

    pub(super) fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        match &mut self.device {
            Some(device) => device.config_read(offset, width),
            None => !0,
        }
    }

    pub(super) fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        let resets = self.is_reset_by(offset, width, value);
        let Some(device) = &mut self.device else {
            return;
        };
        device.config_write(offset, width, value);
        let touches = |first: u16, end: u16| offset < end && first < offset + u16::from(width);
        if resets || touches(COMMAND, COMMAND + 2) {
            self.command = device.config_read(COMMAND, 2) as u16;
        }
        if resets || touches(FIRST_BAR, 0x28) {
            self.read_bars();
        }
        if resets {
            self.in_flight = None;
            if let Some(messages) = &mut self.messages {
                messages.forget_pending();
            }
        }
    }

    /// Does this write begin a function-level reset, which takes the function's configuration with
    /// it?
    fn is_reset_by(&mut self, offset: u16, width: u8, value: u32) -> bool {
        // Capabilities lie behind the header.
        if !(0x40..0x100).contains(&offset) {
            return false;
        }
        let mut sets = |capability: u32, register: u16, bit: u32| {
            let at = self.capability(capability).map(|at| at + register);
            at.is_some_and(|at| {
                at.checked_sub(offset)
                    .is_some_and(|byte| byte < u16::from(width) && value >> (8 * byte) & bit != 0)
                    || offset == at + 1 && value << 8 & bit != 0
            })
        };
        sets(CAPABILITY_EXPRESS, 8, EXPRESS_RESET)
            || sets(CAPABILITY_ADVANCED_FEATURES, 4, ADVANCED_RESET)
    }

    /// BARs follow what is written to them, as a bus driver may move them.
    fn read_bars(&mut self) {
        let Some(device) = &mut self.device else {
            return;
        };
        for bar in &mut self.bars {
            let at = FIRST_BAR + 4 * u16::from(bar.index);
            let low = u64::from(device.config_read(at, 4));
            bar.address = match bar.kind {
                BarKind::Ports => low & !0b11,
                BarKind::Memory { wide: false, .. } => low & !0xf,
                BarKind::Memory { wide: true, .. } => {
                    u64::from(device.config_read(at + 4, 4)) << 32 | low & !0xf
                }
            };
        }
    }

    /// Sizes the base address registers and gives each its place. One there is no room for stays
    /// at 0, and is not among the function's resources.
    pub(super) fn place_bars(&mut self, places: &mut Places) {
        let Some(device) = &mut self.device else {
            return;
        };
        let mut index = 0;
        while index < 6 {
            let at = FIRST_BAR + 4 * u16::from(index);
            device.config_write(at, 4, !0);
            let low = device.config_read(at, 4);
            let ports = low & 1 != 0;
            let wide = !ports && low & 0b110 == 0b100 && index < 5;
            let high = if wide {
                device.config_write(at + 4, 4, !0);
                device.config_read(at + 4, 4)
            } else {
                !0
            };
            let (kind, length) = if ports {
                // The upper half is wired to 0 where ports have 16 bits.
                (BarKind::Ports, u64::from((!(low & !0b11) & 0xffff) + 1))
            } else {
                let mask = u64::from(high) << 32 | u64::from(low & !0xf);
                let prefetchable = low & 0b1000 != 0;
                let kind = BarKind::Memory { prefetchable, wide };
                (kind, (!mask).wrapping_add(1))
            };
            let place = match low {
                0 => None,
                _ => places.take(kind, length),
            };
            let address = place.unwrap_or(0);
            device.config_write(at, 4, (address & 0xffff_ffff) as u32);
            if wide {
                device.config_write(at + 4, 4, (address >> 32) as u32);
            }
            if place.is_some() {
                self.bars.push(Bar {
                    index,
                    address,
                    length,
                    kind,
                });
            }
            index += if wide { 2 } else { 1 };
        }
    }

    /// Writes again what was lost with the function's power: where its registers are, its line,
    /// and its messages.
    pub(super) fn restore(&mut self) {
        for bar in self.bars.clone() {
            let at = FIRST_BAR + 4 * u16::from(bar.index);
            self.config_write(at, 4, (bar.address & 0xffff_ffff) as u32);
            if bar.is_wide() {
                self.config_write(at + 4, 4, (bar.address >> 32) as u32);
            }
        }
        if let Some(line) = self.line {
            self.config_write(INTERRUPT_LINE, 1, line.line);
        }
        if let Some(mut messages) = self.messages.take() {
            messages.set_up(self);
            self.messages = Some(messages);
        }
    }

    /// Where the capability of this identification is.
    pub(super) fn capability(&mut self, wanted: u32) -> Option<u16> {
        let mut at = self.config_read(CAPABILITIES, 1) as u16 & !0b11;
        // The list has 48 entries at most, whatever its links say.
        for _ in 0..48 {
            if at < 0x40 {
                break;
            }
            if self.config_read(at, 1) == wanted {
                return Some(at);
            }
            at = self.config_read(at + 1, 1) as u16 & !0b11;
        }
        None
    }
}
