//! A device whose power goes and comes back, alone or with the whole machine's, idle or at work.

use std::time::Duration;

use edu_interface::{IOCTL_EDU_IDENTIFY, IOCTL_EDU_STATISTICS, Identity, Statistics};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{DevicePower, Interruption, Profile, Request, Simulator, SystemPower};

use crate::support::{
    CLASS, DEVICE_CONFIGURATION_ERROR, DEVICE_POWER_FAILURE, DEVICE_REMOVED, IO_TIMEOUT, SUCCESS,
    Sample, begin_factorial, builder, check_no_locks, check_works, end_of, ok, statistics,
    with_sample,
};
use crate::work::{Kind, Work, calls_of, fill, interrupted};

const SLEEPS: [SystemPower; 4] = [
    SystemPower::Sleeping1,
    SystemPower::Sleeping2,
    SystemPower::Sleeping3,
    SystemPower::Hibernate,
];

fn set_power(sample: &Sample, state: DevicePower) {
    ok(sample.simulator.set_device_power(sample.device, state));
}

fn accesses(sample: &Sample) -> u64 {
    sample.simulator.statistics().register_accesses
}

#[test]
fn an_idle_device_sleeps_and_wakes() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            check_works(sample, file);
            for state in [
                DevicePower::D3,
                DevicePower::D1,
                DevicePower::D2,
                DevicePower::D3,
            ] {
                set_power(sample, state);
                assert!(!sample.may_access_memory());
                let before = accesses(sample);
                ok(sample.simulator.run_for(Duration::from_secs(3600)));
                assert_eq!(accesses(sample), before);
                // Told twice, it is no more asleep than before.
                set_power(sample, DevicePower::D3);
                set_power(sample, DevicePower::D0);
                set_power(sample, DevicePower::D0);
                check_works(sample, file);
            }
        });
    }
}

#[test]
fn the_machine_sleeps_and_wakes() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            for sleep in SLEEPS {
                ok(sample.simulator.set_system_power(sleep));
                assert!(!sample.may_access_memory());
                ok(sample.simulator.set_system_power(SystemPower::Working));
                assert!(sample.may_access_memory());
                check_works(sample, file);
            }
        });
    }
}

#[test]
fn requests_wait_for_power() {
    with_sample(builder(), |sample, file| {
        for whole_machine in [false, true] {
            fill(file);
            let sleep = |asleep: bool| match (whole_machine, asleep) {
                (true, true) => ok(sample.simulator.set_system_power(SystemPower::Sleeping3)),
                (true, false) => ok(sample.simulator.set_system_power(SystemPower::Working)),
                (false, true) => set_power(sample, DevicePower::D3),
                (false, false) => set_power(sample, DevicePower::D0),
            };
            sleep(true);
            let before = accesses(sample);
            let control = |code, output| {
                let input = &[];
                ok(file.begin(Request::Control {
                    code,
                    input,
                    output,
                }))
            };
            let mut works =
                [Kind::Read, Kind::Copy, Kind::Write].map(|kind| Work::new(sample, kind));
            let pending = works.each_ref().map(|work| work.begin(file));
            let others = [
                begin_factorial(file),
                control(IOCTL_EDU_IDENTIFY.value(), Identity::LENGTH),
                control(IOCTL_EDU_STATISTICS.value(), Statistics::LENGTH),
            ];
            ok(sample.simulator.run_for(Duration::from_secs(60)));
            assert!(
                pending
                    .iter()
                    .chain(&others)
                    .all(|pending| !pending.is_done())
            );
            assert_eq!(accesses(sample), before);
            sleep(false);
            for (work, pending) in works.iter_mut().zip(pending) {
                assert!(work.check(end_of(pending), &[], "that waited for power"));
            }
            let lengths = others.map(end_of);
            let expected = [4, Identity::LENGTH as u64, Statistics::LENGTH as u64]
                .map(|length| (SUCCESS, length));
            assert_eq!(lengths, expected);
        }
    });
}

