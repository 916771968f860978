//! Requests that wait in queues of every kind (`crates/tests/queues-driver`), on every kernel: what
//! ends them ends them at once, and neither the power nor the device's end waits for them.

mod support;

use std::time::Duration;

use support::bench::{Bench, ok};

use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{
    CancelMoment, Completion, DevicePower, File, NtStatus, OpenOptions, Pending, Profile, Request,
    Simulator, SystemPower, Uuid,
};

#[path = "../../tests/queues-driver/src/contract.rs"]
mod contract;

use contract::{
    BOAST, CLASS, COUNTS, FORGET, GO_ON, KEEP, SIGNAL, TELL, TELL_DIRECT, TEXT, WAIT_PARALLEL,
    WAIT_QUEUED, WAIT_SERVED, WAIT_UNMANAGED, WORK,
};

const CANCELLED: NtStatus = NtStatus(wdk_sys::STATUS_CANCELLED);
const OVERFLOW: NtStatus = NtStatus(wdk_sys::STATUS_BUFFER_OVERFLOW);
const REMOVED: NtStatus = NtStatus(wdk_sys::STATUS_DEVICE_REMOVED);
const TIMEOUT: NtStatus = NtStatus(wdk_sys::STATUS_IO_TIMEOUT);
const MINUTE: u32 = 60_000;

/// Every way to wait while one is served.
const WAITS: [u32; 4] = [
    WAIT_SERVED.value(),
    WAIT_QUEUED.value(),
    WAIT_UNMANAGED.value(),
    WAIT_PARALLEL.value(),
];

fn start(profile: Profile) -> Bench {
    let machine = Simulator::builder()
        .profile(profile)
        .device(Box::new(Bystander::new().0));
    Bench::start(machine, "queues_driver", CLASS)
}

fn on_every_kernel(test: impl Fn(Bench)) {
    for profile in Profile::ALL {
        test(start(profile));
    }
}

fn run(bench: &Bench, milliseconds: u64) {
    ok(bench.simulator.run_for(Duration::from_millis(milliseconds)));
}

fn begin<'a>(file: &File<'a>, code: u32, milliseconds: u32) -> Pending<'a> {
    ok(file.begin(Request::Control {
        code,
        input: &milliseconds.to_le_bytes(),
        output: 0,
    }))
}

/// Begins a request, and lets it come to where it waits.
fn wait<'a>(bench: &Bench, file: &File<'a>, code: u32, milliseconds: u32) -> Pending<'a> {
    let pending = begin(file, code, milliseconds);
    run(bench, 5);
    assert!(!pending.is_done(), "{code:#x}");
    pending
}

fn signal(file: &File<'_>) {
    assert!(ok(file.ioctl(SIGNAL.value(), &[], 0)).status.is_success());
}

fn counts(file: &File<'_>) -> (u32, u32) {
    let bytes = ok(file.ioctl(COUNTS.value(), &[], 8)).bytes;
    let counts = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    (counts as u32, (counts >> 32) as u32)
}

/// A second file of the device, which is exclusive.
fn second<'a>(file: &File<'a>) -> File<'a> {
    ok(file.open_below("second", OpenOptions::default()))
}

#[test]
fn a_wait_ends_with_its_event_or_its_time() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for code in WAITS {
            let waiting = wait(&bench, &file, code, MINUTE);
            signal(&file);
            assert!(ok(waiting.wait()).status.is_success(), "{code:#x}");
            let before = wait(&bench, &file, code, 100);
            assert_eq!(ok(before.wait()).status, TIMEOUT, "{code:#x}");
            assert_eq!(
                ok(begin(&file, code, 0).wait()).status,
                TIMEOUT,
                "{code:#x}"
            );
        }
        ok(file.close());
        bench.end();
    });
}

