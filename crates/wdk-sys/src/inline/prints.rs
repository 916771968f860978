//! The functions of ntstrsafe.h that print into a string: each is told how much room there is, ends
//! with a terminator, and says whether all of it fitted.
//!
//! Those with an argument list are functions. Rust defines no function with a variable number of
//! arguments, so the others are macros of the crate's root, under the same names.

use core::ffi::{c_char, c_int};

use super::strings::NTSTRSAFE_MAX_CCH;
use crate::{
    NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, WCHAR,
    overlay::runtime_library::{_vsnprintf, _vsnwprintf},
};

/// Ends a string that `print` printed into `destination`, which has room for `room` characters. It
/// is told where to print, and how much before the terminator; it returns what C's `_snprintf`
/// does. The macros that print call this.
///
/// # Safety
/// `destination` is writable for `room` characters, and `print` writes no more than it is told.
#[doc(hidden)]
#[inline]
pub unsafe fn print_into<T: Copy + Default>(
    destination: *mut T,
    room: usize,
    print: impl FnOnce(*mut T, usize) -> c_int,
) -> NTSTATUS {
    if room == 0 || room > NTSTRSAFE_MAX_CCH {
        return STATUS_INVALID_PARAMETER;
    }
    let last = room - 1;
    let printed = usize::try_from(print(destination, last));
    // Where as much as there is room for was printed, and where it was too much, there is no
    // terminator.
    if printed.is_ok_and(|count| count < last) {
        return STATUS_SUCCESS;
    }
    // SAFETY: the last of the characters that are writable, by the caller's promise.
    unsafe { *destination.add(last) = T::default() };
    if printed == Ok(last) {
        STATUS_SUCCESS
    } else {
        STATUS_BUFFER_OVERFLOW
    }
}

macro_rules! prints {
    ($($name:ident, $print:ident: $unit:ty, $size:literal, $page:literal;)*) => {$(
        /// Prints into a string. What does not fit is left out, with `STATUS_BUFFER_OVERFLOW`.
        ///
        /// # Safety
        /// `Destination` is writable for the room given, `Format` readable up to its terminator,
        /// and the arguments are what it asks for.
        ///
        /// # IRQL
        /// `PASSIVE_LEVEL` where wide characters are printed, any otherwise.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "vprintfw>"
        )]
        pub unsafe fn $name(
            Destination: *mut $unit,
            Room: usize,
            Format: *const $unit,
            Arguments: crate::va_list,
        ) -> NTSTATUS {
            // SAFETY: the caller's promise.
            unsafe {
                print_into(Destination, Room / $size, |destination, count| {
                    $print(destination, count, Format, Arguments)
                })
            }
        }
    )*};
}

prints! {
    RtlStringCchVPrintfA, _vsnprintf: c_char, 1, "cch";
    RtlStringCchVPrintfW, _vsnwprintf: WCHAR, 1, "cch";
    RtlStringCbVPrintfA, _vsnprintf: c_char, 1, "cb";
    RtlStringCbVPrintfW, _vsnwprintf: WCHAR, 2, "cb";
}

macro_rules! variadic {
    ($dollar:tt $($name:ident, $print:ident, $size:literal, $of:literal;)*) => {$(
        #[doc = concat!("Prints into a string of ", $of, ", as the routine of this name does.")]
        ///
        /// Arguments: the string, its room with that for the terminator, the format, and what the
        /// format asks for, as a C function of a variable number of arguments takes it. The value
        /// is a status; what does not fit is left out, with `STATUS_BUFFER_OVERFLOW`.
        ///
        /// ```no_run
        #[doc = concat!("use wdk_sys::", stringify!($name), " as print;")]
        ///
        /// let mut text = [0; 32];
        /// let format = [u16::from(b'%') as _, u16::from(b'u') as _, 0];
        /// // SAFETY: the room is that of the array, and the format asks for one number.
        /// let status = unsafe { print!(text.as_mut_ptr(), 32, format.as_ptr(), 7_u32) };
        /// assert_eq!(status, wdk_sys::STATUS_SUCCESS);
        /// ```
        ///
        /// # Safety
        /// Used in an `unsafe` block, whose author answers for this: the string is writable for its
        /// room, the format readable up to its terminator, and the arguments are what it asks for.
        ///
        /// # IRQL
        /// `PASSIVE_LEVEL` where wide characters are printed, any otherwise.
        #[macro_export]
        macro_rules! $name {
            ($dollar destination:expr, $dollar room:expr, $dollar format:expr
                $dollar (, $dollar argument:expr)* $dollar (,)?) => {
                $crate::ntddk::print_into($dollar destination, $dollar room / $size, |to, count| {
                    $crate::ntddk::$print(to, count, $dollar format $dollar (, $dollar argument)*)
                })
            };
        }
    )*};
}

variadic! { $
    RtlStringCchPrintfA, _snprintf, 1, "bytes, its room in characters";
    RtlStringCchPrintfW, _snwprintf, 1, "wide characters, its room in characters";
    RtlStringCbPrintfA, _snprintf, 1, "bytes, its room in bytes";
    RtlStringCbPrintfW, _snwprintf, 2, "wide characters, its room in bytes";
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Prints `text` as C's function does: as much as there is room for, and no terminator where
    /// that is all of the room. Returns the status, and what precedes the terminator.
    fn printed(text: &[u8], room: usize) -> (NTSTATUS, [u8; 8], usize) {
        let mut place = [0xff; 8];
        // SAFETY: the room is in the array, and no more is written than is asked for.
        let status = unsafe {
            print_into(place.as_mut_ptr(), room, |to, count| {
                let length = text.len().min(count);
                to.copy_from_nonoverlapping(text.as_ptr(), length);
                if length < count {
                    *to.add(length) = 0;
                }
                if text.len() > count {
                    -1
                } else {
                    length as c_int
                }
            })
        };
        let end = place.iter().position(|byte| *byte == 0);
        (status, place, end.unwrap_or(usize::MAX))
    }

    #[test]
    fn what_is_printed_ends_in_its_room() {
        for (text, room, status, length) in [
            (&b"abc"[..], 8, STATUS_SUCCESS, 3),
            (b"abc", 4, STATUS_SUCCESS, 3),
            (b"abc", 3, STATUS_BUFFER_OVERFLOW, 2),
            (b"abc", 1, STATUS_BUFFER_OVERFLOW, 0),
            (b"", 1, STATUS_SUCCESS, 0),
            (b"abc", 0, STATUS_INVALID_PARAMETER, usize::MAX),
        ] {
            let (said, place, end) = printed(text, room);
            assert_eq!((said, end), (status, length), "{room}");
            assert!(place[room..].iter().all(|byte| *byte == 0xff), "{room}");
        }
    }
}
