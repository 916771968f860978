//! How a command fails, in words and as an exit code.

use std::fmt;

use crate::device::DeviceError;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub enum Failure {
    /// Something on this side: a file, the output.
    Here(String),
    /// There is no device to open. The sentence says what is known about it.
    NoDevice(String),
    /// The device is there, and this user may not open it.
    AccessDenied(DeviceError),
    /// A request failed.
    Request {
        /// What was asked.
        what: String,
        /// How it ended.
        error: DeviceError,
    },
    /// The driver said that all went well, and it did not.
    Wrong(String),
}

impl Failure {
    /// The program's exit code. 2 is a wrong command line.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Here(_) | Self::Request { .. } => 1,
            Self::NoDevice(_) => 3,
            Self::AccessDenied(_) => 4,
            Self::Wrong(_) => 5,
        }
    }

    /// A failed request.
    pub fn request(what: impl Into<String>) -> impl FnOnce(DeviceError) -> Self {
        let what = what.into();
        move |error| Self::Request { what, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Here(what) | Self::NoDevice(what) => f.write_str(what),
            Self::AccessDenied(error) => write!(
                f,
                "the device cannot be opened: {error}. Its INF says who may; an administrator \
                 always can: start this from an elevated prompt"
            ),
            Self::Request { what, error } => {
                write!(f, "{what}: {error}")?;
                match advice(error.code) {
                    Some(advice) => write!(f, ". {advice}"),
                    None => Ok(()),
                }
            }
            Self::Wrong(what) => write!(f, "WRONG DATA: {what}"),
        }
    }
}

impl std::error::Error for Failure {}

/// What somebody can do about an error of Windows'.
const fn advice(code: u32) -> Option<&'static str> {
    Some(match code {
        // ERROR_NOT_READY
        21 => {
            "The device is being started or stopped, or could not be: try again, and look at its \
             status in Device Manager"
        }
        // ERROR_SEM_TIMEOUT
        121 => {
            "The device did not answer within five seconds, and was kept from memory: disable and \
             enable it in Device Manager"
        }
        // ERROR_NO_SUCH_DEVICE, ERROR_DEVICE_NOT_CONNECTED, ERROR_DEVICE_REMOVED
        433 | 1167 | 1617 => "The device was removed",
        // ERROR_OPERATION_ABORTED
        995 => "The request was cancelled",
        // ERROR_IO_DEVICE
        1117 => "The device did something else than it was told",
        // ERROR_NO_SYSTEM_RESOURCES, ERROR_WORKING_SET_QUOTA
        1450 | 1453 => {
            "Windows is short of memory that can be locked: ask for less at a time (--request)"
        }
        _ => return None,
    })
}
