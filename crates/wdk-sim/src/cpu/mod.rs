//! What the processor does for the driver: calls into it, gates out of it, exceptions, trapped
//! instructions. What it needs of the kernel that runs on it, it asks by [`Kernel`].
//!
//! Driver code runs on a kernel stack ([`stacks`]), the kernel's routines on that of the Linux
//! thread. Driver code is left in three ways, and
//! each is recorded in the thread's frames ([`thread`]), so that the stack can be followed and an
//! exception can continue where a handler is:
//!
//! * by calling an import ([`gate`]);
//! * by an instruction that traps because it must: a device window, `cr8`, shared data
//!   ([`signals`], [`emulate`], [`privileged`]);
//! * by a fault, which is turned into an exception on the thread's own stack ([`traps`],
//!   [`exception`]).

mod arguments;
mod call;
mod context;
mod count;
mod debug_port;
mod emulate;
mod exception;
mod fetches;
mod format;
pub mod gate;
mod guarded;
mod kernel;
mod memory_ops;
mod operands;
mod overflow;
mod parked;
mod ports;
mod print;
mod privileged;
mod raise;
mod registers;
mod report;
mod security;
mod shared_data;
mod signals;
mod spin;
mod stacks;
mod step;
mod stop;
mod strings;
mod thread;
mod traps;
mod unwind;
mod watch;
mod windows;

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use crate::loader::{At, images};
use crate::nt::played;
use crate::record::{Witness, set_witness};
use crate::space::Window;

pub use count::{count_instructions, instructions};
use debug_port::debug_filter;
pub use debug_port::{DebugOutput, DebugPort, debug_print};
pub use fetches::{forget_fetches, watch_fetches};
pub(crate) use kernel::SLOT;
pub use kernel::{Clock, Cpu, Kernel};
pub(crate) use report::codes;
pub use stacks::Stack;
pub use stop::{contained, stop, stop_with};

/// Installs the process's signal handlers and forgets the windows of an earlier machine.
pub fn install() {
    watch_fetches(false);
    windows::clear();
    signals::install();
    stop::report_panics();
    watch::begin();
    set_witness(Witness {
        routine: || call_site().map(|site| site.routine),
        caller: || call_site().map_or(0, |site| site.return_address),
        callers: report::return_addresses,
        // What is inlined at its first instruction is not what the kernel calls.
        describe_routine: |address| {
            let frames = images().describe_frames(address, At::Instruction);
            frames.last().cloned().unwrap_or_default()
        },
        describe_call: |returns| images().describe_call(returns),
    });
}

/// Prepares the calling Linux thread to run driver code on `stack`: alternate signal stack, `gs`
/// base with `kthread` at `gs:[0x188]`. Whatever ran on it before is forgotten: calls out of the
/// driver that have not returned, what was fetched, how the processor's modes were set.
pub fn enter_thread(kthread: u64, stack: Stack) {
    thread::enter(kthread, stack);
    fetches::forget();
    stop::enter();
}

/// How long a simulated thread may use the host's processor without waiting for anything.
pub fn set_spin_limit(limit: Duration) {
    watch::set_limit(limit);
}

/// The calling thread has been given the simulated processor.
pub fn runs() {
    if let Some(processor) = thread::current() {
        watch::runs(processor);
    }
}

/// The calling thread waits for something; what it does in a loop that was found to spin does not
/// count.
pub fn waits() {
    if let Some(processor) = thread::current().filter(|processor| !processor.spins.get()) {
        processor.watched.rested();
    }
}

/// How long the calling thread has run without waiting, where that is longer than it may.
pub fn overdue() -> Option<Duration> {
    let watched = &thread::current()?.watched;
    watched.is_overdue().then(|| watched.busy())
}

/// The stack that driver code of this thread runs on now.
pub fn current_stack() -> Stack {
    thread::ensure().stack.get()
}

/// The bytes of it that are left below the driver's call of the running routine.
pub fn stack_left() -> u64 {
    let processor = thread::ensure();
    processor
        .driver_stack_pointer()
        .saturating_sub(processor.stack.get().low)
}

/// Calls driver code at `entry` with the Windows x64 convention, on the current kernel stack. A
/// function of the simulator's own runs on the Linux thread's.
///
/// # Safety
/// `entry` is a function of a loaded driver image (or of the modelled kernel) that takes these
/// arguments.
pub unsafe fn call(entry: u64, arguments: &[u64]) -> u64 {
    // SAFETY: passed on to the caller.
    unsafe { call::call(entry, arguments) }
}

/// As [`call`], on a stack of the kernel's choice. One that is the current stack already is used
/// further.
///
/// # Safety
/// As there; `stack` is mapped and nobody else's.
pub unsafe fn call_on(stack: Stack, entry: u64, arguments: &[u64]) -> u64 {
    let processor = thread::ensure();
    let before = processor.stack.replace(stack);
    // SAFETY: passed on to the caller.
    let result = unsafe { call::call(entry, arguments) };
    processor.stack.set(before);
    result
}

/// The routine of the modelled kernel that is being executed on this thread, and where the driver
/// called it from.
#[derive(Clone, Copy, Debug)]
pub struct CallSite {
    /// The routine's exported name.
    pub routine: &'static str,
    /// The address it returns to.
    pub return_address: u64,
}

/// The innermost routine being executed on this thread, if it was called by a driver.
pub fn call_site() -> Option<CallSite> {
    let frame = thread::current()?.innermost()?;
    Some(CallSite {
        routine: gate::routine_name(frame)?,
        return_address: frame.rip,
    })
}

/// What an address is, in words, as far as the modules up to this one know.
pub fn describe_address(address: u64) -> String {
    report::explain(address)
}

/// The call stack of this thread, innermost first: routine being executed, then driver functions by
/// unwind data.
pub fn call_stack() -> Vec<String> {
    report::call_stack()
}

/// The threads of the kernel's that are to return into this code, with their call stacks, as
/// [`call_stack`] has them. All of them but the calling one are parked.
pub fn stacks_through(code: &Range<u64>) -> Vec<(u64, Vec<String>)> {
    parked::stacks_through(code)
}

/// Makes the running routine raise `status` when it returns, which it must do at once; its return
/// value is ignored. No Rust frame is unwound: the gate resumes the driver at the handler found
/// from the call site. With no handler it is a bugcheck.
pub fn raise(status: i32) {
    let record = exception::raised(status as u32, &[]);
    thread::ensure().leave(exception::Action::Raise(record));
}

/// As [`raise`], for `STATUS_ACCESS_VIOLATION` with what a page fault at `address` would have said.
pub fn raise_access_violation(address: u64, write: bool) {
    let record = exception::raised(
        report::STATUS_ACCESS_VIOLATION,
        &[u64::from(write), address],
    );
    thread::ensure().leave(exception::Action::Raise(record));
}

/// What `MmGetSystemRoutineAddress` answers.
fn system_routine(name: &str) -> u64 {
    gate::resolve_anywhere(name, played()).unwrap_or(0)
}

/// Traps accesses to `base .. base + length` (already reserved without access rights) and sends
/// them to `window`, `offset` bytes in.
pub fn add_window(base: u64, length: u64, offset: u64, window: Arc<dyn Window>) {
    windows::add(base, length, offset, window);
}

/// Stops sending any accesses to devices: the machine has ended.
pub fn remove_all_windows() {
    windows::clear();
}

/// Stops sending accesses at `base` to a device.
pub fn remove_window(base: u64) {
    windows::remove(base);
}

#[cfg(test)]
mod tests;
