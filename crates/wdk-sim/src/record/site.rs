//! Where in a driver something was done.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::OnceLock;

/// The most calls that are kept of a chain of calls.
const DEPTH: usize = 16;

/// Who knows where drivers call from, and what is at an address. The processor registers itself.
#[derive(Debug)]
pub(crate) struct Witness {
    /// The routine of the kernel's that is being executed on this thread for a driver.
    pub routine: fn() -> Option<&'static str>,
    /// The return address of the driver's call that is being executed on this thread; 0 for none.
    pub caller: fn() -> u64,
    /// The same and the return addresses of its callers, innermost first; how many there are.
    pub callers: fn(&mut [u64]) -> usize,
    /// A routine of a driver, in words.
    pub describe_routine: fn(u64) -> String,
    /// Where a driver did something, in words, from addresses that its calls return to, innermost
    /// first.
    pub describe_call: fn(&[u64]) -> String,
}

static WITNESS: OnceLock<Witness> = OnceLock::new();

/// Names the witness. The first one stays: it is the same for every machine of the process.
pub(crate) fn set_witness(witness: Witness) {
    let _the_same_again = WITNESS.set(witness);
}

/// The routine of the kernel's that is being executed on this thread for a driver.
pub(super) fn routine() -> &'static str {
    let routine = WITNESS.get().and_then(|witness| (witness.routine)());
    routine.unwrap_or("a routine of the simulator's own")
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// A routine, by its address; nothing of a driver where that is 0.
    #[default]
    Routine,
    /// A call, by the address it returns to.
    Call,
    /// A call with its callers, which are on record.
    Chain(NonZeroU32),
}

/// Where in a driver something was taken, done or given back. Cheap to note; described only when a
/// report needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Site {
    address: u64,
    kind: Kind,
}

impl Site {
    /// The driver's call that is being executed.
    pub fn here() -> Self {
        Self::call(WITNESS.get().map_or(0, |witness| (witness.caller)()))
    }

    /// The same with its callers, for calls that a library makes on behalf of its user: a report
    /// names the user.
    pub fn with_callers() -> Self {
        let mut returns = [0; DEPTH];
        let count = WITNESS
            .get()
            .map_or(0, |witness| (witness.callers)(&mut returns));
        match &returns[..count] {
            [] => Self::here(),
            [address] => Self::call(*address),
            chain => Self {
                address: chain[0],
                kind: super::chains()
                    .number(chain)
                    .map_or(Kind::Call, Kind::Chain),
            },
        }
    }

    /// A number that tells a call of `routine` from here, by these callers, from others.
    pub(super) fn stack(self, routine: &str) -> u64 {
        let chain = match self.kind {
            Kind::Chain(number) => super::chains().chain(number),
            Kind::Routine | Kind::Call => Box::from([self.address]),
        };
        let bytes = chain.iter().flat_map(|address| address.to_le_bytes());
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in routine.bytes().chain(bytes) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
        hash
    }

    /// A call by the address it returns to; 0 is none of a driver's.
    fn call(address: u64) -> Self {
        match address {
            0 => Self::default(),
            address => Self {
                address,
                kind: Kind::Call,
            },
        }
    }

    /// A routine of a driver.
    pub fn at(address: u64) -> Self {
        Self {
            address,
            kind: Kind::Routine,
        }
    }

    /// The address in the driver; 0 where the simulator itself did it.
    pub fn address(self) -> u64 {
        self.address
    }

    /// `function+0x12 (driver.sys+0x1234), source.c:56` where known.
    pub fn describe(self) -> String {
        match (WITNESS.get(), self.kind) {
            (None, _) => "the simulator".to_owned(),
            _ if self.address == 0 => "the simulator".to_owned(),
            (Some(witness), Kind::Routine) => (witness.describe_routine)(self.address),
            (Some(witness), Kind::Call) => (witness.describe_call)(&[self.address]),
            (Some(witness), Kind::Chain(number)) => {
                (witness.describe_call)(&super::chains().chain(number))
            }
        }
    }
}

/// Chains of calls, each kept once.
#[derive(Debug, Default)]
pub(super) struct Chains(RefCell<Known>);

#[derive(Debug, Default)]
struct Known {
    numbers: BTreeMap<Box<[u64]>, NonZeroU32>,
    chains: Vec<Box<[u64]>>,
}

impl Chains {
    /// The number of a chain; none when there are more than numbers.
    fn number(&self, chain: &[u64]) -> Option<NonZeroU32> {
        let mut known = self.0.borrow_mut();
        if let Some(&number) = known.numbers.get(chain) {
            return Some(number);
        }
        let number = NonZeroU32::new(u32::try_from(known.chains.len() + 1).ok()?)?;
        known.chains.push(chain.into());
        known.numbers.insert(chain.into(), number);
        Some(number)
    }

    fn chain(&self, number: NonZeroU32) -> Box<[u64]> {
        self.0.borrow().chains[number.get() as usize - 1].clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_chains_have_one_number() {
        let chains = Chains::default();
        let first = chains.number(&[1, 2]).unwrap();
        assert_ne!(chains.number(&[1, 2, 3]), Some(first));
        assert_eq!(chains.number(&[1, 2]), Some(first));
        assert_eq!(*chains.chain(first), [1, 2]);
    }
}