#[test]
fn a_wait_ends_with_its_request() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for code in WAITS {
            let waiting = wait(&bench, &file, code, MINUTE);
            ok(waiting.cancel());
            assert_eq!(ok(waiting.wait()).status, CANCELLED, "{code:#x}");
            // At any moment: before the wait, while the cancel routine is set, and after it.
            let moments = (1..30).map(CancelMoment::AfterCalls);
            for moment in std::iter::once(CancelMoment::BeforeDispatch).chain(moments) {
                let request = Request::Control {
                    code,
                    input: &20_u32.to_le_bytes(),
                    output: 0,
                };
                let pending = ok(file.begin_cancelled(request, moment));
                let status = ok(pending.wait()).status;
                assert!(
                    [CANCELLED, TIMEOUT].contains(&status),
                    "{code:#x}, {moment:?}: {status}"
                );
            }
        }
        ok(file.close());
        bench.end();
    });
}

#[test]
fn a_wait_ends_with_its_file_and_no_other_does() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for code in WAITS {
            let closed = second(&file);
            let waiting = wait(&bench, &closed, code, MINUTE);
            ok(closed.close());
            assert_eq!(ok(waiting.wait()).status, CANCELLED, "{code:#x}");
            // Of another file, the one that is served goes on.
            let closed = second(&file);
            let waiting = wait(&bench, &file, code, MINUTE);
            ok(closed.close());
            run(&bench, 5);
            assert!(!waiting.is_done(), "{code:#x}");
            signal(&file);
            assert!(ok(waiting.wait()).status.is_success(), "{code:#x}");
        }
        // What only looks at its checkpoints is told there.
        let closed = second(&file);
        let working = wait(&bench, &closed, WORK.value(), MINUTE);
        ok(closed.close());
        assert_eq!(ok(working.wait()).status, CANCELLED);
        ok(file.close());
        bench.end();
    });
}

/// The power goes at once, and comes back; meanwhile nothing is served that needs it.
#[test]
fn waits_let_the_power_go_and_go_on_when_it_is_back() {
    on_every_kernel(|bench| {
        let simulator = &bench.simulator;
        let file = bench.open();
        for code in WAITS {
            for whole in [false, true] {
                let waiting = wait(&bench, &file, code, MINUTE);
                if whole {
                    ok(simulator.set_system_power(SystemPower::Sleeping3));
                } else {
                    ok(simulator.set_device_power(bench.device, DevicePower::D3));
                }
                // The event comes while the device sleeps.
                signal(&file);
                run(&bench, 100);
                let unmanaged = code == WAIT_UNMANAGED.value();
                assert_eq!(waiting.is_done(), unmanaged, "{code:#x}");
                if whole {
                    ok(simulator.set_system_power(SystemPower::Working));
                } else {
                    ok(simulator.set_device_power(bench.device, DevicePower::D0));
                }
                assert!(ok(waiting.wait()).status.is_success(), "{code:#x}");
            }
        }
        assert_eq!(bench.printed(), "", "nobody had to be told to stop");
        ok(file.close());
        bench.end();
    });
}

#[test]
fn neither_removal_nor_a_stop_waits_for_waits() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let waiting: Vec<_> = WAITS
            .iter()
            .flat_map(|code| [*code; 4])
            .map(|code| begin(&file, code, MINUTE))
            .collect();
        let kept = wait(&bench, &file, KEEP.value(), 0);
        ok(bench.simulator.surprise_remove(bench.device));
        for pending in waiting {
            let status = ok(pending.wait()).status;
            assert!([CANCELLED, REMOVED].contains(&status), "{status}");
        }
        assert_eq!(ok(kept.wait()).status, CANCELLED);
        ok(file.close());
        assert_eq!(ok(bench.simulator.unload(bench.driver)), []);
        assert_eq!(ok(bench.simulator.finish()).leaks, []);
    });
    on_every_kernel(|bench| {
        let simulator = &bench.simulator;
        let file = bench.open();
        // What is served is waited for, and what waits stays until the device is stopped.
        let served = wait(&bench, &file, WAIT_QUEUED.value(), 200);
        let behind = wait(&bench, &file, WAIT_QUEUED.value(), MINUTE);
        let unmanaged = wait(&bench, &file, WAIT_UNMANAGED.value(), MINUTE);
        ok(simulator.query_stop(bench.device));
        assert_eq!(ok(served.wait()).status, TIMEOUT);
        run(&bench, 20);
        assert!(!behind.is_done() && !unmanaged.is_done());
        ok(simulator.cancel_stop(bench.device));
        run(&bench, 5);
        assert_eq!(counts(&file).1, 2, "the one behind is served now");
        signal(&file);
        signal(&file);
        assert!(ok(behind.wait()).status.is_success());
        assert!(ok(unmanaged.wait()).status.is_success());
        let unmanaged = wait(&bench, &file, WAIT_UNMANAGED.value(), MINUTE);
        ok(simulator.query_stop(bench.device));
        let behind = wait(&bench, &file, WAIT_QUEUED.value(), MINUTE);
        ok(simulator.stop(bench.device));
        assert_eq!(ok(unmanaged.wait()).status, REMOVED);
        assert_eq!(ok(behind.wait()).status, CANCELLED);
        ok(simulator.start(bench.device));
        assert_eq!(
            ok(begin(&file, WAIT_QUEUED.value(), 1).wait()).status,
            TIMEOUT
        );
        ok(file.close());
        bench.end();
    });
}

