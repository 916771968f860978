//! How a test that runs inside a kernel says what became of it. Shared by the drivers whose tests
//! they are: `kernel-tests`, which needs no device, and `device-tests`.
#![no_std]

use core::fmt;

use wdk::Error;
use wdk::sys::{
    STATUS_COMMITMENT_LIMIT, STATUS_INSUFFICIENT_RESOURCES, STATUS_NO_MEMORY,
    STATUS_QUOTA_EXCEEDED, STATUS_WORKING_SET_QUOTA,
};

/// How a test ends.
pub type Outcome = Result<(), Failure>;

/// Why a test failed.
pub enum Failure {
    /// What was to be true was not.
    Untrue {
        /// The condition.
        what: &'static str,
        /// Where it stands.
        file: &'static str,
        /// And in which line.
        line: u32,
    },
    /// A routine failed that was to succeed, or ran short of memory before it could refuse what it
    /// was to refuse.
    Failed(Error),
}

/// Does the error say that the system is short of something, rather than what is wrong with the
/// request?
#[must_use]
pub fn is_shortage(error: Error) -> bool {
    matches!(
        error.status(),
        STATUS_INSUFFICIENT_RESOURCES
            | STATUS_NO_MEMORY
            | STATUS_QUOTA_EXCEEDED
            | STATUS_WORKING_SET_QUOTA
            | STATUS_COMMITMENT_LIMIT
    )
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Untrue { what, file, line } => write!(f, "{file}:{line}: not so: {what}"),
            Self::Failed(error) => write!(f, "{error}"),
        }
    }
}

/// Ends the test as failed unless the condition holds.
#[macro_export]
macro_rules! check {
    ($condition:expr) => {
        if !$condition {
            return Err($crate::Failure::Untrue {
                what: stringify!($condition),
                file: file!(),
                line: line!(),
            });
        }
    };
}

/// Ends the test as failed unless the result is this error. Memory that ran short first is named as
/// such.
#[macro_export]
macro_rules! check_refused {
    ($result:expr, $error:expr) => {
        match $result {
            Err(error) if error == $error => {}
            Err(error) if $crate::is_shortage(error) => return Err(error.into()),
            _ => {
                return Err($crate::Failure::Untrue {
                    what: concat!(stringify!($result), " is refused with ", stringify!($error)),
                    file: file!(),
                    line: line!(),
                });
            }
        }
    };
}
