//! The kernel's printf: Windows' format language, read from the driver's memory without trusting
//! any of it.

use super::guarded;

/// An address the format made the formatter read, and that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub address: u64,
    /// What was there, in words.
    pub what: &'static str,
}

/// The width of the characters a routine formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    /// `char`
    Narrow,
    /// `wchar_t`
    Wide,
}

/// A string's longest accepted length, where no terminator and no precision ends it before.
const LONGEST: usize = 1 << 16;

/// Variadic arguments: eight bytes each, one after the other.
pub(super) struct Arguments(u64);

impl Arguments {
    /// A `va_list`.
    pub(super) fn new(list: u64) -> Self {
        Self(list)
    }

    fn next(&mut self) -> Result<u64, Unreadable> {
        let value = guarded::read_u64(self.0).ok_or(Unreadable {
            address: self.0,
            what: "an argument",
        })?;
        self.0 += 8;
        Ok(value)
    }
}

/// Reads units of `width` from `address` until a terminator or `limit`.
pub(super) fn read_string(
    address: u64,
    width: Width,
    limit: usize,
    what: &'static str,
) -> Result<Vec<u16>, Unreadable> {
    let size = match width {
        Width::Narrow => 1,
        Width::Wide => 2,
    };
    let mut units = Vec::new();
    let mut at = address;
    while units.len() < limit {
        let mut bytes = [0; 64];
        let in_page = (4096 - at % 4096) as usize / size * size;
        // A two-byte unit at an odd address may straddle the page's end.
        let chunk = in_page.clamp(size, 64).min((limit - units.len()) * size);
        if !guarded::read(at, &mut bytes[..chunk]) {
            return Err(Unreadable { address: at, what });
        }
        for unit in bytes[..chunk].chunks_exact(size) {
            let unit = match *unit {
                [low, high] => u16::from_le_bytes([low, high]),
                [only] => u16::from(only),
                _ => 0,
            };
            if unit == 0 {
                return Ok(units);
            }
            units.push(unit);
        }
        at += chunk as u64;
    }
    Ok(units)
}

/// What was formatted, in units of the routine's width.
struct Output {
    width: Width,
    units: Vec<u16>,
}

impl Output {
    fn unit(&mut self, unit: u16) {
        self.units.push(unit);
    }

    fn text(&mut self, text: &str) {
        self.units.extend(text.bytes().map(u16::from));
    }

    /// Appends a string of characters of `width`. Narrow text is UTF-8 when it comes from wide
    /// characters.
    fn string(&mut self, units: &[u16], width: Width) {
        match (width, self.width) {
            (Width::Wide, Width::Narrow) => {
                let text = String::from_utf16_lossy(units);
                self.text(&text);
            }
            (Width::Narrow, Width::Wide) => {
                let bytes: Vec<u8> = units.iter().map(|&unit| unit as u8).collect();
                self.units
                    .extend(String::from_utf8_lossy(&bytes).encode_utf16());
            }
            _ => self.units.extend(units),
        }
    }
}

/// How many bits an integer argument has.
#[derive(Clone, Copy, Default)]
enum Size {
    #[default]
    Default,
    Byte,
    Short,
    Long,
    Wide,
    SixtyFour,
}

#[derive(Default)]
struct Specification {
    left: bool,
    plus: bool,
    space: bool,
    alternative: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    size: Size,
}

/// Reads `format` as a cursor over its units.
struct Cursor<'a> {
    units: &'a [u16],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> u8 {
        match self.units.get(self.at) {
            Some(&unit) if unit < 0x80 => unit as u8,
            _ => 0,
        }
    }

    fn take(&mut self, text: &str) -> bool {
        let matches = text
            .bytes()
            .enumerate()
            .all(|(index, byte)| self.units.get(self.at + index) == Some(&u16::from(byte)));
        if matches {
            self.at += text.len();
        }
        matches
    }

    fn number(&mut self, arguments: &mut Arguments) -> Result<i64, Unreadable> {
        if self.take("*") {
            return Ok(i64::from(arguments.next()? as i32));
        }
        let mut value: i64 = 0;
        while self.peek().is_ascii_digit() {
            value = (value * 10 + i64::from(self.peek() - b'0')).min(LONGEST as i64);
            self.at += 1;
        }
        Ok(value)
    }
}

