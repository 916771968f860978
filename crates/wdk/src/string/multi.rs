//! [`MultiString`]: strings one after the other.

use core::fmt;

use super::{MAX_UNITS, UnicodeStr, units_of};
use crate::pool::PoolVec;
use crate::{Error, Result};

/// A list of strings, none of which is empty, in nonpaged pool: what `REG_MULTI_SZ` and lists of
/// identifiers hold.
///
/// ```
/// use wdk::string::{MultiString, UnicodeStr};
///
/// /// Is the device one of a kind?
/// fn is_one(hardware_ids: &MultiString, kind: &UnicodeStr) -> bool {
///     hardware_ids.iter().any(|id| id.eq_ignore_ascii_case(kind))
/// }
/// # let mut ids = MultiString::new();
/// # ids.push(wdk::unicode!(r"PCI\VEN_1234")).unwrap();
/// # assert!(is_one(&ids, wdk::unicode!(r"pci\ven_1234")));
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// # Invariants
/// Each string has from one to [`MAX_UNITS`] units, none of them zero, and a zero behind it.
#[derive(Default)]
pub struct MultiString {
    units: PoolVec<u16>,
}

impl MultiString {
    /// An empty list, which takes no memory yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            units: PoolVec::new(),
        }
    }

    /// Adds a string at the end.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for one that is empty, or has a zero in it:
    /// the list would end there. [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn push(&mut self, string: &UnicodeStr) -> Result {
        if string.is_empty() || string.units().contains(&0) {
            return Err(Error::INVALID_PARAMETER);
        }
        self.units.try_reserve(string.len() + 1)?;
        self.units.extend_from_slice(string.units())?;
        self.units.push(0)
    }

    /// The list that some bytes hold, up to the first string that is empty, or to their end.
    ///
    /// # Errors
    /// [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH) for an odd number of bytes;
    /// [`INTEGER_OVERFLOW`](Error::INTEGER_OVERFLOW) for a string that is longer than
    /// [`MAX_UNITS`]; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let mut units = PoolVec::with_capacity(bytes.len() / 2 + 1)?;
        let mut length = 0;
        for unit in units_of(bytes)? {
            length = match (unit, length) {
                (0, 0) => break,
                (0, _) => 0,
                (_, MAX_UNITS) => return Err(Error::INTEGER_OVERFLOW),
                (_, length) => length + 1,
            };
            units.push(unit)?;
        }
        if length != 0 {
            units.push(0)?;
        }
        Ok(Self { units })
    }

    /// The strings.
    #[must_use]
    pub fn iter(&self) -> Strings<'_> {
        Strings { rest: &self.units }
    }

    /// Is there no string?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// Each string with a zero behind it, but not the zero that ends the list.
    pub(crate) fn units(&self) -> &[u16] {
        &self.units
    }
}

/// The strings of a [`MultiString`].
///
/// # Invariants
/// What is left is as in the list.
#[derive(Clone)]
pub struct Strings<'a> {
    rest: &'a [u16],
}

impl<'a> Iterator for Strings<'a> {
    type Item = &'a UnicodeStr;

    fn next(&mut self) -> Option<&'a UnicodeStr> {
        let end = self.rest.iter().position(|&unit| unit == 0)?;
        let (string, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.get(1..).unwrap_or_default();
        // By the type's invariant it is short enough.
        Some(UnicodeStr::of(string))
    }
}

impl<'a> IntoIterator for &'a MultiString {
    type Item = &'a UnicodeStr;
    type IntoIter = Strings<'a>;
    fn into_iter(self) -> Strings<'a> {
        self.iter()
    }
}

impl fmt::Debug for MultiString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::vec::Vec;
    use std::{format, vec};

    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn a_list_ends_at_an_empty_string_or_where_there_is_no_more() {
        for (text, shown) in [
            ("a\0bc\0\0", r#"["a", "bc"]"#),
            ("a\0bc\0", r#"["a", "bc"]"#),
            ("a\0bc", r#"["a", "bc"]"#),
            ("a\0\0bc\0\0", r#"["a"]"#),
            ("\0", "[]"),
            ("", "[]"),
        ] {
            let list = MultiString::from_bytes(&bytes(text)).unwrap();
            assert_eq!(format!("{list:?}"), shown, "{text:?}");
            // As it is written, it is the same again.
            let mut again: Vec<u8> = list.units().iter().flat_map(|u| u.to_le_bytes()).collect();
            again.extend([0, 0]);
            let again = MultiString::from_bytes(&again).unwrap();
            assert_eq!(format!("{again:?}"), shown);
        }
        let odd = MultiString::from_bytes(&[0x61, 0, 0]);
        assert_eq!(odd.err(), Some(Error::OBJECT_TYPE_MISMATCH));
        let long = vec![b'x'; 2 * (MAX_UNITS + 1)];
        assert_eq!(
            MultiString::from_bytes(&long).err(),
            Some(Error::INTEGER_OVERFLOW)
        );
    }

    #[test]
    fn a_list_holds_no_string_that_would_end_it() {
        let mut list = MultiString::new();
        assert!(list.is_empty());
        for wrong in ["", "a\0b"] {
            let wrong = crate::string::UnicodeString::try_from(wrong).unwrap();
            assert_eq!(list.push(&wrong), Err(Error::INVALID_PARAMETER));
        }
        list.push(crate::unicode!("a")).unwrap();
        assert!(!list.is_empty());
    }
}
