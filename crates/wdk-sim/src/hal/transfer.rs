//! One transfer between a device and the memory that an MDL chain describes: which addresses the
//! device is given, what goes through map registers, and what a flush brings back. Called by the
//! adapter's operations.
//!
//! A page of the buffer takes one map register while it is mapped, whether or not it is bounced, so
//! that a driver that allocated too few is caught on every machine and not only where memory
//! happens to be out of reach.

use super::registers::Pool;
use crate::space::PAGE_SIZE;

/// What bounced pages hold before the device writes to them, so that bytes the device never wrote
/// are told from bytes it wrote.
const UNTOUCHED: u8 = 0xd5;

/// Access to the machine's RAM by physical address.
pub(super) trait Ram {
    /// Copies between two places of RAM.
    fn copy(&self, from: u64, to: u64, length: u64);
    /// Fills a place of RAM.
    fn fill(&self, at: u64, length: u64, byte: u8);
}

/// A piece of an MDL chain within one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fragment {
    /// The MDL it belongs to.
    pub mdl: u64,
    /// Which of its pages.
    pub page_index: u64,
    /// Where it is in RAM.
    pub address: u64,
    /// Bytes.
    pub length: u64,
}

/// What an adapter can reach and how it is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The last address.
    pub highest: u64,
    /// Without it, every transfer is one contiguous range, which only map registers can promise.
    pub scatter_gather: bool,
}

impl Reach {
    fn bounces(self, fragment: &Fragment) -> bool {
        !self.scatter_gather || fragment.address + fragment.length - 1 > self.highest
    }
}

/// A physically contiguous part of a mapping, as the device sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// The address for the device.
    pub device: u64,
    /// The buffer's own.
    pub ram: u64,
    /// Bytes.
    pub length: u64,
}

impl Segment {
    pub(super) fn bounced(&self) -> bool {
        self.device != self.ram
    }
}

/// What was mapped by one call and not flushed.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// The MDL the driver gave.
    pub mdl: u64,
    /// Where in its buffer.
    pub offset: u64,
    /// Bytes.
    pub length: u64,
    /// From memory to the device.
    pub to_device: bool,
    pub segments: Vec<Segment>,
}

/// Why a mapping or a flush is refused: the rule.
pub(super) type Ruled<T> = Result<T, String>;

/// Map registers that a driver holds.
#[derive(Debug, Default)]
pub(super) struct Registers {
    /// How many.
    pub count: u32,
    /// The first in the pool; nothing where the adapter never bounces.
    pub first: Option<u32>,
    /// Mapped and not flushed.
    pub pieces: Vec<Piece>,
    /// How many are used by pieces.
    used: u32,
    /// The page that the last used one stands for.
    last: Option<(u64, u64)>,
}

impl Registers {
    pub(super) fn new(count: u32, first: Option<u32>) -> Self {
        Self {
            count,
            first,
            ..Self::default()
        }
    }

    /// Maps as much of `fragments` as is contiguous for the device, or all of it as a list. Returns
    /// the segments for the device, adjacent ones joined, and how many bytes were bounced.
    pub(super) fn map(
        &mut self,
        request: MapRequest<'_>,
        reach: Reach,
        pool: Option<&Pool>,
        ram: &dyn Ram,
    ) -> Ruled<(Vec<Segment>, u64)> {
        let mut segments: Vec<Segment> = Vec::new();
        let mut joined: Vec<Segment> = Vec::new();
        let (mut used, mut last) = (self.used, self.last);
        let mut mapped = 0;
        let mut bounced = 0;
        for fragment in request.fragments {
            let page = (fragment.mdl, fragment.page_index);
            let new_register = last != Some(page);
            let register = used + u32::from(new_register);
            if register > self.count {
                if request.as_much_as_fits && mapped > 0 {
                    break;
                }
                return Err(format!(
                    "A transfer was mapped through more map registers than were allocated, of \
                     which {} are held and {} in use: allocate one for every page that a transfer \
                     touches, and flush before mapping the next.",
                    self.count, used
                ));
            }
            let device = if reach.bounces(fragment) {
                let (Some(pool), Some(first)) = (pool, self.first) else {
                    return Err(
                        "A buffer was mapped that lies beyond the memory this machine has."
                            .to_owned(),
                    );
                };
                pool.page(first + register - 1) + fragment.address % PAGE_SIZE
            } else {
                fragment.address
            };
            let segment = Segment {
                device,
                ram: fragment.address,
                length: fragment.length,
            };
            let continues = joined
                .last()
                .is_some_and(|last: &Segment| last.device + last.length == device);
            if !continues && joined.len() >= request.segments {
                break;
            }
            match joined.last_mut() {
                Some(last) if continues => last.length += fragment.length,
                _ => joined.push(segment),
            }
            (used, last) = (register, Some(page));
            mapped += fragment.length;
            if segment.bounced() {
                bounced += fragment.length;
            }
            segments.push(segment);
        }
        for segment in segments.iter().filter(|segment| segment.bounced()) {
            if request.to_device {
                ram.copy(segment.ram, segment.device, segment.length);
            } else {
                ram.fill(segment.device, segment.length, UNTOUCHED);
            }
        }
        (self.used, self.last) = (used, last);
        self.pieces.push(Piece {
            mdl: request.mdl,
            offset: request.offset,
            length: mapped,
            to_device: request.to_device,
            segments,
        });
        Ok((joined, bounced))
    }

