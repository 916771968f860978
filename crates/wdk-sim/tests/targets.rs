//! Requests from one driver to another (`wdk::target`): the driver `crates/tests/target-tests` asks
//! the example of a driver without a device, on the oldest and the newest kernel, and with every
//! failure that can be injected.

mod support;

use std::time::Duration;

use board_interface::{IOCTL_BOARD_STATUS, PATH as BOARD, Status};
use wdk_ioctl::Message;
use wdk_sim::simulator::{
    Check, Completion, Driver, File, NtStatus, Pending, Profile, Request, SimError, Simulator,
};

#[path = "../../tests/target-tests/src/contract.rs"]
mod contract;

use contract::{
    BEGIN, CANCEL, ENDED, Ended, INTERNAL, MISUSE, PATH, POST, READ, READ_FILE, STATUS, WAIT,
};

const ENDS: [Profile; 2] = [Profile::Nt52, Profile::Windows11];

const SUCCESS: NtStatus = NtStatus::SUCCESS;
const INVALID_PARAMETER: NtStatus = status(0xC000_000D);
const INVALID_DEVICE_REQUEST: NtStatus = status(0xC000_0010);
const INSUFFICIENT_RESOURCES: NtStatus = status(0xC000_009A);
const IO_TIMEOUT: NtStatus = status(0xC000_00B5);
const CANCELLED: NtStatus = status(0xC000_0120);
const BUFFER_TOO_SMALL: NtStatus = status(0xC000_0023);

const fn status(value: u32) -> NtStatus {
    NtStatus(value.cast_signed())
}

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// Runs `test` with both drivers loaded, and finds nothing left behind.
fn with_both(profile: Profile, check: Option<Check>, test: impl FnOnce(&Simulator, &File<'_>)) {
    let mut builder = Simulator::builder().profile(profile).debug_output(|_| {});
    if let Some(check) = check {
        builder = builder.check(check);
    }
    let simulator = ok(builder.build());
    let board = ok(simulator.load(wdk_sim::built::driver("control_driver")));
    let relay = ok(simulator.load(wdk_sim::built::driver("target_tests")));
    test(&simulator, &ok(simulator.open(PATH)));
    unload_relay(&simulator, relay);
    assert_eq!(ok(simulator.unload(board)), []);
    assert_eq!(ok(simulator.finish()).leaks, []);
}

/// Unloads the driver that asks. Of what is left then all is the other's, which is still loaded.
fn unload_relay(simulator: &Simulator, relay: Driver) {
    for leak in ok(simulator.unload(relay)) {
        assert!(!leak.taken_at.contains("target_tests"), "{leak}");
    }
}

fn ask(file: &File<'_>, code: u32, input: &[u8], room: usize) -> Completion {
    ok(file.ioctl(code, input, room))
}

fn post(simulator: &Simulator, file: &File<'_>, notice: &[u8]) -> Completion {
    let memory = ok(simulator.user_buffer(notice, 7));
    ok(file.ioctl_raw(
        POST.value(),
        (0, 0),
        (memory.address(), notice.len() as u32),
    ))
}

fn board_status(file: &File<'_>) -> Status {
    let answer = ask(file, STATUS.value(), &[], Status::LENGTH);
    assert_eq!(answer.status, SUCCESS);
    Status::decode(&answer.bytes).expect("the status said so")
}

fn begin_wait<'a>(file: &File<'a>, limit: u32) -> Pending<'a> {
    ok(file.begin(Request::Control {
        code: WAIT.value(),
        input: &limit.to_le_bytes(),
        output: Status::LENGTH,
    }))
}

fn ended(file: &File<'_>) -> Ended {
    let answer = ask(file, ENDED.value(), &[], Ended::LENGTH);
    Ended::decode(&answer.bytes).expect("it is always answered")
}

/// Posts a notice past the relay.
fn post_directly(simulator: &Simulator) {
    let file = ok(simulator.open(BOARD));
    let memory = ok(simulator.user_buffer(&[1; 10], 0));
    let code = board_interface::IOCTL_BOARD_POST.value();
    let answer = ok(file.ioctl_raw(code, (0, 0), (memory.address(), 10)));
    assert_eq!(answer.status, SUCCESS);
}

#[test]
fn buffers_of_every_kind_reach_the_other_driver_and_come_back() {
    for profile in ENDS {
        for check in [None, Some(Check::ForcePending)] {
            with_both(profile, check, |simulator, file| {
                assert_eq!(board_status(file), Status::default());
                for length in [0, 1, 5000, 64 << 10] {
                    let notice: Vec<u8> = (0..length).map(|n| (n * 7) as u8).collect();
                    let answer = post(simulator, file, &notice);
                    assert_eq!(
                        (answer.status, answer.information),
                        (SUCCESS, length as u64)
                    );
                    assert_eq!(board_status(file).length, length as u32);
                    for room in [0, 1, 4096, 64 << 10] {
                        let answer = ask(file, READ.value(), &[], room);
                        assert_eq!(answer.status, SUCCESS);
                        assert!(
                            answer.bytes == notice[..room.min(length)],
                            "{length} {room}"
                        );
                    }
                }
                // More than there is memory for.
                let long = ask(file, READ.value(), &[], (64 << 10) + 1);
                assert_eq!((long.status, long.information), (BUFFER_TOO_SMALL, 0));
                // What no application can ask.
                let internal = ask(file, INTERNAL.value(), &[], Status::LENGTH);
                assert_eq!(internal.status, SUCCESS);
                assert_eq!(Status::decode(&internal.bytes), Some(board_status(file)));
                // What the other driver refuses.
                let read = ask(file, READ_FILE.value(), &[], 0);
                assert_eq!(read.status, INVALID_DEVICE_REQUEST);
                let misuse = ask(file, MISUSE.value(), &[], 4);
                assert_eq!((misuse.status, misuse.bytes), (SUCCESS, vec![0; 4]));
            });
        }
    }
}

