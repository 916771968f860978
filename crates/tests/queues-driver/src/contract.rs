//! What the driver of queues is asked.
#![allow(dead_code, reason = "each side uses the part it needs")]

use wdk_ioctl::{Access, Buffered, ControlCode, OutDirect};

/// The class of the device's interface.
pub const CLASS: u128 = 0x71c3_08de_5a9f_4c52_b7d4_19e6_3b0a_c8f5;

const TYPE: u32 = 0x8E00;

const fn waits(function: u32) -> ControlCode<Buffered, u32, ()> {
    ControlCode::new(TYPE, function, Access::Any)
}

/// Waits for the event on the device's own thread, so many milliseconds.
pub const WAIT_SERVED: ControlCode<Buffered, u32, ()> = waits(0x800);
/// The same in a sequential queue that waits for power.
pub const WAIT_QUEUED: ControlCode<Buffered, u32, ()> = waits(0x801);
/// The same in a sequential queue that does not.
pub const WAIT_UNMANAGED: ControlCode<Buffered, u32, ()> = waits(0x802);
/// The same in a queue of three threads.
pub const WAIT_PARALLEL: ControlCode<Buffered, u32, ()> = waits(0x803);
/// Goes through a queue into one that is served by hand.
pub const KEEP: ControlCode<Buffered, u32, ()> = waits(0x804);
/// Signals the event, for one who waits.
pub const SIGNAL: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x805, Access::Any);
/// Has the first that is kept served by the sequential queue.
pub const GO_ON: ControlCode<Buffered, (), ()> = ControlCode::new(TYPE, 0x806, Access::Any);
/// How many were served at the same time at most in the queue of three threads, and how many
/// requests the sequential queue has served.
pub const COUNTS: ControlCode<Buffered, (), u64> = ControlCode::new(TYPE, 0x807, Access::Any);
/// Answers as much of [`TEXT`] as there is room for, in pieces.
pub const TELL: ControlCode<Buffered, u32, [u8]> = ControlCode::new(TYPE, 0x808, Access::Any);
/// The same, into the caller's own memory.
pub const TELL_DIRECT: ControlCode<OutDirect, (), [u8]> =
    ControlCode::new(TYPE, 0x809, Access::Any);
/// Says that it has filled in more than it has.
pub const BOAST: ControlCode<Buffered, u32, [u8]> = ControlCode::new(TYPE, 0x80A, Access::Any);
/// Forgets the request in a queue's method.
pub const FORGET: ControlCode<Buffered, u32, ()> = waits(0x80B);
/// Works on the device's own thread, with a checkpoint every millisecond.
pub const WORK: ControlCode<Buffered, u32, ()> = waits(0x80C);

/// A text.
pub const TEXT: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
