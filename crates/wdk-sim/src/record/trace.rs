//! Counts of kernel calls and a fingerprint of their order, from which two runs can be compared.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// What the driver called.
#[derive(Debug)]
pub struct Trace {
    counts: RefCell<BTreeMap<&'static str, u64>>,
    fingerprint: Cell<u64>,
    echo: Cell<bool>,
}

impl Default for Trace {
    fn default() -> Self {
        Self {
            counts: RefCell::default(),
            fingerprint: Cell::new(0xcbf2_9ce4_8422_2325),
            echo: Cell::new(false),
        }
    }
}

impl Trace {
    /// Notes one call of `routine` from `offset` bytes into the driver image.
    pub fn note(&self, routine: &'static str, offset: u64) {
        *self.counts.borrow_mut().entry(routine).or_default() += 1;
        let mut hash = self.fingerprint.get();
        for byte in routine.bytes().chain(offset.to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        self.fingerprint.set(hash);
        if self.echo.get() {
            eprintln!("call {routine} from +{offset:#x}");
        }
    }

    /// Prints each call as it is made.
    pub fn set_echo(&self, on: bool) {
        self.echo.set(on);
    }

    /// Calls of each routine so far.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, u64> {
        self.counts.borrow().clone()
    }

    /// A hash over the sequence of calls and their call sites: equal for equal runs.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint.get()
    }
}