#[test]
fn a_request_ends_in_time_or_when_it_is_answered() {
    for profile in ENDS {
        with_both(profile, None, |simulator, file| {
            let before = simulator.now();
            let answer = ask(file, WAIT.value(), &20_u32.to_le_bytes(), Status::LENGTH);
            assert_eq!((answer.status, answer.information), (IO_TIMEOUT, 0));
            let passed = Duration::from_nanos((simulator.now() - before) * 100);
            assert!(
                (Duration::from_millis(20)..Duration::from_millis(60)).contains(&passed),
                "{passed:?}"
            );
            for limit in [0, 10_000] {
                let posted = board_status(file).posted;
                let waiting = begin_wait(file, limit);
                ok(simulator.run_for(Duration::from_millis(5)));
                assert!(!waiting.is_done());
                post_directly(simulator);
                let answer = ok(waiting.wait());
                assert_eq!(answer.status, SUCCESS);
                let status = Status::decode(&answer.bytes).expect("it succeeded");
                assert_eq!((status.posted, status.length), (posted + 1, 10));
            }
        });
    }
}

#[test]
fn what_was_begun_is_told_of_its_end_once() {
    for profile in ENDS {
        with_both(profile, None, |simulator, file| {
            let begin = || ask(file, BEGIN.value(), &[], 0).status;
            assert_eq!(begin(), SUCCESS);
            // Under way: it can be neither formatted nor sent.
            assert_eq!(begin(), status(0x8000_0011));
            assert_eq!(ended(file).times, 0);
            post_directly(simulator);
            assert_eq!(
                ended(file),
                Ended {
                    times: 1,
                    status: 0,
                    posted: 1
                }
            );
            assert_eq!(begin(), SUCCESS);
            for _ in 0..2 {
                assert_eq!(ask(file, CANCEL.value(), &[], 0).status, SUCCESS);
                let end = ended(file);
                assert_eq!((end.times, status(end.status)), (2, CANCELLED));
            }
            assert_eq!(begin(), SUCCESS);
        });
    }
}

#[test]
fn the_end_of_the_drivers_time_ends_what_is_under_way() {
    for profile in ENDS {
        let simulator = ok(Simulator::builder()
            .profile(profile)
            .debug_output(|_| {})
            .build());
        let board = ok(simulator.load(wdk_sim::built::driver("control_driver")));
        for _ in 0..3 {
            let relay = ok(simulator.load(wdk_sim::built::driver("target_tests")));
            {
                let file = ok(simulator.open(PATH));
                assert_eq!(ask(&file, BEGIN.value(), &[], 0).status, SUCCESS);
            }
            unload_relay(&simulator, relay);
        }
        assert_eq!(ok(simulator.unload(board)), []);
        assert_eq!(ok(simulator.finish()).leaks, []);
    }
}

#[test]
fn without_the_other_driver_it_is_not_loaded() {
    let simulator = ok(Simulator::builder().debug_output(|_| {}).build());
    let refused = simulator
        .load(wdk_sim::built::driver("target_tests"))
        .map(|_| ())
        .unwrap_err();
    assert_eq!(refused.status(), Some(status(0xC000_0034)), "{refused}");
    assert_eq!(ok(simulator.finish()).leaks, []);
}

#[test]
fn every_failure_is_answered() {
    for profile in ENDS {
        for nth in 1.. {
            let simulator = ok(Simulator::builder()
                .profile(profile)
                .debug_output(|_| {})
                .build());
            let board = ok(simulator.load(wdk_sim::built::driver("control_driver")));
            simulator.injection().arm(Some(nth));
            match simulator.load(wdk_sim::built::driver("target_tests")) {
                Err(error) => {
                    let status = error.status().unwrap_or_else(|| panic!("{error}"));
                    assert_eq!(status, INSUFFICIENT_RESOURCES, "call {nth}");
                }
                Ok(relay) => {
                    {
                        let file = ok(simulator.open(PATH));
                        let statuses = [
                            ask(&file, STATUS.value(), &[], Status::LENGTH).status,
                            post(&simulator, &file, &[1; 5000]).status,
                            ask(&file, READ.value(), &[], 5000).status,
                            ask(&file, BEGIN.value(), &[], 0).status,
                        ];
                        for status in statuses {
                            assert!(
                                matches!(status, SUCCESS | INSUFFICIENT_RESOURCES),
                                "call {nth}: {status}"
                            );
                        }
                    }
                    unload_relay(&simulator, relay);
                }
            }
            let hit = simulator.injection().hit();
            simulator.injection().arm(None);
            assert_eq!(ok(simulator.unload(board)), []);
            assert_eq!(ok(simulator.finish()).leaks, [], "call {nth}");
            if hit.is_none() {
                assert!(nth > 8, "few calls can fail");
                break;
            }
        }
    }
}

#[test]
fn the_board_itself_is_asked_as_before() {
    with_both(Profile::Windows11, None, |simulator, file| {
        assert_eq!(post(simulator, file, &[3; 9]).status, SUCCESS);
        let board = ok(simulator.open(BOARD));
        let answer = ask(&board, IOCTL_BOARD_STATUS.value(), &[], Status::LENGTH);
        assert_eq!(Status::decode(&answer.bytes), Some(board_status(file)));
        let long = post(simulator, file, &vec![3; (64 << 10) + 1]);
        assert_eq!(long.status, INVALID_PARAMETER);
    });
}
