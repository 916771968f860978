//! QEMU's virtual IOMMU, by which any device's accesses to memory are judged: a VT-d whose page
//! tables say what each function may read and write. Its tables lie in memory of their own.

use std::collections::BTreeMap;
use std::fs::File;
use std::os::fd::AsRawFd;

use memmap2::{MmapOptions, MmapRaw};

use crate::devices::{DmaRange, StrayDma};
use crate::host::{HostError, qemu::memory_file, qtest::Qtest};

const REGISTERS: u64 = 0xfed9_0000;
const CAPABILITY: u64 = 0x08;
const GLOBAL_COMMAND: u64 = 0x18;
const ROOT_TABLE: u64 = 0x20;
const CONTEXT_COMMAND: u64 = 0x28;
const FAULT_STATUS: u64 = 0x34;
const INVALIDATE: u64 = 0xf8;
const SET_ROOT_TABLE: u64 = 1 << 30;
const TRANSLATE: u64 = 1 << 31;
/// All of a cache, in its command register.
const ALL_CONTEXTS: u64 = 1 << 63 | 1 << 61;
const ALL_TRANSLATIONS: u64 = 1 << 63 | 1 << 60;
const PENDING: u64 = 0b11;
/// In the upper half of a fault's record.
const FAULT: u64 = 1 << 63;
const FAULT_WAS_READ: u64 = 1 << 62;

const PAGE: u64 = 0x1000;
const READ: u64 = 1;
const WRITE: u64 = 2;
/// Bytes of tables: for each function a few, and one for each 2 MiB of memory that is ever mapped.
pub(super) const TABLES: u64 = 16 << 20;
/// Levels of a table of 39 bits of address.
const LEVELS: u32 = 3;
const WIDTH_39: u64 = 1;
const REACH: u64 = 1 << 39;

pub(super) struct Iommu {
    file: File,
    tables: MmapRaw,
    /// Where QEMU has the tables.
    address: u64,
    /// Bytes of them that are taken.
    taken: u64,
    /// For each function, by bus, device and function number, what it may do with each page.
    functions: BTreeMap<u16, BTreeMap<u64, u64>>,
}

impl Iommu {
    /// With tables in a file that QEMU is to have at `address`.
    pub(super) fn new(address: u64) -> Result<Self, HostError> {
        let host = |what| move |source| HostError::Host { what, source };
        let file = memory_file(c"tables")?;
        file.set_len(TABLES).map_err(host("size a memory file"))?;
        let tables = MmapOptions::new()
            .len(TABLES as usize)
            .map_raw(&file)
            .map_err(host("map a memory file"))?;
        Ok(Self {
            file,
            tables,
            address,
            // The root table is the first page.
            taken: PAGE,
            functions: BTreeMap::new(),
        })
    }

    pub(super) fn descriptor(&self) -> i32 {
        self.file.as_raw_fd()
    }

    /// From now on, nothing may be accessed but what is allowed.
    pub(super) fn enable(&self, qtest: &mut Qtest) -> Result<(), HostError> {
        qtest.write(REGISTERS + ROOT_TABLE, 8, self.address)?;
        qtest.write(REGISTERS + GLOBAL_COMMAND, 4, SET_ROOT_TABLE)?;
        qtest.write(REGISTERS + GLOBAL_COMMAND, 4, TRANSLATE)?;
        qtest.synchronise()
    }

    fn entry(&self, offset: u64) -> *mut u64 {
        assert!(
            offset.is_multiple_of(8) && offset < TABLES,
            "an entry of the tables"
        );
        self.tables
            .as_mut_ptr()
            .wrapping_add(offset as usize)
            .cast()
    }

    fn get(&self, offset: u64) -> u64 {
        // SAFETY: the entry lies within the mapping, which lives as long as `self`.
        unsafe { self.entry(offset).read_volatile() }
    }

    fn set(&self, offset: u64, value: u64) {
        // SAFETY: as above; QEMU reads it as another processor would.
        unsafe { self.entry(offset).write_volatile(value) };
    }

