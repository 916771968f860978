//! Memory of the simulated process that makes requests.

use super::{SimError, Simulator};
use crate::space::{PAGE_SIZE, Protection};

/// Memory of the calling process, freed when dropped. Its pages start and end at page boundaries;
/// the buffer may start anywhere in the first.
pub struct UserBuffer<'a> {
    simulator: &'a Simulator,
    allocation: u64,
    address: u64,
    length: usize,
}

impl<'a> UserBuffer<'a> {
    pub(super) fn new(
        simulator: &'a Simulator,
        bytes: &[u8],
        misalignment: usize,
    ) -> Result<Self, SimError> {
        simulator.alive()?;
        let into_page = misalignment as u64 % PAGE_SIZE;
        let size = (into_page + bytes.len() as u64).max(1);
        let allocation = simulator
            .machine
            .space
            .user_allocate(size, Protection::ReadWrite)?;
        let buffer = Self {
            simulator,
            allocation,
            address: allocation + into_page,
            length: bytes.len(),
        };
        buffer.write(0, bytes);
        Ok(buffer)
    }

    /// Its address in the process.
    #[must_use]
    pub fn address(&self) -> u64 {
        self.address
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Is it empty?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Writes to it, whatever its protection. The memory of a machine that has stopped stays as it
    /// is.
    ///
    /// # Panics
    /// When the range is not within the buffer.
    pub fn write(&self, offset: usize, bytes: &[u8]) {
        self.check(offset, bytes.len());
        if !bytes.is_empty() && self.simulator.alive().is_ok() {
            self.simulator
                .machine
                .space
                .user_write(self.address + offset as u64, bytes);
        }
    }

    /// Reads a part of it, whatever its protection; zeroes from a machine that has stopped.
    ///
    /// # Panics
    /// When the range is not within the buffer.
    #[must_use]
    pub fn read(&self, offset: usize, length: usize) -> Vec<u8> {
        self.check(offset, length);
        let mut bytes = vec![0; length];
        if length != 0 && self.simulator.alive().is_ok() {
            self.simulator
                .machine
                .space
                .user_read(self.address + offset as u64, &mut bytes);
        }
        bytes
    }

    /// All of it.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.read(0, self.length)
    }

    /// Changes the access rights of all its pages.
    pub fn protect(&self, protection: Protection) {
        let end = self.address + self.length as u64;
        let size = (end - self.allocation).max(1).next_multiple_of(PAGE_SIZE);
        if self.simulator.alive().is_ok() {
            self.simulator
                .machine
                .space
                .user_protect(self.allocation, size, protection);
        }
    }

    fn check(&self, offset: usize, length: usize) {
        assert!(
            offset
                .checked_add(length)
                .is_some_and(|end| end <= self.length),
            "{length} bytes at offset {offset} are not within a buffer of {} bytes",
            self.length
        );
    }
}

impl Drop for UserBuffer<'_> {
    fn drop(&mut self) {
        // A machine that stopped may have stopped in the middle of its memory manager, and gives
        // everything back at its end.
        if self.simulator.alive().is_ok() {
            self.simulator.machine.space.user_free(self.allocation);
        }
    }
}
