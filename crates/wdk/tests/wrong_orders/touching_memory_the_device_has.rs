//! Memory is the device's while it is locked.

use wdk::mdl::{Direction, with_locked};

pub fn order(memory: &mut [u8], other: &mut [u8]) -> wdk::Result<()> {
    let mut touch = || memory.fill(1);
    with_locked(other, Direction::FromDevice, |_| Ok(()))?;
    with_locked(memory, Direction::FromDevice, |_| Ok(()))?; //~ E0501
    touch();
    Ok(())
}
