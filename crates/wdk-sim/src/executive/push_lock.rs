//! Push locks: a word that one thread owns or several share. Taken with normal kernel APCs
//! disabled, and never twice by one thread.

use super::Executive;
use super::lock_order::Mode;
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::record::Site;

/// What a push lock is called in reports.
const PUSH_LOCK: &str = "push lock";
/// In the word: somebody has it.
const LOCKED: u64 = 1;
/// In the word: somebody waits to own it, and later comers do not go first.
const WAITING: u64 = 2;
/// In the word: one of those who share it.
const SHARER: u64 = 0x10;

/// Driver Verifier's numbers for a push lock that is used with APCs enabled.
const ACQUIRED_WITH_APCS: u64 = 0xEA;
const RELEASED_WITH_APCS: u64 = 0xEB;

fn word(lock: u64) -> u64 {
    // SAFETY: the driver passes an EX_PUSH_LOCK; where there is none, the fault is the driver's.
    unsafe { (lock as *const u64).read() }
}

fn set_word(lock: u64, value: u64) {
    // SAFETY: as above.
    unsafe { (lock as *mut u64).write(value) };
}

fn is_free_for(word: u64, mode: Mode) -> bool {
    match mode {
        Mode::Exclusive => word & !WAITING == 0,
        Mode::Shared => word == 0 || word >= SHARER && word & WAITING == 0,
    }
}

impl Executive {
    /// Waits until the current thread has the lock so.
    fn acquire_push_lock(&self, lock: u64, mode: Mode) {
        self.require_apcs_disabled(ACQUIRED_WITH_APCS);
        let mine = self.with_current(|thread| {
            let held = thread.held.iter().find(|held| held.address == lock)?;
            Some(held.taken_at)
        });
        if let Some(taken_at) = mine {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1000, lock, 0, 0],
                format!(
                    "The push lock at {lock:#x} was acquired by a thread that holds it since {}: \
                     it is not recursive, shared or not, and the thread would wait for itself.",
                    taken_at.describe()
                ),
            );
        }
        self.judge_lock(PUSH_LOCK, lock, mode);
        let why = || {
            format!(
                "the push lock at {lock:#x}, from {}",
                Site::here().describe()
            )
        };
        while !is_free_for(word(lock), mode) {
            if mode == Mode::Exclusive {
                set_word(lock, word(lock) | WAITING);
            }
            self.block_until(&why(), &mut || is_free_for(word(lock), mode));
        }
        self.take_push_lock(lock, mode);
    }

    /// Has the current thread have the lock so, if it can at once.
    fn try_acquire_push_lock(&self, lock: u64, mode: Mode) -> bool {
        self.require_apcs_disabled(ACQUIRED_WITH_APCS);
        let is_free = is_free_for(word(lock), mode);
        if is_free {
            self.take_push_lock(lock, mode);
        }
        is_free
    }

    fn take_push_lock(&self, lock: u64, mode: Mode) {
        set_word(
            lock,
            match mode {
                Mode::Exclusive => LOCKED,
                Mode::Shared => (word(lock) | LOCKED) + SHARER,
            },
        );
        self.hold_shareable(PUSH_LOCK, lock, mode);
    }

    /// Gives the lock back that the current thread took so, or in either way.
    fn release_push_lock(&self, lock: u64, as_taken: Option<Mode>) {
        self.require_apcs_disabled(RELEASED_WITH_APCS);
        let Some(held) = self.with_current(|thread| thread.unhold(lock)) else {
            let holder = self.holder_of(lock);
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [if holder.is_some() { 0x1004 } else { 0x1007 }, lock, 0, 0],
                format!(
                    "The push lock at {lock:#x} was released by a thread that does not hold it \
                     ({}).",
                    holder.as_deref().unwrap_or("nobody does")
                ),
            );
        };
        if let (Some(wanted), Some(mode)) = (as_taken, held.lock)
            && wanted != mode
        {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1009, lock, 0, 0],
                format!(
                    "The push lock at {lock:#x} was acquired {mode:?} at {} and released \
                     {wanted:?}: release it in the way it was acquired.",
                    held.taken_at.describe()
                ),
            );
        }
        let left = match held.lock {
            Some(Mode::Shared) => word(lock) - SHARER,
            _ => 0,
        };
        // Whoever waits asks when it is free, and says again that it waits if it must.
        set_word(lock, if left < SHARER { 0 } else { left });
    }
}

/// Makes a push lock of storage for one.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= DISPATCH_LEVEL,
    undeclared = "the headers have it for file systems only",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn ExInitializePushLock(lock: u64) {
    executive().judge_new_lock(PUSH_LOCK, lock);
    set_word(lock, 0);
}

/// The routines of one word that take or release it: what each is called, what else it is given and
/// whether it has an answer; since when kernels have it, and why `wdk-sys` does not.
macro_rules! push_lock_routines {
    ($($(#[doc = $doc:literal])* $name:ident($($flags:ident)?) $(-> $answer:ident)?,
       $(since $since:ident,)? $($undeclared:literal)? $(declared)?: $act:ident, $($how:expr),*;)*) => {$(
        $(#[doc = $doc])*
        #[routine(
            ntoskrnl,
            $(since = $since,)?
            irql <= APC_LEVEL,
            $(undeclared = $undeclared,)?
            fidelity = "full"
        )]
        pub(crate) unsafe extern "win64" fn $name(lock: u64 $(, $flags: u32)?) $(-> $answer)? {
            executive().$act(lock, $($how),*).into()
        }
    )*};
}

push_lock_routines! {
    /// Waits until the thread owns a push lock alone.
    ExAcquirePushLockExclusiveEx(_flags), since Windows10, "the headers do not have it yet":
        acquire_push_lock, Mode::Exclusive;
    /// Waits until the thread shares a push lock.
    ExAcquirePushLockSharedEx(_flags), since Windows10, "the headers do not have it yet":
        acquire_push_lock, Mode::Shared;
    /// Takes a push lock for the thread alone, if nobody has it.
    ExTryAcquirePushLockExclusiveEx(_flags) -> u8, since Windows10,
        "the headers do not have it yet": try_acquire_push_lock, Mode::Exclusive;
    /// Shares a push lock, if nobody has it alone.
    ExTryAcquirePushLockSharedEx(_flags) -> u8, since Windows10,
        "the headers do not have it yet": try_acquire_push_lock, Mode::Shared;
    /// Releases a push lock that the thread owns.
    ExReleasePushLockExclusiveEx(_flags), since Windows10, "the headers do not have it yet":
        release_push_lock, Some(Mode::Exclusive);
    /// Releases a push lock that the thread shares.
    ExReleasePushLockSharedEx(_flags), since Windows10, "the headers do not have it yet":
        release_push_lock, Some(Mode::Shared);
    /// Releases a push lock, however the thread has it.
    ExReleasePushLockEx(_flags), since Windows10, "the headers do not have it yet":
        release_push_lock, None;
    /// Waits until the thread owns a push lock alone.
    ExfAcquirePushLockExclusive(), declared: acquire_push_lock, Mode::Exclusive;
    /// Waits until the thread shares a push lock.
    ExfAcquirePushLockShared(), declared: acquire_push_lock, Mode::Shared;
    /// Releases a push lock, however the thread has it.
    ExfReleasePushLock(), declared: release_push_lock, None;
    /// Releases a push lock that the thread owns.
    ExfReleasePushLockExclusive(), "nobody documents it": release_push_lock, Some(Mode::Exclusive);
    /// Releases a push lock that the thread shares.
    ExfReleasePushLockShared(), "nobody documents it": release_push_lock, Some(Mode::Shared);
}
