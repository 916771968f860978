//! Many requests at once: served in order, cancelled while they wait or run, and given up with
//! their file or their caller.

use edu_interface::{IOCTL_EDU_IDENTIFY, Identity};
use wdk_ioctl::Message;
use wdk_sim::simulator::{File, Interruption, Pending, Request};

use crate::support::{
    Buffer, CANCELLED, SUCCESS, Sample, begin_copy, begin_factorial, builder, check_copy,
    check_nothing_locked, check_works, copy, end_of, ok, random, statistics, with_sample,
};

/// Two chunks, the second a short one.
const LENGTH: usize = 5000;

/// A copy on a device whose time stands still, and what waits behind it.
struct Blocked<'a> {
    source: Buffer<'a>,
    target: Buffer<'a>,
}

impl<'a> Blocked<'a> {
    fn new(sample: &'a Sample) -> Self {
        sample.set_frozen(true);
        Self {
            source: Buffer::new(sample, LENGTH, 1, 1),
            target: Buffer::new(sample, LENGTH, 2, 2),
        }
    }

    fn begin<'f>(&self, sample: &Sample, file: &'f File<'_>) -> Pending<'f> {
        let pending = begin_copy(file, &self.source, &self.target);
        ok(sample.simulator.run_until_idle());
        assert!(!pending.is_done());
        pending
    }

    /// The copy went through after all.
    fn check_copied(&mut self, pending: Pending<'_>) {
        assert_eq!(end_of(pending), (SUCCESS, LENGTH as u64));
        self.target.expect(self.source.inside());
        self.check_untouched();
    }

    fn check_untouched(&self) {
        self.source.check();
        self.target.check();
    }
}

#[test]
fn requests_of_many_callers_on_many_files_are_all_served() {
    for seed in 1..6 {
        with_sample(builder(), |sample, file| {
            sample.simulator.explore(seed);
            let (second, third) = (sample.open(), sample.open());
            let files = [file, &second, &third];
            let length = |index: usize| [1, 4095, 4096, 9000, 20_000, 33][index % 6];
            let sources: Vec<Buffer<'_>> = (0..12)
                .map(|index| Buffer::new(sample, length(index), index * 341, index as u64))
                .collect();
            let mut targets: Vec<Buffer<'_>> = (0..12)
                .map(|index| Buffer::new(sample, length(index), index * 13, !(index as u64)))
                .collect();
            let copies: Vec<Pending<'_>> = (0..12)
                .map(|index| begin_copy(files[index % 3], &sources[index], &targets[index]))
                .collect();
            let factorials: Vec<Pending<'_>> = (0..12)
                .map(|index| begin_factorial(files[index % 3]))
                .collect();
            for pending in factorials {
                let answer = ok(pending.wait());
                assert_eq!(
                    (answer.status, answer.bytes),
                    (SUCCESS, 120_u32.to_le_bytes().to_vec())
                );
            }
            for (index, pending) in copies.into_iter().enumerate() {
                assert_eq!(end_of(pending), (SUCCESS, length(index) as u64));
                targets[index].expect(sources[index].inside());
                targets[index].check();
                sources[index].check();
            }
            assert_eq!(statistics(file).requests, 24);
            check_nothing_locked(sample);
        });
    }
}

/// Each write says which it is, and each read which it found: the one before it.
#[test]
fn requests_are_served_in_the_order_in_which_they_come() {
    with_sample(builder(), |sample, file| {
        let other = sample.open();
        let mut blocked = Blocked::new(sample);
        let first = blocked.begin(sample, file);
        let mut pairs = Vec::new();
        for number in 0..10_u64 {
            let bytes = random(number, 64);
            let write = ok(other.begin(Request::Write {
                offset: 77,
                bytes: &bytes,
            }));
            ok(sample.simulator.run_until_idle());
            let read = ok(file.begin(Request::Read {
                offset: 77,
                length: 64,
            }));
            ok(sample.simulator.run_until_idle());
            pairs.push((write, read, bytes));
        }
        sample.set_frozen(false);
        blocked.check_copied(first);
        // Asked for in any order, they have been served in theirs.
        for (write, read, bytes) in pairs.into_iter().rev() {
            let answer = ok(read.wait());
            assert_eq!((answer.status, answer.bytes), (SUCCESS, bytes));
            assert_eq!(end_of(write), (SUCCESS, 64));
        }
    });
}

#[test]
fn what_waits_for_nothing_is_answered_while_the_queue_is_blocked() {
    with_sample(builder(), |sample, file| {
        let mut blocked = Blocked::new(sample);
        let running = blocked.begin(sample, file);
        let waiting = begin_factorial(file);
        ok(sample.simulator.run_until_idle());
        for _ in 0..3 {
            let identity = ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH));
            assert_eq!(
                (identity.status, identity.information),
                (SUCCESS, Identity::LENGTH as u64)
            );
            assert_eq!(statistics(&sample.open()).requests, 1);
        }
        assert!(!running.is_done() && !waiting.is_done());
        sample.set_frozen(false);
        blocked.check_copied(running);
        assert_eq!(end_of(waiting), (SUCCESS, 4));
    });
}

#[test]
fn a_waiting_request_is_cancelled_wherever_it_waits() {
    for cancelled in 0..5 {
        with_sample(builder(), |sample, file| {
            let mut blocked = Blocked::new(sample);
            let running = blocked.begin(sample, file);
            let mut waiting: Vec<Pending<'_>> = (0..5).map(|_| begin_factorial(file)).collect();
            ok(sample.simulator.run_until_idle());
            let chosen = waiting.remove(cancelled);
            assert!(ok(chosen.cancel()));
            ok(sample.simulator.run_until_idle());
            assert!(chosen.is_done(), "without waiting for what runs");
            assert_eq!(end_of(chosen), (CANCELLED, 0));
            assert!(waiting.iter().all(|pending| !pending.is_done()) && !running.is_done());
            sample.set_frozen(false);
            blocked.check_copied(running);
            for pending in waiting {
                assert_eq!(end_of(pending), (SUCCESS, 4));
            }
            assert_eq!(statistics(file).requests, 5);
            check_works(sample, file);
        });
    }
}

