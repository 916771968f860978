//! Which requests a thread is in the dispatch routines of: what a driver may do depends on it.

use super::Executive;
use crate::cpu::{forget_fetches, stop};
use crate::nt::codes;
use crate::record::{Site, checks};

/// A request that a driver's dispatch routine has been called with and has not returned from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Serving {
    /// The device object that it was sent to.
    pub device: u64,
    /// What it asks for.
    pub task: Task,
}

/// What a request asks for, as far as rules depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// `IRP_MN_START_DEVICE`
    Start,
    /// `IRP_MN_SURPRISE_REMOVAL`
    SurpriseRemoval,
    /// `IRP_MN_REMOVE_DEVICE`
    Removal,
    /// `IRP_MN_SET_POWER` for a system state other than S0.
    PowerDown,
    /// Anything else.
    Other,
}

impl Executive {
    /// Notes that the current thread enters a dispatch routine, until
    /// [`end_serving`](Self::end_serving).
    pub fn begin_serving(&self, serving: Serving) {
        let outermost = self.with_current(|thread| {
            thread.serving.push(serving);
            thread.serving.len() == 1
        });
        if outermost {
            forget_fetches();
        }
    }

    /// The dispatch routine entered last has returned.
    pub fn end_serving(&self) {
        self.with_current(|thread| {
            thread.serving.pop();
            if thread.serving.is_empty() {
                thread.suspension = None;
            }
        });
    }

    /// The request whose dispatch routine the current thread is in, the innermost one.
    pub fn serving(&self) -> Option<Serving> {
        self.with_current(|thread| thread.serving.last().copied())
    }

    /// What the innermost request of the current thread asks for.
    fn task(&self) -> Option<Task> {
        Some(self.serving()?.task)
    }

    /// Told when a driver allocates pool. A rule of Static Driver Verifier's.
    pub fn judge_allocation(&self) {
        if checks().static_rules.get() && self.task() == Some(Task::PowerDown) {
            static_rule(
                "PowerDownAllocate",
                "Memory was allocated in the dispatch routine of an IRP_MN_SET_POWER that puts the \
                 system to sleep: paging may have ended, and the allocation can fail when nothing \
                 may fail. Allocate it when the device starts.",
            );
        }
    }

    /// Told when a driver waits for an object. A rule of Static Driver Verifier's.
    pub(super) fn judge_wait_in_start(&self) {
        if checks().static_rules.get() && self.task() == Some(Task::Start) {
            static_rule(
                "StartDeviceWait",
                "A thread was to wait for an object in the dispatch routine of \
                 IRP_MN_START_DEVICE: mark the IRP pending and go on in its completion routine, or \
                 pass it on with IoForwardIrpSynchronously.",
            );
        }
    }

    /// Told when a driver waits for a remove lock. A rule of Static Driver Verifier's.
    pub(super) fn judge_removal(&self) {
        let task = self.task();
        if checks().static_rules.get() && task.is_some() && task != Some(Task::Removal) {
            static_rule(
                "IoReleaseRemoveLockAndWaitOutsideRemoveDevice",
                "IoReleaseRemoveLockAndWait was called in the dispatch routine of another request \
                 than IRP_MN_REMOVE_DEVICE: nobody can acquire the lock after that.",
            );
        }
    }
}

fn static_rule(name: &str, words: &str) -> ! {
    stop(
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        [0, Site::here().address(), 0, 0],
        format!(
            "{words} This is the rule {name} of Static Driver Verifier, which Driver Verifier does \
             not have; it is judged because `static-rules` was asked for."
        ),
    )
}
