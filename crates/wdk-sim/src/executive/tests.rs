//! The executive in a machine without a driver: closures play the system threads, and functions of
//! this file the driver's routines.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use super::ThreadId;
use super::dispatcher::{
    KeDelayExecutionThread, KeWaitForMultipleObjects, KeWaitForSingleObject, STATUS_TIMEOUT,
};
use super::dpc::{KeInitializeDpc, KeInsertQueueDpc, KeRemoveQueueDpc};
use super::event::{
    KeInitializeEvent, KeInitializeSemaphore, KePulseEvent, KeReadStateEvent, KeReleaseSemaphore,
    KeSetEvent,
};
use super::irql::{KeLowerIrql, KeRaiseIrqlToDpcLevel, KfRaiseIrql};
use super::mutex::{
    ExAcquireFastMutex, ExInitializeFastMutex, ExReleaseFastMutex, KeInitializeMutex,
    KeReleaseMutex,
};
use super::object::{ObReferenceObjectByHandle, ObfDereferenceObject, ZwClose};
use super::remove_lock::{
    IoAcquireRemoveLockEx, IoInitializeRemoveLockEx, IoReleaseRemoveLockAndWaitEx,
    IoReleaseRemoveLockEx,
};
use super::resource::{
    ExAcquireResourceExclusiveLite, ExAcquireResourceSharedLite, ExDeleteResourceLite,
    ExInitializeResourceLite, ExReleaseResourceLite,
};
use super::rundown::{
    ExAcquireRundownProtection, ExInitializeRundownProtection, ExReleaseRundownProtection,
    ExWaitForRundownProtectionRelease,
};
use super::spinlock::{KeAcquireSpinLockRaiseToDpc, KeInitializeSpinLock, KeReleaseSpinLock};
use super::thread::{KeEnterCriticalRegion, PsCreateSystemThread, PsTerminateSystemThread};
use super::time::KeStallExecutionProcessor;
use super::timer::{
    KeCancelTimer, KeInitializeTimer, KeInitializeTimerEx, KeSetTimer, KeSetTimerEx,
};
use super::workitem::{IoAllocateWorkItem, IoFreeWorkItem, IoQueueWorkItem};
use crate::executive::executive;
use crate::machine::{Config, Machine, Running};
use crate::nt::{DISPATCH_LEVEL, PASSIVE_LEVEL, codes};
use crate::record::BugCheck;

const NOTIFICATION: u32 = 0;
const SYNCHRONIZATION: u32 = 1;
const MILLISECOND: i64 = 10_000;

fn boot() -> Running {
    Machine::boot(Config {
        ram: 16 << 20,
        ..Config::default()
    })
    .expect("a small machine")
}

/// Zeroed kernel memory for an object.
fn object<T>() -> *mut T {
    executive()
        .allocate_object(256, "test object")
        .expect("memory for an object")
        .cast()
}

/// Runs `body` on a simulated thread of `machine` and everything else until it ends.
fn on_thread(running: &Running, body: impl FnOnce() + Send + 'static) -> Result<(), BugCheck> {
    let done = Arc::new(AtomicU32::new(0));
    let end = done.clone();
    running.executive.spawn(
        "test",
        false,
        Box::new(move || {
            body();
            end.store(1, Ordering::Relaxed);
        }),
    );
    running
        .executive
        .run_until(&mut || done.load(Ordering::Relaxed) == 1)
}

/// Runs `body` on a simulated thread of a machine of its own, which ends well and with nothing
/// left.
fn runs(body: impl FnOnce() + Send + 'static) {
    let running = boot();
    on_thread(&running, body).expect("no rule is broken");
    running
        .executive
        .run_until_idle()
        .expect("no rule is broken");
    assert_eq!(running.executive.leaks(), []);
    assert!(running.executive.shut_down());
}

/// Runs `body`, which breaks a rule; returns the report.
fn breaks(body: impl FnOnce() + Send + 'static) -> BugCheck {
    let running = boot();
    let report = on_thread(&running, body).expect_err("a rule is broken");
    assert_eq!(
        running.executive.run_until(&mut || true),
        Err(report.clone())
    );
    assert_eq!(running.executive.run_until_idle(), Err(report.clone()));
    assert_eq!(running.executive.crashed(), Some(report.clone()));
    assert!(!running.executive.shut_down());
    report
}

fn event(kind: u32, state: u8) -> u64 {
    let event = object::<u8>() as u64;
    // SAFETY: the object has room for a KEVENT.
    unsafe { KeInitializeEvent(event, kind, state) };
    event
}

