//! Physical pages: the machine's RAM, who holds which page frame, and where new ones are taken
//! from. Calls [`super::linux`]; called by the rest of the module.
//!
//! A page frame is held once by whoever allocated it and once for each lock; it is free again when
//! nobody holds it. So memory that its owner frees while a driver has it locked stays what it is
//! until it is unlocked.

use std::io;

use super::linux::{self, Access, SharedFile};
use super::runs::Runs;
use super::{MemoryError, PAGE_SIZE};

/// Where RAM that does not fit below it goes on, on a q35 machine.
const FOUR_GIB: u64 = 4 << 30;
/// RAM below the PCI hole.
const LOW_RAM: u64 = 2 << 30;
/// Not used: interrupt vectors, video memory and ROMs of a PC.
const FIRST_FRAME: u64 = (1 << 20) / PAGE_SIZE;
/// Not used at the top: firmware tables.
const TOP_FRAMES: u64 = 16;
/// Frames only contiguous allocations take, so that DMA buffers within reach of narrow devices can
/// be had however full RAM is: 16 MiB from 16 MiB, where RAM is large enough to spare them.
const CONTIGUOUS_ONLY: std::ops::Range<u64> = (16 << 20) / PAGE_SIZE..(32 << 20) / PAGE_SIZE;
/// The smallest RAM with such a reserve.
const RAM_WITH_RESERVE: u64 = 128 << 20;
/// About how many runs a large allocation is made of: enough to be scattered, few enough for the
/// host's limit on mappings.
const RUNS_OF_LARGE: u64 = 1024;

/// The RAM of a machine. Frames are counted by their place in the RAM file; outside this module
/// they are page frame numbers.
pub(crate) struct Physical {
    file: SharedFile,
    /// A set bit for each free frame.
    free: Vec<u64>,
    free_count: u64,
    /// A set bit for each frame that was in use once, and so need not be zero.
    used: Vec<u64>,
    /// How often each frame is held.
    holds: Vec<u32>,
    reserve: std::ops::Range<u64>,
    random: u64,
}

impl Physical {
    pub(crate) fn new(ram: u64, seed: u64) -> Result<Self, MemoryError> {
        let file = SharedFile::new(ram)?;
        let frames = ram / PAGE_SIZE;
        let words = frames.div_ceil(64) as usize;
        let mut this = Self {
            file,
            free: vec![0; words],
            free_count: 0,
            used: vec![0; words],
            holds: vec![0; frames as usize],
            reserve: if ram >= RAM_WITH_RESERVE {
                CONTIGUOUS_ONLY
            } else {
                0..0
            },
            random: seed.wrapping_mul(0xd134_2543_de82_ef95) | 1,
        };
        for frame in FIRST_FRAME..frames.saturating_sub(TOP_FRAMES) {
            this.free[(frame / 64) as usize] |= 1 << (frame % 64);
            this.free_count += 1;
        }
        Ok(this)
    }

    pub(crate) fn file(&self) -> &SharedFile {
        &self.file
    }

    fn frames(&self) -> u64 {
        self.holds.len() as u64
    }

    /// Page frames nobody holds.
    #[cfg(test)]
    pub(crate) fn free_pages(&self) -> u64 {
        self.free_count
    }

    /// Page frames that [`allocate`](Self::allocate) can still give.
    pub(crate) fn scattered_pages(&self) -> u64 {
        let (start, end) = (self.reserve.start / 64, self.reserve.end / 64);
        let reserved: u64 = self.free[start as usize..end as usize]
            .iter()
            .map(|word| u64::from(word.count_ones()))
            .sum();
        self.free_count - reserved
    }

    /// The place in the RAM file of a physical address that is RAM.
    pub(crate) fn offset_of(&self, address: u64) -> Option<u64> {
        let offset = if address < LOW_RAM {
            address
        } else {
            address.checked_sub(FOUR_GIB)?.checked_add(LOW_RAM)?
        };
        (offset < self.file.length()).then_some(offset)
    }

    fn frame_of(&self, pfn: u64) -> Option<u64> {
        Some(self.offset_of(pfn.checked_mul(PAGE_SIZE)?)? / PAGE_SIZE)
    }

    fn pfn_of(frame: u64) -> u64 {
        let low = LOW_RAM / PAGE_SIZE;
        if frame < low {
            frame
        } else {
            frame - low + FOUR_GIB / PAGE_SIZE
        }
    }

    /// Is it the number of a page of RAM?
    pub(crate) fn is_ram(&self, pfn: u64) -> bool {
        self.frame_of(pfn).is_some()
    }

    /// The host's view of a physical range that is RAM from end to end.
    pub(crate) fn view(&self, address: u64, length: u64) -> Option<*mut u8> {
        let first = self.offset_of(address)?;
        if length > 0 {
            let last = self.offset_of(address.checked_add(length - 1)?)?;
            if last.checked_sub(first)? != length - 1 {
                return None;
            }
        }
        Some(self.file.at(first))
    }

