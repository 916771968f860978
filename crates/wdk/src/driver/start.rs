//! What a device is given when it is started.

use wdk_sys::{PDEVICE_OBJECT, PDRIVER_OBJECT};

use crate::Result;
use crate::dma::{Capabilities, DmaAdapter, DmaChannel};
use crate::interrupt::{Interrupt, InterruptHandler};
use crate::pci::PciConfiguration;
use crate::resources::{InterruptResource, Resources};

/// The start of a device: its resources, and what can be made of them.
///
/// # Invariants
/// The objects are those of the device that is being started, on the thread that starts it.
pub struct Start<'a> {
    pub(super) driver: PDRIVER_OBJECT,
    pub(super) device: PDEVICE_OBJECT,
    pub(super) physical: PDEVICE_OBJECT,
    pub(super) resources: Resources<'a>,
}

impl<'a> Start<'a> {
    /// The hardware resources, translated.
    #[must_use]
    pub const fn resources(&self) -> Resources<'a> {
        self.resources
    }

    /// Connects a handler to one of the device's interrupts; see [`Interrupt`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES), or what the kernel answers.
    pub fn connect_interrupt<H: InterruptHandler>(
        &self,
        resource: &InterruptResource<'_>,
        handler: H,
    ) -> Result<Interrupt<H>> {
        Interrupt::connect(self.driver, resource, handler)
    }

    /// Gets a DMA adapter for the device; see [`DmaAdapter`].
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER) for fewer than 24 or more than 64 address bits, or a maximum length of zero;
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES) when the kernel has none.
    pub fn dma_adapter(&self, capabilities: Capabilities) -> Result<DmaAdapter> {
        DmaAdapter::get(self.physical, self.device, capabilities)
    }

    /// Gets a DMA adapter for the device with map registers of its own; see [`DmaChannel`].
    ///
    /// # Errors
    /// As [`dma_adapter`](Self::dma_adapter).
    pub fn dma_channel(&self, capabilities: Capabilities) -> Result<DmaChannel> {
        DmaChannel::allocate(self.dma_adapter(capabilities)?)
    }

    /// Opens the device's PCI configuration space.
    ///
    /// # Errors
    /// [`NOT_SUPPORTED`](crate::Error::NOT_SUPPORTED) when the bus is not PCI; what the bus driver answers.
    pub fn pci_configuration(&self) -> Result<PciConfiguration> {
        PciConfiguration::query(self.physical)
    }
}