fn wait(object: u64, timeout: Option<i64>) -> i32 {
    let timeout = timeout
        .as_ref()
        .map_or(std::ptr::null(), std::ptr::from_ref);
    // SAFETY: the tests pass initialised objects.
    unsafe { KeWaitForSingleObject(object, 0, 0, 0, timeout) }
}

fn set(event: u64) {
    // SAFETY: the tests pass initialised events.
    unsafe { KeSetEvent(event, 0, 0) };
}

fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> ThreadId {
    executive().spawn(name, false, Box::new(body))
}

type Log = Arc<Mutex<Vec<u32>>>;

fn push(log: &Log, entry: u32) {
    log.lock().expect("the log").push(entry);
}

fn taken(log: &Log) -> Vec<u32> {
    std::mem::take(&mut log.lock().expect("the log"))
}

#[test]
fn threads_run_in_the_order_in_which_they_became_ready() {
    let running = boot();
    let log = Log::default();
    for number in 0..5 {
        let log = log.clone();
        spawn("numbered", move || {
            push(&log, number);
            executive().yield_processor();
            push(&log, number + 10);
        });
    }
    let count = log.clone();
    running
        .executive
        .run_until(&mut || count.lock().expect("the log").len() == 10)
        .expect("no rule is broken");
    assert_eq!(taken(&log), [0, 1, 2, 3, 4, 10, 11, 12, 13, 14]);
}

#[test]
fn two_threads_hand_the_processor_back_and_forth() {
    runs(|| {
        let (ping, pong) = (event(SYNCHRONIZATION, 0), event(SYNCHRONIZATION, 0));
        let rounds = Arc::new(AtomicU32::new(0));
        let seen = rounds.clone();
        spawn("other", move || {
            for _ in 0..100 {
                assert_eq!(wait(ping, None), 0);
                seen.fetch_add(1, Ordering::Relaxed);
                set(pong);
            }
        });
        for round in 0..100 {
            set(ping);
            wait(pong, None);
            assert_eq!(rounds.load(Ordering::Relaxed), round + 1);
        }
    });
}

fn explored(seed: u64) -> Vec<u32> {
    let running = boot();
    running.executive.set_exploration(Some(seed));
    let log = Log::default();
    for number in 0..4 {
        let log = log.clone();
        spawn("numbered", move || {
            for step in 0..4 {
                push(&log, number * 10 + step);
                executive().at_kernel_call();
            }
        });
    }
    let count = log.clone();
    running
        .executive
        .run_until(&mut || count.lock().expect("the log").len() == 16)
        .expect("no rule is broken");
    taken(&log)
}

#[test]
fn exploration_tries_other_orders_and_repeats_them_by_seed() {
    let orders: Vec<Vec<u32>> = (1..9).map(explored).collect();
    assert_eq!(orders[3], explored(4));
    let distinct: std::collections::BTreeSet<&Vec<u32>> = orders.iter().collect();
    assert!(distinct.len() > 4, "{orders:?}");
}

#[test]
fn a_wait_times_out_at_its_time_and_not_before() {
    runs(|| {
        let never = event(NOTIFICATION, 0);
        let executive = executive();
        assert_eq!(wait(never, Some(0)), STATUS_TIMEOUT);
        let before = executive.now();
        assert_eq!(wait(never, Some(-5 * MILLISECOND)), STATUS_TIMEOUT);
        assert_eq!(executive.now(), before + 50_000);
        let absolute = executive.system_time() as i64 + 7 * MILLISECOND;
        assert_eq!(wait(never, Some(absolute)), STATUS_TIMEOUT);
        assert_eq!(executive.now(), before + 50_000 + 70_000 + 10);
    });
}

#[test]
fn a_notification_event_stays_set_and_a_pulse_does_not() {
    runs(|| {
        let (lasting, once) = (event(NOTIFICATION, 1), event(SYNCHRONIZATION, 1));
        for _ in 0..2 {
            assert_eq!(wait(lasting, Some(0)), 0);
        }
        assert_eq!(wait(once, Some(0)), 0);
        assert_eq!(wait(once, Some(0)), STATUS_TIMEOUT);
        // SAFETY: both are events.
        unsafe {
            assert_eq!(KePulseEvent(once as *mut _, 0, 0), 0);
            assert_eq!(KeReadStateEvent(once as *const _), 0);
        }
    });
}

