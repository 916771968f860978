//! Where a driver's debug output goes.

use super::kernel::debug_port;
use super::print::DebugFilter;
use crate::record::KernelCell;

/// What takes a driver's debug output.
pub type DebugOutput = Box<dyn FnMut(&str) + Send>;

/// The debug port of one machine.
pub struct DebugPort {
    filter: DebugFilter,
    output: KernelCell<DebugOutput>,
}

impl DebugPort {
    /// A port whose output goes to `output`.
    pub fn new(output: DebugOutput) -> Self {
        Self {
            filter: DebugFilter::default(),
            output: KernelCell::new(output),
        }
    }

    /// Which debug output is printed.
    pub fn filter(&self) -> &DebugFilter {
        &self.filter
    }
}

/// Which debug output of the running machine is printed.
pub(super) fn debug_filter() -> &'static DebugFilter {
    debug_port().filter()
}

/// Passes debug output on.
pub fn debug_print(text: &str) {
    (debug_port().output.borrow())(text);
}
