//! A method answers what the control code says that its output holds.

use wdk::Result;
use wdk::driver::Table;
use wdk_ioctl::{Access, Buffered, ControlCode};

const COUNT: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

impl Driver {
    pub fn count(&self, from: u32) -> Result<u64> {
        Ok(from.into())
    }

    pub fn narrow(&self, from: u32) -> Result<u32> {
        Ok(from)
    }
}

pub fn order(table: &mut impl Table<Driver, ()>) {
    table
        .parallel(COUNT, Driver::narrow) //~ E0271
        .parallel(COUNT, Driver::count);
}
