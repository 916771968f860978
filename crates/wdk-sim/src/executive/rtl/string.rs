//! Counted strings: making, copying, comparing, converting.

use super::{
    STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_INVALID_PARAMETER_2,
    STATUS_NAME_TOO_LONG, STATUS_NO_MEMORY, STATUS_SUCCESS, allocate, free,
};
use crate::executive::PASSIVE_LEVEL;
use crate::executive::layout::{AnsiString, UnicodeString};
use crate::machine::machine;
use crate::routine::{Entity, Module, Routine};
use crate::{profile::Profile, routines};

pub(super) const ROUTINES: &[Routine] =
    &crate::executive::join::<{ BASE.len() + OTHER_NAMES.len() }>(&[BASE, OTHER_NAMES]);

const BASE: &[Routine] = &routines![
    Ntoskrnl, Nt52:
    RtlInitUnicodeString,
    RtlInitUnicodeStringEx,
    RtlInitAnsiString,
    RtlInitAnsiStringEx,
    RtlCopyUnicodeString,
    RtlCopyString,
    RtlAppendUnicodeStringToString,
    RtlAppendUnicodeToString,
    RtlAppendStringToString,
    RtlAppendAsciizToString,
    RtlCompareUnicodeString,
    RtlEqualUnicodeString,
    RtlPrefixUnicodeString,
    RtlHashUnicodeString,
    RtlCompareString,
    RtlEqualString,
    RtlPrefixString,
    RtlUpperString,
    RtlUpperChar,
    RtlUpcaseUnicodeChar,
    RtlDowncaseUnicodeChar,
    RtlUpcaseUnicodeString,
    RtlDowncaseUnicodeString,
    RtlAnsiStringToUnicodeString,
    RtlUnicodeStringToAnsiString,
    RtlxAnsiStringToUnicodeSize,
    RtlxUnicodeStringToAnsiSize,
    RtlMultiByteToUnicodeN,
    RtlMultiByteToUnicodeSize,
    RtlUnicodeToMultiByteN,
    RtlUnicodeToMultiByteSize,
    RtlFreeUnicodeString,
    RtlFreeAnsiString,
    RtlCreateUnicodeString,
];

/// Routines that differ from another in nothing but the name: `RtlInitString` says that the bytes have no code page.
const OTHER_NAMES: &[Routine] = &[
    alias("RtlInitString", RtlInitAnsiString as *const ()),
    alias("RtlAnsiStringToUnicodeSize", RtlxAnsiStringToUnicodeSize as *const ()),
    alias("RtlUnicodeStringToAnsiSize", RtlxUnicodeStringToAnsiSize as *const ()),
];

const fn alias(name: &'static str, implementation: *const ()) -> Routine {
    Routine {
        module: Module::Ntoskrnl,
        name,
        since: Profile::Nt52,
        entity: Entity::Function(implementation),
    }
}

/// What a UNICODE_STRING can hold at most, in bytes: an even number that leaves room for the terminator.
const LONGEST_UNICODE: usize = 0xFFFC;
/// What an ANSI_STRING can hold at most.
const LONGEST_ANSI: usize = 0xFFFE;

/// Code page 1252 where it differs from ISO 8859-1: 0x80 to 0x9F.
const WINDOWS_1252: [u16; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
];

pub(in crate::executive) fn from_ansi(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => u16::from(byte),
    }
}

pub(in crate::executive) fn to_ansi(unit: u16) -> u8 {
    match u8::try_from(unit) {
        Ok(byte) if !(0x80..=0x9F).contains(&byte) => byte,
        _ => WINDOWS_1252
            .iter()
            .position(|&known| known == unit)
            .map_or(b'?', |index| 0x80 + index as u8),
    }
}

/// The kernel's table maps one unit to one unit, and only where the way back leads to the same letter.
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

pub(in crate::executive) fn upcase(unit: u16) -> u16 {
    other_case(unit, to_upper, to_lower)
}

pub(in crate::executive) fn downcase(unit: u16) -> u16 {
    other_case(unit, to_lower, to_upper)
}

