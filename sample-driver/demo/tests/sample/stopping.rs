//! A device that is asked to stop, stopped, started again, and removed in an orderly way, with
//! requests under way.

use std::time::Duration;

use edu_interface::{IOCTL_EDU_IDENTIFY, Identity};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{Builder, Interruption, Pending, Profile, Request, Simulator};

use crate::support::{
    CLASS, DEVICE_BUSY, DEVICE_REMOVED, INSUFFICIENT_RESOURCES, IO_TIMEOUT, NO_SUCH_DEVICE, PAGE,
    SUCCESS, Sample, begin_factorial, builder, check_copy, check_no_locks, check_works, end_of, ok,
    with_sample,
};
use crate::work::{Kind, Work, calls_of, fill, interrupted};

/// A machine whose device takes so long for each transfer.
fn slow(time: Duration) -> Builder {
    Simulator::builder()
        .debug_output(|_| {})
        .device_with(move |ram| {
            let edu = Edu::start(ram, &EduOptions::default())?;
            Ok(Box::new(Misbehaving::new(edu, Fault::Takes(time))))
        })
}

/// One of every kind of request.
struct Requests<'a> {
    works: [Work<'a>; 3],
}

impl<'a> Requests<'a> {
    fn new(sample: &'a Sample) -> Self {
        Self {
            works: [Kind::Read, Kind::Write, Kind::Copy].map(|kind| Work::new(sample, kind)),
        }
    }

    fn begin<'f>(
        &self,
        sample: &Sample,
        file: &'f wdk_sim::simulator::File<'_>,
    ) -> [Pending<'f>; 5] {
        let [read, write, copy] = &self.works;
        let identify = Request::Control {
            code: IOCTL_EDU_IDENTIFY.value(),
            input: &[],
            output: Identity::LENGTH,
        };
        // The read first, which finds what `fill` has left.
        let pending = [
            read.begin(file),
            write.begin(file),
            copy.begin(file),
            begin_factorial(file),
            ok(file.begin(identify)),
        ];
        ok(sample.simulator.run_until_idle());
        pending
    }

    fn check_served(&mut self, pending: [Pending<'_>; 5]) {
        let [read, write, copy, factorial, identify] = pending.map(end_of);
        for (work, end) in self.works.iter_mut().zip([read, write, copy]) {
            assert!(work.check(end, &[], "that waited"));
        }
        assert_eq!(factorial, (SUCCESS, 4));
        assert_eq!(identify, (SUCCESS, Identity::LENGTH as u64));
    }
}

#[test]
fn work_goes_on_through_stop_and_start() {
    let sample = Sample::start(builder());
    {
        let file = sample.open();
        for round in 0..3 {
            check_copy(&sample, &file, PAGE + round, 1, 2);
            ok(sample.simulator.query_stop(sample.device));
            ok(sample.simulator.cancel_stop(sample.device));
            check_copy(&sample, &file, PAGE + round, 3, 4);
            sample.restart();
        }
        check_copy(&sample, &file, PAGE, 1, 2);
    }
    ok(sample.simulator.query_remove(sample.device));
    ok(sample.simulator.cancel_remove(sample.device));
    check_copy(&sample, &sample.open(), PAGE, 1, 2);
    // Removed, and found again by the bus.
    ok(sample.simulator.remove(sample.device));
    assert_eq!(sample.simulator.interfaces(CLASS), [""; 0]);
    ok(sample.stack.add_to(&sample.simulator, sample.device));
    ok(sample.simulator.start(sample.device));
    check_copy(&sample, &sample.open(), PAGE, 1, 2);
    sample.end();
}

#[test]
fn an_open_file_keeps_its_device_and_the_device_works_on() {
    let sample = Sample::start(builder());
    let file = sample.open();
    for _ in 0..2 {
        let refused = sample.simulator.query_remove(sample.device).unwrap_err();
        assert!(
            refused.to_string().contains("1 files are open"),
            "{refused}"
        );
        let refused = sample.simulator.remove(sample.device).unwrap_err();
        assert!(
            refused.to_string().contains("1 files are open"),
            "{refused}"
        );
        check_works(&sample, &file);
    }
    ok(file.close());
    sample.end();
}

