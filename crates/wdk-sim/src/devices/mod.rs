//! Device models behind one trait. Called by [`crate::hal`]; QEMU's are reached through [`crate::host`].

/// A PCI function as the HAL sees it. Everything is called by the thread that holds the simulated processor.
pub trait PciDevice: Send {
    /// Its name in reports.
    fn name(&self) -> &str;
    /// Reads `width` (1, 2, 4) bytes of configuration space.
    fn config_read(&mut self, offset: u16, width: u8) -> u32;
    /// Writes configuration space.
    fn config_write(&mut self, offset: u16, width: u8, value: u32);
    /// Reads `width` (1, 2, 4, 8) bytes of a memory BAR.
    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64;
    /// Writes a memory BAR.
    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64);
    /// Is its interrupt line asserted, as far as is known without waiting?
    fn interrupt_asserted(&mut self) -> bool;
    /// Has it begun something that will end in an interrupt (or in a state change) not yet seen?
    fn busy(&mut self) -> bool;
    /// Waits, in real time and not longer than a few seconds, until it is no longer busy. False when it did not finish.
    fn settle(&mut self) -> bool;
    /// Message-signalled interrupts that have arrived: (address, data) pairs since the last call.
    fn messages(&mut self) -> Vec<(u64, u32)>;
}
