//! A legacy driver's whole life on the machine: loading, every transfer method, requests that wait,
//! cancellation, unloading. The driver is `drivers/control.c`.

mod support;

use support::{code, done, driver, machine};
use wdk_sim::simulator::{
    CancelMoment, Interruption, IoError, NtStatus, OpenOptions, Pending, Protection, Request,
    SimError, Simulator,
};

const REVERSE: u32 = code(0x800, 0);
const SUM: u32 = code(0x801, 1);
const FILL: u32 = code(0x802, 2);
const COPY: u32 = code(0x803, 3);
const WAIT: u32 = code(0x804, 0);
const RELEASE: u32 = code(0x805, 0);
const WAIT_A_MOMENT: u32 = code(0x806, 0);
const COUNTS: u32 = code(0x807, 0);
const WARNING: u32 = code(0x808, 0);

const CANCELLED: NtStatus = NtStatus(wdk_sys::STATUS_CANCELLED);
const ACCESS_VIOLATION: NtStatus = NtStatus(wdk_sys::STATUS_ACCESS_VIOLATION);

/// Loads the driver, runs `body`, unloads it, and finds nothing left behind.
fn with_driver(body: impl FnOnce(&Simulator)) {
    let (simulator, printed) = machine();
    let driver = simulator
        .load(driver("control"))
        .unwrap_or_else(|error| panic!("{error}"));
    body(&simulator);
    let leaks = simulator
        .unload(driver)
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(leaks.is_empty(), "left behind: {leaks:?}");
    let report = simulator.finish().unwrap_or_else(|error| panic!("{error}"));
    assert!(report.leaks.is_empty(), "left behind: {:?}", report.leaks);
    let printed = printed.lock().expect("nobody panics while printing");
    assert_eq!(
        *printed,
        "path \\Registry\\Machine\\System\\CurrentControlSet\\Services\\control\nunloaded\n"
    );
}

fn counts(simulator: &Simulator, name: &str) -> [u32; 5] {
    let file = simulator.open(name).expect("the device opens");
    let answer = done(file.ioctl(COUNTS, &[], 20));
    let mut numbers = [0; 5];
    for (number, bytes) in numbers.iter_mut().zip(answer.bytes.chunks_exact(4)) {
        *number = u32::from_le_bytes(bytes.try_into().expect("chunks are four bytes"));
    }
    numbers
}

#[test]
fn buffered_requests_go_through_the_system_buffer() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        let answer = done(file.ioctl(REVERSE, b"abcdef", 6));
        assert_eq!(
            (answer.status, answer.information, answer.bytes.as_slice()),
            (NtStatus::SUCCESS, 6, b"fedcba".as_slice())
        );
        let answer = done(file.ioctl(REVERSE, b"abcdef", 5));
        assert_eq!(answer.status, NtStatus(wdk_sys::STATUS_BUFFER_TOO_SMALL));
        assert!(answer.bytes.is_empty());
        let empty = done(file.ioctl(REVERSE, &[], 0));
        assert_eq!((empty.status, empty.information), (NtStatus::SUCCESS, 0));
        let warning = done(file.ioctl(WARNING, &[], 8));
        assert_eq!(
            (warning.status, warning.bytes.as_slice()),
            (
                NtStatus(wdk_sys::STATUS_BUFFER_OVERFLOW),
                b"part".as_slice()
            )
        );
        let unknown = done(file.ioctl(code(0x8FF, 0), &[], 0));
        assert_eq!(
            unknown.status,
            NtStatus(wdk_sys::STATUS_INVALID_DEVICE_REQUEST)
        );
    });
}

