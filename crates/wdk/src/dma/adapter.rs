//! `DMA_ADAPTER`: how the kernel sees a device's reach into memory.

use core::cell::{Cell, UnsafeCell};
use core::ffi::c_void;
use core::ptr::{self, NonNull};

use wdk_sys::{
    _INTERFACE_TYPE, DEVICE_DESCRIPTION, DEVICE_DESCRIPTION_VERSION2, DEVICE_DESCRIPTION_VERSION3,
    DMA_ADAPTER, DMA_OPERATIONS, KDPC, NTSTATUS, PDEVICE_OBJECT, PKDPC, ntddk,
};

use super::profile::DmaProfile;
use super::reach::Reach;
use crate::mdl::PAGE_SIZE;
use crate::sync::{RawEvent, RawMutex, Reset};
use crate::{Error, Result, check, irql};

/// A DMA adapter ([`IoGetDmaAdapter`], `PutDmaAdapter`). Several engines and common buffers can be
/// made from one.
///
/// ```
/// use wdk::dma::DmaAdapter;
///
/// /// Can the device be told of a megabyte at once?
/// fn takes_a_megabyte(adapter: &DmaAdapter) -> bool {
///     adapter.map_registers() > (1 << 20) / 4096
/// }
/// ```
///
/// # Invariants
/// `raw` is an adapter of the device, not put yet; its operation table has all members of version
/// 1. `queue` stays for as long as the device does.
///
/// [`IoGetDmaAdapter`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdmaadapter
#[derive(Debug)]
pub struct DmaAdapter {
    raw: NonNull<DMA_ADAPTER>,
    map_registers: u32,
    profile: DmaProfile,
    promised_bits: u32,
    device: PDEVICE_OBJECT,
    /// Held while the kernel queues `device`, which it can do once at a time.
    queue: NonNull<RawMutex<()>>,
}

// SAFETY: the adapter's operations may be called from any thread.
unsafe impl Send for DmaAdapter {}
// SAFETY: what can be done with a shared adapter may be done by any thread.
unsafe impl Sync for DmaAdapter {}

impl DmaAdapter {
    /// Asks the kernel for an adapter: with the exact address width where it has DMA version 3,
    /// else with the next narrower that the older descriptions can say (64, 32 or 24 bits; see
    /// [`promised_bits`](Self::promised_bits)).
    ///
    /// `physical` is the PDO, `device` the driver's own device object.
    pub(crate) fn get(
        physical: PDEVICE_OBJECT,
        device: PDEVICE_OBJECT,
        queue: NonNull<RawMutex<()>>,
        profile: DmaProfile,
    ) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        if !profile.is_possible() {
            return Err(Error::INVALID_PARAMETER);
        }
        let older_bits = match profile.address_bits {
            64 => 64,
            32.. => 32,
            _ => 24,
        };
        let adapter = |version, promised_bits| {
            let mut description = describe(profile, version, promised_bits);
            let mut map_registers = 0;
            // SAFETY: the device objects are those the driver was started with; the description is
            // complete for its version.
            let raw = unsafe {
                ntddk::IoGetDmaAdapter(physical, &raw mut description, &raw mut map_registers)
            };
            NonNull::new(raw).map(|raw| Self {
                raw,
                map_registers,
                profile,
                promised_bits,
                device,
                queue,
            })
        };
        adapter(DEVICE_DESCRIPTION_VERSION3, profile.address_bits)
            .filter(|adapter| adapter.version() >= 3)
            .or_else(|| adapter(DEVICE_DESCRIPTION_VERSION2, older_bits))
            .ok_or(Error::INSUFFICIENT_RESOURCES)
    }

    /// Has `ask` called at `DISPATCH_LEVEL`, as the kernel wants to be asked for map registers, and
    /// waits until it has given them. The kernel queues the device object for that, which can be in
    /// one queue at a time.
    ///
    /// `ask` is given the device object, and a pointer to hand on to the kernel's callback, which
    /// answers by [`Answer::give`].
    pub(super) fn ask<T: Copy>(
        &self,
        nothing: T,
        ask: impl FnOnce(PDEVICE_OBJECT, *mut c_void) -> NTSTATUS,
    ) -> Result<T> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let answer = Answer {
            value: Cell::new(nothing),
            // SAFETY: plain data for which zeroes are valid; the kernel initialises it next.
            dpc: UnsafeCell::new(unsafe { core::mem::zeroed() }),
            given: RawEvent::uninitialised(),
        };
        // SAFETY: both stay until the waits below are over, which are in kernel mode.
        unsafe {
            answer.given.initialise(Reset::Manual);
            let given = ptr::from_ref(&answer.given).cast_mut().cast();
            ntddk::KeInitializeDpc(answer.dpc.get(), Some(say_given), given);
        }
        // SAFETY: by the type's invariant.
        let queue = unsafe { self.queue.as_ref() };
        queue.with(|()| {
            // SAFETY: the IRQL is raised for the call only.
            let status = unsafe {
                let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
                let status = ask(self.device, (&raw const answer).cast_mut().cast());
                ntddk::KeLowerIrql(old);
                status
            };
            check(status)?;
            // Until the callback has run the kernel holds the address of `answer`; at this IRQL the
            // wait cannot fail.
            while answer.given.wait().is_err() {}
            // Nor does the deferred routine run any more in this image, which could be unloaded
            // next.
            // SAFETY: the IRQL is PASSIVE_LEVEL.
            unsafe { ntddk::KeFlushQueuedDpcs() };
            Ok(answer.value.get())
        })?
    }

    /// The adapter itself, for operations this crate does not wrap.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut DMA_ADAPTER {
        self.raw.as_ptr()
    }

    /// The table of operations. It is no reference, since an older adapter's table ends before the
    /// type does: members behind those of version 1 are there only if the version says so.
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
    pub const fn profile(&self) -> DmaProfile {
        self.profile
    }

    /// The address bits that the device has.
    #[must_use]
    pub const fn address_bits(&self) -> u32 {
        self.profile.address_bits
    }

    /// The bits within which the kernel promises every address it hands out: those that the device
    /// has, or, on kernels before DMA version 3, the next fewer of 64, 32 and 24.
    #[must_use]
    pub const fn promised_bits(&self) -> u32 {
        self.promised_bits
    }

    /// As many map registers as the longest transfer takes wherever in a page it begins, or as many
    /// as there are.
    pub(super) fn registers_for_longest(&self) -> Result<u32> {
        // A transfer that begins with a page's last byte touches one page more.
        let registers = (self.profile.maximum_length as usize).div_ceil(PAGE_SIZE) + 1;
        let registers = u32::try_from(registers)
            .map_err(|_| Error::INVALID_PARAMETER)?
            .min(self.map_registers);
        if registers == 0 {
            return Err(Error::INSUFFICIENT_RESOURCES);
        }
        Ok(registers)
    }

    /// Which addresses the device can be given.
    pub(super) const fn reach(&self) -> Reach {
        Reach::of(&self.profile)
    }
}

