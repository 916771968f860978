//! DMA adapters: what a driver's description makes of one, the objects and operation tables that
//! drivers see, and what devices may touch.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use wdk_sys::{DEVICE_DESCRIPTION, DEVICE_DESCRIPTION_VERSION3, DMA_ADAPTER};

use super::channel::Waiting;
use super::common_buffer::CommonBuffer;
use super::registers::{POOL_REGISTERS, Pool};
use super::scatter_gather::List;
use super::stray::Past;
use super::transfer::{Ram, Reach, Registers, Segment};
use super::{Hal, PciFunction, operations};
use crate::cpu::{self, stop};
use crate::devices::{DmaAccess, DmaRange};
use crate::executive::executive;
use crate::nt::{Module, codes, facts};
use crate::record::{Leak, Site};
use crate::space::{PAGE_SIZE, space};

/// Bytes of an adapter object. Drivers know the first 16.
const ADAPTER_BYTES: u64 = 0x100;
/// Map registers one adapter is granted at most where it may have to bounce.
const ADAPTER_REGISTERS: u32 = 128;
/// And where it never has to: as many as one MDL has pages, on the oldest kernel.
const UNBOUNCED_REGISTERS: u32 = 0x2000;
/// Map register bases are handles in an address range that nothing is mapped at.
const FIRST_BASE: u64 = 0xffff_d000_0000_0000;

/// All DMA state of one machine.
#[derive(Default)]
pub(super) struct Dma {
    pub(super) adapters: BTreeMap<u64, Adapter>,
    /// By the highest address they serve.
    pools: BTreeMap<u64, Pool>,
    pub(super) waiting: VecDeque<Waiting>,
    pub(super) lists: BTreeMap<u64, List>,
    /// What was mapped or shared, and is no longer.
    pub(super) past: VecDeque<Past>,
    bases: u64,
    /// The operation tables of version 1 and 2, and of version 3.
    tables: [u64; 2],
}

/// One adapter.
pub(super) struct Adapter {
    /// The device it is for; adapters got without a device object serve any.
    pub(super) device: Option<PciFunction>,
    pub(super) version: u16,
    pub(super) reach: Reach,
    /// Address lines.
    pub(super) width: u32,
    pub(super) map_registers: u32,
    /// The pool it takes map registers from, if it may have to bounce.
    pub(super) pool: Option<u64>,
    /// A driver's routine was given the channel and has not given it back.
    pub(super) owned: bool,
    /// The registers that go with the channel while it is owned.
    pub(super) owned_base: Option<u64>,
    pub(super) held: BTreeMap<u64, Held>,
    pub(super) common: BTreeMap<u64, CommonBuffer>,
    site: Site,
}

/// Map registers that are held.
pub(super) struct Held {
    pub(super) registers: Registers,
    pub(super) site: Site,
}

/// The driver's own description of its device.
#[derive(Clone, Copy, Debug)]
struct Wanted {
    version: u32,
    scatter_gather: bool,
    width: u32,
    maximum_length: u64,
}

/// The machine's RAM.
pub(super) struct MachineRam;

impl MachineRam {
    fn at(address: u64, length: u64) -> *mut u8 {
        space().physical(address, length).unwrap_or_else(|| {
            stop(
                codes::DRIVER_VERIFIER_DMA_VIOLATION,
                [address, length, 0, 0],
                format!(
                    "An MDL describes {length:#x} bytes at the physical address {address:#x}, \
                     which is not RAM."
                ),
            )
        })
    }
}

impl Ram for MachineRam {
    fn copy(&self, from: u64, to: u64, length: u64) {
        let (source, destination) = (Self::at(from, length), Self::at(to, length));
        // SAFETY: both ranges are RAM of the machine for all of `length`; they may be the same
        // page, so the copy allows overlap.
        unsafe { std::ptr::copy(source, destination, length as usize) };
    }
    fn fill(&self, at: u64, length: u64, byte: u8) {
        let place = Self::at(at, length);
        // SAFETY: the range is RAM of the machine for all of `length`.
        unsafe { place.write_bytes(byte, length as usize) };
    }
}

