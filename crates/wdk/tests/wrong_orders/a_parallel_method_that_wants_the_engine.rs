//! What runs in parallel has no engine, which is for one request at a time.

use wdk::Result;
use wdk::driver::{Served, Table};
use wdk_ioctl::{Access, Buffered, ControlCode};

const COUNT: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

impl Driver {
    pub fn count(&self, served: Served<'_, u64>, from: u32) -> Result<u64> {
        *served.engine += u64::from(from);
        Ok(*served.engine)
    }
}

pub fn order(table: &mut impl Table<Driver, u64>) {
    table
        .parallel(COUNT, Driver::count) //~ E0593
        .sequential(COUNT, Driver::count);
}
