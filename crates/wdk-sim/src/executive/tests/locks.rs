//! What threads wait for and own: mutexes, resources, rundown, remove locks.

use super::*;
use crate::executive::dispatcher::STATUS_TIMEOUT;
use crate::executive::executive;
use crate::executive::mutex::{
    ExAcquireFastMutex, ExInitializeFastMutex, ExReleaseFastMutex, KeInitializeMutex,
    KeReleaseMutex,
};
use crate::executive::remove_lock::{
    IoAcquireRemoveLockEx, IoInitializeRemoveLockEx, IoReleaseRemoveLockAndWaitEx,
    IoReleaseRemoveLockEx,
};
use crate::executive::resource::{
    ExAcquireResourceExclusiveLite, ExAcquireResourceSharedLite, ExDeleteResourceLite,
    ExInitializeResourceLite, ExReleaseResourceLite,
};
use crate::executive::rundown::{
    ExAcquireRundownProtection, ExInitializeRundownProtection, ExReleaseRundownProtection,
    ExWaitForRundownProtectionRelease,
};

#[test]
fn a_mutex_belongs_to_a_thread_and_counts() {
    runs(|| {
        let mutex = object();
        // SAFETY: the object has room for a KMUTEX.
        unsafe {
            KeInitializeMutex(mutex, 0);
            assert_eq!(wait(mutex as u64, None), 0);
            assert_eq!(wait(mutex as u64, None), 0);
            let (address, other) = (mutex as u64, event(NOTIFICATION, 0));
            spawn("other", move || {
                assert_eq!(wait(address, Some(0)), STATUS_TIMEOUT);
                set(other);
                assert_eq!(wait(address, None), 0);
                KeReleaseMutex(address as *mut _, 0);
                set(other);
            });
            wait(other, None);
            assert_eq!(KeReleaseMutex(mutex, 0), -1);
            assert_eq!(KeReleaseMutex(mutex, 0), 0);
            executive().yield_processor();
            assert_eq!(wait(mutex as u64, Some(0)), 0);
            KeReleaseMutex(mutex, 0);
        }
    });
}

#[test]
fn a_fast_mutex_keeps_others_out_at_apc_level() {
    runs(|| {
        let log = Log::default();
        let mutex = object();
        // SAFETY: the object has room for a FAST_MUTEX.
        unsafe { ExInitializeFastMutex(mutex) };
        let address = mutex as u64;
        let finished = event(SYNCHRONIZATION, 0);
        for number in 0..3 {
            let log = log.clone();
            spawn("contender", move || {
                // SAFETY: as above.
                unsafe {
                    ExAcquireFastMutex(address as *mut _);
                    assert_eq!(executive().irql(), 1);
                    push(&log, number);
                    executive().yield_processor();
                    push(&log, number);
                    ExReleaseFastMutex(address as *mut _);
                }
                assert_eq!(executive().irql(), 0);
                if number == 2 {
                    set(finished);
                }
            });
        }
        wait(finished, None);
        assert_eq!(taken(&log), [0, 0, 1, 1, 2, 2]);
    });
}

#[test]
fn a_resource_is_shared_or_owned_and_again() {
    runs(|| {
        let resource = object();
        let address = resource as u64;
        let (inside, leave, got) = (
            event(NOTIFICATION, 0),
            event(NOTIFICATION, 0),
            event(NOTIFICATION, 0),
        );
        // SAFETY: the object has room for an ERESOURCE.
        unsafe {
            ExInitializeResourceLite(resource);
            spawn("reader", move || {
                assert_eq!(ExAcquireResourceSharedLite(address, 1), 1);
                assert_eq!(ExAcquireResourceSharedLite(address, 1), 1);
                set(inside);
                wait(leave, None);
                ExReleaseResourceLite(address);
                ExReleaseResourceLite(address);
            });
            wait(inside, None);
            assert_eq!(ExAcquireResourceSharedLite(address, 0), 1);
            ExReleaseResourceLite(address);
            assert_eq!(ExAcquireResourceExclusiveLite(address, 0), 0);
            spawn("writer", move || {
                assert_eq!(ExAcquireResourceExclusiveLite(address, 1), 1);
                set(got);
                ExReleaseResourceLite(address);
            });
            executive().yield_processor();
            // The waiting owner comes first.
            assert_eq!(ExAcquireResourceSharedLite(address, 0), 0);
            set(leave);
            wait(got, None);
            assert_eq!(ExAcquireResourceExclusiveLite(address, 1), 1);
            assert_eq!(ExAcquireResourceSharedLite(address, 1), 1);
            ExReleaseResourceLite(address);
            ExReleaseResourceLite(address);
            ExDeleteResourceLite(resource);
        }
    });
}

#[test]
fn rundown_and_removal_wait_for_the_last_user() {
    runs(|| {
        let log = Log::default();
        let (reference, lock) = (object::<u64>(), object());
        let (reference_at, lock_at) = (reference as u64, lock as u64);
        let done = event(NOTIFICATION, 0);
        let their_log = log.clone();
        // SAFETY: the objects have room for what they become.
        unsafe {
            ExInitializeRundownProtection(reference);
            IoInitializeRemoveLockEx(lock, 0, 0, 0, 0x20);
            assert_eq!(ExAcquireRundownProtection(reference), 1);
            assert_eq!(IoAcquireRemoveLockEx(lock, 1, 0, 0, 0x20), 0);
            spawn("remover", move || {
                ExWaitForRundownProtectionRelease(reference_at as *mut u64);
                push(&their_log, 1);
                IoAcquireRemoveLockEx(lock_at as *mut _, 2, 0, 0, 0x20);
                IoReleaseRemoveLockAndWaitEx(lock_at as *mut _, 2, 0x20);
                push(&their_log, 2);
                set(done);
            });
            executive().yield_processor();
            assert_eq!(ExAcquireRundownProtection(reference), 0);
            assert!(taken(&log).is_empty());
            ExReleaseRundownProtection(reference);
            assert_eq!(wait(done, Some(-MILLISECOND)), STATUS_TIMEOUT);
            assert_eq!(taken(&log), [1]);
            assert!(IoAcquireRemoveLockEx(lock, 3, 0, 0, 0x20) < 0);
            IoReleaseRemoveLockEx(lock, 1, 0x20);
            wait(done, None);
            assert_eq!(taken(&log), [2]);
        }
    });
}
