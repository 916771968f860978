//! [`PartialMdl`]: an MDL that describes one part of locked memory after the other, each lent to a
//! closure.

use core::marker::PhantomData;
use core::ptr::{self, NonNull};

use wdk_sys::{MDL, ntddk};

use super::caching::Caching;
use super::raw;
use super::resident::ResidentPages;
use super::view::Mdl;
use super::{PAGE_SIZE, span_pages};
use crate::address::VirtualAddress;
use crate::{Error, Result};

/// An MDL for parts of other MDLs ([`IoBuildPartialMdl`]), allocated once for the longest part and
/// then moved from part to part: a move allocates nothing.
///
/// The pages belong to the source. A mapping of a part, made by this driver or by a routine that
/// was given the part, ends with the closure, and so before the source can be unlocked. Dropping
/// frees the MDL; forgotten, it is leaked, and that is all.
///
/// ```
/// use wdk::mdl::{LockedMdl, PartialMdl, ResidentPages};
///
/// /// The first word of each page of a buffer, of which one page is mapped at a time.
/// fn words(
///     partial: &mut PartialMdl,
///     buffer: &LockedMdl<'_>,
///     mut use_word: impl FnMut(u32),
/// ) -> wdk::Result {
///     for offset in (0..buffer.len() & !4095).step_by(4096) {
///         let word = partial.with_part(buffer, offset, 4096, |part| part.map()?.load::<u32>(0))?;
///         use_word(word);
///     }
///     Ok(())
/// }
/// ```
///
/// # IRQL
/// Making, using and dropping one: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `raw` comes from `IoAllocateMdl`, has room for `pages` page frames, as many as `longest` bytes
/// touch at most, and is in no chain. While it is not borrowed nothing is mapped through it.
///
/// [`IoBuildPartialMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iobuildpartialmdl
#[derive(Debug)]
pub struct PartialMdl {
    raw: NonNull<MDL>,
    pages: usize,
    longest: usize,
}

// SAFETY: the MDL belongs to no thread.
unsafe impl Send for PartialMdl {}

impl PartialMdl {
    /// An MDL with room for any part of `longest` bytes, wherever in a page it begins.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `longest` is zero or does not fit an
    /// MDL's 32 bits; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn new(longest: usize) -> Result<Self> {
        // The most pages are touched by a part that begins with a page's last byte.
        let worst = PAGE_SIZE - 1;
        let raw = raw::allocate(VirtualAddress::new(worst), longest, ptr::null_mut())?;
        Ok(Self {
            raw,
            pages: span_pages(worst, longest),
            longest,
        })
    }

    /// Moves the MDL to `length` bytes of `source`, `offset` bytes into it
    /// ([`IoBuildPartialMdl`]), runs `work` with it, and undoes a mapping that was made through it
    /// ([`MmPrepareMdlForReuse`]).
    ///
    /// The source can be a part itself. If it is mapped, its part shares the mapping.
    ///
    /// ```
    /// use wdk::Result;
    /// use wdk::mdl::{PartialMdl, ResidentPages};
    ///
    /// /// The first byte of each page.
    /// fn first_bytes(pages: &impl ResidentPages, partial: &mut PartialMdl) -> Result<u32> {
    ///     let mut sum = 0;
    ///     for offset in (0..pages.len()).step_by(4096) {
    ///         let byte = partial.with_part(pages, offset, 1, |page| page.map()?.load::<u8>(0))?;
    ///         sum += u32::from(byte);
    ///     }
    ///     Ok(sum)
    /// }
    /// ```
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or the part is not
    /// inside the source; [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when it touches more pages
    /// than this MDL has room for. `work` has not run. Else what `work` returns.
    ///
    /// [`MmPrepareMdlForReuse`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmpreparemdlforreuse
    /// [`IoBuildPartialMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iobuildpartialmdl
    #[inline]
    pub fn with_part<R>(
        &mut self,
        source: &impl ResidentPages,
        offset: usize,
        length: usize,
        work: impl FnOnce(&Part<'_>) -> Result<R>,
    ) -> Result<R> {
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
        unsafe { self.with_part_unchecked(source, start, length, work) }
    }

    /// # Safety
    /// The `length` bytes from `start` on, at least one, are a part of the source, and touch no
    /// more pages than this MDL has room for.
    #[inline]
    pub(super) unsafe fn with_part_unchecked<R>(
        &mut self,
        source: &impl ResidentPages,
        start: VirtualAddress,
        length: usize,
        work: impl FnOnce(&Part<'_>) -> Result<R>,
    ) -> Result<R> {
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
        let result = work(&Part {
            raw: self.raw,
            start,
            length,
            writable: source.is_writable(),
            caching: source.caching(),
            _part: PhantomData,
        });
        // What fails is out of the way, so that nothing is kept across the end for its sake.
        match result {
            Ok(value) => {
                self.end_part();
                Ok(value)
            }
            Err(error) => Err(self.failed(error)),
        }
    }

    #[cold]
    #[inline(never)]
    fn failed(&mut self, error: Error) -> Error {
        self.end_part();
        error
    }

    #[inline]
    fn end_part(&mut self) {
        // SAFETY: a partial MDL of ours; nothing uses a mapping any more, since it borrows a part
        // that is gone.
        unsafe { ntddk::MmPrepareMdlForReuse(self.raw.as_ptr()) };
    }

    /// The longest part there is room for wherever in a page it begins, in bytes.
    #[inline]
    pub(crate) const fn longest(&self) -> usize {
        self.longest
    }
}

impl Drop for PartialMdl {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: by the type's invariant, and not used again.
        unsafe { ntddk::IoFreeMdl(self.raw.as_ptr()) };
    }
}

/// The part of the source that a [`PartialMdl`] describes while a closure runs.
///
/// # Invariants
/// For `'a`, `raw` describes the `length` bytes from `start` on of a source that is borrowed. What
/// is mapped through it is unmapped when `'a` has ended, before the source can let the pages go.
#[derive(Debug)]
pub struct Part<'a> {
    raw: NonNull<MDL>,
    start: VirtualAddress,
    length: usize,
    writable: bool,
    caching: Caching,
    _part: PhantomData<(&'a mut PartialMdl, *mut ())>,
}

// SAFETY: the source is borrowed, so its pages stay, and by the type's invariant a mapping ends
// before that. The type is not `Sync`.
unsafe impl ResidentPages for Part<'_> {
    #[inline]
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: it stays as it is for as long as the part is there.
        unsafe { Mdl::from_raw(self.raw) }
    }

    #[inline]
    fn is_writable(&self) -> bool {
        self.writable
    }

    #[inline]
    fn caching(&self) -> Caching {
        self.caching
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
