//! The QEMU process that several functions share: configuration space, the bridges in front of
//! them, and RAM.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};

use memmap2::{MmapOptions, MmapRaw};

use super::iommu::{Iommu, TABLES};
use crate::devices::StrayDma;
use crate::host::{HostError, qemu::Qemu, qemu::SharedRam};

/// Where configuration space is mapped.
const CONFIGURATION: u64 = 0xb000_0000;
/// The interrupt controller's inputs that slots are wired to, in turn.
const FIRST_INPUT: u32 = 20;
const INPUTS: u32 = 4;

/// A root port: its slot on bus 0, and the bus behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Port {
    pub(super) slot: u8,
    pub(super) bus: u8,
}

impl Port {
    /// The interrupt controller's input that a pin (counted from 1) behind the port is wired to.
    pub(super) fn input(self, pin: u32) -> u32 {
        FIRST_INPUT + (u32::from(self.slot) + pin - 1) % INPUTS
    }
}

/// What a base address register decodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decoded {
    Memory(Range<u64>),
    Ports(Range<u64>),
}

pub(super) struct Platform {
    pub(super) qemu: Qemu,
    pub(super) iommu: Iommu,
    /// Accesses that were refused, with the bus and function of who made them.
    pub(super) strays: Vec<(u8, u8, StrayDma)>,
    ram: MmapRaw,
    /// What each port must let through, by function and base address register.
    behind: BTreeMap<(Port, u8, u8), Decoded>,
    /// The process is of no use any more: why.
    pub(super) lost: Option<String>,
    pub(super) frozen: bool,
}

/// The address of a register in configuration space.
fn configuration(bus: u8, slot: u8, function: u8, offset: u16) -> u64 {
    CONFIGURATION
        + (u64::from(bus) << 20
            | u64::from(slot) << 15
            | u64::from(function) << 12
            | u64::from(offset))
}

/// What a bridge's window registers hold for ranges, with the least that it can tell apart: the
/// first and the last address; nothing, for none, is a window that ends before it begins.
fn window(ranges: impl Iterator<Item = Range<u64>>) -> (u64, u64) {
    let all = ranges.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end));
    all.map_or((u64::MAX, 0), |all| (all.start, all.end - 1))
}

impl Platform {
    pub(super) fn start(
        program: &str,
        ram: SharedRam,
        arguments: &[String],
    ) -> Result<Self, HostError> {
        let mapping = MmapOptions::new()
            .len(usize::try_from(ram.length).unwrap_or(usize::MAX))
            .map_raw(ram.file)
            .map_err(|source| HostError::Host {
                what: "map the machine's RAM",
                source,
            })?;
        // A memory module lies behind all RAM, at a multiple of 1 GiB.
        let above = ram.length.saturating_sub(2 << 30);
        let iommu = Iommu::new(((4 << 30) + above).next_multiple_of(1 << 30))?;
        let most = (ram.length >> 20) + 1024;
        let file = iommu.descriptor();
        let tables = [
            "-m",
            &format!("slots=1,maxmem={most}M"),
            "-object",
            &format!(
                "memory-backend-file,id=tables,share=on,mem-path=/proc/self/fd/{file},\
                 size={TABLES}"
            ),
            "-device",
            "pc-dimm,memdev=tables",
            "-device",
            "intel-iommu,intremap=off",
        ];
        let tables = tables.into_iter().map(str::to_owned);
        let arguments: Vec<String> = tables.chain(arguments.iter().cloned()).collect();
        let mut platform = Self {
            qemu: Qemu::start(program, ram, &[file], &arguments)?,
            iommu,
            strays: Vec::new(),
            ram: mapping,
            behind: BTreeMap::new(),
            lost: None,
            frozen: false,
        };
        platform
            .map_configuration()
            .map_err(|error| platform.qemu.explain(error))?;
        Ok(platform)
    }

    /// As firmware does: the host bridge's register that says where configuration space is.
    fn map_configuration(&mut self) -> Result<(), HostError> {
        let qtest = &mut self.qemu.qtest;
        for (register, value) in [(0x64, 0), (0x60, CONFIGURATION as u32 | 1)] {
            qtest.port_out(0xcf8, 4, 0x8000_0000 | register)?;
            qtest.port_out(0xcfc, 4, value)?;
        }
        self.iommu.enable(qtest)
    }

    /// Numbers the bus behind a port, and lets its devices master the bus.
    pub(super) fn open(&mut self, port: Port) -> Result<(), HostError> {
        let bus = u32::from(port.bus);
        self.port_out(port, 0x18, 4, bus << 8 | bus << 16)?;
        self.set_windows(port)?;
        self.port_out(port, 0x04, 2, 0b111)
    }

