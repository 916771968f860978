//! The device's memory as a file: every boundary, every alignment, and what does not fit.

use edu_interface::BUFFER_LENGTH;
use wdk_sim::simulator::{File, NtStatus, Protection, Request};

use crate::support::{
    ACCESS_VIOLATION, Buffer, END_OF_FILE, INVALID_PARAMETER, PAGE, SUCCESS, builder, check_copy,
    check_nothing_locked, check_works, end_of, ok, random, with_sample,
};

const END: u64 = BUFFER_LENGTH;

fn read(file: &File<'_>, offset: u64, buffer: &Buffer<'_>) -> (NtStatus, u64) {
    let output = buffer.range();
    end_of(ok(file.begin(Request::RawRead { offset, output })))
}

fn write(file: &File<'_>, offset: u64, buffer: &Buffer<'_>) -> (NtStatus, u64) {
    let input = buffer.range();
    end_of(ok(file.begin(Request::RawWrite { offset, input })))
}

/// Fills the device's memory, and returns what it holds.
fn fill(file: &File<'_>, seed: u64) -> Vec<u8> {
    let bytes = random(seed, END as usize);
    let answer = ok(file.write(0, &bytes));
    assert_eq!((answer.status, answer.information), (SUCCESS, END));
    bytes
}

/// The device's memory.
fn contents(file: &File<'_>) -> Vec<u8> {
    let answer = ok(file.read(0, END as usize));
    assert_eq!((answer.status, answer.information), (SUCCESS, END));
    answer.bytes
}

/// Offsets and lengths on both sides of every boundary there is.
fn ranges() -> impl Iterator<Item = (u64, usize)> {
    let offsets = [
        0,
        1,
        2,
        2048,
        4093,
        4094,
        4095,
        4096,
        4097,
        1 << 32,
        i64::MAX as u64,
    ];
    let lengths = [1, 2, 2047, 4093, 4094, 4095, 4096, 4097, 8192, 10_000];
    offsets
        .into_iter()
        .flat_map(move |offset| lengths.map(|length| (offset, length)))
}

#[test]
fn a_read_ends_at_the_end_and_does_not_begin_there() {
    with_sample(builder(), |sample, file| {
        let memory = fill(file, 1);
        for (offset, length) in ranges() {
            let mut buffer =
                Buffer::new(sample, length, offset as usize % 7, offset ^ length as u64);
            let answer = read(file, offset, &buffer);
            if offset >= END {
                assert_eq!(answer, (END_OF_FILE, 0), "{length} bytes at {offset}");
            } else {
                let start = offset as usize;
                let moved = length.min(memory.len() - start);
                assert_eq!(
                    answer,
                    (SUCCESS, moved as u64),
                    "{length} bytes at {offset}"
                );
                buffer.expect(&memory[start..start + moved]);
            }
            buffer.check();
        }
        assert!(
            contents(file) == memory,
            "reading changed the device's memory"
        );
        check_nothing_locked(sample);
    });
}

#[test]
fn a_write_fits_or_writes_nothing() {
    with_sample(builder(), |sample, file| {
        let mut memory = fill(file, 1);
        for (offset, length) in ranges() {
            let buffer = Buffer::new(sample, length, offset as usize % 5, offset ^ length as u64);
            let before = sample.simulator.statistics().transfers;
            let answer = write(file, offset, &buffer);
            if offset < END && length as u64 <= END - offset {
                assert_eq!(
                    answer,
                    (SUCCESS, length as u64),
                    "{length} bytes at {offset}"
                );
                memory[offset as usize..][..length].copy_from_slice(buffer.inside());
            } else {
                assert_eq!(answer, (INVALID_PARAMETER, 0), "{length} bytes at {offset}");
                assert_eq!(sample.simulator.statistics().transfers, before);
            }
            assert!(contents(file) == memory, "after {length} bytes at {offset}");
            buffer.check();
        }
        check_nothing_locked(sample);
    });
}

