//! The C driver that the benchmark compares the sample with does what the contract says too, on the
//! newest kernel and the oldest: or comparing them would mean nothing.

#[path = "../benches/c-driver/compile.rs"]
mod compile;

use std::path::PathBuf;
use std::sync::OnceLock;

use edu_interface::{
    BUFFER_LENGTH, INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY,
    IOCTL_EDU_STATISTICS, Identity, Statistics,
};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{
    DeviceId, DevicePower, Driver, File, Interruption, NtStatus, Pending, Profile, Request,
    SimError, Simulator, SystemPower, UserBuffer, Uuid,
};

const SUCCESS: NtStatus = NtStatus::SUCCESS;
const BUSY: NtStatus = status(0x8000_0011);
const INVALID_PARAMETER: NtStatus = status(0xC000_000D);
const END_OF_FILE: NtStatus = status(0xC000_0011);
const DEVICE_CONFIGURATION_ERROR: NtStatus = status(0xC000_0182);
const CANCELLED: NtStatus = status(0xC000_0120);
const IO_TIMEOUT: NtStatus = status(0xC000_00B5);
const DEVICE_NOT_READY: NtStatus = status(0xC000_00A3);
const DEVICE_REMOVED: NtStatus = status(0xC000_02B6);

const fn status(value: u32) -> NtStatus {
    NtStatus(value.cast_signed())
}

/// Three chunks, the last a short one.
const LENGTH: usize = 9000;

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// A machine whose memory is half out of the device's reach, and whose device interrupts by
/// messages where the kernel has them, with the driver started.
struct Bench {
    simulator: Simulator,
    driver: Driver,
    device: DeviceId,
}

/// Runs a test on both kernels, ends in an orderly way, and finds nothing left behind.
fn on_both(test: impl Fn(&Bench)) {
    on_both_with(None, test);
}

/// The same with a device that fails.
fn on_both_with(fault: Option<Fault>, test: impl Fn(&Bench)) {
    static IMAGE: OnceLock<PathBuf> = OnceLock::new();
    let image =
        IMAGE.get_or_init(|| compile::compile("edu_c_tested.sys").expect("the C driver compiles"));
    for profile in [Profile::Windows11, Profile::Nt52] {
        let simulator = ok(Simulator::builder()
            .profile(profile)
            .ram(512 << 20)
            .device_with(move |ram| {
                let options = EduOptions {
                    messages: true,
                    ..EduOptions::default()
                };
                let edu = Edu::start(ram, &options)?;
                Ok(match fault {
                    None => Box::new(edu),
                    Some(fault) => Box::new(Misbehaving::new(edu, fault)),
                })
            })
            .debug_output(|_| {})
            .build());
        let driver = ok(simulator.load(image));
        let device = simulator.devices()[0];
        ok(simulator.add_device(&driver, device));
        ok(simulator.start(device));
        let bench = Bench {
            simulator,
            driver,
            device,
        };
        test(&bench);
        assert_eq!(
            bench.simulator.interruption_errors(),
            [""; 0],
            "{profile:?}"
        );
        // Unplugged devices are removed already.
        let _ = bench.simulator.remove(bench.device);
        assert_eq!(ok(bench.simulator.unload(bench.driver)), [], "{profile:?}");
        assert_eq!(ok(bench.simulator.finish()).leaks, [], "{profile:?}");
    }
}

impl Bench {
    fn open(&self) -> File<'_> {
        ok(self
            .simulator
            .open_interface(Uuid::from_u128(INTERFACE_CLASS), 0))
    }

    fn statistics(&self, file: &File<'_>) -> Statistics {
        let answer = ok(file.ioctl(IOCTL_EDU_STATISTICS.value(), &[], Statistics::LENGTH));
        Statistics::decode(&answer.bytes).unwrap_or_else(|| panic!("{answer:?}"))
    }
}

/// A copy that is under way.
struct Copy<'a> {
    source: UserBuffer<'a>,
    target: UserBuffer<'a>,
    pending: Pending<'a>,
}

impl<'a> Copy<'a> {
    fn begin(bench: &'a Bench, file: &File<'a>, length: usize) -> Self {
        let mut bytes = vec![0; length];
        fastrand::Rng::with_seed(length as u64).fill(&mut bytes);
        let source = ok(bench.simulator.user_buffer(&bytes, 1));
        let target = ok(bench.simulator.user_buffer(&vec![0; length], 4095));
        let pending = ok(file.begin(Request::RawControl {
            code: IOCTL_EDU_COPY.value(),
            input: (source.address(), length as u32),
            output: (target.address(), length as u32),
        }));
        Self {
            source,
            target,
            pending,
        }
    }

    /// As [`begin`](Self::begin), and lets it come as far as it does by itself.
    fn begin_and_wait(bench: &'a Bench, file: &File<'a>) -> Self {
        let copy = Self::begin(bench, file, LENGTH);
        ok(bench.simulator.run_until_idle());
        copy
    }

    fn is_done(&self) -> bool {
        self.pending.is_done()
    }

