//! A PCI device's configuration space, through the bus driver's interface
//! (`BUS_INTERFACE_STANDARD`).

use core::mem::MaybeUninit;
use core::ptr::{self, NonNull};

use wdk_sys::{
    BUS_INTERFACE_STANDARD, GUID, GUID_BUS_INTERFACE_STANDARD, IO_STACK_LOCATION, IRP_MJ_PNP,
    IRP_MN_QUERY_INTERFACE, PCI_ENABLE_BUS_MASTER, PCI_WHICHSPACE_CONFIG, PDEVICE_OBJECT,
    STATUS_NOT_SUPPORTED, STATUS_PENDING, ntddk,
};

use crate::sync::{RawEvent, Reset};
use crate::{Error, Result, check, irql};

/// The interface asked for, with an address to pass.
static INTERFACE: GUID = GUID_BUS_INTERFACE_STANDARD;

/// Offset of the command register.
const COMMAND: u32 = 4;
/// Its bit that lets the device access memory by itself.
const BUS_MASTER: u16 = PCI_ENABLE_BUS_MASTER as u16;

/// Access to a device's PCI configuration space, at any IRQL up to `DISPATCH_LEVEL`.
///
/// ```
/// use wdk::driver::Start;
///
/// /// The device's revision, which drivers look at before they work around its faults.
/// fn revision(start: &Start<'_>) -> wdk::Result<u8> {
///     let mut revision = [0];
///     start.pci_configuration()?.read(8, &mut revision)?;
///     Ok(revision[0])
/// }
/// ```
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL` and `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `interface` was filled in and referenced by the device's bus driver.
pub struct PciConfiguration {
    interface: BUS_INTERFACE_STANDARD,
}

// SAFETY: the interface's routines may be called from any thread.
unsafe impl Send for PciConfiguration {}
// SAFETY: as above.
unsafe impl Sync for PciConfiguration {}

impl PciConfiguration {
    /// Asks the bus driver below `device` for its interface (`IRP_MN_QUERY_INTERFACE`).
    pub(crate) fn query(device: PDEVICE_OBJECT) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let mut interface = MaybeUninit::<BUS_INTERFACE_STANDARD>::zeroed();
        query_stack(device, |location: &mut IO_STACK_LOCATION| {
            location.MajorFunction = IRP_MJ_PNP as u8;
            location.MinorFunction = IRP_MN_QUERY_INTERFACE as u8;
            // SAFETY: the minor function says which member of the union is meant.
            let query = unsafe { &mut location.Parameters.QueryInterface };
            query.InterfaceType = &raw const INTERFACE;
            query.Size = size_of::<BUS_INTERFACE_STANDARD>() as u16;
            query.Version = 1;
            query.Interface = interface.as_mut_ptr().cast();
            query.InterfaceSpecificData = ptr::null_mut();
        })?;
        // SAFETY: zeroes are valid, and the bus driver has filled it in.
        let interface = unsafe { interface.assume_init() };
        if interface.GetBusData.is_none() || interface.SetBusData.is_none() {
            return Err(Error::NOT_SUPPORTED);
        }
        Ok(Self { interface })
    }

    /// Reads `bytes.len()` bytes from `offset` on.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the bus driver reads fewer;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when the length does not fit 32 bits.
    pub fn read(&self, offset: u32, bytes: &mut [u8]) -> Result {
        let length = u32::try_from(bytes.len()).map_err(|_| Error::INVALID_PARAMETER)?;
        let read = self.interface.GetBusData.map_or(0, |get| {
            // SAFETY: the interface is referenced, and the buffer as long as is said.
            unsafe {
                get(
                    self.interface.Context,
                    PCI_WHICHSPACE_CONFIG,
                    bytes.as_mut_ptr().cast(),
                    offset,
                    length,
                )
            }
        });
        if read == length {
            Ok(())
        } else {
            Err(Error::DEVICE_REMOVED)
        }
    }

    /// Takes the right to access memory by itself from the device: what it has begun moves nothing
    /// any more.
    ///
    /// ```
    /// use wdk::pci::PciConfiguration;
    ///
    /// /// Makes sure that a device which does not answer to its reset leaves memory alone.
    /// fn silence(configuration: &PciConfiguration, reset: impl FnOnce() -> bool) -> wdk::Result {
    ///     if reset() {
    ///         return Ok(());
    ///     }
    ///     configuration.stop_bus_mastering()
    /// }
    /// ```
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the bus driver does not answer: a device that
    /// is gone accesses nothing either.
    pub fn stop_bus_mastering(&self) -> Result {
        self.set_bus_mastering(false)
    }

    /// Gives the device the right to access memory by itself.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// As [`stop_bus_mastering`](Self::stop_bus_mastering).
    ///
    /// # Safety
    /// The device is not about to access memory that is not mapped for it: a transfer that was
    /// stopped is over, or its memory is still mapped.
    pub unsafe fn start_bus_mastering(&self) -> Result {
        self.set_bus_mastering(true)
    }

    #[inline(never)]
    fn set_bus_mastering(&self, allowed: bool) -> Result {
        let mut bytes = [0; 2];
        self.read(COMMAND, &mut bytes)?;
        let others = u16::from_le_bytes(bytes) & !BUS_MASTER;
        let command = if allowed { others | BUS_MASTER } else { others };
        bytes = command.to_le_bytes();
        let written = self.interface.SetBusData.map_or(0, |set| {
            // SAFETY: as in `read`; the command register is two bytes long.
            unsafe {
                set(
                    self.interface.Context,
                    PCI_WHICHSPACE_CONFIG,
                    bytes.as_mut_ptr().cast(),
                    COMMAND,
                    2,
                )
            }
        });
        if written == 2 {
            Ok(())
        } else {
            Err(Error::DEVICE_REMOVED)
        }
    }
}

