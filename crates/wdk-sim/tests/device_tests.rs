//! The tests that need a device in the simulator: the driver `device_tests.sys` on QEMU's `edu`, on
//! every kernel, by line and by message, and with calls failing.

mod support;

use std::time::Duration;

use support::bench::{Bench, ok};

use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{
    DevicePower, File, NtStatus, Pending, Profile, Request, SimError, Simulator, Uuid,
};

#[path = "../../tests/device-tests/src/contract.rs"]
mod contract;

use contract::{CHECKPOINTS, CLASS, LEAVE_TIMER, LEAVE_WORK, REVERSE, RUN, RUN_ON_MEMORY, Verdict};

const SUCCESS: NtStatus = NtStatus::SUCCESS;
const INSUFFICIENT_RESOURCES: i32 = 0xC000_009A_u32.cast_signed();
const INVALID_LEVEL: NtStatus = NtStatus(0xC000_0148_u32.cast_signed());
const CANCELLED: NtStatus = NtStatus(0xC000_0120_u32.cast_signed());

fn start(profile: Profile, seed: u64, ram: u64, messages: bool) -> Bench {
    let options = EduOptions {
        messages,
        ..EduOptions::default()
    };
    let machine = Simulator::builder()
        .profile(profile)
        .seed(seed)
        .ram(ram)
        .edu(options);
    Bench::start(machine, "device_tests", CLASS)
}

/// Runs a test; `None` when there is none with this number.
fn run(file: &File<'_>, number: u32) -> Option<Verdict> {
    let answer = ok(file.ioctl(RUN.value(), &number.to_le_bytes(), Verdict::LENGTH));
    assert_eq!(answer.status, SUCCESS);
    let verdict = Verdict::decode(&answer.bytes).expect("the status said so");
    (verdict.exists == 1).then_some(verdict)
}

/// Runs all tests; their number.
fn run_all(bench: &Bench, what: &str) -> u32 {
    let file = bench.open();
    let mut number = 0;
    // What is left of a sleep.
    ok(bench.simulator.run_until_idle());
    bench.printed();
    while let Some(verdict) = run(&file, number) {
        let printed = bench.printed();
        assert!(
            verdict.passed == 1 && printed.starts_with("ok "),
            "{what}: {printed}"
        );
        number += 1;
    }
    number
}

#[test]
fn all_tests_pass_on_every_kernel_by_line_and_by_message() {
    for (seed, profile) in (1..).zip(Profile::ALL) {
        for messages in [false, true] {
            let bench = start(profile, seed, 512 << 20, messages);
            bench.printed();
            let count = run_all(&bench, &format!("{profile:?}, messages: {messages}"));
            assert!(count >= 20, "{count} tests are too few");
            bench.end();
        }
    }
}

#[test]
fn memory_of_the_callers_is_moved_by_parts_and_left_as_it_was() {
    for ram in [128 << 20, 512 << 20] {
        let bench = start(Profile::Windows11, 3, ram, false);
        {
            let file = bench.open();
            for (length, misalignment) in [(0, 0), (1, 4095), (4095, 1), (4096, 0), (20_000, 77)] {
                let bytes: Vec<u8> = (0..length).map(|at| (at * 13 + 5) as u8).collect();
                let memory = ok(bench.simulator.user_buffer(&bytes, misalignment));
                let answer = ok(file.ioctl_raw(
                    RUN_ON_MEMORY.value(),
                    (0, 0),
                    (memory.address(), length as u32),
                ));
                assert_eq!(
                    (answer.status, answer.information),
                    (SUCCESS, length as u64),
                    "{length}"
                );
                assert!(memory.bytes() == bytes, "{length}");
            }
        }
        bench.end();
    }
}

/// Memory of more than 32 MiB is described by several MDLs on every kernel.
#[test]
fn memory_of_several_pieces_is_copied_as_one() {
    for profile in [Profile::Nt52, Profile::Windows11] {
        let bench = start(profile, 3, 512 << 20, false);
        {
            let file = bench.open();
            let input = ok(bench.simulator.user_buffer(&[1], 0));
            for (length, misalignment) in [(1, 0), (8191, 4095), (300_001, 1), ((70 << 20) + 5, 77)]
            {
                let bytes: Vec<u8> = (0..length).map(|at| (at * 13 + at / 4096) as u8).collect();
                let memory = ok(bench.simulator.user_buffer(&bytes, misalignment));
                let range = (memory.address(), length as u32);
                let answer = ok(file.ioctl_raw(REVERSE.value(), (input.address(), 1), range));
                assert_eq!(
                    (answer.status, answer.information),
                    (SUCCESS, length as u64),
                    "{length}"
                );
                assert!(memory.bytes().iter().eq(bytes.iter().rev()), "{length}");
            }
            assert_eq!(input.bytes(), [1]);
        }
        bench.end();
    }
}

