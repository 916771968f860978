//! Of the caller's memory as it comes, the table says what is locked.

use wdk::driver::Table;
use wdk::request::Locked;
use wdk_ioctl::{Access, ControlCode, Neither};

const COPY: ControlCode<Neither, [u8], [u8]> = ControlCode::new(0x8000, 0x800, Access::Any);

pub struct Driver;

pub fn order(table: &mut impl Table<Driver, ()>) {
    table
        .manual(COPY, |_, _, request| drop(request)) //~ E0277
        .manual(Locked::input(COPY), |_, _, request| drop(request));
}
