//! Elements one after the other in nonpaged pool: [`PoolVec`].

use core::alloc::Layout;
use core::fmt;
use core::mem::needs_drop;
use core::ops::{Deref, DerefMut};
use core::ptr::{self, NonNull};

use super::{allocate, free};
use crate::place::assert_movable;
use crate::{Error, Result};

/// How many elements there is room for when the first one comes.
const FIRST_ROOM: usize = 8;

/// A growing array in nonpaged, no-execute pool. Whatever needs memory can fail, and then leaves
/// the elements as they were.
///
/// ```
/// use wdk::pool::PoolVec;
///
/// /// The numbers that were reported, without repetitions.
/// fn distinct(reported: &[u32]) -> wdk::Result<PoolVec<u32>> {
///     let mut seen = PoolVec::new();
///     seen.try_reserve(reported.len())?;
///     for number in reported {
///         if !seen.contains(number) {
///             seen.push(*number)?;
///         }
///     }
///     Ok(seen)
/// }
/// # assert_eq!(*distinct(&[3, 1, 3]).unwrap(), [3, 1]);
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `start` points to room for `room` elements, of which the first `length` are initialised, in a
/// block that this vector alone owns; there is no block while `room` is zero, nor for elements
/// without bytes, for which `room` does not count.
pub struct PoolVec<T> {
    start: NonNull<T>,
    room: usize,
    length: usize,
}

// SAFETY: the vector owns its elements.
unsafe impl<T: Send> Send for PoolVec<T> {}
// SAFETY: a shared vector gives shared access to its elements only.
unsafe impl<T: Sync> Sync for PoolVec<T> {}

impl<T> PoolVec<T> {
    /// An empty one, which takes no memory yet.
    #[must_use]
    pub const fn new() -> Self {
        assert_movable::<T>();
        Self {
            start: NonNull::dangling(),
            room: 0,
            length: 0,
        }
    }

    /// An empty one with room for as many elements.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve).
    pub fn with_capacity(elements: usize) -> Result<Self> {
        let mut this = Self::new();
        this.reserve_exactly(elements)?;
        Ok(this)
    }

    /// How many elements there is room for.
    #[must_use]
    pub const fn capacity(&self) -> usize {
        if size_of::<T>() == 0 {
            usize::MAX
        } else {
            self.room
        }
    }

    /// Makes room for as many more elements, and some to spare.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), also for more bytes than there
    /// are addresses.
    pub fn try_reserve(&mut self, more: usize) -> Result {
        let wanted = self.length.checked_add(more);
        let wanted = wanted.ok_or(Error::INSUFFICIENT_RESOURCES)?;
        if wanted <= self.capacity() {
            return Ok(());
        }
        // Twice the room, so that what comes one by one is moved a few times only.
        self.reserve_exactly(wanted.max(self.room.saturating_mul(2)).max(FIRST_ROOM))
    }

    /// Makes the room at least so large.
    fn reserve_exactly(&mut self, room: usize) -> Result {
        if room <= self.capacity() {
            return Ok(());
        }
        let layout = Layout::array::<T>(room).map_err(|_| Error::INSUFFICIENT_RESOURCES)?;
        let start = allocate(layout)?.cast::<T>();
        // SAFETY: the new block has room for more than there are elements, which move there.
        unsafe { start.copy_from_nonoverlapping(self.start, self.length) };
        self.free_block();
        self.start = start;
        self.room = room;
        Ok(())
    }

    /// Gives the block back, whose elements are gone.
    fn free_block(&mut self) {
        if self.room != 0 {
            // SAFETY: by the type's invariant the block was allocated so, which is a layout then.
            unsafe {
                let layout = Layout::array::<T>(self.room).unwrap_unchecked();
                free(self.start.cast(), layout);
            }
        }
    }

    /// Adds an element at the end.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve); `value` is dropped.
    pub fn push(&mut self, value: T) -> Result {
        self.try_reserve(1)?;
        // SAFETY: there is room behind the last element.
        unsafe { self.start.add(self.length).write(value) };
        self.length += 1;
        Ok(())
    }

    /// Takes the last element.
    pub const fn pop(&mut self) -> Option<T> {
        if self.length == 0 {
            return None;
        }
        self.length -= 1;
        // SAFETY: it is initialised, and not the vector's any more.
        Some(unsafe { self.start.add(self.length).read() })
    }

    /// Adds an element before the one at `index`, or at the end.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve), and [`INVALID_PARAMETER`](Error::INVALID_PARAMETER)
    /// for an index behind the end; `value` is dropped.
    pub fn insert(&mut self, index: usize, value: T) -> Result {
        if index > self.length {
            return Err(Error::INVALID_PARAMETER);
        }
        self.try_reserve(1)?;
        // SAFETY: there is room for one more, and the place is one of the elements' or the next.
        unsafe {
            let place = self.start.add(index);
            place.add(1).copy_from(place, self.length - index);
            place.write(value);
        }
        self.length += 1;
        Ok(())
    }

