//! [`List`]: values that are linked where they lie.

use core::fmt;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use super::PoolBox;
use crate::Result;
use crate::place::assert_movable;

/// A value in nonpaged pool, with the links that a [`List`] needs: what is put into a list and
/// taken out of it, neither of which needs memory or can fail.
///
/// ```
/// use wdk::pool::{List, ListNode};
/// use wdk::sync::SpinLock;
///
/// /// Puts a number where a deferred routine finds it.
/// fn post(waiting: &SpinLock<List<u32>>, number: u32) -> wdk::Result {
///     let node = ListNode::new(number)?;
///     waiting.with(|waiting| waiting.push_back(node))
/// }
/// # fn main() { let _ = post; }
/// ```
///
/// # IRQL
/// Making and dropping one: `<= DISPATCH_LEVEL`.
pub struct ListNode<T> {
    node: PoolBox<Links<T>>,
}

struct Links<T> {
    next: Option<NonNull<Self>>,
    previous: Option<NonNull<Self>>,
    value: T,
}

// SAFETY: a node that is in no list owns its value, and its links mean nothing.
unsafe impl<T: Send> Send for ListNode<T> {}
// SAFETY: a shared node gives shared access to its value only.
unsafe impl<T: Sync> Sync for ListNode<T> {}

impl<T> ListNode<T> {
    /// Moves a value, which is no larger than
    /// [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE), into pool.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES); `value` is dropped.
    pub fn new(value: T) -> Result<Self> {
        assert_movable::<Links<T>>();
        let node = PoolBox::new(Links {
            next: None,
            previous: None,
            value,
        })?;
        Ok(Self { node })
    }
}

impl<T> Deref for ListNode<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &(*self.node).value
    }
}

impl<T> DerefMut for ListNode<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut (*self.node).value
    }
}

impl<T: fmt::Debug> fmt::Debug for ListNode<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// A doubly linked list that owns its nodes. It may be moved; they stay where they are.
///
/// ```
/// use wdk::pool::{List, ListNode};
///
/// fn order() -> wdk::Result {
///     let mut list = List::new();
///     list.push_back(ListNode::new(2)?);
///     list.push_back(ListNode::new(3)?);
///     list.push_front(ListNode::new(1)?);
///     assert!(list.iter().eq(&[1, 2, 3]));
///     let two = list.remove_first(|&number| number == 2);
///     assert_eq!(two.as_deref(), Some(&2));
///     Ok(())
/// }
/// # order().unwrap();
/// ```
///
/// # IRQL
/// Any but for dropping nodes: `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// From `first` on, by `next`, and from `last` on, by `previous`, are the same `length` nodes. Each
/// was a [`ListNode`]'s, and is the list's alone.
pub struct List<T> {
    first: Option<NonNull<Links<T>>>,
    last: Option<NonNull<Links<T>>>,
    length: usize,
    _owned: PhantomData<ListNode<T>>,
}

// SAFETY: the list owns its values.
unsafe impl<T: Send> Send for List<T> {}
// SAFETY: a shared list gives shared access to its values only.
unsafe impl<T: Sync> Sync for List<T> {}

