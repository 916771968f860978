//! Map registers, from their allocation to their return: [`MapRegisters`].

use wdk_sys::{_IO_ALLOCATION_ACTION, IO_ALLOCATION_ACTION, IRP, PDEVICE_OBJECT, PVOID, ntddk};

use super::adapter::{Answer, DmaAdapter};
use crate::{Error, Result, irql};

/// Map registers that an adapter has handed out (`AllocateAdapterChannel`, `FreeMapRegisters`).
/// Dropped at `PASSIVE_LEVEL`, before the adapter.
///
/// # Invariants
/// `count` map registers of `adapter` are allocated at `base`, which is opaque and can be null.
pub(super) struct MapRegisters<'d> {
    adapter: &'d DmaAdapter,
    base: PVOID,
    count: u32,
}

// SAFETY: map registers belong to no thread.
unsafe impl Send for MapRegisters<'_> {}

impl<'d> MapRegisters<'d> {
    /// As many as the adapter's longest transfer takes, waiting for them if they are short now.
    pub(super) fn allocate(adapter: &'d DmaAdapter) -> Result<Self> {
        let count = adapter.registers_for_longest()?;
        // SAFETY: a member of version 1.
        let allocate = unsafe { (*adapter.operations()).AllocateAdapterChannel };
        let allocate = allocate.ok_or(Error::NOT_SUPPORTED)?;
        let base = adapter.ask(core::ptr::null_mut(), |device, context| {
            // SAFETY: the adapter's own operation, called as it asks to be; the context is for the
            // callback.
            unsafe {
                allocate(
                    adapter.as_ptr(),
                    device,
                    count,
                    Some(keep_registers),
                    context,
                )
            }
        })?;
        Ok(Self {
            adapter,
            base,
            count,
        })
    }

    /// What the adapter's operations are told which registers to use by.
    pub(super) const fn base(&self) -> PVOID {
        self.base
    }

    /// How many there are: at least one.
    pub(super) const fn count(&self) -> u32 {
        self.count
    }
}

impl Drop for MapRegisters<'_> {
    fn drop(&mut self) {
        // SAFETY: a member of version 1, to be called at DISPATCH_LEVEL; the registers are these,
        // and are not used again.
        unsafe {
            if let Some(free) = (*self.adapter.operations()).FreeMapRegisters {
                let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
                free(self.adapter.as_ptr(), self.base, self.count);
                ntddk::KeLowerIrql(old);
            }
        }
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