    /// Ends what was mapped of the range: copies back what the device wrote. Returns how many bytes
    /// were bounced.
    ///
    /// A driver flushes each mapping by itself or several that follow one another at once. After a
    /// short transfer it may flush less than it mapped; what is left of that mapping is forgotten.
    pub(super) fn flush(
        &mut self,
        mdl: u64,
        offset: u64,
        length: u64,
        to_device: bool,
        ram: &dyn Ram,
    ) -> Ruled<u64> {
        let end = offset.saturating_add(length);
        let within = |piece: &Piece| {
            piece.mdl == mdl
                && piece.offset >= offset
                && (piece.offset < end || piece.offset == offset)
        };
        if let Some(wrong) = self
            .pieces
            .iter()
            .find(|piece| within(piece) && piece.to_device != to_device)
        {
            return Err(format!(
                "A transfer that was mapped {} the device was flushed as one {} it: pass the same \
                 WriteToDevice in both calls.",
                direction(wrong.to_device),
                direction(to_device),
            ));
        }
        let mapped_to = self
            .pieces
            .iter()
            .filter(|piece| within(piece))
            .map(|piece| piece.offset + piece.length)
            .max();
        match mapped_to {
            None => {
                return Err(format!(
                    "A flush of {length:#x} bytes at offset {offset:#x} of the MDL at {mdl:#x} \
                     matches nothing that is mapped: flush each transfer once, with the MDL, \
                     address and map register base that it was mapped with."
                ));
            }
            Some(mapped_to) if end > mapped_to => {
                return Err(format!(
                    "A flush reaches {:#x} bytes beyond what was mapped: flush as many bytes as \
                     were mapped.",
                    end - mapped_to
                ));
            }
            Some(_) => {}
        }
        let mut bounced = 0;
        for piece in self.pieces.iter().filter(|piece| within(piece)) {
            let mut left = end - piece.offset;
            for segment in &piece.segments {
                let length = segment.length.min(left);
                left -= length;
                if segment.bounced() && !to_device && length > 0 {
                    ram.copy(segment.device, segment.ram, length);
                    bounced += length;
                }
            }
        }
        self.pieces.retain(|piece| !within(piece));
        if self.pieces.is_empty() {
            self.used = 0;
            self.last = None;
        }
        Ok(bounced)
    }
}

/// What is to be mapped.
#[derive(Clone, Copy)]
pub(super) struct MapRequest<'a> {
    /// The MDL the driver gave.
    pub mdl: u64,
    /// Where in its buffer.
    pub offset: u64,
    /// The buffer from there on, page by page.
    pub fragments: &'a [Fragment],
    /// From memory to the device.
    pub to_device: bool,
    /// How many segments the caller can take.
    pub segments: usize,
    /// Map less when registers run short, rather than break a rule.
    pub as_much_as_fits: bool,
}

