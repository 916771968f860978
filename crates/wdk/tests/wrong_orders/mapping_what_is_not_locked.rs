//! Only resident pages can be mapped.

use wdk::mdl::{ResidentPages, UnlockedMdl};

pub fn order(unlocked: &UnlockedMdl, resident: &impl ResidentPages) {
    let _ = resident.map();
    let _ = unlocked.map(); //~ E0599
}