fn upcase_ansi(byte: u8) -> u8 {
    match to_ansi(upcase(from_ansi(byte))) {
        b'?' => byte,
        upper => upper,
    }
}

/// The units of a counted string.
unsafe fn units(string: *const UnicodeString) -> Vec<u16> {
    // SAFETY: the driver passes a string whose buffer holds its length.
    unsafe {
        (0..usize::from((*string).length / 2))
            .map(|index| (*string).buffer.add(index).read_unaligned())
            .collect()
    }
}

unsafe fn bytes(string: *const AnsiString) -> Vec<u8> {
    // SAFETY: the driver passes a string whose buffer holds its length.
    unsafe {
        (0..usize::from((*string).length))
            .map(|index| (*string).buffer.add(index).read())
            .collect()
    }
}

/// The units of a terminated string, without the terminator.
pub(in crate::executive) unsafe fn terminated_units(source: *const u16) -> Vec<u16> {
    let mut units = Vec::new();
    // SAFETY: the driver passes a terminated string.
    unsafe {
        loop {
            match source.add(units.len()).read_unaligned() {
                0 => return units,
                unit => units.push(unit),
            }
        }
    }
}

pub(in crate::executive) unsafe fn terminated_bytes(source: *const u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    // SAFETY: the driver passes a terminated string.
    unsafe {
        loop {
            match source.add(bytes.len()).read() {
                0 => return bytes,
                byte => bytes.push(byte),
            }
        }
    }
}

/// Reads a counted string; nothing at null.
///
/// # Safety
/// `string` is null, or it and its buffer can be read.
pub(in crate::executive) unsafe fn read_unicode(string: *const UnicodeString) -> String {
    if string.is_null() {
        return String::new();
    }
    // SAFETY: as the caller promises.
    String::from_utf16_lossy(&unsafe { units(string) })
}

/// Stores `content` from unit `at` of the string's buffer, and a terminator where there is room.
unsafe fn store(string: *mut UnicodeString, at: usize, content: &[u16]) {
    // SAFETY: callers have seen that the buffer has room for the content.
    unsafe {
        for (index, unit) in content.iter().enumerate() {
            (*string).buffer.add(at + index).write_unaligned(*unit);
        }
        let end = at + content.len();
        (*string).length = (end * 2) as u16;
        if (end + 1) * 2 <= usize::from((*string).maximum_length) {
            (*string).buffer.add(end).write_unaligned(0);
        }
    }
}

/// Stores `content` into `target`: into its own buffer, or into a new one that the driver frees.
pub(super) unsafe fn give(target: *mut UnicodeString, content: &[u16], allocate_it: bool) -> i32 {
    let needed = content.len() * 2 + 2;
    if needed > LONGEST_UNICODE + 2 {
        return STATUS_INVALID_PARAMETER_2;
    }
    // SAFETY: the driver passes the target; its buffer is as long as it says, or new.
    unsafe {
        if allocate_it {
            let buffer = allocate(needed as u64).cast::<u16>();
            if buffer.is_null() {
                return STATUS_NO_MEMORY;
            }
            (*target).buffer = buffer;
            (*target).maximum_length = needed as u16;
        } else if content.len() * 2 > usize::from((*target).maximum_length) {
            return STATUS_BUFFER_OVERFLOW;
        }
        store(target, 0, content);
    }
    STATUS_SUCCESS
}

fn require_passive() {
    machine().executive.require_irql(PASSIVE_LEVEL);
}

unsafe fn initialize_unicode(target: *mut UnicodeString, source: *mut u16) -> bool {
    let bytes = if source.is_null() {
        0
    } else {
        // SAFETY: the driver passes a terminated string.
        unsafe { terminated_units(source) }.len() * 2
    };
    let length = bytes.min(LONGEST_UNICODE) as u16;
    // SAFETY: the driver passes the string to initialise.
    unsafe {
        target.write_unaligned(UnicodeString {
            length,
            maximum_length: if source.is_null() { 0 } else { length + 2 },
            buffer: source,
        });
    }
    bytes <= LONGEST_UNICODE
}

