//! Values that are made where they stay: [`Place`].
//!
//! A kernel thread has 24 KiB of stack on x64, for all drivers its request passes through. Rust
//! makes a value in its maker's frame and moves it, by way of other frames, to where it stays;
//! without optimisation each of them has room for it. So what this crate takes by value is
//! [limited](LARGEST_BY_VALUE) while compiling, and what is larger is written into its place:
//!
//! ```
//! # use wdk::driver::Scope;
//! # use wdk::sync::SpinLock;
//! # fn start<'d>(start: &Scope<'d>) -> wdk::Result {
//! // Shared, and all zeroes.
//! let counts: &'d [core::sync::atomic::AtomicU64; 4096] =
//!     start.keep_with(|place| Ok(place.zeroed()))?;
//! // Behind a lock: an array is written element by element.
//! let slots: &'d mut [Option<u32>; 4096] =
//!     start.keep_mut_with(|place| place.each(|_, place| Ok(place.write(None))))?;
//! let slots = start.keep_borrowing(SpinLock::new(slots))?;
//! # Ok(())
//! # }
//! ```

use core::cell::{Cell, UnsafeCell};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;
use core::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16,
    AtomicU32, AtomicU64, AtomicUsize,
};

use crate::Result;

/// The bytes of the largest value that is moved to where it stays. What is larger is
/// [written into its place](self); moving it does not compile (found by `cargo build`, not yet by
/// `cargo check`):
///
/// ```compile_fail,E0080
/// let lock = wdk::sync::SpinLock::new([0u8; 4096]);
/// ```
pub const LARGEST_BY_VALUE: usize = 512;

/// The bytes of the largest handler of an interrupt, of its state, and of what the function of a
/// timer or a work item captures: references to what is kept, as a rule.
///
/// ```compile_fail,E0080
/// fn start(start: &wdk::driver::Scope<'_>) -> wdk::Result {
///     let large = [7u8; 200];
///     start.timer(move || assert_eq!(large[9], 7))?.set(core::time::Duration::ZERO)
/// }
/// # fn main() { let start: fn(&wdk::driver::Scope<'_>) -> wdk::Result = start; let _ = start; }
/// ```
pub const LARGEST_HANDLER: usize = 128;

/// The bytes of the largest message that is decoded to be answered: those of a request and its
/// answer are on the stack together.
pub const LARGEST_MESSAGE: usize = 256;

/// Fails to compile for a handler that is too large.
pub(crate) const fn assert_handler<T>() {
    const {
        assert!(
            size_of::<T>() <= LARGEST_HANDLER,
            "this handler, or what it captures, is too large for the kernel's stack, over which it \
             would be moved: have `keep_with` make its data in place, and refer to it"
        );
    }
}

/// Fails to compile for a message that is too large.
pub(crate) const fn assert_message<T>() {
    const {
        assert!(
            size_of::<T>() <= LARGEST_MESSAGE,
            "this message is too large for the kernel's stack, on which it would be decoded: \
             answer the request with `on_code`, and read and write its buffers in place"
        );
    }
}

/// Fails to compile for a type that is too large to be moved.
pub(crate) const fn assert_movable<T>() {
    const {
        assert!(
            size_of::<T>() <= LARGEST_BY_VALUE,
            "this value is too large for the kernel's stack, over which it would be moved: have \
             `keep_with`, `keep_mut_with` or `PoolBox::new_with` make it in its place, and keep \
             the reference"
        );
    }
}

/// Room for a value that is not there yet.
///
/// `'a` is this place's alone, so that what says that it was [filled](Placed) is of no other place.
///
/// ```
/// use wdk::pool::PoolBox;
///
/// /// Sixty-four tables in one block, none of which was ever on the stack.
/// fn tables() -> wdk::Result<PoolBox<[[u64; 512]; 64]>> {
///     PoolBox::new_with(|place| Ok(place.zeroed()))
/// }
/// ```
///
/// # Invariants
/// The memory is aligned and large enough for a `T`, is this place's alone for `'a`, and holds
/// nothing that would have to be dropped.
pub struct Place<'a, T> {
    memory: NonNull<T>,
    /// Exactly this lifetime.
    _place: PhantomData<fn(&'a ()) -> &'a ()>,
}

impl<'a, T> Place<'a, T> {
    /// # Safety
    /// The type's invariants hold. `'a` is of this place alone.
    pub(crate) const unsafe fn new(memory: NonNull<T>) -> Self {
        Self {
            memory,
            _place: PhantomData,
        }
    }

    /// Moves a value there, which is no larger than [`LARGEST_BY_VALUE`].
    #[inline]
    pub fn write(self, value: T) -> Placed<'a, T> {
        assert_movable::<T>();
        // SAFETY: by the type's invariant.
        unsafe { self.memory.write(value) };
        self.filled()
    }

    /// Makes the value of zeroes.
    pub fn zeroed(self) -> Placed<'a, T>
    where
        T: Zeroable,
    {
        // SAFETY: by the type's invariant; zeroes are a value of the type.
        unsafe { self.memory.write_bytes(0, 1) };
        self.filled()
    }

    fn filled(self) -> Placed<'a, T> {
        Placed {
            value: self.memory,
            _place: PhantomData,
        }
    }
}

