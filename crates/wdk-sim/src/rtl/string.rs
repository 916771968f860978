//! Counted strings: making, copying, comparing.

use super::letters::{upcase, upcase_ansi};
use super::{
    STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_PARAMETER_2, STATUS_NAME_TOO_LONG, STATUS_NO_MEMORY, STATUS_SUCCESS, allocate,
    free,
};
use crate::executive::{AnsiString, UnicodeString};
use crate::nt::routine;

/// Routines that differ from another in nothing but the name: `RtlInitString` says that the bytes
/// have no code page.
/// What a UNICODE_STRING can hold at most, in bytes: an even number that leaves room for the
/// terminator.
const LONGEST_UNICODE: usize = 0xFFFC;
/// What an ANSI_STRING can hold at most.
const LONGEST_ANSI: usize = 0xFFFE;

/// The units of a counted string.
pub(super) unsafe fn units(string: *const UnicodeString) -> Vec<u16> {
    // SAFETY: the driver passes a string whose buffer holds its length.
    unsafe {
        (0..usize::from((*string).length / 2))
            .map(|index| (*string).buffer.add(index).read_unaligned())
            .collect()
    }
}

pub(super) unsafe fn bytes(string: *const AnsiString) -> Vec<u8> {
    // SAFETY: the driver passes a string whose buffer holds its length.
    unsafe {
        (0..usize::from((*string).length))
            .map(|index| (*string).buffer.add(index).read())
            .collect()
    }
}

/// The units of a terminated string, without the terminator.
pub(super) unsafe fn terminated_units(source: *const u16) -> Vec<u16> {
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

pub(super) unsafe fn terminated_bytes(source: *const u8) -> Vec<u8> {
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

/// Makes a counted string of a terminated one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitUnicodeString(
    target: *mut UnicodeString,
    #[optional] source: *mut u16,
) {
    // SAFETY: as the driver promises.
    unsafe { initialize_unicode(target, source) };
}

/// Makes a counted string of a terminated one that may be too long.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitUnicodeStringEx(
    target: *mut UnicodeString,
    #[optional] source: *mut u16,
) -> i32 {
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

/// Makes a counted string of a terminated one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitAnsiString(
    target: *mut AnsiString,
    #[optional] source: *mut u8,
) {
    // SAFETY: as the driver promises.
    unsafe { initialize_ansi(target, source) };
}

/// Makes a counted string of a terminated one that may be too long.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitAnsiStringEx(
    target: *mut AnsiString,
    #[optional] source: *mut u8,
) -> i32 {
    // SAFETY: as the driver promises.
    if unsafe { initialize_ansi(target, source) } {
        STATUS_SUCCESS
    } else {
        STATUS_NAME_TOO_LONG
    }
}

/// Copies as much of a string as there is room for.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCopyUnicodeString(
    target: *mut UnicodeString,
    #[optional] source: *const UnicodeString,
) {
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

/// Copies as much of a string as there is room for.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCopyString(
    target: *mut AnsiString,
    #[optional] source: *const AnsiString,
) {
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

/// Appends a string, if there is room for all of it.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlAppendUnicodeStringToString(
    target: *mut UnicodeString,
    source: *const UnicodeString,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe { append(target, &units(source)) }
}

/// Appends a terminated text, if there is room for all of it.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlAppendUnicodeToString(
    target: *mut UnicodeString,
    #[optional] source: *const u16,
) -> i32 {
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

/// Appends a string, if there is room for all of it.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlAppendStringToString(
    target: *mut AnsiString,
    source: *const AnsiString,
) -> i32 {
    // SAFETY: the driver passes both strings.
    unsafe { append_ansi(target, &bytes(source)) }
}

/// Appends a terminated text, if there is room for all of it.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlAppendAsciizToString(
    target: *mut AnsiString,
    #[optional] source: *const u8,
) -> i32 {
    if source.is_null() {
        return STATUS_SUCCESS;
    }
    // SAFETY: the driver passes both strings.
    unsafe { append_ansi(target, &terminated_bytes(source)) }
}

/// Compares letter by letter as the kernel does: the difference of the first two that differ, then
/// that of the lengths.
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

