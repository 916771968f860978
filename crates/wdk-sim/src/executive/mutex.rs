//! Locks of one owner that a thread may wait for: mutex objects, fast mutexes, guarded mutexes.

use super::Executive;
use super::dispatcher::Timeout;
use super::layout::{
    DispatcherHeader, FastMutex, GuardedMutex, ListEntry, MUTANT, Mutant, SYNCHRONIZATION_EVENT,
};
use super::lock_order::Mode;
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{APC_LEVEL, codes, routine};
use crate::record::Site;

const STATUS_MUTANT_NOT_OWNED: i32 = wdk_sys::STATUS_MUTANT_NOT_OWNED;
/// Of a lock word: nobody holds it.
const FREE: i32 = 1;
/// Driver Verifier's numbers for an "unsafe" form that is used with APCs enabled.
const ACQUIRED_WITH_APCS: u64 = 0x39;
const RELEASED_WITH_APCS: u64 = 0x3A;

/// Makes a mutex of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeMutex(mutex: *mut Mutant, _level: u32) {
    executive().object_made(mutex as u64, "KMUTEX");
    executive().judge_new_lock("mutex", mutex as u64);
    // SAFETY: the driver hands over storage for a KMUTEX.
    unsafe {
        DispatcherHeader::initialize(&raw mut (*mutex).header, MUTANT, 0x38, 1);
        (*mutex).list_entry = ListEntry {
            flink: std::ptr::null_mut(),
            blink: std::ptr::null_mut(),
        };
        (*mutex).owner = 0;
        (*mutex).abandoned = 0;
        (*mutex).apc_disable = 1;
    }
}

/// Releases a mutex once.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseMutex(mutex: *mut Mutant, wait: u8) -> i32 {
    let executive = executive();
    executive.check_object(mutex as u64, &[MUTANT], "KMUTEX");
    let kthread = executive.current_kthread();
    // SAFETY: the mutex was checked.
    let (old, apc_disable) = unsafe {
        if (*mutex).owner != kthread {
            crate::cpu::raise(STATUS_MUTANT_NOT_OWNED);
            return 0;
        }
        let old = (*mutex).header.signal_state;
        (*mutex).header.signal_state = old + 1;
        if old + 1 == 1 {
            (*mutex).owner = 0;
        }
        (old, i32::from((*mutex).apc_disable))
    };
    if old + 1 == 1 {
        executive.unhold(mutex as u64);
        executive.change_apc_disable(-apc_disable);
        executive.wake_waiters(mutex as u64);
    }
    if wait != 0 {
        executive.announce_wait();
    }
    old
}

/// Returns a mutex's state: 1 where nobody owns it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReadStateMutex(mutex: *const Mutant) -> i32 {
    executive().check_object(mutex as u64, &[MUTANT], "KMUTEX");
    // SAFETY: the mutex was checked.
    unsafe { (*mutex).header.signal_state }
}

/// The lock word, owner and wake-up event that both kinds of lightweight mutex are made of.
struct Lock {
    name: &'static str,
    address: u64,
    count: *mut i32,
    owner: *mut u64,
    contention: *mut u32,
    event: u64,
}

impl Lock {
    fn fast(mutex: *mut FastMutex) -> Self {
        // SAFETY: only addresses of members are formed.
        unsafe {
            Self {
                name: "fast mutex",
                address: mutex as u64,
                count: &raw mut (*mutex).count,
                owner: &raw mut (*mutex).owner,
                contention: &raw mut (*mutex).contention,
                event: &raw mut (*mutex).event as u64,
            }
        }
    }

    fn guarded(mutex: *mut GuardedMutex) -> Self {
        // SAFETY: only addresses of members are formed.
        unsafe {
            Self {
                name: "guarded mutex",
                address: mutex as u64,
                count: &raw mut (*mutex).count,
                owner: &raw mut (*mutex).owner,
                contention: &raw mut (*mutex).contention,
                event: &raw mut (*mutex).gate as u64,
            }
        }
    }

    /// Makes the lock free.
    unsafe fn initialize(&self) {
        executive().judge_new_lock(self.name, self.address);
        // SAFETY: the driver hands over storage for the lock.
        unsafe {
            *self.count = FREE;
            *self.owner = 0;
            *self.contention = 0;
            executive().initialize_event(self.event, true, false);
        }
    }

    fn check(&self, executive: &Executive) {
        executive.check_object(self.event, &[SYNCHRONIZATION_EVENT], self.name);
    }

