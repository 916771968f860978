//! The example of a driver without a device (`examples/control-driver`): a board on which
//! applications post, read and wait, run on every kernel, cancelled at every moment, and with every
//! failure that can be injected.

mod support;

use board_interface::{
    IOCTL_BOARD_POST, IOCTL_BOARD_READ, IOCTL_BOARD_STATUS, IOCTL_BOARD_WAIT, LONGEST, PATH, Status,
};
use wdk_ioctl::Message;
use wdk_sim::simulator::{
    Caller, CancelMoment, Completion, FailPoint, File, Interruption, IoError, NtStatus,
    OpenOptions, Pending, Profile, Protection, Request, SimError, Simulator, Uuid,
};

const SUCCESS: NtStatus = NtStatus::SUCCESS;
const ACCESS_VIOLATION: NtStatus = status(0xC000_0005);
const INVALID_PARAMETER: NtStatus = status(0xC000_000D);
const INVALID_DEVICE_REQUEST: NtStatus = status(0xC000_0010);
const ACCESS_DENIED: NtStatus = status(0xC000_0022);
const BUFFER_TOO_SMALL: NtStatus = status(0xC000_0023);
const INSUFFICIENT_RESOURCES: NtStatus = status(0xC000_009A);
const CANCELLED: NtStatus = status(0xC000_0120);

const fn status(value: u32) -> NtStatus {
    NtStatus(value.cast_signed())
}

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// Runs `test` with the loaded driver, and finds nothing left behind.
fn with_board(profile: Profile, test: impl FnOnce(&Simulator)) {
    let simulator = ok(Simulator::builder()
        .profile(profile)
        .debug_output(|_| {})
        .build());
    let driver = ok(simulator.load(wdk_sim::built::driver("control_driver")));
    test(&simulator);
    assert_eq!(ok(simulator.unload(driver)), []);
    assert_eq!(ok(simulator.finish()).leaks, []);
}

fn on_every_kernel(test: impl Fn(&Simulator)) {
    for profile in Profile::ALL {
        with_board(profile, &test);
    }
}

fn post(simulator: &Simulator, file: &File<'_>, notice: &[u8], misalignment: usize) -> Completion {
    let memory = ok(simulator.user_buffer(notice, misalignment));
    ok(file.ioctl_raw(
        IOCTL_BOARD_POST.value(),
        (0, 0),
        (memory.address(), notice.len() as u32),
    ))
}

fn read(file: &File<'_>, room: usize) -> Completion {
    ok(file.ioctl(IOCTL_BOARD_READ.value(), &[], room))
}

fn board_status(file: &File<'_>) -> Status {
    let answer = ok(file.ioctl(IOCTL_BOARD_STATUS.value(), &[], Status::LENGTH));
    assert_eq!(answer.status, SUCCESS);
    Status::decode(&answer.bytes).expect("the status said so")
}

fn wait_for<'a>(file: &File<'a>, seen: u64) -> Pending<'a> {
    ok(file.begin(Request::Control {
        code: IOCTL_BOARD_WAIT.value(),
        input: &seen.to_le_bytes(),
        output: Status::LENGTH,
    }))
}

#[test]
fn what_is_posted_is_read_on_every_kernel() {
    on_every_kernel(|simulator| {
        let (writer, reader) = (ok(simulator.open(PATH)), ok(simulator.open(PATH)));
        assert_eq!(board_status(&reader), Status::default());
        assert!(read(&reader, 10).bytes.is_empty());
        for (length, misalignment) in [(1, 0), (5000, 4095), (LONGEST, 1), (0, 0), (4096, 0)] {
            let notice: Vec<u8> = (0..length).map(|at| (at * 7 + length) as u8).collect();
            let answer = post(simulator, &writer, &notice, misalignment);
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, length as u64),
                "{length}"
            );
            assert_eq!(board_status(&reader).length as usize, length);
            for room in [0, 1, length / 2, length, length + 100] {
                let answer = read(&reader, room);
                let expected = &notice[..length.min(room)];
                assert_eq!(
                    (answer.status, &*answer.bytes),
                    (SUCCESS, expected),
                    "{length} into {room}"
                );
            }
        }
        assert_eq!(board_status(&writer).posted, 5);
    });
}