#[test]
fn direct_requests_reach_the_callers_pages() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        let data = vec![3_u8; 10_000];
        let buffer = simulator
            .user_buffer(&data, 4093)
            .expect("there is RAM for it");
        let input = simulator.user_buffer(&[5], 0).expect("there is RAM for it");
        let range = (buffer.address(), 10_000);
        let sum = done(file.ioctl_raw(SUM, (input.address(), 1), range));
        assert_eq!(
            (sum.status, sum.information),
            (NtStatus::SUCCESS, 5 + 30_000)
        );
        let filled = done(file.ioctl_raw(FILL, (input.address(), 1), range));
        assert_eq!(filled.information, 10_000);
        assert_eq!(buffer.bytes(), vec![5; 10_000]);

        buffer.protect(Protection::ReadOnly);
        let refused = done(file.ioctl_raw(FILL, (input.address(), 1), range));
        assert_eq!(refused.status, ACCESS_VIOLATION);
        let sum = done(file.ioctl_raw(SUM, (input.address(), 1), range));
        assert_eq!(sum.information, 5 + 50_000, "reading is still allowed");
    });
}

#[test]
fn neither_requests_hand_over_raw_addresses() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        let from = simulator.user_buffer(b"hello", 100).expect("there is RAM");
        let to = simulator.user_buffer(&[0; 5], 200).expect("there is RAM");
        let copied = done(file.ioctl_raw(COPY, (from.address(), 5), (to.address(), 5)));
        assert_eq!((copied.status, copied.information), (NtStatus::SUCCESS, 5));
        assert_eq!(to.bytes(), b"hello");

        let kernel = 0x7000_0000_1000;
        for (input, output) in [
            ((0x10, 5), (to.address(), 5)),
            ((from.address(), 5), (0x10, 5)),
            ((kernel, 5), (to.address(), 5)),
            ((from.address(), 5), (kernel, 5)),
        ] {
            let refused = done(file.ioctl_raw(COPY, input, output));
            assert_eq!(refused.status, ACCESS_VIOLATION, "{input:x?} {output:x?}");
        }
        to.protect(Protection::ReadOnly);
        let refused = done(file.ioctl_raw(COPY, (from.address(), 5), (to.address(), 5)));
        assert_eq!(refused.status, ACCESS_VIOLATION);
    });
}

#[test]
fn reads_and_writes_are_buffered_or_direct_as_the_device_says() {
    with_driver(|simulator| {
        for name in [r"\Device\Control", r"\Device\Buffered"] {
            let file = simulator.open(name).expect("the device opens");
            let read = done(file.read(4090, 100));
            assert_eq!(
                (read.status, read.bytes.as_slice()),
                (NtStatus::SUCCESS, [250, 251, 252, 253, 254, 255].as_slice()),
                "{name}"
            );
            let end = done(file.read(4096, 1));
            assert_eq!(end.status, NtStatus(wdk_sys::STATUS_END_OF_FILE));
            let nothing = done(file.read(0, 0));
            assert_eq!(
                (nothing.status, nothing.information),
                (NtStatus::SUCCESS, 0)
            );
            // The same with buffers of the caller's choice, good and bad.
            let memory = simulator.user_buffer(&[1; 10], 4093).expect("there is RAM");
            let raw = |address, length| {
                let output = (address, length);
                done(
                    file.begin(Request::RawRead {
                        offset: 4090,
                        output,
                    })
                    .and_then(Pending::wait),
                )
            };
            assert_eq!(raw(memory.address() + 1, 8).information, 6, "{name}");
            assert_eq!(memory.bytes(), [1, 250, 251, 252, 253, 254, 255, 1, 1, 1]);
            assert_eq!(
                raw(0x1000, 1).status,
                NtStatus(wdk_sys::STATUS_ACCESS_VIOLATION)
            );
            let input = (memory.address(), 3);
            let written = done(
                file.begin(Request::RawWrite { offset: 0, input })
                    .and_then(Pending::wait),
            );
            assert_eq!(written.information, 3);
            let written = done(file.write(77, &[2; 5000]));
            assert_eq!(written.information, 5000);
            let flushed = done(file.flush());
            assert_eq!(
                flushed.status,
                NtStatus(wdk_sys::STATUS_INVALID_DEVICE_REQUEST),
                "the driver has no flush routine"
            );
            drop(file);
            let [.., sum, offset] = counts(simulator, name);
            assert_eq!((sum, offset), (10_000, 77), "{name}");
        }
    });
}

