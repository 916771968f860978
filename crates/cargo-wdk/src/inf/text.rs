//! Bytes to text and back. Windows reads an INF as UTF-16LE if it begins with that encoding's mark,
//! and in the computer's own code page if not: so only ASCII means the same everywhere without the
//! mark.

use anyhow::{Context, Result, bail, ensure};

const UTF16_MARK: [u8; 2] = [0xFF, 0xFE];
const UTF16_BIG_MARK: [u8; 2] = [0xFE, 0xFF];
const UTF8_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The text of an INF's bytes: UTF-8 with or without its mark, or UTF-16LE with its mark.
pub fn decode(bytes: &[u8]) -> Result<String> {
    if let Some(words) = bytes.strip_prefix(&UTF16_MARK) {
        let (words, rest) = words.as_chunks::<2>();
        ensure!(
            rest.is_empty(),
            "half a UTF-16 character is left at the end: save the file anew"
        );
        let words: Vec<_> = words.iter().copied().map(u16::from_le_bytes).collect();
        return String::from_utf16(&words)
            .context("not UTF-16LE, though it begins with its mark: save the file anew");
    }
    if bytes.starts_with(&UTF16_BIG_MARK) {
        bail!(
            "UTF-16 with the high byte first, which Windows does not read: save the file as \
             UTF-16LE"
        );
    }
    let bytes = bytes.strip_prefix(&UTF8_MARK).unwrap_or(bytes);
    let text = str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        anyhow::anyhow!("line {line} is not UTF-8: save the file as UTF-8 or UTF-16LE")
    })?;
    Ok(text.to_owned())
}

/// The bytes of an INF such that Windows reads `text` in them: ASCII as it is, all else as UTF-16LE
/// with its mark.
pub fn encode(text: &str) -> Vec<u8> {
    if text.is_ascii() {
        return text.as_bytes().to_vec();
    }
    let words = text.encode_utf16().flat_map(u16::to_le_bytes);
    UTF16_MARK.into_iter().chain(words).collect()
}

/// What keeps Windows from reading these bytes as [`decode`] does, and the line it is on.
pub fn misread(bytes: &[u8]) -> Option<(usize, &'static str)> {
    if bytes.starts_with(&UTF16_MARK) {
        return None;
    }
    if bytes.starts_with(&UTF8_MARK) {
        return Some((
            1,
            "the file begins with the mark of UTF-8, which Windows does not know: save it \
             without, or as UTF-16LE",
        ));
    }
    let place = bytes.iter().position(|byte| !byte.is_ascii())?;
    let line = 1 + bytes[..place].iter().filter(|byte| **byte == b'\n').count();
    Some((
        line,
        "characters beyond ASCII depend on the language of Windows: save the file as UTF-16LE",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[Strings]\r\nName = \"Gerät 𝄞\"\r\n";

    fn utf16() -> Vec<u8> {
        encode(TEXT)
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        assert_eq!(decode(TEXT.as_bytes()).unwrap(), TEXT);
        assert_eq!(
            decode(&[&UTF8_MARK, TEXT.as_bytes()].concat()).unwrap(),
            TEXT
        );
        assert_eq!(utf16()[..4], [0xFF, 0xFE, b'[', 0]);
        assert_eq!(decode(&utf16()).unwrap(), TEXT);
        assert_eq!(decode(b"").unwrap(), "");
    }

    #[test]
    fn what_is_no_text_is_refused_with_a_sentence() {
        let said = |bytes: &[u8]| decode(bytes).unwrap_err().to_string();
        assert_eq!(
            said(b"a\nb\n\xE4"),
            "line 3 is not UTF-8: save the file as UTF-8 or UTF-16LE"
        );
        assert!(said(&utf16()[..7]).starts_with("half a UTF-16 character"));
        assert!(said(&[0xFF, 0xFE, 0x00, 0xD8]).starts_with("not UTF-16LE"));
        assert!(said(&[0xFE, 0xFF, 0, b'[']).starts_with("UTF-16 with the high byte first"));
    }

    #[test]
    fn ascii_is_written_as_it_is() {
        assert_eq!(encode("[Version]\r\n"), b"[Version]\r\n");
    }

    #[test]
    fn what_windows_misreads_is_told_by_its_line() {
        assert_eq!(misread(&utf16()), None);
        assert_eq!(misread(b"[Version]"), None);
        assert_eq!(misread(TEXT.as_bytes()).unwrap().0, 2);
        assert_eq!(
            misread(&[&UTF8_MARK[..], b"[Version]"].concat()).unwrap().0,
            1
        );
    }
}
