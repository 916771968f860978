//! [`Setting`]: a number that somebody may have set.

use core::ops::RangeBounds;

use super::name_of;
use crate::print;
use crate::{Error, Result};

/// What a key has under a name that is to be a number.
///
/// ```
/// use wdk::registry::Key;
///
/// /// How many buffers are made: as many as an administrator says.
/// fn buffers(parameters: &Key) -> u32 {
///     parameters.u32("Buffers").range(1..=1024).or(32)
/// }
/// # fn main() { let _ = buffers; }
/// ```
#[must_use = "a setting is read by `or`, `get` or `required`"]
pub struct Setting<'n, T> {
    name: &'n str,
    value: Result<Option<T>>,
}

impl<'n, T: PartialOrd> Setting<'n, T> {
    pub(super) const fn new(name: &'n str, value: Result<Option<T>>) -> Self {
        Self { name, value }
    }

    /// Takes what lies outside the range for [`INVALID_PARAMETER`](Error::INVALID_PARAMETER).
    pub fn range(self, allowed: impl RangeBounds<T>) -> Self {
        let value = match self.value {
            Ok(Some(value)) if !allowed.contains(&value) => Err(Error::INVALID_PARAMETER),
            value => value,
        };
        Self { value, ..self }
    }

    /// The number, or `default` where there is none. That is also used for whatever is there that
    /// is no such number, or cannot be read, which is reported to the debugger by the value's name.
    pub fn or(self, default: T) -> T {
        match self.value {
            Ok(value) => value.unwrap_or(default),
            Err(error) => {
                report(self.name, error);
                default
            }
        }
    }

    /// The number; `None` where there is no value.
    ///
    /// # Errors
    /// * [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH): the value is no number of this
    ///   width.
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): it is out of [range](Self::range), or the
    ///   name is longer than [`LONGEST_NAME`](super::LONGEST_NAME).
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`, and what the kernel
    ///   answers.
    pub fn get(self) -> Result<Option<T>> {
        self.value
    }

    /// The number, which must be there.
    ///
    /// # Errors
    /// As [`get`](Self::get), and [`OBJECT_NAME_NOT_FOUND`](Error::OBJECT_NAME_NOT_FOUND) where
    /// there is no value.
    pub fn required(self) -> Result<T> {
        self.value?.ok_or(Error::OBJECT_NAME_NOT_FOUND)
    }
}

/// Says that a value is not used.
#[cold]
fn report(name: &str, error: Error) {
    match name_of(name) {
        Ok(name) => print::report_value(&name.as_unicode_string(), error),
        Err(_) => print::report(c"a value's name is too long", error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn setting(value: Result<Option<u32>>) -> Setting<'static, u32> {
        Setting::new("Depth", value)
    }

    #[test]
    fn what_is_out_of_range_is_no_value() {
        assert_eq!(setting(Ok(Some(4))).range(1..=4).get(), Ok(Some(4)));
        assert_eq!(setting(Ok(None)).range(1..=4).get(), Ok(None));
        let outside = setting(Ok(Some(4))).range(..4);
        assert_eq!(outside.get(), Err(Error::INVALID_PARAMETER));
        // What is wrong already stays wrong as it was.
        let wrong = setting(Err(Error::OBJECT_TYPE_MISMATCH)).range(1..=4);
        assert_eq!(wrong.required(), Err(Error::OBJECT_TYPE_MISMATCH));
        assert_eq!(
            setting(Ok(None)).required(),
            Err(Error::OBJECT_NAME_NOT_FOUND)
        );
    }
}