    /// Takes the element at `index`, if there is one; those behind it move up.
    pub fn remove(&mut self, index: usize) -> Option<T> {
        if index >= self.length {
            return None;
        }
        self.length -= 1;
        // SAFETY: the element is initialised and taken once; those behind it take its place.
        unsafe {
            let place = self.start.add(index);
            let value = place.read();
            place.copy_from(place.add(1), self.length - index);
            Some(value)
        }
    }

    /// Drops the elements behind the first `length`.
    pub fn truncate(&mut self, length: usize) {
        if length < self.length {
            let count = self.length - length;
            self.length = length;
            // SAFETY: they are initialised, and not the vector's any more.
            unsafe {
                NonNull::slice_from_raw_parts(self.start.add(length), count).drop_in_place();
            }
        }
    }

    /// Drops the elements; the room stays.
    pub fn clear(&mut self) {
        self.truncate(0);
    }
}

impl<T: Copy> PoolVec<T> {
    /// Copies elements to the end.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve).
    pub fn extend_from_slice(&mut self, elements: &[T]) -> Result {
        self.try_reserve(elements.len())?;
        // SAFETY: there is room for them behind the last element, which nobody else knows of.
        unsafe {
            ptr::copy_nonoverlapping(
                elements.as_ptr(),
                self.start.add(self.length).as_ptr(),
                elements.len(),
            );
        }
        self.length += elements.len();
        Ok(())
    }

    /// A copy of elements.
    ///
    /// # Errors
    /// As [`try_reserve`](Self::try_reserve).
    pub fn copied(elements: &[T]) -> Result<Self> {
        let mut this = Self::with_capacity(elements.len())?;
        this.extend_from_slice(elements)?;
        Ok(this)
    }
}

impl<T> Default for PoolVec<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for PoolVec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        // SAFETY: by the type's invariant.
        unsafe { NonNull::slice_from_raw_parts(self.start, self.length).as_ref() }
    }
}

impl<T> DerefMut for PoolVec<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: by the type's invariant, and the vector is borrowed exclusively.
        unsafe { NonNull::slice_from_raw_parts(self.start, self.length).as_mut() }
    }
}

impl<'a, T> IntoIterator for &'a PoolVec<T> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut PoolVec<T> {
    type Item = &'a mut T;
    type IntoIter = core::slice::IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T> Drop for PoolVec<T> {
    fn drop(&mut self) {
        if needs_drop::<T>() {
            self.clear();
        }
        self.free_block();
    }
}

impl<T: fmt::Debug> fmt::Debug for PoolVec<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::rc::Rc;

    use super::*;

    #[test]
    fn elements_come_and_go_in_their_order() {
        let mut numbers = PoolVec::new();
        for number in 0..100 {
            numbers.push(number).unwrap();
        }
        numbers.insert(50, 1000).unwrap();
        assert_eq!(numbers[49..52], [49, 1000, 50]);
        assert_eq!(numbers.insert(102, 0), Err(Error::INVALID_PARAMETER));
        assert_eq!(numbers.remove(0), Some(0));
        assert_eq!(numbers.remove(100), None);
        assert_eq!(numbers.pop(), Some(99));
        numbers.truncate(2);
        numbers.extend_from_slice(&[7, 8]).unwrap();
        assert_eq!(*numbers, [1, 2, 7, 8]);
        assert_eq!(*PoolVec::copied(&[5; 3]).unwrap(), [5; 3]);
    }

    #[test]
    fn each_element_is_dropped_once() {
        let counted = Rc::new(());
        let mut several = PoolVec::with_capacity(1).unwrap();
        for _ in 0..20 {
            several.push(Rc::clone(&counted)).unwrap();
        }
        drop(several.remove(3));
        drop(several.pop());
        several.truncate(10);
        assert_eq!(Rc::strong_count(&counted), 11);
        drop(several);
        assert_eq!(Rc::strong_count(&counted), 1);
    }

    #[test]
    fn elements_without_bytes_take_no_memory() {
        let mut units = PoolVec::new();
        for _ in 0..3 {
            units.push(()).unwrap();
        }
        assert_eq!(
            (units.len(), units.room, units.capacity()),
            (3, 0, usize::MAX)
        );
        assert_eq!(units.pop(), Some(()));
    }

    #[test]
    fn more_than_there_are_addresses_is_refused() {
        let mut numbers = PoolVec::copied(&[1_u64]).unwrap();
        for more in [usize::MAX, usize::MAX / 4, isize::MAX as usize] {
            assert_eq!(
                numbers.try_reserve(more),
                Err(Error::INSUFFICIENT_RESOURCES)
            );
        }
        assert_eq!(*numbers, [1]);
    }
}