#[test]
fn a_stop_waits_for_the_request_that_runs() {
    for kind in Kind::ALL {
        with_sample(slow(Duration::from_secs(1)), |sample, file| {
            fill(file);
            let mut work = Work::new(sample, kind);
            let pending = work.begin(file);
            ok(sample.simulator.run_until_idle());
            assert!(!pending.is_done());
            ok(sample.simulator.query_stop(sample.device));
            ok(sample.simulator.run_until_idle());
            assert!(pending.is_done());
            assert!(work.check(end_of(pending), &[], "before a stop"));
            check_no_locks(&sample.simulator);
            let before = sample.simulator.statistics();
            ok(sample.simulator.stop(sample.device));
            ok(sample.simulator.start(sample.device));
            assert_eq!(sample.simulator.statistics().transfers, before.transfers);
            check_works(sample, file);
        });
    }
}

/// A device that answers late is given ten seconds, and goes on when they were not enough.
#[test]
fn a_request_that_takes_too_long_is_a_reason_not_to_stop() {
    with_sample(slow(Duration::from_secs(4)), |sample, file| {
        let mut work = Work::new(sample, Kind::Copy);
        let pending = work.begin(file);
        let behind = begin_factorial(file);
        ok(sample.simulator.run_until_idle());
        let begun = sample.simulator.now();
        let refused = sample.simulator.query_stop(sample.device).unwrap_err();
        let took = sample.simulator.now() - begun;
        assert_eq!(refused.status(), Some(DEVICE_BUSY), "{refused}");
        assert!((100_000_000..105_000_000).contains(&took), "{took}");
        assert!(!pending.is_done());
        assert!(work.check(end_of(pending), &[], "that took too long to stop"));
        assert_eq!(end_of(behind), (SUCCESS, 4));
        sample.restart();
        check_works(sample, file);
    });
}

#[test]
fn a_device_that_does_not_answer_is_stopped_once_it_is_given_up() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let mut work = Work::new(sample, Kind::Copy);
        let pending = work.begin(file);
        ok(sample.simulator.run_until_idle());
        ok(sample.simulator.query_stop(sample.device));
        assert!(!work.check(end_of(pending), &[IO_TIMEOUT], "before a stop"));
        sample.set_frozen(false);
        ok(sample.simulator.stop(sample.device));
        ok(sample.simulator.start(sample.device));
        check_works(sample, file);
    });
}

#[test]
fn requests_wait_for_a_stopped_device() {
    with_sample(builder(), |sample, file| {
        fill(file);
        // Made before the stop, after it, and taken back.
        for (stopped, cancelled) in [(false, true), (false, false), (true, false)] {
            fill(file);
            let mut requests = Requests::new(sample);
            ok(sample.simulator.query_stop(sample.device));
            let before = sample.simulator.statistics().register_accesses;
            if stopped {
                ok(sample.simulator.stop(sample.device));
            }
            let pending = requests.begin(sample, file);
            ok(sample.simulator.run_for(Duration::from_secs(60)));
            assert!(pending.iter().all(|pending| !pending.is_done()));
            assert_eq!(sample.simulator.statistics().register_accesses, before);
            if cancelled {
                ok(sample.simulator.cancel_stop(sample.device));
            } else {
                if !stopped {
                    ok(sample.simulator.stop(sample.device));
                }
                ok(sample.simulator.start(sample.device));
            }
            requests.check_served(pending);
        }
    });
}

