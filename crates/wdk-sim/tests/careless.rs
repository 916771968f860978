//! A driver without `unsafe` that forgets and misstates what it can
//! (`crates/tests/careless-driver`), on every kernel: its callers' requests end, nothing is left of
//! them, and nobody is shown what was not written.

mod support;

use std::time::Duration;

use support::bench::{Bench, Place, ok};

use wdk_ioctl::Message;
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{File, Interruption, NtStatus, Pending, Profile, Request, Simulator};

#[path = "../../tests/careless-driver/src/contract.rs"]
mod contract;

use contract::{
    BOAST, BOAST_NEITHER, CLASS, FORGET, FORGET_AT_ONCE, FORGET_BOXED, FORGET_LATER, FORGET_MAPPED,
    FORGET_TAKEN, LAZY, LEAVE_MEMORY, Lazy, MODE, PATH, TAKE_OUT, TELL, WAIT, WAIT_LOCKED,
};

const CANCELLED: NtStatus = NtStatus(0xC000_0120_u32.cast_signed());

fn start(profile: Profile) -> Bench {
    let machine = Simulator::builder()
        .profile(profile)
        .device(Box::new(Bystander::new().0));
    Bench::start(machine, "careless_driver", CLASS)
}

/// With a filter of another driver's in the stack.
fn with_filter(profile: Profile, place: Place) -> Bench {
    let machine = Simulator::builder()
        .profile(profile)
        .device(Box::new(Bystander::new().0));
    let filter = Some((support::driver("filter"), place));
    Bench::with_filter(machine, "careless_driver", CLASS, filter)
}

fn on_every_kernel(test: impl Fn(Bench)) {
    for profile in Profile::ALL {
        test(start(profile));
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

/// Whatever of them is locked and mapped, their caller waits no longer than the call they were lent
/// for takes, and the device goes on.
#[test]
fn forgotten_requests_end_with_the_call_that_they_were_lent_for() {
    on_every_kernel(|bench| {
        let file = bench.open();
        for _ in 0..2 {
            for code in FORGOTTEN {
                let forgotten = begin(&bench, &file, code);
                assert!(forgotten.is_done(), "{code:#x}");
                let ended = ok(forgotten.wait());
                assert_eq!((ended.status, ended.information), (CANCELLED, 0));
            }
            let printed = bench.printed();
            assert_eq!(printed.matches("forgot a request").count(), 5, "{printed}");
        }
        ok(file.close());
        bench.end();
    });
}

#[test]
fn a_request_whose_box_is_forgotten_ends_though_the_box_is_left() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let forgotten = begin(&bench, &file, FORGET_BOXED.value());
        assert_eq!(ok(forgotten.wait()).status, CANCELLED);
        ok(file.close());
        ok(bench.simulator.remove(bench.device));
        let leaks = ok(bench.simulator.unload(bench.driver));
        assert_eq!(leaks.len(), 1, "{leaks:?}");
        // The line that made the box, not one of `alloc` or of the allocator.
        let place = &leaks[0].taken_at;
        assert!(place.starts_with("careless_driver::"), "{place}");
        assert!(place.contains("careless-driver/src/"), "{place}");
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
        bench.end();
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
        bench.end();
    });
}

#[test]
fn a_request_says_that_an_application_made_it() {
    on_every_kernel(|bench| {
        let file = bench.open();
        assert_eq!(ok(file.ioctl(MODE.value(), &[], 4)).bytes, [1, 0, 0, 0]);
        ok(file.close());
        bench.end();
    });
}

#[test]
fn memory_of_a_static_is_reported_unless_the_driver_takes_it_out() {
    for profile in Profile::ALL {
        for takes_out in [false, true] {
            let bench = start(profile);
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
            let (leaks, printed) = bench.unload();
            assert_eq!(leaks.len(), usize::from(!takes_out), "{leaks:?}");
            for leak in leaks {
                // The driver's own line, not one of the allocator that it goes through.
                let place = &leak.taken_at;
                assert!(place.starts_with("careless_driver::leave_memory"), "{leak}");
                assert!(place.contains("careless-driver/src/lib.rs:"), "{leak}");
            }
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
        bench.end();
    });
}

/// A process is ended with requests that were forgotten, and with some that wait, locked memory and
/// all, while the device goes on: nothing of its is locked any more when it goes.
#[test]
fn a_process_ends_well_whatever_became_of_its_requests() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let mut pending: Vec<_> = FORGOTTEN
            .iter()
            .map(|code| begin(&bench, &file, *code))
            .collect();
        pending.push(begin(&bench, &file, WAIT_LOCKED.value()));
        assert!(
            pending
                .pop_if(|waits| !waits.is_done())
                .is_some_and(|waits| {
                    ok(bench.simulator.end_process());
                    ok(waits.wait()).status == CANCELLED
                })
        );
        drop((pending, file));
        bench.end();
    });
}

/// Whoever is told of a completion may close another file there and then: what waits for that one
/// is found, though the closing is inside another.
#[test]
fn a_file_is_closed_while_another_ones_requests_are_completed() {
    for profile in Profile::ALL {
        let bench = with_filter(profile, Place::Above);
        let (first, second) = (bench.open(), bench.open());
        let of_first = begin(&bench, &first, WAIT.value());
        let of_second = begin(&bench, &second, WAIT.value());
        ok(first.close());
        assert_eq!(ok(of_first.wait()).status, CANCELLED);
        assert!(bench.printed().contains("closed another file"));
        assert!(of_second.is_done(), "{profile:?}");
        assert_eq!(ok(of_second.wait()).status, CANCELLED);
        ok(second.close());
        bench.end();
    }
}

/// While a driver below has not undone a query-stop, nothing is served; nor is the device opened
/// while one has not undone a query-remove.
#[test]
fn what_undoes_a_query_is_handled_by_the_drivers_below_first() {
    for profile in Profile::ALL {
        let bench = with_filter(profile, Place::Below);
        let simulator = &bench.simulator;
        let file = bench.open();
        ok(simulator.query_stop(bench.device));
        let waiting = begin(&bench, &file, TELL.value());
        assert!(!waiting.is_done());
        bench.printed();
        ok(simulator.cancel_stop(bench.device));
        assert!(ok(waiting.wait()).status.is_success());
        let printed = bench.printed();
        let place = |words: &str| {
            let place = printed.find(words);
            place.unwrap_or_else(|| panic!("{words} is missing: {printed}"))
        };
        assert!(place("filter: holds") < place("filter: lets go"));
        assert!(
            place("filter: lets go") < place("careless: served"),
            "{printed}"
        );
        ok(file.close());
        ok(simulator.query_remove(bench.device));
        ok(simulator.cancel_remove(bench.device));
        let printed = bench.printed();
        let answer = printed.split("opening answers ").nth(1);
        let answer = answer.unwrap_or_else(|| panic!("{printed}"));
        assert!(!answer.starts_with("00000000"), "{profile:?}: {printed}");
        ok(bench.open().close());
        bench.end();
    }
}
