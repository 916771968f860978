//! Callers that their process suspends in the middle of a request, as any process may do with a
//! thread of its own. The thread stops where Windows delivers the APC that does it, below
//! `APC_LEVEL` and outside of critical and guarded regions, and goes on when the process likes: who
//! waits for it in kernel mode without an end waits as long.

use super::dispatcher::ObjectWait;
use super::layout::{DispatcherHeader, NOTIFICATION_EVENT, SEMAPHORE, SYNCHRONIZATION_EVENT};
use super::{Executive, ThreadId};
use crate::cpu::stop;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, codes};
use crate::record::Site;

/// So much of a wait lies within a suspension that is to blame for it: a second, in 100 ns.
const HELD_UP: u64 = 10_000_000;

/// That a thread was suspended while it made the request that it makes.
#[derive(Clone, Copy)]
pub(super) struct Suspension {
    from: u64,
    until: u64,
    site: Site,
}

impl Executive {
    /// Is the running thread a caller's, in user mode, and where it may be suspended now?
    pub fn may_suspend_current(&self) -> bool {
        self.irql() < APC_LEVEL
            && self.with_current(|thread| thread.user_mode && thread.apc_disable == 0)
    }

    /// Suspends the running thread until `resumed()`.
    pub fn suspend_current(&self, resumed: &mut (dyn FnMut() -> bool + Send)) {
        let (from, site) = (self.now(), Site::here());
        self.block_until("its process to resume it", resumed);
        let until = self.now();
        self.with_current(|thread| thread.suspension = Some(Suspension { from, until, site }));
    }

    /// The running thread signals an object and ends a wait for it, of thread `waiter`: a bugcheck
    /// where the waiter could do nothing but wait, and the signal came late because the running
    /// thread was suspended.
    pub(super) fn judge_hold_up(&self, object: u64, waiter: u32, wait: &ObjectWait) {
        // SAFETY: the object was checked when the wait for it began.
        let kind = unsafe { (*(object as *const DispatcherHeader)).kind } & 0x7F;
        let by_a_driver = matches!(kind, NOTIFICATION_EVENT | SYNCHRONIZATION_EVENT | SEMAPHORE);
        // Above, it may be a DPC that interrupts the thread.
        if !wait.endless || !by_a_driver || self.irql() >= DISPATCH_LEVEL {
            return;
        }
        let Some(suspension) = self.with_current(|thread| thread.suspension) else {
            return;
        };
        let within = suspension
            .until
            .saturating_sub(suspension.from.max(wait.begun));
        if within < HELD_UP {
            return;
        }
        let ThreadId(holder) = self.current();
        let what = self.describe_object(object);
        stop(
            codes::HELD_UP_BY_SUSPENDED_THREAD,
            [object, u64::from(waiter), u64::from(holder), within],
            format!(
                "Thread {waiter} waited for {what}, from {}, for {} s, until thread {holder} \
                 signalled it, which its process had suspended meanwhile, at {}. A process \
                 suspends its threads for as long as it likes, and nothing else ends this wait: \
                 it holds up callers of other processes, removal and power. Have the thread call \
                 KeEnterCriticalRegion before it takes what others wait for and \
                 KeLeaveCriticalRegion when it has given it back, or use a lock that does it \
                 (a fast mutex, a mutex, a guarded mutex).",
                wait.site.describe(),
                within / 10_000_000,
                suspension.site.describe(),
            ),
        )
    }
}
