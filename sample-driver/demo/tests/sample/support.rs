//! The driver on a machine, and buffers whose every byte is known.

use edu_interface::{
    INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_STATISTICS, Statistics,
};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{
    Builder, Completion, DeviceId, Driver, File, Leak, NtStatus, Pending, Request, SimError,
    Simulator, UserBuffer, Uuid,
};

pub const PAGE: usize = 4096;

pub const SUCCESS: NtStatus = NtStatus::SUCCESS;
pub const ACCESS_VIOLATION: NtStatus = status(0xC000_0005);
pub const NO_SUCH_DEVICE: NtStatus = status(0xC000_000E);
pub const INVALID_PARAMETER: NtStatus = status(0xC000_000D);
pub const INVALID_DEVICE_REQUEST: NtStatus = status(0xC000_0010);
pub const BUFFER_TOO_SMALL: NtStatus = status(0xC000_0023);
pub const INSUFFICIENT_RESOURCES: NtStatus = status(0xC000_009A);
pub const WORKING_SET_QUOTA: NtStatus = status(0xC000_00A1);
pub const CANCELLED: NtStatus = status(0xC000_0120);
pub const DEVICE_NOT_READY: NtStatus = status(0xC000_00A3);
pub const IO_TIMEOUT: NtStatus = status(0xC000_00B5);
pub const END_OF_FILE: NtStatus = status(0xC000_0011);
pub const DEVICE_BUSY: NtStatus = status(0x8000_0011);
pub const DEVICE_CONFIGURATION_ERROR: NtStatus = status(0xC000_0182);
pub const DEVICE_POWER_FAILURE: NtStatus = status(0xC000_009E);
pub const DEVICE_REMOVED: NtStatus = status(0xC000_02B6);

const fn status(value: u32) -> NtStatus {
    NtStatus(value.cast_signed())
}

/// The device interface class.
pub const CLASS: Uuid = Uuid::from_u128(INTERFACE_CLASS);

pub fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// A machine with an edu device and nothing unusual.
pub fn builder() -> Builder {
    Simulator::builder()
        .debug_output(|_| {})
        .edu(EduOptions::default())
}

/// The drivers of a device's stack: the driver that is tested and, if there is one, a filter, both
/// below and above it.
pub struct Stack {
    driver: Driver,
    filter: Option<Driver>,
}

impl Stack {
    pub fn load(simulator: &Simulator) -> Result<Self, SimError> {
        let filter = match crate::FILTER {
            Some(name) => Some(simulator.load(wdk_sim::built::driver(name))?),
            None => None,
        };
        match simulator.load(crate::driver()) {
            Ok(driver) => Ok(Self { driver, filter }),
            Err(error) => {
                if let Some(filter) = filter {
                    ok(simulator.unload(filter));
                }
                Err(error)
            }
        }
    }

    /// Builds the stack of a device. One that cannot be completed is taken down again, as the PnP
    /// manager does.
    pub fn add_to(&self, simulator: &Simulator, device: DeviceId) -> Result<(), SimError> {
        let filter = self.filter.as_ref();
        let drivers = [filter, Some(&self.driver), filter];
        for (below, driver) in drivers.into_iter().flatten().enumerate() {
            if let Err(error) = simulator.add_device(driver, device) {
                if below > 0 {
                    ok(simulator.remove(device));
                }
                return Err(error);
            }
        }
        Ok(())
    }

    pub fn unload(self, simulator: &Simulator) -> Vec<Leak> {
        let mut leaks = ok(simulator.unload(self.driver));
        if let Some(filter) = self.filter {
            leaks.extend(ok(simulator.unload(filter)));
        }
        leaks
    }
}

/// A machine on which the driver serves the first device.
pub struct Sample {
    pub simulator: Simulator,
    pub stack: Stack,
    pub device: DeviceId,
    held: Vec<Leak>,
}