    /// The functions behind a port.
    pub(super) fn functions(&mut self, port: Port) -> Result<Vec<u8>, HostError> {
        let mut functions = Vec::new();
        for function in 0..8 {
            if self.config_in(port, function, 0, 2)? == 0xffff {
                continue;
            }
            functions.push(function);
            if function == 0 && self.config_in(port, 0, 0x0e, 1)? & 0x80 == 0 {
                break;
            }
        }
        Ok(functions)
    }

    fn port_out(
        &mut self,
        port: Port,
        offset: u16,
        width: u8,
        value: u32,
    ) -> Result<(), HostError> {
        let at = configuration(0, port.slot, 0, offset);
        self.qemu.qtest.write(at, width, u64::from(value))
    }

    pub(super) fn config_in(
        &mut self,
        port: Port,
        function: u8,
        offset: u16,
        width: u8,
    ) -> Result<u32, HostError> {
        let at = configuration(port.bus, 0, function, offset);
        self.qemu.qtest.read(at, width).map(|value| value as u32)
    }

    pub(super) fn config_out(
        &mut self,
        port: Port,
        function: u8,
        offset: u16,
        width: u8,
        value: u32,
    ) -> Result<(), HostError> {
        let at = configuration(port.bus, 0, function, offset);
        self.qemu.qtest.write(at, width, u64::from(value))
    }

    /// Says what a function's base address register decodes now.
    pub(super) fn set_decoded(
        &mut self,
        port: Port,
        function: u8,
        bar: u8,
        decoded: Option<Decoded>,
    ) -> Result<(), HostError> {
        let key = (port, function, bar);
        if self.behind.get(&key) == decoded.as_ref() {
            return Ok(());
        }
        match decoded {
            Some(decoded) => self.behind.insert(key, decoded),
            None => self.behind.remove(&key),
        };
        self.set_windows(port)
    }

    /// Writes a port's windows: ports, memory below 4 GiB, and memory above.
    fn set_windows(&mut self, port: Port) -> Result<(), HostError> {
        let of_port = self.behind.iter().filter(|((at, ..), _)| *at == port);
        let all: Vec<Decoded> = of_port.map(|(_, decoded)| decoded.clone()).collect();
        let memory = |wide: bool| {
            window(all.iter().filter_map(|decoded| match decoded {
                Decoded::Memory(range) if (range.end > 1 << 32) == wide => Some(range.clone()),
                _ => None,
            }))
        };
        let ports = window(all.iter().filter_map(|decoded| match decoded {
            Decoded::Ports(range) => Some(range.clone()),
            Decoded::Memory(_) => None,
        }));
        let (low, high) = (memory(false), memory(true));
        let ports = (ports.0 >> 8 & 0xf0 | ports.1 & 0xf000) as u32;
        self.port_out(port, 0x1c, 2, ports)?;
        self.port_out(
            port,
            0x20,
            4,
            (low.0 >> 16 & 0xfff0 | low.1 & 0xfff0_0000) as u32,
        )?;
        self.port_out(
            port,
            0x24,
            4,
            (high.0 >> 16 & 0xfff0 | high.1 & 0xfff0_0000) as u32,
        )?;
        self.port_out(port, 0x28, 4, (high.0 >> 32) as u32)?;
        self.port_out(port, 0x2c, 4, (high.1 >> 32) as u32)
    }

    /// Resets everything behind a port.
    pub(super) fn reset(&mut self, port: Port) -> Result<(), HostError> {
        const CONTROL: u16 = 0x3e;
        const BUS_RESET: u32 = 1 << 6;
        self.port_out(port, CONTROL, 2, BUS_RESET)?;
        self.port_out(port, CONTROL, 2, 0)?;
        self.qemu.qtest.synchronise()
    }

    /// Takes what was written to a word of RAM; 0 when nothing was.
    pub(super) fn take_word(&self, address: u64) -> u32 {
        let there = usize::try_from(address)
            .ok()
            .filter(|at| at.is_multiple_of(4) && at + 4 <= self.ram.len());
        let Some(at) = there else {
            return 0;
        };
        // SAFETY: the word lies within the mapping, which lives as long as `self`, and is aligned;
        // QEMU writes to it as another processor would.
        let word = unsafe { AtomicU32::from_ptr(self.ram.as_mut_ptr().add(at).cast()) };
        word.swap(0, Ordering::AcqRel)
    }
}
