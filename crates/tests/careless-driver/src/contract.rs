//! How the driver is asked to do something careless.
#![allow(dead_code, reason = "each side uses the part it needs")]

use wdk_ioctl::{Access, Buffered, ControlCode, Message, Neither, OutDirect};

/// The class of the device's interface.
pub const CLASS: u128 = 0x6d0c_3f0e_2f4b_4b0f_9a4e_5f1c_7d92_83a1;

const TYPE: u32 = 0x8C00;

/// Forgets the request in `serve`.
pub const FORGET: ControlCode<Neither, [u8], [u8]> = code(0x800);
/// Forgets the request in `answer`.
pub const FORGET_AT_ONCE: ControlCode<Neither, [u8], [u8]> = code(0x801);
/// Forgets the request after its memory was held, written through a mapping, and left mapped.
pub const FORGET_MAPPED: ControlCode<Neither, [u8], [u8]> = code(0x802);
/// Moves the request into a box, and forgets the box.
pub const FORGET_BOXED: ControlCode<Neither, [u8], [u8]> = code(0x803);
/// Puts the request into a queue, takes it out again, and forgets it.
pub const FORGET_TAKEN: ControlCode<Neither, [u8], [u8]> = code(0x804);
/// Has the timer take the request out of a queue and forget it.
pub const FORGET_LATER: ControlCode<Neither, [u8], [u8]> = code(0x806);
/// Answers with a message that writes one byte of those it says.
pub const LAZY: ControlCode<Buffered, [u8; 4], Lazy> = ControlCode::new(TYPE, 0x807, Access::Any);
/// Says that more was transferred than there is room for.
pub const BOAST: ControlCode<OutDirect, (), [u8]> = ControlCode::new(TYPE, 0x808, Access::Any);
/// Says that more was transferred than there is room for, with the caller's addresses.
pub const BOAST_NEITHER: ControlCode<Neither, [u8], [u8]> = code(0x809);
/// Leaves so many bytes of memory in a static; answers 1 for a build that counts what is left.
pub const LEAVE_MEMORY: ControlCode<Buffered, u32, u32> =
    ControlCode::new(TYPE, 0x80A, Access::Any);
/// Answers what of the driver's registry path there is room for.
pub const PATH: ControlCode<Buffered, (), [u8]> = ControlCode::new(TYPE, 0x80D, Access::Any);
/// Has the driver take the memory out of the static when it is unloaded.
pub const TAKE_OUT: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x80C, Access::Any);
/// Answers 1 for a caller in user mode, 0 for one in kernel mode.
pub const MODE: ControlCode<Buffered, (), u32> = ControlCode::new(TYPE, 0x80B, Access::Any);

/// Leaves the request in a queue of the driver's.
pub const WAIT: ControlCode<Neither, [u8], [u8]> = code(0x80E);
/// Leaves the request there with its memory locked.
pub const WAIT_LOCKED: ControlCode<Neither, [u8], [u8]> = code(0x805);

/// Says when it is served.
pub const TELL: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x80F, Access::Any);

const fn code(function: u32) -> ControlCode<Neither, [u8], [u8]> {
    ControlCode::new(TYPE, function, Access::Any)
}

/// A message that is not as long as it says.
pub struct Lazy;

impl Message for Lazy {
    const LENGTH: usize = 4000;

    fn encode(&self, bytes: &mut [u8]) -> Option<usize> {
        // Whatever is there already is what the caller will see.
        *bytes.first_mut()? = 0xEE;
        Some(Self::LENGTH)
    }

    fn decode(_: &[u8]) -> Option<Self> {
        Some(Self)
    }
}
