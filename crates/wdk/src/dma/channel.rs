//! Map registers and transfers.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;

use wdk_sys::{
    _IO_ALLOCATION_ACTION, BOOLEAN, DMA_ADAPTER, IO_ALLOCATION_ACTION, IRP, PDEVICE_OBJECT, PHYSICAL_ADDRESS, PMDL,
    PVOID, ULONG, ntddk,
};

use super::adapter::DmaAdapter;
use crate::address::DeviceAddress;
use crate::mdl::{Direction, PAGE_SIZE, ResidentPages};
use crate::sync::{Event, Reset};
use crate::{Error, Result, check, irql};

/// One piece of a transfer, mapped for the device while the closure that is given it runs. Only a transfer makes one, and it can be neither
/// changed nor kept: who has it knows what the device may access, and which way.
///
/// # Invariants
/// The device may access `length` bytes at `address`, in that direction, while `'a` lasts.
#[derive(Debug)]
pub struct Piece<'a> {
    address: DeviceAddress,
    offset: usize,
    length: usize,
    direction: Direction,
    _transfer: PhantomData<&'a mut DmaChannel>,
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

    /// Which way the device may move it: to or from the device, not both.
    #[inline]
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

/// An adapter with map registers of its own (`AllocateAdapterChannel`, `FreeMapRegisters`), through which one transfer goes at a time.
///
/// The registers are kept for the life of the channel, so a transfer allocates nothing and waits for nobody.
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL`.
///
/// # Invariants
/// `registers` map registers are allocated at `base`, which is opaque and can be null. `map` and `flush` are the adapter's operations.
#[derive(Debug)]
pub struct DmaChannel {
    adapter: DmaAdapter,
    base: PVOID,
    registers: u32,
    /// As many bytes as can be mapped at once wherever in a page they begin.
    anywhere: usize,
    map: MapTransfer,
    flush: FlushAdapterBuffers,
}

type MapTransfer = unsafe extern "C" fn(*mut DMA_ADAPTER, PMDL, PVOID, PVOID, *mut ULONG, BOOLEAN) -> PHYSICAL_ADDRESS;
type FlushAdapterBuffers = unsafe extern "C" fn(*mut DMA_ADAPTER, PMDL, PVOID, PVOID, ULONG, BOOLEAN) -> BOOLEAN;

// SAFETY: map registers belong to no thread.
unsafe impl Send for DmaChannel {}
// SAFETY: what can be done with a shared channel is reading its properties.
unsafe impl Sync for DmaChannel {}

struct Allocation {
    base: UnsafeCell<PVOID>,
    done: Event,
}

impl DmaChannel {
    /// Allocates as many map registers as the adapter's longest transfer takes, waiting for them if they are short now.
    ///
    /// One thread at a time may do this for a device, whose object the kernel queues while it waits: it is done where the device starts.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL); [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when the adapter never has as many.
    pub(crate) fn allocate(adapter: DmaAdapter) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        // A transfer that begins with a page's last byte touches one page more.
        let registers = (adapter.capabilities().maximum_length as usize).div_ceil(PAGE_SIZE) + 1;
        let registers = u32::try_from(registers)
            .map_err(|_| Error::INVALID_PARAMETER)?
            .min(adapter.map_registers());
        if registers == 0 {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        let allocation = Allocation {
            base: UnsafeCell::new(core::ptr::null_mut()),
            done: Event::new(Reset::Manual)?,
        };
        let operations = adapter.operations();
        // SAFETY: members of version 1.
        let (allocate, map, flush) = unsafe {
            (
                (*operations).AllocateAdapterChannel,
                (*operations).MapTransfer,
                (*operations).FlushAdapterBuffers,
            )
        };
        let (Some(allocate), Some(map), Some(flush)) = (allocate, map, flush) else {
            return Err(Error::NOT_SUPPORTED);
        };
        // SAFETY: the routine must be called at DISPATCH_LEVEL. `allocation` stays until the wait below is over, which is after the
        // execution routine's last access.
        let status = unsafe {
            let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
            let context = (&raw const allocation).cast_mut().cast::<c_void>();
            let status = allocate(
                adapter.as_ptr(),
                adapter.device,
                registers,
                Some(keep_registers),
                context,
            );
            ntddk::KeLowerIrql(old);
            status
        };
        check(status)?;
        // Until the routine has run the kernel holds the address of `allocation`; at this IRQL the wait cannot fail.
        while allocation.done.wait().is_err() {}
        Ok(Self {
            base: allocation.base.into_inner(),
            registers,
            anywhere: longest_anywhere(registers, adapter.capabilities().maximum_length),
            adapter,
            map,
            flush,
        })
    }

    /// The adapter.
    #[must_use]
    pub const fn adapter(&self) -> &DmaAdapter {
        &self.adapter
    }

    /// Transfers all of `pages`: maps them for the device a piece at a time (`MapTransfer`), has `program` give each piece to the device and wait
    /// until the device is done with it, and unmaps the piece (`FlushAdapterBuffers`), bounce buffers included.
    ///
    /// A piece is as long as physical contiguity, map registers and the adapter's maximum allow. `program` returns how many bytes
    /// the device moved: after fewer than the piece has, the next piece begins there; after none, the transfer ends. Returns the bytes moved.
    /// What memory holds of a piece beyond the bytes that the device moved there is not specified: a bounce buffer is copied whole.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`, and what `program` needs.
    ///
    /// # Errors
    /// * [`ACCESS_DENIED`](Error::ACCESS_DENIED): the pages were not locked for `direction`; [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): a transfer has
    ///   one direction.
    /// * [`INVALID_ADDRESS`](Error::INVALID_ADDRESS): the kernel handed out an address that the device does not reach, which kernels before DMA
    ///   version 3 do for a device of less than 32 bits.
    /// * What `program` returns. The piece has been unmapped, and bytes moved by the pieces before are not counted.
    pub fn transfer(
        &mut self,
        pages: &impl ResidentPages,
        direction: Direction,
        mut program: impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        match direction {
            Direction::ToDevice => (),
            Direction::FromDevice if pages.is_writable() => (),
            Direction::FromDevice => return Err(Error::ACCESS_DENIED),
            Direction::Both => return Err(Error::INVALID_PARAMETER),
        }
        let mdl = pages.mdl();
        let length = pages.len();
        let mut offset = 0;
        while offset < length {
            let address = pages.virtual_address().get().wrapping_add(offset);
            let moved = self.map_piece(mdl.as_ptr(), address, length - offset, direction, offset, &mut program)?;
            if moved == 0 {
                break;
            }
            offset += moved;
        }
        Ok(offset)
    }

    /// Maps one piece from the virtual address `address` on, `remaining` bytes at most, and has it programmed.
    fn map_piece(
        &mut self,
        mdl: *mut wdk_sys::MDL,
        address: usize,
        remaining: usize,
        direction: Direction,
        offset: usize,
        program: &mut impl FnMut(Piece<'_>) -> Result<usize>,
    ) -> Result<usize> {
        let capabilities = self.adapter.capabilities();
        // Either way the length fits 32 bits, since the maximum does.
        let length = if remaining <= self.anywhere {
            remaining
        } else {
            let most = self.registers as usize * PAGE_SIZE - address % PAGE_SIZE;
            remaining.min(most).min(capabilities.maximum_length as usize)
        };
        let mut length = length as u32;
        let current = core::ptr::without_provenance_mut::<c_void>(address);
        let write = BOOLEAN::from(direction == Direction::ToDevice);
        // SAFETY: the pages are borrowed and resident, the range is inside them and needs no more registers than are allocated.
        let start = unsafe { (self.map)(self.adapter.as_ptr(), mdl, self.base, current, &raw mut length, write) };
        if length == 0 {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        let address = DeviceAddress::from_raw(start);
        let result = if address.is_within(capabilities.address_bits, length as usize) {
            program(Piece {
                address,
                offset,
                length: length as usize,
                direction,
                _transfer: PhantomData,
            })
        } else {
            Err(Error::INVALID_ADDRESS)
        };
        // SAFETY: what was mapped above, and the device is done with it or was never told.
        let flushed = unsafe { (self.flush)(self.adapter.as_ptr(), mdl, self.base, current, length, write) };
        let moved = result?.min(length as usize);
        if flushed == 0 {
            Err(Error::DEVICE_PROTOCOL_ERROR)
        } else {
            Ok(moved)
        }
    }
}

impl Drop for DmaChannel {
    fn drop(&mut self) {
        if irql::current() > irql::DISPATCH_LEVEL {
            return;
        }
        // SAFETY: a member of version 1. It must be called at DISPATCH_LEVEL; the registers are this channel's and are not used again.
        unsafe {
            if let Some(free) = (*self.adapter.operations()).FreeMapRegisters {
                let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
                free(self.adapter.as_ptr(), self.base, self.registers);
                ntddk::KeLowerIrql(old);
            }
        }
    }
}

/// How many bytes `registers` map registers, at least one, and a device's `maximum` allow, however unluckily they lie in their pages.
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
    // SAFETY: the context is the `Allocation` of the thread that waits for the event; it is not touched after the event is set.
    unsafe {
        let allocation = &*context.cast::<Allocation>();
        *allocation.base.get() = base;
        allocation.done.set();
    }
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
