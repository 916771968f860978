//! Printing to the kernel debugger, without allocating.
//!
//! [`error!`](crate::error!), [`warning!`](crate::warning!), [`trace!`](crate::trace!) and
//! [`info!`](crate::info!) print with a [`Level`], as the component `IHVDRIVER` (`DbgPrintEx`);
//! what nobody sees is not formatted. [`print!`](crate::print!) and [`println!`](crate::println!)
//! print without one (`DbgPrint`).
//!
//! What is seen is up to the debugger's user:
//!
//! | Printed by | Is seen | Is let through by |
//! |---|---|---|
//! | `error!` | by default | |
//! | `warning!`, `trace!`, `info!` | when it is let through | the bits 2, 4 and 8 of `IHVDRIVER` |
//! | `print!`, `println!` | always before Windows Vista, when it is let through since | the bit 8 of `DEFAULT` |
//!
//! The bits are those of a value with that name under
//! `HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Debug Print Filter`, which is read when
//! the machine starts, or of the kernel's variable that WinDbg sets at once:
//! `ed nt!Kd_DEFAULT_Mask 8`, `ed nt!Kd_IHVDRIVER_Mask f`. See [Reading and Filtering Debugging
//! Messages].
//!
//! [Reading and Filtering Debugging Messages]: https://learn.microsoft.com/windows-hardware/drivers/debugger/reading-and-filtering-debugging-messages
//!
//! With the feature `log`, messages of the `log` crate's macros can be printed so too: `print_log`.
//!
//! An [`Error`] is printed by its status's name. What the framework itself reports,
//! always with `error!`'s level, begins with `wdk:` and ends with the status's number, which
//! WinDbg's `!error` explains.

#[cfg(feature = "log")]
mod front;

use core::ffi::CStr;
use core::fmt::{self, Write};

use wdk_sys::{_DPFLTR_TYPE, UNICODE_STRING, ntddk};

use crate::Error;

#[cfg(feature = "log")]
pub use front::print_log;

/// The longest chunk `DbgPrint` passes on, its terminating zero included.
const LINE: usize = 512;

/// The component that drivers print as which are not Microsoft's.
const COMPONENT: u32 = _DPFLTR_TYPE::DPFLTR_IHVDRIVER_ID as u32;

/// How much a message matters: what the debugger's user lets through by a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Something failed (`DPFLTR_ERROR_LEVEL`).
    Error = 0,
    /// Something may fail (`DPFLTR_WARNING_LEVEL`).
    Warning = 1,
    /// Each step (`DPFLTR_TRACE_LEVEL`).
    Trace = 2,
    /// What is going on (`DPFLTR_INFO_LEVEL`).
    Info = 3,
}

/// Collects formatted text and hands it to `DbgPrint` or `DbgPrintEx` in chunks that they do not
/// cut.
struct Line {
    text: [u8; LINE],
    length: usize,
    level: Option<Level>,
}

impl Line {
    #[inline(never)]
    fn flush(&mut self) {
        if self.length == 0 {
            return;
        }
        self.text[self.length.min(LINE - 1)] = 0;
        let format = c"%s".as_ptr().cast();
        // SAFETY: the format takes one zero-terminated string, which `text` holds.
        unsafe {
            match self.level {
                None => ntddk::DbgPrint(format, self.text.as_ptr()),
                Some(level) => {
                    ntddk::DbgPrintEx(COMPONENT, level as u32, format, self.text.as_ptr())
                }
            }
        };
        self.length = 0;
    }
}

impl Write for Line {
    /// Byte by byte: a few instructions, where copying runs would be hundreds in every driver that
    /// prints.
    #[inline(never)]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            if self.length + room_for(byte) >= LINE {
                self.flush();
            }
            if let Some(place) = self.text.get_mut(self.length) {
                // A zero would end the chunk, and lose the rest of it.
                *place = if byte == 0 { b' ' } else { byte };
                self.length += 1;
            }
        }
        Ok(())
    }
}

