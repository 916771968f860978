//! Every allocation, lock, mapping and registration of the driver's life fails once.

use edu_interface::{IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, Identity};
use wdk_ioctl::Message;
use wdk_sim::simulator::{
    Completion, DeviceId, DevicePower, FailPoint, File, Interruption, NtStatus, Profile, SimError,
    Simulator, SystemPower,
};

use crate::support::{
    CLASS, INSUFFICIENT_RESOURCES, NO_SUCH_DEVICE, SUCCESS, Sample, Stack, WORKING_SET_QUOTA,
    begin_factorial, builder, check_no_locks, check_works, copy, end_of, ok, random,
};

const LENGTH: usize = 9000;

/// What became of one life of the driver.
enum Life {
    /// It went as if nothing had failed.
    Unharmed,
    /// A request failed; the next one did not.
    Request(&'static str, NtStatus),
    /// The device was started, but no application can find it.
    Hidden,
    /// A step failed, and could be undone.
    Step(&'static str, NtStatus),
}

/// The status of a failed step. Anything but a refusal is a defect.
fn refusal(error: SimError) -> NtStatus {
    error.status().unwrap_or_else(|| panic!("{error}"))
}

/// Makes a request that may fail once; it must succeed when it is made again.
fn request(
    simulator: &Simulator,
    make: impl Fn() -> Completion,
    check: impl Fn(&Completion),
) -> Option<NtStatus> {
    let answer = make();
    if answer.status == SUCCESS {
        check(&answer);
        return None;
    }
    assert_eq!(answer.information, 0, "{answer:?}");
    assert!(
        simulator.injection().hit().is_some(),
        "{answer:?} though nothing was made to fail"
    );
    let again = make();
    assert_eq!(again.status, SUCCESS);
    check(&again);
    Some(answer.status)
}

/// Several requests at once, of which one may fail.
fn queued(simulator: &Simulator, file: &File<'_>) -> Option<NtStatus> {
    let pending = [(); 4].map(|()| begin_factorial(file));
    let failures: Vec<NtStatus> = pending
        .map(end_of)
        .into_iter()
        .filter(|end| *end != (SUCCESS, 4))
        .map(|(status, _)| status)
        .collect();
    assert!(
        failures.len() <= usize::from(simulator.injection().hit().is_some()),
        "{failures:?}"
    );
    failures.first().copied()
}

/// A step of what a device goes through.
type Step<'a> = Box<dyn Fn() -> Result<(), SimError> + 'a>;

/// What a device goes through while it is started, and comes out of.
fn disturbances(simulator: &Simulator, device: DeviceId) -> [(&'static str, Vec<Step<'_>>); 3] {
    let power = |state| Box::new(move || simulator.set_device_power(device, state)) as Step<'_>;
    [
        (
            "device power",
            vec![power(DevicePower::D3), power(DevicePower::D0)],
        ),
        (
            "cancelled stop",
            vec![
                Box::new(move || simulator.query_stop(device)),
                Box::new(move || simulator.cancel_stop(device)),
            ],
        ),
        (
            "cancelled removal",
            vec![Box::new(move || {
                // A file is open.
                assert!(simulator.query_remove(device).is_err());
                Ok(())
            })],
        ),
    ]
}

/// Loads, starts, uses, removes and unloads the driver; the `nth` call that can fail does.
fn live(simulator: &Simulator, nth: u64) -> Life {
    let device = simulator.devices()[0];
    simulator.injection().arm(Some(nth));
    let stack = match Stack::load(simulator) {
        Ok(stack) => stack,
        Err(error) => return Life::Step("load", refusal(error)),
    };
    let mut life = Life::Unharmed;
    if let Err(error) = stack.add_to(simulator, device) {
        life = Life::Step("add", refusal(error));
    } else if let Err(error) = simulator.start(device) {
        life = Life::Step("start", refusal(error));
    } else {
        match simulator.open_interface(CLASS, 0) {
            // The interface could not be enabled: the device works, but nobody finds it.
            Err(SimError::NoInterface { .. }) => life = Life::Hidden,
            Err(error) => life = Life::Step("open", refusal(error)),
            Ok(file) => {
                let identify = || ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH));
                let factorial =
                    || ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &5_u32.to_le_bytes(), 4));
                let mut failed = |name, status: Option<NtStatus>| {
                    if let Some(status) = status {
                        life = Life::Request(name, status);
                    }
                };
                failed(
                    "identify",
                    request(simulator, identify, |answer| {
                        assert!(
                            Identity::decode(&answer.bytes)
                                .is_some_and(|identity| identity.chunk == 4095)
                        );
                    }),
                );
                failed(
                    "factorial",
                    request(simulator, factorial, |answer| {
                        assert_eq!(answer.bytes, 120_u32.to_le_bytes())
                    }),
                );
                let source = ok(simulator.user_buffer(&random(nth, LENGTH), 7));
                let target = ok(simulator.user_buffer(&[0; LENGTH], 4000));
                let range = |address| (address, LENGTH as u32);
                failed(
                    "copy",
                    request(
                        simulator,
                        || {
                            check_no_locks(simulator);
                            copy(&file, range(source.address()), range(target.address()))
                        },
                        |answer| {
                            assert_eq!(answer.information, LENGTH as u64);
                            assert!(target.bytes() == source.bytes());
                        },
                    ),
                );
                let bytes = random(nth, 700);
                let write = || ok(file.write(50, &bytes));
                let read = || ok(file.read(50, 700));
                failed(
                    "write",
                    request(simulator, write, |answer| {
                        assert_eq!(answer.information, 700)
                    }),
                );
                failed(
                    "read",
                    request(simulator, read, |answer| assert!(answer.bytes == bytes)),
                );
                failed("queued", queued(simulator, &file));
                for (name, steps) in disturbances(simulator, device) {
                    for step in steps {
                        let refused = step().err().map(refusal);
                        if refused.is_some() {
                            assert!(
                                simulator.injection().hit().is_some(),
                                "{name} failed by itself: {refused:?}"
                            );
                            if let Err(error) = step() {
                                panic!("{name} failed again: {error}");
                            }
                        }
                        failed(name, refused);
                    }
                    assert_eq!(request(simulator, factorial, |_| ()), None, "after {name}");
                }
                ok(file.close());
            }
        }
        if let Err(error) = simulator.remove(device) {
            panic!("a started device must be removable, but with call {nth} failing: {error}");
        }
    }
    assert_eq!(stack.unload(simulator), [], "with call {nth} failing");
    life
}

