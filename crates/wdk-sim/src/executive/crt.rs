//! The C run-time routines that the kernel exports, for strings, characters and numbers. Those on plain memory and the formatting ones
//! belong to [`crate::cpu`].

use super::rtl::{downcase, terminated_bytes, terminated_units, upcase};
use crate::machine::machine;
use crate::routine::Routine;
use crate::routines;

pub(super) const ROUTINES: &[Routine] = &routines![
    Ntoskrnl, Nt52:
    strlen, strcmp, strncmp, strcpy, strncpy, strcat, strncat, strchr, strrchr, strstr, strspn,
    _stricmp, _strnicmp, _strlwr, _strupr, _strrev, _strset, _strnset,
    wcslen, wcscmp, wcsncmp, wcscpy, wcsncpy, wcscat, wcsncat, wcschr, wcsrchr, wcsstr, wcsspn,
    _wcsicmp, _wcsnicmp, _wcslwr, _wcsupr, _wcsrev, _wcsset, _wcsnset,
    memchr, atoi, atol, _itoa, _itow, isdigit, islower, isprint, isspace, isupper, isxdigit, tolower,
    toupper, towlower, towupper, rand, srand, qsort, mbstowcs, wcstombs,
];

fn lower_byte(byte: u8) -> u8 {
    byte.to_ascii_lowercase()
}

fn upper_byte(byte: u8) -> u8 {
    byte.to_ascii_uppercase()
}

/// What distinguishes strings of bytes from strings of UTF-16 units.
struct Letters<T> {
    read: unsafe fn(*const T) -> Vec<T>,
    lower: fn(T) -> T,
    upper: fn(T) -> T,
}

/// A letter of either kind.
trait Letter: Copy + Default + Ord + Into<i32> {}
impl Letter for u8 {}
impl Letter for u16 {}

impl<T: Letter> Letters<T> {
    /// At most `limit` letters up to the terminator.
    unsafe fn prefix(&self, string: *const T, limit: usize) -> Vec<T> {
        let mut letters = Vec::new();
        // SAFETY: the driver passes a string that is terminated or as long as the limit.
        unsafe {
            while letters.len() < limit {
                let letter = string.add(letters.len()).read_unaligned();
                if letter == T::default() {
                    break;
                }
                letters.push(letter);
            }
        }
        letters
    }

    /// Writes letters and a terminator.
    unsafe fn put(&self, at: *mut T, letters: &[T]) {
        // SAFETY: the driver passes a target with room.
        unsafe {
            self.put_open(at, letters);
            at.add(letters.len()).write_unaligned(T::default());
        }
    }

    unsafe fn put_open(&self, at: *mut T, letters: &[T]) {
        for (index, letter) in letters.iter().enumerate() {
            // SAFETY: the driver passes a target with room.
            unsafe { at.add(index).write_unaligned(*letter) };
        }
    }

    unsafe fn change(&self, string: *mut T, change: impl FnOnce(&mut Vec<T>)) -> *mut T {
        // SAFETY: the driver passes a terminated string.
        unsafe {
            let mut letters = (self.read)(string);
            change(&mut letters);
            self.put_open(string, &letters);
        }
        string
    }

    fn order(one: &[T], other: &[T], fold: impl Fn(T) -> T) -> i32 {
        let at = |letters: &[T], index: usize| letters.get(index).map_or(0, |&letter| fold(letter).into());
        (0..one.len().max(other.len()))
            .map(|index| at(one, index) - at(other, index))
            .find(|&difference| difference != 0)
            .unwrap_or(0)
            .signum()
    }

    unsafe fn find(&self, string: *const T, wanted: T, last: bool) -> *const T {
        // SAFETY: the driver passes a terminated string; the terminator can be looked for too.
        unsafe {
            let letters = (self.read)(string);
            if wanted == T::default() {
                return string.add(letters.len());
            }
            let mut positions = letters.iter().enumerate().filter(|(_, letter)| **letter == wanted);
            let found = if last { positions.next_back() } else { positions.next() };
            found.map_or(std::ptr::null(), |(index, _)| string.add(index))
        }
    }
}

