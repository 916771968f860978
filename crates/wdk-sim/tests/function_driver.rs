//! A function driver's life: added, started with the device's resources, stopped, put to sleep,
//! unplugged, removed. The driver is `drivers/function.c`; the device is one that only has a
//! configuration space, a window and an interrupt line.

mod support;

use std::sync::{Arc, Mutex};

use support::{code, done, driver};
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{
    DeviceId, DevicePower, Driver, File, Interruption, IoError, NtStatus, SimError, Simulator,
    SystemPower, Uuid,
};

const CLASS: Uuid = Uuid::from_u128(0x1122_3344_5566_7788_99aa_bbcc_ddee_ff01);
const SERVICE: &str = r"\Registry\Machine\System\CurrentControlSet\Services\function";

const REFUSE_ADD: u32 = 1;
const REFUSE_START: u32 = 2;
const REFUSE_STOP: u32 = 4;
const REFUSE_REMOVE: u32 = 8;
const REFUSE_SLEEP: u32 = 16;

const BUSY: NtStatus = NtStatus(wdk_sys::STATUS_DEVICE_BUSY);

/// What the driver has seen.
#[derive(Debug)]
struct Facts([u32; 14]);

impl Facts {
    fn of(file: &File<'_>) -> Self {
        let answer = done(file.ioctl(code(0x800, 0), &[], 56));
        assert_eq!(answer.status, NtStatus::SUCCESS);
        let mut numbers = [0; 14];
        for (number, bytes) in numbers.iter_mut().zip(answer.bytes.chunks_exact(4)) {
            *number = u32::from_le_bytes(bytes.try_into().expect("chunks are four bytes"));
        }
        Self(numbers)
    }
    fn memory_length(&self) -> u32 {
        self.0[0]
    }
    fn line_vector_level_shared(&self) -> [u32; 4] {
        [self.0[1], self.0[2], self.0[3], self.0[4]]
    }
    fn starts_stops_surprises(&self) -> [u32; 3] {
        [self.0[5], self.0[6], self.0[7]]
    }
    fn identification(&self) -> u32 {
        self.0[8]
    }
    fn command(&self) -> u32 {
        self.0[9]
    }
    fn device_and_system_power(&self) -> [u32; 2] {
        [self.0[10], self.0[11]]
    }
}

struct Bench {
    simulator: Simulator,
    device: DeviceId,
    printed: Arc<Mutex<String>>,
}

impl Bench {
    fn new() -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .device(Box::new(Bystander::new().0))
            .debug_output(move |text| sink.lock().expect("nobody panics").push_str(text))
            .build()
            .expect("the machine boots");
        Self {
            device: simulator.devices()[0],
            simulator,
            printed,
        }
    }

    fn load(&self) -> Driver {
        self.simulator
            .load(driver("function"))
            .unwrap_or_else(|error| panic!("{error}"))
    }

    fn start(&self) -> Driver {
        let driver = self.load();
        ok(self.simulator.add_device(&driver, self.device));
        ok(self.simulator.start(self.device));
        driver
    }

    fn open(&self) -> File<'_> {
        self.simulator
            .open_interface(CLASS, 0)
            .unwrap_or_else(|error| panic!("{error}"))
    }

    fn refuse(&self, what: u32) {
        let answer = done(self.open().ioctl(code(0x801, 0), &what.to_le_bytes(), 0));
        assert_eq!(answer.status, NtStatus::SUCCESS);
    }

    fn printed(&self) -> String {
        self.printed.lock().expect("nobody panics").clone()
    }

    /// Unloads and finds nothing left behind.
    fn end(self, driver: Driver) {
        let leaks = self
            .simulator
            .unload(driver)
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(leaks.is_empty(), "left behind: {leaks:?}");
        let report = self
            .simulator
            .finish()
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(report.leaks.is_empty(), "left behind: {:?}", report.leaks);
    }
}

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

fn refused(result: Result<(), SimError>, status: NtStatus) {
    match result {
        Ok(()) => panic!("expected {status}"),
        Err(error) => assert_eq!(error.status(), Some(status), "{error}"),
    }
}

