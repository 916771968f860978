//! Lines and messages, shared or not, and interrupts that nobody asked for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use wdk_sim::devices::edu::{Edu, EduOptions, registers};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::devices::{DeviceFault, DmaAccess, PciDevice};
use wdk_sim::simulator::{Attachment, Builder, DevicePower, Profile, Simulator};

use crate::support::{Sample, builder, check_copy, check_works, ok, statistics, with_sample};

fn with_messages() -> Builder {
    let options = EduOptions {
        messages: true,
        ..EduOptions::default()
    };
    Simulator::builder().debug_output(|_| {}).edu(options)
}

#[test]
fn every_way_to_interrupt_serves() {
    for profile in Profile::ALL {
        for (machine, messages) in [(builder(), false), (with_messages(), true)] {
            with_sample(machine.profile(profile), |sample, file| {
                let interrupt = sample.simulator.interrupts(sample.device)[0];
                // Kernels without IoConnectInterruptEx know no messages.
                assert_eq!(
                    interrupt.message,
                    messages && profile >= Profile::Windows7,
                    "{profile:?}"
                );
                check_copy(sample, file, 20_000, 1, 2);
                check_works(sample, file);
                let numbers = statistics(file);
                assert_eq!(numbers.interrupts, sample.simulator.statistics().interrupts);
                // One for each transfer and one for the factorial.
                assert_eq!(numbers.interrupts, numbers.chunks + 1);
                sample.restart();
                ok(sample
                    .simulator
                    .set_device_power(sample.device, DevicePower::D3));
                ok(sample
                    .simulator
                    .set_device_power(sample.device, DevicePower::D0));
                check_works(sample, file);
            });
        }
    }
}

#[test]
fn a_device_with_messages_is_unplugged_and_plugged_in_again() {
    let sample = Sample::start(with_messages());
    for _ in 0..3 {
        check_works(&sample, &sample.open());
        ok(sample.simulator.surprise_remove(sample.device));
        sample.plug_in();
    }
    check_works(&sample, &sample.open());
    sample.end();
}

/// The device raises an interrupt by itself.
fn raise(sample: &Sample, causes: u64) {
    let simulator = &sample.simulator;
    assert!(simulator.write_register(sample.device, registers::INTERRUPT_RAISE, 4, causes));
    ok(sample.simulator.run_until_idle());
}

#[test]
fn interrupts_that_nobody_asked_for_are_acknowledged_and_end_nothing() {
    for machine in [builder(), with_messages()] {
        with_sample(machine, |sample, file| {
            // An unknown cause, a transfer's end, a factorial's, and all at once.
            for causes in [0x8000_0000, 0x100, 1, 0x2, 0x7fff_ffff] {
                let before = statistics(file).interrupts;
                raise(sample, causes);
                assert_eq!(statistics(file).interrupts, before + 1, "{causes:#x}");
                check_works(sample, file);
            }
        });
    }
}

#[test]
fn an_unknown_cause_does_not_end_a_transfer() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let work = crate::work::Work::new(sample, crate::work::Kind::Read);
        let pending = work.begin(file);
        ok(sample.simulator.run_until_idle());
        raise(sample, 0x40);
        assert!(!pending.is_done());
        assert_eq!(statistics(file).chunks, 0);
        sample.set_frozen(false);
        assert_eq!(ok(pending.wait()).information, 3000);
    });
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
    sample.simulator.attach(
        Box::new(Neighbour { asserted_for }),
        Attachment {
            line_of: Some(sample.device),
            ..Attachment::default()
        },
    );
}

#[test]
fn interrupts_of_a_neighbour_on_the_line_are_left_to_it() {
    with_sample(builder(), |sample, file| {
        share_line_with(sample, 500);
        let before = sample.simulator.statistics();
        ok(sample.simulator.run_until_idle());
        // It looked whether the interrupt was its device's, and said no.
        let since = sample.simulator.statistics().since(&before);
        assert_eq!(since.interrupts, 0);
        assert!(since.register_accesses > 400);
        assert_eq!(statistics(file).interrupts, 0);
        check_copy(sample, file, 20_000, 1, 2);
    });
}

