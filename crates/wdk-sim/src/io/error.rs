//! Why the I/O manager did not do what it was asked to.

use std::path::PathBuf;

use super::status::NtStatus;
use crate::loader::LoadError;

/// Why a request of the simulator's user to load, open, start or remove something failed.
#[derive(Debug, thiserror::Error)]
pub enum IoError {
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
    /// A driver is to be unloaded that cannot be.
    #[error("{name} cannot be unloaded: its DriverEntry has set no DriverUnload routine")]
    StaysLoaded {
        /// The driver.
        name: String,
    },
    /// There is no object of this name.
    #[error("there is no device named {name}; {}", known(.names))]
    NoSuchName {
        /// The name that was asked for.
        name: String,
        /// The names that exist.
        names: Vec<String>,
    },
}

fn known(names: &[String]) -> String {
    if names.is_empty() {
        "no driver has named one".to_owned()
    } else {
        format!("there are {}", names.join(", "))
    }
}

impl IoError {
    pub(super) fn refused(what: impl Into<String>, status: impl Into<NtStatus>) -> Self {
        Self::Refused {
            what: what.into(),
            status: status.into(),
        }
    }
}
