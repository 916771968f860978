//! C run-time routines that the kernel exports besides those on memory, text and formats, which
//! belong to [`crate::cpu`].

use super::letters::{from_ansi, to_ansi};
use super::string::{terminated_bytes, terminated_units};
use crate::executive::executive;
use crate::nt::routine;
use crate::touch::load;

/// Fills the first characters of a text.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _strnset(
    #[counted(limit)] string: *mut u8,
    byte: i32,
    limit: u64,
) -> *mut u8 {
    // SAFETY: the driver passes a terminated string.
    unsafe {
        let length = terminated_bytes(string).len().min(limit as usize);
        std::ptr::write_bytes(string, byte as u8, length);
    }
    string
}

/// Fills a text with one character.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _strset(string: *mut u8, byte: i32) -> *mut u8 {
    // SAFETY: as the driver promises.
    unsafe { _strnset(string, byte, u64::MAX) }
}

/// Fills the first characters of a text.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _wcsnset(
    #[counted(limit)] string: *mut u16,
    unit: u16,
    limit: u64,
) -> *mut u16 {
    // SAFETY: the driver passes a terminated string.
    unsafe {
        let length = terminated_units(string).len().min(limit as usize);
        for index in 0..length {
            string.add(index).write_unaligned(unit);
        }
    }
    string
}

/// Fills a text with one character.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    undeclared = "which kernels export it is not known",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn _wcsset(string: *mut u16, unit: u16) -> *mut u16 {
    // SAFETY: as the driver promises.
    unsafe { _wcsnset(string, unit, u64::MAX) }
}

/// The decimal number a text begins with.
fn number(text: &[u8]) -> i32 {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let value = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .fold(0i32, |value, byte| {
            value.wrapping_mul(10).wrapping_add(i32::from(byte - b'0'))
        });
    if negative {
        value.wrapping_neg()
    } else {
        value
    }
}

/// Reads a decimal number.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn atol(text: *const u8) -> i32 {
    // SAFETY: the driver passes a terminated string.
    number(&unsafe { terminated_bytes(text) })
}

/// A number in any base up to 36; only base 10 has negative numbers.
fn digits(value: i32, base: u32) -> Vec<u8> {
    let negative = base == 10 && value < 0;
    let mut rest = if negative {
        value.unsigned_abs()
    } else {
        value as u32
    };
    let base = base.clamp(2, 36);
    let mut reversed = Vec::new();
    loop {
        let digit = char::from_digit(rest % base, base).unwrap_or('0');
        reversed.push(digit as u8);
        rest /= base;
        if rest == 0 {
            break;
        }
    }
    if negative {
        reversed.push(b'-');
    }
    reversed.reverse();
    reversed
}

/// Writes a number in any base.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _itoa(value: i32, target: *mut u8, base: i32) -> *mut u8 {
    let mut text = digits(value, base as u32);
    text.push(0);
    // SAFETY: the driver passes a target with room.
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), target, text.len()) };
    target
}

/// Writes a number in any base.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _itow(value: i32, target: *mut u16, base: i32) -> *mut u16 {
    let mut text = digits(value, base as u32);
    text.push(0);
    for (index, byte) in text.into_iter().enumerate() {
        // SAFETY: the driver passes a target with room.
        unsafe { target.add(index).write_unaligned(u16::from(byte)) };
    }
    target
}

/// Returns a random number.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "numbers of the machine's own sequence, which a driver cannot seed"
)]
pub(crate) unsafe extern "win64" fn rand() -> i32 {
    (executive().random() & 0x7FFF) as i32
}

/// Seeds the random numbers.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "does nothing: the numbers follow from the machine's seed"
)]
pub(crate) unsafe extern "win64" fn srand(_seed: u32) {}

/// Sorts an array by the driver's comparison.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "sorts by insertion: what the comparison leaves open stays as it was"
)]
pub(crate) unsafe extern "win64" fn qsort(
    #[counted(count)] base: *mut u8,
    count: u64,
    width: u64,
    compare: u64,
) {
    let width = width as usize;
    // SAFETY: the driver passes `count` elements of `width` bytes and a function that compares two
    // of them. Swapping stays among them.
    unsafe {
        for sorted in 1..count as usize {
            let mut at = sorted;
            // Where there is no element the driver's comparison need not notice.
            let _there = load(base.wrapping_add(sorted.wrapping_mul(width)));
            while at > 0 {
                let element = |index: usize| base.wrapping_add(index.wrapping_mul(width));
                let (left, right) = (element(at - 1), element(at));
                let order = executive().call_driver_routine(
                    "The comparison of qsort",
                    compare,
                    &[left as u64, right as u64],
                ) as i32;
                if order <= 0 {
                    break;
                }
                std::ptr::swap_nonoverlapping(left, right, width);
                at -= 1;
            }
        }
    }
}

/// Converts a text to wide characters.
#[routine(
    ntoskrnl,
    irql = any,
    undeclared = "nobody documents it",
    fidelity = "the code page is 1252"
)]
pub(crate) unsafe extern "win64" fn mbstowcs(
    #[optional] target: *mut u16,
    source: *const u8,
    limit: u64,
) -> u64 {
    // SAFETY: the driver passes a terminated source, and a target of `limit` units or none.
    unsafe {
        let text = terminated_bytes(source);
        if target.is_null() {
            return text.len() as u64;
        }
        let count = text.len().min(limit as usize);
        for (index, &byte) in text[..count].iter().enumerate() {
            target.add(index).write_unaligned(from_ansi(byte));
        }
        if count < limit as usize {
            target.add(count).write_unaligned(0);
        }
        count as u64
    }
}

/// Converts a text of wide characters.
#[routine(
    ntoskrnl,
    irql = any,
    undeclared = "wdk-sys imports only what its list of exports has",
    fidelity = "the code page is 1252"
)]
pub(crate) unsafe extern "win64" fn wcstombs(
    #[optional] target: *mut u8,
    source: *const u16,
    limit: u64,
) -> u64 {
    // SAFETY: the driver passes a terminated source, and a target of `limit` bytes or none.
    unsafe {
        let text = terminated_units(source);
        if target.is_null() {
            return text.len() as u64;
        }
        let count = text.len().min(limit as usize);
        for (index, &unit) in text[..count].iter().enumerate() {
            target.add(index).write(to_ansi(unit));
        }
        if count < limit as usize {
            target.add(count).write(0);
        }
        count as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_written() {
        assert_eq!(number(b"  -42x"), -42);
        assert_eq!(number(b"x"), 0);
        assert_eq!(digits(i32::MIN, 10), b"-2147483648");
        assert_eq!(digits(-1, 16), b"ffffffff");
        assert_eq!(digits(0, 2), b"0");
    }

    #[test]
    fn filling_stops_at_the_terminator_and_at_the_limit() {
        let mut text = *b"abc\0d";
        // SAFETY: the string is terminated.
        unsafe { _strnset(text.as_mut_ptr(), i32::from(b'x'), 2) };
        assert_eq!(&text, b"xxc\0d");
        // SAFETY: as above.
        unsafe { _strset(text.as_mut_ptr(), i32::from(b'y')) };
        assert_eq!(&text, b"yyy\0d");
    }
}
