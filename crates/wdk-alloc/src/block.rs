//! How a layout becomes a block of pool, and the way back: arithmetic on sizes and addresses, and
//! one word before a block.
//!
//! Called by [`crate::pool`]; calls nothing, so that it is tested on any host.

use core::alloc::Layout;

/// What the pool aligns every block to, on 64-bit kernels.
const POOL_ALIGNMENT: usize = 16;

/// A page. The pool aligns blocks of this size and longer to it.
const PAGE_SIZE: usize = 0x1000;

/// How a layout is served. A function of the layout alone, so that freeing finds out what
/// allocating did.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Plan {
    /// The pool's own alignment will do.
    Whole {
        /// The bytes to ask the pool for.
        bytes: usize,
    },
    /// The block starts inside a longer one, and the word before it is the address of that.
    Inside {
        /// The bytes to ask the pool for.
        bytes: usize,
        /// The alignment of the block: a power of two above [`POOL_ALIGNMENT`].
        align: usize,
    },
}

impl Plan {
    /// The plan for `layout`, or `None` when no block can be that long.
    pub(crate) fn new(layout: Layout) -> Option<Self> {
        // The kernel refuses a block of no bytes.
        let bytes = layout.size().max(1);
        let align = layout.align();
        if align <= POOL_ALIGNMENT || (align <= PAGE_SIZE && bytes >= PAGE_SIZE) {
            return Some(Self::Whole { bytes });
        }
        // The pool's block is aligned to 16, so the next multiple of `align` beyond its start is 16
        // to `align` bytes on: room for the address, and never more than `align` bytes lost.
        Some(Self::Inside {
            bytes: bytes.checked_add(align)?,
            align,
        })
    }

    /// The bytes to ask the pool for.
    pub(crate) fn bytes(self) -> usize {
        match self {
            Self::Whole { bytes } | Self::Inside { bytes, .. } => bytes,
        }
    }

    /// Turns the pool's block into the one to give out.
    ///
    /// # Safety
    ///
    /// `pool` is aligned to [`POOL_ALIGNMENT`], and to [`PAGE_SIZE`] where it has that many bytes,
    /// and has [`bytes`](Self::bytes) bytes that may be written.
    pub(crate) unsafe fn give_out(self, pool: *mut u8) -> *mut u8 {
        let Self::Inside { align, .. } = self else {
            return pool;
        };
        let distance = align - (pool.addr() & (align - 1));
        // SAFETY: at most `align` bytes on, where the block was made longer by just these.
        let block = unsafe { pool.add(distance) };
        // SAFETY: `distance` is a multiple of 16 and not zero, so the word before the block lies in
        // the pool's block and is aligned.
        unsafe { block.cast::<*mut u8>().sub(1).write(pool) };
        block
    }

    /// The pool's block that `block` was given out of.
    ///
    /// # Safety
    ///
    /// `block` came from [`give_out`](Self::give_out) of an equal plan, and nobody wrote outside it
    /// since.
    pub(crate) unsafe fn take_back(self, block: *mut u8) -> *mut u8 {
        match self {
            Self::Whole { .. } => block,
            // SAFETY: `give_out` wrote the address there.
            Self::Inside { .. } => unsafe { block.cast::<*mut u8>().sub(1).read() },
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::{
        alloc::{alloc, dealloc},
        vec::Vec,
    };

    use super::*;

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    /// A pool that promises no more than the kernel's: blocks start 16 bytes off any larger
    /// alignment where they are shorter than a page, and on a page, but no more, where they are
    /// not.
    struct Pool {
        memory: *mut u8,
        layout: Layout,
        start: *mut u8,
    }

    impl Pool {
        fn new(bytes: usize) -> Self {
            let offset = if bytes < PAGE_SIZE {
                POOL_ALIGNMENT
            } else {
                PAGE_SIZE
            };
            let layout = layout(bytes + offset, 1 << 20);
            // SAFETY: the layout is not empty.
            let memory = unsafe { alloc(layout) };
            assert!(!memory.is_null());
            Self {
                memory,
                layout,
                start: memory.wrapping_add(offset),
            }
        }
    }

    impl Drop for Pool {
        fn drop(&mut self) {
            // SAFETY: allocated in `new` with this layout.
            unsafe { dealloc(self.memory, self.layout) };
        }
    }

    #[test]
    fn every_alignment_is_honoured_and_found_again() {
        for align in (0..=18).map(|shift| 1usize << shift) {
            for size in [0, 1, 15, 16, 17, 100, 4095, 4096, 4097, 70_000] {
                let layout = layout(size, align);
                let plan = Plan::new(layout).unwrap();
                let pool = Pool::new(plan.bytes());
                // SAFETY: the pool is aligned as the kernel's and has the bytes.
                let block = unsafe { plan.give_out(pool.start) };
                assert_eq!(block.addr() % align, 0, "{layout:?}");
                assert!(block.addr() >= pool.start.addr(), "{layout:?}");
                assert!(
                    block.addr() + size <= pool.start.addr() + plan.bytes(),
                    "{layout:?}"
                );
                // SAFETY: the block has `size` bytes, as was just seen.
                unsafe { block.write_bytes(0xa5, size) };
                // SAFETY: the block came from the same plan.
                let found = unsafe { Plan::new(layout).unwrap().take_back(block) };
                assert_eq!(found, pool.start, "{layout:?}");
            }
        }
    }

    #[test]
    fn what_the_pool_aligns_costs_nothing() {
        for (size, align) in [(1, 1), (100, 16), (4096, 4096), (5000, 64)] {
            assert_eq!(
                Plan::new(layout(size, align)),
                Some(Plan::Whole { bytes: size })
            );
        }
    }

    #[test]
    fn no_bytes_are_one() {
        assert_eq!(Plan::new(layout(0, 8)), Some(Plan::Whole { bytes: 1 }));
    }

    #[test]
    fn length_never_wraps() {
        let largest = isize::MAX as usize;
        for align in (0..63).map(|shift| 1usize << shift) {
            let layout = layout(largest & !(align - 1), align);
            if let Some(plan) = Plan::new(layout) {
                assert!(plan.bytes() >= layout.size(), "{layout:?}");
            }
        }
    }

    #[test]
    fn allocator_of_the_host_serves_every_layout() {
        use core::alloc::GlobalAlloc;

        use crate::WdkAllocator;

        for (size, align) in [(0, 1), (1, 1), (100, 4096), (9000, 65536)] {
            let layout = layout(size, align);
            // SAFETY: the block is used within its layout, and freed with it.
            unsafe {
                let block = WdkAllocator.alloc_zeroed(layout);
                assert!(!block.is_null() && block.addr().is_multiple_of(align));
                let bytes: Vec<u8> = (0..size).map(|index| block.add(index).read()).collect();
                assert!(bytes.iter().all(|byte| *byte == 0));
                WdkAllocator.dealloc(block, layout);
            }
        }
    }
}
