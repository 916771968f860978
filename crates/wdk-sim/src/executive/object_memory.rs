//! The memory of objects: of the kernel's own that drivers see (driver and device objects, IRPs and
//! their buffers, threads, adapters), and of those that drivers make of memory of theirs.

use super::Executive;
use crate::cpu::{describe_address, stop};
use crate::nt::codes;
use crate::space::space;

impl Executive {
    /// Zeroed nonpaged memory in system space for an object of the kernel's (`what` in reports).
    /// Not counted as the driver's. 16-byte aligned, page-aligned from a page on.
    pub fn allocate_object(&self, bytes: u64, what: &'static str) -> Option<*mut u8> {
        space().allocate_object(bytes, what)
    }

    /// Takes note of an object that a driver makes of storage of its own. A bugcheck when the
    /// storage a driver hands over for an object is pageable: the kernel uses it at
    /// `DISPATCH_LEVEL`, whoever waits for it or holds it. `what` names the object's type.
    pub fn object_made(&self, object: u64, what: &str) {
        self.note_made(object);
        if space().paging().forbids(object) {
            stop(
                codes::OBJECT_IN_PAGEABLE_MEMORY,
                [object, u64::from(self.irql()), 0, 0],
                format!(
                    "A {what} was initialised in pageable memory, at {}: the kernel uses it at \
                     DISPATCH_LEVEL. Keep it in the device extension or in nonpaged pool.",
                    describe_address(object)
                ),
            );
        }
    }

    /// Frees it; the driver's later accesses to it are reported as touching a freed `what`.
    pub fn free_object(&self, object: *mut u8) {
        if let Err(damage) = space().free_object(object) {
            stop(damage.code, damage.parameters, damage.words);
        }
    }
}
