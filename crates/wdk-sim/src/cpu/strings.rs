//! The C library's string routines that the kernel exports. Each reads and writes what the driver
//! names; a fault in one is the driver's at its call.

use super::stop;
use crate::nt::routine;
use crate::touch::{load, store};

/// A character of either width.
trait Character: Copy + Eq {
    const ZERO: Self;
    fn code(self) -> i32;
    fn lower(self) -> Self;
    fn upper(self) -> Self;
}

impl Character for u8 {
    const ZERO: Self = 0;
    fn code(self) -> i32 {
        i32::from(self)
    }
    fn lower(self) -> Self {
        self.to_ascii_lowercase()
    }
    fn upper(self) -> Self {
        self.to_ascii_uppercase()
    }
}

/// The single-unit case mapping of a character, itself where there is none.
fn map_case(unit: u16, mut mapped: impl Iterator<Item = char>) -> u16 {
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => u16::try_from(u32::from(only)).unwrap_or(unit),
        _ => unit,
    }
}

impl Character for u16 {
    const ZERO: Self = 0;
    fn code(self) -> i32 {
        i32::from(self)
    }
    fn lower(self) -> Self {
        char::from_u32(self.into()).map_or(self, |c| map_case(self, c.to_lowercase()))
    }
    fn upper(self) -> Self {
        char::from_u32(self.into()).map_or(self, |c| map_case(self, c.to_uppercase()))
    }
}

// The functions below are the routines' bodies for either width. All of them share one contract:
// the pointers are what the driver passed, strings end with a zero, and targets have room. A
// pointer that breaks it faults, which the signal handler attributes.

/// # Safety
/// See above.
unsafe fn length<C: Character>(text: *const C) -> usize {
    let mut count = 0;
    // SAFETY: the caller's promise; the terminator ends the loop.
    unsafe {
        while load(text.add(count)) != C::ZERO {
            count += 1;
        }
    }
    count
}

/// # Safety
/// See above.
unsafe fn compare<C: Character>(a: *const C, b: *const C, limit: usize, fold: bool) -> i32 {
    let folded = |c: C| if fold { c.lower() } else { c };
    for index in 0..limit {
        // SAFETY: the caller's promise; equal terminators end the loop.
        let (x, y) = unsafe { (folded(load(a.add(index))), folded(load(b.add(index)))) };
        if x != y {
            return if x.code() < y.code() { -1 } else { 1 };
        }
        if x == C::ZERO {
            break;
        }
    }
    0
}

/// # Safety
/// See above.
unsafe fn copy<C: Character>(to: *mut C, from: *const C) -> *mut C {
    // SAFETY: the caller's promise.
    unsafe {
        let count = length(from) + 1;
        for index in 0..count {
            store(to.add(index), load(from.add(index)));
        }
    }
    to
}

/// Pads with zeros up to `count`.
///
/// # Safety
/// See above.
unsafe fn copy_counted<C: Character>(to: *mut C, from: *const C, count: usize) -> *mut C {
    let mut ended = false;
    for index in 0..count {
        // SAFETY: the caller's promise; nothing is read behind the terminator.
        unsafe {
            let c = if ended {
                C::ZERO
            } else {
                load(from.add(index))
            };
            ended |= c == C::ZERO;
            store(to.add(index), c);
        }
    }
    to
}

/// # Safety
/// See above.
unsafe fn append<C: Character>(to: *mut C, from: *const C, limit: usize) -> *mut C {
    // SAFETY: the caller's promise.
    unsafe {
        let end = to.add(length(to));
        let mut index = 0;
        while index < limit && load(from.add(index)) != C::ZERO {
            store(end.add(index), load(from.add(index)));
            index += 1;
        }
        store(end.add(index), C::ZERO);
    }
    to
}

/// # Safety
/// See above.
unsafe fn find<C: Character>(text: *const C, wanted: C, last: bool) -> *const C {
    let mut found = std::ptr::null();
    let mut at = text;
    // SAFETY: the caller's promise.
    unsafe {
        loop {
            if load(at) == wanted {
                found = at;
                if !last {
                    return found;
                }
            }
            if load(at) == C::ZERO {
                return found;
            }
            at = at.add(1);
        }
    }
}

/// # Safety
/// See above.
unsafe fn find_text<C: Character>(text: *const C, wanted: *const C) -> *const C {
    // SAFETY: the caller's promise.
    unsafe {
        let count = length(wanted);
        let mut at = text;
        loop {
            if compare(at, wanted, count, false) == 0 {
                return at;
            }
            if load(at) == C::ZERO {
                return std::ptr::null();
            }
            at = at.add(1);
        }
    }
}

