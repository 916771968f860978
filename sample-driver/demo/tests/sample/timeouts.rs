//! A device that does not answer, or not in time.

use std::time::Duration;

use edu_interface::{IOCTL_EDU_IDENTIFY, Identity};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{Builder, DevicePower, Profile, Request, Simulator};

use crate::support::{
    Buffer, DEVICE_NOT_READY, IO_TIMEOUT, SUCCESS, Sample, begin_factorial, builder, check_copy,
    check_nothing_locked, check_works, end_of, ok, statistics, with_sample,
};
use crate::work::{Kind, Work};

fn failing(fault: Fault) -> Builder {
    Simulator::builder()
        .debug_output(|_| {})
        .device_with(move |ram| {
            let edu = Edu::start(ram, &EduOptions::default())?;
            Ok(Box::new(Misbehaving::new(edu, fault)))
        })
}

#[test]
fn a_device_that_never_answers_is_given_up_and_kept_from_memory() {
    for kind in Kind::ALL {
        with_sample(failing(Fault::NeverCompletes), |sample, file| {
            assert!(sample.may_access_memory());
            let begun = sample.simulator.now();
            let mut works =
                [kind, Kind::Copy, Kind::Read, Kind::Write].map(|kind| Work::new(sample, kind));
            let pending = works.each_ref().map(|work| work.begin(file));
            let factorial = begin_factorial(file);
            let mut ends = pending.map(end_of).into_iter();
            let (first, waiting) = works.split_first_mut().expect("there are four");
            first.check(
                ends.next().expect("there are four"),
                &[IO_TIMEOUT],
                "that is not answered",
            );
            for work in waiting {
                assert!(!work.check(
                    ends.next().expect("there are four"),
                    &[DEVICE_NOT_READY],
                    "behind it"
                ));
            }
            assert_eq!(end_of(factorial), (DEVICE_NOT_READY, 0));
            let took = sample.simulator.now() - begun;
            assert!(
                (50_000_000..60_000_000).contains(&took),
                "{took} instead of one time-out"
            );
            assert!(!sample.may_access_memory());
            check_nothing_locked(sample);
            let mut later = Work::new(sample, kind);
            assert!(!later.check(end_of(later.begin(file)), &[DEVICE_NOT_READY], "later"));
            // What needs no device is answered.
            assert_eq!(
                ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH)).status,
                SUCCESS
            );
            assert_eq!(statistics(file).chunks, 0);
        });
    }
}

/// Bounce buffers hold what other transfers left in them.
#[test]
fn a_read_that_is_given_up_shows_nothing_of_other_transfers() {
    for profile in Profile::ALL {
        // Most of it beyond the device's reach.
        with_sample(builder().profile(profile).ram(1 << 30), |sample, file| {
            check_copy(sample, file, 50_000, 1, 2);
            assert!(sample.simulator.statistics().bounced > 0, "{profile:?}");
            for seed in 0..4 {
                let target = Buffer::new(sample, 3000, 17, seed);
                sample.set_frozen(true);
                let read = Request::RawRead {
                    offset: 500,
                    output: target.range(),
                };
                assert_eq!(end_of(ok(file.begin(read))), (IO_TIMEOUT, 0), "{profile:?}");
                target.check();
                sample.set_frozen(false);
                ok(sample.simulator.run_until_idle());
                sample.restart();
            }
            check_works(sample, file);
        });
    }
}

#[test]
fn a_transfer_that_ends_too_late_moves_nothing_and_a_new_start_mends_it() {
    for kind in Kind::ALL {
        with_sample(builder(), |sample, file| {
            sample.set_frozen(true);
            let mut work = Work::new(sample, kind);
            assert!(!work.check(end_of(work.begin(file)), &[IO_TIMEOUT], "in frozen time"));
            sample.set_frozen(false);
            ok(sample.simulator.run_until_idle());
            assert!(!work.check((IO_TIMEOUT, 0), &[IO_TIMEOUT], "long ago"));
            assert_eq!(end_of(begin_factorial(file)), (DEVICE_NOT_READY, 0));
            sample.restart();
            assert!(sample.may_access_memory());
            check_works(sample, file);
        });
    }
}

