//! The device the tests move memory with: QEMU's `edu` (`docs/specs/edu.rst`), as far as they need
//! it.

use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use wdk::dma::{DmaEngine, DmaProfile};
use wdk::driver::Start;
use wdk::interrupt::{Claim, Interrupt, InterruptHandler};
use wdk::mdl::Direction;
use wdk::mmio::IoSpaceMapping;
use wdk::pci::PciConfiguration;
use wdk::sync::CommandSlot;
use wdk::{Error, Result};

wdk::registers! {
    /// The registers.
    // SAFETY: the device accesses memory only after a write to the DMA command register.
    pub unsafe struct Edu: 0x10_0000 in window 0 {
        /// Identification.
        ID: u32 @ 0x00, read;
        /// Why it interrupts.
        CAUSES: u32 @ 0x24, read;
        /// Raises interrupts.
        RAISE: u32 @ 0x60, write;
        /// Takes causes away.
        ACKNOWLEDGE: u32 @ 0x64, write;
        /// Where a transfer reads.
        SOURCE: u64 @ 0x80, write;
        /// Where it writes.
        DESTINATION: u64 @ 0x88, write;
        /// Its bytes.
        COUNT: u64 @ 0x90, write;
        /// Begins it.
        COMMAND: u64 @ 0x98, read unsafe_write;
    }
}

/// The address bits the device has.
pub const ADDRESS_BITS: u32 = 28;
/// The longest transfer.
pub const LONGEST: usize = 4095;
/// Where its memory begins.
const MEMORY: u64 = 0x4_0000;
/// The cause of an interrupt at the end of a transfer.
pub const DONE: u32 = 0x100;

/// A cause that the device interrupts for before anybody is connected.
pub const EARLY: u32 = 0x20;

/// What the service routine counts, under the interrupt's own lock.
#[derive(Default)]
pub struct Seen {
    pub services: u32,
    pub causes: u32,
}

/// A handler of its own kind, beside the one for devices with cause registers.
pub struct Handler<'d> {
    registers: &'d IoSpaceMapping<Edu>,
    commands: &'d CommandSlot,
    pub deferred: &'d AtomicU32,
    /// The causes that the deferred routine has found.
    pub found: &'d AtomicU32,
}

// SAFETY: the service routine accesses registers and what is under its lock.
unsafe impl InterruptHandler for Handler<'_> {
    type State = Seen;

    fn interrupt(&self, seen: &mut Seen) -> Claim {
        let causes = self.registers.read(Edu::CAUSES);
        if causes == 0 || causes == u32::MAX {
            return Claim::NotOurs;
        }
        self.registers.write(Edu::ACKNOWLEDGE, causes);
        seen.services += 1;
        seen.causes |= causes;
        Claim::Defer
    }

    fn deferred(&self, interrupt: &Interrupt<Self>) {
        self.deferred.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the closure only looks at what is shared.
        let causes = unsafe { interrupt.with_state(|seen| core::mem::take(&mut seen.causes)) };
        if let Ok(causes) = causes {
            self.found.fetch_or(causes, Ordering::Relaxed);
            self.commands.complete(causes);
        }
    }
}

pub struct Device<'d> {
    pub registers: &'d IoSpaceMapping<Edu>,
    pub configuration: &'d PciConfiguration,
    pub commands: &'d CommandSlot,
    pub interrupt: &'d Interrupt<Handler<'d>>,
}

impl<'d> Device<'d> {
    pub fn start(start: &Start<'d>) -> Result<Self> {
        let registers = start.map_registers::<Edu>()?;
        let commands = start.keep(CommandSlot::new(Duration::from_secs(2))?)?;
        let handler = Handler {
            registers,
            commands,
            deferred: start.keep(AtomicU32::new(0))?,
            found: start.keep(AtomicU32::new(0))?,
        };
        let resource = start.resources().interrupt()?;
        if !resource.is_message() {
            // The line is asserted before it is connected.
            registers.write(Edu::RAISE, EARLY);
        }
        Ok(Self {
            registers,
            configuration: start.pci_configuration()?,
            commands,
            interrupt: start.connect_interrupt(&resource, handler, Seen::default())?,
        })
    }

    /// An engine for pieces of as many bytes.
    pub fn engine(start: &Start<'d>, longest: usize) -> Result<DmaEngine<'d>> {
        start.dma_engine(DmaProfile::scatter_gather(ADDRESS_BITS).maximum_length(longest as u32))
    }

    /// Moves bytes between memory that the device reaches and its own memory from `offset` on.
    ///
    /// # Safety
    /// The memory is mapped for the device in this direction until this returns.
    pub unsafe fn transfer(
        &self,
        address: u64,
        length: usize,
        direction: Direction,
        offset: u64,
    ) -> Result {
        let device = MEMORY + offset;
        let (source, destination, way) = match direction {
            Direction::FromDevice => (device, address, 2),
            _ => (address, device, 0),
        };
        let ended = self.commands.issue(DONE, || {
            self.registers.write(Edu::SOURCE, source);
            self.registers.write(Edu::DESTINATION, destination);
            self.registers.write(Edu::COUNT, length as u64);
            // SAFETY: the caller's promise: it has ended when this returns, or the device is kept
            // from memory.
            unsafe { self.registers.write_unsafe(Edu::COMMAND, 1 | 4 | way) };
        });
        ended.inspect_err(|_| self.halt(Error::DEVICE_NOT_READY))
    }

    pub fn halt(&self, why: Error) {
        self.commands.fail(why, || {
            let _ = self.configuration.stop_bus_mastering();
        });
    }
}
