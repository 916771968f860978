//! [`DmaEngine`]: transfers of any length.

use super::adapter::DmaAdapter;
use super::channel::{DmaChannel, Piece};
use crate::Result;
use crate::mdl::{Cursor, Direction, MAXIMUM_EVERYWHERE, PartialMdl, ResidentPages};

/// An adapter with map registers of its own and an MDL for parts of other MDLs: what it takes to
/// transfer locked memory of any length, made once, so that a transfer allocates nothing and waits
/// for nobody.
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL`.
#[derive(Debug)]
pub struct DmaEngine<'d> {
    channel: DmaChannel<'d>,
    /// With room for the longest part that the device takes.
    part: PartialMdl,
}

impl<'d> DmaEngine<'d> {
    /// Allocates map registers for the adapter's longest transfer, and the MDL.
    ///
    /// # Errors
    /// Those of [`DmaChannel::allocate`] and [`PartialMdl::new`].
    pub fn new(adapter: &'d DmaAdapter) -> Result<Self> {
        let longest = (adapter.profile().maximum_length as usize).min(MAXIMUM_EVERYWHERE);
        Ok(Self {
            channel: DmaChannel::allocate(adapter)?,
            part: PartialMdl::new(longest)?,
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
        mut program: impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        let mut done = 0;
        while done < length {
            let Some(window) = memory.take_some(&mut self.part, length - done) else {
                break;
            };
            let part = window.len();
            let moved = self
                .channel
                .transfer_from(done, &window, direction, &mut program)?;
            done += moved;
            if moved < part {
                drop(window);
                memory.step_back(part - moved);
                break;
            }
        }
        Ok(done)
    }
}
