//! Failure as a value: the kernel's own status, never success and never pending.

use core::fmt;
use core::num::NonZeroI32;

use wdk_sys::{NTSTATUS, STATUS_MORE_PROCESSING_REQUIRED};

/// What a routine that can fail returns.
pub type Result<T = ()> = core::result::Result<T, Error>;

/// A status that says a routine did not do what it was asked: of warning or error severity, and one
/// that a request can be completed with.
///
/// ```
/// use wdk::{Error, Result};
///
/// fn voltage(raw: u32) -> Result<u32> {
///     raw.checked_mul(3).ok_or(Error::INVALID_PARAMETER)
/// }
///
/// let error = voltage(u32::MAX).unwrap_err();
/// assert_eq!(error.name(), Some("STATUS_INVALID_PARAMETER"));
/// assert_eq!(error.status(), wdk::sys::STATUS_INVALID_PARAMETER);
/// ```
///
/// # Invariants
/// The status is negative, and [`is_special`] is false of it. `STATUS_SUCCESS`, informational
/// statuses and `STATUS_PENDING` cannot be held, so an `Error` passed to
/// [`Request::complete`](crate::request::Request::complete) always completes the request as failed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Error(NonZeroI32);

macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident = $value:literal $status:literal,)*) => {
        impl Error {
            $($(#[$doc])* #[doc = concat!("(`", $status, "`)")]
            pub const $name: Self = Self::from_literal($value);)*

            /// The status's name as the kernel's headers spell it, for the statuses that this type
            /// has a constant for.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                // A search through a table, and one text to cut the names from: a match would be
                // code for each of them, in every driver that prints an error. So would the loop
                // be, if the compiler saw what is in the table.
                let mut statuses = core::hint::black_box(STATUSES);
                let mut names = NAMES;
                while let [(status, length), others @ ..] = statuses {
                    let Some((name, later)) = names.split_at_checked(*length as usize) else {
                        break;
                    };
                    if *status == self.0.get().cast_unsigned() {
                        return Some(name);
                    }
                    (statuses, names) = (others, later);
                }
                None
            }
        }

        /// The statuses, and how long the name of each is.
        const STATUSES: &[(u32, u8)] = &[$(($value, $status.len() as u8)),*];
        /// Their names, one after the other.
        const NAMES: &str = concat!($($status),*);
    };
}

