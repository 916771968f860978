//! Map registers and transfers.

use core::marker::PhantomData;

use wdk_sys::{BOOLEAN, PFN_NUMBER, PMDL, PVOID, ntddk};

use super::adapter::DmaAdapter;
use super::registers::MapRegisters;
use crate::address::DeviceAddress;
use crate::mdl::{Direction, PAGE_SIZE, ResidentPages};
use crate::scope::Scope;
use crate::{Error, Result};

/// One piece of a transfer, mapped for the device while the closure that is given it runs. Only a
/// transfer makes one, and it can be neither changed nor kept: it says for certain what the device
/// may access, and which way.
///
/// # Invariants
/// The device may access `length` bytes at `address`, in that direction, while `'a` lasts.
#[derive(Debug)]
pub struct Piece<'a> {
    address: DeviceAddress,
    offset: usize,
    length: usize,
    direction: Direction,
    /// The page of memory in which it begins, wherever the device may be sent for it.
    page: *const PFN_NUMBER,
    _transfer: PhantomData<&'a mut ()>,
}

impl<'a> Piece<'a> {
    /// Where the device finds it.
    #[inline]
    #[must_use]
    pub const fn address(&self) -> DeviceAddress {
        self.address
    }

    /// Where it begins in the pages being transferred, in bytes.
    #[inline]
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Its length in bytes: at least one.
    #[expect(clippy::len_without_is_empty, reason = "no piece is empty")]
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Does the device use a bounce buffer of the kernel's for it, because it does not reach the
    /// memory itself?
    #[inline]
    #[must_use]
    pub const fn is_bounced(&self) -> bool {
        // SAFETY: the page frames of the memory being transferred are filled in, and stay while it
        // is.
        let page = unsafe { *self.page };
        self.address.get() / PAGE_SIZE as u64 != page
    }

    /// Which way the device may move it: to or from the device, not both.
    #[inline]
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The device has moved `bytes` bytes: what a transfer's closure answers. More than the piece
    /// has count as all of it.
    ///
    /// # Safety
    /// The device has moved as many bytes of the piece, from its first on, in its direction. Where
    /// a bounce buffer stands for the memory, as many are copied from it, and what the device has
    /// not written there is of another transfer.
    #[inline]
    #[must_use]
    pub const unsafe fn moved(&self, bytes: usize) -> Moved<'a> {
        // SAFETY: the caller's promise.
        unsafe { Moved::new(bytes) }
    }
}

/// How many bytes a device has moved of one piece or list of pieces, and of no other
/// ([`Piece::moved`], [`ScatterGatherList::moved`](super::ScatterGatherList::moved)).
#[derive(Debug)]
pub struct Moved<'a> {
    bytes: usize,
    /// Exactly the piece's lifetime: that of one call of a closure.
    _piece: PhantomData<fn(&'a ()) -> &'a ()>,
}

impl Moved<'_> {
    /// The device has moved nothing, and the transfer ends.
    #[inline]
    #[must_use]
    pub const fn none() -> Self {
        Self {
            bytes: 0,
            _piece: PhantomData,
        }
    }

    /// # Safety
    /// As for [`Piece::moved`].
    #[inline]
    pub(super) const unsafe fn new(bytes: usize) -> Self {
        Self {
            bytes,
            _piece: PhantomData,
        }
    }

    #[inline]
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }
}

/// An adapter with map registers of its own (`AllocateAdapterChannel`), through which one transfer
/// goes at a time. Made by [`Start::dma_channel`](crate::driver::Start::dma_channel).
///
/// The registers belong to the device's start, which gives them back (`FreeMapRegisters`) before
/// the adapter goes, whatever has become of the channel: dropping or forgetting it does nothing, at
/// any IRQL. A transfer allocates nothing and never waits for map registers.
///
/// ```
/// use wdk::dma::{DmaChannel, Moved};
/// use wdk::mdl::{Direction, LockedMdl};
///
/// /// Has the device fill a buffer. `receive` tells it of one piece, and waits; it returns how
/// /// many bytes came.
/// fn receive(
///     channel: &mut DmaChannel<'_>,
///     buffer: &LockedMdl<'_>,
///     receive: impl Fn(u64, usize) -> wdk::Result<usize>,
/// ) -> wdk::Result<usize> {
///     channel.transfer(buffer, Direction::FromDevice, |piece| {
///         let bytes = receive(piece.address().get(), piece.len())?;
///         // SAFETY: the device has written so many, and does nothing with the rest any more.
///         Ok(unsafe { piece.moved(bytes) })
///     })
/// }
/// ```
///
/// # Invariants
/// Nobody else has a channel with the registers.
#[derive(Debug)]
pub struct DmaChannel<'d> {
    pub(super) registers: &'d MapRegisters<'d>,
}