#[test]
fn tests_go_on_after_a_stop_and_a_sleep() {
    use wdk_sim::simulator::SystemPower;
    let bench = start(Profile::Windows10, 4, 512 << 20, false);
    let count = run_all(&bench, "at first");
    ok(bench.simulator.query_stop(bench.device));
    ok(bench.simulator.stop(bench.device));
    ok(bench.simulator.start(bench.device));
    assert_eq!(run_all(&bench, "after a stop"), count);
    ok(bench.simulator.set_system_power(SystemPower::Sleeping3));
    ok(bench.simulator.set_system_power(SystemPower::Working));
    assert_eq!(run_all(&bench, "after a sleep"), count);
    bench.end();
}

fn read<'a>(file: &File<'a>) -> Result<Pending<'a>, SimError> {
    file.begin(Request::Read {
        offset: 0,
        length: 1,
    })
}

/// The driver keeps a read, and completes it by a timer.
#[test]
fn a_request_that_is_kept_is_completed_later_or_cancelled() {
    let bench = start(Profile::Windows11, 5, 128 << 20, false);
    {
        let (file, other) = (bench.open(), bench.open());
        assert_eq!(ok(ok(read(&file)).wait()).status, SUCCESS);
        // Time stands still until somebody waits, so these are kept.
        let (cancelled, closed, left) = (ok(read(&file)), ok(read(&other)), ok(read(&file)));
        ok(bench.simulator.run_until_idle());
        assert!(!cancelled.is_done() && !closed.is_done() && !left.is_done());
        assert!(ok(cancelled.cancel()));
        ok(other.close());
        assert_eq!(ok(cancelled.wait()).status, CANCELLED);
        assert_eq!(ok(closed.wait()).status, CANCELLED);
        assert_eq!(ok(left.wait()).status, SUCCESS);
        let stopped = ok(read(&file));
        ok(bench.simulator.run_until_idle());
        ok(bench.simulator.query_stop(bench.device));
        ok(bench.simulator.stop(bench.device));
        assert_eq!(ok(stopped.wait()).status, CANCELLED);
    }
    bench.end();
}

/// The driver puts a write into a queue of its own after a while, and never completes it.
#[test]
fn a_request_whose_file_is_closed_on_its_way_into_a_queue_does_not_wait_there() {
    for profile in Profile::ALL {
        let bench = start(profile, 6, 128 << 20, false);
        {
            let write = Request::Write {
                offset: 0,
                bytes: b"x",
            };
            for served in [false, true] {
                let (file, other) = (bench.open(), bench.open());
                let (closed, left) = (ok(file.begin(write)), ok(other.begin(write)));
                if served {
                    ok(bench.simulator.run_for(Duration::from_millis(5)));
                }
                assert!(!closed.is_done() && !left.is_done());
                ok(file.close_handle());
                ok(bench.simulator.run_for(Duration::from_millis(100)));
                assert_eq!(
                    [&closed, &left].map(Pending::is_done),
                    [true, false],
                    "{profile:?}, served: {served}"
                );
                assert_eq!(ok(closed.wait()).status, CANCELLED);
                ok(other.close_handle());
                assert_eq!(ok(left.wait()).status, CANCELLED);
            }
        }
        bench.end();
    }
}

/// Every so many of the calls that can fail, in a whole life with all tests.
#[test]
fn a_turn_is_kept_where_nobody_can_wait_for_it() {
    let bench = start(Profile::Windows11, 3, 512 << 20, false);
    let file = bench.open();
    let pending = ok(file.begin(Request::Control {
        code: CHECKPOINTS.value(),
        input: &[],
        output: 0,
    }));
    ok(bench.simulator.run_for(Duration::from_millis(100)));
    assert!(!pending.is_done());
    // Wants the turn, which the request has until it ends.
    ok(bench
        .simulator
        .set_device_power(bench.device, DevicePower::D3));
    assert_eq!(ok(pending.wait()).status, INVALID_LEVEL);
    ok(bench
        .simulator
        .set_device_power(bench.device, DevicePower::D0));
    assert_eq!(run(&file, 0).map(|verdict| verdict.passed), Some(1));
    drop(file);
    bench.end();
}

