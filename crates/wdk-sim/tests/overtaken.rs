//! A thread that has let another go on is held back there, and what it has let go unloads the
//! driver: its routine is still to return into the image. The drivers are `drivers/overtaken.c` and
//! `drivers/function.c`; each does it once wrong, once right.

mod support;

use support::bench::{Bench, Place};
use support::{assert_stopped, code, done, driver};
use wdk_sim::built;
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{
    Check, DevicePower, Leak, NtStatus, Profile, Request, SimError, Simulator, SystemPower, Uuid,
    codes,
};

#[path = "../../tests/careless-driver/src/contract.rs"]
mod careless;
#[path = "../../tests/device-tests/src/contract.rs"]
#[allow(dead_code, reason = "its class is all that is used here")]
mod device_tests;

/// How a driver waits for its routine before it is unloaded.
#[derive(Clone, Copy, Debug)]
enum Waits {
    ForTheEvent,
    Rightly,
}

const THREAD: u32 = 1;
const OWN_WORK: u32 = 2;
const DEVICES_WORK: u32 = 3;
const DPC: u32 = 4;

/// Has the routine run, and unloads the driver as soon as it has set its event.
fn unload_after(
    routine: u32,
    waits: Waits,
    profile: Profile,
    hold_back: bool,
) -> Result<Vec<Leak>, SimError> {
    let simulator = done(Simulator::builder().ram(64 << 20).profile(profile).build());
    let loaded = done(simulator.load(driver("overtaken")));
    let rightly = match waits {
        Waits::Rightly => 0x10,
        Waits::ForTheEvent => 0,
    };
    simulator.hold_back("KeSetEvent", u64::from(hold_back));
    {
        let file = done(simulator.open(r"\\.\Overtaken"));
        let answer = file.ioctl(code(0x800 + routine + rightly, 0), &[], 0)?;
        assert_eq!(answer.status, NtStatus::SUCCESS);
    }
    let leaks = simulator.unload(loaded)?;
    assert!(!simulator.is_still_to_hold_back());
    Ok(leaks)
}

#[track_caller]
fn caught<T: std::fmt::Debug>(outcome: Result<T, SimError>, routine: &str) {
    let error = outcome.expect_err("the image went under a routine that had not returned");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(
        report.code,
        codes::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        "{report}"
    );
    for words in ["had not returned", "KeSetEvent", routine] {
        assert!(report.rule.contains(words), "{words}: {report}");
    }
}

#[test]
fn a_routine_that_was_not_waited_for_is_found_in_the_image() {
    for (routine, name) in [
        (THREAD, "ThreadSets"),
        (OWN_WORK, "SetLast"),
        (DPC, "DpcSets"),
    ] {
        for profile in Profile::ALL {
            caught(
                unload_after(routine, Waits::ForTheEvent, profile, true),
                name,
            );
        }
        // Nothing is seen of it where nobody overtakes it.
        let quiet = unload_after(routine, Waits::ForTheEvent, Profile::Windows11, false);
        assert_eq!(done(quiet), []);
    }
}

#[test]
fn a_routine_that_is_waited_for_or_that_its_device_keeps_is_overtaken_in_vain() {
    for profile in Profile::ALL {
        for (routine, waits) in [
            (THREAD, Waits::Rightly),
            (DPC, Waits::Rightly),
            // The I/O manager refers to the device until the work item has returned.
            (DEVICES_WORK, Waits::ForTheEvent),
        ] {
            assert_eq!(done(unload_after(routine, waits, profile, true)), []);
        }
    }
}

const CLASS: Uuid = Uuid::from_u128(0x1122_3344_5566_7788_99aa_bbcc_ddee_ff01);
/// Has `drivers/function.c` use `IoSetCompletionRoutineEx`.
const EX: u32 = 32;
/// And name the device below instead of its own.
const OF_ANOTHER: u32 = 64;

