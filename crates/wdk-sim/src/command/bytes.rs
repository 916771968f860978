//! Bytes given on the command line, and how bytes are shown.

use std::fmt::Write;
use std::str::FromStr;

/// Bytes given on the command line, among them places for the handles of events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Given(Vec<u8>),
    /// The handle of the event of this name, 8 bytes.
    Handle(String),
}

impl Bytes {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Given(bytes) => bytes.len(),
                Piece::Handle(_) => 8,
            })
            .sum()
    }

    /// The events whose handles are among them.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Given(_) => None,
            Piece::Handle(name) => Some(name.as_str()),
        })
    }

    /// The bytes, with the handles that `handle` knows; the rest is zeroes.
    pub fn with_handles(&self, handle: impl Fn(&str) -> Option<u64>) -> Vec<u8> {
        let mut all = Vec::new();
        for piece in &self.0 {
            match piece {
                Piece::Given(bytes) => all.extend(bytes),
                Piece::Handle(name) => all.extend(handle(name).unwrap_or(0).to_le_bytes()),
            }
        }
        all
    }
}

fn hexadecimal(text: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<u32> = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '_')
        .map(|letter| {
            letter
                .to_digit(16)
                .ok_or_else(|| format!("{letter:?} is not a hexadecimal digit"))
        })
        .collect::<Result<_, _>>()?;
    if !digits.len().is_multiple_of(2) {
        return Err(format!(
            "{text:?} has an odd number of digits; a byte takes two"
        ));
    }
    // Two hexadecimal digits make a byte.
    Ok(digits
        .chunks_exact(2)
        .map(|pair| (pair[0] << 4 | pair[1]) as u8)
        .collect())
}

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix('@') {
            return std::fs::read(path)
                .map(|bytes| Self(vec![Piece::Given(bytes)]))
                .map_err(|error| format!("{path} cannot be read: {error}"));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((digits, after)) = rest.split_once('{') {
            let (name, after) = after
                .split_once('}')
                .ok_or_else(|| format!("{text:?} has a {{ without a }}"))?;
            pieces.push(Piece::Given(hexadecimal(digits)?));
            pieces.push(Piece::Handle(name.to_owned()));
            rest = after;
        }
        pieces.push(Piece::Given(hexadecimal(rest)?));
        pieces.retain(|piece| *piece != Piece::Given(Vec::new()));
        Ok(Self(pieces))
    }
}

/// Bytes as lines of sixteen, in hexadecimal and as text.
pub fn dump(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (line, bytes) in bytes.chunks(16).enumerate() {
        let mut digits = String::new();
        for byte in bytes {
            // Writing to a string cannot fail.
            let _ = write!(digits, " {byte:02x}");
        }
        let letters: String = bytes
            .iter()
            .map(|&byte| match byte {
                b' '..=b'~' => char::from(byte),
                _ => '.',
            })
            .collect();
        let _ = writeln!(text, "  {:08x} {digits:<48}  {letters}", line * 16);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_digits_and_handles() {
        let bytes: Bytes = "00 ff_10{done}01".parse().unwrap();
        assert_eq!(bytes.len(), 12);
        assert_eq!(bytes.events().collect::<Vec<_>>(), ["done"]);
        let filled = bytes.with_handles(|name| (name == "done").then_some(0x44));
        assert_eq!(filled, [0, 0xff, 0x10, 0x44, 0, 0, 0, 0, 0, 0, 0, 1]);
        for (text, says) in [
            ("abc", "odd number"),
            ("xy", "hexadecimal"),
            ("01{done", "without a }"),
            ("@/nowhere/at/all", "cannot be read"),
        ] {
            let error = text.parse::<Bytes>().unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }

    #[test]
    fn bytes_are_shown_as_digits_and_letters() {
        let shown = dump(b"0123456789abcdef\x00");
        assert_eq!(
            shown,
            "  00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n  \
             00000010  00                                               .\n"
        );
    }
}