    /// Takes the lock; false when it is held and the caller will not wait.
    unsafe fn acquire(&self, wait: bool) -> bool {
        let executive = executive();
        self.check(executive);
        let kthread = executive.current_kthread();
        // SAFETY: the lock was checked.
        unsafe {
            if *self.owner == kthread && wait {
                stop(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0x1000, self.address, 0, 0],
                    format!(
                        "The {} at {:#x} was acquired by the thread that holds it ({}): it is \
                         not recursive, and the thread would wait for itself.",
                        self.name,
                        self.address,
                        executive.holder_of(self.address).unwrap_or_default()
                    ),
                );
            }
            if wait {
                executive.judge_lock(self.name, self.address, Mode::Exclusive);
            }
            while *self.count != FREE {
                if !wait {
                    return false;
                }
                *self.contention += 1;
                executive.wait(&[self.event], false, Timeout::Never, false);
            }
            *self.count = 0;
            *self.owner = kthread;
        }
        executive.hold_lock(self.name, self.address, Mode::Exclusive);
        true
    }

    /// Gives the lock back.
    unsafe fn release(&self) {
        let executive = executive();
        self.check(executive);
        // SAFETY: the lock was checked.
        let owner = unsafe { *self.owner };
        if owner != executive.current_kthread() || !executive.unhold(self.address) {
            let holder = executive.holder_of(self.address);
            let (code, holder) = match holder {
                Some(holder) => (0x1004, holder),
                None => (0x1007, "nobody holds it".to_owned()),
            };
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [code, self.address, owner, executive.current_kthread()],
                format!(
                    "The {} at {:#x} was released by a thread that does not hold it ({holder}): \
                     the thread that acquires it releases it.",
                    self.name, self.address
                ),
            );
        }
        // SAFETY: the lock was checked.
        unsafe {
            *self.owner = 0;
            *self.count = FREE;
        }
        executive.signal_event(self.event);
        if !executive.anyone_waits(self.event) {
            // A later contender must not find the event set by a release that nobody waited for.
            // SAFETY: the lock was checked.
            unsafe { (*(self.event as *mut DispatcherHeader)).signal_state = 0 };
        }
    }
}

impl Executive {
    fn anyone_waits(&self, object: u64) -> bool {
        self.wait_for(object).is_some()
    }

    /// The current thread has raised its IRQL from `old` to hold the fast mutex.
    fn raised_for(&self, mutex: u64, old: u8) {
        self.with_current(|thread| {
            if let Some(held) = thread.held.iter_mut().rfind(|held| held.address == mutex) {
                held.raised_from = Some(old);
            }
        });
    }

    /// A bugcheck when releasing a fast mutex lowers the IRQL to `old` while the thread holds
    /// another that it acquired after it, at the raised IRQL: that one is held with APCs enabled
    /// then, and its own release does not go where the thread came from.
    fn judge_lowering(&self, mutex: u64, old: u8) {
        let later = self.with_current(|thread| {
            let mut held = thread.held.iter();
            let later = held.find(|held| held.raised_from.is_some_and(|from| from > old))?;
            Some((later.address, later.taken_at))
        });
        if let Some((address, taken_at)) = later {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1003, mutex, address, 0],
                format!(
                    "The fast mutex at {mutex:#x} was released, which lowers the IRQL to {}, \
                     before the fast mutex at {address:#x}, which was acquired after it at {}: \
                     release the last acquired first.",
                    super::irql::name(old),
                    taken_at.describe()
                ),
            );
        }
    }

    /// At `APC_LEVEL` or in a critical region: what the unsafe forms demand of their caller.
    pub(super) fn require_apcs_disabled(&self, rule: u64) {
        let disabled =
            self.irql() >= APC_LEVEL || self.with_current(|thread| thread.apc_disable > 0);
        if !disabled {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [rule, u64::from(self.irql()), 0, 0],
                format!(
                    "{} was called with APCs enabled, at {}: enter a critical region \
                     (KeEnterCriticalRegion) first.",
                    crate::cpu::call_site().map_or("the routine", |site| site.routine),
                    Site::here().describe()
                ),
            );
        }
    }
}

/// Makes a fast mutex of storage for one.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql <= DISPATCH_LEVEL,
    header = "an inline function",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn ExInitializeFastMutex(mutex: *mut FastMutex) {
    executive().object_made(mutex as u64, "FAST_MUTEX");
    // SAFETY: the driver hands over storage for a FAST_MUTEX.
    unsafe { Lock::fast(mutex).initialize() };
}

