//! The C driver that the benchmark compares the sample with passes the sample's own tests, or
//! comparing them would mean nothing. What one driver is asked for is asked for in
//! `tests/sample`, whose modules these are.

#[path = "../../benches/c-driver/compile.rs"]
mod compile;

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
#[path = "../sample/kernels.rs"]
mod kernels;
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
use std::sync::OnceLock;

/// All it has is in its device extension.
const ALLOCATES: bool = false;

/// The driver is alone on the physical device's.
const FILTER: Option<&str> = None;

/// The driver that is tested.
fn driver() -> PathBuf {
    static IMAGE: OnceLock<PathBuf> = OnceLock::new();
    IMAGE
        .get_or_init(|| compile::compile("edu_c_tested.sys").expect("the C driver compiles"))
        .clone()
}
