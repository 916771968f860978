//! Common buffers: memory that driver and device share for as long as the driver keeps it.

use super::Hal;
use super::adapter::{MachineRam, broken};
use super::transfer::{Ram, Segment};
use crate::executive::executive;
use crate::record::Site;
use crate::space::{PAGE_SIZE, space};

/// What a buffer holds before anybody writes to it; real memory is not zeroed either.
const UNTOUCHED: u8 = 0xcb;

/// A buffer that a driver holds, by the address it has in system space.
pub(super) struct CommonBuffer {
    pub(super) physical: u64,
    pub(super) length: u64,
    pub(super) site: Site,
}

impl Hal {
    pub(super) fn allocate_common_buffer(
        &self,
        address: u64,
        length: u64,
        logical: u64,
        highest: u64,
    ) -> u64 {
        let reach = self.with_adapter(address, |adapter| adapter.reach.highest);
        if length == 0 {
            return 0;
        }
        let pages = length.div_ceil(PAGE_SIZE);
        let Some(physical) = space().allocate_contiguous(pages, reach.min(highest)) else {
            return 0;
        };
        let Some(mapped) = space().map_physical(physical, pages * PAGE_SIZE) else {
            space().free_contiguous(physical, pages);
            return 0;
        };
        MachineRam.fill(physical, pages * PAGE_SIZE, UNTOUCHED);
        // SAFETY: the driver hands over a place for the address; a bad one faults as it would
        // there.
        unsafe { (logical as *mut u64).write(physical) };
        let site = Site::here();
        self.with_adapter(address, |adapter| {
            adapter.common.insert(
                mapped as u64,
                CommonBuffer {
                    physical,
                    length,
                    site,
                },
            );
        });
        self.tell_allowed();
        mapped as u64
    }

    pub(super) fn free_common_buffer(&self, address: u64, length: u64, logical: u64, mapped: u64) {
        let found = self.with_adapter(address, |adapter| {
            adapter
                .common
                .get(&mapped)
                .map(|buffer| (buffer.physical, buffer.length))
        });
        match found {
            Some(found) if found == (logical, length) => {}
            Some((physical, real)) => broken(
                [5, mapped, logical, length],
                format!(
                    "A common buffer of {real:#x} bytes with the device address {physical:#x} was \
                     freed as {length:#x} bytes with {logical:#x}: pass what it was allocated \
                     with."
                ),
            ),
            None => broken(
                [5, mapped, logical, length],
                format!(
                    "{mapped:#x} is not a common buffer of this adapter, or was freed before: \
                     free each once, with the adapter that it was allocated with."
                ),
            ),
        }
        let all = [Segment {
            device: logical,
            ram: logical,
            length,
        }];
        self.judge_flush(address, &all);
        let device = self.with_adapter(address, |adapter| adapter.device);
        self.remember_past(device, &all, "a common buffer that was freed");
        executive().memory_is_freed(mapped, length, || {
            format!("The common buffer of {length:#x} bytes at {mapped:#x}")
        });
        self.with_adapter(address, |adapter| adapter.common.remove(&mapped));
        self.tell_allowed();
        space().unmap_physical(mapped as *mut u8);
        space().free_contiguous(logical, length.div_ceil(PAGE_SIZE));
    }
}