/// What the driver may answer when this was what failed.
fn allowed(point: FailPoint, what: &str) -> &'static [NtStatus] {
    match (point, what) {
        (FailPoint::Lock, _) => &[WORKING_SET_QUOTA],
        // No device can be attached to one that is about to go.
        (FailPoint::Object, "add") => &[INSUFFICIENT_RESOURCES, NO_SUCH_DEVICE],
        _ => &[INSUFFICIENT_RESOURCES],
    }
}

fn every_failure(profile: Profile) {
    let simulator = ok(builder().profile(profile).ram(256 << 20).build());
    let mut points = Vec::new();
    for nth in 1.. {
        let life = live(&simulator, nth);
        let hit = simulator.injection().hit();
        simulator.injection().arm(None);
        let leaks = simulator.leaks();
        assert!(
            leaks.is_empty(),
            "with call {nth} ({hit:?}) failing, left behind: {leaks:?}"
        );
        let Some(point) = hit else {
            assert!(matches!(life, Life::Unharmed), "nothing was made to fail");
            break;
        };
        let (what, status) = match life {
            // Something the driver, or the kernel for it, can do without.
            Life::Unharmed => ("nothing", SUCCESS),
            Life::Hidden => {
                assert_eq!(point, FailPoint::Object, "call {nth}");
                ("interface", INSUFFICIENT_RESOURCES)
            }
            Life::Request(what, status) | Life::Step(what, status) => (what, status),
        };
        assert!(
            what == "nothing" || allowed(point, what).contains(&status),
            "call {nth} ({point:?}) failed, and so did {what}, with {status}"
        );
        points.push((what, point));
    }
    println!("{profile:?}: {points:?}");
    for needed in ["add", "start", "interface", "copy"] {
        assert!(
            points.iter().any(|(what, _)| *what == needed),
            "nothing failed {needed}: {points:?}"
        );
    }
    // What the kernel has locked or copied already needs nothing more; nor does a change of the
    // device's state.
    let frugal = [
        "identify",
        "factorial",
        "write",
        "read",
        "queued",
        "device power",
        "cancelled stop",
    ];
    assert!(
        points.iter().all(|(what, _)| !frugal.contains(what)),
        "{points:?}"
    );
    for needed in [
        FailPoint::Pool,
        FailPoint::Mdl,
        FailPoint::Lock,
        FailPoint::Mapping,
        FailPoint::Dma,
        FailPoint::Interrupt,
    ] {
        let failed = points.iter().any(|(_, point)| *point == needed);
        let expected = needed != FailPoint::Pool || crate::ALLOCATES;
        assert_eq!(failed, expected, "{needed:?}: {points:?}");
    }
    assert_eq!(ok(simulator.finish()).leaks, []);
}

