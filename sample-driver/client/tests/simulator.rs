//! The client's commands against the driver's own image, in the simulator.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::cell::Cell;
use std::fs;

use clap::Parser;
use edu_client::arguments::Arguments;
use edu_client::commands;
use edu_client::device::DeviceError;
use edu_client::{Device, Failure, System};
use edu_interface::{BUFFER_LENGTH, INTERFACE_CLASS, IOCTL_EDU_COPY};
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{Builder, Completion, DeviceId, Driver, File, SimError, Simulator, Uuid};

/// What Windows makes of the statuses that occur here.
const ERRORS: [(u32, u32, &str); 6] = [
    (0xC000_0011, 38, "Reached the end of the file."),
    (0xC000_000D, 87, "The parameter is incorrect."),
    (
        0xC000_00B5,
        121,
        "The semaphore timeout period has expired.",
    ),
    (0xC000_00A3, 21, "The device is not ready."),
    (0xC000_02B6, 1617, "The device has been removed."),
    (
        0xC000_009A,
        1450,
        "Insufficient system resources exist to complete the requested service.",
    ),
];

struct Machine {
    simulator: Simulator,
    driver: Driver,
    device: DeviceId,
}

impl Machine {
    fn new(builder: Builder) -> Self {
        let simulator = ok(builder.debug_output(|_| {}).build());
        let driver = ok(simulator.load(wdk_sim::built::driver("sample_driver")));
        let device = simulator.devices()[0];
        ok(simulator.add_device(&driver, device));
        ok(simulator.start(device));
        Self {
            simulator,
            driver,
            device,
        }
    }

    fn end(self) {
        ok(self.simulator.remove(self.device));
        assert_eq!(ok(self.simulator.unload(self.driver)), []);
        assert_eq!(ok(self.simulator.finish()).leaks, []);
    }
}

struct Opened<'a>(File<'a>);

impl<'a> System for &'a Machine {
    type Device = Opened<'a>;

    fn open(&self, number: usize) -> Result<Opened<'a>, Failure> {
        let class = Uuid::from_u128(INTERFACE_CLASS);
        if self.simulator.interfaces(class).len() <= number {
            return Err(Failure::NoDevice("there is no such device".to_owned()));
        }
        Ok(Opened(ok(self.simulator.open_interface(class, number))))
    }

    /// The machine is no other thread's: one after the other.
    fn at_once<T: Send>(
        &self,
        callers: usize,
        work: &(dyn Fn(&Self, usize) -> T + Sync),
    ) -> Vec<T> {
        (0..callers).map(|number| work(self, number)).collect()
    }
}

impl Device for Opened<'_> {
    fn control(&self, code: u32, input: &[u8], output: &mut [u8]) -> Result<usize, DeviceError> {
        into(ok(self.0.ioctl(code, input, output.len())), output)
    }

    fn read(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        into(ok(self.0.read(offset, buffer.len())), buffer)
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> Result<usize, DeviceError> {
        into(ok(self.0.write(offset, bytes)), &mut [])
    }
}

