//! The mapping of locked pages ends before the lock.

use wdk::mdl::{LockedMdl, ResidentPages};

pub fn order(locked: LockedMdl<'_>) -> wdk::Result<u8> {
    let mapping = locked.map()?;
    drop(locked); //~ E0505
    mapping.load(0)
}
