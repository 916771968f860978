//! What is printed, and what is not even formatted.

use core::cell::Cell;
use core::fmt;

use log::LevelFilter;
use wdk::print::{Level, is_seen};
use wdk::sync::SpinLock;
use wdk::{Error, irql};

use crate::harness::{Outcome, check, tests};

tests![
    errors_are_printed_by_name,
    what_nobody_sees_is_not_formatted,
    a_long_message_is_printed_in_chunks,
    printing_is_allowed_at_dispatch_level,
    messages_of_the_log_crate_are_printed_by_their_levels,
];

const LEVELS: [Level; 4] = [Level::Error, Level::Warning, Level::Trace, Level::Info];

/// Formats into a place of its own, and compares.
struct Expected {
    left: &'static str,
}

impl fmt::Write for Expected {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.left = self.left.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

fn errors_are_printed_by_name() -> Outcome {
    let is = |error: Error, left| {
        let mut expected = Expected { left };
        fmt::Write::write_fmt(&mut expected, format_args!("{error}")).is_ok()
            && expected.left.is_empty()
    };
    check!(is(Error::DEVICE_BUSY, "STATUS_DEVICE_BUSY"));
    check!(is(Error::NO_MEMORY, "STATUS_NO_MEMORY"));
    check!(
        Error::new(0xC0FF_FFFF_u32.cast_signed())
            .is_some_and(|error| is(error, "status 0xC0FFFFFF"))
    );
    Ok(())
}

/// Counts how often it is formatted.
struct Counted<'a>(&'a Cell<usize>);

impl fmt::Display for Counted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.set(self.0.get() + 1);
        f.write_str("seen")
    }
}

/// Which messages are seen is up to the debugger's user; either way is right.
fn what_nobody_sees_is_not_formatted() -> Outcome {
    let formatted = Cell::new(0);
    let seen = LEVELS.into_iter().filter(|level| is_seen(*level)).count();
    for level in LEVELS {
        wdk::log!(
            level,
            "a message of level {level:?} is {}",
            Counted(&formatted)
        );
    }
    check!(formatted.get() == seen);
    wdk::error!("an error is {}", Counted(&formatted));
    wdk::warning!("a warning is {}", Counted(&formatted));
    wdk::trace!("a step is {}", Counted(&formatted));
    wdk::info!("what is going on is {}", Counted(&formatted));
    check!(formatted.get() == 2 * seen);
    Ok(())
}

/// Whoever watches sees a word a hundred times, whole each time: its last letter takes two bytes.
fn a_long_message_is_printed_in_chunks() -> Outcome {
    struct Words;
    impl fmt::Display for Words {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (0..100).try_for_each(|_| f.write_str(" café"))
        }
    }
    wdk::println!("long:{Words}");
    wdk::error!("long, with a level:{Words}");
    Ok(())
}

fn printing_is_allowed_at_dispatch_level() -> Outcome {
    let level = SpinLock::new(()).with(|()| {
        wdk::println!("printed at DISPATCH_LEVEL");
        wdk::error!("printed at DISPATCH_LEVEL, with a level");
        irql::current()
    })?;
    check!(level == irql::DISPATCH_LEVEL);
    Ok(())
}

fn messages_of_the_log_crate_are_printed_by_their_levels() -> Outcome {
    wdk::print::print_log(LevelFilter::Debug)?;
    check!(wdk::print::print_log(LevelFilter::Debug) == Err(Error::DEVICE_BUSY));
    let formatted = Cell::new(0);
    let mut seen = 0;
    for (log, level) in [
        (log::Level::Error, Level::Error),
        (log::Level::Warn, Level::Warning),
        (log::Level::Debug, Level::Trace),
        (log::Level::Info, Level::Info),
    ] {
        log::log!(target: "log crate", log, "{log} is {}", Counted(&formatted));
        seen += usize::from(is_seen(level));
        check!(formatted.get() == seen);
    }
    // What is less than was asked for is none.
    log::trace!(target: "log crate", "TRACE is {}", Counted(&formatted));
    check!(formatted.get() == seen);
    Ok(())
}
