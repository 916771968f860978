//! `KEVENT`.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::ptr;
use core::time::Duration;

use wdk_sys::{
    _EVENT_TYPE, _KWAIT_REASON, _MODE, _WAIT_TYPE, KEVENT, LARGE_INTEGER, STATUS_TIMEOUT, ntddk,
};

use crate::Result;
use crate::irql;
use crate::pool::PoolBox;

/// What happens to an event when a wait on it is satisfied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// It becomes unsignalled: one wait per [`set`](Event::set) (`SynchronizationEvent`).
    Automatic,
    /// It stays signalled until [`clear`](Event::clear): every waiter goes on
    /// (`NotificationEvent`).
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
/// ```
/// use core::time::Duration;
/// use wdk::sync::{Event, Wait};
///
/// /// Has the device answered within 20 ms? Its deferred routine sets the event.
/// fn has_answered(answered: &Event) -> wdk::Result<bool> {
///     let ended = answered.wait_timeout(Duration::from_millis(20))?;
///     Ok(ended == Wait::Signalled)
/// }
/// ```
pub struct Event {
    event: PoolBox<RawEvent>,
}

impl Event {
    /// An unsignalled event.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn new(reset: Reset) -> Result<Self> {
        let event = PoolBox::new(RawEvent::uninitialised())?;
        // SAFETY: the object lies in nonpaged pool, and nothing else knows of it.
        unsafe { event.initialise(reset) };
        Ok(Self { event })
    }

    /// Signals the event (`KeSetEvent`, with no boost). True when it was signalled already.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn set(&self) -> bool {
        self.event.set()
    }

    /// Makes the event unsignalled (`KeClearEvent`).
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn clear(&self) {
        self.event.clear();
    }

    /// Waits until the event is signalled (`KeWaitForSingleObject`, executive, kernel mode, not
    /// alertable).
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `APC_LEVEL`.
    pub fn wait(&self) -> Result {
        self.event.wait()
    }

    /// Waits until the event is signalled, `timeout` at most. A zero `timeout` only asks, and is
    /// allowed at `DISPATCH_LEVEL` too.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`, or `<= DISPATCH_LEVEL` with a zero timeout.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above that.
    pub fn wait_timeout(&self, timeout: Duration) -> Result<Wait> {
        self.event.wait_until(Timeout::after(timeout))
    }

    /// As [`wait_timeout`](Self::wait_timeout), with the conversion done before.
    ///
    /// # Errors
    /// As [`wait_timeout`](Self::wait_timeout).
    pub fn wait_until(&self, timeout: Timeout) -> Result<Wait> {
        self.event.wait_until(timeout)
    }

    /// The event itself.
    pub(crate) fn raw(&self) -> &RawEvent {
        &self.event
    }

    /// As [`wait_until`](Self::wait_until), where the IRQL was asked for before.
    ///
    /// # Safety
    /// The IRQL is `APC_LEVEL` or below.
    #[inline]
    pub(super) unsafe fn wait_unchecked(&self, timeout: &Timeout) -> Wait {
        // SAFETY: the caller's promise.
        unsafe { self.event.wait_for(timeout) }
    }
}

/// The kernel's object where it lies: in a block of its own, or in something that stays where it
/// is.
///
/// # Invariants
/// From its initialisation on it stays where it is, and the `KEVENT` is reached through the
/// kernel's routines only. Nothing is called before.
pub(crate) struct RawEvent(UnsafeCell<KEVENT>);

// SAFETY: the kernel's routines synchronise on the object themselves.
unsafe impl Send for RawEvent {}
// SAFETY: as above.
unsafe impl Sync for RawEvent {}

impl RawEvent {
    pub(crate) const fn uninitialised() -> Self {
        // SAFETY: a KEVENT is plain data for which zeroes are valid, though it is no event yet.
        Self(UnsafeCell::new(unsafe { core::mem::zeroed() }))
    }

    /// Makes it an unsignalled event.
    ///
    /// # Safety
    /// It lies in nonpaged memory, or on the stack of a thread that waits in kernel mode only, and
    /// stays where it is for as long as it is used.
    pub(crate) unsafe fn initialise(&self, reset: Reset) {
        let kind = match reset {
            Reset::Automatic => _EVENT_TYPE::SynchronizationEvent,
            Reset::Manual => _EVENT_TYPE::NotificationEvent,
        };
        // SAFETY: the caller's promise.
        unsafe { ntddk::KeInitializeEvent(self.0.get(), kind, 0) };
    }

    pub(crate) const fn as_ptr(&self) -> *mut KEVENT {
        self.0.get()
    }

    pub(crate) fn set(&self) -> bool {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: by the type's invariant; Wait = FALSE, so the dispatcher lock is not kept.
        unsafe { ntddk::KeSetEvent(self.0.get(), 0, 0) != 0 }
    }

    pub(crate) fn clear(&self) {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: by the type's invariant.
        unsafe { ntddk::KeClearEvent(self.0.get()) };
    }

