//! User memory locked outside a request needs a promise.

use wdk::mdl::{Direction, UnlockedMdl};

pub fn order(unlocked: UnlockedMdl) {
    let _ = (&unlocked, Direction::ToDevice);
    let _ = unlocked.lock_user(Direction::ToDevice); //~ E0133
}