/// # Safety
/// See above.
unsafe fn span<C: Character>(text: *const C, set: *const C) -> usize {
    let mut count = 0;
    // SAFETY: the caller's promise.
    unsafe {
        while load(text.add(count)) != C::ZERO && !find(set, load(text.add(count)), false).is_null()
        {
            count += 1;
        }
    }
    count
}

/// # Safety
/// See above.
unsafe fn map<C: Character>(text: *mut C, mapped: impl Fn(C) -> C) -> *mut C {
    // SAFETY: the caller's promise.
    unsafe {
        for index in 0..length(text) {
            store(text.add(index), mapped(load(text.add(index))));
        }
    }
    text
}

/// # Safety
/// See above.
unsafe fn reverse<C: Character>(text: *mut C) -> *mut C {
    // SAFETY: the caller's promise.
    unsafe {
        let count = length(text);
        for index in 0..count / 2 {
            let (left, right) = (text.add(index), text.add(count - 1 - index));
            let kept = load(left);
            store(left, load(right));
            store(right, kept);
        }
    }
    text
}

/// Defines the routines of one width.
macro_rules! of_width {
    ([$($undeclared:tt)*] $char:ty, $length:ident, $compare:ident, $compare_n:ident, $copy:ident, $copy_n:ident, $append:ident, $append_n:ident, $find:ident,
     $find_last:ident, $find_text:ident, $span:ident, $icompare:ident, $icompare_n:ident, $lower:ident, $upper:ident, $reverse:ident) => {
        /// Returns the length of a text.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $length(text: *const $char) -> usize {
            // SAFETY: the routine's contract, as for all of these.
            unsafe { length(text) }
        }
        /// Compares texts.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $compare(a: *const $char, b: *const $char) -> i32 {
            // SAFETY: as above.
            unsafe { compare(a, b, usize::MAX, false) }
        }
        /// Compares the first characters of texts.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $compare_n(
            #[counted(limit)] a: *const $char,
            #[counted(limit)] b: *const $char,
            limit: usize,
        ) -> i32 {
            // SAFETY: as above.
            unsafe { compare(a, b, limit, false) }
        }
        /// Copies a text.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $copy(
            to: *mut $char,
            from: *const $char,
        ) -> *mut $char {
            // SAFETY: as above.
            unsafe { copy(to, from) }
        }
        /// Copies so many characters of a text, filled up with zeros.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $copy_n(
            #[counted(count)] to: *mut $char,
            #[counted(count)] from: *const $char,
            count: usize,
        ) -> *mut $char {
            // SAFETY: as above.
            unsafe { copy_counted(to, from, count) }
        }
        /// Appends a text.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $append(
            to: *mut $char,
            from: *const $char,
        ) -> *mut $char {
            // SAFETY: as above.
            unsafe { append(to, from, usize::MAX) }
        }
        /// Appends the first characters of a text.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $append_n(
            to: *mut $char,
            #[counted(limit)] from: *const $char,
            limit: usize,
        ) -> *mut $char {
            // SAFETY: as above.
            unsafe { append(to, from, limit) }
        }
        /// Finds the first of a character.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $find(text: *const $char, wanted: i32) -> *const $char {
            // SAFETY: as above.
            unsafe { find(text, wanted as $char, false) }
        }
        /// Finds the last of a character.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $find_last(
            text: *const $char,
            wanted: i32,
        ) -> *const $char {
            // SAFETY: as above.
            unsafe { find(text, wanted as $char, true) }
        }
        /// Finds a text in another.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $find_text(
            text: *const $char,
            wanted: *const $char,
        ) -> *const $char {
            // SAFETY: as above.
            unsafe { find_text(text, wanted) }
        }
        /// Returns how many characters from the start belong to a set.
        #[routine(ntoskrnl, irql = any, $($undeclared)* fidelity = "full")]
        pub(crate) unsafe extern "win64" fn $span(text: *const $char, set: *const $char) -> usize {
            // SAFETY: as above.
            unsafe { span(text, set) }
        }
        /// Compares texts, upper and lower case alike.
        #[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
        pub(crate) unsafe extern "win64" fn $icompare(a: *const $char, b: *const $char) -> i32 {
            // SAFETY: as above.
            unsafe { compare(a, b, usize::MAX, true) }
        }
        /// Compares the first characters of texts, upper and lower case alike.
        #[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
        pub(crate) unsafe extern "win64" fn $icompare_n(
            #[counted(limit)] a: *const $char,
            #[counted(limit)] b: *const $char,
            limit: usize,
        ) -> i32 {
            // SAFETY: as above.
            unsafe { compare(a, b, limit, true) }
        }
        /// Turns a text into lower case.
        #[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
        pub(crate) unsafe extern "win64" fn $lower(text: *mut $char) -> *mut $char {
            // SAFETY: as above.
            unsafe { map(text, Character::lower) }
        }
        /// Turns a text into upper case.
        #[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
        pub(crate) unsafe extern "win64" fn $upper(text: *mut $char) -> *mut $char {
            // SAFETY: as above.
            unsafe { map(text, Character::upper) }
        }
        /// Reverses a text.
        #[routine(
            ntoskrnl,
            irql = any,
            undeclared = "nobody documents it",
            fidelity = "full"
        )]
        pub(crate) unsafe extern "win64" fn $reverse(text: *mut $char) -> *mut $char {
            // SAFETY: as above.
            unsafe { reverse(text) }
        }
    };
}

