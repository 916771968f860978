//! Reading what the map does not declare is the caller's promise.

use wdk::Result;
use wdk::mmio::{IoSpaceMapping, RegisterMap};

pub fn order<M: RegisterMap>(window: &IoSpaceMapping<M>) -> Result<u32> {
    let _: Result<u32> = window.try_read(0); //~ E0133
    // SAFETY: for the example's sake.
    unsafe { window.try_read(0) }
}
