//! Locks of one owner that a thread may wait for: mutex objects, fast mutexes, guarded mutexes.

use super::Executive;
use super::dispatcher::Timeout;
use super::layout::{
    DispatcherHeader, FastMutex, GuardedMutex, ListEntry, MUTANT, Mutant, SYNCHRONIZATION_EVENT,
};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{APC_LEVEL, codes, routine};
use crate::record::Site;

const STATUS_MUTANT_NOT_OWNED: i32 = wdk_sys::STATUS_MUTANT_NOT_OWNED;
/// Of a lock word: nobody holds it.
const FREE: i32 = 1;

/// Makes a mutex of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeMutex(mutex: *mut Mutant, _level: u32) {
    executive().object_made(mutex as u64, "KMUTEX");
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
                    [0x1007, self.address, 0, 0],
                    format!(
                        "The {} at {:#x} was acquired by the thread that holds it: it is not \
                         recursive, and the thread would wait for itself.",
                        self.name, self.address
                    ),
                );
            }
            while *self.count != FREE {
                if !wait {
                    return false;
                }
                *self.contention += 1;
                executive.wait(&[self.event], false, Timeout::Never);
            }
            *self.count = 0;
            *self.owner = kthread;
        }
        executive.hold(self.name, self.address);
        true
    }

    /// Gives the lock back.
    unsafe fn release(&self) {
        let executive = executive();
        self.check(executive);
        // SAFETY: the lock was checked.
        let owner = unsafe { *self.owner };
        if owner != executive.current_kthread() || !executive.unhold(self.address) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1008, self.address, owner, 0],
                format!(
                    "The {} at {:#x} was released by a thread that does not hold it (it was \
                     acquired {}).",
                    self.name,
                    self.address,
                    if owner == 0 {
                        "by nobody"
                    } else {
                        "by another"
                    }
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

    /// At `APC_LEVEL` or in a critical region: what the unsafe forms demand of their caller.
    fn require_apcs_disabled(&self) {
        let disabled =
            self.irql() >= APC_LEVEL || self.with_current(|thread| thread.apc_disable > 0);
        if !disabled {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1009, 0, 0, 0],
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
    executive.lower_irql(old as u8);
}

/// Waits for a fast mutex in a critical region or at `APC_LEVEL`.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireFastMutexUnsafe(mutex: *mut FastMutex) {
    let executive = executive();
    executive.require_apcs_disabled();
    // SAFETY: the driver passes an initialised FAST_MUTEX.
    unsafe { Lock::fast(mutex).acquire(true) };
}

/// Releases what ExAcquireFastMutexUnsafe took.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseFastMutexUnsafe(mutex: *mut FastMutex) {
    let executive = executive();
    executive.require_apcs_disabled();
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
    executive.require_apcs_disabled();
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).acquire(true) };
}

/// Releases what KeAcquireGuardedMutexUnsafe took.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseGuardedMutexUnsafe(mutex: *mut GuardedMutex) {
    let executive = executive();
    executive.require_apcs_disabled();
    // SAFETY: the driver passes an initialised KGUARDED_MUTEX.
    unsafe { Lock::guarded(mutex).release() };
}
