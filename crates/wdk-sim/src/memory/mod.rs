//! Physical pages, user and system address space, pool, MDLs and mappings, with the rules a real
//! kernel or Driver Verifier would hold a driver to. Called by [`crate::io`], [`crate::hal`] and
//! [`crate::executive`] for memory that drivers see.
//!
//! [`physical`] says which page frames there are and who holds them; [`system_space`] and
//! [`user_space`] say which addresses there are and what stands behind them; [`pool`],
//! [`lookaside`], [`mdl`], [`describe`], [`lock`], [`mapping`], [`io_space`] and [`contiguous`] are
//! the kernel's objects made of both. Each decides by itself and says so as a [`rules::Outcome`];
//! the exported routines beside the logic check the IRQL, ask for injected failures, and turn
//! outcomes into bugchecks and exceptions. What drivers see (an MDL's own fields) is the truth; the
//! tables here are for the rules and the report at unload.

mod blocks;
mod contiguous;
mod describe;
mod front;
mod io_space;
mod linux;
mod lock;
mod lookaside;
#[cfg(test)]
mod machine_tests;
mod mapping;
mod mdl;
mod physical;
mod pool;
mod probe;
mod report;
mod rules;
mod runs;
mod system_space;
#[cfg(test)]
mod tests;
mod user_space;
mod virtual_memory;

use std::collections::BTreeMap;

use self::mdl::MdlTable;
use self::physical::Physical;
pub(crate) use self::pool::{ExAllocatePoolWithTag, ExFreePoolWithTag};
use self::system_space::SystemSpace;
use self::user_space::UserSpace;
use crate::nt::{Profile, Routine};
use crate::record::{KernelCell, Slot};

/// The routines of this room.
pub(crate) const ROUTINES: &[Routine] = &join::<{ count(LISTS) }>(LISTS);

const LISTS: &[&[Routine]] = &[
    pool::BASE,
    pool::WINDOWS_11,
    lookaside::BASE,
    lookaside::WINDOWS_7,
    mdl::BASE,
    describe::BASE,
    lock::BASE,
    mapping::BASE,
    io_space::BASE,
    io_space::WINDOWS_10,
    contiguous::BASE,
    contiguous::WINDOWS_7,
    probe::BASE,
    probe::VARIABLES,
    virtual_memory::BASE,
];

const fn count(lists: &[&[Routine]]) -> usize {
    let mut total = 0;
    let mut list = 0;
    while list < lists.len() {
        total += lists[list].len();
        list += 1;
    }
    total
}

const fn join<const TOTAL: usize>(lists: &[&[Routine]]) -> [Routine; TOTAL] {
    let mut all = [lists[0][0]; TOTAL];
    let (mut to, mut list) = (0, 0);
    while list < lists.len() {
        let mut from = 0;
        while from < lists[list].len() {
            all[to] = lists[list][from];
            to += 1;
            from += 1;
        }
        list += 1;
    }
    all
}

/// The first address of system space.
pub const SYSTEM_START: u64 = 0x7000_0000_0000;
/// The first address after system space.
pub const SYSTEM_END: u64 = 0x7800_0000_0000;
/// What `MmUserProbeAddress` holds.
pub const USER_PROBE_ADDRESS: u64 = 0x6FFF_FFFF_0000;
/// Bytes in a page.
pub const PAGE_SIZE: u64 = 4096;

/// Why memory could not be had.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// The host refused.
    #[error("the host could not {what}: {source}")]
    Host {
        /// What was asked of it.
        what: &'static str,
        /// What it answered.
        source: std::io::Error,
    },
    /// No RAM of the machine is left.
    #[error(
        "the simulated machine has no {0} bytes of RAM left; give it more with a larger RAM size"
    )]
    Exhausted(u64),
}

/// Access rights of simulated user pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// None.
    NoAccess,
    /// Read only.
    ReadOnly,
    /// Read and write.
    ReadWrite,
}

/// The memory of one machine.
pub struct Memory {
    state: KernelCell<State>,
}

pub(crate) static SLOT: Slot<Memory> = Slot::new();

/// The memory of the running machine.
pub fn memory() -> &'static Memory {
    SLOT.get()
}

/// What the logic of this room works on. Borrowed only for as long as no driver code can run.
struct State {
    profile: Profile,
    physical: Physical,
    system: SystemSpace,
    user: UserSpace,
    mdls: MdlTable,
    lookasides: BTreeMap<u64, lookaside::Active>,
    /// Pages of images that became RAM, and their frames.
    adopted: BTreeMap<u64, u64>,
    /// How often sections of an image are locked, by the image's base.
    locked_sections: BTreeMap<u64, u32>,
    /// The EPROCESS of the user process.
    process: u64,
    /// The address of the exported variables.
    variables: u64,
}

impl State {
    fn new(ram: u64, profile: Profile, seed: u64) -> Result<Self, MemoryError> {
        Ok(Self {
            profile,
            physical: Physical::new(ram, seed)?,
            system: SystemSpace::new(),
            user: UserSpace::new(),
            mdls: MdlTable::default(),
            lookasides: BTreeMap::new(),
            adopted: BTreeMap::new(),
            locked_sections: BTreeMap::new(),
            process: 0,
            variables: 0,
        })
    }
}

/// The start of the page of `address`.
const fn page_floor(address: u64) -> u64 {
    address & !(PAGE_SIZE - 1)
}

/// The first page boundary not below `address`.
const fn page_ceiling(address: u64) -> u64 {
    page_floor(address + PAGE_SIZE - 1)
}

/// How many pages `bytes` from `address` touch.
const fn span_pages(address: u64, bytes: u64) -> u64 {
    (address % PAGE_SIZE + bytes).div_ceil(PAGE_SIZE)
}
