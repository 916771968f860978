//! Map registers, and what an adapter does with them: [`MapRegisters`].

use wdk_sys::{
    _IO_ALLOCATION_ACTION, BOOLEAN, DMA_ADAPTER, IO_ALLOCATION_ACTION, IRP, PDEVICE_OBJECT,
    PHYSICAL_ADDRESS, PMDL, PVOID, ULONG, ntddk,
};

use super::adapter::{Answer, DmaAdapter};
use super::reach::Reach;
use crate::mdl::PAGE_SIZE;
use crate::{Error, Result, irql};

/// Map registers that an adapter has handed out (`AllocateAdapterChannel`, `FreeMapRegisters`), and
/// all that a transfer through them looks at, in one place. Dropped at `PASSIVE_LEVEL`, before the
/// adapter.
///
/// # Invariants
/// `count` map registers of `adapter`, at least one, are allocated at `base`, which is opaque and
/// can be null. `raw` is the adapter, and `map` and `flush` are operations of it.
#[derive(Debug)]
pub(super) struct MapRegisters<'d> {
    pub(super) adapter: &'d DmaAdapter,
    pub(super) raw: *mut DMA_ADAPTER,
    pub(super) base: PVOID,
    pub(super) map: MapTransfer,
    pub(super) flush: FlushAdapterBuffers,
    pub(super) reach: Reach,
    /// As many bytes as can be mapped at once wherever in a page they begin.
    pub(super) anywhere: usize,
    count: u32,
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
unsafe impl Send for MapRegisters<'_> {}
// SAFETY: a shared value is only looked at.
unsafe impl Sync for MapRegisters<'_> {}

impl<'d> MapRegisters<'d> {
    /// As many as the adapter's longest transfer takes, waiting for them if they are short now.
    pub(super) fn allocate(adapter: &'d DmaAdapter) -> Result<Self> {
        let count = adapter.registers_for_longest()?;
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
        let raw = adapter.as_ptr();
        let base = adapter.ask(core::ptr::null_mut(), |device, context| {
            // SAFETY: the adapter's own operation, called as it asks to be; the context is for the
            // callback.
            unsafe { allocate(raw, device, count, Some(keep_registers), context) }
        })?;
        Ok(Self {
            adapter,
            raw,
            base,
            map,
            flush,
            reach: adapter.reach(),
            anywhere: longest_anywhere(count, adapter.profile().maximum_length),
            count,
        })
    }

    /// Ends a mapping of which the device has moved nothing. What the transfer is goes by value, so
    /// that it need not lie in memory for the sake of a transfer that fails.
    ///
    /// # Safety
    /// `place` of `mdl` was mapped, in the direction `write` says, and is not flushed yet. The
    /// device is done with it, or was never told.
    #[cold]
    #[inline(never)]
    pub(super) unsafe fn give_up(&self, mdl: PMDL, place: PVOID, write: BOOLEAN) {
        // SAFETY: the caller's promise.
        unsafe { (self.flush)(self.raw, mdl, self.base, place, 0, write) };
    }

    /// How many bytes can be mapped at once from a virtual address on, of as many as remain: no
    /// more than fit 32 bits, since the device's maximum does.
    #[inline]
    pub(super) const fn longest_from(&self, place: usize, remaining: usize) -> usize {
        if remaining <= self.anywhere {
            return remaining;
        }
        let most = self.count as usize * PAGE_SIZE - place % PAGE_SIZE;
        let maximum = self.adapter.profile().maximum_length as usize;
        let most = if most < maximum { most } else { maximum };
        if most < remaining { most } else { remaining }
    }
}

impl Drop for MapRegisters<'_> {
    fn drop(&mut self) {
        // SAFETY: a member of version 1, to be called at DISPATCH_LEVEL; the registers are these,
        // and are not used again.
        unsafe {
            if let Some(free) = (*self.adapter.operations()).FreeMapRegisters {
                let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
                free(self.raw, self.base, self.count);
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