    /// How it ended; a successful one has copied everything.
    fn end(self) -> NtStatus {
        let answer = ok(self.pending.wait());
        let length = self.source.len();
        if answer.status == SUCCESS {
            assert_eq!(answer.information, length as u64);
            assert!(
                self.target.bytes() == self.source.bytes(),
                "the copy differs"
            );
        } else {
            assert_eq!(answer.information, 0, "{}", answer.status);
        }
        answer.status
    }
}

/// Does it still do all of its work?
fn check_works(bench: &Bench, file: &File<'_>) {
    assert_eq!(Copy::begin(bench, file, LENGTH).end(), SUCCESS);
    let answer = ok(file.ioctl(IOCTL_EDU_FACTORIAL.value(), &6_u32.to_le_bytes(), 4));
    assert_eq!(
        (answer.status, answer.bytes),
        (SUCCESS, 720_u32.to_le_bytes().to_vec())
    );
}

fn calls_of_a_copy(bench: &Bench) -> u64 {
    let calls = || bench.simulator.trace().counts().values().sum::<u64>();
    let before = calls();
    assert_eq!(Copy::begin(bench, &bench.open(), LENGTH).end(), SUCCESS);
    calls() - before
}

#[test]
fn what_it_moves_arrives_and_is_counted() {
    on_both(|bench| {
        let file = bench.open();
        let identity = ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH));
        let identity = Identity::decode(&identity.bytes).expect("it identifies itself");
        let promised = if identity.dma_version >= 3 { 28 } else { 24 };
        assert_eq!(identity.address_bits, promised);
        for length in [0, 1, 4095, 4096, 8191, 50_000] {
            assert_eq!(
                Copy::begin(bench, &file, length).end(),
                SUCCESS,
                "{length} bytes"
            );
        }
        let bytes: Vec<u8> = (0..BUFFER_LENGTH).map(|at| at as u8 ^ 0x5A).collect();
        assert_eq!(ok(file.write(0, &bytes)).information, BUFFER_LENGTH);
        for (offset, length, moved) in [
            (0, 4095, 4095),
            (7, 100, 100),
            (4000, 4096, 95),
            (4094, 9, 1),
            (4094, 0, 0),
        ] {
            let answer = ok(file.read(offset, length));
            let from = offset as usize;
            assert_eq!(
                (answer.status, &*answer.bytes),
                (SUCCESS, &bytes[from..from + moved])
            );
        }
        assert_eq!(ok(file.write(4094, &[])).status, SUCCESS);
        assert_eq!(ok(file.read(4095, 0)).status, END_OF_FILE);
        assert_eq!(ok(file.read(u64::MAX, 1)).status, INVALID_PARAMETER);
        assert_eq!(ok(file.write(u64::MAX, &[1])).status, INVALID_PARAMETER);
        assert_eq!(ok(file.write(4000, &[1; 96])).status, INVALID_PARAMETER);
        assert_eq!(ok(file.read(4000, 95)).bytes, bytes[4000..]);
        check_works(bench, &file);
        let (counted, happened) = (bench.statistics(&file), bench.simulator.statistics());
        assert_eq!(counted.requests, 6 + 12 + 2);
        assert_eq!(counted.chunks, happened.transfers);
        assert_eq!(counted.bytes_to_device, happened.bytes_to_device);
        assert_eq!(counted.bytes_from_device, happened.bytes_from_device);
        assert_eq!(counted.interrupts, happened.interrupts);
        assert_eq!(counted.bounced, happened.bounced);
        assert!(counted.bounced > 0);
    });
}

#[test]
fn a_copy_is_cancelled_wherever_it_is() {
    on_both(|bench| {
        let file = bench.open();
        let (mut done, mut cancelled) = (0, 0);
        for call in (1..=calls_of_a_copy(bench)).step_by(5) {
            bench
                .simulator
                .interrupt_after(call, Interruption::CancelAll);
            match Copy::begin(bench, &file, LENGTH).end() {
                SUCCESS => done += 1,
                CANCELLED => cancelled += 1,
                other => panic!("cancelled at kernel call {call}: {other}"),
            }
            bench.simulator.interrupt_after(0, Interruption::CancelAll);
            assert!(
                bench
                    .simulator
                    .leaks()
                    .iter()
                    .all(|leak| leak.kind != "locked pages")
            );
        }
        assert!(
            done > 0 && cancelled > 5,
            "{done} done, {cancelled} cancelled"
        );
        check_works(bench, &file);
    });
}