    /// The host's view of a page of RAM.
    pub(crate) fn page(&self, pfn: u64) -> *mut u8 {
        let frame = self
            .frame_of(pfn)
            .expect("a page frame of the machine's RAM");
        self.file.at(frame * PAGE_SIZE)
    }

    /// Maps the frames of `runs` at `base`, where nothing may be mapped yet. Where they are not RAM
    /// the addresses are only reserved.
    pub(crate) fn map(&self, base: u64, runs: &Runs, access: Access) -> io::Result<()> {
        let mut mapped = 0;
        let made = runs.iter().try_for_each(|run| {
            let bytes = run.count * PAGE_SIZE;
            match self.offset_of(run.pfn * PAGE_SIZE) {
                Some(offset) => self.file.map(base + mapped, offset, bytes, access)?,
                None => linux::reserve(base + mapped, bytes)?,
            }
            mapped += bytes;
            Ok(())
        });
        if made.is_err() && mapped > 0 {
            // SAFETY: this much was mapped just now and is known to nobody.
            unsafe { linux::unmap(base, mapped) };
        }
        made
    }

    /// Physical ranges of RAM, as (address, bytes).
    pub(crate) fn ranges(&self) -> Vec<(u64, u64)> {
        let length = self.file.length();
        let mut ranges = vec![(0, length.min(LOW_RAM))];
        if length > LOW_RAM {
            ranges.push((FOUR_GIB, length - LOW_RAM));
        }
        ranges
    }

    fn next_random(&mut self) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn is_free(&self, frame: u64) -> bool {
        self.free[(frame / 64) as usize] >> (frame % 64) & 1 != 0
    }

    /// The first free frame in `from..end`.
    fn next_free(&self, from: u64, end: u64) -> Option<u64> {
        let mut word = (from / 64) as usize;
        let mut bits = *self.free.get(word)? & (!0 << (from % 64));
        loop {
            if bits != 0 {
                let frame = word as u64 * 64 + u64::from(bits.trailing_zeros());
                return (frame < end).then_some(frame);
            }
            word += 1;
            if word as u64 * 64 >= end {
                return None;
            }
            bits = *self.free.get(word)?;
        }
    }

    /// A free frame outside the reserve, the next from `from` on, going round.
    fn next_scattered(&self, from: u64) -> Option<u64> {
        let end = self.frames();
        let outside = |from: u64, end: u64| {
            let frame = self.next_free(from, end)?;
            if self.reserve.contains(&frame) {
                self.next_free(self.reserve.end, end)
            } else {
                Some(frame)
            }
        };
        outside(from, end).or_else(|| outside(0, from))
    }

    fn take(&mut self, frame: u64) {
        debug_assert!(self.is_free(frame));
        self.free[(frame / 64) as usize] &= !(1 << (frame % 64));
        self.free_count -= 1;
        self.holds[frame as usize] = 1;
    }

    /// `pages` frames scattered over RAM by seed, in runs of a few, longer where there are many.
    /// They may hold old contents.
    pub(crate) fn allocate(&mut self, pages: u64) -> Option<Runs> {
        if pages > self.scattered_pages() {
            return None;
        }
        let longest = (2 * pages / RUNS_OF_LARGE).max(3);
        let mut runs = Runs::default();
        let mut left = pages;
        while left > 0 {
            let start = self.next_random() % self.frames();
            let wanted = (1 + self.next_random() % longest).min(left);
            let first = self
                .next_scattered(start)
                .expect("enough frames were counted");
            let mut count = 0;
            while count < wanted {
                let frame = first + count;
                if frame >= self.frames()
                    || self.reserve.contains(&frame)
                    || !self.is_free(frame)
                    || Self::pfn_of(frame) != Self::pfn_of(first) + count
                {
                    break;
                }
                self.take(frame);
                count += 1;
            }
            runs.push(Self::pfn_of(first), count);
            left -= count;
        }
        Some(runs)
    }

