//! What a stretch of driver code costs, counted rather than timed.

use std::collections::BTreeMap;

use super::Simulator;
use crate::cpu;

/// What a stretch of driver code costs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Instructions executed inside driver images. Those of the kernel's routines do not count.
    pub instructions: u64,
    /// Calls of kernel routines by name, but for `memcpy` and its kin.
    pub calls: BTreeMap<&'static str, u64>,
}

impl Cost {
    /// What this costs more than `part`, which is a part of it.
    #[must_use]
    pub fn beyond(&self, part: &Self) -> Self {
        let mut calls = self.calls.clone();
        calls.retain(|name, count| {
            *count = count.saturating_sub(part.calls.get(name).copied().unwrap_or(0));
            *count > 0
        });
        Self {
            instructions: self.instructions.saturating_sub(part.instructions),
            calls,
        }
    }

    /// How many of the calls allocate something: pool, an MDL, an IRP, map registers.
    #[must_use]
    pub fn allocations(&self) -> u64 {
        let allocates = |name: &str| name.contains("Allocate") || name.starts_with("MmCreateMdl");
        let calls = self.calls.iter().filter(|(name, _)| allocates(name));
        calls.map(|(_, count)| count).sum()
    }
}

impl Simulator {
    /// What the driver code costs that `work` makes run. Executing it instruction by instruction
    /// takes its time.
    pub fn cost_of<T>(&self, work: impl FnOnce() -> T) -> (T, Cost) {
        let before = Cost {
            instructions: 0,
            calls: self.trace().counts(),
        };
        cpu::count_instructions(true);
        let result = work();
        let instructions = cpu::instructions();
        cpu::count_instructions(false);
        let after = Cost {
            instructions,
            calls: self.trace().counts(),
        };
        (result, after.beyond(&before))
    }
}
