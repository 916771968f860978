//! What a driver keeps for each file that is open on its device (`crates/tests/files-driver`), on
//! every kernel: it is found by the requests of that file alone, and gone once the file is closed,
//! whatever becomes of the device meanwhile.

mod support;

use std::time::Duration;

use support::bench::{Bench, ok};

use wdk_ioctl::Message;
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{
    File, Interruption, NtStatus, OpenOptions, Pending, Profile, Request, Simulator, SystemPower,
    Uuid,
};

#[path = "../../tests/files-driver/src/contract.rs"]
mod contract;

use contract::{ADD, CLASS, COUNTS, Counts, FORGET, Opened, REFUSED, WAIT, WHAT, WRONG};

const CANCELLED: NtStatus = NtStatus(wdk_sys::STATUS_CANCELLED);
const INVALID: NtStatus = NtStatus(wdk_sys::STATUS_INVALID_DEVICE_REQUEST);
const REMOVED: NtStatus = NtStatus(wdk_sys::STATUS_DEVICE_REMOVED);

fn start(profile: Profile) -> Bench {
    let machine = Simulator::builder()
        .profile(profile)
        .device(Box::new(Bystander::new().0));
    Bench::start(machine, "files_driver", CLASS)
}

fn on_every_kernel(test: impl Fn(Bench)) {
    for profile in Profile::ALL {
        test(start(profile));
    }
}

fn name(bench: &Bench) -> String {
    bench.simulator.interfaces(Uuid::from_u128(CLASS))[0].clone()
}

fn what(file: &File<'_>) -> Opened {
    let answer = ok(file.ioctl(WHAT.value(), &[], Opened::LENGTH));
    assert!(answer.status.is_success(), "{}", answer.status);
    Opened::decode(&answer.bytes).expect("as long as it says")
}

fn counts(file: &File<'_>) -> Counts {
    let answer = ok(file.ioctl(COUNTS.value(), &[], Counts::LENGTH));
    assert!(answer.status.is_success(), "{}", answer.status);
    Counts::decode(&answer.bytes).expect("as long as it says")
}

fn add(file: &File<'_>, number: u32) -> u32 {
    let answer = ok(file.ioctl(ADD.value(), &number.to_le_bytes(), 4));
    assert!(answer.status.is_success(), "{}", answer.status);
    u32::from_le_bytes(answer.bytes.try_into().expect("four bytes"))
}

/// Begins a request that waits in the driver's queue.
fn wait<'a>(bench: &'a Bench, file: &File<'a>) -> Pending<'a> {
    let request = ok(file.begin(control(WAIT.value())));
    ok(bench.simulator.run_for(Duration::from_millis(5)));
    assert!(!request.is_done());
    request
}

const fn control(code: u32) -> Request<'static> {
    Request::Control {
        code,
        input: &[],
        output: 0,
    }
}

#[test]
fn each_file_has_what_is_kept_for_it() {
    on_every_kernel(|bench| {
        let (first, second) = (bench.open(), bench.open());
        assert_eq!((add(&first, 3), add(&second, 10)), (3, 10));
        assert_eq!((add(&first, 4), add(&second, 20)), (7, 30));
        assert!(ok(first.flush()).status.is_success());
        assert_eq!((add(&first, 1), add(&second, 1)), (1, 31));
        assert_eq!((what(&first).number, what(&second).number), (1, 2));
        ok(first.close());
        let counts = counts(&second);
        assert_eq!(
            counts,
            Counts {
                opened: 2,
                cleaned_up: 1,
                dropped: 1,
                flushed: 1
            }
        );
        ok(second.close());
        bench.end();
    });
}

#[test]
fn a_driver_is_told_what_is_opened_and_how() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let plain = what(&file);
        assert_eq!((plain.name_length, plain.below, plain.mode), (0, 0, 1));
        assert_eq!(
            (plain.access & 3, plain.share, plain.disposition),
            (3, 3, 1)
        );
        let options = OpenOptions {
            write: false,
            share: 4,
            disposition: wdk_sys::FILE_OVERWRITE_IF,
            ..OpenOptions::default()
        };
        let named = ok(bench
            .simulator
            .open_with(&format!("{}\\Ab", name(&bench)), options));
        let opened = what(&named);
        assert_eq!(
            (opened.name_length, &opened.name[..6]),
            (3, b"\\\0A\0b\0".as_slice())
        );
        assert_eq!(
            (opened.access & 3, opened.share, opened.disposition),
            (1, 4, 5)
        );
        // What is below another file has a name of its own, and knows of the other.
        let below = ok(named.open_below("c", OpenOptions::default()));
        let opened = what(&below);
        assert_eq!((opened.below, opened.name_length, opened.number), (2, 1, 3));
        ok(named.close());
        assert_eq!(what(&below), opened);
        drop((below, file));
        bench.end();
    });
}

#[test]
fn what_is_not_opened_after_all_leaves_nothing() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let options = OpenOptions {
            disposition: wdk_sys::FILE_CREATE,
            ..OpenOptions::default()
        };
        let refused = bench.simulator.open_with(&name(&bench), options);
        let status = refused.err().and_then(|error| error.status());
        assert_eq!(
            status,
            Some(NtStatus(wdk_sys::STATUS_OBJECT_NAME_COLLISION))
        );
        let now = counts(&file);
        assert_eq!((now.opened, now.cleaned_up, now.dropped), (2, 0, 1));
        ok(file.close());
        bench.end();
    });
}

