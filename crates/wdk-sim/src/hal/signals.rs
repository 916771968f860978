//! Which interrupts devices have, and which of them are asserted. Called by [`super::interrupts`].

use super::bus::{Bus, stop_on};
use super::messages::{Capability, Messages};
use super::slot::Slot;
use super::{Hal, InterruptLine, PciFunction};
use crate::nt::facts;
use crate::space::{PAGE_SIZE, space};

/// The IRQLs of devices.
const LOWEST_IRQL: u8 = 3;
pub(super) const HIGHEST_IRQL: u8 = 11;

/// Grants a function at most `limit` messages, as far as it, the kernel and the processor's vectors
/// have them. It keeps what it was granted before.
pub(super) fn grant_messages(bus: &Bus, slot: &mut Slot, limit: u32) {
    if slot.messages.is_some() || !facts().message_interrupts {
        return;
    }
    let Some((capability, count)) = Capability::of(slot) else {
        return;
    };
    let taken = |vector: u32| {
        let messages = bus.slots.iter().filter_map(|slot| slot.messages.as_ref());
        let mut lines = messages.flat_map(|messages| &messages.list);
        lines.any(|message| message.line.vector == vector)
    };
    // Those of lines have a lower half below 8.
    let vectors = (LOWEST_IRQL..=HIGHEST_IRQL)
        .rev()
        .flat_map(|irql| (8..16).map(move |low| (irql, u32::from(irql) << 4 | low)));
    let lines: Vec<InterruptLine> = vectors
        .filter(|(_, vector)| !taken(*vector))
        .take(count.min(limit) as usize)
        .map(|(irql, vector)| InterruptLine {
            vector,
            irql,
            line: vector,
            message: true,
        })
        .collect();
    if lines.is_empty() {
        return;
    }
    let Some(mailbox) = space().allocate_contiguous(1, 0xffff_ffff) else {
        return;
    };
    if let Some(words) = space().physical(mailbox, PAGE_SIZE) {
        // SAFETY: the page was just allocated and is nobody else's.
        unsafe { words.write_bytes(0, PAGE_SIZE as usize) };
    }
    let mut messages = Messages::new(capability, mailbox, &lines);
    messages.set_up(slot);
    slot.messages = Some(messages);
}

impl Hal {
    /// Grants a device at most `limit` messages; how many it has.
    pub(crate) fn grant_messages(&self, device: PciFunction, limit: u32) -> usize {
        let mut bus = self.bus.borrow();
        // The device's own slot is out of the bus while the others' vectors are looked at.
        let mut rest = std::mem::take(&mut *bus);
        let mut slot = rest.slots.remove(device.0);
        grant_messages(&rest, &mut slot, limit);
        let granted = slot.messages.as_ref().map_or(0, |all| all.list.len());
        rest.slots.insert(device.0, slot);
        *bus = rest;
        granted
    }

    /// How many messages a device can tell apart.
    pub(crate) fn messages_possible(&self, device: PciFunction) -> u32 {
        if !facts().message_interrupts {
            return 0;
        }
        Capability::of(&mut self.bus.borrow().slots[device.0]).map_or(0, |(_, count)| count)
    }

    /// How it interrupts: by its messages, or by its line, or not at all.
    #[must_use]
    pub fn interrupts(&self, device: PciFunction) -> Vec<InterruptLine> {
        let bus = self.bus.borrow();
        let slot = &bus.slots[device.0];
        match &slot.messages {
            Some(messages) => messages.list.iter().map(|message| message.line).collect(),
            None => slot.line.into_iter().collect(),
        }
    }

    /// The line its pin is wired to, if it has a pin.
    pub(crate) fn line(&self, device: PciFunction) -> Option<InterruptLine> {
        self.bus.borrow().slots[device.0].line
    }

    /// Is the interrupt asserted by any of the devices that have it?
    pub(super) fn asserted(&self, line: InterruptLine) -> bool {
        let mut asserted = false;
        let mut fault = None;
        for slot in &mut self.bus.borrow().slots {
            let Some(device) = &mut slot.device else {
                continue;
            };
            match &mut slot.messages {
                None if slot.line.is_some_and(|own| own.vector == line.vector) => {
                    asserted |= device.interrupt_asserted();
                }
                Some(messages) if line.message => {
                    messages.arrived(&device.messages());
                    let mut all = messages.list.iter();
                    asserted |=
                        all.any(|message| message.line.vector == line.vector && message.pending);
                }
                _ => continue,
            }
            fault = fault.or_else(|| device.fault());
        }
        stop_on(fault);
        asserted
    }

    /// Notes that the service routine of a message is about to run.
    pub(super) fn take_message(&self, line: InterruptLine) {
        let mut bus = self.bus.borrow();
        let messages = bus
            .slots
            .iter_mut()
            .filter_map(|slot| slot.messages.as_mut());
        for message in messages.flat_map(|messages| &mut messages.list) {
            message.pending &= message.line.vector != line.vector;
        }
    }

    /// How the devices of a vector interrupt.
    pub(super) fn line_of_vector(&self, vector: u32) -> Option<InterruptLine> {
        self.find_interrupt(|line| line.vector == vector)
    }

    /// How the devices of an untranslated line interrupt.
    pub(super) fn line_of_input(&self, input: u32) -> Option<InterruptLine> {
        self.find_interrupt(|line| line.line == input && !line.message)
    }

    fn find_interrupt(&self, wanted: impl Fn(&InterruptLine) -> bool) -> Option<InterruptLine> {
        let devices = 0..self.bus.borrow().slots.len();
        let mut all = devices.flat_map(|device| self.interrupts(PciFunction(device)));
        all.find(wanted)
    }

    /// The address and data of each of a device's messages.
    pub(super) fn messages_of(&self, device: PciFunction) -> Vec<(u64, u32)> {
        let bus = self.bus.borrow();
        let messages = bus.slots[device.0].messages.iter();
        let all = messages.flat_map(|messages| &messages.list);
        all.map(|message| (message.address, message.data)).collect()
    }

    /// Lets a device send the message of a vector, or not.
    pub(super) fn enable_messages(&self, line: InterruptLine, enable: bool) {
        for slot in &mut self.bus.borrow().slots {
            if let Some(mut messages) = slot.messages.take() {
                if messages
                    .list
                    .iter()
                    .any(|message| message.line.vector == line.vector)
                {
                    messages.connect(slot, line.vector, enable);
                }
                slot.messages = Some(messages);
            }
        }
    }
}
