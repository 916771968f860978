//! Letters of other cases and of the ANSI code page, and strings made of them.

use super::string::{bytes, give, units};
use super::{STATUS_BUFFER_OVERFLOW, STATUS_NO_MEMORY, STATUS_SUCCESS, allocate};
use crate::executive::{AnsiString, UnicodeString};
use crate::nt::routine;

/// Code page 1252 where it differs from ISO 8859-1: 0x80 to 0x9F.
const WINDOWS_1252: [u16; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
];

pub(super) fn from_ansi(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => u16::from(byte),
    }
}

pub(super) fn to_ansi(unit: u16) -> u8 {
    match u8::try_from(unit) {
        Ok(byte) if !(0x80..=0x9F).contains(&byte) => byte,
        _ => WINDOWS_1252
            .iter()
            .position(|&known| known == unit)
            .map_or(b'?', |index| 0x80 + index as u8),
    }
}

/// The kernel's table maps one unit to one unit, and only where the way back leads to the same
/// letter.
fn other_case(unit: u16, there: fn(char) -> Option<char>, back: fn(char) -> Option<char>) -> u16 {
    char::from_u32(u32::from(unit))
        .and_then(|letter| there(letter).filter(|&other| back(other) == Some(letter)))
        .and_then(|other| u16::try_from(u32::from(other)).ok())
        .unwrap_or(unit)
}

fn single(mut mapped: impl Iterator<Item = char>) -> Option<char> {
    let first = mapped.next();
    if mapped.next().is_some() { None } else { first }
}

fn to_upper(letter: char) -> Option<char> {
    single(letter.to_uppercase())
}

fn to_lower(letter: char) -> Option<char> {
    single(letter.to_lowercase())
}

pub(super) fn upcase(unit: u16) -> u16 {
    other_case(unit, to_upper, to_lower)
}

pub(super) fn downcase(unit: u16) -> u16 {
    other_case(unit, to_lower, to_upper)
}

pub(super) fn upcase_ansi(byte: u8) -> u8 {
    match to_ansi(upcase(from_ansi(byte))) {
        b'?' => byte,
        upper => upper,
    }
}

/// Returns a letter in upper case.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlUpperChar(byte: u8) -> u8 {
    upcase_ansi(byte)
}

/// Returns a letter in upper case.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlUpcaseUnicodeChar(unit: u16) -> u16 {
    upcase(unit)
}

/// Returns a letter in lower case.
#[routine(
    ntoskrnl,
    since = Nt52,
    irql <= PASSIVE_LEVEL,
    fidelity = "by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlDowncaseUnicodeChar(unit: u16) -> u16 {
    downcase(unit)
}

/// Copies a string in upper case.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlUpperString(
    target: *mut AnsiString,
    source: *const AnsiString,
) {
    // SAFETY: the driver passes both strings.
    unsafe {
        let mut content: Vec<u8> = bytes(source).into_iter().map(upcase_ansi).collect();
        content.truncate(usize::from((*target).maximum_length));
        std::ptr::copy_nonoverlapping(content.as_ptr(), (*target).buffer, content.len());
        (*target).length = content.len() as u16;
    }
}

/// Copies a string in upper case.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Pool,
    fidelity = "by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlUpcaseUnicodeString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u16> = units(source).into_iter().map(upcase).collect();
        give(target, &content, allocate_it != 0)
    }
}

/// Copies a string in lower case.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Pool,
    fidelity = "by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlDowncaseUnicodeString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u16> = units(source).into_iter().map(downcase).collect();
        give(target, &content, allocate_it != 0)
    }
}

/// Converts an ANSI string to Unicode.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Pool, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlAnsiStringToUnicodeString(
    target: *mut UnicodeString,
    source: *const AnsiString,
    allocate_it: u8,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u16> = bytes(source).into_iter().map(from_ansi).collect();
        // Without an allocation, room for the terminator is asked for as well.
        if allocate_it == 0 && content.len() * 2 + 2 > usize::from((*target).maximum_length) {
            return STATUS_BUFFER_OVERFLOW;
        }
        give(target, &content, allocate_it != 0)
    }
}

