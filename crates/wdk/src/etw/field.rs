//! The values that an event can have.

use wdk_sys::GUID;

use crate::Error;
use crate::string::UnicodeStr;

/// How a field is written, and shown: TraceLogging's `TlgIn…` and `TlgOut…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldType {
    pub(super) encoded_as: u8,
    pub(super) shown_as: u8,
}

/// A type that a field of an event can have.
///
/// | Type | Its values | Shown as |
/// |---|---|---|
/// | `u8` … `u64`, `i8` … `i64`, `f32`, `f64`, `bool` | the same | numbers, true or false |
/// | [`Hex32`], [`Hex64`] | `u32`, `u64` | hexadecimal numbers |
/// | `str` | `&str` | text |
/// | [`UnicodeStr`] | `&UnicodeStr` | text |
/// | `[u8]` | `&[u8]` | bytes |
/// | [`GUID`] | `&GUID` | an identifier |
/// | [`Error`] | [`Error`] | a status, by its name where the tool knows it |
///
/// Text and bytes are cut behind 65,535 bytes. An event that is larger than a buffer of the session
/// that listens, all of it together, is lost to that session.
pub trait Field {
    /// How it is written and shown.
    const TYPE: FieldType;
    /// What a value is given as.
    type Value<'a>;
    /// Makes a value ready to be written.
    fn prepare(value: Self::Value<'_>) -> Prepared<'_>;
}

/// A value that is ready to be written: a number of up to 8 bytes, bytes, or bytes behind their
/// count.
#[derive(Clone, Copy)]
pub struct Prepared<'a> {
    pub(super) number: [u8; 8],
    pub(super) number_length: usize,
    pub(super) data: &'a [u8],
}

impl<'a> Prepared<'a> {
    fn number<const N: usize>(bytes: [u8; N]) -> Self {
        let mut number = [0; 8];
        for (place, byte) in number.iter_mut().zip(bytes) {
            *place = byte;
        }
        Self {
            number,
            number_length: N,
            data: &[],
        }
    }

    /// Bytes, of units of so many each, behind their count.
    fn counted(data: &'a [u8], unit: usize) -> Self {
        let most = usize::from(u16::MAX) / unit * unit;
        let data = data.get(..most).unwrap_or(data);
        Self {
            data,
            // There are no more.
            ..Self::number((data.len() as u16).to_le_bytes())
        }
    }
}

macro_rules! fields {
    ($($type:ty: $value:ty, $encoded:literal, $shown:literal, |$of:ident| $prepare:expr;)*) => {$(
        impl Field for $type {
            const TYPE: FieldType = FieldType {
                encoded_as: $encoded,
                shown_as: $shown,
            };
            type Value<'a> = $value;
            #[inline]
            fn prepare($of: Self::Value<'_>) -> Prepared<'_> {
                $prepare
            }
        }
    )*};
}

/// A field that is shown as a hexadecimal number of 32 bits.
///
/// ```
/// use wdk::etw::{Hex32, Level, Provider};
///
/// fn interrupted(provider: &'static Provider, causes: u32) {
///     wdk::etw_event!(*provider, "Interrupted", Level::Verbose, 0, causes: Hex32 = causes);
/// }
/// # fn main() { let _ = interrupted; }
/// ```
pub enum Hex32 {}

/// A field that is shown as a hexadecimal number of 64 bits; see [`Hex32`].
pub enum Hex64 {}

fields! {
    i8: i8, 3, 0, |value| Prepared::number(value.to_le_bytes());
    u8: u8, 4, 0, |value| Prepared::number(value.to_le_bytes());
    i16: i16, 5, 0, |value| Prepared::number(value.to_le_bytes());
    u16: u16, 6, 0, |value| Prepared::number(value.to_le_bytes());
    i32: i32, 7, 0, |value| Prepared::number(value.to_le_bytes());
    u32: u32, 8, 0, |value| Prepared::number(value.to_le_bytes());
    i64: i64, 9, 0, |value| Prepared::number(value.to_le_bytes());
    u64: u64, 10, 0, |value| Prepared::number(value.to_le_bytes());
    f32: f32, 11, 0, |value| Prepared::number(value.to_le_bytes());
    f64: f64, 12, 0, |value| Prepared::number(value.to_le_bytes());
    bool: bool, 13, 0, |value| Prepared::number(u32::from(value).to_le_bytes());
    Hex32: u32, 20, 0, |value| Prepared::number(value.to_le_bytes());
    Hex64: u64, 21, 0, |value| Prepared::number(value.to_le_bytes());
    Error: Error, 8, 14, |error| Prepared::number(error.status().to_le_bytes());
    str: &'a str, 23, 35, |text| Prepared::counted(text.as_bytes(), 1);
    UnicodeStr: &'a UnicodeStr, 22, 0, |string| Prepared::counted(bytes_of(string), 2);
    [u8]: &'a [u8], 14, 0, |bytes| Prepared::counted(bytes, 1);
    GUID: &'a GUID, 15, 0, |id| Prepared {
        // SAFETY: a GUID is 16 bytes without padding.
        data: unsafe { &*core::ptr::from_ref(id).cast::<[u8; 16]>() },
        ..Prepared::number([])
    };
}

/// A string's units as bytes, the lower ones first.
fn bytes_of(string: &UnicodeStr) -> &[u8] {
    let units = string.units();
    // SAFETY: any memory is bytes, and these are the units'.
    unsafe { core::slice::from_raw_parts(units.as_ptr().cast(), size_of_val(units)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_as_its_type_says() {
        let number = <i16 as Field>::prepare(-2);
        assert_eq!(
            (&number.number[..2], number.number_length),
            (&[0xFE, 0xFF][..], 2)
        );
        let text = <UnicodeStr as Field>::prepare(crate::unicode!("ab"));
        assert_eq!(
            (text.number[0], text.number_length, text.data),
            (4, 2, &b"a\0b\0"[..])
        );
        let status = <Error as Field>::prepare(Error::CANCELLED);
        assert_eq!(status.number[..4], 0xC000_0120_u32.to_le_bytes());
        let id = crate::guid::from_u128(0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF);
        let id = <GUID as Field>::prepare(&id);
        assert_eq!(
            (id.number_length, &id.data[..6]),
            (0, &[0x33, 0x22, 0x11, 0, 0x55, 0x44][..])
        );
        // What cannot be counted is cut, between units.
        let long = [0x41; 70_000];
        assert_eq!(<[u8] as Field>::prepare(&long).data.len(), 65_535);
        assert_eq!(Prepared::counted(&long, 2).data.len(), 65_534);
    }
}