#[test]
fn a_running_copy_that_is_cancelled_ends_with_its_chunk() {
    with_sample(builder(), |sample, file| {
        let blocked = Blocked::new(sample);
        let running = blocked.begin(sample, file);
        let behind = begin_factorial(file);
        assert!(ok(running.cancel()));
        assert!(!running.is_done(), "its memory is the device's");
        sample.set_frozen(false);
        assert_eq!(end_of(running), (CANCELLED, 0));
        blocked.source.check();
        assert_eq!(end_of(behind), (SUCCESS, 4));
        check_nothing_locked(sample);
        check_works(sample, file);
    });
}

#[test]
fn cancelling_a_file_leaves_the_requests_of_others() {
    with_sample(builder(), |sample, file| {
        let mut blocked = Blocked::new(sample);
        let running = blocked.begin(sample, file);
        let other = sample.open();
        let mine: Vec<Pending<'_>> = (0..3).map(|_| begin_factorial(&other)).collect();
        let theirs: Vec<Pending<'_>> = (0..3).map(|_| begin_factorial(file)).collect();
        ok(sample.simulator.run_until_idle());
        ok(other.cancel_all());
        ok(sample.simulator.run_until_idle());
        assert!(theirs.iter().all(|pending| !pending.is_done()));
        for pending in mine {
            assert!(pending.is_done());
            assert_eq!(end_of(pending), (CANCELLED, 0));
        }
        sample.set_frozen(false);
        blocked.check_copied(running);
        for pending in theirs {
            assert_eq!(end_of(pending), (SUCCESS, 4));
        }
    });
}

#[test]
fn the_last_handle_takes_the_waiting_requests_with_it() {
    with_sample(builder(), |sample, file| {
        let mut blocked = Blocked::new(sample);
        let running = blocked.begin(sample, file);
        let other = sample.open();
        let kept = begin_factorial(file);
        let (source, target) = (
            Buffer::new(sample, LENGTH, 3, 3),
            Buffer::new(sample, LENGTH, 4, 4),
        );
        let given_up = [
            begin_factorial(&other),
            begin_copy(&other, &source, &target),
            ok(other.begin(Request::Read {
                offset: 0,
                length: 10,
            })),
        ];
        ok(sample.simulator.run_until_idle());
        ok(other.close_handle());
        ok(sample.simulator.run_until_idle());
        for pending in given_up {
            assert!(pending.is_done());
            assert_eq!(end_of(pending), (CANCELLED, 0));
        }
        source.check();
        target.check();
        assert!(!kept.is_done());
        sample.set_frozen(false);
        blocked.check_copied(running);
        assert_eq!(end_of(kept), (SUCCESS, 4));
        drop(other);
        check_works(sample, file);
    });
}

#[test]
fn a_caller_that_is_terminated_takes_its_request_with_it() {
    with_sample(builder(), |sample, file| {
        let mut blocked = Blocked::new(sample);
        let running = blocked.begin(sample, file);
        let (source, target) = (
            Buffer::new(sample, LENGTH, 3, 3),
            Buffer::new(sample, LENGTH, 4, 4),
        );
        let waiting = begin_copy(file, &source, &target);
        let behind = begin_factorial(file);
        ok(sample.simulator.run_until_idle());
        ok(waiting.terminate_caller());
        assert_eq!(end_of(waiting), (CANCELLED, 0));
        source.check();
        target.check();
        sample.set_frozen(false);
        // The one that runs ends at its next chunk, and with it its caller.
        ok(running.terminate_caller());
        assert_eq!(end_of(running), (CANCELLED, 0));
        blocked.source.check();
        blocked
            .target
            .expect(&blocked.target.memory.bytes()[33..][..LENGTH]);
        assert_eq!(end_of(behind), (SUCCESS, 4));
        check_nothing_locked(sample);
        check_works(sample, file);
    });
}

#[test]
fn a_copy_is_cancelled_at_any_point_of_it() {
    let sample = Sample::start(builder());
    let (mut done, mut cancelled) = (0, 0);
    {
        let file = sample.open();
        let before = sample.calls();
        check_copy(&sample, &file, LENGTH, 1, 2);
        for call in 1..=sample.calls() - before {
            let source = Buffer::new(&sample, LENGTH, 1, 1);
            let mut target = Buffer::new(&sample, LENGTH, 2, 2);
            sample
                .simulator
                .interrupt_after(call, Interruption::CancelAll);
            let answer = copy(&file, source.range(), target.range());
            match (answer.status, answer.information) {
                // It was about to be completed.
                (SUCCESS, information) => {
                    assert_eq!(information, LENGTH as u64, "at call {call}");
                    target.expect(source.inside());
                    target.check();
                    done += 1;
                }
                (CANCELLED, 0) => cancelled += 1,
                _ => panic!("cancelled at kernel call {call}: {answer:?}"),
            }
            source.check();
            // A copy that made fewer calls leaves it arranged.
            sample.simulator.interrupt_after(0, Interruption::CancelAll);
            check_nothing_locked(&sample);
            check_works(&sample, &file);
        }
        assert_eq!(sample.simulator.interruption_errors(), [""; 0]);
    }
    assert!(
        cancelled > 10 && done > 0,
        "{cancelled} cancelled, {done} done"
    );
    sample.end();
}
