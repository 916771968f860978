//! What this host refused to the simulator, though the simulated machine had it.

use super::{KernelCell, Site};

/// Memory that the machine had and the host did not map.
#[derive(Default)]
pub struct Refusals(KernelCell<Option<(u64, Site)>>);

impl std::fmt::Debug for Refusals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Refusals")
    }
}

impl Refusals {
    /// The host refused what the current call needs.
    pub(crate) fn note(&self) {
        let mut refused = self.0.borrow();
        let (times, _) = refused.get_or_insert_with(|| (0, Site::here()));
        *times += 1;
    }

    /// A line on them, if there were any.
    #[must_use]
    pub fn notes(&self) -> Option<String> {
        let refused = self.0.borrow();
        let (times, first) = refused.as_ref()?;
        Some(format!(
            "this host lets a process have no more mappings: {times} times a driver was told that \
             there is no memory, though the machine had some; first at {}. Raise \
             vm.max_map_count, or have the driver use less at once",
            first.describe()
        ))
    }
}