impl Drop for PciConfiguration {
    fn drop(&mut self) {
        if let Some(dereference) = self.interface.InterfaceDereference {
            // SAFETY: referenced by the query, and not used again.
            unsafe { dereference(self.interface.Context) };
        }
    }
}

/// Sends a PnP query of this driver's own to the top of the stack that `device` is in, and waits
/// for the answer. `fill` fills in the stack location.
fn query_stack(device: PDEVICE_OBJECT, fill: impl FnOnce(&mut IO_STACK_LOCATION)) -> Result {
    let done = RawEvent::uninitialised();
    // SAFETY: zeroes are valid.
    let mut answer = unsafe { core::mem::zeroed::<wdk_sys::IO_STATUS_BLOCK>() };
    // SAFETY: event and status block stay until the wait is over; the I/O manager frees the IRP
    // when it completes.
    unsafe {
        done.initialise(Reset::Manual);
        let target = ntddk::IoGetAttachedDeviceReference(device);
        let irp = ntddk::IoBuildSynchronousFsdRequest(
            IRP_MJ_PNP,
            target,
            ptr::null_mut(),
            0,
            ptr::null_mut(),
            done.as_ptr(),
            &raw mut answer,
        );
        let Some(irp) = NonNull::new(irp) else {
            ntddk::ObfDereferenceObject(target.cast());
            return Err(Error::INSUFFICIENT_RESOURCES);
        };
        // What nobody answers stays so.
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = STATUS_NOT_SUPPORTED;
        fill(&mut *ntddk::IoGetNextIrpStackLocation(irp.as_ptr()));
        let mut status = ntddk::IofCallDriver(target, irp.as_ptr());
        if status == STATUS_PENDING {
            // At PASSIVE_LEVEL the wait cannot fail.
            let _ = done.wait();
            status = answer.__bindgen_anon_1.Status;
        }
        ntddk::ObfDereferenceObject(target.cast());
        check(status)
    }
}
