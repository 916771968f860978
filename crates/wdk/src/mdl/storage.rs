//! MDLs in storage of the caller's: `MmSizeOfMdl`, `MmInitializeMdl`, `MmCreateMdl`.

use core::cell::UnsafeCell;
use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_sys::{MDL, PFN_NUMBER, ntddk};

use super::nonpaged::{MemoryManager, NonpagedMdl};
use super::resident::ResidentPages;
use super::span_pages;
use super::view::Mdl;
use crate::address::VirtualAddress;
use crate::pool::{PoolBox, PoolBuffer};
use crate::{Error, Result};

/// The bytes that an MDL for `length` bytes from `address` on takes ([`MmSizeOfMdl`]).
///
/// # IRQL
/// Any.
///
/// [`MmSizeOfMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmsizeofmdl
#[must_use]
pub fn size_of_mdl(address: VirtualAddress, length: usize) -> usize {
    // SAFETY: the routine computes; it touches nothing.
    unsafe { ntddk::MmSizeOfMdl(address.as_ptr(), length as u64) as usize }
}

/// Nonpaged pool with an MDL from [`MmCreateMdl`], which is freed by `ExFreePool`: the obsolete
/// twin of [`NonpagedMdl`], kept because drivers that are moved to Rust use it.
///
/// [`MmCreateMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmcreatemdl
pub type PoolMdl = NonpagedMdl<MemoryManager>;

impl PoolMdl {
    /// Describes `buffer` by an MDL from the memory manager.
    ///
    /// # Errors
    /// As [`NonpagedMdl::new`].
    pub fn create(buffer: PoolBuffer) -> Result<Self> {
        Self::describe(buffer)
    }
}

/// Storage for an MDL of up to `PAGES` page frames, made once and used again and again: no
/// allocation for each MDL.
pub struct MdlStorage<const PAGES: usize> {
    place: PoolBox<Place<PAGES>>,
}

/// The MDL and its page frames, as one object.
#[repr(C, align(16))]
struct Place<const PAGES: usize> {
    header: UnsafeCell<MDL>,
    frames: UnsafeCell<[PFN_NUMBER; PAGES]>,
}

// SAFETY: the storage belongs to no thread; while an MDL is in it, it is borrowed exclusively.
unsafe impl<const PAGES: usize> Send for MdlStorage<PAGES> {}

impl<const PAGES: usize> MdlStorage<PAGES> {
    /// Allocates the storage, in nonpaged pool as [`MmInitializeMdl`] requires.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    ///
    /// [`MmInitializeMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mminitializemdl
    pub fn new() -> Result<Self> {
        Ok(Self {
            // SAFETY: MDL and frames are plain data for which zeroes are valid, though they
            // describe nothing.
            place: unsafe { PoolBox::zeroed() }?,
        })
    }

    /// Describes nonpaged pool in this storage ([`MmInitializeMdl`], then
    /// [`MmBuildMdlForNonPagedPool`]).
    ///
    /// # Errors
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when the buffer touches more than `PAGES`
    /// pages; [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when its length does not fit 32 bits.
    ///
    /// [`MmInitializeMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mminitializemdl
    /// [`MmBuildMdlForNonPagedPool`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmbuildmdlfornonpagedpool
    pub fn describe<'a>(&'a mut self, buffer: &'a mut PoolBuffer) -> Result<StoredMdl<'a>> {
        let start = buffer.as_ptr();
        if span_pages(start.addr(), buffer.len()) > PAGES {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        // An MDL's byte count has 32 bits, though the routine takes more.
        u32::try_from(buffer.len()).map_err(|_| Error::INVALID_PARAMETER)?;
        // The frames follow the MDL, so the pointer is made from the whole of the place.
        let raw = self.place.as_ptr().cast::<MDL>();
        // SAFETY: the storage is nonpaged, has room for the frames, and is borrowed exclusively;
        // the buffer is nonpaged pool.
        unsafe {
            ntddk::MmInitializeMdl(raw, start.cast(), buffer.len() as u64);
            ntddk::MmBuildMdlForNonPagedPool(raw);
        }
        // SAFETY: a box's address is not null.
        let raw = unsafe { NonNull::new_unchecked(raw) };
        Ok(StoredMdl {
            raw,
            _borrowed: PhantomData,
        })
    }
}

/// An MDL in [`MdlStorage`] that describes a pool buffer; both are borrowed. Nothing has to be
/// undone.
///
/// # Invariants
/// `raw` lies in storage borrowed for `'a` and describes a buffer borrowed exclusively for `'a`.
#[derive(Debug)]
pub struct StoredMdl<'a> {
    raw: NonNull<MDL>,
    _borrowed: PhantomData<(&'a mut PoolBuffer, *mut ())>,
}

// SAFETY: the pool buffer is borrowed, and nonpaged; it is ours to write. The type is not `Sync`.
unsafe impl ResidentPages for StoredMdl<'_> {
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: the storage is borrowed.
        unsafe { Mdl::from_raw(self.raw) }
    }

    fn is_writable(&self) -> bool {
        true
    }
}