/// How many bytes there must be room for before this one of a string: the whole of a character
/// where one begins, since chunks end between characters.
const fn room_for(byte: u8) -> usize {
    match byte {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

#[doc(hidden)]
pub fn print(arguments: fmt::Arguments<'_>) {
    print_at(None, arguments);
}

#[doc(hidden)]
pub fn log(level: Level, arguments: fmt::Arguments<'_>) {
    print_at(Some(level), arguments);
}

/// Does the debugger's user see messages of this level (`DbgQueryDebugFilterState`)?
///
/// # IRQL
/// Any.
#[must_use]
pub fn is_seen(level: Level) -> bool {
    // SAFETY: always allowed.
    unsafe { ntddk::DbgQueryDebugFilterState(COMPONENT, level as u32) != 0 }
}

/// Prints what the framework has to say of a failure, as [`error!`](crate::error!) would.
///
/// The kernel formats it. So a driver that prints nothing itself has no formatter in its image, nor
/// the names of the statuses.
///
/// # IRQL
/// `<= DIRQL`.
#[cold]
#[inline(never)]
pub(crate) fn report(what: &'static CStr, error: Error) {
    let format = c"wdk: %s: %#010x\n".as_ptr();
    // SAFETY: the format takes a zero-terminated string and 32 bits.
    unsafe {
        ntddk::DbgPrintEx(
            COMPONENT,
            Level::Error as u32,
            format.cast(),
            what.as_ptr(),
            error.status(),
        )
    };
}

/// Says that a value of the registry is not used, and why.
///
/// # IRQL
/// `PASSIVE_LEVEL` for the name, which is left out above it.
#[cold]
#[inline(never)]
pub(crate) fn report_value(name: &UNICODE_STRING, error: Error) {
    if ntddk::KeGetCurrentIrql() != 0 {
        return report(c"a value of the registry is not used", error);
    }
    let format = c"wdk: the registry's value %wZ is not used: %#010x\n".as_ptr();
    // SAFETY: the format takes a counted string and 32 bits; the level is PASSIVE_LEVEL.
    unsafe {
        ntddk::DbgPrintEx(
            COMPONENT,
            Level::Error as u32,
            format.cast(),
            core::ptr::from_ref(name),
            error.status(),
        )
    };
}

#[inline(never)]
fn print_at(level: Option<Level>, arguments: fmt::Arguments<'_>) {
    let mut line = Line {
        text: [0; LINE],
        length: 0,
        level,
    };
    // `Line` never fails, and a value whose own formatting fails is printed as far as it got.
    let _ = line.write_fmt(arguments);
    line.flush();
}

/// Prints to the kernel debugger (`DbgPrint`), as `std::print` would. Since Windows Vista its user
/// has to let it through: see [`print`](mod@crate::print).
///
/// Text of more than 511 bytes arrives as several chunks. Nothing is allocated; about 600 bytes of
/// stack are used.
///
/// # IRQL
/// `<= DIRQL`.
#[macro_export]
macro_rules! print {
    ($($argument:tt)*) => { $crate::print::print(::core::format_args!($($argument)*)) };
}

/// Prints to the kernel debugger, with a newline; see [`print!`](crate::print!).
///
/// ```
/// /// What a driver says when its device has started.
/// fn say(id: u32) {
///     wdk::println!("started, id {id:#010x}");
/// }
/// ```
#[macro_export]
macro_rules! println {
    () => { $crate::print!("\n") };
    ($format:literal $($argument:tt)*) => { $crate::print!("{}\n", ::core::format_args!($format $($argument)*)) };
}

/// Prints a message of a [`Level`](crate::print::Level) to the kernel debugger, with a newline, if
/// its user sees messages of that level.
///
/// ```
/// use wdk::print::Level;
///
/// fn retried(times: u32, error: wdk::Error) {
///     let level = if times > 3 { Level::Warning } else { Level::Info };
///     wdk::log!(level, "tried again after {error}, {times} times now");
/// }
/// # fn main() { let _ = retried; }
/// ```
///
/// # IRQL
/// `<= DIRQL`.
#[macro_export]
macro_rules! log {
    ($level:expr, $format:literal $($argument:tt)*) => {{
        let level = $level;
        if $crate::print::is_seen(level) {
            $crate::print::log(level, ::core::format_args!("{}\n", ::core::format_args!($format $($argument)*)));
        }
    }};
}

macro_rules! levels {
    ($dollar:tt $($(#[$doc:meta])* $name:ident $level:ident;)*) => {$(
        $(#[$doc])*
        /// See [`log!`](crate::log!).
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar argument:tt)*) => { $dollar crate::log!($dollar crate::print::Level::$level, $dollar($dollar argument)*) };
        }
    )*};
}
levels! { $
    /// Prints that something failed.
    error Error;
    /// Prints that something may fail.
    warning Warning;
    /// Prints a step.
    trace Trace;
    /// Prints what is going on.
    info Info;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_the_whole_character_where_one_begins() {
        for text in ["a", "é", "€", "𝄞"] {
            assert_eq!(room_for(text.as_bytes()[0]), text.len(), "{text}");
            assert!(text.bytes().skip(1).all(|byte| room_for(byte) == 1));
        }
    }
}