/// At every kernel call of each kind of request the power goes, and comes back when everything has
/// come to rest.
#[test]
fn power_goes_at_any_moment_and_work_goes_on_when_it_is_back() {
    let sample = Sample::start(builder());
    {
        let file = sample.open();
        for kind in Kind::ALL {
            let life = || {
                let mut work = Work::new(&sample, kind);
                let pending = work.begin(&file);
                let behind = begin_factorial(&file);
                ok(sample.simulator.run_until_idle());
                if !sample.may_access_memory() {
                    set_power(&sample, DevicePower::D0);
                }
                assert!(work.check(end_of(pending), &[], "that lost its power"));
                assert_eq!(end_of(behind), (SUCCESS, 4));
            };
            fill(&file);
            let calls = calls_of(&sample, life);
            let mut interrupts = 0;
            for call in 1..=calls {
                fill(&file);
                let event = Interruption::DevicePower(sample.device, DevicePower::D3);
                interrupts += u64::from(interrupted(&sample, call, event, life));
                ok(sample.simulator.run_until_idle());
                // It came at the end.
                if !sample.may_access_memory() {
                    set_power(&sample, DevicePower::D0);
                }
                assert_eq!(
                    sample.simulator.statistics().too_late,
                    0,
                    "call {call} of a {kind:?}"
                );
            }
            println!("{kind:?}: {interrupts} of {calls}");
            assert!(interrupts > 20);
        }
        check_no_locks(&sample.simulator);
        assert_eq!(sample.simulator.statistics().unanswered, 0);
    }
    sample.end();
}

#[test]
fn the_machine_sleeps_at_any_moment_of_a_copy() {
    for profile in [Profile::Windows11, Profile::Nt52] {
        with_sample(builder().profile(profile), |sample, file| {
            let life = || {
                let mut work = Work::new(sample, Kind::Copy);
                let pending = work.begin(file);
                ok(sample.simulator.run_until_idle());
                ok(sample.simulator.set_system_power(SystemPower::Working));
                assert!(work.check(end_of(pending), &[], "through a sleep"));
            };
            let calls = calls_of(sample, life);
            for (at, call) in (1..=calls).step_by(3).enumerate() {
                let event = Interruption::SystemPower(SLEEPS[at % SLEEPS.len()]);
                interrupted(sample, call, event, life);
                ok(sample.simulator.run_until_idle());
                ok(sample.simulator.set_system_power(SystemPower::Working));
            }
            assert_eq!(sample.simulator.statistics().unanswered, 0);
            check_works(sample, file);
        });
    }
}

#[test]
fn a_transfer_in_flight_is_waited_for_before_power_goes() {
    with_sample(builder(), |sample, file| {
        sample.set_frozen(true);
        let mut work = Work::new(sample, Kind::Write);
        let pending = work.begin(file);
        ok(sample.simulator.run_until_idle());
        let event = Interruption::DevicePower(sample.device, DevicePower::D3);
        sample.simulator.interrupt_after(1, event);
        // Answered by its caller's thread, while which the power is to go.
        statistics(file);
        ok(sample.simulator.run_until_idle());
        assert!(sample.may_access_memory() && !pending.is_done());
        sample.set_frozen(false);
        assert!(work.check(end_of(pending), &[], "before the power went"));
        ok(sample.simulator.run_until_idle());
        assert!(!sample.may_access_memory());
        set_power(sample, DevicePower::D0);
        check_works(sample, file);
    });
}

#[test]
fn the_machine_is_shut_down_with_requests_under_way() {
    let sample = Sample::start(builder());
    let file = sample.open();
    let work = Work::new(&sample, Kind::Copy);
    let pending = work.begin(&file);
    ok(sample.simulator.set_system_power(SystemPower::Shutdown));
    assert!(!sample.may_access_memory());
    let before = accesses(&sample);
    let waiting = begin_factorial(&file);
    ok(sample.simulator.run_for(Duration::from_secs(60)));
    assert_eq!(accesses(&sample), before);
    assert_eq!(sample.simulator.statistics().too_late, 0);
    assert!(!waiting.is_done());
    // The simulated machine comes back where a real one would not, so that nothing is left.
    ok(sample.simulator.set_system_power(SystemPower::Working));
    assert_eq!(end_of(waiting), (SUCCESS, 4));
    drop((pending, work));
    drop(file);
    sample.end();
}

#[test]
fn a_device_is_unplugged_while_it_sleeps() {
    for whole_machine in [false, true] {
        let sample = Sample::start(builder());
        {
            let file = sample.open();
            fill(&file);
            if whole_machine {
                ok(sample.simulator.set_system_power(SystemPower::Sleeping3));
            } else {
                set_power(&sample, DevicePower::D3);
            }
            let mut work = Work::new(&sample, Kind::Read);
            let pending = work.begin(&file);
            ok(sample.simulator.run_until_idle());
            let before = accesses(&sample);
            ok(sample.simulator.surprise_remove(sample.device));
            assert!(!work.check(end_of(pending), &[DEVICE_REMOVED], "asleep"));
            assert_eq!(accesses(&sample), before);
        }
        ok(sample.simulator.set_system_power(SystemPower::Working));
        sample.plug_in();
        check_works(&sample, &sample.open());
        sample.end();
    }
}

