//! What the driver and the program that drives it agree on. Included by both.

use wdk_ioctl::{Access, Buffered, ControlCode, Neither, message};

/// The device interface class, as the number `{9B1F60C4-53D7-4E0B-8E0A-2C6D9F7A4B11}` written
/// without its dashes.
pub const CLASS: u128 = 0x9B1F_60C4_53D7_4E0B_8E0A_2C6D_9F7A_4B11;

/// Makes a value of the type with this number, counted from 0, and ends it in this way.
pub const END: ControlCode<Buffered, End, Ended> = ControlCode::new(0x8000, 0x900, Access::Any);

/// Forgets the request itself, whose output buffer is locked.
pub const FORGET_LOCKED: ControlCode<Neither, [u8], [u8]> =
    ControlCode::new(0x8000, 0x901, Access::Any);

/// Forgets what would answer the request.
pub const FORGET_UNANSWERED: ControlCode<Buffered, (), ()> =
    ControlCode::new(0x8000, 0x902, Access::Any);

/// The largest message that is decoded.
pub const LARGE: ControlCode<Buffered, [u8; 256], [u8; 256]> =
    ControlCode::new(0x8000, 0x903, Access::Any);

message! {
    /// What to end, and how.
    pub struct End {
        /// The type's number.
        pub owner: u32,
        /// One of the ways below.
        pub way: u32,
    }
}

message! {
    /// What was ended.
    pub struct Ended {
        /// 1 when there is a type with this number.
        pub exists: u32,
        /// The status of what could not be made, 0 where all went well.
        pub status: i32,
        /// Its name, and zeroes.
        pub name: [u8; 32],
    }
}

/// Dropped where it was made, at `PASSIVE_LEVEL`.
pub const DROP: u32 = 0;
/// Forgotten.
pub const FORGET: u32 = 1;
/// Put where it stays: into a `static` if it borrows nothing, into the device otherwise.
pub const STASH: u32 = 2;
/// Dropped with a spin lock held.
pub const DROP_UNDER_LOCK: u32 = 3;
/// Dropped by a timer's function, at `DISPATCH_LEVEL`.
pub const DROP_IN_TIMER: u32 = 4;
/// All of them.
#[allow(dead_code, reason = "the driver takes them one by one")]
pub const WAYS: [u32; 5] = [DROP, FORGET, STASH, DROP_UNDER_LOCK, DROP_IN_TIMER];