fn narrow<T: Letter + TryFrom<i32>>(letter: i32) -> T {
    T::try_from(letter & if size_of::<T>() == 1 { 0xFF } else { 0xFFFF }).unwrap_or_default()
}

/// Declares the same routines for strings of bytes and of UTF-16 units.
macro_rules! strings {
    ($unit:ident, $read:ident, $lower:ident, $upper:ident;
     $strlen:ident $strcmp:ident $strncmp:ident $strcpy:ident $strncpy:ident $strcat:ident $strncat:ident
     $strchr:ident $strrchr:ident $strstr:ident $strspn:ident $stricmp:ident $strnicmp:ident $strlwr:ident
     $strupr:ident $strrev:ident $strset:ident $strnset:ident) => {
        strings!(@ $unit, $read, $lower, $upper;
            $strlen(s, string: *const $unit) -> u64 { (s.read)(string).len() as u64 }
            $strcmp(s, one: *const $unit, other: *const $unit) -> i32 {
                Letters::order(&(s.read)(one), &(s.read)(other), |letter| letter)
            }
            $strncmp(s, one: *const $unit, other: *const $unit, limit: u64) -> i32 {
                Letters::order(&s.prefix(one, limit as usize), &s.prefix(other, limit as usize), |letter| letter)
            }
            $stricmp(s, one: *const $unit, other: *const $unit) -> i32 {
                Letters::order(&(s.read)(one), &(s.read)(other), s.lower)
            }
            $strnicmp(s, one: *const $unit, other: *const $unit, limit: u64) -> i32 {
                Letters::order(&s.prefix(one, limit as usize), &s.prefix(other, limit as usize), s.lower)
            }
            $strcpy(s, target: *mut $unit, source: *const $unit) -> *mut $unit {
                s.put(target, &(s.read)(source));
                target
            }
            $strncpy(s, target: *mut $unit, source: *const $unit, limit: u64) -> *mut $unit {
                let mut letters = s.prefix(source, limit as usize);
                letters.resize(limit as usize, 0);
                s.put_open(target, &letters);
                target
            }
            $strcat(s, target: *mut $unit, source: *const $unit) -> *mut $unit {
                s.put(target.add((s.read)(target).len()), &(s.read)(source));
                target
            }
            $strncat(s, target: *mut $unit, source: *const $unit, limit: u64) -> *mut $unit {
                s.put(target.add((s.read)(target).len()), &s.prefix(source, limit as usize));
                target
            }
            $strchr(s, string: *const $unit, letter: i32) -> *const $unit { s.find(string, narrow(letter), false) }
            $strrchr(s, string: *const $unit, letter: i32) -> *const $unit { s.find(string, narrow(letter), true) }
            $strstr(s, string: *const $unit, part: *const $unit) -> *const $unit {
                let (letters, part) = ((s.read)(string), (s.read)(part));
                if part.is_empty() {
                    return string;
                }
                letters
                    .windows(part.len())
                    .position(|window| window == part)
                    .map_or(std::ptr::null(), |index| string.add(index))
            }
            $strspn(s, string: *const $unit, set: *const $unit) -> u64 {
                let set = (s.read)(set);
                (s.read)(string).iter().take_while(|letter| set.contains(letter)).count() as u64
            }
            $strlwr(s, string: *mut $unit) -> *mut $unit {
                s.change(string, |letters| letters.iter_mut().for_each(|letter| *letter = (s.lower)(*letter)))
            }
            $strupr(s, string: *mut $unit) -> *mut $unit {
                s.change(string, |letters| letters.iter_mut().for_each(|letter| *letter = (s.upper)(*letter)))
            }
            $strrev(s, string: *mut $unit) -> *mut $unit { s.change(string, |letters| letters.reverse()) }
            $strset(s, string: *mut $unit, letter: i32) -> *mut $unit {
                s.change(string, |letters| letters.fill(narrow(letter)))
            }
            $strnset(s, string: *mut $unit, letter: i32, limit: u64) -> *mut $unit {
                s.change(string, |letters| letters.iter_mut().take(limit as usize).for_each(|old| *old = narrow(letter)))
            }
        );
    };
    (@ $unit:ident, $read:ident, $lower:ident, $upper:ident;
     $($name:ident($letters:ident $(, $argument:ident: $type:ty)*) -> $result:ty $body:block)*) => {
        $(pub(crate) unsafe extern "win64" fn $name($($argument: $type),*) -> $result {
            let $letters = Letters::<$unit> { read: $read, lower: $lower, upper: $upper };
            // SAFETY: the driver passes what the C standard asks of a caller.
            #[allow(unused_unsafe, reason = "not every routine needs it")]
            unsafe { $body }
        })*
    };
}

