//! What the driver of files is asked.
#![allow(dead_code, reason = "each side uses the part it needs")]

use wdk_ioctl::{Access, Buffered, ControlCode, message};

/// The class of the device's interface.
pub const CLASS: u128 = 0x2f9d_53ae_0b61_4d0e_8c1b_7a35_c4e0_91d2;

const TYPE: u32 = 0x8D00;

message! {
    /// What was opened, and how.
    pub struct Opened {
        /// The number of the file, from 1.
        pub number: u32,
        /// That of the file that its name is relative to, or 0.
        pub below: u32,
        /// The first units of its name.
        pub name: [u8; 16],
        /// The units of its name.
        pub name_length: u32,
        /// The access asked for.
        pub access: u32,
        /// 1 for reading, 2 for writing, 4 for deleting, which others may do meanwhile.
        pub share: u32,
        /// The disposition, as the kernel counts them.
        pub disposition: u32,
        /// 1 for an application, 0 for a driver.
        pub mode: u32,
    }
}

message! {
    /// What became of the device's files.
    pub struct Counts {
        /// Files that were opened.
        pub opened: u32,
        /// Files whose last handle was closed, as the device was told.
        pub cleaned_up: u32,
        /// Contexts that were dropped.
        pub dropped: u32,
        /// Files that were flushed.
        pub flushed: u32,
    }
}

/// Answers what the request's file is.
pub const WHAT: ControlCode<Buffered, (), Opened> = ControlCode::new(TYPE, 0x800, Access::Any);
/// Adds to the file's own number, one request at a time, and answers the sum.
pub const ADD: ControlCode<Buffered, u32, u32> = ControlCode::new(TYPE, 0x801, Access::Any);
/// Waits until it is cancelled.
pub const WAIT: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x802, Access::Any);
/// Answers what became of the files.
pub const COUNTS: ControlCode<Buffered, (), Counts> = ControlCode::new(TYPE, 0x803, Access::Any);
/// Asks by the wrong type for what is kept for the file; answers 1 if something was found.
pub const WRONG: ControlCode<Buffered, (), u32> = ControlCode::new(TYPE, 0x804, Access::Any);
/// Forgets the request.
pub const FORGET: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x805, Access::Any);
/// Is made with a context of the wrong type, and so is refused.
pub const REFUSED: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x806, Access::Any);
