//! [`CommonBuffer`]: memory that driver and device share.

use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use wdk_sys::{BOOLEAN, PHYSICAL_ADDRESS};

use super::adapter::DmaAdapter;
use crate::address::DeviceAddress;
use crate::mdl::Plain;
use crate::print::Level;
use crate::{Error, Result, irql};

/// Ordinary memory to the processor: on the machines this crate runs on, devices see what it holds
/// in its caches.
const CACHED: BOOLEAN = 1;

/// Contiguous memory that driver and device can both reach (`AllocateCommonBuffer`,
/// `FreeCommonBuffer`): a ring of descriptors, a mailbox.
///
/// Until its bus address is handed out it is the driver's alone, and bytes like any others.
/// [`share`](Self::share) hands it out.
///
/// # IRQL
/// Making and dropping one: `PASSIVE_LEVEL`. Dropped above it, the memory is leaked and the
/// debugger is told.
///
/// # Invariants
/// `start` points to `length` initialised bytes that were allocated by `adapter` at the bus address
/// `device`.
#[derive(Debug)]
pub struct CommonBuffer<'d> {
    adapter: &'d DmaAdapter,
    start: NonNull<u8>,
    length: u32,
    device: DeviceAddress,
}

// SAFETY: the buffer owns its bytes, and the adapter's operations may be called from any thread.
unsafe impl Send for CommonBuffer<'_> {}
// SAFETY: a shared buffer gives shared access to its bytes only.
unsafe impl Sync for CommonBuffer<'_> {}

impl<'d> CommonBuffer<'d> {
    /// Allocates `length` zeroed bytes for the adapter's device, in whole pages.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or does not fit 32
    /// bits; [`INVALID_ADDRESS`](Error::INVALID_ADDRESS) and
    /// [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT) when the device cannot use what the
    /// kernel allocated; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES);
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    pub fn allocate(adapter: &'d DmaAdapter, length: usize) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let length = match u32::try_from(length) {
            Ok(length) if length > 0 => length,
            _ => return Err(Error::INVALID_PARAMETER),
        };
        let mut device = PHYSICAL_ADDRESS { QuadPart: 0 };
        // SAFETY: a member of version 1; the place for the bus address is a local.
        let start = unsafe {
            let allocate = (*adapter.operations())
                .AllocateCommonBuffer
                .ok_or(Error::NOT_SUPPORTED)?;
            allocate(adapter.as_ptr(), length, &raw mut device, CACHED)
        };
        let start = NonNull::new(start.cast::<u8>()).ok_or(Error::INSUFFICIENT_RESOURCES)?;
        // SAFETY: allocated just now, with this length; what was there before is nobody's to see.
        unsafe { start.write_bytes(0, length as usize) };
        let buffer = Self {
            adapter,
            start,
            length,
            device: DeviceAddress::from_raw(device),
        };
        // On failure `buffer` is dropped.
        adapter.check_address(buffer.device, length as usize)?;
        Ok(buffer)
    }

    /// Lets the device have a part in the memory: from here on it can be told where it is, and so
    /// the bytes may change at any time.
    #[must_use]
    pub const fn share(self) -> SharedBuffer<'d> {
        SharedBuffer { buffer: self }
    }
}

impl Deref for CommonBuffer<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: by the type's invariant; no device knows of the bytes.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.length as usize) }
    }
}

impl DerefMut for CommonBuffer<'_> {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: as above, and the buffer is borrowed exclusively.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.length as usize) }
    }
}

impl Drop for CommonBuffer<'_> {
    fn drop(&mut self) {
        if irql::current() > irql::PASSIVE_LEVEL {
            crate::log!(
                Level::Error,
                "wdk: a common buffer dropped above PASSIVE_LEVEL is leaked"
            );
            return;
        }
        // SAFETY: a member of version 1; allocated with these parameters, and not used again.
        unsafe {
            if let Some(free) = (*self.adapter.operations()).FreeCommonBuffer {
                free(
                    self.adapter.as_ptr(),
                    self.length,
                    self.device.to_raw(),
                    self.start.as_ptr().cast(),
                    CACHED,
                );
            }
        }
    }
}

/// A [`CommonBuffer`] that the device may access at any time: read and written a cell at a time.
///
/// Dropping it frees the memory. Whoever has told the device where it is has promised that the
/// device does not access it any more by then; see
/// [`IoSpaceMapping::write_unsafe`](crate::mmio::IoSpaceMapping::write_unsafe).
#[derive(Debug)]
pub struct SharedBuffer<'d> {
    buffer: CommonBuffer<'d>,
}

impl SharedBuffer<'_> {
    /// Where the device finds it.
    #[must_use]
    pub const fn device_address(&self) -> DeviceAddress {
        self.buffer.device
    }

    /// The length in bytes: at least one.
    #[expect(clippy::len_without_is_empty, reason = "no common buffer is empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.buffer.length as usize
    }

    fn place<T: Plain>(&self, offset: usize) -> Result<*mut T> {
        match offset.checked_add(size_of::<T>()) {
            Some(end) if end <= self.len() => (),
            _ => return Err(Error::INVALID_PARAMETER),
        }
        // SAFETY: inside the buffer.
        let place = unsafe { self.buffer.start.as_ptr().add(offset).cast::<T>() };
        if place.is_aligned() {
            Ok(place)
        } else {
            Err(Error::DATATYPE_MISALIGNMENT)
        }
    }

    /// Reads one cell, in one access.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is not inside the buffer;
    /// [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT) when it is not aligned to its size.
    #[inline]
    pub fn load<T: Plain>(&self, offset: usize) -> Result<T> {
        let place = self.place::<T>(offset)?;
        // SAFETY: inside the buffer and aligned; any bits are a valid integer.
        Ok(unsafe { place.read_volatile() })
    }

    /// Writes one cell, in one access. What was written before is there for the device first.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    #[inline]
    pub fn store<T: Plain>(&self, offset: usize, value: T) -> Result {
        let place = self.place::<T>(offset)?;
        core::sync::atomic::fence(core::sync::atomic::Ordering::Release);
        // SAFETY: inside the buffer and aligned.
        unsafe { place.write_volatile(value) };
        Ok(())
    }
}