impl Sample {
    pub fn start(builder: Builder) -> Self {
        let simulator = ok(builder.build());
        let stack = ok(Stack::load(&simulator));
        let device = simulator.devices()[0];
        ok(stack.add_to(&simulator, device));
        ok(simulator.start(device));
        let held = of_requests(simulator.leaks());
        check_no_locks(&simulator);
        Self {
            simulator,
            stack,
            device,
            held,
        }
    }

    pub fn open(&self) -> File<'_> {
        ok(self.simulator.open_interface(CLASS, 0))
    }

    /// Stops or continues the device's own time.
    pub fn set_frozen(&self, frozen: bool) {
        self.simulator.set_frozen(self.device, frozen);
    }

    /// Is the device allowed to access memory?
    pub fn may_access_memory(&self) -> bool {
        let mut command = [0; 2];
        self.simulator.config_read(self.device, 4, &mut command);
        u16::from_le_bytes(command) & 4 != 0
    }

    /// The device is asked to stop, is stopped, and started again.
    pub fn restart(&self) {
        ok(self.simulator.query_stop(self.device));
        ok(self.simulator.stop(self.device));
        ok(self.simulator.start(self.device));
    }

    /// Unplugged, and removed by now: plugs the device in again, and has the driver serve it.
    pub fn plug_in(&self) {
        ok(self.simulator.plug_in(self.device));
        ok(self.stack.add_to(&self.simulator, self.device));
        ok(self.simulator.start(self.device));
    }

    /// Kernel calls of drivers so far.
    pub fn calls(&self) -> u64 {
        self.simulator.trace().counts().values().sum()
    }

    /// Removes the device in an orderly way and ends.
    pub fn end(self) -> u64 {
        ok(self.simulator.remove(self.device));
        self.end_without_device()
    }

    /// Unloads and finds nothing left behind. The fingerprint of the run.
    pub fn end_without_device(self) -> u64 {
        assert_eq!(self.stack.unload(&self.simulator), []);
        let too_late = self.simulator.statistics().too_late;
        let report = ok(self.simulator.finish());
        assert_eq!(report.leaks, []);
        assert_eq!(
            too_late, 0,
            "accesses to a device that the driver had given up"
        );
        report.fingerprint
    }
}

/// Runs `test` with the started driver, and ends in an orderly way.
pub fn with_sample(builder: Builder, test: impl FnOnce(&Sample, &File<'_>)) {
    let sample = Sample::start(builder);
    test(&sample, &sample.open());
    sample.end();
}

/// `length` bytes that follow from a seed.
pub fn random(seed: u64, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    fastrand::Rng::with_seed(seed).fill(&mut bytes);
    bytes
}

/// A buffer of the caller's with known bytes around it.
pub struct Buffer<'a> {
    pub memory: UserBuffer<'a>,
    pub contents: Vec<u8>,
    length: usize,
}

/// Bytes on each side, enough for the buffer to have neighbours in its pages.
const AROUND: usize = 33;

impl<'a> Buffer<'a> {
    /// A buffer that begins `offset` bytes into a page.
    pub fn new(sample: &'a Sample, length: usize, offset: usize, seed: u64) -> Self {
        let contents = random(seed, length + 2 * AROUND);
        let start = offset.wrapping_sub(AROUND) % PAGE;
        let memory = ok(sample.simulator.user_buffer(&contents, start));
        Self {
            memory,
            contents,
            length,
        }
    }

    /// What a request takes.
    pub fn range(&self) -> (u64, u32) {
        (self.memory.address() + AROUND as u64, self.length as u32)
    }

    pub fn inside(&self) -> &[u8] {
        &self.contents[AROUND..AROUND + self.length]
    }

    /// From now on its first bytes are expected to be these.
    pub fn expect(&mut self, bytes: &[u8]) {
        self.contents[AROUND..AROUND + bytes.len()].copy_from_slice(bytes);
    }