of_width!(
    [] u8, strlen, strcmp, strncmp, strcpy, strncpy, strcat, strncat, strchr, strrchr, strstr, strspn,
    _stricmp, _strnicmp, _strlwr, _strupr, _strrev
);
of_width!(
    [undeclared = "wdk-sys imports only what its list of exports has", ]
    u16, wcslen, wcscmp, wcsncmp, wcscpy, wcsncpy, wcscat, wcsncat, wcschr, wcsrchr, wcsstr,
    wcsspn, _wcsicmp, _wcsnicmp, _wcslwr, _wcsupr, _wcsrev
);

/// Finds a byte.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn memchr(
    #[counted(count)] bytes: *const u8,
    wanted: i32,
    count: usize,
) -> *const u8 {
    for index in 0..count {
        // SAFETY: the routine's contract: `count` bytes.
        unsafe {
            if load(bytes.add(index)) == wanted as u8 {
                return bytes.add(index);
            }
        }
    }
    std::ptr::null()
}

/// Classifies a character of the C locale.
macro_rules! classify {
    ($($name:ident, $doc:literal => $test:expr;)*) => {$(
        #[doc = $doc]
        #[routine(ntoskrnl, irql = any, fidelity = "ASCII only")]
        pub(crate) unsafe extern "win64" fn $name(character: i32) -> i32 {
            i32::from(u8::try_from(character).is_ok_and($test))
        }
    )*};
}

classify! {
    isdigit, "Tells whether a character is a decimal digit." => |c| c.is_ascii_digit();
    isxdigit, "Tells whether a character is a hexadecimal digit." => |c| c.is_ascii_hexdigit();
    islower, "Tells whether a character is a lower-case letter." => |c| c.is_ascii_lowercase();
    isupper, "Tells whether a character is an upper-case letter." => |c| c.is_ascii_uppercase();
    isspace, "Tells whether a character is white space." => |c| matches!(c, b' ' | 9..=13);
    isprint, "Tells whether a character is printable." => |c| (0x20..0x7f).contains(&c);
}

/// Returns a letter in lower case.
#[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
pub(crate) unsafe extern "win64" fn tolower(character: i32) -> i32 {
    u8::try_from(character).map_or(character, |c| c.lower().code())
}

/// Returns a letter in upper case.
#[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
pub(crate) unsafe extern "win64" fn toupper(character: i32) -> i32 {
    u8::try_from(character).map_or(character, |c| c.upper().code())
}

/// Returns a letter in lower case.
#[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
pub(crate) unsafe extern "win64" fn towlower(character: u16) -> u16 {
    character.lower()
}

/// Returns a letter in upper case.
#[routine(ntoskrnl, irql = any, fidelity = "ASCII letters only")]
pub(crate) unsafe extern "win64" fn towupper(character: u16) -> u16 {
    character.upper()
}

/// Reads a decimal number.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn atoi(text: *const u8) -> i32 {
    let mut at = text;
    // SAFETY: the routine's contract: a terminated string.
    unsafe {
        while matches!(load(at), b' ' | 9..=13) {
            at = at.add(1);
        }
        let negative = load(at) == b'-';
        if negative || load(at) == b'+' {
            at = at.add(1);
        }
        let mut value: i32 = 0;
        while load(at).is_ascii_digit() {
            value = value
                .wrapping_mul(10)
                .wrapping_add(i32::from(load(at) - b'0'));
            at = at.add(1);
        }
        if negative {
            value.wrapping_neg()
        } else {
            value
        }
    }
}

/// Stops the machine: a pure virtual function was called.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _purecall() {
    stop(
        super::codes::KMODE_EXCEPTION_NOT_HANDLED,
        [0; 4],
        "The driver called a pure virtual function: call none from a constructor or destructor.",
    );
}
