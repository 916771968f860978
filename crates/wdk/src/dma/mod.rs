//! Bus-master DMA: the adapter, its map registers, and transfers split to what both allow.
//!
//! A [`DmaProfile`] says what the device can do, and the [`DmaAdapter`] made from it what the
//! kernel makes of that. From there on:
//!
//! * [`DmaEngine`] moves any length of locked memory: it describes a part of it
//!   ([`PartialMdl`](crate::mdl::PartialMdl)), maps that for the device a piece at a time
//!   ([`DmaChannel::transfer`]), lets the driver program each piece, and undoes the mapping before
//!   the memory can go: the bus address lives no longer than the closure that uses it.
//! * [`DmaAdapter::with_list`] maps all of a buffer at once, for devices that take a list of
//!   pieces.
//! * [`CommonBuffer`] is memory that driver and device share for long, such as a ring of
//!   descriptors.
//! * [`DmaAdapter::as_ptr`] is the kernel's own object, for what is not foreseen here.
//!
//! All of it is lent for as long as the device is started.
//!
//! Called by drivers; calls `mdl` for memory and `wdk-sys`.

mod adapter;
mod channel;
mod common_buffer;
mod engine;
mod list;
mod profile;

pub use adapter::DmaAdapter;
pub use channel::{DmaChannel, Piece};
pub use common_buffer::{CommonBuffer, SharedBuffer};
pub use engine::DmaEngine;
pub use list::{Element, ScatterGatherList};
pub use profile::DmaProfile;