impl<T> List<T> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            first: None,
            last: None,
            length: 0,
            _owned: PhantomData,
        }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Is there none?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Puts a node at the end.
    pub fn push_back(&mut self, node: ListNode<T>) {
        self.link(node, self.last, None);
    }

    /// Puts a node at the beginning.
    pub fn push_front(&mut self, node: ListNode<T>) {
        self.link(node, None, self.first);
    }

    /// Takes the first node.
    pub fn pop_front(&mut self) -> Option<ListNode<T>> {
        let first = self.first?;
        // SAFETY: by the type's invariant.
        Some(unsafe { self.unlink(first) })
    }

    /// Takes the last node.
    pub fn pop_back(&mut self) -> Option<ListNode<T>> {
        let last = self.last?;
        // SAFETY: by the type's invariant.
        Some(unsafe { self.unlink(last) })
    }

    /// Takes the first node whose value is `wanted`.
    pub fn remove_first(&mut self, mut wanted: impl FnMut(&T) -> bool) -> Option<ListNode<T>> {
        let mut next = self.first;
        while let Some(node) = next {
            // SAFETY: by the type's invariant; the list is borrowed exclusively.
            unsafe {
                if wanted(&(*node.as_ptr()).value) {
                    return Some(self.unlink(node));
                }
                next = (*node.as_ptr()).next;
            }
        }
        None
    }

    /// The values, the first one first.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter {
            next: self.first,
            _list: PhantomData,
        }
    }

    /// Runs `work` on each value, the first one first.
    pub fn for_each(&mut self, mut work: impl FnMut(&mut T)) {
        let mut next = self.first;
        while let Some(node) = next {
            // SAFETY: by the type's invariant; the list is borrowed exclusively, and `work` reaches
            // it by this value alone.
            unsafe {
                work(&mut (*node.as_ptr()).value);
                next = (*node.as_ptr()).next;
            }
        }
    }

    /// Links a node between two neighbours, of which one at least is none: at an end.
    fn link(
        &mut self,
        node: ListNode<T>,
        previous: Option<NonNull<Links<T>>>,
        next: Option<NonNull<Links<T>>>,
    ) {
        let node = node.node.into_raw();
        // SAFETY: the node is the list's from here on; the neighbours are by the type's invariant.
        unsafe {
            (*node.as_ptr()).previous = previous;
            (*node.as_ptr()).next = next;
            match previous {
                Some(previous) => (*previous.as_ptr()).next = Some(node),
                None => self.first = Some(node),
            }
            match next {
                Some(next) => (*next.as_ptr()).previous = Some(node),
                None => self.last = Some(node),
            }
        }
        self.length += 1;
    }

    /// # Safety
    /// The node is one of the list's.
    unsafe fn unlink(&mut self, node: NonNull<Links<T>>) -> ListNode<T> {
        // SAFETY: the caller's promise; the neighbours are by the type's invariant.
        unsafe {
            let (previous, next) = ((*node.as_ptr()).previous, (*node.as_ptr()).next);
            match previous {
                Some(previous) => (*previous.as_ptr()).next = next,
                None => self.first = next,
            }
            match next {
                Some(next) => (*next.as_ptr()).previous = previous,
                None => self.last = previous,
            }
            self.length -= 1;
            ListNode {
                node: PoolBox::from_raw(node),
            }
        }
    }
}

/// The values of a [`List`].
///
/// # Invariants
/// `next` is a node of the list, which is borrowed for `'a`.
pub struct Iter<'a, T> {
    next: Option<NonNull<Links<T>>>,
    _list: PhantomData<&'a T>,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        // SAFETY: by the type's invariant.
        let node = unsafe { self.next?.as_ref() };
        self.next = node.next;
        Some(&node.value)
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for List<T> {
    fn drop(&mut self) {
        while self.pop_front().is_some() {}
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::rc::Rc;
    use std::vec::Vec;

    use super::*;

    fn list(numbers: &[u32]) -> List<u32> {
        let mut list = List::new();
        for &number in numbers {
            list.push_back(ListNode::new(number).unwrap());
        }
        list
    }

    #[test]
    fn nodes_are_taken_from_anywhere() {
        for (wanted, rest) in [
            (1, &[2, 3, 4][..]),
            (2, &[1, 3, 4]),
            (4, &[1, 2, 3]),
            (9, &[1, 2, 3, 4]),
        ] {
            let mut list = list(&[1, 2, 3, 4]);
            let taken = list.remove_first(|&number| number == wanted);
            assert_eq!(taken.is_some(), rest.len() == 3);
            assert!(list.iter().eq(rest) && list.len() == rest.len());
            // Moved, it is the same; so it is from its end.
            let mut moved = list;
            let mut back = Vec::new();
            while let Some(node) = moved.pop_back() {
                back.insert(0, *node);
            }
            assert_eq!(back, rest);
            assert!(moved.is_empty() && moved.pop_front().is_none());
        }
        let mut list = list(&[1, 2]);
        list.push_front(ListNode::new(0).unwrap());
        list.for_each(|number| *number *= 10);
        assert!(list.iter().eq(&[0, 10, 20]));
    }

    #[test]
    fn each_value_is_dropped_once() {
        let counted = Rc::new(());
        let mut list = List::new();
        for _ in 0..5 {
            list.push_back(ListNode::new(Rc::clone(&counted)).unwrap());
        }
        let taken = list.pop_front();
        assert_eq!(Rc::strong_count(&counted), 6);
        drop(list);
        assert_eq!(Rc::strong_count(&counted), 2);
        drop(taken);
        assert_eq!(Rc::strong_count(&counted), 1);
    }
}
