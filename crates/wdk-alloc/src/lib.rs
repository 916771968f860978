//! A global allocator for Windows kernel drivers, on nonpaged pool.
//!
//! ```
//! use wdk_alloc::WdkAllocator;
//!
//! #[global_allocator]
//! static ALLOCATOR: WdkAllocator = WdkAllocator;
//! # fn main() {}
//! ```
//!
//! Memory is nonpaged, and no-execute on every kernel that has such pool. Each [`Layout`] is
//! served, whatever its alignment: the pool itself gives 16 bytes, and a page where a block is a
//! page or longer. Out of memory is a null pointer, never a raised exception.
//!
//! # IRQL
//!
//! `<= DISPATCH_LEVEL`. Which of the kernel's pool routines there are is found out by the first
//! allocation that runs at `PASSIVE_LEVEL`. A driver that allocates for the first time at a higher
//! level calls [`prepare`] in its `DriverEntry`; without that, blocks allocated before come from
//! [`NonPagedPool`], which is executable.
//!
//! # Hosts
//!
//! Compiled for anything but Windows, memory is the process's: a driver crate's unit tests need no
//! allocator of their own.
//!
//! Calls `wdk-sys`; called by the compiler, and by `wdk` for its own objects. `block` decides how a
//! layout becomes a block, `pool` gets blocks from the kernel, and in builds with debug assertions
//! `left` counts those that are not freed.
//!
//! [`NonPagedPool`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/ne-wdm-_pool_type
#![no_std]

#[cfg(any(windows, test))]
mod block;
#[cfg(not(windows))]
mod host;
mod left;
#[cfg(windows)]
mod pool;
mod tag;

use core::alloc::{GlobalAlloc, Layout};

#[cfg(not(windows))]
use host as pool;

pub use left::{Left, left};
pub use tag::PoolTag;

/// What a new block holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Content {
    /// Whatever was there before.
    Any,
    /// Zeroes.
    Zero,
}

/// The allocator, with the pool tag `Rust`.
///
/// A driver that wants its memory told apart from other drivers' takes [`TaggedAllocator`].
#[derive(Clone, Copy, Debug, Default)]
pub struct WdkAllocator;

/// The allocator, with a pool tag of the driver's own.
///
/// ```
/// use wdk_alloc::{PoolTag, TaggedAllocator};
///
/// #[global_allocator]
/// static ALLOCATOR: TaggedAllocator = TaggedAllocator::new(PoolTag::new(*b"EduD"));
/// # fn main() {}
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TaggedAllocator {
    tag: PoolTag,
}

impl TaggedAllocator {
    /// An allocator whose blocks carry `tag`.
    #[must_use]
    pub const fn new(tag: PoolTag) -> Self {
        Self { tag }
    }

    fn allocate(&self, layout: Layout, content: Content) -> *mut u8 {
        let block = pool::allocate(layout, self.tag, content);
        if !block.is_null() {
            left::add(layout.size());
        }
        block
    }
}

/// The allocator behind [`WdkAllocator`].
const RUST: TaggedAllocator = TaggedAllocator::new(PoolTag::new(*b"Rust"));

/// Finds out which pool routines the kernel has, for a driver whose first allocation may run above
/// `PASSIVE_LEVEL`.
///
/// # IRQL
///
/// `PASSIVE_LEVEL`; above, it does nothing.
pub fn prepare() {
    pool::prepare();
}

// SAFETY: a block comes from the pool, which hands out no memory twice before it is freed; `block`
// makes it as long and as aligned as the layout asks, and nothing here unwinds.
unsafe impl GlobalAlloc for TaggedAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.allocate(layout, Content::Any)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        self.allocate(layout, Content::Zero)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise: this allocator allocated the block with this layout.
        unsafe { pool::free(block, layout, self.tag) };
        left::remove(layout.size());
    }
}

// SAFETY: as for `TaggedAllocator`, to which every call goes.
unsafe impl GlobalAlloc for WdkAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { RUST.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { RUST.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is the same.
        unsafe { RUST.dealloc(block, layout) }
    }
}
