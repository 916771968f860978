//! Compile-time checks of sizes, alignments and offsets. Used by [`crate::generated`] and
//! [`crate::overlay`]; the assertions hold on every target this crate is built for, because all of
//! them are 64-bit.

/// Asserts the layout of types: `Name: size, alignment { member offset, ... }`.
///
/// One condition a type, because an assertion a member would take longer to compile than all the
/// rest of this crate.
macro_rules! assert_layout {
    ($($name:ident: $size:literal, $align:literal { $($member:ident $offset:literal),* $(,)? })*) => {$(
        const _: () = if size_of::<$crate::$name>() != $size
            || align_of::<$crate::$name>() != $align
            $(|| core::mem::offset_of!($crate::$name, $member) != $offset)*
        {
            $crate::layout::wrong(stringify!($name))
        };
    )*};
}

pub(crate) use assert_layout;

/// Fails the build over a type whose size, alignment or offsets are not the kernel's.
pub(crate) const fn wrong(name: &str) -> ! {
    panic!("{}", name)
}
