//! What a device is given when it is started.

use core::ops::Deref;
use core::ptr::NonNull;

use wdk_sys::{DEVICE_OBJECT, PDEVICE_OBJECT, PLUGPLAY_REGKEY_DEVICE, PLUGPLAY_REGKEY_DRIVER};

use super::properties::DeviceProperties;
use crate::Result;
use crate::dma::{CommonBuffer, DmaAdapter, DmaChannel, DmaEngine, DmaProfile};
use crate::interrupt::{
    CauseRegisters, Causes, Deferred, Interrupt, InterruptCount, InterruptHandler,
};
use crate::mdl::Caching;
use crate::mmio::{DeviceWindow, IoSpaceMapping};
use crate::pci::PciConfiguration;
use crate::registry::{Key, WritableKey};
use crate::resources::{InterruptResource, Resources};
use crate::scope::{KeptList, Scope};
use crate::sync::RawMutex;
use crate::target::Target;

/// The start of a device: its resources, and what can be made of them for as long as it is started,
/// `'d`; see [`Scope`] for the rest of what it can be lent.
///
/// ```
/// use wdk::driver::Start;
///
/// wdk::registers! {
///     /// The registers of an imaginary device.
///     // SAFETY: no register makes the device access memory.
///     pub unsafe struct Registers: 0x100 in window 0 {
///         /// Which device this is.
///         ID: u32 @ 0x00, read;
///     }
/// }
///
/// /// Says which device was started.
/// fn identify(start: &Start<'_>) -> wdk::Result<u32> {
///     let registers = start.map_registers::<Registers>()?;
///     Ok(registers.read(Registers::ID))
/// }
/// ```
///
/// # Invariants
/// The objects are those of the device that is being started, on the thread that starts it;
/// `dma_queue` outlives `'d`.
pub struct Start<'d> {
    scope: Scope<'d>,
    physical: PDEVICE_OBJECT,
    lower: PDEVICE_OBJECT,
    dma_queue: NonNull<RawMutex<()>>,
    resources: Resources<'d>,
}

impl<'d> Start<'d> {
    /// # Safety
    /// The type's invariants hold of the parts, and [`Scope`]'s.
    pub(super) const unsafe fn new(
        device: PDEVICE_OBJECT,
        physical: PDEVICE_OBJECT,
        lower: PDEVICE_OBJECT,
        kept: NonNull<KeptList>,
        dma_queue: NonNull<RawMutex<()>>,
        resources: Resources<'d>,
    ) -> Self {
        Self {
            // SAFETY: the caller's promise.
            scope: unsafe { Scope::new(device, kept) },
            physical,
            lower,
            dma_queue,
            resources,
        }
    }

    /// The physical device object, the bus driver's at the bottom of the device's stack, for what
    /// the framework does not do. It is there for `'d`.
    ///
    /// # Safety
    /// It is another driver's, and is asked by its address only: for its properties and its
    /// registry keys, or in an IRP that is sent to the top of its stack. Nothing is attached to it,
    /// and none of its members changed.
    #[must_use]
    pub const unsafe fn physical_device_object(&self) -> *mut DEVICE_OBJECT {
        self.physical
    }

    /// The device object below this driver's, to which it passes requests on. It is there for `'d`.
    ///
    /// # Safety
    /// What is sent to it are IRPs of the caller's own, or those of requests (see
    /// [`Request::as_ptr`](crate::request::Request::as_ptr)) whose completion routine takes them
    /// back; all of them have come back by the end of `'d`. None starts, stops or removes the
    /// device, or changes its power.
    #[must_use]
    pub const unsafe fn lower_device_object(&self) -> *mut DEVICE_OBJECT {
        self.lower
    }

