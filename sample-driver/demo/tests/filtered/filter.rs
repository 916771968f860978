//! What the filter counts and times, and what becomes of it and of the requests that it watches.

use std::time::Duration;

use edu_interface::{IOCTL_EDU_FACTORIAL, IOCTL_EDU_STATISTICS};
use filter_interface::{IOCTL_FILTER_STATISTICS, Statistics};
use wdk_ioctl::Message;
use wdk_sim::simulator::{
    Check, DevicePower, File, Interruption, NtStatus, Pending, Profile, Request, SystemPower,
};

use crate::support::{
    BUFFER_TOO_SMALL, DEVICE_REMOVED, SUCCESS, Sample, builder, check_works, end_of, ok,
    with_sample,
};

const ENDS: [Profile; 2] = [Profile::Nt52, Profile::Windows11];

fn statistics(file: &File<'_>) -> Statistics {
    let answer = ok(file.ioctl(IOCTL_FILTER_STATISTICS.value(), &[], Statistics::LENGTH));
    assert_eq!(answer.status, SUCCESS);
    Statistics::decode(&answer.bytes).expect("the status said so")
}

/// Begins to write 64 bytes, which takes until the device's time goes on.
fn begin_write<'a>(file: &File<'a>) -> Pending<'a> {
    ok(file.begin(Request::Write {
        offset: 0,
        bytes: &[9; 64],
    }))
}

#[test]
fn requests_are_counted_and_timed_on_every_kernel() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            let before = statistics(file);
            assert!(before.others > 3, "it was started and opened: {before:?}");
            assert_eq!((before.reads, before.controls, before.bytes), (0, 0, 0));

            assert_eq!(ok(file.write(0, &[7; 100])).status, SUCCESS);
            assert_eq!(ok(file.read(0, 40)).bytes, [7; 40]);
            let refused = ok(file.write(4000, &[7; 100]));
            assert_ne!(refused.status, SUCCESS);
            assert_eq!(
                ok(file.ioctl(0x0022_2FFC, &[], 0)).status.0,
                0xC000_0010_u32 as i32
            );

            let after = statistics(file);
            assert_eq!((after.reads, after.writes, after.controls), (1, 2, 1));
            assert_eq!((after.failed, after.bytes, after.pending), (2, 140, 0));
            assert_eq!(after.others, before.others, "{profile:?}");
            assert!(after.longest_time <= after.total_time);

            // What takes time takes it here too.
            sample.set_frozen(true);
            let waiting = begin_write(file);
            ok(sample.simulator.run_for(Duration::from_millis(3)));
            assert_eq!(statistics(file).pending, 1);
            sample.set_frozen(false);
            assert_eq!(end_of(waiting), (SUCCESS, 64));
            let end = statistics(file);
            assert_eq!((end.writes, end.pending), (3, 0));
            assert!(end.longest_time >= 3_000_000, "{end:?}");
            assert!(end.longest_time < 1_000_000_000, "{end:?}");
        });
    }
}

#[test]
fn its_own_code_is_answered_above_and_checked_as_any() {
    with_sample(builder(), |_, file| {
        let code = IOCTL_FILTER_STATISTICS.value();
        let short = ok(file.ioctl(code, &[], Statistics::LENGTH - 1));
        assert_eq!((short.status, short.information), (BUFFER_TOO_SMALL, 0));
        let long = ok(file.ioctl(code, &[1; 200], 200));
        assert_eq!((long.status, long.information), (SUCCESS, 72));
        // The driver below has not seen it.
        assert_eq!(statistics(file).controls, 0);
    });
}

#[test]
fn a_request_that_is_watched_is_cancelled_by_the_driver_below() {
    for profile in ENDS {
        with_sample(builder().profile(profile), |sample, file| {
            sample.set_frozen(true);
            let served = begin_write(file);
            let waiting = begin_write(file);
            ok(sample.simulator.run_until_idle());
            assert!(ok(waiting.cancel()));
            assert_eq!(ok(waiting.wait()).status, NtStatus(0xC000_0120_u32 as i32));
            sample.set_frozen(false);
            assert_eq!(end_of(served), (SUCCESS, 64));
            let end = statistics(file);
            assert_eq!((end.writes, end.failed, end.pending), (2, 1, 0));
        });
    }
}

#[test]
fn a_surprise_removal_ends_what_is_watched_and_keeps_the_filter_until_the_file_is_closed() {
    for profile in ENDS {
        let sample = Sample::start(builder().profile(profile));
        {
            let file = sample.open();
            sample.set_frozen(true);
            let waiting = [(); 3].map(|()| begin_write(&file));
            ok(sample.simulator.run_until_idle());
            ok(sample.simulator.surprise_remove(sample.device));
            for request in waiting {
                assert_eq!(end_of(request).0, DEVICE_REMOVED);
            }
            // It answers no more, but passes on what the driver below refuses.
            for code in [IOCTL_FILTER_STATISTICS, IOCTL_FILTER_STATISTICS] {
                let answer = ok(file.ioctl(code.value(), &[], Statistics::LENGTH));
                assert_eq!((answer.status, answer.information), (DEVICE_REMOVED, 0));
            }
            let refused = ok(file.ioctl(IOCTL_EDU_STATISTICS.value(), &[], 64));
            assert_eq!(refused.status, DEVICE_REMOVED);
        }
        sample.end_without_device();
    }
}

/// The device goes at each kernel call of the drivers while requests are on their way.
#[test]
fn a_removal_at_any_moment_waits_for_what_is_on_its_way() {
    for profile in ENDS {
        for nth in 1.. {
            let sample = Sample::start(builder().profile(profile));
            {
                let file = sample.open();
                let gone = Interruption::SurpriseRemove(sample.device);
                sample.simulator.interrupt_after(nth, gone);
                let input = 5_u32.to_le_bytes();
                let status = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &input, 4)).status;
                assert!(matches!(status, SUCCESS | DEVICE_REMOVED), "{status}");
            }
            let nothing = Interruption::SurpriseRemove(sample.device);
            sample.simulator.interrupt_after(0, nothing);
            assert_eq!(sample.simulator.interruption_errors(), [""; 0]);
            ok(sample.simulator.run_until_idle());
            if sample.simulator.is_present(sample.device) {
                // It made fewer calls.
                sample.end();
                break;
            }
            sample.end_without_device();
        }
    }
}

#[test]
fn requests_that_come_back_late_are_as_good_as_any() {
    for profile in ENDS {
        for seed in 1..8 {
            let machine = builder()
                .profile(profile)
                .seed(seed)
                .check(Check::ForcePending);
            let sample = Sample::start(machine);
            sample.simulator.explore(seed);
            let simulator = &sample.simulator;
            check_works(&sample, &sample.open());
            ok(simulator.set_system_power(SystemPower::Sleeping3));
            ok(simulator.set_system_power(SystemPower::Working));
            ok(simulator.set_device_power(sample.device, DevicePower::D3));
            ok(simulator.set_device_power(sample.device, DevicePower::D0));
            sample.restart();
            check_works(&sample, &sample.open());
            sample.end();
        }
    }
}
