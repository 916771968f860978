//! [`Mdl`]: a view of an MDL that belongs to a request or to other code.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_sys::{
    MDL, MDL_MAPPED_TO_SYSTEM_VA, MDL_PAGES_LOCKED, MDL_PARTIAL, MDL_SOURCE_IS_NONPAGED_POOL,
    PFN_NUMBER,
};

use super::{PAGE_SIZE, span_pages};
use crate::address::{PhysicalAddress, VirtualAddress};

/// The number of a page of physical memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Pfn(PFN_NUMBER);

impl Pfn {
    /// The physical address of the page's first byte.
    #[must_use]
    pub const fn address(self) -> PhysicalAddress {
        PhysicalAddress::new(self.0 * PAGE_SIZE as u64)
    }
}

/// A borrowed view of an MDL. Never an owner: it frees nothing, unlocks nothing, and ends before
/// what it looks at.
///
/// The MDLs of a request are chained to one another, and each has an owner of its own. So a view
/// goes on to the next MDL only where all of the chain was promised to stay
/// ([`from_chain`](Self::from_chain)); those of a [`LockedChain`](super::LockedChain) are its
/// [`segments`](super::LockedChain::segments).
///
/// ```
/// use wdk::mdl::Mdl;
///
/// /// Whether the device sees the buffer in one piece.
/// fn is_contiguous(mdl: Mdl<'_>) -> bool {
///     let Some(frames) = mdl.pfns() else {
///         return false;
///     };
///     frames.len() == mdl.page_count() && mdl.next().is_none() && frames.len() < 2
/// }
/// ```
///
/// # Invariants
/// `raw` points to an MDL that stays allocated, with the same description, while `'a` lasts; with
/// `chain`, so do those chained to it.
#[derive(Clone, Copy)]
pub struct Mdl<'a> {
    raw: NonNull<MDL>,
    chain: bool,
    _borrowed: PhantomData<&'a MDL>,
}

impl<'a> Mdl<'a> {
    /// Looks at the MDL at `raw`, and at no other that is chained to it.
    ///
    /// # Safety
    /// `raw` points to an initialised MDL that stays allocated and described as it is for `'a`.
    #[must_use]
    pub const unsafe fn from_raw(raw: NonNull<MDL>) -> Self {
        Self {
            raw,
            chain: false,
            _borrowed: PhantomData,
        }
    }

    /// Looks at the MDL at `raw` and at those chained to it.
    ///
    /// # Safety
    /// `raw` points to an initialised MDL. It and those chained to it stay allocated, and described
    /// and chained as they are, for `'a`.
    #[must_use]
    pub const unsafe fn from_chain(raw: NonNull<MDL>) -> Self {
        Self {
            raw,
            chain: true,
            _borrowed: PhantomData,
        }
    }

    /// The MDL itself, for routines this crate does not wrap.
    #[must_use]
    pub const fn as_ptr(self) -> *mut MDL {
        self.raw.as_ptr()
    }

    fn flags_raw(self) -> i32 {
        // SAFETY: by the type's invariant; the flags change when the MDL is mapped, hence no
        // reference.
        i32::from(unsafe { (&raw const (*self.raw.as_ptr()).MdlFlags).read_volatile() })
    }

    /// The length of the buffer in bytes ([`MmGetMdlByteCount`]).
    ///
    /// [`MmGetMdlByteCount`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlbytecount
    #[inline]
    #[must_use]
    pub fn byte_count(self) -> usize {
        // SAFETY: by the type's invariant.
        unsafe { wdk_sys::ntddk::MmGetMdlByteCount(self.raw.as_ptr()) as usize }
    }

    /// Where in its first page the buffer begins, in bytes ([`MmGetMdlByteOffset`]).
    ///
    /// [`MmGetMdlByteOffset`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlbyteoffset
    #[inline]
    #[must_use]
    pub fn byte_offset(self) -> usize {
        // SAFETY: by the type's invariant.
        unsafe { wdk_sys::ntddk::MmGetMdlByteOffset(self.raw.as_ptr()) as usize }
    }

