//! Where in a driver something was done.

use std::sync::OnceLock;

/// Who knows where drivers call from, and what is at an address. The processor registers itself.
#[derive(Debug)]
pub(crate) struct Witness {
    /// The return address of the driver's call that is being executed on this thread; 0 for none.
    pub caller: fn() -> u64,
    /// The function and offset of an address in a driver, in words.
    pub describe: fn(u64) -> String,
}

static WITNESS: OnceLock<Witness> = OnceLock::new();

/// Names the witness. The first one stays: it is the same for every machine of the process.
pub(crate) fn set_witness(witness: Witness) {
    let _the_same_again = WITNESS.set(witness);
}

/// Where in a driver something was taken, done or given back. Cheap to note; described only when a
/// report needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Site(u64);

impl Site {
    /// The driver's call that is being executed.
    pub fn here() -> Self {
        Self(WITNESS.get().map_or(0, |witness| (witness.caller)()))
    }

    /// A routine of a driver.
    pub fn at(address: u64) -> Self {
        Self(address)
    }

    /// The address in the driver; 0 where the simulator itself did it.
    pub fn address(self) -> u64 {
        self.0
    }

    /// `function+0x12 (driver.sys+0x1234)` where known.
    pub fn describe(self) -> String {
        match WITNESS.get() {
            Some(witness) if self.0 != 0 => (witness.describe)(self.0),
            _ => "the simulator".to_owned(),
        }
    }
}
