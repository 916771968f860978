//! Spin locks. With one processor a spin lock is never contended in a right driver: whoever finds
//! it held would spin for ever, and that is what is reported.

use std::ops::Range;

use super::irql;
use super::layout::LockQueueHandle;
use super::lock_order::{CANCEL, HeldLock, Mode};
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{DISPATCH_LEVEL, codes, routine};
use crate::record::{Leak, Site};

const HELD: u64 = 1;
/// What a lock of a driver's is called.
const SPIN_LOCK: &str = "spin lock";

/// A spin lock that is held.
pub(super) struct HeldSpinLock {
    pub(super) what: &'static str,
    lock: u64,
    pub(super) mode: Mode,
    taken_at: Site,
    /// The lock queue handle it was taken with; 0 for the plain forms.
    handle: u64,
    /// The IRQL that taking it raised from, which a release is to bring back; none where it was
    /// taken at `DISPATCH_LEVEL` without raising.
    raised_from: Option<u8>,
}

impl HeldSpinLock {
    pub(super) fn describe(&self) -> String {
        let (what, lock, at) = (self.what, self.lock, self.taken_at.describe());
        if what == CANCEL {
            return format!("the {what}, acquired at {at}");
        }
        format!("the {what} at {lock:#x}, acquired at {at}")
    }

    fn as_held(&self) -> HeldLock {
        HeldLock {
            what: self.what,
            address: self.lock,
            mode: self.mode,
            taken_at: self.taken_at,
        }
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
                kind: held.what,
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

    /// Notes that the processor holds a lock that is no word of a driver's: the cancel spin lock,
    /// the lock of an interrupt. The IRQL is high enough already.
    pub(crate) fn hold_spin_lock(
        &self,
        what: &'static str,
        lock: u64,
        taken_at: Site,
        raised_from: Option<u8>,
    ) {
        self.hold_spin_lock_as(what, lock, Mode::Exclusive, taken_at, raised_from);
    }

    /// The same, for a lock that may be shared.
    pub(super) fn hold_spin_lock_as(
        &self,
        what: &'static str,
        lock: u64,
        mode: Mode,
        taken_at: Site,
        raised_from: Option<u8>,
    ) {
        self.judge_spin_lock(what, lock, (mode, taken_at), true);
        self.spin_locks.borrow().push(HeldSpinLock {
            what,
            lock,
            mode,
            taken_at,
            handle: 0,
            raised_from,
        });
    }

    /// A lock that is held shared, and by nobody else, is held exclusively from here on; false when
    /// it is not held shared.
    pub(super) fn convert_spin_lock(&self, lock: u64) -> bool {
        let mut locks = self.spin_locks.borrow();
        let held = locks.iter_mut().find(|held| held.lock == lock);
        match held {
            Some(held) if held.mode == Mode::Shared => {
                held.mode = Mode::Exclusive;
                true
            }
            _ => false,
        }
    }

    /// The processor no longer holds such a lock and goes to `irql`; false when it did not hold it.
    pub fn let_go_of_spin_lock(&self, lock: u64, irql: Option<u8>) -> bool {
        self.take_held(lock, irql).is_some()
    }

    /// A bugcheck when the processor may not take the lock: it has it, or (for one that `waits`)
    /// takes it in an order that contradicts another.
    fn judge_spin_lock(
        &self,
        what: &'static str,
        lock: u64,
        (mode, taken_at): (Mode, Site),
        waits: bool,
    ) {
        let locks = self.spin_locks.borrow();
        if locks.is_empty() {
            return;
        }
        let twice = locks.iter().find(|held| held.lock == lock);
        let twice = twice.map(HeldSpinLock::describe);
        let held: Vec<HeldLock> = locks.iter().map(HeldSpinLock::as_held).collect();
        drop(locks);
        if let Some(held) = twice {
            stop(
                codes::SPIN_LOCK_ALREADY_OWNED,
                [lock, 0, 0, 0],
                format!(
                    "This processor would spin for ever: it was to acquire {held}, and still \
                     holds it."
                ),
            );
        }
        if waits {
            let wanted = HeldLock {
                what,
                address: lock,
                mode,
                taken_at,
            };
            self.judge_order("processors", &held, wanted);
        }
    }

    /// Takes a spin lock of the driver's; the IRQL is high enough already, and was `raised_from`
    /// another for it.
    pub(super) fn acquire_spin_lock(&self, lock: u64, handle: u64, raised_from: Option<u8>) {
        self.take_spin_lock(lock, handle, raised_from, true);
    }

    fn take_spin_lock(&self, lock: u64, handle: u64, raised_from: Option<u8>, waits: bool) {
        let taken_at = Site::here();
        self.judge_spin_lock(SPIN_LOCK, lock, (Mode::Exclusive, taken_at), waits);
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
        self.spin_locks.borrow().push(HeldSpinLock {
            what: SPIN_LOCK,
            lock,
            mode: Mode::Exclusive,
            taken_at,
            handle,
            raised_from,
        });
    }

    /// Gives a spin lock back that was taken with `handle` (0 for the plain forms), to go to `irql`
    /// if the release says one.
    pub(super) fn release_spin_lock(&self, lock: u64, handle: u64, irql: Option<u8>) {
        match self.take_held(lock, irql) {
            Some(released) if released.handle == handle && released.what == SPIN_LOCK => {}
            Some(_) => stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1009, lock, handle, 0],
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

    /// Takes a lock out of those that are held, and judges the IRQL that its release goes to.
    ///
    /// Locks may be released in another order than they were taken in. Then the one that was taken
    /// first is released without lowering, and the last one lowers to what the first had raised
    /// from: so an IRQL is right if it is that of any lock held, and is given back once.
    pub(super) fn take_held(&self, lock: u64, irql: Option<u8>) -> Option<HeldSpinLock> {
        let mut locks = self.spin_locks.borrow();
        let position = locks.iter().rposition(|held| held.lock == lock)?;
        let released = locks.remove(position);
        let mut others = locks.iter_mut();
        match (irql, released.raised_from) {
            (Some(to), Some(from)) if to != from => {
                match others.find(|other| other.raised_from == Some(to)) {
                    Some(other) => other.raised_from = Some(from),
                    None => {
                        drop(locks);
                        self.wrong_irql(&released, to, from);
                    }
                }
            }
            (Some(to), None) => {
                if let Some(other) = others.find(|other| other.raised_from == Some(to)) {
                    other.raised_from = None;
                }
            }
            (None, Some(from)) => {
                if let Some(other) = others.find(|other| other.raised_from.is_none()) {
                    other.raised_from = Some(from);
                }
            }
            _ => {}
        }
        Some(released)
    }

    fn wrong_irql(&self, released: &HeldSpinLock, to: u8, from: u8) -> ! {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x31, u64::from(self.irql()), u64::from(to), 0],
            format!(
                "A release was to go to {}, but the IRQL was {} before {}: give the release the \
                 IRQL that acquiring this lock returned.",
                irql::name(to),
                irql::name(from),
                released.describe()
            ),
        )
    }

