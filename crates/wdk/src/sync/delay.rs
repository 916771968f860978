//! Letting time pass.

use core::time::Duration;

use wdk_sys::{_MODE, KPROCESSOR_MODE, hal, ntddk};

use super::event::Timeout;
use crate::{Error, Result, irql};

/// The longest time for which a processor may be kept from all else.
const LONGEST_STALL: Duration = Duration::from_micros(50);

/// Lets the thread sleep for at least so long ([`KeDelayExecutionThread`]); other threads run
/// meanwhile.
///
/// # IRQL
/// `<= APC_LEVEL`.
///
/// # Errors
/// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `APC_LEVEL`.
///
/// ```
/// use core::time::Duration;
///
/// /// Asks a device until it is ready, ten times at most.
/// fn wait_for(is_ready: impl Fn() -> bool) -> wdk::Result<bool> {
///     for _ in 0..10 {
///         if is_ready() {
///             return Ok(true);
///         }
///         wdk::sync::sleep(Duration::from_millis(20))?;
///     }
///     Ok(false)
/// }
/// ```
///
/// [`KeDelayExecutionThread`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kedelayexecutionthread
pub fn sleep(duration: Duration) -> Result {
    irql::require_at_most(irql::APC_LEVEL)?;
    let mut interval = Timeout::after(duration).to_raw();
    // SAFETY: the IRQL allows the wait.
    unsafe {
        ntddk::KeDelayExecutionThread(_MODE::KernelMode as KPROCESSOR_MODE, 0, &raw mut interval)
    };
    Ok(())
}

/// Keeps the processor busy for at least so long ([`KeStallExecutionProcessor`]), for devices that
/// want to be left alone for a moment.
///
/// # IRQL
/// Any.
///
/// # Errors
/// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for more than 50 microseconds, which Microsoft's
/// documentation names as the limit: to wait longer, [`sleep`] or set a timer.
///
/// ```
/// use core::time::Duration;
///
/// /// Holds a device's reset line for as long as its data sheet asks for.
/// fn reset(set_line: impl Fn(bool)) -> wdk::Result {
///     set_line(true);
///     wdk::sync::stall(Duration::from_micros(10))?;
///     set_line(false);
///     Ok(())
/// }
/// ```
///
/// [`KeStallExecutionProcessor`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kestallexecutionprocessor
pub fn stall(duration: Duration) -> Result {
    if duration > LONGEST_STALL {
        return Err(Error::INVALID_PARAMETER);
    }
    let microseconds = duration.subsec_nanos().div_ceil(1000);
    // SAFETY: the routine takes any number.
    unsafe { hal::KeStallExecutionProcessor(microseconds) };
    Ok(())
}