#[test]
fn copies_go_on_among_interrupts_of_a_neighbour() {
    with_sample(builder(), |sample, file| {
        for round in 0..5 {
            share_line_with(sample, 90);
            check_copy(sample, file, 20_000, round, 2);
        }
        let numbers = statistics(file);
        assert_eq!(numbers.interrupts, numbers.chunks);
    });
}

#[test]
fn a_neighbours_interrupts_do_not_wake_a_device() {
    let sample = Sample::start(builder());
    {
        let file = sample.open();
        ok(sample
            .simulator
            .set_device_power(sample.device, DevicePower::D3));
        let before = sample.simulator.statistics();
        share_line_with(&sample, 400);
        ok(sample.simulator.run_until_idle());
        assert_eq!(
            sample
                .simulator
                .statistics()
                .since(&before)
                .register_accesses,
            0
        );
        ok(sample
            .simulator
            .set_device_power(sample.device, DevicePower::D0));
        check_works(&sample, &file);
        // Nor one that is gone.
        ok(sample.simulator.surprise_remove(sample.device));
        let before = sample.simulator.statistics();
        share_line_with(&sample, 400);
        ok(sample.simulator.run_until_idle());
        assert_eq!(
            sample
                .simulator
                .statistics()
                .since(&before)
                .register_accesses,
            0
        );
    }
    sample.end_without_device();
}

fn storm(sample: &Sample, outcome: Result<(), wdk_sim::simulator::SimError>) {
    let error = outcome.expect_err("the line stays asserted");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert!(report.rule.contains("Interrupt storm"), "{report}");
    assert_eq!(sample.simulator.statistics().too_late, 0);
}

#[test]
fn a_line_that_nobody_lowers_is_an_interrupt_storm() {
    let sample = Sample::start(builder());
    share_line_with(&sample, u32::MAX);
    storm(&sample, sample.simulator.run_until_idle());
}

#[test]
fn a_device_that_does_not_lower_its_line_is_an_interrupt_storm() {
    let sample = Sample::start(
        Simulator::builder()
            .debug_output(|_| {})
            .device_with(|ram| {
                let edu = Edu::start(ram, &EduOptions::default())?;
                Ok(Box::new(Misbehaving::new(edu, Fault::LineStaysAsserted)))
            }),
    );
    let file = sample.open();
    storm(&sample, file.write(0, &[1; 100]).map(|_| ()));
}

/// What a test has a device do, and sees of it.
#[derive(Default)]
struct Says {
    /// It interrupts, for a cause that nobody knows, until that is acknowledged.
    interrupts: AtomicBool,
    /// It has sent the message.
    sent: AtomicBool,
}

/// A device that interrupts whether it has its power or not, as a line without one may float, and
/// a message be on its way.
struct Restless {
    device: Edu,
    says: Arc<Says>,
    /// The last message it sent, to be sent again.
    message: Option<(u64, u32)>,
}

const UNKNOWN_CAUSE: u64 = 0x40;

