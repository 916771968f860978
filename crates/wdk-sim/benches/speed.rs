//! How fast the simulator is, beside what cannot be had for less on the same host at the same
//! moment: a request that a driver completes at once, beside the host's part in one; a driver's
//! read of a device register, beside the bare protocol's round trip.
//!
//! What is judged is the ratio, and only where the host is steady enough for one: each is the
//! median of many short rounds, in which both are measured one after the other, and counts when
//! half of the rounds lie close together. Times by themselves are printed and never judged.
//!
//! Run by `cargo make bench`.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fs::File;
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use memmap2::{MmapMut, MmapOptions};
use support::{code, done, driver, machine, machine_with_edu};
use wdk_sim::devices::PciDevice;
use wdk_sim::devices::edu::{Edu, EduOptions, registers};
use wdk_sim::host::qemu::SharedRam;

const PAGE: usize = 4096;
/// A kernel stack.
const STACK: usize = 6 * PAGE;
const ROUNDS: usize = 41;
/// Requests in a round.
const REQUESTS: u32 = 400;
/// Register reads in a round: as many as a request of the driver makes.
const READS: u32 = 1000;
/// The goals. That of a request comes to 20,000 a second where the host's part takes 25 µs, as it
/// does on two cores that have nothing else to do.
const MOST_OF_REQUEST: f64 = 2.0;
const MOST_OF_READ: f64 = 1.5;
/// The upper quartile of a ratio that counts is no more than so many times the lower one.
const STEADY: f64 = 1.4;

fn main() -> ExitCode {
    println!(
        "{:<34} {:>10} {:>10} {:>8} {:>8}",
        "time of one, in microseconds", "simulator", "bare", "ratio", "at most"
    );
    let request = requests();
    let read = reads();
    if request && read {
        ExitCode::SUCCESS
    } else {
        eprintln!("speed: a goal is not met");
        ExitCode::FAILURE
    }
}

/// A request that the driver completes at once, on a thread of its own, as every request is made.
fn requests() -> bool {
    let (simulator, _) = machine();
    let loaded = done(simulator.load(driver("speed")));
    let met = {
        let file = done(simulator.open(r"\\.\Speed"));
        let mut host = HostsPart::begin();
        let before = Usage::now();
        let rounds = measure(
            || {
                time(REQUESTS, || {
                    done(file.ioctl(code(0x800, 0), &[], 0));
                })
            },
            || time(REQUESTS, || host.of_one_request()),
        );
        let met = rounds.judge("a request without work", MOST_OF_REQUEST);
        println!(
            "{:<34} {:>10.0}",
            "  of them in a second",
            1.0 / rounds.simulator()
        );
        before.print_each(u32::try_from(ROUNDS).unwrap_or(u32::MAX) * REQUESTS);
        met
    };
    done(simulator.unload(loaded));
    met
}

/// A register read that the driver makes by an instruction.
fn reads() -> bool {
    const BAR: u32 = 0xe000_0000;
    let simulator = machine_with_edu();
    let loaded = done(simulator.load(driver("edu_events")));
    let device = simulator.devices()[0];
    done(simulator.add_device(&loaded, device));
    done(simulator.start(device));
    let met = {
        let file = done(simulator.open(r"\\.\EduEvents"));
        let (mut edu, _ram) = bare_edu();
        edu.config_write(0x10, 4, BAR);
        edu.config_write(0x04, 2, 0b10);
        let protocol = edu.protocol();
        let rounds = measure(
            || {
                let reads = || {
                    done(file.ioctl(code(0x811, 0), &[], 4));
                };
                time(1, reads) / READS
            },
            || {
                time(READS, || {
                    let status = protocol.read(u64::from(BAR) + registers::STATUS, 4);
                    status.expect("the device answers");
                })
            },
        );
        rounds.judge("a read of a register", MOST_OF_READ)
    };
    done(simulator.remove(device));
    done(simulator.unload(loaded));
    met
}

/// The device with nothing of the simulator's but the protocol. Its memory is not used.
fn bare_edu() -> (Edu, File) {
    const LENGTH: u64 = 16 << 20;
    let file = file(LENGTH);
    let ram = SharedRam {
        file: file.as_raw_fd(),
        length: LENGTH,
    };
    let edu = Edu::start(ram, &EduOptions::default()).expect("QEMU starts");
    (edu, file)
}