/// The last address of the machine's RAM; above 2 GiB it goes on at 4 GiB.
fn last_ram_address() -> u64 {
    let (_, length) = space().ram();
    const LOW: u64 = 2 << 30;
    if length > LOW {
        (4 << 30) + (length - LOW) - 1
    } else {
        length - 1
    }
}

fn read_description(description: u64) -> Wanted {
    let description = description as *const DEVICE_DESCRIPTION;
    // SAFETY: the driver's pointer; the last members are read only where the version says that they
    // are there.
    unsafe {
        let version = (*description).Version;
        let wide = (*description).Dma64BitAddresses != 0;
        let middle = (*description).Dma32BitAddresses != 0;
        let width = match (version, wide, middle) {
            (DEVICE_DESCRIPTION_VERSION3, ..) if (*description).DmaAddressWidth != 0 => {
                (*description).DmaAddressWidth.min(64)
            }
            (_, true, _) => 64,
            (_, false, true) => 32,
            // As many lines as the oldest bus masters had.
            (_, false, false) => 24,
        };
        Wanted {
            version,
            scatter_gather: (*description).ScatterGather != 0,
            width,
            maximum_length: u64::from((*description).MaximumLength),
        }
    }
}

impl Hal {
    /// Makes a DMA adapter for the device from the driver's DEVICE_DESCRIPTION; 0 when it cannot be
    /// had. The number of map registers is stored at `map_registers`.
    pub fn dma_adapter(&self, device: PciFunction, description: u64, map_registers: u64) -> u64 {
        self.make_adapter(Some(device), description, map_registers)
    }

    pub(super) fn make_adapter(
        &self,
        device: Option<PciFunction>,
        description: u64,
        map_registers: u64,
    ) -> u64 {
        let wanted = read_description(description);
        if wanted.version > facts().device_description {
            return 0;
        }
        let version = wanted.version.max(1) as u16;
        let highest = if wanted.width >= 64 {
            u64::MAX
        } else {
            (1 << wanted.width) - 1
        };
        let bounces = !wanted.scatter_gather || highest < last_ram_address();
        let pages = (wanted.maximum_length.div_ceil(PAGE_SIZE) + 1).min(u64::from(u32::MAX)) as u32;
        let pool = if bounces {
            match self.pool(highest) {
                Some(pool) => Some(pool),
                None => return 0,
            }
        } else {
            None
        };
        let granted = pages.min(if bounces {
            ADAPTER_REGISTERS
        } else {
            UNBOUNCED_REGISTERS
        });
        let Some(table) = self.table(version) else {
            return 0;
        };
        let Some(object) = executive().allocate_object(ADAPTER_BYTES, "DMA adapter") else {
            return 0;
        };
        // SAFETY: the object has room for the header; the driver hands over a place for the number,
        // and a bad one faults as it would there.
        unsafe {
            object.cast::<DMA_ADAPTER>().write(DMA_ADAPTER {
                Version: version,
                Size: ADAPTER_BYTES as u16,
                DmaOperations: table as *mut _,
            });
            (map_registers as *mut u32).write(granted);
        }
        self.dma.borrow().adapters.insert(
            object as u64,
            Adapter {
                device,
                version,
                reach: Reach {
                    highest,
                    scatter_gather: wanted.scatter_gather,
                },
                width: wanted.width,
                map_registers: granted,
                pool,
                owned: false,
                owned_base: None,
                held: BTreeMap::new(),
                common: BTreeMap::new(),
                site: Site::here(),
            },
        );
        object as u64
    }