pub(crate) unsafe extern "win64" fn RtlInitUnicodeString(target: *mut UnicodeString, source: *mut u16) {
    // SAFETY: as the driver promises.
    unsafe { initialize_unicode(target, source) };
}

pub(crate) unsafe extern "win64" fn RtlInitUnicodeStringEx(target: *mut UnicodeString, source: *mut u16) -> i32 {
    // SAFETY: as the driver promises.
    if unsafe { initialize_unicode(target, source) } {
        STATUS_SUCCESS
    } else {
        STATUS_NAME_TOO_LONG
    }
}

unsafe fn initialize_ansi(target: *mut AnsiString, source: *mut u8) -> bool {
    let bytes = if source.is_null() {
        0
    } else {
        // SAFETY: the driver passes a terminated string.
        unsafe { terminated_bytes(source) }.len()
    };
    let length = bytes.min(LONGEST_ANSI) as u16;
    // SAFETY: the driver passes the string to initialise.
    unsafe {
        target.write_unaligned(AnsiString {
            length,
            maximum_length: if source.is_null() { 0 } else { length + 1 },
            buffer: source,
        });
    }
    bytes <= LONGEST_ANSI
}

pub(crate) unsafe extern "win64" fn RtlInitAnsiString(target: *mut AnsiString, source: *mut u8) {
    // SAFETY: as the driver promises.
    unsafe { initialize_ansi(target, source) };
}

pub(crate) unsafe extern "win64" fn RtlInitAnsiStringEx(target: *mut AnsiString, source: *mut u8) -> i32 {
    // SAFETY: as the driver promises.
    if unsafe { initialize_ansi(target, source) } {
        STATUS_SUCCESS
    } else {
        STATUS_NAME_TOO_LONG
    }
}

pub(crate) unsafe extern "win64" fn RtlCopyUnicodeString(target: *mut UnicodeString, source: *const UnicodeString) {
    // SAFETY: the driver passes both strings (the source may be null).
    unsafe {
        let mut content = if source.is_null() {
            (*target).length = 0;
            return;
        } else {
            units(source)
        };
        content.truncate(usize::from((*target).maximum_length / 2));
        store(target, 0, &content);
    }
}

pub(crate) unsafe extern "win64" fn RtlCopyString(target: *mut AnsiString, source: *const AnsiString) {
    // SAFETY: the driver passes both strings (the source may be null).
    unsafe {
        if source.is_null() {
            (*target).length = 0;
            return;
        }
        let mut content = bytes(source);
        content.truncate(usize::from((*target).maximum_length));
        std::ptr::copy_nonoverlapping(content.as_ptr(), (*target).buffer, content.len());
        (*target).length = content.len() as u16;
    }
}

unsafe fn append(target: *mut UnicodeString, content: &[u16]) -> i32 {
    // SAFETY: the driver passes the target.
    unsafe {
        let at = usize::from((*target).length / 2);
        if (at + content.len()) * 2 > usize::from((*target).maximum_length) {
            return STATUS_BUFFER_TOO_SMALL;
        }
        if !content.is_empty() {
            store(target, at, content);
        }
    }
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn RtlAppendUnicodeStringToString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe { append(target, &units(source)) }
}

pub(crate) unsafe extern "win64" fn RtlAppendUnicodeToString(target: *mut UnicodeString, source: *const u16) -> i32 {
    if source.is_null() {
        return STATUS_SUCCESS;
    }
    // SAFETY: the driver passes both strings.
    unsafe { append(target, &terminated_units(source)) }
}

unsafe fn append_ansi(target: *mut AnsiString, content: &[u8]) -> i32 {
    // SAFETY: the driver passes the target.
    unsafe {
        let at = usize::from((*target).length);
        if at + content.len() > usize::from((*target).maximum_length) {
            return STATUS_BUFFER_TOO_SMALL;
        }
        std::ptr::copy_nonoverlapping(content.as_ptr(), (*target).buffer.add(at), content.len());
        (*target).length = (at + content.len()) as u16;
    }
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn RtlAppendStringToString(target: *mut AnsiString, source: *const AnsiString) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe { append_ansi(target, &bytes(source)) }
}

