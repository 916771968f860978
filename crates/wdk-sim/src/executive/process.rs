//! The one process and the one processor, as drivers ask about them and attach to them.

use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};

/// Moves the thread to one of several processors.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeSetSystemAffinityThread(affinity: u64) {
    if affinity & 1 == 0 {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, affinity, 0, 0],
            format!(
                "KeSetSystemAffinityThread was given {affinity:#x}, which names no processor of \
                 this machine (KeQueryActiveProcessors: 1)."
            ),
        );
    }
}

/// Lets the thread run on the processors it ran on before.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeRevertToUserAffinityThread() {}

/// Returns the set of active processors.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeQueryActiveProcessors() -> u64 {
    1
}

/// Returns how many processors are active, and which.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeQueryActiveProcessorCount(
    #[optional] active: *mut u64,
) -> u32 {
    if !active.is_null() {
        // SAFETY: the driver passes null or the place for the set.
        unsafe { active.write_unaligned(1) };
    }
    1
}

/// Returns how many processors of a group are active.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeQueryActiveProcessorCountEx(_group: u16) -> u32 {
    1
}

/// Returns how many processors there can be.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeQueryMaximumProcessorCount() -> u32 {
    1
}

/// Returns the number of the processor that runs this.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeGetCurrentProcessorNumberEx(
    #[optional] number: *mut u32,
) -> u32 {
    if !number.is_null() {
        // SAFETY: the driver passes null or the place for a PROCESSOR_NUMBER.
        unsafe { number.write_unaligned(0) };
    }
    0
}

fn check_process(process: u64) {
    let executive = executive();
    if process != executive.process() {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, process, 0, 0],
            format!(
                "{process:#x} is no process: attach to one that IoGetRequestorProcess or \
                 PsGetCurrentProcess returned."
            ),
        );
    }
}

/// Enters the address space of a process.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "there is one process; the balance is checked")]
pub(crate) unsafe extern "win64" fn KeStackAttachProcess(process: u64, state: *mut [u64; 6]) {
    check_process(process);
    let executive = executive();
    // SAFETY: the driver passes storage for a KAPC_STATE.
    unsafe { state.write_unaligned([0, 0, 0, 0, process, 0]) };
    executive.hold("attached process", state as u64);
}

/// Leaves the address space again.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "there is one process; the balance is checked"
)]
pub(crate) unsafe extern "win64" fn KeUnstackDetachProcess(state: *mut [u64; 6]) {
    let executive = executive();
    if !executive.unhold(state as u64) {
        stop(
            codes::INVALID_PROCESS_DETACH_ATTEMPT,
            [state as u64, 0, 0, 0],
            "KeUnstackDetachProcess was given a KAPC_STATE that this thread did not attach with.",
        );
    }
}

/// Enters the address space of a process.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "there is one process; the balance is checked")]
pub(crate) unsafe extern "win64" fn KeAttachProcess(process: u64) {
    check_process(process);
    executive().hold("attached process", process);
}

/// Leaves the address space again.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn KeDetachProcess() {
    let executive = executive();
    executive.unhold(executive.process());
}

/// Returns how many processors a group can have.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "one processor")]
const KeQueryMaximumProcessorCountEx: unsafe extern "win64" fn(u16) -> u32 =
    KeQueryActiveProcessorCountEx;