    /// The pool that serves adapters which reach up to `highest`, made when it is first needed.
    fn pool(&self, highest: u64) -> Option<u64> {
        let mut dma = self.dma.borrow();
        if let Entry::Vacant(none) = dma.pools.entry(highest) {
            let count = POOL_REGISTERS;
            // Kernels set these pages aside early, while low memory is there to be had.
            let base = space()
                .allocate_contiguous(u64::from(count), highest.min(0x0fff_ffff))
                .or_else(|| space().allocate_contiguous(u64::from(count), highest))?;
            none.insert(Pool::new(base, count));
        }
        Some(highest)
    }

    fn table(&self, version: u16) -> Option<u64> {
        let index = usize::from(version >= 3);
        let existing = self.dma.borrow().tables[index];
        if existing != 0 {
            return Some(existing);
        }
        let operations = operations::table(version);
        let bytes = 8 + 8 * operations.len() as u64;
        let table = executive()
            .allocate_object(bytes, "DMA operation table")?
            .cast::<u64>();
        for (index, name) in operations.into_iter().enumerate() {
            let gate = cpu::gate::member(Module::DmaOperations, name);
            // SAFETY: the object has room for its size and all operations.
            unsafe { table.add(1 + index).write(gate) };
        }
        // SAFETY: as above; `Size` is 32 bits with padding behind it.
        unsafe { table.write(bytes) };
        self.dma.borrow().tables[index] = table as u64;
        Some(table as u64)
    }

    /// The adapter that a driver names, or the end of the machine.
    pub(super) fn with_adapter<T>(
        &self,
        address: u64,
        action: impl FnOnce(&mut Adapter) -> T,
    ) -> T {
        let outcome = self.dma.borrow().adapters.get_mut(&address).map(action);
        outcome.unwrap_or_else(|| {
            broken(
                [0, address, 0, 0],
                format!(
                    "{address:#x} is not a DMA adapter, or is one that was put away: use the one \
                     that IoGetDmaAdapter returned, until PutDmaAdapter."
                ),
            )
        })
    }

    /// Takes `count` map registers for the adapter; nothing when there are too few at the moment.
    pub(super) fn take_registers(&self, address: u64, count: u32) -> Option<u64> {
        let site = Site::here();
        let mut dma = self.dma.borrow();
        let dma = &mut *dma;
        let adapter = dma.adapters.get_mut(&address)?;
        let first = match adapter.pool {
            Some(pool) => Some(dma.pools.get_mut(&pool)?.take(count)?),
            None => None,
        };
        // Some kernels give no base where nothing is bounced.
        let base = if adapter.pool.is_none()
            && !facts().always_a_map_register_base
            && !adapter.held.contains_key(&0)
        {
            0
        } else {
            dma.bases += 1;
            FIRST_BASE + dma.bases * 0x40
        };
        adapter.held.insert(
            base,
            Held {
                registers: Registers::new(count, first),
                site,
            },
        );
        Some(base)
    }

    /// Gives map registers back.
    pub(super) fn give_back_registers(&self, address: u64, base: u64, count: Option<u32>) {
        let outcome = {
            let mut dma = self.dma.borrow();
            let dma = &mut *dma;
            match dma.adapters.get_mut(&address) {
                None => Err(format!(
                    "{address:#x} is not a DMA adapter, or is one that was put away: use the one \
                     that IoGetDmaAdapter returned, until PutDmaAdapter."
                )),
                Some(adapter) => match adapter.held.get(&base) {
                    None => Err(format!(
                        "Map registers were freed that are not held, {base:#x}: free those that \
                         the driver's routine was given, once."
                    )),
                    Some(held) if count.is_some_and(|count| count != held.registers.count) => {
                        Err(format!(
                            "{} map registers were freed of {} that were allocated together: free \
                             as many as were allocated.",
                            count.unwrap_or(0),
                            held.registers.count
                        ))
                    }
                    Some(held) if !held.registers.pieces.is_empty() => {
                        let left: u64 =
                            held.registers.pieces.iter().map(|piece| piece.length).sum();
                        Err(format!(
                            "Map registers were freed while {left:#x} bytes mapped through them \
                             were not flushed: call FlushAdapterBuffers first."
                        ))
                    }
                    Some(held) => {
                        if let (Some(pool), Some(first)) = (
                            adapter.pool.and_then(|pool| dma.pools.get_mut(&pool)),
                            held.registers.first,
                        ) {
                            pool.give_back(first, held.registers.count);
                        }
                        adapter.held.remove(&base);
                        Ok(())
                    }
                },
            }
        };
        if let Err(rule) = outcome {
            broken([1, address, base, 0], rule);
        }
    }

