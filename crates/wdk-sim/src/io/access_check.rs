//! Who asks, and whether a security descriptor lets them: what a driver checks for itself.

use std::collections::BTreeMap;

use wdk_sys::{
    GENERIC_MAPPING, NTSTATUS, SECURITY_SUBJECT_CONTEXT, STATUS_ACCESS_DENIED, STATUS_SUCCESS,
};

use super::Io;
use super::security::{Caller, list_of};
use crate::cpu::stop;
use crate::executive::executive;
use crate::io::io;
use crate::nt::{codes, routine};
use crate::record::{Leak, Site};

const KERNEL_MODE: i8 = 0;
const MAXIMUM_ALLOWED: u32 = wdk_sys::MAXIMUM_ALLOWED;
/// What stands for the token of a process: drivers know of none of its members.
const SYSTEM_TOKEN: u64 = 0xFFFF_C100_0000_0010;
const ADMINISTRATORS_TOKEN: u64 = 0xFFFF_C100_0000_0020;

/// The subject contexts that drivers have captured and not released.
pub(super) type Subjects = BTreeMap<u64, Site>;

impl Io {
    pub(super) fn subject_leaks(&self, leaks: &mut Vec<Leak>) {
        for (context, site) in self.subjects.borrow().iter() {
            leaks.push(Leak {
                kind: "subject context",
                what: format!("{context:#x}, not released with SeReleaseSubjectContext"),
                taken_at: site.describe(),
            });
        }
    }
}

fn require_captured(what: &str, context: u64) {
    if !io().subjects.borrow().contains_key(&context) {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x1022, context, 0, 0],
            format!(
                "{what} was given the subject context at {context:#x}, which was not captured: call \
                 SeCaptureSubjectContext first, and SeReleaseSubjectContext once."
            ),
        );
    }
}

/// Whose account the captured context is of.
unsafe fn caller_of(context: *const SECURITY_SUBJECT_CONTEXT) -> Caller {
    // SAFETY: the driver passes a captured context.
    match unsafe { (*context).PrimaryToken } as u64 {
        SYSTEM_TOKEN => Caller::System,
        _ => Caller::Administrator,
    }
}

/// Generic rights as the driver's mapping has them.
fn mapped(mask: u32, mapping: &GENERIC_MAPPING) -> u32 {
    let generic = [
        (wdk_sys::GENERIC_READ, mapping.GenericRead),
        (wdk_sys::GENERIC_WRITE, mapping.GenericWrite),
        (wdk_sys::GENERIC_EXECUTE, mapping.GenericExecute),
        (wdk_sys::GENERIC_ALL, mapping.GenericAll),
    ];
    let mut all = mask;
    for (right, means) in generic {
        if mask & right != 0 {
            all = all & !right | means;
        }
    }
    all
}

/// Notes who the current thread acts for.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "a caller in user mode is an administrator, every other thread the system; nobody \
                impersonates"
)]
pub(crate) unsafe extern "win64" fn SeCaptureSubjectContext(
    context: *mut SECURITY_SUBJECT_CONTEXT,
) {
    let token = if executive().previous_mode_is_user() {
        ADMINISTRATORS_TOKEN
    } else {
        SYSTEM_TOKEN
    };
    // SAFETY: the driver passes storage for a context.
    unsafe {
        (*context).ClientToken = std::ptr::null_mut();
        (*context).ImpersonationLevel = 0;
        (*context).PrimaryToken = token as *mut _;
        (*context).ProcessAuditId = executive().process_id() as *mut _;
    }
    io().subjects.borrow().insert(context as u64, Site::here());
}

/// Ends the use of a captured context.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn SeReleaseSubjectContext(context: u64) {
    require_captured("SeReleaseSubjectContext", context);
    io().subjects.borrow().remove(&context);
}

/// Keeps the tokens of a context as they are.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "tokens do not change; nothing is locked")]
pub(crate) unsafe extern "win64" fn SeLockSubjectContext(context: u64) {
    require_captured("SeLockSubjectContext", context);
}

/// Lets the tokens of a context change again.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "tokens do not change; nothing is locked")]
pub(crate) unsafe extern "win64" fn SeUnlockSubjectContext(context: u64) {
    require_captured("SeUnlockSubjectContext", context);
}

/// Tells whether a captured context may have the access it wants.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "the discretionary list decides; an owner has no more rights than others, and no \
                privilege grants any"
)]
pub(crate) unsafe extern "win64" fn SeAccessCheck(
    #[optional] descriptor: *const u8,
    #[optional] context: *const SECURITY_SUBJECT_CONTEXT,
    _locked: u8,
    desired: u32,
    previously: u32,
    #[optional] privileges: *mut u64,
    mapping: *const GENERIC_MAPPING,
    mode: i8,
    granted: *mut u32,
    status: *mut NTSTATUS,
) -> u8 {
    if !privileges.is_null() {
        // SAFETY: the driver passes null or the place for the pointer.
        unsafe { privileges.write_unaligned(0) };
    }
    // SAFETY: the driver passes the places for the answers.
    let answer = |access: u32, outcome: NTSTATUS| unsafe {
        granted.write_unaligned(access);
        status.write_unaligned(outcome);
        u8::from(outcome == STATUS_SUCCESS)
    };
    // SAFETY: the driver passes the mapping of its object's rights.
    let mapping = unsafe { &*mapping };
    let all = mapping.GenericAll;
    if mode == KERNEL_MODE {
        let wanted = match desired & MAXIMUM_ALLOWED {
            0 => mapped(desired, mapping),
            _ => mapped(desired & !MAXIMUM_ALLOWED, mapping) | all,
        };
        return answer(wanted | previously, STATUS_SUCCESS);
    }
    require_captured("SeAccessCheck", context as u64);
    if descriptor.is_null() {
        return answer(0, STATUS_ACCESS_DENIED);
    }
    // SAFETY: the driver passes a captured context and a descriptor.
    let (caller, list) = unsafe { (caller_of(context), list_of(descriptor)) };
    let allowed = match list {
        // Without a list everybody may do everything, as where it is empty of itself (null).
        Ok(None) | Err(wdk_sys::STATUS_INVALID_SECURITY_DESCR) => all,
        Ok(Some(list)) => list.allowed(caller, &|mask| mapped(mask, mapping)),
        Err(_) => 0,
    };
    let wanted = mapped(desired & !MAXIMUM_ALLOWED, mapping) & !previously;
    if wanted & !allowed != 0 {
        return answer(0, STATUS_ACCESS_DENIED);
    }
    let most = match desired & MAXIMUM_ALLOWED {
        0 => 0,
        _ => allowed,
    };
    if wanted | most | previously == 0 {
        return answer(0, STATUS_ACCESS_DENIED);
    }
    answer(wanted | most | previously, STATUS_SUCCESS)
}
