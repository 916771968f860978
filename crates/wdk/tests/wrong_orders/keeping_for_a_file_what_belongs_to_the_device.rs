//! Files outlive the device, so what is kept for one borrows nothing of it.

use wdk::Result;
use wdk::driver::Table;
use wdk::queue::Queue;
use wdk::request::{FileContext, Opening};

pub struct Kept(pub Option<&'static Queue>);

impl FileContext for Kept {}

pub struct Driver<'d> {
    pub queue: &'d Queue,
}

impl Driver<'_> {
    fn open(&self, _: Opening<'_>) -> Result<Kept> {
        let mut kept = Kept(None);
        kept.0 = Some(self.queue); //~ none
        Ok(kept)
    }
}

pub fn order<'d>(table: &mut impl Table<Driver<'d>, ()>) {
    table.create(Driver::open);
}
