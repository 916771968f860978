//! Counting the instructions a driver executes: the trap flag is set while driver code runs, and
//! every trap counts one.
//!
//! Only instructions inside driver images count. Whoever leaves an image has the flag cleared at
//! the first trap outside; whoever goes back in ([`super::call`], the gates,
//! [`super::context::resume`]) sets it again.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::{fetches, thread};
use crate::loader;

static ON: AtomicBool = AtomicBool::new(false);
static EXECUTED: AtomicU64 = AtomicU64::new(0);

/// Switches counting on (from 0) or off. Takes effect the next time driver code is entered.
pub fn count_instructions(on: bool) {
    ON.store(on, Ordering::Relaxed);
    if on {
        EXECUTED.store(0, Ordering::Relaxed);
    }
    thread::set_counting(is_on());
}

/// Instructions executed inside driver images since counting was last switched on.
#[must_use]
pub fn instructions() -> u64 {
    EXECUTED.load(Ordering::Relaxed)
}

/// Is driver code executed instruction by instruction?
pub(super) fn is_on() -> bool {
    ON.load(Ordering::Relaxed) || fetches::is_on()
}

/// Counts the instruction at `rip`, which is about to be executed, if it belongs to a driver.
pub(super) fn about_to_execute(rip: u64) {
    if loader::in_image_space(rip) {
        EXECUTED.fetch_add(1, Ordering::Relaxed);
    }
}
