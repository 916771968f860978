//! The executive in a machine without a driver: closures play the system threads, and functions of
//! this file the driver's routines.

mod linux_threads;
mod locks;
mod rules;

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
use super::object::{ObReferenceObjectByHandle, ObfDereferenceObject, ZwClose};
use super::thread::{PsCreateSystemThread, PsTerminateSystemThread};
use super::time::KeStallExecutionProcessor;
use super::timer::{
    KeCancelTimer, KeInitializeTimer, KeInitializeTimerEx, KeSetTimer, KeSetTimerEx,
};
use super::workitem::{IoAllocateWorkItem, IoFreeWorkItem, IoQueueWorkItem};
use crate::executive::executive;
use crate::machine::{Config, Machine, Running};
use crate::nt::{DISPATCH_LEVEL, PASSIVE_LEVEL};
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
                executive().at_kernel_call("KeSetEvent");
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
            std::ptr::null(),
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
