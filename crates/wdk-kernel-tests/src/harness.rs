//! Runs tests and prints what became of them.

use core::fmt;

use wdk::sys::{
    STATUS_COMMITMENT_LIMIT, STATUS_INSUFFICIENT_RESOURCES, STATUS_NO_MEMORY, STATUS_QUOTA_EXCEEDED,
    STATUS_WORKING_SET_QUOTA,
};
use wdk::{Error, println};

/// One test: its name, as a sentence with underscores, and what it does.
pub struct Test {
    pub name: &'static str,
    pub run: fn() -> Outcome,
}

/// How a test ends.
pub type Outcome = Result<(), Failure>;

/// Why a test failed.
pub enum Failure {
    /// What was to be true was not.
    Untrue {
        what: &'static str,
        file: &'static str,
        line: u32,
    },
    /// A routine failed that was to succeed, or ran short of memory before it could refuse what it was to refuse.
    Failed(Error),
}

/// Does the error say that the system is short of something, rather than what is wrong with the request?
pub fn is_shortage(error: Error) -> bool {
    matches!(
        error.status(),
        STATUS_INSUFFICIENT_RESOURCES
            | STATUS_NO_MEMORY
            | STATUS_QUOTA_EXCEEDED
            | STATUS_WORKING_SET_QUOTA
            | STATUS_COMMITMENT_LIMIT
    )
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Untrue { what, file, line } => write!(f, "{file}:{line}: not so: {what}"),
            Self::Failed(error) => write!(f, "{error}"),
        }
    }
}

/// Lists functions as tests.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub const TESTS: &[$crate::harness::Test] =
            &[$($crate::harness::Test { name: stringify!($name), run: $name }),*];
    };
}
pub(crate) use tests;

/// Ends the test as failed unless the condition holds.
macro_rules! check {
    ($condition:expr) => {
        if !$condition {
            return Err($crate::harness::Failure::Untrue {
                what: stringify!($condition),
                file: file!(),
                line: line!(),
            });
        }
    };
}
pub(crate) use check;

/// Ends the test as failed unless the result is this error. Memory that ran short first is named as such.
macro_rules! check_refused {
    ($result:expr, $error:expr) => {
        match $result {
            Err(error) if error == $error => {}
            Err(error) if $crate::harness::is_shortage(error) => return Err(error.into()),
            _ => {
                return Err($crate::harness::Failure::Untrue {
                    what: concat!(stringify!($result), " is refused with ", stringify!($error)),
                    file: file!(),
                    line: line!(),
                });
            }
        }
    };
}
pub(crate) use check_refused;

/// Runs all tests, or the one that is chosen by its number, and prints the results.
pub fn run(rooms: &[&[Test]], chosen: Option<u32>) {
    let total: usize = rooms.iter().map(|room| room.len()).sum();
    let (skipped, count) = match chosen {
        None => (0, total),
        Some(number) => match (number as usize).checked_sub(1).filter(|index| *index < total) {
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
    let chosen = rooms.iter().copied().flatten().skip(skipped).take(count);
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
