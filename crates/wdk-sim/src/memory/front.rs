//! What the other modules call: the methods of [`Memory`].

use std::ops::Range;

use super::rules::Trouble;
use super::{Borrowed, Memory, Tables};
use crate::executive::{InUse, executive};
use crate::nt::Profile;
use crate::record::{KernelCell, Leak};
use crate::space::{PAGE_SIZE, space};

impl Memory {
    /// With no object yet, for a kernel of this profile.
    pub fn new(profile: Profile) -> Self {
        Self {
            tables: KernelCell::new(Tables::new(profile)),
        }
    }

    /// Borrows the address spaces and the tables for one operation.
    pub(super) fn borrow(&self) -> Borrowed<'_> {
        Borrowed {
            space: space().borrow(),
            tables: self.tables.borrow(),
        }
    }

    /// What needs the whole machine to stand.
    pub fn after_boot(&self) {
        let values = super::probe::VALUES;
        let bytes = size_of_val(&values) as u64;
        let variables = executive()
            .allocate_object(bytes, "kernel's exported variables")
            .expect("a machine that has just been booted has RAM left");
        // SAFETY: room for the values, allocated just now and aligned to 16.
        unsafe { variables.cast::<[u64; 3]>().write(values) };
        let process = executive().process();
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        state.tables.variables = variables as u64;
        state.tables.process = process;
    }

    /// The physical address behind a valid virtual address of either space.
    pub fn translate(&self, address: u64) -> Option<u64> {
        let pfn = self.borrow().state().pfn(address)?;
        Some(pfn * PAGE_SIZE + address % PAGE_SIZE)
    }

    /// What the memory manager still uses in `memory`: a lookaside list, an MDL that is not idle.
    pub fn in_use_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        let bytes = memory.end - memory.start;
        let in_use = |outcome, before: &str| match outcome {
            Err(Trouble::Stop(violation)) => Some(InUse {
                code: violation.code,
                parameters: violation.parameters,
                what: format!("{before}{}", violation.rule.trim_end_matches('.')),
            }),
            Ok(()) | Err(Trouble::Raise(_)) => None,
        };
        in_use(state.check_no_lookaside(memory.start, bytes), "")
            .or_else(|| in_use(state.forget_mdls(memory.start, bytes), "an MDL in use. "))
    }

    /// The loader has unmapped an image: what this module knows of its pages is forgotten.
    pub fn image_unloaded(&self, base: u64, bytes: u64) {
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        let pages: Vec<u64> = state
            .tables
            .adopted
            .range(base..base + bytes)
            .map(|(&page, _)| page)
            .collect();
        for page in pages {
            if let Some(pfn) = state.tables.adopted.remove(&page) {
                state.space.physical.release(pfn);
            }
        }
        state.space.paging.remove_all(base, bytes);
        state
            .tables
            .locked_sections
            .retain(|section, _| !(base..base + bytes).contains(section));
    }

    /// What drivers still hold.
    pub fn leaks(&self) -> Vec<Leak> {
        self.borrow().state().leaks()
    }
}
