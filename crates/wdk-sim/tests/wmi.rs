//! WMI: data blocks of a driver are read, changed and executed, its events arrive, and the rules of
//! it are kept. The driver is `drivers/wmi.c`, which leaves its part to WMILIB.

mod support;

use std::process::Command;

use support::{assert_stopped, code, done, driver};
use wdk_sim::simulator::{Driver, NtStatus, Profile, SimError, Simulator, Uuid, WmiEvent};

const DATA: Uuid = Uuid::from_u128(0x11223344_5566_7788_99aa_bbccddeeff01);
const COSTLY: Uuid = Uuid::from_u128(0x11223344_5566_7788_99aa_bbccddeeff02);
const EVENTS: Uuid = Uuid::from_u128(0x11223344_5566_7788_99aa_bbccddeeff03);
const FIRE: u32 = code(0x800, 0);
/// `DRIVER_VERIFIER_IOMANAGER_VIOLATION`
const IOMANAGER: u32 = 0xC9;

struct Bench {
    simulator: Simulator,
    driver: Driver,
}

impl Bench {
    fn start(profile: Profile, broken: u32) -> Self {
        let bench = Self::load(profile, broken);
        done(bench.simulator.start(bench.simulator.devices()[0]));
        bench
    }

    /// With a device that is not started.
    fn load(profile: Profile, broken: u32) -> Self {
        let bench = Self::loaded(profile, broken);
        let device = bench.simulator.devices()[0];
        done(bench.simulator.add_device(&bench.driver, device));
        bench
    }

    /// With a driver that has no device.
    fn loaded(profile: Profile, broken: u32) -> Self {
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .profile(profile)
            .root_device(r"ROOT\WMI")
            .debug_output(|_| {})
            .build();
        let simulator = done(simulator);
        simulator.set_registry_number(
            r"\Registry\Machine\System\CurrentControlSet\Services\wmi",
            "Break",
            broken,
        );
        let driver = done(simulator.load(driver("wmi")));
        Self { simulator, driver }
    }

    fn fire(&self) -> Result<NtStatus, SimError> {
        let file = self.simulator.open(r"\\.\TestWmi")?;
        Ok(file.ioctl(FIRE, &[], 0)?.status)
    }

    fn end(self) {
        done(self.simulator.remove(self.simulator.devices()[0]));
        assert_eq!(done(self.simulator.unload(self.driver)), []);
        assert_eq!(done(self.simulator.finish()).leaks, []);
    }
}

fn values(simulator: &Simulator) -> Vec<(String, u32)> {
    let instances = done(simulator.wmi_query(DATA)).into_iter();
    instances
        .map(|instance| {
            let value = u32::from_le_bytes(instance.data[..].try_into().unwrap());
            (instance.name, value)
        })
        .collect()
}