impl PciDevice for Restless {
    fn name(&self) -> &str {
        self.device.name()
    }
    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        self.device.config_read(offset, width)
    }
    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        self.device.config_write(offset, width, value);
    }
    fn read(&mut self, bar: u8, offset: u64, width: u8) -> u64 {
        if offset == registers::INTERRUPT_STATUS && self.says.interrupts.load(Ordering::Relaxed) {
            return UNKNOWN_CAUSE;
        }
        self.device.read(bar, offset, width)
    }
    fn write(&mut self, bar: u8, offset: u64, width: u8, value: u64) {
        if offset == registers::INTERRUPT_ACKNOWLEDGE && value == UNKNOWN_CAUSE {
            self.says.interrupts.store(false, Ordering::Relaxed);
        }
        self.device.write(bar, offset, width, value);
    }
    fn interrupt_asserted(&mut self) -> bool {
        let by_line = !self.wants_messages() || self.message.is_none();
        by_line && self.says.interrupts.load(Ordering::Relaxed) || self.device.interrupt_asserted()
    }
    fn busy(&mut self) -> bool {
        self.device.busy()
    }
    fn settle(&mut self) -> bool {
        self.device.settle()
    }
    fn messages(&mut self) -> Vec<(u64, u32)> {
        let mut messages = self.device.messages();
        self.message = messages.last().copied().or(self.message);
        if self.says.interrupts.load(Ordering::Relaxed)
            && !self.says.sent.swap(true, Ordering::Relaxed)
        {
            messages.extend(self.message);
        }
        messages
    }
    fn dma_begun_by(&mut self, bar: u8, offset: u64, width: u8, value: u64) -> Option<DmaAccess> {
        self.device.dma_begun_by(bar, offset, width, value)
    }
    fn fault(&mut self) -> Option<DeviceFault> {
        self.device.fault()
    }
    fn wants_messages(&self) -> bool {
        self.device.wants_messages()
    }
    fn tick(&mut self, now: u64) {
        self.device.tick(now);
    }
    fn power_lost(&mut self) {
        self.device.power_lost();
    }
    fn set_frozen(&mut self, frozen: bool) {
        self.device.set_frozen(frozen);
    }
}

/// A machine with such a device.
fn restless(profile: Profile, messages: bool, says: &Arc<Says>) -> Builder {
    let its = Arc::clone(says);
    Simulator::builder()
        .profile(profile)
        .debug_output(|_| {})
        .device_with(move |ram| {
            let options = EduOptions {
                messages,
                ..EduOptions::default()
            };
            Ok(Box::new(Restless {
                device: Edu::start(ram, &options)?,
                says: its,
                message: None,
            }))
        })
}

/// A line that is asserted already interrupts inside of the routine that connects, which has not
/// yet said what it connected; that is served nevertheless.
#[test]
fn an_interrupt_inside_of_the_call_that_connects_it_is_not_lost() {
    for profile in Profile::ALL {
        let says = Arc::new(Says::default());
        says.interrupts.store(true, Ordering::Relaxed);
        with_sample(restless(profile, false, &says), |sample, file| {
            assert!(!says.interrupts.load(Ordering::Relaxed), "{profile:?}");
            assert_eq!(statistics(file).interrupts, 1, "{profile:?}");
            check_works(sample, file);
        });
    }
}

/// A line that is asserted while its device sleeps does not storm, and a message that is sent then
/// is not lost: both are served, once, when the power is back.
#[test]
fn what_interrupts_while_the_device_sleeps_is_served_once_afterwards() {
    for profile in Profile::ALL {
        for messages in [false, true] {
            let says = Arc::new(Says::default());
            let machine = restless(profile, messages, &says);
            with_sample(machine, |sample, file| {
                check_works(sample, file);
                for _ in 0..3 {
                    let before = statistics(file).interrupts;
                    ok(sample
                        .simulator
                        .set_device_power(sample.device, DevicePower::D3));
                    says.sent.store(false, Ordering::Relaxed);
                    says.interrupts.store(true, Ordering::Relaxed);
                    let accesses = sample.simulator.statistics().register_accesses;
                    ok(sample.simulator.run_for(Duration::from_secs(60)));
                    let seen = sample.simulator.statistics().register_accesses - accesses;
                    assert_eq!(seen, 0, "{profile:?}, messages: {messages}");
                    assert!(says.interrupts.load(Ordering::Relaxed));
                    ok(sample
                        .simulator
                        .set_device_power(sample.device, DevicePower::D0));
                    ok(sample.simulator.run_until_idle());
                    assert!(
                        !says.interrupts.load(Ordering::Relaxed),
                        "{profile:?}, messages: {messages}: it was lost"
                    );
                    assert_eq!(statistics(file).interrupts, before + 1);
                    check_works(sample, file);
                }
            });
        }
    }
}
