//! Atomic operations under their C names. New code uses `core::sync::atomic`; these are for
//! structures that the kernel and the driver share.

use core::sync::atomic::{AtomicI32, AtomicI64, AtomicPtr, Ordering};

use crate::{LONG, LONG64, PVOID};

macro_rules! interlocked {
    ($($(#[$attribute:meta])* $name:ident: $atomic:ident, $type:ty, $old:ident, $operand:ident => $result:expr;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Safety
        /// The target is aligned, and only accessed atomically while others may access it.
        #[inline]
        pub unsafe fn $name(Target: *mut $type, $operand: $type) -> $type {
            // SAFETY: the caller's promise is the one asked for.
            let $old = unsafe { $atomic::from_ptr(Target) };
            $result
        }
    )*};
}

interlocked! {
    /// Exchanges; returns the value before.
    InterlockedExchange: AtomicI32, LONG, target, Value => target.swap(Value, Ordering::SeqCst);
    /// Adds; returns the value before.
    InterlockedExchangeAdd: AtomicI32, LONG, target, Value => target.fetch_add(Value, Ordering::SeqCst);
    /// Ands; returns the value before.
    InterlockedAnd: AtomicI32, LONG, target, Value => target.fetch_and(Value, Ordering::SeqCst);
    /// Ors; returns the value before.
    InterlockedOr: AtomicI32, LONG, target, Value => target.fetch_or(Value, Ordering::SeqCst);
    /// Exclusive-ors; returns the value before.
    InterlockedXor: AtomicI32, LONG, target, Value => target.fetch_xor(Value, Ordering::SeqCst);
    /// Adds; returns the value after.
    InterlockedAdd: AtomicI32, LONG, target, Value =>
        target.fetch_add(Value, Ordering::SeqCst).wrapping_add(Value);
    /// Exchanges 64 bits; returns the value before.
    InterlockedExchange64: AtomicI64, LONG64, target, Value => target.swap(Value, Ordering::SeqCst);
    /// Adds 64 bits; returns the value before.
    InterlockedExchangeAdd64: AtomicI64, LONG64, target, Value => target.fetch_add(Value, Ordering::SeqCst);
}

/// Adds one; returns the value after.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedIncrement(Addend: *mut LONG) -> LONG {
    // SAFETY: the caller's promise is the one asked for.
    unsafe { InterlockedAdd(Addend, 1) }
}

/// Subtracts one; returns the value after.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedDecrement(Addend: *mut LONG) -> LONG {
    // SAFETY: the caller's promise is the one asked for.
    unsafe { InterlockedAdd(Addend, -1) }
}

/// Stores `ExChange` if the target is `Comperand`; returns the value before.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedCompareExchange(
    Destination: *mut LONG,
    ExChange: LONG,
    Comperand: LONG,
) -> LONG {
    // SAFETY: the caller's promise is the one asked for.
    let target = unsafe { AtomicI32::from_ptr(Destination) };
    let exchange = target.compare_exchange(Comperand, ExChange, Ordering::SeqCst, Ordering::SeqCst);
    exchange.unwrap_or_else(|old| old)
}

/// Stores `ExChange` if the 64-bit target is `Comperand`; returns the value before.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedCompareExchange64(
    Destination: *mut LONG64,
    ExChange: LONG64,
    Comperand: LONG64,
) -> LONG64 {
    // SAFETY: the caller's promise is the one asked for.
    let target = unsafe { AtomicI64::from_ptr(Destination) };
    let exchange = target.compare_exchange(Comperand, ExChange, Ordering::SeqCst, Ordering::SeqCst);
    exchange.unwrap_or_else(|old| old)
}

/// Exchanges a pointer; returns the one before.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedExchangePointer(Target: *mut PVOID, Value: PVOID) -> PVOID {
    // SAFETY: the caller's promise is the one asked for.
    unsafe { AtomicPtr::from_ptr(Target) }.swap(Value, Ordering::SeqCst)
}

/// Stores `Exchange` if the target is `Comperand`; returns the pointer before.
///
/// # Safety
/// The target is aligned, and only accessed atomically while others may access it.
#[inline]
pub unsafe fn InterlockedCompareExchangePointer(
    Destination: *mut PVOID,
    Exchange: PVOID,
    Comperand: PVOID,
) -> PVOID {
    // SAFETY: the caller's promise is the one asked for.
    let target = unsafe { AtomicPtr::from_ptr(Destination) };
    let exchange = target.compare_exchange(Comperand, Exchange, Ordering::SeqCst, Ordering::SeqCst);
    exchange.unwrap_or_else(|old| old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_those_of_the_c_functions() {
        let mut value = 5;
        let at = &raw mut value;
        // SAFETY: nobody else accesses the value.
        unsafe {
            assert_eq!(InterlockedIncrement(at), 6);
            assert_eq!(InterlockedDecrement(at), 5);
            assert_eq!(InterlockedExchangeAdd(at, 2), 5);
            assert_eq!(InterlockedCompareExchange(at, 9, 1), 7);
            assert_eq!(InterlockedCompareExchange(at, 9, 7), 7);
            assert_eq!(InterlockedExchange(at, 3), 9);
            assert_eq!(InterlockedOr(at, 4), 3);
            assert_eq!(InterlockedAnd(at, 6), 7);
        }
        assert_eq!(value, 6);
    }
}
