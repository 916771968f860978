//! Buses whose driver is a driver under test, and devices without hardware: what they report, how
//! it comes and goes, and the rules of it. The drivers are `drivers/bus.c` and `drivers/child.c`.

mod support;

use std::sync::{Arc, Mutex};

use support::{assert_stopped, code, done, driver};
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{
    DeviceId, Driver, File, NtStatus, Profile, SimError, Simulator, SystemPower,
};

/// `PNP_DETECTED_FATAL_ERROR`
const PNP: u32 = 0xCA;
const PLUG: u32 = code(0x800, 0);
const UNPLUG: u32 = code(0x801, 0);
const NUMBER: u32 = code(0x802, 0);
const SERVICES: &str = r"\Registry\Machine\System\CurrentControlSet\Services";

/// A machine with a root-enumerated bus.
struct Bench {
    simulator: Simulator,
    bus: DeviceId,
    printed: Arc<Mutex<String>>,
}

impl Bench {
    fn new(profile: Profile) -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .profile(profile)
            .root_device(r"ROOT\TESTBUS")
            .debug_output(move |text| sink.lock().unwrap().push_str(text))
            .build();
        let simulator = done(simulator);
        let bus = simulator.devices()[0];
        Self {
            simulator,
            bus,
            printed,
        }
    }

    fn set(&self, service: &str, name: &str, value: u32) {
        let key = format!(r"{SERVICES}\{service}");
        self.simulator.set_registry_number(&key, name, value);
    }

    /// Loads the driver of the bus and starts it; the child driver, if there is one, is installed
    /// before.
    fn start(&self, with_child_driver: bool) -> Result<(Driver, Option<Driver>), SimError> {
        let child = match with_child_driver {
            true => Some(self.simulator.load(driver("child"))?),
            false => None,
        };
        if let Some(child) = &child {
            self.simulator.install(child, Some(r"testbus\any"))?;
        }
        let bus = self.simulator.load(driver("bus"))?;
        self.simulator.add_device(&bus, self.bus)?;
        self.simulator.start(self.bus)?;
        Ok((bus, child))
    }

    fn tell_bus(&self, control: u32, number: u32) -> Result<(), SimError> {
        let file = self.simulator.open(r"\\.\TestBus")?;
        let answer = file.ioctl(control, &number.to_le_bytes(), 0)?;
        assert_eq!(answer.status, NtStatus::SUCCESS);
        drop(file);
        self.simulator.run_until_idle()
    }

    fn children(&self) -> Vec<String> {
        let children = self.simulator.children(self.bus).into_iter();
        children
            .map(|child| self.simulator.instance_path(child).unwrap())
            .collect()
    }

    /// The lines printed since this was last asked, those that begin so.
    fn printed(&self, beginning: &str) -> Vec<String> {
        let text = std::mem::take(&mut *self.printed.lock().unwrap());
        let lines = text.lines().filter(|line| line.starts_with(beginning));
        lines.map(str::to_owned).collect()
    }

    /// The lines printed since this was last asked that say one of these, without their numbers
    /// and names.
    fn order(&self, request: &str) -> Vec<String> {
        let lines = self.printed("").into_iter();
        lines
            .filter_map(|line| line.strip_suffix(request).map(str::to_owned))
            .collect()
    }

    fn end(self, drivers: (Driver, Option<Driver>)) {
        done(self.simulator.remove(self.bus));
        for driver in std::iter::once(drivers.0).chain(drivers.1) {
            assert_eq!(done(self.simulator.unload(driver)), []);
        }
        assert_eq!(self.simulator.pnp_errors(), [""; 0]);
        assert_eq!(done(self.simulator.finish()).leaks, []);
    }
}

fn number_of(file: &File<'_>) -> (NtStatus, Vec<u8>) {
    let answer = done(file.ioctl(NUMBER, &[], 4));
    (answer.status, answer.bytes)
}