#[test]
fn waiting_for_several_takes_the_first_or_all_at_once() {
    runs(|| {
        let (one, two) = (event(SYNCHRONIZATION, 0), event(SYNCHRONIZATION, 1));
        let objects = [one, two];
        let wait = |all: bool, timeout: i64| {
            // SAFETY: both are events.
            unsafe {
                KeWaitForMultipleObjects(2, objects.as_ptr(), u32::from(!all), 0, 0, 0, &timeout, 0)
            }
        };
        assert_eq!(wait(true, 0), STATUS_TIMEOUT);
        assert_eq!(wait(false, 0), 1);
        assert_eq!(wait(false, 0), STATUS_TIMEOUT);
        spawn("setter", move || {
            set(one);
            set(two);
        });
        assert_eq!(wait(true, -MILLISECOND), 0);
        assert_eq!(wait(false, 0), STATUS_TIMEOUT);
    });
}

#[test]
fn a_semaphore_lets_through_as_many_as_it_counts() {
    runs(|| {
        let semaphore = object();
        // SAFETY: the object has room for a KSEMAPHORE.
        unsafe {
            KeInitializeSemaphore(semaphore, 2, 3);
            assert_eq!(wait(semaphore as u64, Some(0)), 0);
            assert_eq!(KeReleaseSemaphore(semaphore, 0, 2, 0), 1);
            for _ in 0..3 {
                assert_eq!(wait(semaphore as u64, Some(0)), 0);
            }
            assert_eq!(wait(semaphore as u64, Some(0)), STATUS_TIMEOUT);
        }
    });
}

static DPC_RUNS: AtomicU32 = AtomicU32::new(0);
static DPC_LAST: AtomicU64 = AtomicU64::new(0);

extern "win64" fn count_dpc(_dpc: u64, context: u64, argument1: u64, argument2: u64) {
    assert_eq!(executive().irql(), DISPATCH_LEVEL);
    DPC_RUNS.fetch_add(1, Ordering::Relaxed);
    DPC_LAST.store(context + argument1 + argument2, Ordering::Relaxed);
}

/// Initialises a DPC that counts in [`DPC_RUNS`], now 0. Tests that use it run one at a time, as
/// machines do.
fn counting_dpc() -> u64 {
    DPC_RUNS.store(0, Ordering::Relaxed);
    let dpc = object();
    // SAFETY: the object has room for a KDPC.
    unsafe { KeInitializeDpc(dpc, count_dpc as *const () as u64, 100) };
    dpc as u64
}

#[test]
fn a_dpc_runs_when_the_irql_falls_below_its_own() {
    runs(|| {
        let dpc = counting_dpc();
        let ran = || DPC_RUNS.load(Ordering::Relaxed);
        // SAFETY: the DPC is initialised.
        unsafe {
            assert_eq!(KeInsertQueueDpc(dpc, 1, 2), 1);
            assert_eq!((ran(), DPC_LAST.load(Ordering::Relaxed)), (1, 103));
            let old = KeRaiseIrqlToDpcLevel();
            assert_eq!(KeInsertQueueDpc(dpc, 0, 0), 1);
            assert_eq!(KeInsertQueueDpc(dpc, 0, 0), 0);
            assert_eq!(ran(), 1);
            assert_eq!(KfRaiseIrql(8), DISPATCH_LEVEL);
            KeLowerIrql(DISPATCH_LEVEL);
            assert_eq!(ran(), 1);
            KeLowerIrql(old);
            assert_eq!(ran(), 2);
            KeRaiseIrqlToDpcLevel();
            KeInsertQueueDpc(dpc, 0, 0);
            assert_eq!(KeRemoveQueueDpc(dpc), 1);
            assert_eq!(KeRemoveQueueDpc(dpc), 0);
            KeLowerIrql(PASSIVE_LEVEL);
            assert_eq!(ran(), 2);
        }
    });
}

#[test]
fn a_periodic_timer_fires_once_a_period() {
    runs(|| {
        let dpc = counting_dpc();
        let timer = object();
        let delay = -105 * MILLISECOND;
        // SAFETY: the object has room for a KTIMER.
        unsafe {
            KeInitializeTimerEx(timer, 1);
            assert_eq!(KeSetTimerEx(timer, -10 * MILLISECOND, 10, dpc), 0);
            KeDelayExecutionThread(0, 0, &delay);
            assert_eq!(DPC_RUNS.load(Ordering::Relaxed), 10);
            assert_eq!(wait(timer as u64, Some(0)), 0);
            assert_eq!(wait(timer as u64, Some(0)), STATUS_TIMEOUT);
            assert_eq!(KeCancelTimer(timer), 1);
            assert_eq!(KeCancelTimer(timer), 0);
            KeDelayExecutionThread(0, 0, &delay);
        }
        assert_eq!(DPC_RUNS.load(Ordering::Relaxed), 10);
    });
}

