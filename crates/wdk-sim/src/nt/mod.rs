//! Facts about the NT kernel, and nothing that acts: its bugchecks, its interrupt request levels,
//! the kernels that can be played and what tells them apart, and the declaration of a routine.
//!
//! What the public headers define comes from [`wdk_sys`]; only what they lack is defined here.

pub mod codes;
mod irql;
mod profile;
pub mod routine;

pub use irql::{APC_LEVEL, DISPATCH_LEVEL, HIGH_LEVEL, PASSIVE_LEVEL};
pub use profile::{Facts, Profile, facts, play, played};
pub use routine::{FailPoint, Module, Routine};
pub(crate) use wdk_sim_macros::{routine, variable};
