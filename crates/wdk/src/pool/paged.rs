//! Paged pool: [`PagedVec`].

use core::ptr::{self, NonNull};

use wdk_sys::{POOL_FLAG_PAGED, POOL_FLAG_UNINITIALIZED, ntddk};

use crate::place::assert_movable;
use crate::{Error, Result, irql};

/// The tag of these blocks, the same as the allocator's.
const TAG: u32 = u32::from_le_bytes(*b"Rust");
/// How many elements there is room for when the first one comes.
const FIRST_ROOM: usize = 64;

/// A growing array in paged pool, for what is large and wanted now and then: it takes no memory
/// that other drivers need, and is not there at `DISPATCH_LEVEL`.
///
/// Its elements are copied in and out. A reference to one could be followed with a spin lock held,
/// where a page that is not there stops the machine; each copy asks for the IRQL first.
///
/// ```
/// use wdk::pool::PagedVec;
///
/// /// Keeps what was measured, for who asks for it later.
/// fn record(history: &mut PagedVec<u32>, measured: &[u32]) -> wdk::Result<usize> {
///     history.extend_from_slice(measured)?;
///     Ok(history.len())
/// }
/// # fn main() { let _ = record; }
/// ```
///
/// # IRQL
/// `<= APC_LEVEL`. Above, everything is [`INVALID_LEVEL`](Error::INVALID_LEVEL), and one that is
/// dropped there is left behind.
///
/// # Invariants
/// `start` points to room for `room` elements, of which the first `length` are initialised, in a
/// block of paged pool that this vector alone owns; there is no block while `room` is zero.
pub struct PagedVec<T: Copy> {
    start: NonNull<T>,
    room: usize,
    length: usize,
}

// SAFETY: the vector owns its elements.
unsafe impl<T: Copy + Send> Send for PagedVec<T> {}
// SAFETY: a shared vector gives copies of its elements only.
unsafe impl<T: Copy + Send + Sync> Sync for PagedVec<T> {}

impl<T: Copy> PagedVec<T> {
    /// An empty one, which takes no memory yet.
    #[must_use]
    pub const fn new() -> Self {
        assert_movable::<T>();
        const {
            assert!(
                size_of::<T>() != 0,
                "an element without bytes needs no memory"
            );
            assert!(align_of::<T>() <= 16, "pool is aligned to 16 bytes");
        }
        Self {
            start: NonNull::dangling(),
            room: 0,
            length: 0,
        }
    }

    /// How many elements there are. At any IRQL.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Is there no element? At any IRQL.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Makes room for as many more elements, and some to spare.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), also for more bytes than there
    /// are addresses; [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    pub fn try_reserve(&mut self, more: usize) -> Result {
        const NONE: Error = Error::INSUFFICIENT_RESOURCES;
        irql::require_at_most(irql::APC_LEVEL)?;
        let wanted = self.length.checked_add(more).ok_or(NONE)?;
        if wanted <= self.room {
            return Ok(());
        }
        let room = wanted.max(self.room.saturating_mul(2)).max(FIRST_ROOM);
        let bytes = room.checked_mul(size_of::<T>()).ok_or(NONE)?;
        let flags = POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED;
        // SAFETY: the level was asked for.
        let block = unsafe { ntddk::ExAllocatePool2(flags, bytes as u64, TAG) };
        let start = NonNull::new(block.cast::<T>()).ok_or(NONE)?;
        // SAFETY: the new block has room for more than there are elements, which move there.
        unsafe {
            start.copy_from_nonoverlapping(self.start, self.length);
            self.free_block();
        }
        self.start = start;
        self.room = room;
        Ok(())
    }

    /// # Safety
    /// The IRQL is `<= APC_LEVEL`; the elements are not used again.
    unsafe fn free_block(&mut self) {
        if self.room != 0 {
            // SAFETY: by the type's invariant, and the caller's promise.
            unsafe { ntddk::ExFreePoolWithTag(self.start.as_ptr().cast(), TAG) };
        }
    }

    /// Adds an element at the end.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve).
    pub fn push(&mut self, value: T) -> Result {
        self.extend_from_slice(&[value])
    }

    /// Copies elements to the end.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve).
    pub fn extend_from_slice(&mut self, elements: &[T]) -> Result {
        self.try_reserve(elements.len())?;
        // SAFETY: there is room for them behind the last element, and the level was asked for.
        unsafe {
            let end = self.start.add(self.length).as_ptr();
            ptr::copy_nonoverlapping(elements.as_ptr(), end, elements.len());
        }
        self.length += elements.len();
        Ok(())
    }

    /// Takes the last element; `None` where there is none.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    pub fn pop(&mut self) -> Result<Option<T>> {
        let last = match self.length.checked_sub(1) {
            Some(last) => self.get(last)?,
            None => None,
        };
        self.length -= usize::from(last.is_some());
        Ok(last)
    }

    /// A copy of an element; `None` behind the end.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    pub fn get(&self, index: usize) -> Result<Option<T>> {
        irql::require_at_most(irql::APC_LEVEL)?;
        if index >= self.length {
            return Ok(None);
        }
        // SAFETY: the element is there, and the level was asked for.
        Ok(Some(unsafe { self.start.add(index).read() }))
    }

    /// Puts an element in the place of another.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL);
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) behind the end.
    pub fn set(&mut self, index: usize, value: T) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        if index >= self.length {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: the element is there, and the level was asked for.
        unsafe { self.start.add(index).write(value) };
        Ok(())
    }

    /// Copies elements out, from the one at `first` on, as many as there is room for.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL);
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) where there are fewer.
    pub fn read(&self, first: usize, into: &mut [T]) -> Result {
        irql::require_at_most(irql::APC_LEVEL)?;
        let end = first.checked_add(into.len());
        if end.is_none_or(|end| end > self.length) {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: the elements are there, and the level was asked for.
        unsafe {
            let from = self.start.add(first).as_ptr();
            ptr::copy_nonoverlapping(from, into.as_mut_ptr(), into.len());
        }
        Ok(())
    }

    /// Takes away the elements behind the first `length`. At any IRQL.
    pub const fn truncate(&mut self, length: usize) {
        if length < self.length {
            self.length = length;
        }
    }
}

impl<T: Copy> Default for PagedVec<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy> Drop for PagedVec<T> {
    fn drop(&mut self) {
        if irql::require_at_most(irql::APC_LEVEL).is_ok() {
            // SAFETY: the level was asked for.
            unsafe { self.free_block() };
        }
    }
}
