//! The declarations `cargo run -p wdk-sys-generator` writes, one file a kind. They use the types of
//! [`crate::overlay`]; the crate's root and [`crate::ntddk`] give them out.
#![allow(
    missing_docs,
    reason = "the documentation of a type or constant is Microsoft's; routines link to theirs"
)]
#![allow(
    clippy::all,
    clippy::undocumented_unsafe_blocks,
    unsafe_op_in_unsafe_fn,
    unused_qualifications,
    dead_code,
    reason = "bindgen's bit-field helpers are as they are"
)]

pub mod constants;
pub mod guids;
pub mod hal;
mod layout;
pub mod newer;
pub mod ntoskrnl;
pub mod types;