    #[inline(never)]
    pub(crate) fn wait(&self) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        // SAFETY: the IRQL allows this wait.
        let _ = unsafe { self.wait_for(ptr::null()) };
        Ok(())
    }

    #[inline(never)]
    pub(crate) fn wait_until(&self, timeout: Timeout) -> Result<Wait> {
        let highest = if timeout.0 == 0 {
            irql::DISPATCH_LEVEL
        } else {
            irql::APC_LEVEL
        };
        irql::require_at_most(highest)?;
        // SAFETY: the IRQL allows this wait.
        Ok(unsafe { self.wait_for(&raw const timeout) })
    }

    /// Waits until this event or `other` is signalled (`KeWaitForMultipleObjects`), `timeout` at
    /// most; `None` for the other. `<= APC_LEVEL`.
    pub(crate) fn wait_or(&self, other: &Self, timeout: Timeout) -> Result<Option<Wait>> {
        irql::require_at_most(irql::APC_LEVEL)?;
        let mut objects = [self.0.get().cast::<c_void>(), other.0.get().cast()];
        let mut interval = timeout.to_raw();
        // SAFETY: by the type's invariant both objects are initialised events; the thread's own
        // wait blocks are enough for two, and the IRQL allows the wait.
        let status = unsafe {
            ntddk::KeWaitForMultipleObjects(
                objects.len() as u32,
                objects.as_mut_ptr(),
                _WAIT_TYPE::WaitAny,
                _KWAIT_REASON::Executive,
                _MODE::KernelMode as i8,
                0,
                &raw mut interval,
                ptr::null_mut(),
            )
        };
        Ok(match status {
            // The number of the object.
            0 => Some(Wait::Signalled),
            STATUS_TIMEOUT => Some(Wait::TimedOut),
            _ => None,
        })
    }

    /// # Safety
    /// The IRQL allows the wait; `timeout` is null for none.
    #[inline]
    unsafe fn wait_for(&self, timeout: *const Timeout) -> Wait {
        let object = self.0.get().cast::<c_void>();
        let mode = _MODE::KernelMode as i8;
        // The routine reads the interval, and does not write to it.
        let interval = timeout.cast_mut().cast::<LARGE_INTEGER>();
        // SAFETY: by the type's invariant the object is an initialised event; the rest is the
        // caller's promise.
        let status = unsafe {
            ntddk::KeWaitForSingleObject(object, _KWAIT_REASON::Executive, mode, 0, interval)
        };
        if status == STATUS_TIMEOUT {
            Wait::TimedOut
        } else {
            Wait::Signalled
        }
    }
}

/// How long a wait may take at most, as the kernel takes it: made once where the same wait is
/// repeated.
///
/// ```
/// use core::time::Duration;
/// use wdk::sync::{Event, Timeout, Wait};
///
/// const PATIENCE: Timeout = Timeout::after(Duration::from_millis(5));
///
/// /// How many of the device's steps ended in time.
/// fn steps(done: &Event) -> wdk::Result<usize> {
///     let mut steps = 0;
///     while steps < 100 && done.wait_until(PATIENCE)? == Wait::Signalled {
///         steps += 1;
///     }
///     Ok(steps)
/// }
/// ```
///
/// # Invariants
/// The number is negative or zero: a time from now, in units of 100 ns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Timeout(i64);

impl Timeout {
    /// A time from the beginning of the wait: never shorter than `duration`, unless that is longer
    /// than ten thousand years.
    #[must_use]
    pub const fn after(duration: Duration) -> Self {
        // Half of what there is, so that the kernel can add it to the time since the machine was
        // started: some 14,000 years.
        const LONGEST: u64 = i64::MAX.unsigned_abs() / 2;
        // In 64 bits: a division of 128 is a routine of its own.
        let part = duration.subsec_nanos().div_ceil(100) as u64;
        let units = match duration.as_secs().checked_mul(10_000_000) {
            Some(units) if units <= LONGEST - part => units + part,
            _ => LONGEST,
        };
        Self(-units.cast_signed())
    }

    /// What is left of it once so many units of 100 ns have passed.
    const fn without(self, passed: u64) -> Self {
        // Neither is negative.
        Self(-self.0.unsigned_abs().saturating_sub(passed).cast_signed())
    }

    /// As the kernel's routines take it.
    pub(crate) const fn to_raw(self) -> LARGE_INTEGER {
        LARGE_INTEGER { QuadPart: self.0 }
    }
}

/// When a wait that is interrupted now and then has taken its time.
///
/// # Invariants
/// `timeout` is that of the whole wait, which began at `begun`.
pub(crate) struct Deadline {
    /// In units of 100 ns since the machine was started.
    begun: u64,
    timeout: Timeout,
}

impl Deadline {
    pub(crate) fn after(duration: Duration) -> Self {
        Self {
            // SAFETY: always allowed.
            begun: unsafe { ntddk::KeQueryInterruptTime() },
            timeout: Timeout::after(duration),
        }
    }

    /// How long to wait still.
    pub(crate) fn left(&self) -> Timeout {
        // SAFETY: always allowed.
        let now = unsafe { ntddk::KeQueryInterruptTime() };
        self.timeout.without(now.saturating_sub(self.begun))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_time_is_never_shortened_and_never_wraps() {
        assert_eq!(Timeout::after(Duration::ZERO).0, 0);
        assert_eq!(Timeout::after(Duration::from_nanos(1)).0, -1);
        assert_eq!(Timeout::after(Duration::from_millis(1)).0, -10_000);
        assert_eq!(Timeout::after(Duration::MAX).0, -(i64::MAX / 2));
    }

    #[test]
    fn what_is_left_of_a_time_ends_at_nothing() {
        let timeout = Timeout::after(Duration::from_micros(1));
        assert_eq!(timeout.without(0), timeout);
        assert_eq!(timeout.without(4), Timeout(-6));
        assert_eq!(timeout.without(10), Timeout(0));
        assert_eq!(timeout.without(u64::MAX), Timeout(0));
    }
}