#[test]
fn children_are_started_used_and_removed_with_their_bus() {
    for profile in Profile::ALL {
        let bench = Bench::new(profile);
        let drivers = done(bench.start(true));
        let children = bench.children();
        assert_eq!(children.len(), 2, "{children:?}");
        assert!(children[0].starts_with(r"TESTBUS\Child\1&"), "{children:?}");
        assert!(children[1].ends_with("&0&2"), "{children:?}");
        for number in 1..=2_u32 {
            let file = done(bench.simulator.open(&format!(r"\\.\TestChild{number}")));
            let expected = (NtStatus::SUCCESS, number.to_le_bytes().to_vec());
            assert_eq!(number_of(&file), expected);
        }
        bench.end(drivers);
    }
}

#[test]
fn a_child_is_asked_what_it_is_before_its_driver_comes() {
    let bench = Bench::new(Profile::Windows11);
    let drivers = done(bench.start(false));
    let asked = bench.printed("child 1 pnp");
    // Device ID, capabilities, instance ID, two texts, the other IDs, the bus.
    let expected =
        ["13", "9", "13", "c", "c", "13", "13", "15"].map(|minor| format!("child 1 pnp {minor}"));
    assert_eq!(asked, expected);
    // The driver comes later, and serves what is there.
    let child = done(bench.simulator.load(driver("child")));
    done(bench.simulator.install(&child, None));
    let file = done(bench.simulator.open(r"\\.\TestChild2"));
    assert_eq!(number_of(&file).0, NtStatus::SUCCESS);
    drop(file);
    bench.end((drivers.0, Some(child)));
}

#[test]
fn children_come_and_go_while_the_bus_runs() {
    let bench = Bench::new(Profile::Windows11);
    let drivers = done(bench.start(true));
    let first = bench.simulator.children(bench.bus)[0];
    done(bench.tell_bus(PLUG, 3));
    assert_eq!(bench.children().len(), 3);
    done(bench.tell_bus(UNPLUG, 1));
    assert_eq!(bench.children().len(), 2);
    assert!(!bench.simulator.is_present(first));
    assert!(bench.simulator.open(r"\\.\TestChild1").is_err());
    assert!(bench.simulator.start(first).is_err());
    // SURPRISE_REMOVAL, then REMOVE_DEVICE.
    let last = bench.printed("driver of TestChild1 pnp");
    assert!(
        last.ends_with(&["17", "2"].map(|minor| format!("driver of TestChild1 pnp {minor}"))),
        "{last:?}"
    );
    // The same device is the same when it comes back.
    done(bench.tell_bus(PLUG, 1));
    assert!(bench.simulator.is_present(first));
    assert!(bench.simulator.children(bench.bus).contains(&first));
    bench.end(drivers);
}

#[test]
fn a_child_that_is_gone_is_removed_when_its_last_file_is_closed() {
    let bench = Bench::new(Profile::Windows11);
    let drivers = done(bench.start(true));
    let file = done(bench.simulator.open(r"\\.\TestChild1"));
    done(bench.tell_bus(UNPLUG, 1));
    assert_eq!(bench.children().len(), 2, "it waits");
    let refused = bench.simulator.remove(bench.bus).unwrap_err().to_string();
    assert!(refused.contains("files are open"), "{refused}");
    // A new one of the same name has to wait for the old one's end.
    done(bench.tell_bus(PLUG, 1));
    assert_eq!(bench.children().len(), 2);
    done(file.close());
    done(bench.simulator.run_until_idle());
    assert_eq!(bench.children().len(), 2);
    let file = done(bench.simulator.open(r"\\.\TestChild1"));
    assert_eq!(number_of(&file).0, NtStatus::SUCCESS);
    drop(file);
    bench.end(drivers);
}