fn specification(
    cursor: &mut Cursor<'_>,
    arguments: &mut Arguments,
) -> Result<Specification, Unreadable> {
    let mut specification = Specification::default();
    loop {
        match cursor.peek() {
            b'-' => specification.left = true,
            b'+' => specification.plus = true,
            b' ' => specification.space = true,
            b'#' => specification.alternative = true,
            b'0' => specification.zero = true,
            _ => break,
        }
        cursor.at += 1;
    }
    let width = cursor.number(arguments)?;
    specification.left |= width < 0;
    specification.width = (width.unsigned_abs() as usize).min(LONGEST);
    if cursor.take(".") {
        let precision = cursor.number(arguments)?;
        // A negative precision counts as none.
        specification.precision = usize::try_from(precision).ok().map(|p| p.min(LONGEST));
    }
    let sizes = [
        ("I64", Size::SixtyFour),
        ("I32", Size::Long),
        ("ll", Size::SixtyFour),
        ("hh", Size::Byte),
        ("I", Size::SixtyFour),
        ("h", Size::Short),
        ("l", Size::Long),
        ("w", Size::Wide),
        ("z", Size::SixtyFour),
        ("j", Size::SixtyFour),
        ("t", Size::SixtyFour),
        ("L", Size::Default),
        ("F", Size::Default),
        ("N", Size::Default),
    ];
    if let Some(&(_, size)) = sizes.iter().find(|(text, _)| cursor.take(text)) {
        specification.size = size;
    }
    Ok(specification)
}

/// Formats `format`, whose characters and whose plain `%s` are of `width`.
pub(super) fn format(
    format: &[u16],
    width: Width,
    mut arguments: Arguments,
) -> Result<Vec<u16>, Unreadable> {
    let mut output = Output {
        width,
        units: Vec::with_capacity(format.len()),
    };
    let mut cursor = Cursor {
        units: format,
        at: 0,
    };
    while let Some(&unit) = cursor.units.get(cursor.at) {
        cursor.at += 1;
        if unit != u16::from(b'%') {
            output.unit(unit);
            continue;
        }
        if cursor.take("%") {
            output.unit(unit);
            continue;
        }
        let start = cursor.at;
        let specification = specification(&mut cursor, &mut arguments)?;
        let kind = cursor.peek();
        cursor.at += 1;
        match kind {
            b'c' | b'C' => {
                let character = arguments.next()? as u16;
                let of = character_width(&specification, width, kind == b'C');
                let units = match of {
                    Width::Narrow => [character & 0xff],
                    Width::Wide => [character],
                };
                padded(&mut output, &specification, 1, |output| {
                    output.string(&units, of);
                });
            }
            b's' | b'S' => {
                let of = character_width(&specification, width, kind == b'S');
                let address = arguments.next()?;
                let limit = specification.precision.unwrap_or(LONGEST).min(LONGEST);
                let units = if address == 0 {
                    "(null)".bytes().map(u16::from).take(limit).collect()
                } else {
                    read_string(address, of, limit, "a string argument")?
                };
                padded(&mut output, &specification, units.len(), |output| {
                    output.string(&units, of);
                });
            }
            b'Z' => counted_string(&mut output, &specification, arguments.next()?)?,
            b'd' | b'i' | b'u' | b'x' | b'X' | b'o' | b'p' => {
                integer(&mut output, &specification, kind, arguments.next()?);
            }
            // Not supported by the kernel: the argument is skipped and the specification shown.
            b'e' | b'E' | b'f' | b'g' | b'G' | b'a' | b'A' | b'n' => {
                arguments.next()?;
                output.unit(u16::from(b'%'));
                output.units.extend(&format[start..cursor.at]);
            }
            0 if cursor.at > format.len() => break,
            _ => output.unit(format[cursor.at - 1]),
        }
    }
    Ok(output.units)
}