    /// The device below this driver's, as a target of requests of the driver's own.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn lower_target(&self) -> Result<&'d Target> {
        // SAFETY: by the type's invariant; what is kept is given back before the device is stopped.
        self.keep(unsafe { Target::lower(self.lower) })
    }

    /// The hardware resources, translated.
    #[must_use]
    pub const fn resources(&self) -> Resources<'_> {
        self.resources
    }

    /// Maps the window of device registers that `M` describes: the one with the number `M` names,
    /// at least `M::SIZE` bytes of it; uncached.
    ///
    /// # Errors
    /// [`DEVICE_CONFIGURATION_ERROR`](crate::Error::DEVICE_CONFIGURATION_ERROR) when there is no
    /// such window, or it is shorter, or not aligned as the registers are;
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn map_registers<M: DeviceWindow + Send + Sync + 'static>(
        &self,
    ) -> Result<&'d IoSpaceMapping<M>> {
        let window = self.resources.memory(M::WINDOW)?;
        self.keep(IoSpaceMapping::map(&window, Caching::Uncached)?)
    }

    /// Connects a handler to one of the device's interrupts; see [`Interrupt`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES), or what the kernel
    /// answers.
    pub fn connect_interrupt<H: InterruptHandler + 'd>(
        &self,
        resource: &InterruptResource<'_>,
        handler: H,
        state: H::State,
    ) -> Result<&'d Interrupt<H>> {
        Interrupt::connect(&self.scope, self.physical, resource, handler, state)
    }

    /// Connects to one of the device's interrupts for a device that says in one register why it
    /// interrupts; see [`Causes`].
    ///
    /// # Errors
    /// As [`connect_interrupt`](Self::connect_interrupt).
    pub fn connect_causes<R: CauseRegisters + 'd, D: Deferred + 'd>(
        &self,
        resource: &InterruptResource<'_>,
        registers: R,
        deferred: D,
    ) -> Result<&'d InterruptCount> {
        let count = self.keep(InterruptCount::default())?;
        self.connect_interrupt(resource, Causes::new(registers, deferred, count), ())?;
        Ok(count)
    }

    /// Gets a DMA adapter for the device; see [`DmaAdapter`].
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER) for fewer than 24 or more than 64
    /// address bits, or a maximum length of zero;
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES) when the kernel has none.
    pub fn dma_adapter(&self, profile: DmaProfile) -> Result<&'d DmaAdapter> {
        self.keep(DmaAdapter::get(
            self.physical,
            self.scope.device(),
            self.dma_queue,
            profile,
        )?)
    }

    /// Gets map registers of its own from an adapter; see [`DmaChannel`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES) when the adapter never has
    /// as many as its longest transfer takes.
    pub fn dma_channel(&self, adapter: &'d DmaAdapter) -> Result<DmaChannel<'d>> {
        DmaChannel::new(self, adapter)
    }

    /// Gets a DMA adapter for the device, map registers of its own, and what else a transfer needs;
    /// see [`DmaEngine`].
    ///
    /// ```
    /// use wdk::{dma::{DmaEngine, DmaProfile}, driver::Start};
    ///
    /// /// A bus master with 32 address lines, which moves up to 64 KiB at a time.
    /// fn engine<'d>(start: &Start<'d>) -> wdk::Result<DmaEngine<'d>> {
    ///     start.dma_engine(DmaProfile::packet(32).maximum_length(64 << 10))
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`dma_adapter`](Self::dma_adapter) and [`dma_channel`](Self::dma_channel).
    pub fn dma_engine(&self, profile: DmaProfile) -> Result<DmaEngine<'d>> {
        DmaEngine::new(self, self.dma_adapter(profile)?)
    }

    /// Allocates `length` zeroed bytes, in whole pages, that the device reaches as well; see
    /// [`CommonBuffer`].
    ///
    /// # Errors
    /// * [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER) when `length` is zero or does not
    ///   fit 32 bits; [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    /// * [`INVALID_ADDRESS`](crate::Error::INVALID_ADDRESS) and
    ///   [`DATATYPE_MISALIGNMENT`](crate::Error::DATATYPE_MISALIGNMENT) when the device cannot use
    ///   what the kernel allocated.
    pub fn common_buffer(
        &self,
        adapter: &'d DmaAdapter,
        length: usize,
    ) -> Result<CommonBuffer<'d>> {
        CommonBuffer::new(self, adapter, length)
    }

    /// Opens the device's PCI configuration space.
    ///
    /// # Errors
    /// [`NOT_SUPPORTED`](crate::Error::NOT_SUPPORTED) when the bus is not PCI; what the bus driver
    /// answers.
    pub fn pci_configuration(&self) -> Result<&'d PciConfiguration> {
        self.keep(PciConfiguration::query(self.physical)?)
    }

    /// The device's hardware key (`Device Parameters`), which belongs to the device whatever driver
    /// it has ([`IoOpenDeviceRegistryKey`]); it may not be there.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers.
    ///
    /// [`IoOpenDeviceRegistryKey`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioopendeviceregistrykey
    pub fn hardware_key(&self) -> Result<Key> {
        // SAFETY: by the type's invariant.
        unsafe { Key::open_device(self.physical, PLUGPLAY_REGKEY_DEVICE) }
    }

    /// As [`hardware_key`](Self::hardware_key), for writing.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers; [`OBJECT_NAME_NOT_FOUND`](crate::Error::OBJECT_NAME_NOT_FOUND)
    /// where there is no such key.
    pub fn hardware_key_to_write(&self) -> Result<WritableKey> {
        // SAFETY: by the type's invariant.
        unsafe { WritableKey::open_device(self.physical, PLUGPLAY_REGKEY_DEVICE) }
    }

    /// The device's software key, which belongs to this driver's installation for this device
    /// ([`IoOpenDeviceRegistryKey`]); it may not be there.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers.
    ///
    /// [`IoOpenDeviceRegistryKey`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioopendeviceregistrykey
    pub fn software_key(&self) -> Result<Key> {
        // SAFETY: by the type's invariant.
        unsafe { Key::open_device(self.physical, PLUGPLAY_REGKEY_DRIVER) }
    }

    /// As [`software_key`](Self::software_key), for writing.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers; [`OBJECT_NAME_NOT_FOUND`](crate::Error::OBJECT_NAME_NOT_FOUND)
    /// where there is no such key.
    pub fn software_key_to_write(&self) -> Result<WritableKey> {
        // SAFETY: by the type's invariant.
        unsafe { WritableKey::open_device(self.physical, PLUGPLAY_REGKEY_DRIVER) }
    }

    /// What the PnP manager and the bus know of the device; see [`DeviceProperties`].
    #[must_use]
    pub const fn properties(&self) -> DeviceProperties<'d> {
        // SAFETY: by the type's invariant the physical device object is there for `'d`.
        unsafe { DeviceProperties::of(self.physical) }
    }
}

impl<'d> Deref for Start<'d> {
    type Target = Scope<'d>;

    fn deref(&self) -> &Scope<'d> {
        &self.scope
    }
}