    /// `pages` consecutive frames with numbers in `lowest..=highest` that do not cross a multiple
    /// of `boundary` frames (0: none). They may hold old contents.
    pub(crate) fn allocate_contiguous(
        &mut self,
        pages: u64,
        lowest: u64,
        highest: u64,
        boundary: u64,
    ) -> Option<u64> {
        if pages == 0 || (boundary != 0 && pages > boundary) {
            return None;
        }
        // Each of the two parts of RAM is consecutive in itself.
        let low = (LOW_RAM / PAGE_SIZE).min(self.frames());
        let parts = [(0, low), (low, self.frames())];
        let allowed: Vec<_> = parts
            .into_iter()
            .filter_map(|(start, end)| {
                let first = Self::pfn_of(start);
                let from = start + lowest.saturating_sub(first);
                let to =
                    end.min(start.saturating_add((highest.checked_sub(first)?).saturating_add(1)));
                (start < end && from < to && pages <= to - from).then_some((from, to))
            })
            .collect();
        let chosen = allowed.len().checked_sub(1)?;
        let at = self.next_random() as usize % (chosen + 1);
        for turn in 0..allowed.len() {
            let (from, to) = allowed[(at + turn) % allowed.len()];
            let start = from + self.next_random() % (to - from);
            let frame = self
                .find_consecutive(start, to, pages, boundary)
                .or_else(|| self.find_consecutive(from, to, pages, boundary));
            if let Some(frame) = frame {
                for each in frame..frame + pages {
                    self.take(each);
                }
                return Some(Self::pfn_of(frame));
            }
        }
        None
    }

    fn find_consecutive(&self, from: u64, to: u64, pages: u64, boundary: u64) -> Option<u64> {
        let mut from = from;
        loop {
            let mut first = self.next_free(from, to)?;
            if boundary != 0 {
                let pfn = Self::pfn_of(first);
                let over = pfn % boundary;
                if over + pages > boundary {
                    first += boundary - over;
                }
            }
            if first + pages > to {
                return None;
            }
            match (first..first + pages).find(|&frame| !self.is_free(frame)) {
                None => return Some(first),
                Some(taken) => from = taken + 1,
            }
        }
    }

    /// One more holder of a frame in use.
    pub(crate) fn hold(&mut self, pfn: u64) {
        if let Some(frame) = self.frame_of(pfn) {
            self.holds[frame as usize] += 1;
        }
    }

    /// One holder less; the last one frees the frame.
    pub(crate) fn release(&mut self, pfn: u64) {
        let Some(frame) = self.frame_of(pfn) else {
            return;
        };
        let holds = &mut self.holds[frame as usize];
        *holds = holds
            .checked_sub(1)
            .expect("a page frame is released by a holder");
        if *holds == 0 {
            self.free[(frame / 64) as usize] |= 1 << (frame % 64);
            self.used[(frame / 64) as usize] |= 1 << (frame % 64);
            self.free_count += 1;
        }
    }

    /// How often a frame is held: 0 when it is free or no RAM.
    #[cfg(test)]
    pub(crate) fn held(&self, pfn: u64) -> u32 {
        self.frame_of(pfn)
            .map_or(0, |frame| self.holds[frame as usize])
    }

    /// Releases every frame of `runs`.
    pub(crate) fn release_all(&mut self, runs: &Runs) {
        for run in runs.iter() {
            for pfn in run.pfn..run.pfn + run.count {
                self.release(pfn);
            }
        }
    }

