//! The caller's memory as a chain of segments, of which there are several where it is long.

use wdk::driver::Served;
use wdk::pool::PoolBuffer;
use wdk::request::LockedBuffers;
use wdk::{Error, Result};

use crate::{Tests, Tools};

/// So long that the seams between segments, which lie between pages, fall into the middle of a
/// part.
const PART: usize = 60_000;

/// Turns the second buffer round, by parts from both ends. What must not be written or is not
/// inside the buffers is refused first.
pub fn reverse(
    _: &Tests<'_>,
    _: Served<'_, Tools<'_>>,
    buffers: LockedBuffers<'_>,
) -> Result<usize> {
    let (input, memory) = (buffers.input, buffers.output);
    let refused = [
        (
            memory.read(memory.len(), &mut [0]),
            Error::INVALID_PARAMETER,
        ),
        (memory.write(memory.len(), &[0]), Error::INVALID_PARAMETER),
        (
            memory.read(usize::MAX, &mut [0; 2]),
            Error::INVALID_PARAMETER,
        ),
        (input.write(0, &[0]), Error::ACCESS_DENIED),
    ];
    if refused.iter().any(|(result, error)| *result != Err(*error)) {
        return Err(Error::UNSUCCESSFUL);
    }
    memory.read(memory.len(), &mut [])?;

    let (mut front, mut back) = (PoolBuffer::zeroed(PART, 1)?, PoolBuffer::zeroed(PART, 1)?);
    let (mut begin, mut end) = (0, memory.len());
    while end - begin > 1 {
        let part = ((end - begin) / 2).min(PART);
        let (front, back) = (&mut front[..part], &mut back[..part]);
        memory.read(begin, front)?;
        memory.read(end - part, back)?;
        front.reverse();
        back.reverse();
        memory.write(begin, back)?;
        memory.write(end - part, front)?;
        begin += part;
        end -= part;
    }
    Ok(memory.len())
}
