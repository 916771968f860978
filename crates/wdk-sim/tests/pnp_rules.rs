//! Every rule about PnP and power, broken on purpose and caught. The driver is
//! `drivers/pnp_rules.c`, which breaks the rule that a number in the registry names.

mod support;

use support::{assert_stopped, driver};
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{Check, Profile, SimError, Simulator, SystemPower, codes};

/// `PNP_DETECTED_FATAL_ERROR`
const PNP: u32 = 0xCA;
const VIOLATION: u32 = codes::DRIVER_VERIFIER_DETECTED_VIOLATION;
/// `DRIVER_POWER_STATE_FAILURE`
const POWER: u32 = 0x9F;
/// `DRIVER_VERIFIER_IOMANAGER_VIOLATION`
const IOMANAGER: u32 = 0xC9;

/// The device's whole life, with a surprise at its end if asked for.
fn live(broken: u32, profile: Profile, surprise: bool) -> Result<(), SimError> {
    live_with(&[], broken, profile, surprise)
}

/// The same with checks that are off by default.
fn live_with(
    checks: &[Check],
    broken: u32,
    profile: Profile,
    surprise: bool,
) -> Result<(), SimError> {
    let mut builder = Simulator::builder();
    for check in checks {
        builder = builder.check(*check);
    }
    let simulator = builder
        .ram(64 << 20)
        .profile(profile)
        .device(Box::new(Bystander::new().0))
        .debug_output(|_| {})
        .build()?;
    let device = simulator.devices()[0];
    simulator.set_registry_number(
        r"\Registry\Machine\System\CurrentControlSet\Services\pnp_rules",
        "Break",
        broken,
    );
    let driver = simulator.load(driver("pnp_rules"))?;
    simulator.add_device(&driver, device)?;
    simulator.start(device)?;
    simulator.set_system_power(SystemPower::Sleeping3)?;
    simulator.set_system_power(SystemPower::Working)?;
    if surprise {
        simulator.surprise_remove(device)?;
    } else {
        simulator.remove(device)?;
    }
    let leaks = simulator.unload(driver)?;
    assert!(leaks.is_empty(), "left behind: {leaks:?}");
    simulator.finish()?;
    Ok(())
}

fn broken(which: u32, bugcheck: u32, words: &str) {
    assert_stopped(live(which, Profile::Windows11, false), bugcheck, words);
}

#[test]
fn a_driver_in_order_lives_and_goes() {
    for profile in Profile::ALL {
        for surprise in [false, true] {
            live(0, profile, surprise)
                .unwrap_or_else(|error| panic!("{}: {error}", profile.name()));
        }
    }
}

#[test]
fn requests_that_must_reach_the_bus_driver_do() {
    broken(1, PNP, "IRP_MN_START_DEVICE) was completed");
    broken(2, PNP, "IRP_MN_REMOVE_DEVICE) was completed");
    broken(6, PNP, "IRP_MN_QUERY_REMOVE_DEVICE) was completed");
    broken(9, POWER, "IRP_MN_QUERY_POWER) was completed");
}

#[test]
fn a_removed_device_is_detached_and_deleted() {
    broken(3, PNP, "still attached after IRP_MN_REMOVE_DEVICE");
    broken(4, PNP, "was not deleted in IRP_MN_REMOVE_DEVICE");
}

#[test]
fn what_cannot_be_refused_is_not_refused() {
    assert_stopped(
        live(5, Profile::Windows11, true),
        PNP,
        "IRP_MN_SURPRISE_REMOVAL) was completed",
    );
    broken(
        8,
        POWER,
        "IRP_MN_SET_POWER) failed with STATUS_UNSUCCESSFUL",
    );
}

#[test]
fn a_device_is_not_taken_apart_in_surprise_removal() {
    assert_stopped(
        live(17, Profile::Windows11, true),
        PNP,
        "IoDetachDevice was called in the dispatch routine of IRP_MN_SURPRISE_REMOVAL",
    );
}

#[test]
fn a_remove_lock_is_released_as_it_was_acquired_and_waited_for_once() {
    live(21, Profile::Windows11, false).unwrap_or_else(|error| panic!("{error}"));
    // Who has not released it is named with the place.
    broken(22, codes::NOTHING_CAN_RUN, "at pnp+");
    broken(22, codes::NOTHING_CAN_RUN, "the release of the remove lock");
    broken(23, VIOLATION, "with which it is not acquired");
    broken(24, VIOLATION, "twice");
    broken(25, VIOLATION, "was initialised again");
}

#[test]
fn rules_of_static_driver_verifier_are_judged_when_asked_for() {
    for (which, surprise, rule) in [
        (18, false, "PowerDownAllocate"),
        (19, false, "StartDeviceWait"),
        (20, true, "IoReleaseRemoveLockAndWaitOutsideRemoveDevice"),
    ] {
        live(which, Profile::Windows11, surprise).unwrap_or_else(|error| panic!("{error}"));
        let judged = live_with(&[Check::StaticRules], which, Profile::Windows11, surprise);
        assert_stopped(judged, VIOLATION, rule);
    }
    live_with(&[Check::StaticRules], 21, Profile::Windows11, false)
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_driver_in_order_can_be_made_to_pend_at_every_step() {
    for surprise in [false, true] {
        live_with(&[Check::ForcePending], 0, Profile::Windows11, surprise)
            .unwrap_or_else(|error| panic!("{error}"));
    }
    live_with(&[Check::ForcePending], 19, Profile::Windows11, false)
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_unknown_is_passed_on_unchanged() {
    broken(7, PNP, "minor 0x7e) was completed");
}

#[test]
fn power_requests_go_by_their_own_road_where_the_kernel_is_old() {
    assert_stopped(live(10, Profile::Nt52, false), IOMANAGER, "PoCallDriver");
    live(10, Profile::Windows7, false).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn add_device_leaves_things_as_they_must_be() {
    broken(
        11,
        PNP,
        "failed with STATUS_UNSUCCESSFUL (0xc0000001) but left",
    );
    broken(12, PNP, "DO_DEVICE_INITIALIZING");
    broken(13, PNP, "not a physical device object");
    broken(14, IOMANAGER, "DriverEntry of pnp_rules failed");
}

#[test]
fn what_is_missing_is_said() {
    let unload = live(15, Profile::Windows11, false).expect_err("it cannot be unloaded");
    assert!(unload.to_string().contains("no DriverUnload"), "{unload}");
    let add = live(16, Profile::Windows11, false).expect_err("it cannot have a device");
    assert!(add.to_string().contains("no AddDevice"), "{add}");
}
