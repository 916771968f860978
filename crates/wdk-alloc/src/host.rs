//! Memory on a host that is not Windows: the process's own allocator. Stands in for `pool`, which
//! see.

extern crate std;

use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;

use crate::{Content, PoolTag};

pub(crate) fn prepare() {}

pub(crate) fn allocate(layout: Layout, _tag: PoolTag, content: Content) -> *mut u8 {
    let layout = Layout::from_size_align(layout.size().max(1), layout.align()).unwrap_or(layout);
    match content {
        // SAFETY: the layout has at least one byte.
        Content::Any => unsafe { System.alloc(layout) },
        // SAFETY: the layout has at least one byte.
        Content::Zero => unsafe { System.alloc_zeroed(layout) },
    }
}

/// Frees a block.
///
/// # Safety
///
/// [`allocate`] returned `block` for `layout`, and it was not freed since.
pub(crate) unsafe fn free(block: *mut u8, layout: Layout, _tag: PoolTag) {
    let layout = Layout::from_size_align(layout.size().max(1), layout.align()).unwrap_or(layout);
    // SAFETY: the caller's promise, and the layout is widened as it was when the block was
    // allocated.
    unsafe { System.dealloc(block, layout) }
}
