//! Memory for the kernel's own objects that drivers see: driver and device objects, IRPs and their
//! buffers, threads, adapters.

use super::Executive;
use crate::cpu::stop;
use crate::space::space;

impl Executive {
    /// Zeroed nonpaged memory in system space for an object of the kernel's (`what` in reports).
    /// Not counted as the driver's. 16-byte aligned, page-aligned from a page on.
    pub fn allocate_object(&self, bytes: u64, what: &'static str) -> Option<*mut u8> {
        space().allocate_object(bytes, what)
    }

    /// Frees it; the driver's later accesses to it are reported as touching a freed `what`.
    pub fn free_object(&self, object: *mut u8) {
        if let Err(damage) = space().free_object(object) {
            stop(damage.code, damage.parameters, damage.words);
        }
    }
}
