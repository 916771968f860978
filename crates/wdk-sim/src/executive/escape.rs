//! The way out of a simulated thread that ends itself in the middle of driver code. Used by
//! [`super::thread`] alone.
//!
//! `PsTerminateSystemThread` does not return, so the Linux thread has to leave frames of the driver
//! behind. They own nothing that Rust knows of; those of the simulator on the way have no
//! destructor left to run.

use std::ffi::c_void;

/// Calls `body(context)`, which may be left through [`leave`] with the stack pointer that is stored
/// at `saved`.
///
/// # Safety
/// `body` may be called with `context`; `saved` can be written.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn enter(
    saved: *mut u64,
    body: extern "sysv64" fn(*mut c_void),
    context: *mut c_void,
) {
    core::arch::naked_asm!(
        "push rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov [rdi], rsp",
        "mov rdi, rdx",
        "call rsi",
        "add rsp, 8",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

/// Returns from the [`enter`] that stored `saved`.
///
/// # Safety
/// That call has not returned, it was made on this stack, and no frame above it has a destructor
/// that must run.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn leave(saved: u64) -> ! {
    core::arch::naked_asm!(
        "mov rsp, rdi",
        "add rsp, 8",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Trip {
        saved: u64,
        arrived: u32,
        leave_early: bool,
    }

    extern "sysv64" fn body(context: *mut c_void) {
        let trip = context.cast::<Trip>();
        // SAFETY: `go` passes its own trip, which outlives the call; the frames left behind own
        // nothing.
        unsafe {
            (*trip).arrived += 1;
            if (*trip).leave_early {
                leave((*trip).saved);
            }
            (*trip).arrived += 1;
        }
    }

    fn go(leave_early: bool) -> u32 {
        let mut trip = Trip {
            saved: 0,
            arrived: 0,
            leave_early,
        };
        let pointer = &raw mut trip;
        // SAFETY: the trip lives until the call has returned, either way.
        unsafe {
            enter(&raw mut (*pointer).saved, body, pointer.cast());
            (*pointer).arrived
        }
    }

    #[test]
    fn a_body_may_return_or_leave() {
        assert_eq!(go(false), 2);
        assert_eq!(go(true), 1);
    }
}