impl<'d> DmaChannel<'d> {
    /// Allocates as many map registers as the adapter's longest transfer takes, and has `scope`
    /// keep them. The adapter was kept before.
    pub(crate) fn new(scope: &Scope<'d>, adapter: &'d DmaAdapter) -> Result<Self> {
        // SAFETY: what is dropped uses the adapter, which was kept before: nobody but a scope has
        // one, and this one ends no later than it.
        let registers = unsafe { scope.keep_exclusive(MapRegisters::allocate(adapter)?) }?;
        Ok(Self { registers })
    }

    /// The adapter.
    #[must_use]
    pub const fn adapter(&self) -> &'d DmaAdapter {
        self.registers.adapter
    }

    /// Transfers all of `pages`: maps them for the device a piece at a time (`MapTransfer`), has
    /// `program` give each piece to the device and wait until the device is done with it, and
    /// unmaps the piece (`FlushAdapterBuffers`), bounce buffers included.
    ///
    /// A piece is as long as physical contiguity, map registers and the adapter's maximum allow.
    /// `program` returns how many bytes the device moved ([`Piece::moved`]): after fewer than the
    /// piece has, the next piece begins there; after none, or an error, the transfer ends. Returns
    /// the bytes moved.
    ///
    /// Of a bounce buffer, memory is given the bytes that the device moved, and not one more: what
    /// the buffer holds beyond them is of another transfer, maybe of another driver.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`, and what `program` needs.
    ///
    /// # Errors
    /// * [`ACCESS_DENIED`](Error::ACCESS_DENIED): the pages were not locked for `direction`;
    ///   [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): a transfer has one direction.
    /// * [`INVALID_ADDRESS`](Error::INVALID_ADDRESS): the kernel handed out an address that the
    ///   device does not reach, which kernels before DMA version 3 do for a device of less than 32
    ///   bits.
    /// * What `program` returns. The piece has been unmapped, and bytes moved by the pieces before
    ///   are not counted.
    pub fn transfer(
        &mut self,
        pages: &impl ResidentPages,
        direction: Direction,
        mut program: impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        let transfer = Transfer::new(0, pages, direction)?;
        let mut done = 0;
        while done < transfer.length {
            let longest = self.longest_from(&transfer, done);
            let moved = self.transfer_piece(&transfer, done, longest, &mut program)?;
            if moved == 0 {
                break;
            }
            done += moved;
        }
        Ok(done)
    }

    /// The longest part for [`transfer_part`](Self::transfer_part), in bytes.
    pub(super) const fn longest_part(&self) -> usize {
        self.registers.anywhere
    }

    /// As [`transfer`](Self::transfer), of pages that begin `base` bytes into what is transferred
    /// and are no longer than [`longest_part`](Self::longest_part), so that nothing has to be asked
    /// of each piece.
    #[inline]
    pub(super) fn transfer_part(
        &mut self,
        base: usize,
        pages: &impl ResidentPages,
        direction: Direction,
        program: &mut impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        let transfer = Transfer::new(base, pages, direction)?;
        let mut done = 0;
        loop {
            let moved = self.transfer_piece(&transfer, done, transfer.length - done, program)?;
            done += moved;
            if moved == 0 || done >= transfer.length {
                return Ok(done);
            }
        }
    }

    /// Maps one piece from `offset` on, `longest` bytes at most, and has it programmed.
    #[inline]
    fn transfer_piece(
        &mut self,
        transfer: &Transfer<'_>,
        offset: usize,
        longest: usize,
        program: &mut impl for<'p> FnMut(Piece<'p>) -> Result<Moved<'p>>,
    ) -> Result<usize> {
        let (address, length) = self.map(transfer, offset, longest)?;
        let programmed = self.registers.reach.check(address, length).and_then(|()| {
            program(Piece {
                address,
                offset: transfer.base + offset,
                length: length as usize,
                direction: transfer.direction,
                page: transfer.page(offset),
                _transfer: PhantomData,
            })
        });
        match programmed {
            Ok(moved) => {
                let moved = moved.bytes().min(length as usize);
                // SAFETY: mapped above, and the device is done with it.
                unsafe { self.flush(transfer, offset, moved as u32) }?;
                Ok(moved)
            }
            Err(error) => {
                let (mdl, place) = (transfer.mdl, transfer.place(offset));
                // SAFETY: mapped above; the device was halted, or never told.
                unsafe {
                    self.registers
                        .give_up(mdl, place, transfer.write_to_device())
                };
                Err(error)
            }
        }
    }

    /// How many bytes can be mapped at once from `offset` on.
    pub(super) fn longest_from(&self, transfer: &Transfer<'_>, offset: usize) -> usize {
        self.registers.longest_from(
            transfer.start.wrapping_add(offset),
            transfer.length - offset,
        )
    }

    /// Maps bytes from `offset` on: `longest` at most, which is at least one and fits 32 bits.
    /// Returns where the device finds them, and how many they are.
    #[inline]
    pub(super) fn map(
        &mut self,
        transfer: &Transfer<'_>,
        offset: usize,
        longest: usize,
    ) -> Result<(DeviceAddress, u32)> {
        let mut length = longest as u32;
        // SAFETY: the pages are borrowed and resident, and the range is inside them; with what is
        // mapped already it needs no more registers than are allocated.
        let start = unsafe {
            (self.registers.map)(
                self.registers.raw,
                transfer.mdl,
                self.registers.base,
                transfer.place(offset),
                &raw mut length,
                transfer.write_to_device(),
            )
        };
        if length == 0 {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        Ok((DeviceAddress::from_raw(start), length))
    }

    /// Ends the mapping that begins at `offset`. However many bytes are flushed, none included, it
    /// ends; of what was bounced from the device, as many reach memory.
    ///
    /// # Safety
    /// It was mapped, at least `moved` bytes long, and is not flushed yet. The device is done with
    /// it, and has moved `moved` bytes, or was never told.
    #[inline]
    pub(super) unsafe fn flush(
        &mut self,
        transfer: &Transfer<'_>,
        offset: usize,
        moved: u32,
    ) -> Result {
        // SAFETY: the caller's promise.
        let flushed = unsafe {
            (self.registers.flush)(
                self.registers.raw,
                transfer.mdl,
                self.registers.base,
                transfer.place(offset),
                moved,
                transfer.write_to_device(),
            )
        };
        if flushed == 0 {
            Err(Error::DEVICE_PROTOCOL_ERROR)
        } else {
            Ok(())
        }
    }
}

