//! Import gates: what a driver's import is bound to.

use crate::profile::Profile;

/// The gate (or the variable) for an exported name on a kernel of `profile`, or nothing where that kernel does not have it.
pub fn resolve(_module: &str, _name: &str, _profile: Profile) -> Option<u64> {
    unimplemented!()
}

/// The gate for a routine that is reached through a table instead of by an exported name.
pub fn for_operation(_routine: &'static crate::routine::Routine) -> u64 {
    unimplemented!()
}