#[test]
fn failures_are_answered_and_leave_nothing_behind() {
    const EVERY: usize = 5;
    let mut seen = 0;
    for nth in (1..).step_by(EVERY) {
        let simulator = ok(Simulator::builder()
            .ram(128 << 20)
            .debug_output(|_| {})
            .edu(EduOptions::default())
            .build());
        let device = simulator.devices()[0];
        simulator.injection().arm(Some(nth));
        if let Ok(driver) = simulator.load(wdk_sim::built::driver("device_tests")) {
            let started = simulator
                .add_device(&driver, device)
                .and_then(|()| simulator.start(device));
            if started.is_ok() {
                if let Ok(file) = simulator.open_interface(Uuid::from_u128(CLASS), 0) {
                    let mut number = 0;
                    while let Some(verdict) = run(&file, number) {
                        assert!(
                            verdict.passed == 1 || verdict.status == INSUFFICIENT_RESOURCES,
                            "test {number} with call {nth} failing: {verdict:?}"
                        );
                        number += 1;
                    }
                }
                ok(simulator.remove(device));
            }
            assert_eq!(ok(simulator.unload(driver)), [], "with call {nth} failing");
        }
        let hit = simulator.injection().hit();
        simulator.injection().arm(None);
        assert_eq!(
            ok(simulator.finish()).leaks,
            [],
            "with call {nth} ({hit:?}) failing"
        );
        if hit.is_none() {
            break;
        }
        seen += 1;
    }
    assert!(seen > 8, "{seen} failures are too few");
}

/// Has the driver do something later.
fn leave(bench: &Bench, milliseconds: u32, work: bool) {
    let file = bench.open();
    let set = ok(file.ioctl(LEAVE_TIMER.value(), &milliseconds.to_le_bytes(), 0));
    assert_eq!(set.status, SUCCESS);
    if work {
        assert_eq!(ok(file.ioctl(LEAVE_WORK.value(), &[], 0)).status, SUCCESS);
    }
}

/// The work item was made before the timer, so the timer is the later one.
#[test]
fn work_ends_before_the_timer_it_waits_for_when_the_device_stops_or_sleeps() {
    for profile in Profile::ALL {
        for sleeps in [false, true] {
            let bench = start(profile, 8, 128 << 20, false);
            bench.printed();
            leave(&bench, 200, true);
            if sleeps {
                ok(bench
                    .simulator
                    .set_device_power(bench.device, DevicePower::D3));
            } else {
                ok(bench.simulator.query_stop(bench.device));
                ok(bench.simulator.stop(bench.device));
            }
            let printed = bench.printed();
            assert!(
                printed.contains("waited: Ok(Signalled)"),
                "{profile:?}, sleeps: {sleeps}: {printed}"
            );
            bench.end();
        }
    }
}

#[test]
fn timers_that_go_off_and_work_that_is_queued_while_the_device_sleeps_wait_for_its_power() {
    for profile in Profile::ALL {
        let bench = start(profile, 9, 128 << 20, false);
        bench.printed();
        leave(&bench, 1000, false);
        let power = |state| ok(bench.simulator.set_device_power(bench.device, state));
        for _ in 0..2 {
            power(DevicePower::D3);
            ok(bench.simulator.run_for(Duration::from_secs(60)));
            assert_eq!(bench.printed(), "", "{profile:?}");
            power(DevicePower::D0);
            ok(bench.simulator.run_for(Duration::from_millis(500)));
            let printed = bench.printed();
            assert_eq!(printed.matches("gone off").count(), 1, "{printed}");
            assert_eq!(
                printed.matches("worked after a sleep").count(),
                1,
                "{printed}"
            );
            ok(bench.simulator.run_for(Duration::from_secs(60)));
            assert_eq!(bench.printed(), "", "{profile:?}: once is enough");
            leave(&bench, 1000, false);
        }
        bench.end();
    }
}
