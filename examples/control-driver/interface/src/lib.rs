//! The contract between the control driver and its callers: a board that holds one notice, which is
//! posted, read and waited for.
//!
//! Applications open [`PATH`], and ask by the control codes here. Nothing is there but memory: the
//! driver is loaded as a service.
#![no_std]

use wdk_ioctl::{Access, Buffered, ControlCode, InDirect, OutDirect, message};

/// What an application opens.
pub const PATH: &str = r"\\.\Board";

/// The device setup class under which an administrator can change who may open the board: the value
/// `Security` of `HKLM\SYSTEM\CurrentControlSet\Control\Class\{8d6e…}\Properties`.
pub const CLASS: u128 = 0x8d6e_5c1a_3f27_4d0e_a1c4_90b7_5e2f_6d38;

/// The longest notice, in bytes.
pub const LONGEST: usize = 64 << 10;

/// The first device type that is not Microsoft's.
const DEVICE_TYPE: u32 = 0x8000;

/// Asks what is on the board.
pub const IOCTL_BOARD_STATUS: ControlCode<Buffered, (), Status> =
    ControlCode::new(DEVICE_TYPE, 0x800, Access::Any);

/// Posts the notice that the second buffer holds, in place of the one before. It is the caller's
/// memory that the driver reads, not a copy.
///
/// A notice longer than [`LONGEST`] is refused with `STATUS_INVALID_PARAMETER`. When posting fails
/// the notice before stays.
pub const IOCTL_BOARD_POST: ControlCode<InDirect, (), [u8]> =
    ControlCode::new(DEVICE_TYPE, 0x801, Access::Write);

/// Reads the notice, or as much of it as the second buffer holds, into the caller's memory. The
/// request's information is the number of bytes.
pub const IOCTL_BOARD_READ: ControlCode<OutDirect, (), [u8]> =
    ControlCode::new(DEVICE_TYPE, 0x802, Access::Read);

/// Waits until more notices have been posted than the input says, and answers what is on the board
/// then. It ends with `STATUS_CANCELLED` when it is cancelled, or the file's last handle closed.
pub const IOCTL_BOARD_WAIT: ControlCode<Buffered, u64, Status> =
    ControlCode::new(DEVICE_TYPE, 0x803, Access::Read);

message! {
    /// What is on the board.
    pub struct Status {
        /// How many notices have been posted since the driver was loaded.
        pub posted: u64,
        /// The length of the last one in bytes.
        pub length: u32,
    }
}

#[cfg(test)]
mod tests {
    use wdk_ioctl::Message;

    use super::*;

    #[test]
    fn control_codes_are_those_that_were_published() {
        assert_eq!(IOCTL_BOARD_STATUS.value(), 0x8000_2000);
        assert_eq!(IOCTL_BOARD_POST.value(), 0x8000_A005);
        assert_eq!(IOCTL_BOARD_READ.value(), 0x8000_600A);
        assert_eq!(IOCTL_BOARD_WAIT.value(), 0x8000_600C);
    }

    #[test]
    fn the_status_has_the_length_that_was_published() {
        assert_eq!(Status::LENGTH, 12);
    }
}
