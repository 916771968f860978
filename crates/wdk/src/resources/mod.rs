//! The hardware resources a device is started with: the translated `CM_RESOURCE_LIST`. Before that,
//! what it asks for: [`Requirements`].

mod requirements;

use core::marker::PhantomData;

use wdk_sys::{
    CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_RESOURCE_INTERRUPT_LATCHED, CM_RESOURCE_INTERRUPT_MESSAGE,
    CM_RESOURCE_LIST, CM_RESOURCE_MEMORY_LARGE_40, CM_RESOURCE_MEMORY_LARGE_48,
    CM_RESOURCE_MEMORY_LARGE_64, CmResourceTypeDeviceSpecific, CmResourceTypeInterrupt,
    CmResourceTypeMemory, CmResourceTypeMemoryLarge, KAFFINITY, KIRQL,
};

use crate::address::PhysicalAddress;
use crate::{Error, Result};

pub use requirements::Requirements;

/// The translated resources of a device, while it is being started.
///
/// ```
/// use wdk::driver::Start;
///
/// /// How large the device's second window is, which not all of its models have.
/// fn second_window(start: &Start<'_>) -> Option<u64> {
///     let window = start.resources().memory(1).ok()?;
///     Some(window.length())
/// }
/// ```
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
///
/// ```
/// use wdk::driver::Start;
///
/// /// Must the driver ask its device who interrupted? Other devices may be on a line.
/// fn is_shared(start: &Start<'_>) -> wdk::Result<bool> {
///     Ok(!start.resources().interrupt()?.is_message())
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct InterruptResource<'a> {
    /// The vector to connect.
    pub(crate) vector: u32,
    /// The IRQL of the service routine.
    pub(crate) irql: KIRQL,
    /// The highest of those of all the device's interrupts.
    pub(crate) highest_irql: KIRQL,
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
    fn find<R>(
        self,
        mut choose: impl FnMut(&CM_PARTIAL_RESOURCE_DESCRIPTOR) -> Option<R>,
    ) -> Option<R> {
        if self.list.is_null() {
            return None;
        }
        // SAFETY: by the type's invariant; the lists are arrays of variable length, each full
        // descriptor following the partial descriptors of the one before and, for device-specific
        // ones, the bytes these declare.
        unsafe {
            let mut full =
                (&raw const (*self.list).List).cast::<wdk_sys::CM_FULL_RESOURCE_DESCRIPTOR>();
            for _ in 0..(*self.list).Count {
                let partial = &raw const (*full).PartialResourceList;
                let mut descriptor = (&raw const (*partial).PartialDescriptors)
                    .cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
                for _ in 0..(&raw const (*partial).Count).read_unaligned() {
                    // What follows device-specific bytes need not be aligned.
                    let copy = descriptor.read_unaligned();
                    let extra = if u32::from(copy.Type) == CmResourceTypeDeviceSpecific {
                        copy.u.DeviceSpecificData.DataSize as usize
                    } else {
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
    /// [`DEVICE_CONFIGURATION_ERROR`](Error::DEVICE_CONFIGURATION_ERROR) when there are not as
    /// many.
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
        let mut highest_irql = 0;
        // Looks at all, and finds none.
        self.find(|descriptor| -> Option<()> {
            if u32::from(descriptor.Type) == CmResourceTypeInterrupt {
                // SAFETY: as below.
                let interrupt = unsafe { descriptor.u.Interrupt };
                highest_irql = highest_irql.max(interrupt.Level as KIRQL);
            }
            None
        });
        self.find(|descriptor| {
            if u32::from(descriptor.Type) != CmResourceTypeInterrupt {
                return None;
            }
            // SAFETY: the type says which member of the union is meant; translated message
            // interrupts have it at the same place.
            let interrupt = unsafe { descriptor.u.Interrupt };
            let flags = u32::from(descriptor.Flags);
            Some(InterruptResource {
                vector: interrupt.Vector,
                irql: interrupt.Level as KIRQL,
                highest_irql,
                affinity: interrupt.Affinity,
                latched: flags & CM_RESOURCE_INTERRUPT_LATCHED != 0,
                shared: descriptor.ShareDisposition
                    == wdk_sys::_CM_SHARE_DISPOSITION::CmResourceShareShared as u8,
                message: flags & CM_RESOURCE_INTERRUPT_MESSAGE != 0,
                _start: PhantomData,
            })
        })
        .ok_or(Error::DEVICE_CONFIGURATION_ERROR)
    }
}

/// The range that a memory descriptor stands for. Ranges of 4 GiB and more have their length stored
/// shifted.
fn memory_range(descriptor: &CM_PARTIAL_RESOURCE_DESCRIPTOR) -> Option<(PhysicalAddress, u64)> {
    let kind = u32::from(descriptor.Type);
    // SAFETY: the type says which member of the union is meant; the large forms differ in the
    // meaning of the length only.
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

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    /// The bytes of a partial descriptor: its type and flags, and its union from the start.
    fn descriptor(kind: u32, flags: u32, union: &[u32]) -> [u8; 20] {
        let mut bytes = [0; 20];
        bytes[0] = kind as u8;
        bytes[2..4].copy_from_slice(&(flags as u16).to_le_bytes());
        for (place, word) in bytes[4..].chunks_exact_mut(4).zip(union) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// The head of a full descriptor with `count` partial ones.
    fn head(count: u8) -> [u8; 16] {
        let mut bytes = [0; 16];
        bytes[12] = count;
        bytes
    }

    #[test]
    fn descriptors_are_found_behind_device_specific_bytes_of_any_length() {
        let parts: [&[u8]; 8] = [
            &[2, 0, 0, 0],
            &head(2),
            &descriptor(CmResourceTypeMemory, 0, &[0xFEB0_0000, 0, 0x10_0000]),
            &descriptor(CmResourceTypeDeviceSpecific, 0, &[3]),
            &[0xFF; 3],
            &head(2),
            &descriptor(
                CmResourceTypeInterrupt,
                CM_RESOURCE_INTERRUPT_LATCHED,
                &[7, 0x91, 3],
            ),
            &descriptor(
                CmResourceTypeMemoryLarge,
                CM_RESOURCE_MEMORY_LARGE_40,
                &[0, 0x10, 0x0200_0000],
            ),
        ];
        let mut words = [0_u64; 16];
        let start = words.as_mut_ptr().cast::<u8>();
        let mut length = 0;
        for part in parts {
            for byte in part {
                assert!(length < size_of_val(&words));
                // SAFETY: inside the array, as was just seen.
                unsafe { start.add(length).write(*byte) };
                length += 1;
            }
        }
        // SAFETY: the bytes are a resource list, and stay while it is used.
        let resources = unsafe { Resources::new(start.cast()) };
        let first = resources
            .memory(0)
            .map(|memory| (memory.start().get(), memory.length()));
        assert_eq!(first, Ok((0xFEB0_0000, 0x10_0000)));
        let second = resources
            .memory(1)
            .map(|memory| (memory.start().get(), memory.length()));
        assert_eq!(second, Ok((0x10_0000_0000, 0x2_0000_0000)));
        assert!(resources.memory(2).is_err());
        let interrupt = resources
            .interrupt()
            .map(|found| (found.irql, found.vector, found.affinity, found.latched));
        assert_eq!(interrupt, Ok((7, 0x91, 3, true)));
    }

    #[test]
    fn the_highest_irql_is_that_of_all_messages() {
        let message = |irql| {
            let flags = CM_RESOURCE_INTERRUPT_MESSAGE | CM_RESOURCE_INTERRUPT_LATCHED;
            descriptor(CmResourceTypeInterrupt, flags, &[irql, 0x91, 1])
        };
        let mut words = [0_u64; 12];
        let parts: [&[u8]; 5] = [
            &[1, 0, 0, 0],
            &head(3),
            &message(5),
            &message(9),
            &message(7),
        ];
        let start = words.as_mut_ptr().cast::<u8>();
        for (at, byte) in parts.concat().into_iter().enumerate() {
            assert!(at < size_of_val(&words));
            // SAFETY: inside the array, as was just seen.
            unsafe { start.add(at).write(byte) };
        }
        // SAFETY: the bytes are a resource list, and stay while it is used.
        let interrupt = unsafe { Resources::new(start.cast()) }.interrupt();
        let found = interrupt.map(|found| (found.irql, found.highest_irql, found.is_message()));
        assert_eq!(found, Ok((5, 9, true)));
    }

    #[test]
    fn a_device_without_resources_has_none() {
        // SAFETY: null says that there is no list.
        let resources = unsafe { Resources::new(core::ptr::null()) };
        assert!(resources.memory(0).is_err() && resources.interrupt().is_err());
    }
}