strings!(u8, terminated_bytes, lower_byte, upper_byte;
    strlen strcmp strncmp strcpy strncpy strcat strncat strchr strrchr strstr strspn
    _stricmp _strnicmp _strlwr _strupr _strrev _strset _strnset);
strings!(u16, terminated_units, downcase, upcase;
    wcslen wcscmp wcsncmp wcscpy wcsncpy wcscat wcsncat wcschr wcsrchr wcsstr wcsspn
    _wcsicmp _wcsnicmp _wcslwr _wcsupr _wcsrev _wcsset _wcsnset);

pub(crate) unsafe extern "win64" fn memchr(memory: *const u8, byte: i32, length: u64) -> *const u8 {
    // SAFETY: the driver passes that many bytes, up to the one looked for.
    unsafe {
        (0..length as usize)
            .map(|index| memory.add(index))
            .find(|&at| i32::from(at.read()) == byte & 0xFF)
            .unwrap_or(std::ptr::null())
    }
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
    if negative { value.wrapping_neg() } else { value }
}

pub(crate) unsafe extern "win64" fn atoi(text: *const u8) -> i32 {
    // SAFETY: the driver passes a terminated string.
    number(&unsafe { terminated_bytes(text) })
}

pub(crate) unsafe extern "win64" fn atol(text: *const u8) -> i32 {
    // SAFETY: the driver passes a terminated string.
    number(&unsafe { terminated_bytes(text) })
}

/// A number in any base up to 36; only base 10 has negative numbers.
fn digits(value: i32, base: u32) -> Vec<u8> {
    let negative = base == 10 && value < 0;
    let mut rest = if negative { value.unsigned_abs() } else { value as u32 };
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

pub(crate) unsafe extern "win64" fn _itoa(value: i32, target: *mut u8, base: i32) -> *mut u8 {
    let mut text = digits(value, base as u32);
    text.push(0);
    // SAFETY: the driver passes a target with room.
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), target, text.len()) };
    target
}

pub(crate) unsafe extern "win64" fn _itow(value: i32, target: *mut u16, base: i32) -> *mut u16 {
    let mut text = digits(value, base as u32);
    text.push(0);
    for (index, byte) in text.into_iter().enumerate() {
        // SAFETY: the driver passes a target with room.
        unsafe { target.add(index).write_unaligned(u16::from(byte)) };
    }
    target
}

/// Declares questions about one ASCII character.
macro_rules! questions {
    ($($name:ident = $is:expr;)*) => {
        $(pub(crate) unsafe extern "win64" fn $name(letter: i32) -> i32 {
            let is: fn(&u8) -> bool = $is;
            i32::from(u8::try_from(letter).is_ok_and(|byte| is(&byte)))
        })*
    };
}

questions! {
    isdigit = u8::is_ascii_digit;
    islower = u8::is_ascii_lowercase;
    isupper = u8::is_ascii_uppercase;
    isxdigit = u8::is_ascii_hexdigit;
    isprint = |byte| (b' '..=b'~').contains(byte);
    isspace = |byte| (b'\t'..=b'\r').contains(byte) || *byte == b' ';
}

pub(crate) unsafe extern "win64" fn tolower(letter: i32) -> i32 {
    u8::try_from(letter).map_or(letter, |byte| i32::from(byte.to_ascii_lowercase()))
}

pub(crate) unsafe extern "win64" fn toupper(letter: i32) -> i32 {
    u8::try_from(letter).map_or(letter, |byte| i32::from(byte.to_ascii_uppercase()))
}

pub(crate) unsafe extern "win64" fn towlower(letter: u16) -> u16 {
    downcase(letter)
}

pub(crate) unsafe extern "win64" fn towupper(letter: u16) -> u16 {
    upcase(letter)
}