errors! {
    /// A parameter is wrong: a length of zero, an address range that wraps, an offset that is out
    /// of place.
    INVALID_PARAMETER = 0xC000_000D "STATUS_INVALID_PARAMETER",
    /// The request is not one the device understands.
    INVALID_DEVICE_REQUEST = 0xC000_0010 "STATUS_INVALID_DEVICE_REQUEST",
    /// A read begins past the end.
    END_OF_FILE = 0xC000_0011 "STATUS_END_OF_FILE",
    /// The memory does not exist or does not allow the access.
    ACCESS_VIOLATION = 0xC000_0005 "STATUS_ACCESS_VIOLATION",
    /// The caller may not do this, or not from this process.
    ACCESS_DENIED = 0xC000_0022 "STATUS_ACCESS_DENIED",
    /// A buffer is shorter than what it must hold.
    BUFFER_TOO_SMALL = 0xC000_0023 "STATUS_BUFFER_TOO_SMALL",
    /// Memory, map registers or another resource cannot be had now.
    INSUFFICIENT_RESOURCES = 0xC000_009A "STATUS_INSUFFICIENT_RESOURCES",
    /// The device is busy with something else.
    DEVICE_BUSY = 0x8000_0011 "STATUS_DEVICE_BUSY",
    /// The device is present and cannot serve now.
    DEVICE_NOT_READY = 0xC000_00A3 "STATUS_DEVICE_NOT_READY",
    /// The device did not answer in time.
    IO_TIMEOUT = 0xC000_00B5 "STATUS_IO_TIMEOUT",
    /// This kernel does not have what was asked for.
    NOT_SUPPORTED = 0xC000_00BB "STATUS_NOT_SUPPORTED",
    /// An address is out of place or misaligned for its use.
    INVALID_ADDRESS = 0xC000_0141 "STATUS_INVALID_ADDRESS",
    /// The IRQL is too high for the routine.
    INVALID_LEVEL = 0xC000_0148 "STATUS_INVALID_LEVEL",
    /// Going on would mean to wait for oneself.
    POSSIBLE_DEADLOCK = 0xC000_0194 "STATUS_POSSIBLE_DEADLOCK",
    /// The request was cancelled.
    CANCELLED = 0xC000_0120 "STATUS_CANCELLED",
    /// The device is gone.
    DEVICE_REMOVED = 0xC000_02B6 "STATUS_DEVICE_REMOVED",
    /// The device's resources are not those the driver expects.
    DEVICE_CONFIGURATION_ERROR = 0xC000_0182 "STATUS_DEVICE_CONFIGURATION_ERROR",
    /// The device answered in a way it should not.
    DEVICE_PROTOCOL_ERROR = 0xC000_0186 "STATUS_DEVICE_PROTOCOL_ERROR",
    /// The name, object or routine does not exist.
    NOT_FOUND = 0xC000_0225 "STATUS_NOT_FOUND",
    /// A value is larger than its destination can hold.
    INTEGER_OVERFLOW = 0xC000_0095 "STATUS_INTEGER_OVERFLOW",
    /// Something failed that has no better status.
    UNSUCCESSFUL = 0xC000_0001 "STATUS_UNSUCCESSFUL",
    /// The working set does not allow locking as much.
    WORKING_SET_QUOTA = 0xC000_00A1 "STATUS_WORKING_SET_QUOTA",
    /// The system has no memory left to give.
    NO_MEMORY = 0xC000_0017 "STATUS_NO_MEMORY",
    /// The system has promised as much memory as it can.
    COMMITMENT_LIMIT = 0xC000_012D "STATUS_COMMITMENT_LIMIT",
    /// The caller has used up what it may have.
    QUOTA_EXCEEDED = 0xC000_0044 "STATUS_QUOTA_EXCEEDED",
    /// There is no such device.
    NO_SUCH_DEVICE = 0xC000_000E "STATUS_NO_SUCH_DEVICE",
    /// Nothing has that name.
    OBJECT_NAME_NOT_FOUND = 0xC000_0034 "STATUS_OBJECT_NAME_NOT_FOUND",
    /// Something else has that name.
    OBJECT_NAME_COLLISION = 0xC000_0035 "STATUS_OBJECT_NAME_COLLISION",
    /// The structure asked for has another length.
    INFO_LENGTH_MISMATCH = 0xC000_0004 "STATUS_INFO_LENGTH_MISMATCH",
    /// There is more than the buffer holds. A request that is completed with this error has
    /// transferred nothing; one that has filled the buffer says so by
    /// [`Filled::Part`](crate::request::Filled::Part).
    BUFFER_OVERFLOW = 0x8000_0005 "STATUS_BUFFER_OVERFLOW",
    /// The kernel has the routine, and it does nothing.
    NOT_IMPLEMENTED = 0xC000_0002 "STATUS_NOT_IMPLEMENTED",
    /// The device failed.
    IO_DEVICE_ERROR = 0xC000_0185 "STATUS_IO_DEVICE_ERROR",
    /// The device's data is damaged.
    DEVICE_DATA_ERROR = 0xC000_009C "STATUS_DEVICE_DATA_ERROR",
    /// The device is not connected.
    DEVICE_NOT_CONNECTED = 0xC000_009D "STATUS_DEVICE_NOT_CONNECTED",
    /// The device has no power.
    DEVICE_POWER_FAILURE = 0xC000_009E "STATUS_DEVICE_POWER_FAILURE",
    /// An object, or a value in the registry, is of another type.
    OBJECT_TYPE_MISMATCH = 0xC000_0024 "STATUS_OBJECT_TYPE_MISMATCH",
    /// A security descriptor is not one.
    INVALID_SECURITY_DESCRIPTOR = 0xC000_0079 "STATUS_INVALID_SECURITY_DESCR",
    /// What is asked for is about to go.
    DELETE_PENDING = 0xC000_0056 "STATUS_DELETE_PENDING",
    /// The buffer's alignment does not suit the device.
    DATATYPE_MISALIGNMENT = 0x8000_0002 "STATUS_DATATYPE_MISALIGNMENT",
}

