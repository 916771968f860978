//! Strings as the kernel has them: UTF-16 with a count (`UNICODE_STRING`).
//!
//! | Type | Its units are | Like |
//! |---|---|---|
//! | [`UnicodeStr`] | somebody else's, behind a reference | `str` |
//! | [`UnicodeString`] | its own, in pool, and grow | `String` |
//! | [`UnicodeBuffer`] | its own, in place, as many as fit | an array of `u16` |
//! | [`MultiString`] | those of several strings, in pool | a list of `str` |
//!
//! A `UNICODE_STRING` counts its bytes in 16 bits, an even number. So a string has
//! [`MAX_UNITS`] units at most; none of these types ever holds more, and what would not fit is
//! refused, never cut. There is no zero at the end, and a zero in it is a unit like others. The
//! kernel does not ask whether surrogates are in pairs; nor do these types, until a character of
//! theirs is asked for.
//!
//! Text is written into those that own their units by formatting:
//!
//! ```
//! use wdk::string::UnicodeString;
//!
//! /// The name of the device with this number.
//! fn device_name(number: u32) -> wdk::Result<UnicodeString> {
//!     UnicodeString::format(format_args!(r"\Device\Edu{number}"))
//! }
//! # assert_eq!(*device_name(7).unwrap(), *wdk::unicode!(r"\Device\Edu7"));
//! ```

mod borrowed;
mod buffer;
mod multi;
mod owned;

pub use borrowed::{Characters, UnicodeStr};
pub use buffer::UnicodeBuffer;
pub use multi::{MultiString, Strings};
pub use owned::UnicodeString;

use wdk_sys::UNICODE_STRING;

use crate::{Error, Result};

/// The units of the longest string: with one more, its bytes could not be counted.
pub const MAX_UNITS: usize = u16::MAX as usize / 2;

/// A [`UnicodeStr`] for all time, made while the driver is compiled.
///
/// ```
/// use wdk::string::UnicodeStr;
///
/// const NAME: &UnicodeStr = wdk::unicode!(r"\Device\Edu");
/// assert_eq!(NAME.len(), 11);
/// ```
#[macro_export]
macro_rules! unicode {
    ($text:expr) => {
        const { $crate::string::UnicodeStr::from_static($crate::utf16!($text)) }
    };
}

/// The kernel's form of a string, which is not written to.
pub(crate) fn counted(units: &[u16]) -> Result<UNICODE_STRING> {
    let string = UnicodeStr::new(units).map_err(|_| Error::INVALID_PARAMETER)?;
    Ok(string.as_unicode_string())
}

/// The units that some bytes hold.
///
/// # Errors
/// [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH) where one of them is cut in half.
fn units_of(bytes: &[u8]) -> Result<impl Iterator<Item = u16> + Clone> {
    let (units, []) = bytes.as_chunks() else {
        return Err(Error::OBJECT_TYPE_MISMATCH);
    };
    Ok(units.iter().copied().map(u16::from_le_bytes))
}
