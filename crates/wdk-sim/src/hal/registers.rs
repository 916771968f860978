//! Map registers: pages that stand in for those a device cannot reach, in pools that can run short.
//! Logic only; called by the rest of the module.

use crate::space::PAGE_SIZE;

/// Registers of a pool. Enough for several large requests, and few enough that drivers meet the day
/// when there are none.
pub(super) const POOL_REGISTERS: u32 = 256;

/// A run of physically contiguous pages below some address, one a map register.
#[derive(Debug)]
pub(super) struct Pool {
    /// The physical address of the first.
    base: u64,
    taken: Vec<bool>,
}

impl Pool {
    /// A pool over `count` pages from `base`.
    pub(super) fn new(base: u64, count: u32) -> Self {
        Self {
            base,
            taken: vec![false; count as usize],
        }
    }

    /// Takes `count` registers in a row; the index of the first.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        let count = count as usize;
        let first = match count {
            0 => 0,
            _ => self
                .taken
                .windows(count)
                .position(|window| window.iter().all(|taken| !taken))?,
        };
        self.taken[first..first + count].fill(true);
        u32::try_from(first).ok()
    }

    /// Gives them back.
    pub(super) fn give_back(&mut self, first: u32, count: u32) {
        self.taken[first as usize..][..count as usize].fill(false);
    }

    /// The physical address of a register's page.
    pub(super) fn page(&self, index: u32) -> u64 {
        self.base + u64::from(index) * PAGE_SIZE
    }
}

#[cfg(test)]
mod tests {
    use super::Pool;

    #[test]
    fn registers_are_taken_in_a_row_and_run_short() {
        let mut pool = Pool::new(0x10_0000, 8);
        assert_eq!(pool.take(3), Some(0));
        assert_eq!(pool.take(3), Some(3));
        assert_eq!(pool.take(3), None);
        pool.give_back(0, 3);
        assert_eq!(pool.take(4), None, "free, but not in a row");
        assert_eq!(pool.take(2), Some(0));
        assert_eq!(pool.take(2), Some(6));
        assert_eq!(pool.page(6), 0x10_6000);
        assert_eq!(pool.take(0), Some(0));
    }
}