#[test]
fn a_device_starts_with_its_resources_and_can_be_removed() {
    let bench = Bench::new();
    assert!(bench.simulator.interfaces(CLASS).is_empty());
    let driver = bench.start();
    let interfaces = bench.simulator.interfaces(CLASS);
    assert_eq!(interfaces.len(), 1);
    assert!(
        interfaces[0].starts_with(r"\??\PCI#VEN_1234&DEV_0B57")
            && interfaces[0].ends_with("{11223344-5566-7788-99aa-bbccddeeff01}"),
        "{interfaces:?}"
    );
    {
        let file = bench.open();
        let facts = Facts::of(&file);
        let interrupt = bench.simulator.interrupts(bench.device)[0];
        assert_eq!(facts.memory_length(), 0x1000);
        assert_eq!(
            facts.line_vector_level_shared(),
            [
                interrupt.line,
                interrupt.vector,
                u32::from(interrupt.irql),
                1
            ]
        );
        assert_eq!(facts.starts_stops_surprises(), [1, 0, 0]);
        assert_eq!(facts.identification(), 0x0b57_1234);
        assert_eq!(facts.command() & 6, 6, "memory decoding and bus mastering");

        let error = bench
            .simulator
            .remove(bench.device)
            .expect_err("a file is open");
        assert!(error.to_string().contains("1 files are open"), "{error}");
    }
    let error = bench.simulator.start(bench.device).expect_err("it runs");
    assert!(error.to_string().contains("started"), "{error}");
    ok(bench.simulator.remove(bench.device));
    assert_eq!(bench.printed(), "removed\n");
    assert!(bench.simulator.interfaces(CLASS).is_empty());

    // Still plugged in, so it can have a driver again.
    ok(bench.simulator.add_device(&driver, bench.device));
    ok(bench.simulator.start(bench.device));
    let error = bench.simulator.load(support::driver("function"));
    assert!(
        matches!(error, Err(SimError::Io(IoError::State(_)))),
        "loaded twice"
    );
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn what_a_driver_refuses_is_reported_and_taken_back() {
    let bench = Bench::new();
    bench
        .simulator
        .set_registry_number(SERVICE, "Refuse", REFUSE_ADD);
    let driver = bench.load();
    refused(
        bench.simulator.add_device(&driver, bench.device),
        NtStatus(wdk_sys::STATUS_NO_SUCH_DEVICE),
    );
    ok(bench.simulator.unload(driver));

    bench
        .simulator
        .set_registry_number(SERVICE, "Refuse", REFUSE_START);
    let driver = bench.load();
    ok(bench.simulator.add_device(&driver, bench.device));
    refused(
        bench.simulator.start(bench.device),
        NtStatus(wdk_sys::STATUS_DEVICE_CONFIGURATION_ERROR),
    );
    assert_eq!(bench.printed(), "removed\n", "a failed start is a removal");
    ok(bench.simulator.unload(driver));

    bench.simulator.set_registry_number(SERVICE, "Refuse", 0);
    let driver = bench.start();
    bench.refuse(REFUSE_STOP);
    refused(bench.simulator.query_stop(bench.device), BUSY);
    bench.refuse(REFUSE_REMOVE);
    refused(bench.simulator.remove(bench.device), BUSY);
    bench.refuse(REFUSE_SLEEP);
    refused(
        bench.simulator.set_system_power(SystemPower::Sleeping3),
        BUSY,
    );
    bench.refuse(0);
    assert_eq!(
        Facts::of(&bench.open()).device_and_system_power(),
        [DevicePower::D0 as u32, SystemPower::Working as u32],
        "those that were asked are told to go on"
    );
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn a_device_is_stopped_and_started_again() {
    let bench = Bench::new();
    let driver = bench.start();
    ok(bench.simulator.query_stop(bench.device));
    ok(bench.simulator.cancel_stop(bench.device));
    ok(bench.simulator.query_stop(bench.device));
    ok(bench.simulator.stop(bench.device));
    ok(bench.simulator.start(bench.device));
    assert_eq!(Facts::of(&bench.open()).starts_stops_surprises(), [2, 1, 0]);
    ok(bench.simulator.query_remove(bench.device));
    ok(bench.simulator.cancel_remove(bench.device));
    ok(bench.simulator.query_remove(bench.device));
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn the_system_sleeps_and_the_device_with_it() {
    let bench = Bench::new();
    let driver = bench.start();
    let file = bench.open();
    let decodes = || {
        let mut command = [0; 2];
        bench.simulator.config_read(bench.device, 4, &mut command);
        command[0] & 6 == 6
    };
    assert!(decodes());
    ok(bench.simulator.set_system_power(SystemPower::Sleeping3));
    assert_eq!(Facts::of(&file).device_and_system_power(), [4, 4]);
    assert!(!decodes(), "a device in D3 decodes nothing");
    ok(bench.simulator.set_system_power(SystemPower::Working));
    assert_eq!(Facts::of(&file).device_and_system_power(), [1, 1]);
    assert!(decodes());
    ok(bench
        .simulator
        .set_device_power(bench.device, DevicePower::D3));
    assert_eq!(Facts::of(&file).device_and_system_power(), [4, 1]);
    ok(bench
        .simulator
        .set_device_power(bench.device, DevicePower::D0));
    drop(file);
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn a_stack_is_sent_its_devices_power_requests_one_after_the_other() {
    let bench = Bench::new();
    let driver = bench.start();
    let file = bench.open();
    let ask = |function, argument: u32| {
        let answer = done(file.ioctl(code(function, 0), &argument.to_le_bytes(), 0));
        assert_eq!(answer.status, NtStatus::SUCCESS);
        ok(bench.simulator.run_until_idle());
    };
    let power = || Facts::of(&file).device_and_system_power()[0];
    assert_eq!(power(), 1);
    ask(0x802, 4);
    assert_eq!(power(), 1, "the D3 waits until the D0 is completed");
    let mut command = [0; 2];
    bench.simulator.config_read(bench.device, 4, &mut command);
    assert_eq!(command[0] & 6, 6, "the bus driver has not seen it either");
    ask(0x803, 0);
    assert_eq!(power(), 4);
    bench.simulator.config_read(bench.device, 4, &mut command);
    assert_eq!(command[0] & 6, 0, "and then comes");
    // Others are sent again, and the device comes back.
    let d0 = bench
        .simulator
        .set_device_power(bench.device, DevicePower::D0);
    ok(d0);
    assert_eq!(power(), 1);
    drop(file);
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn what_comes_from_outside_comes_at_the_call_asked_for() {
    let bench = Bench::new();
    let driver = bench.start();
    let file = bench.open();
    for (event, power) in [
        (Interruption::Rebalance(bench.device), [1, 0]),
        (Interruption::SystemPower(SystemPower::Sleeping3), [4, 4]),
        (Interruption::SystemPower(SystemPower::Working), [1, 1]),
    ] {
        bench.simulator.interrupt_after(1, event);
        Facts::of(&file);
        ok(bench.simulator.run_until_idle());
        assert_eq!(bench.simulator.interruption_errors(), [""; 0]);
        let facts = Facts::of(&file);
        assert_eq!(facts.starts_stops_surprises(), [2, 1, 0], "{event:?}");
        assert_eq!(facts.device_and_system_power(), power, "{event:?}");
    }
    drop(file);
    ok(bench.simulator.remove(bench.device));
    bench.end(driver);
}

#[test]
fn an_unplugged_device_is_removed_with_its_last_file() {
    let bench = Bench::new();
    let driver = bench.start();
    let file = bench.open();
    ok(bench.simulator.surprise_remove(bench.device));
    assert_eq!(bench.printed(), "", "a file is still open");
    assert_eq!(Facts::of(&file).starts_stops_surprises(), [1, 0, 1]);
    assert!(bench.simulator.interfaces(CLASS).is_empty());
    ok(file.close());
    assert_eq!(bench.printed(), "removed\n");
    let error = bench
        .simulator
        .add_device(&driver, bench.device)
        .expect_err("it is gone");
    assert!(error.to_string().contains("unplugged"), "{error}");
    bench.end(driver);
}

#[test]
fn a_device_is_unplugged_at_any_kernel_call() {
    for call in 1..40 {
        let bench = Bench::new();
        let driver = bench.load();
        bench
            .simulator
            .interrupt_after(call, Interruption::SurpriseRemove(bench.device));
        if bench.simulator.add_device(&driver, bench.device).is_ok()
            && bench.simulator.start(bench.device).is_ok()
            && let Ok(file) = bench.simulator.open_interface(CLASS, 0)
        {
            let _ = done(file.ioctl(code(0x800, 0), &[], 56));
        }
        ok(bench.simulator.run_until_idle());
        for error in bench.simulator.interruption_errors() {
            assert!(error.contains("no driver yet"), "{error}");
        }
        bench.simulator.interrupt_after(0, Interruption::CancelAll);
        // Later than the last call, or before there was a driver: the device is still there, or is
        // removed now.
        let _ = bench.simulator.surprise_remove(bench.device);
        bench.end(driver);
    }
}

#[test]
fn a_driver_with_a_device_is_not_unloaded() {
    let bench = Bench::new();
    let driver = bench.start();
    let id = format!("{driver:?}");
    let error = bench.simulator.unload(driver).expect_err("it is in use");
    assert!(
        error.to_string().contains("still serves device bystander"),
        "{error} ({id})"
    );
    let _ = bench.simulator.remove(bench.device);
    let report = ok(bench.simulator.finish());
    assert!(report.leaks.is_empty(), "{:?}", report.leaks);
}

#[test]
fn every_failed_call_on_the_way_to_a_started_device_is_survived() {
    let run = |fail: Option<u64>| {
        let bench = Bench::new();
        let driver = bench.load();
        bench.simulator.injection().arm(fail);
        let added = bench.simulator.add_device(&driver, bench.device);
        let outcome = added.and_then(|()| bench.simulator.start(bench.device));
        let seen = bench.simulator.injection().seen();
        match &outcome {
            Ok(()) => ok(bench.simulator.remove(bench.device)),
            Err(error) => assert!(error.status().is_some(), "call {fail:?}: {error}"),
        }
        let succeeded = outcome.is_ok();
        // What was added and not started is removed, too.
        let _ = bench.simulator.remove(bench.device);
        bench.end(driver);
        (succeeded, seen)
    };
    let (succeeded, calls) = run(None);
    assert!(succeeded && calls >= 4, "{calls}");
    for nth in 1..=calls {
        assert!(!run(Some(nth)).0, "call {nth} failed without consequence");
    }
}
