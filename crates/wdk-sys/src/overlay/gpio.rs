//! The control codes of general-purpose I/O pins, which need `FILE_DEVICE_GPIO`; the headers have
//! the codes without it.
//! <https://learn.microsoft.com/windows-hardware/drivers/gpio/gpio-ioctls>
#![allow(missing_docs, reason = "the documentation is Microsoft's")]

use crate::{CTL_CODE, FILE_ANY_ACCESS, METHOD_BUFFERED};

pub const FILE_DEVICE_GPIO: u32 = 0x48;
pub const IOCTL_GPIO_READ_PINS: u32 =
    CTL_CODE(FILE_DEVICE_GPIO, 0, METHOD_BUFFERED, FILE_ANY_ACCESS);
pub const IOCTL_GPIO_WRITE_PINS: u32 =
    CTL_CODE(FILE_DEVICE_GPIO, 1, METHOD_BUFFERED, FILE_ANY_ACCESS);
pub const IOCTL_GPIO_CONTROLLER_SPECIFIC_FUNCTION: u32 =
    CTL_CODE(FILE_DEVICE_GPIO, 2, METHOD_BUFFERED, FILE_ANY_ACCESS);