#[test]
fn requests_that_are_wrong_are_refused() {
    on_every_kernel(|simulator| {
        let file = ok(simulator.open(PATH));
        let answer = post(simulator, &file, &vec![1; LONGEST + 1], 0);
        assert_eq!((answer.status, answer.information), (INVALID_PARAMETER, 0));
        for code in [
            0x8000_0000,
            IOCTL_BOARD_POST.value() | 3,
            IOCTL_BOARD_STATUS.value() + 0x400,
        ] {
            assert_eq!(
                ok(file.ioctl(code, &[1; 8], 64)).status,
                INVALID_DEVICE_REQUEST,
                "{code:#x}"
            );
        }
        assert_eq!(ok(file.read(0, 10)).status, INVALID_DEVICE_REQUEST);
        let short = |code, input: &[u8], output| {
            let answer = ok(file.ioctl(code, input, output));
            assert_eq!(
                (answer.status, answer.information),
                (BUFFER_TOO_SMALL, 0),
                "{code:#x}"
            );
        };
        short(IOCTL_BOARD_STATUS.value(), &[], Status::LENGTH - 1);
        short(IOCTL_BOARD_WAIT.value(), &[0; 7], Status::LENGTH);
        // At once, though there is nothing to answer yet.
        short(IOCTL_BOARD_WAIT.value(), &[0; 8], Status::LENGTH - 1);
        assert_eq!(board_status(&file).posted, 0);
        // A longer input is one of a later version.
        post(simulator, &file, b"x", 0);
        let answer = ok(file.ioctl(IOCTL_BOARD_WAIT.value(), &[0; 12], Status::LENGTH + 9));
        assert_eq!(
            (answer.status, answer.information),
            (SUCCESS, Status::LENGTH as u64)
        );
    });
}

#[test]
fn the_callers_memory_is_accessed_as_the_caller_may() {
    on_every_kernel(|simulator| {
        let file = ok(simulator.open(PATH));
        let memory = ok(simulator.user_buffer(&[3; 5000], 100));
        let range = (memory.address(), 5000);
        let post = || ok(file.ioctl_raw(IOCTL_BOARD_POST.value(), (0, 0), range));
        let read = || ok(file.ioctl_raw(IOCTL_BOARD_READ.value(), (0, 0), range));
        memory.protect(Protection::ReadOnly);
        assert_eq!((post().status, board_status(&file).length), (SUCCESS, 5000));
        assert_eq!(read().status, ACCESS_VIOLATION);
        memory.protect(Protection::NoAccess);
        assert_eq!(
            (post().status, read().status),
            (ACCESS_VIOLATION, ACCESS_VIOLATION)
        );
        memory.protect(Protection::ReadWrite);
        assert_eq!((read().status, board_status(&file).posted), (SUCCESS, 1));
        assert_eq!(memory.bytes(), [3; 5000]);
    });
}

#[test]
fn a_file_is_good_for_what_it_was_opened_for() {
    on_every_kernel(|simulator| {
        let open = |read, write| {
            let options = OpenOptions {
                read,
                write,
                ..OpenOptions::default()
            };
            ok(simulator.open_with(PATH, options))
        };
        let (reader, writer) = (open(true, false), open(false, true));
        assert_eq!(post(simulator, &reader, b"x", 0).status, ACCESS_DENIED);
        assert_eq!(read(&writer, 1).status, ACCESS_DENIED);
        assert_eq!(ok(wait_for(&writer, 0).wait()).status, ACCESS_DENIED);
        assert_eq!(board_status(&writer), board_status(&reader));
        assert_eq!(post(simulator, &writer, b"x", 0).status, SUCCESS);
        assert_eq!(read(&reader, 1).bytes, b"x");
    });
}

