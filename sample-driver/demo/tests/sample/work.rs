//! The requests that have the device move memory, to be made while something happens to the device.

use wdk_sim::simulator::{File, Interruption, NtStatus, Pending, Request};

use crate::support::{Buffer, SUCCESS, Sample, begin_copy, ok, random};

/// Two chunks, the second a short one.
pub const LENGTH: usize = 5000;
/// What a read or write moves, and where.
const PART: usize = 3000;
const OFFSET: u64 = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Copy,
    Read,
    Write,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Copy, Self::Read, Self::Write];
}

/// One request and its buffers.
pub struct Work<'a> {
    kind: Kind,
    source: Buffer<'a>,
    target: Buffer<'a>,
}

impl<'a> Work<'a> {
    /// What the device's memory must hold for a read to be checked: [`fill`] writes it.
    pub fn new(sample: &'a Sample, kind: Kind) -> Self {
        let length = if kind == Kind::Copy { LENGTH } else { PART };
        Self {
            kind,
            source: Buffer::new(sample, length, 4001, 1),
            target: Buffer::new(sample, length, 17, 2),
        }
    }

    pub fn begin<'f>(&self, file: &'f File<'_>) -> Pending<'f> {
        let request = match self.kind {
            Kind::Copy => return begin_copy(file, &self.source, &self.target),
            Kind::Read => Request::RawRead {
                offset: OFFSET,
                output: self.target.range(),
            },
            Kind::Write => Request::RawWrite {
                offset: OFFSET,
                input: self.source.range(),
            },
        };
        ok(file.begin(request))
    }

    /// How it ended, which `allowed` names if it is not a success: every byte of a success is
    /// checked. True for one.
    pub fn check(&mut self, end: (NtStatus, u64), allowed: &[NtStatus], when: &str) -> bool {
        let kind = self.kind;
        let length = if kind == Kind::Copy { LENGTH } else { PART };
        let done = end == (SUCCESS, length as u64);
        assert!(
            done || end.1 == 0 && allowed.contains(&end.0),
            "a {kind:?} {when} ended with {} and {}",
            end.0,
            end.1
        );
        match kind {
            Kind::Copy if done => self.target.expect(self.source.inside()),
            Kind::Read if done => self.target.expect(&memory()[OFFSET as usize..][..PART]),
            Kind::Write => self.target.check(),
            _ => (),
        }
        if done {
            self.target.check();
        }
        self.source.check();
        done
    }
}

fn memory() -> Vec<u8> {
    random(99, 4095)
}

/// Writes what a read is to find.
pub fn fill(file: &File<'_>) {
    assert_eq!(ok(file.write(0, &memory())).status, SUCCESS);
}

/// How many kernel calls `life` makes.
pub fn calls_of(sample: &Sample, life: impl FnOnce()) -> u64 {
    let before = sample.calls();
    life();
    sample.calls() - before
}

/// Has `event` happen at the `call`th kernel call of `life`; false when there were fewer.
pub fn interrupted(sample: &Sample, call: u64, event: Interruption, life: impl FnOnce()) -> bool {
    sample.simulator.interrupt_after(call, event);
    let made = calls_of(sample, life);
    sample.simulator.interrupt_after(0, event);
    assert_eq!(
        sample.simulator.interruption_errors(),
        [""; 0],
        "{event:?} at call {call}"
    );
    made >= call
}