/// A request that is served for long keeps the device from being stopped.
#[test]
fn a_stop_is_refused_while_a_request_of_any_queue_is_served_for_long() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for code in [WAIT_SERVED, WAIT_QUEUED, WAIT_PARALLEL] {
            let waiting = wait(&bench, &file, code.value(), MINUTE);
            assert!(bench.simulator.query_stop(bench.device).is_err());
            signal(&file);
            assert!(ok(waiting.wait()).status.is_success());
            assert_eq!(ok(begin(&file, code.value(), 1).wait()).status, TIMEOUT);
        }
        ok(file.close());
        bench.end();
    });
}

#[test]
fn queues_serve_one_or_several_at_a_time_beside_each_other() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let one: Vec<_> = (0..3)
            .map(|_| begin(&file, WAIT_QUEUED.value(), 50))
            .collect();
        let several: Vec<_> = (0..5)
            .map(|_| begin(&file, WAIT_PARALLEL.value(), 50))
            .collect();
        // The device's own thread is free for others, and so is the caller's.
        assert_eq!(
            ok(begin(&file, WAIT_SERVED.value(), 1).wait()).status,
            TIMEOUT
        );
        for pending in several {
            assert_eq!(ok(pending.wait()).status, TIMEOUT);
        }
        for pending in one {
            assert_eq!(ok(pending.wait()).status, TIMEOUT);
        }
        assert_eq!(counts(&file), (3, 3));
        ok(file.close());
        bench.end();
    });
}

#[test]
fn a_request_goes_from_queue_to_queue_and_can_be_cancelled_in_each() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let go_on = || ok(file.ioctl(GO_ON.value(), &[], 0)).status;
        assert_eq!(go_on(), NtStatus(wdk_sys::STATUS_NOT_FOUND));
        // In the manual queue.
        let cancelled = wait(&bench, &file, KEEP.value(), MINUTE);
        ok(cancelled.cancel());
        assert_eq!(ok(cancelled.wait()).status, CANCELLED);
        // In the sequential queue, behind another, and while it is served there.
        let served = wait(&bench, &file, KEEP.value(), MINUTE);
        let behind = wait(&bench, &file, KEEP.value(), MINUTE);
        let last = wait(&bench, &file, KEEP.value(), 10);
        for _ in 0..3 {
            assert!(go_on().is_success());
        }
        ok(behind.cancel());
        assert_eq!(ok(behind.wait()).status, CANCELLED);
        assert!(!served.is_done());
        ok(served.cancel());
        assert_eq!(ok(served.wait()).status, CANCELLED);
        assert_eq!(ok(last.wait()).status, TIMEOUT);
        let forgotten = ok(begin(&file, FORGET.value(), 0).wait());
        assert_eq!(forgotten.status, CANCELLED);
        assert_eq!(
            ok(begin(&file, WAIT_QUEUED.value(), 1).wait()).status,
            TIMEOUT
        );
        ok(file.close());
        bench.end();
    });
}

