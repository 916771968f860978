//! A lock of Rust's memory ends with the closure it is lent to, before the memory can go.

use wdk::mdl::{Direction, LockedMdl, ResidentPages, with_locked};

pub fn order(memory: &mut [u8]) -> wdk::Result<usize> {
    let mut kept: Option<&LockedMdl<'_>> = None;
    let length = with_locked(memory, Direction::ToDevice, |locked| {
        kept = Some(locked); //~ E0521
        Ok(locked.len())
    })?;
    Ok(length + usize::from(kept.is_some()))
}
