//! Bytes to text and back. Windows reads an INF as UTF-16LE if it begins with that encoding's mark,
//! and in the computer's own code page if not: so only ASCII means the same everywhere without the
//! mark.

use anyhow::{Context, Result, bail, ensure};

use super::{diagnostic::Severity, parse::comment_start};

const UTF16_MARK: [u8; 2] = [0xFF, 0xFE];
const UTF16_BIG_MARK: [u8; 2] = [0xFE, 0xFF];
const UTF8_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The text of an INF's bytes: UTF-16LE with its mark, UTF-8 with or without its mark, or ANSI, of
/// which only ASCII is sure: each other byte is taken for the character of the same number.
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
            "UTF-16 with the high byte first, which Windows does not read (InfVerif 1003): save \
             the file as UTF-16LE"
        );
    }
    ensure!(
        !bytes.contains(&0),
        "no text, since it holds zero bytes: a program, or UTF-16 without the mark by which \
         Windows knows it"
    );
    let bytes = bytes.strip_prefix(&UTF8_MARK).unwrap_or(bytes);
    Ok(match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    })
}

/// As [`decode`], for a file of which another is made: refuses one whose characters are not known.
pub fn decode_source(bytes: &[u8]) -> Result<String> {
    let text = decode(bytes)?;
    let known = bytes.starts_with(&UTF16_MARK) || str::from_utf8(bytes).is_ok();
    if let Some(line) = first_beyond_ascii(&text).filter(|_| !known) {
        bail!("line {line} is not UTF-8: save the file as UTF-8 or UTF-16LE");
    }
    Ok(text)
}

/// The first line with characters beyond ASCII outside its comment.
fn first_beyond_ascii(text: &str) -> Option<usize> {
    let code = |line: &str| comment_start(line).is_none_or(|start| !line[..start].is_ascii());
    let place = text
        .split('\n')
        .position(|line| !line.is_ascii() && code(line))?;
    Some(place + 1)
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

/// What keeps Windows from reading these bytes as [`decode`] does: the line, the rule that is
/// broken, how gravely, and what to do.
pub fn misread(bytes: &[u8]) -> Option<(usize, &'static str, Severity, &'static str)> {
    if bytes.starts_with(&UTF16_MARK) {
        return None;
    }
    if bytes.starts_with(&UTF8_MARK) {
        let message = "the file begins with the mark of UTF-8, which Windows does not know: save \
            it without, or as UTF-16LE";
        return Some((1, "encoding", Severity::Error, message));
    }
    let line = first_beyond_ascii(&decode(bytes).ok()?)?;
    let message =
        "characters beyond ASCII depend on the language of Windows: save the file as UTF-16LE";
    Some((line, "code-page", Severity::Warning, message))
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
        let said = |bytes: &[u8]| decode_source(bytes).unwrap_err().to_string();
        assert_eq!(
            said(b"a\nb\n\xE4"),
            "line 3 is not UTF-8: save the file as UTF-8 or UTF-16LE"
        );
        assert!(said(&utf16()[..7]).starts_with("half a UTF-16 character"));
        assert!(said(&[0xFF, 0xFE, 0x00, 0xD8]).starts_with("not UTF-16LE"));
        assert!(said(&[0xFE, 0xFF, 0, b'[']).starts_with("UTF-16 with the high byte first"));
        assert!(said(b"MZ\x90\0\x03\0").starts_with("no text, since it holds zero bytes"));
    }

    #[test]
    fn ascii_is_written_as_it_is() {
        assert_eq!(encode("[Version]\r\n"), b"[Version]\r\n");
    }

    #[test]
    fn what_windows_misreads_is_told_by_its_line() {
        assert_eq!(misread(&utf16()), None);
        assert_eq!(misread(b"[Version]"), None);
        let found = |bytes: &[u8]| misread(bytes).map(|(line, rule, ..)| (line, rule));
        assert_eq!(found(TEXT.as_bytes()), Some((2, "code-page")));
        assert_eq!(found(b"[Version]\n;\n x=\xE4"), Some((3, "code-page")));
        let marked = [&UTF8_MARK[..], b"[Version]"].concat();
        assert_eq!(found(&marked), Some((1, "encoding")));
    }

    #[test]
    fn comments_may_be_in_any_code_page() {
        let comments = b"; Ger\xE4t\n[Version] ; \xA9 2025\nx = \"a;b\" ; \xFC\n";
        assert_eq!(misread(comments), None);
        let text = decode_source(comments).unwrap();
        assert_eq!(
            text,
            "; Ger\u{e4}t\n[Version] ; \u{a9} 2025\nx = \"a;b\" ; \u{fc}\n"
        );
        let quoted = b"x = \"a; \xFC\"";
        assert_eq!(misread(quoted).map(|(line, ..)| line), Some(1));
        assert!(decode_source(quoted).is_err());
    }
}
