//! A user-mode NT kernel for Linux x86-64: it loads a Windows kernel driver's own `.sys`, binds its
//! imports to a modelled kernel, and connects it to the device models of QEMU.
//!
//! The rooms, and who may call whom (each arrow reads "calls"):
//!
//! ```text
//! io ──► executive ──► cpu ──► loader
//!  │         ▲
//!  ├──► hal ─┤──► devices ──► host
//!  └──► memory ──► host
//! ```
//!
//! * [`loader`]: the PE image: mapping, relocation, import binding, unwind data, function names.
//! * [`cpu`]: what the processor does: calls into the driver, import gates, exceptions, trapped
//!   instructions.
//! * [`memory`]: physical pages, the two address spaces, pool, MDLs, mappings.
//! * [`executive`]: IRQL, threads, dispatcher objects, DPCs, timers, work items, `Rtl` and `Ex`
//!   support.
//! * [`io`]: driver and device objects, IRPs, files, PnP and power.
//! * [`hal`]: interrupts and DMA adapters.
//! * [`devices`]: device models behind one trait; QEMU's `edu`.
//! * [`built`]: where a build has left the drivers, for tests.
//! * [`host`]: Linux plumbing: shared memory, QEMU processes, the qtest protocol.
//!
//! [`machine`] owns one instance of each room. `DESIGN.md` beside this crate says why it is built
//! this way and what it does not model.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![allow(
    non_snake_case,
    reason = "routines are named as the kernel exports them"
)]

pub mod built;
pub mod cpu;
pub mod devices;
pub mod executive;
pub mod hal;
pub mod host;
pub mod io;
pub mod loader;
pub mod machine;
pub mod memory;
pub mod nt;
pub mod record;
mod rtl;
pub mod simulator;
pub mod space;
