//! `ERESOURCE`.

use core::cell::UnsafeCell;
use core::mem::ManuallyDrop;

use wdk_sys::{ERESOURCE, ntddk};

use super::owner::{Owner, Taker};
use crate::place::assert_movable;
use crate::pool::PoolBox;
use crate::{Error, Result, check, irql};

/// A lock that owns its data, which threads share to read and have alone to write (`ERESOURCE`).
///
/// The kernel knows who has it: a debugger lists owners and waiters (`!locks`), and who waits long
/// lends its priority to the owner. A [`PushLock`](super::PushLock) is a word and quicker. While it
/// is held, normal kernel APCs are disabled (`KeEnterCriticalRegion`). Any number of threads share
/// it, and one that does may share it again.
///
/// ```
/// use wdk::sync::Resource;
///
/// /// How many entries of a table are in use.
/// fn used(table: &Resource<[Option<u32>; 16]>) -> wdk::Result<usize> {
///     table.with_shared(|table| table.iter().flatten().count())
/// }
/// # fn main() { let _ = used; }
/// ```
///
/// # Invariants
/// The `ERESOURCE` was initialised where it lies, and is reached through the kernel's routines
/// only.
pub struct Resource<T> {
    resource: Kernels,
    owner: Owner,
    data: UnsafeCell<T>,
}

// SAFETY: the data moves to the thread that takes the lock.
unsafe impl<T: Send> Send for Resource<T> {}
// SAFETY: one thread reaches the data at a time, or several share it.
unsafe impl<T: Send + Sync> Sync for Resource<T> {}

impl<T> Resource<T> {
    /// A resource that nobody has.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn new(data: T) -> Result<Self> {
        assert_movable::<T>();
        Ok(Self {
            resource: Kernels::new()?,
            owner: Owner::nobody(),
            data: UnsafeCell::new(data),
        })
    }

    /// Waits for the resource, and runs `work` on the data alone (`ExAcquireResourceExclusiveLite`,
    /// `ExReleaseResourceLite`).
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`;
    /// [`POSSIBLE_DEADLOCK`](Error::POSSIBLE_DEADLOCK) inside the `work` of the same resource,
    /// shared or not. `work` has not run.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Result<R> {
        let taker = self.taker()?;
        // SAFETY: initialised; it lies where it is for as long as this value lives.
        if unsafe { ntddk::ExIsResourceAcquiredSharedLite(self.resource.get()) } != 0 {
            return Err(Error::POSSIBLE_DEADLOCK);
        }
        // SAFETY: released below by the same thread, which has it in neither way.
        unsafe {
            ntddk::KeEnterCriticalRegion();
            ntddk::ExAcquireResourceExclusiveLite(self.resource.get(), 1);
        }
        let result = self.owner.hold(&taker, || {
            // SAFETY: the resource is had alone, by its owner for the first time.
            work(unsafe { &mut *self.data.get() })
        });
        self.release();
        Ok(result)
    }

    /// Waits until nobody has the resource alone, and runs `work` on the data, which others may
    /// read meanwhile (`ExAcquireResourceSharedLite`). A thread that shares it may do so again.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`;
    /// [`POSSIBLE_DEADLOCK`](Error::POSSIBLE_DEADLOCK) inside a `work` that has the same resource
    /// alone. `work` has not run.
    pub fn with_shared<R>(&self, work: impl FnOnce(&T) -> R) -> Result<R> {
        self.taker()?;
        // SAFETY: released below by the same thread, which does not have it alone.
        unsafe {
            ntddk::KeEnterCriticalRegion();
            ntddk::ExAcquireResourceSharedLite(self.resource.get(), 1);
        }
        // SAFETY: the resource is shared, so that nobody has it alone.
        let result = work(unsafe { &*self.data.get() });
        self.release();
        Ok(result)
    }

    /// The thread, unless it has the resource alone: the kernel would let it in a second time.
    fn taker(&self) -> Result<Taker> {
        irql::require_at_most(irql::APC_LEVEL)?;
        self.owner.refuse_holder()
    }

    fn release(&self) {
        // SAFETY: called once for each time that it was acquired, by the same thread.
        unsafe {
            ntddk::ExReleaseResourceLite(self.resource.get());
            ntddk::KeLeaveCriticalRegion();
        }
    }
}

/// The kernel's resource, in a block of its own: it is in a list of all that there are.
struct Kernels(ManuallyDrop<PoolBox<UnsafeCell<ERESOURCE>>>);

impl Kernels {
    fn new() -> Result<Self> {
        // SAFETY: an ERESOURCE is plain data for which zeroes are valid; it is initialised next.
        let resource = unsafe { PoolBox::<UnsafeCell<ERESOURCE>>::zeroed() }?;
        // SAFETY: the object lies in nonpaged pool, and nothing else knows of it.
        check(unsafe { ntddk::ExInitializeResourceLite(resource.get()) })?;
        Ok(Self(ManuallyDrop::new(resource)))
    }

    fn get(&self) -> *mut ERESOURCE {
        self.0.get()
    }
}

impl Drop for Kernels {
    fn drop(&mut self) {
        // Above that level it cannot be deleted, and its memory stays.
        if irql::current() > irql::APC_LEVEL {
            return;
        }
        // SAFETY: nobody has it, as this value is borrowed by whoever does; its memory is freed
        // only once it is deleted.
        unsafe {
            if check(ntddk::ExDeleteResourceLite(self.get())).is_ok() {
                ManuallyDrop::drop(&mut self.0);
            }
        }
    }
}
