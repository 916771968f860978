//! Where a module keeps its part of the running machine.
//!
//! A driver's call carries no reference to the machine that runs it, so each module finds its own
//! part in a slot, and the modules above ask it by the module's own function. The slots are filled
//! when a machine boots and emptied when it has ended.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// A module's part of the running machine, if one runs.
///
/// # Invariants
/// What is in the slot lives until after the slot is emptied, and no thread of the machine runs
/// then.
pub(crate) struct Slot<T>(AtomicPtr<T>);

impl<T: Sync> Slot<T> {
    /// An empty slot.
    pub const fn new() -> Self {
        Self(AtomicPtr::new(ptr::null_mut()))
    }

    /// Puts the part of a machine that boots into the slot.
    pub fn fill(&self, part: &'static T) {
        self.0
            .store(ptr::from_ref(part).cast_mut(), Ordering::Release);
    }

    /// Empties the slot, when the machine has ended.
    pub fn empty(&self) {
        self.0.store(ptr::null_mut(), Ordering::Release);
    }

    /// The part of the running machine, if one runs.
    pub fn find(&self) -> Option<&'static T> {
        // SAFETY: by the type's invariant what is in the slot lives.
        unsafe { self.0.load(Ordering::Acquire).as_ref() }
    }

    /// The part of the running machine. Panics when there is none: only code that runs on behalf
    /// of a machine may ask.
    pub fn get(&self) -> &'static T {
        self.find().expect("no simulated machine is running")
    }
}
