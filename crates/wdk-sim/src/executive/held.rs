//! What a thread holds: locks that belong to it, and the like.

use super::Executive;
use super::lock_order::{HeldLock, Mode};
use super::processor::Thread;
use crate::cpu::stop;
use crate::nt::codes;
use crate::record::Site;

/// Something that belongs to the thread that took it.
pub(super) struct Held {
    pub what: &'static str,
    pub address: u64,
    pub taken_at: Site,
    /// How it is held, if it is a lock that others wait for.
    pub lock: Option<Mode>,
    /// The IRQL that its release goes back to, where the release restores it.
    pub raised_from: Option<u8>,
}

impl Held {
    /// A lock that was taken at `taken_at`.
    pub fn lock(what: &'static str, address: u64, mode: Mode, taken_at: Site) -> Self {
        Self {
            what,
            address,
            taken_at,
            lock: Some(mode),
            raised_from: None,
        }
    }
}

impl Thread {
    /// The thread no longer holds what it took last at `address`.
    pub(super) fn unhold(&mut self, address: u64) -> Option<Held> {
        let position = self.held.iter().rposition(|held| held.address == address)?;
        Some(self.held.remove(position))
    }
}

impl Executive {
    /// Notes that the current thread holds something until [`unhold`](Self::unhold).
    pub(super) fn hold(&self, what: &'static str, address: u64) {
        let taken_at = Site::here();
        self.with_current(|thread| {
            thread.held.push(Held {
                what,
                address,
                taken_at,
                lock: None,
                raised_from: None,
            });
        });
    }

    /// Notes that the current thread has a lock, until [`unhold`](Self::unhold).
    pub(super) fn hold_lock(&self, what: &'static str, address: u64, mode: Mode) {
        let held = Held::lock(what, address, mode, Site::here());
        self.with_current(|thread| thread.held.push(held));
    }

    /// As [`hold_lock`](Self::hold_lock), for a lock that can be shared.
    pub(super) fn hold_shareable(&self, what: &'static str, address: u64, mode: Mode) {
        if mode == Mode::Exclusive {
            self.lock_order.borrow().taken_alone(HeldLock {
                what,
                address,
                mode,
                taken_at: Site::here(),
            });
        }
        self.hold_lock(what, address, mode);
    }

    /// The current thread no longer holds it; false when it did not.
    pub(super) fn unhold(&self, address: u64) -> bool {
        self.with_current(|thread| thread.unhold(address)).is_some()
    }

    /// As [`unhold`](Self::unhold), for the thread that is named.
    pub(super) fn unhold_of(&self, kthread: u64, address: u64) -> bool {
        self.with_thread_of(kthread, |thread| thread.unhold(address).is_some())
            .unwrap_or(false)
    }

    /// The current thread is going to wait for a lock, until it has it: a bugcheck when that turns
    /// an order around that was seen before.
    pub(super) fn judge_lock(&self, what: &'static str, address: u64, mode: Mode) {
        let held = self.with_current(|thread| {
            let held = thread.held.iter().filter_map(|held| {
                Some(HeldLock {
                    what: held.what,
                    address: held.address,
                    mode: held.lock?,
                    taken_at: held.taken_at,
                })
            });
            held.collect::<Vec<_>>()
        });
        let wanted = HeldLock {
            what,
            address,
            mode,
            taken_at: Site::here(),
        };
        self.judge_order("threads", &held, wanted);
    }

    /// Who holds the lock at `address`, and since where, in words.
    pub(super) fn holder_of(&self, address: u64) -> Option<String> {
        let table = self.processor.table.borrow();
        table.threads.iter().find_map(|(id, thread)| {
            let held = thread.held.iter().find(|held| held.address == address)?;
            Some(format!(
                "thread {id} ({}) holds it since {}",
                thread.name,
                held.taken_at.describe()
            ))
        })
    }

    /// A bugcheck when the lock that is made at `address` is held: who holds it would release
    /// another.
    pub(super) fn judge_new_lock(&self, what: &str, address: u64) {
        if let Some(holder) = self.holder_of(address) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1005, address, 0, 0],
                format!(
                    "The {what} at {address:#x} was initialised again, but {holder}: initialise a \
                     lock once."
                ),
            );
        }
        self.lock_begins_anew(address);
    }
}
