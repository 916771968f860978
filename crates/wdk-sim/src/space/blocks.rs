//! Memory blocks with pages of their own, for pool and for the simulator's objects: placed so that
//! what runs over an end is caught.
//!
//! A block of less than a page ends at the end of its page, or up to its alignment before; a larger
//! one starts at the start of a page, as drivers rely on. What is left of the pages is filled with
//! a mark and checked when the block is freed; the page after the block is never mapped.

use super::linux::{self, Access};
use super::system_space::{Area, Region, Use};
use super::{PAGE_SIZE, STACK_GUARD, Spaces, page_ceiling, page_floor};

use crate::nt::codes;
use crate::record::Site;

/// Fills what is left of a block's pages.
const MARK: u8 = 0xB6;
/// Fills blocks whose contents are not promised, so that a driver that relies on them notices.
const STALE: u8 = 0xE5;

/// What a new block contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contents {
    Zero,
    /// Whatever was there: a pattern.
    Stale,
}

/// Why a block cannot be freed: the bugcheck that it makes.
#[derive(Debug)]
pub(crate) struct Damage {
    pub code: u32,
    pub parameters: [u64; 4],
    pub words: String,
}

/// How the bytes of a block lie in its pages: pages, and where the block starts in the first.
pub(crate) fn layout(bytes: u64, alignment: u64) -> Option<(u64, u64)> {
    let bytes = bytes.max(1);
    if bytes >= PAGE_SIZE {
        let end = bytes.checked_add(PAGE_SIZE)?;
        return Some(((end - 1) / PAGE_SIZE, 0));
    }
    Some((1, (PAGE_SIZE - bytes) & !(alignment - 1)))
}

impl Spaces {
    /// A block of memory, writable by `access`; `purpose` is told where it lies. `None`
    /// when RAM is used up.
    pub(crate) fn allocate_block(
        &mut self,
        bytes: u64,
        alignment: u64,
        contents: Contents,
        access: Access,
        site: Site,
        purpose: impl FnOnce(u64) -> Use,
    ) -> Option<u64> {
        let (pages, offset) = layout(bytes, alignment)?;
        let runs = self.physical.allocate(pages)?;
        if contents == Contents::Zero && pages > 1 {
            self.physical.zero(&runs);
        }
        let Some(base) = self.system.map(&self.physical, Area::Blocks, &runs, access) else {
            self.physical.release_all(&runs);
            return None;
        };
        let pointer = base + offset;
        // SAFETY: `base` is a new writable mapping of `pages` pages, which nobody else knows yet,
        // and the block lies within.
        unsafe {
            (base as *mut u8).write_bytes(MARK, offset as usize);
            let block = pointer as *mut u8;
            match contents {
                Contents::Zero if pages > 1 => {}
                Contents::Zero => block.write_bytes(0, bytes as usize),
                Contents::Stale => block.write_bytes(STALE, bytes as usize),
            }
            let end = pointer + bytes;
            (end as *mut u8).write_bytes(MARK, (base + pages * PAGE_SIZE - end) as usize);
        }
        let purpose = purpose(pointer);
        if matches!(purpose, Use::Pool { paged: true, .. }) {
            self.paging.add(base, pages * PAGE_SIZE, access);
        }
        self.system.insert(
            base,
            Region {
                pages,
                runs,
                access,
                purpose,
                site,
            },
        );
        Some(pointer)
    }

    /// A kernel stack: see [`super::Space::allocate_stack`].
    pub(super) fn allocate_stack(&mut self, bytes: u64) -> Option<u64> {
        let runs = self.physical.allocate(bytes / PAGE_SIZE)?;
        let guard = STACK_GUARD / PAGE_SIZE;
        let access = Access::ReadWrite;
        let Some(base) = self
            .system
            .map_above(&self.physical, Area::Blocks, guard, &runs, access)
        else {
            self.physical.release_all(&runs);
            return None;
        };
        // SAFETY: a new writable mapping of so many bytes, which nobody else knows yet.
        unsafe { (base as *mut u8).write_bytes(STALE, bytes as usize) };
        let region = Region {
            pages: runs.pages(),
            runs,
            access,
            purpose: stack(base, bytes, "kernel stack"),
            site: Site::default(),
        };
        self.system.insert(base, region);
        Some(base)
    }

    /// Takes a stack out of use: see [`super::Space::seal_stack`].
    pub(super) fn seal_stack(&mut self, base: u64) {
        self.turn_stack(
            base,
            Access::None,
            "kernel stack of a thread that has ended",
        );
    }

