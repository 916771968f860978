//! Copying in and out of a [`LockedChain`], whatever number of segments it has.

use core::ops::Range;

use super::{LockedChain, ResidentPages, SystemMapping};
use crate::{Error, Result};

impl LockedChain<'_> {
    /// Copies `bytes.len()` bytes out, from `offset` bytes into the buffer on; the segments are
    /// mapped as [`ResidentPages::map`] does.
    ///
    /// Somebody else may change the buffer at any time: copy first, then check, then use the copy.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when the range is not inside the buffer;
    ///   nothing is copied.
    /// * [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when no system addresses are
    ///   left; what lies in earlier segments is copied.
    pub fn read(&self, offset: usize, bytes: &mut [u8]) -> Result {
        self.for_each_segment(offset, bytes.len(), |segment, at, range| {
            segment.read(at, bytes.get_mut(range).ok_or(Error::INVALID_PARAMETER)?)
        })
    }

    /// Copies `bytes` in, to `offset` bytes into the buffer.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// As [`read`](Self::read); [`ACCESS_DENIED`](Error::ACCESS_DENIED) when the buffer may not be
    /// written, and nothing is copied.
    pub fn write(&self, offset: usize, bytes: &[u8]) -> Result {
        self.for_each_segment(offset, bytes.len(), |segment, at, range| {
            segment.write(at, bytes.get(range).ok_or(Error::INVALID_PARAMETER)?)
        })
    }

    /// Calls `copy` for each segment that a range of the buffer touches: with the segment, where in
    /// it the range goes on, and which part of the range that is.
    fn for_each_segment(
        &self,
        offset: usize,
        length: usize,
        mut copy: impl FnMut(SystemMapping<'_>, usize, Range<usize>) -> Result,
    ) -> Result {
        if offset
            .checked_add(length)
            .is_none_or(|end| end > self.len())
        {
            return Err(Error::INVALID_PARAMETER);
        }
        let (mut skip, mut done) = (offset, 0);
        for segment in self.segments() {
            let here = segment.len().saturating_sub(skip).min(length - done);
            if here > 0 {
                copy(segment.map()?, skip, done..done + here)?;
            }
            done += here;
            skip = skip.saturating_sub(segment.len());
        }
        Ok(())
    }
}
