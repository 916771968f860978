//! The stacks that driver code runs on: the kernel stack of its thread, or one that the kernel has
//! switched to for DPCs, for service routines, or because a driver asked for more. They lie in
//! system space and are as small as a real kernel's; below each nothing is mapped. Routines of the
//! kernel run on the Linux thread's own stack: the gates switch.

use super::thread::Processor;

/// What is kept free at the top of a stack: a thread's first frames are the kernel's.
const FIRST_FRAMES: u64 = 512;
/// What a routine of the kernel takes of the driver's stack before it calls the driver again.
const ROUTINE_FRAMES: u64 = 256;
/// Nothing is mapped for so many bytes below a stack.
const GUARD: u64 = crate::space::STACK_GUARD;

/// The addresses a stack lies between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stack {
    /// The lowest.
    pub low: u64,
    /// The first above it.
    pub high: u64,
}

impl Stack {
    /// Its bytes.
    pub fn bytes(self) -> u64 {
        self.high - self.low
    }

    /// Can `address` be a stack pointer in it?
    pub fn contains(self, address: u64) -> bool {
        (self.low..=self.high).contains(&address)
    }

    /// Is `address` where its overflow is noticed?
    pub(super) fn guards(self, address: u64) -> bool {
        self.low != 0 && (self.low - GUARD..self.low).contains(&address)
    }
}

impl Processor {
    /// Where on the current stack a driver function that the kernel calls finds its return address
    /// and arguments: below what is in use.
    pub(super) fn driver_stack_pointer(&self) -> u64 {
        let stack = self.stack.get();
        let free = match self.innermost() {
            Some(frame) if stack.contains(frame.rsp) => frame.rsp - ROUTINE_FRAMES,
            _ => stack.high - FIRST_FRAMES,
        };
        free & !15
    }
}
