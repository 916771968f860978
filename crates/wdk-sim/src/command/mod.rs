//! The parts of the command: what it is told, and what it does.

pub mod again;
pub mod arguments;
pub mod bytes;
pub mod explore;
pub mod parts;
pub mod run;
pub mod script;
pub mod stack;
pub mod step;
pub mod sweep;
pub mod wmi;