#[test]
fn those_who_wait_are_told_of_the_next_notice() {
    on_every_kernel(|simulator| {
        let (writer, first, second) = (
            ok(simulator.open(PATH)),
            ok(simulator.open(PATH)),
            ok(simulator.open(PATH)),
        );
        let waiting = [
            wait_for(&first, 0),
            wait_for(&second, 0),
            wait_for(&second, 1),
        ];
        ok(simulator.run_until_idle());
        assert!(waiting.iter().all(|pending| !pending.is_done()));
        // Others are served meanwhile, on the same file too.
        assert_eq!(board_status(&second).posted, 0);
        post(simulator, &writer, b"news", 9);
        let [one, two, three] = waiting;
        for pending in [one, two] {
            let answer = ok(pending.wait());
            let status = Status::decode(&answer.bytes).expect("a status");
            assert_eq!(
                (answer.status, status),
                (
                    SUCCESS,
                    Status {
                        posted: 1,
                        length: 4
                    }
                )
            );
        }
        ok(simulator.run_until_idle());
        assert!(!three.is_done(), "it knows that notice");
        post(simulator, &writer, b"", 0);
        assert_eq!(ok(three.wait()).status, SUCCESS);
        // What has been posted already is not waited for.
        assert_eq!(ok(wait_for(&first, 1).wait()).status, SUCCESS);
    });
}

#[test]
fn waiting_ends_by_cancelling_closing_and_terminating() {
    on_every_kernel(|simulator| {
        let (one, other) = (ok(simulator.open(PATH)), ok(simulator.open(PATH)));
        let waiting = [
            wait_for(&one, 0),
            wait_for(&one, 0),
            wait_for(&other, 0),
            wait_for(&one, 0),
        ];
        ok(simulator.run_until_idle());
        assert!(ok(waiting[1].cancel()));
        ok(waiting[3].terminate_caller());
        ok(simulator.run_until_idle());
        assert_eq!(
            waiting.each_ref().map(Pending::is_done),
            [false, true, false, true]
        );
        ok(one.cancel_all());
        let [first, second, third, fourth] = waiting;
        for pending in [first, second, fourth] {
            assert_eq!(ok(pending.wait()).status, CANCELLED);
        }
        assert!(!third.is_done(), "it is another file's");
        post(simulator, &one, b"x", 0);
        assert_eq!(ok(third.wait()).status, SUCCESS);
        let left = [wait_for(&one, 1), wait_for(&other, 1)];
        ok(simulator.run_until_idle());
        ok(other.close());
        ok(simulator.run_until_idle());
        assert_eq!(left.each_ref().map(Pending::is_done), [false, true]);
        ok(one.close());
        for pending in left {
            assert_eq!(ok(pending.wait()).status, CANCELLED);
        }
    });
}

#[test]
fn a_request_is_cancelled_at_every_moment_of_its_way_into_the_queue() {
    on_every_kernel(|simulator| {
        let (file, other) = (ok(simulator.open(PATH)), ok(simulator.open(PATH)));
        let request = Request::Control {
            code: IOCTL_BOARD_WAIT.value(),
            input: &[0; 8],
            output: Status::LENGTH,
        };
        let moments = (1..40).map(CancelMoment::AfterCalls);
        for moment in std::iter::once(CancelMoment::BeforeDispatch).chain(moments) {
            let pending = ok(file.begin_cancelled(request, moment));
            ok(simulator.run_until_idle());
            if !pending.is_done() {
                // The moment is later than the driver's last call: another request makes more
                // calls.
                simulator.interrupt_after(1, Interruption::CancelAll);
                board_status(&other);
            }
            assert_eq!(ok(pending.wait()).status, CANCELLED, "{moment:?}");
        }
        assert_eq!(board_status(&file), Status::default());
    });
}

#[test]
fn a_handle_is_closed_before_and_after_its_request_has_come_to_the_queue() {
    on_every_kernel(|simulator| {
        for waits in [false, true] {
            let file = ok(simulator.open(PATH));
            let pending = wait_for(&file, u64::MAX);
            if waits {
                ok(simulator.run_until_idle());
                assert!(!pending.is_done());
            }
            ok(file.close_handle());
            assert_eq!(
                ok(pending.wait()).status,
                CANCELLED,
                "in the queue: {waits}"
            );
        }
    });
}

