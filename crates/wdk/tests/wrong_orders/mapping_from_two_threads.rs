//! Mapping changes the MDL, so two threads do not share it.

use wdk::mdl::{NonpagedMdl, PagesMdl};
use wdk::pool::PoolBuffer;

fn share<T: Sync>() {}

pub fn order() {
    share::<PoolBuffer>();
    let _ = size_of::<(NonpagedMdl, PagesMdl)>();
    share::<PagesMdl>(); //~ E0277
}
