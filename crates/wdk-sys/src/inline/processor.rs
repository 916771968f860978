//! The processor that runs, and the stack it runs on.

use crate::{ULONG, ULONG_PTR, ntddk};

/// The number of the processor that runs this, from zero, over all groups.
///
/// Below `DISPATCH_LEVEL` it may be another one by the time the caller looks at it. A routine of
/// Windows 7 and later tells it, looked up by the first call, which therefore belongs into
/// `DriverEntry`; earlier kernels have it in the processor's own block, as their headers have it.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kegetcurrentprocessornumber>
#[must_use]
#[inline]
pub fn KeGetCurrentProcessorNumber() -> ULONG {
    match crate::dynamic::KeGetCurrentProcessorNumberEx::get() {
        // SAFETY: the routine takes a null pointer where the number in its group is not wanted.
        Some(number) => unsafe { number(core::ptr::null_mut()) },
        None => number_of_the_block(),
    }
}

/// `Prcb.Number` of the processor's block, whose place in it has been the same since NT 5.2.
#[cfg(all(windows, target_arch = "x86_64"))]
fn number_of_the_block() -> ULONG {
    let number: u8;
    // SAFETY: in kernel mode GS is the processor's block, whose member is read. It is a byte up to
    // Windows Vista, and all kernels that came later have the routine.
    unsafe {
        core::arch::asm!(
            "mov {}, byte ptr gs:[0x184]", out(reg_byte) number,
            options(nostack, preserves_flags, readonly)
        );
    }
    ULONG::from(number)
}

/// ARM64 came after the routine; a host has no kernel.
#[cfg(not(all(windows, target_arch = "x86_64")))]
fn number_of_the_block() -> ULONG {
    0
}

/// How many bytes of stack are left to the caller.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetremainingstacksize>
///
/// # IRQL
/// Any. At `DISPATCH_LEVEL` and above the stack may be the processor's own, of which this knows
/// nothing: the answer is zero then.
#[must_use]
#[inline]
pub fn IoGetRemainingStackSize() -> ULONG_PTR {
    let (mut low, mut high): (ULONG_PTR, ULONG_PTR) = (0, 0);
    // SAFETY: the routine writes to both, which are there.
    unsafe { ntddk::IoGetStackLimits(&raw mut low, &raw mut high) };
    let here = (&raw const low).addr() as ULONG_PTR;
    if (low..high).contains(&here) {
        here - low
    } else {
        0
    }
}