#[test]
fn the_driver_stays_loaded_while_a_file_is_open() {
    let simulator = ok(Simulator::builder().debug_output(|_| {}).build());
    let driver = ok(simulator.load(wdk_sim::built::driver("control_driver")));
    let file = ok(simulator.open(PATH));
    let waiting = wait_for(&file, 0);
    ok(simulator.run_until_idle());
    let Err(SimError::Io(IoError::State(words))) = simulator.unload(driver) else {
        panic!("the driver was unloaded under an open file");
    };
    assert!(words.contains("still open"), "{words}");
    // Nothing has happened to it.
    assert!(!waiting.is_done());
    assert_eq!(post(&simulator, &file, b"x", 0).status, SUCCESS);
    assert_eq!(ok(waiting.wait()).status, SUCCESS);
}

/// Loads, uses and unloads the driver; the `nth` call that can fail does. What failed with it.
fn life(simulator: &Simulator, nth: u64) -> Option<NtStatus> {
    simulator.injection().arm(Some(nth));
    let driver = match simulator.load(wdk_sim::built::driver("control_driver")) {
        Ok(driver) => driver,
        Err(error) => return Some(error.status().unwrap_or_else(|| panic!("{error}"))),
    };
    let mut failed = None;
    {
        let (file, reader) = (ok(simulator.open(PATH)), ok(simulator.open(PATH)));
        let waiting = wait_for(&reader, 0);
        ok(simulator.run_until_idle());
        let mut notice = Vec::new();
        for next in [vec![7; 9000], vec![8; 100]] {
            let answer = post(simulator, &file, &next, 1);
            if answer.status == SUCCESS {
                notice = next;
            } else {
                failed = failed.or(Some(answer.status));
            }
        }
        // A post that fails leaves what was there, and a read that fails can be made again.
        let answer = read(&reader, 9000);
        if answer.status != SUCCESS {
            failed = failed.or(Some(answer.status));
        }
        for answer in [answer, read(&reader, 9000)] {
            assert!(
                answer.status != SUCCESS || answer.bytes == notice,
                "call {nth}"
            );
        }
        let status = board_status(&file);
        assert_eq!(status.length as usize, notice.len(), "call {nth}");
        // One of two posts succeeds, and the first that does is told.
        assert_eq!(ok(waiting.wait()).status, SUCCESS, "call {nth}");
        let left = wait_for(&reader, status.posted);
        ok(simulator.run_until_idle());
        ok(reader.close());
        assert_eq!(ok(left.wait()).status, CANCELLED);
    }
    assert_eq!(ok(simulator.unload(driver)), [], "with call {nth} failing");
    failed
}

#[test]
fn every_failure_is_answered() {
    for profile in [Profile::Windows11, Profile::Nt52] {
        let simulator = ok(Simulator::builder()
            .profile(profile)
            .debug_output(|_| {})
            .build());
        let mut failures = Vec::new();
        for nth in 1.. {
            let failed = life(&simulator, nth);
            let hit = simulator.injection().hit();
            simulator.injection().arm(None);
            assert_eq!(simulator.leaks(), [], "with call {nth} ({hit:?}) failing");
            let Some(point) = hit else {
                assert_eq!(failed, None);
                break;
            };
            if let Some(status) = failed {
                assert_eq!(status, INSUFFICIENT_RESOURCES, "call {nth} ({point:?})");
                failures.push(point);
            }
        }
        for needed in [FailPoint::Object, FailPoint::Pool, FailPoint::Mapping] {
            assert!(
                failures.contains(&needed),
                "{profile:?}: no {needed:?} failed anything: {failures:?}"
            );
        }
        assert_eq!(ok(simulator.finish()).leaks, []);
    }
}

/// Where an administrator says who may open the board.
fn properties() -> String {
    let class = format!("{}", Uuid::from_u128(board_interface::CLASS)).to_uppercase();
    format!(r"\Registry\Machine\System\CurrentControlSet\Control\Class\{{{class}}}\Properties")
}

