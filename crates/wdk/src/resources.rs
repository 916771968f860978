//! The hardware resources a device is started with: the translated `CM_RESOURCE_LIST`.

use core::marker::PhantomData;

use wdk_sys::{
    CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_RESOURCE_INTERRUPT_LATCHED, CM_RESOURCE_INTERRUPT_MESSAGE, CM_RESOURCE_LIST,
    CM_RESOURCE_MEMORY_LARGE_40, CM_RESOURCE_MEMORY_LARGE_48, CM_RESOURCE_MEMORY_LARGE_64,
    CmResourceTypeDeviceSpecific, CmResourceTypeInterrupt, CmResourceTypeMemory, CmResourceTypeMemoryLarge, KAFFINITY,
    KIRQL,
};

use crate::address::PhysicalAddress;
use crate::{Error, Result};

/// The translated resources of a device, while it is being started.
///
/// # Invariants
/// `list` is null or points to the list that the PnP manager passed for `'a`.
#[derive(Clone, Copy)]
pub struct Resources<'a> {
    list: *const CM_RESOURCE_LIST,
    _start: PhantomData<&'a ()>,
}

/// A range of physical addresses that belongs to the device.
#[derive(Clone, Copy, Debug)]
pub struct MemoryResource<'a> {
    start: PhysicalAddress,
    length: u64,
    _start: PhantomData<&'a ()>,
}

/// An interrupt that belongs to the device.
#[derive(Clone, Copy, Debug)]
pub struct InterruptResource<'a> {
    /// The vector to connect.
    pub(crate) vector: u32,
    /// The IRQL of the service routine.
    pub(crate) irql: KIRQL,
    /// The processors that may take it.
    pub(crate) affinity: KAFFINITY,
    /// Edge-triggered rather than level.
    pub(crate) latched: bool,
    /// Shared with other devices.
    pub(crate) shared: bool,
    message: bool,
    _start: PhantomData<&'a ()>,
}

impl<'a> Resources<'a> {
    /// # Safety
    /// `list` is null or points to a valid resource list for `'a`.
    pub(crate) const unsafe fn new(list: *const CM_RESOURCE_LIST) -> Self {
        Self {
            list,
            _start: PhantomData,
        }
    }

    /// Visits the descriptors in order until `choose` finds something.
    fn find<R>(self, mut choose: impl FnMut(&CM_PARTIAL_RESOURCE_DESCRIPTOR) -> Option<R>) -> Option<R> {
        if self.list.is_null() {
            return None;
        }
        // SAFETY: by the type's invariant; the lists are arrays of variable length, each full descriptor following the partial
        // descriptors of the one before and, for device-specific ones, the bytes these declare.
        unsafe {
            let mut full = (&raw const (*self.list).List).cast::<wdk_sys::CM_FULL_RESOURCE_DESCRIPTOR>();
            for _ in 0..(*self.list).Count {
                let partial = &raw const (*full).PartialResourceList;
                let mut descriptor =
                    (&raw const (*partial).PartialDescriptors).cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
                for _ in 0..(*partial).Count {
                    let extra = if u32::from((*descriptor).Type) == CmResourceTypeDeviceSpecific {
                        (&raw const (*descriptor).u.DeviceSpecificData.DataSize).read_unaligned() as usize
                    } else {
                        let copy = descriptor.read_unaligned();
                        if let Some(found) = choose(&copy) {
                            return Some(found);
                        }
                        0
                    };
                    descriptor = descriptor.add(1).byte_add(extra);
                }
                full = descriptor.cast();
            }
        }
        None
    }

    /// The `index`-th memory range, in the order of the device's base address registers.
    ///
    /// # Errors
    /// [`DEVICE_CONFIGURATION_ERROR`](Error::DEVICE_CONFIGURATION_ERROR) when there are not as many.
    pub fn memory(self, index: usize) -> Result<MemoryResource<'a>> {
        let mut left = index;
        self.find(|descriptor| {
            let found = memory_range(descriptor)?;
            if left > 0 {
                left -= 1;
                return None;
            }
            Some(found)
        })
        .map(|(start, length)| MemoryResource {
            start,
            length,
            _start: PhantomData,
        })
        .ok_or(Error::DEVICE_CONFIGURATION_ERROR)
    }

    /// The first interrupt: a line or a message.
    ///
    /// # Errors
    /// [`DEVICE_CONFIGURATION_ERROR`](Error::DEVICE_CONFIGURATION_ERROR) when there is none.
    pub fn interrupt(self) -> Result<InterruptResource<'a>> {
        self.find(|descriptor| {
            if u32::from(descriptor.Type) != CmResourceTypeInterrupt {
                return None;
            }
            // SAFETY: the type says which member of the union is meant; translated message interrupts have it at the same place.
            let interrupt = unsafe { descriptor.u.Interrupt };
            let flags = u32::from(descriptor.Flags);
            Some(InterruptResource {
                vector: interrupt.Vector,
                irql: interrupt.Level as KIRQL,
                affinity: interrupt.Affinity,
                latched: flags & CM_RESOURCE_INTERRUPT_LATCHED != 0,
                shared: descriptor.ShareDisposition == wdk_sys::_CM_SHARE_DISPOSITION::CmResourceShareShared as u8,
                message: flags & CM_RESOURCE_INTERRUPT_MESSAGE != 0,
                _start: PhantomData,
            })
        })
        .ok_or(Error::DEVICE_CONFIGURATION_ERROR)
    }
}

/// The range that a memory descriptor stands for. Ranges of 4 GiB and more have their length stored shifted.
fn memory_range(descriptor: &CM_PARTIAL_RESOURCE_DESCRIPTOR) -> Option<(PhysicalAddress, u64)> {
    let kind = u32::from(descriptor.Type);
    // SAFETY: the type says which member of the union is meant; the large forms differ in the meaning of the length only.
    let memory = unsafe { descriptor.u.Memory };
    let start = memory.Start;
    let length = u64::from(memory.Length);
    let shift = match u32::from(descriptor.Flags) {
        _ if kind == CmResourceTypeMemory => 0,
        _ if kind != CmResourceTypeMemoryLarge => return None,
        flags if flags & CM_RESOURCE_MEMORY_LARGE_40 != 0 => 8,
        flags if flags & CM_RESOURCE_MEMORY_LARGE_48 != 0 => 16,
        flags if flags & CM_RESOURCE_MEMORY_LARGE_64 != 0 => 32,
        _ => return None,
    };
    Some((PhysicalAddress::from_raw(start), length << shift))
}

impl MemoryResource<'_> {
    /// The first address.
    #[must_use]
    pub const fn start(&self) -> PhysicalAddress {
        self.start
    }

    /// The length in bytes.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.length
    }
}

impl InterruptResource<'_> {
    /// Is it message-signalled, rather than a line?
    #[must_use]
    pub const fn is_message(&self) -> bool {
        self.message
    }
}
