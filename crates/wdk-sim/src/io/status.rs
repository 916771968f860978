//! Status values with their names, for reports and for users of the simulator.

use std::fmt;

/// An `NTSTATUS`. Shown with its name where it is a common one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NtStatus(pub i32);

impl NtStatus {
    /// `STATUS_SUCCESS`
    pub const SUCCESS: Self = Self(0);

    /// Success or information (`NT_SUCCESS`).
    #[must_use]
    pub fn is_success(self) -> bool {
        self.0 >= 0
    }

    /// An error (`NT_ERROR`): neither success nor information nor a warning.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.0 as u32 >> 30 == 3
    }

    /// Its name, if it is a common one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        NAMES
            .iter()
            .find(|(value, _)| *value == self.0)
            .map(|(_, name)| *name)
    }
}

impl From<i32> for NtStatus {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

impl fmt::Display for NtStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} ({:#010x})", self.0),
            None => write!(f, "status {:#010x}", self.0),
        }
    }
}

impl fmt::Debug for NtStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! names {
    ($($name:ident),* $(,)?) => {
        const NAMES: &[(i32, &str)] = &[$((wdk_sys::$name, stringify!($name))),*];
    };
}

names![
    STATUS_WMI_GUID_NOT_FOUND,
    STATUS_WMI_INSTANCE_NOT_FOUND,
    STATUS_WMI_ITEMID_NOT_FOUND,
    STATUS_WMI_READ_ONLY,
    STATUS_WMI_SET_FAILURE,
    STATUS_SUCCESS,
    STATUS_PENDING,
    STATUS_TIMEOUT,
    STATUS_ALERTED,
    STATUS_USER_APC,
    STATUS_GUARD_PAGE_VIOLATION,
    STATUS_DATATYPE_MISALIGNMENT,
    STATUS_BREAKPOINT,
    STATUS_SINGLE_STEP,
    STATUS_BUFFER_OVERFLOW,
    STATUS_NO_MORE_ENTRIES,
    STATUS_DEVICE_BUSY,
    STATUS_UNSUCCESSFUL,
    STATUS_NOT_IMPLEMENTED,
    STATUS_INVALID_INFO_CLASS,
    STATUS_INFO_LENGTH_MISMATCH,
    STATUS_ACCESS_VIOLATION,
    STATUS_INVALID_HANDLE,
    STATUS_INVALID_PARAMETER,
    STATUS_NO_SUCH_DEVICE,
    STATUS_NO_SUCH_FILE,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_END_OF_FILE,
    STATUS_MORE_PROCESSING_REQUIRED,
    STATUS_NO_MEMORY,
    STATUS_CONFLICTING_ADDRESSES,
    STATUS_NOT_MAPPED_VIEW,
    STATUS_ACCESS_DENIED,
    STATUS_BUFFER_TOO_SMALL,
    STATUS_OBJECT_TYPE_MISMATCH,
    STATUS_OBJECT_NAME_INVALID,
    STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_OBJECT_NAME_COLLISION,
    STATUS_OBJECT_PATH_NOT_FOUND,
    STATUS_OBJECT_PATH_SYNTAX_BAD,
    STATUS_DATA_OVERRUN,
    STATUS_DATA_ERROR,
    STATUS_CRC_ERROR,
    STATUS_SHARING_VIOLATION,
    STATUS_QUOTA_EXCEEDED,
    STATUS_INTEGER_OVERFLOW,
    STATUS_PRIVILEGED_INSTRUCTION,
    STATUS_INSUFFICIENT_RESOURCES,
    STATUS_WORKING_SET_QUOTA,
    STATUS_DEVICE_NOT_CONNECTED,
    STATUS_DEVICE_POWER_FAILURE,
    STATUS_FREE_VM_NOT_AT_BASE,
    STATUS_MEMORY_NOT_ALLOCATED,
    STATUS_MEDIA_WRITE_PROTECTED,
    STATUS_DEVICE_NOT_READY,
    STATUS_INVALID_BUFFER_SIZE,
    STATUS_IO_TIMEOUT,
    STATUS_NOT_SUPPORTED,
    STATUS_INTERNAL_ERROR,
    STATUS_INVALID_USER_BUFFER,
    STATUS_INVALID_PARAMETER_1,
    STATUS_INVALID_PARAMETER_2,
    STATUS_INVALID_PARAMETER_3,
    STATUS_INVALID_PARAMETER_4,
    STATUS_CANCELLED,
    STATUS_FILE_CLOSED,
    STATUS_IO_DEVICE_ERROR,
    STATUS_DEVICE_PROTOCOL_ERROR,
    STATUS_DEVICE_CONFIGURATION_ERROR,
    STATUS_DEVICE_DOES_NOT_EXIST,
    STATUS_NOT_FOUND,
    STATUS_DELETE_PENDING,
    STATUS_INVALID_DEVICE_STATE,
    STATUS_ADAPTER_HARDWARE_ERROR,
    STATUS_INVALID_ADDRESS,
    STATUS_TOO_LATE,
    STATUS_DEVICE_REMOVED,
    STATUS_PLUGPLAY_NO_DEVICE,
    STATUS_INVALID_IMAGE_FORMAT,
    STATUS_DRIVER_UNABLE_TO_LOAD,
    STATUS_REVISION_MISMATCH,
    STATUS_RESOURCE_DATA_NOT_FOUND,
    STATUS_NONEXISTENT_SECTOR,
    STATUS_CANNOT_IMPERSONATE,
    STATUS_FAIL_CHECK,
    STATUS_IMAGE_ALREADY_LOADED,
];

#[cfg(test)]
mod tests {
    use super::NtStatus;

    #[test]
    fn shows_names_and_numbers() {
        assert_eq!(
            NtStatus(wdk_sys::STATUS_END_OF_FILE).to_string(),
            "STATUS_END_OF_FILE (0xc0000011)"
        );
        assert_eq!(NtStatus(0x4001_2345).to_string(), "status 0x40012345");
    }

    #[test]
    fn a_warning_is_neither_success_nor_error() {
        let status = NtStatus(wdk_sys::STATUS_BUFFER_OVERFLOW);
        assert!(!status.is_success() && !status.is_error());
        assert!(NtStatus(wdk_sys::STATUS_END_OF_FILE).is_error());
        assert!(NtStatus(wdk_sys::STATUS_PENDING).is_success());
    }
}
