//! User memory that drivers allocate in the current process: `ZwAllocateVirtualMemory`,
//! `ZwFreeVirtualMemory`.

use super::current_process;
use super::rules::status;
use crate::memory::memory;
use crate::space::{Owner, PAGE_SIZE, Protection, page_ceiling, page_floor};

use crate::nt::routine;

/// `NtCurrentProcess()`
const CURRENT_PROCESS: u64 = u64::MAX;
const MEM_COMMIT: u32 = wdk_sys::MEM_COMMIT;
const MEM_RESERVE: u32 = wdk_sys::MEM_RESERVE;
const MEM_RELEASE: u32 = wdk_sys::MEM_RELEASE;

/// The rights that a `PAGE_*` value asks for, of those that the simulated user space has.
fn protection(value: u32) -> Option<Protection> {
    match value {
        0x01 => Some(Protection::NoAccess),
        0x02 => Some(Protection::ReadOnly),
        0x04 => Some(Protection::ReadWrite),
        _ => None,
    }
}

/// Commits user pages.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Pages => STATUS_NO_MEMORY,
    fidelity = "the current process only; reserving without committing is refused"
)]
pub(crate) unsafe extern "win64" fn ZwAllocateVirtualMemory(
    process: u64,
    base: *mut u64,
    _zero_bits: u64,
    size: *mut u64,
    kind: u32,
    protect: u32,
) -> i32 {
    // SAFETY: both are variables of the caller.
    let (wanted, bytes) = unsafe { (base.read(), size.read()) };
    if process != CURRENT_PROCESS {
        return status::INVALID_PARAMETER;
    }
    let Some(protection) = protection(protect) else {
        return status::INVALID_PAGE_PROTECTION;
    };
    let whole = bytes.checked_add(PAGE_SIZE).map(|_| page_ceiling(bytes));
    let (Some(whole), true) = (
        whole,
        kind & MEM_COMMIT != 0 && kind & !(MEM_COMMIT | MEM_RESERVE) == 0,
    ) else {
        return status::INVALID_PARAMETER;
    };
    if whole == 0 {
        return status::INVALID_PARAMETER;
    }
    let mut borrowed = memory().borrow();
    let state = &mut borrowed.state();
    let Some(runs) = state.space.physical.allocate(whole / PAGE_SIZE) else {
        return status::INSUFFICIENT_RESOURCES;
    };
    state.space.physical.zero(&runs);
    let wanted = (wanted != 0).then(|| page_floor(wanted));
    let kept = runs.clone();
    match state.space.user.map(
        &state.space.physical,
        runs,
        wanted,
        protection,
        Owner::Process,
        current_process(),
    ) {
        Ok(at) => {
            // SAFETY: as above.
            unsafe {
                base.write(at);
                size.write(whole);
            }
            status::SUCCESS
        }
        Err(_) => {
            state.space.physical.release_all(&kept);
            status::CONFLICTING_ADDRESSES
        }
    }
}

/// Releases user pages.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "whole allocations of the current process only; locked pages stay until they \
                are unlocked"
)]
pub(crate) unsafe extern "win64" fn ZwFreeVirtualMemory(
    process: u64,
    base: *mut u64,
    size: *mut u64,
    kind: u32,
) -> i32 {
    // SAFETY: both are variables of the caller.
    let (address, bytes) = unsafe { (base.read(), size.read()) };
    if process != CURRENT_PROCESS || kind != MEM_RELEASE || bytes != 0 {
        return status::INVALID_PARAMETER;
    }
    let mut borrowed = memory().borrow();
    let state = &mut borrowed.state();
    let own = state.space.user.at(address).is_some_and(|(start, vad)| {
        start == address && vad.owner == Owner::Process && vad.process == current_process()
    });
    if !own {
        return status::NOT_MAPPED_VIEW;
    }
    if let Some(vad) = state.space.user.remove(address) {
        state.space.physical.release_all(&vad.runs);
        // SAFETY: as above.
        unsafe { size.write(vad.pages() * PAGE_SIZE) };
    }
    status::SUCCESS
}