/// A copy that had begun, and what came meanwhile.
#[test]
fn a_device_that_is_gone_when_power_is_back_is_reported_and_removed() {
    for (profile, whole_machine) in Profile::ALL
        .into_iter()
        .flat_map(|profile| [(profile, false), (profile, true)])
    {
        let sample = Sample::start(builder().profile(profile));
        {
            let file = sample.open();
            let mut running = Work::new(&sample, Kind::Copy);
            let calls = calls_of(&sample, || {
                assert!(running.check(end_of(running.begin(&file)), &[], "undisturbed"));
            });
            let pending = running.begin(&file);
            let sleep = if whole_machine {
                Interruption::SystemPower(SystemPower::Sleeping3)
            } else {
                Interruption::DevicePower(sample.device, DevicePower::D3)
            };
            sample.simulator.interrupt_after(calls / 3, sleep);
            ok(sample.simulator.run_until_idle());
            assert!(
                !sample.may_access_memory() && !pending.is_done(),
                "it has begun"
            );
            let mut waiting = Work::new(&sample, Kind::Write);
            let behind = waiting.begin(&file);
            sample.simulator.detach(sample.device);
            if whole_machine {
                ok(sample.simulator.set_system_power(SystemPower::Working));
            } else {
                set_power(&sample, DevicePower::D0);
            }
            let allowed = [DEVICE_REMOVED, DEVICE_CONFIGURATION_ERROR];
            assert!(!waiting.check(end_of(behind), &allowed, "that waited"));
            assert!(!running.check(
                end_of(pending),
                &[DEVICE_REMOVED, DEVICE_CONFIGURATION_ERROR, IO_TIMEOUT],
                "that had begun"
            ));
            ok(sample.simulator.run_until_idle());
            assert_eq!(sample.simulator.interfaces(CLASS), [""; 0]);
            assert_eq!(ok(file.read(0, 1)).status, DEVICE_REMOVED);
        }
        sample.end_without_device();
    }
}

/// A device that is there, but no edu any more.
#[test]
fn a_device_that_does_not_come_back_with_its_power_is_not_used() {
    for profile in Profile::ALL {
        let machine = Simulator::builder()
            .profile(profile)
            .debug_output(|_| {})
            .device_with(|ram| {
                let edu = Edu::start(ram, &EduOptions::default())?;
                Ok(Box::new(Misbehaving::new(edu, Fault::NeverWakes)))
            });
        let sample = Sample::start(machine);
        {
            let file = sample.open();
            check_works(&sample, &file);
            set_power(&sample, DevicePower::D3);
            let mut work = Work::new(&sample, Kind::Copy);
            let pending = work.begin(&file);
            ok(sample.simulator.run_until_idle());
            set_power(&sample, DevicePower::D0);
            let allowed = [DEVICE_CONFIGURATION_ERROR];
            assert!(!work.check(end_of(pending), &allowed, "that waited"));
            // The PnP manager was told that the device has failed, and takes it away.
            assert_eq!(end_of(begin_factorial(&file)), (DEVICE_REMOVED, 0));
        }
        sample.end_without_device();
    }
}

/// The device never ends a transfer: it is told to stop, and the power goes in a few seconds.
/// Handles are closed meanwhile.
#[test]
fn power_goes_from_under_a_transfer_that_does_not_end() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            let other = sample.open();
            sample.set_frozen(true);
            let mut work = Work::new(sample, Kind::Write);
            let pending = work.begin(file);
            ok(sample.simulator.run_until_idle());
            let event = Interruption::DevicePower(sample.device, DevicePower::D3);
            sample.simulator.interrupt_after(1, event);
            // Answered by its caller's thread, while which the power is to go.
            statistics(file);
            ok(sample.simulator.run_for(Duration::from_secs(1)));
            ok(other.close());
            assert!(
                sample.may_access_memory() && !pending.is_done(),
                "{profile:?}: it still waits"
            );
            ok(sample.simulator.run_for(Duration::from_secs(5)));
            assert!(!sample.may_access_memory(), "{profile:?}");
            assert!(!work.check(end_of(pending), &[DEVICE_POWER_FAILURE], "told to stop"));
            sample.set_frozen(false);
            ok(sample.simulator.run_until_idle());
            set_power(sample, DevicePower::D0);
            check_works(sample, file);
        });
    }
}