#[test]
fn queued_requests_wait_for_a_stopped_device_and_end_with_their_file() {
    on_both(|bench| {
        let (file, other) = (bench.open(), bench.open());
        ok(bench.simulator.query_stop(bench.device));
        let waiting = Copy::begin_and_wait(bench, &file);
        assert!(!waiting.is_done());
        ok(bench.simulator.cancel_stop(bench.device));
        assert_eq!(waiting.end(), SUCCESS);

        ok(bench.simulator.query_stop(bench.device));
        let waiting = Copy::begin_and_wait(bench, &file);
        let given_up = Copy::begin_and_wait(bench, &file);
        let of_other = Copy::begin_and_wait(bench, &other);
        ok(bench.simulator.stop(bench.device));
        assert!(ok(given_up.pending.cancel()));
        assert_eq!(given_up.end(), CANCELLED);
        ok(other.close());
        assert_eq!(of_other.end(), CANCELLED);
        assert!(!waiting.is_done());
        assert_eq!(bench.statistics(&file).requests, 1);
        ok(bench.simulator.start(bench.device));
        assert_eq!(waiting.end(), SUCCESS);
        assert_eq!(
            bench.statistics(&file).requests,
            1,
            "counts begin with the start"
        );
        check_works(bench, &file);
    });
}

#[test]
fn a_device_that_does_not_answer_is_given_up_until_it_is_started_again() {
    on_both(|bench| {
        let file = bench.open();
        let hal = &bench.simulator.machine().hal;
        hal.set_frozen(bench.device, true);
        let (first, second) = (
            Copy::begin(bench, &file, LENGTH),
            Copy::begin(bench, &file, LENGTH),
        );
        assert_eq!((first.end(), second.end()), (IO_TIMEOUT, DEVICE_NOT_READY));
        hal.set_frozen(bench.device, false);
        ok(bench.simulator.query_stop(bench.device));
        ok(bench.simulator.stop(bench.device));
        ok(bench.simulator.start(bench.device));
        check_works(bench, &file);
    });
}

#[test]
fn a_copy_outlives_a_sleep_wherever_it_is() {
    on_both(|bench| {
        let file = bench.open();
        let device = bench.device;
        let mut slept = 0;
        for call in (1..=calls_of_a_copy(bench)).step_by(9) {
            bench
                .simulator
                .interrupt_after(call, Interruption::DevicePower(device, DevicePower::D3));
            let copy = Copy::begin_and_wait(bench, &file);
            bench.simulator.interrupt_after(0, Interruption::CancelAll);
            if !copy.is_done() {
                slept += 1;
                // It is on its way, or has not begun.
                match bench.simulator.query_stop(device) {
                    Ok(()) => ok(bench.simulator.cancel_stop(device)),
                    Err(error) => assert_eq!(error.status(), Some(BUSY), "{error}"),
                }
                assert!(!copy.is_done());
            }
            ok(bench.simulator.set_device_power(device, DevicePower::D0));
            assert_eq!(copy.end(), SUCCESS, "put to sleep at kernel call {call}");
        }
        assert!(slept > 3, "{slept} slept");
        ok(bench.simulator.set_system_power(SystemPower::Sleeping3));
        let waiting = Copy::begin_and_wait(bench, &file);
        assert!(!waiting.is_done());
        ok(bench.simulator.set_system_power(SystemPower::Working));
        assert_eq!(waiting.end(), SUCCESS);
        check_works(bench, &file);
    });
}

#[test]
fn a_device_that_does_not_come_back_with_its_power_is_not_used() {
    on_both_with(Some(Fault::NeverWakes), |bench| {
        let file = bench.open();
        check_works(bench, &file);
        ok(bench
            .simulator
            .set_device_power(bench.device, DevicePower::D3));
        let waiting = Copy::begin_and_wait(bench, &file);
        ok(bench
            .simulator
            .set_device_power(bench.device, DevicePower::D0));
        assert_eq!(waiting.end(), DEVICE_CONFIGURATION_ERROR);
        // The PnP manager was told that the device has failed, and takes it away.
        assert_eq!(Copy::begin(bench, &file, LENGTH).end(), DEVICE_REMOVED);
    });
}

#[test]
fn a_copy_ends_when_its_device_is_unplugged() {
    on_both(|bench| {
        let (file, other) = (bench.open(), bench.open());
        bench.simulator.machine().hal.set_frozen(bench.device, true);
        let running = Copy::begin(bench, &file, LENGTH);
        let queued = Copy::begin(bench, &other, LENGTH);
        ok(bench.simulator.surprise_remove(bench.device));
        assert_eq!(
            (running.end(), queued.end()),
            (DEVICE_REMOVED, DEVICE_REMOVED)
        );
        assert_eq!(Copy::begin(bench, &file, LENGTH).end(), DEVICE_REMOVED);
    });
}

#[test]
fn a_copy_that_sleeps_ends_when_its_device_is_unplugged() {
    on_both(|bench| {
        let file = bench.open();
        let calls = calls_of_a_copy(bench);
        bench.simulator.interrupt_after(
            calls / 2,
            Interruption::DevicePower(bench.device, DevicePower::D3),
        );
        let sleeping = Copy::begin_and_wait(bench, &file);
        let queued = Copy::begin_and_wait(bench, &file);
        assert!(!sleeping.is_done() && !queued.is_done());
        ok(bench.simulator.surprise_remove(bench.device));
        assert_eq!(
            (sleeping.end(), queued.end()),
            (DEVICE_REMOVED, DEVICE_REMOVED)
        );
    });
}