pub(crate) unsafe extern "win64" fn RtlAppendAsciizToString(target: *mut AnsiString, source: *const u8) -> i32 {
    if source.is_null() {
        return STATUS_SUCCESS;
    }
    // SAFETY: the driver passes both strings.
    unsafe { append_ansi(target, &terminated_bytes(source)) }
}

/// Compares letter by letter as the kernel does: the difference of the first two that differ, then that of the lengths.
fn compare<T: Copy + Into<i32>>(one: &[T], other: &[T], fold: Option<fn(T) -> T>) -> i32 {
    let fold = |letter: T| fold.map_or(letter, |fold| fold(letter)).into();
    for (&a, &b) in one.iter().zip(other) {
        let difference: i32 = fold(a) - fold(b);
        if difference != 0 {
            return difference;
        }
    }
    (one.len() as i32 - other.len() as i32) * size_of::<T>() as i32
}

unsafe fn compare_unicode(one: *const UnicodeString, other: *const UnicodeString, ignore_case: u8) -> i32 {
    let fold: Option<fn(u16) -> u16> = (ignore_case != 0).then_some(upcase);
    // SAFETY: the driver passes both strings.
    unsafe { compare(&units(one), &units(other), fold) }
}

unsafe fn compare_ansi(one: *const AnsiString, other: *const AnsiString, ignore_case: u8) -> i32 {
    let fold: Option<fn(u8) -> u8> = (ignore_case != 0).then_some(upcase_ansi);
    // SAFETY: the driver passes both strings.
    unsafe { compare(&bytes(one), &bytes(other), fold) }
}

pub(crate) unsafe extern "win64" fn RtlCompareUnicodeString(
    one: *const UnicodeString,
    other: *const UnicodeString,
    ignore_case: u8,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { compare_unicode(one, other, ignore_case) }
}

pub(crate) unsafe extern "win64" fn RtlEqualUnicodeString(
    one: *const UnicodeString,
    other: *const UnicodeString,
    ignore_case: u8,
) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { compare_unicode(one, other, ignore_case) } == 0)
}

pub(crate) unsafe extern "win64" fn RtlPrefixUnicodeString(
    prefix: *const UnicodeString,
    string: *const UnicodeString,
    ignore_case: u8,
) -> u8 {
    let fold: Option<fn(u16) -> u16> = (ignore_case != 0).then_some(upcase);
    // SAFETY: the driver passes both strings.
    let (prefix, string) = unsafe { (units(prefix), units(string)) };
    u8::from(
        string
            .get(..prefix.len())
            .is_some_and(|start| compare(start, &prefix, fold) == 0),
    )
}

pub(crate) unsafe extern "win64" fn RtlCompareString(
    one: *const AnsiString,
    other: *const AnsiString,
    ignore_case: u8,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { compare_ansi(one, other, ignore_case) }
}

pub(crate) unsafe extern "win64" fn RtlEqualString(
    one: *const AnsiString,
    other: *const AnsiString,
    ignore_case: u8,
) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { compare_ansi(one, other, ignore_case) } == 0)
}

pub(crate) unsafe extern "win64" fn RtlPrefixString(
    prefix: *const AnsiString,
    string: *const AnsiString,
    ignore_case: u8,
) -> u8 {
    let fold: Option<fn(u8) -> u8> = (ignore_case != 0).then_some(upcase_ansi);
    // SAFETY: the driver passes both strings.
    let (prefix, string) = unsafe { (bytes(prefix), bytes(string)) };
    u8::from(
        string
            .get(..prefix.len())
            .is_some_and(|start| compare(start, &prefix, fold) == 0),
    )
}

