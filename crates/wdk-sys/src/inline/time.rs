//! Clocks, read from the page that the kernel shows to everybody.

use core::{
    ptr,
    sync::atomic::{Ordering, fence},
};

use crate::{KI_USER_SHARED_DATA, KSYSTEM_TIME, KUSER_SHARED_DATA, PLARGE_INTEGER, ULONGLONG};

const PAGE: *const KUSER_SHARED_DATA = ptr::without_provenance(KI_USER_SHARED_DATA);

/// Reads a clock that the kernel may be changing: it writes the second high part, the low part and
/// the first high part in this order, so equal high parts around the low part mean that all belong
/// together.
///
/// # Safety
/// `clock` is a clock that the kernel keeps.
#[inline]
unsafe fn read(clock: *const KSYSTEM_TIME) -> u64 {
    loop {
        // SAFETY: the clock is always readable.
        let (high, low, check) = unsafe {
            let high = (&raw const (*clock).High1Time).read_volatile();
            fence(Ordering::Acquire);
            let low = (&raw const (*clock).LowPart).read_volatile();
            fence(Ordering::Acquire);
            (high, low, (&raw const (*clock).High2Time).read_volatile())
        };
        if high == check {
            return u64::from(high.cast_unsigned()) << 32 | u64::from(low);
        }
    }
}

/// Time since the start, in units of 100 ns, at the resolution of the clock tick.
///
/// # Safety
/// The code runs in kernel mode.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequeryinterrupttime>
#[must_use]
#[inline]
pub unsafe fn KeQueryInterruptTime() -> ULONGLONG {
    // SAFETY: in kernel mode the page is mapped.
    unsafe { read(&raw const (*PAGE).InterruptTime) }
}

/// Time since 1601 (UTC), in units of 100 ns, at the resolution of the clock tick.
///
/// # Safety
/// The code runs in kernel mode; `CurrentTime` is writable.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequerysystemtime-r1>
#[inline]
pub unsafe fn KeQuerySystemTime(CurrentTime: PLARGE_INTEGER) {
    // SAFETY: in kernel mode the page is mapped.
    unsafe { (*CurrentTime).QuadPart = read(&raw const (*PAGE).SystemTime).cast_signed() }
}

/// Clock ticks since the start; `KeQueryTimeIncrement` says how long one is.
///
/// # Safety
/// The code runs in kernel mode; `CurrentCount` is writable.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequerytickcount>
#[inline]
pub unsafe fn KeQueryTickCount(CurrentCount: PLARGE_INTEGER) {
    // SAFETY: in kernel mode the page is mapped.
    unsafe { (*CurrentCount).QuadPart = read(&raw const (*PAGE).TickCount).cast_signed() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_put_together_from_its_parts() {
        let clock = KSYSTEM_TIME {
            LowPart: 0x89AB_CDEF,
            High1Time: 0x0123_4567,
            High2Time: 0x0123_4567,
        };
        // SAFETY: this clock does not change.
        assert_eq!(unsafe { read(&raw const clock) }, 0x0123_4567_89AB_CDEF);
    }
}
