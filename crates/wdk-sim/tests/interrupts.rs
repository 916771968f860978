//! Interrupts and transfers of real devices as a PnP driver meets them: every way to connect,
//! shared lines, messages, storms, devices that never answer or are gone, and transfers a device
//! must not be told to do. Needs QEMU and mingw-w64.

mod support;

use std::time::Duration;

use support::driver as build_driver;
use wdk_sim::devices::bystander::{Bystander, BystanderLine};
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{
    Attachment, Builder, Completion, DeviceId, DevicePower, Driver, File, NtStatus, Profile,
    Request, SimError, Simulator,
};

const CONNECT: u32 = 0;
const CONNECT_FULLY: u32 = 1;
const CONNECT_MESSAGES: u32 = 3;
const DISCONNECT: u32 = 4;
const RAISE: u32 = 5;
const RAISE_UNCLAIMED: u32 = 6;
const TRANSFER: u32 = 7;
const TRANSFER_ASTRAY: u32 = 8;
const FREE_UNDER_TRANSFER: u32 = 9;
const TRANSFER_TOO_LONG: u32 = 10;
const TRANSFER_BEYOND_LINES: u32 = 11;
const SYNCHRONISE: u32 = 12;
const LAST_MESSAGE: u32 = 13;
const TRANSFER_OR_GIVE_UP: u32 = 14;
const READ_IDENTIFICATION: u32 = 15;
const CALLED: u32 = 16;

fn started(builder: Builder) -> (Simulator, Driver) {
    let simulator = builder.build().unwrap();
    let driver = simulator.load(build_driver("edu_events")).unwrap();
    for &device in simulator.devices() {
        simulator.add_device(&driver, device).unwrap();
        simulator.start(device).unwrap();
    }
    (simulator, driver)
}

fn edu() -> Builder {
    Simulator::builder().edu(EduOptions::default())
}

fn failing_edu(fault: Fault) -> Builder {
    Simulator::builder().device_with(move |ram| {
        let edu = Edu::start(ram, &EduOptions::default())?;
        Ok(Box::new(Misbehaving::new(edu, fault)))
    })
}

fn ask(file: &File<'_>, what: u32) -> Result<Completion, SimError> {
    file.ioctl(0x0022_2000 + what * 4, &[], 4)
}

fn answer(file: &File<'_>, what: u32) -> u32 {
    let completion = ask(file, what).unwrap();
    assert_eq!(completion.status, NtStatus::SUCCESS, "{what}");
    u32::from_le_bytes(completion.bytes.try_into().unwrap())
}

/// Ends everything in good order and expects that nothing is left behind.
fn end(simulator: Simulator, driver: Driver) {
    for &device in simulator.devices() {
        simulator.remove(device).unwrap();
    }
    assert_eq!(simulator.unload(driver).unwrap(), []);
    assert_eq!(simulator.finish().unwrap().leaks, []);
}

/// The rule the machine stopped for.
fn stopped(outcome: Result<Completion, SimError>, code: u32) -> String {
    let error = outcome.unwrap_err();
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(report.code, code, "{report}");
    report.rule.clone()
}

#[test]
fn a_line_interrupt_runs_service_routine_and_dpc_once() {
    for profile in [Profile::Nt52, Profile::Windows11] {
        let (simulator, driver) = started(edu().profile(profile));
        let file = simulator.open(r"\\.\EduEvents").unwrap();
        assert_eq!(answer(&file, CONNECT), 0);
        assert_eq!(answer(&file, RAISE), 0x01_01_01);
        assert_eq!(answer(&file, SYNCHRONISE), 0x01_01);
        assert_eq!(simulator.statistics().interrupts, 2);
        drop(file);
        end(simulator, driver);
    }
}

#[test]
fn the_newer_routine_is_there_from_windows_7_on() {
    let (simulator, driver) = started(edu().profile(Profile::Nt52));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    let refused = ask(&file, CONNECT_FULLY).unwrap().status;
    assert_eq!(refused.0 as u32, 0xC000_0002);
    drop(file);
    end(simulator, driver);

    let (simulator, driver) = started(edu().profile(Profile::Windows7));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, CONNECT_FULLY), CONNECT_FULLY);
    assert_eq!(answer(&file, RAISE), 0x01_01_01);
    answer(&file, DISCONNECT);
    let timed_out = ask(&file, RAISE).unwrap().status;
    assert_eq!(timed_out.0, 0x102, "nobody is connected: {timed_out}");
    drop(file);
    end(simulator, driver);
}

#[test]
fn messages_are_delivered_and_a_device_without_them_falls_back_to_its_line() {
    let messages = EduOptions {
        messages: true,
        ..EduOptions::default()
    };
    let (simulator, driver) = started(Simulator::builder().edu(messages));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, CONNECT_MESSAGES), CONNECT_MESSAGES);
    assert_eq!(answer(&file, RAISE), 0x01_01_01);
    assert_eq!(answer(&file, LAST_MESSAGE), 100);
    assert_eq!(answer(&file, TRANSFER), 1000);
    drop(file);
    end(simulator, driver);

    let (simulator, driver) = started(edu());
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, CONNECT_MESSAGES), 2, "line-based");
    assert_eq!(answer(&file, RAISE), 0x01_01_01);
    assert_eq!(answer(&file, LAST_MESSAGE), 0);
    drop(file);
    end(simulator, driver);
}

