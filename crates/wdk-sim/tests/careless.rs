//! A driver without `unsafe` that forgets, stashes and misstates what it can
//! (`crates/tests/careless-driver`), on every kernel: its callers' requests end when the device
//! does, nothing is left of them, and nobody is shown what was not written.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use wdk_ioctl::Message;
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{
    DeviceId, Driver, File, Interruption, NtStatus, Pending, Profile, Request, SimError, Simulator,
    Uuid,
};

#[path = "../../tests/careless-driver/src/contract.rs"]
mod contract;

use contract::{
    BOAST, BOAST_NEITHER, CLASS, FORGET, FORGET_AT_ONCE, FORGET_BOXED, FORGET_LATER, FORGET_MAPPED,
    FORGET_TAKEN, LAZY, LEAVE_MEMORY, Lazy, MODE, PATH, STASH, TAKE_OUT, WAIT,
};

const CANCELLED: NtStatus = NtStatus(0xC000_0120_u32.cast_signed());
const PROCESS_HAS_LOCKED_PAGES: u32 = 0x76;
const INVALID_DEVICE_REQUEST: NtStatus = NtStatus(0xC000_0010_u32.cast_signed());

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

struct Bench {
    simulator: Simulator,
    driver: Driver,
    device: DeviceId,
    printed: Arc<Mutex<String>>,
}

impl Bench {
    fn start(profile: Profile) -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = ok(Simulator::builder()
            .profile(profile)
            .debug_output(move |text| sink.lock().expect("nobody panics here").push_str(text))
            .device(Box::new(Bystander::new().0))
            .build());
        let driver = ok(simulator.load(wdk_sim::built::driver("careless_driver")));
        let device = simulator.devices()[0];
        ok(simulator.add_device(&driver, device));
        ok(simulator.start(device));
        Self {
            simulator,
            driver,
            device,
            printed,
        }
    }

    fn open(&self) -> File<'_> {
        ok(self.simulator.open_interface(Uuid::from_u128(CLASS), 0))
    }

    fn printed(&self) -> String {
        std::mem::take(&mut *self.printed.lock().expect("nobody panics here"))
    }

    fn remove_and_unload(self) {
        ok(self.simulator.remove(self.device));
        assert_eq!(ok(self.simulator.unload(self.driver)), []);
        assert_eq!(ok(self.simulator.finish()).leaks, []);
    }
}

fn on_every_kernel(test: impl Fn(Bench)) {
    for profile in Profile::ALL {
        test(Bench::start(profile));
    }
}

/// Begins a request whose memory the driver may hold, and lets the driver do to it what it does.
fn begin<'a>(bench: &'a Bench, file: &File<'a>, code: u32) -> Pending<'a> {
    let request = ok(file.begin(Request::Control {
        code,
        input: &[1; 100],
        output: 5000,
    }));
    ok(bench.simulator.run_for(Duration::from_millis(5)));
    request
}

const FORGOTTEN: [u32; 5] = [
    FORGET.value(),
    FORGET_AT_ONCE.value(),
    FORGET_MAPPED.value(),
    FORGET_TAKEN.value(),
    FORGET_LATER.value(),
];

#[test]
fn forgotten_requests_end_when_the_device_is_stopped() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let forgotten: Vec<_> = FORGOTTEN
            .iter()
            .map(|code| begin(&bench, &file, *code))
            .collect();
        assert!(forgotten.iter().all(|request| !request.is_done()));
        ok(bench.simulator.query_stop(bench.device));
        ok(bench.simulator.stop(bench.device));
        ok(bench.simulator.run_until_idle());
        assert!(forgotten.iter().all(Pending::is_done));
        for request in forgotten {
            let ended = ok(request.wait());
            assert_eq!((ended.status, ended.information), (CANCELLED, 0));
        }
        let printed = bench.printed();
        assert!(printed.contains("forgot 5 requests"), "{printed}");
        // The device is as good as new.
        ok(bench.simulator.start(bench.device));
        let again = begin(&bench, &file, FORGET.value());
        assert!(!again.is_done());
        ok(bench.simulator.query_stop(bench.device));
        ok(bench.simulator.stop(bench.device));
        assert_eq!(ok(again.wait()).status, CANCELLED);
        ok(file.close());
        bench.remove_and_unload();
    });
}

