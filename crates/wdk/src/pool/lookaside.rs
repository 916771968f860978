//! Lookaside lists: [`Lookaside`].

use core::cell::UnsafeCell;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use wdk_sys::{_POOL_TYPE, NPAGED_LOOKASIDE_LIST, SLIST_ENTRY, ntddk};

use super::PoolBox;
use crate::place::assert_movable;
use crate::{Error, Result};

/// The tag of what is taken from pool, the same as the allocator's.
const TAG: u32 = u32::from_le_bytes(*b"Rust");

/// Boxes of one type that come and go often: a lookaside list of nonpaged, no-execute pool
/// (`ExInitializeNPagedLookasideList`). A box that is dropped waits there for the next one, and the
/// kernel sees to it that not too many do.
///
/// ```
/// use wdk::pool::{Lookaside, LookasideBox};
///
/// struct Packet {
///     length: u16,
///     bytes: [u8; 128],
/// }
///
/// /// A packet, for as long as the device is started.
/// fn packet<'d>(packets: &'d Lookaside<Packet>) -> wdk::Result<LookasideBox<'d, Packet>> {
///     packets.boxed(Packet { length: 0, bytes: [0; 128] })
/// }
/// # fn main() { let _ = packet; }
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`, for all of it.
///
/// # Invariants
/// The list was initialised where it lies, with entries that are large enough for a `T`, and is
/// reached through the kernel's routines only.
pub struct Lookaside<T> {
    list: Kernels,
    _values: PhantomData<fn() -> T>,
}

// SAFETY: the kernel's routines are synchronised, and no value is in the list.
unsafe impl<T> Send for Lookaside<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Lookaside<T> {}

impl<T> Lookaside<T> {
    /// An empty one.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn new() -> Result<Self> {
        assert_movable::<T>();
        const { assert!(align_of::<T>() <= 16, "pool is aligned to 16 bytes") }
        // A free entry holds the address of the next.
        let size = size_of::<T>().max(size_of::<SLIST_ENTRY>());
        Ok(Self {
            list: Kernels::new(size)?,
            _values: PhantomData,
        })
    }

    /// Moves a value, which is no larger than
    /// [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE), into an entry of the list's.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES); `value` is dropped.
    pub fn boxed(&self, value: T) -> Result<LookasideBox<'_, T>> {
        // SAFETY: by the type's invariant.
        let entry = unsafe { ntddk::ExAllocateFromNPagedLookasideList(self.list.get()) };
        let place = NonNull::new(entry.cast::<T>()).ok_or(Error::INSUFFICIENT_RESOURCES)?;
        // SAFETY: the entry is large enough and aligned for a `T`, and nobody else's.
        unsafe { place.write(value) };
        Ok(LookasideBox {
            value: place,
            list: self,
        })
    }
}

/// The kernel's list, which is in one of all that there are.
struct Kernels(PoolBox<UnsafeCell<NPAGED_LOOKASIDE_LIST>>);

impl Kernels {
    fn new(size: usize) -> Result<Self> {
        // SAFETY: it is plain data for which zeroes are valid; it is initialised next.
        let list = unsafe { PoolBox::<UnsafeCell<NPAGED_LOOKASIDE_LIST>>::zeroed() }?;
        // Kernels before Windows 8, which have no such pool, know of no flags.
        let flags = if ntddk::has_no_execute_pool() {
            // `POOL_NX_ALLOCATION` is the difference between the two types.
            (_POOL_TYPE::NonPagedPoolNx - _POOL_TYPE::NonPagedPool) as u32
        } else {
            0
        };
        // SAFETY: the list lies in nonpaged pool, and nothing else knows of it.
        unsafe {
            ntddk::ExInitializeNPagedLookasideList(
                list.get(),
                None,
                None,
                flags,
                size as u64,
                TAG,
                0,
            );
        }
        Ok(Self(list))
    }

    fn get(&self) -> *mut NPAGED_LOOKASIDE_LIST {
        self.0.get()
    }
}

impl Drop for Kernels {
    fn drop(&mut self) {
        // SAFETY: initialised, and not used again: boxes borrow it.
        unsafe { ntddk::ExDeleteNPagedLookasideList(self.get()) };
    }
}

/// A value in an entry of a [`Lookaside`], to which the entry goes back.
///
/// # Invariants
/// `value` is initialised, in an entry of the list's that is this box's alone.
pub struct LookasideBox<'a, T> {
    value: NonNull<T>,
    list: &'a Lookaside<T>,
}

// SAFETY: the box owns its value, and the list is for all threads.
unsafe impl<T: Send> Send for LookasideBox<'_, T> {}
// SAFETY: a shared box gives shared access to its value only.
unsafe impl<T: Sync> Sync for LookasideBox<'_, T> {}

impl<T> Deref for LookasideBox<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: by the type's invariant.
        unsafe { self.value.as_ref() }
    }
}

impl<T> DerefMut for LookasideBox<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: by the type's invariant, and the box is borrowed exclusively.
        unsafe { self.value.as_mut() }
    }
}

impl<T> Drop for LookasideBox<'_, T> {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; neither is used again.
        unsafe {
            self.value.drop_in_place();
            let entry = self.value.as_ptr().cast();
            ntddk::ExFreeToNPagedLookasideList(self.list.list.get(), entry);
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for LookasideBox<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