#[test]
fn what_is_below_goes_first_and_comes_last() {
    let bench = Bench::new(Profile::Windows11);
    let drivers = done(bench.start(true));
    bench.printed("");
    let simulator = &bench.simulator;
    let (down, up) = (
        [
            "driver of TestChild1",
            "child 1",
            "driver of TestChild2",
            "child 2",
            "bus 0",
        ],
        [
            "bus 0",
            "driver of TestChild2",
            "child 2",
            "driver of TestChild1",
            "child 1",
        ],
    );
    done(simulator.query_stop(bench.bus));
    assert_eq!(bench.order(" pnp 5"), down);
    done(simulator.cancel_stop(bench.bus));
    assert_eq!(bench.order(" pnp 6"), up);
    done(simulator.query_stop(bench.bus));
    done(simulator.stop(bench.bus));
    assert_eq!(bench.order(" pnp 4"), down);
    done(simulator.start(bench.bus));
    let started = bench.order(" pnp 0");
    assert_eq!(started[0], "bus 0");
    assert_eq!(started.len(), 5);
    done(simulator.set_system_power(SystemPower::Sleeping3));
    assert_eq!(bench.order(" power 2 4"), down);
    done(simulator.set_system_power(SystemPower::Working));
    assert_eq!(bench.order(" power 2 1"), up);
    done(simulator.query_remove(bench.bus));
    assert_eq!(bench.order(" pnp 1"), down);
    done(simulator.cancel_remove(bench.bus));
    assert_eq!(bench.order(" pnp 3"), up);
    done(simulator.remove(bench.bus));
    assert_eq!(bench.order(" pnp 2"), down);
    // The bus is there still, and can be started again.
    done(simulator.add_device(&drivers.0, bench.bus));
    done(simulator.start(bench.bus));
    assert_eq!(bench.children().len(), 2);
    bench.end(drivers);
}

#[test]
fn a_bus_that_is_unplugged_takes_its_children_with_it() {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .device(Box::new(Bystander::new().0))
        .debug_output(|_| {})
        .build();
    let simulator = done(simulator);
    let device = simulator.devices()[0];
    let child = done(simulator.load(driver("child")));
    done(simulator.install(&child, None));
    let bus = done(simulator.load(driver("bus")));
    for _ in 0..2 {
        done(simulator.add_device(&bus, device));
        done(simulator.start(device));
        let file = done(simulator.open(r"\\.\TestChild1"));
        done(simulator.surprise_remove(device));
        // What is open keeps the whole bus.
        assert_eq!(simulator.children(device).len(), 2);
        assert!(simulator.plug_in(device).is_err());
        done(file.close());
        assert_eq!(simulator.children(device), []);
        done(simulator.plug_in(device));
    }
    for driver in [bus, child] {
        assert_eq!(done(simulator.unload(driver)), []);
    }
    assert_eq!(simulator.pnp_errors(), [""; 0]);
    assert_eq!(done(simulator.finish()).leaks, []);
}

#[test]
fn a_child_that_refuses_keeps_its_bus() {
    for (refuse, what) in [(2, "to be removed"), (3, "to stop")] {
        let bench = Bench::new(Profile::Windows11);
        bench.set("child", "Refuse", refuse);
        let drivers = done(bench.start(true));
        let refused = match refuse {
            2 => bench.simulator.remove(bench.bus),
            _ => bench.simulator.query_stop(bench.bus),
        };
        let refused = refused.unwrap_err().to_string();
        assert!(
            refused.contains(what) && refused.contains(r"TESTBUS\Child"),
            "{refused}"
        );
        // Everything goes on.
        let file = done(bench.simulator.open(r"\\.\TestChild2"));
        assert_eq!(number_of(&file).0, NtStatus::SUCCESS);
        drop(file);
        if refuse == 3 {
            bench.end(drivers);
        }
    }
}

#[test]
fn a_child_that_does_not_start_is_told_and_its_bus_runs() {
    let bench = Bench::new(Profile::Windows11);
    bench.set("child", "Refuse", 1);
    let drivers = done(bench.start(true));
    let errors = bench.simulator.pnp_errors();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("STATUS_DEVICE_NOT_READY"), "{errors:?}");
    let child = bench.simulator.children(bench.bus)[0];
    let refused = bench.simulator.start(child).unwrap_err().to_string();
    assert!(refused.contains("without a driver"), "{refused}");
    bench.end(drivers);
}