#[test]
fn forgotten_requests_end_when_the_device_is_unplugged() {
    on_every_kernel(|bench| {
        for code in FORGOTTEN {
            let file = bench.open();
            let forgotten = begin(&bench, &file, code);
            assert!(!forgotten.is_done());
            ok(bench.simulator.surprise_remove(bench.device));
            assert_eq!(ok(forgotten.wait()).status, CANCELLED, "{code:#x}");
            ok(file.close());
            ok(bench.simulator.plug_in(bench.device));
            ok(bench.simulator.add_device(&bench.driver, bench.device));
            ok(bench.simulator.start(bench.device));
        }
        bench.remove_and_unload();
    });
}

#[test]
fn a_request_whose_box_is_forgotten_ends_though_the_box_is_left() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let forgotten = begin(&bench, &file, FORGET_BOXED.value());
        assert!(!forgotten.is_done());
        ok(bench.simulator.surprise_remove(bench.device));
        assert_eq!(ok(forgotten.wait()).status, CANCELLED);
        ok(file.close());
        let leaks = ok(bench.simulator.unload(bench.driver));
        assert_eq!(leaks.len(), 1, "{leaks:?}");
        // The line that made the box, not one of `alloc` or of the allocator.
        let place = &leaks[0].taken_at;
        assert!(place.starts_with("careless_driver::"), "{place}");
        assert!(place.contains("careless-driver/src/"), "{place}");
    });
}

#[test]
fn stashed_requests_end_with_the_device_that_has_them() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let first = begin(&bench, &file, STASH.value());
        let second = begin(&bench, &file, STASH.value());
        assert_eq!(ok(first.wait()).status, INVALID_DEVICE_REQUEST);
        assert!(!second.is_done());
        ok(bench.simulator.query_stop(bench.device));
        ok(bench.simulator.stop(bench.device));
        assert_eq!(ok(second.wait()).status, INVALID_DEVICE_REQUEST);
        let printed = bench.printed();
        assert!(!printed.contains("forgot"), "{printed}");
        ok(file.close());
        bench.remove_and_unload();
    });
}

/// A thread that cancels a request is suspended when it has taken the request's cancel routine
/// away, before it has the queue's lock: the queue cannot be gone when it goes on.
#[test]
fn a_queue_is_there_for_whoever_cancels_what_is_in_it() {
    on_every_kernel(|bench| {
        let simulator = &bench.simulator;
        let file = bench.open();
        let cancel_slowly = |waiting: &Pending<'_>| {
            simulator.interrupt_after(1, Interruption::SuspendCaller);
            ok(waiting.begin_cancel());
            ok(simulator.run_until_idle());
            assert!(!waiting.is_done());
        };
        let go_on = |waiting: Pending<'_>| {
            assert!(!waiting.is_done(), "it is its canceller's");
            simulator.resume_caller();
            assert_eq!(ok(waiting.wait()).status, CANCELLED);
        };
        let waiting = begin(&bench, &file, WAIT.value());
        cancel_slowly(&waiting);
        ok(simulator.query_stop(bench.device));
        ok(simulator.stop(bench.device));
        go_on(waiting);
        ok(simulator.start(bench.device));
        // The one that is cancelled slowly, and one that is not.
        let waiting = begin(&bench, &file, WAIT.value());
        let other = begin(&bench, &file, WAIT.value());
        cancel_slowly(&waiting);
        ok(simulator.surprise_remove(bench.device));
        assert_eq!(ok(other.wait()).status, CANCELLED);
        go_on(waiting);
        ok(file.close());
        assert_eq!(ok(bench.simulator.unload(bench.driver)), []);
        assert_eq!(ok(bench.simulator.finish()).leaks, []);
    });
}

#[test]
fn a_message_that_was_not_written_shows_the_input_and_zeroes() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for room in [Lazy::LENGTH, Lazy::LENGTH + 1000] {
            let answer = ok(file.ioctl(LAZY.value(), &[1, 2, 3, 4, 5, 6], room));
            assert!(answer.status.is_success(), "{}", answer.status);
            assert_eq!(answer.bytes.len(), Lazy::LENGTH);
            assert_eq!(answer.bytes[..6], [0xEE, 2, 3, 4, 5, 6]);
            assert!(answer.bytes[6..].iter().all(|byte| *byte == 0));
        }
        ok(file.close());
        bench.remove_and_unload();
    });
}

