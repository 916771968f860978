//! Finds out whether driver code that was interrupted goes round in a loop that changes nothing.
//!
//! The code is executed step by step. When it comes to an instruction again with every register as
//! it was there before, and all it has written since is what was there already, then it will go
//! round for ever, unless something else changes memory: an interrupt, a DPC, another thread. How
//! often it has gone round by then makes no difference to anything, so a run stays repeatable
//! whenever the host has noticed. Code that does not come back like that counts, or computes: it is
//! let go, and sees one tick of the clock.

use std::collections::BTreeSet;

use iced_x86::{InstructionInfoFactory, Mnemonic, OpAccess};

use super::context::TRAP_FLAG;
use super::guarded;
use super::registers::{self, Registers};

/// So many instructions are looked at.
const MOST: u64 = 20_000;
/// So many places that were written, and so many instructions of a loop, are remembered.
const REMEMBERED: usize = 512;

/// What is found.
pub(super) enum Found {
    /// Nothing yet.
    Nothing,
    /// A loop that changes nothing.
    Loop,
    /// It is something else.
    Other,
}

#[derive(Clone, PartialEq)]
struct State {
    rip: u64,
    flags: u64,
    general: [u64; 16],
    vector: [[u8; 16]; 16],
}

/// Code being looked at.
pub(super) struct Probe {
    steps: u64,
    /// The state that is looked out for, taken anew at every power of two.
    anchor: Option<State>,
    next_anchor: u64,
    /// What was written since the anchor, and what was there before.
    written: Vec<(u64, Vec<u8>)>,
    /// Where it was since the anchor.
    seen: BTreeSet<u64>,
    /// Since the anchor it did what cannot be followed.
    is_lost: bool,
}

impl Probe {
    pub(super) fn new() -> Self {
        Self {
            steps: 0,
            anchor: None,
            next_anchor: 1,
            written: Vec::new(),
            seen: BTreeSet::new(),
            is_lost: false,
        }
    }

    /// The instruction at `rip` is about to be executed.
    pub(super) fn step(&mut self, registers: &Registers) -> Found {
        self.steps += 1;
        if self.steps > MOST {
            return Found::Other;
        }
        let is_there = |anchor: &State| anchor.rip == registers.rip;
        if self.anchor.as_ref().is_some_and(is_there)
            && !self.is_lost
            && self.anchor == Some(State::of(registers))
            && self
                .written
                .iter()
                .all(|(at, before)| is_still(*at, before))
        {
            return Found::Loop;
        }
        if self.steps == self.next_anchor {
            self.next_anchor *= 2;
            self.anchor = Some(State::of(registers));
            self.written.clear();
            self.seen.clear();
            self.is_lost = false;
        }
        if self.seen.len() < REMEMBERED {
            self.seen.insert(registers.rip);
        }
        self.note_effects(registers);
        Found::Nothing
    }

    /// The instructions of the loop.
    pub(super) fn addresses(&self) -> Vec<u64> {
        self.seen.iter().copied().collect()
    }

    fn note_effects(&mut self, registers: &Registers) {
        let Some(instruction) = registers::decode(registers.rip) else {
            self.is_lost = true;
            return;
        };
        // What they answer changes by itself.
        if matches!(
            instruction.mnemonic(),
            Mnemonic::Rdtsc | Mnemonic::Rdtscp | Mnemonic::Rdrand | Mnemonic::Rdseed
        ) {
            self.is_lost = true;
        }
        let mut factory = InstructionInfoFactory::new();
        for used in factory.info(&instruction).used_memory() {
            let writes = !matches!(
                used.access(),
                OpAccess::None | OpAccess::Read | OpAccess::CondRead | OpAccess::NoMemAccess
            );
            if !writes {
                continue;
            }
            let at = used.virtual_address(0, |register, _, _| registers.for_address(register));
            let length = used.memory_size().size();
            let (Some(at), 1..=64) = (at, length) else {
                self.is_lost = true;
                continue;
            };
            if self
                .written
                .iter()
                .any(|(known, bytes)| *known == at && bytes.len() == length)
            {
                continue;
            }
            let mut before = vec![0; length];
            if self.written.len() == REMEMBERED || !guarded::read(at, &mut before) {
                self.is_lost = true;
                continue;
            }
            self.written.push((at, before));
        }
    }
}

impl State {
    fn of(registers: &Registers) -> Self {
        Self {
            rip: registers.rip,
            flags: registers.flags & !TRAP_FLAG,
            general: registers.gpr,
            vector: std::array::from_fn(|number| registers.xmm(number)),
        }
    }
}

fn is_still(at: u64, before: &[u8]) -> bool {
    let mut now = vec![0; before.len()];
    guarded::read(at, &mut now) && now == before
}
