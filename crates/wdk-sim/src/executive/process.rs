//! The one process and the one processor, as drivers ask about them and attach to them.

use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, Entity, Module, Profile, Routine, codes};
use crate::routines;

pub(super) const ROUTINES: &[Routine] =
    &super::join::<{ BASE.len() + WINDOWS7.len() }>(&[BASE, WINDOWS7]);

const BASE: &[Routine] = &routines![
    Ntoskrnl, Nt52:
    KeSetSystemAffinityThread,
    KeRevertToUserAffinityThread,
    KeQueryActiveProcessors,
    KeStackAttachProcess,
    KeUnstackDetachProcess,
    KeAttachProcess,
    KeDetachProcess,
];

const WINDOWS7: &[Routine] = &[
    newer(
        "KeGetCurrentProcessorNumberEx",
        KeGetCurrentProcessorNumberEx as *const (),
    ),
    newer(
        "KeQueryActiveProcessorCount",
        KeQueryActiveProcessorCount as *const (),
    ),
    newer(
        "KeQueryActiveProcessorCountEx",
        KeQueryActiveProcessorCountEx as *const (),
    ),
    newer(
        "KeQueryMaximumProcessorCount",
        KeQueryMaximumProcessorCount as *const (),
    ),
    newer(
        "KeQueryMaximumProcessorCountEx",
        KeQueryActiveProcessorCountEx as *const (),
    ),
];

const fn newer(name: &'static str, implementation: *const ()) -> Routine {
    Routine {
        module: Module::Ntoskrnl,
        name,
        since: Profile::Windows7,
        entity: Entity::Function(implementation),
    }
}

pub(crate) unsafe extern "win64" fn KeSetSystemAffinityThread(affinity: u64) {
    executive().require_irql(APC_LEVEL);
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

pub(crate) unsafe extern "win64" fn KeRevertToUserAffinityThread() {
    executive().require_irql(APC_LEVEL);
}

pub(crate) unsafe extern "win64" fn KeQueryActiveProcessors() -> u64 {
    1
}

pub(crate) unsafe extern "win64" fn KeQueryActiveProcessorCount(active: *mut u64) -> u32 {
    if !active.is_null() {
        // SAFETY: the driver passes null or the place for the set.
        unsafe { active.write_unaligned(1) };
    }
    1
}

pub(crate) unsafe extern "win64" fn KeQueryActiveProcessorCountEx(_group: u16) -> u32 {
    1
}

pub(crate) unsafe extern "win64" fn KeQueryMaximumProcessorCount() -> u32 {
    1
}

pub(crate) unsafe extern "win64" fn KeGetCurrentProcessorNumberEx(number: *mut u32) -> u32 {
    if !number.is_null() {
        // SAFETY: the driver passes null or the place for a PROCESSOR_NUMBER.
        unsafe { number.write_unaligned(0) };
    }
    0
}

fn check_process(process: u64) {
    let executive = executive();
    executive.require_irql(DISPATCH_LEVEL);
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

/// The one process is attached to already; what is left is the balance of attaching and detaching.
pub(crate) unsafe extern "win64" fn KeStackAttachProcess(process: u64, state: *mut [u64; 6]) {
    check_process(process);
    let executive = executive();
    // SAFETY: the driver passes storage for a KAPC_STATE.
    unsafe { state.write_unaligned([0, 0, 0, 0, process, 0]) };
    executive.hold("attached process", state as u64);
}

pub(crate) unsafe extern "win64" fn KeUnstackDetachProcess(state: *mut [u64; 6]) {
    let executive = executive();
    executive.require_irql(DISPATCH_LEVEL);
    if !executive.unhold(state as u64) {
        stop(
            codes::INVALID_PROCESS_DETACH_ATTEMPT,
            [state as u64, 0, 0, 0],
            "KeUnstackDetachProcess was given a KAPC_STATE that this thread did not attach with.",
        );
    }
}

pub(crate) unsafe extern "win64" fn KeAttachProcess(process: u64) {
    check_process(process);
    executive().hold("attached process", process);
}

pub(crate) unsafe extern "win64" fn KeDetachProcess() {
    let executive = executive();
    executive.unhold(executive.process());
}
