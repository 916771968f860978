//! Compile-time checks of sizes, alignments and offsets. Used by [`crate::generated`] and [`crate::overlay`];
//! the assertions hold on every target this crate is built for, because all of them are 64-bit.

/// Asserts the layout of types: `Name: size, alignment { member offset, ... }`.
macro_rules! assert_layout {
    ($($name:ident: $size:literal, $align:literal { $($member:ident $offset:literal),* $(,)? })*) => {$(
        const _: () = {
            assert!(
                core::mem::size_of::<$crate::$name>() == $size,
                concat!("the size of ", stringify!($name))
            );
            assert!(
                core::mem::align_of::<$crate::$name>() == $align,
                concat!("the alignment of ", stringify!($name))
            );
            $(assert!(
                core::mem::offset_of!($crate::$name, $member) == $offset,
                concat!("the offset of ", stringify!($name), "::", stringify!($member))
            );)*
        };
    )*};
}

pub(crate) use assert_layout;
