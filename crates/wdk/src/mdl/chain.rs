//! [`LockedChain`]: memory of any length, locked until its owner is dropped.

use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::NonNull;

use wdk_sys::{IRP, MDL, ntddk};

use super::direction::Direction;
use super::locked::IrpBuffer;
use super::partial::{Part, PartialMdl};
use super::resident::ResidentPages;
use super::view::Mdl;
use super::{MAXIMUM_EVERYWHERE, PAGE_SIZE, raw};
use crate::Result;
use crate::address::VirtualAddress;

/// Locked memory of any length, described by as many MDLs as every NT kernel needs for it, chained
/// in order.
///
/// ```
/// use wdk::mdl::{LockedChain, ResidentPages};
///
/// /// The longest stretch of a buffer that one MDL describes.
/// fn longest(buffer: &LockedChain<'_>) -> usize {
///     buffer.segments().map(|segment| segment.len()).max().unwrap_or(0)
/// }
/// ```
///
/// # Invariants
/// The chain from `first` over `segments` MDLs holds what the invariants of
/// [`LockedMdl`](super::LockedMdl) say of each; their buffers follow one another without gaps, and
/// all but the first begin at a page boundary.
#[derive(Debug)]
pub struct LockedChain<'a> {
    first: Option<NonNull<MDL>>,
    segments: usize,
    length: usize,
    direction: Direction,
    irp: NonNull<IRP>,
    _memory: PhantomData<(&'a (), *mut ())>,
}

impl<'a> LockedChain<'a> {
    /// Locks one buffer of a request with as many MDLs as it takes.
    pub(crate) fn of_request(buffer: &IrpBuffer<'a>, direction: Direction) -> Result<Self> {
        let mut chain = Self {
            first: None,
            segments: 0,
            length: 0,
            direction,
            irp: buffer.irp,
            _memory: PhantomData,
        };
        while chain.length < buffer.length {
            let address = VirtualAddress::new(buffer.address.get().wrapping_add(chain.length));
            let length = segment_length(address.get(), buffer.length - chain.length);
            // On failure `chain` is dropped with what it has locked so far.
            let raw = raw::lock_for_irp(buffer.irp, address, length, buffer.mode, direction)?;
            chain.first.get_or_insert(raw);
            chain.segments += 1;
            chain.length += length;
        }
        Ok(chain)
    }

    /// The first MDL and their number, with the duty to release them.
    pub(crate) fn into_parts(self) -> (Option<NonNull<MDL>>, usize) {
        let this = ManuallyDrop::new(self);
        (this.first, this.segments)
    }

    /// Takes over what [`into_parts`](Self::into_parts) gave up, to release it.
    ///
    /// # Safety
    /// The parts are those of a chain that was locked for `irp`, which the driver owns.
    pub(crate) const unsafe fn from_parts(
        irp: NonNull<IRP>,
        first: Option<NonNull<MDL>>,
        segments: usize,
        direction: Direction,
    ) -> Self {
        Self {
            first,
            segments,
            length: 0,
            direction,
            irp,
            _memory: PhantomData,
        }
    }

    /// The length of the whole buffer in bytes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Is the buffer empty?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The beginning of the buffer.
    #[must_use]
    pub fn cursor(&self) -> Cursor<'_> {
        Cursor {
            left: self.segments(),
            current: Segment::none(self.direction),
            offset: 0,
        }
    }

    /// The locked segments, in order.
    #[must_use]
    pub fn segments(&self) -> Segments<'_> {
        Segments {
            next: self.first,
            left: self.segments,
            direction: self.direction,
            _chain: PhantomData,
        }
    }
}

impl Drop for LockedChain<'_> {
    #[inline(never)]
    fn drop(&mut self) {
        let mut next = self.first;
        for _ in 0..self.segments {
            let Some(raw) = next else { break };
            // SAFETY: the MDL is ours until it is released below.
            next = NonNull::new(unsafe { (*raw.as_ptr()).Next });
            // SAFETY: by the type's invariants, and not used again.
            unsafe { raw::release(raw, Some(self.irp)) };
        }
    }
}

/// A chain of locked memory whose owner is a request: it stays locked until the request is
/// completed, and so for as long as this is there.
#[derive(Debug)]
pub struct BorrowedChain<'a>(ManuallyDrop<LockedChain<'a>>);

impl BorrowedChain<'_> {
    /// A chain of at most `most` MDLs from `first` on.
    ///
    /// # Safety
    /// The driver owns `irp` for the lifetime, and the MDLs are locked for `direction` until it is
    /// completed.
    pub(crate) unsafe fn of_irp(
        irp: NonNull<IRP>,
        first: Option<NonNull<MDL>>,
        most: usize,
        direction: Direction,
    ) -> Self {
        let mut chain = LockedChain {
            first,
            segments: 0,
            length: 0,
            direction,
            irp,
            _memory: PhantomData,
        };
        let mut next = first;
        while let Some(raw) = next
            && chain.segments < most
        {
            // SAFETY: the caller's promise: the MDLs of the chain stay as they are.
            unsafe {
                chain.length += ntddk::MmGetMdlByteCount(raw.as_ptr()) as usize;
                next = NonNull::new((*raw.as_ptr()).Next);
            }
            chain.segments += 1;
        }
        Self(ManuallyDrop::new(chain))
    }
}

impl<'a> Deref for BorrowedChain<'a> {
    type Target = LockedChain<'a>;

    fn deref(&self) -> &LockedChain<'a> {
        &self.0
    }
}

