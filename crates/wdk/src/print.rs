//! Printing to the kernel debugger, without allocating.

use core::fmt::{self, Write};

use wdk_sys::ntddk;

/// The longest piece `DbgPrint` passes on, its terminating zero included.
const LINE: usize = 512;

/// Collects formatted text and hands it to `DbgPrint` in pieces that it does not cut.
struct Line {
    text: [u8; LINE],
    length: usize,
}

impl Line {
    fn flush(&mut self) {
        if self.length == 0 {
            return;
        }
        self.text[self.length.min(LINE - 1)] = 0;
        // SAFETY: the format takes one zero-terminated string, which `text` holds.
        unsafe { ntddk::DbgPrint(c"%s".as_ptr().cast(), self.text.as_ptr()) };
        self.length = 0;
    }
}

impl Write for Line {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while !text.is_empty() {
            let room = LINE - 1 - self.length;
            let cut = text.floor_char_boundary_at(room);
            // The form that panics would bring kilobytes of the panic's formatting into every driver that prints.
            let Some((now, later)) = text.split_at_checked(cut).filter(|_| cut > 0) else {
                self.flush();
                continue;
            };
            copy_without_zeroes(now, &mut self.text[self.length..self.length + cut]);
            self.length += cut;
            text = later;
        }
        Ok(())
    }
}

/// Copies `text` to a place as long, with a space for each zero: a zero would end the piece, and lose the rest of it.
fn copy_without_zeroes(text: &str, place: &mut [u8]) {
    for (to, from) in place.iter_mut().zip(text.bytes()) {
        *to = if from == 0 { b' ' } else { from };
    }
}

/// The longest prefix of a string, ending between characters, that fits a number of bytes.
trait Prefix {
    fn floor_char_boundary_at(&self, bytes: usize) -> usize;
}

impl Prefix for str {
    fn floor_char_boundary_at(&self, bytes: usize) -> usize {
        if bytes >= self.len() {
            return self.len();
        }
        (0..=bytes).rev().find(|&at| self.is_char_boundary(at)).unwrap_or(0)
    }
}

#[doc(hidden)]
pub fn print(arguments: fmt::Arguments<'_>) {
    let mut line = Line {
        text: [0; LINE],
        length: 0,
    };
    // `Line` never fails, and a value whose own formatting fails is printed as far as it got.
    let _ = line.write_fmt(arguments);
    line.flush();
}

/// Prints to the kernel debugger (`DbgPrint`), as `std::print` would.
///
/// Text of more than 511 bytes arrives as several pieces. Nothing is allocated; about 600 bytes of stack are used.
///
/// # IRQL
/// `<= DIRQL`.
#[macro_export]
macro_rules! print {
    ($($argument:tt)*) => { $crate::print::print(::core::format_args!($($argument)*)) };
}

/// Prints to the kernel debugger, with a newline; see [`print!`](crate::print!).
#[macro_export]
macro_rules! println {
    () => { $crate::print!("\n") };
    ($format:literal $($argument:tt)*) => { $crate::print!("{}\n", ::core::format_args!($format $($argument)*)) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_does_not_end_the_text() {
        let mut place = [0xFF; 4];
        copy_without_zeroes("a\0é", &mut place);
        assert_eq!(&place, "a é".as_bytes());
    }

    #[test]
    fn text_is_cut_between_characters() {
        assert_eq!("aé".floor_char_boundary_at(2), 1);
        assert_eq!("aé".floor_char_boundary_at(3), 3);
        assert_eq!("é".floor_char_boundary_at(1), 0);
        assert_eq!("abc".floor_char_boundary_at(9), 3);
    }
}
