//! What can go wrong for a user of the simulator.

use uuid::Uuid;

use crate::host::HostError;
use crate::io::{error::IoError, status::NtStatus};
use crate::record::BugCheck;
use crate::space::MemoryError;

/// Why a call of the simulator did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum SimError {
    /// The simulated machine has stopped.
    #[error("the simulated machine stopped:\n{0}")]
    BugCheck(Box<BugCheck>),
    /// The machine's memory could not be had.
    #[error(transparent)]
    Memory(#[from] MemoryError),
    /// A device model could not be started.
    #[error(transparent)]
    Host(#[from] HostError),
    /// The I/O manager, or a driver that it asked, did not do it.
    #[error(transparent)]
    Io(#[from] IoError),
    /// A device interface class has fewer enabled interfaces than were asked for.
    #[error(
        "interface {wanted} of class {{{class}}} was asked for, but {enabled} are enabled; a \
         driver enables one with IoSetDeviceInterfaceState when its device starts"
    )]
    NoInterface {
        /// The class.
        class: Uuid,
        /// Which one was asked for.
        wanted: usize,
        /// How many there are.
        enabled: usize,
    },
}

impl From<BugCheck> for SimError {
    fn from(report: BugCheck) -> Self {
        Self::BugCheck(Box::new(report))
    }
}

impl SimError {
    /// The report, if the machine has stopped.
    #[must_use]
    pub fn bug_check(&self) -> Option<&BugCheck> {
        match self {
            Self::BugCheck(report) => Some(report),
            _ => None,
        }
    }

    /// Was there nothing of the name or class that was to be opened? A driver that could not make
    /// it has said so before.
    #[must_use]
    pub fn is_nothing_to_open(&self) -> bool {
        matches!(
            self,
            Self::NoInterface { .. } | Self::Io(IoError::NoSuchName { .. })
        )
    }

    /// Was a driver to be unloaded that has set no `DriverUnload` routine? Windows allows that: it
    /// keeps the driver, and whatever that holds, until the machine is shut down.
    #[must_use]
    pub fn is_for_staying_loaded(&self) -> bool {
        matches!(self, Self::Io(IoError::StaysLoaded { .. }))
    }

    /// The status a driver answered with, if that is what went wrong.
    #[must_use]
    pub fn status(&self) -> Option<NtStatus> {
        match self {
            Self::Io(IoError::Refused { status, .. }) => Some(*status),
            _ => None,
        }
    }
}
