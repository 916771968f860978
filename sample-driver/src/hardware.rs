//! What the device does on command, one command at a time: [`Hardware`].

use core::sync::atomic::{AtomicI32, AtomicU32, Ordering};
use core::time::Duration;

use wdk::dma::Piece;
use wdk::driver::Start;
use wdk::interrupt::{Claim, Interrupt, InterruptHandler};
use wdk::mdl::{Caching, Direction};
use wdk::mmio::IoSpaceMapping;
use wdk::pci::PciConfiguration;
use wdk::sync::{Event, Reset, Wait};
use wdk::{Error, Result};

use crate::registers::{DEVICE_MEMORY, Edu, cause, dma, status};

/// How long the device may take for one command: its transfers take a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// The device, as its data sheet describes it. Commands wait for the device's interrupt, and take turns.
pub struct Hardware {
    signals: Interrupt<Signals>,
    configuration: PciConfiguration,
    /// Why the device has been kept from memory and takes no commands until it is started anew; 0 while it does.
    halted: AtomicI32,
}

/// The right to give the device a command. There is one, so that no command finds the registers half written by another.
pub struct Turn(());

/// What service routine, deferred routine and waiting threads share.
struct Signals {
    registers: IoSpaceMapping<Edu>,
    causes: AtomicU32,
    done: Event,
}

// SAFETY: the service routine accesses registers and an atomic, nothing else.
unsafe impl InterruptHandler for Signals {
    fn interrupt(&self) -> Claim {
        let causes = self.registers.read(Edu::INTERRUPT_STATUS);
        if causes == 0 || causes == cause::GONE {
            return Claim::NotOurs;
        }
        self.registers.write(Edu::INTERRUPT_ACKNOWLEDGE, causes);
        self.causes.fetch_or(causes, Ordering::Release);
        Claim::Defer
    }

    fn deferred(&self) {
        if self.causes.swap(0, Ordering::Acquire) & (cause::DMA | cause::FACTORIAL) != 0 {
            self.done.set();
        }
    }
}

impl Hardware {
    /// Maps the registers, makes sure that they are an edu's, and connects its interrupt.
    pub fn start(start: &Start<'_>) -> Result<(Self, Turn)> {
        let resources = start.resources();
        let registers = IoSpaceMapping::<Edu>::map(&resources.memory(0)?, Caching::Uncached)?;
        if registers.read(Edu::ID) & 0xFF != 0xED {
            return Err(Error::DEVICE_CONFIGURATION_ERROR);
        }
        // A transfer begun before a stop would move into memory that has another owner now.
        if registers.read(Edu::DMA_COMMAND) & dma::START != 0 {
            return Err(Error::DEVICE_NOT_READY);
        }
        let configuration = start.pci_configuration()?;
        let signals = Signals {
            registers,
            causes: AtomicU32::new(0),
            done: Event::new(Reset::Automatic)?,
        };
        let signals = start.connect_interrupt(&resources.interrupt()?, signals)?;
        let hardware = Self {
            signals,
            configuration,
            halted: AtomicI32::new(0),
        };
        Ok((hardware, Turn(())))
    }

    /// The identification register.
    pub fn id(&self) -> u32 {
        self.signals.registers.read(Edu::ID)
    }

    /// Computes `number!` modulo 2^32.
    pub fn factorial(&self, turn: &mut Turn, number: u32) -> Result<u32> {
        let registers = &self.signals.registers;
        self.command(turn, || {
            registers.write(Edu::STATUS, status::INTERRUPT_WHEN_DONE);
            registers.write(Edu::FACTORIAL, number);
        })?;
        if registers.read(Edu::STATUS) & status::COMPUTING != 0 {
            return Err(Error::DEVICE_PROTOCOL_ERROR);
        }
        Ok(registers.read(Edu::FACTORIAL))
    }

    /// Moves a piece of memory to or from the same offset in the device's own memory. Returns the bytes moved: all of them.
    pub fn transfer(&self, turn: &mut Turn, piece: &Piece<'_>) -> Result<usize> {
        let registers = &self.signals.registers;
        let memory = piece.address().get();
        let device = DEVICE_MEMORY + piece.offset() as u64;
        let (source, destination, way) = match piece.direction() {
            Direction::FromDevice => (device, memory, dma::FROM_DEVICE),
            _ => (memory, device, 0),
        };
        self.command(turn, || {
            registers.write(Edu::DMA_SOURCE, source);
            registers.write(Edu::DMA_DESTINATION, destination);
            registers.write(Edu::DMA_COUNT, piece.len() as u64);
            let command = dma::START | dma::INTERRUPT_WHEN_DONE | way;
            // SAFETY: the piece is mapped in its direction until this function has returned, by when the device has interrupted, or has
            // been kept from memory. The registers say what was written above, since it is this command's turn.
            unsafe { registers.write_unsafe(Edu::DMA_COMMAND, command) };
        })?;
        Ok(piece.len())
    }

    /// Gives a command and waits until the device interrupts. If it does not, it is kept from memory before this returns.
    fn command(&self, _: &mut Turn, give: impl FnOnce()) -> Result {
        // In this order, so that a halt that comes in between ends the wait below.
        self.signals.done.clear();
        self.check_running()?;
        give();
        let error = match self.signals.done.wait_timeout(PATIENCE) {
            Ok(Wait::Signalled) => return self.check_running(),
            Ok(Wait::TimedOut) => Error::IO_TIMEOUT,
            Err(error) => error,
        };
        self.halt(Error::DEVICE_NOT_READY);
        Err(error)
    }

    fn check_running(&self) -> Result {
        wdk::check(self.halted.load(Ordering::Acquire))
    }

    /// Keeps the device from memory and from further commands, and ends the wait of one that runs. Commands fail with `why`.
    pub fn halt(&self, why: Error) {
        self.halted.store(why.status(), Ordering::Release);
        // A device that is gone, which is when this fails, accesses nothing either.
        let _ = self.configuration.stop_bus_mastering();
        self.signals.done.set();
    }
}
