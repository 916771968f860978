//! How much time has passed: [`Instant`].

use core::num::NonZeroU64;
use core::time::Duration;

use wdk_sys::{LARGE_INTEGER, hal};

/// A moment, by the finest clock there is that never goes back ([`KeQueryPerformanceCounter`]).
///
/// ```
/// use core::time::Duration;
/// use wdk::clock::Instant;
///
/// /// How long something takes.
/// fn time(work: impl FnOnce()) -> Duration {
///     let begun = Instant::now();
///     work();
///     begun.elapsed()
/// }
/// ```
///
/// # IRQL
/// Any.
///
/// [`KeQueryPerformanceCounter`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-kequeryperformancecounter
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(u64);

impl Instant {
    /// This moment.
    #[must_use]
    pub fn now() -> Self {
        // SAFETY: always allowed; the frequency is not asked for.
        Self(unsafe { hal::KeQueryPerformanceCounter(core::ptr::null_mut()).QuadPart } as u64)
    }

    /// The moment as a number of the clock's ticks: what a
    /// [note](crate::driver::Decision::Watch) of a request holds.
    #[must_use]
    pub const fn to_ticks(self) -> u64 {
        self.0
    }

    /// The moment that [`to_ticks`](Self::to_ticks) made a number of.
    #[must_use]
    pub const fn from_ticks(ticks: u64) -> Self {
        Self(ticks)
    }

    /// The time since this moment; none if it has not come yet.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        // SAFETY: zeroes are valid.
        let mut frequency = unsafe { core::mem::zeroed::<LARGE_INTEGER>() };
        // SAFETY: always allowed; the routine fills the frequency in.
        let (now, frequency) = unsafe {
            let now = hal::KeQueryPerformanceCounter(&raw mut frequency).QuadPart;
            (now as u64, frequency.QuadPart as u64)
        };
        duration(now.saturating_sub(self.0), frequency)
    }
}

/// So many ticks, of which there are `frequency` a second.
fn duration(ticks: u64, frequency: u64) -> Duration {
    const BILLION: u64 = 1_000_000_000;
    // In 64 bits, as a division of 128 is a routine of its own: up to 18 ticks a nanosecond.
    let frequency = frequency.min(u64::MAX / BILLION);
    let frequency = NonZeroU64::new(frequency).unwrap_or(NonZeroU64::MIN);
    let part = ticks % frequency * BILLION / frequency;
    // None of these can fail, which the compiler sees.
    Duration::from_secs(ticks / frequency).saturating_add(Duration::from_nanos(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_a_time_whatever_the_clock() {
        assert_eq!(duration(15, 10), Duration::from_millis(1500));
        assert_eq!(duration(1, 3), Duration::from_nanos(333_333_333));
        assert_eq!(duration(7, 0), Duration::from_secs(7));
        let longest = duration(u64::MAX, u64::MAX / 1_000_000_000);
        assert_eq!(longest.as_secs(), 1_000_000_000);
        assert_eq!(duration(u64::MAX, 1), Duration::from_secs(u64::MAX));
    }
}
