//! Message-signalled interrupts: MSI with one message, MSI-X with as many as were granted. Each is
//! a write of the device's to a word of RAM of its own, where it is found by looking.
//!
//! MSI writes all its messages to one address, so that of two that come close together only the
//! last would be found: one is granted, as a kernel does that is short of vectors.

use super::InterruptLine;
use super::slot::{COMMAND, COMMAND_MEMORY, Slot};

const CAPABILITY_MSI: u32 = 0x05;
const CAPABILITY_MSI_X: u32 = 0x11;
/// Bytes of an entry of the table of MSI-X: address, data, control.
const ENTRY: u64 = 16;
/// Messages whose words fit in a page.
const MOST: u32 = 1024;

/// How a function can signal by message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capability {
    Msi { at: u16 },
    MsiX { at: u16, bar: u8, table: u64 },
}

/// The messages a function was granted.
#[derive(Clone, Debug)]
pub(super) struct Messages {
    capability: Capability,
    pub(super) list: Vec<Message>,
}

/// One message.
#[derive(Clone, Copy, Debug)]
pub(super) struct Message {
    pub(super) line: InterruptLine,
    /// The word that the device writes, and what it writes there.
    pub(super) address: u64,
    pub(super) data: u32,
    /// It arrived and no service routine has run for it yet.
    pub(super) pending: bool,
    /// A service routine is connected to it.
    connected: bool,
}

impl Capability {
    /// What the function has, and how many messages it can tell apart. MSI-X is preferred, as
    /// Windows does.
    pub(super) fn of(slot: &mut Slot) -> Option<(Self, u32)> {
        if let Some(at) = slot.capability(CAPABILITY_MSI_X) {
            let control = slot.config_read(at + 2, 2);
            let table = slot.config_read(at + 4, 4);
            let kind = Self::MsiX {
                at,
                bar: (table & 7) as u8,
                table: u64::from(table & !7),
            };
            return Some((kind, ((control & 0x7ff) + 1).min(MOST)));
        }
        let at = slot.capability(CAPABILITY_MSI)?;
        Some((Self::Msi { at }, 1))
    }
}

impl Messages {
    /// Messages to be written to the words from `mailbox` on, one for each of `lines`.
    pub(super) fn new(capability: Capability, mailbox: u64, lines: &[InterruptLine]) -> Self {
        let word = |(index, line): (usize, &InterruptLine)| Message {
            line: *line,
            address: mailbox + 4 * index as u64,
            data: line.vector,
            pending: false,
            connected: false,
        };
        Self {
            capability,
            list: lines.iter().enumerate().map(word).collect(),
        }
    }

    /// Tells the function where its messages go. Those that nothing is connected to stay masked.
    pub(super) fn set_up(&mut self, slot: &mut Slot) {
        self.forget_pending();
        match self.capability {
            Capability::Msi { at } => {
                let Some(message) = self.list.first() else {
                    return;
                };
                // One message of those it may have, and off until it is connected.
                let control = slot.config_read(at + 2, 2) & !0x71;
                slot.config_write(at + 2, 2, control);
                slot.config_write(at + 4, 4, (message.address & 0xffff_ffff) as u32);
                let wide = control & 0x80 != 0;
                if wide {
                    slot.config_write(at + 8, 4, (message.address >> 32) as u32);
                }
                slot.config_write(at + if wide { 12 } else { 8 }, 2, message.data);
            }
            Capability::MsiX { bar, table, .. } => {
                let messages = &self.list;
                with_table(slot, |slot| {
                    for (index, message) in messages.iter().enumerate() {
                        let entry = table + ENTRY * index as u64;
                        let address = message.address;
                        write(slot, bar, entry + 12, u64::from(!message.connected));
                        write(slot, bar, entry, address & 0xffff_ffff);
                        write(slot, bar, entry + 4, address >> 32);
                        write(slot, bar, entry + 8, u64::from(message.data));
                    }
                });
            }
        }
        self.switch(slot);
    }

    /// Lets the function send the message of a vector, or not.
    pub(super) fn connect(&mut self, slot: &mut Slot, vector: u32, connected: bool) {
        for (index, message) in self.list.iter_mut().enumerate() {
            if message.line.vector != vector {
                continue;
            }
            message.connected = connected;
            message.pending &= connected;
            if let Capability::MsiX { bar, table, .. } = self.capability {
                let control = table + ENTRY * index as u64 + 12;
                with_table(slot, |slot| {
                    write(slot, bar, control, u64::from(!connected));
                });
            }
        }
        self.switch(slot);
    }

    /// Messages are on while any is connected.
    fn switch(&self, slot: &mut Slot) {
        let (at, on) = match self.capability {
            Capability::Msi { at } => (at + 2, 1),
            Capability::MsiX { at, .. } => (at + 2, 0x8000),
        };
        let any = self.list.iter().any(|message| message.connected);
        let control = slot.config_read(at, 2);
        slot.config_write(at, 2, if any { control | on } else { control & !on });
    }

    /// Notes what has arrived at these addresses.
    pub(super) fn arrived(&mut self, messages: &[(u64, u32)]) {
        for message in &mut self.list {
            message.pending |= messages.contains(&(message.address, message.data));
        }
    }

    /// What was sent and not served is lost.
    pub(super) fn forget_pending(&mut self) {
        for message in &mut self.list {
            message.pending = false;
        }
    }
}

fn write(slot: &mut Slot, bar: u8, offset: u64, value: u64) {
    if let Some(device) = &mut slot.device {
        device.write(bar, offset, 4, value);
    }
}

/// The table lies in the function's memory, which must be decoded to be reached.
fn with_table(slot: &mut Slot, action: impl FnOnce(&mut Slot)) {
    let command = slot.command;
    let decodes = command & COMMAND_MEMORY != 0;
    if !decodes {
        slot.config_write(COMMAND, 2, u32::from(command | COMMAND_MEMORY));
    }
    action(slot);
    if !decodes {
        slot.config_write(COMMAND, 2, u32::from(command));
    }
}
