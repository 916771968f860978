//! `KEVENT`.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::time::Duration;

use wdk_sys::{_EVENT_TYPE, _KWAIT_REASON, _MODE, KEVENT, LARGE_INTEGER, STATUS_TIMEOUT, ntddk};

use crate::Result;
use crate::irql;
use crate::pool::PoolBox;

/// What happens to an event when a wait on it is satisfied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// It becomes unsignalled: one wait per [`set`](Event::set) (`SynchronizationEvent`).
    Automatic,
    /// It stays signalled until [`clear`](Event::clear): every waiter goes on (`NotificationEvent`).
    Manual,
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Wait {
    /// The event was set.
    Signalled,
    /// The time ran out first.
    TimedOut,
}

/// An event that threads wait for and that threads, DPCs and timers set (`KEVENT`).
///
/// # Invariants
/// The `KEVENT` was initialised where it lies and is reached through the kernel's routines only.
pub struct Event {
    event: PoolBox<UnsafeCell<KEVENT>>,
}

// SAFETY: the kernel's routines synchronise on the object themselves.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

impl Event {
    /// An unsignalled event.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn new(reset: Reset) -> Result<Self> {
        let kind = match reset {
            Reset::Automatic => _EVENT_TYPE::SynchronizationEvent,
            Reset::Manual => _EVENT_TYPE::NotificationEvent,
        };
        // SAFETY: a KEVENT is plain data for which zeroes are valid; the kernel initialises it next.
        let event = PoolBox::new(UnsafeCell::new(unsafe { core::mem::zeroed::<KEVENT>() }))?;
        // SAFETY: the object lies in nonpaged pool, and nothing else knows of it.
        unsafe { ntddk::KeInitializeEvent(event.get(), kind, 0) };
        Ok(Self { event })
    }

    /// Signals the event (`KeSetEvent`, with no boost). True when it was signalled already.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn set(&self) -> bool {
        // SAFETY: by the type's invariant; Wait = FALSE, so the dispatcher lock is not kept.
        unsafe { ntddk::KeSetEvent(self.event.get(), 0, 0) != 0 }
    }

    /// Makes the event unsignalled (`KeClearEvent`).
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn clear(&self) {
        // SAFETY: by the type's invariant.
        unsafe { ntddk::KeClearEvent(self.event.get()) };
    }

    /// Waits until the event is signalled (`KeWaitForSingleObject`, executive, kernel mode, not alertable).
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`.
    pub fn wait(&self) -> Result {
        self.wait_at_most(None).map(|_| ())
    }

    /// Waits until the event is signalled, `timeout` at most. A zero `timeout` only asks, and is allowed at `DISPATCH_LEVEL` too.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`, or `<= DISPATCH_LEVEL` with a zero timeout.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above that.
    pub fn wait_timeout(&self, timeout: Duration) -> Result<Wait> {
        self.wait_at_most(Some(timeout))
    }

    fn wait_at_most(&self, timeout: Option<Duration>) -> Result<Wait> {
        let highest = if timeout == Some(Duration::ZERO) {
            irql::DISPATCH_LEVEL
        } else {
            irql::APC_LEVEL
        };
        irql::require_at_most(highest)?;
        let mut interval = LARGE_INTEGER {
            QuadPart: timeout.map_or(0, relative),
        };
        let interval = if timeout.is_some() {
            &raw mut interval
        } else {
            core::ptr::null_mut()
        };
        let object = self.event.get().cast::<c_void>();
        let mode = _MODE::KernelMode as i8;
        // SAFETY: by the type's invariant the object is an initialised event; the IRQL allows this wait.
        let status = unsafe { ntddk::KeWaitForSingleObject(object, _KWAIT_REASON::Executive, mode, 0, interval) };
        Ok(if status == STATUS_TIMEOUT {
            Wait::TimedOut
        } else {
            Wait::Signalled
        })
    }
}

/// A duration as the kernel takes relative times: negative, in 100 ns units, the longest there is where it does not fit.
pub(crate) fn relative(duration: Duration) -> i64 {
    let units = duration.as_nanos().div_ceil(100);
    i64::try_from(units).map_or(-i64::MAX, |units| -units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_time_is_never_shortened_and_never_wraps() {
        assert_eq!(relative(Duration::ZERO), 0);
        assert_eq!(relative(Duration::from_nanos(1)), -1);
        assert_eq!(relative(Duration::from_millis(1)), -10_000);
        assert_eq!(relative(Duration::MAX), -i64::MAX);
    }
}
