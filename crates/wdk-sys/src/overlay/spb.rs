//! The control codes of simple peripheral buses (I2C, SPI), for drivers of devices on them. The
//! headers have none of this; what a sequence of transfers looks like is not declared.
//! <https://learn.microsoft.com/windows-hardware/drivers/spb/spb-ioctls>
#![allow(missing_docs, reason = "the documentation is Microsoft's")]

use crate::{CTL_CODE, FILE_ANY_ACCESS, FILE_DEVICE_CONTROLLER, METHOD_BUFFERED};

const fn code(function: u32) -> u32 {
    CTL_CODE(
        FILE_DEVICE_CONTROLLER,
        function,
        METHOD_BUFFERED,
        FILE_ANY_ACCESS,
    )
}

pub const IOCTL_SPB_LOCK_CONTROLLER: u32 = code(0x600);
pub const IOCTL_SPB_UNLOCK_CONTROLLER: u32 = code(0x601);
pub const IOCTL_SPB_EXECUTE_SEQUENCE: u32 = code(0x602);
pub const IOCTL_SPB_LOCK_CONNECTION: u32 = code(0x603);
pub const IOCTL_SPB_UNLOCK_CONNECTION: u32 = code(0x604);
pub const IOCTL_SPB_FULL_DUPLEX: u32 = code(0x605);
