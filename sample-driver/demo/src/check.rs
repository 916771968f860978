//! Buffers of the caller's whose surroundings are known, so that a byte too many is seen as well as
//! a byte too few.

use anyhow::{Result, bail};
use wdk_sim::simulator::{SimError, Simulator, UserBuffer};

/// Known bytes before and after a buffer.
const GUARD: usize = 64;
/// How much is filled and compared at a time. What a buffer was filled with is made again from its
/// seed rather than kept, so that memory does not grow with the size by more than the buffers
/// themselves.
const BLOCK: usize = 64 << 10;

/// A buffer between guards, filled with random bytes.
pub struct Guarded<'a> {
    name: &'static str,
    memory: UserBuffer<'a>,
    seed: u64,
    length: usize,
}

impl<'a> Guarded<'a> {
    /// A buffer of `size` bytes that begins `offset` bytes into a page. Its contents follow from
    /// `seed`.
    pub fn new(
        simulator: &'a Simulator,
        name: &'static str,
        size: u64,
        offset: usize,
        seed: u64,
    ) -> Result<Self, SimError> {
        // A size is at most 1 GiB.
        let length = size as usize;
        let all = length + 2 * GUARD;
        // The guard before the buffer moves its start.
        let start = offset.wrapping_sub(GUARD) & 0xfff;
        let memory = simulator.user_buffer(&vec![0; all], start)?;
        for (index, at) in (0..all).step_by(BLOCK).enumerate() {
            memory.write(at, &block(seed, index)[..BLOCK.min(all - at)]);
        }
        Ok(Self {
            name,
            memory,
            seed,
            length,
        })
    }

    /// Its address and length for a request.
    pub fn range(&self) -> (u64, u32) {
        (self.memory.address() + GUARD as u64, self.length as u32)
    }

    /// Fails at the first byte that is not what `source` was filled with, or, around the buffer,
    /// not what it was filled with itself.
    pub fn check(&self, source: &Self) -> Result<()> {
        let end = GUARD + self.length;
        let all = end + GUARD;
        for (index, start) in (0..all).step_by(BLOCK).enumerate() {
            let found = self.memory.read(start, BLOCK.min(all - start));
            let (inside, around) = (block(source.seed, index), block(self.seed, index));
            for (at, &found) in (start..).zip(&found) {
                let wanted = if (GUARD..end).contains(&at) {
                    inside[at - start]
                } else {
                    around[at - start]
                };
                if found != wanted {
                    bail!(
                        "{}: {found:#04x} instead of {wanted:#04x}",
                        self.complaint(at)
                    );
                }
            }
        }
        Ok(())
    }

    fn complaint(&self, at: usize) -> String {
        let name = self.name;
        match at.checked_sub(GUARD) {
            None => format!(
                "{name} was written to {} bytes before its start",
                GUARD - at
            ),
            Some(offset) if offset < self.length => format!("{name} differs at offset {offset:#x}"),
            Some(offset) => format!(
                "{name} was written to {} bytes after its end",
                offset - self.length
            ),
        }
    }
}

/// A block of the bytes that follow from a seed.
fn block(seed: u64, index: usize) -> Vec<u8> {
    let mut bytes = vec![0; BLOCK];
    fastrand::Rng::with_seed(seed ^ (index as u64) << 32).fill(&mut bytes);
    bytes
}
