//! [`LockedMdl`]: memory that is locked until its owner is dropped.

use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_sys::{IRP, KPROCESSOR_MODE, MDL};

use super::direction::Direction;
use super::raw;
use super::resident::ResidentPages;
use super::view::Mdl;
use crate::Result;
use crate::address::VirtualAddress;

/// A buffer that an IRP carries, and the IRP that keeps the MDLs made for it.
///
/// # Invariants
/// `irp` is owned by the driver for `'a`, on this thread; in user mode the current process is its
/// requestor's.
pub(crate) struct IrpBuffer<'a> {
    pub(crate) irp: NonNull<IRP>,
    pub(crate) address: VirtualAddress,
    pub(crate) length: usize,
    pub(crate) mode: KPROCESSOR_MODE,
    pub(crate) _request: PhantomData<(&'a (), *mut ())>,
}

/// Locked memory described by one MDL: resident, at fixed physical addresses, until this is dropped
/// ([`MmUnlockPages`], then [`IoFreeMdl`]). A system mapping made through it goes with the lock.
///
/// * A buffer of a request ([`UserBuffer::lock`](crate::request::UserBuffer::lock)) is described by
///   an MDL that is linked to the request's IRP: if this is forgotten, the kernel unlocks the
///   memory when the request is completed. `'a` is the request's borrow.
/// * Memory of Rust's is locked while a closure runs ([`with_locked`](super::with_locked)), since
///   its owner would not know of a lock that was forgotten.
/// * Other memory is locked by [`UnlockedMdl::lock_user`](super::UnlockedMdl::lock_user) and
///   [`UnlockedMdl::lock_kernel`](super::UnlockedMdl::lock_kernel), whose callers promise that this
///   is dropped in time.
///
/// ```
/// use wdk::mdl::{Direction, with_locked};
///
/// /// How many pages a buffer takes while a device reads it.
/// fn pages(buffer: &mut [u8]) -> wdk::Result<usize> {
///     use wdk::mdl::ResidentPages;
///     with_locked(buffer, Direction::ToDevice, |locked| Ok(locked.mdl().page_count()))
/// }
/// ```
///
/// # IRQL
/// Dropping: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `raw` comes from `IoAllocateMdl` for the `length` bytes from `address` on, and its pages are
/// locked through it for `direction`. It is in the chain of `irp`, if there is one, which the
/// driver owns for `'a`, and in no chain otherwise.
///
/// [`MmUnlockPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmunlockpages
/// [`IoFreeMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iofreemdl
#[derive(Debug)]
pub struct LockedMdl<'a> {
    raw: NonNull<MDL>,
    address: VirtualAddress,
    length: usize,
    direction: Direction,
    irp: Option<NonNull<IRP>>,
    _memory: PhantomData<(&'a (), *mut ())>,
}

impl<'a> LockedMdl<'a> {
    /// # Safety
    /// The type's invariants hold of the parts.
    pub(super) const unsafe fn from_raw(
        raw: NonNull<MDL>,
        address: VirtualAddress,
        length: usize,
        direction: Direction,
        irp: Option<NonNull<IRP>>,
    ) -> Self {
        Self {
            raw,
            address,
            length,
            direction,
            irp,
            _memory: PhantomData,
        }
    }

    /// Locks one buffer of a request with one MDL.
    pub(crate) fn of_request(buffer: &IrpBuffer<'a>, direction: Direction) -> Result<Self> {
        let raw = raw::lock_for_irp(
            buffer.irp,
            buffer.address,
            buffer.length,
            buffer.mode,
            direction,
        )?;
        // SAFETY: locked and linked just now; the buffer's invariants give the rest.
        Ok(unsafe {
            Self::from_raw(
                raw,
                buffer.address,
                buffer.length,
                direction,
                Some(buffer.irp),
            )
        })
    }

    /// What the pages are locked for.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

// SAFETY: the pages are locked until the value is dropped; unlocking also ends the mapping. The
// type is not `Sync`.
unsafe impl ResidentPages for LockedMdl<'_> {
    #[inline]
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: owned for as long as it is borrowed.
        unsafe { Mdl::from_raw(self.raw) }
    }

    #[inline]
    fn is_writable(&self) -> bool {
        self.direction.writes_memory()
    }

    #[inline]
    fn virtual_address(&self) -> VirtualAddress {
        self.address
    }

    #[inline]
    fn len(&self) -> usize {
        self.length
    }
}

impl Drop for LockedMdl<'_> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: by the type's invariants, and not used again.
        unsafe { raw::release(self.raw, self.irp) };
    }
}
