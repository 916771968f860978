//! What the device does on command, one command at a time: [`Hardware`].

use core::time::Duration;

use edu_interface::LARGEST_FACTORIAL;
use wdk::dma::{Moved, Piece};
use wdk::driver::{Start, StopReason};
use wdk::interrupt::InterruptCount;
use wdk::mdl::Direction;
use wdk::mmio::IoSpaceMapping;
use wdk::pci::PciConfiguration;
use wdk::sync::CommandSlot;
use wdk::{Error, Result};

use crate::counters::Counters;
use crate::registers::{DEVICE_MEMORY, Edu, cause, dma, status};

/// How long the device may take for one command: its transfers take a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// The device, as its data sheet describes it. Commands wait for the device's interrupt; they are
/// given by one thread at a time.
pub struct Hardware<'d> {
    registers: &'d IoSpaceMapping<Edu>,
    configuration: &'d PciConfiguration,
    commands: &'d CommandSlot,
    /// How often the device has interrupted.
    pub interrupts: &'d InterruptCount,
    pub counters: Counters,
    /// The identification register.
    pub id: u32,
}

impl<'d> Hardware<'d> {
    /// Maps the registers, makes sure that they are an edu's, and connects its interrupt.
    pub fn start(start: &Start<'d>) -> Result<Self> {
        let registers = start.map_registers::<Edu>()?;
        let id = check_idle(registers)?;
        let configuration = start.pci_configuration()?;
        let commands = start.keep(CommandSlot::new(PATIENCE)?)?;
        let interrupts = start.connect_causes(
            &start.resources().interrupt()?,
            (registers, Edu::INTERRUPT_STATUS, Edu::INTERRUPT_ACKNOWLEDGE),
            |causes| commands.complete(causes),
        )?;
        Ok(Self {
            registers,
            configuration,
            commands,
            interrupts,
            counters: Counters::default(),
            id,
        })
    }

    /// Makes sure that the device is there again, after its power was down, and lets it have memory
    /// and commands if it was kept from them for that.
    pub fn resume(&self) -> Result {
        check_idle(self.registers)?;
        if self.commands.check() != Err(StopReason::PowerDown.error()) {
            return Ok(());
        }
        self.commands.reset()?;
        // SAFETY: what the device was told before its power was down is over.
        unsafe { self.configuration.start_bus_mastering() }
    }

    /// Computes `number!` modulo 2^32.
    pub fn factorial(&self, number: u32) -> Result<u32> {
        if number > LARGEST_FACTORIAL {
            return Err(Error::INVALID_PARAMETER);
        }
        self.command(cause::FACTORIAL, || {
            self.registers
                .write(Edu::STATUS, status::INTERRUPT_WHEN_DONE);
            self.registers.write(Edu::FACTORIAL, number);
        })?;
        let factorial = self.registers.read(Edu::FACTORIAL);
        // A device that has gone by now reads as ones, and so does what was read before, perhaps.
        match self.registers.read(Edu::STATUS) {
            status::GONE => Err(Error::DEVICE_REMOVED),
            status if status & status::COMPUTING != 0 => Err(Error::DEVICE_PROTOCOL_ERROR),
            _ => Ok(factorial),
        }
    }

    /// Moves a piece of memory to or from an offset in the device's own memory: all of it.
    #[inline]
    pub fn transfer<'p>(&self, piece: &Piece<'p>, offset: u64) -> Result<Moved<'p>> {
        let memory = piece.address().get();
        let device = DEVICE_MEMORY + offset;
        let (source, destination, way) = match piece.direction() {
            Direction::FromDevice => (device, memory, dma::FROM_DEVICE),
            _ => (memory, device, 0),
        };
        self.command(cause::DMA, || {
            self.registers.write(Edu::DMA_SOURCE, source);
            self.registers.write(Edu::DMA_DESTINATION, destination);
            self.registers.write(Edu::DMA_COUNT, piece.len() as u64);
            let command = dma::START | dma::INTERRUPT_WHEN_DONE | way;
            // SAFETY: the piece is mapped in its direction until this function has returned, by
            // when the device has interrupted, or has been kept from memory. The registers say what
            // was written above, since one thread at a time gives commands.
            unsafe { self.registers.write_unsafe(Edu::DMA_COMMAND, command) };
        })?;
        self.counters.note(piece);
        // SAFETY: the device has interrupted, which it does when it has moved all that it was told
        // to.
        Ok(unsafe { piece.moved(piece.len()) })
    }

    /// Gives a command and waits until the device interrupts for it. If it does not, it is kept
    /// from memory before this returns.
    #[inline]
    fn command(&self, awaited: u32, give: impl FnOnce()) -> Result {
        self.commands.issue(awaited, give).inspect_err(|error| {
            // Otherwise it was not issued, or has been halted by who failed it.
            if *error == Error::IO_TIMEOUT {
                self.halt(Error::DEVICE_NOT_READY);
            }
        })
    }

    /// Keeps the device from memory, and from commands until it is started anew, or resumed if the
    /// reason was its power: they fail with `why`, the one that runs included.
    #[cold]
    pub fn halt(&self, why: Error) {
        self.commands.fail(why, || {
            // A device that is gone, which is when this fails, accesses nothing either.
            let _ = self.configuration.stop_bus_mastering();
        });
    }
}

/// What the identification register says, of a device that is doing nothing and has nothing to say.
fn check_idle(registers: &IoSpaceMapping<Edu>) -> Result<u32> {
    // Read once, as the device may go at any time.
    let id = registers.read(Edu::ID);
    if id & 0xFF != 0xED {
        return Err(Error::DEVICE_CONFIGURATION_ERROR);
    }
    // A transfer begun before would move into memory that has another owner now.
    if registers.read(Edu::DMA_COMMAND) & dma::START != 0 {
        return Err(Error::DEVICE_NOT_READY);
    }
    // Nor does the interrupt at the end of one complete what the device is told from here on.
    registers.write(Edu::INTERRUPT_ACKNOWLEDGE, u32::MAX);
    Ok(id)
}