#[test]
fn time_passes_while_a_driver_stalls_and_a_dpc_waits_for_the_irql() {
    runs(|| {
        let dpc = counting_dpc();
        let timer = object();
        // SAFETY: the object has room for a KTIMER.
        unsafe {
            KeInitializeTimer(timer);
            KeSetTimer(timer, -30, dpc);
            KeRaiseIrqlToDpcLevel();
            KeStallExecutionProcessor(2);
            assert_eq!(wait(timer as u64, Some(0)), STATUS_TIMEOUT);
            KeStallExecutionProcessor(2);
            assert_eq!(wait(timer as u64, Some(0)), 0);
            assert_eq!(DPC_RUNS.load(Ordering::Relaxed), 0);
            KeLowerIrql(PASSIVE_LEVEL);
        }
        assert_eq!(DPC_RUNS.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn coming_to_rest_takes_no_time() {
    let running = boot();
    on_thread(&running, || {
        let timer = object();
        // SAFETY: the object has room for a KTIMER.
        unsafe {
            KeInitializeTimer(timer);
            KeSetTimer(timer, -MILLISECOND, 0);
        }
    })
    .expect("no rule is broken");
    running
        .executive
        .run_until_idle()
        .expect("no rule is broken");
    assert_eq!(running.executive.now(), 0);
    let leaks = running.executive.leaks();
    assert_eq!(leaks.len(), 1);
    assert_eq!(leaks[0].kind, "running timer");
}

extern "win64" fn set_context(device: u64, context: u64) {
    assert_eq!(device, 0x1234);
    set(context);
}

#[test]
fn a_work_item_runs_on_another_thread() {
    runs(|| {
        let done = event(NOTIFICATION, 0);
        // SAFETY: the device object is none and never looked at.
        unsafe {
            let item = IoAllocateWorkItem(0x1234);
            IoQueueWorkItem(item, set_context as *const () as u64, 1, done);
            assert_eq!(wait(done, Some(0)), STATUS_TIMEOUT);
            assert_eq!(wait(done, None), 0);
            IoFreeWorkItem(item);
        }
    });
}

extern "win64" fn end_in_the_middle(context: u64) {
    set(context);
    // SAFETY: a system thread may end itself.
    unsafe { PsTerminateSystemThread(7) };
    unreachable!("the thread has ended");
}

extern "win64" fn wait_for_context(context: u64) {
    wait(context, None);
}

fn system_thread(routine: extern "win64" fn(u64), context: u64) -> u64 {
    let mut handle = 0;
    // SAFETY: the routine takes this context.
    unsafe {
        let status = PsCreateSystemThread(
            &mut handle,
            0,
            0,
            0,
            std::ptr::null_mut(),
            routine as *const () as u64,
            context,
        );
        assert_eq!(status, 0);
        let mut thread = 0;
        assert_eq!(
            ObReferenceObjectByHandle(handle, 0, 0, 0, &mut thread, std::ptr::null_mut()),
            0
        );
        assert_eq!(ZwClose(handle), 0);
        thread
    }
}

#[test]
fn a_system_thread_may_end_itself_and_its_end_can_be_waited_for() {
    runs(|| {
        for _ in 0..50 {
            let started = event(NOTIFICATION, 0);
            let thread = system_thread(end_in_the_middle, started);
            assert_eq!(wait(thread, None), 0);
            assert_eq!(wait(started, Some(0)), 0);
            // SAFETY: the reference was taken above.
            unsafe { ObfDereferenceObject(thread) };
        }
    });
}

#[test]
fn a_system_thread_that_stays_is_a_leak() {
    let running = boot();
    on_thread(&running, || {
        let thread = system_thread(wait_for_context, event(NOTIFICATION, 0));
        // SAFETY: the reference was taken above.
        unsafe { ObfDereferenceObject(thread) };
    })
    .expect("no rule is broken");
    running
        .executive
        .run_until_idle()
        .expect("no rule is broken");
    let leaks = running.executive.leaks();
    assert_eq!(leaks.len(), 1);
    assert!(leaks[0].what.contains("waiting for the event"), "{leaks:?}");
    assert!(!running.executive.shut_down());
}

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
        assert_eq!(
            breaks(move || KeReleaseSpinLock(lock(), 0)).code,
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION
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
            assert_eq!(executive.in_use_within(base, 0x1000), None);
            KeSetTimer(timer, -MILLISECOND, 0);
            let use_of = executive
                .in_use_within(base, 0x1000)
                .expect("the timer runs");
            assert!(use_of.contains("KTIMER"), "{use_of}");
            assert_eq!(executive.in_use_within(base + 0x1000, 0x1000), None);
            KeCancelTimer(timer);
        }
        assert_eq!(executive.in_use_within(base, 0x1000), None);
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
