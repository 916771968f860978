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
    unnecessary_transmutes,
    reason = "bindgen's bit-field helpers are as they are"
)]

#[rustfmt::skip]
pub mod constants;
#[rustfmt::skip]
pub mod guids;
#[rustfmt::skip]
pub mod hal;
#[cfg(feature = "hid")]
#[rustfmt::skip]
pub mod hid;
#[cfg(feature = "hid")]
#[rustfmt::skip]
pub mod hid_routines;
#[rustfmt::skip]
mod layout;
#[rustfmt::skip]
pub mod newer;
#[rustfmt::skip]
pub mod ntoskrnl;
#[cfg(feature = "parallel-ports")]
#[rustfmt::skip]
pub mod parallel_ports;
#[cfg(feature = "storage")]
#[rustfmt::skip]
pub mod storage;
#[rustfmt::skip]
pub mod types;
#[cfg(feature = "usb")]
#[rustfmt::skip]
pub mod usb;
#[cfg(feature = "usb")]
#[rustfmt::skip]
pub mod usb_routines;
