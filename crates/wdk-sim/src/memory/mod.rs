//! Pool, MDLs and mappings, with the rules a real kernel or Driver Verifier would hold a driver to.
//!
//! [`pool`], [`lookaside`], [`mdl`], [`describe`], [`lock`], [`mapping`], [`reserved_mapping`],
//! [`io_space`] and [`contiguous`] are the kernel's objects made of frames and addresses, which
//! [`crate::space`] has. Each decides by itself and says so as a [`rules::Outcome`]; the exported
//! routines beside the logic turn outcomes into bugchecks and exceptions; what their declarations
//! demand, the gate has checked before. What drivers see (an MDL's own fields) is the truth; the
//! tables here are for the rules and the report at unload.

mod caching;
mod contiguous;
mod describe;
mod front;
mod io_space;
mod lock;
mod lookaside;
#[cfg(test)]
mod machine_tests;
mod mapping;
mod mdl;
mod pool;
mod probe;
mod report;
mod reserved_mapping;
mod rules;
mod sections;
#[cfg(test)]
mod tests;
mod virtual_memory;

use std::collections::BTreeMap;

use self::mdl::MdlTable;
pub(crate) use self::pool::{ExAllocatePoolWithTag, ExFreePoolWithTag};
use crate::executive::executive;
use crate::nt::Profile;
use crate::record::{CellRef, KernelCell, Slot};
use crate::space::{Process, Spaces};

/// The kernel's objects made of memory, of one machine.
pub struct Memory {
    tables: KernelCell<Tables>,
}

pub(crate) static SLOT: Slot<Memory> = Slot::new();

/// The memory of the running machine.
pub fn memory() -> &'static Memory {
    SLOT.get()
}

/// What the kernel remembers of its objects. Borrowed only for as long as no driver code can run.
struct Tables {
    profile: Profile,
    mdls: MdlTable,
    lookasides: BTreeMap<u64, lookaside::Active>,
    /// Pages of images that became RAM, and their frames.
    adopted: BTreeMap<u64, u64>,
    /// How often sections of images are locked, by where they begin.
    locked_sections: BTreeMap<u64, u32>,
    /// The EPROCESS of the user process.
    process: u64,
    /// The address of the exported variables.
    variables: u64,
}

impl Tables {
    fn new(profile: Profile) -> Self {
        Self {
            profile,
            mdls: MdlTable::default(),
            lookasides: BTreeMap::new(),
            adopted: BTreeMap::new(),
            locked_sections: BTreeMap::new(),
            process: 0,
            variables: 0,
        }
    }
}

/// The address spaces and the tables, borrowed for one operation.
struct Borrowed<'a> {
    space: CellRef<'a, Spaces>,
    tables: CellRef<'a, Tables>,
}

impl Borrowed<'_> {
    fn state(&mut self) -> State<'_> {
        State {
            space: &mut self.space,
            tables: &mut self.tables,
        }
    }
}

/// What the logic of this module works on, with or without a machine around it.
struct State<'a> {
    space: &'a mut Spaces,
    tables: &'a mut Tables,
}

/// The process that the current thread runs in.
fn current_process() -> Process {
    if executive().previous_mode_is_user() {
        Process::Caller
    } else {
        Process::System
    }
}
