//! The PCI bus: attaching devices, configuration space, BARs, register windows, bus mastering.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::signals::{HIGHEST_IRQL, grant_messages};
use super::slot::{
    COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY, COMMAND_PORTS, INTERRUPT_LINE, INTERRUPT_PIN,
    Places, Slot,
};
use super::{Attachment, Bar, Hal, InterruptLine, PciFunction};
use crate::cpu::stop;
use crate::devices::{DeviceFault, DmaAccess, PciDevice};
use crate::executive::executive;
use crate::hal::hal;
use crate::nt::codes;
use crate::space::Window;

/// The number of the first device on the bus; those before are the chipset's.
const FIRST_DEVICE_NUMBER: u32 = 4;
/// The interrupt controller's first input for PCI devices.
const FIRST_LINE: u32 = 16;

/// Configuration space ends here; a conventional device has the first 256 bytes of it.
const CONFIGURATION_END: u32 = 0x1000;

/// The devices on the bus.
#[derive(Default)]
pub(super) struct Bus {
    pub(super) slots: Vec<Slot>,
    places: Places,
}

/// Attaches a device.
pub(super) fn attach(bus: &mut Bus, device: Box<dyn PciDevice>, how: Attachment) -> PciFunction {
    let index = bus.slots.len();
    let messages = how.messages || device.wants_messages();
    let beside = how
        .function_of
        .and_then(|(first, function)| Some((bus.slots.get(first.0)?.number, function)));
    let (number, function) = match beside {
        Some((number, function)) => (number, u32::from(function)),
        None => {
            bus.places.next_slot();
            (next_number(bus), 0)
        }
    };
    let mut slot = Slot {
        name: device.name().to_owned(),
        device: Some(device),
        unplugged: None,
        number,
        function,
        accesses_left: None,
        in_use: false,
        command: 0,
        bars: Vec::new(),
        line: None,
        messages: None,
        in_flight: None,
    };
    slot.config_write(COMMAND, 2, 0);
    slot.place_bars(&mut bus.places);
    if slot.config_read(INTERRUPT_PIN, 1) != 0 {
        let ordinal = u32::try_from(index).unwrap_or(u32::MAX) % 8;
        // As on a PC, the upper half of a vector is the IRQL it is delivered at.
        let irql = HIGHEST_IRQL - (ordinal % 6) as u8;
        let own = InterruptLine {
            vector: u32::from(irql) << 4 | ordinal,
            irql,
            line: FIRST_LINE + ordinal,
            message: false,
        };
        let other = how.line_of.and_then(|other| bus.slots.get(other.0)?.line);
        slot.line = Some(other.unwrap_or(own));
    }
    if let Some(line) = slot.line {
        slot.config_write(INTERRUPT_LINE, 1, line.line);
    }
    if messages {
        grant_messages(bus, &mut slot, 1);
    }
    bus.slots.push(slot);
    PciFunction(index)
}

/// The device number behind all that are taken.
fn next_number(bus: &Bus) -> u32 {
    let taken = bus.slots.iter().map(|slot| slot.number + 1).max();
    taken.unwrap_or(FIRST_DEVICE_NUMBER)
}

/// The window that contains a physical range.
pub(super) fn window_at(bus: &Bus, address: u64, length: u64) -> Option<(Arc<dyn Window>, u64)> {
    bus.slots.iter().enumerate().find_map(|(index, slot)| {
        let mut bars = slot.bars.iter().filter(|bar| !bar.is_ports());
        let (bar, offset) =
            bars.find_map(|bar| Some((bar.index, bar.offset_of(address, length)?)))?;
        let window = DeviceWindow {
            device: PciFunction(index),
            bar,
        };
        Some((Arc::new(window) as Arc<dyn Window>, offset))
    })
}

/// A device's memory BAR, as the processor's accesses reach it.
struct DeviceWindow {
    device: PciFunction,
    bar: u8,
}

