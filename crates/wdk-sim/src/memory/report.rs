//! What drivers still hold, for the report at unload.

use super::State;
use crate::record::{Leak, Site};
use crate::space::{Owner, Use};

impl State<'_> {
    /// Everything drivers took and did not give back. MDLs and locks of the I/O manager's own, for
    /// requests, are not theirs: what is left of those is told as requests that were not completed.
    pub(super) fn leaks(&self) -> Vec<Leak> {
        let leak = |kind, what, site: Site| Leak {
            kind,
            what,
            taken_at: site.describe(),
        };
        let theirs = |site: &Site| *site != Site::default();
        let mut leaks = Vec::new();
        for (base, region) in self.space.system.iter() {
            let kind = match region.purpose {
                Use::Pool { .. } => "pool",
                Use::Mdl { .. } if theirs(&region.site) => "MDL",
                Use::Mapping { .. } if theirs(&region.site) => "system mapping",
                Use::Reserved { .. } => "mapping addresses",
                Use::IoSpace { .. } => "I/O mapping",
                Use::Contiguous { .. } => "contiguous memory",
                Use::NonCached { .. } => "noncached memory",
                Use::Object { .. } | Use::View { .. } | Use::Mdl { .. } | Use::Mapping { .. } => {
                    continue;
                }
            };
            let (address, _) = region.purpose.extent(base);
            let what = match region.purpose {
                Use::Mdl { .. } => region.purpose.describe(),
                _ => format!("{} at {address:#x}", region.purpose.describe()),
            };
            leaks.push(leak(kind, what, region.site));
        }
        for (mdl, lock) in self
            .tables
            .mdls
            .locked
            .iter()
            .filter(|(_, lock)| theirs(&lock.site))
        {
            let what = format!("{} pages by the MDL at {mdl:#x}", lock.runs.pages());
            leaks.push(leak("locked pages", what, lock.site));
        }
        for (mdl, held) in &self.tables.mdls.pages {
            let what = format!("{} pages of the MDL at {mdl:#x}", held.runs.pages());
            leaks.push(leak("pages", what, held.site));
        }
        for (base, vad) in self.space.user.iter() {
            if let Owner::Driver { mdl, site } = vad.owner {
                let what = format!("the MDL at {mdl:#x}, mapped at {base:#x}");
                leaks.push(leak("user mapping", what, site));
            }
        }
        leaks.extend(self.lookaside_leaks());
        leaks
    }
}