/// Converts a Unicode string to ANSI.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Pool, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlUnicodeStringToAnsiString(
    target: *mut AnsiString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u8> = units(source).into_iter().map(to_ansi).collect();
        let mut status = STATUS_SUCCESS;
        let mut kept = content.len();
        if allocate_it != 0 {
            let buffer = allocate(content.len() as u64 + 1);
            if buffer.is_null() {
                return STATUS_NO_MEMORY;
            }
            (*target).buffer = buffer;
            (*target).maximum_length = content.len() as u16 + 1;
        } else if content.len() + 1 > usize::from((*target).maximum_length) {
            if (*target).maximum_length == 0 {
                return STATUS_BUFFER_OVERFLOW;
            }
            status = STATUS_BUFFER_OVERFLOW;
            kept = usize::from((*target).maximum_length) - 1;
        }
        std::ptr::copy_nonoverlapping(content.as_ptr(), (*target).buffer, kept);
        (*target).buffer.add(kept).write(0);
        (*target).length = kept as u16;
        status
    }
}

/// Returns the bytes that an ANSI string needs in Unicode.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlxAnsiStringToUnicodeSize(source: *const AnsiString) -> u32 {
    // SAFETY: the driver passes the string.
    u32::from(unsafe { (*source).length }) * 2 + 2
}

/// Returns the bytes that a Unicode string needs in ANSI.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlxUnicodeStringToAnsiSize(
    source: *const UnicodeString,
) -> u32 {
    // SAFETY: the driver passes the string.
    u32::from(unsafe { (*source).length }) / 2 + 1
}

/// Converts bytes to Unicode.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlMultiByteToUnicodeN(
    #[counted(maximum)] target: *mut u16,
    maximum: u32,
    #[optional] stored: *mut u32,
    #[counted(length)] source: *const u8,
    length: u32,
) -> i32 {
    let count = (length as usize).min(maximum as usize / 2);
    // SAFETY: the driver passes buffers of these sizes; the count of bytes stored is optional.
    unsafe {
        for index in 0..count {
            let unit = from_ansi(source.add(index).read());
            target.add(index).write_unaligned(unit);
        }
        if !stored.is_null() {
            stored.write_unaligned(count as u32 * 2);
        }
    }
    STATUS_SUCCESS
}

/// Returns the bytes that some bytes need in Unicode.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlMultiByteToUnicodeSize(
    size: *mut u32,
    _source: *const u8,
    length: u32,
) -> i32 {
    // SAFETY: the driver passes the place for the size.
    unsafe { size.write_unaligned(length * 2) };
    STATUS_SUCCESS
}

/// Converts Unicode to bytes.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlUnicodeToMultiByteN(
    #[counted(maximum)] target: *mut u8,
    maximum: u32,
    #[optional] stored: *mut u32,
    #[counted(length)] source: *const u16,
    length: u32,
) -> i32 {
    let count = (length as usize / 2).min(maximum as usize);
    // SAFETY: the driver passes buffers of these sizes; the count of bytes stored is optional.
    unsafe {
        for index in 0..count {
            let byte = to_ansi(source.add(index).read_unaligned());
            target.add(index).write(byte);
        }
        if !stored.is_null() {
            stored.write_unaligned(count as u32);
        }
    }
    STATUS_SUCCESS
}

/// Returns the bytes that a Unicode text needs.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlUnicodeToMultiByteSize(
    size: *mut u32,
    _source: *const u16,
    length: u32,
) -> i32 {
    // SAFETY: the driver passes the place for the size.
    unsafe { size.write_unaligned(length / 2) };
    STATUS_SUCCESS
}

/// Returns the bytes that an ANSI string needs in Unicode.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
const RtlAnsiStringToUnicodeSize: unsafe extern "win64" fn(*const AnsiString) -> u32 =
    RtlxAnsiStringToUnicodeSize;

/// Returns the bytes that a Unicode string needs in ANSI.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the code page is 1252")]
const RtlUnicodeStringToAnsiSize: unsafe extern "win64" fn(*const UnicodeString) -> u32 =
    RtlxUnicodeStringToAnsiSize;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_folds_one_letter_to_one_letter_and_back() {
        assert_eq!(upcase(u16::from(b'a')), u16::from(b'A'));
        assert_eq!(upcase(0xE9), 0xC9);
        assert_eq!(upcase(0xFF), 0x178);
        for unchanged in [0xDF, 0xB5, 0x131, 0x17F, 0xD800] {
            assert_eq!(upcase(unchanged), unchanged);
        }
        assert_eq!(downcase(0x178), 0xFF);
    }

    #[test]
    fn every_byte_survives_the_way_to_unicode_and_back() {
        for byte in 0..=u8::MAX {
            assert_eq!(to_ansi(from_ansi(byte)), byte);
        }
        assert_eq!(to_ansi(0x4E00), b'?');
    }
}
