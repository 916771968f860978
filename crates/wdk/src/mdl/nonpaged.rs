//! [`NonpagedMdl`]: nonpaged pool with an MDL.

use core::marker::PhantomData;
use core::ptr::{self, NonNull};

use wdk_sys::{MDL, ntddk};

use super::raw;
use super::resident::ResidentPages;
use super::view::Mdl;
use crate::address::VirtualAddress;
use crate::pool::PoolBuffer;
use crate::{Error, Result};

/// Where the MDL of a [`NonpagedMdl`] comes from, and goes to.
pub trait Origin: sealed::Origin {}

mod sealed {
    use super::{MDL, NonNull, Result, VirtualAddress};

    pub trait Origin {
        fn allocate(address: VirtualAddress, length: usize) -> Result<NonNull<MDL>>;
        /// # Safety
        /// `raw` comes from `allocate` and is not used again.
        unsafe fn free(raw: NonNull<MDL>);
    }
}

/// The I/O manager: `IoAllocateMdl`, `IoFreeMdl`.
#[derive(Debug)]
pub struct IoManager;

/// The memory manager: `MmCreateMdl`, `ExFreePool`.
#[derive(Debug)]
pub struct MemoryManager;

impl Origin for IoManager {}
impl sealed::Origin for IoManager {
    fn allocate(address: VirtualAddress, length: usize) -> Result<NonNull<MDL>> {
        raw::allocate(address, length, ptr::null_mut())
    }

    unsafe fn free(raw: NonNull<MDL>) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::IoFreeMdl(raw.as_ptr()) };
    }
}

impl Origin for MemoryManager {}
impl sealed::Origin for MemoryManager {
    fn allocate(address: VirtualAddress, length: usize) -> Result<NonNull<MDL>> {
        // The routine's length is a SIZE_T, but an MDL's byte count is not.
        if u32::try_from(length).is_err() || length == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: with no storage given, the routine allocates it.
        let raw = unsafe { ntddk::MmCreateMdl(ptr::null_mut(), address.as_ptr(), length as u64) };
        NonNull::new(raw).ok_or(Error::INSUFFICIENT_RESOURCES)
    }

    unsafe fn free(raw: NonNull<MDL>) {
        // SAFETY: the caller's promise; the routine's documentation names ExFreePool.
        unsafe { ntddk::ExFreePool(raw.as_ptr().cast()) };
    }
}

/// Nonpaged pool together with the MDL that describes it ([`MmBuildMdlForNonPagedPool`]), both
/// owned.
///
/// There is no lock: the memory is resident by nature, and mapped where it lies. So there is
/// nothing to unlock and nothing to unmap, and no way to try.
///
/// ```
/// use wdk::mdl::{NonpagedMdl, ResidentPages};
/// use wdk::pool::PoolBuffer;
///
/// /// A page of the driver's own, described for the kernel's routines.
/// fn page() -> wdk::Result<NonpagedMdl> {
///     let page = NonpagedMdl::new(PoolBuffer::zeroed(4096, 4096)?)?;
///     page.map()?.write(0, b"EDU\0")?;
///     Ok(page)
/// }
/// ```
///
/// # IRQL
/// Making and dropping one: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `raw` comes from `O`, describes all of `buffer`, has its page frames filled in, and is in no
/// chain.
///
/// [`MmBuildMdlForNonPagedPool`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmbuildmdlfornonpagedpool
pub struct NonpagedMdl<O: Origin = IoManager> {
    raw: NonNull<MDL>,
    buffer: PoolBuffer,
    _origin: PhantomData<(O, *mut ())>,
}

// SAFETY: memory and MDL belong to no thread.
unsafe impl<O: Origin> Send for NonpagedMdl<O> {}

impl NonpagedMdl {
    /// Describes `buffer` by an MDL from the I/O manager.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when its length does not fit 32 bits;
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when no MDL so large can be had.
    /// The buffer is freed.
    pub fn new(buffer: PoolBuffer) -> Result<Self> {
        Self::describe(buffer)
    }
}

impl<O: Origin> NonpagedMdl<O> {
    pub(super) fn describe(buffer: PoolBuffer) -> Result<Self> {
        let raw = O::allocate(VirtualAddress::of(buffer.as_ptr()), buffer.len())?;
        // SAFETY: the MDL describes nonpaged pool that is owned by the result.
        unsafe { ntddk::MmBuildMdlForNonPagedPool(raw.as_ptr()) };
        Ok(Self {
            raw,
            buffer,
            _origin: PhantomData,
        })
    }
}

// SAFETY: the pool block lives as long as the value, and is ours to write. The type is not `Sync`.
unsafe impl<O: Origin> ResidentPages for NonpagedMdl<O> {
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: owned for as long as it is borrowed.
        unsafe { Mdl::from_raw(self.raw) }
    }

    fn is_writable(&self) -> bool {
        true
    }
}

impl<O: Origin> Drop for NonpagedMdl<O> {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant, and not used again; the buffer is freed after it.
        unsafe { O::free(self.raw) };
    }
}

impl<O: Origin> core::fmt::Debug for NonpagedMdl<O> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(
            f,
            "NonpagedMdl({} bytes at {:p})",
            self.buffer.len(),
            self.buffer.as_ptr()
        )
    }
}
