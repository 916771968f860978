//! The work by `wdk`'s types, without a line of `unsafe`. Called through the driver's table.

use wdk::Result;
use wdk::mdl::{Direction, LockedMdl, PartialMdl, ResidentPages};

use crate::WINDOW;

/// Locks `memory`, reads the first byte of each window of it, and adds them up.
#[inline(never)]
pub fn walk(memory: &mut [u8]) -> Result<u32> {
    let locked = LockedMdl::lock(memory, Direction::ToDevice)?;
    let mut partial = PartialMdl::new(WINDOW)?;
    let mut sum = 0;
    let mut offset = 0;
    while offset < locked.len() {
        let length = WINDOW.min(locked.len() - offset);
        let window = partial.window(&locked, offset, length)?;
        sum += u32::from(window.map()?.load::<u8>(0)?);
        offset += length;
    }
    Ok(sum)
}
