//! Memory descriptor lists: one type per state of the memory, so that wrong orders do not compile.
//!
//! | The memory is | Type | Dropping gives back | Forgetting leaves behind |
//! |---|---|---|---|
//! | described by other code | [`Mdl`], a view | nothing | nothing |
//! | described, not locked | [`UnlockedMdl`] | the MDL | the MDL, until the system ends |
//! | locked by one MDL, a request's | [`LockedMdl`] | the lock, then the MDL | nothing: the kernel unlocks it when the request is completed |
//! | locked by one MDL, Rust's | `&`[`LockedMdl`], lent by [`with_locked`] | nothing | nothing: the lock ends with the closure |
//! | locked by as many as it takes | [`LockedChain`], of a request | the locks, then the MDLs | nothing, as above |
//! | locked for as long as a request lives | [`BorrowedChain`] | nothing: the request does | nothing |
//! | nonpaged pool | [`NonpagedMdl`], [`PoolMdl`] | the MDL, then the pool | both, until the system ends |
//! | nonpaged pool, the MDL in one's own | [`StoredMdl`] of an [`MdlStorage`] | nothing: the storage its pool | nothing: the storage its pool |
//! | pages with no address of their own | [`PagesMdl`] | a mapping, then the pages | both, until the system ends |
//! | a part of one of the above | `&`[`Part`], lent by a [`PartialMdl`] | nothing | nothing: a mapping ends with the closure |
//! | mapped into system space | [`SystemMapping`] | nothing: it ends before its pages do | nothing |
//!
//! Nothing here is kept longer than the code that uses it: what is left behind by forgetting is
//! memory that is not used again, still described, and still locked only where a request or a
//! closure ends that.
//!
//! What all resident states share is [`ResidentPages`]: only those can be mapped, split, or handed
//! to a device.
//!
//! A user process, another processor or a device may change the memory behind an MDL at any time.
//! So its contents are never lent as `&[u8]`: they are copied in and out, or read and written a
//! cell at a time.

mod caching;
mod chain;
mod contents;
mod direction;
mod locked;
mod mapping;
mod nonpaged;
mod pages;
mod partial;
mod raw;
mod resident;
mod storage;
mod unlocked;
mod view;

pub use caching::Caching;
pub use chain::{BorrowedChain, Cursor, LockedChain, Segment, Segments};
pub use direction::Direction;
pub use locked::LockedMdl;
pub use mapping::{Plain, SystemMapping};
pub use nonpaged::{IoManager, MemoryManager, NonpagedMdl, Origin};
pub use pages::PagesMdl;
pub use partial::{Part, PartialMdl};
pub use resident::ResidentPages;
pub use storage::{MdlStorage, PoolMdl, StoredMdl, size_of_mdl};
pub use unlocked::{UnlockedMdl, with_locked};
pub use view::{Mdl, Pfn};

pub(crate) use locked::IrpBuffer;

/// Bytes in a page.
pub const PAGE_SIZE: usize = 4096;

/// The longest buffer that one MDL describes on every NT kernel, wherever in a page the buffer
/// begins.
///
/// The oldest kernels keep an MDL's own size in 16 bits, which leaves room for 8,185 page frames on
/// x64; newer ones go to 2 and 4 GiB. Longer buffers are described by a chain.
pub const MAXIMUM_EVERYWHERE: usize = 8184 * PAGE_SIZE;

/// The pages touched by `length` bytes of which the first is `offset` bytes into its page
/// (`ADDRESS_AND_SIZE_TO_SPAN_PAGES`).
#[must_use]
pub const fn span_pages(offset: usize, length: usize) -> usize {
    let head = offset % PAGE_SIZE;
    match head.checked_add(length) {
        Some(bytes) => bytes.div_ceil(PAGE_SIZE),
        None => usize::MAX / PAGE_SIZE + 1,
    }
}
