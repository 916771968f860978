//! Spin locks that can be shared (`EX_SPIN_LOCK`): one processor has one alone, or several read
//! under it. As with other spin locks, one processor that finds it held would spin for ever.

use super::Executive;
use super::lock_order::{HeldLock, Mode};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{DISPATCH_LEVEL, codes, routine};
use crate::record::Site;

/// What such a lock is called in reports.
const SHARED_SPIN_LOCK: &str = "executive spin lock";
/// In the word: one processor has it alone.
const ALONE: u32 = 0x8000_0000;
/// In the word: so many share it.
const SHARER: u32 = 1;

impl Executive {
    fn acquire_shared_spin(&self, lock: u64, mode: Mode, raised_from: Option<u8>) {
        let taken_at = Site::here();
        self.hold_spin_lock_as(SHARED_SPIN_LOCK, lock, mode, taken_at, raised_from);
        if mode == Mode::Exclusive {
            self.lock_order.borrow().taken_alone(HeldLock {
                what: SHARED_SPIN_LOCK,
                address: lock,
                mode,
                taken_at,
            });
        }
        let word = lock as *mut u32;
        // SAFETY: the gate has found memory for the lock.
        let value = unsafe { word.read() };
        if value != 0 {
            stop(
                codes::SPIN_LOCK_INIT_FAILURE,
                [lock, u64::from(value), 0, 0],
                format!(
                    "The executive spin lock at {lock:#x} contains {value:#x} though nobody holds \
                     it: it was not set to 0 before its first use, or overwritten."
                ),
            );
        }
        let held = if mode == Mode::Shared { SHARER } else { ALONE };
        // SAFETY: as above.
        unsafe { word.write(held) };
    }

    fn raise_and_acquire_shared_spin(&self, lock: u64, mode: Mode) -> u8 {
        let old = self.raise_irql(DISPATCH_LEVEL);
        self.acquire_shared_spin(lock, mode, Some(old));
        old
    }

    fn release_shared_spin(&self, lock: u64, mode: Mode, irql: Option<u8>) {
        let Some(released) = self.take_held(lock, irql) else {
            stop(
                codes::SPIN_LOCK_NOT_OWNED,
                [lock, 0, 0, 0],
                format!("The executive spin lock at {lock:#x} was released but is not held."),
            );
        };
        if released.what != SHARED_SPIN_LOCK || released.mode != mode {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1009, lock, 0, 0],
                format!(
                    "A release was of an executive spin lock held {mode:?}, and it was given {}, \
                     held {:?}: release a lock in the way it was acquired.",
                    released.describe(),
                    released.mode
                ),
            );
        }
        // SAFETY: it was held, so it is memory of the driver's.
        unsafe { (lock as *mut u32).write(0) };
    }
}

/// Raises the IRQL to `DISPATCH_LEVEL` and takes an executive spin lock alone.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "one processor: the lock is never waited for; taking it twice stops the machine"
)]
pub(crate) unsafe extern "win64" fn ExAcquireSpinLockExclusive(lock: *mut i32) -> u8 {
    executive().raise_and_acquire_shared_spin(lock as u64, Mode::Exclusive)
}

/// Takes an executive spin lock alone at `DISPATCH_LEVEL`.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql >= DISPATCH_LEVEL,
    fidelity = "as ExAcquireSpinLockExclusive"
)]
pub(crate) unsafe extern "win64" fn ExAcquireSpinLockExclusiveAtDpcLevel(lock: *mut i32) {
    executive().acquire_shared_spin(lock as u64, Mode::Exclusive, None);
}

/// Raises the IRQL to `DISPATCH_LEVEL` and takes an executive spin lock together with others.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "one processor: nobody shares it; taking it twice stops the machine, as another \
                processor may wait for it in between"
)]
pub(crate) unsafe extern "win64" fn ExAcquireSpinLockShared(lock: *mut i32) -> u8 {
    executive().raise_and_acquire_shared_spin(lock as u64, Mode::Shared)
}

/// Takes an executive spin lock together with others at `DISPATCH_LEVEL`.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql >= DISPATCH_LEVEL,
    fidelity = "as ExAcquireSpinLockShared"
)]
pub(crate) unsafe extern "win64" fn ExAcquireSpinLockSharedAtDpcLevel(lock: *mut i32) {
    executive().acquire_shared_spin(lock as u64, Mode::Shared, None);
}

/// Makes an executive spin lock that is shared one's own, if nobody else has it.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql >= DISPATCH_LEVEL,
    fidelity = "one processor: nobody else ever has it"
)]
pub(crate) unsafe extern "win64" fn ExTryConvertSharedSpinLockExclusive(lock: *mut i32) -> u32 {
    let executive = executive();
    if !executive.convert_spin_lock(lock as u64) {
        stop(
            codes::SPIN_LOCK_NOT_OWNED,
            [lock as u64, 0, 0, 0],
            format!(
                "ExTryConvertSharedSpinLockExclusive was given {lock:p}, which this processor does \
                 not hold shared."
            ),
        );
    }
    // SAFETY: it is held, so it is memory of the driver's.
    unsafe { lock.cast::<u32>().write(ALONE) };
    1
}

/// Releases an executive spin lock that one has alone, and lowers the IRQL to what it was.
#[routine(ntoskrnl, since = Windows8, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseSpinLockExclusive(lock: *mut i32, irql: u8) {
    let executive = executive();
    executive.release_shared_spin(lock as u64, Mode::Exclusive, Some(irql));
    executive.lower_irql(irql);
}

/// Releases an executive spin lock that one has alone, and stays at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, since = Windows8, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseSpinLockExclusiveFromDpcLevel(lock: *mut i32) {
    executive().release_shared_spin(lock as u64, Mode::Exclusive, None);
}

/// Releases an executive spin lock that is shared, and lowers the IRQL to what it was.
#[routine(ntoskrnl, since = Windows8, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseSpinLockShared(lock: *mut i32, irql: u8) {
    let executive = executive();
    executive.release_shared_spin(lock as u64, Mode::Shared, Some(irql));
    executive.lower_irql(irql);
}

/// Releases an executive spin lock that is shared, and stays at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, since = Windows8, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseSpinLockSharedFromDpcLevel(lock: *mut i32) {
    executive().release_shared_spin(lock as u64, Mode::Shared, None);
}
