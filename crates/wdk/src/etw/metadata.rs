//! What describes providers and events, made while compiling.
//!
//! Both begin with their own length in 16 bits. A provider's name and a zero follow; of an event, a
//! byte of tags, its name and a zero, and for each field its name, a zero, and the type in one byte
//! or two.

use super::MOST_FIELDS;
use super::field::FieldType;

/// In a type's first byte: another one says how to show the value.
const CHAIN: u8 = 0x80;

/// The bytes of a text and its zero.
const fn text_length(text: &str) -> usize {
    text.len() + 1
}

/// Writes a text and its zero; where the next byte goes.
const fn write_text<const N: usize>(bytes: &mut [u8; N], mut at: usize, text: &str) -> usize {
    let text = text.as_bytes();
    let mut from = 0;
    while from < text.len() {
        assert!(text[from] != 0, "a name has no zero in it");
        bytes[at] = text[from];
        at += 1;
        from += 1;
    }
    at + 1
}

/// Writes the length at the beginning.
const fn write_length<const N: usize>(bytes: &mut [u8; N]) {
    assert!(N <= u16::MAX as usize, "the names are too long");
    bytes[0] = N as u8;
    bytes[1] = (N >> 8) as u8;
}

/// The bytes that describe a provider.
#[doc(hidden)]
#[must_use]
pub const fn provider_length(name: &str) -> usize {
    size_of::<u16>() + text_length(name)
}

/// What describes a provider.
///
/// # Panics
/// When `N` is not its length, or the name has a zero in it.
#[doc(hidden)]
#[must_use]
pub const fn provider_traits<const N: usize>(name: &str) -> [u8; N] {
    let mut bytes = [0; N];
    write_length(&mut bytes);
    let end = write_text(&mut bytes, size_of::<u16>(), name);
    assert!(end == N, "a provider's description has another length");
    bytes
}

/// The bytes that describe an event.
///
/// # Panics
/// For more than [`MOST_FIELDS`].
#[doc(hidden)]
#[must_use]
pub const fn event_length(name: &str, fields: &[(&str, FieldType)]) -> usize {
    assert!(fields.len() <= MOST_FIELDS, "the event has too many fields");
    let mut length = size_of::<u16>() + 1 + text_length(name);
    let mut field = 0;
    while field < fields.len() {
        let (name, of) = &fields[field];
        length += text_length(name) + if of.shown_as == 0 { 1 } else { 2 };
        field += 1;
    }
    length
}

/// What describes an event.
///
/// # Panics
/// When `N` is not its length, or a name has a zero in it.
#[doc(hidden)]
#[must_use]
pub const fn event_metadata<const N: usize>(name: &str, fields: &[(&str, FieldType)]) -> [u8; N] {
    let mut bytes = [0; N];
    write_length(&mut bytes);
    // No tags.
    let mut at = write_text(&mut bytes, size_of::<u16>() + 1, name);
    let mut field = 0;
    while field < fields.len() {
        let (name, of) = &fields[field];
        at = write_text(&mut bytes, at, name);
        if of.shown_as == 0 {
            bytes[at] = of.encoded_as;
            at += 1;
        } else {
            bytes[at] = of.encoded_as | CHAIN;
            bytes[at + 1] = of.shown_as;
            at += 2;
        }
        field += 1;
    }
    assert!(at == N, "an event's description has another length");
    bytes
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Hex32};
    use super::*;

    #[test]
    fn a_provider_and_an_event_describe_themselves() {
        const NAME: &str = "Edu";
        const TRAITS: [u8; provider_length(NAME)] = provider_traits(NAME);
        assert_eq!(TRAITS, *b"\x06\0Edu\0");
        const FIELDS: &[(&str, FieldType)] = &[
            ("n", <u32 as Field>::TYPE),
            ("text", <str as Field>::TYPE),
            ("mask", <Hex32 as Field>::TYPE),
        ];
        const EVENT: [u8; event_length("Go", FIELDS)] = event_metadata("Go", FIELDS);
        assert_eq!(EVENT, *b"\x16\0\0Go\0n\0\x08text\0\x97\x23mask\0\x14");
        assert_eq!(event_length("", &[]), 4);
    }
}
