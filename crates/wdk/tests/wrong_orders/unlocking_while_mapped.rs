//! The mapping of locked pages ends before the lock.

use wdk::mdl::{Direction, LockedMdl, ResidentPages};

pub fn order(memory: &mut [u8]) -> wdk::Result<u8> {
    let locked = LockedMdl::lock(memory, Direction::ToDevice)?;
    let mapping = locked.map()?;
    drop(locked); //~ E0505
    mapping.load(0)
}
