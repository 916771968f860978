//! Raw declarations of the NT kernel for drivers: types, constants, routines, and the header's
//! inlines.
//!
//! This is the bottom layer: it calls the kernel and nothing else, `wdk` builds its safe types on
//! it, and a driver may call it directly where `wdk` has no type for what it needs.
//!
//! # Where things are
//!
//! - Types, constants and GUIDs are at the root, under the header's names (`PMDL`,
//!   `IO_STACK_LOCATION`, `STATUS_SUCCESS`). An enumeration is a module with its values and an
//!   alias for its type: `_LOCK_OPERATION::IoReadAccess` is a `LOCK_OPERATION`.
//! - Routines are in [`ntddk`], whether the kernel exports them or the headers define them inline.
//! - [`hal`] has the NT 4 forms of the routines whose WDM forms are inlines of the same name.
//! - [`dynamic`] has the routines that only newer kernels export, to be looked up at run time.
//! - [`seh`] has the routines that raise exceptions, in forms that return the exception code
//!   instead.
//!
//! ```no_run
//! use wdk_sys::{NT_SUCCESS, NTSTATUS, PIRP, PMDL, _LOCK_OPERATION, _MODE, IRP, ntddk, seh};
//!
//! /// Locks the buffer of a request that this driver owns.
//! unsafe fn lock(irp: PIRP) -> Result<PMDL, NTSTATUS> {
//!     // SAFETY: the request is the caller's; a probe that fails comes back as a status.
//!     unsafe {
//!         let mdl = IRP::mdl(irp);
//!         let mode = _MODE::UserMode as i8;
//!         let status = seh::MmProbeAndLockPages(mdl, mode, _LOCK_OPERATION::IoReadAccess);
//!         if NT_SUCCESS(status) { Ok(mdl) } else { Err(status) }
//!     }
//! }
//! ```
//!
//! # How the declarations come about
//!
//! `src/generated` is written by `cargo run -p wdk-sys-generator` from the public-domain DDK
//! headers of mingw-w64 and is checked in: building this crate needs no header, no libclang and no
//! network. `src/overlay` holds what these headers lack or have wrong, each item with its source,
//! and `src/inline` their macros and inline functions. What these two define, the generator leaves
//! out.
//!
//! Size, alignment and every member's offset of each structure are asserted when the crate is
//! compiled, on whatever target. Tests in the generator's package hold the asserted numbers against
//! what GCC says of the headers (with the headers' known errors listed by name), the imports
//! against `baseline-exports.txt`, and the checked-in files against a regeneration.
//!
//! # Imports and lookups
//!
//! One binary loads on all supported kernels, so only names in `baseline-exports.txt` are imported:
//! NT 5.2 level to Windows 11. Each comes from the image that exports it on all of them, by
//! `raw-dylib`, so that no import library and no WDK is needed to link. Everything newer is in
//! [`dynamic`]; `newer-routines.txt` says which kernel has it first, where that is known. Exports
//! that nobody documents are not declared; `generator/undeclared-exports.txt` lists them.
//!
//! # Adding a routine
//!
//! A routine in the baseline goes into an `imports!` block in `src/overlay/routines.rs` (and out of
//! the list of undeclared ones), any other into [`dynamic_routines!`] in `src/overlay/newer`, with
//! a link to its documentation. Then `cargo run -p wdk-sys-generator` brings the generated files
//! and lists up to date. A driver need not wait for that: [`dynamic_routines!`] works in any crate.
//!
//! # Coming from windows-drivers-rs
//!
//! Paths, names and the shape of enumerations are those of its `wdk-sys` for WDM, and callbacks are
//! `Option<unsafe extern "C" fn>` as there; on 64-bit Windows there is one calling convention, so
//! `extern "C"` and `extern "system"` generate the same code. What differs:
//!
//! - routines newer than the baseline are in [`dynamic`] instead of [`ntddk`], except
//!   `ExAllocatePool2`, `MmMapIoSpaceEx` and `HalTranslateBusAddress`, which [`ntddk`] has as
//!   functions that look themselves up;
//! - besides the exports there are the header's inlines, under their own names ([`ntddk`]), and
//!   names for members of unnamed unions, such as
//!   [`IRP::current_stack_location`](_IRP::current_stack_location);
//! - there is no KMDF, no UMDF and no configuration: all of WDM is always there;
//! - its features `gpio`, `hid`, `parallel-ports`, `spb`, `storage` and `usb` add what mingw-w64's
//!   headers have for these devices; KMDF's class extensions are not among that. `nightly` and
//!   `test-stubs` may be named and add nothing: stable Rust is enough, and WDM has no framework to
//!   stub.
//!
//! # What was not run
//!
//! The tests run on the host: they cover layouts, imports and the inlines that touch memory only.
//! That the frames of [`seh`] have the right code and unwind data was read from linked x64 and
//! ARM64 images; nothing for ARM64 was run.
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
        overlay::{routines::*, runtime_library::*, unwind::routines::*},
    };
}

#[cfg(feature = "hid")]
pub use generated::hid::*;
#[cfg(feature = "parallel-ports")]
pub use generated::parallel_ports::*;
#[cfg(feature = "storage")]
pub use generated::storage::*;
#[cfg(feature = "usb")]
pub use generated::usb::*;
#[cfg(feature = "gpio")]
pub use overlay::gpio::*;
#[cfg(feature = "hid")]
pub use overlay::hid::types::*;
#[cfg(feature = "spb")]
pub use overlay::spb::*;

/// Routines for HID devices: hidparse.sys takes reports apart, hidclass.sys calls minidrivers.
///
/// They are imported from these drivers, which the kernel loads first.
#[cfg(feature = "hid")]
pub mod hid {
    pub use crate::{generated::hid_routines::*, overlay::hid::routines::*};
}

/// Routines of usbd.sys, for drivers of USB devices, which the kernel loads first.
///
/// What newer kits have beside them (`USBD_CreateHandle`, `USBD_UrbAllocate`) is in a static
/// library of theirs, and not here; URBs are as well allocated from nonpaged pool.
#[cfg(feature = "usb")]
pub mod usb {
    pub use crate::{generated::usb_routines::*, inline::usb::*};
}

/// Routines of hal.dll in their NT 4 form, where WDM has an inline function of the same name.
pub mod hal {
    pub use crate::{generated::hal::*, overlay::hal::*};
}
