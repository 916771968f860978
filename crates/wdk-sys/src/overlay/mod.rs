//! What the headers lack or have wrong, by subject, each item with its source. What is defined here
//! replaces the generated declaration of the same name. Given out by the crate's root,
//! [`crate::ntddk`] and [`crate::dynamic`].

mod constants;
mod dispatcher;
mod dma;
mod opaque;
mod power;
mod resources;
mod shared_data;

#[cfg(feature = "gpio")]
pub mod gpio;
pub mod hal;
#[cfg(feature = "hid")]
pub mod hid;
pub mod newer;
pub mod routines;
pub mod runtime_library;
#[cfg(feature = "spb")]
pub mod spb;
pub mod unwind;

/// All types and constants of the overlay.
pub mod types {
    pub use super::{
        constants::*, dispatcher::*, dma::*, opaque::*, power::*, resources::*, shared_data::*,
        unwind::*,
    };
}
