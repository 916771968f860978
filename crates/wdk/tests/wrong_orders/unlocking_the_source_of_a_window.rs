//! A window's source outlives it.

use wdk::mdl::{Direction, LockedMdl, PartialMdl, ResidentPages};

pub fn order(memory: &mut [u8], partial: &mut PartialMdl) -> wdk::Result<usize> {
    let locked = LockedMdl::lock(memory, Direction::ToDevice)?;
    let window = partial.window(&locked, 0, 1)?;
    drop(locked); //~ E0505
    Ok(window.len())
}
