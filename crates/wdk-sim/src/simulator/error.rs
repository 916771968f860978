//! What can go wrong for a user of the simulator.

use std::path::PathBuf;

use uuid::Uuid;

use crate::host::HostError;
use crate::io::status::NtStatus;
use crate::loader::LoadError;
use crate::memory::MemoryError;
use crate::record::BugCheck;

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
    /// A file is not a driver that this machine can load.
    #[error("{} cannot be loaded: {source}", path.display())]
    Load {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: LoadError,
    },
    /// A driver answered with a failure.
    #[error("{what} failed with {status}")]
    Refused {
        /// What was asked of whom.
        what: String,
        /// The answer.
        status: NtStatus,
    },
    /// What was asked makes no sense in the present state of the driver or device.
    #[error("{0}")]
    State(String),
    /// There is no object of this name.
    #[error("there is no device named {name}; {}", known(.names))]
    NoSuchName {
        /// The name that was asked for.
        name: String,
        /// The names that exist.
        names: Vec<String>,
    },
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

fn known(names: &[String]) -> String {
    if names.is_empty() {
        "no driver has named one".to_owned()
    } else {
        format!("there are {}", names.join(", "))
    }
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

    /// The status a driver answered with, if that is what went wrong.
    #[must_use]
    pub fn status(&self) -> Option<NtStatus> {
        match self {
            Self::Refused { status, .. } => Some(*status),
            _ => None,
        }
    }

    pub(crate) fn refused(what: impl Into<String>, status: impl Into<NtStatus>) -> Self {
        Self::Refused {
            what: what.into(),
            status: status.into(),
        }
    }
}
