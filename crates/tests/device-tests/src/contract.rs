//! What the driver and the program that has it run tests agree on. Included by both.

use wdk_ioctl::{Access, Buffered, ControlCode, Neither, message};

/// The device interface class, as the number `{5D0E7B1C-2A4F-4C39-9E61-77B0C1D8E2F4}` written
/// without its dashes.
pub const CLASS: u128 = 0x5D0E_7B1C_2A4F_4C39_9E61_77B0_C1D8_E2F4;

/// Runs the test with this number, counted from 0.
pub const RUN: ControlCode<Buffered, u32, Verdict> = ControlCode::new(0x8000, 0x900, Access::Any);

/// Runs the test with this number on memory of the caller's: the output buffer, which is written.
pub const RUN_ON_MEMORY: ControlCode<Neither, [u8], [u8]> =
    ControlCode::new(0x8000, 0x901, Access::Any);

/// Turns the second buffer round. The first holds at least one byte, which must not be written.
pub const REVERSE: ControlCode<Neither, [u8], [u8]> = ControlCode::new(0x8000, 0x902, Access::Any);

/// Comes to checkpoints where nobody can wait, for some seconds or until one fails.
pub const CHECKPOINTS: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x903, Access::Any);

/// Sets a timer to as many milliseconds, which says so when it goes off.
pub const LEAVE_TIMER: ControlCode<Buffered, u32, ()> =
    ControlCode::new(0x8000, 0x904, Access::Any);

/// Has a work item say how its wait for that timer ended.
pub const LEAVE_WORK: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x905, Access::Any);

message! {
    /// How a test ended. What was not as it should be is printed.
    pub struct Verdict {
        /// 1 when there is a test with this number.
        pub exists: u32,
        /// 1 when it passed.
        pub passed: u32,
        /// The status of what failed in it, 0 where nothing did.
        pub status: i32,
    }
}