/// A descriptor with a list of one entry that allows everybody everything.
const EVERYBODY: &[u8] = &[
    1, 0, 4, 0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, //
    2, 0, 28, 0, 1, 0, 0, 0, //
    0, 0, 20, 0, 0, 0, 0, 0x10, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
];

fn opens(simulator: &Simulator, caller: Caller, read: bool, write: bool) -> bool {
    let options = OpenOptions {
        read,
        write,
        caller,
        ..OpenOptions::default()
    };
    match simulator.open_with(PATH, options) {
        Ok(file) => {
            ok(file.close());
            true
        }
        Err(error) => {
            assert_eq!(error.status(), Some(ACCESS_DENIED), "{error}");
            false
        }
    }
}

#[test]
fn the_board_opens_for_whom_its_driver_says() {
    on_every_kernel(|simulator| {
        for caller in [Caller::System, Caller::Administrator] {
            assert!(opens(simulator, caller, true, true), "{caller:?}");
        }
        assert!(opens(simulator, Caller::User, true, false));
        assert!(!opens(simulator, Caller::User, false, true));
        assert!(!opens(simulator, Caller::User, true, true));
    });
}

#[test]
fn an_administrator_decides_otherwise_in_the_registry() {
    for profile in Profile::ALL {
        let simulator = ok(Simulator::builder()
            .profile(profile)
            .debug_output(|_| {})
            .build());
        simulator.set_registry_bytes(&properties(), "Security", EVERYBODY);
        simulator.set_registry_number(&properties(), "Exclusive", 1);
        let driver = ok(simulator.load(wdk_sim::built::driver("control_driver")));
        assert!(opens(&simulator, Caller::User, true, true));
        let first = ok(simulator.open(PATH));
        assert!(!opens(&simulator, Caller::User, true, true), "exclusive");
        ok(first.close());
        assert_eq!(ok(simulator.unload(driver)), []);
        assert_eq!(ok(simulator.finish()).leaks, []);
    }
}

#[test]
fn a_driver_whose_device_cannot_be_secured_is_not_loaded() {
    const TYPE_MISMATCH: NtStatus = status(0xC000_0024);
    const INVALID_DESCRIPTOR: NtStatus = status(0xC000_0079);
    type Spoil<'a> = &'a dyn Fn(&Simulator);
    let set: [(Spoil<'_>, NtStatus); 4] = [
        (
            &|simulator| {
                simulator.set_registry_bytes(&properties(), "Security", &EVERYBODY[..40]);
            },
            INVALID_DESCRIPTOR,
        ),
        (
            &|simulator| simulator.set_registry_bytes(&properties(), "Security", &[]),
            INVALID_DESCRIPTOR,
        ),
        (
            &|simulator| simulator.set_registry_number(&properties(), "Security", 1),
            TYPE_MISMATCH,
        ),
        (
            &|simulator| simulator.set_registry_bytes(&properties(), "DeviceType", &[1; 4]),
            TYPE_MISMATCH,
        ),
    ];
    for profile in Profile::ALL {
        for (set, expected) in &set {
            let simulator = ok(Simulator::builder()
                .profile(profile)
                .debug_output(|_| {})
                .build());
            set(&simulator);
            let error = simulator
                .load(wdk_sim::built::driver("control_driver"))
                .expect_err("the registry says what nobody can do");
            assert_eq!(error.status(), Some(*expected), "{error}");
            assert_eq!(ok(simulator.finish()).leaks, []);
        }
    }
}

#[test]
fn a_process_that_ends_takes_its_waiting_requests_with_it() {
    on_every_kernel(|simulator| {
        let file = ok(simulator.open(PATH));
        let waiting = wait_for(&file, 0);
        ok(simulator.run_until_idle());
        assert!(!waiting.is_done());
        ok(simulator.end_process());
        assert_eq!(ok(waiting.wait()).status, CANCELLED);
        drop(file);
    });
}
