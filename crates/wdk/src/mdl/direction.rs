//! Which way data goes, from which the right to lock pages and the direction of a transfer both
//! follow.

use wdk_sys::{_LOCK_OPERATION, LOCK_OPERATION};

/// Which way data goes between memory and a device (or the driver that plays one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Memory is read, the device receives: what a write request does. Locks for `IoReadAccess`:
    /// read-only memory is enough.
    ToDevice,
    /// The device sends, memory is written: what a read request does. Locks for `IoWriteAccess`.
    FromDevice,
    /// Both. Locks for `IoModifyAccess`.
    Both,
}

impl Direction {
    /// The access that pages must allow to be locked for this.
    #[must_use]
    pub const fn lock_operation(self) -> LOCK_OPERATION {
        match self {
            Self::ToDevice => _LOCK_OPERATION::IoReadAccess,
            Self::FromDevice => _LOCK_OPERATION::IoWriteAccess,
            Self::Both => _LOCK_OPERATION::IoModifyAccess,
        }
    }

    /// Is memory written?
    #[must_use]
    pub const fn writes_memory(self) -> bool {
        !matches!(self, Self::ToDevice)
    }
}