#[test]
fn requests_wait_side_by_side_and_end_in_order() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        let other = simulator.open(r"\\.\Control").expect("the device opens");
        let wait = |output| Request::Control {
            code: WAIT,
            input: &[],
            output,
        };
        let first = file.begin(wait(3)).expect("there is RAM");
        let second = file.begin(wait(3)).expect("there is RAM");
        simulator.run_until_idle().expect("nothing goes wrong");
        assert!(!first.is_done() && !second.is_done());
        done(other.ioctl(RELEASE, b"one", 0));
        assert_eq!(done(first.wait()).bytes, b"one");
        assert!(!second.is_done());
        done(other.ioctl(RELEASE, b"two", 0));
        assert_eq!(done(second.wait()).bytes, b"two");
        let none = done(other.ioctl(RELEASE, b"x", 0));
        assert_eq!(none.status, NtStatus(wdk_sys::STATUS_NOT_FOUND));
        // A timer completes it in a DPC.
        assert_eq!(
            done(file.ioctl(WAIT_A_MOMENT, &[], 0)).status,
            NtStatus::SUCCESS
        );
    });
}

#[test]
fn a_waiting_request_is_cancelled_at_any_moment() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        let wait = Request::Control {
            code: WAIT,
            input: &[],
            output: 4,
        };
        let pending = file.begin(wait).expect("there is RAM");
        simulator.run_until_idle().expect("nothing goes wrong");
        assert!(pending.cancel().expect("nothing goes wrong"));
        assert_eq!(done(pending.wait()).status, CANCELLED);

        let unsent = file.begin(wait).expect("there is RAM");
        assert!(unsent.cancel().expect("nothing goes wrong"));
        assert_eq!(done(unsent.wait()).status, CANCELLED);

        let moments = (1..12).map(CancelMoment::AfterCalls);
        for moment in std::iter::once(CancelMoment::BeforeDispatch).chain(moments) {
            let pending = file.begin_cancelled(wait, moment).expect("there is RAM");
            simulator.run_until_idle().expect("nothing goes wrong");
            if !pending.is_done() {
                // The moment is later than the driver's last call: another request makes more
                // calls.
                simulator.interrupt_after(1, Interruption::CancelAll);
                done(file.ioctl(REVERSE, b"x", 1));
            }
            assert_eq!(done(pending.wait()).status, CANCELLED, "{moment:?}");
        }

        let pending = file.begin(wait).expect("there is RAM");
        simulator.run_until_idle().expect("nothing goes wrong");
        pending.terminate_caller().expect("nothing goes wrong");
        assert_eq!(done(pending.wait()).status, CANCELLED);
    });
}

#[test]
fn a_synchronous_file_takes_one_request_at_a_time() {
    with_driver(|simulator| {
        let options = OpenOptions {
            synchronous: true,
            ..OpenOptions::default()
        };
        let file = simulator
            .open_with(r"\\.\Control", options)
            .expect("the device opens");
        let other = simulator.open(r"\\.\Control").expect("the device opens");
        let waiting = file
            .begin(Request::Control {
                code: WAIT,
                input: &[],
                output: 1,
            })
            .expect("there is RAM");
        let behind = file
            .begin(Request::Control {
                code: REVERSE,
                input: b"ab",
                output: 2,
            })
            .expect("there is RAM");
        simulator.run_until_idle().expect("nothing goes wrong");
        assert!(!behind.is_done(), "the file is in use");
        done(other.ioctl(RELEASE, b"x", 0));
        assert_eq!(done(waiting.wait()).bytes, b"x");
        assert_eq!(done(behind.wait()).bytes, b"ba");
    });
}

#[test]
fn a_file_is_cleaned_up_at_once_and_closed_after_its_last_request() {
    with_driver(|simulator| {
        let file = simulator.open(r"\\.\Control").expect("the device opens");
        assert_eq!(counts(simulator, r"\\.\Control")[..3], [2, 0, 0]);
        let pending = {
            let second = simulator.open(r"\\.\Control").expect("the device opens");
            drop(second);
            file.begin(Request::Control {
                code: WAIT,
                input: &[],
                output: 0,
            })
            .expect("there is RAM")
        };
        simulator.run_until_idle().expect("nothing goes wrong");
        assert_eq!(counts(simulator, r"\\.\Control")[..3], [4, 2, 2]);
        file.close().expect("nothing goes wrong");
        assert_eq!(counts(simulator, r"\\.\Control")[..3], [5, 4, 3]);
        pending.cancel().expect("nothing goes wrong");
        drop(pending);
        assert_eq!(counts(simulator, r"\\.\Control")[..3], [6, 5, 5]);
    });
}

