//! One PCI function of QEMU's, as the HAL asks of it.

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::platform::{Decoded, Platform, Port};
use crate::devices::{DeviceFault, DmaRange, PciDevice, StrayDma};
use crate::host::HostError;

const COMMAND: u16 = 0x04;
const STATUS: u16 = 0x06;
const STATUS_INTERRUPT: u32 = 1 << 3;
const FIRST_BAR: u16 = 0x10;
const BARS: u8 = 6;
const CAPABILITIES: u16 = 0x34;
const INTERRUPT_PIN: u16 = 0x3d;
const CAPABILITY_MSI: u32 = 0x05;
const CAPABILITY_EXPRESS: u32 = 0x10;
const CAPABILITY_MSI_X: u32 = 0x11;
/// Bytes of an entry of the table of MSI-X.
const ENTRY: u64 = 16;
/// Between two looks at a device. Looking without a pause would keep QEMU from its work.
const PAUSE: Duration = Duration::from_micros(200);
/// So many looks without anything new, and a device is taken to have nothing outstanding.
const QUIET: u32 = 250;
/// And so many once something has come: what ends together is seen together.
const QUIET_AFTER: u32 = 10;

/// A PCI function whose registers nobody knows.
///
/// What it does by itself (an interrupt, a message) is hidden until [`PciDevice::settle`], which
/// waits until QEMU has answered so many times without news. A device that finishes what it is told
/// in that time, without anything from outside, is seen doing so at the same place of every run;
/// of others that cannot be promised, and [`PciDevice::repeatable`] says so. What a register
/// reads as while something is outstanding is QEMU's answer at that moment.
pub struct QemuFunction {
    platform: Arc<Mutex<Platform>>,
    name: String,
    port: Port,
    function: u8,
    /// No other function is behind its port, which can therefore be reset for it.
    alone: bool,
    /// The base address registers as they were read last, and how much each decodes.
    bars: [u32; BARS as usize],
    lengths: [u64; BARS as usize],
    /// The interrupt controller's input its pin is wired to.
    input: Option<u32>,
    messages: Messages,
    /// The line as the machine sees it.
    asserted: bool,
    /// A register was accessed since the line was looked at.
    line_unknown: bool,
    /// Something was written since the device was last left alone.
    unsettled: bool,
    arrived: Vec<(u64, u32)>,
    /// What it may access of memory, its messages' words apart.
    allowed: Vec<DmaRange>,
}

/// Where the function was told to write its messages.
#[derive(Default)]
struct Messages {
    msi: Option<u16>,
    msi_x: Option<u16>,
    /// The base address register the table of MSI-X is in, and where.
    table_bar: u8,
    table: Range<u64>,
    /// The addresses in the table.
    entries: Vec<u64>,
    /// Those that are in use.
    words: Vec<u64>,
}

/// The capabilities of a function.
fn capability(
    platform: &mut Platform,
    port: Port,
    function: u8,
    wanted: u32,
) -> Result<Option<u16>, HostError> {
    let mut at = platform.config_in(port, function, CAPABILITIES, 1)? as u16 & !0b11;
    // The list has 48 entries at most, whatever its links say.
    for _ in 0..48 {
        if at < 0x40 {
            break;
        }
        if platform.config_in(port, function, at, 1)? == wanted {
            return Ok(Some(at));
        }
        at = platform.config_in(port, function, at + 1, 1)? as u16 & !0b11;
    }
    Ok(None)
}

impl QemuFunction {
    pub(super) fn new(
        platform: &Arc<Mutex<Platform>>,
        name: String,
        port: Port,
        function: u8,
        alone: bool,
    ) -> Result<Self, HostError> {
        let mut this = Self {
            platform: Arc::clone(platform),
            name,
            port,
            function,
            alone,
            bars: [0; BARS as usize],
            lengths: [0; BARS as usize],
            input: None,
            messages: Messages::default(),
            asserted: false,
            line_unknown: false,
            unsettled: false,
            arrived: Vec::new(),
            allowed: Vec::new(),
        };
        let mut shared = platform.lock().unwrap_or_else(PoisonError::into_inner);
        let found = this.discover(&mut shared);
        found.map_err(|error| shared.qemu.explain(error))?;
        drop(shared);
        Ok(this)
    }

    /// Which function of its device it is.
    #[must_use]
    pub fn function(&self) -> u8 {
        self.function
    }

