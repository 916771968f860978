//! Bus-master DMA: the adapter, its map registers, and transfers split to what both allow.
//!
//! A [`DmaAdapter`] says what the device can reach. A [`DmaChannel`] is the adapter with map registers of its own; its
//! [`transfer`](DmaChannel::transfer) maps resident pages for the device a piece at a time, lets the driver program each piece, and undoes
//! the mapping before the pages can go: the bus address lives no longer than the closure that uses it.
//!
//! Called by drivers; calls `mdl` for memory and `wdk-sys`.

mod adapter;
mod channel;

pub use adapter::{Capabilities, DmaAdapter};
pub use channel::{DmaChannel, Piece};
