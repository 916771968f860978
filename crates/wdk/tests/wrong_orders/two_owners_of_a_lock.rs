//! What is unlocked once has one owner.

use wdk::mdl::LockedMdl;

pub fn order(locked: &LockedMdl<'_>) {
    let _: LockedMdl<'_> = locked.clone(); //~ E0308
}