fn direction(to_device: bool) -> &'static str {
    if to_device { "towards" } else { "from" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    /// Bytes by address.
    #[derive(Default)]
    struct Sparse(RefCell<BTreeMap<u64, u8>>);

    impl Ram for Sparse {
        fn copy(&self, from: u64, to: u64, length: u64) {
            for at in 0..length {
                let byte = self.get(from + at);
                self.0.borrow_mut().insert(to + at, byte);
            }
        }
        fn fill(&self, at: u64, length: u64, byte: u8) {
            for at in at..at + length {
                self.0.borrow_mut().insert(at, byte);
            }
        }
    }

    impl Sparse {
        fn get(&self, at: u64) -> u8 {
            self.0.borrow().get(&at).copied().unwrap_or(0)
        }
    }

    const LOW: Reach = Reach {
        highest: 0x0fff_ffff,
        scatter_gather: true,
    };
    const PACKET: Reach = Reach {
        highest: 0x0fff_ffff,
        scatter_gather: false,
    };
    const MDL: u64 = 0x7000_0000_1000;

    /// Pages at these physical addresses, from offset 0x800 in the first.
    fn fragments(pages: &[u64], mut length: u64) -> Vec<Fragment> {
        let mut start = 0x800;
        let mut fragments = Vec::new();
        for (index, page) in pages.iter().enumerate() {
            let here = length.min(PAGE_SIZE - start);
            fragments.push(Fragment {
                mdl: MDL,
                page_index: index as u64,
                address: page + start,
                length: here,
            });
            length -= here;
            start = 0;
        }
        fragments
    }

    fn request(fragments: &[Fragment], to_device: bool) -> MapRequest<'_> {
        MapRequest {
            mdl: MDL,
            offset: 0,
            fragments,
            to_device,
            segments: 1,
            as_much_as_fits: false,
        }
    }

    #[test]
    fn contiguous_pages_are_one_range_and_a_gap_ends_it() {
        let ram = Sparse::default();
        let pool = Pool::new(0x10_0000, 8);
        let mut registers = Registers::new(3, Some(0));
        let buffer = fragments(&[0x5000, 0x6000, 0x9000], 0x2000);
        let (mapped, bounced) = registers
            .map(request(&buffer, true), LOW, Some(&pool), &ram)
            .unwrap();
        assert_eq!(
            mapped,
            [Segment {
                device: 0x5800,
                ram: 0x5800,
                length: 0x1800
            }]
        );
        assert_eq!(bounced, 0);
    }

    #[test]
    fn a_packet_adapter_bounces_everything_into_one_range() {
        let ram = Sparse::default();
        ram.fill(0x9000, 4, 7);
        let pool = Pool::new(0x10_0000, 8);
        let mut registers = Registers::new(3, Some(2));
        let buffer = fragments(&[0x5000, 0x2_0000_0000, 0x9000], 0x2000);
        let (mapped, bounced) = registers
            .map(request(&buffer, true), PACKET, Some(&pool), &ram)
            .unwrap();
        assert_eq!((mapped[0].device, mapped[0].length), (0x10_2800, 0x2000));
        assert_eq!(bounced, 0x2000);
        assert_eq!(ram.get(0x10_4000), 7);
        assert_eq!(
            registers.flush(MDL, 0, 0x2000, true, &ram),
            Ok(0),
            "nothing comes back from a device that only read"
        );
    }

    #[test]
    fn pages_out_of_reach_are_bounced_alone_and_copied_back_by_the_flush() {
        let ram = Sparse::default();
        let pool = Pool::new(0x10_0000, 8);
        let mut registers = Registers::new(2, Some(0));
        let buffer = fragments(&[0x5000, 0x2_0000_0000], 0x900);
        let (mapped, _) = registers
            .map(request(&buffer, false), LOW, Some(&pool), &ram)
            .unwrap();
        assert_eq!((mapped[0].device, mapped[0].length), (0x5800, 0x800));
        let rest = MapRequest {
            offset: 0x800,
            ..request(&buffer[1..], false)
        };
        let (mapped, bounced) = registers.map(rest, LOW, Some(&pool), &ram).unwrap();
        assert_eq!((mapped[0].device, mapped[0].length), (0x10_1000, 0x100));
        assert_eq!(bounced, 0x100);
        assert_eq!(ram.get(0x10_1000), UNTOUCHED);
        ram.fill(0x10_1000, 0x100, 9);
        assert_eq!(ram.get(0x2_0000_0000), 0);
        assert_eq!(registers.flush(MDL, 0, 0x900, false, &ram), Ok(0x100));
        assert_eq!(ram.get(0x2_0000_00ff), 9);
        assert!(registers.pieces.is_empty());
    }

    #[test]
    fn parts_of_one_page_share_a_register() {
        let ram = Sparse::default();
        let mut registers = Registers::new(1, None);
        let page = fragments(&[0x5000], 0x100);
        for step in 0..4 {
            let part = Fragment {
                address: page[0].address + step * 0x40,
                length: 0x40,
                ..page[0]
            };
            let part_request = MapRequest {
                offset: step * 0x40,
                ..request(std::slice::from_ref(&part), true)
            };
            registers.map(part_request, LOW, None, &ram).unwrap();
        }
        let next = fragments(&[0, 0x6000], 0x900);
        let error = registers
            .map(request(&next[1..], true), LOW, None, &ram)
            .unwrap_err();
        assert!(error.contains("more map registers"), "{error}");
        registers.flush(MDL, 0, 0x100, true, &ram).unwrap();
        registers
            .map(request(&next[1..], true), LOW, None, &ram)
            .unwrap();
    }

    #[test]
    fn a_flush_must_match_what_was_mapped() {
        let ram = Sparse::default();
        let mut registers = Registers::new(1, None);
        let page = fragments(&[0x5000], 0x100);
        registers
            .map(request(&page, false), LOW, None, &ram)
            .unwrap();
        let refused = |outcome: Ruled<u64>, says: &str| {
            let error = outcome.unwrap_err();
            assert!(error.contains(says), "{error}");
        };
        refused(registers.flush(MDL, 0, 0x100, true, &ram), "WriteToDevice");
        refused(
            registers.flush(MDL, 0x10, 0x10, false, &ram),
            "matches nothing",
        );
        refused(
            registers.flush(MDL + 8, 0, 0x100, false, &ram),
            "matches nothing",
        );
        refused(registers.flush(MDL, 0, 0x101, false, &ram), "beyond");
        registers.flush(MDL, 0, 0x80, false, &ram).unwrap();
        refused(
            registers.flush(MDL, 0, 0x100, false, &ram),
            "matches nothing",
        );
    }
}
