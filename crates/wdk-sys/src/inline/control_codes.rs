//! Control codes of devices and file systems.

/// The code of a device control.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/kernel/defining-i-o-control-codes>
#[must_use]
#[inline]
pub const fn CTL_CODE(DeviceType: u32, Function: u32, Method: u32, Access: u32) -> u32 {
    (DeviceType << 16) | (Access << 14) | (Function << 2) | Method
}

/// The device type in a control code.
#[must_use]
#[inline]
pub const fn DEVICE_TYPE_FROM_CTL_CODE(ctrlCode: u32) -> u32 {
    ctrlCode >> 16
}

/// How a control code's buffers are handed over: one of `METHOD_*`.
#[must_use]
#[inline]
pub const fn METHOD_FROM_CTL_CODE(ctrlCode: u32) -> u32 {
    ctrlCode & 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        FILE_ANY_ACCESS, FILE_DEVICE_DISK, FILE_READ_ACCESS, METHOD_BUFFERED, METHOD_OUT_DIRECT,
    };

    #[test]
    fn codes_are_those_of_the_c_macro() {
        // IOCTL_DISK_GET_DRIVE_GEOMETRY
        assert_eq!(
            CTL_CODE(FILE_DEVICE_DISK, 0, METHOD_BUFFERED, FILE_ANY_ACCESS),
            0x0007_0000
        );
        let code = CTL_CODE(0x8000, 0x801, METHOD_OUT_DIRECT, FILE_READ_ACCESS);
        assert_eq!(code, 0x8000_6006);
        assert_eq!(DEVICE_TYPE_FROM_CTL_CODE(code), 0x8000);
        assert_eq!(METHOD_FROM_CTL_CODE(code), METHOD_OUT_DIRECT);
    }
}
