//! The interrupt request level, and the spin locks that raise it.

use crate::{KIRQL, PKIRQL, PKSPIN_LOCK, ntddk};

/// The processor's current level.
///
/// On ARM64 the headers give no register for it: there it is a routine of the kernel, looked up by
/// the first call, which therefore belongs into `DriverEntry`. A kernel without it answers
/// `HIGH_LEVEL`, at which nothing is allowed.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kegetcurrentirql>
#[must_use]
#[inline]
pub fn KeGetCurrentIrql() -> KIRQL {
    #[cfg(target_arch = "x86_64")]
    {
        let level: u64;
        // SAFETY: reading CR8 changes nothing. In user mode, where no driver runs, it faults.
        unsafe {
            core::arch::asm!("mov {}, cr8", out(reg) level, options(nomem, nostack, preserves_flags));
        }
        level as KIRQL
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        match crate::dynamic::KeGetCurrentIrql::get() {
            // SAFETY: the routine reads the processor's level.
            Some(current) => unsafe { current() },
            None => crate::HIGH_LEVEL as KIRQL,
        }
    }
}

/// Raises the level and stores the one before.
///
/// # Safety
/// `NewIrql` is not below the current level; `OldIrql` is writable; the level is lowered again by
/// `KeLowerIrql`, on this processor, to what was stored.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keraiseirql>
#[inline]
pub unsafe fn KeRaiseIrql(NewIrql: KIRQL, OldIrql: PKIRQL) {
    // SAFETY: the caller's promise is the routine's.
    unsafe { *OldIrql = ntddk::KfRaiseIrql(NewIrql) }
}

/// Makes a spin lock that is free.
///
/// # Safety
/// `SpinLock` points to writable nonpaged memory that nobody uses as a lock.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keinitializespinlock>
#[inline]
pub unsafe fn KeInitializeSpinLock(SpinLock: PKSPIN_LOCK) {
    // SAFETY: the caller's memory is writable; zero is a free lock.
    unsafe { SpinLock.write_volatile(0) }
}

/// Raises the level to `DISPATCH_LEVEL` and takes a spin lock.
///
/// # Safety
/// `SpinLock` is initialised and not held by this processor; `OldIrql` is writable and not shared.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keacquirespinlock>
#[inline]
pub unsafe fn KeAcquireSpinLock(SpinLock: PKSPIN_LOCK, OldIrql: PKIRQL) {
    // SAFETY: the caller's promise is the routine's.
    unsafe { *OldIrql = ntddk::KeAcquireSpinLockRaiseToDpc(SpinLock) }
}

/// Stops in the debugger when pageable code runs at a level at which it cannot be paged in. Does
/// nothing in builds without debug assertions, and on hosts that are not Windows.
#[macro_export]
macro_rules! PAGED_CODE {
    () => {
        if cfg!(all(windows, debug_assertions)) {
            // APC_LEVEL is the highest level at which a page fault can be served.
            debug_assert!(
                u32::from($crate::ntddk::KeGetCurrentIrql()) <= $crate::APC_LEVEL,
                "pageable code at a raised IRQL"
            );
        }
    };
}