impl<'a, T, const N: usize> Place<'a, [T; N]> {
    /// Makes each element of an array in its place, the first one first.
    ///
    /// # Errors
    /// What `make` answers; the elements that are there already are dropped.
    pub fn each(
        self,
        mut make: impl for<'b> FnMut(usize, Place<'b, T>) -> Result<Placed<'b, T>>,
    ) -> Result<Placed<'a, [T; N]>> {
        let first = self.memory.cast::<T>();
        let mut made = Made { first, count: 0 };
        while made.count < N {
            // SAFETY: by the type's invariant; the element is in the array, and nothing was written
            // there. The closure is one for every lifetime, so it takes none for that of this
            // place.
            let place = unsafe { Place::new(first.add(made.count)) };
            make(made.count, place)?.leave();
            made.count += 1;
        }
        core::mem::forget(made);
        Ok(self.filled())
    }
}

/// The elements of an array that are there.
struct Made<T> {
    first: NonNull<T>,
    count: usize,
}

impl<T> Drop for Made<T> {
    fn drop(&mut self) {
        // SAFETY: so many elements were made, and nobody else drops them.
        unsafe { NonNull::slice_from_raw_parts(self.first, self.count).drop_in_place() };
    }
}

/// A value that is in its [`Place`]: what the closure that makes it returns. Dropped, it drops the
/// value.
///
/// # Invariants
/// `value` is initialised, in a place that is this value's alone.
#[must_use = "a value that is dropped is in its place no more"]
pub struct Placed<'a, T> {
    value: NonNull<T>,
    _place: PhantomData<fn(&'a ()) -> &'a ()>,
}

impl<T> Placed<'_, T> {
    /// Leaves the value in its place, whose owner drops it.
    pub(crate) const fn leave(self) {
        let _ = ManuallyDrop::new(self);
    }
}

impl<T> Deref for Placed<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: by the type's invariant.
        unsafe { self.value.as_ref() }
    }
}

impl<T> DerefMut for Placed<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: by the type's invariant.
        unsafe { self.value.as_mut() }
    }
}

impl<T> Drop for Placed<'_, T> {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; it is not used again.
        unsafe { self.value.drop_in_place() };
    }
}

/// Types of which zeroes are a value: numbers, atomics, and what is made of them. A structure of
/// one's own is, if every field is.
///
/// # Safety
/// Memory that is all zeroes is a valid value of the type.
pub unsafe trait Zeroable {}

macro_rules! zeroable {
    ($($type:ty),*) => {$(
        // SAFETY: every pattern of bits is a value, and zero is `false`.
        unsafe impl Zeroable for $type {}
    )*};
}

zeroable!(
    (),
    bool,
    u8,
    u16,
    u32,
    u64,
    u128,
    usize,
    i8,
    i16,
    i32,
    i64,
    i128,
    isize,
    f32,
    f64
);
zeroable!(
    AtomicBool,
    AtomicU8,
    AtomicU16,
    AtomicU32,
    AtomicU64,
    AtomicUsize
);
zeroable!(AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize);

// SAFETY: each element is.
unsafe impl<T: Zeroable, const N: usize> Zeroable for [T; N] {}
// SAFETY: any bytes will do.
unsafe impl<T> Zeroable for MaybeUninit<T> {}
// SAFETY: it is laid out as what it holds.
unsafe impl<T: Zeroable> Zeroable for Cell<T> {}
// SAFETY: as above.
unsafe impl<T: Zeroable> Zeroable for UnsafeCell<T> {}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::rc::Rc;

    use super::{Place, Placed};
    use crate::{Error, Result};

    /// Has `make` fill a place, and drops what it made there.
    fn fill<T>(make: impl for<'a> FnOnce(Place<'a, T>) -> Result<Placed<'a, T>>) -> Result {
        let mut memory = core::mem::MaybeUninit::<T>::uninit();
        let memory = core::ptr::NonNull::from(&mut memory).cast();
        // SAFETY: the memory is this place's; the closure is one for every lifetime.
        let placed = make(unsafe { Place::new(memory) })?;
        drop(placed);
        Ok(())
    }

    #[test]
    fn every_element_is_made_and_dropped_once() {
        let counted = Rc::new(());
        let copies = || Rc::strong_count(&counted) - 1;
        fill::<[Rc<()>; 5]>(|place| {
            let placed = place.each(|index, place| {
                assert_eq!(copies(), index);
                Ok(place.write(Rc::clone(&counted)))
            })?;
            assert_eq!(placed.len(), 5);
            assert_eq!(copies(), 5);
            Ok(placed)
        })
        .unwrap();
        assert_eq!(copies(), 0);
    }

    #[test]
    fn what_was_made_before_a_failure_is_dropped() {
        let counted = Rc::new(());
        let result = fill::<[[Rc<()>; 2]; 3]>(|place| {
            place.each(|row, place| {
                place.each(|column, place| {
                    if (row, column) == (1, 1) {
                        return Err(Error::INSUFFICIENT_RESOURCES);
                    }
                    Ok(place.write(Rc::clone(&counted)))
                })
            })
        });
        assert_eq!(result, Err(Error::INSUFFICIENT_RESOURCES));
        assert_eq!(Rc::strong_count(&counted), 1);
    }

    #[test]
    fn a_value_that_is_dropped_by_its_maker_is_dropped_once() {
        let counted = Rc::new(());
        let result = fill::<Rc<()>>(|place| {
            drop(place.write(Rc::clone(&counted)));
            assert_eq!(Rc::strong_count(&counted), 1);
            Err(Error::CANCELLED)
        });
        assert_eq!(result, Err(Error::CANCELLED));
        assert_eq!(Rc::strong_count(&counted), 1);
    }

    #[test]
    fn zeroes_are_written_to_the_end() {
        fill::<[u32; 1000]>(|place| {
            let placed = place.zeroed();
            assert!(placed.iter().all(|&word| word == 0));
            Ok(placed)
        })
        .unwrap();
    }
}
