//! The machine's clock. Time is virtual: it passes when the idle loop advances to the next event,
//! when a driver stalls, and a little with every look at the clock, so that a driver that polls
//! until a deadline gets there.

use super::Executive;
use super::processor::State;
use crate::executive::executive;
use crate::nt::routine;

/// 100 ns units from 1601 to the moment every machine boots: 2024-01-01 08:00 UTC.
const BOOT_TIME: u64 = 133_485_696_000_000_000;
/// Between two clock interrupts, in 100 ns: 1/64 s.
const TIME_INCREMENT: u64 = 156_250;
/// What one look at the clock costs, in 100 ns.
const LOOK: u64 = 10;
/// Local time minus UTC in 100 ns: the machine stands one hour east of Greenwich, so that mixing
/// the two up is seen.
const ZONE: i64 = 3600 * 10_000_000;
/// The performance counter's, in Hz: that of the virtual clock, and of recent kernels.
const PERFORMANCE_FREQUENCY: i64 = 10_000_000;

impl Executive {
    /// Virtual time since boot in 100 ns units.
    pub fn now(&self) -> u64 {
        self.clock.get()
    }

    /// The time since boot as a driver reads it, which takes a moment.
    pub fn interrupt_time(&self) -> u64 {
        self.advance(LOOK);
        self.now()
    }

    /// The system time (100 ns since 1601, UTC) as a driver reads it.
    pub fn system_time(&self) -> u64 {
        BOOT_TIME + self.interrupt_time()
    }

    /// The system time at which the machine was booted.
    pub fn boot_time(&self) -> u64 {
        BOOT_TIME
    }

    /// Clock interrupts since boot, as a driver reads it.
    pub fn tick_count(&self) -> u64 {
        self.interrupt_time() / TIME_INCREMENT
    }

    /// 100 ns between clock interrupts.
    pub fn time_increment(&self) -> u64 {
        TIME_INCREMENT
    }

    /// The time since boot that a driver means by an absolute system time, or by an interval when
    /// negative.
    pub(super) fn due(&self, time: i64) -> u64 {
        if time < 0 {
            self.now().saturating_add(time.unsigned_abs())
        } else {
            time.unsigned_abs().saturating_sub(BOOT_TIME)
        }
    }

    /// Lets `interval` pass: timers expire on the way; their DPCs run when the IRQL allows it.
    pub fn advance(&self, interval: u64) {
        self.clock.set(self.clock.get() + interval);
        self.expire_timers();
        self.run_dpcs();
    }

    /// When the next timer, time-out or end of a device's work comes.
    pub(super) fn next_event(&self) -> Option<u64> {
        let events = [
            self.next_timer(),
            self.next_deadline(),
            self.devices().next_due(),
        ];
        events.into_iter().flatten().min()
    }

    /// Advances the clock to the next timer, time-out or end of a device's work; false when there
    /// is none.
    pub(super) fn advance_to_next_event(&self) -> bool {
        let Some(next) = self.next_event() else {
            return false;
        };
        self.clock.set(self.clock.get().max(next));
        self.expire_timers();
        true
    }
}

impl Executive {
    /// The earliest time-out of a waiting thread.
    pub(super) fn next_deadline(&self) -> Option<u64> {
        self.processor
            .table
            .borrow()
            .threads
            .values()
            .filter_map(|thread| match &thread.state {
                State::Waiting(wait) => wait.deadline,
                _ => None,
            })
            .min()
    }

    /// Ends the waits whose time is up at `now` with `outcome`; true when there were any.
    pub(super) fn wake_timed_out(&self, now: u64, outcome: i32) -> bool {
        let mut late: Vec<(u64, u64, u32)> = self
            .processor
            .table
            .borrow()
            .threads
            .iter()
            .filter_map(|(&id, thread)| match &thread.state {
                State::Waiting(wait) => {
                    let deadline = wait.deadline.filter(|&deadline| deadline <= now)?;
                    Some((deadline, thread.since, id))
                }
                _ => None,
            })
            .collect();
        late.sort_unstable();
        for &(_, _, id) in &late {
            self.wake(id, outcome);
        }
        !late.is_empty()
    }
}

/// Returns the length of a clock tick, in units of 100 ns.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeQueryTimeIncrement() -> u32 {
    TIME_INCREMENT as u32
}

/// Returns the system time.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a macro over the shared page",
    fidelity = "virtual time, from a fixed moment on"
)]
pub(crate) unsafe extern "win64" fn KeQuerySystemTime(time: *mut u64) {
    let now = executive().system_time();
    // SAFETY: the driver passes the place for the time.
    unsafe { time.write_unaligned(now) };
}

/// Returns the clock ticks since boot.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a macro over the shared page",
    fidelity = "virtual time"
)]
pub(crate) unsafe extern "win64" fn KeQueryTickCount(count: *mut u64) {
    let ticks = executive().tick_count();
    // SAFETY: the driver passes the place for the count.
    unsafe { count.write_unaligned(ticks) };
}

/// Returns the time since boot, in units of 100 ns.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "a macro over the shared page",
    fidelity = "virtual time"
)]
pub(crate) unsafe extern "win64" fn KeQueryInterruptTime() -> u64 {
    executive().interrupt_time()
}

/// Converts local time to system time.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "the time zone is one hour east of UTC, without daylight saving"
)]
pub(crate) unsafe extern "win64" fn ExLocalTimeToSystemTime(local: *const i64, system: *mut i64) {
    // SAFETY: the driver passes both times.
    unsafe { system.write_unaligned(local.read_unaligned() - ZONE) };
}

/// Converts system time to local time.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "the time zone is one hour east of UTC, without daylight saving"
)]
pub(crate) unsafe extern "win64" fn ExSystemTimeToLocalTime(system: *const i64, local: *mut i64) {
    // SAFETY: the driver passes both times.
    unsafe { local.write_unaligned(system.read_unaligned() + ZONE) };
}

/// Asks for a finer clock.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "the resolution stays what it is: virtual timers are exact anyway"
)]
pub(crate) unsafe extern "win64" fn ExSetTimerResolution(_desired: u32, _set: u8) -> u32 {
    TIME_INCREMENT as u32
}

/// Returns the performance counter and its frequency.
#[routine(hal, irql = any, fidelity = "virtual time, at 10 MHz")]
pub(crate) unsafe extern "win64" fn KeQueryPerformanceCounter(
    #[optional] frequency: *mut i64,
) -> i64 {
    if !frequency.is_null() {
        // SAFETY: the driver passes null or the place for the frequency.
        unsafe { frequency.write_unaligned(PERFORMANCE_FREQUENCY) };
    }
    executive().interrupt_time() as i64
}

/// Waits for some microseconds without giving the processor up.
#[routine(
    hal,
    irql = any,
    fidelity = "virtual time passes and devices finish what they have begun, so a driver \
                that polls gets its answer"
)]
pub(crate) unsafe extern "win64" fn KeStallExecutionProcessor(microseconds: u32) {
    let executive = executive();
    executive.advance(u64::from(microseconds) * 10);
    executive.settle_devices();
}

/// Returns the system time, between two ticks of the clock as well.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql = any,
    fidelity = "virtual time, from a fixed moment on"
)]
const KeQuerySystemTimePrecise: unsafe extern "win64" fn(*mut u64) = KeQuerySystemTime;
