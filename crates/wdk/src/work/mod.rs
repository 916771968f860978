//! What the driver has called later: [`Timer`], at `DISPATCH_LEVEL`, and [`WorkItem`], at
//! `PASSIVE_LEVEL`.
//!
//! Both belong to a device's start, and are made by its [`Scope`](crate::driver::Scope).

mod timer;
mod work_item;

pub use timer::Timer;
pub use work_item::WorkItem;