/// What a callback of the kernel's leaves for the thread that waits.
///
/// The kernel may call it at `DISPATCH_LEVEL` on any processor, when another driver gives map
/// registers back, and nothing waits until it has returned. So it does not wake the thread itself:
/// it queues a deferred routine, which this processor runs once it has left `DISPATCH_LEVEL`, and
/// that can be waited for.
pub(super) struct Answer<T> {
    value: Cell<T>,
    dpc: UnsafeCell<KDPC>,
    given: RawEvent,
}

impl<T> Answer<T> {
    /// # Safety
    /// `context` is what [`DmaAdapter::ask`] gave for a `T`, in the callback, which is called once.
    pub(super) unsafe fn give(context: *mut c_void, value: T) {
        // SAFETY: the thread waits until the deferred routine has run, which this processor does
        // not before this has returned.
        unsafe {
            let answer = &*context.cast::<Self>();
            answer.value.set(value);
            ntddk::KeInsertQueueDpc(answer.dpc.get(), ptr::null_mut(), ptr::null_mut());
        }
    }
}

/// The deferred routine of an [`Answer`], which wakes the thread.
unsafe extern "C" fn say_given(_: PKDPC, event: *mut c_void, _: *mut c_void, _: *mut c_void) {
    // SAFETY: initialised with the event, which stays until the deferred routines are flushed.
    unsafe { (*event.cast::<RawEvent>()).set() };
}

impl Drop for DmaAdapter {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant, and not used again: it was kept for the device, whose
        // end this is, at PASSIVE_LEVEL.
        unsafe {
            if let Some(put) = (*self.operations()).PutDmaAdapter {
                put(self.raw.as_ptr());
            }
        }
    }
}

#[inline(never)]
fn describe(profile: DmaProfile, version: u32, bits: u32) -> DEVICE_DESCRIPTION {
    // SAFETY: a DEVICE_DESCRIPTION is plain data for which zeroes are valid.
    let mut description = unsafe { core::mem::zeroed::<DEVICE_DESCRIPTION>() };
    description.Version = version;
    description.Master = 1;
    description.ScatterGather = u8::from(profile.scatter_gather);
    // A bus master of neither width is one of the first: 24 bits.
    description.Dma32BitAddresses = u8::from(bits >= 32 || version >= DEVICE_DESCRIPTION_VERSION3);
    description.Dma64BitAddresses = u8::from(bits == 64);
    description.InterfaceType = _INTERFACE_TYPE::PCIBus;
    description.MaximumLength = profile.maximum_length;
    if version >= DEVICE_DESCRIPTION_VERSION3 {
        description.DmaAddressWidth = bits;
    }
    description
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_width_is_said_in_the_words_of_the_version() {
        let profile = DmaProfile::scatter_gather(28);
        let old = describe(profile, DEVICE_DESCRIPTION_VERSION2, 24);
        assert_eq!(
            (
                old.Dma32BitAddresses,
                old.Dma64BitAddresses,
                old.DmaAddressWidth
            ),
            (0, 0, 0)
        );
        let new = describe(profile, DEVICE_DESCRIPTION_VERSION3, 28);
        assert_eq!(
            (
                new.Dma32BitAddresses,
                new.Dma64BitAddresses,
                new.DmaAddressWidth
            ),
            (1, 0, 28)
        );
        let wide = describe(DmaProfile::packet(64), DEVICE_DESCRIPTION_VERSION2, 64);
        assert_eq!(
            (
                wide.Dma32BitAddresses,
                wide.Dma64BitAddresses,
                wide.ScatterGather
            ),
            (1, 1, 0)
        );
    }

    #[test]
    fn impossible_devices_are_refused() {
        assert!(DmaProfile::packet(24).is_possible() && DmaProfile::packet(64).is_possible());
        for profile in [
            DmaProfile::packet(23),
            DmaProfile::packet(65),
            DmaProfile::packet(32).maximum_length(0),
            DmaProfile::packet(32).alignment(0),
            DmaProfile::packet(32).alignment(3),
            DmaProfile::packet(32).alignment(8).maximum_length(4),
        ] {
            assert!(!profile.is_possible(), "{profile:?}");
        }
    }
}
