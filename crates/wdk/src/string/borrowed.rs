//! [`UnicodeStr`]: units that are somebody else's.

use core::char::{DecodeUtf16, REPLACEMENT_CHARACTER, decode_utf16};
use core::cmp::Ordering;
use core::fmt::{self, Write};
use core::iter::Copied;
use core::slice;

use wdk_sys::{UNICODE_STRING, ntddk};

use super::MAX_UNITS;
use crate::{Error, Result, irql};

/// The characters of a string, or the units that are no part of one; see
/// [`UnicodeStr::chars`].
pub type Characters<'a> = DecodeUtf16<Copied<slice::Iter<'a, u16>>>;

/// A string in UTF-16, no longer than a `UNICODE_STRING` can say; see [`string`](crate::string).
///
/// Strings are the same, and in order, by the numbers of their units (`==`, `<`): so are names that
/// differ in case, which the kernel takes for the same, different ones. For names there is
/// [`eq_ignore_case`](Self::eq_ignore_case).
///
/// ```
/// use wdk::string::UnicodeStr;
///
/// /// The last part of a path.
/// fn last(path: &UnicodeStr) -> wdk::Result<&UnicodeStr> {
///     let units = path.units();
///     let parts = units.rsplit(|&unit| unit == u16::from(b'\\'));
///     UnicodeStr::new(parts.into_iter().next().unwrap_or(units))
/// }
/// # let path = wdk::unicode!(r"\Device\Edu");
/// # assert!(*last(path).unwrap() == *"Edu");
/// ```
///
/// # Invariants
/// There are [`MAX_UNITS`] units at most.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct UnicodeStr([u16]);

impl UnicodeStr {
    /// The string of these units, of which none is a terminator.
    ///
    /// # Errors
    /// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for more than [`MAX_UNITS`].
    pub const fn new(units: &[u16]) -> Result<&Self> {
        if units.len() > MAX_UNITS {
            return Err(Error::INTEGER_OVERFLOW);
        }
        Ok(Self::of(units))
    }

    /// The string of these units, for constants; see [`unicode!`](crate::unicode!).
    ///
    /// # Panics
    /// For more than [`MAX_UNITS`], which in a constant is an error of the compiler.
    #[must_use]
    pub const fn from_static(units: &'static [u16]) -> &'static Self {
        assert!(units.len() <= MAX_UNITS, "the string is too long");
        Self::of(units)
    }

    /// The string up to the first zero, or of all units where there is none: what is found where a
    /// terminator may be missing.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn until_zero(units: &[u16]) -> Result<&Self> {
        let end = units.iter().position(|&unit| unit == 0);
        Self::new(units.get(..end.unwrap_or(units.len())).unwrap_or(units))
    }

    /// The units are no more than [`MAX_UNITS`].
    pub(super) const fn of(units: &[u16]) -> &Self {
        // SAFETY: the type is laid out as its units.
        unsafe { &*(core::ptr::from_ref(units) as *const Self) }
    }

    /// The string that the kernel or another driver passes.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for what is no string: an odd number of
    /// bytes, more of them than there is room for, a buffer at an odd address, or none although
    /// there are bytes.
    ///
    /// # Safety
    /// `string` can be read; its buffer, where the string is valid as above, holds as many bytes as
    /// it says, which stay and do not change for `'a`.
    pub unsafe fn from_unicode_string<'a>(string: *const UNICODE_STRING) -> Result<&'a Self> {
        // SAFETY: the caller's promise.
        let UNICODE_STRING {
            Length: bytes,
            MaximumLength: room,
            Buffer: buffer,
        } = unsafe { string.read() };
        if bytes % 2 != 0 || bytes > room || !buffer.is_aligned() {
            return Err(Error::INVALID_PARAMETER);
        }
        if bytes == 0 {
            return Ok(Self::of(&[]));
        }
        if buffer.is_null() {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: the caller's promise, of a buffer that is aligned and not null.
        Ok(Self::of(unsafe {
            slice::from_raw_parts(buffer, usize::from(bytes / 2))
        }))
    }

    /// The kernel's form of the string, for routines that do not write to it. It refers to the
    /// units, which are to stay for as long as it is used.
    #[must_use]
    pub const fn as_unicode_string(&self) -> UNICODE_STRING {
        // By the type's invariant there are no more.
        let bytes = (self.0.len() * 2) as u16;
        UNICODE_STRING {
            Length: bytes,
            MaximumLength: bytes,
            // The address of no units may be any, and looks like one of user memory then.
            Buffer: if bytes == 0 {
                core::ptr::null_mut()
            } else {
                self.0.as_ptr().cast_mut()
            },
        }
    }

    /// The units.
    #[must_use]
    pub const fn units(&self) -> &[u16] {
        &self.0
    }

    /// How many units there are: half as many as bytes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Is there no unit?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The characters; an error stands for a surrogate that is not in a pair.
    #[must_use]
    pub fn chars(&self) -> Characters<'_> {
        decode_utf16(self.0.iter().copied())
    }

