//! The parts of the command: what it is told, and what it does.

pub mod arguments;
pub mod request;
pub mod run;