/// Iterates over the segments of a [`LockedChain`].
#[derive(Clone, Debug)]
pub struct Segments<'a> {
    next: Option<NonNull<MDL>>,
    left: usize,
    direction: Direction,
    _chain: PhantomData<&'a LockedChain<'a>>,
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        self.left = self.left.checked_sub(1)?;
        let raw = self.next?;
        // SAFETY: the chain is borrowed, so its MDLs stay as they are, and may be looked at.
        let mdl = unsafe {
            self.next = NonNull::new((*raw.as_ptr()).Next);
            Mdl::from_raw(raw)
        };
        Some(Segment {
            raw,
            address: mdl.virtual_address(),
            length: mdl.byte_count(),
            direction: self.direction,
            _chain: PhantomData,
        })
    }
}

/// One segment of a [`LockedChain`].
///
/// # Invariants
/// As [`LockedMdl`](super::LockedMdl)'s, while the chain is borrowed.
#[derive(Clone, Debug)]
pub struct Segment<'a> {
    raw: NonNull<MDL>,
    address: VirtualAddress,
    length: usize,
    direction: Direction,
    _chain: PhantomData<&'a LockedChain<'a>>,
}

impl Segment<'_> {
    /// Stands for no segment where one is looked for: of no bytes, with no MDL. It is not handed
    /// out.
    const fn none(direction: Direction) -> Self {
        Self {
            raw: NonNull::dangling(),
            address: VirtualAddress::new(0),
            length: 0,
            direction,
            _chain: PhantomData,
        }
    }
}

// SAFETY: the chain is borrowed, so the pages stay locked; the type is not `Sync`.
unsafe impl ResidentPages for Segment<'_> {
    #[inline]
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: the chain is borrowed.
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

/// A place in a [`LockedChain`], from which parts are taken one after the other.
///
/// ```
/// use wdk::mdl::{LockedChain, PartialMdl, ResidentPages};
///
/// /// Fills a buffer with ones, a page at a time.
/// fn fill(buffer: &LockedChain<'_>, partial: &mut PartialMdl) -> wdk::Result {
///     let mut cursor = buffer.cursor();
///     while cursor.available() > 0 {
///         let length = cursor.available().min(4096);
///         cursor.with_part(partial, length, |part| {
///             let mapping = part.map()?;
///             (0..mapping.len()).try_for_each(|at| mapping.write(at, &[1]))
///         })?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    left: Segments<'a>,
    /// The segment in which the cursor is, or none of any bytes.
    current: Segment<'a>,
    offset: usize,
}

impl Cursor<'_> {
    /// The bytes that one part can take from here: what is left of the current segment. Zero at the
    /// end of the chain only.
    #[inline]
    pub fn available(&mut self) -> usize {
        if self.offset < self.current.length {
            self.current.length - self.offset
        } else {
            self.next_segment()
        }
    }

    /// Goes on to the next segment that has bytes, and answers how many.
    #[cold]
    fn next_segment(&mut self) -> usize {
        self.offset = 0;
        let direction = self.current.direction;
        self.current = self
            .left
            .find(|segment| segment.length > 0)
            .unwrap_or(Segment::none(direction));
        self.current.length
    }

    /// Moves `partial` to the next `length` bytes, and the cursor past them, and runs `work` with
    /// them.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// Those of [`PartialMdl::with_part`]: [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER)
    /// among them, when `length` is zero or more than [`available`](Self::available). The cursor
    /// stays where it is, also when `work` fails.
    #[inline]
    pub fn with_part<R>(
        &mut self,
        partial: &mut PartialMdl,
        length: usize,
        work: impl FnOnce(&Part<'_>) -> Result<R>,
    ) -> Result<R> {
        if length > self.available() {
            return Err(crate::Error::INVALID_PARAMETER);
        }
        let result = partial.with_part(&self.current, self.offset, length, work)?;
        self.offset += length;
        Ok(result)
    }

    /// Moves `partial` to the next bytes, and the cursor past them: `most` at most, or what is left
    /// of the current segment, or as many as there is room for. `None` when there are none.
    #[inline]
    pub(crate) fn with_some<R>(
        &mut self,
        partial: &mut PartialMdl,
        most: usize,
        work: impl FnOnce(&Part<'_>) -> Result<R>,
    ) -> Option<Result<R>> {
        let length = self.available().min(most).min(partial.longest());
        if length == 0 {
            return None;
        }
        let start = VirtualAddress::new(self.current.address.get().wrapping_add(self.offset));
        self.offset += length;
        // SAFETY: what is available is inside the segment, and as many bytes fit wherever they
        // begin.
        Some(unsafe { partial.with_part_unchecked(&self.current, start, length, work) })
    }

    /// Moves the cursor back by `length` bytes, of those that the last [`take`](Self::take) took.
    pub(crate) const fn step_back(&mut self, length: usize) {
        self.offset = self.offset.saturating_sub(length);
    }
}

/// How much of `length` bytes from `address` on one MDL takes: all, or up to the last page boundary
/// that every kernel allows.
const fn segment_length(address: usize, length: usize) -> usize {
    let most = MAXIMUM_EVERYWHERE - address % PAGE_SIZE;
    if length < most { length } else { most }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_end_at_page_boundaries_and_fit_every_kernel() {
        assert_eq!(segment_length(0x1001, 5), 5);
        assert_eq!(segment_length(0x1001, usize::MAX), MAXIMUM_EVERYWHERE - 1);
        assert_eq!((0x1001 + segment_length(0x1001, usize::MAX)) % PAGE_SIZE, 0);
        assert_eq!(
            segment_length(0x2000, MAXIMUM_EVERYWHERE),
            MAXIMUM_EVERYWHERE
        );
        assert_eq!(
            segment_length(0x2000, MAXIMUM_EVERYWHERE + 1),
            MAXIMUM_EVERYWHERE
        );
    }
}
