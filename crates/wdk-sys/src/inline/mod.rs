//! The headers' macros and inline functions as functions, by subject, under their own names. They
//! call the imports of [`crate::ntddk`] and nothing else; [`crate::ntddk`] gives them out.
//!
//! `unsafe fn`s here are as safe as the C macro: the documentation linked says what a caller must
//! hold.

mod accessors;
pub mod control_codes;
mod dma;
mod interlocked;
mod irp;
mod irql;
mod list;
mod lookaside;
mod lookup;
mod mdl;
mod mutex;
mod object;
mod prints;
mod processor;
mod register;
pub mod status;
mod strings;
mod time;
#[cfg(feature = "usb")]
pub mod usb;

/// All of them, for [`crate::ntddk`].
pub mod routines {
    pub use super::{
        control_codes::*, dma::*, interlocked::*, irp::*, irql::*, list::*, lookaside::*,
        lookup::*, mdl::*, mutex::*, object::*, prints::*, processor::*, register::*, status::*,
        strings::*, time::*,
    };
}