    /// Runs `action` on held registers with the adapter's pool, or ends the machine.
    pub(super) fn with_registers<T>(
        &self,
        address: u64,
        base: u64,
        action: impl FnOnce(&mut Registers, Reach, Option<&Pool>) -> Result<T, String>,
    ) -> T {
        let outcome = {
            let mut dma = self.dma.borrow();
            let dma = &mut *dma;
            match dma.adapters.get_mut(&address) {
                None => Err(format!(
                    "{address:#x} is not a DMA adapter, or is one that was put away: use the one \
                     that IoGetDmaAdapter returned, until PutDmaAdapter."
                )),
                Some(adapter) => {
                    let pool = adapter.pool.and_then(|pool| dma.pools.get(&pool));
                    match adapter.held.get_mut(&base) {
                        Some(held) => action(&mut held.registers, adapter.reach, pool),
                        None => Err(format!(
                            "{base:#x} is not the base of map registers that are held: pass on \
                             what the driver's routine was given, and not after they were freed."
                        )),
                    }
                }
            }
        };
        let value = outcome.unwrap_or_else(|rule| broken([2, address, base, 0], rule));
        self.tell_allowed();
        value
    }

    /// Ends the machine if the adapter's device still transfers within any of the segments.
    pub(super) fn judge_flush(&self, address: u64, segments: &[Segment]) {
        let device = self.with_adapter(address, |adapter| adapter.device);
        let Some(access) = device.and_then(|device| self.in_flight(device)) else {
            return;
        };
        let overlaps = segments.iter().any(|segment| {
            segment.device < access.address + access.length
                && access.address < segment.device + segment.length
        });
        if overlaps {
            broken(
                [3, address, access.address, access.length],
                "A transfer was flushed while the device still does it: wait for its end, or make \
                 the device stop, before memory is given back.",
            );
        }
    }

    /// Ends the machine if the device is about to touch memory that no transfer of its adapters is
    /// mapped for.
    pub(super) fn judge_access(&self, device: PciFunction, access: &DmaAccess) {
        if access.length == 0 {
            return;
        }
        let end = access.address.saturating_add(access.length);
        let reached = {
            let dma = self.dma.borrow();
            let mut at = access.address;
            loop {
                let next = dma
                    .adapters
                    .values()
                    .filter(|adapter| adapter.device.is_none_or(|owner| owner == device))
                    .find_map(|adapter| adapter.covers(at, access.to_memory));
                match next {
                    Some(next) if next < end => at = next,
                    Some(_) => break None,
                    None => break Some(at),
                }
            }
        };
        let Some(stray) = reached else {
            return;
        };
        let verb = if access.to_memory {
            "write to"
        } else {
            "read from"
        };
        let lines = if access.given == access.address {
            String::new()
        } else {
            format!(
                " It was given {:#x}, which is beyond its address lines.",
                access.given
            )
        };
        broken(
            [4, access.address, access.length, stray],
            format!(
                "{} was told to {verb} {:#x}..{end:#x}, but from {stray:#x} on no transfer in \
                 this direction is mapped and no common buffer is there.{lines} Give it the \
                 addresses that MapTransfer returned, while they are mapped.",
                self.device_name(device),
                access.address,
            ),
        );
    }

