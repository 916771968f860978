//! Memory whose every byte is known, and so is what surrounds it: a byte too many is seen as well
//! as a byte too few.

use crate::Failure;

/// Known bytes before and after.
const GUARD: usize = 64;
const PAGE: usize = 4096;

/// A buffer between guards, filled with bytes that follow from a seed.
pub struct Guarded {
    name: &'static str,
    memory: Vec<u8>,
    /// Where the buffer begins in it.
    start: usize,
    length: usize,
    seed: u64,
}

impl Guarded {
    /// A buffer of `length` bytes that begins `offset` bytes into a page.
    ///
    /// # Errors
    /// When there is not so much memory.
    pub fn new(
        name: &'static str,
        length: usize,
        offset: usize,
        seed: u64,
    ) -> Result<Self, Failure> {
        let all = length + 2 * GUARD + PAGE;
        let mut memory = Vec::new();
        memory.try_reserve_exact(all).map_err(|_| {
            Failure::Here(format!(
                "there is no memory for {all} bytes; ask for less at a time (--request)"
            ))
        })?;
        memory.resize(all, 0);
        // Where the page begins, as far as the guard's and the offset's place goes.
        let place = (memory.as_ptr().addr() + GUARD) % PAGE;
        let start = GUARD + (offset % PAGE + PAGE - place) % PAGE;
        let mut guarded = Self {
            name,
            memory,
            start,
            length,
            seed: 0,
        };
        guarded.fill(seed);
        Ok(guarded)
    }

    /// Fills it anew, and what surrounds it.
    pub fn fill(&mut self, seed: u64) {
        self.seed = seed;
        let length = self.length;
        fastrand::Rng::with_seed(seed).fill(self.with_guards());
        debug_assert_eq!(self.length, length);
    }

    /// What is inside.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.memory[self.start..self.start + self.length]
    }

    /// As [`bytes`](Self::bytes), to be written.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.memory[self.start..self.start + self.length]
    }

    fn with_guards(&mut self) -> &mut [u8] {
        &mut self.memory[self.start - GUARD..self.start + self.length + GUARD]
    }

    /// Makes sure that the first `length` bytes are those `source` was filled with, and that
    /// nothing else has changed. `at` is where in the whole the buffer is, for the complaint.
    ///
    /// # Errors
    /// [`Failure::Wrong`] with the first byte that is not as it should be.
    pub fn check(&self, source: &Self, length: usize, at: u64) -> Result<(), Failure> {
        let mut wanted = vec![0; self.length + 2 * GUARD];
        fastrand::Rng::with_seed(self.seed).fill(&mut wanted);
        let mut copied = vec![0; source.length + 2 * GUARD];
        fastrand::Rng::with_seed(source.seed).fill(&mut copied);
        wanted[GUARD..GUARD + length].copy_from_slice(&copied[GUARD..GUARD + length]);

        let found = &self.memory[self.start - GUARD..self.start + self.length + GUARD];
        let Some(index) = found
            .iter()
            .zip(&wanted)
            .position(|(found, wanted)| found != wanted)
        else {
            return Ok(());
        };
        let name = self.name;
        let place = match index.checked_sub(GUARD) {
            None => format!(
                "{name} was written to {} bytes before its start",
                GUARD - index
            ),
            Some(offset) if offset < self.length => {
                format!("{name} differs at offset {:#x}", at + offset as u64)
            }
            Some(offset) => format!(
                "{name} was written to {} bytes after its end",
                offset - self.length
            ),
        };
        Err(Failure::Wrong(format!(
            "{place}: {:#04x} instead of {:#04x}",
            found[index], wanted[index]
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(length: usize) -> (Guarded, Guarded) {
        let make = |name, seed| Guarded::new(name, length, 1, seed).unwrap();
        (make("the source", 7), make("the copy", 8))
    }

    #[test]
    fn buffers_begin_where_they_are_asked_to() {
        for offset in [0, 1, 17, 4095, 4096] {
            let buffer = Guarded::new("it", 100, offset, 1).unwrap();
            assert_eq!(buffer.bytes().as_ptr().addr() % PAGE, offset % PAGE);
        }
    }

    #[test]
    fn a_copy_is_right_to_the_last_byte_or_complained_of() {
        let (source, mut copy) = pair(5000);
        assert!(copy.check(&source, 5000, 0).is_err(), "nothing was copied");
        copy.check(&source, 0, 0).unwrap();
        copy.bytes_mut().copy_from_slice(source.bytes());
        copy.check(&source, 5000, 0).unwrap();
        source.check(&source, 5000, 0).unwrap();
        let says = |copy: &Guarded| copy.check(&source, 5000, 0x1_0000).unwrap_err().to_string();
        assert!(
            copy.check(&source, 4999, 0).is_err(),
            "one more than was to be copied"
        );
        copy.bytes_mut()[4999] ^= 0x80;
        assert!(
            says(&copy).contains("the copy differs at offset 0x11387: 0x"),
            "{}",
            says(&copy)
        );
        copy.bytes_mut()[4999] ^= 0x80;
        let (start, end) = (copy.start, copy.start + 5000);
        copy.memory[end] ^= 1;
        assert!(says(&copy).contains("the copy was written to 0 bytes after its end"));
        copy.memory[end] ^= 1;
        copy.memory[start - 1] ^= 1;
        assert!(says(&copy).contains("the copy was written to 1 bytes before its start"));
    }

    #[test]
    fn too_much_is_an_error() {
        let error = Guarded::new("it", usize::MAX / 2, 0, 0).err().unwrap();
        assert!(error.to_string().contains("--request"), "{error}");
    }
}