    /// Writes the string as UTF-8, and lends it.
    ///
    /// # Errors
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) where it does not fit (three bytes for each
    /// unit always do), and [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a surrogate that is
    /// not in a pair. The buffer holds the beginning then.
    pub fn to_utf8<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b str> {
        let mut length = 0;
        for character in self.chars() {
            let character = character.map_err(|_| Error::INVALID_PARAMETER)?;
            let room = buffer.get_mut(length..).unwrap_or_default();
            let room = room
                .get_mut(..character.len_utf8())
                .ok_or(Error::BUFFER_TOO_SMALL)?;
            length += character.encode_utf8(room).len();
        }
        let written = buffer.get(..length).unwrap_or_default();
        core::str::from_utf8(written).map_err(|_| Error::INVALID_PARAMETER)
    }

    /// Are the strings the same but for the case of the letters from A to Z?
    ///
    /// # IRQL
    /// Any.
    #[must_use]
    pub fn eq_ignore_ascii_case(&self, other: &Self) -> bool {
        let lower = |unit: &u16| match *unit {
            letter @ 0x41..=0x5A => letter + 0x20,
            other => other,
        };
        self.0.iter().map(lower).eq(other.0.iter().map(lower))
    }

    /// Are the strings the same but for case, by the table with which the kernel compares names
    /// ([`RtlEqualUnicodeString`])?
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above it: the table may be paged out.
    ///
    /// [`RtlEqualUnicodeString`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlequalunicodestring
    pub fn eq_ignore_case(&self, other: &Self) -> Result<bool> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let (mut this, mut other) = (self.as_unicode_string(), other.as_unicode_string());
        // SAFETY: the routine reads both strings.
        Ok(unsafe { ntddk::RtlEqualUnicodeString(&raw mut this, &raw mut other, 1) } != 0)
    }

    /// Which string comes first, whatever the case of their letters
    /// ([`RtlCompareUnicodeString`])?
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// As [`eq_ignore_case`](Self::eq_ignore_case).
    ///
    /// [`RtlCompareUnicodeString`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlcompareunicodestring
    pub fn cmp_ignore_case(&self, other: &Self) -> Result<Ordering> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let (mut this, mut other) = (self.as_unicode_string(), other.as_unicode_string());
        // SAFETY: the routine reads both strings.
        let order = unsafe { ntddk::RtlCompareUnicodeString(&raw mut this, &raw mut other, 1) };
        Ok(order.cmp(&0))
    }

    /// Does the string begin with another one, whatever the case of their letters
    /// ([`RtlPrefixUnicodeString`])?
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// As [`eq_ignore_case`](Self::eq_ignore_case).
    ///
    /// [`RtlPrefixUnicodeString`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-rtlprefixunicodestring
    pub fn starts_with_ignore_case(&self, beginning: &Self) -> Result<bool> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let (mut first, mut this) = (beginning.as_unicode_string(), self.as_unicode_string());
        // SAFETY: the routine reads both strings.
        Ok(unsafe { ntddk::RtlPrefixUnicodeString(&raw mut first, &raw mut this, 1) } != 0)
    }
}

/// The same characters?
impl PartialEq<str> for UnicodeStr {
    fn eq(&self, text: &str) -> bool {
        self.0.iter().copied().eq(text.encode_utf16())
    }
}

impl PartialEq<UnicodeStr> for str {
    fn eq(&self, string: &UnicodeStr) -> bool {
        string == self
    }
}

impl<'a> TryFrom<&'a [u16]> for &'a UnicodeStr {
    type Error = Error;
    fn try_from(units: &'a [u16]) -> Result<Self> {
        UnicodeStr::new(units)
    }
}

