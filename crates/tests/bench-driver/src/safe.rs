//! The work by `wdk`'s types, without a line of `unsafe`. Called through the driver's table.

use wdk::Result;
use wdk::mdl::{Direction, PartialMdl, ResidentPages, with_locked};

use crate::PART;

/// Locks `memory`, reads the first byte of each part of it, and adds them up.
#[inline(never)]
pub fn walk(memory: &mut [u8]) -> Result<u32> {
    with_locked(memory, Direction::ToDevice, |locked| {
        let mut partial = PartialMdl::new(PART)?;
        let mut sum = 0;
        let mut offset = 0;
        while offset < locked.len() {
            let length = PART.min(locked.len() - offset);
            sum += partial.with_part(locked, offset, length, |part| {
                Ok(u32::from(part.map()?.load::<u8>(0)?))
            })?;
            offset += length;
        }
        Ok(sum)
    })
}
