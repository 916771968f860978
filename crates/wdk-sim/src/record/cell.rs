//! State of the simulated kernel.

use std::cell::{RefCell, RefMut};

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

impl<T> KernelCell<T> {
    /// Wraps `value`.
    pub const fn new(value: T) -> Self {
        Self(RefCell::new(value))
    }

    /// Borrows the contents. Panics (a defect of the simulator) when they are borrowed already.
    pub fn borrow(&self) -> RefMut<'_, T> {
        self.0.borrow_mut()
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
