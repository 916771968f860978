//! `DMA_ADAPTER`: how the kernel sees a device's reach into memory.

use core::ptr::NonNull;

use wdk_sys::{
    _INTERFACE_TYPE, DEVICE_DESCRIPTION, DEVICE_DESCRIPTION_VERSION2, DEVICE_DESCRIPTION_VERSION3, DMA_ADAPTER,
    DMA_OPERATIONS, PDEVICE_OBJECT, ntddk,
};

use crate::{Error, Result, irql};

/// What a bus-master device can do by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// The bits of an address that the device has: 28 means that it reaches the first 256 MiB.
    pub address_bits: u32,
    /// Can it be given a buffer in several pieces? Without this, the kernel gathers every transfer in one contiguous piece.
    pub scatter_gather: bool,
    /// The longest transfer it is ever given, in bytes: as long as what [`DmaChannel`](super::DmaChannel) maps at once.
    pub maximum_length: u32,
}

/// A DMA adapter ([`IoGetDmaAdapter`], `PutDmaAdapter`).
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL`. Dropped above it, the adapter is leaked and the debugger is told.
///
/// # Invariants
/// `raw` is an adapter of the device, not put yet; its operation table has all members of version 1.
///
/// [`IoGetDmaAdapter`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdmaadapter
#[derive(Debug)]
pub struct DmaAdapter {
    raw: NonNull<DMA_ADAPTER>,
    map_registers: u32,
    capabilities: Capabilities,
    promised_bits: u32,
    pub(super) device: PDEVICE_OBJECT,
}

// SAFETY: the adapter's operations may be called from any thread.
unsafe impl Send for DmaAdapter {}
// SAFETY: what can be done with a shared adapter is reading its properties.
unsafe impl Sync for DmaAdapter {}

impl DmaAdapter {
    /// Asks the kernel for an adapter: with the exact address width where it has DMA version 3, else with the nearest that the older
    /// description can say (32 or 64 bits; see [`promised_bits`](Self::promised_bits)).
    ///
    /// `physical` is the PDO, `device` the driver's own device object.
    pub(crate) fn get(physical: PDEVICE_OBJECT, device: PDEVICE_OBJECT, capabilities: Capabilities) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        if !(24..=64).contains(&capabilities.address_bits) || capabilities.maximum_length == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        let adapter = |version, promised_bits| {
            let mut description = describe(capabilities, version);
            let mut map_registers = 0;
            // SAFETY: the device objects are those the driver was started with; the description is complete for its version.
            let raw = unsafe { ntddk::IoGetDmaAdapter(physical, &raw mut description, &raw mut map_registers) };
            NonNull::new(raw).map(|raw| Self {
                raw,
                map_registers,
                capabilities,
                promised_bits,
                device,
            })
        };
        // A description of 32 bits promises too much to a narrower device, which is why transfers check every address.
        let older_bits = if capabilities.address_bits == 64 { 64 } else { 32 };
        adapter(DEVICE_DESCRIPTION_VERSION3, capabilities.address_bits)
            .filter(|adapter| adapter.version() >= 3)
            .or_else(|| adapter(DEVICE_DESCRIPTION_VERSION2, older_bits))
            .ok_or(Error::INSUFFICIENT_RESOURCES)
    }

    /// The adapter itself, for operations this crate does not wrap.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut DMA_ADAPTER {
        self.raw.as_ptr()
    }

    /// The table of operations. It is no reference, since an older adapter's table ends before the type does: members behind those of
    /// version 1 are there only if the version says so.
    pub(super) fn operations(&self) -> *const DMA_OPERATIONS {
        // SAFETY: by the type's invariant.
        unsafe { (*self.raw.as_ptr()).DmaOperations }
    }

    /// The version of the operations the kernel offers: 1, 2 or 3.
    #[must_use]
    pub fn version(&self) -> u32 {
        // SAFETY: by the type's invariant.
        u32::from(unsafe { (*self.raw.as_ptr()).Version })
    }

    /// The most map registers a transfer may use: each serves a page.
    #[must_use]
    pub const fn map_registers(&self) -> u32 {
        self.map_registers
    }

    /// What the device was described as.
    #[must_use]
    pub const fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    /// The bits within which the kernel promises every address it hands out. More than the device has, on kernels before DMA version 3,
    /// when the device has fewer than 32.
    #[must_use]
    pub const fn promised_bits(&self) -> u32 {
        self.promised_bits
    }
}

impl Drop for DmaAdapter {
    fn drop(&mut self) {
        if irql::current() > irql::PASSIVE_LEVEL {
            crate::println!("wdk: a DMA adapter dropped above PASSIVE_LEVEL is leaked");
            return;
        }
        // SAFETY: by the type's invariant, and not used again.
        unsafe {
            if let Some(put) = (*self.operations()).PutDmaAdapter {
                put(self.raw.as_ptr());
            }
        }
    }
}

fn describe(capabilities: Capabilities, version: u32) -> DEVICE_DESCRIPTION {
    // SAFETY: a DEVICE_DESCRIPTION is plain data for which zeroes are valid.
    let mut description = unsafe { core::mem::zeroed::<DEVICE_DESCRIPTION>() };
    description.Version = version;
    description.Master = 1;
    description.ScatterGather = u8::from(capabilities.scatter_gather);
    description.Dma32BitAddresses = 1;
    description.Dma64BitAddresses = u8::from(capabilities.address_bits == 64);
    description.InterfaceType = _INTERFACE_TYPE::PCIBus;
    description.MaximumLength = capabilities.maximum_length;
    if version >= DEVICE_DESCRIPTION_VERSION3 {
        description.DmaAddressWidth = capabilities.address_bits;
    }
    description
}
