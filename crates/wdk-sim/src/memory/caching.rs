//! How pages are cached, and whether a mapping agrees: judged when it is asked for.

use super::State;
use super::mdl::{Mdl, flag};
use super::rules::{Outcome, answer, broken, codes};
use crate::memory::memory;
use crate::record::checks;
use crate::space::Runs;

/// What all memory is cached as that nobody has asked for otherwise.
const CACHED: u32 = wdk_sys::_MEMORY_CACHING_TYPE::MmCached as u32;

fn name(kind: u32) -> String {
    let name = match kind {
        0 => "MmNonCached",
        1 => "MmCached",
        2 => "MmWriteCombined",
        _ => return format!("the cache type {kind}"),
    };
    name.to_owned()
}

impl State<'_> {
    /// What pages are cached as that are locked where they lie: nothing of a device's.
    pub(super) fn caching_of_memory(&self, runs: &Runs) -> Option<u32> {
        let is_ram = runs.iter().all(|run| self.space.physical.is_ram(run.pfn));
        is_ram.then_some(CACHED)
    }

    /// What an MDL's pages are cached as; nothing of pages that are cached as they are mapped, and
    /// of what is no memory.
    fn caching_of(&self, mdl: Mdl) -> Option<u32> {
        let mdls = &self.tables.mdls;
        let root = mdls.root_of(mdl);
        if let Some(held) = mdls.pages.get(&root).or_else(|| mdls.locked.get(&root)) {
            return held.caching;
        }
        mdl.has(flag::SOURCE_IS_NONPAGED_POOL).then_some(CACHED)
    }

    fn judge_caching(&self, address: u64, wanted: u32) -> Outcome<()> {
        const ROUTINE: &str = "MmMapLockedPagesSpecifyCache";
        let mdl = self.mdl(address, ROUTINE)?;
        match self.caching_of(mdl) {
            Some(caching) if caching != wanted => broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0, address, u64::from(caching), u64::from(wanted)],
                format!(
                    "{ROUTINE}: the pages of the MDL at {address:#x} are {} and were to be mapped \
                     as {}: the kernel maps them as what they are, whatever it is asked for, and \
                     one that does not would have them cached in two ways. Ask for what they are. \
                     This is judged because `cache-types` was asked for.",
                    name(caching),
                    name(wanted)
                ),
            ),
            _ => Ok(()),
        }
    }
}

/// A mapping of the MDL is asked for, to be cached as `wanted`.
pub(super) fn judge(mdl: u64, wanted: u32) {
    if checks().cache_types.get() {
        let outcome = memory().borrow().state().judge_caching(mdl, wanted);
        answer(outcome, ());
    }
}