#[test]
fn every_failure_is_answered_on_the_newest_kernel() {
    every_failure(Profile::Windows11);
}

#[test]
fn every_failure_is_answered_on_the_oldest_kernel() {
    every_failure(Profile::Nt52);
}

/// The machine's sleep cannot be refused by a driver, whatever it lacks.
#[test]
fn no_failure_keeps_the_machine_from_sleeping() {
    for nth in 1.. {
        let sample = Sample::start(builder());
        let injection = sample.simulator.injection();
        injection.arm(Some(nth));
        ok(sample.simulator.set_system_power(SystemPower::Sleeping3));
        let before = sample.simulator.statistics().register_accesses;
        {
            // Whatever happened on the way: a machine that sleeps has no device to ask.
            let file = sample.open();
            let waiting = begin_factorial(&file);
            ok(sample.simulator.run_until_idle());
            assert!(!waiting.is_done());
            assert!(ok(waiting.cancel()));
        }
        assert_eq!(sample.simulator.statistics().register_accesses, before);
        ok(sample.simulator.set_system_power(SystemPower::Working));
        let hit = injection.hit();
        injection.arm(None);
        ok(sample.simulator.run_until_idle());
        if sample.simulator.interfaces(CLASS).is_empty() {
            // It could not be woken, so that it was given up.
            assert!(hit.is_some());
            sample.end_without_device();
        } else {
            check_works(&sample, &sample.open());
            sample.end();
        }
        if hit.is_none() {
            break;
        }
    }
}

/// The PnP manager asks what failed some time after it was told that something did. A device that
/// was stopped and started meanwhile has not failed any more.
#[test]
fn a_failed_device_that_is_started_anew_is_as_good_as_any() {
    let wake = |nth, restart: Option<u64>| {
        let sample = Sample::start(builder());
        ok(sample.simulator.set_system_power(SystemPower::Sleeping3));
        sample.simulator.injection().arm(Some(nth));
        if let Some(call) = restart {
            let event = Interruption::Rebalance(sample.device);
            sample.simulator.interrupt_after(call, event);
        }
        ok(sample.simulator.set_system_power(SystemPower::Working));
        sample.simulator.injection().arm(None);
        ok(sample.simulator.run_until_idle());
        let errors = sample.simulator.interruption_errors();
        let is_there = !sample.simulator.interfaces(CLASS).is_empty();
        if is_there {
            check_works(&sample, &sample.open());
            sample.end();
        } else {
            sample.end_without_device();
        }
        (is_there, errors)
    };
    let nth = (1..50).find(|&nth| !wake(nth, None).0);
    let nth = nth.expect("some failure keeps a device from waking");
    let mut saved = 0;
    for call in 1..60 {
        let (is_there, errors) = wake(nth, Some(call));
        // One that comes after the device was removed is refused.
        let reported = errors
            .iter()
            .any(|error| error.contains("PNP_DEVICE_FAILED"));
        assert!(!reported, "a restart at the kernel call {call}: {errors:?}");
        saved += u32::from(is_there);
    }
    assert!(
        saved > 0,
        "no restart came between the failure and the question"
    );
}