    fn discover(&mut self, platform: &mut Platform) -> Result<(), HostError> {
        let (port, function) = (self.port, self.function);
        platform.config_out(port, function, COMMAND, 2, 0)?;
        for bar in 0..BARS {
            let at = FIRST_BAR + 4 * u16::from(bar);
            platform.config_out(port, function, at, 4, !0)?;
            self.bars[usize::from(bar)] = platform.config_in(port, function, at, 4)?;
        }
        for bar in 0..BARS {
            let index = usize::from(bar);
            let low = self.bars[index];
            self.lengths[index] = match (low, self.upper_of(bar)) {
                (0, _) => 0,
                _ if self.is_upper(bar) => 0,
                (low, _) if low & 1 != 0 => u64::from(!(low & !0b11) & 0xffff) + 1,
                (low, Some(high)) => {
                    (!(u64::from(high) << 32 | u64::from(low & !0xf))).wrapping_add(1)
                }
                (low, None) => u64::from(!(low & !0xf)) + 1,
            };
            let at = FIRST_BAR + 4 * u16::from(bar);
            platform.config_out(port, function, at, 4, 0)?;
        }
        let pin = platform.config_in(port, function, INTERRUPT_PIN, 1)?;
        self.input = (1..=4).contains(&pin).then(|| port.input(pin));
        self.messages.msi = capability(platform, port, function, CAPABILITY_MSI)?;
        self.messages.msi_x = capability(platform, port, function, CAPABILITY_MSI_X)?;
        if let Some(at) = self.messages.msi_x {
            let control = platform.config_in(port, function, at + 2, 2)?;
            let table = platform.config_in(port, function, at + 4, 4)?;
            let count = u64::from(control & 0x7ff) + 1;
            let start = u64::from(table & !7);
            self.messages.table_bar = (table & 7) as u8;
            self.messages.table = start..start + ENTRY * count;
            self.messages.entries = vec![0; count as usize];
        }
        self.reload(platform)
    }

    /// The register with the upper half of a base address register's 64 bits.
    fn upper_of(&self, bar: u8) -> Option<u32> {
        let wide = self.bars[usize::from(bar)] & 0b111 == 0b100;
        self.bars
            .get(usize::from(bar) + 1)
            .copied()
            .filter(|_| wide)
    }

    /// Is it itself an upper half?
    fn is_upper(&self, bar: u8) -> bool {
        let mut at = 0;
        while at < bar {
            at += if self.upper_of(at).is_some() { 2 } else { 1 };
        }
        at > bar
    }

    /// What a base address register decodes.
    fn decoded(&self, bar: u8) -> Option<Decoded> {
        let index = usize::from(bar);
        let (low, length) = (*self.bars.get(index)?, self.lengths[index]);
        let ports = low & 1 != 0;
        let start = match self.upper_of(bar) {
            _ if ports => u64::from(low & !0b11),
            Some(high) => u64::from(high) << 32 | u64::from(low & !0xf),
            None => u64::from(low & !0xf),
        };
        let end = start.checked_add(length)?;
        // While it is sized, it stands at the end of what there is.
        let sane = length != 0 && start != 0 && !(ports && end > 0x1_0000) && end < 1 << 48;
        if !sane || !ports && self.upper_of(bar).is_none() && end > 0xfe00_0000 {
            return None;
        }
        Some(if ports {
            Decoded::Ports(start..end)
        } else {
            Decoded::Memory(start..end)
        })
    }

    /// Reads again what configuration space says of base address registers and messages.
    fn reload(&mut self, platform: &mut Platform) -> Result<(), HostError> {
        let (port, function) = (self.port, self.function);
        for bar in 0..BARS {
            let at = FIRST_BAR + 4 * u16::from(bar);
            self.bars[usize::from(bar)] = platform.config_in(port, function, at, 4)?;
        }
        for bar in 0..BARS {
            let decoded = self.decoded(bar).filter(|_| !self.is_upper(bar));
            platform.set_decoded(port, function, bar, decoded)?;
        }
        let messages = &mut self.messages;
        messages.words.clear();
        if let Some(at) = messages.msi
            && platform.config_in(port, function, at + 2, 2)? & 1 != 0
        {
            let control = platform.config_in(port, function, at + 2, 2)?;
            let low = platform.config_in(port, function, at + 4, 4)?;
            let high = match control & 0x80 {
                0 => 0,
                _ => platform.config_in(port, function, at + 8, 4)?,
            };
            messages.words.push(u64::from(high) << 32 | u64::from(low));
        }
        if let Some(at) = messages.msi_x
            && platform.config_in(port, function, at + 2, 2)? & 0x8000 != 0
        {
            messages
                .words
                .extend(messages.entries.iter().filter(|address| **address != 0));
        }
        self.line_unknown = true;
        self.tell_iommu(platform)
    }