fn refusal<T>(outcome: Result<T, SimError>) -> String {
    match outcome {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_data_block_is_read_changed_and_executed() {
    for profile in Profile::ALL {
        let bench = Bench::start(profile, 0);
        let simulator = &bench.simulator;
        let names = [r"ROOT\WMI\0000_0".to_owned(), r"ROOT\WMI\0000_1".to_owned()];
        let [first, second] = names;
        assert_eq!(
            values(simulator),
            [(first.clone(), 0x11), (second.clone(), 0x22)]
        );
        let one = done(simulator.wmi_query_instance(DATA, 1));
        assert_eq!((&one.name, &one.data[..]), (&second, &[0x22, 0, 0, 0][..]));
        done(simulator.wmi_set(DATA, 1, &[1, 2, 3, 4]));
        done(simulator.wmi_set_item(DATA, 0, 3, &[9]));
        assert_eq!(
            values(simulator),
            [(first, 0x0900_0011), (second, 0x0403_0201)]
        );
        let sum = done(simulator.wmi_execute(DATA, 1, 1, &[1, 0, 0, 0], 4));
        assert_eq!(sum, [2, 2, 3, 4]);
        bench.end();
    }
}

#[test]
fn what_a_driver_refuses_is_refused_with_its_status() {
    let bench = Bench::start(Profile::Windows11, 0);
    let simulator = &bench.simulator;
    let refused = [
        (
            refusal(simulator.wmi_set(DATA, 0, &[1])),
            "STATUS_WMI_SET_FAILURE",
        ),
        (
            refusal(simulator.wmi_set(COSTLY, 0, &[1])),
            "STATUS_WMI_READ_ONLY",
        ),
        (
            refusal(simulator.wmi_query_instance(DATA, 2)),
            "STATUS_WMI_INSTANCE_NOT_FOUND",
        ),
        (
            refusal(simulator.wmi_set_item(DATA, 0, 4, &[1])),
            "STATUS_WMI_ITEMID_NOT_FOUND",
        ),
        (
            refusal(simulator.wmi_execute(DATA, 0, 1, &[1], 4)),
            "STATUS_INVALID_PARAMETER",
        ),
        (
            refusal(simulator.wmi_query(Uuid::nil())),
            "STATUS_WMI_GUID_NOT_FOUND",
        ),
    ];
    for (text, status) in refused {
        assert!(text.contains(status), "{text}");
    }
    bench.end();
}

#[test]
fn a_large_block_is_asked_for_again_and_collected_while_it_is() {
    let bench = Bench::start(Profile::Windows11, 0);
    let large = done(bench.simulator.wmi_query(COSTLY));
    assert_eq!(
        (large.len(), large[0].data.len(), large[0].data[2999]),
        (1, 3000, 0x33)
    );
    let one = done(bench.simulator.wmi_query_instance(COSTLY, 0));
    assert_eq!(one, large[0]);
    bench.end();
}

#[test]
fn wanted_events_arrive() {
    let bench = Bench::start(Profile::Windows11, 0);
    let simulator = &bench.simulator;
    let not_found = done(bench.fire());
    assert!(!not_found.is_success(), "nobody wants events yet");
    done(simulator.wmi_want_events(EVENTS, true));
    assert_eq!(done(bench.fire()), NtStatus::SUCCESS);
    let event = WmiEvent {
        guid: EVENTS,
        instance: 0,
        data: vec![0x11, 0, 0, 0],
    };
    assert_eq!(simulator.wmi_events(), [event]);
    assert_eq!(done(simulator.wmi_query(EVENTS)), [], "it has no data");
    // The event's data are freed when there is no memory for it, too.
    simulator.injection().arm(Some(2));
    let failed = done(bench.fire());
    assert_eq!(
        failed.to_string(),
        "STATUS_INSUFFICIENT_RESOURCES (0xc000009a)"
    );
    let failed = simulator.injection().failed().unwrap();
    assert!(failed.to_string().contains("WmiFireEvent"), "{failed}");
    done(simulator.wmi_want_events(EVENTS, false));
    assert!(!done(bench.fire()).is_success());
    bench.end();
}

#[test]
fn broken_rules_of_wmi_are_caught() {
    for (broken, words) in [
        (2, "were used for"),
        (5, "which is no IRP of IRP_MJ_SYSTEM_CONTROL"),
        (7, "was not referenced"),
        (8, "does not lie within what was returned"),
    ] {
        let Bench { simulator, driver } = Bench::loaded(Profile::Windows11, broken);
        let device = simulator.devices()[0];
        let asked = simulator
            .add_device(&driver, device)
            .and_then(|()| simulator.start(device))
            .and_then(|()| simulator.wmi_query(DATA));
        assert_stopped(asked, IOMANAGER, words);
    }
    for (broken, words) in [
        (3, "not the beginning of a pool allocation"),
        (6, "WNODE_FLAG_EVENT_ITEM"),
    ] {
        let bench = Bench::start(Profile::Windows11, broken);
        assert_stopped(bench.fire(), IOMANAGER, words);
    }
}

#[test]
fn a_request_for_another_driver_is_passed_on() {
    for refuse in [0, 4] {
        let (simulator, _driver) = {
            let bench = Bench::load(Profile::Windows11, 0);
            (bench.simulator, bench.driver)
        };
        simulator.set_registry_number(
            r"\Registry\Machine\System\CurrentControlSet\Services\child",
            "Refuse",
            refuse,
        );
        let above = done(simulator.load(driver("child")));
        done(simulator.add_device(&above, simulator.devices()[0]));
        let started = simulator.start(simulator.devices()[0]);
        if refuse == 0 {
            done(started);
            assert_eq!(values(&simulator).len(), 2);
        } else {
            let asked = started.and_then(|()| simulator.wmi_query(DATA));
            assert_stopped(asked, IOMANAGER, "by a driver above the one it is for");
        }
    }
}

#[test]
fn a_registration_that_is_left_is_a_leak() {
    let bench = Bench::start(Profile::Windows11, 4);
    done(bench.simulator.remove(bench.simulator.devices()[0]));
    let leaks = done(bench.simulator.unload(bench.driver));
    assert_eq!(leaks.len(), 1, "{leaks:?}");
    assert_eq!(leaks[0].kind, "WMI registration");
}

#[test]
fn the_command_reads_blocks_and_shows_events() {
    let block = |last: u32| format!("wmi=11223344-5566-7788-99aa-bbccddeeff0{last}");
    let output = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .arg(driver("wmi"))
        .args(["--device", "root", "--open", r"\\.\TestWmi"])
        .arg(block(1))
        .arg(format!("{},instance=1,set=05060708", block(1)))
        .arg(format!(
            "{},instance=1,method=1,in=01000000,out=4",
            block(1)
        ))
        .arg(format!("{},events", block(3)))
        .arg("ioctl=0x222000")
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{out}");
    for line in [
        r#"instance "ROOT\\WMI\\0000_1":"#,
        "  00000000  22 00 00 00                                      \"...",
        "  00000000  06 06 07 08                                      ....",
        "WMI event {11223344-5566-7788-99aa-bbccddeeff03}, instance 0:",
        "  00000000  11 00 00 00                                      ....",
        "nothing left behind",
    ] {
        assert!(
            out.lines().any(|found| found == line),
            "{line:?} in:\n{out}"
        );
    }
}
