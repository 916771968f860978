//! A machine with PCI devices of QEMU's, and the driver `drivers/pci_function.c` on each: what is
//! done with their registers is said by the test.
#![allow(dead_code, reason = "each test binary uses the part it needs")]

use wdk_sim::devices::qemu::QemuOptions;
use wdk_sim::simulator::{DeviceId, Driver, File, NtStatus, Report, SimError, Simulator};

use super::{code, done, driver};

/// `CmResourceTypePort` and `CmResourceTypeMemory`
pub const PORTS: u32 = 1;
pub const MEMORY: u32 = 3;

/// What the driver was given.
#[derive(Debug)]
pub struct Facts {
    /// Type, length, first address.
    pub ranges: Vec<(u32, u32, u64)>,
    pub interrupts: u32,
    pub by_message: bool,
    pub buffer: u64,
    /// Interrupts had, by message.
    pub counts: Vec<u32>,
    pub unclaimed: u32,
}

pub struct Bench {
    pub simulator: Simulator,
    pub driver: Driver,
    pub started: Vec<DeviceId>,
}

impl Bench {
    /// A machine with these devices, each started. With a limit, they may signal by message.
    pub fn new(options: QemuOptions, messages: Option<u32>) -> Self {
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .debug_output(|_| {})
            .qemu(options)
            .build();
        let simulator = done(simulator);
        let driver = done(simulator.load(driver("pci_function")));
        for &device in simulator.devices() {
            if messages.is_some() {
                simulator.support_messages(device, messages);
            }
            done(simulator.add_device(&driver, device));
            done(simulator.start(device));
        }
        let started = simulator.devices().to_vec();
        Self {
            simulator,
            driver,
            started,
        }
    }

    pub fn of(device: &str) -> Self {
        Self::new(QemuOptions::new(device), None)
    }

    pub fn open(&self, number: usize) -> Function<'_> {
        Function(done(self.simulator.open(&format!(r"\\.\Pci{number}"))))
    }

    pub fn identification(&self, number: usize) -> u32 {
        let mut bytes = [0; 4];
        self.simulator
            .config_read(self.started[number], 0, &mut bytes);
        u32::from_le_bytes(bytes)
    }

    /// Removes the devices and unloads the driver; nothing is left behind.
    pub fn end(self) -> Report {
        for &device in &self.started {
            done(self.simulator.remove(device));
        }
        assert_eq!(done(self.simulator.unload(self.driver)), []);
        let report = done(self.simulator.finish());
        assert_eq!(report.leaks, []);
        report
    }
}

/// A function that was opened.
pub struct Function<'a>(File<'a>);

impl Function<'_> {
    pub fn try_ask(
        &self,
        what: u32,
        access: [u32; 4],
        value: u64,
        more: &[u8],
        length: usize,
    ) -> Result<Vec<u8>, SimError> {
        let mut given: Vec<u8> = access.iter().flat_map(|word| word.to_le_bytes()).collect();
        given.extend(value.to_le_bytes());
        given.extend(more);
        let answer = self.0.ioctl(code(0x800 + what, 0), &given, length)?;
        assert_eq!(answer.status, NtStatus::SUCCESS, "{what}");
        Ok(answer.bytes)
    }

    pub fn ask(
        &self,
        what: u32,
        access: [u32; 4],
        value: u64,
        more: &[u8],
        length: usize,
    ) -> Vec<u8> {
        done(self.try_ask(what, access, value, more, length))
    }

    pub fn facts(&self) -> Facts {
        let bytes = self.ask(0, [0; 4], 0, &[], 200);
        let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four"));
        let long = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight"));
        let count = word(96) as usize;
        let range = |index: usize| (word(16 * index), word(16 * index + 4), long(16 * index + 8));
        Facts {
            ranges: (0..count).map(range).collect(),
            interrupts: word(100),
            by_message: word(104) != 0,
            buffer: long(112),
            counts: (0..16).map(|index| word(120 + 4 * index)).collect(),
            unclaimed: word(184),
        }
    }

    pub fn read(&self, range: u32, offset: u32, width: u32) -> u64 {
        let bytes = self.ask(1, [range, offset, width, 0], 0, &[], 24);
        u64::from_le_bytes(bytes.try_into().expect("eight bytes"))
    }

    pub fn write(&self, range: u32, offset: u32, width: u32, value: u64) {
        self.ask(2, [range, offset, width, 0], value, &[], 0);
    }

    pub fn read_string(&self, range: u32, offset: u32, width: u32, count: u32) -> Vec<u8> {
        let length = (width * count).max(24) as usize;
        self.ask(3, [range, offset, width, count], 0, &[], length)
    }

    pub fn write_string(&self, range: u32, offset: u32, width: u32, bytes: &[u8]) {
        let count = bytes.len() as u32 / width;
        self.ask(4, [range, offset, width, count], 0, bytes, 0);
    }

    /// The line's interrupt is the device's when this register has one of these bits.
    pub fn cause(&self, range: u32, offset: u32, width: u32, mask: u64) {
        self.ask(5, [range, offset, width, 0], mask, &[], 0);
    }

    pub fn put(&self, offset: u32, bytes: &[u8]) {
        self.ask(6, [0, offset, 0, 0], 0, bytes, 0);
    }

    pub fn get(&self, offset: u32, length: u32) -> Vec<u8> {
        self.ask(7, [0, offset, 0, length], 0, &[], length.max(24) as usize)
    }

    /// Waits until an interrupt has come.
    pub fn wait(&self) {
        self.ask(8, [0; 4], 0, &[], 0);
    }
}

pub fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// An NVMe controller that is enabled, with its admin queues at the buffer's first two pages.
pub fn nvme() -> QemuOptions {
    QemuOptions::new("nvme,drive=disk,serial=simulated")
        .argument("-drive")
        .argument("if=none,id=disk,format=raw,file=null-co://,file.size=1M")
}

pub fn enable_nvme(function: &Function<'_>) {
    let buffer = function.facts().buffer;
    function.write(0, 0x24, 4, 0x000f_000f);
    function.write(0, 0x28, 8, buffer);
    function.write(0, 0x30, 8, buffer + 0x1000);
    function.write(0, 0x14, 4, 0x0046_0001);
    let ready = (0..100).any(|_| function.read(0, 0x1c, 4) & 1 == 1);
    assert!(ready, "the controller is not ready");
}

/// Has the controller write what it is to `address`, as the command of this number.
pub fn identify(function: &Function<'_>, number: u32, address: u64) {
    done(try_identify(function, number, address));
}

pub fn try_identify(function: &Function<'_>, number: u32, address: u64) -> Result<(), SimError> {
    let command = [
        number << 16 | 0x06,
        0,
        0,
        0,
        0,
        0,
        address as u32,
        (address >> 32) as u32,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
    ];
    function.put(64 * number, &words(&command));
    function.try_ask(2, [0, 0x1000, 4, 0], u64::from(number + 1), &[], 0)?;
    Ok(())
}

/// Has the driver map a page for its device, to read from it or to write to it; where it is.
pub fn mapped(function: &Function<'_>, towards_device: bool) -> u64 {
    let bytes = function.ask(10, [0; 4], u64::from(towards_device), &[], 24);
    u64::from_le_bytes(bytes.try_into().expect("eight bytes"))
}
