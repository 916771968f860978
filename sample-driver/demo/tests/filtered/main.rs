//! The example of a filter driver (`examples/filter-driver`), above and below the sample driver in
//! one stack. A filter that passes everything changes nothing, so the sample passes its own tests
//! with it, whose modules these are; [`filter`] has what is asked of the filter itself.

mod filter;

#[path = "../sample/bad_input.rs"]
mod bad_input;
#[path = "../sample/copies.rs"]
mod copies;
#[path = "../sample/counting.rs"]
mod counting;
#[path = "../sample/injection.rs"]
mod injection;
#[path = "../sample/interrupts.rs"]
mod interrupts;
#[path = "../sample/power.rs"]
mod power;
#[path = "../sample/queueing.rs"]
mod queueing;
#[path = "../sample/several.rs"]
mod several;
#[path = "../sample/stopping.rs"]
mod stopping;
#[path = "../sample/support.rs"]
mod support;
#[path = "../sample/timeouts.rs"]
mod timeouts;
#[path = "../sample/transfers.rs"]
mod transfers;
#[path = "../sample/unplugging.rs"]
mod unplugging;
#[path = "../sample/work.rs"]
mod work;

use std::path::PathBuf;

/// Does the driver take memory from the pool?
const ALLOCATES: bool = true;

/// What is below the driver and above it.
const FILTER: Option<&str> = Some("filter_driver");

/// The driver that is tested.
fn driver() -> PathBuf {
    wdk_sim::built::driver("sample_driver")
}