/// A bystander on the line of the machine's first device.
fn with_bystander(simulator: &Simulator) -> (DeviceId, BystanderLine) {
    let (bystander, line) = Bystander::new();
    let shared = Attachment {
        line_of: Some(simulator.devices()[0]),
        ..Attachment::default()
    };
    let device = simulator.attach(Box::new(bystander), shared);
    (device, line)
}

#[test]
fn on_a_shared_line_everyone_is_asked_until_somebody_claims() {
    let (simulator, driver) = started(edu());
    let (second, line) = with_bystander(&simulator);
    simulator.add_device(&driver, second).unwrap();
    simulator.start(second).unwrap();
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, CONNECT), 0);
    assert_eq!(answer(&file, RAISE), 0x01_01_01);
    let other = simulator.open(r"\\.\EduOther").unwrap();
    assert_eq!(answer(&other, CONNECT), 0);
    // The first to connect is asked first, and says that it is not its own; the second claims it.
    answer(&file, READ_IDENTIFICATION);
    assert_eq!(answer(&other, RAISE), 0x01_01_01);
    assert_eq!(answer(&file, CALLED), 0x01_00_00);
    // What the first claims, the second is not asked about.
    answer(&other, READ_IDENTIFICATION);
    assert_eq!(answer(&file, RAISE), 0x01_01_01);
    assert_eq!(answer(&other, CALLED), 0);
    assert!(!line.is_set());
    drop(other);
    drop(file);
    simulator.remove(second).unwrap();
    end(simulator, driver);
}

#[test]
fn a_line_that_nobody_claims_is_a_storm() {
    let (simulator, _driver) = started(edu());
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    let rule = stopped(ask(&file, RAISE_UNCLAIMED), 0xF2);
    assert!(rule.contains("storm"), "{rule}");
}

#[test]
fn a_stranger_on_the_line_is_a_storm_too() {
    let (simulator, _driver) = started(edu());
    let (_second, line) = with_bystander(&simulator);
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    line.set(true);
    stopped(ask(&file, RAISE), 0xF2);
}

#[test]
fn a_line_that_stays_asserted_is_a_storm() {
    let (simulator, _driver) = started(failing_edu(Fault::LineStaysAsserted));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    stopped(ask(&file, RAISE), 0xF2);
}

#[test]
fn transfers_reach_memory_that_is_the_drivers_and_no_other() {
    let (simulator, driver) = started(edu());
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    assert_eq!(answer(&file, TRANSFER), 1000);
    let statistics = simulator.statistics();
    assert_eq!(
        (
            statistics.transfers,
            statistics.bytes_to_device,
            statistics.bytes_from_device
        ),
        (2, 1000, 1000)
    );
    drop(file);
    end(simulator, driver);

    for (what, says) in [
        (TRANSFER_ASTRAY, "no transfer in this direction is mapped"),
        (TRANSFER_TOO_LONG, "0x40000..0x41000"),
        (FREE_UNDER_TRANSFER, "still does it"),
    ] {
        let (simulator, _driver) = started(edu());
        let file = simulator.open(r"\\.\EduEvents").unwrap();
        answer(&file, CONNECT);
        let rule = stopped(ask(&file, what), 0xE6);
        assert!(rule.contains(says), "{rule}");
    }
}

#[test]
fn an_address_beyond_the_devices_lines_is_what_its_lines_make_of_it() {
    let (simulator, driver) = started(edu());
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    // The address that is left is the driver's own, so memory is safe; what is wrong shows in the
    // data.
    assert_eq!(ask(&file, TRANSFER_BEYOND_LINES).unwrap().status.0, 0);
    drop(file);
    end(simulator, driver);
}

#[test]
fn a_device_that_never_answers_leaves_the_clock_to_the_driver() {
    let (simulator, driver) = started(failing_edu(Fault::NeverCompletes));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    assert_eq!(ask(&file, TRANSFER_OR_GIVE_UP).unwrap().status.0, 0x102);
    drop(file);
    end(simulator, driver);
}

#[test]
fn a_device_that_takes_its_time_is_waited_for_or_given_up() {
    for (takes, status) in [
        (Duration::from_millis(100), 0),
        (Duration::from_secs(3600), 0x102),
    ] {
        let (simulator, driver) = started(failing_edu(Fault::Takes(takes)));
        let file = simulator.open(r"\\.\EduEvents").unwrap();
        answer(&file, CONNECT);
        let begun = simulator.now();
        assert_eq!(ask(&file, TRANSFER_OR_GIVE_UP).unwrap().status.0, status);
        let took = simulator.now() - begun;
        // The driver is patient for a second.
        assert_eq!(took, if status == 0 { 1_000_000 } else { 10_000_000 });
        drop(file);
        end(simulator, driver);
    }
}

