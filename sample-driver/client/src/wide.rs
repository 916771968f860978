//! Strings as Windows keeps them.

/// The strings in UTF-16 of which each ends with a zero, up to an empty one.
#[must_use]
pub fn strings(bytes: &[u8]) -> Vec<String> {
    let letters: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    letters
        .split(|letter| *letter == 0)
        .take_while(|text| !text.is_empty())
        .map(String::from_utf16_lossy)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_end_with_an_empty_one() {
        let bytes: Vec<u8> = "one\0two\0\0three"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(strings(&bytes), ["one", "two"]);
        assert!(strings(&[]).is_empty());
    }
}