    /// Zeroes frames that were just allocated; those never used before are zero already.
    pub(crate) fn zero(&mut self, runs: &Runs) {
        for run in runs.iter() {
            for pfn in run.pfn..run.pfn + run.count {
                let frame = self.frame_of(pfn).expect("allocated frames are RAM");
                if self.used[(frame / 64) as usize] >> (frame % 64) & 1 != 0 {
                    // SAFETY: a whole page of the view; the frame is allocated to the caller, who
                    // has given it to nobody yet.
                    unsafe {
                        self.file
                            .at(frame * PAGE_SIZE)
                            .write_bytes(0, PAGE_SIZE as usize)
                    };
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u64 = 1 << 20;

    fn frames(runs: &Runs) -> Vec<u64> {
        runs.iter()
            .flat_map(|run| run.pfn..run.pfn + run.count)
            .collect()
    }

    #[test]
    fn ram_above_two_gib_goes_on_at_four() {
        let ram = Physical::new(3 << 30, 1).unwrap();
        assert_eq!(ram.offset_of(LOW_RAM - 1), Some(LOW_RAM - 1));
        assert_eq!(ram.offset_of(LOW_RAM), None);
        assert_eq!(ram.offset_of(FOUR_GIB - 1), None);
        assert_eq!(ram.offset_of(FOUR_GIB), Some(LOW_RAM));
        assert_eq!(ram.offset_of(FOUR_GIB + (1 << 30)), None);
        assert!(ram.view(LOW_RAM - 1, 1).is_some());
        assert!(ram.view(LOW_RAM - 1, 2).is_none());
        assert!(ram.view(FOUR_GIB + (1 << 30) - 8, 8).is_some());
        for frame in [
            0,
            LOW_RAM / PAGE_SIZE - 1,
            LOW_RAM / PAGE_SIZE,
            (3 << 30) / PAGE_SIZE - 1,
        ] {
            assert_eq!(ram.frame_of(Physical::pfn_of(frame)), Some(frame));
        }
    }

    #[test]
    fn small_allocations_are_scattered_and_half_lie_above_256_mib() {
        let mut ram = Physical::new(512 * MIB, 1).unwrap();
        let pfns = frames(&ram.allocate(256).unwrap());
        assert_eq!(pfns.len(), 256);
        let breaks = pfns
            .windows(2)
            .filter(|pair| pair[0] + 1 != pair[1])
            .count();
        assert!(breaks > 64, "{breaks}");
        let high = pfns
            .iter()
            .filter(|&&pfn| pfn * PAGE_SIZE >= 256 * MIB)
            .count();
        assert!((64..192).contains(&high), "{high}");
        assert!(
            pfns.iter()
                .all(|&pfn| pfn >= FIRST_FRAME && !CONTIGUOUS_ONLY.contains(&pfn))
        );
    }

    #[test]
    fn the_same_seed_gives_the_same_frames() {
        let mut first = Physical::new(64 * MIB, 5).unwrap();
        let mut second = Physical::new(64 * MIB, 5).unwrap();
        let mut other = Physical::new(64 * MIB, 6).unwrap();
        let frames = first.allocate(100);
        assert_eq!(frames, second.allocate(100));
        assert_ne!(frames, other.allocate(100));
    }

    #[test]
    fn two_huge_allocations_need_few_runs() {
        let mut ram = Physical::new(2304 * MIB, 3).unwrap();
        let pages = (1 << 30) / PAGE_SIZE;
        let first = ram.allocate(pages).unwrap();
        let second = ram.allocate(pages).unwrap();
        let runs = first.iter().count() + second.iter().count();
        assert!((1000..20_000).contains(&runs), "{runs}");
    }

    #[test]
    fn all_of_ram_can_be_taken_and_given_back() {
        let mut ram = Physical::new(16 * MIB, 1).unwrap();
        let all = ram.free_pages();
        assert_eq!(all, 16 * MIB / PAGE_SIZE - FIRST_FRAME - TOP_FRAMES);
        let runs = ram.allocate(all).unwrap();
        let mut pfns = frames(&runs);
        pfns.sort_unstable();
        pfns.dedup();
        assert_eq!(pfns.len() as u64, all);
        assert!(ram.allocate(1).is_none());
        ram.release_all(&runs);
        assert_eq!(ram.free_pages(), all);
    }

    #[test]
    fn a_frame_is_free_when_its_last_holder_lets_go() {
        let mut ram = Physical::new(16 * MIB, 1).unwrap();
        let all = ram.free_pages();
        let pfn = ram.allocate(1).unwrap().pfn(0).unwrap();
        ram.hold(pfn);
        ram.release(pfn);
        assert_eq!(ram.free_pages(), all - 1);
        ram.release(pfn);
        assert_eq!(ram.free_pages(), all);
    }

    #[test]
    fn contiguous_allocations_keep_their_limits_and_boundary() {
        let mut ram = Physical::new(3 << 30, 9).unwrap();
        let limit = 256 * MIB / PAGE_SIZE - 1;
        for _ in 0..200 {
            let pfn = ram.allocate_contiguous(12, 0, limit, 16).unwrap();
            assert!(pfn + 11 <= limit);
            assert_eq!(pfn / 16, (pfn + 11) / 16);
        }
        let high = ram
            .allocate_contiguous(4, FOUR_GIB / PAGE_SIZE, u64::MAX, 0)
            .unwrap();
        assert!(high >= FOUR_GIB / PAGE_SIZE);
        assert!(ram.allocate_contiguous(17, 0, limit, 16).is_none());
        assert!(ram.allocate_contiguous(1, 0, FIRST_FRAME - 1, 0).is_none());
        assert!(ram.allocate_contiguous(0, 0, u64::MAX, 0).is_none());
    }

    #[test]
    fn contiguous_memory_within_reach_is_left_when_all_else_is_taken() {
        let mut ram = Physical::new(256 * MIB, 2).unwrap();
        while ram.allocate(64).is_some() {}
        while ram.allocate(1).is_some() {}
        assert!(ram.allocate_contiguous(1024, 0, u64::MAX, 0).is_some());
    }

    #[test]
    fn reused_frames_are_zeroed() {
        let mut ram = Physical::new(4 * MIB, 1).unwrap();
        let all = ram.free_pages();
        let runs = ram.allocate(all).unwrap();
        let page = ram.page(runs.pfn(5).unwrap());
        // SAFETY: a page of RAM that the test has allocated.
        unsafe { page.write_bytes(0xAA, PAGE_SIZE as usize) };
        ram.release_all(&runs);
        let again = ram.allocate(all).unwrap();
        ram.zero(&again);
        // SAFETY: as above.
        assert_eq!(unsafe { page.read() }, 0);
    }
}
