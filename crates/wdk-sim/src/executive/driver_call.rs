//! The one way into a driver: every callback, dispatch and completion routine is called here, and
//! held to coming back as it was called.

use std::fmt::Display;

use super::{Executive, irql};
use crate::cpu::{self, Stack, stop};
use crate::nt::codes;
use crate::record::Site;

/// What the call of a driver's routine is held to.
#[derive(Clone, Copy, Default)]
pub struct Return<'a> {
    /// The IRQL it returns at, where that is not the one it is called at.
    pub irql: Option<u8>,
    /// Whose rule it is that the IRQL comes back: Driver Verifier's I/O rule of this number, about
    /// this object; the kernel's own where there is none.
    pub io_rule: Option<(u64, u64)>,
    /// Looks at what the routine alone could have left undone, before anything else is judged.
    pub first: Option<&'a dyn Fn()>,
    /// The stack it runs on, where that is not the current one.
    pub stack: Option<Stack>,
    /// It takes or gives back a lock for its caller, as its contract says.
    pub is_lock_routine: bool,
}

impl Executive {
    /// Calls the driver's routine at `entry` (`what` names its kind in reports: "The DPC routine",
    /// "The dispatch routine for IRP_MJ_READ") and judges whether it came back as it was called: at
    /// the same IRQL, without a spin lock it took, in no critical region it entered.
    ///
    /// # Safety
    /// `entry` is a function of a loaded driver image (or of the modelled kernel) that takes these
    /// arguments.
    pub unsafe fn call_driver_routine(
        &self,
        what: impl Display,
        entry: u64,
        arguments: &[u64],
    ) -> u64 {
        // SAFETY: as the caller promises.
        unsafe { self.call_held_to(Return::default(), what, entry, arguments) }
    }

    /// As [`call_driver_routine`](Self::call_driver_routine), for a routine with a contract of its
    /// own.
    ///
    /// # Safety
    /// As there.
    pub unsafe fn call_held_to(
        &self,
        rule: Return<'_>,
        what: impl Display,
        entry: u64,
        arguments: &[u64],
    ) -> u64 {
        let before = self.irql.get();
        let locks = self.spin_locks.borrow().len();
        let regions = self.with_current(|thread| thread.apc_disable);
        // SAFETY: as the caller promises.
        let result = unsafe {
            match rule.stack {
                Some(stack) => cpu::call_on(stack, entry, arguments),
                None => cpu::call(entry, arguments),
            }
        };
        if let Some(first) = rule.first {
            first();
        }
        if !rule.is_lock_routine {
            self.judge_locks(locks, &what, entry);
            self.judge_irql(before, rule, &what, entry);
        }
        self.judge_regions(regions, &what, entry);
        result
    }

    fn judge_locks(&self, before: usize, what: &dyn Display, entry: u64) {
        if self.spin_locks.borrow().len() > before {
            let held = self.held_spin_lock().unwrap_or_default();
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x37, entry, 0, 0],
                format!(
                    "{what}, {}, returned while it holds {held}.",
                    Site::at(entry).describe()
                ),
            );
        }
    }

    fn judge_irql(&self, before: u8, rule: Return<'_>, what: &dyn Display, entry: u64) {
        let wanted = rule.irql.unwrap_or(before);
        let after = self.irql.get();
        if after == wanted {
            return;
        }
        let words = format!(
            "{what}, {}, was called at {} and returned at {}: it must return at {}.",
            Site::at(entry).describe(),
            irql::name(before),
            irql::name(after),
            irql::name(wanted),
        );
        let (wanted, after) = (u64::from(wanted), u64::from(after));
        match rule.io_rule {
            Some((number, object)) => stop(
                codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION,
                [number, object, wanted, after],
                words,
            ),
            None => stop(
                codes::IRQL_UNEXPECTED_VALUE,
                [after, wanted, entry, 0],
                words,
            ),
        }
    }

    fn judge_regions(&self, before: i32, what: &dyn Display, entry: u64) {
        let after = self.with_current(|thread| thread.apc_disable);
        if after == before {
            return;
        }
        let words = if after > before {
            format!(
                "returned with {} more critical or guarded regions (or mutexes) entered than \
                 left: it must leave each it enters",
                after - before
            )
        } else {
            format!(
                "returned having left {} more critical or guarded regions (or mutexes) than it \
                 entered: it must not leave what its caller entered",
                before - after
            )
        };
        stop(
            codes::APC_INDEX_MISMATCH,
            [entry, after as u64, before as u64, 0],
            format!("{what}, {}, {words}.", Site::at(entry).describe()),
        );
    }
}
