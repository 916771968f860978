//! `KTIMER`.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;

use wdk_sys::{_TIMER_TYPE, KDPC, KTIMER, PKDPC, ntddk};

use crate::place::assert_handler;
use crate::scope::{Active, Rundown, Scope, Stage};
use crate::sync::Timeout;
use crate::{Error, Result, irql};

/// A timer that calls the driver when it goes off (`KTIMER` and its DPC). It belongs to the
/// device's start ([`Scope::timer`]), and has ended when the device is stopped or gone.
///
/// ```
/// use core::time::Duration;
/// use wdk::driver::Start;
///
/// /// Says once a minute that the device is there, until it is stopped.
/// fn say_so(start: &Start<'_>) -> wdk::Result {
///     let timer = start.timer(|| wdk::println!("still here"))?;
///     timer.set_periodic(Duration::from_secs(60))
/// }
/// ```
///
/// # Invariants
/// Timer and DPC were initialised where they lie, and are reached through the kernel's routines
/// only.
pub struct Timer {
    timer: UnsafeCell<KTIMER>,
    dpc: UnsafeCell<KDPC>,
    /// Held while the timer is set; run down when it has ended.
    users: Rundown,
    /// The device has no power.
    held: AtomicBool,
    /// It has gone off meanwhile.
    missed: AtomicBool,
}

// SAFETY: the kernel's routines synchronise on the objects themselves.
unsafe impl Send for Timer {}
// SAFETY: as above.
unsafe impl Sync for Timer {}

/// A timer and what it calls.
struct TimerOf<F> {
    timer: Timer,
    expired: F,
}

impl Timer {
    fn make<'d, F: Fn() + Send + Sync + 'd>(scope: &Scope<'d>, expired: F) -> Result<&'d Self> {
        assert_handler::<F>();
        const {
            assert!(
                !needs_drop::<F>(),
                "what a timer calls owns nothing that needs dropping: have `Scope::keep` keep it, \
                 and refer to it"
            );
        }
        // SAFETY: both are plain data for which zeroes are valid; the kernel initialises them next.
        let (timer, dpc) = unsafe { (core::mem::zeroed::<KTIMER>(), core::mem::zeroed::<KDPC>()) };
        let timer = TimerOf {
            timer: Self {
                timer: UnsafeCell::new(timer),
                dpc: UnsafeCell::new(dpc),
                users: Rundown::new(),
                held: AtomicBool::new(false),
                missed: AtomicBool::new(false),
            },
            expired,
        };
        let kept = scope.keep_active(timer, |kept| {
            let context = ptr::from_ref(kept).cast_mut().cast::<c_void>();
            // SAFETY: both lie in nonpaged pool, where they stay, and nothing else knows of them.
            unsafe {
                ntddk::KeInitializeTimerEx(kept.timer.timer.get(), _TIMER_TYPE::NotificationTimer);
                ntddk::KeInitializeDpc(kept.timer.dpc.get(), Some(routine::<F>), context);
            }
            Ok(())
        })?;
        Ok(&kept.timer)
    }

    /// Has it go off once, `after` from now (`KeSetTimer`). A timer that is set already is set
    /// anew.
    ///
    /// The function is called at `DISPATCH_LEVEL`.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device's start is ending; the timer is
    /// not set.
    pub fn set(&self, after: Duration) -> Result {
        self.set_every(after, 0)
    }

    /// Has it go off `period` from now and again after every further one (`KeSetTimerEx`), in whole
    /// milliseconds.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// As [`set`](Self::set); [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for less than a
    /// millisecond, or more than 31 bits of them.
    pub fn set_periodic(&self, period: Duration) -> Result {
        match i32::try_from(period.as_millis()) {
            Ok(milliseconds) if milliseconds > 0 => self.set_every(period, milliseconds),
            _ => Err(Error::INVALID_PARAMETER),
        }
    }

    fn set_every(&self, after: Duration, milliseconds: i32) -> Result {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        let due = Timeout::after(after).to_raw();
        // SAFETY: by the type's invariant.
        let set = self.users.with(|_user| unsafe {
            ntddk::KeSetTimerEx(self.timer.get(), due, milliseconds, self.dpc.get())
        });
        set.map(|_| ()).ok_or(Error::DEVICE_REMOVED)
    }

    /// Keeps it from going off (`KeCancelTimer`). True when it was set; false when it was not, or
    /// has gone off, in which case the function may still be about to run.
    ///
    /// ```
    /// use core::time::Duration;
    /// use wdk::work::Timer;
    ///
    /// /// Puts the end of the lamp's light off, if it has one.
    /// fn stay_on(off: &Timer, by: Duration) -> wdk::Result {
    ///     if off.cancel() {
    ///         off.set(by)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn cancel(&self) -> bool {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: by the type's invariant.
        unsafe { ntddk::KeCancelTimer(self.timer.get()) != 0 }
    }
}

impl<'d> Scope<'d> {
    /// Makes a timer that calls `expired` when it goes off; see [`Timer`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn timer<F: Fn() + Send + Sync + 'd>(&self, expired: F) -> Result<&'d Timer> {
        Timer::make(self, expired)
    }
}

// SAFETY: see within.
unsafe impl<F: Fn() + Send + Sync> Active for TimerOf<F> {
    const STAGE: Stage = Stage::Timer;

    fn quiesce(&self) {
        self.timer.users.run_down();
        // SAFETY: nobody sets the timer any more; once it is cancelled no more DPCs are queued, and
        // those queued before have run once they are flushed.
        unsafe {
            ntddk::KeCancelTimer(self.timer.timer.get());
            ntddk::KeRemoveQueueDpc(self.timer.dpc.get());
            ntddk::KeFlushQueuedDpcs();
        }
    }

    fn hold(&self) {
        self.timer.held.store(true, Ordering::SeqCst);
        // SAFETY: the IRQL is PASSIVE_LEVEL. What had begun before has ended then.
        unsafe { ntddk::KeFlushQueuedDpcs() };
    }

    fn release(&self) {
        self.timer.held.store(false, Ordering::SeqCst);
        if self.timer.missed.swap(false, Ordering::SeqCst) {
            // SAFETY: by the type's invariant; the timer has not ended.
            unsafe {
                ntddk::KeInsertQueueDpc(self.timer.dpc.get(), ptr::null_mut(), ptr::null_mut())
            };
        }
    }
}

unsafe extern "C" fn routine<F: Fn() + Send + Sync>(
    _: PKDPC,
    context: *mut c_void,
    _: *mut c_void,
    _: *mut c_void,
) {
    // SAFETY: initialised with the address of a timer that outlives the DPC.
    let kept = unsafe { &*context.cast::<TimerOf<F>>() };
    let timer = &kept.timer;
    if timer.held.load(Ordering::SeqCst) {
        timer.missed.store(true, Ordering::SeqCst);
        // Unless it was released in between, and has not seen this.
        if timer.held.load(Ordering::SeqCst) || !timer.missed.swap(false, Ordering::SeqCst) {
            return;
        }
    }
    (kept.expired)();
}