/// From the machine's own sequence of numbers, which a driver cannot seed.
pub(crate) unsafe extern "win64" fn rand() -> i32 {
    (machine().random() & 0x7FFF) as i32
}

pub(crate) unsafe extern "win64" fn srand(_seed: u32) {}

/// Sorts by insertion through the driver's comparison: what its order leaves open stays as it was.
pub(crate) unsafe extern "win64" fn qsort(base: *mut u8, count: u64, width: u64, compare: u64) {
    let width = width as usize;
    // SAFETY: the driver passes `count` elements of `width` bytes and a function that compares two of them. Swapping stays among them.
    unsafe {
        for sorted in 1..count as usize {
            let mut at = sorted;
            while at > 0 {
                let (left, right) = (base.add((at - 1) * width), base.add(at * width));
                let order = crate::cpu::call(compare, &[left as u64, right as u64]) as i32;
                if order <= 0 {
                    break;
                }
                std::ptr::swap_nonoverlapping(left, right, width);
                at -= 1;
            }
        }
    }
}

pub(crate) unsafe extern "win64" fn mbstowcs(target: *mut u16, source: *const u8, limit: u64) -> u64 {
    // SAFETY: the driver passes a terminated source, and a target of `limit` units or none.
    unsafe {
        let text = terminated_bytes(source);
        if target.is_null() {
            return text.len() as u64;
        }
        let count = text.len().min(limit as usize);
        for (index, &byte) in text[..count].iter().enumerate() {
            target.add(index).write_unaligned(super::rtl::from_ansi(byte));
        }
        if count < limit as usize {
            target.add(count).write_unaligned(0);
        }
        count as u64
    }
}

pub(crate) unsafe extern "win64" fn wcstombs(target: *mut u8, source: *const u16, limit: u64) -> u64 {
    // SAFETY: the driver passes a terminated source, and a target of `limit` bytes or none.
    unsafe {
        let text = terminated_units(source);
        if target.is_null() {
            return text.len() as u64;
        }
        let count = text.len().min(limit as usize);
        for (index, &unit) in text[..count].iter().enumerate() {
            target.add(index).write(super::rtl::to_ansi(unit));
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
    fn strings_of_both_kinds_behave_as_in_c() {
        let text = c"Hello, World".to_bytes_with_nul();
        let wide: Vec<u16> = text.iter().map(|&byte| u16::from(byte)).collect();
        // SAFETY: all strings are terminated and all targets have room.
        unsafe {
            assert_eq!(strlen(text.as_ptr()), 12);
            assert_eq!(wcslen(wide.as_ptr()), 12);
            assert_eq!(_stricmp(text.as_ptr(), c"HELLO, world".as_ptr().cast()), 0);
            assert!(strcmp(text.as_ptr(), c"Hello".as_ptr().cast()) > 0);
            assert_eq!(strncmp(text.as_ptr(), c"Help".as_ptr().cast(), 3), 0);
            let found = strstr(text.as_ptr(), c"World".as_ptr().cast());
            assert_eq!(found.offset_from(text.as_ptr()), 7);
            assert_eq!(strrchr(text.as_ptr(), i32::from(b'o')).offset_from(text.as_ptr()), 8);
            assert_eq!(wcschr(wide.as_ptr(), i32::from(b'o')).offset_from(wide.as_ptr()), 4);
            assert!(strchr(text.as_ptr(), i32::from(b'x')).is_null());
            let mut target = [0xCCu8; 8];
            strncpy(target.as_mut_ptr(), c"abc".as_ptr().cast(), 6);
            assert_eq!(target, [b'a', b'b', b'c', 0, 0, 0, 0xCC, 0xCC]);
            strncat(target.as_mut_ptr(), text.as_ptr(), 3);
            assert_eq!(&target[..7], b"abcHel\0");
            _strrev(target.as_mut_ptr());
            assert_eq!(&target[..7], b"leHcba\0");
        }
    }

    #[test]
    fn numbers_are_read_and_written() {
        assert_eq!(number(b"  -42x"), -42);
        assert_eq!(number(b"x"), 0);
        assert_eq!(digits(i32::MIN, 10), b"-2147483648");
        assert_eq!(digits(-1, 16), b"ffffffff");
        assert_eq!(digits(0, 2), b"0");
    }
}