    /// The table that an entry points to, made when there is none.
    fn table(&mut self, entry: u64, flags: u64) -> Result<u64, HostError> {
        let found = self.get(entry);
        if found & (READ | WRITE) != 0 {
            return Ok((found & !(PAGE - 1)) - self.address);
        }
        if self.taken + PAGE > TABLES {
            return Err(HostError::Refused {
                command: "map memory for a device".to_owned(),
                answer: "its drivers have mapped more different memory than there are tables for"
                    .to_owned(),
            });
        }
        let table = self.taken;
        self.taken += PAGE;
        self.set(entry, (self.address + table) | flags);
        Ok(table)
    }

    /// Allows a function exactly these ranges.
    pub(super) fn allow(
        &mut self,
        qtest: &mut Qtest,
        bus: u8,
        function: u8,
        ranges: &[DmaRange],
    ) -> Result<(), HostError> {
        let mut pages: BTreeMap<u64, u64> = BTreeMap::new();
        for range in ranges {
            let right = if range.to_memory { WRITE } else { READ };
            let end = range.address.checked_add(range.length.max(1));
            // Beyond what the tables reach, nothing is allowed.
            let Some(end) = end.filter(|end| *end <= REACH) else {
                continue;
            };
            for page in range.address / PAGE..=(end - 1) / PAGE {
                *pages.entry(page).or_default() |= right;
            }
        }
        let key = u16::from(bus) << 8 | u16::from(function);
        let before = self
            .functions
            .insert(key, pages.clone())
            .unwrap_or_default();
        let contexts = self.table(16 * u64::from(bus), READ)?;
        let context = contexts + 16 * u64::from(function);
        let new = self.get(context) == 0;
        let root = self.table(context, READ)?;
        if new {
            self.set(context + 8, u64::from(key) << 8 | WIDTH_39);
            qtest.write(REGISTERS + CONTEXT_COMMAND, 8, ALL_CONTEXTS)?;
        }
        let mut less = false;
        for (&page, &right) in &before {
            if pages.get(&page).copied().unwrap_or(0) & right != right {
                less = true;
            }
            if !pages.contains_key(&page) {
                self.set_page(root, page, 0)?;
            }
        }
        for (&page, &right) in &pages {
            if before.get(&page) != Some(&right) {
                self.set_page(root, page, right)?;
                // What was cached with fewer rights would go on to refuse.
                less |= before.contains_key(&page);
            }
        }
        if less {
            qtest.write(REGISTERS + INVALIDATE, 8, ALL_TRANSLATIONS)?;
        }
        Ok(())
    }

    fn set_page(&mut self, root: u64, page: u64, right: u64) -> Result<(), HostError> {
        let mut table = root;
        for level in (1..LEVELS).rev() {
            let index = page >> (9 * level) & 0x1ff;
            table = self.table(table + 8 * index, READ | WRITE)?;
        }
        let entry = match right {
            0 => 0,
            right => (page * PAGE) | right,
        };
        self.set(table + 8 * (page & 0x1ff), entry);
        Ok(())
    }

    /// Takes the first access that was refused since this was last asked, with whose it was.
    pub(super) fn refused(
        &self,
        qtest: &mut Qtest,
    ) -> Result<Option<(u8, u8, StrayDma)>, HostError> {
        if qtest.read(REGISTERS + FAULT_STATUS, 4)? & PENDING == 0 {
            return Ok(None);
        }
        let capability = qtest.read(REGISTERS + CAPABILITY, 8)?;
        let record = REGISTERS + 16 * (capability >> 24 & 0x3ff);
        let address = qtest.read(record, 8)? & !(PAGE - 1);
        let what = qtest.read(record + 8, 8)?;
        qtest.write(record + 8, 8, FAULT)?;
        qtest.write(REGISTERS + FAULT_STATUS, 4, 1)?;
        qtest.synchronise()?;
        if what & FAULT == 0 {
            return Ok(None);
        }
        let stray = StrayDma {
            address,
            to_memory: what & FAULT_WAS_READ == 0,
        };
        Ok(Some(((what >> 8) as u8, what as u8, stray)))
    }
}
