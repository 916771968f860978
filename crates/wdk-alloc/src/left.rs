//! What was allocated and not freed, counted in builds with debug assertions.
//!
//! A `static` is never dropped, so what it owns when the driver is unloaded nobody frees any more.
//! The counts say that there is something, and how long its blocks are.

use core::sync::atomic::{AtomicUsize, Ordering};

/// Blocks of up to 16 bytes, of up to 32, and so on.
const CLASSES: usize = 28;
const SMALLEST: usize = 16;

/// How many blocks there are of each class of lengths, and their bytes.
struct Counts {
    blocks: [AtomicUsize; CLASSES],
    bytes: AtomicUsize,
}

static COUNTS: Counts = Counts::new();

impl Counts {
    const fn new() -> Self {
        Self {
            blocks: [const { AtomicUsize::new(0) }; CLASSES],
            bytes: AtomicUsize::new(0),
        }
    }

    fn add(&self, length: usize) {
        if let Some(blocks) = self.blocks.get(class(length)) {
            blocks.fetch_add(1, Ordering::Relaxed);
        }
        self.bytes.fetch_add(length, Ordering::Relaxed);
    }

    fn remove(&self, length: usize) {
        if let Some(blocks) = self.blocks.get(class(length)) {
            blocks.fetch_sub(1, Ordering::Relaxed);
        }
        self.bytes.fetch_sub(length, Ordering::Relaxed);
    }

    fn left(&self) -> Left {
        let mut left = Left {
            blocks: [0; CLASSES],
            bytes: self.bytes.load(Ordering::Relaxed),
        };
        for (count, blocks) in left.blocks.iter_mut().zip(&self.blocks) {
            *count = blocks.load(Ordering::Relaxed);
        }
        left
    }
}

/// The last class has all that is longer.
fn class(length: usize) -> usize {
    let doublings = length
        .div_ceil(SMALLEST)
        .max(1)
        .next_power_of_two()
        .trailing_zeros();
    (doublings as usize).min(CLASSES - 1)
}

/// A block was given out.
#[inline]
pub(crate) fn add(length: usize) {
    if cfg!(debug_assertions) {
        COUNTS.add(length);
    }
}

/// A block was taken back.
#[inline]
pub(crate) fn remove(length: usize) {
    if cfg!(debug_assertions) {
        COUNTS.remove(length);
    }
}

/// What the driver has allocated and not freed, at this instant; `None` in builds without debug
/// assertions, which do not count.
///
/// `wdk` looks when the driver is unloaded, and prints what it finds.
#[must_use]
pub fn left() -> Option<Left> {
    cfg!(debug_assertions).then(|| COUNTS.left())
}

/// Blocks that were allocated and not freed; see [`left()`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    blocks: [usize; CLASSES],
    bytes: usize,
}

impl Left {
    /// How many blocks.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.blocks.iter().sum()
    }

    /// Their bytes, as they were asked for.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many blocks there are by their lengths: a number of bytes, a power of two, and how many
    /// blocks have so many or fewer, but more than half.
    pub fn by_length(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let classes = self.blocks.iter().enumerate();
        classes
            .filter(|(_, count)| **count > 0)
            .map(|(class, count)| (SMALLEST << class, *count))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::*;

    #[test]
    fn blocks_are_counted_by_length_until_they_are_freed() {
        let counts = Counts::new();
        for length in [0, 1, 16, 17, 32, 33, 4096, 4097, usize::MAX / 2] {
            counts.add(length);
        }
        let left = counts.left();
        assert_eq!(left.blocks(), 9);
        let classes: Vec<_> = left.by_length().collect();
        let longest = SMALLEST << (CLASSES - 1);
        assert_eq!(
            classes,
            [
                (16, 3),
                (32, 2),
                (64, 1),
                (4096, 1),
                (8192, 1),
                (longest, 1)
            ]
        );
        for length in [0, 1, 16, 17, 32, 33, 4096, usize::MAX / 2] {
            counts.remove(length);
        }
        let left = counts.left();
        assert_eq!((left.blocks(), left.bytes()), (1, 4097));
        assert_eq!(left.by_length().collect::<Vec<_>>(), [(8192, 1)]);
    }
}