    pub(super) fn put_adapter(&self, address: u64) {
        let left = self.with_adapter(address, |adapter| {
            if !adapter.held.is_empty() {
                Some("map registers")
            } else if !adapter.common.is_empty() {
                Some("common buffers")
            } else if adapter.owned {
                Some("the channel")
            } else {
                None
            }
        });
        if let Some(left) = left {
            broken(
                [6, address, 0, 0],
                format!(
                    "A DMA adapter was put away while the driver holds {left} of it: give that \
                     back first."
                ),
            );
        }
        if self
            .dma
            .borrow()
            .waiting
            .iter()
            .any(|waiting| waiting.adapter == address)
        {
            broken(
                [6, address, 0, 0],
                "A DMA adapter was put away while an allocation waits for it: wait until the \
                 driver's routine was called, or cancel the allocation.",
            );
        }
        self.dma.borrow().adapters.remove(&address);
        executive().free_object(address as *mut u8);
    }

    /// What was had from adapters and not given back, and the adapters themselves.
    pub(super) fn dma_leaks(&self) -> Vec<Leak> {
        let dma = self.dma.borrow();
        let mut leaks = Vec::new();
        for adapter in dma.adapters.values() {
            let name = match adapter.device {
                Some(device) => self.device_name(device),
                None => "no device".to_owned(),
            };
            if adapter.device.is_some() {
                leaks.push(Leak {
                    kind: "DMA adapter",
                    what: format!("version {} for {name}", adapter.version),
                    taken_at: adapter.site.describe(),
                });
            }
            for held in adapter.held.values() {
                leaks.push(Leak {
                    kind: "map registers",
                    what: format!("{} for {name}", held.registers.count),
                    taken_at: held.site.describe(),
                });
            }
            for buffer in adapter.common.values() {
                leaks.push(Leak {
                    kind: "common buffer",
                    what: format!("{:#x} bytes for {name}", buffer.length),
                    taken_at: buffer.site.describe(),
                });
            }
        }
        for waiting in &dma.waiting {
            leaks.push(Leak {
                kind: "waiting DMA allocation",
                what: format!("{} map registers", waiting.count),
                taken_at: waiting.site.describe(),
            });
        }
        for list in dma.lists.values() {
            leaks.push(Leak {
                kind: "scatter/gather list",
                what: format!("{} elements", list.elements),
                taken_at: list.site.describe(),
            });
        }
        leaks
    }
}

impl Adapter {
    /// What devices may access through it.
    pub(super) fn allowed(&self) -> Vec<DmaRange> {
        let pieces = self.held.values().flat_map(|held| &held.registers.pieces);
        let mapped = pieces.flat_map(|piece| {
            piece.segments.iter().map(|segment| DmaRange {
                address: segment.device,
                length: segment.length,
                to_memory: !piece.to_device,
            })
        });
        let shared = self.common.values().flat_map(|buffer| {
            [false, true].map(|to_memory| DmaRange {
                address: buffer.physical,
                length: buffer.length,
                to_memory,
            })
        });
        mapped.chain(shared).collect()
    }

    /// Where the memory ends that the device may touch at `at`, in this direction.
    fn covers(&self, at: u64, to_memory: bool) -> Option<u64> {
        let mapped = self
            .held
            .values()
            .flat_map(|held| &held.registers.pieces)
            .filter(|piece| piece.to_device != to_memory)
            .flat_map(|piece| &piece.segments)
            .map(|segment| (segment.device, segment.length));
        let common = self
            .common
            .values()
            .map(|buffer| (buffer.physical, buffer.length));
        mapped
            .chain(common)
            .find(|(start, length)| (*start..start + length).contains(&at))
            .map(|(start, length)| start + length)
    }
}

/// Ends the machine because a rule of DMA was broken.
pub(super) fn broken(parameters: [u64; 4], rule: impl Into<String>) -> ! {
    stop(codes::DRIVER_VERIFIER_DMA_VIOLATION, parameters, rule)
}