unsafe fn compare_unicode(
    one: *const UnicodeString,
    other: *const UnicodeString,
    ignore_case: u8,
) -> i32 {
    let fold: Option<fn(u16) -> u16> = (ignore_case != 0).then_some(upcase);
    // SAFETY: the driver passes both strings.
    unsafe { compare(&units(one), &units(other), fold) }
}

unsafe fn compare_ansi(one: *const AnsiString, other: *const AnsiString, ignore_case: u8) -> i32 {
    let fold: Option<fn(u8) -> u8> = (ignore_case != 0).then_some(upcase_ansi);
    // SAFETY: the driver passes both strings.
    unsafe { compare(&bytes(one), &bytes(other), fold) }
}

/// Compares strings.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "case by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlCompareUnicodeString(
    one: *const UnicodeString,
    other: *const UnicodeString,
    ignore_case: u8,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { compare_unicode(one, other, ignore_case) }
}

/// Tells whether strings are equal.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "case by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlEqualUnicodeString(
    one: *const UnicodeString,
    other: *const UnicodeString,
    ignore_case: u8,
) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { compare_unicode(one, other, ignore_case) } == 0)
}

/// Tells whether a string begins with another.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "case by Unicode's simple mappings, not by the system's own table"
)]
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

/// Compares strings.
#[routine(ntoskrnl, irql = any, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlCompareString(
    one: *const AnsiString,
    other: *const AnsiString,
    ignore_case: u8,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { compare_ansi(one, other, ignore_case) }
}

/// Tells whether strings are equal.
#[routine(ntoskrnl, irql = any, fidelity = "the code page is 1252")]
pub(crate) unsafe extern "win64" fn RtlEqualString(
    one: *const AnsiString,
    other: *const AnsiString,
    ignore_case: u8,
) -> u8 {
    // SAFETY: as the driver promises.
    u8::from(unsafe { compare_ansi(one, other, ignore_case) } == 0)
}

/// Tells whether a string begins with another.
#[routine(ntoskrnl, irql = any, fidelity = "the code page is 1252")]
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

/// Returns a string's hash.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "case by Unicode's simple mappings, not by the system's own table"
)]
pub(crate) unsafe extern "win64" fn RtlHashUnicodeString(
    string: *const UnicodeString,
    ignore_case: u8,
    algorithm: u32,
    hash: *mut u32,
) -> i32 {
    const DEFAULT: u32 = wdk_sys::HASH_STRING_ALGORITHM_DEFAULT;
    const X65599: u32 = wdk_sys::HASH_STRING_ALGORITHM_X65599;
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

/// Frees a string that the library allocated.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlFreeUnicodeString(string: *mut UnicodeString) {
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

/// Frees a string that the library allocated.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlFreeAnsiString(string: *mut AnsiString) {
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

/// Copies a text into a new string.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Pool, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCreateUnicodeString(
    target: *mut UnicodeString,
    source: *const u16,
) -> u8 {
    // SAFETY: the driver passes both.
    let status = unsafe { give(target, &terminated_units(source), true) };
    u8::from(status == STATUS_SUCCESS)
}

/// Makes a counted string of a terminated one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
const RtlInitString: unsafe extern "win64" fn(*mut AnsiString, *mut u8) = RtlInitAnsiString;

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
    fn appending_needs_room_and_terminates_only_where_there_is_room() {
        let (mut a, mut b) = (wide("ab"), wide("cd"));
        let mut target = counted(&mut a, 2);
        let source = counted(&mut b, 0);
        // SAFETY: both strings have the buffers they say.
        unsafe {
            assert_eq!(
                RtlAppendUnicodeStringToString(&mut target, &source),
                STATUS_SUCCESS
            );
            assert_eq!(crate::executive::read_unicode(&target), "abcd");
            assert_eq!(
                RtlAppendUnicodeStringToString(&mut target, &source),
                STATUS_BUFFER_TOO_SMALL
            );
            assert_eq!(crate::executive::read_unicode(&target), "abcd");
        }
        let mut roomy = wide("x");
        let mut target = counted(&mut roomy, 3);
        // SAFETY: as above.
        unsafe { RtlAppendUnicodeStringToString(&mut target, &source) };
        assert_eq!(
            roomy,
            [u16::from(b'x'), u16::from(b'c'), u16::from(b'd'), 0]
        );
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
