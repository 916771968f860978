//! A device that only raises an interrupt line: the other party on a shared line.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::PciDevice;
use super::config::ConfigSpace;

/// The device. BAR 0 has one register, at 0: a write of 1 raises the line, a write of 0 lowers it,
/// and it reads back.
#[derive(Debug)]
pub struct Bystander {
    config: ConfigSpace,
    line: BystanderLine,
}

/// The device's line, for a test that raises and lowers it from outside.
#[derive(Clone, Debug, Default)]
pub struct BystanderLine(Arc<AtomicBool>);

impl BystanderLine {
    /// Raises or lowers the line.
    pub fn set(&self, asserted: bool) {
        self.0.store(asserted, Ordering::Relaxed);
    }
    /// Is it asserted?
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Bystander {
    /// A device, and the line it has.
    #[must_use]
    pub fn new() -> (Self, BystanderLine) {
        let line = BystanderLine::default();
        let device = Self {
            config: ConfigSpace::new(0x1234, 0x0b57, 0xff_0000).with_bar(0, 0x1000),
            line: line.clone(),
        };
        (device, line)
    }
}

impl PciDevice for Bystander {
    fn name(&self) -> &str {
        "bystander"
    }
    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        self.config.read(offset, width)
    }
    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        self.config.write(offset, width, value);
    }
    fn read(&mut self, _bar: u8, offset: u64, _width: u8) -> u64 {
        u64::from(offset == 0 && self.line.is_set())
    }
    fn write(&mut self, _bar: u8, offset: u64, _width: u8, value: u64) {
        if offset == 0 {
            self.line.set(value & 1 != 0);
        }
    }
    fn interrupt_asserted(&mut self) -> bool {
        self.line.is_set() && self.config.interrupts_enabled()
    }
    fn busy(&mut self) -> bool {
        false
    }
    fn settle(&mut self) -> bool {
        true
    }
    fn messages(&mut self) -> Vec<(u64, u32)> {
        Vec::new()
    }
}
