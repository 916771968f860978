//! Numbers as text, GUIDs, random numbers, and the small routines on words.

use super::string::give;
use super::{STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};
use crate::executive::{UnicodeString, executive, read_unicode};
use crate::nt::routine;

/// `GUID`
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guid {
    data1: u32,
    data2: u16,
    data3: u16,
    data4: [u8; 8],
}

/// The digits of `value`; nothing for a base the kernel does not know (0 means 10).
fn digits(mut value: u64, base: u32) -> Option<String> {
    let base = match base {
        0 => 10,
        2 | 8 | 10 | 16 => u64::from(base),
        _ => return None,
    };
    let mut reversed = Vec::new();
    loop {
        let digit = (value % base) as u32;
        reversed.push(char::from_digit(digit, 16)?.to_ascii_uppercase());
        value /= base;
        if value == 0 {
            return Some(reversed.into_iter().rev().collect());
        }
    }
}

/// The number a text begins with: spaces, a sign, a prefix for the base when that is 0, digits.
/// Wraps like the kernel.
fn parse(text: &str, base: u32) -> Option<u32> {
    let text = text.trim_start_matches(|letter: char| letter <= ' ');
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (base, text) = match base {
        0 => [("0x", 16), ("0o", 8), ("0b", 2)]
            .into_iter()
            .find_map(|(prefix, base)| text.strip_prefix(prefix).map(|rest| (base, rest)))
            .unwrap_or((10, text)),
        2 | 8 | 10 | 16 => (base, text),
        _ => return None,
    };
    let value = text
        .chars()
        .map_while(|letter| letter.to_digit(base))
        .fold(0u32, |value, digit| {
            value.wrapping_mul(base).wrapping_add(digit)
        });
    Some(if negative {
        value.wrapping_neg()
    } else {
        value
    })
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

unsafe fn give_number(value: u64, base: u32, target: *mut UnicodeString) -> i32 {
    match digits(value, base) {
        // SAFETY: the driver passes the target.
        Some(text) => unsafe { give(target, &wide(&text), false) },
        None => STATUS_INVALID_PARAMETER,
    }
}

/// Writes a number in base 2, 8, 10 or 16.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlIntegerToUnicodeString(
    value: u32,
    base: u32,
    target: *mut UnicodeString,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { give_number(u64::from(value), base, target) }
}

/// Writes a 64-bit number in base 2, 8, 10 or 16.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInt64ToUnicodeString(
    value: u64,
    base: u32,
    target: *mut UnicodeString,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { give_number(value, base, target) }
}

/// Writes a number into bytes, terminated only where there is room for it.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlIntegerToChar(
    value: u32,
    base: u32,
    length: u32,
    #[counted(length)] target: *mut u8,
) -> i32 {
    let Some(text) = digits(u64::from(value), base) else {
        return STATUS_INVALID_PARAMETER;
    };
    if text.len() > length as usize {
        return STATUS_BUFFER_OVERFLOW;
    }
    // SAFETY: the driver passes `length` bytes.
    unsafe {
        std::ptr::copy_nonoverlapping(text.as_ptr(), target, text.len());
        if text.len() < length as usize {
            target.add(text.len()).write(0);
        }
    }
    STATUS_SUCCESS
}

/// Reads a number from a string.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlUnicodeStringToInteger(
    source: *const UnicodeString,
    base: u32,
    value: *mut u32,
) -> i32 {
    // SAFETY: the driver passes the string and the place for the value.
    unsafe {
        match parse(&read_unicode(source), base) {
            Some(number) => {
                value.write_unaligned(number);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }
}

/// Reads a number from bytes.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCharToInteger(
    source: *const u8,
    base: u32,
    value: *mut u32,
) -> i32 {
    // SAFETY: the driver passes a terminated string and the place for the value.
    unsafe {
        let text = super::string::terminated_bytes(source);
        match parse(&String::from_utf8_lossy(&text), base) {
            Some(number) => {
                value.write_unaligned(number);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }
}

/// `{8-4-4-4-12}` hexadecimal digits.
fn parse_guid(text: &str) -> Option<Guid> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let groups: Vec<&str> = inner.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let hexadecimal = |text: &&str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if lengths != [8, 4, 4, 4, 12] || !groups.iter().all(hexadecimal) {
        return None;
    }
    let number = |text: &str| u64::from_str_radix(text, 16).ok();
    let tail = number(groups[3])? << 48 | number(groups[4])?;
    Some(Guid {
        data1: u32::try_from(number(groups[0])?).ok()?,
        data2: u16::try_from(number(groups[1])?).ok()?,
        data3: u16::try_from(number(groups[2])?).ok()?,
        data4: tail.to_be_bytes(),
    })
}

fn format_guid(guid: Guid) -> String {
    let tail = u64::from_be_bytes(guid.data4);
    format!(
        "{{{:08X}-{:04X}-{:04X}-{:04X}-{:012X}}}",
        guid.data1,
        guid.data2,
        guid.data3,
        tail >> 48,
        tail & 0xFFFF_FFFF_FFFF
    )
}

/// Reads a GUID from its text.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlGUIDFromString(
    source: *const UnicodeString,
    guid: *mut Guid,
) -> i32 {
    // SAFETY: the driver passes the string and the place for the GUID.
    unsafe {
        match parse_guid(&read_unicode(source)) {
            Some(parsed) => {
                guid.write_unaligned(parsed);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }
}

/// Writes a GUID into a new string, freed with RtlFreeUnicodeString.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Pool, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlStringFromGUID(
    guid: *const Guid,
    target: *mut UnicodeString,
) -> i32 {
    // SAFETY: the driver passes both.
    unsafe { give(target, &wide(&format_guid(guid.read_unaligned())), true) }
}

/// Makes a UUID.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "version 4, from the machine's own sequence of numbers; it never runs out"
)]
pub(crate) unsafe extern "win64" fn ExUuidCreate(guid: *mut Guid) -> i32 {
    let (low, high) = (executive().random(), executive().random());
    let mut data4 = high.to_be_bytes();
    data4[0] = data4[0] & 0x3F | 0x80;
    // SAFETY: the driver passes the place for the GUID.
    unsafe {
        guid.write_unaligned(Guid {
            data1: low as u32,
            data2: (low >> 32) as u16,
            data3: (low >> 48) as u16 & 0x0FFF | 0x4000,
            data4,
        });
    }
    STATUS_SUCCESS
}

