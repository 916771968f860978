//! A method takes what the control code says that its input holds.

use wdk::Result;
use wdk::driver::{Served, Table};
use wdk_ioctl::{Access, Buffered, ControlCode};

const COUNT: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

impl Driver {
    pub fn count(&self, _: Served<'_, ()>, from: u32) -> Result<u64> {
        Ok(from.into())
    }

    pub fn wide(&self, _: Served<'_, ()>, from: u64) -> Result<u64> {
        Ok(from)
    }
}

pub fn order(table: &mut impl Table<Driver, ()>) {
    table
        .sequential(COUNT, Driver::wide) //~ E0631
        .sequential(COUNT, Driver::count);
}
