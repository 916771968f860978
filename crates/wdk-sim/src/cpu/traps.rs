//! Traps that need more than the signal handler may do: they are answered on the interrupted
//! thread's Linux stack, by a function the handler makes the thread "call". From there the kernel
//! can run driver code, park the thread, or end the machine.

use super::context::{self, Context, ExceptionRecord};
use super::fetches::{self, Fetch};
use super::kernel::kernel;
use super::thread::{self, TRAP};
use super::{exception, overflow, report};
use crate::record::is_any_borrowed;

/// Why an instruction was interrupted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A page could not be accessed.
    PageFault(PageFault),
    /// Any other exception.
    Exception {
        code: u32,
        information: [u64; 2],
        parameters: usize,
    },
    /// `mov cr8`, already stepped over.
    SetIrql(u8),
    /// `int 0x29`.
    FastFail(u64),
    /// An instruction that is not modelled.
    Refused,
    /// A device window was used beyond what was mapped.
    Beside {
        address: u64,
        width: u64,
        write: bool,
    },
    /// A form of instruction on a device window that cannot be executed there.
    DeviceForm { address: u64 },
    /// The kernel touched memory that is not there, on its own behalf.
    KernelFault(PageFault),
    /// Driver code spins: in a loop that changes nothing, or in one that is not understood.
    Spins { idle: bool },
    /// The kernel stack is used up.
    StackOverflow { address: u64 },
    /// The simulator's own stack is used up.
    HostStackOverflow { address: u64 },
    /// Memory of the calling process is read a second time.
    DoubleFetch { first: Fetch, second: Fetch },
}

/// A page that could not be accessed.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageFault {
    pub address: u64,
    pub write: bool,
    pub fetch: bool,
    /// The page is there, but does not allow the access.
    pub present: bool,
}

/// What the signal handler leaves on the interrupted stack.
#[repr(C, align(16))]
pub(super) struct Trap {
    pub context: Context,
    /// The floating-point state, 64-byte aligned, and its components.
    pub state: *const u8,
    pub components: u64,
    pub kind: Kind,
    /// The instruction is the simulator's, executed for a driver that called a routine: its fault
    /// is the driver's at the call.
    pub in_routine: bool,
}

enum Ending {
    /// The interrupted code goes on, with all its registers.
    Same,
    /// Driver code goes on with other registers.
    Other(Box<Context>),
}

/// Answers `trap` and goes on with the interrupted code or with a handler of its driver.
///
/// # Safety
/// `trap` is what the signal handler put on this thread's stack, below everything in use.
pub(super) unsafe extern "sysv64" fn answer(trap: *mut Trap) -> ! {
    // SAFETY: the caller's promise.
    let trap = unsafe { &mut *trap };
    let processor = thread::ensure();
    if !trap.in_routine {
        processor.push_trap(&trap.context);
    }
    let ending = decide(trap);
    processor.pop();
    match ending {
        // SAFETY: the registers are those the instruction was interrupted with, the instruction
        // answered.
        Ending::Same => unsafe {
            context::resume_with_state(&mut trap.context, trap.state, trap.components)
        },
        Ending::Other(found) => {
            trap.context = *found;
            // SAFETY: a handler's context further up this stack, or the interrupted one as a filter
            // changed it; the box is gone.
            unsafe { context::resume(&mut trap.context) }
        }
    }
}

fn decide(trap: &mut Trap) -> Ending {
    let context = &trap.context;
    match trap.kind {
        Kind::SetIrql(irql) => {
            kernel().set_irql(irql);
            Ending::Same
        }
        Kind::PageFault(fault) => page_fault(trap, fault),
        Kind::Exception {
            code,
            information,
            parameters,
        } => raise(
            context.clone(),
            ExceptionRecord::new(code, context.rip, &information[..parameters]),
        ),
        Kind::KernelFault(fault) => report::kernel_fault(fault),
        Kind::Spins { idle } => spins(context, idle),
        Kind::FastFail(code) => report::fast_fail(context, code),
        Kind::Refused => report::refused(context),
        Kind::Beside {
            address,
            width,
            write,
        } => report::beside_window(context, address, width, write),
        Kind::DeviceForm { address } => report::device_form(context, address),
        Kind::StackOverflow { address } => overflow::stack_overflow(&blamed(trap), address),
        Kind::HostStackOverflow { address } => overflow::host_stack_overflow(context, address),
        Kind::DoubleFetch { first, second } => fetches::stop(context, first, second),
    }
}

fn spins(context: &Context, idle: bool) -> Ending {
    let processor = thread::ensure();
    let outer = processor.spins.replace(true);
    let happened = kernel().spins(idle);
    processor.spins.set(outer);
    if (idle && !happened) || processor.watched.is_overdue() {
        // SAFETY: only this thread reaches its block, and the handler that wrote it has returned.
        let found = unsafe { (*processor.loop_found.get()).clone() };
        report::spins_forever(context, &found, idle && !happened, processor.watched.busy());
    }
    Ending::Same
}

fn raise(context: Context, mut record: ExceptionRecord) -> Ending {
    Ending::Other(Box::new(exception::dispatch(&mut record, context)))
}

/// The driver's registers: a routine's access to memory the driver named counts as the driver's,
/// made at the call.
fn blamed(trap: &Trap) -> Context {
    match thread::ensure().innermost() {
        Some(frame) if trap.in_routine && frame.routine != TRAP => frame.context(),
        _ => trap.context.clone(),
    }
}

fn page_fault(trap: &Trap, fault: PageFault) -> Ending {
    let context = blamed(trap);
    report::unless_exception(&context, fault, trap.in_routine);
    if trap.in_routine && is_any_borrowed() {
        report::in_the_middle(&context, fault);
    }
    let operation = if fault.fetch {
        8
    } else {
        u64::from(fault.write)
    };
    let record = ExceptionRecord::new(
        report::STATUS_ACCESS_VIOLATION,
        context.rip,
        &[operation, fault.address],
    );
    raise(context, record)
}
