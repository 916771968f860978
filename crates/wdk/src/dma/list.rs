//! [`ScatterGatherList`]: many pieces of a buffer, mapped at once.

use core::ops::Range;

use super::channel::{DmaChannel, Moved, Transfer};
use crate::address::DeviceAddress;
use crate::mdl::{Direction, ResidentPages};
use crate::{Error, Result};

/// Pieces of a buffer that follow one another, mapped for the device while the closure that is lent
/// them runs.
///
/// ```
/// use wdk::dma::{DmaChannel, Element};
/// use wdk::mdl::{Direction, LockedMdl};
///
/// /// Gives the device up to 16 pieces at once. `issue` tells it of them, and waits.
/// fn send(
///     channel: &mut DmaChannel<'_>,
///     buffer: &LockedMdl<'_>,
///     room: &mut [Element; 16],
///     issue: impl Fn(&[Element]) -> wdk::Result,
/// ) -> wdk::Result<usize> {
///     channel.transfer_list(buffer, Direction::ToDevice, room, |list| {
///         issue(list.elements())?;
///         // SAFETY: the device has read all of them.
///         Ok(unsafe { list.moved(list.len()) })
///     })
/// }
/// ```
///
/// # Invariants
/// The device may access all that is named, in that direction, while `'a` lasts.
#[derive(Debug)]
pub struct ScatterGatherList<'a> {
    elements: &'a [Element],
    range: Range<usize>,
    direction: Direction,
}

/// One piece of a list. The default stands for no piece, and fills the room for a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Element {
    address: DeviceAddress,
    length: u32,
}

impl Element {
    /// Where the device finds it, while its list is lent.
    #[must_use]
    pub const fn address(&self) -> DeviceAddress {
        self.address
    }

    /// Its length in bytes.
    #[expect(clippy::len_without_is_empty, reason = "no element of a list is empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length as usize
    }
}

impl<'a> ScatterGatherList<'a> {
    /// The pieces, in the buffer's order: at least one.
    #[must_use]
    pub const fn elements(&self) -> &[Element] {
        self.elements
    }

    /// Where the first piece begins in the pages being transferred, in bytes.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.range.start
    }

    /// The length of all pieces together, in bytes.
    #[expect(clippy::len_without_is_empty, reason = "no list is empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.range.end - self.range.start
    }

    /// Which way the device may move them: to or from the device, not both.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The device has moved `bytes` bytes, of the pieces in their order: what the transfer's
    /// closure answers. More than there are count as all.
    ///
    /// # Safety
    /// As for [`Piece::moved`](super::Piece::moved), of the pieces together.
    #[must_use]
    pub const unsafe fn moved(&self, bytes: usize) -> Moved<'a> {
        // SAFETY: the caller's promise.
        unsafe { Moved::new(bytes) }
    }
}

impl DmaChannel<'_> {
    /// As [`transfer`](Self::transfer), for a device that takes several pieces at once: maps as
    /// many as `elements` has room for and the map registers allow, has `program` give all of them
    /// to the device and wait until it is done, and unmaps them.
    ///
    /// `program` returns how many bytes the device moved, of the pieces in their order; the next
    /// list begins there. What lies beyond the device's reach goes through a bounce buffer, in a
    /// list of its own.
    ///
    /// The kernel's own lists (`GetScatterGatherList`) are not used: `PutScatterGatherList` is not
    /// told how much the device has moved, and copies bounce buffers whole, with what they hold of
    /// other transfers.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`, and what `program` needs.
    ///
    /// # Errors
    /// As [`transfer`](Self::transfer); [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) also when
    /// there is no room in `elements`.
    pub fn transfer_list(
        &mut self,
        pages: &impl ResidentPages,
        direction: Direction,
        elements: &mut [Element],
        mut program: impl for<'p> FnMut(&ScatterGatherList<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        let transfer = Transfer::new(0, pages, direction)?;
        if elements.is_empty() {
            return Err(Error::INVALID_PARAMETER);
        }
        let mut done = 0;
        while done < transfer.length() {
            let (count, mapped) = self.map_list(&transfer, done, elements);
            let elements = &elements[..count];
            let end = done + elements.iter().map(Element::len).sum::<usize>();
            let result = mapped.and_then(|()| {
                program(&ScatterGatherList {
                    elements,
                    range: done..end,
                    direction,
                })
            });
            let moved = result
                .as_ref()
                .map_or(0, |moved| moved.bytes().min(end - done));
            // SAFETY: mapped above, and the device is done with it or was never told.
            let flushed = unsafe { self.flush_list(&transfer, done, elements, moved) };
            result?;
            flushed?;
            if moved == 0 {
                break;
            }
            done += moved;
        }
        Ok(done)
    }

    /// Maps what one list can name from `offset` on. Returns how many elements are mapped, and
    /// whether the device can use them.
    fn map_list(
        &mut self,
        transfer: &Transfer<'_>,
        offset: usize,
        elements: &mut [Element],
    ) -> (usize, Result) {
        let end = offset + self.longest_from(transfer, offset);
        let mut at = offset;
        for (count, element) in elements.iter_mut().enumerate() {
            if at == end {
                return (count, Ok(()));
            }
            let (address, length) = match self.map(transfer, at, end - at) {
                Ok(mapped) => mapped,
                Err(error) => return (count, Err(error)),
            };
            *element = Element { address, length };
            if let Err(error) = self.registers.reach.check(address, length) {
                return (count + 1, Err(error));
            }
            // Not every kernel finds the bounce buffers of several pieces again when they are
            // flushed, so one goes alone.
            if transfer.is_bounced(at, address) {
                return match count {
                    0 => (1, Ok(())),
                    // SAFETY: mapped just now; the device was never told.
                    _ => (count, unsafe { self.flush(transfer, at, 0) }),
                };
            }
            at += length as usize;
        }
        (elements.len(), Ok(()))
    }

    /// Ends the mapping of all of a list that begins at `offset`, of which the device has moved as
    /// many bytes as are said.
    ///
    /// # Safety
    /// As for [`flush`](Self::flush), of each element.
    unsafe fn flush_list(
        &mut self,
        transfer: &Transfer<'_>,
        mut offset: usize,
        elements: &[Element],
        mut moved: usize,
    ) -> Result {
        let mut flushed = Ok(());
        for element in elements {
            let here = element.len().min(moved);
            // SAFETY: the caller's promise.
            let this = unsafe { self.flush(transfer, offset, here as u32) };
            flushed = flushed.and(this);
            moved -= here;
            offset += element.len();
        }
        flushed
    }
}
