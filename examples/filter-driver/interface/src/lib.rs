//! The contract between the filter driver and its callers.
//!
//! The filter has no name of its own: it is asked by a control code on a handle to the device that
//! it filters. Of several filters of this kind in one stack the uppermost answers.
#![no_std]

use wdk_ioctl::{Access, Buffered, ControlCode, message};

/// The first device type that is not Microsoft's.
const DEVICE_TYPE: u32 = 0x8000;

/// Asks what has passed since the filter was attached.
pub const IOCTL_FILTER_STATISTICS: ControlCode<Buffered, (), Statistics> =
    ControlCode::new(DEVICE_TYPE, 0xF10, Access::Any);

message! {
    /// What [`IOCTL_FILTER_STATISTICS`] answers. Requests are counted when they have been
    /// completed.
    pub struct Statistics {
        /// Reads.
        pub reads: u64,
        /// Writes.
        pub writes: u64,
        /// Control codes, but for the filter's own.
        pub controls: u64,
        /// Requests of all other kinds: to open and close files, PnP, power, ...
        pub others: u64,
        /// Reads, writes and control codes that failed.
        pub failed: u64,
        /// Bytes that were read and written.
        pub bytes: u64,
        /// Reads, writes and control codes that are under way.
        pub pending: u64,
        /// How long reads, writes and control codes took, all together, in nanoseconds.
        pub total_time: u64,
        /// How long the slowest of them took, in nanoseconds.
        pub longest_time: u64,
    }
}

#[cfg(test)]
mod tests {
    use wdk_ioctl::Message;

    use super::*;

    #[test]
    fn the_control_code_and_its_message_are_those_that_were_published() {
        assert_eq!(IOCTL_FILTER_STATISTICS.value(), 0x8000_3C40);
        assert_eq!(Statistics::LENGTH, 72);
    }
}