/// A device that has its power already is not set up anew.
#[test]
fn a_device_that_is_kept_from_memory_stays_so_when_it_is_given_the_power_it_has() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let mut work = Work::new(sample, Kind::Read);
        assert!(!work.check(end_of(work.begin(file)), &[IO_TIMEOUT], "in frozen time"));
        assert!(!sample.may_access_memory());
        ok(sample
            .simulator
            .set_device_power(sample.device, DevicePower::D0));
        assert!(!sample.may_access_memory());
        sample.set_frozen(false);
    });
}

/// It may not have finished when it is stopped, and its transfer would move what is somebody else's
/// by now.
#[test]
fn a_device_that_is_still_busy_is_not_started() {
    let sample = Sample::start(builder());
    {
        let file = sample.open();
        sample.set_frozen(true);
        let mut work = Work::new(&sample, Kind::Read);
        assert!(!work.check(end_of(work.begin(&file)), &[IO_TIMEOUT], "in frozen time"));
    }
    ok(sample.simulator.query_stop(sample.device));
    ok(sample.simulator.stop(sample.device));
    let refused = sample.simulator.start(sample.device).unwrap_err();
    assert_eq!(refused.status(), Some(DEVICE_NOT_READY), "{refused}");
    sample.set_frozen(false);
    ok(sample.simulator.run_until_idle());
    ok(sample.stack.add_to(&sample.simulator, sample.device));
    ok(sample.simulator.start(sample.device));
    check_works(&sample, &sample.open());
    sample.end();
}

#[test]
fn a_device_that_was_given_up_stays_so_when_its_power_comes_back() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let mut work = Work::new(sample, Kind::Read);
        assert!(!work.check(end_of(work.begin(file)), &[IO_TIMEOUT], "in frozen time"));
        ok(sample
            .simulator
            .set_device_power(sample.device, DevicePower::D3));
        ok(sample
            .simulator
            .set_device_power(sample.device, DevicePower::D0));
        sample.set_frozen(false);
        ok(sample.simulator.run_until_idle());
        assert!(!work.check((IO_TIMEOUT, 0), &[IO_TIMEOUT], "long ago"));
        assert_eq!(end_of(begin_factorial(file)), (DEVICE_NOT_READY, 0));
        sample.restart();
        check_works(sample, file);
    });
}

#[test]
fn a_slow_device_has_as_long_as_the_driver_is_patient() {
    for milliseconds in [1, 100, 4900] {
        with_sample(
            failing(Fault::Takes(Duration::from_millis(milliseconds))),
            |sample, file| {
                let begun = sample.simulator.now();
                check_copy(sample, file, 5000, 1, 4000);
                let took = sample.simulator.now() - begun;
                assert!(took >= 4 * milliseconds * 10_000, "{took}");
                assert_eq!(end_of(begin_factorial(file)), (SUCCESS, 4));
            },
        );
    }
    with_sample(
        failing(Fault::Takes(Duration::from_millis(5100))),
        |sample, file| {
            let mut work = Work::new(sample, Kind::Copy);
            assert!(!work.check(end_of(work.begin(file)), &[IO_TIMEOUT], "too slow"));
            assert!(!sample.may_access_memory());
            // What it does at last, it does without memory.
            ok(sample.simulator.run_for(Duration::from_secs(1)));
            assert!(!work.check((IO_TIMEOUT, 0), &[IO_TIMEOUT], "long ago"));
            check_nothing_locked(sample);
        },
    );
}

/// It ends while the device is stopped, so that its interrupt waits for the next start, and may
/// come as late as after the next command.
#[test]
fn the_end_of_a_transfer_that_was_given_up_does_not_end_the_next() {
    for seed in 0..10 {
        with_sample(
            failing(Fault::Takes(Duration::from_secs(6))),
            |sample, file| {
                let mut work = Work::new(sample, Kind::Read);
                assert!(!work.check(end_of(work.begin(file)), &[IO_TIMEOUT], "too slow"));
                ok(sample.simulator.query_stop(sample.device));
                ok(sample.simulator.stop(sample.device));
                ok(sample.simulator.run_for(Duration::from_secs(2)));
                if seed != 0 {
                    sample.simulator.explore(seed);
                }
                let mut next = Work::new(sample, Kind::Copy);
                let pending = next.begin(file);
                ok(sample.simulator.start(sample.device));
                // It is as slow. What ended it early would give its memory back while the device
                // uses it, which stops the machine.
                assert!(!next.check(end_of(pending), &[IO_TIMEOUT], "too slow, too"));
                assert_eq!(statistics(file).chunks, 0);
            },
        );
    }
}