#[test]
fn every_allocation_of_an_open_may_fail() {
    for profile in [Profile::ALL[0], Profile::ALL[Profile::ALL.len() - 1]] {
        let bench = start(profile);
        let injection = bench.simulator.injection();
        injection.arm(None);
        let before = injection.seen();
        ok(bench.open().close());
        let calls = injection.seen() - before;
        assert!(calls >= 2, "the context and its memory: {calls}");
        for nth in 1..=calls {
            injection.arm(Some(nth));
            let opened = bench.simulator.open(&name(&bench));
            assert!(injection.hit().is_some(), "call {nth}");
            injection.arm(None);
            let status = opened.err().and_then(|error| error.status());
            let expected = NtStatus(wdk_sys::STATUS_INSUFFICIENT_RESOURCES);
            assert_eq!(status, Some(expected), "call {nth}");
        }
        ok(bench.open().close());
        bench.end();
    }
}

#[test]
fn duplicates_share_a_file_until_the_last_is_closed() {
    on_every_kernel(|bench| {
        let other = bench.open();
        let file = bench.open();
        let duplicate = ok(file.duplicate());
        let waiting = wait(&bench, &file);
        assert_eq!((add(&file, 1), add(&duplicate, 1)), (1, 2));
        ok(file.close());
        assert!(!waiting.is_done(), "there is another handle");
        assert_eq!((counts(&other).cleaned_up, add(&duplicate, 1)), (0, 3));
        ok(duplicate.close());
        assert_eq!(ok(waiting.wait()).status, CANCELLED);
        let now = counts(&other);
        assert_eq!((now.cleaned_up, now.dropped), (1, 1));
        ok(other.close());
        bench.end();
    });
}

#[test]
fn closing_a_file_cancels_its_own_requests_only() {
    on_every_kernel(|bench| {
        let (first, second) = (bench.open(), bench.open());
        let (of_first, of_second) = (wait(&bench, &first), wait(&bench, &second));
        ok(first.close());
        assert_eq!(ok(of_first.wait()).status, CANCELLED);
        assert!(!of_second.is_done());
        assert_eq!(counts(&second).cleaned_up, 1);
        ok(of_second.cancel());
        assert_eq!(ok(of_second.wait()).status, CANCELLED);
        ok(second.close());
        bench.end();
    });
}

#[test]
fn a_context_is_not_taken_for_one_of_another_type() {
    on_every_kernel(|bench| {
        let file = bench.open();
        assert_eq!(ok(file.ioctl(WRONG.value(), &[], 4)).bytes, [0; 4]);
        assert_eq!(ok(file.ioctl(REFUSED.value(), &[], 0)).status, INVALID);
        assert_eq!(ok(file.ioctl(FORGET.value(), &[], 0)).status, CANCELLED);
        assert_eq!(add(&file, 5), 5);
        ok(file.close());
        bench.end();
    });
}

/// Files are open while the device is stopped, started again, unplugged, and while it sleeps.
#[test]
fn files_outlive_the_device() {
    on_every_kernel(|bench| {
        let simulator = &bench.simulator;
        let (first, second) = (bench.open(), bench.open());
        assert_eq!(add(&first, 2), 2);
        ok(simulator.query_stop(bench.device));
        ok(simulator.stop(bench.device));
        // There is no device that could be told.
        ok(second.close());
        assert!(!bench.printed().contains("cleaned up"));
        ok(simulator.start(bench.device));
        assert_eq!(add(&first, 2), 4);
        let now = counts(&first);
        assert_eq!((now.cleaned_up, now.dropped), (0, 1));

        // Closing waits for nobody.
        let asleep = bench.open();
        ok(simulator.set_system_power(SystemPower::Sleeping3));
        ok(asleep.close());
        assert!(bench.printed().contains("3 is cleaned up"));
        ok(simulator.set_system_power(SystemPower::Working));
        assert_eq!(add(&first, 1), 5);

        let waiting = wait(&bench, &first);
        ok(simulator.surprise_remove(bench.device));
        assert!(ok(waiting.wait()).status.is_error());
        let gone = ok(first.ioctl(WHAT.value(), &[], Opened::LENGTH));
        assert_eq!(gone.status, REMOVED);
        ok(first.close());
        assert_eq!(ok(bench.simulator.unload(bench.driver)), []);
        assert_eq!(ok(bench.simulator.finish()).leaks, []);
    });
}

/// A process is ended with files open and requests waiting: all is given back.
#[test]
fn a_process_that_ends_closes_its_files() {
    on_every_kernel(|bench| {
        let file = bench.open();
        let duplicate = ok(file.duplicate());
        let waiting = wait(&bench, &file);
        ok(bench.simulator.end_process());
        assert_eq!(ok(waiting.wait()).status, CANCELLED);
        drop((duplicate, file));
        bench.end();
    });
}

/// A thread is suspended while it asks for something; the file's last handle is closed meanwhile.
/// So the request comes to the queue when nobody waits for it any more.
#[test]
fn a_file_is_closed_while_it_is_used() {
    on_every_kernel(|bench| {
        let simulator = &bench.simulator;
        let other = bench.open();
        for (number, code) in [WAIT, FORGET].into_iter().enumerate() {
            let file = bench.open();
            simulator.interrupt_after(1, Interruption::SuspendCaller);
            let late = ok(file.begin(control(code.value())));
            ok(simulator.run_until_idle());
            ok(file.close_handle());
            let (now, before) = (counts(&other), number as u32);
            assert_eq!((now.cleaned_up, now.dropped), (before + 1, before));
            simulator.resume_caller();
            assert_eq!(ok(late.wait()).status, CANCELLED);
            assert_eq!(counts(&other).dropped, before + 1);
        }
        ok(other.close());
        bench.end();
    });
}