#[test]
fn a_start_that_fails_after_a_stop_fails_those_that_wait() {
    for nth in 1.. {
        let sample = Sample::start(builder());
        let (started, over) = {
            let file = sample.open();
            fill(&file);
            ok(sample.simulator.query_stop(sample.device));
            ok(sample.simulator.stop(sample.device));
            let mut requests = Requests::new(&sample);
            let pending = requests.begin(&sample, &file);
            sample.simulator.injection().arm(Some(nth));
            let started = sample.simulator.start(sample.device);
            let hit = sample.simulator.injection().hit();
            sample.simulator.injection().arm(None);
            match &started {
                Ok(()) => requests.check_served(pending),
                Err(error) => {
                    assert_eq!(
                        error.status(),
                        Some(INSUFFICIENT_RESOURCES),
                        "call {nth}, {hit:?}: {error}"
                    );
                    for end in pending.map(end_of) {
                        assert!(
                            [(INSUFFICIENT_RESOURCES, 0), (DEVICE_REMOVED, 0)].contains(&end),
                            "call {nth}, {hit:?}: {end:?}"
                        );
                    }
                    assert_eq!(ok(file.read(0, 1)).status, DEVICE_REMOVED);
                }
            }
            check_no_locks(&sample.simulator);
            (started.is_ok(), hit.is_none())
        };
        if started {
            // Nothing failed, or something it can do without.
            sample.end();
        } else {
            sample.end_without_device();
        }
        if over {
            assert!(started && nth > 5, "{nth}");
            break;
        }
    }
}

/// The resources of a device are shared out anew at every fifth kernel call of what it does, and
/// what it does is done.
#[test]
fn a_device_is_restarted_at_any_moment() {
    let sample = Sample::start(builder());
    {
        let file = sample.open();
        for kind in Kind::ALL {
            let life = || {
                fill(&file);
                let mut work = Work::new(&sample, kind);
                let pending = work.begin(&file);
                let behind = begin_factorial(&file);
                assert!(work.check(end_of(pending), &[], "while the device is restarted"));
                assert_eq!(end_of(behind), (SUCCESS, 4));
                ok(sample.simulator.run_until_idle());
            };
            let calls = calls_of(&sample, life);
            for call in (1..=calls).step_by(5) {
                if !interrupted(&sample, call, Interruption::Rebalance(sample.device), life) {
                    // Where pages lie decides how many pieces there are, and so the number of
                    // calls.
                    assert!(
                        call > calls / 2,
                        "there were fewer than {call} of {calls} calls"
                    );
                    break;
                }
            }
        }
        check_no_locks(&sample.simulator);
    }
    sample.end();
}

#[test]
fn a_device_whose_removal_was_agreed_to_is_opened_again_only_when_it_is_cancelled() {
    for profile in Profile::ALL {
        let sample = Sample::start(builder().profile(profile));
        for _ in 0..2 {
            ok(sample.simulator.query_remove(sample.device));
            let refused = sample.simulator.open_interface(CLASS, 0).err();
            assert_eq!(
                refused.and_then(|error| error.status()),
                Some(NO_SUCH_DEVICE),
                "{profile:?}"
            );
            ok(sample.simulator.cancel_remove(sample.device));
            check_works(&sample, &sample.open());
        }
        sample.end();
    }
}

/// A thread of the driver's is held back just after it has let another go on, wherever that is in
/// the life of a request and of the device: when the image goes, it is not in it.
#[test]
fn a_thread_that_the_end_overtakes_is_not_left_in_the_driver() {
    const RELEASES: [&str; 6] = [
        "ExReleaseRundownProtection",
        "IofCompleteRequest",
        "KeInsertQueueDpc",
        "KeReleaseSemaphore",
        "KeSetEvent",
        "KeReleaseSpinLockFromDpcLevel",
    ];
    let lives = |profile, routine, nth| {
        let sample = Sample::start(builder().profile(profile));
        sample.simulator.hold_back(routine, nth);
        {
            let file = sample.open();
            let mut work = Work::new(&sample, Kind::Write);
            assert!(work.check(end_of(work.begin(&file)), &[], "that is overtaken"));
        }
        let is_held = !sample.simulator.is_still_to_hold_back();
        sample.end();
        is_held
    };
    for profile in [Profile::Windows11, Profile::Nt52] {
        let mut total = 0;
        for routine in RELEASES {
            total += (1..)
                .take_while(|&nth| lives(profile, routine, nth))
                .count();
        }
        assert!(total >= 8, "{profile:?}: {total}");
    }
}