/// Raises the IRQL to `APC_LEVEL` and waits for a fast mutex.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireFastMutex(mutex: *mut FastMutex) {
    let executive = executive();
    let old = executive.raise_irql(APC_LEVEL);
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe {
        Lock::fast(mutex).acquire(true);
        (*mutex).old_irql = u32::from(old);
    }
    executive.raised_for(mutex as u64, old);
}

/// Raises the IRQL to `APC_LEVEL` and takes a fast mutex if it is free.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExTryToAcquireFastMutex(mutex: *mut FastMutex) -> u8 {
    let executive = executive();
    let old = executive.raise_irql(APC_LEVEL);
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe {
        if Lock::fast(mutex).acquire(false) {
            (*mutex).old_irql = u32::from(old);
            executive.raised_for(mutex as u64, old);
            return 1;
        }
    }
    executive.lower_irql(old);
    0
}

/// Releases a fast mutex and lowers the IRQL to what it was.
#[routine(ntoskrnl, irql == APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseFastMutex(mutex: *mut FastMutex) {
    let executive = executive();
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    let old = unsafe {
        let old = (*mutex).old_irql;
        Lock::fast(mutex).release();
        old
    };
    executive.judge_lowering(mutex as u64, old as u8);
    executive.lower_irql(old as u8);
}

/// Waits for a fast mutex in a critical region or at `APC_LEVEL`.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireFastMutexUnsafe(mutex: *mut FastMutex) {
    let executive = executive();
    executive.require_apcs_disabled(ACQUIRED_WITH_APCS);
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe { Lock::fast(mutex).acquire(true) };
}

/// Releases what ExAcquireFastMutexUnsafe took.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseFastMutexUnsafe(mutex: *mut FastMutex) {
    let executive = executive();
    executive.require_apcs_disabled(RELEASED_WITH_APCS);
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe { Lock::fast(mutex).release() };
}

/// Enters a critical region and waits for a fast mutex.
#[routine(ntoskrnl, irql <= APC_LEVEL, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe(
    mutex: *mut FastMutex,
) -> u64 {
    let executive = executive();
    executive.change_apc_disable(1);
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe { Lock::fast(mutex).acquire(true) };
    executive.current_kthread()
}

/// Releases a fast mutex and leaves the critical region.
#[routine(ntoskrnl, irql <= APC_LEVEL, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(
    mutex: *mut FastMutex,
) {
    let executive = executive();
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe { Lock::fast(mutex).release() };
    executive.change_apc_disable(-1);
}

/// Makes a guarded mutex of storage for one.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeGuardedMutex(mutex: *mut GuardedMutex) {
    executive().object_made(mutex as u64, "KGUARDED_MUTEX");
    // SAFETY: the driver hands over storage for a KGUARDED_MUTEX.
    unsafe {
        Lock::guarded(mutex).initialize();
        (*mutex).apc_disable = [0; 2];
    }
}

/// Enters a guarded region and waits for a guarded mutex.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeAcquireGuardedMutex(mutex: *mut GuardedMutex) {
    let executive = executive();
    executive.change_apc_disable(1);
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).acquire(true) };
}

/// Takes a guarded mutex if it is free.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeTryToAcquireGuardedMutex(mutex: *mut GuardedMutex) -> u8 {
    let executive = executive();
    executive.change_apc_disable(1);
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    if unsafe { Lock::guarded(mutex).acquire(false) } {
        return 1;
    }
    executive.change_apc_disable(-1);
    0
}

/// Releases a guarded mutex and leaves the guarded region.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseGuardedMutex(mutex: *mut GuardedMutex) {
    let executive = executive();
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).release() };
    executive.change_apc_disable(-1);
}

/// Waits for a guarded mutex in a guarded region or at `APC_LEVEL`.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeAcquireGuardedMutexUnsafe(mutex: *mut GuardedMutex) {
    let executive = executive();
    executive.require_apcs_disabled(ACQUIRED_WITH_APCS);
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).acquire(true) };
}

/// Releases what KeAcquireGuardedMutexUnsafe took.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseGuardedMutexUnsafe(mutex: *mut GuardedMutex) {
    let executive = executive();
    executive.require_apcs_disabled(RELEASED_WITH_APCS);
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).release() };
}
