//! The C run-time routines that the kernel exports.
use crate::routine::Routine;
pub(super) const ROUTINES: &[Routine] = &[];