    fn raise_and_acquire(&self, lock: u64, handle: u64) -> u8 {
        let old = self.raise_irql(DISPATCH_LEVEL);
        self.acquire_spin_lock(lock, handle, Some(old));
        old
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
    executive().lock_begins_anew(lock as u64);
    // SAFETY: the driver hands over storage for a KSPIN_LOCK.
    unsafe { lock.write(0) };
}

/// Raises the IRQL to `DISPATCH_LEVEL` and takes a spin lock.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "one processor: the lock is never waited for; taking it twice stops the machine"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockRaiseToDpc(#[at(u64)] lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Raises the IRQL and takes a spin lock.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "as KeAcquireSpinLockRaiseToDpc: one processor needs no higher level"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockRaiseToSynch(#[at(u64)] lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Takes a spin lock at `DISPATCH_LEVEL`.
#[routine(
    ntoskrnl,
    irql >= DISPATCH_LEVEL,
    fidelity = "one processor: the lock is never waited for; taking it twice stops the machine"
)]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockAtDpcLevel(#[at(u64)] lock: u64) {
    executive().acquire_spin_lock(lock, 0, None);
}

/// Takes a spin lock in a DPC that may be threaded.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeAcquireSpinLockForDpc(#[at(u64)] lock: u64) -> u8 {
    executive().raise_and_acquire(lock, 0)
}

/// Releases a spin lock and lowers the IRQL to what it was.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLock(#[at(u64)] lock: u64, irql: u8) {
    let executive = executive();
    executive.release_spin_lock(lock, 0, Some(irql));
    executive.lower_irql(irql);
}

/// Releases what KeAcquireSpinLockForDpc took.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLockForDpc(#[at(u64)] lock: u64, irql: u8) {
    // SAFETY: the same, for a lock of KeAcquireSpinLockForDpc.
    unsafe { KeReleaseSpinLock(lock, irql) };
}

/// Releases a spin lock and stays at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseSpinLockFromDpcLevel(#[at(u64)] lock: u64) {
    executive().release_spin_lock(lock, 0, None);
}

/// Takes a spin lock if it is free.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeTryToAcquireSpinLockAtDpcLevel(#[at(u64)] lock: u64) -> u8 {
    let executive = executive();
    if executive.spin_lock_is_held(lock) {
        return 0;
    }
    // Who does not wait cannot wait for ever.
    executive.take_spin_lock(lock, 0, None, false);
    1
}

/// Tells whether a spin lock is free.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeTestSpinLock(#[at(u64)] lock: u64) -> u8 {
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
    #[at(u64)] lock: u64,
    handle: *mut LockQueueHandle,
) {
    let old = executive().raise_and_acquire(lock, handle as u64);
    // SAFETY: the driver passes storage for the handle.
    unsafe { fill(handle, lock, old) };
}

/// Takes a queued spin lock in a DPC that may be threaded.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "threaded DPCs run as ordinary ones")]
pub(crate) unsafe extern "win64" fn KeAcquireInStackQueuedSpinLockForDpc(
    #[at(u64)] lock: u64,
    handle: *mut LockQueueHandle,
) {
    // SAFETY: as the driver promises.
    unsafe { KeAcquireInStackQueuedSpinLock(lock, handle) };
}

/// Takes a queued spin lock at `DISPATCH_LEVEL`.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "one processor: there is never a queue")]
pub(crate) unsafe extern "win64" fn KeAcquireInStackQueuedSpinLockAtDpcLevel(
    #[at(u64)] lock: u64,
    handle: *mut LockQueueHandle,
) {
    let executive = executive();
    executive.acquire_spin_lock(lock, handle as u64, None);
    // SAFETY: the driver passes storage for the handle.
    unsafe { fill(handle, lock, executive.irql()) };
}

/// Releases a queued spin lock and lowers the IRQL to what it was.
#[routine(ntoskrnl, irql >= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseInStackQueuedSpinLock(handle: *mut LockQueueHandle) {
    let executive = executive();
    // SAFETY: the driver passes the handle it acquired with.
    let (lock, old) = unsafe { ((*handle).lock, (*handle).old_irql) };
    executive.release_spin_lock(lock, handle as u64, Some(old));
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
    // SAFETY: the driver passes the handle it acquired with.
    let lock = unsafe { (*handle).lock };
    executive().release_spin_lock(lock, handle as u64, None);
}