#[test]
fn one_child_is_removed_and_started_again() {
    let bench = Bench::new(Profile::Windows11);
    let drivers = done(bench.start(true));
    let child = bench.simulator.children(bench.bus)[1];
    done(bench.simulator.remove(child));
    assert!(bench.simulator.is_present(child), "its bus reports it");
    let driver = drivers.1.as_ref().unwrap();
    done(bench.simulator.add_device(driver, child));
    done(bench.simulator.start(child));
    assert!(bench.simulator.open(r"\\.\TestChild2").is_ok());
    let refused = bench
        .simulator
        .surprise_remove(child)
        .unwrap_err()
        .to_string();
    assert!(refused.contains("IoInvalidateDeviceRelations"), "{refused}");
    bench.end(drivers);
}

#[test]
fn each_broken_rule_of_bus_drivers_is_caught() {
    for (broken, number, words) in [
        (1, 5, "which was not referenced"),
        (2, 1, "twice"),
        (3, 1, "two devices with the same identifications"),
        (4, 3, "with a character (0x2c)"),
        (5, 3, "BusQueryDeviceID was answered with nothing"),
        (6, 2, "DO_DEVICE_INITIALIZING is set"),
        (10, 8, "no device object at index 2"),
        (11, 0, "not the beginning of a pool allocation"),
        (12, 4, "deleted with IoDeleteDevice"),
        (13, 2, "attached to another device object"),
        (15, 3, "which does not end"),
        (17, 2, "do not fit into the"),
        (19, 3, r#"with "Child""#),
    ] {
        let bench = Bench::new(Profile::Windows11);
        bench.set("bus", "Break", broken);
        let outcome = bench.start(false);
        let found = outcome.as_ref().err().and_then(SimError::bug_check);
        assert_eq!(
            found.map(|report| report.parameters[0]),
            Some(number),
            "{broken}"
        );
        assert_stopped(outcome, PNP, words);
    }
}

#[test]
fn each_broken_rule_of_children_that_go_is_caught() {
    for (broken, words) in [
        (7, "the PnP manager has not removed it"),
        (8, "was not deleted by the bus driver"),
        (16, "not the physical device object of a device"),
        (18, "must not fail it"),
    ] {
        let bench = Bench::new(Profile::Windows11);
        bench.set("bus", "Break", broken);
        let _drivers = done(bench.start(true));
        assert_stopped(bench.tell_bus(UNPLUG, 2), PNP, words);
    }
    for (broken, words) in [
        (9, "its bus driver still reports it"),
        (14, "was not deleted by the bus driver"),
    ] {
        let bench = Bench::new(Profile::Windows11);
        bench.set("bus", "Break", broken);
        let _drivers = done(bench.start(true));
        assert_stopped(bench.simulator.remove(bench.bus), PNP, words);
    }
}

#[test]
fn a_device_without_hardware_is_started_stopped_and_removed() {
    for profile in Profile::ALL {
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .profile(profile)
            .root_device(r"ROOT\EXAMPLE")
            .root_device(r"ROOT\EXAMPLE")
            .debug_output(|_| {})
            .build();
        let simulator = done(simulator);
        let [device, second] = simulator.devices() else {
            panic!("two were asked for")
        };
        let child = done(simulator.load(driver("child")));
        assert_eq!(simulator.instance_path(*device), None);
        done(simulator.add_device(&child, *device));
        assert_eq!(
            simulator.instance_path(*device).as_deref(),
            Some(r"ROOT\EXAMPLE\0000")
        );
        done(simulator.start(*device));
        done(simulator.query_stop(*device));
        done(simulator.stop(*device));
        done(simulator.start(*device));
        done(simulator.set_system_power(SystemPower::Hibernate));
        done(simulator.set_system_power(SystemPower::Working));
        let file = done(simulator.open(r"\\.\TestChild0"));
        assert!(
            !number_of(&file).0.is_success(),
            "no bus driver knows the request"
        );
        drop(file);
        assert!(
            simulator.surprise_remove(*device).is_err(),
            "it has no hardware"
        );
        done(simulator.remove(*device));
        assert!(simulator.is_present(*device));
        done(simulator.add_device(&child, *second));
        assert_eq!(
            simulator.instance_path(*second).as_deref(),
            Some(r"ROOT\EXAMPLE\0001")
        );
        done(simulator.remove(*second));
        assert_eq!(done(simulator.unload(child)), []);
        assert_eq!(done(simulator.finish()).leaks, []);
    }
}