#[test]
fn no_more_is_said_to_be_transferred_than_there_is_room_for() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for code in [BOAST.value(), BOAST_NEITHER.value()] {
            let answer = ok(file.ioctl(code, &[], 100));
            assert!(answer.status.is_success(), "{}", answer.status);
            assert_eq!(answer.information, 100);
        }
        ok(file.close());
        bench.remove_and_unload();
    });
}

#[test]
fn a_request_says_that_an_application_made_it() {
    on_every_kernel(|bench| {
        let file = bench.open();
        assert_eq!(ok(file.ioctl(MODE.value(), &[], 4)).bytes, [1, 0, 0, 0]);
        ok(file.close());
        bench.remove_and_unload();
    });
}

#[test]
fn memory_of_a_static_is_reported_unless_the_driver_takes_it_out() {
    for profile in Profile::ALL {
        for takes_out in [false, true] {
            let bench = Bench::start(profile);
            let file = bench.open();
            let answer = ok(file.ioctl(LEAVE_MEMORY.value(), &1000_u32.to_le_bytes(), 4));
            assert!(answer.status.is_success(), "{}", answer.status);
            if takes_out {
                let answer = ok(file.ioctl(TAKE_OUT.value(), &[], 0));
                assert!(answer.status.is_success(), "{}", answer.status);
            }
            ok(file.close());
            ok(bench.simulator.remove(bench.device));
            bench.printed();
            let counts = answer.bytes == [1, 0, 0, 0];
            let Bench {
                simulator,
                driver,
                printed,
                ..
            } = bench;
            let leaks = ok(simulator.unload(driver));
            assert_eq!(leaks.len(), usize::from(!takes_out), "{leaks:?}");
            for leak in leaks {
                // The driver's own line, not one of the allocator that it goes through.
                let place = &leak.taken_at;
                assert!(place.starts_with("careless_driver::leave_memory"), "{leak}");
                assert!(place.contains("careless-driver/src/lib.rs:"), "{leak}");
            }
            let printed = printed.lock().expect("nobody panics here").clone();
            let reported = printed.contains("1000 bytes of memory are left")
                && printed.contains("of up to 1024 bytes: 1");
            assert_eq!(reported, counts && !takes_out, "{printed}");
        }
    }
}

#[test]
fn a_driver_knows_its_key_in_the_registry() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let answer = ok(file.ioctl(PATH.value(), &[], 200));
        let units = answer.bytes.chunks_exact(2);
        let units: Vec<_> = units
            .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
            .collect();
        let path = String::from_utf16(&units).expect("it is text");
        assert!(path.ends_with(r"\Services\careless_driver"), "{path}");
        ok(file.close());
        bench.remove_and_unload();
    });
}

/// What a forgotten request leads to while its device goes on: the one thing that the framework
/// cannot keep from happening, since it cannot tell such a request from one that is worked on.
#[test]
fn a_process_ends_badly_only_while_the_device_has_its_memory() {
    for profile in Profile::ALL {
        let bench = Bench::start(profile);
        let file = bench.open();
        let forgotten = begin(&bench, &file, FORGET_MAPPED.value());
        ok(bench.simulator.surprise_remove(bench.device));
        ok(bench.simulator.end_process());
        assert_eq!(ok(forgotten.wait()).status, CANCELLED);
        drop(file);
        assert_eq!(ok(bench.simulator.unload(bench.driver)), []);
        assert_eq!(ok(bench.simulator.finish()).leaks, []);

        let bench = Bench::start(profile);
        let file = bench.open();
        let forgotten = begin(&bench, &file, FORGET_MAPPED.value());
        let error = bench
            .simulator
            .end_process()
            .expect_err("it is still locked");
        let stopped = error.bug_check().expect("the machine has stopped");
        assert_eq!(stopped.code, PROCESS_HAS_LOCKED_PAGES, "{error}");
        drop(forgotten);
    }
}