    /// Are all bytes, and those around, what is expected?
    pub fn check(&self) {
        let found = self.memory.bytes();
        let differs = found
            .iter()
            .zip(&self.contents)
            .position(|(found, expected)| found != expected);
        if let Some(at) = differs {
            panic!(
                "the byte at offset {} of a buffer of {} bytes is {:#04x} instead of {:#04x}",
                at as isize - AROUND as isize,
                self.length,
                found[at],
                self.contents[at]
            );
        }
    }
}

/// Begins a copy of the whole source into the target.
pub fn begin_copy<'a>(file: &'a File<'_>, source: &Buffer<'_>, target: &Buffer<'_>) -> Pending<'a> {
    ok(file.begin(Request::RawControl {
        code: IOCTL_EDU_COPY.value(),
        input: source.range(),
        output: target.range(),
    }))
}

/// Begins to compute 5!, which is 120.
pub fn begin_factorial<'a>(file: &'a File<'_>) -> Pending<'a> {
    ok(file.begin(Request::Control {
        code: IOCTL_EDU_FACTORIAL.value(),
        input: &5_u32.to_le_bytes(),
        output: 4,
    }))
}

/// How a request ended: its status and information.
pub fn end_of(pending: Pending<'_>) -> (NtStatus, u64) {
    let answer = ok(pending.wait());
    (answer.status, answer.information)
}

/// What the driver says that it has done.
pub fn statistics(file: &File<'_>) -> Statistics {
    let answer = ok(file.ioctl(IOCTL_EDU_STATISTICS.value(), &[], Statistics::LENGTH));
    assert_eq!(answer.status, SUCCESS);
    Statistics::decode(&answer.bytes).expect("the status said so")
}

pub fn copy(file: &File<'_>, input: (u64, u32), output: (u64, u32)) -> Completion {
    ok(file.ioctl_raw(IOCTL_EDU_COPY.value(), input, output))
}

/// Copies between new buffers and looks at every byte.
pub fn check_copy(sample: &Sample, file: &File<'_>, length: usize, from: usize, to: usize) {
    check_lengths(sample, file, (length, from), (length, to));
}

/// The same with a length and an offset for each buffer.
pub fn check_lengths(
    sample: &Sample,
    file: &File<'_>,
    input: (usize, usize),
    output: (usize, usize),
) {
    let source = Buffer::new(sample, input.0, input.1, input.0 as u64);
    let mut target = Buffer::new(sample, output.0, output.1, !(output.0 as u64));
    let length = input.0.min(output.0);
    let answer = copy(file, source.range(), target.range());
    assert_eq!(
        (answer.status, answer.information),
        (SUCCESS, length as u64),
        "{input:?} to {output:?}"
    );
    target.expect(&source.inside()[..length]);
    source.check();
    target.check();
}

/// Does the driver still do all of its work?
pub fn check_works(sample: &Sample, file: &File<'_>) {
    let answer = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &6_u32.to_le_bytes(), 4));
    assert_eq!(
        (answer.status, answer.bytes),
        (SUCCESS, 720_u32.to_le_bytes().to_vec())
    );
    check_copy(sample, file, 5000, 9, 4090);
}

/// What only a request holds.
fn of_requests(held: Vec<Leak>) -> Vec<Leak> {
    let kinds = [
        "locked pages",
        "system mapping",
        "MDL",
        "map registers",
        "pool",
    ];
    held.into_iter()
        .filter(|leak| kinds.contains(&leak.kind))
        .collect()
}

/// No caller's buffer is held.
pub fn check_no_locks(simulator: &Simulator) {
    let held = simulator.leaks();
    assert!(
        held.iter().all(|leak| leak.kind != "locked pages"),
        "{held:?}"
    );
}

/// The driver holds what it held when it was started, and nothing for requests.
pub fn check_nothing_locked(sample: &Sample) {
    assert_eq!(of_requests(sample.simulator.leaks()), sample.held);
}
