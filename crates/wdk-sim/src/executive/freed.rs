//! Memory that is given back while the kernel still uses something in it: a running timer, a queued
//! DPC, a lock. Driver Verifier looks through freed pool for the same; here every object is known
//! by its address.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Executive;
use crate::cpu::stop;
use crate::nt::codes;
use crate::record::Site;

/// Something in memory that is given back.
pub struct InUse {
    /// The bugcheck that it makes.
    pub code: u32,
    /// Its parameters, made of the memory's bounds.
    pub parameters: [u64; 4],
    /// What it is and what to do about it, in words to complete "it holds ...".
    pub what: String,
}

impl InUse {
    /// Something that Windows does not look for.
    pub fn own(object: u64, memory: &Range<u64>, what: String) -> Self {
        Self {
            code: codes::OBJECT_IN_FREED_MEMORY,
            parameters: [object, memory.start, memory.end - memory.start, 0],
            what,
        }
    }
}

/// Who knows of objects that the executive knows nothing of: IRPs, MDLs, lookaside lists.
pub trait Occupants: Sync {
    /// What is still used in `memory`.
    fn in_use_within(&self, memory: &Range<u64>) -> Option<InUse>;
    /// The memory is gone, and idle objects in it with it.
    fn forget_within(&self, memory: &Range<u64>);
}

/// Where objects were initialised, by address.
#[derive(Default)]
pub(super) struct Made(BTreeMap<u64, Site>);

impl Executive {
    /// The memory `start .. start + bytes`, `what`, is about to be given back: a bugcheck when
    /// anything in it is still in use.
    pub fn memory_is_freed(&self, start: u64, bytes: u64, what: impl FnOnce() -> String) {
        let memory = start..start.saturating_add(bytes);
        let occupants = self.occupants.get();
        let found = self
            .in_use_within(&memory)
            .or_else(|| occupants.and_then(|others| others.in_use_within(&memory)));
        if let Some(in_use) = found {
            stop(
                in_use.code,
                in_use.parameters,
                format!("{} was given back while it holds {}.", what(), in_use.what),
            );
        }
        self.remove_locks.borrow().forget(&memory);
        self.lock_order.borrow().forget_within(&memory);
        self.forget_made(&memory);
        if let Some(others) = occupants {
            others.forget_within(&memory);
        }
    }

    /// What the executive still uses in `memory`: a running timer, a queued DPC or work item, a
    /// lock that is held, an object that a thread waits for.
    pub(super) fn in_use_within(&self, memory: &Range<u64>) -> Option<InUse> {
        self.dpc_within(memory)
            .or_else(|| self.timer_within(memory))
            .or_else(|| self.work_within(memory))
            .or_else(|| self.spin_lock_within(memory))
            .or_else(|| self.resource_within(memory))
            .or_else(|| self.remove_lock_within(memory))
            .or_else(|| self.held_within(memory))
            .or_else(|| self.wait_within(memory))
    }

    /// An object of a driver's begins at `address`.
    pub(super) fn note_made(&self, address: u64) {
        self.made.borrow().0.insert(address, Site::here());
    }

    fn forget_made(&self, memory: &Range<u64>) {
        let made = &mut self.made.borrow().0;
        while let Some((&address, _)) = made.range(memory.clone()).next() {
            made.remove(&address);
        }
    }

    /// `, initialised at ...`, where that is known.
    pub(super) fn made_at(&self, address: u64) -> String {
        match self.made.borrow().0.get(&address) {
            Some(site) => format!(", initialised at {}", site.describe()),
            None => String::new(),
        }
    }
}
