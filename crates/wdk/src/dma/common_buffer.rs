//! [`CommonBuffer`]: memory that driver and device share.

use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use wdk_sys::{BOOLEAN, PHYSICAL_ADDRESS};

use super::adapter::DmaAdapter;
use super::order;
use crate::address::DeviceAddress;
use crate::mdl::Plain;
use crate::scope::Scope;
use crate::{Error, Result, irql};

/// Ordinary memory to the processor: on the machines this crate runs on, devices see what it holds
/// in its caches.
const CACHED: BOOLEAN = 1;

/// Contiguous memory that driver and device can both reach (`AllocateCommonBuffer`): a ring of
/// descriptors, a mailbox. Made by [`Start::common_buffer`](crate::driver::Start::common_buffer).
///
/// Until its bus address is handed out it is the driver's alone, and bytes like any others.
/// [`share`](Self::share) hands it out.
///
/// The memory belongs to the device's start, which gives it back (`FreeCommonBuffer`) once the
/// device is stopped, before the adapter goes. Dropping or forgetting the buffer does nothing, at
/// any IRQL.
///
/// ```
/// use wdk::dma::{DmaAdapter, SharedBuffer};
/// use wdk::driver::Start;
///
/// /// A page that the device writes its state into, zeroed before the device knows of it.
/// fn mailbox<'d>(start: &Start<'d>, adapter: &'d DmaAdapter) -> wdk::Result<SharedBuffer<'d>> {
///     let mut mailbox = start.common_buffer(adapter, 4096)?;
///     mailbox.fill(0);
///     Ok(mailbox.share())
/// }
/// ```
///
/// # Invariants
/// `start` points to `length` initialised bytes that are allocated at the bus address `device`
/// until `'d` has ended; nobody else knows of them.
#[derive(Debug)]
pub struct CommonBuffer<'d> {
    start: NonNull<u8>,
    length: u32,
    device: DeviceAddress,
    _memory: PhantomData<&'d mut [u8]>,
}

// SAFETY: the buffer has its bytes to itself.
unsafe impl Send for CommonBuffer<'_> {}
// SAFETY: a shared buffer gives shared access to its bytes only.
unsafe impl Sync for CommonBuffer<'_> {}

impl<'d> CommonBuffer<'d> {
    /// Allocates the memory, and has `scope` keep it. The adapter was kept before.
    pub(crate) fn new(scope: &Scope<'d>, adapter: &'d DmaAdapter, length: usize) -> Result<Self> {
        // SAFETY: what is dropped uses the adapter, which was kept before: nobody but a scope has
        // one, and this one ends no later than it.
        let memory = unsafe { scope.keep_exclusive(Memory::allocate(adapter, length)?) }?;
        Ok(Self {
            start: memory.start,
            length: memory.length,
            device: memory.device,
            _memory: PhantomData,
        })
    }

    /// Lets the device have a part in the memory: from here on it can be told where it is, and so
    /// the bytes may change at any time.
    #[must_use]
    pub const fn share(self) -> SharedBuffer<'d> {
        SharedBuffer {
            start: self.start,
            length: self.length,
            device: self.device,
            _memory: PhantomData,
        }
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

/// What the adapter has handed out. Dropped at `PASSIVE_LEVEL`, before the adapter.
///
/// # Invariants
/// `start` points to `length` initialised bytes that were allocated by `adapter` at the bus address
/// `device`.
struct Memory<'d> {
    adapter: &'d DmaAdapter,
    start: NonNull<u8>,
    length: u32,
    device: DeviceAddress,
}

// SAFETY: the memory belongs to no thread.
unsafe impl Send for Memory<'_> {}

impl<'d> Memory<'d> {
    fn allocate(adapter: &'d DmaAdapter, length: usize) -> Result<Self> {
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
        let memory = Self {
            adapter,
            start,
            length,
            device: DeviceAddress::from_raw(device),
        };
        // On failure `memory` is dropped.
        adapter.reach().check(memory.device, length)?;
        Ok(memory)
    }
}

impl Drop for Memory<'_> {
    fn drop(&mut self) {
        // SAFETY: a member of version 1; allocated with these parameters, and not used again: what
        // is lent of it has ended, and whoever told the device of it has promised that the device
        // is done with it.
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

/// A [`CommonBuffer`] that the device may access at any time: read and written a cell at a time, by
/// any thread, at any IRQL.
///
/// The memory is freed when the device has been stopped. Whoever tells the device where it is
/// promises that the device does not access it any more by then: that it is halted when the
/// driver's own value is dropped; see
/// [`IoSpaceMapping::write_unsafe`](crate::mmio::IoSpaceMapping::write_unsafe).
///
/// ```
/// use wdk::dma::SharedBuffer;
///
/// /// The index up to which the device has worked off its ring.
/// fn completed(ring: &SharedBuffer<'_>) -> wdk::Result<u32> {
///     ring.load::<u32>(0)
/// }
/// ```
///
/// # Invariants
/// `start` points to `length` bytes that are allocated at the bus address `device` until `'d` has
/// ended, and are accessed through values of this type and by the device only.
#[derive(Clone, Copy, Debug)]
pub struct SharedBuffer<'d> {
    start: NonNull<u8>,
    length: u32,
    device: DeviceAddress,
    _memory: PhantomData<&'d ()>,
}

// SAFETY: the bytes belong to no thread.
unsafe impl Send for SharedBuffer<'_> {}
// SAFETY: each access is one atomic access.
unsafe impl Sync for SharedBuffer<'_> {}

impl SharedBuffer<'_> {
    /// Where the device finds it.
    #[must_use]
    pub const fn device_address(&self) -> DeviceAddress {
        self.device
    }

    /// The length in bytes: at least one.
    #[expect(clippy::len_without_is_empty, reason = "no common buffer is empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length as usize
    }

    #[inline]
    fn place<T: Plain>(&self, offset: usize) -> Result<*mut T> {
        match offset.checked_add(size_of::<T>()) {
            Some(end) if end <= self.len() => (),
            _ => return Err(Error::INVALID_PARAMETER),
        }
        // SAFETY: inside the buffer.
        let place = unsafe { self.start.as_ptr().add(offset).cast::<T>() };
        if place.is_aligned() {
            Ok(place)
        } else {
            Err(Error::DATATYPE_MISALIGNMENT)
        }
    }

    /// Reads one cell, in one access. What is read afterwards is no older than it: once a
    /// descriptor says that it is done, what the device wrote before is there.
    ///
    /// # IRQL
    /// Any.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is not inside the buffer;
    /// [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT) when it is not aligned to its size.
    #[inline]
    pub fn load<T: Plain>(&self, offset: usize) -> Result<T> {
        let place = self.place::<T>(offset)?;
        // SAFETY: inside the buffer and aligned.
        let value = unsafe { T::load(place) };
        order::after_load();
        Ok(value)
    }

    /// Writes one cell, in one access. What was written before is there for the device first, on
    /// every processor.
    ///
    /// # IRQL
    /// Any.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    #[inline]
    pub fn store<T: Plain>(&self, offset: usize, value: T) -> Result {
        let place = self.place::<T>(offset)?;
        order::before_store();
        // SAFETY: inside the buffer and aligned.
        unsafe { T::store(place, value) };
        Ok(())
    }
}
