//! Driver and device objects, IRPs, files, PnP and power: the I/O manager, the PnP manager and the PCI bus driver.

use crate::leak::Leak;
use crate::routine::Routine;

/// The routines of this room.
pub(crate) const ROUTINES: &[Routine] = &[];

/// The I/O state of one machine.
pub struct Io {}

impl Io {
    /// With no driver.
    pub fn new() -> Self {
        unimplemented!()
    }
    /// What needs the whole machine to stand.
    pub fn after_boot(&self) {}
    /// What drivers still hold: device objects, symbolic links, interfaces, IRPs, work items.
    pub fn leaks(&self) -> Vec<Leak> {
        unimplemented!()
    }
}
