//! Memory is the device's while it is locked.

use wdk::mdl::{Direction, LockedMdl, ResidentPages};

pub fn order(memory: &mut [u8]) -> wdk::Result<usize> {
    let locked = LockedMdl::lock(memory, Direction::FromDevice)?;
    memory.fill(1); //~ E0499
    Ok(locked.len())
}
