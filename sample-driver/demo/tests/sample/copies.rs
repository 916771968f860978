//! Copies of every length and alignment, of overlapping buffers, and several at once.

use edu_interface::IOCTL_EDU_COPY;
use wdk_sim::simulator::Request;

use crate::support::{
    Buffer, SUCCESS, builder, check_copy, check_lengths, check_nothing_locked, copy, ok, random,
    with_sample,
};

/// What the driver gives the device at a time, as it says itself.
const CHUNK: usize = 4095;

#[test]
fn every_length_around_a_boundary_is_copied() {
    with_sample(builder(), |sample, file| {
        for length in [
            1, 2, 3, 4093, 4094, 4095, 4096, 4097, 8189, 8190, 8191, 8192, 8193, 12285, 12286,
            65537,
        ] {
            for (from, to) in [(0, 0), (1, 0), (0, 4095), (4095, 1), (2048, 2049)] {
                check_copy(sample, file, length, from, to);
            }
        }
        check_nothing_locked(sample);
    });
}

#[test]
fn a_length_of_zero_is_nothing_done() {
    with_sample(builder(), |sample, file| {
        let buffer = Buffer::new(sample, 100, 5, 1);
        let before = sample.simulator.statistics().transfers;
        let (address, _) = buffer.range();
        for (input, output) in [
            ((0, 0), (0, 0)),
            ((address, 0), (address, 0)),
            ((address, 100), (address, 0)),
            ((address, 0), (address, 100)),
            ((address, 100), (0, 0)),
            ((0, 0), (address, 100)),
        ] {
            let answer = copy(file, input, output);
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, 0),
                "{input:?} to {output:?}"
            );
        }
        assert_eq!(sample.simulator.statistics().transfers, before);
        buffer.check();
    });
}

#[test]
fn a_mebibyte_at_odd_alignments_is_copied_through_bounce_buffers_too() {
    with_sample(builder(), |sample, file| {
        for (from, to) in [(1, 3), (4095, 4094), (8, 4001)] {
            check_copy(sample, file, 1 << 20, from, to);
        }
        let statistics = sample.simulator.statistics();
        // Half of the machine's memory is beyond the device's reach.
        assert!(
            statistics.bounced > 0
                && statistics.bounced < statistics.bytes_to_device + statistics.bytes_from_device
        );
        assert_eq!(statistics.bytes_to_device, 3 << 20);
        assert_eq!(statistics.bytes_from_device, 3 << 20);
        assert!(statistics.interrupts >= statistics.transfers);
    });
}

#[test]
fn the_shorter_buffer_counts() {
    with_sample(builder(), |sample, file| {
        for (input, output) in [
            (1, 5000),
            (5000, 1),
            (4096, 4095),
            (8191, 20_000),
            (20_000, 8190),
        ] {
            check_lengths(sample, file, (input, 77), (output, 4000));
        }
    });
}

#[test]
fn read_only_input_is_read() {
    with_sample(builder(), |sample, file| {
        let source = Buffer::new(sample, 9000, 123, 1);
        let mut target = Buffer::new(sample, 9000, 321, 2);
        source
            .memory
            .protect(wdk_sim::simulator::Protection::ReadOnly);
        let answer = copy(file, source.range(), target.range());
        assert_eq!((answer.status, answer.information), (SUCCESS, 9000));
        target.expect(source.inside());
        target.check();
        source.check();
    });
}

/// The contract: as if the input had been copied chunk by chunk in order.
fn copied_in_chunks(memory: &mut [u8], from: usize, to: usize, length: usize) {
    for start in (0..length).step_by(CHUNK) {
        let chunk = CHUNK.min(length - start);
        memory.copy_within(from + start..from + start + chunk, to + start);
    }
}

#[test]
fn overlapping_buffers_end_as_documented() {
    with_sample(builder(), |sample, file| {
        for distance in [0, 1, 17, 4094, 4095, 4096, 9000] {
            for backward in [false, true] {
                let length = 14_000;
                let mut expected = random(distance as u64, length + distance);
                let memory = ok(sample.simulator.user_buffer(&expected, 1001));
                let (from, to) = if backward {
                    (distance, 0)
                } else {
                    (0, distance)
                };
                let range = |offset: usize| (memory.address() + offset as u64, length as u32);
                let answer = copy(file, range(from), range(to));
                assert_eq!(
                    (answer.status, answer.information),
                    (SUCCESS, length as u64)
                );
                copied_in_chunks(&mut expected, from, to, length);
                assert!(
                    memory.bytes() == expected,
                    "distance {distance}, backward {backward}"
                );
            }
        }
    });
}

#[test]
fn two_callers_are_served_at_once() {
    with_sample(builder(), |sample, file| {
        let other = sample.open();
        let length = 20_000;
        let sources = [
            Buffer::new(sample, length, 1, 1),
            Buffer::new(sample, length, 2, 2),
        ];
        let mut targets = [
            Buffer::new(sample, length, 3, 3),
            Buffer::new(sample, length, 4, 4),
        ];
        let request = |index: usize| Request::RawControl {
            code: IOCTL_EDU_COPY.value(),
            input: sources[index].range(),
            output: targets[index].range(),
        };
        let first = ok(file.begin(request(0)));
        let second = ok(other.begin(request(1)));
        for pending in [second, first] {
            let answer = ok(pending.wait());
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, length as u64)
            );
        }
        for (source, target) in sources.iter().zip(&mut targets) {
            target.expect(source.inside());
            target.check();
            source.check();
        }
    });
}