fn into(end: Completion, buffer: &mut [u8]) -> Result<usize, DeviceError> {
    if !end.status.is_success() {
        let status = end.status.0.cast_unsigned();
        let (_, code, message) = ERRORS
            .iter()
            .find(|known| known.0 == status)
            .expect("a status met here");
        return Err(DeviceError {
            code: *code,
            message: (*message).to_owned(),
        });
    }
    let length = end.bytes.len().min(buffer.len());
    buffer[..length].copy_from_slice(&end.bytes[..length]);
    Ok(end.information as usize)
}

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// What a command writes, or how it fails.
fn run(system: &impl System, line: &str) -> Result<String, Failure> {
    let words = ["edu-client"].into_iter().chain(line.split(' '));
    let arguments =
        Arguments::try_parse_from(words).unwrap_or_else(|error| panic!("{line}: {error}"));
    let mut out = Vec::new();
    commands::run(&arguments, system, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn says(system: &impl System, line: &str) -> String {
    run(system, line).unwrap_or_else(|failure| panic!("{line}: {failure}"))
}

/// How a command fails: its exit code, and what is said.
fn fails(system: &impl System, line: &str) -> (u8, String) {
    let failure = run(system, line).expect_err("it must fail");
    (failure.exit_code(), failure.to_string())
}

#[test]
fn device_and_driver_say_what_they_are() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    let identity = says(&&machine, "identify");
    assert!(
        identity.contains("device 0x010000ed: chunks of 4095 bytes"),
        "{identity}"
    );
    assert!(identity.contains("copies of up to 1.00 GiB"), "{identity}");
    assert_eq!(
        says(&&machine, "factorial 10"),
        "10! is 3628800 modulo 2^32\n"
    );
    assert_eq!(says(&&machine, "factorial 0"), "0! is 1 modulo 2^32\n");
    assert_eq!(
        says(&&machine, "factorial 33"),
        "33! is 2147483648 modulo 2^32\n"
    );
    assert_eq!(
        says(&&machine, "factorial 10000000"),
        "10000000! is 0 modulo 2^32\n"
    );
    machine.end();
}

#[test]
fn copies_of_every_size_are_made_and_counted() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    let mut bytes = 0;
    for (size, request) in [
        (0, 1),
        (1, 1),
        (4095, 9000),
        (4096, 4096),
        (70_001, 20_000),
        ((1 << 20) + 3, 4 << 20),
    ] {
        let said = says(
            &&machine,
            &format!("copy --size {size} --request {request} --offset 17 --seed {size}"),
        );
        assert!(
            said.starts_with(&format!("{size} bytes copied and checked")),
            "{said}"
        );
        bytes += size;
    }
    let statistics = says(&&machine, "statistics");
    assert!(
        statistics.contains(&format!("bytes to the device               {bytes} (")),
        "{statistics}"
    );
    assert!(
        statistics.contains(&format!("bytes from the device             {bytes} (")),
        "{statistics}"
    );
    let failure = fails(&&machine, "copy --size 1 --request 0");
    assert!(
        failure.0 == 1 && failure.1.contains("--request"),
        "{failure:?}"
    );
    machine.end();
}

#[test]
fn what_is_written_is_read() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let bytes: Vec<u8> = (0..BUFFER_LENGTH as u32)
        .map(|number| (number * 7) as u8)
        .collect();
    fs::write(file("all"), &bytes).unwrap();
    fs::write(file("text"), "Grüße").unwrap();
    says(&&machine, &format!("write {}", file("all")));
    assert_eq!(
        says(&&machine, &format!("write --offset 16 {}", file("text"))),
        "7 bytes written at 16\n"
    );
    says(&&machine, &format!("read --output {}", file("back")));
    let back = fs::read(file("back")).unwrap();
    assert_eq!(back[..16], bytes[..16]);
    assert_eq!(back[16..23], *"Grüße".as_bytes());
    assert_eq!(back[23..], bytes[23..]);
    let shown = says(&&machine, "read --offset 16 --length 7");
    assert!(
        shown.starts_with("0010:   47 72 c3 bc c3 9f 65") && shown.contains("Gr....e"),
        "{shown}"
    );

    // The ends: what goes past it is cut off, what begins there is refused, and so is what does not
    // fit.
    says(
        &&machine,
        &format!("read --offset 4000 --length 4000 --output {}", file("end")),
    );
    assert_eq!(fs::read(file("end")).unwrap(), bytes[4000..]);
    let (code, said) = fails(&&machine, "read --offset 4095");
    assert_eq!(
        (code, said.as_str()),
        (
            1,
            "read 1 bytes from 4095: Reached the end of the file (error 38)"
        )
    );
    let (code, said) = fails(&&machine, &format!("write --offset 4090 {}", file("text")));
    assert!(
        code == 1 && said.contains("7 bytes, which do not fit behind offset 4090"),
        "{said}"
    );
    let (code, said) = fails(&&machine, &format!("write {}", file("none")));
    assert!(
        code == 1 && said.contains("none cannot be read: "),
        "{said}"
    );
    let (code, said) = fails(&&machine, "read --output /none/at/all");
    assert!(
        code == 1 && said.contains("/none/at/all cannot be written"),
        "{said}"
    );
    machine.end();
}

#[test]
fn every_caller_of_a_load_makes_its_copies() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    let said = says(&&machine, "load --callers 5 --size 10001 --copies 3");
    assert!(
        said.starts_with("15 copies of 9.77 KiB by 5 callers, every byte checked"),
        "{said}"
    );
    let statistics = says(&&machine, "statistics");
    assert!(
        statistics.contains("bytes to the device               150015 ("),
        "{statistics}"
    );
    machine.end();
}

