//! [`PartialMdl`]: a window that moves over locked memory.

use core::marker::PhantomData;
use core::ptr::{self, NonNull};

use wdk_sys::{MDL, ntddk};

use super::resident::ResidentPages;
use super::unlocked;
use super::view::Mdl;
use super::{PAGE_SIZE, span_pages};
use crate::address::VirtualAddress;
use crate::{Error, Result};

/// An MDL for parts of other MDLs ([`IoBuildPartialMdl`]), allocated once for the longest part and
/// then moved from part to part: a move allocates nothing.
///
/// The pages belong to the source, which stays borrowed for as long as the window over it is used.
///
/// # Invariants
/// `raw` comes from `IoAllocateMdl`, has room for `pages` page frames, as many as `longest` bytes
/// touch at most, and is in no chain. Where `open` is false nothing is mapped through it.
///
/// [`IoBuildPartialMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iobuildpartialmdl
#[derive(Debug)]
pub struct PartialMdl {
    raw: NonNull<MDL>,
    pages: usize,
    longest: usize,
    /// There is a window, or there was one whose owner was forgotten.
    open: bool,
}

// SAFETY: the MDL belongs to no thread.
unsafe impl Send for PartialMdl {}

impl PartialMdl {
    /// An MDL with room for any part of `longest` bytes, wherever in a page it begins.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `longest` is zero or does not fit an
    /// MDL's 32 bits; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn new(longest: usize) -> Result<Self> {
        // The most pages are touched by a part that begins with a page's last byte.
        let worst = PAGE_SIZE - 1;
        let raw = unlocked::allocate(VirtualAddress::new(worst), longest, ptr::null_mut())?;
        Ok(Self {
            raw,
            pages: span_pages(worst, longest),
            longest,
            open: false,
        })
    }

    /// Moves the window to `length` bytes of `source`, `offset` bytes into it
    /// ([`MmPrepareMdlForReuse`], then [`IoBuildPartialMdl`]).
    ///
    /// The source can be a window itself. If it is mapped, the window shares its mapping.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or the part is not
    /// inside the source; [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when it touches more pages
    /// than this MDL has room for.
    ///
    /// [`MmPrepareMdlForReuse`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmpreparemdlforreuse
    /// [`IoBuildPartialMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iobuildpartialmdl
    #[inline]
    pub fn window<'a>(
        &'a mut self,
        source: &'a impl ResidentPages,
        offset: usize,
        length: usize,
    ) -> Result<Window<'a>> {
        let bytes = source.len();
        if offset > bytes || length > bytes - offset {
            return Err(Error::INVALID_PARAMETER);
        }
        let start = VirtualAddress::new(source.virtual_address().get().wrapping_add(offset));
        if span_pages(start.get(), length) > self.pages {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        // To the routine a length of zero would mean "to the end". This is asked apart from the
        // range, for the compiler makes one comparison of both, which it no longer drops where the
        // caller has made sure of the range.
        if length == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: just made sure of.
        Ok(unsafe { self.build(source, start, length) })
    }

    /// # Safety
    /// The `length` bytes from `start` on, at least one, are a part of the source, and touch no
    /// more pages than this MDL has room for.
    #[inline]
    pub(super) unsafe fn build<'a>(
        &'a mut self,
        source: &'a impl ResidentPages,
        start: VirtualAddress,
        length: usize,
    ) -> Window<'a> {
        self.close();
        // SAFETY: the source's page frames are filled in, the part is inside it and fits this MDL,
        // through which nothing is mapped now.
        unsafe {
            ntddk::IoBuildPartialMdl(
                source.mdl().as_ptr(),
                self.raw.as_ptr(),
                start.as_ptr(),
                length as u32,
            );
        }
        self.open = true;
        Window {
            partial: self,
            start,
            length,
            writable: source.is_writable(),
            _source: PhantomData,
        }
    }

    /// The longest part there is room for wherever in a page it begins, in bytes.
    #[inline]
    pub(crate) const fn longest(&self) -> usize {
        self.longest
    }

    /// Undoes the mapping of the last window, if it has one that is not undone yet.
    #[inline]
    fn close(&mut self) {
        if self.open {
            // SAFETY: a partial MDL of ours; nothing uses the mapping any more, since it borrows
            // the window, which borrows `self` exclusively.
            unsafe { ntddk::MmPrepareMdlForReuse(self.raw.as_ptr()) };
            self.open = false;
        }
    }
}

impl Drop for PartialMdl {
    #[inline]
    fn drop(&mut self) {
        self.close();
        // SAFETY: by the type's invariant, and not used again.
        unsafe { ntddk::IoFreeMdl(self.raw.as_ptr()) };
    }
}

/// The part of the source that a [`PartialMdl`] describes now. Dropping it undoes a mapping made
/// through it.
///
/// # IRQL
/// Dropping: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `partial` was built from a source that is borrowed for `'a`, for the `length` bytes from `start`
/// on, and is open.
#[derive(Debug)]
pub struct Window<'a> {
    partial: &'a mut PartialMdl,
    start: VirtualAddress,
    length: usize,
    writable: bool,
    _source: PhantomData<(&'a (), *mut ())>,
}

// SAFETY: the source is borrowed, so its pages stay; dropping the window undoes its mapping before
// that. The type is not `Sync`.
unsafe impl ResidentPages for Window<'_> {
    #[inline]
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: borrowed exclusively, so it stays as it is.
        unsafe { Mdl::from_raw(self.partial.raw) }
    }

    #[inline]
    fn is_writable(&self) -> bool {
        self.writable
    }

    #[inline]
    fn virtual_address(&self) -> VirtualAddress {
        self.start
    }

    #[inline]
    fn len(&self) -> usize {
        self.length
    }
}

impl Drop for Window<'_> {
    #[inline]
    fn drop(&mut self) {
        self.partial.close();
    }
}
