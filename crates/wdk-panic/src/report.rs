//! What a panic leaves behind for whoever opens the dump. Called by the handler; calls nothing, so
//! that it is tested on any host.

use core::{
    fmt::{self, Write},
    panic::Location,
};

/// A null-terminated string of at most `N` - 1 bytes; what does not fit is left out.
///
/// # Invariants
///
/// `bytes[..length]` is whole characters and holds no null; `length < N`; what follows is zero.
#[derive(Debug)]
#[repr(C)]
pub struct Text<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Text<N> {
    /// The empty text.
    #[must_use]
    pub const fn new() -> Self {
        const { assert!(N > 0, "there is no room for the null") };
        Self {
            bytes: [0; N],
            length: 0,
        }
    }

    /// The address of the first character: a null-terminated string.
    #[must_use]
    pub const fn as_ptr(&self) -> *const u8 {
        self.bytes.as_ptr()
    }

    /// The text without its null.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn push(&mut self, character: char) -> bool {
        // A null would end the string for every reader.
        let character = if character == '\0' {
            char::REPLACEMENT_CHARACTER
        } else {
            character
        };
        let end = self.length + character.len_utf8();
        if end >= N {
            return false;
        }
        character.encode_utf8(&mut self.bytes[self.length..end]);
        self.length = end;
        true
    }
}

impl<const N: usize> Default for Text<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Write for Text<N> {
    /// An error once the text is full, which ends the formatting.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.chars().all(|character| self.push(character)) {
            Ok(())
        } else {
            Err(fmt::Error)
        }
    }
}

/// A panic, as it lies in the driver's data while the system stops.
#[derive(Debug)]
#[repr(C)]
pub struct PanicReport {
    /// The message.
    pub message: Text<320>,
    /// The source file.
    pub file: Text<128>,
    /// The line in it, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl PanicReport {
    /// The report of no panic.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            message: Text::new(),
            file: Text::new(),
            line: 0,
            column: 0,
        }
    }

    /// Writes the report. The place first: formatting the message runs foreign code, which may
    /// panic in turn.
    pub fn fill(&mut self, location: Option<&Location<'_>>, message: impl fmt::Display) {
        if let Some(location) = location {
            self.line = location.line();
            self.column = location.column();
            // A path that is too long is told apart by its end.
            let file = location.file();
            let room = size_of_val(&self.file.bytes) - 1;
            let start = (0..file.len())
                .find(|start| file.is_char_boundary(*start) && file.len() - start <= room);
            // The form that panics would bring kilobytes of formatting into every driver.
            let end = start.and_then(|start| file.get(start..));
            let _ = self.file.write_str(end.unwrap_or_default());
        }
        let _ = write!(self.message, "{message}");
    }
}

impl Default for PanicReport {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::{format, string::String};

    use super::*;

    /// What a debugger shows of a null-terminated string.
    fn shown<const N: usize>(text: &Text<N>) -> String {
        assert_eq!(text.as_ptr(), text.bytes.as_ptr());
        let end = text
            .bytes
            .iter()
            .position(|byte| *byte == 0)
            .expect("there is a null");
        assert_eq!(&text.bytes[..end], text.as_bytes());
        String::from_utf8(text.as_bytes().to_vec()).expect("characters are whole")
    }

    #[test]
    fn place_and_message_are_readable() {
        let mut report = PanicReport::new();
        let location = Location::caller();
        report.fill(Some(location), format_args!("index {} of {}", 7, 3));
        assert_eq!(shown(&report.message), "index 7 of 3");
        assert_eq!(shown(&report.file), location.file());
        assert_eq!(
            (report.line, report.column),
            (location.line(), location.column())
        );
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        for length in 0..40 {
            let mut text = Text::<16>::new();
            let long = "é".repeat(length);
            let _ = write!(text, "a{long}");
            assert_eq!(shown(&text), format!("a{}", "é".repeat(length.min(7))));
        }
    }

    #[test]
    fn null_does_not_end_the_text() {
        let mut text = Text::<16>::new();
        write!(text, "a\0b").unwrap();
        assert_eq!(shown(&text), "a\u{fffd}b");
    }

    #[test]
    fn panic_without_a_place_keeps_its_message() {
        let mut report = PanicReport::new();
        report.fill(None, "out of range");
        assert_eq!((shown(&report.file).as_str(), report.line), ("", 0));
        assert_eq!(shown(&report.message), "out of range");
    }
}
