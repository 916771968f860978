//! What the driver says that it has done, beside what the machine has seen.

use edu_interface::{BUFFER_LENGTH, IOCTL_EDU_STATISTICS, Statistics};
use wdk_ioctl::Message;
use wdk_sim::simulator;
use wdk_sim::simulator::{File, Profile};

use crate::support::{
    BUFFER_TOO_SMALL, Buffer, SUCCESS, Sample, begin_copy, begin_factorial, builder, check_copy,
    copy, end_of, ok, statistics, with_sample,
};

/// What the driver and the machine have counted while `work` was done.
fn counted(
    sample: &Sample,
    file: &File<'_>,
    work: impl FnOnce(),
) -> (Statistics, simulator::Statistics) {
    let (before, machine) = (statistics(file), sample.simulator.statistics());
    work();
    let after = statistics(file);
    let counted = Statistics {
        requests: after.requests - before.requests,
        chunks: after.chunks - before.chunks,
        bytes_to_device: after.bytes_to_device - before.bytes_to_device,
        bytes_from_device: after.bytes_from_device - before.bytes_from_device,
        interrupts: after.interrupts - before.interrupts,
        bounced: after.bounced - before.bounced,
    };
    (counted, sample.simulator.statistics().since(&machine))
}

/// The driver's numbers are the machine's.
fn check_same((driver, machine): (Statistics, simulator::Statistics)) -> Statistics {
    assert_eq!(driver.chunks, machine.transfers);
    assert_eq!(driver.bytes_to_device, machine.bytes_to_device);
    assert_eq!(driver.bytes_from_device, machine.bytes_from_device);
    assert_eq!(driver.interrupts, machine.interrupts);
    assert_eq!(driver.bounced, machine.bounced);
    driver
}

#[test]
fn a_device_that_was_just_started_has_done_nothing() {
    with_sample(builder(), |sample, file| {
        let nothing = Statistics {
            requests: 0,
            chunks: 0,
            bytes_to_device: 0,
            bytes_from_device: 0,
            interrupts: 0,
            bounced: 0,
        };
        assert_eq!(statistics(file), nothing);
        // Asking is no work.
        assert_eq!(statistics(file), nothing);
        check_copy(sample, file, 5000, 1, 1);
        assert_ne!(statistics(file), nothing);
        sample.restart();
        assert_eq!(statistics(file), nothing);
    });
}

/// Memory that lies within the device's reach, and within a page: a transfer each way for a chunk.
#[test]
fn known_requests_have_known_numbers() {
    with_sample(builder().ram(256 << 20), |sample, file| {
        let numbers = check_same(counted(sample, file, || {
            check_copy(sample, file, 4000, 40, 50)
        }));
        let expected = Statistics {
            requests: 1,
            chunks: 2,
            bytes_to_device: 4000,
            bytes_from_device: 4000,
            interrupts: 2,
            bounced: 0,
        };
        assert_eq!(numbers, expected);

        let numbers = check_same(counted(sample, file, || {
            assert_eq!(ok(file.write(5, &[1; 100])).status, SUCCESS);
            assert_eq!(ok(file.read(4090, 100)).information, 5);
            assert_eq!(end_of(begin_factorial(file)), (SUCCESS, 4));
        }));
        let expected = Statistics {
            requests: 3,
            chunks: 2,
            bytes_to_device: 100,
            bytes_from_device: 5,
            interrupts: 3,
            bounced: 0,
        };
        assert_eq!(numbers, expected);

        // Refused by who serves it, or before.
        let numbers = check_same(counted(sample, file, || {
            assert_ne!(ok(file.read(BUFFER_LENGTH, 1)).status, SUCCESS);
            assert_ne!(copy(file, (8, 8), (8, 8)).status, SUCCESS);
        }));
        assert_eq!((numbers.requests, numbers.chunks), (1, 0));
    });
}

#[test]
fn the_numbers_are_the_machines_on_every_kernel() {
    for profile in Profile::ALL {
        for ram in [256 << 20, 512 << 20] {
            with_sample(builder().profile(profile).ram(ram), |sample, file| {
                let numbers = check_same(counted(sample, file, || {
                    check_copy(sample, file, 100_000, 1, 4095);
                    assert_eq!(ok(file.write(0, &[1; 4095])).status, SUCCESS);
                    assert_eq!(ok(file.read(0, 4095)).status, SUCCESS);
                }));
                assert_eq!(numbers.bytes_to_device, 100_000 + 4095);
                assert_eq!(numbers.bytes_from_device, 100_000 + 4095);
                let direct = ram == 256 << 20 && profile >= Profile::Windows8;
                assert_eq!(numbers.bounced == 0, direct, "{profile:?}: {numbers:?}");
            });
        }
    }
}

#[test]
fn a_short_buffer_is_refused() {
    with_sample(builder(), |_, file| {
        for length in [0, Statistics::LENGTH - 1] {
            let answer = ok(file.ioctl(IOCTL_EDU_STATISTICS.value(), &[], length));
            assert_eq!((answer.status, answer.information), (BUFFER_TOO_SMALL, 0));
        }
    });
}

#[test]
fn they_are_answered_while_a_copy_is_in_flight() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let source = Buffer::new(sample, 100, 10, 1);
        let mut target = Buffer::new(sample, 100, 20, 2);
        let pending = begin_copy(file, &source, &target);
        ok(sample.simulator.run_until_idle());
        let before = sample.simulator.now();
        let numbers = statistics(&sample.open());
        assert_eq!((numbers.requests, numbers.chunks), (1, 0));
        // Asking for the time, as the filter does, takes some.
        if crate::FILTER.is_none() {
            assert_eq!(sample.simulator.now(), before);
        }
        assert!(!pending.is_done());
        sample.set_frozen(false);
        assert_eq!(end_of(pending), (SUCCESS, 100));
        target.expect(source.inside());
        target.check();
        assert_eq!(statistics(file).chunks, 2);
    });
}
