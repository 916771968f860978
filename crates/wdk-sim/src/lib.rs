//! A user-mode NT kernel for Linux x86-64: it loads a Windows kernel driver's own `.sys`, binds its
//! imports to a modelled kernel, and connects it to the device models of QEMU.
//!
//! # The floors
//!
//! The modules stand on each other, and each imports only what lies below it. This table is the
//! design; a test holds the sources to it.
//!
//! | module | what it is | imports |
//! |---|---|---|
//! | `command` | the command `wdk-sim` | `simulator`, `devices` |
//! | [`simulator`] | the front door: a machine, its drivers, devices and callers | `machine`, `io`, `hal`, `executive`, `cpu`, `devices`, `host`, `space`, `record`, `nt` |
//! | `machine` | assembles the parts, and ends them | `io`, `hal`, `memory`, `executive`, `cpu`, `loader`, `space`, `record`, `nt` |
//! | `io` | drivers, devices, IRPs, files, PnP, power, the registry | `hal`, `memory`, `executive`, `cpu`, `loader`, `space`, `record`, `nt`, `touch` |
//! | `hal` | the PCI bus, interrupts, DMA | `memory`, `executive`, `cpu`, `devices`, `space`, `record`, `nt` |
//! | `rtl` | the run-time library | `memory`, `executive`, `nt`, `touch` |
//! | `memory` | pool, MDLs, locked pages, mappings | `executive`, `cpu`, `loader`, `space`, `record`, `nt` |
//! | `executive` | IRQL, threads, dispatcher objects, DPCs, timers, work items | `cpu`, `space`, `record`, `nt`, `touch` |
//! | `cpu` | calls into drivers, gates out of them, exceptions, trapped instructions | `loader`, `space`, `record`, `nt`, `touch` |
//! | [`devices`] | device models behind one trait; QEMU's `edu` | `host` |
//! | [`host`] | Linux plumbing: QEMU processes, the qtest protocol | |
//! | `loader` | PE images: mapping, binding, unwind data, function names | `record` |
//! | `space` | RAM and the two address spaces, with no rule of the kernel | `record`, `nt` |
//! | `record` | what is remembered of a run: trace, leaks, injected failures, sites, reports | `nt` |
//! | [`nt`] | facts about the kernel: bugchecks, IRQLs, profiles, what is declared of a routine | |
//! | `touch` | loads and stores of memory that a driver named | |
//! | [`built`] | where a build has left the drivers, for tests | |
//!
//! Drawn, with the ground at the bottom:
//!
//! ```text
//! 10 │ command
//!  9 │ simulator
//!  8 │ machine
//!  7 │ io
//!  6 │ hal · rtl
//!  5 │ memory
//!  4 │ executive
//!  3 │ cpu
//!  2 │ loader · space
//!  1 │ devices · record
//!  0 │ host · nt · touch · built
//! ```
//!
//! Each module keeps its part of the running machine in a slot, filled at boot, and answers for it
//! by a function of its name: `executive()`, `memory()`, `io()`. What a module needs from above it
//! is told by a trait: `cpu::Kernel`, `executive::Devices`, `space::Windows`.
//!
//! `DESIGN.md` beside this crate says why it is built this way and what it does not model.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![allow(
    non_snake_case,
    reason = "routines are named as the kernel exports them"
)]

pub mod built;
mod cpu;
pub mod devices;
mod executive;
mod hal;
pub mod host;
mod io;
mod loader;
mod machine;
mod memory;
pub mod nt;
mod record;
mod rtl;
pub mod simulator;
mod space;
mod touch;
