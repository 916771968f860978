//! The interrupt request level: what may run, and what may be called, right now.
//!
//! Safe functions of this crate that are limited to `DISPATCH_LEVEL` can be called from everywhere
//! but an interrupt service routine, which is why
//! [`InterruptHandler`](crate::interrupt::InterruptHandler) is an unsafe trait; debug builds check
//! all the same. Functions with a lower limit ask for the level themselves and answer
//! [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above it, so no safe call ends in a bugcheck for
//! the IRQL.

use wdk_sys::KIRQL;

use crate::{Error, Result};

/// Threads run, page faults and waits are possible.
pub const PASSIVE_LEVEL: KIRQL = 0;
/// As `PASSIVE_LEVEL`, with asynchronous procedure calls held back.
pub const APC_LEVEL: KIRQL = 1;
/// DPCs run and spin locks are held here: no waits, no page faults.
pub const DISPATCH_LEVEL: KIRQL = 2;

/// The current level (`KeGetCurrentIrql`).
#[inline]
#[must_use]
pub fn current() -> KIRQL {
    wdk_sys::ntddk::KeGetCurrentIrql()
}

/// In debug builds, panics above `highest`: for what is called so often, or so rarely wrongly, that
/// it does not ask in what ships.
#[inline]
#[track_caller]
pub(crate) fn debug_require_at_most(highest: KIRQL) {
    debug_assert!(current() <= highest, "the IRQL is above {highest}");
}

/// Are waits and pageable memory allowed here?
///
/// # Errors
/// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `highest`.
///
/// ```
/// use wdk::irql;
///
/// /// Reads settings from the registry, which takes a thread that may be kept waiting.
/// fn read_settings(read: impl FnOnce() -> u32) -> wdk::Result<u32> {
///     irql::require_at_most(irql::PASSIVE_LEVEL)?;
///     Ok(read())
/// }
/// ```
#[inline]
pub fn require_at_most(highest: KIRQL) -> Result {
    if current() <= highest {
        Ok(())
    } else {
        Err(Error::INVALID_LEVEL)
    }
}