    /// Takes a sealed stack into use again: see [`super::Space::reuse_stack`].
    pub(super) fn reuse_stack(&mut self, base: u64) {
        let bytes = self.turn_stack(base, Access::ReadWrite, "kernel stack");
        self.system.begin_life(base);
        // SAFETY: a mapping of so many bytes, writable again, which nobody uses yet.
        unsafe { (base as *mut u8).write_bytes(STALE, bytes as usize) };
    }

    /// Changes the rights of the stack at `base`, and what it is; its bytes.
    fn turn_stack(&mut self, base: u64, access: Access, what: &'static str) -> u64 {
        let region = self.system.region_mut(base);
        let region = region.expect("a stack that is kept is a region");
        let bytes = region.pages * PAGE_SIZE;
        // SAFETY: the stack is the caller's, and no thread runs on it.
        if let Err(error) = unsafe { linux::protect(base, bytes, access) } {
            panic!("the host does not change the rights of a kernel stack: {error}");
        }
        region.access = access;
        region.purpose = stack(base, bytes, what);
        bytes
    }

    /// The purpose of the block at `pointer`, if one starts there.
    pub(crate) fn block(&self, pointer: u64) -> Option<(Use, Site)> {
        let region = self.system.region(page_floor(pointer))?;
        (region.purpose.extent(page_floor(pointer)).0 == pointer)
            .then_some((region.purpose, region.site))
    }

    /// Frees a block after checking that nothing was written beside it.
    pub(crate) fn free_block(&mut self, pointer: u64, site: Site) -> Result<(), Damage> {
        let base = page_floor(pointer);
        let Some(region) = self.system.region(base) else {
            return Err(Damage {
                code: codes::BAD_POOL_CALLER,
                parameters: [0x42, pointer, 0, 0],
                words: format!("{pointer:#x} is not the start of a block of memory"),
            });
        };
        let (_, bytes) = region.purpose.extent(base);
        let end = base + region.pages * PAGE_SIZE;
        debug_assert!(page_ceiling(pointer + bytes.max(1)) == end);
        // SAFETY: the region is a readable mapping of all these pages and lives until `remove`
        // below.
        let damage = unsafe {
            let before = std::slice::from_raw_parts(base as *const u8, (pointer - base) as usize);
            let after = pointer + bytes;
            let beyond = std::slice::from_raw_parts(after as *const u8, (end - after) as usize);
            first_change(before)
                .map(|at| {
                    (
                        base + at,
                        format!("{} bytes before its start", pointer - base - at),
                    )
                })
                .or_else(|| {
                    first_change(beyond)
                        .map(|at| (after + at, format!("{at} bytes beyond its end")))
                })
        };
        if let Some((at, place)) = damage {
            return Err(Damage {
                code: codes::SPECIAL_POOL_DETECTED_MEMORY_CORRUPTION,
                parameters: [pointer, at, bytes, 0x24],
                words: format!(
                    "a freed block had been written {place}: {}, taken at {}; write only the \
                     bytes that were asked for",
                    region.purpose.describe(),
                    region.site.describe()
                ),
            });
        }
        self.paging.remove(base, true);
        let region = self.system.remove(base, site).expect("found above");
        self.physical.release_all(&region.runs);
        Ok(())
    }
}

fn stack(pointer: u64, bytes: u64, what: &'static str) -> Use {
    Use::Object {
        pointer,
        bytes,
        what,
    }
}

/// Where something else than the mark is; `marked` lies within a page.
fn first_change(marked: &[u8]) -> Option<u64> {
    // Comparing what is equal, as it nearly always is, is faster by far than looking for a byte.
    static ALL: [u8; PAGE_SIZE as usize] = [MARK; PAGE_SIZE as usize];
    if ALL.get(..marked.len()) == Some(marked) {
        return None;
    }
    marked
        .iter()
        .position(|&byte| byte != MARK)
        .map(|at| at as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_blocks_end_at_their_page_and_large_ones_start_at_one() {
        assert_eq!(layout(1, 16), Some((1, 4080)));
        assert_eq!(layout(16, 16), Some((1, 4080)));
        assert_eq!(layout(17, 16), Some((1, 4064)));
        assert_eq!(layout(100, 64), Some((1, 3968)));
        assert_eq!(layout(4095, 16), Some((1, 0)));
        assert_eq!(layout(4096, 16), Some((1, 0)));
        assert_eq!(layout(4097, 16), Some((2, 0)));
        assert_eq!(layout(0, 16), Some((1, 4080)));
        assert_eq!(layout(u64::MAX, 16), None);
    }
}
