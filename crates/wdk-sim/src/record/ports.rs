//! Ports that drivers used and no device has.

use std::collections::BTreeMap;

use super::{KernelCell, Site};

/// What was done to a port.
#[derive(Debug)]
struct Use {
    reads: u64,
    writes: u64,
    first: Site,
}

/// The ports, each with who used it first.
#[derive(Default)]
pub struct Ports(KernelCell<BTreeMap<u16, Use>>);

impl std::fmt::Debug for Ports {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ports")
    }
}

impl Ports {
    /// The instruction at `site` used a port that no device has.
    pub(crate) fn note(&self, port: u16, write: bool, site: Site) {
        let mut ports = self.0.borrow();
        let used = ports.entry(port).or_insert(Use {
            reads: 0,
            writes: 0,
            first: site,
        });
        if write {
            used.writes += 1;
        } else {
            used.reads += 1;
        }
    }

    /// A line on each.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let ports = self.0.borrow();
        let line = |(port, used): (&u16, &Use)| {
            format!(
                "no device has port {port:#x}: read {} times, as all ones, and written {} times; \
                 first at {}",
                used.reads,
                used.writes,
                used.first.describe()
            )
        };
        ports.iter().map(line).collect()
    }
}