#[test]
fn there_may_be_no_device() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    assert_eq!(fails(&&machine, "identify --device 1").0, 3);
    ok(machine.simulator.surprise_remove(machine.device));
    assert_eq!(fails(&&machine, "identify").0, 3);
    assert_eq!(fails(&&machine, "load --copies 1").0, 3);
    ok(machine.simulator.unload(machine.driver));
    ok(machine.simulator.finish());
}

#[test]
fn a_device_that_does_not_answer_is_told_of() {
    let machine = Machine::new(Simulator::builder().device_with(|ram| {
        let edu = Edu::start(ram, &EduOptions::default())?;
        Ok(Box::new(Misbehaving::new(edu, Fault::NeverCompletes)))
    }));
    let (code, said) = fails(&&machine, "copy");
    assert_eq!(code, 1);
    assert!(
        said.starts_with(
            "copy: The semaphore timeout period has expired (error 121). The device did not answer"
        ),
        "{said}"
    );
    let (code, said) = fails(&&machine, "factorial 3");
    assert!(
        code == 1 && said.contains("(error 21)") && said.contains("Device Manager"),
        "{said}"
    );
    machine.end();
}

/// A device that lies once about a copy.
struct Lying<'a> {
    machine: &'a Machine,
    lie: Lie,
    /// Copies to go before the lie.
    after: Cell<u32>,
}

#[derive(Clone, Copy)]
enum Lie {
    /// A bit is wrong at this place.
    Bit(usize),
    /// It claims to have copied one byte less.
    Length,
}

struct LyingFile<'a, 'l> {
    file: Opened<'a>,
    system: &'l Lying<'a>,
}

impl<'a, 'l> System for &'l Lying<'a> {
    type Device = LyingFile<'a, 'l>;

    fn open(&self, number: usize) -> Result<Self::Device, Failure> {
        Ok(LyingFile {
            file: self.machine.open(number)?,
            system: self,
        })
    }

    fn at_once<T: Send>(
        &self,
        callers: usize,
        work: &(dyn Fn(&Self, usize) -> T + Sync),
    ) -> Vec<T> {
        (0..callers).map(|number| work(self, number)).collect()
    }
}

impl Device for LyingFile<'_, '_> {
    fn control(&self, code: u32, input: &[u8], output: &mut [u8]) -> Result<usize, DeviceError> {
        let done = self.file.control(code, input, output)?;
        let lies = code == IOCTL_EDU_COPY.value() && self.system.after.get() == 0;
        self.system
            .after
            .set(self.system.after.get().wrapping_sub(1));
        match self.system.lie {
            Lie::Bit(at) if lies => output[at] ^= 0x10,
            Lie::Length if lies => return Ok(done - 1),
            _ => (),
        }
        Ok(done)
    }

    fn read(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        self.file.read(offset, buffer)
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> Result<usize, DeviceError> {
        self.file.write(offset, bytes)
    }
}

#[test]
fn one_wrong_bit_is_found_wherever_it_is() {
    let machine = Machine::new(Simulator::builder().edu(EduOptions::default()));
    for (lie, after, line, words) in [
        (
            Lie::Bit(0),
            0,
            "copy --size 5000",
            "WRONG DATA: the copy differs at offset 0x0: ",
        ),
        (
            Lie::Bit(4999),
            0,
            "copy --size 5000",
            "the copy differs at offset 0x1387: ",
        ),
        (
            Lie::Bit(1),
            2,
            "copy --size 9000 --request 3000",
            "the copy differs at offset 0x1771: ",
        ),
        (
            Lie::Length,
            0,
            "copy --size 5000",
            "the driver says that it copied 4999 bytes of 5000",
        ),
        (
            Lie::Bit(7),
            4,
            "load --callers 3 --size 5000 --copies 2",
            "the copy differs at offset 0x7: ",
        ),
    ] {
        let lying = Lying {
            machine: &machine,
            lie,
            after: Cell::new(after),
        };
        let (code, said) = fails(&&lying, line);
        assert!(code == 5 && said.contains(words), "{line}: {code} {said}");
    }
    machine.end();
}
