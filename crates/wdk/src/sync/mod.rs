//! Waiting and mutual exclusion: [`Event`], [`Mutex`] for threads, [`SpinLock`] for anything up to a DPC.
//!
//! Kernel objects that link themselves into lists (events) live in pool blocks of their own, so that their owners can be moved.

mod event;
mod mutex;
mod spin_lock;

pub use event::{Event, Reset, Wait};
pub use mutex::Mutex;
pub use spin_lock::SpinLock;
