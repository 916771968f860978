//! The sample driver end to end: its own `.sys`, on QEMU's edu device, on every kernel the
//! simulator plays.
//!
//! * [`copies`]: what is copied, to the byte; [`transfers`]: what is read and written;
//!   [`counting`]: what is counted.
//! * [`bad_input`]: what is refused, and that nothing comes of it.
//! * [`queueing`]: many requests at once, cancelled and given up.
//! * [`kernels`]: every kernel, short and ample memory, two runs compared.
//! * [`interrupts`], [`timeouts`], [`unplugging`]: a device that shares its line, is slow or does
//!   not answer, or goes away.
//! * [`stopping`], [`power`]: a device that is stopped and started, or put to sleep, with work
//!   under way.
//! * [`injection`]: every allocation fails once.
//! * [`image`]: what the driver needs of a kernel.
//! * [`support`], [`work`]: the machine, buffers and requests they use.

mod bad_input;
mod copies;
mod counting;
mod image;
mod injection;
mod interrupts;
mod kernels;
mod power;
mod queueing;
mod several;
mod stopping;
mod support;
mod timeouts;
mod transfers;
mod unplugging;
mod work;

use std::path::PathBuf;

/// Does the driver take memory from the pool?
const ALLOCATES: bool = true;

/// The driver is alone on the physical device's.
const FILTER: Option<&str> = None;

/// The driver that is tested.
fn driver() -> PathBuf {
    wdk_sim::built::driver("sample_driver")
}
