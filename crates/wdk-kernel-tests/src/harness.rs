//! Runs tests and prints what became of them.

use core::fmt;

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
    /// A routine failed that was to succeed.
    Failed(Error),
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

/// Runs all tests and prints the results.
pub fn run(rooms: &[&[Test]]) {
    let total: usize = rooms.iter().map(|room| room.len()).sum();
    println!("TAP version 13");
    println!("1..{total}");
    let (mut passed, mut failed) = (0, 0);
    for (index, test) in rooms.iter().copied().flatten().enumerate() {
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
