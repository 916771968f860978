//! The edu sample driver's client: what its commands do.
//!
//! The program `edu-client` runs them on Windows, where the module `windows` finds the device and
//! opens it. They are written against [`System`] and [`Device`], so that the project's tests run
//! the same commands in the simulator, against the driver's own image.

pub mod arguments;
pub mod buffer;
pub mod commands;
pub mod device;
pub mod failure;
pub mod size;
pub mod wide;
#[cfg(windows)]
pub mod windows;

pub use device::{Device, System};
pub use failure::Failure;
