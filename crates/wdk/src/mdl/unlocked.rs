//! [`UnlockedMdl`]: an MDL that describes memory, until the memory is locked.

use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};

use wdk_sys::{_MODE, KPROCESSOR_MODE, MDL, ntddk};

use super::direction::Direction;
use super::locked::LockedMdl;
use super::raw;
use super::view::Mdl;
use crate::address::VirtualAddress;
use crate::{Error, Result};

/// An MDL from [`IoAllocateMdl`], owned: it describes a range of addresses, holds no pages, and is
/// freed by [`IoFreeMdl`] when dropped. Forgotten, it is leaked, and that is all.
///
/// # Invariants
/// `raw` comes from `IoAllocateMdl` for the `length` bytes from `address` on, is linked to no IRP
/// and no chain, and has no pages locked or mapped.
///
/// [`IoAllocateMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioallocatemdl
/// [`IoFreeMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iofreemdl
#[derive(Debug)]
pub struct UnlockedMdl {
    raw: NonNull<MDL>,
    address: VirtualAddress,
    length: usize,
}

// SAFETY: the MDL belongs to no thread.
unsafe impl Send for UnlockedMdl {}

impl UnlockedMdl {
    /// Describes `length` bytes from `address` on. Nothing is touched: the range may be invalid
    /// until it is locked.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or does not fit 32
    /// bits, or the range wraps; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when the
    /// kernel cannot make so large an MDL (see [`MAXIMUM_EVERYWHERE`](super::MAXIMUM_EVERYWHERE))
    /// or has no memory.
    pub fn new(address: VirtualAddress, length: usize) -> Result<Self> {
        if address.checked_add(length).is_none() {
            return Err(Error::INVALID_PARAMETER);
        }
        Self::within_address_space(address, length)
    }

    /// As [`new`](Self::new), for a range that does not wrap.
    #[inline]
    pub(super) fn within_address_space(address: VirtualAddress, length: usize) -> Result<Self> {
        Ok(Self {
            raw: raw::allocate(address, length, ptr::null_mut())?,
            address,
            length,
        })
    }

    /// A view of the MDL.
    #[must_use]
    pub const fn mdl(&self) -> Mdl<'_> {
        // SAFETY: owned for as long as it is borrowed.
        unsafe { Mdl::from_raw(self.raw) }
    }

    /// Locks the range.
    ///
    /// # Safety
    /// The range is memory of `mode`, and stays so, to be accessed as `direction` says, for as long
    /// as the result lives, which is dropped before the memory goes.
    #[inline]
    unsafe fn lock<'a>(self, mode: KPROCESSOR_MODE, direction: Direction) -> Result<LockedMdl<'a>> {
        raw::lock(self.raw, mode, direction)?;
        let this = ManuallyDrop::new(self);
        // SAFETY: the pages have just been locked; the MDL is linked to nothing, and given up here.
        Ok(unsafe { LockedMdl::from_raw(this.raw, this.address, this.length, direction, None) })
    }

    /// Checks that user mode may access the range in the current process, makes its pages resident
    /// and locks them ([`MmProbeAndLockPages`]). Where the range is bad the routine raises, and
    /// what it raised is returned.
    ///
    /// A request's own buffers are locked through the request instead, which needs no promise.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// What the routine raised ([`ACCESS_VIOLATION`](Error::ACCESS_VIOLATION),
    /// [`WORKING_SET_QUOTA`](Error::WORKING_SET_QUOTA), ...), with nothing locked;
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    ///
    /// # Safety
    /// The result is dropped, and not forgotten, before the current process ends: a process that
    /// ends with pages locked is a bugcheck.
    ///
    /// [`MmProbeAndLockPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockpages
    pub unsafe fn lock_user(self, direction: Direction) -> Result<LockedMdl<'static>> {
        // SAFETY: the caller's promise; whether the range is user memory, the routine checks.
        unsafe { self.lock(_MODE::UserMode as KPROCESSOR_MODE, direction) }
    }

    /// Makes the pages of kernel memory resident and locks them ([`MmProbeAndLockPages`]).
    ///
    /// Memory that Rust can borrow is locked by [`with_locked`] instead, which
    /// needs no promise.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// What the routine raised, with nothing locked; [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    ///
    /// # Safety
    /// The range is kernel memory that may be accessed through the result as `direction` says, for
    /// as long as that lives; the result is dropped, and not forgotten, before the memory
    /// is freed. (Kernel mode is not checked: an address of user mode would be locked just so.)
    ///
    /// [`MmProbeAndLockPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockpages
    #[inline]
    pub unsafe fn lock_kernel<'a>(self, direction: Direction) -> Result<LockedMdl<'a>> {
        // SAFETY: the caller's promise.
        unsafe { self.lock(_MODE::KernelMode as KPROCESSOR_MODE, direction) }
    }
}

impl Drop for UnlockedMdl {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: by the type's invariant, and not used again.
        unsafe { ntddk::IoFreeMdl(self.raw.as_ptr()) };
    }
}

/// Locks memory, pageable or not, runs `work` with it, and unlocks it. Meanwhile only the device
/// accesses it.
///
/// ```
/// use wdk::mdl::{self, Direction, ResidentPages};
///
/// /// The physical address of the buffer's first page.
/// fn first_page(buffer: &mut [u8]) -> wdk::Result<u64> {
///     mdl::with_locked(buffer, Direction::ToDevice, |locked| {
///         let pages = locked.mdl().pfns().unwrap_or_default();
///         Ok(pages.first().map_or(0, |page| page.address().get()))
///     })
/// }
/// ```
///
/// # IRQL
/// `<= APC_LEVEL`.
///
/// # Errors
/// Those of [`UnlockedMdl::new`] and of [`UnlockedMdl::lock_kernel`], when `work` has not run; else
/// what `work` returns.
#[inline]
pub fn with_locked<R>(
    memory: &mut [u8],
    direction: Direction,
    work: impl FnOnce(&LockedMdl<'_>) -> Result<R>,
) -> Result<R> {
    let mdl = UnlockedMdl::within_address_space(VirtualAddress::of(memory), memory.len())?;
    // SAFETY: the memory is borrowed exclusively, any bytes are valid in it, and the lock ends with
    // this function, since `work` is only lent it.
    let locked = unsafe { mdl.lock_kernel(direction) }?;
    work(&locked)
}
