//! The work by `wdk`'s types, without a line of `unsafe`. Called through the driver's table.

use wdk::Result;
use wdk::mdl::{Direction, PartialMdl, ResidentPages, with_locked};

use crate::WINDOW;

/// Locks `memory`, reads the first byte of each window of it, and adds them up.
#[inline(never)]
pub fn walk(memory: &mut [u8]) -> Result<u32> {
    with_locked(memory, Direction::ToDevice, |locked| {
        let mut partial = PartialMdl::new(WINDOW)?;
        let mut sum = 0;
        let mut offset = 0;
        while offset < locked.len() {
            let length = WINDOW.min(locked.len() - offset);
            sum += partial.with_window(locked, offset, length, |window| {
                Ok(u32::from(window.map()?.load::<u8>(0)?))
            })?;
            offset += length;
        }
        Ok(sum)
    })
}
