//! The contract between the edu sample driver and its callers: the device interface, the control
//! codes and what their buffers hold. Shared by the driver, the command-line client and the demo.
//!
//! Beside the control codes, the device's own memory can be read and written as a file of
//! [`BUFFER_LENGTH`] bytes: a read that begins at or behind the end fails with
//! `STATUS_END_OF_FILE`, one that goes past it ends there; a write that does not fit fails with
//! `STATUS_INVALID_PARAMETER` and writes nothing. Copies go through the same memory, and leave the
//! last chunk in it.
#![no_std]

use wdk_ioctl::{Access, Buffered, ControlCode, Neither, message};

/// The device interface class that the driver registers, as the number
/// `{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3}` written without its dashes.
pub const INTERFACE_CLASS: u128 = 0x0A6F_2C4E_93B1_4D57_8E1D_5C7B_20F4_A9D3;

/// The bytes of device memory that can be read and written. The device has one more, which the
/// versions of QEMU up to 7.2 do not transfer.
pub const BUFFER_LENGTH: u64 = 4095;

/// The longest copy one request can ask for, in bytes.
pub const MAXIMUM_COPY: u64 = 1 << 30;

/// The largest number whose factorial is computed. The device multiplies one number after the
/// other, and nobody is to keep it busy for longer than the driver is patient.
pub const LARGEST_FACTORIAL: u32 = 10_000_000;

const FILE_DEVICE_UNKNOWN: u32 = 0x22;

/// Asks what the device and the driver are.
pub const IOCTL_EDU_IDENTIFY: ControlCode<Buffered, (), Identity> =
    ControlCode::new(FILE_DEVICE_UNKNOWN, 0x800, Access::Any);

/// Copies the input buffer into the output buffer, through the device. As many bytes are copied as
/// the shorter of the two holds; that number is the request's information. Buffers that overlap end
/// as if the input had been copied chunk by chunk in order.
///
/// What the output buffer holds after a copy that was cancelled, or failed, is not specified.
pub const IOCTL_EDU_COPY: ControlCode<Neither, [u8], [u8]> =
    ControlCode::new(FILE_DEVICE_UNKNOWN, 0x801, Access::Any);

/// Computes a factorial on the device, modulo 2^32. Numbers above [`LARGEST_FACTORIAL`] are refused
/// with `STATUS_INVALID_PARAMETER`.
pub const IOCTL_EDU_FACTORIAL: ControlCode<Buffered, u32, u32> =
    ControlCode::new(FILE_DEVICE_UNKNOWN, 0x802, Access::Any);

/// Asks what the driver has done since the device was started last. Answered at once, while other
/// requests run too.
pub const IOCTL_EDU_STATISTICS: ControlCode<Buffered, (), Statistics> =
    ControlCode::new(FILE_DEVICE_UNKNOWN, 0x803, Access::Any);

message! {
    /// What [`IOCTL_EDU_IDENTIFY`] answers.
    pub struct Identity {
        /// The device's identification register: `0x010000ed` for version 1.0.
        pub id: u32,
        /// The longest piece the driver gives the device at a time, in bytes.
        pub chunk: u32,
        /// The width of the bus addresses the kernel promises to hand the device, in bits.
        pub address_bits: u32,
        /// The version of the DMA operations the kernel offers.
        pub dma_version: u32,
        /// The longest copy, in bytes.
        pub maximum_copy: u64,
    }
}

message! {
    /// What [`IOCTL_EDU_STATISTICS`] answers. Every count begins with the device's start.
    pub struct Statistics {
        /// Requests that used the device: copies, reads, writes and factorials, whatever became of
        /// them.
        pub requests: u64,
        /// Transfers that were completed: pieces given to the device, in either direction.
        pub chunks: u64,
        /// Bytes the device has read from memory.
        pub bytes_to_device: u64,
        /// Bytes the device has written to memory.
        pub bytes_from_device: u64,
        /// Interrupts of the device.
        pub interrupts: u64,
        /// Bytes of the above that went through buffers of the kernel's, which the device could
        /// reach instead of the caller's memory.
        pub bounced: u64,
    }
}

#[cfg(test)]
mod tests {
    use wdk_ioctl::Message;

    use super::*;

    #[test]
    fn control_codes_are_those_documented() {
        assert_eq!(IOCTL_EDU_IDENTIFY.value(), 0x0022_2000);
        assert_eq!(IOCTL_EDU_COPY.value(), 0x0022_2007);
        assert_eq!(IOCTL_EDU_FACTORIAL.value(), 0x0022_2008);
        assert_eq!(IOCTL_EDU_STATISTICS.value(), 0x0022_200C);
    }

    #[test]
    fn messages_have_the_length_that_was_published() {
        assert_eq!((Identity::LENGTH, Statistics::LENGTH), (24, 48));
    }
}
