//! What the driver of messages is asked.

use wdk_ioctl::{Access, Buffered, ControlCode, message};

/// The class of the device's interface.
pub const CLASS: u128 = 0x6b1c_09d7_43fe_4a52_b0d8_5e2f_97c1_3a64;

const TYPE: u32 = 0x8E00;

message! {
    /// Messages that the device is to send.
    pub struct Raise {
        /// A bit for each that it sends at once.
        pub now: u32,
        /// A bit for each that it sends while the service routine of the first of those runs.
        pub within: u32,
    }
}

message! {
    /// What the service routines have seen, as they keep it under the interrupt's lock.
    pub struct Seen {
        /// How often they ran, counted without atomic operations.
        pub services: u32,
        /// The same, counted with them.
        pub begun: u32,
        /// How often one ran while another did.
        pub overlaps: u32,
        /// All causes that they were told.
        pub causes: u32,
        /// The lowest IRQL at which one ran.
        pub lowest_irql: u32,
        /// The highest.
        pub highest_irql: u32,
    }
}

/// Has the device send messages.
pub const RAISE: ControlCode<Buffered, Raise, ()> = ControlCode::new(TYPE, 0x800, Access::Any);
/// Answers what the service routines have seen.
pub const SEEN: ControlCode<Buffered, (), Seen> = ControlCode::new(TYPE, 0x801, Access::Any);
/// Has the next service routine take the interrupt's lock, which it must not.
pub const TAKE_IN_SERVICE: ControlCode<Buffered, (), ()> =
    ControlCode::new(TYPE, 0x802, Access::Any);
/// Takes the interrupt's lock while it has it, which it must not.
pub const TAKE_TWICE: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x803, Access::Any);
