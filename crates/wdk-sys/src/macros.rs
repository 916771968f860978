//! The crate's own macros: one way to declare an import and one to declare a run-time lookup. Used
//! by [`crate::overlay`], [`crate::generated`] and, for [`dynamic_routines!`], by any driver.

/// Declares routines that every supported kernel exports from one image.
///
/// The import needs no import library. On a host that is not Windows the routines are merely
/// declared, so that code which calls them compiles and can be tested as long as the calls are not
/// reached.
macro_rules! imports {
    ($image:literal { $($items:tt)* }) => {
        #[cfg_attr(
            windows,
            link(name = $image, kind = "raw-dylib", modifiers = "+verbatim")
        )]
        unsafe extern "C" { $($items)* }
    };
}

/// Declares routines that not every kernel exports, each as a type of its own name.
///
/// `Name::get()` is the routine, or `None` where the kernel has none; the first call looks it up,
/// later ones read the answer. `<Name as Lookup>::Routine` is the function's type (see
/// [`dynamic::Lookup`](crate::dynamic::Lookup)).
///
/// ```
/// wdk_sys::dynamic_routines! {
///     /// Returns the count of processors in all groups.
///     fn KeQueryActiveProcessorCountEx(GroupNumber: u16) -> u32;
/// }
///
/// // None on a host that has no kernel to look into.
/// assert!(KeQueryActiveProcessorCountEx::get().is_none());
/// ```
#[macro_export]
macro_rules! dynamic_routines {
    ($(
        $(#[$attribute:meta])*
        fn $name:ident($($argument:ident: $type:ty),* $(,)?) $(-> $return:ty)?;
    )*) => {$(
        $(#[$attribute])*
        #[allow(non_camel_case_types, reason = "the name is the kernel's")]
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}

        impl $crate::dynamic::Lookup for $name {
            type Routine = unsafe extern "C" fn($($argument: $type),*) $(-> $return)?;
        }

        impl $name {
            fn lookup() -> &'static $crate::dynamic::Address {
                const NAME: &[u16] =
                    &$crate::dynamic::utf16::<{ stringify!($name).len() }>(stringify!($name));
                static ADDRESS: $crate::dynamic::Address = $crate::dynamic::Address::new(NAME);
                &ADDRESS
            }

            /// The routine, or `None` where the kernel does not export it.
            ///
            /// # IRQL
            /// `PASSIVE_LEVEL` for the first call, any later; see [`Self::resolve`].
            #[must_use]
            #[inline]
            pub fn get() -> Option<unsafe extern "C" fn($($argument: $type),*) $(-> $return)?> {
                Self::lookup().get().map(|address| {
                    // SAFETY: the address is the kernel's export of this name, whose signature is
                    // the one declared.
                    unsafe { core::mem::transmute::<
                        core::ptr::NonNull<core::ffi::c_void>,
                        unsafe extern "C" fn($($argument: $type),*) $(-> $return)?,
                    >(address) }
                })
            }

            /// Looks the routine up now, so that [`Self::get`] later only reads the answer; `false`
            /// where the kernel does not export it. Called from `DriverEntry` for what is used at
            /// raised IRQL.
            ///
            /// # IRQL
            /// `PASSIVE_LEVEL`
            #[inline]
            pub fn resolve() -> bool {
                Self::get().is_some()
            }
        }
    )*};
}
