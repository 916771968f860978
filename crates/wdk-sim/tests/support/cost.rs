//! What the same work costs by `wdk`'s types and by hand. Shared by the test, which holds them
//! together, and the benchmark, which prints them.
#![allow(dead_code, reason = "each program uses the part it needs")]

use wdk_sim::simulator::{Cost, Driver, File, NtStatus, Simulator};

use super::{code, done};

/// The bytes of a window: as many as the driver `bench_driver` takes at a time.
const WINDOW: usize = 4095;

/// The driver that does one piece of work by `wdk`'s types and by hand, loaded.
pub struct BothWays<'a> {
    simulator: &'a Simulator,
    driver: Driver,
}

/// What locking a buffer, reading a byte of each of its windows and unlocking it costs, beyond the
/// request itself.
#[derive(Clone, Debug)]
pub struct Costs {
    /// By `wdk`'s types.
    pub safe: Cost,
    /// By hand.
    pub by_hand: Cost,
}

impl Costs {
    /// Instructions of the safe way for each by hand.
    pub fn ratio(&self) -> f64 {
        self.safe.instructions as f64 / self.by_hand.instructions as f64
    }

    /// What the windows cost that this has more than `fewer`.
    pub fn beyond(&self, fewer: &Self) -> Self {
        Self {
            safe: self.safe.beyond(&fewer.safe),
            by_hand: self.by_hand.beyond(&fewer.by_hand),
        }
    }
}

impl<'a> BothWays<'a> {
    pub fn load(simulator: &'a Simulator) -> Self {
        let driver = simulator
            .load(wdk_sim::built::driver("bench_driver"))
            .unwrap_or_else(|error| panic!("{error}"));
        Self { simulator, driver }
    }

    /// The costs for a buffer of `windows` windows.
    pub fn costs(&self, windows: usize) -> Costs {
        let file = self
            .simulator
            .open(r"\\.\WdkBench")
            .unwrap_or_else(|error| panic!("{error}"));
        let buffer: Vec<u8> = (0..windows * WINDOW)
            .map(|at| (at / WINDOW * 31 + at) as u8)
            .collect();
        let sum = buffer.iter().step_by(WINDOW).copied().map(u32::from).sum();
        let request = self.request(&file, 0x800, &buffer, 0);
        Costs {
            safe: self.request(&file, 0x801, &buffer, sum).beyond(&request),
            by_hand: self.request(&file, 0x802, &buffer, sum).beyond(&request),
        }
    }

    fn request(&self, file: &File<'_>, function: u32, buffer: &[u8], expected: u32) -> Cost {
        let (answer, cost) = self
            .simulator
            .cost_of(|| done(file.ioctl(code(function, 0), buffer, 4)));
        assert_eq!(answer.status, NtStatus::SUCCESS);
        assert_eq!(
            answer.bytes,
            expected.to_le_bytes(),
            "not every window was read"
        );
        cost
    }

    /// Unloads the driver, which has left nothing behind.
    pub fn end(self) {
        let leaks = self
            .simulator
            .unload(self.driver)
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(leaks.is_empty(), "left behind: {leaks:?}");
    }
}
