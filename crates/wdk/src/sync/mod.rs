//! Waiting and mutual exclusion.
//!
//! | For | Type | While it is held |
//! |---|---|---|
//! | threads | [`Mutex`] | normal APCs are disabled |
//! | threads, for short | [`FastMutex`] | `APC_LEVEL` |
//! | threads, which share it to read | [`PushLock`], [`Resource`] | normal APCs are disabled |
//! | threads and DPCs | [`SpinLock`], [`QueuedSpinLock`] | `DISPATCH_LEVEL` |
//! | threads and DPCs, which share it to read | [`SharedSpinLock`] | `DISPATCH_LEVEL` |
//! | threads, DPCs and the service routine | [`Interrupt::with_state`](crate::interrupt::Interrupt::with_state) | `DIRQL` |
//!
//! [`Event`] is what threads wait for, [`CommandSlot`] is the command that a device works on, and
//! [`OnceCell`] is a value that is made once.
//!
//! Locks own their data and lend it to a closure: a guard could be forgotten, or dropped out of
//! turn. The same lock inside its own closure is refused with
//! [`POSSIBLE_DEADLOCK`](crate::Error::POSSIBLE_DEADLOCK), never waited for. Kernel objects that
//! link themselves into lists live in pool blocks of their own, so that their owners can be moved.
//!
//! No request is completed while a spin lock is held, since the driver above that is told of it may
//! call this one again, which may want the lock: one that is completed or dropped there is
//! completed when the lock is released.

mod command_slot;
mod delay;
mod event;
mod fast_mutex;
mod mutex;
mod once_cell;
mod owner;
mod push_lock;
mod queued_spin_lock;
mod released;
mod resource;
mod shared_spin_lock;
mod spin_lock;

pub use command_slot::CommandSlot;
pub use delay::{sleep, stall};
pub(crate) use event::{Deadline, RawEvent};
pub use event::{Event, Reset, Timeout, Wait};
pub use fast_mutex::FastMutex;
pub use mutex::Mutex;
pub(crate) use mutex::RawMutex;
pub use once_cell::OnceCell;
pub use push_lock::PushLock;
pub use queued_spin_lock::QueuedSpinLock;
pub(crate) use released::{Deferred, is_spin_lock_held, when_released};
pub use resource::Resource;
pub use shared_spin_lock::SharedSpinLock;
pub use spin_lock::SpinLock;