impl Window for DeviceWindow {
    fn read(&self, offset: u64, width: u8) -> u64 {
        hal().register_read(self.device, self.bar, offset, width)
    }
    fn write(&self, offset: u64, width: u8, value: u64) {
        hal().register_write(self.device, self.bar, offset, width, value);
    }
}

impl Hal {
    /// Takes a device away, as surprise removal does: reads return all ones from now on, interrupts
    /// cease.
    pub fn detach(&self, device: PciFunction) {
        self.bus.borrow().slots[device.0].detach();
    }

    /// Takes a device away, but only after so many more accesses to its registers: between two that
    /// no kernel call lies between, too.
    pub fn detach_after(&self, device: PciFunction, accesses: u64) {
        self.bus.borrow().slots[device.0].accesses_left = Some(accesses);
    }

    /// Plugs a device that was taken away in again, as new; false when it is there.
    pub(crate) fn attach_again(&self, device: PciFunction) -> bool {
        let fault = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[device.0];
            let Some(mut unplugged) = slot.unplugged.take() else {
                return false;
            };
            unplugged.set_frozen(false);
            unplugged.power_lost();
            let fault = unplugged.fault();
            slot.device = Some(unplugged);
            slot.restore();
            fault
        };
        stop_on(fault);
        true
    }

    /// The device has lost its power, and with it what it was told.
    pub(crate) fn power_lost(&self, device: PciFunction) {
        let fault = {
            let mut bus = self.bus.borrow();
            match &mut bus.slots[device.0].device {
                Some(device) => {
                    device.power_lost();
                    device.fault()
                }
                None => None,
            }
        };
        stop_on(fault);
    }

    /// The device has its power again: its configuration is written anew.
    pub(crate) fn power_restored(&self, device: PciFunction) {
        let fault = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[device.0];
            slot.restore();
            slot.device.as_mut().and_then(|device| device.fault())
        };
        stop_on(fault);
    }

    /// What there is to know about the devices of a run.
    pub(crate) fn notes(&self) -> Vec<String> {
        let bus = self.bus.borrow();
        let devices = bus.slots.iter().filter_map(|slot| {
            let device = slot.device.as_ref().or(slot.unplugged.as_ref())?;
            (!device.repeatable()).then(|| {
                format!(
                    "{} finishes what it is told when QEMU has done it, which is waited for but \
                     is a matter of the host's time: two runs may differ",
                    slot.name
                )
            })
        });
        devices.collect()
    }

    /// Takes all devices away, which ends their models' processes; for when the machine ends.
    pub fn power_off(&self) {
        // SAFETY: no thread runs any more, so that a borrow that is left is nobody's.
        let bus = unsafe { &mut *self.bus.seize() };
        for slot in &mut bus.slots {
            slot.device = None;
            slot.unplugged = None;
        }
    }

    /// Has the device not been taken away?
    #[must_use]
    pub fn is_present(&self, device: PciFunction) -> bool {
        self.bus.borrow().slots[device.0].device.is_some()
    }

    /// Bus, device and function number.
    #[must_use]
    pub fn location(&self, device: PciFunction) -> (u32, u32, u32) {
        let bus = self.bus.borrow();
        let slot = &bus.slots[device.0];
        (0, slot.number, slot.function)
    }

    /// The device at a device and function number of bus 0.
    #[must_use]
    pub fn device_at(&self, number: u32, function: u32) -> Option<PciFunction> {
        let bus = self.bus.borrow();
        let mut slots = bus.slots.iter();
        let there = |slot: &Slot| (slot.number, slot.function) == (number, function);
        slots.position(there).map(PciFunction)
    }

    /// The device's memory windows and port ranges.
    #[must_use]
    pub fn bars(&self, device: PciFunction) -> Vec<Bar> {
        self.bus.borrow().slots[device.0].bars.clone()
    }

    /// Reads the device's PCI configuration space. What lies beyond it reads as ones.
    pub fn config_read(&self, device: PciFunction, offset: u32, bytes: &mut [u8]) {
        let mut bus = self.bus.borrow();
        let slot = &mut bus.slots[device.0];
        let mut at = offset;
        let mut rest = bytes;
        while !rest.is_empty() {
            let width = access_width(at, rest.len());
            let value = match u16::try_from(at) {
                Ok(at) if u32::from(at) < CONFIGURATION_END => slot.config_read(at, width),
                _ => !0,
            };
            let (now, later) = rest.split_at_mut(usize::from(width));
            now.copy_from_slice(&value.to_le_bytes()[..usize::from(width)]);
            rest = later;
            at += u32::from(width);
        }
    }

    /// Writes it. What lies beyond it is dropped.
    pub fn config_write(&self, device: PciFunction, offset: u32, bytes: &[u8]) {
        let fault = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[device.0];
            let mut at = offset;
            let mut rest = bytes;
            while !rest.is_empty() {
                let width = access_width(at, rest.len());
                let (now, later) = rest.split_at(usize::from(width));
                let mut value = [0; 4];
                value[..now.len()].copy_from_slice(now);
                if let Ok(at) = u16::try_from(at)
                    && u32::from(at) < CONFIGURATION_END
                {
                    slot.config_write(at, width, u32::from_le_bytes(value));
                }
                rest = later;
                at += u32::from(width);
            }
            slot.device.as_mut().and_then(|device| device.fault())
        };
        stop_on(fault);
    }

    /// Stops or continues a device's own time: while it is stopped, a transfer that has been begun
    /// does not end.
    pub fn set_frozen(&self, device: PciFunction, frozen: bool) {
        let fault = {
            let mut bus = self.bus.borrow();
            match &mut bus.slots[device.0].device {
                Some(device) => {
                    device.set_frozen(frozen);
                    device.fault()
                }
                None => None,
            }
        };
        stop_on(fault);
    }

    /// Says whether a device's driver may use it: from its start on, and as long as it has power
    /// and is there.
    pub(crate) fn set_in_use(&self, device: PciFunction, in_use: bool) {
        self.bus.borrow().slots[device.0].in_use = in_use;
    }

    /// Counts an access to a device's registers. False when nobody will answer.
    fn count_access(&self, slot: &mut Slot, decoding: u16) -> bool {
        match &mut slot.accesses_left {
            Some(0) => slot.detach(),
            Some(left) => *left -= 1,
            None => (),
        }
        let answered = slot.device.is_some() && slot.command & decoding != 0;
        let mut statistics = self.statistics.borrow();
        statistics.register_accesses += 1;
        statistics.unanswered += u64::from(!answered);
        statistics.too_late += u64::from(!slot.in_use);
        answered
    }

    pub(super) fn register_read(
        &self,
        device: PciFunction,
        bar: u8,
        offset: u64,
        width: u8,
    ) -> u64 {
        let (value, fault) = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[device.0];
            let answered = self.count_access(slot, decoding(slot, bar));
            match &mut slot.device {
                Some(device) if answered => (device.read(bar, offset, width), device.fault()),
                // The bus reads as ones.
                _ => (!0, None),
            }
        };
        stop_on(fault);
        value
    }

    pub(super) fn register_write(
        &self,
        id: PciFunction,
        bar: u8,
        offset: u64,
        width: u8,
        value: u64,
    ) {
        let begun = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[id.0];
            let answered = self.count_access(slot, decoding(slot, bar));
            match &mut slot.device {
                Some(device) if answered => {
                    let begun = device.dma_begun_by(bar, offset, width, value);
                    begun.filter(|_| slot.command & COMMAND_BUS_MASTER != 0)
                }
                _ => return,
            }
        };
        if let Some(access) = begun {
            self.judge_access(id, &access);
        }
        let fault = {
            let mut bus = self.bus.borrow();
            let slot = &mut bus.slots[id.0];
            match &mut slot.device {
                Some(device) => {
                    device.tick(executive().now());
                    device.write(bar, offset, width, value);
                    if let Some(access) = begun {
                        slot.in_flight = Some(access);
                    }
                    device.fault()
                }
                None => None,
            }
        };
        if fault.is_none()
            && let Some(access) = begun
        {
            self.moved.fetch_add(access.length, Ordering::Relaxed);
            let mut statistics = self.statistics.borrow();
            statistics.transfers += 1;
            if access.to_memory {
                statistics.bytes_from_device += access.length;
            } else {
                statistics.bytes_to_device += access.length;
            }
        }
        stop_on(fault);
    }

    /// When the first of the devices that go by the machine's clock will finish something.
    pub(super) fn next_device_due(&self) -> Option<u64> {
        let mut bus = self.bus.borrow();
        let devices = bus.slots.iter_mut().filter_map(|slot| slot.device.as_mut());
        devices.filter_map(|device| device.due()).min()
    }

    /// Lets every device finish what it has begun.
    pub(super) fn settle_devices(&self) {
        let mut fault = None;
        for slot in &mut self.bus.borrow().slots {
            if let Some(device) = &mut slot.device
                && device.busy()
            {
                device.tick(executive().now());
                device.settle();
                fault = fault.or_else(|| device.fault());
            }
        }
        stop_on(fault);
        self.judge_strays();
    }

    /// The transfer a device has begun and not ended, as far as the machine has seen. None once the
    /// device may not master the bus.
    pub(super) fn in_flight(&self, device: PciFunction) -> Option<DmaAccess> {
        let mut bus = self.bus.borrow();
        let slot = &mut bus.slots[device.0];
        let busy = slot.device.as_mut().is_some_and(|device| device.busy());
        if !busy || slot.command & COMMAND_BUS_MASTER == 0 {
            slot.in_flight = None;
        }
        slot.in_flight
    }

    /// The device's name in reports.
    #[must_use]
    pub fn device_name(&self, device: PciFunction) -> String {
        self.bus.borrow().slots[device.0].name.clone()
    }

    /// Says which device a physical device object stands for, none for a device that is not on this
    /// bus; the PnP manager calls this when it comes to know the object.
    pub fn bind(&self, physical_device_object: u64, device: Option<PciFunction>) {
        let mut bound = self.bound.borrow();
        bound.retain(|(object, _)| *object != physical_device_object);
        bound.push((physical_device_object, device));
    }

    /// Forgets a physical device object.
    pub fn unbind(&self, physical_device_object: u64) {
        self.bound
            .borrow()
            .retain(|(object, _)| *object != physical_device_object);
    }

    /// The device that a physical device object stands for.
    #[must_use]
    pub fn device_of(&self, physical_device_object: u64) -> Option<PciFunction> {
        self.bound_to(physical_device_object).flatten()
    }

    /// As [`device_of`](Self::device_of): `Some(None)` for the object of a device that is not on
    /// this bus.
    pub(super) fn bound_to(&self, physical_device_object: u64) -> Option<Option<PciFunction>> {
        let bound = self.bound.borrow();
        let mut devices = bound.iter();
        devices
            .find(|(object, _)| *object == physical_device_object)
            .map(|(_, device)| *device)
    }
}

/// The bit of the command register that a base address register's decoding hangs on.
fn decoding(slot: &Slot, bar: u8) -> u16 {
    let ports = slot
        .bars
        .iter()
        .any(|own| own.index == bar && own.is_ports());
    if ports { COMMAND_PORTS } else { COMMAND_MEMORY }
}

/// The widest aligned access that configuration space takes at `at`.
fn access_width(at: u32, left: usize) -> u8 {
    match (at % 4, left) {
        (0, 4..) => 4,
        (0 | 2, 2..) => 2,
        _ => 1,
    }
}

/// Ends the machine when a device cannot go on.
pub(super) fn stop_on(fault: Option<DeviceFault>) {
    match fault {
        None => {}
        Some(DeviceFault::Rule(rule)) => stop(codes::DRIVER_VERIFIER_DMA_VIOLATION, [0; 4], rule),
        Some(DeviceFault::Lost(why)) => stop(
            codes::WHEA_UNCORRECTABLE_ERROR,
            [0; 4],
            format!("The device model was lost: {why}."),
        ),
    }
}
