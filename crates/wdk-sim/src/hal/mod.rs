//! Interrupts and DMA adapters, between the driver and the device models.
//!
//! * [`bus`]: the PCI bus: attaching devices, configuration space, BARs, register windows, bus
//!   mastering.
//! * [`interrupts`]: lines and messages, connecting to them, delivery at device IRQL;
//!   [`signals`]: which a device has; [`messages`]: how it is told to signal by message.
//! * [`adapter`]: DMA adapters and what devices may touch; [`common_buffer`]: memory shared with
//!   them; [`channel`]: who gets an adapter and when.
//! * [`stray`]: accesses of devices that an IOMMU refuses.
//! * [`transfer`]: mapping, bouncing and flushing; [`registers`]: the pages that stand in for
//!   others; [`mdl`]: reading MDLs.
//! * [`operations`], [`operations3`], [`scatter_gather`], [`legacy`]: what drivers call.
//! * [`layout`]: the structures they hand over.

mod adapter;
mod bus;
mod channel;
mod common_buffer;
mod interrupt_routines;
mod interrupts;
mod layout;
mod legacy;
mod mdl;
mod messages;
mod operations;
mod operations3;
mod ports;
mod registers;
mod scatter_gather;
mod signals;
mod slot;
mod stray;
mod transfer;

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::devices::PciDevice;
use crate::record::{KernelCell, Leak, Slot};
use crate::space::{Window, Windows};

/// Identifies a PCI function that was attached, whether it is plugged in at the moment or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PciFunction(pub usize);

/// What a base address register decodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarKind {
    /// Memory.
    Memory {
        /// Reading it has no side effect.
        prefetchable: bool,
        /// Its address has 64 bits, and takes the next register too.
        wide: bool,
    },
    /// I/O ports.
    Ports,
}

/// What one base address register of a device decodes.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    /// Which base address register.
    pub index: u8,
    /// Its physical address, or its first port.
    pub address: u64,
    /// Its length in bytes, or ports.
    pub length: u64,
    /// Memory or ports.
    pub kind: BarKind,
}

impl Bar {
    /// Does it decode I/O ports?
    #[must_use]
    pub fn is_ports(&self) -> bool {
        self.kind == BarKind::Ports
    }

    /// Does it take two registers?
    fn is_wide(&self) -> bool {
        matches!(self.kind, BarKind::Memory { wide: true, .. })
    }

    /// Where `length` bytes at `address` begin in it, if it decodes them all.
    fn offset_of(&self, address: u64, length: u64) -> Option<u64> {
        let offset = address.checked_sub(self.address)?;
        (offset.checked_add(length)? <= self.length).then_some(offset)
    }
}

/// How a device interrupts.
#[derive(Clone, Copy, Debug)]
pub struct InterruptLine {
    /// The vector a driver connects (as in the translated resource).
    pub vector: u32,
    /// The IRQL of its service routine.
    pub irql: u8,
    /// The line before translation.
    pub line: u32,
    /// Message-signalled rather than a (shared, level) line.
    pub message: bool,
}

/// How a function is attached.
#[derive(Clone, Copy, Debug, Default)]
pub struct Attachment {
    /// Let it signal its interrupt by message, if it can and the kernel can.
    pub messages: bool,
    /// It is this function of the device in whose slot that one is.
    pub function_of: Option<(PciFunction, u8)>,
    /// Wire its interrupt to the same line as another device's.
    pub line_of: Option<PciFunction>,
}

/// What happened on the way between drivers and devices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Transfers that devices began.
    pub transfers: u64,
    /// Bytes devices read from memory.
    pub bytes_to_device: u64,
    /// Bytes devices wrote to memory.
    pub bytes_from_device: u64,
    /// Bytes that went through bounce buffers, either way.
    pub bounced: u64,
    /// Service routines that said the interrupt was theirs.
    pub interrupts: u64,
    /// Register accesses by drivers.
    pub register_accesses: u64,
    /// Those of them that nobody answered: the device was gone, or did not decode its memory. They
    /// read as ones.
    pub unanswered: u64,
    /// Those of them that came when their driver knew better: before the device's start or after
    /// its stop, its removal or the loss of its power had reached the bus driver. A driver makes
    /// none.
    pub too_late: u64,
}

impl Statistics {
    /// What has been added since `before`.
    #[must_use]
    pub const fn since(&self, before: &Self) -> Self {
        Self {
            transfers: self.transfers - before.transfers,
            bytes_to_device: self.bytes_to_device - before.bytes_to_device,
            bytes_from_device: self.bytes_from_device - before.bytes_from_device,
            bounced: self.bounced - before.bounced,
            interrupts: self.interrupts - before.interrupts,
            register_accesses: self.register_accesses - before.register_accesses,
            unanswered: self.unanswered - before.unanswered,
            too_late: self.too_late - before.too_late,
        }
    }
}

/// Interrupts, DMA and attached devices of one machine.
pub struct Hal {
    bus: KernelCell<bus::Bus>,
    /// Which device a physical device object stands for.
    bound: KernelCell<Vec<(u64, Option<PciFunction>)>>,
    interrupts: KernelCell<interrupts::Interrupts>,
    dma: KernelCell<adapter::Dma>,
    statistics: KernelCell<Statistics>,
    /// What was last written to the port that addresses PCI configuration space.
    config_address: KernelCell<u32>,
    moved: Arc<AtomicU64>,
}

pub(crate) static SLOT: Slot<Hal> = Slot::new();

/// The interrupts and DMA of the running machine.
pub fn hal() -> &'static Hal {
    SLOT.get()
}

impl Default for Hal {
    fn default() -> Self {
        Self::new()
    }
}

impl Hal {
    /// With no device.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bus: KernelCell::new(bus::Bus::default()),
            bound: KernelCell::new(Vec::new()),
            interrupts: KernelCell::new(interrupts::Interrupts::default()),
            dma: KernelCell::new(adapter::Dma::default()),
            statistics: KernelCell::new(Statistics::default()),
            config_address: KernelCell::new(0),
            moved: Arc::default(),
        }
    }
    /// Attaches a device: sizes and places its BARs, chooses its interrupt, leaves decoding and bus
    /// mastering off.
    pub fn attach_with(&self, device: Box<dyn PciDevice>, how: Attachment) -> PciFunction {
        bus::attach(&mut self.bus.borrow(), device, how)
    }
    /// What happened so far.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        *self.statistics.borrow()
    }
    /// Bytes that devices moved so far, either way; any thread may look at it while the machine
    /// runs.
    #[must_use]
    pub fn progress(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.moved)
    }
    /// What drivers still hold: adapters, map registers, common buffers, connected interrupts.
    #[must_use]
    pub fn leaks(&self) -> Vec<Leak> {
        let mut leaks = self.interrupt_leaks();
        leaks.extend(self.dma_leaks());
        leaks
    }

    fn add_bounced(&self, bytes: u64) {
        self.statistics.borrow().bounced += bytes;
    }
}

impl Windows for Hal {
    fn window_at(&self, address: u64, length: u64) -> Option<(Arc<dyn Window>, u64)> {
        bus::window_at(&self.bus.borrow(), address, length)
    }
}
