//! Rules that drivers break, and how a machine says so.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::*;
use crate::cpu::gate;
use crate::executive::executive;
use crate::executive::irql::{KeLowerIrql, KeRaiseIrqlToDpcLevel, KfRaiseIrql};
use crate::executive::mutex::{ExAcquireFastMutex, ExInitializeFastMutex, KeInitializeMutex};
use crate::executive::object::{ObfDereferenceObject, ZwClose};
use crate::executive::spinlock::{
    KeAcquireSpinLockRaiseToDpc, KeInitializeSpinLock, KeReleaseSpinLock,
};
use crate::executive::thread::KeEnterCriticalRegion;
use crate::executive::timer::{KeCancelTimer, KeInitializeTimer, KeSetTimer, KeSetTimerEx};
use crate::nt::{DISPATCH_LEVEL, codes, played};

#[test]
fn a_machine_in_which_nothing_can_run_says_who_waits_for_what() {
    let report = breaks(|| {
        let (here, there) = (event(NOTIFICATION, 0), event(NOTIFICATION, 0));
        spawn("the other", move || {
            wait(there, None);
        });
        wait(here, None);
    });
    assert_eq!(report.code, codes::NOTHING_CAN_RUN);
    assert!(
        report.rule.contains("(test) waits for the event at"),
        "{}",
        report.rule
    );
    assert!(
        report.rule.contains("(the other) waits for the event at"),
        "{}",
        report.rule
    );
}

#[test]
fn a_timer_that_wakes_nobody_does_not_run_for_ever() {
    let report = breaks(|| {
        let timer = object();
        // SAFETY: the object has room for a KTIMER.
        unsafe {
            KeInitializeTimer(timer);
            KeSetTimerEx(timer, -MILLISECOND, 1, 0);
        }
        wait(event(NOTIFICATION, 0), None);
    });
    assert_eq!(report.code, codes::NOTHING_CAN_RUN);
    assert!(
        report.rule.contains("keep the processor busy"),
        "{}",
        report.rule
    );
}

