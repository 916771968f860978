//! [`UnicodeString`]: units in pool.

use core::fmt::{self, Write};
use core::ops::Deref;

use super::{MAX_UNITS, UnicodeStr, units_of};
use crate::pool::PoolVec;
use crate::{Error, Result};

/// A string in nonpaged pool, which grows; see [`string`](crate::string).
///
/// ```
/// use wdk::string::{UnicodeStr, UnicodeString};
///
/// /// The name of a file below a folder.
/// fn below(folder: &UnicodeStr, name: &str) -> wdk::Result<UnicodeString> {
///     let mut path = UnicodeString::copied(folder)?;
///     path.push_str(r"\")?;
///     path.push_str(name)?;
///     Ok(path)
/// }
/// # assert!(*below(wdk::unicode!(r"\??\C:"), "x").unwrap() == *r"\??\C:\x");
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// There are [`MAX_UNITS`] units at most.
#[derive(Default)]
pub struct UnicodeString {
    units: PoolVec<u16>,
}

impl UnicodeString {
    /// An empty one, which takes no memory yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            units: PoolVec::new(),
        }
    }

    /// A copy of a string.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn copied(string: &UnicodeStr) -> Result<Self> {
        Ok(Self {
            units: PoolVec::copied(string.units())?,
        })
    }

    /// The string that some bytes hold, up to the first zero, or to their end.
    ///
    /// # Errors
    /// [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH) for an odd number of bytes;
    /// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for more than [`MAX_UNITS`];
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let units = units_of(bytes)?.take_while(|&unit| unit != 0);
        let mut this = Self::new();
        this.make_room(units.clone().count())?;
        for unit in units {
            this.units.push(unit)?;
        }
        Ok(this)
    }

    /// What is formatted.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn format(arguments: fmt::Arguments<'_>) -> Result<Self> {
        let mut this = Self::new();
        this.append(arguments)?;
        Ok(this)
    }

    /// Formats at the end. (`write!` does, too, but cannot say what is wrong, and leaves what was
    /// written until then.)
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), and
    /// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for what would be longer than [`MAX_UNITS`];
    /// [`UNSUCCESSFUL`](Error::UNSUCCESSFUL) when a value says that it cannot be formatted. The
    /// string is as it was then.
    pub fn append(&mut self, arguments: fmt::Arguments<'_>) -> Result {
        let length = self.units.len();
        let mut end = Appending {
            string: self,
            result: Ok(()),
        };
        let written = end.write_fmt(arguments);
        let result = end.result.and(written.map_err(|_| Error::UNSUCCESSFUL));
        if result.is_err() {
            self.units.truncate(length);
        }
        result
    }

    /// Adds a text at the end.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_str(&mut self, text: &str) -> Result {
        self.make_room(text.encode_utf16().count())?;
        // There is room by now, so that no unit is the last.
        text.encode_utf16()
            .try_for_each(|unit| self.units.push(unit))
    }

    /// Adds a string at the end.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), and
    /// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for what would be longer than [`MAX_UNITS`].
    /// The string is as it was then.
    pub fn push(&mut self, string: &UnicodeStr) -> Result {
        self.make_room(string.len())?;
        self.units.extend_from_slice(string.units())
    }

    fn make_room(&mut self, units: usize) -> Result {
        if units > MAX_UNITS - self.units.len() {
            return Err(Error::INTEGER_OVERFLOW);
        }
        self.units.try_reserve(units)
    }

    /// Takes all units away; the memory stays.
    pub fn clear(&mut self) {
        self.units.clear();
    }
}

/// Keeps what is wrong, for which a formatter has no room.
struct Appending<'a> {
    string: &'a mut UnicodeString,
    result: Result,
}

impl Write for Appending<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.result = self.string.push_str(text);
        self.result.map_err(|_| fmt::Error)
    }
}

/// What does not fit in whole is an error; the pieces before it stay.
impl Write for UnicodeString {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text).map_err(|_| fmt::Error)
    }
}

impl TryFrom<&str> for UnicodeString {
    type Error = Error;
    fn try_from(text: &str) -> Result<Self> {
        let mut this = Self::new();
        this.push_str(text)?;
        Ok(this)
    }
}

impl Deref for UnicodeString {
    type Target = UnicodeStr;
    fn deref(&self) -> &UnicodeStr {
        // By the type's invariant there are no more.
        UnicodeStr::of(&self.units)
    }
}

impl fmt::Display for UnicodeString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl fmt::Debug for UnicodeString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says that it cannot be formatted, after some text.
    struct Broken;

    impl fmt::Display for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("something")?;
            Err(fmt::Error)
        }
    }

    #[test]
    fn what_is_formatted_is_there_whole_or_not_at_all() {
        let mut string = UnicodeString::try_from("\u{1F600}").unwrap();
        assert_eq!(string.len(), 2);
        string.append(format_args!("-{:04X}", 0xAB)).unwrap();
        assert!(*string == *"\u{1F600}-00AB");
        assert_eq!(
            string.append(format_args!("x{Broken}")),
            Err(Error::UNSUCCESSFUL)
        );
        assert_eq!(
            string.append(format_args!("x{:1$}", 0, 65_000)),
            Err(Error::INTEGER_OVERFLOW)
        );
        assert!(*string == *"\u{1F600}-00AB");
    }

    #[test]
    fn the_longest_string_takes_no_more() {
        let mut string = UnicodeString::format(format_args!("{:1$}", 0, MAX_UNITS - 1)).unwrap();
        assert_eq!(string.push_str("\u{1F600}"), Err(Error::INTEGER_OVERFLOW));
        string.push_str("x").unwrap();
        assert_eq!(string.len(), MAX_UNITS);
        assert_eq!(
            string.push(crate::unicode!("y")),
            Err(Error::INTEGER_OVERFLOW)
        );
        assert!(string.write_str("y").is_err() && string.write_str("").is_ok());
        let copy = UnicodeString::copied(&string).unwrap();
        assert!(*copy == *string);
        string.clear();
        assert!(string.is_empty());
    }

    #[test]
    fn bytes_hold_a_string_up_to_a_zero_or_their_end() {
        let held = |bytes: &[u8]| UnicodeString::from_bytes(bytes);
        for bytes in [&b"a\0b\0"[..], b"a\0b\0\0\0", b"a\0b\0\0\0c\0"] {
            assert!(*held(bytes).unwrap() == *"ab");
        }
        assert!(held(&[]).unwrap().is_empty() && held(&[0, 0]).unwrap().is_empty());
        assert_eq!(held(&[0x61]).err(), Some(Error::OBJECT_TYPE_MISMATCH));
        let long = [b'x'; 2 * (MAX_UNITS + 1)];
        assert_eq!(held(&long).err(), Some(Error::INTEGER_OVERFLOW));
        assert_eq!(held(&long[2..]).unwrap().len(), MAX_UNITS);
    }
}
