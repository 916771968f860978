//! Spin locks. With one processor a spin lock is never contended in a right driver: whoever finds
//! it held would spin for ever, and that is what is reported.

use std::ops::Range;

use super::layout::LockQueueHandle;
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{DISPATCH_LEVEL, codes, routine};
use crate::record::{Leak, Site};

const HELD: u64 = 1;

/// A spin lock that is held.
pub(super) struct HeldSpinLock {
    lock: u64,
    taken_at: Site,
    /// The lock queue handle it was taken with; 0 for the plain forms.
    handle: u64,
}

impl HeldSpinLock {
    fn describe(&self) -> String {
        format!(
            "the spin lock at {:#x}, acquired at {}",
            self.lock,
            self.taken_at.describe()
        )
    }
}

impl Executive {
    /// The spin lock taken last, in words.
    pub fn held_spin_lock(&self) -> Option<String> {
        Some(self.spin_locks.borrow().last()?.describe())
    }

    pub(super) fn spin_lock_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let locks = self.spin_locks.borrow();
        let held = locks.iter().find(|held| memory.contains(&held.lock))?;
        let what = format!("{}, which is held: release it first", held.describe());
        Some(InUse::own(held.lock, memory, what))
    }

    /// The spin lock, in words, if it is held.
    fn held_as(&self, lock: u64) -> Option<String> {
        let locks = self.spin_locks.borrow();
        let held = locks.iter().find(|held| held.lock == lock)?;
        Some(held.describe())
    }

    pub(super) fn spin_lock_leaks(&self, leaks: &mut Vec<Leak>) {
        for held in self.spin_locks.borrow().iter() {
            leaks.push(Leak {
                kind: "spin lock",
                what: format!("still held at {:#x}", held.lock),
                taken_at: held.taken_at.describe(),
            });
        }
    }

    /// Is this spin lock held?
    pub fn spin_lock_is_held(&self, lock: u64) -> bool {
        self.spin_locks
            .borrow()
            .iter()
            .any(|held| held.lock == lock)
    }

    /// Takes a spin lock of the driver's; the IRQL is high enough already.
    pub fn acquire_spin_lock(&self, lock: u64, handle: u64) {
        let held = self.held_as(lock);
        if let Some(held) = held {
            stop(
                codes::SPIN_LOCK_ALREADY_OWNED,
                [lock, 0, 0, 0],
                format!(
                    "This processor would spin for ever: it was to acquire {held}, and still \
                     holds it."
                ),
            );
        }
        let word = lock as *mut u64;
        // SAFETY: the driver says that its lock is there; where it is not, the fault is the
        // driver's.
        let value = unsafe { word.read() };
        if value != 0 {
            stop(
                codes::SPIN_LOCK_INIT_FAILURE,
                [lock, value, 0, 0],
                format!(
                    "The spin lock at {lock:#x} contains {value:#x} though nobody holds it: it \
                     was not initialised (KeInitializeSpinLock), or overwritten."
                ),
            );
        }
        // SAFETY: as above.
        unsafe { word.write(HELD) };
        let taken_at = Site::here();
        self.spin_locks.borrow().push(HeldSpinLock {
            lock,
            taken_at,
            handle,
        });
    }

    /// Gives a spin lock back that was taken with `handle` (0 for the plain forms).
    pub fn release_spin_lock(&self, lock: u64, handle: u64) {
        let released = {
            let mut locks = self.spin_locks.borrow();
            let position = locks.iter().rposition(|held| held.lock == lock);
            position.map(|position| locks.remove(position).handle)
        };
        match released {
            Some(taken) if taken == handle => {}
            Some(_) => stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1010, lock, handle, 0],
                format!(
                    "The spin lock at {lock:#x} was acquired in one form and released in another: \
                     in-stack queued and plain forms cannot be mixed, and the same lock queue \
                     handle must be used."
                ),
            ),
            None => stop(
                codes::SPIN_LOCK_NOT_OWNED,
                [lock, 0, 0, 0],
                format!("The spin lock at {lock:#x} was released but is not held."),
            ),
        }
        // SAFETY: it was held, so it is memory of the driver's.
        unsafe { (lock as *mut u64).write(0) };
    }

    fn raise_and_acquire(&self, lock: u64, handle: u64) -> u8 {
        let old = self.raise_irql(DISPATCH_LEVEL);
        self.acquire_spin_lock(lock, handle);
        old
    }

    fn acquire_at_dispatch(&self, lock: u64, handle: u64) {
        self.acquire_spin_lock(lock, handle);
    }
}

