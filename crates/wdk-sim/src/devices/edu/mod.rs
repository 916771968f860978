//! QEMU's educational PCI device, in a QEMU process of its own.
//!
//! Register accesses are forwarded as they are. What is kept on this side follows from what was
//! written: which operations are outstanding, and whether the interrupt line can have changed since
//! it was last looked at.
//!
//! * A completion stays hidden until [`PciDevice::settle`], or until the driver reads a register
//!   that tells of it: such a read waits for the operation first, so that a polling driver sees the
//!   same in every run.
//! * A transfer outside the device's buffer is refused here, because QEMU 7.2 ends the process on
//!   it and later ones corrupt themselves. The end check of 7.2 is off by one, so that a transfer
//!   may not reach the last byte of the buffer.
//! * Messages are writes to RAM, where they are found by looking.

mod function;

use std::sync::atomic::AtomicU32;
use std::time::{Duration, Instant};

use memmap2::{MmapOptions, MmapRaw};

use crate::devices::{DeviceFault, DmaAccess, PciDevice};
use crate::host::{HostError, qemu::Qemu, qemu::SharedRam};

/// Where QEMU puts the device: bus 0, this slot, function 0.
const SLOT: u8 = 4;
/// How long an outstanding operation may take in real time.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two looks at something QEMU does not report. Looking without a pause would keep QEMU
/// from its work.
const PAUSE: Duration = Duration::from_micros(50);

/// The device's registers, as its data sheet has them.
pub mod registers {
    /// Identification.
    pub const IDENTIFICATION: u64 = 0x00;
    /// Reads the inverse of what was written.
    pub const LIVENESS: u64 = 0x04;
    /// Factorial of what is written.
    pub const FACTORIAL: u64 = 0x08;
    /// Status: [`COMPUTING`], [`FACTORIAL_INTERRUPT`].
    pub const STATUS: u64 = 0x20;
    /// Which interrupts are raised.
    pub const INTERRUPT_STATUS: u64 = 0x24;
    /// Raises interrupts.
    pub const INTERRUPT_RAISE: u64 = 0x60;
    /// Lowers interrupts.
    pub const INTERRUPT_ACKNOWLEDGE: u64 = 0x64;
    /// Where a transfer reads.
    pub const DMA_SOURCE: u64 = 0x80;
    /// Where a transfer writes.
    pub const DMA_DESTINATION: u64 = 0x88;
    /// Bytes of a transfer.
    pub const DMA_COUNT: u64 = 0x90;
    /// Begins a transfer: [`START`], [`TO_MEMORY`], [`INTERRUPT_AT_END`].
    pub const DMA_COMMAND: u64 = 0x98;

    /// In [`STATUS`]: a factorial is being computed.
    pub const COMPUTING: u64 = 1;
    /// In [`STATUS`]: interrupt when a factorial is done.
    pub const FACTORIAL_INTERRUPT: u64 = 0x80;
    /// In [`DMA_COMMAND`]: begin; reads as set until the transfer is done.
    pub const START: u64 = 1;
    /// In [`DMA_COMMAND`]: from the device's buffer to memory.
    pub const TO_MEMORY: u64 = 2;
    /// In [`DMA_COMMAND`]: interrupt at the end.
    pub const INTERRUPT_AT_END: u64 = 4;

    /// Where the device's buffer is in its own address space.
    pub const BUFFER: u64 = 0x4_0000;
    /// Its length.
    pub const BUFFER_LENGTH: u64 = 0x1000;
}
use registers as reg;

/// How the device is set up.
#[derive(Clone, Debug)]
pub struct EduOptions {
    /// Which program is run as QEMU.
    pub program: String,
    /// The address bits the device has.
    pub dma_mask: u64,
    /// Signal interrupts by message, where the kernel can.
    pub messages: bool,
    /// Its interrupt is asserted when its registers can be reached for the first time, as firmware
    /// or another driver may have left it.
    pub asserted: bool,
}

impl Default for EduOptions {
    /// As QEMU makes it: 28 address lines.
    fn default() -> Self {
        Self {
            program: Qemu::PROGRAM.to_owned(),
            dma_mask: 0x0fff_ffff,
            messages: false,
            asserted: false,
        }
    }
}

/// A transfer that has been begun.
#[derive(Clone, Copy, Debug)]
struct Transfer {
    interrupts: bool,
}

/// What the device was told in its message-signalled interrupt capability.
#[derive(Clone, Copy, Debug, Default)]
struct Messages {
    enabled: bool,
    address: u64,
}

