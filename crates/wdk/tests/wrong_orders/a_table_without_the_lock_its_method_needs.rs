//! A method is given the buffers that the table locks, and no others.

use wdk::Result;
use wdk::driver::{Served, Table};
use wdk::request::{Locked, LockedBuffers};
use wdk_ioctl::{Access, ControlCode, Neither};

const COPY: ControlCode<Neither, [u8], [u8]> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

impl Driver {
    pub fn copy(&self, _: Served<'_, ()>, buffers: LockedBuffers<'_>) -> Result<usize> {
        Ok(buffers.input.len().min(buffers.output.len()))
    }
}

pub fn order(table: &mut impl Table<Driver, ()>) {
    table
        .sequential(Locked::input(COPY), Driver::copy) //~ E0631
        .sequential(Locked::both(COPY), Driver::copy);
}
