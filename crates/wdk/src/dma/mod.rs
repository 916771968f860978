//! Bus-master DMA: the adapter, its map registers, and transfers split to what both allow.
//!
//! A [`DmaProfile`] says what the device can do, and the [`DmaAdapter`] made from it what the
//! kernel makes of that. From there on:
//!
//! * [`DmaEngine`] moves any length of locked memory: it describes a part of it
//!   ([`PartialMdl`](crate::mdl::PartialMdl)), maps that for the device a piece at a time
//!   ([`DmaChannel::transfer`]), lets the driver program each piece, and undoes the mapping before
//!   the memory can go: the bus address lives no longer than the closure that uses it.
//! * [`DmaChannel::transfer_list`] maps many pieces at once, for devices that take a list of them.
//! * [`CommonBuffer`] is memory that driver and device share for long, such as a ring of
//!   descriptors.
//! * [`DmaAdapter::as_ptr`] is the kernel's own object, for what is not foreseen here.
//!
//! All of it is made when the device is started ([`Start`](crate::driver::Start)), and lent until
//! it is stopped:
//!
//! | Type | Dropping or forgetting it | At the end of the start |
//! |---|---|---|
//! | [`DmaAdapter`] | it is borrowed: nothing | put away last (`PutDmaAdapter`) |
//! | [`DmaChannel`], [`DmaEngine`] | nothing, at any IRQL | map registers and MDL are given back |
//! | [`CommonBuffer`], [`SharedBuffer`] | nothing, at any IRQL | the memory is freed |
//! | [`Piece`], [`ScatterGatherList`] | nothing: the mapping ends with the closure | |
//!
//! The framework gives back at `PASSIVE_LEVEL`, the latest first, once the device's own value has
//! been dropped and nothing of the driver runs any more. A device that may still access memory then
//! has to be halted by what its [`Device`](crate::driver::Device) type does when it is dropped:
//! that is part of the promise made to
//! [`write_unsafe`](crate::mmio::IoSpaceMapping::write_unsafe).

mod adapter;
mod channel;
mod common_buffer;
mod engine;
mod list;
mod order;
mod profile;
mod reach;
mod registers;

pub use adapter::DmaAdapter;
pub use channel::{DmaChannel, Moved, Piece};
pub use common_buffer::{CommonBuffer, SharedBuffer};
pub use engine::DmaEngine;
pub use list::{Element, ScatterGatherList};
pub use profile::DmaProfile;