/// The device.
#[derive(Debug)]
pub struct Edu {
    qemu: Qemu,
    ram: MmapRaw,
    dma_mask: u64,
    wants_messages: bool,
    /// The interrupt controller's input the device is wired to.
    line: u32,
    /// Offset of the message capability, if the device has one.
    message_capability: Option<u16>,
    messages: Messages,
    bar: u64,
    source: u64,
    destination: u64,
    count: u64,
    transfer: Option<Transfer>,
    factorial: bool,
    factorial_interrupts: bool,
    /// Nothing else can raise the line before the outstanding operation does.
    raise_means_done: bool,
    /// Something was written that may have changed the line, and QEMU has to be asked.
    line_unknown: bool,
    /// The interrupt status register, while nothing but writes from here can change it: what was
    /// read last, and acknowledged since. The device's line follows from it, so that an
    /// acknowledgement need not be waited for.
    status: Option<u64>,
    /// Configured not to use its line.
    line_disabled: bool,
    /// It is to assert its interrupt once its registers can be reached.
    asserts: bool,
    /// The line as the machine sees it.
    asserted: bool,
    frozen: bool,
    fault: Option<DeviceFault>,
}

impl Edu {
    /// Starts QEMU with the device. `ram` is the simulated machine's.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn start(ram: SharedRam, options: &EduOptions) -> Result<Self, HostError> {
        let mapping = MmapOptions::new()
            .len(usize::try_from(ram.length).unwrap_or(usize::MAX))
            .map_raw(ram.file)
            .map_err(|source| HostError::Host {
                what: "map the machine's RAM",
                source,
            })?;
        let device = format!("edu,addr={SLOT:#x},dma_mask={:#x}", options.dma_mask);
        let qemu = Qemu::start(&options.program, ram, &[], &["-device".to_owned(), device])?;
        let mut edu = Self {
            qemu,
            ram: mapping,
            dma_mask: options.dma_mask,
            wants_messages: options.messages,
            line: 0,
            message_capability: None,
            messages: Messages::default(),
            bar: 0,
            source: 0,
            destination: 0,
            count: 0,
            transfer: None,
            factorial: false,
            factorial_interrupts: false,
            raise_means_done: false,
            line_unknown: false,
            status: None,
            line_disabled: false,
            asserts: options.asserted,
            asserted: false,
            frozen: false,
            fault: None,
        };
        edu.discover().map_err(|error| edu.qemu.explain(error))?;
        Ok(edu)
    }

    /// QEMU's version: major and minor number.
    #[must_use]
    pub fn qemu_version(&self) -> (u32, u32) {
        self.qemu.version()
    }

    /// The interrupt controller's input the device is wired to.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Register accesses made so far.
    #[must_use]
    pub fn accesses(&self) -> u64 {
        self.qemu.qtest.accesses()
    }

    /// The protocol itself, for measurements that do without everything above it.
    pub fn protocol(&mut self) -> &mut crate::host::qtest::Qtest {
        &mut self.qemu.qtest
    }

    /// Finds the device, its message capability and its interrupt line, and leaves it as it was.
    fn discover(&mut self) -> Result<(), HostError> {
        const TRIAL: u64 = 0xfe00_0000;
        if self.config_in(0, 4)? != 0x11e8_1234 {
            return Err(HostError::NoDevice {
                slot: SLOT,
                device: "edu",
            });
        }
        let mut at = self.config_in(0x34, 1)? as u16;
        while at != 0 {
            if self.config_in(at, 1)? == 0x05 {
                self.message_capability = Some(at);
            }
            at = self.config_in(at + 1, 1)? as u16;
        }
        self.config_out(0x10, 4, TRIAL as u32)?;
        self.config_out(0x04, 2, 0b10)?;
        let qtest = &mut self.qemu.qtest;
        qtest.write(TRIAL + reg::INTERRUPT_RAISE, 4, 1)?;
        qtest.synchronise()?;
        let line = (0..64).find(|&line| qtest.asserted(line));
        qtest.write(TRIAL + reg::INTERRUPT_ACKNOWLEDGE, 4, 1)?;
        self.config_out(0x04, 2, 0)?;
        self.config_out(0x10, 4, 0)?;
        self.qemu.qtest.synchronise()?;
        self.line = line.ok_or_else(|| HostError::Refused {
            command: "raise the device's interrupt".to_owned(),
            answer: "no interrupt line changed".to_owned(),
        })?;
        Ok(())
    }

    fn select(&mut self, offset: u16) -> Result<u16, HostError> {
        let selector = 0x8000_0000 | u32::from(SLOT) << 11 | u32::from(offset & 0xfc);
        self.qemu.qtest.port_out(0xcf8, 4, selector)?;
        Ok(0xcfc + (offset & 3))
    }

    fn config_in(&mut self, offset: u16, width: u8) -> Result<u32, HostError> {
        let port = self.select(offset)?;
        self.qemu.qtest.port_in(port, width)
    }

    fn config_out(&mut self, offset: u16, width: u8, value: u32) -> Result<(), HostError> {
        let port = self.select(offset)?;
        self.qemu.qtest.port_out(port, width, value)
    }

    /// Takes the value, or remembers why there is none and answers with all ones, as a bus does for
    /// a device that is gone.
    fn or_lost<T: From<u32>>(&mut self, result: Result<T, HostError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                let error = self.qemu.explain(error);
                self.fault
                    .get_or_insert(DeviceFault::Lost(error.to_string()));
                None
            }
        }
    }

    fn done_or_lost(&mut self, result: Result<(), HostError>) {
        self.or_lost(result.map(|()| 0_u32));
    }

    fn outstanding(&self) -> bool {
        self.transfer.is_some() || self.factorial
    }

    /// The memory a transfer touches, when `command` begins one.
    fn access(&self, command: u64) -> Option<DmaAccess> {
        if command & reg::START == 0 || self.transfer.is_some() {
            return None;
        }
        let to_memory = command & reg::TO_MEMORY != 0;
        let given = if to_memory {
            self.destination
        } else {
            self.source
        };
        Some(DmaAccess {
            given,
            address: given & self.dma_mask,
            length: self.count,
            to_memory,
        })
    }

    /// Why QEMU must not be told to begin this transfer, if it must not.
    fn bad_range(&self, command: u64) -> Option<String> {
        let to_memory = command & reg::TO_MEMORY != 0;
        let (register, inside) = if to_memory {
            ("source", self.source)
        } else {
            ("destination", self.destination)
        };
        let end = reg::BUFFER + reg::BUFFER_LENGTH;
        let fits = inside >= reg::BUFFER
            && inside < end
            && inside
                .checked_add(self.count)
                .is_some_and(|last| last < end);
        (!fits).then(|| {
            format!(
                "edu: a transfer of {:#x} bytes with the device-side {register} {inside:#x} does \
                 not lie within the device's buffer \
                 {:#x}..{end:#x}; each transfer must end at {:#x} or before (some versions of the device do not take its last byte)",
                self.count,
                reg::BUFFER,
                end - 1,
            )
        })
    }

    /// Begins to wait for something new.
    fn begin(&mut self) {
        if !self.outstanding() {
            self.refresh_line();
        }
        let quiet = !self.outstanding() && !self.asserted && !self.line_unknown;
        self.status = None;
        self.raise_means_done = quiet && !self.messages.enabled && !self.line_disabled;
    }

    /// What is outstanding ends without having moved anything, and the registers get the values
    /// they have after power-on; but for the factorial and the device's own memory, which nothing
    /// but work can change.
    fn forget(&mut self) -> Result<(), HostError> {
        let command = self.config_in(0x04, 2)?;
        // Registers can be reached, memory cannot.
        self.config_out(0x04, 2, 0b10)?;
        if self.frozen {
            self.qemu.thaw()?;
        }
        self.wait_until_done()?;
        let qtest = &mut self.qemu.qtest;
        for (register, width, value) in [
            (reg::LIVENESS, 4, 0xffff_ffff),
            (reg::STATUS, 4, 0),
            (reg::DMA_SOURCE, 8, 0),
            (reg::DMA_DESTINATION, 8, 0),
            (reg::DMA_COUNT, 8, 0),
            (reg::INTERRUPT_ACKNOWLEDGE, 4, 0xffff_ffff),
        ] {
            qtest.write(self.bar + register, width, value)?;
        }
        qtest.synchronise()?;
        if self.frozen {
            self.qemu.freeze()?;
        }
        self.config_out(0x04, 2, command)?;
        (self.source, self.destination, self.count) = (0, 0, 0);
        (self.factorial_interrupts, self.raise_means_done) = (false, false);
        self.status = None;
        self.line_unknown = true;
        Ok(())
    }

    fn message_word(&self) -> Option<&AtomicU32> {
        let at = usize::try_from(self.messages.address).ok()?;
        if !self.messages.enabled || !at.is_multiple_of(4) || at.checked_add(4)? > self.ram.len() {
            return None;
        }
        // SAFETY: the word lies within the mapping, which lives as long as `self`, and is aligned;
        // QEMU writes to it as another processor would.
        Some(unsafe { AtomicU32::from_ptr(self.ram.as_mut_ptr().add(at).cast()) })
    }

    fn wait_until_done(&mut self) -> Result<bool, HostError> {
        let deadline = Instant::now() + PATIENCE;
        if self.raise_means_done {
            let interrupts = match self.transfer {
                Some(transfer) => transfer.interrupts,
                None => self.factorial_interrupts,
            };
            if interrupts {
                let raised = self.qemu.qtest.wait_for_line(self.line, deadline)?;
                if raised {
                    self.transfer = None;
                    self.factorial = false;
                }
                return Ok(raised);
            }
        }
        // What a driver cannot reach just now is asked all the same.
        let command = self.config_in(0x04, 2)?;
        if command & 0b10 == 0 {
            self.config_out(0x04, 2, command | 0b10)?;
        }
        let done = self.poll_until_done(deadline)?;
        if command & 0b10 == 0 {
            self.config_out(0x04, 2, command)?;
        }
        Ok(done)
    }

    fn poll_until_done(&mut self, deadline: Instant) -> Result<bool, HostError> {
        while self.outstanding() {
            if self.factorial {
                let status = self.qemu.qtest.read(self.bar + reg::STATUS, 4)?;
                self.factorial = status & reg::COMPUTING != 0;
                // The device stops computing a moment before it interrupts.
                if !self.factorial && self.factorial_interrupts {
                    let raised = self.qemu.qtest.read(self.bar + reg::INTERRUPT_STATUS, 4)?;
                    self.factorial = raised & 1 == 0;
                }
            }
            if self.transfer.is_some() {
                let command = self.qemu.qtest.read(self.bar + reg::DMA_COMMAND, 4)?;
                if command & reg::START == 0 {
                    self.transfer = None;
                }
            }
            if self.outstanding() {
                if Instant::now() > deadline {
                    return Ok(false);
                }
                std::thread::sleep(PAUSE);
            }
        }
        Ok(true)
    }

    /// Looks at the line if something may have changed it.
    fn refresh_line(&mut self) {
        if !self.line_unknown {
            return;
        }
        // Whether an outstanding operation has raised the line by now is a matter of real time, so
        // it is finished first.
        if self.outstanding() && !self.frozen {
            self.settle();
        }
        let result = self.qemu.qtest.synchronise();
        self.done_or_lost(result);
        self.asserted = self.qemu.qtest.asserted(self.line);
        self.line_unknown = false;
    }

    /// Notes a write that raises or acknowledges interrupts.
    fn line_changed(&mut self, offset: u64, value: u64) {
        self.raise_means_done = false;
        match (offset, self.status) {
            (reg::INTERRUPT_ACKNOWLEDGE, Some(status))
                if !self.messages.enabled && !self.line_disabled =>
            {
                let left = status & !value;
                self.status = Some(left);
                self.asserted = left != 0;
            }
            _ => {
                self.status = None;
                self.line_unknown = true;
            }
        }
    }

    fn config_changed(&mut self, offset: u16, width: u8) -> Result<(), HostError> {
        let touches =
            |first: u16, length: u16| offset < first + length && first < offset + u16::from(width);
        if touches(0x04, 2) {
            self.line_unknown = true;
            self.status = None;
            let command = self.config_in(0x04, 2)?;
            self.line_disabled = command & 0x400 != 0;
            self.raise_means_done &= !self.line_disabled;
            if command & 0b10 != 0 && self.bar != 0 && std::mem::take(&mut self.asserts) {
                let raise = self.bar + reg::INTERRUPT_RAISE;
                self.qemu.qtest.write(raise, 4, 1)?;
            }
        }
        if touches(0x10, 4) {
            self.bar = u64::from(self.config_in(0x10, 4)? & !0xf);
        }
        if let Some(at) = self.message_capability
            && touches(at, 24)
        {
            let control = self.config_in(at + 2, 2)?;
            let wide = control & 0x80 != 0;
            let low = u64::from(self.config_in(at + 4, 4)?);
            let high = if wide { self.config_in(at + 8, 4)? } else { 0 };
            self.messages = Messages {
                enabled: control & 1 != 0,
                address: u64::from(high) << 32 | low,
            };
            self.line_unknown = true;
        }
        Ok(())
    }
}
