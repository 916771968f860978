//! How the room's logic says that a rule was broken or a routine must raise. The logic decides
//! without the rest of the machine, so that it can be tested alone; the routines turn its decisions
//! into bugchecks and exceptions.

use crate::cpu::{self, stop};
pub(super) use crate::nt::codes;
use crate::space::Damage;

/// Status values that routines of this module raise or return.
pub(super) mod status {
    pub(in super::super) const SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
    pub(in super::super) const DATATYPE_MISALIGNMENT: i32 = wdk_sys::STATUS_DATATYPE_MISALIGNMENT;
    pub(in super::super) const ACCESS_VIOLATION: i32 = wdk_sys::STATUS_ACCESS_VIOLATION;
    pub(in super::super) const INVALID_PARAMETER: i32 = wdk_sys::STATUS_INVALID_PARAMETER;
    pub(in super::super) const CONFLICTING_ADDRESSES: i32 = wdk_sys::STATUS_CONFLICTING_ADDRESSES;
    pub(in super::super) const NOT_MAPPED_VIEW: i32 = wdk_sys::STATUS_NOT_MAPPED_VIEW;
    pub(in super::super) const INVALID_PAGE_PROTECTION: i32 =
        wdk_sys::STATUS_INVALID_PAGE_PROTECTION;
    pub(in super::super) const INSUFFICIENT_RESOURCES: i32 = wdk_sys::STATUS_INSUFFICIENT_RESOURCES;
    pub(in super::super) const WORKING_SET_QUOTA: i32 = wdk_sys::STATUS_WORKING_SET_QUOTA;
    pub(in super::super) const INVALID_PARAMETER_2: i32 = wdk_sys::STATUS_INVALID_PARAMETER_2;
}

/// A rule that was broken: what the bugcheck will say.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Violation {
    pub(super) code: u32,
    pub(super) parameters: [u64; 4],
    pub(super) rule: String,
}

/// Why an operation has no result.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The machine stops.
    Stop(Violation),
    /// The routine raises this status.
    Raise(i32),
}

impl From<Damage> for Trouble {
    fn from(damage: Damage) -> Self {
        Self::Stop(Violation {
            code: damage.code,
            parameters: damage.parameters,
            rule: damage.words,
        })
    }
}

/// What the room's logic answers.
pub(super) type Outcome<T> = Result<T, Trouble>;

/// The machine stops because `rule` was broken.
pub(super) fn broken<T>(code: u32, parameters: [u64; 4], rule: impl Into<String>) -> Outcome<T> {
    Err(Trouble::Stop(Violation {
        code,
        parameters,
        rule: rule.into(),
    }))
}

/// Turns an outcome into what the routine returns: stops the machine, or raises and returns
/// `after_raise`, which the driver never sees. Nothing of the machine may be borrowed.
pub(super) fn answer<T>(outcome: Outcome<T>, after_raise: T) -> T {
    match outcome {
        Ok(value) => value,
        Err(Trouble::Stop(violation)) => stop(violation.code, violation.parameters, violation.rule),
        Err(Trouble::Raise(status)) => {
            cpu::raise(status);
            after_raise
        }
    }
}