#[test]
fn no_bytes_are_nothing_done() {
    with_sample(builder(), |sample, file| {
        let memory = fill(file, 1);
        let before = sample.simulator.statistics().transfers;
        for offset in [0, 1, END - 1] {
            let answer = ok(file.read(offset, 0));
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, 0),
                "at {offset}"
            );
            let answer = ok(file.write(offset, &[]));
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, 0),
                "at {offset}"
            );
        }
        for offset in [END, END + 1, i64::MAX as u64] {
            assert_eq!(ok(file.read(offset, 0)).status, END_OF_FILE, "at {offset}");
        }
        // Nothing fits at the end.
        assert_eq!(ok(file.write(END, &[])).status, SUCCESS);
        assert_eq!(sample.simulator.statistics().transfers, before);
        assert!(contents(file) == memory);
    });
}

/// Among them those by which the I/O manager means the end of the file (-1) and its current
/// position (-2).
#[test]
fn a_negative_offset_is_no_offset() {
    with_sample(builder(), |sample, file| {
        let memory = fill(file, 1);
        let buffer = Buffer::new(sample, 100, 3, 1);
        for offset in [-1, -2, -100, i64::MIN, i64::MIN + 1] {
            let offset = offset as u64;
            assert_eq!(
                read(file, offset, &buffer),
                (INVALID_PARAMETER, 0),
                "{offset:#x}"
            );
            assert_eq!(
                write(file, offset, &buffer),
                (INVALID_PARAMETER, 0),
                "{offset:#x}"
            );
        }
        buffer.check();
        assert!(contents(file) == memory);
        check_works(sample, file);
    });
}

#[test]
fn what_was_written_is_read_at_every_alignment() {
    with_sample(builder(), |sample, file| {
        let mut memory = fill(file, 1);
        for (round, alignment) in [0, 1, 3, 7, 64, 2047, 4090, 4093, 4095]
            .into_iter()
            .enumerate()
        {
            for length in [1, 9, 700, 3000] {
                let offset = (round * 131) as u64;
                let source = Buffer::new(sample, length, alignment, round as u64);
                let mut target = Buffer::new(sample, length, PAGE - 1 - alignment, !(round as u64));
                assert_eq!(write(file, offset, &source), (SUCCESS, length as u64));
                assert_eq!(read(file, offset, &target), (SUCCESS, length as u64));
                target.expect(source.inside());
                target.check();
                source.check();
                memory[offset as usize..][..length].copy_from_slice(source.inside());
            }
        }
        assert!(contents(file) == memory);
    });
}

/// The contract: a copy leaves its last chunk in the device's memory, over what the one before has
/// left.
#[test]
fn copies_go_through_the_same_memory() {
    with_sample(builder(), |sample, file| {
        let mut memory = fill(file, 1);
        for length in [1, 1000, 4094, 4095, 4096, 9000, 12_285] {
            let source = Buffer::new(sample, length, 17, length as u64);
            // As `check_copy` fills its source, so that the last chunk is known.
            check_copy(sample, file, length, 17, 4000);
            for chunk in source.inside().chunks(4095) {
                memory[..chunk.len()].copy_from_slice(chunk);
            }
            assert!(contents(file) == memory, "after a copy of {length} bytes");
            let answer = ok(file.write(2000, &[7; 50]));
            assert_eq!(answer.status, SUCCESS);
            memory[2000..2050].fill(7);
        }
    });
}

#[test]
fn memory_that_cannot_be_locked_is_an_access_violation() {
    with_sample(builder(), |sample, file| {
        let memory = fill(file, 1);
        let read_only = Buffer::new(sample, 500, 5, 1);
        read_only.memory.protect(Protection::ReadOnly);
        assert_eq!(read(file, 0, &read_only), (ACCESS_VIOLATION, 0));
        assert_eq!(write(file, 100, &read_only), (SUCCESS, 500));
        read_only.check();
        let none = Buffer::new(sample, 500, 5, 1);
        none.memory.protect(Protection::NoAccess);
        assert_eq!(read(file, 0, &none), (ACCESS_VIOLATION, 0));
        assert_eq!(write(file, 0, &none), (ACCESS_VIOLATION, 0));
        none.check();
        let mut expected = memory;
        expected[100..600].copy_from_slice(read_only.inside());
        assert!(contents(file) == expected);
        check_nothing_locked(sample);
    });
}
