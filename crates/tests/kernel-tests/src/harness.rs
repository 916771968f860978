//! Runs tests and prints what became of them.

use wdk::println;
pub use wdk_test_harness::{Failure, Outcome, check, check_refused};

/// One test: its name, as a sentence with underscores, and what it does.
pub struct Test {
    pub name: &'static str,
    pub run: fn() -> Outcome,
}

/// Lists functions as tests.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub const TESTS: &[$crate::harness::Test] =
            &[$($crate::harness::Test { name: stringify!($name), run: $name }),*];
    };
}
pub(crate) use tests;

/// Runs all tests, or the one that is chosen by its number, and prints the results.
pub fn run(modules: &[&[Test]], chosen: Option<u32>) {
    let total: usize = modules.iter().map(|tests| tests.len()).sum();
    let (skipped, count) = match chosen {
        None => (0, total),
        Some(number) => match (number as usize)
            .checked_sub(1)
            .filter(|index| *index < total)
        {
            Some(index) => (index, 1),
            None => {
                println!("Bail out! There is no test {number}: Test is a number from 1 to {total}");
                return;
            }
        },
    };
    println!("TAP version 13");
    println!("1..{count}");
    let (mut passed, mut failed) = (0, 0);
    let chosen = modules.iter().copied().flatten().skip(skipped).take(count);
    for (index, test) in chosen.enumerate() {
        match (test.run)() {
            Ok(()) => {
                passed += 1;
                println!("ok {} - {}", index + 1, test.name);
            }
            Err(failure) => {
                failed += 1;
                println!("not ok {} - {}", index + 1, test.name);
                println!("# {failure}");
            }
        }
    }
    println!("{passed} passed, {failed} failed");
}