#[test]
fn rules_about_irql_and_spin_locks_are_judged() {
    let lock = || {
        let lock = object::<u64>();
        // SAFETY: the object has room for a KSPIN_LOCK.
        unsafe { KeInitializeSpinLock(lock) };
        lock as u64
    };
    // SAFETY: all bodies break a rule on purpose with objects that exist.
    unsafe {
        let report = breaks(move || {
            let lock = lock();
            KeAcquireSpinLockRaiseToDpc(lock);
            KeAcquireSpinLockRaiseToDpc(lock);
        });
        assert_eq!(report.code, 0x0F);
        // The IRQL is the gate's to check.
        let report = breaks(move || {
            let gate = gate::resolve("ntoskrnl.exe", "KeReleaseSpinLock", played());
            executive().call_driver_routine("A test", gate.expect("it is declared"), &[lock(), 0]);
        });
        assert_eq!(report.code, codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
        assert_eq!(
            report.rule,
            "KeReleaseSpinLock was called at PASSIVE_LEVEL; it must be called at DISPATCH_LEVEL or \
             above."
        );
        let report = breaks(move || {
            KeRaiseIrqlToDpcLevel();
            KeReleaseSpinLock(lock(), 0);
        });
        assert_eq!(report.code, 0x10);
        let report = breaks(move || {
            KeAcquireSpinLockRaiseToDpc(lock());
            wait(event(NOTIFICATION, 0), None);
        });
        assert_eq!(report.code, codes::IRQL_NOT_LESS_OR_EQUAL);
        assert!(
            report.rule.contains("holds the spin lock"),
            "{}",
            report.rule
        );
        let report = breaks(|| {
            let lock = object::<u64>();
            *lock = 0xCCCC;
            KeAcquireSpinLockRaiseToDpc(lock as u64);
        });
        assert_eq!(report.code, 0x81);
        assert_eq!(
            breaks(|| KeLowerIrql(2)).code,
            codes::IRQL_NOT_LESS_OR_EQUAL
        );
        let report = breaks(|| {
            KeRaiseIrqlToDpcLevel();
            KfRaiseIrql(1);
        });
        assert_eq!(report.code, 0x09);
    }
}

extern "win64" fn come_back_raised() {
    executive().raise_irql(DISPATCH_LEVEL);
}

extern "win64" fn come_back_in_a_region() {
    // SAFETY: a region may be entered here.
    unsafe { KeEnterCriticalRegion() };
}

#[test]
fn a_driver_routine_must_come_back_as_it_was_called() {
    let call = |routine: extern "win64" fn()| {
        breaks(move || {
            let entry = routine as *const () as u64;
            // SAFETY: the routine takes nothing.
            unsafe { executive().call_driver_routine("The routine", entry, &[]) };
        })
    };
    assert_eq!(call(come_back_raised).code, 0xC8);
    assert_eq!(call(come_back_in_a_region).code, 0x01);
}

#[test]
fn objects_that_are_not_what_they_seem_are_reported() {
    let report = breaks(|| {
        wait(object::<u8>() as u64, Some(0));
    });
    assert!(report.rule.contains("never initialised"), "{}", report.rule);
    let report = breaks(|| {
        let (from, to) = (event(NOTIFICATION, 1), object::<u8>());
        // SAFETY: both objects have room for a KEVENT.
        unsafe { std::ptr::copy_nonoverlapping(from as *const u8, to, 0x18) };
        wait(to as u64, Some(0));
    });
    assert!(report.rule.contains("moved"), "{}", report.rule);
    let report = breaks(|| {
        // SAFETY: there is no such object, which is the point.
        unsafe { ObfDereferenceObject(object::<u8>() as u64) };
    });
    assert_eq!(report.code, 0x18);
    // SAFETY: there is no such handle, which is the point.
    let report = breaks(|| unsafe {
        ZwClose(0xFFFF_FFFF_8000_1000);
    });
    assert_eq!(report.code, 0x93);
}

#[test]
fn a_thread_ends_with_nothing_held() {
    let report = breaks(|| {
        spawn("holder", || {
            let mutex = object();
            // SAFETY: the object has room for a FAST_MUTEX.
            unsafe {
                ExInitializeFastMutex(mutex);
                ExAcquireFastMutex(mutex);
            }
        });
        wait(event(NOTIFICATION, 0), None);
    });
    assert_eq!(report.code, codes::IRQL_NOT_LESS_OR_EQUAL);
    let report = breaks(|| {
        spawn("holder", || {
            let mutex = object();
            // SAFETY: the object has room for a KMUTEX.
            unsafe { KeInitializeMutex(mutex, 0) };
            wait(mutex as u64, None);
        });
        wait(event(NOTIFICATION, 0), None);
    });
    assert_eq!(report.code, codes::THREAD_TERMINATE_HELD_MUTEX);
}

#[test]
fn memory_in_use_is_known_to_be() {
    runs(|| {
        let executive = executive();
        let timer = object();
        let base = timer as u64 & !0xFFF;
        // SAFETY: the object has room for a KTIMER.
        unsafe {
            KeInitializeTimer(timer);
            assert!(executive.in_use_within(&(base..base + 0x1000)).is_none());
            KeSetTimer(timer, -MILLISECOND, 0);
            let use_of = executive
                .in_use_within(&(base..base + 0x1000))
                .expect("the timer runs")
                .what;
            assert!(use_of.contains("KTIMER"), "{use_of}");
            assert!(
                executive
                    .in_use_within(&(base + 0x1000..base + 0x2000))
                    .is_none()
            );
            KeCancelTimer(timer);
        }
        assert!(executive.in_use_within(&(base..base + 0x1000)).is_none());
    });
}

#[test]
fn the_host_sees_requests_before_time_passes() {
    let running = boot();
    let asked = Arc::new(AtomicU32::new(0));
    let seen = asked.clone();
    let go = Arc::new(AtomicU64::new(0));
    let theirs = go.clone();
    spawn("caller", move || {
        let event = event(NOTIFICATION, 0);
        theirs.store(event, Ordering::Relaxed);
        seen.store(1, Ordering::Relaxed);
        assert_eq!(wait(event, Some(-MILLISECOND)), 0);
        seen.store(2, Ordering::Relaxed);
    });
    running
        .executive
        .run_until(&mut || asked.load(Ordering::Relaxed) == 1)
        .expect("no rule is broken");
    assert_eq!(running.executive.now(), 0);
    running.executive.set_event(go.load(Ordering::Relaxed));
    running
        .executive
        .run_until(&mut || asked.load(Ordering::Relaxed) == 2)
        .expect("no rule is broken");
    assert_eq!(running.executive.now(), 0);
}
