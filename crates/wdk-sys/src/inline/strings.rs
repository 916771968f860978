//! The string functions of ntstrsafe.h: each is told how much room there is, ends with a
//! terminator, and says whether all of it fitted. `Cch` counts characters, `Cb` bytes, always with
//! room for the terminator.
//!
//! The forms that print are in [`prints`](super::prints).

use core::ffi::c_char;

use crate::{NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, WCHAR};

/// The longest string these functions take, in characters: `NTSTRSAFE_MAX_CCH`.
pub const NTSTRSAFE_MAX_CCH: usize = 0x7fff_ffff;

/// How many characters lie before the terminator, if there is one among the first `room`.
///
/// # Safety
/// The string is readable up to its terminator or for `room` characters.
unsafe fn length<T: Copy + Default + PartialEq>(string: *const T, room: usize) -> Option<usize> {
    // SAFETY: the caller's promise: no character behind the terminator is read.
    (0..room).find(|&at| unsafe { *string.add(at) } == T::default())
}

/// Writes at most `count` characters of `source`, and a terminator, behind the first `start` of
/// `destination`, which has room for `room`.
///
/// # Safety
/// As for [`RtlStringCchCopyNW`], and `start < room`.
unsafe fn write<T: Copy + Default + PartialEq>(
    destination: *mut T,
    room: usize,
    start: usize,
    source: *const T,
    count: usize,
) -> NTSTATUS {
    let mut at = 0;
    // SAFETY: what is read is before the source's terminator or the count's end; what is written is
    // in the room, whose last place is left for the terminator.
    unsafe {
        while at < count && *source.add(at) != T::default() {
            if start + at + 1 == room {
                *destination.add(start + at) = T::default();
                return STATUS_BUFFER_OVERFLOW;
            }
            *destination.add(start + at) = *source.add(at);
            at += 1;
        }
        *destination.add(start + at) = T::default();
    }
    STATUS_SUCCESS
}

/// Whether so much room is none that these functions take.
fn is_refused(room: usize) -> bool {
    room == 0 || room > NTSTRSAFE_MAX_CCH
}

macro_rules! strings {
    ($($copy:ident, $copy_n:ident, $cat:ident, $cat_n:ident, $length:ident:
        $unit:ty, $size:literal, $page:literal;)*) => {$(
        /// Copies a string. What does not fit is left out, with `STATUS_BUFFER_OVERFLOW`.
        ///
        /// # Safety
        /// `Destination` is writable for the room given, and `Source` readable up to its
        /// terminator; they do not overlap.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "copy>"
        )]
        pub unsafe fn $copy(
            Destination: *mut $unit,
            Room: usize,
            Source: *const $unit,
        ) -> NTSTATUS {
            // SAFETY: the caller's promise; no source is longer.
            unsafe { $copy_n(Destination, Room, Source, NTSTRSAFE_MAX_CCH * $size) }
        }

        /// Copies at most so much of a string, which needs no terminator then.
        ///
        /// # Safety
        /// As for the copy of all, but `Source` need not be readable behind what is copied.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "copyn>"
        )]
        pub unsafe fn $copy_n(
            Destination: *mut $unit,
            Room: usize,
            Source: *const $unit,
            Count: usize,
        ) -> NTSTATUS {
            let (room, count) = (Room / $size, Count / $size);
            if is_refused(room) {
                return STATUS_INVALID_PARAMETER;
            }
            if count > NTSTRSAFE_MAX_CCH {
                // SAFETY: there is room for one character at least.
                unsafe { *Destination = 0 };
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the caller's promise; the room is not empty.
            unsafe { write(Destination, room, 0, Source, count) }
        }

        /// Appends a string. What does not fit is left out, with `STATUS_BUFFER_OVERFLOW`. Nothing
        /// is written where the first has no terminator in its room.
        ///
        /// # Safety
        /// As for the copy; `Destination` is readable too.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "cat>"
        )]
        pub unsafe fn $cat(
            Destination: *mut $unit,
            Room: usize,
            Source: *const $unit,
        ) -> NTSTATUS {
            // SAFETY: the caller's promise; no source is longer.
            unsafe { $cat_n(Destination, Room, Source, NTSTRSAFE_MAX_CCH * $size) }
        }

        /// Appends at most so much of a string, which needs no terminator then.
        ///
        /// # Safety
        /// As for appending all, but `Source` need not be readable behind what is appended.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "catn>"
        )]
        pub unsafe fn $cat_n(
            Destination: *mut $unit,
            Room: usize,
            Source: *const $unit,
            Count: usize,
        ) -> NTSTATUS {
            let (room, count) = (Room / $size, Count / $size);
            if is_refused(room) || count > NTSTRSAFE_MAX_CCH {
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the caller's promise; what is found is in the room.
            unsafe {
                match length(Destination, room) {
                    Some(start) => write(Destination, room, start, Source, count),
                    None => STATUS_INVALID_PARAMETER,
                }
            }
        }

        /// Stores how long a string is, without its terminator. One that is null, or has none in
        /// its room, is refused; zero is stored then.
        ///
        /// # Safety
        /// `String` is null, or readable up to its terminator or for the room given; `Length` is
        /// null or writable.
        ///
        #[doc = concat!(
            "<https://learn.microsoft.com/windows-hardware/drivers/ddi/ntstrsafe/",
            "nf-ntstrsafe-rtlstring", $page, "length>"
        )]
        pub unsafe fn $length(
            String: *const $unit,
            Room: usize,
            Length: *mut usize,
        ) -> NTSTATUS {
            let room = Room / $size;
            let found = if String.is_null() || room > NTSTRSAFE_MAX_CCH {
                None
            } else {
                // SAFETY: the caller's promise.
                unsafe { length(String, room) }
            };
            if !Length.is_null() {
                // SAFETY: the caller's promise.
                unsafe { *Length = found.unwrap_or(0) * $size };
            }
            if found.is_some() { STATUS_SUCCESS } else { STATUS_INVALID_PARAMETER }
        }
    )*};
}

