//! Requests that must be refused: with the right status, without an effect, and without harm to the
//! next one.

use edu_interface::{
    IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, Identity, LARGEST_FACTORIAL,
    MAXIMUM_COPY,
};
use wdk_ioctl::Message;
use wdk_sim::simulator::{File, NtStatus, Protection, SYSTEM_START, USER_PROBE_ADDRESS};

use crate::support::{
    ACCESS_VIOLATION, BUFFER_TOO_SMALL, Buffer, INVALID_DEVICE_REQUEST, INVALID_PARAMETER, PAGE,
    SUCCESS, Sample, builder, check_nothing_locked, check_works, copy, ok, with_sample,
};

fn refused(
    sample: &Sample,
    file: &File<'_>,
    input: (u64, u32),
    output: (u64, u32),
    status: NtStatus,
) {
    let before = sample.simulator.statistics().transfers;
    let answer = copy(file, input, output);
    assert_eq!(
        (answer.status, answer.information),
        (status, 0),
        "from {input:x?} to {output:x?}"
    );
    assert_eq!(sample.simulator.statistics().transfers, before);
    check_nothing_locked(sample);
    check_works(sample, file);
}

/// Refused as input and as output, whatever is on the other side.
fn refused_both_ways(sample: &Sample, file: &File<'_>, bad: (u64, u32)) {
    let good = Buffer::new(sample, 3 * PAGE, 100, 1);
    let (address, _) = good.range();
    refused(sample, file, bad, (address, bad.1), ACCESS_VIOLATION);
    refused(sample, file, (address, bad.1), bad, ACCESS_VIOLATION);
    refused(sample, file, bad, bad, ACCESS_VIOLATION);
    good.check();
}

#[test]
fn unmapped_memory_is_an_access_violation() {
    with_sample(builder(), |sample, file| {
        let gone = Buffer::new(sample, PAGE, 0, 1).range();
        refused_both_ways(sample, file, gone);
        refused_both_ways(sample, file, (0, 1));
        refused_both_ways(sample, file, (0x1000, 5000));
    });
}

#[test]
fn partly_unmapped_memory_is_an_access_violation() {
    with_sample(builder(), |sample, file| {
        let memory = ok(sample.simulator.user_buffer(&[7; PAGE], 0));
        // The page behind it, and the one before.
        refused_both_ways(sample, file, (memory.address() + 1, PAGE as u32));
        refused_both_ways(sample, file, (memory.address() - 1, 2));
        assert_eq!(memory.bytes(), [7; PAGE]);
    });
}

#[test]
fn memory_without_access_is_an_access_violation() {
    with_sample(builder(), |sample, file| {
        let memory = Buffer::new(sample, 2 * PAGE, 10, 1);
        memory.memory.protect(Protection::NoAccess);
        refused_both_ways(sample, file, memory.range());
        memory.check();
    });
}

#[test]
fn read_only_output_is_an_access_violation() {
    with_sample(builder(), |sample, file| {
        let source = Buffer::new(sample, 2 * PAGE, 10, 1);
        let target = Buffer::new(sample, 2 * PAGE, 20, 2);
        target.memory.protect(Protection::ReadOnly);
        refused(
            sample,
            file,
            source.range(),
            target.range(),
            ACCESS_VIOLATION,
        );
        target.check();
    });
}

#[test]
fn kernel_addresses_are_access_violations() {
    with_sample(builder(), |sample, file| {
        let object = sample
            .simulator
            .kernel_memory(PAGE as u64)
            .expect("there is RAM left");
        let physical = object.physical().expect("it is there");
        for bad in [
            (object.address(), 64),
            (SYSTEM_START, 1),
            (USER_PROBE_ADDRESS, 1),
            (USER_PROBE_ADDRESS - 8, 16),
            (u64::MAX - 64, 64),
            (1 << 63, 4096),
        ] {
            refused_both_ways(sample, file, bad);
        }
        // Ranges that wrap are no ranges.
        let good = Buffer::new(sample, 64, 0, 1);
        let (address, _) = good.range();
        for bad in [(u64::MAX - 3, 8), (u64::MAX, 2), (u64::MAX, 1)] {
            refused(sample, file, bad, (address, bad.1), INVALID_PARAMETER);
            refused(sample, file, (address, bad.1), bad, INVALID_PARAMETER);
        }
        assert_eq!(object.physical(), Some(physical));
        good.check();
        check_works(sample, file);
    });
}

