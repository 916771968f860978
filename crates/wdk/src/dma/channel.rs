//! Map registers and transfers.

use core::ffi::c_void;
use core::marker::PhantomData;

use wdk_sys::{
    _IO_ALLOCATION_ACTION, BOOLEAN, DMA_ADAPTER, IO_ALLOCATION_ACTION, IRP, PDEVICE_OBJECT,
    PFN_NUMBER, PHYSICAL_ADDRESS, PMDL, PVOID, ULONG, ntddk,
};

use super::adapter::{Answer, DmaAdapter};
use crate::address::DeviceAddress;
use crate::mdl::{Direction, PAGE_SIZE, ResidentPages};
use crate::{Error, Result, irql};

/// One piece of a transfer, mapped for the device while the closure that is given it runs. Only a
/// transfer makes one, and it can be neither changed nor kept: who has it knows what the device may
/// access, and which way.
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

impl Piece<'_> {
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
}

/// An adapter with map registers of its own (`AllocateAdapterChannel`, `FreeMapRegisters`), through
/// which one transfer goes at a time.
///
/// The registers are kept for the life of the channel, so a transfer allocates nothing and waits
/// for nobody.
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL`.
///
/// # Invariants
/// `registers` map registers are allocated at `base`, which is opaque and can be null. `map` and
/// `flush` are the adapter's operations.
#[derive(Debug)]
pub struct DmaChannel<'d> {
    adapter: &'d DmaAdapter,
    base: PVOID,
    registers: u32,
    /// As many bytes as can be mapped at once wherever in a page they begin.
    anywhere: usize,
    map: MapTransfer,
    flush: FlushAdapterBuffers,
}

type MapTransfer = unsafe extern "C" fn(
    *mut DMA_ADAPTER,
    PMDL,
    PVOID,
    PVOID,
    *mut ULONG,
    BOOLEAN,
) -> PHYSICAL_ADDRESS;
type FlushAdapterBuffers =
    unsafe extern "C" fn(*mut DMA_ADAPTER, PMDL, PVOID, PVOID, ULONG, BOOLEAN) -> BOOLEAN;

// SAFETY: map registers belong to no thread.
unsafe impl Send for DmaChannel<'_> {}
// SAFETY: what can be done with a shared channel is reading its properties.
unsafe impl Sync for DmaChannel<'_> {}

impl<'d> DmaChannel<'d> {
    /// Allocates as many map registers as the adapter's longest transfer takes, waiting for them if
    /// they are short now.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL);
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when the adapter never has as
    /// many.
    pub fn allocate(adapter: &'d DmaAdapter) -> Result<Self> {
        let registers = adapter.registers_for_longest()?;
        // SAFETY: members of version 1.
        let (allocate, map, flush) = unsafe {
            let operations = adapter.operations();
            (
                (*operations).AllocateAdapterChannel,
                (*operations).MapTransfer,
                (*operations).FlushAdapterBuffers,
            )
        };
        let (Some(allocate), Some(map), Some(flush)) = (allocate, map, flush) else {
            return Err(Error::NOT_SUPPORTED);
        };
        let base = adapter.ask(core::ptr::null_mut(), |device, context| {
            // SAFETY: the adapter's own operation, called as it asks to be; the context is for the
            // callback.
            unsafe {
                allocate(
                    adapter.as_ptr(),
                    device,
                    registers,
                    Some(keep_registers),
                    context,
                )
            }
        })?;
        Ok(Self {
            base,
            registers,
            anywhere: longest_anywhere(registers, adapter.profile().maximum_length),
            adapter,
            map,
            flush,
        })
    }

    /// The adapter.
    #[must_use]
    pub const fn adapter(&self) -> &'d DmaAdapter {
        self.adapter
    }

    /// Transfers all of `pages`: maps them for the device a piece at a time (`MapTransfer`), has
    /// `program` give each piece to the device and wait until the device is done with it, and
    /// unmaps the piece (`FlushAdapterBuffers`), bounce buffers included.
    ///
    /// A piece is as long as physical contiguity, map registers and the adapter's maximum allow.
    /// `program` returns how many bytes the device moved: after fewer than the piece has, the next
    /// piece begins there; after none, the transfer ends. Returns the bytes moved. What memory
    /// holds of a piece beyond the bytes that the device moved there is not specified: a bounce
    /// buffer is copied whole.
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
        mut program: impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        self.transfer_from(0, pages, direction, &mut program)
    }

    /// As [`transfer`](Self::transfer), of pages that begin `base` bytes into what is transferred.
    #[inline]
    pub(super) fn transfer_from(
        &mut self,
        base: usize,
        pages: &impl ResidentPages,
        direction: Direction,
        program: &mut impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        match direction {
            Direction::ToDevice => (),
            Direction::FromDevice if pages.is_writable() => (),
            Direction::FromDevice => return Err(Error::ACCESS_DENIED),
            Direction::Both => return Err(Error::INVALID_PARAMETER),
        }
        let transfer = Transfer {
            mdl: pages.mdl().as_ptr(),
            start: pages.virtual_address().get(),
            length: pages.len(),
            base,
            direction,
        };
        let mut offset = 0;
        while offset < transfer.length {
            let moved = self.map_piece(&transfer, offset, program)?;
            if moved == 0 {
                break;
            }
            offset += moved;
        }
        Ok(offset)
    }

    /// Maps one piece from `offset` on and has it programmed.
    #[inline]
    fn map_piece(
        &mut self,
        transfer: &Transfer,
        offset: usize,
        program: &mut impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        let remaining = transfer.length - offset;
        let place = transfer.start.wrapping_add(offset);
        // Either way the length fits 32 bits, since the maximum does.
        let length = if remaining <= self.anywhere {
            remaining
        } else {
            let most = self.registers as usize * PAGE_SIZE - place % PAGE_SIZE;
            remaining
                .min(most)
                .min(self.adapter.profile().maximum_length as usize)
        };
        let mut length = length as u32;
        let current = core::ptr::without_provenance_mut::<c_void>(place);
        let write = BOOLEAN::from(transfer.direction == Direction::ToDevice);
        let adapter = self.adapter.as_ptr();
        // SAFETY: the pages are borrowed and resident, the range is inside them and needs no more
        // registers than are allocated.
        let start = unsafe {
            (self.map)(
                adapter,
                transfer.mdl,
                self.base,
                current,
                &raw mut length,
                write,
            )
        };
        if length == 0 {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        let address = DeviceAddress::from_raw(start);
        let result = self
            .adapter
            .check_address(address, length as usize)
            .and_then(|()| {
                let pages = (transfer.start % PAGE_SIZE + offset) / PAGE_SIZE;
                program(Piece {
                    address,
                    offset: transfer.base + offset,
                    length: length as usize,
                    direction: transfer.direction,
                    // SAFETY: the array of page frames follows the MDL, and the piece lies in what
                    // it describes.
                    page: unsafe { ntddk::MmGetMdlPfnArray(transfer.mdl).add(pages) },
                    _transfer: PhantomData,
                })
            });
        // SAFETY: what was mapped above, and the device is done with it or was never told.
        let flushed =
            unsafe { (self.flush)(adapter, transfer.mdl, self.base, current, length, write) };
        let moved = result?.min(length as usize);
        if flushed == 0 {
            Err(Error::DEVICE_PROTOCOL_ERROR)
        } else {
            Ok(moved)
        }
    }
}

/// What is being transferred.
struct Transfer {
    mdl: PMDL,
    /// The virtual address of the first byte, as an index.
    start: usize,
    length: usize,
    /// Where the first byte is in what the driver was asked to transfer.
    base: usize,
    direction: Direction,
}

impl Drop for DmaChannel<'_> {
    fn drop(&mut self) {
        if irql::current() > irql::DISPATCH_LEVEL {
            return;
        }
        // SAFETY: a member of version 1. It must be called at DISPATCH_LEVEL; the registers are
        // this channel's and are not used again.
        unsafe {
            if let Some(free) = (*self.adapter.operations()).FreeMapRegisters {
                let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
                free(self.adapter.as_ptr(), self.base, self.registers);
                ntddk::KeLowerIrql(old);
            }
        }
    }
}

/// How many bytes `registers` map registers, at least one, and a device's `maximum` allow, however
/// unluckily they lie in their pages.
const fn longest_anywhere(registers: u32, maximum: u32) -> usize {
    let most = registers as usize * PAGE_SIZE - (PAGE_SIZE - 1);
    if most < maximum as usize {
        most
    } else {
        maximum as usize
    }
}

/// Keeps the map registers and lets the channel go, which a bus master has no use for.
unsafe extern "C" fn keep_registers(
    _: PDEVICE_OBJECT,
    _: *mut IRP,
    base: PVOID,
    context: PVOID,
) -> IO_ALLOCATION_ACTION {
    // SAFETY: the context is what was asked with.
    unsafe { Answer::give(context, base) };
    _IO_ALLOCATION_ACTION::DeallocateObjectKeepRegisters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_bytes_as_are_said_fit_the_registers_at_every_offset() {
        assert_eq!(longest_anywhere(1, 1 << 20), 1);
        assert_eq!(longest_anywhere(2, 4095), 4095);
        assert_eq!(longest_anywhere(2, 1 << 20), PAGE_SIZE + 1);
        for (registers, maximum) in [(1, 1), (2, 4095), (3, 1 << 20), (17, u32::MAX)] {
            let most = longest_anywhere(registers, maximum);
            assert!(crate::mdl::span_pages(PAGE_SIZE - 1, most) <= registers as usize);
        }
    }
}
