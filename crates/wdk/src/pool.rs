//! Nonpaged pool with an owner: boxes, vectors and byte buffers whose allocation can fail as a
//! value.
//!
//! The crate's own objects live here rather than behind the driver's global allocator, so that a
//! driver need not have one and running out of memory is an `Err` instead of a panic.

mod list;
mod lookaside;
mod paged;
mod vec;

use core::alloc::{GlobalAlloc, Layout};
use core::fmt;
use core::mem::MaybeUninit;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use wdk_alloc::WdkAllocator;

use crate::place::{Place, Placed, assert_movable};
use crate::{Error, Result};

pub use list::{List, ListNode};
pub use lookaside::{Lookaside, LookasideBox};
pub use paged::PagedVec;
pub use vec::PoolVec;

/// The tag these allocations carry is the allocator's.
static POOL: WdkAllocator = WdkAllocator;

fn allocate(layout: Layout) -> Result<NonNull<u8>> {
    // SAFETY: callers pass layouts of at least one byte.
    NonNull::new(unsafe { POOL.alloc(layout) }).ok_or(Error::INSUFFICIENT_RESOURCES)
}

/// # Safety
/// The block was [allocated](allocate) with this layout, and is not used again.
unsafe fn free(block: NonNull<u8>, layout: Layout) {
    // SAFETY: the caller's promise.
    unsafe { POOL.dealloc(block.as_ptr(), layout) };
}

/// A value in nonpaged, no-execute pool. It stays where it is for as long as it lives, however the
/// box is moved.
///
/// ```
/// use wdk::pool::PoolBox;
///
/// /// Counters in a block of their own, which is freed with the value.
/// fn counters() -> wdk::Result<PoolBox<[u64; 16]>> {
///     PoolBox::new([0; 16])
/// }
/// ```
///
/// # IRQL
/// Making and dropping one: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// `value` points to an initialised `T` in a block of `layout()` that this box alone owns.
pub struct PoolBox<T> {
    value: NonNull<T>,
}

// SAFETY: the box owns its value, as `Box` does.
unsafe impl<T: Send> Send for PoolBox<T> {}
// SAFETY: a shared box gives shared access to its value only.
unsafe impl<T: Sync> Sync for PoolBox<T> {}

impl<T> PoolBox<T> {
    fn layout() -> Layout {
        // A block of no bytes would not have an address of its own.
        let layout = Layout::new::<T>();
        if layout.size() == 0 {
            Layout::new::<u128>()
        } else {
            layout
        }
    }

    /// Moves `value`, which is no larger than
    /// [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE), into pool.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES); `value` is dropped.
    pub fn new(value: T) -> Result<Self> {
        assert_movable::<T>();
        let place = allocate(Self::layout())?.cast::<T>();
        // SAFETY: the block is new, large enough and aligned for a `T`.
        unsafe { place.write(value) };
        Ok(Self { value: place })
    }

    /// Has `make` make a value in the pool itself, however large it is; see [`Place`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), and what `make` answers.
    pub fn new_with(
        make: impl for<'a> FnOnce(Place<'a, T>) -> Result<Placed<'a, T>>,
    ) -> Result<Self> {
        let room = PoolBox::<MaybeUninit<T>>::uninit()?;
        // SAFETY: the room is new and large enough, and freed only after `make`, which is one for
        // every lifetime and takes none for this place's.
        make(unsafe { Place::new(room.value.cast()) })?.leave();
        Ok(Self {
            value: room.into_raw().cast(),
        })
    }

    /// Makes the value of zeroes, in the pool itself: a large one never lies on the kernel's small
    /// stack.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    ///
    /// # Safety
    /// Zeroes are a valid `T`.
    pub(crate) unsafe fn zeroed() -> Result<Self> {
        // SAFETY: the layout has at least one byte.
        let place = NonNull::new(unsafe { POOL.alloc_zeroed(Self::layout()) });
        // The block is large enough and aligned for a `T`, which the zeroes are by the caller's
        // promise.
        place
            .map(|place| Self {
                value: place.cast(),
            })
            .ok_or(Error::INSUFFICIENT_RESOURCES)
    }

    /// The value's address, with the duty to make a box of it again.
    pub(crate) fn into_raw(self) -> NonNull<T> {
        core::mem::ManuallyDrop::new(self).value
    }

    /// Makes a box again.
    ///
    /// # Safety
    /// `value` comes from [`into_raw`](Self::into_raw), once.
    pub(crate) const unsafe fn from_raw(value: NonNull<T>) -> Self {
        Self { value }
    }

    /// The value's address, which a kernel routine may keep for as long as the box lives.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut T {
        self.value.as_ptr()
    }
}

impl<T> PoolBox<MaybeUninit<T>> {
    /// Room for a value. A box of the value itself is laid out as this one.
    pub(crate) fn uninit() -> Result<Self> {
        let value = allocate(Self::layout())?.cast();
        Ok(Self { value })
    }
}

impl<T> Deref for PoolBox<T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: by the type's invariant, and nobody has exclusive access while the box is
        // borrowed.
        unsafe { self.value.as_ref() }
    }
}

impl<T> DerefMut for PoolBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: by the type's invariant, and the box is borrowed exclusively.
        unsafe { self.value.as_mut() }
    }
}

impl<T> Drop for PoolBox<T> {
    fn drop(&mut self) {
        // SAFETY: the value is initialised and never used again.
        unsafe { self.value.drop_in_place() };
        // SAFETY: the block was allocated with the same layout.
        unsafe { POOL.dealloc(self.value.as_ptr().cast(), Self::layout()) };
    }
}

impl<T: fmt::Debug> fmt::Debug for PoolBox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Bytes in nonpaged, no-execute pool.
///
/// ```
/// use wdk::pool::PoolBuffer;
///
/// /// A page that a device is to read, with a mark at its start.
/// fn page() -> wdk::Result<PoolBuffer> {
///     let mut page = PoolBuffer::zeroed(4096, 4096)?;
///     page[..4].copy_from_slice(b"EDU\0");
///     Ok(page)
/// }
/// ```
///
/// # Invariants
/// `start` points to `layout.size()` initialised bytes, at least one, that this buffer alone owns.
pub struct PoolBuffer {
    start: NonNull<u8>,
    layout: Layout,
}

// SAFETY: the buffer owns its bytes.
unsafe impl Send for PoolBuffer {}
// SAFETY: a shared buffer gives shared access only.
unsafe impl Sync for PoolBuffer {}

impl PoolBuffer {
    /// Allocates `length` zeroed bytes, aligned to `alignment` (a power of two; the start of a page
    /// is 4096).
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or `alignment` no
    /// power of two; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn zeroed(length: usize, alignment: usize) -> Result<Self> {
        let layout =
            Layout::from_size_align(length, alignment).map_err(|_| Error::INVALID_PARAMETER)?;
        if length == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: the layout has at least one byte.
        let start = NonNull::new(unsafe { POOL.alloc_zeroed(layout) })
            .ok_or(Error::INSUFFICIENT_RESOURCES)?;
        Ok(Self { start, layout })
    }

    /// The address of the first byte.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut u8 {
        self.start.as_ptr()
    }
}

impl Deref for PoolBuffer {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        // SAFETY: by the type's invariant.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.layout.size()) }
    }
}

impl DerefMut for PoolBuffer {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: by the type's invariant, and the buffer is borrowed exclusively.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.layout.size()) }
    }
}

impl Drop for PoolBuffer {
    fn drop(&mut self) {
        // SAFETY: the block was allocated with this layout and is not used again.
        unsafe { POOL.dealloc(self.start.as_ptr(), self.layout) };
    }
}
