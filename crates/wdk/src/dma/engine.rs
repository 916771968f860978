//! [`DmaEngine`]: transfers of any length.

use super::adapter::DmaAdapter;
use super::channel::{DmaChannel, Moved, Piece};
use crate::Result;
use crate::driver::Scope;
use crate::mdl::{Cursor, Direction, MAXIMUM_EVERYWHERE, PartialMdl, ResidentPages};

/// An adapter with map registers of its own and an MDL for parts of other MDLs: what it takes to
/// transfer locked memory of any length. Made by
/// [`Start::dma_engine`](crate::driver::Start::dma_engine), so that a transfer allocates nothing
/// and waits for nobody.
///
/// Registers and MDL belong to the device's start, which gives them back: dropping or forgetting an
/// engine does nothing, at any IRQL.
#[derive(Debug)]
pub struct DmaEngine<'d> {
    channel: DmaChannel<'d>,
    /// With room for the longest part that the device takes.
    part: &'d mut PartialMdl,
}

impl<'d> DmaEngine<'d> {
    /// Allocates map registers for the adapter's longest transfer, and the MDL, and has `scope`
    /// keep them. The adapter was kept before.
    pub(crate) fn new(scope: &Scope<'d>, adapter: &'d DmaAdapter) -> Result<Self> {
        let longest = (adapter.profile().maximum_length as usize).min(MAXIMUM_EVERYWHERE);
        Ok(Self {
            channel: DmaChannel::new(scope, adapter)?,
            part: scope.keep_mut_with(|place| Ok(place.write(PartialMdl::new(longest)?)))?,
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
        let mut done = 0;
        while done < length {
            let channel = &mut self.channel;
            let outcome = memory.with_some(self.part, length - done, |part| {
                let moved = channel.transfer_from(done, part, direction, &mut program)?;
                Ok((moved, part.len()))
            });
            let Some(outcome) = outcome else {
                break;
            };
            let (moved, part) = outcome?;
            done += moved;
            if moved < part {
                memory.step_back(part - moved);
                break;
            }
        }
        Ok(done)
    }
}
