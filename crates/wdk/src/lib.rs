//! Safe Rust over the kernel routines a Windows (WDM) driver calls.
//!
//! * [`driver`](mod@driver): a [`Device`](driver::Device) trait and a macro that make a WDM driver, with PnP done right.
//! * [`mdl`]: memory descriptor lists, one type per state of the memory.
//! * [`mmio`]: device registers, declared as in the data sheet.
//! * [`dma`]: adapters, map registers, transfers.
//! * [`interrupt`], [`resources`], [`pci`]: what a device is given when it starts.
//! * [`request`]: I/O requests, completed exactly once; [`queue`]: where they wait.
//! * [`sync`], [`pool`], [`irql`], [`address`], [`guid`]: what the rest stands on.
//! * [`print!`] and [`println!`]: the debugger.
//!
//! Layers point one way: this crate calls [`wdk_sys`](sys) and `wdk-alloc` and is called by drivers.
//!
//! # A driver
//! A crate of type `cdylib` with this in it, a build script that calls `wdk_build::configure_wdk_binary_build()`, and a panic handler
//! (`extern crate wdk_panic;`) is a WDM driver. It is given a device, answers one control code by the sum of two numbers, and gives everything
//! back when the device goes:
//!
//! ```
//! use wdk::Result;
//! use wdk::driver::{Device, Start, Turn};
//! use wdk::request::Request;
//! use wdk_ioctl::{Access, Buffered, ControlCode, message};
//!
//! message! {
//!     /// Two numbers.
//!     pub struct Pair {
//!         /// One.
//!         pub first: u32,
//!         /// And the other.
//!         pub second: u32,
//!     }
//! }
//!
//! /// Adds two numbers. (In a crate of its own, where applications find it too.)
//! pub const IOCTL_ADD: ControlCode<Buffered, Pair, u32> = ControlCode::new(0x8000, 0x800, Access::Any);
//!
//! struct Adder;
//!
//! impl Device<'_> for Adder {
//!     type Engine = ();
//!
//!     fn start(_: &Start<'_>) -> Result<(Self, ())> {
//!         wdk::println!("adder: started");
//!         Ok((Self, ()))
//!     }
//!
//!     fn serve(&self, (): &mut (), _: &Turn<'_>, request: Request) {
//!         request.on(IOCTL_ADD, |pair| Ok(pair.first.wrapping_add(pair.second)));
//!     }
//! }
//!
//! wdk::driver!(Adder);
//! # fn main() {}
//! ```
//!
//! What it gets from the framework is in [`driver`](mod@driver); what a device with registers, an interrupt and DMA needs is in [`mmio`], [`interrupt`] and
//! [`dma`], and all of it together in the sample driver, which reads like its device's data sheet.
//!
//! # What "safe" means here
//! Safe functions cannot corrupt memory or end in a bugcheck by their own doing, whatever safe code calls them. A routine that fails or raises
//! answers `Err` with the kernel's own status. See [`irql`] for how the IRQL is kept.
//!
#![doc = include_str!("../docs/routines.md")]
#![no_std]

pub mod address;
pub mod dma;
pub mod driver;
pub mod guid;
pub mod interrupt;
pub mod irql;
pub mod mdl;
pub mod mmio;
pub mod pci;
pub mod pool;
#[doc(hidden)]
pub mod print;
pub mod queue;
pub mod request;
pub mod resources;
pub mod sync;

mod error;

pub use error::{Error, Result, check};

/// Does the status stand for success or information (`NT_SUCCESS`)? [`check`] makes a [`Result`] of it.
#[must_use]
pub const fn nt_success(status: sys::NTSTATUS) -> bool {
    sys::NT_SUCCESS(status)
}

/// Breaks into the kernel debugger (`DbgBreakPoint`), if one is attached; does nothing otherwise, where a break would stop the machine.
pub fn dbg_break() {
    // SAFETY: always allowed; the break is taken by the debugger that was just found.
    unsafe {
        if sys::ntddk::KdRefreshDebuggerNotPresent() == 0 {
            sys::ntddk::DbgBreakPoint();
        }
    }
}

/// Looks up the newer kernel routines that this crate uses at raised IRQL, so that nothing has to be looked up there.
///
/// [`driver!`] does this; a driver with an entry point of its own calls it there, before anything else of this crate.
///
/// # IRQL
/// `PASSIVE_LEVEL`.
pub fn prepare() {
    wdk_alloc::prepare();
    sys::dynamic::MmMapIoSpaceEx::resolve();
}

pub use wdk_sys as sys;
