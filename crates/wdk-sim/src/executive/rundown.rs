//! Rundown protection: many users hold a reference until one waits for all to let go.

use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::record::Site;

/// Set once the rundown has begun; the count of users is in the bits above.
const RUNDOWN: u64 = 1;
const USER: u64 = 2;

unsafe fn acquire(reference: *mut u64, count: u32) -> bool {
    // SAFETY: the driver passes an initialised EX_RUNDOWN_REF.
    unsafe {
        if *reference & RUNDOWN != 0 {
            return false;
        }
        *reference += USER * u64::from(count);
    }
    true
}

unsafe fn release(reference: *mut u64, count: u32) {
    // SAFETY: the driver passes an initialised EX_RUNDOWN_REF.
    unsafe {
        if *reference / USER < u64::from(count) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [
                    0x1012,
                    reference as u64,
                    u64::from(count),
                    *reference / USER,
                ],
                format!(
                    "Rundown protection at {:#x} was released {count} times but is acquired {} \
                     times.",
                    reference as u64,
                    *reference / USER
                ),
            );
        }
        *reference -= USER * u64::from(count);
    }
}

/// Makes rundown protection of storage for it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInitializeRundownProtection(reference: *mut u64) {
    // SAFETY: the driver hands over storage for an EX_RUNDOWN_REF.
    unsafe { *reference = 0 };
}

/// Makes rundown protection usable again after a rundown.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReInitializeRundownProtection(reference: *mut u64) {
    // SAFETY: as above.
    unsafe { *reference = 0 };
}

/// Takes rundown protection, unless the rundown has begun.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireRundownProtection(reference: *mut u64) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { acquire(reference, 1) })
}

/// Takes rundown protection several times at once.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireRundownProtectionEx(
    reference: *mut u64,
    count: u32,
) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { acquire(reference, count) })
}

/// Gives rundown protection back.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseRundownProtection(reference: *mut u64) {
    // SAFETY: as the driver promises.
    unsafe { release(reference, 1) };
}

/// Gives rundown protection back several times at once.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseRundownProtectionEx(reference: *mut u64, count: u32) {
    // SAFETY: as the driver promises.
    unsafe { release(reference, count) };
}

/// Begins the rundown and waits until all protection is given back.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExWaitForRundownProtectionRelease(reference: *mut u64) {
    let executive = executive();
    let address = reference as u64;
    // SAFETY: the driver passes an initialised EX_RUNDOWN_REF, here and while it waits.
    unsafe { *reference |= RUNDOWN };
    executive.block_until(
        &format!(
            "the release of the rundown protection at {address:#x}, from {}",
            Site::here().describe()
        ),
        // SAFETY: as above.
        &mut || unsafe { *(address as *const u64) == RUNDOWN },
    );
}

/// Marks the rundown as complete.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRundownCompleted(reference: *mut u64) {
    // SAFETY: the driver passes an EX_RUNDOWN_REF.
    unsafe { *reference = RUNDOWN };
}
