//! Device models behind one trait. Called by [`crate::hal`]; QEMU's are reached through
//! [`crate::host`].
//!
//! A device finishes what it was told to do in its own time, but the machine sees that only at
//! points of its own choosing: the completion, and the interrupt that belongs to it, stay hidden
//! until [`PciDevice::settle`]. That is what makes two runs equal.
//!
//! * [`qemu`]: any PCI device of QEMU's.
//! * [`edu`]: QEMU's educational device, in a QEMU process of its own.
//! * [`baseline`]: the same work with nothing but the protocol, for comparison.
//! * [`config`]: configuration space for devices modelled here.
//! * [`bystander`]: a device that only raises an interrupt line, to share with another.
//! * [`misbehave`]: wraps a device and makes it fail: never completing, taking its time, or never
//!   lowering its line.

pub mod baseline;
pub mod bystander;
pub mod config;
pub mod edu;
pub mod misbehave;
pub mod qemu;

/// Memory that a device reads or writes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DmaAccess {
    /// The first bus address, as the driver gave it to the device.
    pub given: u64,
    /// The address the device really uses: what is left of `given` on as many address lines as it
    /// has.
    pub address: u64,
    /// Bytes.
    pub length: u64,
    /// The device writes to memory.
    pub to_memory: bool,
}

/// Memory that a device may access by itself, in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DmaRange {
    /// The first bus address.
    pub address: u64,
    /// Bytes.
    pub length: u64,
    /// The device may write to it, else read from it.
    pub to_memory: bool,
}

/// An access of a device's own that was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrayDma {
    /// The bus address of the page.
    pub address: u64,
    /// The device would have written to it.
    pub to_memory: bool,
}

/// What a device cannot go on from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceFault {
    /// The driver told the device to do what it must not: the rule, in words.
    Rule(String),
    /// The model itself is lost: why.
    Lost(String),
}

/// A PCI function as the HAL sees it. Everything is called by the thread that holds the simulated
/// processor.
pub trait PciDevice: Send {
    /// Its name in reports.
    fn name(&self) -> &str;
    /// Reads `width` (1, 2, 4) bytes of configuration space. Every device has the first 256 bytes.
    fn config_read(&mut self, offset: u16, width: u8) -> u32;
    /// Writes configuration space.
    fn config_write(&mut self, offset: u16, width: u8, value: u32);
    /// Reads `width` bytes of a BAR: 1, 2, 4, 8 of memory, 1, 2, 4 of ports. A device that has
    /// something outstanding finishes it first if the register's value depends on it, so that
    /// polling gives the same answers in every run.
    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64;
    /// Writes a BAR.
    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64);
    /// Is its interrupt line asserted, as far as is known without waiting for what is outstanding?
    fn interrupt_asserted(&mut self) -> bool;
    /// Has it begun something that will end in an interrupt (or in a state change) not yet seen?
    fn busy(&mut self) -> bool;
    /// Waits, in real time and not longer than a few seconds, until it is no longer busy. False
    /// when it did not finish.
    fn settle(&mut self) -> bool;
    /// Message-signalled interrupts that have arrived: (address, data) pairs since the last call.
    fn messages(&mut self) -> Vec<(u64, u32)>;

    /// The memory the device would access by itself if this register were written now.
    fn dma_begun_by(
        &mut self,
        _bar: u8,
        _offset: u64,
        _width: u8,
        _value: u64,
    ) -> Option<DmaAccess> {
        None
    }
    /// Are its own accesses judged, so that it is told what it may access?
    fn judges_dma(&self) -> bool {
        false
    }
    /// It may access this memory from now on, and no other.
    fn allow_dma(&mut self, _ranges: &[DmaRange]) {}
    /// An access that was refused since this was last asked.
    fn stray_dma(&mut self) -> Option<StrayDma> {
        None
    }
    /// What has gone wrong, if anything has. Asked after every access.
    fn fault(&mut self) -> Option<DeviceFault> {
        None
    }
    /// Does it want to signal its interrupt by message, where the kernel can?
    fn wants_messages(&self) -> bool {
        false
    }
    /// When what is outstanding will be finished, in the machine's time since boot (100 ns), for a
    /// device that goes by that clock.
    fn due(&mut self) -> Option<u64> {
        None
    }
    /// What the machine's clock shows (100 ns since boot), for a device that goes by it. Told
    /// before a register is written and before the device is asked to finish.
    fn tick(&mut self, _now: u64) {}
    /// Its power has gone, with decoding and bus mastering off: what it was doing has ended, and
    /// its registers, and its configuration, are as after power-on.
    fn power_lost(&mut self) {}
    /// Does it finish what it was told at moments that are the same in every run?
    fn repeatable(&self) -> bool {
        true
    }
    /// Stops or continues the device's own time. While it is stopped, nothing outstanding finishes.
    fn set_frozen(&mut self, _frozen: bool) {}
}