/// Makes a spin lock of storage for one.
#[routine(ntoskrnl, until = Nt52, irql = any, header = "an inline function", fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeSpinLock(lock: *mut u64) {
    executive().object_made(lock as u64, "KSPIN_LOCK");
    if let Some(held) = executive().held_as(lock as u64) {
        stop(
            codes::SPIN_LOCK_INIT_FAILURE,
            [lock as u64, 0, 0, 0],
            format!("KeInitializeSpinLock was called for {held}, which is held."),
        );
    }
    // SAFETY: the driver hands over storage for a KSPIN_LOCK.
    unsafe { lock.write(0) };
}

/// Raises the IRQL to `DISPATCH_LEVEL` and takes a spin lock.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "one processor: the lock is never waited for; taking it twice stops the machine"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockRaiseToDpc(lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Raises the IRQL and takes a spin lock.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "as KeAcquireSpinLockRaiseToDpc: one processor needs no higher level"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockRaiseToSynch(lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Takes a spin lock at `DISPATCH_LEVEL`.
#[routine(
    ntoskrnl,
    irql >= DISPATCH_LEVEL,
    fidelity = "one processor: the lock is never waited for; taking it twice stops the machine"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockAtDpcLevel(lock: u64) {
    executive().acquire_at_dispatch(lock, 0);
}

/// Takes a spin lock in a DPC that may be threaded.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockForDpc(lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Releases a spin lock and lowers the IRQL to what it was.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLock(lock: u64, irql: u8) {
    let executive = executive();
    executive.release_spin_lock(lock, 0);
    executive.lower_irql(irql);
}

/// Releases what KeAcquireSpinLockForDpc took.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLockForDpc(lock: u64, irql: u8) {
    // SAFETY: the same, for a lock of KeAcquireSpinLockForDpc.
    unsafe { KeReleaseSpinLock(lock, irql) };
}

/// Releases a spin lock and stays at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLockFromDpcLevel(lock: u64) {
    let executive = executive();
    executive.release_spin_lock(lock, 0);
}

/// Takes a spin lock if it is free.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeTryToAcquireSpinLockAtDpcLevel(lock: u64) -> u8 {
    let executive = executive();
    if executive.spin_lock_is_held(lock) {
        return 0;
    }
    executive.acquire_spin_lock(lock, 0);
    1
}

/// Tells whether a spin lock is free.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeTestSpinLock(lock: u64) -> u8 {
    u8::from(!executive().spin_lock_is_held(lock))
}

/// Notes in the handle what the release needs.
unsafe fn fill(handle: *mut LockQueueHandle, lock: u64, old_irql: u8) {
    // SAFETY: the driver passes storage for a KLOCK_QUEUE_HANDLE.
    unsafe {
        handle.write(LockQueueHandle {
            next: 0,
            lock,
            old_irql,
        });
    }
}

/// Raises the IRQL and takes a queued spin lock.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "one processor: there is never a queue")]
pub(crate) unsafe extern "win64" fn KeAcquireInStackQueuedSpinLock(
    lock: u64,
    handle: *mut LockQueueHandle,
) {
    let old = executive().raise_and_acquire(lock, handle as u64);
    // SAFETY: the driver passes storage for the handle.
    unsafe { fill(handle, lock, old) };
}

/// Takes a queued spin lock in a DPC that may be threaded.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeAcquireInStackQueuedSpinLockForDpc(
    lock: u64,
    handle: *mut LockQueueHandle,
) {
    // SAFETY: as the driver promises.
    unsafe { KeAcquireInStackQueuedSpinLock(lock, handle) };
}

/// Takes a queued spin lock at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "one processor: there is never a queue")]
pub(crate) unsafe extern "win64" fn KeAcquireInStackQueuedSpinLockAtDpcLevel(
    lock: u64,
    handle: *mut LockQueueHandle,
) {
    let executive = executive();
    executive.acquire_at_dispatch(lock, handle as u64);
    // SAFETY: the driver passes storage for the handle.
    unsafe { fill(handle, lock, executive.irql()) };
}

/// Releases a queued spin lock and lowers the IRQL to what it was.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseInStackQueuedSpinLock(handle: *mut LockQueueHandle) {
    let executive = executive();
    // SAFETY: the driver passes the handle it acquired with.
    let (lock, old) = unsafe { ((*handle).lock, (*handle).old_irql) };
    executive.release_spin_lock(lock, handle as u64);
    executive.lower_irql(old);
}

/// Releases what KeAcquireInStackQueuedSpinLockForDpc took.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeReleaseInStackQueuedSpinLockForDpc(
    handle: *mut LockQueueHandle,
) {
    // SAFETY: as the driver promises.
    unsafe { KeReleaseInStackQueuedSpinLock(handle) };
}

/// Releases a queued spin lock and stays at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseInStackQueuedSpinLockFromDpcLevel(
    handle: *mut LockQueueHandle,
) {
    let executive = executive();
    // SAFETY: the driver passes the handle it acquired with.
    let lock = unsafe { (*handle).lock };
    executive.release_spin_lock(lock, handle as u64);
}
