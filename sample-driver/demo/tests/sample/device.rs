//! A device that fails, is slow, shares its line, or goes away.

use edu_interface::{IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL};
use wdk_sim::devices::PciDevice;
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::hal::Attachment;
use wdk_sim::simulator::{Completion, Interruption, Request, Simulator};

use crate::support::{
    Buffer, CANCELLED, DEVICE_NOT_READY, DEVICE_REMOVED, IO_TIMEOUT, SUCCESS, Sample, builder, check_copy,
    check_no_locks, check_nothing_locked, check_works, copy, ok,
};

/// Two chunks, the second a short one.
const LENGTH: usize = 5000;

fn may_access_memory(sample: &Sample) -> bool {
    let mut command = [0; 2];
    sample
        .simulator
        .machine()
        .hal
        .config_read(sample.device, 4, &mut command);
    u16::from_le_bytes(command) & 4 != 0
}

fn factorial(file: &wdk_sim::simulator::File<'_>) -> Completion {
    ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &5_u32.to_le_bytes(), 4))
}

#[test]
fn a_device_that_never_answers_is_given_up_and_kept_from_memory() {
    let machine = Simulator::builder().debug_output(|_| {}).device_with(|ram| {
        let edu = Edu::start(ram, &EduOptions::default())?;
        Ok(Box::new(Misbehaving::new(edu, Fault::NeverCompletes)))
    });
    let sample = Sample::start(machine);
    assert!(may_access_memory(&sample));
    {
        let file = sample.open();
        let source = Buffer::new(&sample, LENGTH, 1, 1);
        let target = Buffer::new(&sample, LENGTH, 2, 2);
        let answer = copy(&file, source.range(), target.range());
        assert_eq!((answer.status, answer.information), (IO_TIMEOUT, 0));
        assert!(!may_access_memory(&sample));
        check_nothing_locked(&sample);
        assert_eq!(factorial(&file).status, DEVICE_NOT_READY);
        let answer = copy(&file, source.range(), target.range());
        assert_eq!((answer.status, answer.information), (DEVICE_NOT_READY, 0));
        source.check();
        target.check();
    }
    sample.end();
}

#[test]
fn a_transfer_that_ends_too_late_moves_nothing_and_a_new_start_mends_it() {
    let sample = Sample::start(builder());
    let hal = &sample.simulator.machine().hal;
    hal.set_frozen(sample.device, true);
    {
        let file = sample.open();
        let source = Buffer::new(&sample, LENGTH, 1, 1);
        let target = Buffer::new(&sample, LENGTH, 2, 2);
        assert_eq!(copy(&file, source.range(), target.range()).status, IO_TIMEOUT);
        hal.set_frozen(sample.device, false);
        ok(sample.simulator.run_until_idle());
        source.check();
        target.check();
        assert_eq!(factorial(&file).status, DEVICE_NOT_READY);
    }
    ok(sample.simulator.query_stop(sample.device));
    ok(sample.simulator.stop(sample.device));
    ok(sample.simulator.start(sample.device));
    assert!(may_access_memory(&sample));
    check_works(&sample, &sample.open());
    sample.end();
}

#[test]
fn an_idle_device_is_unplugged() {
    let sample = Sample::start(builder());
    let file = sample.open();
    check_copy(&sample, &file, LENGTH, 1, 2);
    ok(sample.simulator.surprise_remove(sample.device));
    assert_eq!(factorial(&file).status, DEVICE_REMOVED);
    let source = Buffer::new(&sample, LENGTH, 1, 1);
    let target = Buffer::new(&sample, LENGTH, 2, 2);
    let answer = copy(&file, source.range(), target.range());
    assert_eq!((answer.status, answer.information), (DEVICE_REMOVED, 0));
    target.check();
    drop((source, target));
    ok(file.close());
    sample.end_without_device();
}

#[test]
fn a_request_that_waits_ends_when_its_device_is_unplugged() {
    let sample = Sample::start(builder());
    sample.simulator.machine().hal.set_frozen(sample.device, true);
    {
        let file = sample.open();
        let source = Buffer::new(&sample, LENGTH, 1, 1);
        let target = Buffer::new(&sample, LENGTH, 2, 2);
        let pending = ok(file.begin(Request::RawControl {
            code: IOCTL_EDU_COPY.value(),
            input: source.range(),
            output: target.range(),
        }));
        ok(sample.simulator.surprise_remove(sample.device));
        let answer = ok(pending.wait());
        assert_eq!((answer.status, answer.information), (DEVICE_REMOVED, 0));
        target.check();
    }
    sample.end_without_device();
}