impl Error {
    const fn from_literal(status: u32) -> Self {
        match Self::new(status.cast_signed()) {
            Some(error) => error,
            None => panic!("not a warning or an error"),
        }
    }

    /// The error that `status` stands for; `None` for statuses of success or information, pending
    /// included, and for the negative values that are no failure of a request:
    /// `STATUS_MORE_PROCESSING_REQUIRED`, with which a completion routine takes an IRP back, and
    /// -1, which the I/O manager takes for an IRP that has been completed already.
    #[must_use]
    pub const fn new(status: NTSTATUS) -> Option<Self> {
        match NonZeroI32::new(status) {
            Some(value) if value.get() < 0 && !is_special(status) => Some(Self(value)),
            _ => None,
        }
    }

    /// The status to hand to the kernel.
    #[must_use]
    pub const fn status(self) -> NTSTATUS {
        self.0.get()
    }
}

/// Is it a negative value that says something else than that a request has failed?
///
/// With -1 a kernel that checks takes the IRP for one that was completed before. The other is what
/// a completion routine returns to take an IRP back, and many of them return the IRP's own status:
/// an IRP completed with it would be taken back by a driver above that does not mean to.
const fn is_special(status: NTSTATUS) -> bool {
    status == STATUS_MORE_PROCESSING_REQUIRED || status == -1
}

/// `Ok` for a status of success or information (`NT_SUCCESS`), the error otherwise.
///
/// `STATUS_PENDING` counts as success here, as it does for the kernel: call it only on what a
/// routine returned that cannot answer pending, or look for pending first.
///
/// # Errors
/// The status itself; [`UNSUCCESSFUL`](Error::UNSUCCESSFUL) for the negative values that no
/// [`Error`] holds, see [`Error::new`].
///
/// ```
/// use wdk::{Error, check};
///
/// assert_eq!(check(0), Ok(()));
/// // STATUS_ACCESS_DENIED
/// assert_eq!(check(0xC000_0022_u32.cast_signed()), Err(Error::ACCESS_DENIED));
/// ```
pub const fn check(status: NTSTATUS) -> Result {
    match Error::new(status) {
        Some(error) => Err(error),
        None if status < 0 => Err(Error::UNSUCCESSFUL),
        None => Ok(()),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "status {:#010X}", self.0.get().cast_unsigned()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_warnings_and_errors_are_errors() {
        assert!(Error::new(0).is_none());
        assert!(Error::new(0x103).is_none(), "pending");
        assert!(Error::new(0x4000_0000).is_none(), "information");
        assert_eq!(
            Error::new(0x8000_0002_u32.cast_signed()),
            Some(Error::DATATYPE_MISALIGNMENT)
        );
        assert_eq!(
            Error::new(0xC000_000D_u32.cast_signed()),
            Some(Error::INVALID_PARAMETER)
        );
        assert_eq!(check(0x103), Ok(()));
    }

    #[test]
    fn a_status_is_named_where_it_has_a_constant() {
        const FIRST: Option<&str> = Error::INVALID_PARAMETER.name();
        assert_eq!(FIRST, Some("STATUS_INVALID_PARAMETER"));
        let last = Error::DATATYPE_MISALIGNMENT.name();
        assert_eq!(last, Some("STATUS_DATATYPE_MISALIGNMENT"));
        assert_eq!(Error::DEVICE_BUSY.name(), Some("STATUS_DEVICE_BUSY"));
        assert_eq!(Error::new(-2).and_then(Error::name), None);
        for (status, length) in STATUSES {
            let error = Error::new(status.cast_signed()).expect("an error");
            let name = error.name().expect("named");
            assert!(name.starts_with("STATUS_"), "{name}");
            assert_eq!(name.matches("STATUS_").count(), 1, "{name}");
            assert_eq!(name.len(), usize::from(*length));
        }
    }

    #[test]
    fn values_that_are_no_failure_of_a_request_cannot_be_held() {
        for value in [0xC000_0016_u32, 0xFFFF_FFFF] {
            assert!(Error::new(value.cast_signed()).is_none(), "{value:#x}");
            assert_eq!(check(value.cast_signed()), Err(Error::UNSUCCESSFUL));
        }
        assert!(Error::new(i32::MIN).is_some());
        assert!(Error::new(-2).is_some());
    }
}