pub(crate) unsafe extern "win64" fn RtlHashUnicodeString(
    string: *const UnicodeString,
    ignore_case: u8,
    algorithm: u32,
    hash: *mut u32,
) -> i32 {
    const DEFAULT: u32 = 0;
    const X65599: u32 = 1;
    if algorithm != DEFAULT && algorithm != X65599 {
        return STATUS_INVALID_PARAMETER;
    }
    let fold = |unit| if ignore_case != 0 { upcase(unit) } else { unit };
    // SAFETY: the driver passes the string and the place for the hash.
    unsafe {
        let value = units(string).into_iter().fold(0u32, |hash, unit| {
            hash.wrapping_mul(65599).wrapping_add(u32::from(fold(unit)))
        });
        hash.write_unaligned(value);
    }
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn RtlUpperChar(byte: u8) -> u8 {
    upcase_ansi(byte)
}

pub(crate) unsafe extern "win64" fn RtlUpcaseUnicodeChar(unit: u16) -> u16 {
    upcase(unit)
}

pub(crate) unsafe extern "win64" fn RtlDowncaseUnicodeChar(unit: u16) -> u16 {
    downcase(unit)
}

pub(crate) unsafe extern "win64" fn RtlUpperString(target: *mut AnsiString, source: *const AnsiString) {
    // SAFETY: the driver passes both strings.
    unsafe {
        let mut content: Vec<u8> = bytes(source).into_iter().map(upcase_ansi).collect();
        content.truncate(usize::from((*target).maximum_length));
        std::ptr::copy_nonoverlapping(content.as_ptr(), (*target).buffer, content.len());
        (*target).length = content.len() as u16;
    }
}

pub(crate) unsafe extern "win64" fn RtlUpcaseUnicodeString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    require_passive();
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u16> = units(source).into_iter().map(upcase).collect();
        give(target, &content, allocate_it != 0)
    }
}

pub(crate) unsafe extern "win64" fn RtlDowncaseUnicodeString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    require_passive();
    // SAFETY: the driver passes both strings.
    unsafe {
        let content: Vec<u16> = units(source).into_iter().map(downcase).collect();
        give(target, &content, allocate_it != 0)
    }
}