/// How many kernel calls the driver makes for a copy.
fn calls_of_a_copy() -> u64 {
    let sample = Sample::start(builder());
    let calls = || sample.simulator.trace().counts().values().sum::<u64>();
    let before = calls();
    check_copy(&sample, &sample.open(), LENGTH, 1, 2);
    let made = calls() - before;
    sample.end();
    made
}

#[test]
fn a_device_is_unplugged_at_any_point_of_a_copy() {
    let calls = calls_of_a_copy();
    let (mut done, mut removed) = (0, 0);
    for call in (1..=calls + 1).step_by(3) {
        let sample = Sample::start(builder());
        {
            let file = sample.open();
            let source = Buffer::new(&sample, LENGTH, 1, 1);
            let mut target = Buffer::new(&sample, LENGTH, 2, 2);
            sample
                .simulator
                .interrupt_after(call, Interruption::SurpriseRemove(sample.device));
            let answer = copy(&file, source.range(), target.range());
            match (answer.status, answer.information) {
                (SUCCESS, information) => {
                    assert_eq!(information, LENGTH as u64, "at call {call}");
                    target.expect(source.inside());
                    target.check();
                    done += 1;
                }
                (DEVICE_REMOVED, 0) => removed += 1,
                _ => panic!("unplugged at kernel call {call}: {answer:?}"),
            }
            source.check();
            check_no_locks(&sample.simulator);
            assert_eq!(sample.simulator.interruption_errors(), [""; 0]);
            // Comes too late where the copy made fewer calls.
            if done != 0 {
                let _ = sample.simulator.surprise_remove(sample.device);
            }
        }
        sample.end_without_device();
    }
    assert!(removed > 10 && done > 0, "{removed} removed, {done} done");
}

#[test]
fn a_copy_is_cancelled_at_any_point_of_it() {
    let calls = calls_of_a_copy();
    let sample = Sample::start(builder());
    let (mut done, mut cancelled) = (0, 0);
    {
        let file = sample.open();
        for call in 1..=calls {
            let source = Buffer::new(&sample, LENGTH, 1, 1);
            let mut target = Buffer::new(&sample, LENGTH, 2, 2);
            sample.simulator.interrupt_after(call, Interruption::CancelAll);
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
    assert!(cancelled > 10 && done > 0, "{cancelled} cancelled, {done} done");
    sample.end();
}

/// A device that asserts its line for a while, with nobody to serve it.
struct Neighbour {
    asserted_for: u32,
}

impl PciDevice for Neighbour {
    fn name(&self) -> &str {
        "neighbour"
    }
    fn config_read(&mut self, _: u16, width: u8) -> u32 {
        u32::MAX >> (32 - 8 * u32::from(width))
    }
    fn config_write(&mut self, _: u16, _: u8, _: u32) {}
    fn read(&mut self, _: u8, _: u64, _: u8) -> u64 {
        u64::MAX
    }
    fn write(&mut self, _: u8, _: u64, _: u8, _: u64) {}
    fn interrupt_asserted(&mut self) -> bool {
        self.asserted_for = self.asserted_for.saturating_sub(1);
        self.asserted_for > 0
    }
    fn busy(&mut self) -> bool {
        false
    }
    fn settle(&mut self) -> bool {
        true
    }
    fn messages(&mut self) -> Vec<(u64, u32)> {
        Vec::new()
    }
}

fn share_line_with(sample: &Sample, asserted_for: u32) {
    sample.simulator.machine().hal.attach_with(
        Box::new(Neighbour { asserted_for }),
        Attachment {
            line_of: Some(sample.device),
            ..Attachment::default()
        },
    );
}

#[test]
fn interrupts_of_a_neighbour_on_the_line_are_left_to_it() {
    let sample = Sample::start(builder());
    share_line_with(&sample, 500);
    let claimed = || sample.simulator.statistics().interrupts;
    let accesses = || sample.simulator.statistics().register_accesses;
    let (before, looked) = (claimed(), accesses());
    ok(sample.simulator.run_until_idle());
    // It looked whether the interrupt was its device's, and said no.
    assert_eq!(claimed(), before);
    assert!(accesses() > looked);
    check_copy(&sample, &sample.open(), 20_000, 1, 2);
    sample.end();
}

#[test]
fn a_line_that_nobody_lowers_is_an_interrupt_storm() {
    let sample = Sample::start(builder());
    share_line_with(&sample, u32::MAX);
    let error = sample.simulator.run_until_idle().expect_err("the line stays asserted");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert!(report.rule.contains("interrupt storm"), "{report}");
}
