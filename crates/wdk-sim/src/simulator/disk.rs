//! The machine's disk, which drivers reach as `\??\C:` and `\SystemRoot`.

use super::{SimError, Simulator};
use crate::io::error::IoError;

impl Simulator {
    /// Puts a file on the machine's disk, in place of one that is there, with the folders it lies
    /// in. Its path is as drivers write it: `\??\C:\Temp\a.txt`, `\SystemRoot\System32\b.dat`.
    ///
    /// # Errors
    /// When the path leads to no disk.
    pub fn put_file(&self, path: &str, bytes: &[u8]) -> Result<(), SimError> {
        if self.machine.io.put_file(path, bytes) {
            return Ok(());
        }
        Err(IoError::State(format!(
            "{path} is on no disk of the machine: paths begin with \\??\\C:\\ or \\SystemRoot\\"
        ))
        .into())
    }

    /// What is in a file of the machine's disk, if there is one.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        self.machine.io.file_contents(path)
    }
}
