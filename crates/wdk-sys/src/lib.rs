//! Raw declarations of the NT kernel for drivers: types, constants, routines, and the header's inlines.
//!
//! This is the bottom layer: it calls the kernel and nothing else, `wdk` builds its safe types on it, and a
//! driver may call it directly where `wdk` has no type for what it needs.
//!
//! # Where things are
//!
//! - Types, constants and GUIDs are at the root, under the header's names (`PMDL`, `IO_STACK_LOCATION`,
//!   `STATUS_SUCCESS`). An enumeration is a module with its values and an alias for its type:
//!   `_LOCK_OPERATION::IoReadAccess` is a `LOCK_OPERATION`.
//! - Routines are in [`ntddk`], whether the kernel exports them or the headers define them inline.
//! - [`hal`] has the NT 4 forms of the routines whose WDM forms are inlines of the same name.
//! - [`dynamic`] has the routines that only newer kernels export, to be looked up at run time.
//! - [`seh`] has the routines that raise exceptions, in forms that return the exception code instead.
//!
//! # How the declarations come about
//!
//! `src/generated` is written by `cargo run -p wdk-sys-generator` from the public-domain DDK headers of
//! mingw-w64 and is checked in: building this crate needs no header, no libclang and no network.
//! `src/overlay` holds what these headers lack or have wrong, `src/inline` their macros and inline
//! functions. What the overlay defines, the generator leaves out.
//!
//! # Adding a routine
//!
//! A routine that every supported kernel exports (it is in `baseline-exports.txt`) goes into an `imports!`
//! block in `src/overlay/routines.rs`; any other goes into `dynamic_routines!` in
//! `src/overlay/newer.rs`, because one unresolved import keeps a driver from loading. A driver
//! needs neither to wait for this crate: [`dynamic_routines!`] works in any crate.
//!
//! # Calling convention
//!
//! On 64-bit Windows there is one calling convention, so `extern "C"` and `extern "system"` are the same.
//! Declarations and callbacks here say `extern "C"`, as drivers written for windows-drivers-rs do.
#![no_std]
#![allow(
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    reason = "the names are the kernel headers'"
)]

#[macro_use]
mod macros;

pub mod dynamic;
mod generated;
mod inline;
mod layout;
mod overlay;
mod runtime;
pub mod seh;
mod zeroed;

pub use generated::{constants::*, guids::*, types::*};
pub use inline::{control_codes::*, status::*};
pub use overlay::types::*;

/// The kernel's routines: exports of every supported kernel and the headers' inline functions.
pub mod ntddk {
    pub use crate::{
        generated::{hal::*, ntoskrnl::*},
        inline::routines::*,
        overlay::{routines::*, runtime_library::*},
    };
}

/// Routines of hal.dll in their NT 4 form, where WDM has an inline function of the same name.
pub mod hal {
    pub use crate::{generated::hal::*, overlay::hal::*};
}