    /// What the function may access: what it was allowed, and the words of its messages.
    fn tell_iommu(&self, platform: &mut Platform) -> Result<(), HostError> {
        let words = self.messages.words.iter().map(|&address| DmaRange {
            address,
            length: 4,
            to_memory: true,
        });
        let all: Vec<DmaRange> = self.allowed.iter().copied().chain(words).collect();
        let qtest = &mut platform.qemu.qtest;
        platform
            .iommu
            .allow(qtest, self.port.bus, self.function, &all)
    }

    /// A part of the table of MSI-X was written.
    fn table_written(&mut self, offset: u64, width: u8, value: u64) {
        for byte in 0..u64::from(width) {
            let at = offset + byte - self.messages.table.start;
            let (entry, within) = ((at / ENTRY) as usize, at % ENTRY);
            let Some(address) = self.messages.entries.get_mut(entry) else {
                return;
            };
            if within < 8 {
                let shift = 8 * within;
                *address = *address & !(0xff << shift) | (value >> (8 * byte) & 0xff) << shift;
            }
        }
    }

    /// Does something with the process, unless it is lost; what goes wrong is remembered.
    fn with<T>(
        &mut self,
        action: impl FnOnce(&mut Self, &mut Platform) -> Result<T, HostError>,
    ) -> Option<T> {
        let shared = Arc::clone(&self.platform);
        let mut platform: MutexGuard<'_, Platform> =
            shared.lock().unwrap_or_else(PoisonError::into_inner);
        if platform.lost.is_some() {
            return None;
        }
        match action(self, &mut platform) {
            Ok(value) => Some(value),
            Err(error) => {
                let error = platform.qemu.explain(error);
                platform.lost = Some(error.to_string());
                None
            }
        }
    }

    /// Looks at the line, which other functions may share.
    fn look_at_line(&mut self, platform: &mut Platform) -> Result<bool, HostError> {
        let Some(input) = self.input.filter(|_| self.messages.words.is_empty()) else {
            return Ok(false);
        };
        platform.qemu.qtest.synchronise()?;
        if !platform.qemu.qtest.asserted(input) {
            return Ok(false);
        }
        let status = platform.config_in(self.port, self.function, STATUS, 2)?;
        Ok(status & STATUS_INTERRUPT != 0)
    }

    /// Looks for news: whether there are any.
    fn look(&mut self, platform: &mut Platform) -> Result<bool, HostError> {
        // The answer comes when QEMU's main loop has come around, which does what is due.
        platform.config_in(self.port, self.function, 0, 2)?;
        let before = (self.asserted, self.arrived.len());
        for &word in &self.messages.words {
            match platform.take_word(word) {
                0 => {}
                data => self.arrived.push((word, data)),
            }
        }
        self.asserted = self.look_at_line(platform)?;
        self.line_unknown = false;
        Ok(before != (self.asserted, self.arrived.len()))
    }

    /// Forgets what came from it; for when it has been reset.
    fn forget(&mut self, platform: &mut Platform) -> Result<(), HostError> {
        for &word in &self.messages.words {
            platform.take_word(word);
        }
        self.messages.entries.fill(0);
        self.arrived.clear();
        (self.asserted, self.unsettled) = (false, false);
        self.reload(platform)
    }
}