fn character_width(specification: &Specification, of_routine: Width, opposite: bool) -> Width {
    match specification.size {
        Size::Byte | Size::Short => Width::Narrow,
        Size::Long | Size::Wide => Width::Wide,
        Size::Default | Size::SixtyFour if !opposite => of_routine,
        Size::Default | Size::SixtyFour => match of_routine {
            Width::Narrow => Width::Wide,
            Width::Wide => Width::Narrow,
        },
    }
}

fn padded(
    output: &mut Output,
    specification: &Specification,
    length: usize,
    body: impl FnOnce(&mut Output),
) {
    let missing = specification.width.saturating_sub(length);
    let pad = |output: &mut Output| {
        output
            .units
            .extend(std::iter::repeat_n(u16::from(b' '), missing));
    };
    if !specification.left {
        pad(output);
    }
    body(output);
    if specification.left {
        pad(output);
    }
}

/// `%Z`: an `ANSI_STRING`; `%wZ`: a `UNICODE_STRING`.
fn counted_string(
    output: &mut Output,
    specification: &Specification,
    address: u64,
) -> Result<(), Unreadable> {
    let of = match specification.size {
        Size::Wide | Size::Long => Width::Wide,
        _ => Width::Narrow,
    };
    let mut header = [0; 16];
    let units: Vec<u16> = if address == 0 {
        "(null)".bytes().map(u16::from).collect()
    } else {
        if !guarded::read(address, &mut header) {
            return Err(Unreadable {
                address,
                what: "a counted string",
            });
        }
        let length = usize::from(u16::from_le_bytes([header[0], header[1]]));
        let buffer = u64::from_le_bytes(*header.last_chunk().expect("sixteen bytes"));
        let mut bytes = vec![0; length];
        if buffer == 0 && length == 0 {
            Vec::new()
        } else {
            if !guarded::read(buffer, &mut bytes) {
                return Err(Unreadable {
                    address: buffer,
                    what: "the buffer of a counted string",
                });
            }
            match of {
                Width::Narrow => bytes.iter().map(|&byte| u16::from(byte)).collect(),
                Width::Wide => bytes
                    .chunks_exact(2)
                    .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
                    .collect(),
            }
        }
    };
    let shown = units.len().min(specification.precision.unwrap_or(LONGEST));
    padded(output, specification, shown, |output| {
        output.string(&units[..shown], of);
    });
    Ok(())
}

fn integer(output: &mut Output, specification: &Specification, kind: u8, argument: u64) {
    let bits = match specification.size {
        _ if kind == b'p' => 64,
        Size::SixtyFour => 64,
        Size::Short => 16,
        Size::Byte => 8,
        Size::Default | Size::Long | Size::Wide => 32,
    };
    let shift = 64 - bits;
    let signed = (argument << shift) as i64 >> shift;
    let unsigned = argument << shift >> shift;
    let is_signed = matches!(kind, b'd' | b'i');
    let (magnitude, negative) = if is_signed {
        (signed.unsigned_abs(), signed < 0)
    } else {
        (unsigned, false)
    };
    let mut digits = match kind {
        b'x' => format!("{magnitude:x}"),
        b'X' => format!("{magnitude:X}"),
        b'p' => format!("{magnitude:016X}"),
        b'o' => format!("{magnitude:o}"),
        _ => magnitude.to_string(),
    };
    match specification.precision {
        Some(0) if magnitude == 0 => digits.clear(),
        Some(precision) if digits.len() < precision => {
            digits.insert_str(0, &"0".repeat(precision - digits.len()));
        }
        _ => {}
    }
    let prefix = match kind {
        _ if negative => "-",
        b'd' | b'i' if specification.plus => "+",
        b'd' | b'i' if specification.space => " ",
        b'x' if specification.alternative && magnitude != 0 => "0x",
        b'X' | b'p' if specification.alternative && magnitude != 0 => "0X",
        b'o' if specification.alternative && !digits.starts_with('0') => "0",
        _ => "",
    };
    if specification.zero && !specification.left && specification.precision.is_none() {
        let length = prefix.len() + digits.len();
        digits.insert_str(0, &"0".repeat(specification.width.saturating_sub(length)));
    }
    let text = format!("{prefix}{digits}");
    padded(output, specification, text.len(), |output| {
        output.text(&text);
    });
}