strings! {
    RtlStringCchCopyA, RtlStringCchCopyNA, RtlStringCchCatA, RtlStringCchCatNA,
        RtlStringCchLengthA: c_char, 1, "cch";
    RtlStringCchCopyW, RtlStringCchCopyNW, RtlStringCchCatW, RtlStringCchCatNW,
        RtlStringCchLengthW: WCHAR, 1, "cch";
    RtlStringCbCopyA, RtlStringCbCopyNA, RtlStringCbCatA, RtlStringCbCatNA,
        RtlStringCbLengthA: c_char, 1, "cb";
    RtlStringCbCopyW, RtlStringCbCopyNW, RtlStringCbCatW, RtlStringCbCatNW,
        RtlStringCbLengthW: WCHAR, 2, "cb";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_and_appends_end_in_their_room() {
        let mut room = [0xffff_u16; 6];
        let abc = [97, 98, 99, 0_u16];
        // SAFETY: all strings are terminated, and the rooms are those of the array.
        unsafe {
            assert_eq!(
                RtlStringCchCopyW(room.as_mut_ptr(), 6, abc.as_ptr()),
                STATUS_SUCCESS
            );
            assert_eq!(room, [97, 98, 99, 0, 0xffff, 0xffff]);
            let status = RtlStringCchCatW(room.as_mut_ptr(), 6, abc.as_ptr());
            assert_eq!(status, STATUS_BUFFER_OVERFLOW);
            assert_eq!(room, [97, 98, 99, 97, 98, 0]);
            // A byte that is half of a character is no room.
            let status = RtlStringCbCopyW(room.as_mut_ptr(), 5, abc.as_ptr());
            assert_eq!(status, STATUS_BUFFER_OVERFLOW);
            assert_eq!(room, [97, 0, 99, 97, 98, 0]);
            let status = RtlStringCbCatNW(room.as_mut_ptr(), 12, abc.as_ptr(), 4);
            assert_eq!(status, STATUS_SUCCESS);
            assert_eq!(room, [97, 97, 98, 0, 98, 0]);
            // Exactly full.
            assert_eq!(
                RtlStringCchCopyW(room.as_mut_ptr(), 4, abc.as_ptr()),
                STATUS_SUCCESS
            );
            assert_eq!(room, [97, 98, 99, 0, 98, 0]);
        }
    }

    #[test]
    fn what_is_no_room_or_no_string_is_refused() {
        let mut room = [1_i8; 3];
        let mut length = 7;
        // SAFETY: as above; null is taken by the routine that is given it.
        unsafe {
            let string = c"xy".as_ptr();
            assert_eq!(
                RtlStringCchCopyA(room.as_mut_ptr(), 0, string),
                STATUS_INVALID_PARAMETER
            );
            let too_much = NTSTRSAFE_MAX_CCH + 1;
            assert_eq!(
                RtlStringCbCopyA(room.as_mut_ptr(), too_much, string),
                STATUS_INVALID_PARAMETER
            );
            assert_eq!(
                RtlStringCbCatA(room.as_mut_ptr(), 3, string),
                STATUS_INVALID_PARAMETER
            );
            assert_eq!(room, [1; 3]);
            assert_eq!(
                RtlStringCchLengthA(room.as_ptr(), 3, &raw mut length),
                STATUS_INVALID_PARAMETER
            );
            assert_eq!(length, 0);
            assert_eq!(
                RtlStringCchLengthA(string, 3, &raw mut length),
                STATUS_SUCCESS
            );
            assert_eq!(length, 2);
            let wide = [5_u16, 6, 0];
            assert_eq!(
                RtlStringCbLengthW(wide.as_ptr(), 6, &raw mut length),
                STATUS_SUCCESS
            );
            assert_eq!(length, 4);
            let null = core::ptr::null();
            assert_eq!(
                RtlStringCbLengthW(null, 6, &raw mut length),
                STATUS_INVALID_PARAMETER
            );
        }
    }
}
