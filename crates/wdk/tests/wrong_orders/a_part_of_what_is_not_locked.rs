//! Only resident pages can be split.

use wdk::mdl::{PartialMdl, UnlockedMdl};

pub fn order(unlocked: &UnlockedMdl, partial: &mut PartialMdl) {
    let _ = (&unlocked, &partial);
    let _ = partial.with_part(unlocked, 0, 1, |_| Ok(())); //~ E0277
}
