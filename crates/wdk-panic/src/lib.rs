//! A panic in a driver ends in a bugcheck that a crash dump can be read by.
//!
//! ```
//! #[cfg(not(test))]
//! extern crate wdk_panic;
//! # fn main() {}
//! ```
//!
//! A kernel has nothing to unwind a panic to, and a driver that has found its own state wrong must
//! not go on. So a panic prints one line on the debugger and calls `KeBugCheckEx`:
//!
//! | | |
//! |---|---|
//! | code | [`RUST_DRIVER_PANIC`], `0xE0527573` |
//! | parameter 1 | address of the message, a null-terminated string: `da <parameter 1>` in WinDbg |
//! | parameter 2 | address of the source file's name, a null-terminated string: `da <parameter 2>` |
//! | parameter 3 | line |
//! | parameter 4 | address of the [`PanicReport`] both strings are in: `dt <driver>!wdk_panic::report::PanicReport <parameter 4>` |
//!
//! The strings are copies in the driver's own data, so that a dump has them even where it leaves
//! out read-only pages. A longer message is cut. Where the panic is inside another (a message that
//! panics while it is formatted, or two processors at once) the report is the first one's, with as
//! much of it as there is, and parameter 3 is the second one's line.
//!
//! Nothing here allocates, waits or takes a lock. It works at any IRQL at which the debugger can be
//! printed to.
//!
//! Compiled for anything but Windows, the handler is the host's: a driver crate can be checked and
//! tested there.
//!
//! Calls `wdk-sys`; called by the compiler.
#![no_std]

#[cfg(not(windows))]
extern crate std;

#[cfg(windows)]
mod handler;
#[cfg(windows)]
mod personality;
mod report;

pub use report::{PanicReport, Text};

/// The bugcheck code of a panic: `Rus` in ASCII, with the bits that mark a code as a driver
/// author's own and as an error.
pub const RUST_DRIVER_PANIC: u32 = 0xE052_7573;
