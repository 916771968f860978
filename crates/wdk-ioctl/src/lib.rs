//! Device-control codes, declared once: by a crate that a driver and its callers share.
//!
//! A [`ControlCode`] is the number that `DeviceIoControl` takes, and in its type the transfer
//! method and what the two buffers hold. A driver answers it and a caller asks it through the same
//! constant, so neither casts a buffer or counts its bytes:
//!
//! ```
//! use wdk_ioctl::{Access, Buffered, ControlCode, Message, Neither, message};
//!
//! /// The first device type that is free for everybody's use.
//! const DEVICE_TYPE: u32 = 0x8000;
//!
//! message! {
//!     /// Where a motor stands.
//!     pub struct Position {
//!         /// Turns since it was switched on.
//!         pub turns: u64,
//!         /// Of this turn, in degrees.
//!         pub degrees: u32,
//!     }
//! }
//!
//! pub const POSITION: ControlCode<Buffered, (), Position> =
//!     ControlCode::new(DEVICE_TYPE, 0x800, Access::Any);
//! pub const TURN_BY: ControlCode<Buffered, u32, ()> =
//!     ControlCode::new(DEVICE_TYPE, 0x801, Access::Write);
//! pub const RECORD: ControlCode<Neither, [u8], [u8]> =
//!     ControlCode::new(DEVICE_TYPE, 0x802, Access::Any);
//!
//! assert_eq!(POSITION.value(), 0x8000_2000);
//! assert_eq!(Position::LENGTH, 12);
//! ```
//!
//! Called by `wdk`, and by applications; calls nothing. Nothing here needs a kernel.
#![no_std]
#![forbid(unsafe_code)]

mod code;
mod message;

pub use code::{
    Access, Buffered, ControlCode, InDirect, Method, Neither, OutDirect, TransferMethod,
};
pub use message::Message;
