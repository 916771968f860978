//! A request's locks stay on the thread that changes its chain of MDLs.

use wdk::mdl::{LockedMdl, PartialMdl};

fn send<T: Send>() {}

pub fn order() {
    send::<PartialMdl>();
    send::<LockedMdl<'static>>(); //~ E0277
}