/// What is being transferred.
///
/// # Invariants
/// For `'a`, `mdl` describes resident pages of `length` bytes from the virtual address `start` on,
/// which is an index; the device may access them in `direction`, which is one.
pub(super) struct Transfer<'a> {
    mdl: PMDL,
    start: usize,
    length: usize,
    /// Where the first byte is in what the driver was asked to transfer.
    base: usize,
    direction: Direction,
    _pages: PhantomData<&'a ()>,
}

impl<'a> Transfer<'a> {
    #[inline]
    pub(super) fn new(
        base: usize,
        pages: &'a impl ResidentPages,
        direction: Direction,
    ) -> Result<Self> {
        match direction {
            Direction::ToDevice => (),
            Direction::FromDevice if pages.is_writable() => (),
            Direction::FromDevice => return Err(Error::ACCESS_DENIED),
            Direction::Both => return Err(Error::INVALID_PARAMETER),
        }
        Ok(Self {
            mdl: pages.mdl().as_ptr(),
            start: pages.virtual_address().get(),
            length: pages.len(),
            base,
            direction,
            _pages: PhantomData,
        })
    }

    pub(super) const fn length(&self) -> usize {
        self.length
    }

    /// The virtual address of a byte, as the adapter's operations take it.
    #[inline]
    const fn place(&self, offset: usize) -> PVOID {
        core::ptr::without_provenance_mut(self.start.wrapping_add(offset))
    }

    #[inline]
    fn write_to_device(&self) -> BOOLEAN {
        BOOLEAN::from(self.direction == Direction::ToDevice)
    }

    /// The page frame of a byte, which stays for `'a`.
    #[inline]
    fn page(&self, offset: usize) -> *const PFN_NUMBER {
        let pages = (self.start % PAGE_SIZE + offset) / PAGE_SIZE;
        // SAFETY: the array of page frames follows the MDL, and the byte lies in what it describes.
        unsafe { ntddk::MmGetMdlPfnArray(self.mdl).add(pages) }
    }

    /// Is the device sent elsewhere than to the byte's own page?
    pub(super) fn is_bounced(&self, offset: usize, address: DeviceAddress) -> bool {
        // SAFETY: the page frames are filled in, and stay for `'a`.
        let page = unsafe { *self.page(offset) };
        address.get() / PAGE_SIZE as u64 != page
    }
}