/// Whatever its requests, the file is still there, but nothing can be asked on it.
#[test]
fn nothing_is_asked_on_a_closed_handle() {
    for seed in 1..20 {
        with_driver(|simulator| {
            simulator.explore(seed);
            let file = simulator.open(r"\\.\Control").expect("the device opens");
            let wait = Request::Control {
                code: WAIT,
                input: &[],
                output: 0,
            };
            let before = file.begin(wait).expect("there is RAM");
            simulator.run_until_idle().expect("nothing goes wrong");
            // Made before the handle was closed, but not seen by anybody before.
            let raced = file
                .begin(Request::Read {
                    offset: 0,
                    length: 1,
                })
                .expect("there is RAM");
            file.close_handle().expect("nothing goes wrong");
            let after = done(file.read(0, 1));
            assert_eq!(after.status, NtStatus(wdk_sys::STATUS_INVALID_HANDLE));
            let raced = done(raced.wait()).status;
            assert!(
                [NtStatus::SUCCESS, after.status].contains(&raced),
                "{raced}"
            );
            before.cancel().expect("nothing goes wrong");
            assert!(done(before.wait()).status.is_error());
        });
    }
}

#[test]
fn names_and_access_are_checked() {
    with_driver(|simulator| {
        let Err(SimError::Io(IoError::NoSuchName { name, names })) = simulator.open(r"\\.\Contro")
        else {
            panic!("a device that does not exist was opened");
        };
        assert_eq!(name, r"\\.\Contro");
        assert!(
            names.contains(&r"\DosDevices\Control".to_owned()),
            "{names:?}"
        );
        let read_only = OpenOptions {
            write: false,
            ..OpenOptions::default()
        };
        let file = simulator
            .open_with(r"\\.\Control", read_only)
            .expect("the device opens");
        let refused = done(file.write(0, b"x"));
        assert_eq!(refused.status, NtStatus(wdk_sys::STATUS_ACCESS_DENIED));
        let needs_write = REVERSE | 2 << 14;
        let refused = done(file.ioctl(needs_write, b"x", 1));
        assert_eq!(refused.status, NtStatus(wdk_sys::STATUS_ACCESS_DENIED));
    });
}

#[test]
fn equal_runs_are_equal_and_every_failed_allocation_is_survived() {
    let image = driver("control");
    let run = |fail: Option<u64>| {
        let (simulator, _) = machine();
        simulator.injection().arm(fail);
        let loaded = simulator.load(&image);
        let mut statuses = Vec::new();
        match loaded {
            Ok(driver) => {
                if let Ok(file) = simulator.open(r"\\.\Control") {
                    statuses.push(done(file.ioctl(REVERSE, b"abc", 3)).status);
                    statuses.push(done(file.ioctl(FILL, b"x", 5000)).status);
                }
                let leaks = simulator
                    .unload(driver)
                    .unwrap_or_else(|error| panic!("{error}"));
                assert!(leaks.is_empty(), "call {fail:?} failing left {leaks:?}");
            }
            Err(error) => assert!(
                error.status().is_some(),
                "call {fail:?} failing ended in {error}"
            ),
        }
        let seen = simulator.injection().seen();
        let hit = simulator.injection().hit();
        let report = simulator.finish().unwrap_or_else(|error| panic!("{error}"));
        assert!(report.leaks.is_empty(), "{:?}", report.leaks);
        (statuses, seen, hit, report.fingerprint)
    };
    let plain = run(None);
    assert_eq!(plain, run(None), "two equal runs differ");
    assert_eq!(plain.0, [NtStatus::SUCCESS; 2]);
    assert!(plain.1 > 3, "the driver makes calls that can fail");
    for nth in 1..=plain.1 {
        let (.., hit, _) = run(Some(nth));
        assert!(hit.is_some(), "call {nth} was to fail");
    }
}
