//! What a table names has to be there.

use wdk::Result;
use wdk::driver::{Served, Table};
use wdk_ioctl::{Access, Buffered, ControlCode};

const COUNT: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

impl Driver {
    pub fn count(&self, _: Served<'_, ()>, from: u32) -> Result<u64> {
        Ok(from.into())
    }
}

pub fn order(table: &mut impl Table<Driver, ()>) {
    table
        .sequential(COUNT, Driver::amount) //~ E0599
        .sequential(COUNT, Driver::count);
}