/// The bus cannot give the device its power back: what waits fails, and what had begun.
#[test]
fn a_device_that_the_bus_does_not_power_is_reported_and_its_requests_fail() {
    for profile in Profile::ALL {
        for whole_machine in [false, true] {
            let sample = Sample::start(builder().profile(profile));
            {
                let file = sample.open();
                let mut running = Work::new(&sample, Kind::Copy);
                let calls = calls_of(&sample, || {
                    assert!(running.check(end_of(running.begin(&file)), &[], "undisturbed"));
                });
                let pending = running.begin(&file);
                let sleep = if whole_machine {
                    Interruption::SystemPower(SystemPower::Sleeping3)
                } else {
                    Interruption::DevicePower(sample.device, DevicePower::D3)
                };
                sample.simulator.interrupt_after(calls / 3, sleep);
                ok(sample.simulator.run_until_idle());
                assert!(!sample.may_access_memory() && !pending.is_done());
                let waiting = begin_factorial(&file);
                ok(sample.simulator.fail_power_up(sample.device));
                if whole_machine {
                    // The machine does not wait for the device.
                    ok(sample.simulator.set_system_power(SystemPower::Working));
                } else {
                    let refused = sample
                        .simulator
                        .set_device_power(sample.device, DevicePower::D0);
                    assert!(refused.is_err());
                }
                let failed = (DEVICE_POWER_FAILURE, 0);
                assert_eq!(end_of(waiting), failed, "{profile:?}");
                assert!(!running.check(end_of(pending), &[DEVICE_POWER_FAILURE], "half done"));
                ok(sample.simulator.run_until_idle());
                assert_eq!(sample.simulator.interfaces(CLASS), [""; 0]);
            }
            sample.end_without_device();
        }
    }
}

/// Wherever a caller is suspended, nobody waits for it: not the power, nor a stop.
#[test]
fn a_suspended_caller_keeps_nobody_waiting() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            let identify = || {
                ok(file.begin(Request::Control {
                    code: IOCTL_EDU_IDENTIFY.value(),
                    input: &[],
                    output: Identity::LENGTH,
                }))
            };
            let calls = calls_of(sample, || _ = end_of(identify()));
            assert!(calls > 3);
            for call in 1..=calls {
                sample
                    .simulator
                    .interrupt_after(call, Interruption::SuspendCaller);
                let pending = identify();
                ok(sample.simulator.run_until_idle());
                set_power(sample, DevicePower::D3);
                set_power(sample, DevicePower::D0);
                ok(sample.simulator.query_stop(sample.device));
                ok(sample.simulator.stop(sample.device));
                ok(sample.simulator.start(sample.device));
                sample.simulator.resume_caller();
                assert_eq!(
                    end_of(pending),
                    (SUCCESS, Identity::LENGTH as u64),
                    "{call}"
                );
            }
            // What was not reached is not arranged any more.
            sample
                .simulator
                .interrupt_after(0, Interruption::SuspendCaller);
            check_works(sample, file);
        });
    }
}

/// Another driver of the stack takes the device's power away at any moment of its start, or before
/// it is stopped: requests wait until the power is back, and the device is left alone.
#[test]
fn power_goes_at_any_moment_of_a_start() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile), |sample, file| {
            let simulator = &sample.simulator;
            let restart = || {
                ok(simulator.query_stop(sample.device));
                ok(simulator.stop(sample.device));
                simulator.start(sample.device)
            };
            let calls = calls_of(sample, || ok(restart()));
            let (mut asleep, mut failed) = (0, 0);
            for call in 1..=calls {
                let event = Interruption::DevicePowerByDriver(sample.device, DevicePower::D3);
                simulator.interrupt_after(call, event);
                let started = restart();
                simulator.interrupt_after(0, event);
                ok(simulator.run_until_idle());
                assert_eq!(simulator.interruption_errors(), [""; 0], "call {call}");
                if started.is_err() {
                    failed += 1;
                    ok(simulator.start(sample.device));
                } else if !sample.may_access_memory() {
                    asleep += 1;
                    let before = accesses(sample);
                    let waiting = begin_factorial(file);
                    ok(simulator.run_for(Duration::from_secs(60)));
                    assert!(!waiting.is_done(), "{profile:?}: call {call} of {calls}");
                    assert_eq!(accesses(sample), before, "{profile:?}: call {call}");
                    set_power(sample, DevicePower::D0);
                    assert_eq!(end_of(waiting), (SUCCESS, 4));
                }
                check_works(sample, file);
            }
            println!("{profile:?}: {asleep} asleep, {failed} failed, of {calls}");
            assert!(asleep > 10);
        });
    }
}
