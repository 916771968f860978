//! Memory of a caller's whose every byte is known, and what surrounds it.

use anyhow::{Result, ensure};
use wdk_sim::simulator::{SimError, Simulator, UserBuffer};

/// Known bytes before and after.
const GUARD: usize = 64;
const PAGE: usize = 4096;

pub struct Buffer<'a> {
    memory: UserBuffer<'a>,
    contents: Vec<u8>,
    length: usize,
}

impl<'a> Buffer<'a> {
    /// A buffer of `length` bytes, at any place in a page and with any contents.
    pub fn new(
        simulator: &'a Simulator,
        length: usize,
        random: &mut fastrand::Rng,
    ) -> Result<Self, SimError> {
        let mut contents = vec![0; length + 2 * GUARD];
        random.fill(&mut contents);
        let memory = simulator.user_buffer(&contents, random.usize(..PAGE))?;
        Ok(Self {
            memory,
            contents,
            length,
        })
    }

    /// Its address and length for a request.
    pub fn range(&self) -> (u64, u32) {
        // Lengths are far below 4 GiB.
        (self.memory.address() + GUARD as u64, self.length as u32)
    }

    /// How many pages its `part` bytes from `offset` on touch: as many transfers they are at most.
    pub fn pages(&self, offset: usize, part: usize) -> u64 {
        let first = self.range().0 + offset as u64;
        let past = first + part.min(self.length - offset) as u64;
        past.div_ceil(PAGE as u64) - first / PAGE as u64
    }

    /// What it holds as far as is known.
    pub fn inside(&self) -> &[u8] {
        &self.contents[GUARD..GUARD + self.length]
    }

    /// From now on its first bytes are expected to be these.
    pub fn expect(&mut self, bytes: &[u8]) {
        self.contents[GUARD..GUARD + bytes.len()].copy_from_slice(bytes);
    }

    /// What is in it.
    pub fn found(&self, length: usize) -> Vec<u8> {
        self.memory.read(GUARD, length)
    }

    /// Fails at the first byte that is not what is expected.
    pub fn check(&self, name: &str) -> Result<()> {
        let found = self.memory.bytes();
        let differs = found
            .iter()
            .zip(&self.contents)
            .position(|(found, wanted)| found != wanted);
        ensure!(
            differs.is_none(),
            "{name}, of {} bytes at {:#x}, differs at offset {}",
            self.length,
            self.range().0,
            differs.unwrap_or_default() as i64 - GUARD as i64
        );
        Ok(())
    }
}
