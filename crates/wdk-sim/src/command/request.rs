//! The requests of the command line.

use std::fmt::{self, Write};
use std::str::FromStr;

use super::arguments::parse_number;

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A device control.
    Control {
        /// Its code.
        code: u32,
        /// What is sent.
        input: Bytes,
        /// How many bytes can come back.
        output: usize,
    },
    /// A read.
    Read {
        /// How many bytes.
        length: usize,
        /// From where.
        offset: u64,
    },
    /// A write.
    Write {
        /// What.
        bytes: Bytes,
        /// To where.
        offset: u64,
    },
    /// Write what is cached.
    Flush,
}

/// Bytes given on the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix('@') {
            return std::fs::read(path)
                .map(Self)
                .map_err(|error| format!("{path} cannot be read: {error}"));
        }
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
        Ok(Self(
            digits
                .chunks_exact(2)
                .map(|pair| (pair[0] << 4 | pair[1]) as u8)
                .collect(),
        ))
    }
}

/// Splits at commas outside parentheses.
fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ',' && depth == 0
    })
    .collect()
}

fn parse_code(text: &str) -> Result<u32, String> {
    let Some(inner) = text
        .strip_prefix("CTL_CODE(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        let number = parse_number(text)?;
        return u32::try_from(number)
            .map_err(|_| format!("{text} has more than the 32 bits of a control code"));
    };
    let parts: Vec<&str> = inner.split(',').map(str::trim).collect();
    let [device_type, function, method, access] = parts[..] else {
        return Err(format!(
            "CTL_CODE takes four parts (device type, function, method, access), not {}",
            parts.len()
        ));
    };
    let number = |text: &str, names: &[(&str, u64)], highest: u64| {
        let value = match names.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => *value,
            None => parse_number(text)?,
        };
        if value > highest {
            return Err(format!("{text} is more than {highest:#x}"));
        }
        Ok(value)
    };
    let device_type = number(device_type, &[("FILE_DEVICE_UNKNOWN", 0x22)], 0xffff)?;
    let function = number(function, &[], 0xfff)?;
    let methods = [
        ("METHOD_BUFFERED", 0),
        ("METHOD_IN_DIRECT", 1),
        ("METHOD_OUT_DIRECT", 2),
        ("METHOD_NEITHER", 3),
    ];
    let method = number(method, &methods, 3)?;
    let accesses = [
        ("FILE_ANY_ACCESS", 0),
        ("FILE_SPECIAL_ACCESS", 0),
        ("FILE_READ_ACCESS", 1),
        ("FILE_READ_DATA", 1),
        ("FILE_WRITE_ACCESS", 2),
        ("FILE_WRITE_DATA", 2),
    ];
    let access = number(access, &accesses, 3)?;
    // Each part was found to fit its field.
    Ok((device_type << 16 | access << 14 | function << 2 | method) as u32)
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = split(text).into_iter();
        let first = parts.next().unwrap_or_default();
        let (kind, value) = first.split_once('=').unwrap_or((first, ""));
        let (mut input, mut output, mut offset) = (None, None, None);
        for part in parts {
            let taken = match part.split_once('=') {
                Some(("in", value)) if kind == "ioctl" => {
                    input.replace(value.parse::<Bytes>()?).is_none()
                }
                Some(("out", value)) if kind == "ioctl" => {
                    output.replace(parse_number(value)?).is_none()
                }
                Some(("at", value)) if matches!(kind, "read" | "write") => {
                    offset.replace(parse_number(value)?).is_none()
                }
                _ => return Err(format!("{kind} has no part {part:?}")),
            };
            if !taken {
                return Err(format!("{part:?} is given twice"));
            }
        }
        let length = |value: u64| {
            u32::try_from(value)
                .map(|value| value as usize)
                .map_err(|_| format!("{value} is more bytes than a request can have"))
        };
        match kind {
            "ioctl" => Ok(Self::Control {
                code: parse_code(value)?,
                input: input.unwrap_or_default(),
                output: length(output.unwrap_or(0))?,
            }),
            "read" => Ok(Self::Read {
                length: length(parse_number(value)?)?,
                offset: offset.unwrap_or(0),
            }),
            "write" => Ok(Self::Write {
                bytes: value.parse()?,
                offset: offset.unwrap_or(0),
            }),
            "flush" if value.is_empty() => Ok(Self::Flush),
            _ => Err(format!(
                "{first:?} is not a request: they begin with ioctl=, read= or write=, or are flush"
            )),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Control {
                code,
                input,
                output,
            } => write!(
                f,
                "ioctl {code:#010x} ({} bytes in, room for {output} out)",
                input.0.len()
            ),
            Self::Read { length, offset } => write!(f, "read {length} bytes at {offset:#x}"),
            Self::Write { bytes, offset } => {
                write!(f, "write {} bytes at {offset:#x}", bytes.0.len())
            }
            Self::Flush => f.write_str("flush"),
        }
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
    fn requests_are_understood() {
        assert_eq!(
            "ioctl=CTL_CODE(0x22, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS),in=00 ff_10,out=0x20"
                .parse(),
            Ok(Step::Control {
                code: 0x0022_2007,
                input: Bytes(vec![0, 0xff, 0x10]),
                output: 32,
            })
        );
        assert_eq!(
            "ioctl=2236416".parse(),
            Ok(Step::Control {
                code: 0x0022_2000,
                input: Bytes::default(),
                output: 0,
            })
        );
        assert_eq!(
            "read=16,at=0x1000".parse(),
            Ok(Step::Read {
                length: 16,
                offset: 0x1000
            })
        );
        assert_eq!(
            "write=aa55".parse(),
            Ok(Step::Write {
                bytes: Bytes(vec![0xaa, 0x55]),
                offset: 0
            })
        );
        assert_eq!("flush".parse(), Ok(Step::Flush));
    }

    #[test]
    fn what_is_wrong_with_a_request_is_said() {
        for (text, says) in [
            ("seek=3", "ioctl="),
            ("ioctl=CTL_CODE(1,2,3)", "four parts"),
            ("ioctl=CTL_CODE(1,0x1000,3,0)", "0xfff"),
            ("ioctl=0x100000000", "32 bits"),
            ("ioctl=1,in=abc", "odd number"),
            ("ioctl=1,in=xy", "hexadecimal"),
            ("ioctl=1,out=1,out=2", "twice"),
            ("read=1,out=2", "no part"),
            ("read=", "not a number"),
            ("write=@/nowhere/at/all", "cannot be read"),
        ] {
            let error = text.parse::<Step>().unwrap_err();
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
