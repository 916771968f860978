//! RAM and the two address spaces, with no rule of the kernel: which page frames there are and who
//! holds them ([`physical`]), which addresses there are and what stands behind them
//! ([`system_space`], [`user_space`]), and blocks of memory that show when something was written
//! beside them ([`blocks`]), and which of all that a kernel may page out ([`paging`]). What is a
//! device's in the physical address space is asked of whoever
//! has the devices ([`Windows`]).

mod blocks;
mod front;
pub(crate) mod linux;
mod paging;
mod physical;
mod runs;
mod system_space;
mod user_space;

use std::cell::OnceCell;
use std::sync::Arc;

pub(crate) use self::blocks::{Contents, Damage};
pub(crate) use self::linux::Access;
pub(crate) use self::paging::{PageIn, Paging};
pub(crate) use self::physical::Physical;
pub(crate) use self::runs::{Run, Runs};
pub(crate) use self::system_space::{Area, IMAGES, Region, SystemSpace, Use, is_system, tag_text};
pub(crate) use self::user_space::{Owner, Process, UserSpace};
use crate::record::{CellRef, KernelCell, Slot};

/// The first address of system space.
pub const SYSTEM_START: u64 = 0x7000_0000_0000;
/// The first address after system space.
pub const SYSTEM_END: u64 = 0x7800_0000_0000;
/// What `MmUserProbeAddress` holds.
pub const USER_PROBE_ADDRESS: u64 = 0x6FFF_FFFF_0000;
/// Nothing is mapped for so many bytes below a kernel stack.
pub const STACK_GUARD: u64 = 16 * PAGE_SIZE;
/// Bytes in a page.
pub const PAGE_SIZE: u64 = wdk_sys::PAGE_SIZE as u64;

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

/// A range of system space whose accesses go to a device.
pub trait Window: Send + Sync {
    /// Reads `width` (1, 2, 4 or 8) bytes at `offset`.
    fn read(&self, offset: u64, width: u8) -> u64;
    /// Writes the low `width` bytes of `value` at `offset`.
    fn write(&self, offset: u64, width: u8, value: u64);
}

/// Who has the devices, and so the windows of the physical address space that are no RAM.
pub trait Windows: Sync {
    /// The window that contains the physical range, and the offset of the range in it.
    fn window_at(&self, address: u64, length: u64) -> Option<(Arc<dyn Window>, u64)>;
}

/// The address spaces of one machine.
pub struct Space {
    spaces: KernelCell<Spaces>,
    windows: OnceCell<&'static dyn Windows>,
    paging: Arc<Paging>,
}

// SAFETY: the windows are set once, before any other thread of the machine runs.
unsafe impl Sync for Space {}

/// The address spaces themselves. CellRef only for as long as no driver code can run.
pub(crate) struct Spaces {
    pub physical: Physical,
    pub system: SystemSpace,
    pub user: UserSpace,
    pub paging: Arc<Paging>,
}

#[cfg(test)]
impl Spaces {
    /// Spaces of their own, at addresses that no machine uses.
    pub fn apart(ram: u64, seed: u64) -> Result<Self, MemoryError> {
        Ok(Self {
            physical: Physical::new(ram, seed)?,
            system: SystemSpace::apart(),
            user: UserSpace::apart(),
            paging: Arc::new(Paging::new(false)),
        })
    }
}

/// Spaces apart share their addresses: tests of them take turns.
#[cfg(test)]
pub(crate) fn turn() -> std::sync::MutexGuard<'static, ()> {
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    TURN.lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

pub(crate) static SLOT: Slot<Space> = Slot::new();

/// The address spaces of the running machine.
pub fn space() -> &'static Space {
    SLOT.get()
}

impl Space {
    /// Makes `ram` bytes of RAM and both address spaces. Frames are chosen by `seed`. With
    /// `pages_out`, pageable memory is away at `DISPATCH_LEVEL` and above.
    ///
    /// # Errors
    /// When the host refuses.
    pub fn new(ram: u64, seed: u64, pages_out: bool) -> Result<Self, MemoryError> {
        let paging = Arc::new(Paging::new(pages_out));
        Ok(Self {
            spaces: KernelCell::new(Spaces {
                physical: Physical::new(ram, seed)?,
                system: SystemSpace::new(),
                user: UserSpace::new(),
                paging: Arc::clone(&paging),
            }),
            windows: OnceCell::new(),
            paging,
        })
    }

    /// Says who has the devices, once, before any driver runs.
    pub fn connect(&self, windows: &'static dyn Windows) {
        assert!(
            self.windows.set(windows).is_ok(),
            "windows are connected once"
        );
    }

    /// The device window that contains the physical range, and the offset of the range in it.
    pub fn window_at(&self, address: u64, length: u64) -> Option<(Arc<dyn Window>, u64)> {
        self.windows.get()?.window_at(address, length)
    }

    /// What may be paged out.
    pub(crate) fn paging(&self) -> &Paging {
        &self.paging
    }

    /// The spaces, for the rules of [`crate::memory`].
    pub(crate) fn borrow(&self) -> CellRef<'_, Spaces> {
        self.spaces.borrow()
    }
}

/// The start of the page of `address`.
pub(crate) const fn page_floor(address: u64) -> u64 {
    address & !(PAGE_SIZE - 1)
}

/// The first page boundary not below `address`.
pub(crate) const fn page_ceiling(address: u64) -> u64 {
    page_floor(address + PAGE_SIZE - 1)
}

/// How many pages `bytes` from `address` touch.
pub(crate) const fn span_pages(address: u64, bytes: u64) -> u64 {
    (address % PAGE_SIZE + bytes).div_ceil(PAGE_SIZE)
}
