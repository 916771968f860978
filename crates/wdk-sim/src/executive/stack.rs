//! Kernel stacks: one for each thread, one for DPCs, one for service routines, and what a driver
//! asks for beyond.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use super::Executive;
use crate::cpu::{self, Stack};
use crate::executive::executive;
use crate::nt::{APC_LEVEL, routine};
use crate::space::{PAGE_SIZE, space};

/// The kernel stack of a thread of a 64-bit kernel.
const KERNEL_STACK: u64 = wdk_sys::KERNEL_STACK_SIZE as u64;
/// The most that a driver can ask for: `MAXIMUM_EXPANSION_SIZE`.
const MAXIMUM_EXPANSION: u64 = wdk_sys::KERNEL_LARGE_STACK_SIZE as u64 - PAGE_SIZE / 2;
/// So many stacks of ended threads stay out of use, the oldest of them is used again: whoever uses
/// what was in one is noticed meanwhile.
const RESTING: usize = 8;
/// More than so many are given back.
const KEPT: usize = super::linux_thread::KEPT;

const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
const STATUS_NO_MEMORY: i32 = wdk_sys::STATUS_NO_MEMORY;
const STATUS_INVALID_PARAMETER_3: i32 = wdk_sys::STATUS_INVALID_PARAMETER_3;

/// The stacks that are no thread's.
#[derive(Default)]
pub(super) struct Stacks {
    dpc: Cell<Stack>,
    interrupt: Cell<Stack>,
    /// Sealed stacks, the oldest first.
    kept: RefCell<VecDeque<Stack>>,
}

fn allocate(bytes: u64) -> Option<Stack> {
    let low = space().allocate_stack(bytes)?;
    Some(Stack {
        low,
        high: low + bytes,
    })
}

impl Executive {
    /// The stack that DPCs run on.
    pub(super) fn dpc_stack(&self) -> Stack {
        self.stacks.dpc.get()
    }

    /// The stack that interrupt service routines run on.
    pub fn interrupt_stack(&self) -> Stack {
        self.stacks.interrupt.get()
    }

    /// At boot: makes the stacks of the processor.
    pub(super) fn make_processor_stacks(&self) {
        for cell in [&self.stacks.dpc, &self.stacks.interrupt] {
            let stack = allocate(KERNEL_STACK);
            cell.set(stack.expect("a machine that boots has RAM for its processor's stacks"));
        }
    }

    /// A stack for a new thread; of the simulator's own threads they are used again.
    pub(super) fn take_stack(&self, own: bool) -> Option<Stack> {
        let mut kept = self.stacks.kept.borrow_mut();
        if own
            && kept.len() >= RESTING
            && let Some(stack) = kept.pop_front()
        {
            space().reuse_stack(stack.low);
            return Some(stack);
        }
        drop(kept);
        allocate(KERNEL_STACK)
    }

    /// Gives such a stack back. Nobody can use what was in it.
    pub(super) fn give_stack(&self, stack: Stack, own: bool) {
        let mut kept = self.stacks.kept.borrow_mut();
        if own && kept.len() < KEPT {
            space().seal_stack(stack.low);
            kept.push_back(stack);
        } else {
            drop(kept);
            self.free_object(stack.low as *mut u8);
        }
    }

    /// The current thread, `id`, has ended, and its stack with it.
    pub(super) fn end_stack(&self, id: u32, name: &str) {
        let (stack, made_at) = self.with_current(|thread| (thread.stack, thread.made_at));
        self.memory_is_freed(stack.low, stack.bytes(), || {
            let maker = made_at.map_or(String::new(), |site| {
                format!(", made at {}, ", site.describe())
            });
            format!("The kernel stack of thread {id} ({name}){maker}")
        });
        self.give_stack(stack, made_at.is_none());
    }

    /// The kernel stack of the current thread.
    pub fn thread_stack(&self) -> Stack {
        self.with_current(|thread| thread.stack)
    }

    fn expand_stack(&self, callout: u64, parameter: u64, size: u64) -> i32 {
        if size > MAXIMUM_EXPANSION {
            return STATUS_INVALID_PARAMETER_3;
        }
        const WHAT: &str = "The callout on an expanded stack";
        if cpu::stack_left() >= size {
            // SAFETY: the driver asked for this function to be called.
            unsafe { self.call_driver_routine(WHAT, callout, &[parameter]) };
            return STATUS_SUCCESS;
        }
        // What was asked for is free when the callout begins.
        let bytes = (size + PAGE_SIZE)
            .next_multiple_of(PAGE_SIZE)
            .max(KERNEL_STACK);
        let Some(stack) = allocate(bytes) else {
            return STATUS_NO_MEMORY;
        };
        let on_it = super::Return {
            stack: Some(stack),
            ..super::Return::default()
        };
        // SAFETY: as above; the stack was made for this call.
        unsafe { self.call_held_to(on_it, WHAT, callout, &[parameter]) };
        self.memory_is_freed(stack.low, stack.bytes(), || "An expanded stack".to_owned());
        self.free_object(stack.low as *mut u8);
        STATUS_SUCCESS
    }
}

/// Returns the bounds of the current stack.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetStackLimits(low: *mut u64, high: *mut u64) {
    let stack = cpu::current_stack();
    // SAFETY: the driver passes places for both.
    unsafe {
        low.write_unaligned(stack.low);
        high.write_unaligned(stack.high);
    }
}

/// Returns the base of the current thread's stack.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoGetInitialStack() -> u64 {
    executive().thread_stack().high
}

/// Calls a function with at least so many bytes of stack.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= DISPATCH_LEVEL,
    fails = Object => STATUS_NO_MEMORY,
    fidelity = "the stack is as large as asked for, and a thread's at least"
)]
pub(crate) unsafe extern "win64" fn KeExpandKernelStackAndCallout(
    callout: u64,
    parameter: u64,
    size: u64,
) -> i32 {
    executive().expand_stack(callout, parameter, size)
}

/// Calls a function with at least so many bytes of stack.
#[routine(
    ntoskrnl,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fails = Object => STATUS_NO_MEMORY,
    fidelity = "the stack is as large as asked for, and a thread's at least; waiting for memory \
                needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn KeExpandKernelStackAndCalloutEx(
    callout: u64,
    parameter: u64,
    size: u64,
    wait: u8,
    _context: u64,
) -> i32 {
    let executive = executive();
    if wait != 0 {
        executive.require_irql(APC_LEVEL);
    }
    executive.expand_stack(callout, parameter, size)
}
