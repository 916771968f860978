//! Names and other text as the kernel has it, in UTF-16.

/// A text in UTF-16, made while the driver is compiled: a `&'static [u16; N]` with as many units as
/// it takes, and no zero behind them.
///
/// ```
/// const NAME: &[u16] = wdk::utf16!(r"\Device\Demo");
/// assert_eq!(NAME.len(), 12);
/// ```
#[macro_export]
macro_rules! utf16 {
    ($text:expr) => {
        const { &$crate::text::encode::<{ $crate::text::length($text) }>($text) }
    };
}

/// The units of `text` in UTF-16.
#[doc(hidden)]
#[must_use]
pub const fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut units) = (0, 0);
    while at < bytes.len() {
        let (character, width) = decode(bytes, at);
        units += if character > 0xFFFF { 2 } else { 1 };
        at += width;
    }
    units
}

/// `text` in UTF-16. `N` is its [`length`].
///
/// # Panics
/// When it is not.
#[doc(hidden)]
#[must_use]
pub const fn encode<const N: usize>(text: &str) -> [u16; N] {
    let bytes = text.as_bytes();
    let mut units = [0; N];
    let (mut at, mut unit) = (0, 0);
    while at < bytes.len() {
        let (character, width) = decode(bytes, at);
        if character > 0xFFFF {
            let offset = character - 0x1_0000;
            units[unit] = 0xD800 | (offset >> 10) as u16;
            units[unit + 1] = 0xDC00 | (offset & 0x3FF) as u16;
            unit += 2;
        } else {
            units[unit] = character as u16;
            unit += 1;
        }
        at += width;
    }
    assert!(unit == N, "the text has another length");
    units
}

/// The character that begins at `at` in UTF-8, which a `str` is, and its bytes.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let first = bytes[at] as u32;
    let (mut character, width) = match first {
        0..0x80 => (first, 1),
        0x80..0xE0 => (first & 0x1F, 2),
        0xE0..0xF0 => (first & 0x0F, 3),
        _ => (first & 0x07, 4),
    };
    let mut further = 1;
    while further < width {
        character = character << 6 | (bytes[at + further] & 0x3F) as u32;
        further += 1;
    }
    (character, width)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    #[test]
    fn every_width_of_character_is_encoded() {
        const TEXT: &str = "a\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{1_0000}\u{10_FFFF}z";
        let units: &[u16] = crate::utf16!(TEXT);
        let right: std::vec::Vec<u16> = TEXT.encode_utf16().collect();
        assert_eq!(units, right);
        assert_eq!(length(TEXT), right.len());
        assert!(crate::utf16!("").is_empty());
    }
}