#[test]
fn time_passes_while_the_machine_runs() {
    let (simulator, driver) = started(failing_edu(Fault::Takes(Duration::from_millis(300))));
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    answer(&file, CONNECT);
    {
        let pending = file
            .begin(Request::Control {
                code: 0x0022_2000 + TRANSFER_OR_GIVE_UP * 4,
                input: &[],
                output: 4,
            })
            .unwrap();
        simulator.run_until_idle().unwrap();
        let begun = simulator.now();
        simulator.run_for(Duration::from_millis(299)).unwrap();
        assert_eq!(simulator.now(), begun + 2_990_000);
        assert!(!pending.is_done());
        simulator.run_for(Duration::from_millis(2)).unwrap();
        assert!(pending.is_done());
        assert_eq!(pending.wait().unwrap().status.0, 0);
    }
    drop(file);
    end(simulator, driver);
}

#[test]
fn accesses_that_come_too_late_are_counted() {
    let (simulator, driver) = started(edu());
    let device = simulator.devices()[0];
    let counts = || {
        let statistics = simulator.statistics();
        (statistics.unanswered, statistics.too_late)
    };
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, READ_IDENTIFICATION), 0x0100_00ed);
    assert_eq!(counts(), (0, 0));
    simulator.set_device_power(device, DevicePower::D3).unwrap();
    assert_eq!(answer(&file, READ_IDENTIFICATION), 0xffff_ffff);
    assert_eq!(counts(), (1, 1));
    simulator.set_device_power(device, DevicePower::D0).unwrap();
    assert_eq!(answer(&file, READ_IDENTIFICATION), 0x0100_00ed);
    // Gone, but the driver cannot know.
    simulator.detach(device);
    answer(&file, READ_IDENTIFICATION);
    assert_eq!(counts(), (2, 1));
    simulator.surprise_remove(device).unwrap();
    answer(&file, READ_IDENTIFICATION);
    assert_eq!(counts(), (3, 2));
    drop(file);
    assert_eq!(simulator.unload(driver).unwrap(), []);
    assert_eq!(simulator.finish().unwrap().leaks, []);
}

#[test]
fn a_device_is_gone_at_the_access_asked_for() {
    let (simulator, driver) = started(edu());
    let device = simulator.devices()[0];
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    simulator.detach_after(device, 2);
    for wanted in [0x0100_00ed, 0x0100_00ed, u32::MAX, u32::MAX] {
        assert_eq!(answer(&file, READ_IDENTIFICATION), wanted);
    }
    let statistics = simulator.statistics();
    assert_eq!((statistics.unanswered, statistics.too_late), (2, 0));
    simulator.surprise_remove(device).unwrap();
    drop(file);
    assert_eq!(simulator.unload(driver).unwrap(), []);
    assert_eq!(simulator.finish().unwrap().leaks, []);
}

#[test]
fn a_device_is_plugged_in_again_as_new() {
    let messages = EduOptions {
        messages: true,
        ..EduOptions::default()
    };
    let (simulator, driver) = started(Simulator::builder().edu(messages));
    let device = simulator.devices()[0];
    let refused = simulator.plug_in(device).unwrap_err();
    assert!(refused.to_string().contains("started"), "{refused}");
    for _ in 0..3 {
        let file = simulator.open(r"\\.\EduEvents").unwrap();
        answer(&file, CONNECT_MESSAGES);
        assert_eq!(answer(&file, TRANSFER), 1000);
        simulator.surprise_remove(device).unwrap();
        let refused = simulator.plug_in(device).unwrap_err();
        assert!(refused.to_string().contains("gone"), "{refused}");
        drop(file);
        simulator.plug_in(device).unwrap();
        let refused = simulator.plug_in(device).unwrap_err();
        assert!(
            refused.to_string().contains("has not been unplugged"),
            "{refused}"
        );
        simulator.add_device(&driver, device).unwrap();
        simulator.start(device).unwrap();
    }
    end(simulator, driver);
}

#[test]
fn a_device_that_is_gone_reads_as_ones() {
    let (simulator, driver) = started(edu());
    let device = simulator.devices()[0];
    let file = simulator.open(r"\\.\EduEvents").unwrap();
    assert_eq!(answer(&file, READ_IDENTIFICATION), 0x0100_00ed);
    simulator.detach(device);
    assert_eq!(answer(&file, READ_IDENTIFICATION), 0xffff_ffff);
    let mut vendor = [0; 4];
    simulator.config_read(device, 0, &mut vendor);
    assert_eq!(vendor, [0xff; 4]);
    drop(file);
    end(simulator, driver);
}

#[test]
fn two_runs_make_the_same_calls() {
    let fingerprint = || {
        let (simulator, driver) = started(edu().seed(5));
        let file = simulator.open(r"\\.\EduEvents").unwrap();
        answer(&file, CONNECT);
        for _ in 0..20 {
            answer(&file, RAISE);
            assert_eq!(answer(&file, TRANSFER), 1000);
        }
        drop(file);
        for &device in simulator.devices() {
            simulator.remove(device).unwrap();
        }
        simulator.unload(driver).unwrap();
        simulator.finish().unwrap().fingerprint
    };
    assert_eq!(fingerprint(), fingerprint());
}