/// Lehmer's generator modulo 2^31 - 1, the one documented for RtlUniform.
unsafe fn random(seed: *mut u32) -> u32 {
    const MODULUS: u64 = 0x7FFF_FFFF;
    // SAFETY: the driver passes its seed.
    unsafe {
        let next = (u64::from(seed.read_unaligned()) * 0x7FFF_FFED + 0x7FFF_FFC3) % MODULUS;
        seed.write_unaligned(next as u32);
        next as u32
    }
}

/// Returns a random number from the driver's seed.
#[routine(ntoskrnl, irql = any, fidelity = "another sequence than the kernel's")]
pub(crate) unsafe extern "win64" fn RtlRandom(seed: *mut u32) -> u32 {
    // SAFETY: as the driver promises.
    unsafe { random(seed) }
}

/// Returns a random number from the driver's seed.
#[routine(ntoskrnl, irql = any, fidelity = "another sequence than the kernel's")]
pub(crate) unsafe extern "win64" fn RtlRandomEx(seed: *mut u32) -> u32 {
    // SAFETY: as the driver promises.
    unsafe { random(seed) }
}

/// Returns how many bytes from the start are repetitions of a pattern.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCompareMemoryUlong(
    #[counted(length)] source: *const u32,
    length: u64,
    pattern: u32,
) -> u64 {
    let words = length / 4;
    // SAFETY: the driver passes `length` bytes.
    let equal = (0..words)
        .take_while(|&index| unsafe { source.add(index as usize).read_unaligned() } == pattern)
        .count();
    equal as u64 * 4
}

/// Copies a locally unique identifier.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCopyLuid(target: *mut u64, source: *const u64) {
    // SAFETY: the driver passes both.
    unsafe { target.write_unaligned(source.read_unaligned()) };
}

/// Compares locally unique identifiers.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlEqualLuid(one: *const u64, other: *const u64) -> u8 {
    // SAFETY: the driver passes both.
    u8::from(unsafe { one.read_unaligned() == other.read_unaligned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_four_bases() {
        assert_eq!(digits(0, 0).as_deref(), Some("0"));
        assert_eq!(digits(255, 16).as_deref(), Some("FF"));
        assert_eq!(digits(u64::MAX, 2).map(|text| text.len()), Some(64));
        assert_eq!(digits(8, 8).as_deref(), Some("10"));
        assert_eq!(digits(1, 7), None);
    }

    #[test]
    fn numbers_are_read_up_to_the_first_other_letter() {
        assert_eq!(parse("  -12x", 0), Some(12u32.wrapping_neg()));
        assert_eq!(parse("0x1fG", 0), Some(0x1F));
        assert_eq!(parse("0b101", 0), Some(5));
        assert_eq!(parse("0x1f", 10), Some(0));
        assert_eq!(parse("", 10), Some(0));
        assert_eq!(parse("1", 3), None);
    }

    #[test]
    fn guids_keep_their_byte_order() {
        let text = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
        let guid = parse_guid(text).expect("a GUID");
        assert_eq!(guid.data1, 0x0123_4567);
        assert_eq!(guid.data4, [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF]);
        assert_eq!(format_guid(guid), text);
        for wrong in [
            "",
            "{}",
            "01234567-89AB-CDEF-0123-456789ABCDEF",
            "{0123456g-89AB-CDEF-0123-456789ABCDEF}",
        ] {
            assert_eq!(parse_guid(wrong), None);
        }
    }
}
