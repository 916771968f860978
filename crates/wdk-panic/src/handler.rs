//! The panic handler: reports once, then stops the system. Called by the compiler; calls
//! [`crate::report`] and the kernel.

use core::{
    cell::UnsafeCell,
    panic::PanicInfo,
    sync::atomic::{AtomicBool, Ordering},
};

use wdk_sys::{
    _DPFLTR_TYPE::DPFLTR_IHVDRIVER_ID,
    DPFLTR_ERROR_LEVEL,
    ntddk::{DbgPrintEx, KeBugCheckEx},
};

use crate::{PanicReport, RUST_DRIVER_PANIC};

/// The one report of this driver.
///
/// # Invariants
///
/// Only who set `TAKEN` writes it.
struct Report(UnsafeCell<PanicReport>);

// SAFETY: one processor writes, by the type's invariant. Others pass on its address and do not read
// it.
unsafe impl Sync for Report {}

static REPORT: Report = Report(UnsafeCell::new(PanicReport::new()));

/// Whether a panic is being reported.
static TAKEN: AtomicBool = AtomicBool::new(false);

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    let report = REPORT.0.get();
    if !TAKEN.swap(true, Ordering::Acquire) {
        // SAFETY: this is the first panic, so nobody else writes; one inside the formatting does
        // not come here.
        unsafe { (*report).fill(info.location(), info.message()) };
        // SAFETY: as above, and the formatting is done.
        print(unsafe { &*report });
    }
    // SAFETY: a place in a static, whose address is taken and nothing read.
    let (message, file) = unsafe { (&raw const (*report).message, &raw const (*report).file) };
    let line = info.location().map_or(0, |location| location.line());
    // SAFETY: the routine may be called in any state of the system and does not return. A text
    // starts with its characters.
    unsafe {
        KeBugCheckEx(
            RUST_DRIVER_PANIC,
            message.addr() as _,
            file.addr() as _,
            line as _,
            report.addr() as _,
        )
    }
}

/// One line on the debugger, at the level that is never filtered. The kernel cuts it at 512 bytes,
/// which the texts' own limits keep it below.
fn print(report: &PanicReport) {
    // SAFETY: the format takes two strings, which are null-terminated, and two 32-bit numbers.
    unsafe {
        DbgPrintEx(
            DPFLTR_IHVDRIVER_ID as u32,
            DPFLTR_ERROR_LEVEL,
            c"Rust panic at %s:%u:%u: %s\n".as_ptr().cast(),
            report.file.as_ptr(),
            report.line,
            report.column,
            report.message.as_ptr(),
        );
    }
}