    /// The virtual address of the buffer, as an index into the MDL ([`MmGetMdlVirtualAddress`]). It
    /// may belong to another process.
    ///
    /// [`MmGetMdlVirtualAddress`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlvirtualaddress
    #[inline]
    #[must_use]
    pub fn virtual_address(self) -> VirtualAddress {
        // SAFETY: by the type's invariant.
        VirtualAddress::of(unsafe { wdk_sys::ntddk::MmGetMdlVirtualAddress(self.raw.as_ptr()) })
    }

    /// How many pages the buffer touches.
    #[must_use]
    pub fn page_count(self) -> usize {
        span_pages(self.byte_offset(), self.byte_count())
    }

    /// The page frames of the buffer, in order; `None` while no routine has filled them in (the MDL
    /// is only allocated).
    #[must_use]
    pub fn pfns(self) -> Option<&'a [Pfn]> {
        let filled = MDL_PAGES_LOCKED | MDL_SOURCE_IS_NONPAGED_POOL | MDL_PARTIAL;
        if self.flags_raw() & filled as i32 == 0 {
            return None;
        }
        // SAFETY: by the type's invariant; the array follows the header in the same allocation, and
        // the flags say that it is filled.
        unsafe {
            let array = wdk_sys::ntddk::MmGetMdlPfnArray(self.raw.as_ptr()).cast::<Pfn>();
            Some(core::slice::from_raw_parts(array, self.page_count()))
        }
    }

    /// Are the pages locked by `MmProbeAndLockPages` through this MDL?
    #[must_use]
    pub fn is_locked(self) -> bool {
        self.flags_raw() & MDL_PAGES_LOCKED as i32 != 0
    }

    /// Does the MDL describe a part of another?
    #[must_use]
    pub fn is_partial(self) -> bool {
        self.flags_raw() & MDL_PARTIAL as i32 != 0
    }

    /// Does it describe nonpaged memory, which is mapped where it lies?
    #[must_use]
    pub fn is_nonpaged(self) -> bool {
        self.flags_raw() & MDL_SOURCE_IS_NONPAGED_POOL as i32 != 0
    }

    /// Are the pages mapped into system space through this MDL now?
    #[must_use]
    pub fn is_mapped(self) -> bool {
        self.flags_raw() & MDL_MAPPED_TO_SYSTEM_VA as i32 != 0
    }

    /// The next MDL of the chain; `None` at its end, and where the view is of one MDL only.
    #[must_use]
    pub fn next(self) -> Option<Mdl<'a>> {
        if !self.chain {
            return None;
        }
        // SAFETY: by the type's invariant.
        let next = NonNull::new(unsafe { (*self.raw.as_ptr()).Next })?;
        // SAFETY: all of the chain stays for `'a`, by the type's invariant.
        Some(unsafe { Mdl::from_chain(next) })
    }

    /// This MDL and, where the view is of a chain, those chained to it, in order.
    pub fn chain(self) -> impl Iterator<Item = Mdl<'a>> {
        core::iter::successors(Some(self), |mdl| mdl.next())
    }
}

impl fmt::Debug for Mdl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Mdl({} bytes at offset {:#x}, flags {:#x})",
            self.byte_count(),
            self.byte_offset(),
            self.flags_raw()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_of_one_mdl_does_not_go_on_to_another_owners() {
        let mut second = MDL::default();
        let mut first = MDL {
            Next: &raw mut second,
            ..MDL::default()
        };
        let raw = NonNull::from(&mut first);
        // SAFETY: both MDLs outlive the views, and nobody changes them.
        let (one, all) = unsafe { (Mdl::from_raw(raw), Mdl::from_chain(raw)) };
        assert!(one.next().is_none());
        assert_eq!(one.chain().count(), 1);
        assert_eq!(all.chain().count(), 2);
        assert_eq!(all.next().map(Mdl::as_ptr), Some(&raw mut second));
    }
}
