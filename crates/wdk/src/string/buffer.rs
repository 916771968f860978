//! [`UnicodeBuffer`]: units in place.

use core::fmt::{self, Write};
use core::ops::Deref;

use super::UnicodeStr;
use crate::place::assert_movable;
use crate::{Error, Result};

/// A string of `N` units at most that lies in this value itself: no memory is taken for it, and it
/// can be written at any IRQL.
///
/// It is no larger than [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE), which is checked
/// while compiling.
///
/// ```
/// use wdk::string::UnicodeBuffer;
///
/// /// The name of the port with this number.
/// fn port_name(number: u16) -> wdk::Result<UnicodeBuffer<16>> {
///     UnicodeBuffer::format(format_args!(r"\??\EDU{number}"))
/// }
/// # assert!(*port_name(u16::MAX).unwrap() == *r"\??\EDU65535");
/// ```
///
/// # Invariants
/// `length` is `N` at most.
#[derive(Clone, Copy)]
pub struct UnicodeBuffer<const N: usize> {
    units: [u16; N],
    length: u16,
}

impl<const N: usize> UnicodeBuffer<N> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        assert_movable::<Self>();
        Self {
            units: [0; N],
            length: 0,
        }
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
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) for what does not fit;
    /// [`UNSUCCESSFUL`](Error::UNSUCCESSFUL) when a value says that it cannot be formatted. The
    /// string is as it was then.
    pub fn append(&mut self, arguments: fmt::Arguments<'_>) -> Result {
        let length = self.length;
        let mut end = Appending {
            string: self,
            result: Ok(()),
        };
        let written = end.write_fmt(arguments);
        let result = end.result.and(written.map_err(|_| Error::UNSUCCESSFUL));
        if result.is_err() {
            self.length = length;
        }
        result
    }

    /// Adds a text at the end.
    ///
    /// # Errors
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) where it does not fit in whole; the string is
    /// as it was then.
    pub fn push_str(&mut self, text: &str) -> Result {
        let mut length = usize::from(self.length);
        for unit in text.encode_utf16() {
            *self.units.get_mut(length).ok_or(Error::BUFFER_TOO_SMALL)? = unit;
            length += 1;
        }
        // No more than there are units, of which `assert_movable` allows a few hundred.
        self.length = length as u16;
        Ok(())
    }

    /// Takes all units away.
    pub const fn clear(&mut self) {
        self.length = 0;
    }
}

/// Keeps what is wrong, for which a formatter has no room.
struct Appending<'a, const N: usize> {
    string: &'a mut UnicodeBuffer<N>,
    result: Result,
}

impl<const N: usize> Write for Appending<'_, N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.result = self.string.push_str(text);
        self.result.map_err(|_| fmt::Error)
    }
}

/// What does not fit in whole is an error; the pieces before it stay.
impl<const N: usize> Write for UnicodeBuffer<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text).map_err(|_| fmt::Error)
    }
}

impl<const N: usize> TryFrom<&str> for UnicodeBuffer<N> {
    type Error = Error;
    fn try_from(text: &str) -> Result<Self> {
        let mut this = Self::new();
        this.push_str(text)?;
        Ok(this)
    }
}

impl<const N: usize> Default for UnicodeBuffer<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Deref for UnicodeBuffer<N> {
    type Target = UnicodeStr;
    fn deref(&self) -> &UnicodeStr {
        // By the type's invariant there are as many, which are few.
        UnicodeStr::of(self.units.get(..usize::from(self.length)).unwrap_or(&[]))
    }
}

impl<const N: usize> fmt::Display for UnicodeBuffer<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<const N: usize> fmt::Debug for UnicodeBuffer<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_refused_whole() {
        let mut string = UnicodeBuffer::<4>::try_from("ab").unwrap();
        assert_eq!(string.push_str("cde"), Err(Error::BUFFER_TOO_SMALL));
        assert!(*string == *"ab");
        // The first piece fits, and goes again.
        assert_eq!(
            string.append(format_args!("{}{}", 'c', "de")),
            Err(Error::BUFFER_TOO_SMALL)
        );
        assert!(*string == *"ab");
        // A pair of surrogates is not divided.
        string.push_str("c").unwrap();
        assert_eq!(string.push_str("\u{1F600}"), Err(Error::BUFFER_TOO_SMALL));
        assert!(*string == *"abc");
        string.push_str("d").unwrap();
        assert!(write!(string, "").is_ok() && write!(string, "e").is_err());
        string.clear();
        assert!(string.is_empty());
        assert!(UnicodeBuffer::<0>::format(format_args!("")).is_ok());
    }
}