pub(crate) unsafe extern "win64" fn RtlAnsiStringToUnicodeString(
    target: *mut UnicodeString,
    source: *const AnsiString,
    allocate_it: u8,
) -> i32 {
    require_passive();
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

pub(crate) unsafe extern "win64" fn RtlUnicodeStringToAnsiString(
    target: *mut AnsiString,
    source: *const UnicodeString,
    allocate_it: u8,
) -> i32 {
    require_passive();
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

pub(crate) unsafe extern "win64" fn RtlxAnsiStringToUnicodeSize(source: *const AnsiString) -> u32 {
    // SAFETY: the driver passes the string.
    u32::from(unsafe { (*source).length }) * 2 + 2
}

pub(crate) unsafe extern "win64" fn RtlxUnicodeStringToAnsiSize(source: *const UnicodeString) -> u32 {
    // SAFETY: the driver passes the string.
    u32::from(unsafe { (*source).length }) / 2 + 1
}

pub(crate) unsafe extern "win64" fn RtlMultiByteToUnicodeN(
    target: *mut u16,
    maximum: u32,
    stored: *mut u32,
    source: *const u8,
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

pub(crate) unsafe extern "win64" fn RtlMultiByteToUnicodeSize(size: *mut u32, _source: *const u8, length: u32) -> i32 {
    // SAFETY: the driver passes the place for the size.
    unsafe { size.write_unaligned(length * 2) };
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn RtlUnicodeToMultiByteN(
    target: *mut u8,
    maximum: u32,
    stored: *mut u32,
    source: *const u16,
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

pub(crate) unsafe extern "win64" fn RtlUnicodeToMultiByteSize(size: *mut u32, _source: *const u16, length: u32) -> i32 {
    // SAFETY: the driver passes the place for the size.
    unsafe { size.write_unaligned(length / 2) };
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn RtlFreeUnicodeString(string: *mut UnicodeString) {
    require_passive();
    // SAFETY: the driver passes a string whose buffer the library allocated, or none.
    unsafe {
        if !(*string).buffer.is_null() {
            free((*string).buffer.cast());
        }
        string.write_unaligned(UnicodeString {
            length: 0,
            maximum_length: 0,
            buffer: std::ptr::null_mut(),
        });
    }
}

pub(crate) unsafe extern "win64" fn RtlFreeAnsiString(string: *mut AnsiString) {
    require_passive();
    // SAFETY: the driver passes a string whose buffer the library allocated, or none.
    unsafe {
        if !(*string).buffer.is_null() {
            free((*string).buffer);
        }
        string.write_unaligned(AnsiString {
            length: 0,
            maximum_length: 0,
            buffer: std::ptr::null_mut(),
        });
    }
}

pub(crate) unsafe extern "win64" fn RtlCreateUnicodeString(target: *mut UnicodeString, source: *const u16) -> u8 {
    require_passive();
    // SAFETY: the driver passes both.
    let status = unsafe { give(target, &terminated_units(source), true) };
    u8::from(status == STATUS_SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &mut Vec<u16>, room: usize) -> UnicodeString {
        let length = text.len() * 2;
        text.resize(text.len() + room, 0xCCCC);
        UnicodeString {
            length: length as u16,
            maximum_length: (text.len() * 2) as u16,
            buffer: text.as_mut_ptr(),
        }
    }

    fn wide(text: &str) -> Vec<u16> {
        text.encode_utf16().collect()
    }

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

    #[test]
    fn appending_needs_room_and_terminates_only_where_there_is_room() {
        let (mut a, mut b) = (wide("ab"), wide("cd"));
        let mut target = counted(&mut a, 2);
        let source = counted(&mut b, 0);
        // SAFETY: both strings have the buffers they say.
        unsafe {
            assert_eq!(RtlAppendUnicodeStringToString(&mut target, &source), STATUS_SUCCESS);
            assert_eq!(read_unicode(&target), "abcd");
            assert_eq!(
                RtlAppendUnicodeStringToString(&mut target, &source),
                STATUS_BUFFER_TOO_SMALL
            );
            assert_eq!(read_unicode(&target), "abcd");
        }
        let mut roomy = wide("x");
        let mut target = counted(&mut roomy, 3);
        // SAFETY: as above.
        unsafe { RtlAppendUnicodeStringToString(&mut target, &source) };
        assert_eq!(roomy, [u16::from(b'x'), u16::from(b'c'), u16::from(b'd'), 0]);
    }

    #[test]
    fn comparison_orders_by_letters_then_by_length() {
        let (mut a, mut b, mut c) = (wide("Alpha"), wide("alphabet"), wide("beta"));
        let (a, b, c) = (counted(&mut a, 0), counted(&mut b, 0), counted(&mut c, 0));
        // SAFETY: the strings have the buffers they say.
        unsafe {
            assert!(RtlCompareUnicodeString(&a, &b, 1) < 0);
            assert!(RtlCompareUnicodeString(&c, &b, 0) > 0);
            assert_eq!(RtlPrefixUnicodeString(&a, &b, 1), 1);
            assert_eq!(RtlPrefixUnicodeString(&a, &b, 0), 0);
            assert_eq!(RtlPrefixUnicodeString(&b, &a, 1), 0);
            assert_eq!(RtlEqualUnicodeString(&a, &a, 0), 1);
        }
    }

    #[test]
    fn a_string_too_long_to_be_counted_is_cut() {
        let mut long = vec![u16::from(b'x'); 40_000];
        long.push(0);
        let mut target = UnicodeString {
            length: 0,
            maximum_length: 0,
            buffer: std::ptr::null_mut(),
        };
        // SAFETY: the source is terminated.
        unsafe {
            assert_eq!(
                RtlInitUnicodeStringEx(&mut target, long.as_mut_ptr()),
                STATUS_NAME_TOO_LONG
            );
            RtlInitUnicodeString(&mut target, long.as_mut_ptr());
        }
        assert_eq!((target.length, target.maximum_length), (0xFFFC, 0xFFFE));
    }
}