/// A file of so many bytes without a name.
fn file(length: u64) -> File {
    let path = std::env::temp_dir().join(format!("wdk-sim-speed-{}", std::process::id()));
    let file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .expect("a file of the benchmark's own");
    std::fs::remove_file(path).expect("the file's name can be taken away");
    file.set_len(length).expect("room for the file");
    file
}

/// The mean time of one piece of work.
fn time(times: u32, mut work: impl FnMut()) -> Duration {
    let begun = Instant::now();
    for _ in 0..times {
        work();
    }
    begun.elapsed() / times
}

/// The times of rounds, in seconds: the simulator's and the bare ones.
struct Rounds(Vec<(f64, f64)>);

fn measure(mut simulator: impl FnMut() -> Duration, mut bare: impl FnMut() -> Duration) -> Rounds {
    // What is done once is done by then.
    simulator();
    bare();
    Rounds(
        (0..ROUNDS)
            .map(|_| (simulator().as_secs_f64(), bare().as_secs_f64()))
            .collect(),
    )
}

impl Rounds {
    fn simulator(&self) -> f64 {
        quartile(self.0.iter().map(|round| round.0), 2)
    }

    /// Prints the ratio; false when it is steady and more than the goal.
    fn judge(&self, name: &str, most: f64) -> bool {
        let ratios = || self.0.iter().map(|(simulator, bare)| simulator / bare);
        let ratio = quartile(ratios(), 2);
        let steady = quartile(ratios(), 3) <= STEADY * quartile(ratios(), 1);
        let outcome = match (ratio <= most, steady) {
            (true, _) => "met",
            (false, true) => "not met",
            (false, false) => "not judged: the host is not steady",
        };
        println!(
            "{name:<34} {:>10.1} {:>10.1} {ratio:>8.2} {most:>8.2} {outcome}",
            1e6 * self.simulator(),
            1e6 * quartile(self.0.iter().map(|round| round.1), 2),
        );
        ratio <= most || !steady
    }
}

fn quartile(values: impl Iterator<Item = f64>, which: usize) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() - 1) * which / 4]
}

/// What the host does for a request: it lets another thread run and comes back, gives pages to an
/// IRP and a thread object and takes them away, and closes a stack and opens it again.
struct HostsPart {
    shared: Arc<[AtomicBool; 2]>,
    other: Thread,
    stack: Option<MmapMut>,
    ram: File,
}

impl HostsPart {
    fn begin() -> Self {
        let shared = Arc::<[AtomicBool; 2]>::default();
        let (its, caller) = (Arc::clone(&shared), thread::current());
        let other = thread::spawn(move || {
            loop {
                wait(&its[1]);
                its[0].store(true, Ordering::Release);
                caller.unpark();
            }
        });
        let stack = MmapMut::map_anon(STACK).expect("memory for a stack");
        Self {
            shared,
            other: other.thread().clone(),
            stack: Some(stack),
            ram: file(PAGE as u64),
        }
    }

    fn of_one_request(&mut self) {
        self.shared[1].store(true, Ordering::Release);
        self.other.unpark();
        wait(&self.shared[0]);
        for _ in 0..2 {
            let page = MmapOptions::new().len(PAGE).populate().map_raw(&self.ram);
            drop(page.expect("memory for an object"));
        }
        let stack = self.stack.take().expect("it is put back");
        let closed = stack.make_read_only().expect("the rights can be changed");
        let mut open = closed.make_mut().expect("the rights can be changed");
        open.fill(0xE5);
        self.stack = Some(open);
    }
}

fn wait(turn: &AtomicBool) {
    while !turn.swap(false, Ordering::Acquire) {
        thread::park();
    }
}

/// What the host has done for this process.
struct Usage {
    switches: i64,
    faults: i64,
}

impl Usage {
    fn now() -> Self {
        // SAFETY: the structure is plain numbers, and the call fills it in.
        let usage = unsafe {
            let mut usage: libc::rusage = std::mem::zeroed();
            assert_eq!(libc::getrusage(libc::RUSAGE_SELF, &raw mut usage), 0);
            usage
        };
        Self {
            switches: usage.ru_nvcsw + usage.ru_nivcsw,
            faults: usage.ru_minflt,
        }
    }

    /// What was done since for each of `times` requests and turns.
    fn print_each(&self, times: u32) {
        let now = Self::now();
        let each = |count: i64| count as f64 / f64::from(times);
        println!(
            "{:<34} {:>10.1}\n{:<34} {:>10.1}",
            "  context switches, both together",
            each(now.switches - self.switches),
            "  page faults",
            each(now.faults - self.faults)
        );
    }
}
