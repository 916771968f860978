//! Wraps a device and makes it fail in one of the ways a driver must survive.

use std::time::Duration;

use super::{DeviceFault, DmaAccess, DmaRange, PciDevice, StrayDma};

/// How a device fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Whatever it is told to do, it never finishes.
    NeverCompletes,
    /// Every transfer takes as long, of the machine's time.
    Takes(Duration),
    /// Once its interrupt line is asserted, nothing lowers it.
    LineStaysAsserted,
    /// Once its power was down, its registers are gone for good.
    NeverWakes,
}

impl Fault {
    /// Does the device's own time stand still?
    const fn stops_the_clock(self) -> bool {
        matches!(self, Self::NeverCompletes | Self::Takes(_))
    }
}

/// A device that fails.
pub struct Misbehaving<D> {
    device: D,
    fault: Fault,
    asserted: bool,
    gone: bool,
    /// When the transfer that runs will be done.
    due: Option<u64>,
    /// What the machine's clock showed last.
    now: u64,
}

impl<D: PciDevice> Misbehaving<D> {
    /// Makes `device` fail.
    pub fn new(mut device: D, fault: Fault) -> Self {
        // One that takes its time has a clock that stands still but for the moments at which
        // something ends.
        if fault.stops_the_clock() {
            device.set_frozen(true);
        }
        Self {
            device,
            fault,
            asserted: false,
            gone: false,
            due: None,
            now: 0,
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
        self.device.config_write(offset, width, value);
    }
    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64 {
        if self.gone {
            return u64::MAX >> (64 - 8 * u32::from(width));
        }
        self.device.read(bar, offset, width)
    }
    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64) {
        if self.gone {
            return;
        }
        let free = self.due().is_none();
        self.device.write(bar, offset, width, value);
        if let Fault::Takes(time) = self.fault
            && free
            && self.device.busy()
        {
            let hundreds = u64::try_from(time.as_nanos() / 100).unwrap_or(u64::MAX);
            self.due = Some(self.now.saturating_add(hundreds));
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
        if self.due.is_some_and(|due| due <= self.now) {
            self.due = None;
            self.device.set_frozen(false);
            let done = self.device.settle();
            self.device.set_frozen(true);
            return done;
        }
        let done = self.device.settle();
        if done {
            self.due = None;
        }
        done
    }
    fn tick(&mut self, now: u64) {
        self.now = now;
        self.device.tick(now);
    }
    fn power_lost(&mut self) {
        self.due = None;
        self.gone |= self.fault == Fault::NeverWakes;
        self.device.power_lost();
    }
    fn due(&mut self) -> Option<u64> {
        // A register that tells of its end has ended it.
        if !self.device.busy() {
            self.due = None;
        }
        self.due
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
    fn judges_dma(&self) -> bool {
        self.device.judges_dma()
    }
    fn allow_dma(&mut self, ranges: &[DmaRange]) {
        self.device.allow_dma(ranges);
    }
    fn stray_dma(&mut self) -> Option<StrayDma> {
        self.device.stray_dma()
    }
    fn repeatable(&self) -> bool {
        self.device.repeatable()
    }
    fn wants_messages(&self) -> bool {
        self.device.wants_messages()
    }
    fn set_frozen(&mut self, frozen: bool) {
        if !self.fault.stops_the_clock() {
            self.device.set_frozen(frozen);
        }
    }
}