impl PciDevice for QemuFunction {
    fn name(&self) -> &str {
        &self.name
    }

    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        let read = |this: &mut Self, platform: &mut Platform| {
            platform.config_in(this.port, this.function, offset, width)
        };
        self.with(read).unwrap_or(!0)
    }

    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        self.with(|this, platform| {
            platform.config_out(this.port, this.function, offset, width, value)?;
            // Base address registers, or a capability: the latter may also have reset it.
            let end = offset + u16::from(width);
            if end > FIRST_BAR && offset < FIRST_BAR + 4 * u16::from(BARS) || offset >= 0x40 {
                this.reload(platform)?;
            }
            this.line_unknown = true;
            Ok(())
        });
    }

    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64 {
        let Some(decoded) = self.decoded(bar) else {
            return !0;
        };
        self.line_unknown = true;
        let read = |_: &mut Self, platform: &mut Platform| match decoded {
            Decoded::Memory(range) => platform.qemu.qtest.read(range.start + offset, width),
            Decoded::Ports(range) => {
                let port = u16::try_from(range.start + offset).unwrap_or(u16::MAX);
                platform.qemu.qtest.port_in(port, width).map(u64::from)
            }
        };
        self.with(read).unwrap_or(!0)
    }

    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64) {
        let Some(decoded) = self.decoded(bar) else {
            return;
        };
        if bar == self.messages.table_bar && self.messages.table.contains(&offset) {
            self.table_written(offset, width, value);
        } else {
            self.unsettled = true;
        }
        self.line_unknown = true;
        self.with(|_, platform| match decoded {
            Decoded::Memory(range) => platform
                .qemu
                .qtest
                .write(range.start + offset, width, value),
            Decoded::Ports(range) => {
                let port = u16::try_from(range.start + offset).unwrap_or(u16::MAX);
                platform.qemu.qtest.port_out(port, width, value as u32)
            }
        });
    }

    fn interrupt_asserted(&mut self) -> bool {
        // It may have been lowered by what its driver did. That it is raised is for `settle` to
        // see.
        if self.asserted && self.line_unknown {
            let looked = self.with(Self::look_at_line);
            self.asserted = looked.unwrap_or(false);
            self.line_unknown = false;
            // What has become of it since is news again.
            self.unsettled = true;
        }
        self.asserted
    }

    fn busy(&mut self) -> bool {
        self.unsettled
    }

    fn settle(&mut self) -> bool {
        let settled = self.with(|this, platform| {
            if platform.frozen {
                return Ok(false);
            }
            let mut quiet = QUIET;
            while quiet > 0 {
                if this.look(platform)? {
                    quiet = QUIET_AFTER;
                }
                quiet -= 1;
                std::thread::sleep(PAUSE);
            }
            let refused = platform.iommu.refused(&mut platform.qemu.qtest)?;
            platform.strays.extend(refused);
            Ok(true)
        });
        let settled = settled.unwrap_or(true);
        self.unsettled = !settled;
        settled
    }

    fn messages(&mut self) -> Vec<(u64, u32)> {
        std::mem::take(&mut self.arrived)
    }

    fn judges_dma(&self) -> bool {
        true
    }

    fn allow_dma(&mut self, ranges: &[DmaRange]) {
        self.allowed = ranges.to_vec();
        self.with(|this, platform| this.tell_iommu(platform));
    }

    fn stray_dma(&mut self) -> Option<StrayDma> {
        self.with(|this, platform| {
            let own =
                |stray: &(u8, u8, StrayDma)| (stray.0, stray.1) == (this.port.bus, this.function);
            let at = platform.strays.iter().position(own);
            Ok(at.map(|at| platform.strays.remove(at).2))
        })
        .flatten()
    }

    fn fault(&mut self) -> Option<DeviceFault> {
        let platform = self.platform.lock().unwrap_or_else(PoisonError::into_inner);
        platform.lost.clone().map(DeviceFault::Lost)
    }

    fn power_lost(&mut self) {
        self.with(|this, platform| {
            if this.alone {
                platform.reset(this.port)?;
            } else if let Some(at) =
                capability(platform, this.port, this.function, CAPABILITY_EXPRESS)?
            {
                // The functions beside it keep their power.
                let control = platform.config_in(this.port, this.function, at + 8, 2)?;
                let reset = control | 0x8000;
                platform.config_out(this.port, this.function, at + 8, 2, reset)?;
            }
            this.forget(platform)
        });
    }

    fn set_frozen(&mut self, frozen: bool) {
        self.with(|_, platform| {
            if platform.frozen == frozen {
                return Ok(());
            }
            platform.frozen = frozen;
            if frozen {
                platform.qemu.freeze()
            } else {
                platform.qemu.thaw()
            }
        });
    }

    fn repeatable(&self) -> bool {
        false
    }
}
