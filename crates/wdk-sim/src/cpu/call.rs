//! Calls into the driver.

use super::thread::{self, COUNTING, HOST};
use super::{codes, gate, overflow, report, stop, watch};
use crate::loader;

unsafe extern "C" {
    /// Where a driver function called by [`call`] returns to.
    static wdk_sim_call_return: u8;
    /// The same, while instructions are counted.
    static wdk_sim_call_return_counting: u8;
}

/// Is `address` where the outermost driver function of a call returns to?
pub(super) fn is_boundary(address: u64) -> bool {
    address == &raw const wdk_sim_call_return as u64
        || address == &raw const wdk_sim_call_return_counting as u64
}

/// See [`super::call`].
pub(super) unsafe fn call(entry: u64, arguments: &[u64]) -> u64 {
    let processor = thread::ensure();
    if processor.innermost().is_none() {
        processor.watched.rested();
    }
    watch::runs(processor);
    let is_canonical = (entry << 16).cast_signed() >> 16 == entry.cast_signed();
    if !is_canonical {
        stop(
            codes::KMODE_EXCEPTION_NOT_HANDLED,
            [u64::from(report::STATUS_ACCESS_VIOLATION), entry, 0, 0],
            format!(
                "The kernel was to call the driver's routine at {entry:#x}, an address that no code \
                 can have: the driver gave it for one."
            ),
        );
    }
    // A function of the simulator's that the driver called by a pointer, with no gate between, is
    // on the driver's stack itself.
    let here = &raw const processor as u64;
    let stays = processor.stack.get().contains(here);
    let is_driver = loader::in_image_space(entry) || gate::contains(entry);
    let stack = if is_driver && !stays {
        let stack = processor.driver_stack_pointer();
        let low = processor.stack.get().low;
        if stack < low + NEEDED + 8 * arguments.len() as u64 {
            overflow::no_stack_left(entry);
        }
        stack
    } else {
        0
    };
    // SAFETY: the caller vouches for `entry` and its arguments; the thread is prepared, and the
    // stack has room for the arguments below what is in use.
    unsafe { call_win64(entry, arguments.as_ptr(), arguments.len(), stack) }
}

/// What a call takes of the stack before the function's own frame, beside its arguments.
const NEEDED: u64 = 64;

/// Builds the argument area at `stack` (where that is not 0; home space for four at least), loads
/// the first four into registers, and calls. The callee preserves every register the caller's
/// convention wants preserved. While it runs, `gs:[HOST]` says where the gates find this stack.
#[unsafe(naked)]
unsafe extern "sysv64" fn call_win64(
    entry: u64,
    arguments: *const u64,
    count: usize,
    stack: u64,
) -> u64 {
    core::arch::naked_asm!(
        "push rbp",
        "push qword ptr gs:[{host}]",
        "sub rsp, 8",
        "mov rbp, rsp",
        "mov gs:[{host}], rsp",
        "test rcx, rcx",
        "cmovnz rsp, rcx",
        "mov rax, rdi",
        "mov r10d, 4",
        "cmp rdx, r10",
        "cmova r10, rdx",
        "inc r10",
        "and r10, -2",
        "shl r10, 3",
        "sub rsp, r10",
        "xor ecx, ecx",
        "mov [rsp], rcx",
        "mov [rsp + 8], rcx",
        "mov [rsp + 16], rcx",
        "mov [rsp + 24], rcx",
        "2:",
        "cmp rcx, rdx",
        "jae 3f",
        "mov r10, [rsi + rcx * 8]",
        "mov [rsp + rcx * 8], r10",
        "inc rcx",
        "jmp 2b",
        "3:",
        "mov rcx, [rsp]",
        "mov rdx, [rsp + 8]",
        "mov r8, [rsp + 16]",
        "mov r9, [rsp + 24]",
        "cld",
        "cmp qword ptr gs:[{counting}], 0",
        "jne 4f",
        "call rax",
        ".globl wdk_sim_call_return",
        "wdk_sim_call_return:",
        "5:",
        "mov rsp, gs:[{host}]",
        "add rsp, 8",
        "pop qword ptr gs:[{host}]",
        "pop rbp",
        "ret",
        "4:",
        "pushfq",
        "or qword ptr [rsp], 0x100",
        "popfq",
        "call rax",
        ".globl wdk_sim_call_return_counting",
        "wdk_sim_call_return_counting:",
        "jmp 5b",
        counting = const COUNTING,
        host = const HOST,
    )
}