#[test]
fn too_long_a_copy_is_refused_before_anything_is_locked() {
    with_sample(builder(), |sample, file| {
        let buffer = Buffer::new(sample, PAGE, 0, 1);
        let (address, _) = buffer.range();
        for length in [MAXIMUM_COPY as u32 + 1, 0x8000_0000, u32::MAX] {
            refused(
                sample,
                file,
                (address, length),
                (address, length),
                INVALID_PARAMETER,
            );
        }
        // The shorter one counts, and is too long for the buffer, not for the driver.
        refused(
            sample,
            file,
            (address, MAXIMUM_COPY as u32),
            (address, u32::MAX),
            ACCESS_VIOLATION,
        );
        buffer.check();
    });
}

#[test]
fn unknown_requests_are_refused() {
    with_sample(builder(), |sample, file| {
        for code in [
            0,
            0x0022_2010,
            IOCTL_EDU_IDENTIFY.value() | 3,
            IOCTL_EDU_FACTORIAL.value() | 1,
            IOCTL_EDU_COPY.value() & !3,
            u32::MAX,
        ] {
            let answer = ok(file.ioctl(code, &[1; 16], 64));
            assert_eq!(
                (answer.status, answer.information),
                (INVALID_DEVICE_REQUEST, 0),
                "{code:#x}"
            );
        }
        check_works(sample, file);
    });
}

#[test]
fn buffers_that_are_too_short_are_refused() {
    with_sample(builder(), |sample, file| {
        for length in [0, 1, Identity::LENGTH - 1] {
            let answer = ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], length));
            assert_eq!(
                (answer.status, answer.information),
                (BUFFER_TOO_SMALL, 0),
                "{length}"
            );
        }
        for (input, output) in [(0, 4), (3, 4), (4, 0), (4, 3), (0, 0)] {
            let answer = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &vec![1; input], output));
            assert_eq!(
                (answer.status, answer.information),
                (BUFFER_TOO_SMALL, 0),
                "{input} and {output}"
            );
        }
        check_works(sample, file);
    });
}

#[test]
fn longer_buffers_than_needed_are_fine() {
    with_sample(builder(), |_, file| {
        let answer = ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[9; 100], 4096));
        assert_eq!(
            (answer.status, answer.information),
            (SUCCESS, Identity::LENGTH as u64)
        );
        let identity = Identity::decode(&answer.bytes).expect("the status said so");
        assert_eq!(
            identity,
            Identity {
                id: 0x0100_00ED,
                chunk: 4095,
                address_bits: 28,
                dma_version: 3,
                maximum_copy: MAXIMUM_COPY
            }
        );
        let too_large = (LARGEST_FACTORIAL + 1).to_le_bytes();
        let answer = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &too_large, 4));
        assert_eq!((answer.status, answer.information), (INVALID_PARAMETER, 0));
        for number in [0_u32, 1, 2, 12, 13, 20, 1000, LARGEST_FACTORIAL] {
            let mut input = number.to_le_bytes().to_vec();
            input.extend([0xFF; 10]);
            let answer = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &input, 4096));
            let factorial = (1..=number).fold(1_u32, u32::wrapping_mul);
            assert_eq!(
                (answer.status, answer.bytes),
                (SUCCESS, factorial.to_le_bytes().to_vec())
            );
        }
    });
}
