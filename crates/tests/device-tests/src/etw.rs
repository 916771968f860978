//! Events: who computes them, and where they may be written.

use core::cell::Cell;

use wdk::etw::{Hex32, Hex64, Level, Provider};
use wdk::string::UnicodeStr;
use wdk::sync::SpinLock;
use wdk::sys::GUID;
use wdk::{Error, guid, unicode};
use wdk_test_harness::{Outcome, check};

use crate::{Tests, Tools, tests};

tests![
    values_are_computed_where_somebody_listens,
    events_of_every_type_are_written,
    events_are_written_at_dispatch_level,
    an_event_without_fields_is_written,
];

wdk::etw_provider! {
    /// What the tests write.
    pub static PROVIDER: Provider = "Wdk.DeviceTests", 0x9A3E_0C51_77B4_4D0E_8F26_1B5C_D9E0_4A17;
}

/// Events of these tests have this keyword, but for one.
const TESTING: u64 = 0x10;
/// Nobody asks for this one alone.
const OTHER: u64 = 0x20;

fn values_are_computed_where_somebody_listens(_: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let computed = Cell::new(0_u32);
    let compute = || {
        computed.set(computed.get() + 1);
        computed.get()
    };
    wdk::etw_event!(PROVIDER, "Verbose", Level::Verbose, TESTING, number: u32 = compute());
    check!(computed.get() == u32::from(PROVIDER.is_enabled(Level::Verbose, TESTING)));
    wdk::etw_event!(PROVIDER, "Other", Level::Error, OTHER, number: u32 = compute());
    let heard = PROVIDER.is_enabled(Level::Verbose, TESTING);
    let other = PROVIDER.is_enabled(Level::Error, OTHER);
    check!(computed.get() == u32::from(heard) + u32::from(other));
    Ok(())
}

fn events_of_every_type_are_written(_: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    wdk::etw_event!(PROVIDER, "Signed", Level::Information, TESTING,
        a: i8 = -1, b: i16 = -2, c: i32 = -3, d: i64 = i64::MIN);
    wdk::etw_event!(PROVIDER, "Unsigned", Level::Information, TESTING,
        a: u8 = 1, b: u16 = 2, c: u32 = 3, d: u64 = u64::MAX);
    write_what_is_no_integer();
    Ok(())
}

fn write_what_is_no_integer() {
    let id = guid::from_u128(0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF);
    wdk::etw_event!(PROVIDER, "Others", Level::Warning, TESTING,
        yes: bool = true, half: f32 = 0.5, quarter: f64 = 0.25, small: Hex32 = 0xBEEF,
        large: Hex64 = 1 << 40, why: Error = Error::CANCELLED, id: GUID = &id);
    wdk::etw_event!(PROVIDER, "Texts", Level::Error, TESTING,
        narrow: str = "caf\u{E9}", wide: UnicodeStr = unicode!("na\u{EF}ve"), none: str = "",
        bytes: [u8] = &[1, 2, 0xAB]);
}

fn events_are_written_at_dispatch_level(_: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    SpinLock::new(7).with(|number| {
        wdk::etw_event!(PROVIDER, "Raised", Level::Critical, TESTING, number: u32 = *number);
    })?;
    Ok(())
}

fn an_event_without_fields_is_written(_: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    wdk::etw_event!(PROVIDER, "Bare", Level::Critical, 0);
    Ok(())
}
