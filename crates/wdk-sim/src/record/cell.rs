//! State of the simulated kernel.

use std::cell::{Cell, RefCell, RefMut};
use std::ops::{Deref, DerefMut};

/// State that only the thread holding the simulated processor touches.
///
/// # Invariants
/// Exactly one thread of the process holds the processor at a time (the executive hands it over),
/// and the contents are borrowed by it alone. A borrow must not be held across a call into the
/// driver, which may come back.
pub struct KernelCell<T>(RefCell<T>);

// SAFETY: by the type's invariant no two threads reach the contents at once, and handing the
// processor over synchronises.
unsafe impl<T> Sync for KernelCell<T> {}
// SAFETY: as above: the contents move between threads only with the processor.
unsafe impl<T> Send for KernelCell<T> {}

thread_local! {
    /// How many borrows this thread has.
    static BORROWED: Cell<usize> = const { Cell::new(0) };
}

/// Has this thread borrowed any state of the kernel? The routine it executes is in the middle of
/// changing it then, and cannot be left by an exception.
pub(crate) fn is_any_borrowed() -> bool {
    BORROWED.get() != 0
}

/// The contents of a [`KernelCell`], borrowed.
pub struct CellRef<'a, T>(RefMut<'a, T>);

impl<T> Deref for CellRef<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for CellRef<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Drop for CellRef<'_, T> {
    fn drop(&mut self) {
        BORROWED.set(BORROWED.get() - 1);
    }
}

impl<T> KernelCell<T> {
    /// Wraps `value`.
    pub const fn new(value: T) -> Self {
        Self(RefCell::new(value))
    }

    /// Borrows the contents. Panics (a defect of the simulator) when they are borrowed already.
    pub fn borrow(&self) -> CellRef<'_, T> {
        let contents = self.0.borrow_mut();
        BORROWED.set(BORROWED.get() + 1);
        CellRef(contents)
    }

    /// The contents, unless they are borrowed already: for reports, which are made in the middle of
    /// anything.
    pub fn try_borrow(&self) -> Option<CellRef<'_, T>> {
        let contents = self.0.try_borrow_mut().ok()?;
        BORROWED.set(BORROWED.get() + 1);
        Some(CellRef(contents))
    }

    /// The contents, borrowed or not: for the end of a machine, whose threads may have been stopped
    /// in the middle of a borrow.
    pub fn seize(&self) -> *mut T {
        self.0.as_ptr()
    }
}

impl<T: Default> Default for KernelCell<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}