/// Removes and unloads the driver while the completion routine of its start is held back.
fn unload_after_start(uses: u32, profile: Profile) -> Result<Vec<Leak>, SimError> {
    let simulator = done(
        Simulator::builder()
            .ram(64 << 20)
            .profile(profile)
            .device(Box::new(Bystander::new().0))
            .check(Check::ForcePending)
            .build(),
    );
    let device = simulator.devices()[0];
    let loaded = done(simulator.load(driver("function")));
    done(simulator.add_device(&loaded, device));
    done(simulator.start(device));
    {
        let file = done(simulator.open_interface(CLASS, 0));
        let answer = done(file.ioctl(code(0x801, 0), &uses.to_le_bytes(), 0));
        assert_eq!(answer.status, NtStatus::SUCCESS);
    }
    done(simulator.query_stop(device));
    done(simulator.stop(device));
    simulator.hold_back("KeSetEvent", 1);
    simulator.start(device)?;
    assert!(!simulator.is_still_to_hold_back());
    simulator.remove(device)?;
    simulator.unload(loaded)
}

#[test]
fn a_completion_routine_is_kept_in_memory_by_the_extended_form_alone() {
    for profile in Profile::ALL {
        caught(unload_after_start(0, profile), "signal");
        assert_eq!(done(unload_after_start(EX, profile)), []);
    }
}

#[test]
fn a_completion_routine_is_its_devices_drivers() {
    let outcome = unload_after_start(EX | OF_ANOTHER, Profile::Windows11);
    let violation = codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION;
    assert_stopped(
        outcome,
        violation,
        "a routine that is not its driver's, signal",
    );
}

/// What lets another thread go on, of what the framework calls; or hands it something, before it is
/// let go on.
const RELEASES: [&str; 9] = [
    "ExInterlockedInsertTailList",
    "ExReleaseRundownProtection",
    "IoQueueWorkItem",
    "IofCompleteRequest",
    "KeInsertQueueDpc",
    "KeReleaseSemaphore",
    "KeSetEvent",
    "PoCallDriver",
    "PoRequestPowerIrp",
];

/// A device's life of everything that other threads do for it, or it for them, up to the end of
/// its driver. Its requests are passed on and completed by threads of their own.
fn life(profile: Profile, filter: Option<Place>, routine: &str, nth: u64) -> bool {
    let machine = Simulator::builder()
        .ram(64 << 20)
        .profile(profile)
        .device(Box::new(Bystander::new().0))
        .check(Check::ForcePending);
    let filter = filter.map(|place| (driver("filter"), place));
    let bench = Bench::with_filter(machine, "careless_driver", careless::CLASS, filter);
    let simulator = &bench.simulator;
    simulator.hold_back(routine, nth);
    let file = bench.open();
    let begin = |code| {
        done(file.begin(Request::Control {
            code,
            input: &[1; 100],
            output: 5000,
        }))
    };
    let waiting = begin(careless::WAIT_LOCKED.value());
    let forgotten = begin(careless::FORGET_LATER.value());
    done(simulator.set_device_power(bench.device, DevicePower::D3));
    done(simulator.set_device_power(bench.device, DevicePower::D0));
    let served = done(file.ioctl(careless::TELL.value(), &[], 0));
    assert!(
        served.status.is_success(),
        "{routine} {nth}: {}",
        served.status
    );
    // The machine may sleep again before the device's power is back.
    for _ in 0..2 {
        for state in [SystemPower::Sleeping3, SystemPower::Working] {
            done(simulator.set_system_power(state));
        }
    }
    done(waiting.begin_cancel());
    assert!(!done(waiting.wait()).status.is_success());
    assert!(!done(forgotten.wait()).status.is_success());
    done(file.close());
    done(simulator.query_stop(bench.device));
    done(simulator.stop(bench.device));
    done(simulator.start(bench.device));
    let is_still_to_come = simulator.is_still_to_hold_back();
    bench.end();
    !is_still_to_come
}

/// Whatever thread is held back just after it let others go on, none is in the image when the
/// driver is unloaded, and nothing that it touches is gone.
#[test]
fn no_thread_is_left_in_a_driver_of_the_framework() {
    for profile in Profile::ALL {
        let mut total = 0;
        for routine in RELEASES {
            let times = (1..)
                .take_while(|&nth| life(profile, None, routine, nth))
                .count();
            println!("{profile:?}: {times} times {routine}");
            total += times;
        }
        assert!(total > 40, "{profile:?}: {total}");
    }
}

fn careless_alone(profile: Profile) -> Bench {
    let machine = Simulator::builder()
        .ram(64 << 20)
        .profile(profile)
        .device(Box::new(Bystander::new().0))
        .check(Check::ForcePending);
    Bench::start(machine, "careless_driver", careless::CLASS)
}

