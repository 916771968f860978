//! Safe Rust over the kernel routines a Windows (WDM) driver calls.
//!
#![doc = include_str!("../docs/guide.md")]
//! # What there is
//!
//! The modules stand on each other, and each imports only what lies below it. This table is the
//! design; a test holds the sources to it.
//!
//! | module | what it is | imports |
//! |---|---|---|
//! | [`driver`](mod@driver) | a [`Device`](driver::Device) trait and a macro that make a WDM driver, with requests, PnP and power done right | `queue`, `target`, `dma`, `interrupt`, `scope`, `request`, `mmio`, `mdl`, `resources`, `pci`, `etw`, `security`, `registry`, `sync`, `string`, `pool`, `place`, `irql`, `print`, `guid`, `error` |
//! | [`queue`] | where requests wait | `scope`, `request`, `pool`, `irql`, `error` |
//! | [`target`] | other drivers, and the requests that are sent to them | `scope`, `sync`, `string`, `pool`, `place`, `irql`, `error` |
//! | [`dma`] | adapters, map registers, transfers | `scope`, `mdl`, `sync`, `address`, `irql`, `error` |
//! | [`interrupt`] | service routines, and what they defer | `scope`, `mmio`, `resources`, `sync`, `place`, `irql`, `error` |
//! | [`work`] | timers and work items | `scope`, `sync`, `place`, `irql`, `error` |
//! | `scope` | what is kept for a device until it is stopped | `registry`, `string`, `sync`, `pool`, `place`, `irql`, `error` |
//! | [`request`] | I/O requests, completed exactly once | `mdl`, `sync`, `pool`, `place`, `address`, `irql`, `print`, `error` |
//! | [`mmio`] | device registers, declared as in the data sheet | `mdl`, `resources`, `address`, `error` |
//! | [`mdl`] | memory descriptor lists, one type per state of the memory | `pool`, `address`, `irql`, `print`, `error` |
//! | [`resources`] | what the PnP manager gives a device | `address`, `error` |
//! | [`pci`] | configuration space | `sync`, `irql`, `error` |
//! | [`security`] | who may open a device | `registry`, `string`, `irql`, `text`, `error` |
//! | [`registry`] | parameters, and what a driver keeps | `string`, `pool`, `irql`, `print`, `error` |
//! | [`sync`] | locks and events | `pool`, `place`, `irql`, `error` |
//! | [`etw`] | events that Windows' tools read | `string`, `irql`, `guid`, `error` |
//! | [`string`] | strings as the kernel counts them | `pool`, `place`, `irql`, `text`, `error` |
//! | [`pool`] | memory of the kernel's | `place`, `irql`, `error` |
//! | [`place`] | large values, made where they stay rather than on the kernel's small stack | `error` |
//! | [`address`] | virtual, physical and device addresses, told apart | `irql`, `error` |
//! | [`irql`] | the IRQL, asked where it counts | `error` |
//! | [`clock`] | how much time has passed | |
//! | [`print`](mod@print) | the debugger, with and without its filter | `error` |
//! | `text` | names in UTF-16, made while compiling: [`utf16!`] | |
//! | [`guid`] | GUIDs, as they are written | |
//! | `error` | [`Error`]: what a request can fail with | |
//!
//! Drawn, with the ground at the bottom:
//!
//! ```text
//!  7 │ driver
//!  6 │ queue · target · dma · interrupt · work
//!  5 │ scope · security
//!  4 │ request · mmio · pci · registry · etw
//!  3 │ mdl · resources · sync · string
//!  2 │ pool · address
//!  1 │ place · irql · print
//!  0 │ clock · text · guid · error
//! ```
//!
//! This crate calls [`wdk_sys`](sys) and `wdk-alloc` and is called by drivers. Why it is built this
//! way, and what is not done, is in `DESIGN.md` beside it.
//!
//! # What "safe" means here
//! Safe functions cannot corrupt memory, disclose it, or end in a bugcheck by their own doing,
//! whatever safe code calls them: whatever it forgets, puts into a `static`, or drops at whatever
//! IRQL it can reach, and on however many processors. What becomes of each value then is in a
//! [table](#what-dropping-forgetting-and-the-devices-end-do). A routine that fails or raises
//! answers `Err` with the kernel's own status. See [`irql`] for how the IRQL is kept.
//!
//! Excepted is what no function can prevent in the code that calls it: a panic of the driver's,
//! which is a bugcheck with its message; a loop or a wait without end, which at raised IRQL stops a
//! processor, and where the power manager or the end of a process waits for the driver, sooner or
//! later the machine (0x9F, 0x76); and a chain of calls that takes more than the thread's stack.
//! This crate's own functions take 1 KiB of it at most in the release profile, and
//! `cargo wdk verify` finds the driver's that take too much. What a declaration of [`registers!`]
//! promises with its `unsafe` is the driver's word. So is what a request to another driver
//! ([`target`]) asks for: only that driver knows which of its codes take addresses or structures
//! of the kernel's, and whether it takes requests at `DISPATCH_LEVEL`.
//!
#![doc = include_str!("../docs/ownership.md")]
#![doc = include_str!("../docs/routines.md")]
#![no_std]

pub mod address;
pub mod clock;
pub mod dma;
pub mod driver;
pub mod etw;
pub mod guid;
pub mod interrupt;
pub mod irql;
pub mod mdl;
pub mod mmio;
pub mod pci;
pub mod place;
pub mod pool;
pub mod print;
pub mod queue;
pub mod registry;
pub mod request;
pub mod resources;
pub mod security;
pub mod string;
pub mod sync;
pub mod target;
#[doc(hidden)]
pub mod text;
pub mod work;

mod error;
mod scope;

pub use error::{Error, Result, check};

/// Does the status stand for success or information (`NT_SUCCESS`)? [`check`] makes a [`Result`] of
/// it.
#[must_use]
pub const fn nt_success(status: sys::NTSTATUS) -> bool {
    sys::NT_SUCCESS(status)
}

/// Breaks into the kernel debugger (`DbgBreakPoint`), if one is attached; does nothing otherwise,
/// where a break would stop the machine.
pub fn dbg_break() {
    // SAFETY: always allowed; the break is taken by the debugger that was just found.
    unsafe {
        if sys::ntddk::KdRefreshDebuggerNotPresent() == 0 {
            sys::ntddk::DbgBreakPoint();
        }
    }
}

/// Looks up the newer kernel routines that this crate uses at raised IRQL, so that nothing has to
/// be looked up there.
///
/// [`driver!`] does this; a driver with an entry point of its own calls it there, before anything
/// else of this crate.
///
/// # IRQL
/// `PASSIVE_LEVEL`.
pub fn prepare() {
    wdk_alloc::prepare();
    sys::dynamic::MmMapIoSpaceEx::resolve();
}

pub use wdk_sys as sys;
