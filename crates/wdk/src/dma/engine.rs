//! [`DmaEngine`]: transfers of any length.

use core::mem;

use super::adapter::DmaAdapter;
use super::channel::{DmaChannel, Moved, Piece};
use crate::Result;
use crate::mdl::{Cursor, Direction, MAXIMUM_EVERYWHERE, PartialMdl, ResidentPages};
use crate::scope::Scope;

/// An adapter with map registers of its own and an MDL for parts of other MDLs: what it takes to
/// transfer locked memory of any length. Made by
/// [`Start::dma_engine`](crate::driver::Start::dma_engine), so that a transfer allocates nothing
/// and never waits for map registers.
///
/// Registers and MDL belong to the device's start, which gives them back: dropping or forgetting an
/// engine does nothing, at any IRQL.
///
/// ```
/// use wdk::dma::{DmaEngine, Moved};
/// use wdk::mdl::{Cursor, Direction};
///
/// /// Has the device read what a request's buffer holds. `program` tells the device of one piece
/// /// and waits until it is done.
/// fn send(
///     engine: &mut DmaEngine<'_>,
///     memory: &mut Cursor<'_>,
///     program: impl Fn(u64, usize) -> wdk::Result,
/// ) -> wdk::Result<usize> {
///     let length = memory.available();
///     engine.transfer(memory, length, Direction::ToDevice, |piece| {
///         program(piece.address().get(), piece.len())?;
///         // SAFETY: the device has read all of the piece.
///         Ok(unsafe { piece.moved(piece.len()) })
///     })
/// }
/// ```
#[derive(Debug)]
pub struct DmaEngine<'d> {
    channel: DmaChannel<'d>,
    /// With room for the longest part that the device takes.
    part: &'d mut PartialMdl,
    /// The transfer has ended before all was moved; false between transfers.
    ended: bool,
}

impl<'d> DmaEngine<'d> {
    /// Allocates map registers for the adapter's longest transfer, and the MDL, and has `scope`
    /// keep them. The adapter was kept before.
    pub(crate) fn new(scope: &Scope<'d>, adapter: &'d DmaAdapter) -> Result<Self> {
        let channel = DmaChannel::new(scope, adapter)?;
        let longest = channel.longest_part().min(MAXIMUM_EVERYWHERE);
        Ok(Self {
            channel,
            part: scope.keep_mut_with(|place| Ok(place.write(PartialMdl::new(longest)?)))?,
            ended: false,
        })
    }

    /// The adapter.
    #[must_use]
    pub const fn adapter(&self) -> &'d DmaAdapter {
        self.channel.adapter()
    }

    /// The channel, for memory that is described by one MDL already.
    pub const fn channel(&mut self) -> &mut DmaChannel<'d> {
        &mut self.channel
    }

    /// Transfers the next `length` bytes of locked memory, or what is left of it, a piece at a time
    /// as [`DmaChannel::transfer`] does, with an MDL for each part of the longest that the device
    /// takes ([`IoBuildPartialMdl`]). [`Piece::offset`] counts from where the cursor is.
    ///
    /// Returns how many bytes the device moved, and leaves the cursor behind them: fewer than asked
    /// for when `program` reports that it has moved none of a piece, or the memory ends. To stop a
    /// transfer, `program` returns an error before it programs a piece.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`, and what `program` needs.
    ///
    /// # Errors
    /// Those of [`DmaChannel::transfer`]; where the cursor is then is not specified.
    ///
    /// [`IoBuildPartialMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iobuildpartialmdl
    #[inline]
    pub fn transfer(
        &mut self,
        memory: &mut Cursor<'_>,
        length: usize,
        direction: Direction,
        mut program: impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        let moved = self.transfer_part(memory, 0, length, direction, &mut program)? as usize;
        if moved == length {
            return Ok(moved);
        }
        self.transfer_rest(memory, moved, length, direction, &mut program)
    }

    /// Goes on after the first part: out of the way, since most drivers ask for no more than one.
    #[cold]
    #[inline(never)]
    fn transfer_rest(
        &mut self,
        memory: &mut Cursor<'_>,
        mut done: usize,
        length: usize,
        direction: Direction,
        program: &mut impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        while done < length && !mem::take(&mut self.ended) {
            let left = length - done;
            done += self.transfer_part(memory, done, left, direction, program)? as usize;
        }
        Ok(done)
    }

    /// Transfers one part: all of `length` bytes, or as many as one MDL describes. Where there are
    /// no more, or the device moves none of a piece, the transfer has ended. What one MDL describes
    /// fits 32 bits, and so the result fits two registers.
    fn transfer_part(
        &mut self,
        memory: &mut Cursor<'_>,
        base: usize,
        length: usize,
        direction: Direction,
        program: &mut impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<u32> {
        let channel = &mut self.channel;
        let outcome = memory.with_some(self.part, length, |part| {
            let moved = channel.transfer_part(base, part, direction, program)?;
            Ok((moved, part.len()))
        });
        match outcome {
            Some(Ok((moved, part))) if moved == part => Ok(moved as u32),
            Some(Ok((moved, part))) => {
                memory.step_back(part - moved);
                self.ended = true;
                Ok(moved as u32)
            }
            Some(Err(error)) => Err(error),
            None => {
                self.ended = length > 0;
                Ok(0)
            }
        }
    }
}
