//! Events in words: what TraceLogging's descriptions say of names and types.

use std::fmt::Write;

use uuid::Uuid;

/// An event as it was written.
pub(super) struct Event<'a> {
    pub provider: Uuid,
    /// What describes the provider, where the event brings it.
    pub traits: Option<&'a [u8]>,
    pub number: u16,
    pub level: u8,
    pub keywords: u64,
    /// What describes the event, where it does so itself.
    pub metadata: Option<&'a [u8]>,
    pub values: &'a [u8],
}

/// Bytes that are read from their beginning; `None` where there are too few.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    /// A number of so many bytes.
    fn number(&mut self, bytes: usize) -> Option<u64> {
        let mut number = [0; 8];
        number[..bytes].copy_from_slice(self.take(bytes)?);
        Some(u64::from_le_bytes(number))
    }

    /// A text that ends with a zero.
    fn text(&mut self) -> Option<String> {
        let end = self.0.iter().position(|&byte| byte == 0)?;
        let text = String::from_utf8_lossy(self.take(end)?).into_owned();
        self.byte()?;
        Some(text)
    }

    /// Bytes behind their count.
    fn counted(&mut self) -> Option<&'a [u8]> {
        let count = self.number(2)?;
        self.take(count as usize)
    }
}

/// A description, which begins with its own length.
fn description(bytes: &[u8]) -> Option<Bytes<'_>> {
    let mut all = Bytes(bytes);
    let length = all.number(2)?;
    (length as usize == bytes.len()).then_some(all)
}

const LEVELS: [&str; 6] = [
    "always",
    "critical",
    "error",
    "warning",
    "information",
    "verbose",
];

/// The event in a line, with its end.
pub(super) fn describe(event: &Event<'_>) -> String {
    let named = event.traits.and_then(|traits| description(traits)?.text());
    let provider = named.unwrap_or_else(|| event.provider.to_string());
    let level = LEVELS.get(usize::from(event.level)).copied();
    let level = level.map_or_else(|| event.level.to_string(), str::to_owned);
    let mut line = format!("{provider}: {level}");
    if event.keywords != 0 {
        let _ = write!(line, " {:#x}", event.keywords);
    }
    let what = match event.metadata {
        Some(metadata) => described(metadata, event.values)
            .unwrap_or_else(|| "an event that is not as its description says".into()),
        None => format!("event {} with {} bytes", event.number, event.values.len()),
    };
    let _ = writeln!(line, ": {what}");
    line
}

/// An event that describes itself.
fn described(metadata: &[u8], values: &[u8]) -> Option<String> {
    let mut fields = description(metadata)?;
    // Tags, of which all but the last byte say that there are more.
    while fields.byte()? & 0x80 != 0 {}
    let mut line = fields.text()?;
    let mut values = Bytes(values);
    while !fields.0.is_empty() {
        let name = fields.text()?;
        let encoded = fields.byte()?;
        let shown = if encoded & 0x80 != 0 {
            fields.byte()?
        } else {
            0
        };
        let value = value(&mut values, encoded & 0x7F, shown)?;
        let _ = write!(line, " {name}={value}");
    }
    values.0.is_empty().then_some(line)
}

/// A value of one of the types that are written here, in words.
fn value(values: &mut Bytes<'_>, encoded: u8, shown: u8) -> Option<String> {
    let signed = |number: u64, bits: u32| (number << (64 - bits)).cast_signed() >> (64 - bits);
    Some(match (encoded, shown) {
        (3, _) => signed(values.number(1)?, 8).to_string(),
        (4, _) => values.number(1)?.to_string(),
        (5, _) => signed(values.number(2)?, 16).to_string(),
        (6, _) => values.number(2)?.to_string(),
        (7, _) => signed(values.number(4)?, 32).to_string(),
        (8, 14) => format!("{:#010X}", values.number(4)?),
        (8, _) => values.number(4)?.to_string(),
        (9, _) => values.number(8)?.cast_signed().to_string(),
        (10, _) => values.number(8)?.to_string(),
        (11, _) => f32::from_bits(values.number(4)? as u32).to_string(),
        (12, _) => f64::from_bits(values.number(8)?).to_string(),
        (13, _) => (values.number(4)? != 0).to_string(),
        (14 | 25, _) => {
            let bytes = values.counted()?;
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        }
        (15, _) => Uuid::from_slice_le(values.take(16)?).ok()?.to_string(),
        (20, _) => format!("{:#x}", values.number(4)?),
        (21, _) => format!("{:#x}", values.number(8)?),
        (22, _) => {
            let (units, []) = values.counted()?.as_chunks() else {
                return None;
            };
            let units: Vec<u16> = units.iter().copied().map(u16::from_le_bytes).collect();
            format!("{:?}", String::from_utf16_lossy(&units))
        }
        (23, _) => format!("{:?}", String::from_utf8_lossy(values.counted()?)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event<'a>(metadata: &'a [u8], values: &'a [u8]) -> Event<'a> {
        Event {
            provider: Uuid::nil(),
            traits: Some(b"\x06\0Edu\0"),
            number: 0,
            level: 2,
            keywords: 0,
            metadata: Some(metadata),
            values,
        }
    }

    #[test]
    fn an_event_is_shown_as_it_describes_itself() {
        let metadata = b"\x16\0\0Go\0n\0\x05text\0\x97\x23why\0\x88\x0E";
        let mut values = vec![0xFE, 0xFF, 2, 0];
        values.extend(b"ab");
        values.extend(0xC000_0120_u32.to_le_bytes());
        assert_eq!(
            describe(&event(metadata, &values)),
            "Edu: error: Go n=-2 text=\"ab\" why=0xC0000120\n"
        );
    }

    #[test]
    fn what_is_not_as_it_says_is_told() {
        for (metadata, values) in [
            // Too short and too long a description, a value that is missing, one too many, and a
            // type that there is not.
            (&b"\x08\0\0Go\0n\0\x05"[..], &b"\0\0"[..]),
            (b"\x0A\0\0Go\0n\0\x05", b"\0\0"),
            (b"\x09\0\0Go\0n\0\x05", b"\0"),
            (b"\x09\0\0Go\0n\0\x05", b"\0\0\0"),
            (b"\x09\0\0Go\0n\0\x7F", b"\0\0"),
            (b"", b""),
        ] {
            let line = describe(&event(metadata, values));
            assert!(line.ends_with("not as its description says\n"), "{line}");
        }
        let bare = Event {
            metadata: None,
            traits: None,
            number: 7,
            ..event(b"", b"abc")
        };
        assert!(describe(&bare).ends_with(": error: event 7 with 3 bytes\n"));
    }
}
