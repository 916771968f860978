//! Remove locks: what keeps a device from being removed while requests are in it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::layout::{NOTIFICATION_EVENT, RemoveLock, SYNCHRONIZATION_EVENT};
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::record::{Leak, Site};
use crate::space::space;

const STATUS_DELETE_PENDING: i32 = wdk_sys::STATUS_DELETE_PENDING;
const EVENTS: &[u8] = &[NOTIFICATION_EVENT, SYNCHRONIZATION_EVENT];

/// The acquisitions of each lock, by tag.
#[derive(Default)]
pub(super) struct RemoveLocks {
    /// With each, which life of the memory it is in it was made in.
    locks: BTreeMap<u64, (u64, Vec<(u64, Site)>)>,
}

impl RemoveLocks {
    /// Was a lock made at this address that is still there?
    fn knows(&self, lock: u64) -> bool {
        self.locks
            .get(&lock)
            .is_some_and(|(life, _)| *life == space().life(lock))
    }

    fn users(&mut self, lock: u64) -> &mut Vec<(u64, Site)> {
        let (_, users) = self.locks.entry(lock).or_default();
        users
    }

    pub fn forget(&mut self, memory: &Range<u64>) {
        while let Some((&lock, _)) = self.locks.range(memory.clone()).next() {
            self.locks.remove(&lock);
        }
    }
}

impl Executive {
    pub(super) fn remove_lock_leaks(&self, leaks: &mut Vec<Leak>) {
        for (lock, (_, users)) in &self.remove_locks.borrow().locks {
            for (tag, taken_at) in users {
                leaks.push(Leak {
                    kind: "remove lock",
                    what: format!("acquired at {lock:#x} with tag {tag:#x}"),
                    taken_at: taken_at.describe(),
                });
            }
        }
    }

    pub(super) fn remove_lock_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let locks = self.remove_locks.borrow();
        let (lock, (tag, taken_at)) = locks
            .locks
            .range(memory.clone())
            .find_map(|(lock, (_, users))| Some((*lock, users.first()?)))?;
        let what = format!(
            "the remove lock at {lock:#x}{}, acquired with tag {tag:#x} at {} and not released: \
             wait with IoReleaseRemoveLockAndWait first",
            self.made_at(lock),
            taken_at.describe()
        );
        Some(InUse::own(lock, memory, what))
    }

    /// Gives one acquisition with `tag` back.
    fn release_remove_lock(&self, lock: *mut RemoveLock, tag: u64) {
        self.check_remove_lock(lock);
        let others = {
            let mut locks = self.remove_locks.borrow();
            let users = locks.users(lock as u64);
            match users.iter().rposition(|&(taken, _)| taken == tag) {
                Some(position) => {
                    users.remove(position);
                    None
                }
                None => Some(users.len()),
            }
        };
        if let Some(others) = others {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0xD5, lock as u64, tag, others as u64],
                format!(
                    "The remove lock at {:#x} was released with tag {tag:#x}, with which it is \
                     not acquired ({others} acquisitions have other tags): release once for each \
                     acquisition, with its tag.",
                    lock as u64
                ),
            );
        }
        // SAFETY: the lock was checked.
        let left = unsafe {
            (*lock).io_count -= 1;
            (*lock).io_count
        };
        if left == 0 {
            // SAFETY: as above.
            let event = unsafe { &raw mut (*lock).remove_event } as u64;
            self.signal_event(event);
        }
    }

    /// What somebody waits for who waits for a remove lock, in words: each acquisition that is not
    /// released, with its place.
    fn remove_lock_wait(&self, lock: u64) -> String {
        let mut why = format!("the release of the remove lock at {lock:#x}");
        for (tag, taken_at) in self.remove_locks.borrow().users(lock).iter() {
            why += &format!(", acquired with tag {tag:#x} at {}", taken_at.describe());
        }
        why
    }

    fn check_remove_lock(&self, lock: *mut RemoveLock) {
        // SAFETY: only the address is formed.
        let event = unsafe { &raw mut (*lock).remove_event } as u64;
        self.check_object(event, EVENTS, "event of the remove lock");
    }
}

/// Makes a remove lock of storage for one.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "the minutes and the count that a lock should never exceed are not watched"
)]
pub(crate) unsafe extern "win64" fn IoInitializeRemoveLockEx(
    lock: *mut RemoveLock,
    _tag: u32,
    _maximum_minutes: u32,
    _high_watermark: u32,
    size: u32,
) {
    let executive = executive();
    executive.object_made(lock as u64, "IO_REMOVE_LOCK");
    if executive.remove_locks.borrow().knows(lock as u64) {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0xD7, lock as u64, 0, 0],
            format!(
                "The remove lock at {:#x} was initialised again: others may be using it. \
                 Initialise it once, in AddDevice; it ends with the device extension.",
                lock as u64
            ),
        );
    }
    let length = (size as usize).max(size_of::<RemoveLock>());
    // SAFETY: the driver hands over `size` bytes of storage for the lock.
    unsafe {
        std::ptr::write_bytes(lock.cast::<u8>(), 0, length);
        (*lock).io_count = 1;
        executive.initialize_event(&raw mut (*lock).remove_event as u64, true, false);
    }
    executive
        .remove_locks
        .borrow()
        .locks
        .insert(lock as u64, (space().life(lock as u64), Vec::new()));
}

/// Acquires a remove lock, unless the removal has begun.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "file and line of a checked build are ignored"
)]
pub(crate) unsafe extern "win64" fn IoAcquireRemoveLockEx(
    lock: *mut RemoveLock,
    tag: u64,
    _file: u64,
    _line: u32,
    _size: u32,
) -> i32 {
    let executive = executive();
    executive.check_remove_lock(lock);
    // SAFETY: the lock was checked.
    unsafe {
        if (*lock).removed != 0 {
            return STATUS_DELETE_PENDING;
        }
        (*lock).io_count += 1;
    }
    let site = Site::here();
    executive
        .remove_locks
        .borrow()
        .users(lock as u64)
        .push((tag, site));
    0
}

/// Releases a remove lock.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReleaseRemoveLockEx(
    lock: *mut RemoveLock,
    tag: u64,
    _size: u32,
) {
    executive().release_remove_lock(lock, tag);
}

/// Begins the removal and waits until all others have released the lock.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReleaseRemoveLockAndWaitEx(
    lock: *mut RemoveLock,
    tag: u64,
    _size: u32,
) {
    let executive = executive();
    executive.check_remove_lock(lock);
    executive.judge_removal();
    // SAFETY: the lock was checked.
    let removed = unsafe { std::mem::replace(&mut (*lock).removed, 1) };
    if removed != 0 {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0xD6, lock as u64, tag, 0],
            format!(
                "IoReleaseRemoveLockAndWait was called twice for the remove lock at {:#x}.",
                lock as u64
            ),
        );
    }
    executive.release_remove_lock(lock, tag);
    // Besides the acquisition just given back, the lock has counted one for not being removed.
    // SAFETY: the lock was checked.
    let left = unsafe {
        (*lock).io_count -= 1;
        (*lock).io_count
    };
    if left > 0 {
        // SAFETY: as above.
        let event = unsafe { &raw mut (*lock).remove_event } as u64;
        executive.wait_until(event, &executive.remove_lock_wait(lock as u64));
    }
}
