//! The questions one asks of a status code.

use crate::NTSTATUS;

/// Whether a status is a success or an information.
#[must_use]
#[inline]
pub const fn NT_SUCCESS(status: NTSTATUS) -> bool {
    status >= 0
}

/// Whether a status is an information (severity 1).
#[must_use]
#[inline]
pub const fn NT_INFORMATION(status: NTSTATUS) -> bool {
    status.cast_unsigned() >> 30 == 1
}

/// Whether a status is a warning (severity 2).
#[must_use]
#[inline]
pub const fn NT_WARNING(status: NTSTATUS) -> bool {
    status.cast_unsigned() >> 30 == 2
}

/// Whether a status is an error (severity 3).
#[must_use]
#[inline]
pub const fn NT_ERROR(status: NTSTATUS) -> bool {
    status.cast_unsigned() >> 30 == 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        STATUS_BUFFER_OVERFLOW, STATUS_GUID_SUBSTITUTION_MADE, STATUS_OBJECT_NAME_EXISTS,
        STATUS_PENDING, STATUS_SUCCESS, STATUS_UNSUCCESSFUL,
    };

    #[test]
    fn each_severity_has_its_question() {
        for status in [STATUS_SUCCESS, STATUS_PENDING, STATUS_OBJECT_NAME_EXISTS] {
            assert!(NT_SUCCESS(status) && !NT_WARNING(status) && !NT_ERROR(status));
        }
        assert!(NT_INFORMATION(STATUS_OBJECT_NAME_EXISTS) && !NT_INFORMATION(STATUS_PENDING));
        for status in [STATUS_BUFFER_OVERFLOW, STATUS_GUID_SUBSTITUTION_MADE] {
            assert!(NT_WARNING(status) && !NT_SUCCESS(status) && !NT_ERROR(status));
        }
        assert!(NT_ERROR(STATUS_UNSUCCESSFUL) && !NT_SUCCESS(STATUS_UNSUCCESSFUL));
    }
}
