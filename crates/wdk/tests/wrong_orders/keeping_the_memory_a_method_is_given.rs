//! The memory that a method is given is the request's, and goes when that is completed.

use core::cell::Cell;

use wdk::driver::Table;
use wdk::request::{Read, Span};

pub struct Driver {
    kept: Cell<Option<Span<'static>>>,
}

pub fn order(table: &mut impl Table<Driver, ()>) {
    table.parallel(Read, |driver, span| {
        driver.kept.set(None);
        let length = span.memory.len();
        driver.kept.set(Some(span)); //~ E0521
        Ok(length)
    });
}
