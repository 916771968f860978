//! The registry: what an administrator has set for a driver or a device, and what a driver keeps
//! there.
//!
//! | Key | Opened by | Its place in an INF |
//! |---|---|---|
//! | the driver's parameters: `Parameters` below its service's key | [`Scope::parameters`](crate::driver::Scope::parameters) | `HKR,Parameters,…` in a section `AddService` names |
//! | the device's hardware key | [`Start::hardware_key`](crate::driver::Start::hardware_key) | `HKR,,…` in the section `.HW` |
//! | the device's software key | [`Start::software_key`](crate::driver::Start::software_key) | `HKR,,…` in the `DDInstall` section |
//!
//! Each can be opened for [writing](WritableKey) too. No path is written in the driver, and a key
//! that is not there reads as one without values: a driver has its defaults.
//!
//! ```
//! use wdk::driver::Start;
//!
//! struct Limits {
//!     depth: u32,
//!     bytes: u64,
//! }
//!
//! impl Limits {
//!     /// What an administrator may set; see the driver's manual.
//!     fn read(start: &Start<'_>) -> wdk::Result<Self> {
//!         let parameters = start.parameters()?;
//!         Ok(Self {
//!             // Whatever is there that is no such number is reported to the debugger.
//!             depth: parameters.u32("QueueDepth").range(1..=64).or(16),
//!             // Whatever is there that is no such number keeps the device from starting.
//!             bytes: parameters.u64("LargestTransfer").range(1..).get()?.unwrap_or(1 << 20),
//!         })
//!     }
//! }
//! # fn main() { let _ = Limits::read; }
//! ```
//!
//! What is in the registry was written by somebody else, in as many bytes and with as much sense as
//! they liked. A value of another type, a number of another length, or half a UTF-16 unit is
//! [`OBJECT_TYPE_MISMATCH`](crate::Error::OBJECT_TYPE_MISMATCH); a string ends at its first zero,
//! or at its end where it has none. A value that grows while it is read is read again.
//!
//! # IRQL
//! `PASSIVE_LEVEL`, for all of it. Above, everything is
//! [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL).

mod handle;
mod key;
mod setting;
mod value;
mod writable;

pub use key::Key;
pub use setting::Setting;
pub(crate) use value::{Value, read_growing};
pub use writable::WritableKey;

use crate::string::UnicodeBuffer;
use crate::{Error, Result};

/// The longest name of a value or a key that is asked for, in UTF-16 units.
pub const LONGEST_NAME: usize = 128;

/// The bytes of the longest value that is read: memory for it is nonpaged.
pub const LARGEST_VALUE: usize = 1 << 20;

/// A value's or a key's name in UTF-16.
fn name_of(name: &str) -> Result<UnicodeBuffer<LONGEST_NAME>> {
    UnicodeBuffer::try_from(name).map_err(|_| Error::INVALID_PARAMETER)
}
