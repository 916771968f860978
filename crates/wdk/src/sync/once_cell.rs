//! [`OnceCell`]: a value that is made once.

use core::marker::PhantomData;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, Ordering};

use crate::Result;
use crate::pool::PoolBox;

/// A place for a value that is made when it is first wanted, and then stays: in pool.
///
/// Nobody waits for it. Two who make it at the same moment both make one; the first to be done is
/// kept, and the other one dropped.
///
/// ```
/// use wdk::pool::PoolVec;
/// use wdk::sync::OnceCell;
///
/// static TABLE: OnceCell<PoolVec<u32>> = OnceCell::new();
///
/// /// A table that is computed when somebody asks for it.
/// fn table() -> wdk::Result<&'static PoolVec<u32>> {
///     TABLE.get_or_try_init(|| {
///         let mut squares = PoolVec::with_capacity(256)?;
///         (0..256).try_for_each(|number| squares.push(number * number))?;
///         Ok(squares)
///     })
/// }
/// # assert_eq!(table().unwrap()[12], 144);
/// # assert!(core::ptr::eq(table().unwrap(), table().unwrap()));
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`, and what making the value demands.
///
/// # Invariants
/// The pointer is null until it is that of a [`PoolBox`] given up by `into_raw`, and then does not
/// change while the cell is shared.
pub struct OnceCell<T> {
    value: AtomicPtr<T>,
    _owned: PhantomData<PoolBox<T>>,
}

// SAFETY: the value goes to other threads by the cell's being shared, from whichever made it.
unsafe impl<T: Send + Sync> Sync for OnceCell<T> {}

impl<T> OnceCell<T> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            value: AtomicPtr::new(ptr::null_mut()),
            _owned: PhantomData,
        }
    }

    /// The value, if it is there.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        // Acquire: what was written before the value was put there is seen.
        let value = NonNull::new(self.value.load(Ordering::Acquire))?;
        // SAFETY: by the type's invariant it stays while the cell is borrowed.
        Some(unsafe { value.as_ref() })
    }

    /// The value, which `make` makes if it is not there.
    ///
    /// # Errors
    /// What `make` answers; [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES). The
    /// cell is as it was then.
    pub fn get_or_try_init(&self, make: impl FnOnce() -> Result<T>) -> Result<&T> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let made = PoolBox::new(make()?)?.into_raw();
        let put = self.value.compare_exchange(
            ptr::null_mut(),
            made.as_ptr(),
            Ordering::AcqRel,
            Ordering::Acquire,
        );
        let value = match put {
            Ok(_) => made,
            Err(first) => {
                // SAFETY: given up above, and nobody else's.
                drop(unsafe { PoolBox::from_raw(made) });
                // SAFETY: somebody's value was found there, which is not null.
                unsafe { NonNull::new_unchecked(first) }
            }
        };
        // SAFETY: by the type's invariant it stays while the cell is borrowed.
        Ok(unsafe { value.as_ref() })
    }

    /// Takes the value out, if it is there.
    pub fn take(&mut self) -> Option<PoolBox<T>> {
        let value = NonNull::new(core::mem::take(self.value.get_mut()))?;
        // SAFETY: by the type's invariant; nobody else has it, as the cell is borrowed exclusively.
        Some(unsafe { PoolBox::from_raw(value) })
    }
}

impl<T> Default for OnceCell<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for OnceCell<T> {
    fn drop(&mut self) {
        drop(self.take());
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::rc::Rc;
    use std::thread;

    use super::*;
    use crate::Error;

    #[test]
    fn a_value_is_made_once_and_dropped_once() {
        let counted = Rc::new(());
        let mut cell = OnceCell::new();
        assert!(cell.get().is_none() && cell.take().is_none());
        let failed = cell.get_or_try_init(|| Err(Error::CANCELLED));
        assert_eq!(failed.err(), Some(Error::CANCELLED));
        let first = cell.get_or_try_init(|| Ok(Rc::clone(&counted))).unwrap();
        assert!(Rc::ptr_eq(first, &counted));
        cell.get_or_try_init(|| unreachable!("it is there"))
            .unwrap();
        // Made while it is being made.
        let within = OnceCell::new();
        let outer = within.get_or_try_init(|| {
            within.get_or_try_init(|| Ok(Rc::clone(&counted)))?;
            Ok(Rc::new(()))
        });
        assert!(Rc::ptr_eq(outer.unwrap(), &counted));
        drop(within);
        drop(cell.take());
        assert_eq!(Rc::strong_count(&counted), 1);
    }

    #[test]
    fn all_threads_have_the_same_value() {
        let cell = OnceCell::new();
        let seen = thread::scope(|scope| {
            let threads = [0; 8].map(|_| {
                scope.spawn(|| ptr::from_ref(cell.get_or_try_init(|| Ok(7_u64)).unwrap()).addr())
            });
            threads.map(|thread| thread.join().unwrap())
        });
        assert_eq!(seen, [seen[0]; 8]);
    }
}
