//! `Default` for the kernel's structures. Used by [`crate::generated`] and [`crate::overlay`].

/// Implements `Default` as all zeroes, which is what C's `= {0}` gives.
///
/// Only for types whose members are all integers, raw pointers, `Option`s of functions, or such
/// types again: zero is a value of each of these. The generator emits nothing else.
macro_rules! zeroed_default {
    ($($name:ident),* $(,)?) => {$(
        impl Default for $crate::$name {
            #[inline]
            fn default() -> Self {
                // SAFETY: all members are integers, raw pointers or optional functions, for which
                // zero is a value.
                unsafe { core::mem::zeroed() }
            }
        }
    )*};
}

pub(crate) use zeroed_default;
