//! Safe Rust over the kernel routines a Windows (WDM) driver calls.
//!
//! * [`driver`](mod@driver): a [`Device`](driver::Device) trait and a macro that make a WDM driver, with PnP done right.
//! * [`mdl`]: memory descriptor lists, one type per state of the memory.
//! * [`mmio`]: device registers, declared as in the data sheet.
//! * [`dma`]: adapters, map registers, transfers.
//! * [`interrupt`], [`resources`], [`pci`]: what a device is given when it starts.
//! * [`request`]: I/O requests, completed exactly once.
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
//! use wdk::driver::{Device, Start};
//! use wdk::request::Request;
//! use wdk::{Error, Result};
//!
//! /// CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
//! const IOCTL_ADD: u32 = 0x0022_2000;
//!
//! struct Adder;
//!
//! impl Device for Adder {
//!     fn start(_start: &Start<'_>) -> Result<Self> {
//!         wdk::println!("adder: started");
//!         Ok(Self)
//!     }
//!
//!     fn device_control(&self, mut request: Request) {
//!         let result = match request.control_code() {
//!             Some(IOCTL_ADD) => add(&mut request),
//!             _ => Err(Error::INVALID_DEVICE_REQUEST),
//!         };
//!         request.complete(result);
//!     }
//! }
//!
//! fn add(request: &mut Request) -> Result<usize> {
//!     let [a, b, c, d, e, f, g, h] = *request.input_array()?;
//!     let sum = u32::from_le_bytes([a, b, c, d]).wrapping_add(u32::from_le_bytes([e, f, g, h]));
//!     request.write_output(&sum.to_le_bytes())
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
