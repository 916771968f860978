//! How the driver is asked to ask another.
#![allow(dead_code, reason = "each side uses the part it needs")]

use board_interface::Status;
use wdk_ioctl::{Access, Buffered, ControlCode, InDirect, OutDirect, message};

/// What an application opens.
pub const PATH: &str = r"\\.\TargetTests";

const TYPE: u32 = 0x8C10;

/// Asks the board for its status.
pub const STATUS: ControlCode<Buffered, (), Status> = ControlCode::new(TYPE, 0x800, Access::Any);
/// Posts what the second buffer holds.
pub const POST: ControlCode<InDirect, (), [u8]> = ControlCode::new(TYPE, 0x801, Access::Any);
/// Reads the notice.
pub const READ: ControlCode<OutDirect, (), [u8]> = ControlCode::new(TYPE, 0x802, Access::Any);
/// Waits so many milliseconds for another notice than those that have been posted; 0 for as long as
/// it takes.
pub const WAIT: ControlCode<Buffered, u32, Status> = ControlCode::new(TYPE, 0x803, Access::Any);
/// Begins to wait for another notice, and does not wait for the end of that.
pub const BEGIN: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x804, Access::Any);
/// Cancels what was begun.
pub const CANCEL: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x805, Access::Any);
/// What has become of what was begun.
pub const ENDED: ControlCode<Buffered, (), Ended> = ControlCode::new(TYPE, 0x806, Access::Any);
/// Does what is refused, and answers how many of it was not.
pub const MISUSE: ControlCode<Buffered, (), u32> = ControlCode::new(TYPE, 0x807, Access::Any);
/// Asks the board for its status, by a request that drivers make among themselves.
pub const INTERNAL: ControlCode<Buffered, (), Status> = ControlCode::new(TYPE, 0x808, Access::Any);
/// Reads from the board as from a file, which it is not.
pub const READ_FILE: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x809, Access::Any);

message! {
    /// What [`ENDED`] answers.
    pub struct Ended {
        /// How often what was begun has ended.
        pub times: u32,
        /// How it ended last: a status.
        pub status: u32,
        /// How many notices it was told of.
        pub posted: u64,
    }
}
