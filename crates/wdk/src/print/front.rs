//! The `log` crate's messages, printed to the debugger.

use log::{Level as LogLevel, LevelFilter, Log, Metadata, Record};

use super::{Level, is_seen};
use crate::{Error, Result};

/// What the `log` crate hands its messages to.
struct Front;

/// The level that the debugger's user lets such messages through by.
const fn level_of(level: LogLevel) -> Level {
    match level {
        LogLevel::Error => Level::Error,
        LogLevel::Warn => Level::Warning,
        LogLevel::Info => Level::Info,
        LogLevel::Debug | LogLevel::Trace => Level::Trace,
    }
}

impl Log for Front {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_seen(level_of(metadata.level()))
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let (target, text) = (record.target(), record.args());
            super::log(level_of(record.level()), format_args!("{target}: {text}\n"));
        }
    }

    fn flush(&self) {}
}

/// Has what is written by the macros of the [`log`] crate printed to the debugger, as by
/// [`log!`](crate::log!): for libraries that a driver shares with other programs. Messages of lower
/// levels than `least` cost a comparison; those that nobody sees are not formatted.
///
/// Called once, in `DriverEntry` or at a device's start.
///
/// ```
/// fn has_loaded() -> wdk::Result {
///     wdk::print::print_log(log::LevelFilter::Info)?;
///     log::info!("loaded");
///     Ok(())
/// }
/// # fn main() { let _ = has_loaded; }
/// ```
///
/// # IRQL
/// `<= DIRQL`, for the messages too.
///
/// # Errors
/// [`DEVICE_BUSY`](Error::DEVICE_BUSY) where the messages go somewhere already.
pub fn print_log(least: LevelFilter) -> Result {
    log::set_logger(&Front).map_err(|_| Error::DEVICE_BUSY)?;
    log::set_max_level(least);
    Ok(())
}