/// There is no memory to keep a completion routine in the image with, for a moment: the request
/// waits for it, and the routine is kept.
#[test]
fn without_memory_for_a_moment_completion_routines_are_kept_all_the_same() {
    for profile in Profile::ALL {
        for nth in 1..4 {
            let bench = careless_alone(profile);
            let simulator = &bench.simulator;
            done(simulator.set_device_power(bench.device, DevicePower::D3));
            simulator.injection().arm(Some(1));
            simulator.hold_back("KeReleaseSemaphore", nth);
            done(simulator.set_device_power(bench.device, DevicePower::D0));
            let failed = simulator.injection().failed();
            let failed = failed.map(|failed| failed.to_string()).unwrap_or_default();
            assert!(failed.starts_with("IoSetCompletionRoutineEx"), "{failed}");
            bench.end();
        }
    }
}

/// There is none for long: a device whose power was to come back is given up, and one that the
/// machine sleeps with is kept from all meanwhile. Every request goes down all the same.
#[test]
fn without_memory_for_long_power_requests_go_down_and_the_device_is_given_up() {
    for profile in Profile::ALL {
        let bench = careless_alone(profile);
        let simulator = &bench.simulator;
        done(simulator.set_device_power(bench.device, DevicePower::D3));
        simulator.injection().arm_each("IoSetCompletionRoutineEx");
        done(simulator.set_device_power(bench.device, DevicePower::D0));
        given_up(bench);

        let bench = careless_alone(profile);
        let simulator = &bench.simulator;
        simulator.injection().arm_each("IoSetCompletionRoutineEx");
        done(simulator.set_system_power(SystemPower::Sleeping3));
        simulator.injection().arm(None);
        let file = bench.open();
        let served = done(file.begin(Request::Control {
            code: careless::TELL.value(),
            input: &[],
            output: 0,
        }));
        done(simulator.run_until_idle());
        assert!(
            !served.is_done(),
            "{profile:?}: the device is said to sleep"
        );
        done(simulator.set_system_power(SystemPower::Working));
        assert!(done(served.wait()).status.is_success());
        done(file.close());
        bench.end();
    }
}

/// The driver has reported its device, which the PnP manager has then removed.
fn given_up(bench: Bench) {
    done(bench.simulator.run_until_idle());
    let printed = bench.printed();
    assert!(printed.contains("did not come back"), "{printed}");
    assert_eq!(bench.unload().0, []);
}

/// Starts a driver that takes map registers while another has all of them: the kernel calls it on
/// the other's thread, which is held back after `routine`, and the driver is removed and unloaded.
/// False when there was no such call.
fn starts_behind_a_hog(profile: Profile, routine: &str, nth: u64) -> bool {
    const CLASS: u128 = device_tests::CLASS;
    let simulator = done(
        Simulator::builder()
            .profile(profile)
            .ram(512 << 20)
            .edu(EduOptions::default())
            .build(),
    );
    let device = simulator.devices()[0];
    let hog = done(simulator.load(driver("hog")));
    // Operations of version 3 take registers for the device's own width, those before for 24 bits.
    let width = if profile >= Profile::Windows8 { 28 } else { 24 };
    {
        let file = done(simulator.open(r"\\.\Hog"));
        let answer = done(file.ioctl(code(0x800 + width, 0), &[], 0));
        assert_eq!(answer.status, NtStatus::SUCCESS, "{profile:?}");
    }
    let loaded = done(simulator.load(built::driver("device_tests")));
    done(simulator.add_device(&loaded, device));
    simulator.hold_back(routine, nth);
    done(simulator.start(device));
    let is_held = !simulator.is_still_to_hold_back();
    assert_eq!(simulator.interfaces(Uuid::from_u128(CLASS)).len(), 1);
    done(simulator.remove(device));
    // What the hog still has is its own.
    done(simulator.unload(loaded));
    assert_eq!(done(simulator.unload(hog)), []);
    is_held
}

#[test]
fn a_dma_callback_on_another_drivers_thread_is_not_left_in_the_image() {
    for profile in [Profile::Nt52, Profile::Windows8, Profile::Windows11] {
        for routine in ["KeInsertQueueDpc", "KeSetEvent"] {
            let starts = |nth: &u64| starts_behind_a_hog(profile, routine, *nth);
            let times = (1..).take_while(starts).count();
            assert!(times > 0, "{profile:?}: {routine}");
        }
    }
}