/// Surrogates that are not in a pair are shown as U+FFFD.
impl fmt::Display for UnicodeStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars()
            .try_for_each(|character| f.write_char(character.unwrap_or(REPLACEMENT_CHARACTER)))
    }
}

/// In quotes, with everything escaped that a string literal escapes.
impl fmt::Debug for UnicodeStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.chars() {
            match character {
                Ok(character) => character.escape_debug().try_for_each(|c| f.write_char(c))?,
                Err(alone) => write!(f, "\\u{{{:x}}}", alone.unpaired_surrogate())?,
            }
        }
        f.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::{format, vec};

    use super::*;

    fn raw(bytes: u16, room: u16, buffer: *mut u16) -> UNICODE_STRING {
        UNICODE_STRING {
            Length: bytes,
            MaximumLength: room,
            Buffer: buffer,
        }
    }

    #[test]
    fn a_string_is_as_long_as_it_can_be_counted() {
        let units = vec![u16::from(b'x'); MAX_UNITS + 1];
        assert_eq!(UnicodeStr::new(&units), Err(Error::INTEGER_OVERFLOW));
        let longest = UnicodeStr::new(&units[1..]).unwrap();
        let counted = longest.as_unicode_string();
        assert_eq!((counted.Length, counted.MaximumLength), (0xFFFE, 0xFFFE));
        assert!(UnicodeStr::until_zero(&units).is_err());
        let [a, zero] = [0x61, 0];
        assert!(*UnicodeStr::until_zero(&[a, zero, a]).unwrap() == *"a");
        assert!(UnicodeStr::until_zero(&[zero]).unwrap().is_empty());
        assert_eq!(UnicodeStr::until_zero(&[a, a]).unwrap().len(), 2);
    }

    #[test]
    fn what_is_no_string_is_refused() {
        let mut units = [0x61_u16, 0x62, 0x63];
        let buffer = units.as_mut_ptr();
        let odd = buffer.wrapping_byte_add(1);
        let null = core::ptr::null_mut();
        for wrong in [
            raw(3, 6, buffer),
            raw(6, 4, buffer),
            raw(2, 2, odd),
            raw(2, 2, null),
        ] {
            // SAFETY: only of a string that is valid the buffer is read.
            let string = unsafe { UnicodeStr::from_unicode_string(&raw const wrong) };
            assert_eq!(string, Err(Error::INVALID_PARAMETER));
        }
        for (right, text) in [
            (raw(4, 6, buffer), "ab"),
            (raw(6, 7, buffer), "abc"),
            (raw(0, 0, null), ""),
        ] {
            // SAFETY: the buffer holds that many bytes.
            let string = unsafe { UnicodeStr::from_unicode_string(&raw const right) };
            assert!(*string.unwrap() == *text);
        }
    }

    #[test]
    fn characters_become_utf8_or_are_refused() {
        const TEXT: &str = "a\u{E9}\u{20AC}\u{1F600}";
        let string = crate::unicode!(TEXT);
        let mut bytes = [0; 10];
        assert_eq!(string.to_utf8(&mut bytes), Ok(TEXT));
        assert_eq!(
            string.to_utf8(&mut bytes[..9]),
            Err(Error::BUFFER_TOO_SMALL)
        );
        assert_eq!(format!("{string}"), TEXT);
        let alone = UnicodeStr::new(&[0x61, 0xD800, 0x0A]).unwrap();
        assert_eq!(alone.to_utf8(&mut bytes), Err(Error::INVALID_PARAMETER));
        assert_eq!(format!("{alone}"), "a\u{FFFD}\n");
        assert_eq!(format!("{alone:?}"), r#""a\u{d800}\n""#);
    }

    #[test]
    fn case_counts_unless_it_is_said_not_to() {
        let (small, large) = (
            crate::unicode!("com1 \u{E9}"),
            crate::unicode!("COM1 \u{E9}"),
        );
        assert!(small != large && large < small);
        assert!(small.eq_ignore_ascii_case(large));
        assert!(!small.eq_ignore_ascii_case(crate::unicode!("COM1 \u{C9}")));
        assert!(!small.eq_ignore_ascii_case(crate::unicode!("COM1")));
        // What lies behind Z and before a is not a letter.
        assert!(!crate::unicode!("[").eq_ignore_ascii_case(crate::unicode!("{")));
    }
}