#[test]
fn an_exclusive_device_is_open_once() {
    on_every_kernel(|bench| {
        let name = bench.simulator.interfaces(Uuid::from_u128(CLASS))[0].clone();
        let refused = || {
            let opened = bench.simulator.open(&name);
            let status = opened.err().and_then(|error| error.status());
            assert_eq!(status, Some(NtStatus(wdk_sys::STATUS_ACCESS_DENIED)));
        };
        // What is refused by the driver is not open.
        let named = bench.simulator.open(&format!("{name}\\refused"));
        let status = named.err().and_then(|error| error.status());
        let expected = NtStatus(wdk_sys::STATUS_OBJECT_NAME_NOT_FOUND);
        assert_eq!(status, Some(expected));
        let file = bench.open();
        refused();
        let named = file.open_below("refused", OpenOptions::default());
        assert_eq!(named.err().and_then(|error| error.status()), Some(expected));
        refused();
        let below = second(&file);
        let waiting = wait(&bench, &file, WAIT_SERVED.value(), 50);
        ok(file.close());
        refused();
        drop(waiting);
        refused();
        ok(below.close());
        ok(bench.open().close());
        bench.end();
    });
}

#[test]
fn a_caller_gets_what_there_is_room_for_and_is_told_that_there_is_more() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let is = |answer: Completion, bytes: usize| {
            let status = if bytes < TEXT.len() {
                OVERFLOW
            } else {
                NtStatus::SUCCESS
            };
            assert_eq!((answer.status, answer.information), (status, bytes as u64));
            assert_eq!(answer.bytes, TEXT[..bytes]);
        };
        for room in [0, 1, 5, 6, 25, 26, 100] {
            let expected = room.min(TEXT.len());
            for first in [0_u32, 5, 20] {
                is(
                    ok(file.ioctl(TELL.value(), &first.to_le_bytes(), room)),
                    expected,
                );
            }
            is(ok(file.ioctl(TELL_DIRECT.value(), &[], room)), expected);
            is(ok(file.read(0, room)), expected);
            // No more is shown than the input, which is there, whatever is said.
            let boast = ok(file.ioctl(BOAST.value(), &[9; 4], room));
            assert_eq!(boast.status, OVERFLOW);
            assert_eq!(boast.bytes, [9; 4][..room.min(4)]);
        }
        let short = ok(file.ioctl(TELL.value(), &[1], 10));
        assert_eq!(short.status, NtStatus(wdk_sys::STATUS_BUFFER_TOO_SMALL));
        assert_eq!(short.information, 0);
        ok(file.close());
        bench.end();
    });
}

/// Whatever the start fails at, no thread of a queue is left.
#[test]
fn every_call_of_a_start_with_queues_may_fail() {
    for profile in [Profile::ALL[0], Profile::ALL[Profile::ALL.len() - 1]] {
        let bench = start(profile);
        let simulator = &bench.simulator;
        let restart = || {
            ok(simulator.query_stop(bench.device));
            ok(simulator.stop(bench.device));
            simulator.start(bench.device)
        };
        let injection = simulator.injection();
        injection.arm(None);
        let before = injection.seen();
        ok(restart());
        let calls = injection.seen() - before;
        assert!(calls > 12, "queues, threads, what is kept: {calls}");
        ok(bench.open().close());
        bench.end();
        for nth in 1..=calls {
            let bench = start(profile);
            let simulator = &bench.simulator;
            ok(simulator.query_stop(bench.device));
            ok(simulator.stop(bench.device));
            simulator.injection().arm(Some(nth));
            let started = simulator.start(bench.device);
            simulator.injection().arm(None);
            if started.is_ok() {
                bench.end();
            } else {
                assert_eq!(ok(bench.simulator.unload(bench.driver)), [], "call {nth}");
                assert_eq!(ok(bench.simulator.finish()).leaks, [], "call {nth}");
            }
        }
    }
}
